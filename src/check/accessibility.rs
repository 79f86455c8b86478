//! The statement of accessibility: the check that it tells of has taken place, and not too long ago.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::DutyProblem;

/// Days for which a check holds.
const HOLDS: i64 = 366;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let settings = catalogue.settings;
    let today = catalogue.view.now.day();
    // A court that is no more has nothing checked any longer.
    let courts = settings.courts.values().filter(|court| !catalogue.is_closed(court));
    let given = courts.map(|court| &court.accessibility).chain([&settings.accessibility]);
    let found = given.filter_map(|facts| facts.reviewed.as_ref()).filter_map(|(day, place)| {
        let (date, days) = (day.to_string(), day.days_until(today));
        let problem = match days {
            ..0 => DutyProblem::ReviewToCome { date },
            0..=HOLDS => return None,
            _ => DutyProblem::ReviewTooOld { date, days },
        };
        Some(Diagnostic::new(problem, place.clone()))
    });
    found.collect()
}
