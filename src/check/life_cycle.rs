//! What only the passing of time brings about: always a warning, as a site must not stop overnight.

use super::items::with_checked;
use crate::base::lang::Lang;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;
use crate::entry::Entry;
use crate::kinds::Clock;

/// Seconds of a day.
const DAY: i64 = 86_400;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let clock = clock(catalogue);
    let mut found = Vec::new();
    for item in catalogue.items.iter().filter(|item| !catalogue.is_archived(item)) {
        // What is late is late in every language: it is told once.
        let Some(entry) = item.entries.values().find(|entry| catalogue.is_public(entry)) else { continue };
        if entry.base.withdrawn.is_some() {
            continue;
        }
        found.extend(with_checked(entry, clock.today(), |item| entry.fields.lapses(item, &clock)));
        found.extend(without_materials(catalogue, entry));
    }
    found
}

/// A finding of the passing of time as the text in a language would have it; the same finding where
/// there is none.
#[must_use]
pub fn in_language(catalogue: &Catalogue<'_>, found: &Diagnostic, lang: Lang) -> Diagnostic {
    let other = || {
        let file = found.place.file.as_ref()?;
        let item = catalogue.item_in(file.folder())?;
        let from = item.entries.values().find(|entry| entry.source == *file)?;
        let to = item.entries.get(&lang).filter(|to| to.lang != from.lang && catalogue.is_public(to))?;
        let clock = clock(catalogue);
        let of = |entry: &Entry| with_checked(entry, clock.today(), |item| entry.fields.lapses(item, &clock));
        let index = of(from).iter().position(|lapse| lapse == found)?;
        of(to).into_iter().nth(index).filter(|lapse| lapse.problem.code() == found.problem.code())
    };
    other().unwrap_or_else(|| found.clone())
}

fn clock<'a>(catalogue: &'a Catalogue<'_>) -> Clock<'a> {
    let settings = catalogue.settings;
    Clock { now: catalogue.view.now, terms: &settings.terms, materials_days: settings.materials_after_days }
}

fn without_materials(catalogue: &Catalogue<'_>, entry: &Entry) -> Option<Diagnostic> {
    let (start, end) = entry.fields.takes_place()?;
    let days = (catalogue.view.now.unix() - end.unwrap_or(start).unix()).div_euclid(DAY);
    let is_late = entry.fields.was_held_without_materials() && days > catalogue.settings.materials_after_days;
    is_late.then(|| Diagnostic::new(RuleProblem::HeldWithoutMaterials { days }, entry.place("start")))
}
