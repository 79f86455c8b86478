//! Which acting judges of a court have a declaration published, year by year.
//!
//! It counts what readers can find, and names those who are missing; it judges nobody.

use std::collections::{BTreeMap, BTreeSet};

use super::Catalogue;
use crate::base::slug::Slug;
use crate::entry::Item;
use crate::kinds::{Declaration, Fields};
use crate::settings::{Court, Role};

/// How far a court has published its judges' declarations for one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearCoverage {
    /// The year that was declared.
    pub year: i64,
    /// Acting judges whose declaration is published.
    pub published: usize,
    /// Acting judges in all.
    pub judges: usize,
    /// Acting judges without one, by id.
    pub missing: Vec<Slug>,
}

/// The newest year of which any court has published something, and how far each court is with it.
pub type NewestYear<'a> = (i64, Vec<(&'a Court, YearCoverage)>);

/// What a court has published for each year of which any court has published something, newest first;
/// where nobody has, the last year is missing.
///
/// A judge acts as long as the mandate is open today; whose declaration another court published in
/// their time there has one all the same.
#[must_use]
pub fn coverage(catalogue: &Catalogue<'_>, court: &Slug) -> Vec<YearCoverage> {
    let mut years = declared(catalogue);
    let acting = acting_judges(catalogue).remove(court).unwrap_or_default();
    if years.is_empty() && !acting.is_empty() {
        years.insert(i64::from(catalogue.view.now.year()) - 1, BTreeSet::new());
    }
    years.iter().rev().map(|(year, declared)| of_year(*year, declared, &acting)).collect()
}

/// The newest year of which any court has published something, court by court; of those that are no more, and
/// of those without acting judges, nothing is told.
#[must_use]
pub fn newest_year<'a>(catalogue: &Catalogue<'a>) -> Option<NewestYear<'a>> {
    let (year, declared) = declared(catalogue).pop_last()?;
    let acting = acting_judges(catalogue);
    let courts = catalogue.settings.courts.values().filter(|court| !catalogue.is_closed(court));
    let of_court = |court: &'a Court| Some((court, of_year(year, &declared, acting.get(&court.id)?)));
    Some((year, courts.filter_map(of_court).collect()))
}

/// The judges whose declaration readers can find, by year.
fn declared<'a>(catalogue: &'a Catalogue<'_>) -> BTreeMap<i64, BTreeSet<&'a str>> {
    let mut years: BTreeMap<i64, BTreeSet<&str>> = BTreeMap::new();
    for (_, declaration) in public_declarations(catalogue) {
        years.entry(declaration.year).or_default().insert(&declaration.judge.0);
    }
    years
}

/// The judges who act today, by court.
fn acting_judges<'a>(catalogue: &'a Catalogue<'_>) -> BTreeMap<&'a Slug, Vec<&'a Slug>> {
    let today = catalogue.view.now.day();
    let mut acting: BTreeMap<&Slug, Vec<&Slug>> = BTreeMap::new();
    for person in catalogue.settings.people.values().filter(|person| person.acts_as(Role::Judge, today)) {
        if let Some(court) = &person.court {
            acting.entry(court).or_default().push(&person.id);
        }
    }
    acting
}

fn of_year(year: i64, declared: &BTreeSet<&str>, acting: &[&Slug]) -> YearCoverage {
    let missing: Vec<Slug> =
        acting.iter().filter(|id| !declared.contains(id.as_str())).map(|id| (*id).clone()).collect();
    YearCoverage { year, published: acting.len() - missing.len(), judges: acting.len(), missing }
}

/// Every declaration that readers can find, each item once: its figures are the same in all languages. One
/// that has expired or was withdrawn counts no more; one with errors, not yet.
pub fn public_declarations<'a>(catalogue: &'a Catalogue<'_>) -> impl Iterator<Item = (&'a Item, &'a Declaration)> {
    catalogue.items.iter().filter(|item| !catalogue.is_faulty(item)).filter_map(|item| {
        let entry = item.entries.values().find(|entry| catalogue.is_public(entry))?;
        match &entry.fields {
            Fields::Declaration(declaration) if entry.base.withdrawn.is_none() && !catalogue.is_expired(entry) => {
                Some((item, declaration))
            }
            _ => None,
        }
    })
}
