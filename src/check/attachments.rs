//! Files that readers may take away, names of files, and texts of settings: searched like any text.
//!
//! Beside what is told of a person lies nothing that can't be searched.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::media::used;
use super::personal::is_in_address;
use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::catalogue::{Catalogue, Resolved};
use crate::diagnostics::problems::{PersonalData, PersonalProblem, PrivacyProblem, permit};
use crate::diagnostics::{Diagnostic, Line, Place, Problem, SourceText, Span};
use crate::entry::Item;
use crate::kinds::Kind;
use crate::privacy::{Finding, Registered, mark, masked, possible_numbers, scan, without_data};
use crate::settings::{Settings, is_settings_file};
use crate::source::{Media, Words};

/// Files of programs for documents and tables, and what packs files: what is in them nobody sees.
const OFFICE: [&str; 22] = [
    "doc", "docx", "docm", "odt", "rtf", "pages", "xls", "xlsx", "xlsm", "xlsb", "ods", "numbers", "ppt", "pptx",
    "odp", "key", "zip", "rar", "7z", "tar", "gz", "msg",
];
/// The most that is told of one file: a table of people is not mended number by number.
const MOST_TOLD: usize = 50;
/// The longest line that is quoted, in bytes.
const LONGEST_LINE: usize = 300;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let registered = Registered::of(catalogue.settings);
    let of_items = catalogue.items.par_iter().flat_map_iter(|item| of_item(catalogue, item, &registered));
    let search = Search { registered: &registered, today: catalogue.view.now.day().to_string() };
    // Emblems and portraits beside settings.
    let beside_settings = catalogue.media.par_iter().filter(|(path, _)| is_beside_settings(path.as_str()));
    let of_settings = beside_settings.flat_map_iter(|(path, media)| search.file(path, media, path.folder()));
    of_items.chain(of_settings).collect()
}

/// Searches the settings, people, registries and rows of a tree.
#[must_use]
pub fn of_texts(texts: &BTreeMap<SourcePath, SourceText>, settings: &Settings, today: &str) -> Vec<Diagnostic> {
    let registered = Registered::of(settings);
    let search = Search { registered: &registered, today: today.to_owned() };
    let is_read = |path: &SourcePath| is_settings_file(path) || path.file_name() == "rows.yaml";
    let texts = texts.par_iter().filter(|(path, _)| is_read(path));
    texts.flat_map_iter(|(path, text)| search.settings(path, text)).collect()
}

fn is_beside_settings(path: &str) -> bool {
    path.starts_with("people/") || (path.starts_with("courts/") && path.matches('/').count() == 2)
}

fn of_item(catalogue: &Catalogue<'_>, item: &Item, registered: &Registered) -> Vec<Diagnostic> {
    let search = Search { registered, today: catalogue.view.now.day().to_string() };
    let mut found = search.names(catalogue, item);
    if matches!(item.key.kind, Kind::Declaration | Kind::Candidate) {
        search.beside_person(catalogue, item, &mut found);
        return found;
    }
    let identity = catalogue.identity(item);
    let mut told = BTreeSet::new();
    for (path, media, _, _) in item.entries.values().flat_map(|entry| used(catalogue, entry)) {
        if told.insert(path.clone()) {
            found.extend(search.file(&path, media, &identity));
        }
    }
    found
}

/// How files are searched.
struct Search<'a> {
    registered: &'a Registered,
    today: String,
}

