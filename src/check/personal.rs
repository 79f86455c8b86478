//! Private life: nothing that is published in an item holds personal data.
//!
//! Readers of findings are not to learn the data either, so the lines that findings quote are masked.

use rayon::prelude::*;

use crate::base::fingerprint::Fingerprint;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::{PersonalData, PersonalProblem, PrivacyProblem, ProtectionProblem, permit};
use crate::diagnostics::{Diagnostic, Line, Place, Problem};
use crate::entry::{Entry, Item};
use crate::front_matter::Shown;
use crate::kinds::Kind;
use crate::privacy::{
    Finding, Protected, Registered, Relative, mark, masked, minor_named_in, paragraph, possible_numbers, relative_in,
    scan, scan_besides, scan_over_lines, tells_of_party, without_data,
};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let registered = Registered::of(catalogue.settings);
    let asked = Fingerprint::of(&(&registered, catalogue.view.now.day().to_string()));
    let of_items = catalogue.items.par_iter().flat_map_iter(|item| {
        let asked = Fingerprint::of(&(asked, catalogue.identity(item)));
        item.memo.found("personal", asked, || of_item(catalogue, item, &registered))
    });
    links_to_gone(catalogue).into_par_iter().chain(of_items).collect()
}

fn of_item(catalogue: &Catalogue<'_>, item: &Item, registered: &Registered) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let search = Search {
        registered,
        identity: catalogue.identity(item),
        today: catalogue.view.now.day().to_string(),
        of_person: item.key.kind.is_personal(),
        // Reports of cases have a stricter rule of their own, which nothing allows.
        of_case: item.key.kind == Kind::Courtroom || item.key.kind == Kind::News,
        is_report: item.key.kind == Kind::Courtroom
            || item.entries.values().any(|entry| entry.fields.presumes_innocence()),
    };
    for entry in item.entries.values() {
        fields(entry, &search, &mut found);
        text(entry, &search, &mut found);
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

/// The longest line that is quoted, in bytes: masking it once for each of its findings takes time.
const LONGEST_LINE: usize = 4000;

/// How an item is searched.
struct Search<'a> {
    registered: &'a Registered,
    /// Whose words they are, for ever.
    identity: String,
    today: String,
    /// Whether the item tells of a person: then no contact, birth or family is told either.
    of_person: bool,
    /// Whether the item's kind looks for children itself.
    of_case: bool,
    /// Whether the item reports a case.
    is_report: bool,
}

impl Search<'_> {
    fn scan(&self, text: &str) -> Vec<Finding> {
        self.with_possible(text, scan(text, self.registered))
    }

    /// What a text in Markdown holds, also over ends of lines that are none to readers.
    fn written(&self, text: &str) -> Vec<Finding> {
        let mut found = self.scan(text);
        for finding in scan_over_lines(text, self.registered) {
            if !found.iter().any(|known| known.range.start < finding.range.end && finding.range.start < known.range.end)
            {
                found.push(finding);
            }
        }
        found
    }

    fn with_possible(&self, text: &str, mut found: Vec<Finding>) -> Vec<Finding> {
        if self.of_person {
            found.extend(possible_numbers(text, self.registered));
        }
        found.retain(|finding| !is_in_address(text, finding));
        found
    }

    /// What is to be told of a finding in a text; of items that tell of no person, contacts weigh less.
    fn told(&self, finding: Finding, text: &str, mut place: Place) -> Option<Diagnostic> {
        if let Some(span) = &mut place.span {
            span.text = if span.text.len() > LONGEST_LINE || text[finding.range.clone()].contains('\n') {
                Line::default()
            } else {
                masked(&span.text, self.registered).into()
            };
        }
        let Finding { what, shown, range } = finding;
        let paragraph = paragraph(text, &range);
        let datum = &text[range.clone()];
        // What reaches over the end of a line is known as a whole alone.
        let around = if datum.contains('\n') { paragraph.replace(datum, "") } else { paragraph.to_owned() };
        let around = without_data(&around, self.registered);
        let permit = permit(&mark(&format!("{what:?}"), &self.identity, &around, datum), &self.today);
        let problem: Problem = match what {
            PersonalData::PossibleNumber => PrivacyProblem::PossibleNumber { shown, permit }.into(),
            _ if self.of_person => PersonalProblem::PersonalDataFound { what, shown, permit }.into(),
            PersonalData::BirthDate if !self.is_of_party(paragraph) => return None,
            PersonalData::Email => ProtectionProblem::ContactNotRegistered { what, shown }.into(),
            PersonalData::Phone | PersonalData::PrivateEmail => {
                PrivacyProblem::PrivateContact { what, shown, permit }.into()
            }
            _ => PersonalProblem::PersonalDataFound { what, shown, permit }.into(),
        };
        Some(Diagnostic::new(problem, place))
    }

    /// Whether what stands in a paragraph is of somebody whose case is told of.
    fn is_of_party(&self, paragraph: &str) -> bool {
        self.is_report || (self.of_case && tells_of_party(paragraph))
    }

    /// A relative who is named in what is told of a person.
    fn relative(&self, text: &str, place: impl FnOnce(&str) -> Place) -> Option<Diagnostic> {
        if !self.of_person {
            return None;
        }
        let Relative { word, name } = relative_in(text)?;
        let place = self.without_name(place(&name), &name);
        Some(Diagnostic::new(ProtectionProblem::RelativeNamed { word }, place))
    }

    /// A child who is named in what is told of no case.
    fn minor(&self, text: &str, written: &str, place: impl FnOnce(&str) -> Place) -> Option<Diagnostic> {
        if self.of_case {
            return None;
        }
        let Protected { word, name } = minor_named_in(text, written)?;
        let at = text.find(&name).map_or(0..text.len(), |at| at..at + name.len());
        let around = without_data(paragraph(text, &at), self.registered);
        let permit = permit(&mark("minor", &self.identity, &around.replace(&name, ""), &name), &self.today);
        let initials = initials(&name);
        let place = self.without_name(place(&name), &name);
        Some(Diagnostic::new(PrivacyProblem::MinorNamed { word, initials, permit }, place))
    }

    /// A place whose line hides a name.
    fn without_name(&self, mut place: Place, name: &str) -> Place {
        if let Some(span) = &mut place.span {
            let hidden: String = name.chars().map(|c| if c.is_alphabetic() { '•' } else { c }).collect();
            span.text = masked(&span.text.replace(name, &hidden), self.registered).into();
        }
        place
    }
}

