//! The manifest of one site: each file of the live tree, what it was made from, what it looked like.
//!
//! On disk a manifest names its format, the version of zharia that wrote it and the hash of the
//! rest. Whatever does not match in full reads as an empty manifest, so a broken cache costs time
//! and nothing else.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::io;
use std::time::UNIX_EPOCH;

use camino::{Utf8Component, Utf8Path};
use serde::{Deserialize, Serialize};

use crate::base::path::OutputPath;
use crate::plan::Parts;

/// What one site's live tree holds, as the last build left it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Manifest(pub BTreeMap<OutputPath, Record>);

/// What is known of one file that a build has published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What it was made from.
    pub parts: Parts,
    /// What it looked like on disk.
    pub stamp: Stamp,
    /// Bytes that it weighs compressed, for a page long enough to be weighed.
    pub weight: Option<u64>,
}

/// What shows, without reading a file, that nobody has touched it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Its length in bytes.
    pub len: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: i128,
}

impl Stamp {
    /// Reads the stamp off a file's metadata.
    ///
    /// # Errors
    /// Where the platform keeps no time of modification.
    pub fn of(metadata: &Metadata) -> io::Result<Self> {
        let modified = metadata.modified()?;
        let modified = match modified.duration_since(UNIX_EPOCH) {
            Ok(after) => nanoseconds(after.as_nanos()),
            Err(before) => -nanoseconds(before.duration().as_nanos()),
        };
        Ok(Self { len: metadata.len(), modified })
    }
}

const MAGIC: &[u8] = b"zharia manifest\n";
/// Goes up with every change of what follows the header.
const FORMAT: u8 = 2;

impl Manifest {
    /// What a file was made from; `None` where no build has published it.
    #[must_use]
    pub fn parts(&self, path: &OutputPath) -> Option<&Parts> {
        self.0.get(path).map(|record| &record.parts)
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        sealed(&postcard::to_stdvec(self).expect("plain data serialises"))
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        Self::read(bytes).unwrap_or_default()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let manifest: Self = postcard::from_bytes(opened(bytes)?).ok()?;
        // The hash guards against decay, not against a forged cache, and serde skips the checks of `OutputPath::new`.
        manifest.0.keys().all(stays_inside).then_some(manifest)
    }
}

/// A payload behind the header and its hash.
pub(super) fn sealed(payload: &[u8]) -> Vec<u8> {
    [header().as_slice(), blake3::hash(payload).as_bytes(), payload].concat()
}

/// The payload, where header and hash are right.
pub(super) fn opened(bytes: &[u8]) -> Option<&[u8]> {
    let (hash, payload) = bytes.strip_prefix(header().as_slice())?.split_first_chunk::<32>()?;
    (blake3::hash(payload) == *hash).then_some(payload)
}

fn header() -> Vec<u8> {
    [MAGIC, &[FORMAT], env!("CARGO_PKG_VERSION").as_bytes(), b"\n"].concat()
}

fn stays_inside(path: &OutputPath) -> bool {
    let path = Utf8Path::new(path.as_str());
    !path.as_str().is_empty() && path.components().all(|part| matches!(part, Utf8Component::Normal(_)))
}

fn nanoseconds(count: u128) -> i128 {
    i128::try_from(count).unwrap_or(i128::MAX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::fingerprint::Fingerprint;

    fn manifest() -> Manifest {
        let record = |text: &str, modified| Record {
            parts: Parts(vec![Fingerprint::of_bytes(text.as_bytes()), Fingerprint::of_bytes(b"chrome")]),
            stamp: Stamp { len: text.len() as u64, modified },
            weight: (modified < 0).then_some(9_000),
        };
        Manifest(BTreeMap::from([
            (OutputPath::new("index.html"), record("a", -1)),
            (OutputPath::new("kk/news/index.html"), record("b", 1_700_000_000_123_456_789)),
        ]))
    }

    fn forged(paths: &[&str]) -> Vec<u8> {
        let stamp = Stamp { len: 0, modified: 0 };
        let records: BTreeMap<&str, Record> =
            paths.iter().map(|path| (*path, Record { parts: Parts(Vec::new()), stamp, weight: None })).collect();
        let payload = postcard::to_stdvec(&records).unwrap();
        [header().as_slice(), blake3::hash(&payload).as_bytes(), &payload].concat()
    }

    #[test]
    fn comes_back_as_it_was_written() {
        assert_eq!(Manifest::from_bytes(&manifest().to_bytes()), manifest());
    }

    #[test]
    fn one_wrong_bit_anywhere_makes_it_empty() {
        let bytes = manifest().to_bytes();
        for bit in 0..bytes.len() * 8 {
            let mut broken = bytes.clone();
            broken[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Manifest::from_bytes(&broken), Manifest::default(), "bit {bit}");
        }
    }

    #[test]
    fn cut_short_or_drawn_out_it_is_empty() {
        let mut bytes = manifest().to_bytes();
        for len in 0..bytes.len() {
            assert_eq!(Manifest::from_bytes(&bytes[..len]), Manifest::default(), "{len} bytes");
        }
        bytes.push(0);
        assert_eq!(Manifest::from_bytes(&bytes), Manifest::default());
    }

    #[test]
    fn a_path_that_climbs_makes_it_empty() {
        assert_eq!(Manifest::from_bytes(&forged(&["a/b"])).0.len(), 1);
        for path in ["../a", "/etc/passwd", "a/../../b", ""] {
            assert_eq!(Manifest::from_bytes(&forged(&["a/b", path])), Manifest::default(), "{path}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_are_a_panic(tail in proptest::collection::vec(any::<u8>(), 0..200)) {
            let hash = *blake3::hash(&tail).as_bytes();
            Manifest::from_bytes(&tail);
            Manifest::from_bytes(&[header().as_slice(), &hash, &tail].concat());
        }
    }
}
