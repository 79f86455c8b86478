//! The folder `ledger/`: what was ever published, read apart from what sites are made of.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8Path;
use rayon::prelude::*;

use super::{Error, Read, is_text, read_file, walk};
use crate::base::path::SourcePath;
use crate::diagnostics::{Outcome, SourceText};

/// The folder of the tree in which the ledger lies.
pub const LEDGER: &str = "ledger";

/// What lies in the folder `ledger/`; paths are those of the tree.
#[derive(Debug, Default)]
pub struct LedgerFiles {
    /// Its texts.
    pub texts: BTreeMap<SourcePath, SourceText>,
    /// Texts that can't be read; what is wrong with them is told.
    pub unreadable: BTreeSet<SourcePath>,
    /// Files that are no texts.
    pub others: BTreeSet<SourcePath>,
}

/// Reads the ledger of the tree below `root`; a tree without one has none.
///
/// # Errors
/// When a folder or file can't be read.
pub fn load_ledger(root: &Utf8Path) -> Result<Outcome<LedgerFiles>, Error> {
    let mut ledger = LedgerFiles::default();
    let folder = root.join(LEDGER);
    // A link would lead out of the tree; the walk over the tree tells of it.
    if !folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Ok(Outcome { value: ledger, diagnostics: Vec::new() });
    }
    let walk::Found { files, mut diagnostics } = walk::walk(&folder, &[])?;
    let below = |path: &SourcePath| SourcePath::new(format!("{LEDGER}/{path}"));
    for found in &mut diagnostics {
        found.place.file = found.place.file.as_ref().map(below);
    }
    let (texts, others): (Vec<SourcePath>, Vec<SourcePath>) = files.iter().map(below).partition(is_text);
    ledger.others.extend(others);
    let read: Result<Vec<Read>, Error> = texts.into_par_iter().map(|path| read_file(root, path)).collect();
    for file in read? {
        match file {
            Read::Text(text, note) => {
                diagnostics.extend(note);
                ledger.texts.insert(text.path.clone(), text);
            }
            Read::Unreadable(path, diagnostic) => {
                ledger.unreadable.insert(path);
                diagnostics.push(diagnostic);
            }
            Read::Media(path, _) => drop(ledger.others.insert(path)),
        }
    }
    Ok(Outcome { value: ledger, diagnostics })
}
