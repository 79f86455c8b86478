//! Files as they come from phones and Word: names that some machines take for one, documents in place of texts.
//!
//! What is wrong with the names of the texts themselves is told where they are read.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::media::used;
use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::SourceProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::kinds::Kind;

/// What programs for texts write.
const TEXTS: [&str; 8] = ["docx", "doc", "docm", "odt", "rtf", "pages", "txt", "gdoc"];

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = same_names(catalogue);
    found.extend(texts_of_word(catalogue));
    found
}

/// Files of one folder whose names differ in capital letters or in the form of a letter alone.
fn same_names(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut names: BTreeMap<String, &SourcePath> = BTreeMap::new();
    let mut found = Vec::new();
    for path in catalogue.media.keys() {
        let key: String = path.as_str().nfc().flat_map(char::to_lowercase).collect();
        if let Some(other) = names.insert(key, path) {
            let (file, other) = (path.file_name().to_owned(), other.file_name().to_owned());
            found.push(Diagnostic::new(SourceProblem::FilesDifferInCase { file, other }, Place::file(path.clone())));
        }
    }
    found
}

/// Documents beside items that no text refers to: somebody thinks that they are published.
fn texts_of_word(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let is_of_item = |path: &SourcePath| {
        let parts: Vec<&str> = path.as_str().split('/').collect();
        match parts[..] {
            ["courts", _, section, _, _] | ["national", section, _, _] => !is_strict(section),
            _ => false,
        }
    };
    let documents: Vec<&SourcePath> =
        catalogue.media.keys().filter(|path| path.has_ending(&TEXTS) && is_of_item(path)).collect();
    if documents.is_empty() {
        return Vec::new();
    }
    let entries = catalogue.items.iter().flat_map(|item| item.entries.values());
    let used: BTreeSet<SourcePath> = entries.flat_map(|entry| used(catalogue, entry)).map(|(path, ..)| path).collect();
    let is_meant_as_text = |path: &SourcePath| path.file_name().to_lowercase().ends_with(".md.txt");
    let lost = documents.into_iter().filter(|path| !used.contains(*path) && !is_meant_as_text(path));
    let told = lost.map(|path| {
        let problem = SourceProblem::DocumentBesideText { file: path.file_name().to_owned() };
        Diagnostic::new(problem, Place::file(path.clone()))
    });
    told.collect()
}

/// Sections with a rule of their own for what lies beside an item.
fn is_strict(section: &str) -> bool {
    [Kind::Declaration, Kind::Candidate].iter().any(|kind| kind.section() == section)
}
