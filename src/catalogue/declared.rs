//! Which acting judges of a court have a declaration published, year by year.
//!
//! It counts what readers can find, and names those who are missing; it judges nobody.

use std::collections::{BTreeMap, BTreeSet};

use super::Catalogue;
use crate::base::slug::Slug;
use crate::entry::Item;
use crate::kinds::{Declaration, Fields};
use crate::settings::Role;

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

/// What a court has published for each year of which any court has published something, newest first.
///
/// A judge acts as long as the mandate is open today; whose declaration another court published in
/// their time there has one all the same.
#[must_use]
pub fn coverage(catalogue: &Catalogue<'_>, court: &Slug) -> Vec<YearCoverage> {
    let mut years: BTreeMap<i64, BTreeSet<&str>> = BTreeMap::new();
    for (_, declaration) in public_declarations(catalogue) {
        years.entry(declaration.year).or_default().insert(&declaration.judge.0);
    }
    let today = catalogue.view.now.day();
    let is_acting =
        |person: &&crate::settings::Person| person.court.as_ref() == Some(court) && person.acts_as(Role::Judge, today);
    let acting: Vec<&Slug> = catalogue.settings.people.values().filter(is_acting).map(|person| &person.id).collect();
    let of_year = |(year, declared): (i64, BTreeSet<&str>)| {
        let missing: Vec<Slug> =
            acting.iter().filter(|id| !declared.contains(id.as_str())).map(|id| (*id).clone()).collect();
        YearCoverage { year, published: acting.len() - missing.len(), judges: acting.len(), missing }
    };
    years.into_iter().rev().map(of_year).collect()
}

/// Every declaration that readers can find, each item once: its figures are the same in all languages.
pub fn public_declarations<'a>(catalogue: &'a Catalogue<'_>) -> impl Iterator<Item = (&'a Item, &'a Declaration)> {
    catalogue.items.iter().filter_map(|item| {
        let entry = item.entries.values().find(|entry| catalogue.is_public(entry))?;
        match &entry.fields {
            Fields::Declaration(declaration) if entry.base.withdrawn.is_none() => Some((item, declaration)),
            _ => None,
        }
    })
}
