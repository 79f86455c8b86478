//! `security.txt`: it says whom to write to and until when, and that day has not come.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{DeadlineProblem, SettingsProblem};
use crate::settings::Court;

/// Days before its end from which the file is to be renewed.
const SOON: i64 = 30;
/// The longest time for which the standard wants it to hold.
const YEAR: i64 = 366;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let courts = catalogue.settings.courts.values();
    let mut found: Vec<Diagnostic> = courts.filter_map(|court| incomplete(catalogue, court)).collect();
    found.extend(terms(catalogue));
    found
}

/// A court that says something of its own and yet not all that the file must hold.
fn incomplete(catalogue: &Catalogue<'_>, court: &Court) -> Option<Diagnostic> {
    let place = court.security.place.clone()?;
    let whole = catalogue.settings.security_of(Some(court));
    let is_there = [("contacts", !whole.contacts.is_empty()), ("expires", whole.expires.is_some())];
    let (key, _) = is_there.into_iter().find(|(_, is_there)| !is_there)?;
    // What is written and can't be read is told where it is read.
    if court.security.is_doubtful(key) {
        return None;
    }
    Some(Diagnostic::new(SettingsProblem::SettingMissing { key: key.to_owned() }, place))
}

/// Each day once, where it is written, however many courts go by it.
fn terms(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let (settings, now) = (catalogue.settings, catalogue.view.now);
    // Of a court that is no more nobody renews anything.
    let courts = settings.courts.values().filter(|court| !catalogue.is_closed(court)).map(Some);
    let mut found = Vec::new();
    for court in courts.chain([None]) {
        let of_site = court.map_or(&settings.security, |court| &court.security);
        let Some(expires) = &of_site.expires else { continue };
        let Some(until) = expires.until(settings.zones_of(court.map(|court| &court.id))) else { continue };
        let (date, days) = (until.day().to_string(), now.day().days_until(until.day()));
        let problem = if until.instant() < now.instant() {
            DeadlineProblem::SecurityExpired { date }
        } else if days <= SOON {
            DeadlineProblem::SecurityExpires { date, days }
        } else if days > YEAR {
            DeadlineProblem::SecurityTooLong { date }
        } else {
            continue;
        };
        found.push(Diagnostic::new(problem, expires.place.clone()));
    }
    found
}
