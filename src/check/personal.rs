//! Private life: nothing that is told of a person holds their personal data, nor do files beside it.
//!
//! Readers of findings are not to learn the data either, so the lines that findings quote are masked.

use rayon::prelude::*;

use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::{PersonalData, PersonalProblem, ProtectionProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::entry::{Entry, Item};
use crate::front_matter::Shown;
use crate::kinds::Kind;
use crate::privacy::{Finding, Registered, Relative, masked, relative_in, scan};
use crate::source::{Media, Words};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let registered = Registered::of(catalogue.settings);
    let of_items = catalogue.items.par_iter().flat_map_iter(|item| of_item(catalogue, item, &registered));
    links_to_gone(catalogue).into_par_iter().chain(of_items).collect()
}

fn of_item(catalogue: &Catalogue<'_>, item: &Item, registered: &Registered) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let search = Search { registered, of_person: item.key.kind.is_personal() };
    for entry in item.entries.values() {
        fields(entry, &search, &mut found);
        text(entry, &search, &mut found);
    }
    if matches!(item.key.kind, Kind::Declaration | Kind::Candidate) {
        files(catalogue, item, registered, &mut found);
    }
    found
}

/// Links that lead nowhere since a candidate's term of publication is over.
fn links_to_gone(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in catalogue.items.iter().flat_map(|item| item.entries.values()) {
        let references = entry.body.references.iter();
        let leading = references.filter(|reference| catalogue.leads_to_gone(&entry.source, &reference.target));
        found.extend(leading.map(|reference| {
            let problem = PersonalProblem::LinkToAnonymised { target: reference.target.clone() };
            Diagnostic::new(problem, reference.place.clone())
        }));
    }
    found
}

/// How an item is searched.
struct Search<'a> {
    registered: &'a Registered,
    /// Whether the item tells of a person: then no contact, birth or family is told either.
    of_person: bool,
}

impl Search<'_> {
    fn scan(&self, text: &str) -> Vec<Finding> {
        scan(text, self.registered)
    }

    /// What is to be told of a finding; of items that tell of no person, contacts weigh less.
    fn told(&self, finding: Finding, mut place: Place) -> Option<Diagnostic> {
        if let Some(span) = &mut place.span {
            span.text = masked(&span.text, self.registered);
        }
        let Finding { what, shown, .. } = finding;
        let problem: Problem = match what {
            _ if self.of_person => PersonalProblem::PersonalDataFound { what, shown }.into(),
            PersonalData::BirthDate => return None,
            PersonalData::Phone | PersonalData::Email | PersonalData::PrivateEmail => {
                ProtectionProblem::ContactNotRegistered { what, shown }.into()
            }
            _ => PersonalProblem::PersonalDataFound { what, shown }.into(),
        };
        Some(Diagnostic::new(problem, place))
    }

    /// A relative who is named in what is told of a person.
    fn relative(&self, text: &str, place: impl FnOnce(&str) -> Place) -> Option<Diagnostic> {
        let Relative { word, name } = relative_in(text).filter(|_| self.of_person)?;
        let mut place = place(&name);
        if let Some(span) = &mut place.span {
            let hidden: String = name.chars().map(|c| if c.is_alphabetic() { '•' } else { c }).collect();
            span.text = masked(&span.text.replace(&name, &hidden), self.registered);
        }
        Some(Diagnostic::new(ProtectionProblem::RelativeNamed { word }, place))
    }
}

/// Everything that the fields of an entry show.
fn fields(entry: &Entry, search: &Search<'_>, found: &mut Vec<Diagnostic>) {
    let base = &entry.base;
    let mut words: Vec<(&str, String)> = vec![("title", base.title.clone())];
    words.extend(base.summary.iter().map(|summary| ("summary", summary.clone())));
    words.extend(base.tags.iter().map(|tag| ("tags", tag.clone())));
    words.extend(base.corrections.iter().map(|correction| ("corrections", correction.note.0.clone())));
    words.extend(base.withdrawn.iter().map(|withdrawn| ("withdrawn", withdrawn.reason.0.clone())));
    let image = base.image.iter();
    words.extend(
        image.flat_map(|image| [Some(&image.alt), image.credit.as_ref()]).flatten().map(|text| ("image", text.clone())),
    );
    for field in entry.fields.shown() {
        field.value.visit(&mut |value| match value {
            Shown::Text(text) | Shown::LongText(text) | Shown::InLanguage(text, _) => {
                words.push((field.name, text.clone()));
            }
            Shown::Picture(picture) => {
                let texts = [Some(&picture.alt), picture.credit.as_ref()];
                words.extend(texts.into_iter().flatten().map(|text| (field.name, text.clone())));
            }
            _ => {}
        });
    }
    for (field, words) in words {
        found.extend(search.scan(&words).into_iter().filter_map(|finding| search.told(finding, entry.place(field))));
        found.extend(search.relative(&words, |_| entry.place(field)));
    }
}

