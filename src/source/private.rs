//! The folder `private/`: monitoring digests and notes, read apart from all that a site is made of.
//!
//! They are here for the ledger of coverage and for the proof that nothing of them is published. No
//! value that a plan or a renderer gets holds any of it, and it must stay so.

use std::collections::BTreeMap;

use camino::Utf8Path;
use rayon::prelude::*;

use super::{Error, Read, read_file, walk};
use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::diagnostics::{Diagnostic, Outcome, SourceText};

/// The folder of the tree that is never published.
pub const PRIVATE: &str = "private";

/// What lies in the folder `private/`; paths are those of the tree.
#[derive(Debug, Default)]
pub struct PrivateFiles {
    /// Markdown and YAML files.
    pub texts: BTreeMap<SourcePath, SourceText>,
    /// Hashes of all other files.
    pub others: BTreeMap<SourcePath, Fingerprint>,
}

/// Reads the private folder of the tree below `root`; a tree without one has nothing private.
///
/// # Errors
/// When a folder or file can't be read.
pub fn load_private(root: &Utf8Path) -> Result<Outcome<PrivateFiles>, Error> {
    let mut private = PrivateFiles::default();
    let folder = root.join(PRIVATE);
    // A link would lead out of the tree; the walk over the tree tells of it.
    if !folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Ok(Outcome { value: private, diagnostics: Vec::new() });
    }
    let walk::Found { files, diagnostics } = walk::walk(&folder, &[])?;
    let below = |path: &SourcePath| SourcePath::new(format!("{PRIVATE}/{path}"));
    let mut diagnostics: Vec<Diagnostic> = diagnostics
        .into_iter()
        .map(|mut found| {
            found.place.file = found.place.file.as_ref().map(below);
            found
        })
        .collect();
    let read: Result<Vec<Read>, Error> = files.par_iter().map(|path| read_file(root, below(path))).collect();
    for file in read? {
        match file {
            Read::Text(path, Ok(text)) => drop(private.texts.insert(path, text)),
            Read::Text(_, Err(diagnostic)) => diagnostics.push(diagnostic),
            Read::Media(path, media) => drop(private.others.insert(path, media.fingerprint)),
        }
    }
    Ok(Outcome { value: private, diagnostics })
}

impl PrivateFiles {
    /// Whether there is nothing that could leak.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.others.is_empty()
    }

    /// The paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &SourcePath> {
        self.texts.keys().chain(self.others.keys())
    }
}
