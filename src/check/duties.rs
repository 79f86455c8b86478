//! Duties of a site that its settings ask for: fresh news, what was received in time, documents as text,
//! the half-year's main events and the year's plan.
//!
//! How far a section is from the home page shows in finished pages only: `build::clicks` sees to it.

use crate::base::date::{Day, working_days};
use crate::catalogue::{Catalogue, HalfYear, has_line_up, publication_day};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::DutyProblem;
use crate::entry::{Entry, Item, Owner};
use crate::front_matter::Shown;
use crate::kinds::Kind;
use crate::settings::{Court, Duties};

/// Words that a text beside a document has at least.
const TWIN: usize = 30;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for court in catalogue.settings.courts.values() {
        let duties = catalogue.settings.duties_of(court);
        found.extend(duties.news_days.and_then(|limit| news(catalogue, court, limit)));
        found.extend(programme(catalogue, court, duties));
    }
    for item in &catalogue.items {
        let duties = duties_of(catalogue, item);
        // News that are to be fresh every so many days have a rule of their own, a stricter one.
        let working_days = duties.working_days.filter(|_| item.key.kind != Kind::News || duties.news_days.is_none());
        found.extend(working_days.and_then(|limit| received(catalogue, item, limit)));
        if duties.documents {
            let entries = item.entries.values().filter(|entry| entry.base.withdrawn.is_none());
            found.extend(entries.flat_map(|entry| twins(item, entry)));
        }
    }
    found
}

/// The duties that hold for an item; none for one of a court that is no more.
fn duties_of(catalogue: &Catalogue<'_>, item: &Item) -> Duties {
    match &item.key.owner {
        _ if catalogue.is_archived(item) => Duties::default(),
        Owner::National => catalogue.settings.duties,
        Owner::Court(id) => {
            catalogue.settings.courts.get(id).map(|court| catalogue.settings.duties_of(court)).unwrap_or_default()
        }
    }
}

/// The court's own news: what all courts show would hide that one of them is silent.
fn news(catalogue: &Catalogue<'_>, court: &Court, limit: i64) -> Option<Diagnostic> {
    let today = catalogue.view.now.day();
    let owner = Owner::Court(court.id.clone());
    let items = catalogue.items.iter().filter(|item| item.key.kind == Kind::News && item.key.owner == owner);
    let entries = items.flat_map(|item| item.entries.values()).filter(|entry| catalogue.is_public(entry));
    let newest = entries.filter_map(publication_day).max();
    // A court that has only just begun has its first days before it.
    let since = newest.max(court.from);
    if catalogue.is_closed(court) || since.is_some_and(|day| day.days_until(today) <= limit) {
        return None;
    }
    let id = court.id.to_string();
    let problem = match newest {
        Some(day) => DutyProblem::NewsTooOld { court: id, date: day.to_string(), days: day.days_until(today), limit },
        None => DutyProblem::NewsMissing { court: id },
    };
    Some(Diagnostic::new(problem, court.place("duties")))
}

/// What a court that publishes anything at all sets itself for the half-year and the year. One that began
/// within them has the next ones before it.
fn programme(catalogue: &Catalogue<'_>, court: &Court, duties: Duties) -> Vec<Diagnostic> {
    let today = catalogue.view.now.day();
    let owner = Owner::Court(court.id.clone());
    let has_own = || catalogue.items.iter().any(|item| item.key.owner == owner && catalogue.has_public(item));
    if !(duties.line_up || duties.plan) || catalogue.is_closed(court) || !has_own() {
        return Vec::new();
    }
    let id = court.id.to_string();
    let half_year = HalfYear::of(today);
    let is_old = court.from.is_none_or(|from| HalfYear::of(from) < half_year);
    let mut found = Vec::new();
    if duties.line_up && is_old && !has_line_up(catalogue, &court.id, today) {
        found.push(DutyProblem::LineUpMissing { year: half_year.year, half: half_year.half });
    }
    let is_old = court.from.is_none_or(|from| from.year() < today.year());
    if duties.plan && is_old && !catalogue.has_plan(&court.id, today.year()) {
        found.push(DutyProblem::PlanMissing { court: id, year: today.year() });
    }
    found.into_iter().map(|problem| Diagnostic::new(problem, court.place("duties"))).collect()
}

/// Working days from the day on which something was received to that of its publication.
fn received(catalogue: &Catalogue<'_>, item: &Item, limit: i64) -> Option<Diagnostic> {
    // The days are the same in every language: one finding is enough.
    let (entry, received) = item.entries.values().find_map(|entry| Some((entry, entry.received?)))?;
    let today = catalogue.view.now.day();
    let days = |until: Day| working_days(received, until, &catalogue.settings.holidays);
    let problem = if entry.base.draft {
        let received = received.to_string();
        Some(days(today)).filter(|days| *days > limit).map(|days| DutyProblem::StillADraft { received, days, limit })
    } else {
        let published = publication_day(entry)?;
        let (received, published_on) = (received.to_string(), published.to_string());
        Some(days(published)).filter(|days| *days > limit).map(|days| DutyProblem::PublishedLate {
            received,
            published: published_on,
            days,
            limit,
        })
    };
    problem.map(|problem| Diagnostic::new(problem, entry.place("received")))
}

/// Files that are documents, on a page with hardly a word.
fn twins(item: &Item, entry: &Entry) -> Vec<Diagnostic> {
    if entry.body.words >= TWIN {
        return Vec::new();
    }
    let is_document = item.key.kind.section() == "documents";
    let mut found = Vec::new();
    for field in entry.fields.shown() {
        let field_counts =
            if is_document { matches!(field.name, "file" | "attachments") } else { field.name == "attachments" };
        field.value.visit(&mut |value| {
            let Shown::File(file) = value else { return };
            let is_pdf = file.file.to_lowercase().ends_with(".pdf");
            if field_counts && (is_document || is_pdf) {
                let problem =
                    DutyProblem::TextTwinMissing { file: file.file.clone(), words: entry.body.words, least: TWIN };
                // A shared field stands in one language's file; another one's text is missed in its own.
                let is_here = file.place.file.as_ref() == Some(&entry.source);
                found.push(Diagnostic::new(problem, if is_here { &file.place } else { &entry.text }.clone()));
            }
        });
    }
    found
}
