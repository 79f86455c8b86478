//! How the last build into an output folder ended: what it was made of, what it told, and how long that holds.
//!
//! On disk it names its format, the version of zharia and the hash of the rest, as a manifest does: what does not match
//! in full is no record at all.

use std::fs;
use std::io;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::manifest::{opened, sealed};
use super::{Error, Manifests, error};
use crate::base::fingerprint::Fingerprint;

/// A build that left nothing to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finished {
    /// What was asked for, and of which program.
    pub asked: Fingerprint,
    /// What it was made of.
    pub inputs: Fingerprint,
    /// The first and the last instant of which the outcome is known to be the same, in seconds since 1970.
    pub holds: (i64, i64),
    /// Each site with its number of files and the fingerprint of its manifest.
    pub sites: Vec<(String, usize, Fingerprint)>,
    /// The findings as they were laid out.
    pub told: String,
    /// How many errors, warnings and notes there were.
    pub counts: [usize; 3],
}

/// When a build began, by the clock of the file system that the cache lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Began {
    /// Nanoseconds since 1970.
    pub at: i128,
    /// The file system.
    pub device: u64,
}

const RECORD: &str = "finished";
const BEGAN: &str = "began";

impl Manifests {
    /// Notes that a build begins.
    ///
    /// # Errors
    /// Where the cache can't be written.
    pub fn begin(&self) -> Result<Began, Error> {
        let path = self.folder.join(BEGAN);
        fs::create_dir_all(&self.folder).map_err(|source| error("create", &self.folder, source))?;
        fs::write(&path, "").map_err(|source| error("write", &path, source))?;
        let metadata = fs::metadata(&path).map_err(|source| error("read", &path, source))?;
        let modified = metadata.modified().map_err(|source| error("read", &path, source))?;
        let since =
            modified.duration_since(UNIX_EPOCH).map_err(|_| error("read", &path, io::ErrorKind::Other.into()))?;
        let at = i128::try_from(since.as_nanos()).unwrap_or(i128::MAX);
        Ok(Began { at, device: crate::source::device(&metadata) })
    }

    /// How the last build ended, if it left nothing to be done.
    #[must_use]
    pub fn finished(&self) -> Option<Finished> {
        let bytes = fs::read(self.folder.join(RECORD)).ok()?;
        postcard::from_bytes(opened(&bytes)?).ok()
    }

    /// Notes how a build ended; `None` where there is nothing that the next one could rely on.
    ///
    /// # Errors
    /// Where the cache can't be written.
    ///
    /// # Panics
    /// Never: a record is plain data.
    pub fn finish(&self, finished: Option<&Finished>) -> Result<(), Error> {
        let path = self.folder.join(RECORD);
        let Some(finished) = finished else { return super::remove(&path) };
        let fresh = self.folder.join(format!("{RECORD}.new"));
        let bytes = sealed(&postcard::to_stdvec(finished).expect("plain data serialises"));
        fs::write(&fresh, bytes).map_err(|source| error("write", &fresh, source))?;
        fs::rename(&fresh, &path).map_err(|source| error("replace", &path, source))
    }

    /// The fingerprint of a site's manifest as it lies in the cache.
    #[must_use]
    pub fn fingerprint(&self, site: &str) -> Option<Fingerprint> {
        Some(Fingerprint::of_bytes(&fs::read(self.path(site)).ok()?))
    }
}
