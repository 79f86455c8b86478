//! The sections of a site: how many items in each language, how old the newest is, whether it lives.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::catalogue::Catalogue;
use crate::entry::{Entry, Item, Owner};
use crate::kinds::Kind;

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectionCoverage {
    /// Its name in addresses.
    pub section: &'static str,
    /// Public items in each language, and rows of a month's file.
    pub items: BTreeMap<Lang, usize>,
    /// The newest day of publication or change.
    pub newest: Option<Day>,
    /// How many days ago that was.
    pub age_days: Option<i64>,
    /// How many days it may be.
    pub term_days: Option<i64>,
    /// Whether it is within its term; `None` where none is set.
    pub alive: Option<bool>,
}

/// All sections in the order of the menu, those without items too. A court that is no more, and what all
/// courts share, have no terms.
pub(super) fn of(catalogue: &Catalogue<'_>, owner: &Owner, items: &[&Item], has_terms: bool) -> Vec<SectionCoverage> {
    let today = catalogue.view.now.day();
    // A row stands on the pages of every language.
    let rows = catalogue.months_of(owner).flat_map(|month| &month.rows).filter(|row| catalogue.is_public_row(row));
    let rows: Vec<Day> = rows.map(|row| row.day).collect();
    let of_kind = |kind: &Kind| {
        let entries = || {
            let of_kind = items.iter().filter(|item| item.key.kind == *kind);
            of_kind.flat_map(|item| item.entries.values()).filter(|entry| catalogue.is_public(entry))
        };
        let rows = if *kind == Kind::InTheMedia { rows.as_slice() } else { &[] };
        let count = |lang: &Lang| (*lang, rows.len() + entries().filter(|entry| entry.lang == *lang).count());
        let newest_row = rows.iter().copied().filter(|day| *day <= today);
        let newest = entries().filter_map(|entry| last_day(catalogue, entry)).chain(newest_row).max();
        let age_days = newest.map(|newest| newest.days_until(today).max(0));
        let term = catalogue.settings.freshness.get(kind.section()).filter(|_| has_terms);
        let term_days = term.map(|term| term.days);
        SectionCoverage {
            section: kind.section(),
            items: catalogue.settings.languages.iter().map(count).collect(),
            newest,
            age_days,
            term_days,
            alive: term_days.map(|term| age_days.is_some_and(|age| age <= term)),
        }
    };
    Kind::ALL.iter().filter(|kind| **kind != Kind::Page).map(of_kind).collect()
}

/// When an entry was published, or changed since.
fn last_day(catalogue: &Catalogue<'_>, entry: &Entry) -> Option<Day> {
    let moments = entry.base.date.into_iter().chain(catalogue.updated(entry));
    moments.filter(|moment| moment.instant() <= catalogue.view.now.instant()).map(Moment::day).max()
}
