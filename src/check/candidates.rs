//! Candidates: a name in the address would outlive the term of publication.

use crate::catalogue::{Catalogue, name_in_address};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::PeopleProblem;
use crate::kinds::Fields;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let named = catalogue.items.iter().filter_map(|item| {
        let part = name_in_address(item)?;
        let entry = item.entries.values().next()?;
        let Fields::Candidate(candidate) = &entry.fields else { return None };
        let day = candidate.competition_date;
        let example = format!("konkurs-{}-{:02}-1", day.year(), day.month());
        Some(Diagnostic::new(PeopleProblem::NameInAddress { part, example }, entry.place("slug")))
    });
    named.collect()
}
