//! The verdicts of rules on items, which hold in any output folder.
//!
//! They are those of one program: another finds none. A file that is broken holds none either.

use std::fs;

use camino::Utf8Path;

use super::manifest::{opened, sealed};
use super::{Error, error};
use crate::base::fingerprint::Fingerprint;

const FILE: &str = "verdicts";

/// Reads the verdicts of the last build.
#[must_use]
pub fn read_verdicts(cache: &Utf8Path) -> Vec<Fingerprint> {
    let bytes = fs::read(cache.join(FILE)).unwrap_or_default();
    let read = || -> Option<(String, Vec<Fingerprint>)> { postcard::from_bytes(opened(&bytes)?).ok() };
    read().filter(|(program, _)| program == env!("ZHARIA_SOURCE")).map(|(_, verdicts)| verdicts).unwrap_or_default()
}

/// Puts the verdicts of a build in place of the last one's.
///
/// # Errors
/// Where the cache can't be written.
///
/// # Panics
/// Never: verdicts are plain data.
pub fn write_verdicts(cache: &Utf8Path, verdicts: impl IntoIterator<Item = Fingerprint>) -> Result<(), Error> {
    let verdicts: Vec<Fingerprint> = verdicts.into_iter().collect();
    let (path, fresh) = (cache.join(FILE), cache.join(format!("{FILE}.new")));
    let bytes = sealed(&postcard::to_stdvec(&(env!("ZHARIA_SOURCE"), verdicts)).expect("plain data serialises"));
    fs::create_dir_all(cache).map_err(|source| error("create", cache, source))?;
    fs::write(&fresh, bytes).map_err(|source| error("write", &fresh, source))?;
    fs::rename(&fresh, &path).map_err(|source| error("replace", &path, source))
}
