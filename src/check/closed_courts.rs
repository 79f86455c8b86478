//! Courts that are no more: nothing is added to their archives, and each leads to a court at work.
//!
//! Silent until the day after a court's last: before, it is a court like any other.

use crate::catalogue::{Catalogue, comes_after, publication_day};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::LifeCycleProblem;
use crate::entry::{Entry, Item, Owner};
use crate::settings::Court;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> =
        catalogue.settings.courts.values().filter_map(|court| successor(catalogue, court)).collect();
    for item in &catalogue.items {
        match &item.key.owner {
            Owner::Court(id) => {
                let court = catalogue.settings.courts.get(id).filter(|court| catalogue.is_closed(court));
                found.extend(court.and_then(|court| too_late(catalogue, item, court)));
            }
            Owner::National => found.extend(named(catalogue, item)),
        }
    }
    found
}

/// A successor without a day, or one that is closed itself and leads nowhere.
fn successor(catalogue: &Catalogue<'_>, court: &Court) -> Option<Diagnostic> {
    let id = court.renamed_to.as_ref()?;
    let problem = match (court.to, catalogue.settings.courts.get(id)) {
        (None, Some(_)) => LifeCycleProblem::RenamedWithoutDay {},
        (Some(_), Some(next)) if catalogue.is_closed(next) && next.renamed_to.is_none() => {
            let last_day = next.to.map(|day| day.to_string()).unwrap_or_default();
            LifeCycleProblem::SuccessorClosed { id: id.to_string(), last_day }
        }
        (Some(to), Some(next)) => {
            // Between the two days readers would be led to a court that is not there yet.
            let from = next.from.filter(|from| to.days_until(*from) > 1)?.to_string();
            LifeCycleProblem::SuccessorBeginsLater { id: id.to_string(), from, last_day: to.to_string() }
        }
        _ => return None,
    };
    Some(Diagnostic::new(problem, court.place("renamed_to")))
}

/// An item of a closed court that is published after its last day.
fn too_late(catalogue: &Catalogue<'_>, item: &Item, court: &Court) -> Option<Diagnostic> {
    let last_day = court.to.filter(|_| comes_after(item, court))?;
    // Dates are the same in every language: one finding is enough.
    let entry = item.entries.values().max_by_key(|entry| publication_day(entry))?;
    let date = publication_day(entry)?.to_string();
    let last_day = last_day.to_string();
    let problem = match catalogue.settings.successor_of(court, catalogue.view.now.day()) {
        Some(next) => LifeCycleProblem::DatedAfterClosing { date, last_day, next: next.id.to_string() },
        None => LifeCycleProblem::DatedAfterEnd { date, last_day },
    };
    Some(Diagnostic::new(problem, entry.place(field_of_day(entry))))
}

/// The field that tells the day of publication.
fn field_of_day(entry: &Entry) -> &'static str {
    if entry.base.embargo > entry.base.date { "embargo" } else { "date" }
}

/// Closed courts among those that a national item names.
fn named(catalogue: &Catalogue<'_>, item: &Item) -> Vec<Diagnostic> {
    // They are the same in every language: one finding is enough.
    let Some(entry) = item.entries.values().find(|entry| !entry.base.courts.is_empty()) else { return Vec::new() };
    let courts = entry.base.courts.iter().filter_map(|id| {
        catalogue.settings.courts.values().find(|court| court.id.as_str() == id && catalogue.is_closed(court))
    });
    let problem = |court: &Court| {
        let last_day = court.to.filter(|_| comes_after(item, court))?.to_string();
        let problem = LifeCycleProblem::NamesClosedCourt { id: court.id.to_string(), last_day };
        Some(Diagnostic::new(problem, entry.place("courts")))
    };
    courts.filter_map(problem).collect()
}
