//! What shows, without reading a file, that nothing of what a build reads was touched.
//!
//! It looks at more files than a build reads and at none of their bytes: too much makes a build that was not needed,
//! too little would keep a site that is out of date.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use camino::Utf8PathBuf;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::base::fingerprint::Fingerprint;

/// The files below some folders, as the system's records tell of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inputs {
    /// Of every path, length, time of change and identity.
    pub fingerprint: Fingerprint,
    /// The latest time of change, in nanoseconds since 1970.
    pub newest: i128,
    /// The file system of the first folder.
    pub device: u64,
}

/// Surveys all files below some folders; `None` where one is a link or can't be looked at, so that nothing is certain.
#[must_use]
pub fn inputs(folders: &[Utf8PathBuf], passed_over: &[Utf8PathBuf]) -> Option<Inputs> {
    let absolute = |folder: &Utf8PathBuf| std::path::absolute(folder).ok();
    let passed_over: Option<BTreeSet<PathBuf>> = passed_over.iter().map(absolute).collect();
    let passed_over = passed_over?;
    let mut found: Vec<(PathBuf, bool)> = Vec::new();
    for folder in folders {
        let root = absolute(folder)?;
        if root.exists() {
            walk(&root, &passed_over, &mut found)?;
        }
    }
    let of_entry = |(path, is_folder): &(PathBuf, bool)| {
        let name = path.to_string_lossy().into_owned();
        // A folder's own time tells of what comes and goes in it, which the names tell anyway.
        let stamp = if *is_folder { [0; 4] } else { stamp(&fs::symlink_metadata(path).ok()?)? };
        Some((name, stamp))
    };
    let stamps = found.par_iter().map(of_entry).collect::<Option<Vec<_>>>()?;
    let newest = stamps.iter().flat_map(|(_, [_, modified, changed, _])| [*modified, *changed]).max().unwrap_or(0);
    let device = device(&fs::metadata(folders.first()?).ok()?);
    Some(Inputs { fingerprint: Fingerprint::of(&stamps), newest, device })
}

fn walk(root: &Path, passed_over: &BTreeSet<PathBuf>, found: &mut Vec<(PathBuf, bool)>) -> Option<()> {
    let is_read = |entry: &DirEntry| {
        // What is hidden at the root is another program's: the history, the editor's settings, our own cache.
        let is_hidden = entry.depth() == 1 && entry.file_name().as_encoded_bytes().starts_with(b".");
        !is_hidden && !passed_over.contains(entry.path())
    };
    for entry in WalkDir::new(root).follow_links(false).sort_by_file_name().into_iter().filter_entry(is_read) {
        let entry = entry.ok()?;
        let kind = entry.file_type();
        if kind.is_symlink() {
            return None;
        }
        found.push((entry.into_path(), kind.is_dir()));
    }
    Some(())
}

/// Length, time of the last writing, time of the last change of any sort, identity.
fn stamp(metadata: &Metadata) -> Option<[i128; 4]> {
    let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    let (changed, identity) = of_system(metadata);
    Some([i128::from(metadata.len()), i128::try_from(modified).ok()?, changed, identity])
}

/// When the system last noted a change, which no program can set back, and the number of the file.
#[cfg(unix)]
fn of_system(metadata: &Metadata) -> (i128, i128) {
    use std::os::unix::fs::MetadataExt;
    let changed = i128::from(metadata.ctime()) * 1_000_000_000 + i128::from(metadata.ctime_nsec());
    (changed, i128::from(metadata.ino()))
}

#[cfg(not(unix))]
fn of_system(_: &Metadata) -> (i128, i128) {
    (0, 0)
}

/// The file system that a file lies in.
#[cfg(unix)]
#[must_use]
pub fn device(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::dev(metadata)
}

/// The file system that a file lies in.
#[cfg(not(unix))]
#[must_use]
pub fn device(_: &Metadata) -> u64 {
    0
}
