//! What each court has published and what it owes, as plain data: the ledger of coverage.
//!
//! It counts what readers can find and sorts what the checks have found; it decides nothing anew, and
//! it never sees what is private. Pages and files are made of it elsewhere.

mod gaps;
mod links;
mod sections;
mod tables;
mod tasks;
mod topic;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::date::Day;
use crate::base::lang::{Lang, LocalText};
use crate::base::slug::Slug;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::entry::{Item, Owner};
use crate::settings::{Court, NATIONAL};
pub use links::{LinkFound, external_links};
pub use sections::SectionCoverage;
pub use tables::{Cell, Table, national_table, tables};
pub use tasks::{Task, What};
pub use topic::{Topic, Urgency, weigh};

/// For whom the ledger is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The press service: everything that is to be done.
    PressService,
    /// Readers of a site: nothing of what isn't public, and no mistakes in files.
    Readers,
}

/// What a court, or all courts together, have published and owe.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// The court's id, or `national`.
    pub court: String,
    /// Its name.
    pub name: LocalText,
    /// The day that it was counted on.
    pub on: Day,
    /// Each section: how much, how fresh.
    pub sections: Vec<SectionCoverage>,
    /// What there is of each topic, and how much of it is late.
    pub topics: BTreeMap<Topic, Balance>,
    /// Items that a language lacks, or in which it has fallen behind.
    pub translations: Vec<Untranslated>,
    /// Declarations of each year, newest first.
    pub declarations: Vec<Declared>,
    /// People whose mandate has ended or soon will.
    pub people: Vec<Mandated>,
    /// What is to be done, the most pressing first.
    #[serde(skip)]
    pub tasks: Vec<Task>,
}

/// How much there is of a topic.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// In all.
    pub all: usize,
    /// Not finished yet, and in time.
    pub open: usize,
    /// Late or missing.
    pub late: usize,
}

/// What is wrong with a language of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// It is not there.
    Missing,
    /// What it was translated from has changed.
    Stale,
}

/// A language that a public item lacks, or that has fallen behind.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Untranslated {
    /// The item's folder.
    pub item: String,
    /// Its title in the languages it has.
    pub title: LocalText,
    /// The language.
    pub language: Lang,
    /// What is wrong with it.
    pub state: TranslationState,
    /// The day on which the item was published, or on which its source was seen to have changed.
    pub since: Option<Day>,
}

/// Declarations of a year.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Declared {
    /// The year.
    pub year: i64,
    /// Acting judges with one.
    pub published: usize,
    /// Acting judges.
    pub judges: usize,
    /// Names of those without one; readers are told how many, not who.
    pub missing: Vec<LocalText>,
}

/// A person's mandate that has ended or soon will.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Mandated {
    /// The person's id.
    pub person: Slug,
    /// Name.
    pub name: LocalText,
    /// Its last day.
    pub to: Day,
    /// Whether that day has passed.
    pub ended: bool,
}

/// Draws up the ledger of a court, or of what all courts share, from what the checks have found.
#[must_use]
pub fn of(catalogue: &Catalogue<'_>, found: &[Diagnostic], court: Option<&Court>, audience: Audience) -> Coverage {
    let owner = court.map_or(Owner::National, |court| Owner::Court(court.id.clone()));
    let items: Vec<&Item> =
        catalogue.items.iter().filter(|item| item.key.owner == owner && catalogue.has_public(item)).collect();
    let today = catalogue.view.now.day();
    // Of a court that is no more nothing is asked.
    let is_closed = court.is_some_and(|court| court.to.is_some_and(|to| to < today));
    let sections = sections::of(catalogue, &owner, &items, court.is_some() && !is_closed);
    let mut declarations = court.map(|court| gaps::declarations(catalogue, &court.id)).unwrap_or_default();
    if audience == Audience::Readers {
        for year in &mut declarations {
            year.missing.clear();
        }
    }
    // Titles of items with errors, which may hold what must not be published, are no business of readers.
    let is_told = |item: &&&Item| audience == Audience::PressService || !catalogue.is_faulty(item);
    let told: Vec<&Item> = items.iter().filter(is_told).copied().collect();
    let translations = gaps::translations(catalogue, &told);
    let people = if is_closed { Vec::new() } else { gaps::people(catalogue, court) };
    let mut tasks = tasks::found(catalogue, found, court, audience);
    if !is_closed {
        tasks.extend(gaps::tasks(catalogue, court, &sections, &declarations));
    }
    tasks.sort_by(|a, b| (a.urgency, a.topic, a.place()).cmp(&(b.urgency, b.topic, b.place())));
    Coverage {
        court: court.map_or(NATIONAL, |court| court.id.as_str()).to_owned(),
        name: court.map_or(&catalogue.settings.national.name, |court| &court.name).clone(),
        on: today,
        topics: gaps::balances(catalogue, court, &items, &sections, &declarations, &tasks),
        translations,
        sections,
        declarations,
        people,
        tasks,
    }
}
