//! Pictures that were made once, kept by what they are made of, for any output and for good.
//!
//! A file holds the hash of the rest: what has decayed counts as absent. What the last two builds of all
//! sites had no use for is removed.

use std::collections::BTreeSet;
use std::fs;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Error, error, remove};

/// The folder of made pictures; threads and builds may share it.
#[derive(Debug)]
pub struct Pictures {
    folder: Utf8PathBuf,
    written: AtomicU64,
}

/// The names that the last build of all sites used.
const USED: &str = "used";
/// The ending of what is being written.
const UNFINISHED: &str = ".new";
/// How long a file may be unfinished before whoever began it must be gone.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Pictures {
    /// The pictures of a cache; touches nothing on disk.
    #[must_use]
    pub fn open(cache: &Utf8Path) -> Self {
        Self { folder: cache.join("pictures"), written: AtomicU64::new(0) }
    }

    /// A picture as it was put; `None` where it is not there or not what it was.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.folder.join(key)).ok()?;
        let hash = *bytes.first_chunk::<32>()?;
        bytes.drain(..32);
        (*blake3::hash(&bytes).as_bytes() == hash).then_some(bytes)
    }

    /// Keeps a picture.
    ///
    /// # Errors
    /// Where the cache can't be written.
    pub fn put(&self, key: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.folder.join(key);
        // Nobody else writes this name: not another thread, not another build.
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let fresh = self.folder.join(format!("{key}.{}.{number}{UNFINISHED}", std::process::id()));
        fs::create_dir_all(&self.folder).map_err(|source| error("create", &self.folder, source))?;
        let whole = [blake3::hash(bytes).as_bytes().as_slice(), bytes].concat();
        fs::write(&fresh, whole).map_err(|source| error("write", &fresh, source))?;
        fs::rename(&fresh, &path).map_err(|source| error("replace", &path, source))
    }

    /// Removes what neither this build of all sites has used nor the one before.
    ///
    /// # Errors
    /// Where the cache can't be written.
    pub fn prune(&self, used: &BTreeSet<String>) -> Result<(), Error> {
        let Ok(entries) = self.folder.read_dir_utf8() else { return Ok(()) };
        let noted = self.folder.join(USED);
        let before: BTreeSet<String> =
            fs::read_to_string(&noted).unwrap_or_default().lines().map(str::to_owned).collect();
        for entry in entries.flatten() {
            let name = entry.file_name();
            let is_kept = match name.strip_suffix(UNFINISHED) {
                Some(_) => !is_abandoned(&entry),
                None => name == USED || used.contains(name) || before.contains(name),
            };
            if !is_kept {
                remove(entry.path())?;
            }
        }
        if used == &before {
            return Ok(());
        }
        let list: String = used.iter().flat_map(|name| [name.as_str(), "\n"]).collect();
        fs::write(&noted, list).map_err(|source| error("write", &noted, source))
    }
}

fn is_abandoned(entry: &camino::Utf8DirEntry) -> bool {
    let modified = entry.metadata().and_then(|metadata| metadata.modified());
    modified.is_ok_and(|modified| modified.elapsed().is_ok_and(|age| age > A_DAY))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(pictures: &Pictures) -> Vec<String> {
        let entries = pictures.folder.read_dir_utf8().unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().to_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_picture_comes_back_as_it_was_put_or_not_at_all() {
        let cache = tempfile::tempdir().unwrap();
        let pictures = Pictures::open(Utf8Path::from_path(cache.path()).unwrap());
        assert_eq!(pictures.get("a"), None);
        pictures.put("a", b"picture").unwrap();
        pictures.put("a", b"another").unwrap();
        assert_eq!(
            (pictures.get("a").as_deref(), names(&pictures)),
            (Some(b"another".as_slice()), vec!["a".to_owned()])
        );
        let path = pictures.folder.join("a");
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(pictures.get("a"), None, "{length} bytes");
        }
        for bit in 0..whole.len() * 8 {
            let mut broken = whole.clone();
            broken[bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, broken).unwrap();
            assert_eq!(pictures.get("a"), None, "bit {bit}");
        }
    }

    #[test]
    fn what_two_builds_have_no_use_for_is_removed() {
        let cache = tempfile::tempdir().unwrap();
        let pictures = Pictures::open(Utf8Path::from_path(cache.path()).unwrap());
        let used = |names: &[&str]| pictures.prune(&names.iter().map(|name| (*name).to_owned()).collect()).unwrap();
        used(&[]);
        for name in ["a", "b", "c.1.1.new"] {
            pictures.put(name, b"picture").unwrap();
        }
        used(&["a", "b"]);
        used(&["a"]);
        assert_eq!(names(&pictures), ["a", "b", "c.1.1.new", "used"]);
        used(&["a"]);
        assert_eq!(names(&pictures), ["a", "c.1.1.new", "used"]);
        let long_ago = std::time::SystemTime::now() - A_DAY * 2;
        fs::File::open(pictures.folder.join("c.1.1.new")).unwrap().set_modified(long_ago).unwrap();
        used(&["a"]);
        assert_eq!(names(&pictures), ["a", "used"]);
    }
}
