//! Rows of appearances: outlets and people are known, and no appearance is counted twice.
//!
//! What an id stands for is looked up once, however many rows name it.

use std::collections::{BTreeMap, HashMap};

use crate::base::date::Day;
use crate::catalogue::{Catalogue, Registered};
use crate::diagnostics::problems::{DeadlineProblem, ReferenceProblem, RowProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::entry::{MediaMonth, MediaRow, Owner};
use crate::kinds::Fields;
use crate::settings::Registry;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for months in catalogue.months.chunk_by(|one, other| one.owner == other.owner) {
        references(catalogue, months, &mut found);
        repeated(catalogue, &months[0].owner, months, &mut found);
    }
    found
}

/// What is known of an id: why it means nothing, or the day on which what it means ended.
type Known = Result<Option<Day>, ReferenceProblem>;

fn references(catalogue: &Catalogue<'_>, months: &[MediaMonth], found: &mut Vec<Diagnostic>) {
    let mut outlets: BTreeMap<&str, Known> = BTreeMap::new();
    let mut people: BTreeMap<&str, Known> = BTreeMap::new();
    for month in months {
        let sound = month.rows.iter().map(|row| (Some(&row.outlet), row.speaker.as_ref(), Some(row.day), &row.range));
        let lost = month.lost.iter().map(|row| (row.outlet.as_ref(), row.speaker.as_ref(), None, &row.range));
        for (outlet, speaker, day, range) in sound.chain(lost) {
            if let Some(id) = outlet {
                let known = outlets.entry(id).or_insert_with(|| outlet_ended(catalogue, &month.owner, id));
                found
                    .extend(told(known, day, id).map(|problem| Diagnostic::new(problem, month.place(range, "outlet"))));
            }
            if let Some(id) = speaker {
                let known = people.entry(id).or_insert_with(|| catalogue.person(id).map(|_| None));
                found.extend(
                    told(known, day, id).map(|problem| Diagnostic::new(problem, month.place(range, "speaker"))),
                );
            }
        }
    }
}

fn outlet_ended(catalogue: &Catalogue<'_>, owner: &Owner, id: &str) -> Known {
    let row = catalogue.registered(owner, Registry::Outlet, id)?;
    Ok(Registered::ended(&row).filter(|day| *day < catalogue.view.now.day()))
}

fn told(known: &Known, day: Option<Day>, id: &str) -> Option<Problem> {
    match known {
        Err(problem) => Some(problem.clone().into()),
        Ok(Some(ended)) if day.is_some_and(|day| day > *ended) => {
            Some(DeadlineProblem::ReferenceEnded { id: id.to_owned(), date: ended.to_string() }.into())
        }
        Ok(_) => None,
    }
}

/// Tells of an address that stands in an earlier row of the same owner, or in an item of its own.
fn repeated(catalogue: &Catalogue<'_>, owner: &Owner, months: &[MediaMonth], found: &mut Vec<Diagnostic>) {
    // Never gone through, only asked: its order is no matter.
    let mut first: HashMap<&str, First<'_>> = HashMap::new();
    for item in catalogue.items.iter().filter(|item| item.key.owner == *owner) {
        for entry in item.entries.values() {
            if let Fields::InTheMedia(fields) = &entry.fields {
                first.entry(&fields.link.0).or_insert_with(|| First::Item(entry.place("link")));
            }
        }
    }
    let rows = months.iter().flat_map(|month| month.rows.iter().map(move |row| (month, row)));
    for (month, row) in rows {
        match first.get(&*row.url) {
            None => drop(first.insert(&row.url, First::Row(month, row))),
            Some(earlier) => {
                let problem = RowProblem::RepeatedUrl { url: row.url.to_string(), first: written(&earlier.place()) };
                found.push(Diagnostic::new(problem, month.place(&row.range, "url")));
            }
        }
    }
}

/// Where an address was met first.
enum First<'a> {
    Item(Place),
    Row(&'a MediaMonth, &'a MediaRow),
}

impl First<'_> {
    fn place(&self) -> Place {
        match self {
            Self::Item(place) => place.clone(),
            Self::Row(month, row) => month.place(&row.range, "url"),
        }
    }
}

/// A place as editors look it up: `file:line`.
fn written(place: &Place) -> String {
    let file = place.file.as_ref().map(ToString::to_string).unwrap_or_default();
    place.span.as_ref().map_or_else(|| file.clone(), |span| format!("{file}:{}", span.line))
}
