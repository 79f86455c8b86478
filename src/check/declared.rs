//! Declarations among each other: one for each judge, form and year, at the judge's court.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::ops::RangeInclusive;

use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, publication_day};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::PeopleProblem;
use crate::entry::{Entry, Item, Owner};
use crate::kinds::{Declaration, Fields};

/// The first year of which there may be a declaration.
const FIRST_YEAR: i64 = 1990;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let (first, last) = years(catalogue).into_inner();
    let mut found = Vec::new();
    let mut known: BTreeMap<(&str, &str, i64), &Item> = BTreeMap::new();
    for item in &catalogue.items {
        // The figures are shared by all languages, so one of them tells.
        let Some(entry) = item.entries.values().next() else { continue };
        let Fields::Declaration(declaration) = &entry.fields else { continue };
        if !years(catalogue).contains(&declaration.year) {
            let problem = PeopleProblem::DeclaredYear { year: declaration.year, first, last };
            found.push(Diagnostic::new(problem, entry.place("year")));
        }
        found.extend(elsewhere(catalogue, item, entry, declaration));
        if entry.base.withdrawn.is_some() {
            continue;
        }
        match known.entry((&declaration.judge.0, &declaration.form.word, declaration.year)) {
            Slot::Vacant(slot) => drop(slot.insert(item)),
            Slot::Occupied(first) => {
                let (form, other) = (declaration.form.word.clone(), first.get().folder.clone());
                let problem = PeopleProblem::DeclarationTwice { form, year: declaration.year, other };
                found.push(Diagnostic::new(problem, entry.place("judge")));
            }
        }
    }
    found
}

/// The years of which there may be declarations: those that are over.
pub(super) fn years(catalogue: &Catalogue<'_>) -> RangeInclusive<i64> {
    FIRST_YEAR..=i64::from(catalogue.view.now.year()) - 1
}

/// A judge of another court; who came there after the declaration was published may have been here then.
fn elsewhere(catalogue: &Catalogue<'_>, item: &Item, entry: &Entry, declaration: &Declaration) -> Option<Diagnostic> {
    let Owner::Court(owner) = &item.key.owner else { return None };
    let person = catalogue.settings.people.get(&Slug::parse(&declaration.judge.0)?)?;
    let court = person.court.as_ref().filter(|court| *court != owner && !catalogue.is_archived(item))?;
    let since = person.mandate.and_then(|mandate| mandate.from);
    if since.is_some_and(|since| publication_day(entry).is_some_and(|day| day < since)) {
        return None;
    }
    let (judge, court) = (person.id.as_str().to_owned(), court.as_str().to_owned());
    Some(Diagnostic::new(PeopleProblem::JudgeOfAnotherCourt { judge, court }, entry.place("judge")))
}
