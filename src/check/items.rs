//! What each kind tells of its own items.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::kinds::Checked;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let entries = catalogue.items.iter().flat_map(|item| item.entries.values());
    entries
        .flat_map(|entry| {
            let place = |field: &str| entry.place(field);
            let doubtful = |field: &str| entry.is_doubtful(field);
            let item = Checked {
                lang: entry.lang,
                base: &entry.base,
                body: &entry.body,
                text: &entry.text,
                place: &place,
                doubtful: &doubtful,
            };
            entry.fields.check(&item)
        })
        .collect()
}