/// The first letters of a name.
fn initials(name: &str) -> String {
    let parts = name.split([' ', '\u{a0}']).filter_map(|part| part.chars().find(|c| c.is_alphabetic()));
    parts.flat_map(|initial| [initial, '.']).collect()
}

/// Everything that the fields of an entry show, each with its field.
pub(super) fn words_of(entry: &Entry) -> Vec<(&str, String)> {
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
    words
}

/// What the fields show, then what stands in the head of the file besides: addresses, names of files, numbers.
fn fields(entry: &Entry, search: &Search<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = Vec::new();
    for (field, words) in words_of(entry) {
        for finding in search.scan(&words) {
            seen.push(finding.shown.clone());
            found.extend(search.told(finding, &words, entry.place(field)));
        }
        found.extend(search.relative(&words, |_| entry.place(field)));
        found.extend(search.minor(&words, "", |_| entry.place(field)));
    }
    let head = entry.written_head();
    let is_contact =
        |what| matches!(what, PersonalData::BirthDate | PersonalData::Email | PersonalData::PossibleNumber);
    for finding in search.scan(head).into_iter().filter(|finding| !is_contact(finding.what)) {
        if !seen.contains(&finding.shown) {
            let place = entry.place_in_head(finding.range.clone());
            found.extend(search.told(finding, head, place));
        }
    }
}

/// The text as it is written, where every finding has its place, then as readers see it: what stands
/// there alone was taken apart by markup.
fn text(entry: &Entry, search: &Search<'_>, found: &mut Vec<Diagnostic>) {
    let written = entry.written_text();
    let mut seen = Vec::new();
    for finding in search.written(written) {
        let place = entry.place_in_text(finding.range.clone());
        seen.push(finding.shown.clone());
        found.extend(search.told(finding, written, place));
    }
    let plain = &*entry.body.plain;
    for finding in search.with_possible(plain, scan_besides(plain, written, search.registered)) {
        if !seen.contains(&finding.shown) {
            found.extend(search.told(finding, plain, entry.text.clone()));
        }
    }
    let place = |name: &str| {
        let at = written.find(name).map(|start| start..start + name.len());
        at.map_or_else(|| entry.text.clone(), |at| entry.place_in_text(at))
    };
    found.extend(search.relative(plain, place));
    found.extend(search.minor(plain, written, place));
}

/// Addresses of pages are full of numbers that stand for nobody, unless they say whose these are.
pub(super) fn is_in_address(text: &str, finding: &Finding) -> bool {
    let ends = |c: char| c.is_whitespace() || "()<>\"".contains(c);
    let before = text[..finding.range.start].rsplit(ends).next().unwrap_or_default().to_lowercase();
    let tells = ["wa.me", "t.me/", "iin", "иин", "жсн", "phone", "tel="].iter().any(|word| before.contains(word));
    before.contains("://") && !tells
}
