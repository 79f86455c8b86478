//! What each kind tells of its own items.

use rayon::prelude::*;

use crate::base::date::Day;
use crate::base::fingerprint::Fingerprint;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::entry::{Entry, Item};
use crate::kinds::{Checked, RECEIVED};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let today = catalogue.view.now.day();
    let asked = Fingerprint::of(&today.to_string());
    let check = |entry: &Entry, item: &Checked<'_>| {
        let mut found = entry.fields.check(item);
        found.extend(item.not_to_come(&[(RECEIVED.name, entry.received)]));
        found
    };
    let of_item = |item: &Item| {
        let entries = item.entries.values();
        entries.flat_map(|entry| with_checked(entry, today, |item| check(entry, item))).collect()
    };
    let items = catalogue.items.par_iter();
    items.flat_map_iter(|item| item.memo.found("items", asked, || of_item(item))).collect()
}

/// Hands an entry on in the form in which a kind checks it.
pub(super) fn with_checked<T>(entry: &Entry, today: Day, check: impl FnOnce(&Checked<'_>) -> T) -> T {
    let place = |field: &str| entry.place(field);
    let in_text = |words: &str| {
        let written = entry.written_text();
        let start = written.find(words).or_else(|| written.find(&words.replace(' ', "\n")))?;
        Some(entry.place_in_text(start..start + words.len()))
    };
    let doubtful = |field: &str| entry.is_doubtful(field);
    let is_own = |field: &str| entry.fields.kind().fields().iter().any(|it| it.name == field && !it.shared);
    check(&Checked {
        today,
        lang: entry.lang,
        base: &entry.base,
        body: &entry.body,
        text: &entry.text,
        written: entry.written_text(),
        in_text: &in_text,
        place: &place,
        doubtful: &doubtful,
        is_own: &is_own,
    })
}
