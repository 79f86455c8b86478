//! The folder `private/`: monitoring digests and notes, read apart from all that a site is made of.
//!
//! They are here for the ledger of coverage and for the proof that nothing of them is published. No
//! value that a plan or a renderer gets holds any of it, and it must stay so.

use std::collections::BTreeMap;

use camino::Utf8Path;
use rayon::prelude::*;

use super::{Error, Media, Read, is_text, read_file, walk};
use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::diagnostics::{Diagnostic, Outcome, SourceText};

/// The folder of the tree that is never published.
pub const PRIVATE: &str = "private";

/// What lies in the folder `private/`; paths are those of the tree.
#[derive(Debug, Default)]
pub struct PrivateFiles {
    /// Markdown and YAML files, and whatever else is text.
    pub texts: BTreeMap<SourcePath, SourceText>,
    /// Hashes of all files but Markdown and YAML.
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
    let read = |path: &SourcePath| {
        let path = below(path);
        if is_text(&path) { read_file(root, path).map(|read| (read, None)) } else { other(root, path) }
    };
    let read: Result<Vec<(Read, Option<SourceText>)>, Error> = files.par_iter().map(read).collect();
    for (file, words) in read? {
        match file {
            Read::Text(text, _) => drop(private.texts.insert(text.path.clone(), text)),
            Read::Unreadable(_, diagnostic) => diagnostics.push(diagnostic),
            Read::Media(path, media) => drop(private.others.insert(path, media.fingerprint)),
        }
        private.texts.extend(words.map(|words| (words.path.clone(), words)));
    }
    Ok(Outcome { value: private, diagnostics })
}

/// A file that is neither Markdown nor YAML, and its words where it is text all the same.
fn other(root: &Utf8Path, path: SourcePath) -> Result<(Read, Option<SourceText>), Error> {
    let file = root.join(path.as_str());
    let bytes = std::fs::read(&file).map_err(|source| Error { path: file, source })?;
    let media = Media::of(&path, &bytes);
    let is_drawn =
        [".svg", ".xml", ".html", ".htm"].iter().any(|ending| path.as_str().to_lowercase().ends_with(ending));
    let words = utf_16(&bytes).or_else(|| utf_8(bytes));
    let words = words.map(|words| if is_drawn { without_tags(&words) } else { words });
    let words = words.map(|words| SourceText::new(path.clone(), words));
    Ok((Read::Media(path, media), words))
}

/// The words of a text in UTF-8; `None` for what no editor of texts has written.
fn utf_8(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    (!text.starts_with("%PDF") && !text.contains('\0')).then_some(text)
}

/// The words of a text in UTF-16, which begins with the mark of its order of bytes, or with the line `---`.
#[must_use]
pub fn utf_16(bytes: &[u8]) -> Option<String> {
    let (of_pair, start): (fn([u8; 2]) -> u16, usize) = match bytes {
        [0xFF, 0xFE, ..] => (u16::from_le_bytes, 2),
        [0xFE, 0xFF, ..] => (u16::from_be_bytes, 2),
        [b'-', 0, b'-', 0, b'-', 0, ..] => (u16::from_le_bytes, 0),
        [0, b'-', 0, b'-', 0, b'-', ..] => (u16::from_be_bytes, 0),
        _ => return None,
    };
    let pairs = bytes[start..].chunks_exact(2).map(|pair| of_pair([pair[0], pair[1]]));
    Some(char::decode_utf16(pairs).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// The words between tags: every drawing has the tags themselves in common.
fn without_tags(text: &str) -> String {
    let mut is_in_tag = false;
    let mut word = |c: char| {
        let was_in_tag = is_in_tag;
        is_in_tag = c == '<' || (is_in_tag && c != '>');
        if c != '\n' && (is_in_tag || was_in_tag) { ' ' } else { c }
    };
    text.chars().map(&mut word).collect()
}

impl PrivateFiles {
    /// Whether there is nothing that could leak.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.others.is_empty()
    }

    /// The paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &SourcePath> {
        let of_text = self.texts.keys().filter(|path| !self.others.contains_key(*path));
        of_text.chain(self.others.keys())
    }
}
