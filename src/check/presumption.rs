//! Words that call somebody guilty in items about cases whose judgment is not in force.

use super::personal::words_of;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::{PrivacyProblem, permit};
use crate::diagnostics::{Diagnostic, Place};
use crate::entry::{Entry, Item};
use crate::front_matter::Shown;
use crate::privacy::{Guilt, guilt_in, mark, paragraph};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for item in &catalogue.items {
        for entry in item.entries.values().filter(|entry| entry.fields.presumes_innocence()) {
            of_entry(catalogue, item, entry, &mut found);
        }
    }
    found
}

fn of_entry(catalogue: &Catalogue<'_>, item: &Item, entry: &Entry, found: &mut Vec<Diagnostic>) {
    let identity = catalogue.identity(item);
    let today = catalogue.view.now.day().to_string();
    let is_pending = stage(entry) == Some("pending");
    let told = |guilt: Guilt, around: &str, place: Place| {
        let lawful = lawful(guilt.is_kazakh, is_pending).to_owned();
        let permit = permit(&mark("guilt", &identity, around, &guilt.word), &today);
        Diagnostic::new(PrivacyProblem::GuiltPresumed { word: guilt.word, lawful, permit }, place)
    };
    for (field, words) in words_of(entry) {
        found.extend(guilt_in(&words).into_iter().map(|guilt| told(guilt, &words, entry.place(field))));
    }
    let written = entry.written_text();
    let mut seen = Vec::new();
    for guilt in guilt_in(written) {
        seen.push(guilt.word.clone());
        let (around, place) = (paragraph(written, &guilt.range), entry.place_in_text(guilt.range.clone()));
        found.push(told(guilt, around, place));
    }
    let plain = &entry.body.plain;
    let apart = guilt_in(plain).into_iter().filter(|guilt| !seen.contains(&guilt.word));
    found.extend(apart.map(|guilt| {
        let around = paragraph(plain, &guilt.range);
        told(guilt, around, entry.text.clone())
    }));
}

/// How far the case has come.
fn stage(entry: &Entry) -> Option<&'static str> {
    let mut stage = None;
    for field in entry.fields.shown() {
        let mut see = |name: &str, value: &Shown| match value {
            Shown::Choice(word, _) if name == "stage" => stage = Some(*word),
            _ => {}
        };
        see(field.name, &field.value);
        if let Shown::Group(fields) = &field.value {
            for field in fields {
                see(field.name, &field.value);
            }
        }
    }
    stage
}

/// The word that the law has for somebody at this stage of the case.
const fn lawful(is_kazakh: bool, is_pending: bool) -> &'static str {
    match (is_kazakh, is_pending) {
        (true, true) => "«айыпталушы», «сотталушы»",
        (true, false) => "«сотталушы»",
        (false, true) => "«обвиняемый», «подсудимый»",
        (false, false) => "«подсудимый»",
    }
}
