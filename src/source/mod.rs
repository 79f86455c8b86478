//! The only input from the content tree: one walk, every text read, every medium measured.
//!
//! Links are never followed and hidden files are passed over. What a file means is not decided here.

mod again;
mod encoding;
mod inputs;
mod ledger;
mod media;
mod pdf;
mod private;
mod walk;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use thiserror::Error;

use crate::base::path::SourcePath;
use crate::diagnostics::problems::{SettingsProblem, SourceProblem, UnderstoodProblem};
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
pub use inputs::{Inputs, device, inputs};
pub use ledger::{LEDGER, LedgerFiles, load_ledger};
pub use media::Media;
pub use private::{PRIVATE, PrivateFiles, load_private, utf_16};
pub use words::Words;

/// The disk refused to give what the walk needs.
#[derive(Debug, Error)]
#[error("{path}: {source}")]
pub struct Error {
    path: Utf8PathBuf,
    source: io::Error,
}

/// Everything in the content tree that a site may be made of.
#[derive(Debug, Clone, Default)]
pub struct SourceTree {
    root: Utf8PathBuf,
    /// Markdown and YAML files.
    pub texts: BTreeMap<SourcePath, SourceText>,
    /// All other files.
    pub media: BTreeMap<SourcePath, Media>,
    /// Texts that can't be read; what is wrong with them is told.
    pub unreadable: BTreeSet<SourcePath>,
}

impl SourceTree {
    /// Reads a medium's bytes again, when it is to be published.
    ///
    /// # Errors
    /// When the disk refuses, or the file is none of this tree's media.
    pub fn read(&self, path: &SourcePath) -> Result<Vec<u8>, Error> {
        let file = self.root.join(path.as_str());
        if !self.media.contains_key(path) {
            return Err(Error { path: file, source: io::ErrorKind::NotFound.into() });
        }
        std::fs::read(&file).map_err(|source| Error { path: file, source })
    }
}

impl SourceTree {
    fn take(&mut self, file: Read, diagnostics: &mut Vec<Diagnostic>) {
        match file {
            Read::Text(text, note) => {
                diagnostics.extend(note);
                self.texts.insert(text.path.clone(), text);
            }
            Read::Unreadable(path, diagnostic) => {
                self.unreadable.insert(path);
                diagnostics.push(diagnostic);
            }
            Read::Media(path, media) => drop(self.media.insert(path, media)),
        }
    }
}

enum Read {
    Text(SourceText, Option<Diagnostic>),
    Unreadable(SourcePath, Diagnostic),
    Media(SourcePath, Media),
}

/// Reads the tree below `root`, except the folders that are `passed_over`.
///
/// # Errors
/// When a folder or file can't be read.
pub fn load(root: &Utf8Path, passed_over: &[Utf8PathBuf]) -> Result<Outcome<SourceTree>, Error> {
    let mut tree = SourceTree { root: root.to_owned(), ..SourceTree::default() };
    if !root.join("zharia.yaml").is_file() {
        let missing = Diagnostic::new(SettingsProblem::SettingsMissing {}, Place::default());
        return Ok(Outcome { value: tree, diagnostics: vec![missing] });
    }
    let walk::Found { files, mut diagnostics } = walk::walk(root, passed_over)?;
    let read = files.into_par_iter().map(|path| read_file(root, path)).collect::<Result<Vec<Read>, Error>>()?;
    for file in read {
        tree.take(file, &mut diagnostics);
    }
    Ok(Outcome { value: tree, diagnostics })
}

fn read_file(root: &Utf8Path, path: SourcePath) -> Result<Read, Error> {
    let file = root.join(path.as_str());
    let bytes = std::fs::read(&file).map_err(|source| Error { path: file, source })?;
    if !is_text(&path) {
        let media = Media::of(&path, &bytes);
        return Ok(Read::Media(path, media));
    }
    let Some((text, encoding)) = encoding::decode(bytes) else {
        let place = Place::file(path.clone());
        return Ok(Read::Unreadable(path, Diagnostic::new(SourceProblem::NotUtf8 {}, place)));
    };
    let text = SourceText::new(path, text);
    let note = encoding.map(|encoding| {
        let problem = UnderstoodProblem::OtherEncoding { encoding: encoding.to_owned() };
        Diagnostic::new(problem, text.whole()).with_fix(text.edit(0..0, ""))
    });
    Ok(Read::Text(text, note))
}

fn is_text(path: &SourcePath) -> bool {
    let name = path.file_name();
    name.rsplit_once('.').is_some_and(|(_, ending)| {
        ["md", "markdown", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    })
}