/// The text as it is written, where every finding has its place, then as readers see it: what stands
/// there alone was taken apart by markup.
fn text(entry: &Entry, search: &Search<'_>, found: &mut Vec<Diagnostic>) {
    let written = entry.written_text();
    let mut seen = Vec::new();
    for finding in search.scan(written).into_iter().filter(|finding| !is_in_address(written, finding)) {
        let place = entry.place_in_text(finding.range.clone());
        seen.push(finding.shown.clone());
        found.extend(search.told(finding, place));
    }
    let plain = entry.body.plain.as_str();
    for finding in search.scan(plain).into_iter().filter(|finding| !is_in_address(plain, finding)) {
        if !seen.contains(&finding.shown) {
            found.extend(search.told(finding, entry.text.clone()));
        }
    }
    found.extend(search.relative(plain, |name| {
        let at = written.find(name).map(|start| start..start + name.len());
        at.map_or_else(|| entry.text.clone(), |at| entry.place_in_text(at))
    }));
}

/// Addresses of pages are full of numbers that stand for nobody.
fn is_in_address(text: &str, finding: &Finding) -> bool {
    let ends = |c: char| c.is_whitespace() || "()<>\"".contains(c);
    let before = text[..finding.range.start].rsplit(ends).next().unwrap_or_default();
    before.contains("://") && !before.contains("wa.me")
}

/// What lies beside a declaration or a candidate: documents whose words can be read, and a portrait.
fn files(catalogue: &Catalogue<'_>, item: &Item, registered: &Registered, found: &mut Vec<Diagnostic>) {
    let folder = format!("{}/", item.folder);
    let from = SourcePath::new(item.folder.as_str());
    let near = catalogue.media.range(from..).take_while(|(path, _)| path.as_str().starts_with(&item.folder));
    let beside = near.filter(|(path, _)| path.as_str().starts_with(&folder));
    for (path, media) in beside {
        let place = Place::file(path.clone());
        let file = path.file_name().to_owned();
        if is_pdf(path) {
            let problems = document(&file, media, registered);
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

fn is_pdf(path: &SourcePath) -> bool {
    path.file_name().to_ascii_lowercase().ends_with(".pdf")
}

fn document(file: &str, media: &Media, registered: &Registered) -> Vec<PersonalProblem> {
    let file = file.to_owned();
    let Some(Words { text, .. }) = media.words.as_ref().filter(|words| words.is_whole) else {
        return vec![PersonalProblem::DocumentWithoutText { file }];
    };
    let mut findings = scan(text, registered);
    // A form has its digits in boxes, each a line of its own.
    let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    findings.extend(scan(&flat, registered));
    let mut problems: Vec<PersonalProblem> = Vec::new();
    for finding in findings {
        let shown = finding.shown.replace(['\n', '\r'], " ");
        let problem = PersonalProblem::PersonalDataInDocument { file: file.clone(), what: finding.what, shown };
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    problems
}

/// Whether a file is the picture at the head of a candidate's biography.
fn is_portrait(catalogue: &Catalogue<'_>, item: &Item, path: &SourcePath) -> bool {
    let images = item.entries.values().filter_map(|entry| Some((entry, entry.base.image.as_ref()?)));
    let mut files = images.map(|(entry, image)| catalogue.file(&entry.source, &image.src.file));
    item.key.kind == Kind::Candidate
        && files.any(|file| matches!(file, Ok(crate::catalogue::Resolved::Media(of, _)) if of == *path))
}