impl Search<'_> {
    /// A file that readers may take away.
    fn file(&self, path: &SourcePath, media: &Media, identity: &str) -> Vec<Diagnostic> {
        let file = path.file_name().to_owned();
        let whole = |problem: Problem| Diagnostic::new(problem, Place::file(path.clone()));
        let of_bytes = |sort: &str| permit(&mark(sort, identity, &media.fingerprint.long(), ""), &self.today);
        if media.tells_place {
            return vec![whole(PrivacyProblem::FilmTellsPlace { file }.into())];
        }
        if path.has_ending(&OFFICE) {
            return vec![whole(PrivacyProblem::OfficeFile { file, permit: of_bytes("office") }.into())];
        }
        let Some(words) = &media.words else { return Vec::new() };
        let mut found = self.words(path, words, identity);
        if !words.is_whole {
            let permit = of_bytes("document");
            found.push(whole(PrivacyProblem::DocumentNotChecked { file, permit }.into()));
        }
        found
    }

    fn words(&self, path: &SourcePath, words: &Words, identity: &str) -> Vec<Diagnostic> {
        let text = &words.text;
        let mut findings = scan(text, self.registered);
        findings.extend(possible_numbers(text, self.registered));
        // In what tells of no person, dates of birth are history, and offices have e-mail addresses.
        findings.retain(|found| !matches!(found.what, PersonalData::BirthDate | PersonalData::Email));
        findings.retain(|found| !is_in_address(text, found));
        findings.truncate(MOST_TOLD);
        let around = if findings.is_empty() { String::new() } else { self.rest_of(text) };
        let is_pdf = path.has_ending(&["pdf"]);
        let own: Option<Arc<str>> = (words.is_own && !findings.is_empty()).then(|| text.as_str().into());
        let mut problems: Vec<(Problem, Place)> = Vec::new();
        for Finding { what, range, shown } in findings {
            let file = path.file_name().to_owned();
            let permit = permit(&mark(&format!("{what:?}"), identity, &around, &text[range.clone()]), &self.today);
            let shown = shown.replace(['\n', '\r'], " ");
            let problem: Problem = match what {
                PersonalData::PossibleNumber => PrivacyProblem::PossibleNumber { shown, permit }.into(),
                _ if is_pdf => PersonalProblem::PersonalDataInDocument { file, what, shown, permit }.into(),
                _ => PrivacyProblem::PersonalDataInFile { file, what, shown, permit }.into(),
            };
            let place = match &own {
                Some(own) => self.place(path, Span::locate(own, range)),
                None => Place::file(path.clone()),
            };
            if !problems.iter().any(|told| told.0 == problem && told.1 == place) {
                problems.push((problem, place));
            }
        }
        problems.into_iter().map(|(problem, place)| Diagnostic::new(problem, place)).collect()
    }

    /// What stands for the words of a whole file without the data in it.
    fn rest_of(&self, text: &str) -> String {
        Fingerprint::of_bytes(without_data(text, self.registered).as_bytes()).long()
    }

    /// A place in a file that is no source of ours; its line hides what was found.
    fn place(&self, path: &SourcePath, mut span: Span) -> Place {
        span.text =
            if span.text.len() > LONGEST_LINE { Line::default() } else { masked(&span.text, self.registered).into() };
        Place { file: Some(path.clone()), span: Some(span) }
    }

    /// A file of settings, line by line; whose contacts these are is checked where they are read.
    fn settings(&self, path: &SourcePath, text: &SourceText) -> Vec<Diagnostic> {
        let has_contacts = path.as_str().starts_with("people/") || path.file_name() == "court.yaml";
        let is_told = |found: &Finding| match found.what {
            PersonalData::Phone | PersonalData::PrivateEmail => !has_contacts,
            PersonalData::Email | PersonalData::BirthDate => false,
            _ => true,
        };
        let found = scan(&text.text, self.registered).into_iter();
        let told = found.filter(|found| is_told(found) && !is_in_address(&text.text, found));
        let identity = path.as_str();
        told.map(|Finding { what, range, shown }| {
            let line = Span::locate(&text.text, range.clone()).text;
            let around = without_data(&line, self.registered);
            let mark = mark(&format!("{what:?}"), identity, &around, &text.text[range.clone()]);
            let (file, permit) = (path.file_name().to_owned(), permit(&mark, &self.today));
            let mut place = text.place(range);
            if let Some(span) = &mut place.span {
                span.text = masked(&span.text, self.registered).into();
            }
            Diagnostic::new(PrivacyProblem::PersonalDataInFile { file, what, shown, permit }, place)
        })
        .collect()
    }

    /// Names of the item's folder and of the files in it.
    fn names(&self, catalogue: &Catalogue<'_>, item: &Item) -> Vec<Diagnostic> {
        let texts = item.entries.values().map(|entry| &entry.source);
        let files = beside(catalogue, item).map(|(path, _)| (path.file_name(), path));
        let folder = texts.take(1).map(|path| (item.key.slug.as_str(), path));
        let mut found = Vec::new();
        for (name, path) in folder.chain(files) {
            for Finding { what, shown, .. } in scan(name, self.registered) {
                if matches!(what, PersonalData::IndividualNumber | PersonalData::Card | PersonalData::Account) {
                    let problem = PrivacyProblem::PersonalDataInName { what, shown };
                    found.push(Diagnostic::new(problem, Place::file(path.clone())));
                }
            }
        }
        found
    }

    /// What lies beside a declaration or a candidate: documents whose words can be read, and a portrait.
    fn beside_person(&self, catalogue: &Catalogue<'_>, item: &Item, found: &mut Vec<Diagnostic>) {
        let identity = catalogue.identity(item);
        for (path, media) in beside(catalogue, item) {
            let place = Place::file(path.clone());
            let file = path.file_name().to_owned();
            if path.has_ending(&["pdf"]) {
                let problems = self.document(&file, media, &identity);
                found.extend(problems.into_iter().map(|problem| Diagnostic::new(problem, place.clone())));
            } else if !is_portrait(catalogue, item, path) {
                let problem = match item.key.kind {
                    Kind::Candidate => PersonalProblem::FileBesideCandidate { file },
                    _ => PersonalProblem::FileBesideDeclaration { file },
                };
                found.push(Diagnostic::new(problem, place));
            }
        }
    }

    fn document(&self, file: &str, media: &Media, identity: &str) -> Vec<Problem> {
        let file = file.to_owned();
        let Some(Words { text, .. }) = media.words.as_ref().filter(|words| words.is_whole) else {
            return vec![PersonalProblem::DocumentWithoutText { file }.into()];
        };
        let mut problems: Vec<Problem> = Vec::new();
        // A form has its digits in boxes, each a line of its own.
        let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let around = self.rest_of(&flat);
        for text in [text, &flat] {
            let found = scan(text, self.registered).into_iter().chain(possible_numbers(text, self.registered));
            for Finding { what, range, shown } in found.take(MOST_TOLD) {
                let file = file.clone();
                let permit = permit(&mark(&format!("{what:?}"), identity, &around, &text[range]), &self.today);
                let shown = shown.replace(['\n', '\r'], " ");
                let problem: Problem = match what {
                    PersonalData::PossibleNumber => PrivacyProblem::PossibleNumber { shown, permit }.into(),
                    _ => PersonalProblem::PersonalDataInDocument { file, what, shown, permit }.into(),
                };
                if !problems.contains(&problem) {
                    problems.push(problem);
                }
            }
        }
        problems
    }
}

/// The files in an item's folder.
fn beside<'a>(catalogue: &'a Catalogue<'_>, item: &Item) -> impl Iterator<Item = (&'a SourcePath, &'a Media)> {
    let folder = format!("{}/", item.folder);
    let from = SourcePath::new(item.folder.as_str());
    let near = catalogue.media.range(from..);
    let near = near.take_while({
        let folder = item.folder.clone();
        move |(path, _)| path.as_str().starts_with(&folder)
    });
    near.filter(move |(path, _)| path.as_str().starts_with(&folder))
}

/// Whether a file is the picture at the head of a candidate's biography.
fn is_portrait(catalogue: &Catalogue<'_>, item: &Item, path: &SourcePath) -> bool {
    let images = item.entries.values().filter_map(|entry| Some((entry, entry.base.image.as_ref()?)));
    let mut files = images.map(|(entry, image)| catalogue.file(&entry.source, &image.src.file));
    item.key.kind == Kind::Candidate && files.any(|file| matches!(file, Ok(Resolved::Media(of, _)) if of == *path))
}
