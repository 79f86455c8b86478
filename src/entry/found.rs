//! Where the items are: every folder that holds one, the files of rows, and files that stand where nothing can be.
//!
//! Names are all that is looked at here; nothing is read.

use std::collections::{BTreeMap, BTreeSet};

use super::spot::Spot;
use super::{Folder, Owner, misplaced, rows};
use crate::base::month::Month;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::{SourceProblem, TranslationProblem};
use crate::diagnostics::{Diagnostic, Place, Problem, SourceText};
use crate::settings::{CMS_FOLDER, GivenOption, GivenValue, Settings, is_settings_file};
use crate::source::SourceTree;

/// What the tree holds, before it is read.
pub(super) struct Found<'a> {
    pub(super) folders: Vec<Folder<'a>>,
    pub(super) months: Vec<(Owner, Month, &'a SourceText)>,
}

/// Finds the items' folders and the files of rows, and tells of every file that stands where nothing
/// can be.
pub(super) fn find<'a>(tree: &'a SourceTree, settings: &Settings, diagnostics: &mut Vec<Diagnostic>) -> Found<'a> {
    let mut folders: BTreeMap<String, Folder<'a>> = BTreeMap::new();
    let mut months = Vec::new();
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let paths = tree.texts.keys().chain(tree.media.keys());
    for path in paths.filter(|path| !is_settings_file(path)) {
        let place = Place::file(path.clone());
        let month = match rows::month_of(path).transpose() {
            Ok(month) => month,
            Err(problem) => {
                diagnostics.push(Diagnostic::new(problem, place));
                continue;
            }
        };
        let Some(spot) = Spot::of(path) else {
            if !beside_settings(path, settings) {
                let text = tree.texts.get(path).map(|source| &*source.text);
                diagnostics.push(Diagnostic::new(misplaced::problem(path, text, settings), place));
            }
            continue;
        };
        let folder = spot.folder();
        if month.is_none() {
            seen.insert(folder.clone());
        }
        let key = match spot.key(settings) {
            Ok(key) => key,
            Err((about, problem)) => {
                // One folder with a wrong name is one mistake, however many files it holds. Of a court
                // whose settings can't be read it is told already.
                if told.insert(about) && !spot.court.is_some_and(|id| is_court_broken(id, settings)) {
                    diagnostics.push(Diagnostic::new(problem, place));
                }
                continue;
            }
        };
        let Some(text) = tree.texts.get(path) else {
            if path.has_ending(&["txt"])
                && let Some(problem) = spot.nearly(settings)
            {
                diagnostics.push(Diagnostic::new(copy_of(problem, path, tree), place));
            } else if let Some(problem) = misplaced::web_page(path, settings) {
                diagnostics.push(Diagnostic::new(problem, place));
            }
            continue;
        };
        if let Some(month) = month {
            months.push((key.owner, month, text));
            continue;
        }
        match spot.language(settings) {
            Ok(Some(lang)) => {
                let folder = folders.entry(folder.clone()).or_insert(Folder { key, path: folder, texts: Vec::new() });
                folder.texts.push((lang, text));
            }
            Ok(None) => {
                diagnostics.push(Diagnostic::new(misplaced::problem(path, Some(&text.text), settings), place));
            }
            Err(problem) => diagnostics.push(Diagnostic::new(copy_of(problem, path, tree), place)),
        }
    }
    let nearly: BTreeSet<String> = diagnostics.iter().filter_map(folder_of_nearly).collect();
    let is_told = |folder: &str| told.iter().any(|about| folder.starts_with(about.as_str()));
    let empty = seen.difference(&nearly).filter(|folder| !folders.contains_key(*folder) && !is_told(folder));
    diagnostics.extend(empty.map(|folder| {
        let place = Place::file(SourcePath::new(folder.as_str()));
        Diagnostic::new(TranslationProblem::FolderEmpty {}, place)
    }));
    Found { folders: folders.into_values().collect(), months }
}

/// The folder of a text that would be one under another name: it is not told again that it has none.
fn folder_of_nearly(found: &Diagnostic) -> Option<String> {
    let is_nearly = matches!(found.problem, Problem::Source(SourceProblem::NearlyText { .. }));
    found.place.file.as_ref().filter(|_| is_nearly).map(|file| file.folder().to_owned())
}

/// A file that is nearly named like a text is a copy of it, where that is there as well.
fn copy_of(problem: SourceProblem, path: &SourcePath, tree: &SourceTree) -> SourceProblem {
    match problem {
        SourceProblem::NearlyText { name, meant }
            if tree.texts.contains_key(&SourcePath::new(format!("{}/{meant}", path.folder()))) =>
        {
            SourceProblem::CopyOfText { name, meant }
        }
        problem => problem,
    }
}

fn is_court_broken(id: &str, settings: &Settings) -> bool {
    settings.unreadable_courts.iter().any(|court| court.as_str() == id)
}

/// Emblems beside a court's settings, portraits beside a person's, the web editor, a note on the tree itself.
fn beside_settings(path: &SourcePath, settings: &Settings) -> bool {
    let path = path.as_str();
    let depth = path.matches('/').count();
    let is_text = [".md", ".markdown", ".yaml", ".yml"].iter().any(|ending| path.to_lowercase().ends_with(ending));
    let is_chosen = |option: &GivenOption| matches!(&option.value, GivenValue::Text(file) if file == path);
    path == "README.md"
        || path.starts_with(CMS_FOLDER)
        || settings.options.iter().any(is_chosen)
        || (!is_text && ((path.starts_with("courts/") && depth == 2) || path.starts_with("people/")))
}
