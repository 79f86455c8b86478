//! Summaries: lists and feeds live on them.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let limit = catalogue.settings.summary_limit;
    let entries = catalogue.items.iter().flat_map(|item| item.entries.values());
    entries
        .filter_map(|entry| {
            let problem = match &entry.base.summary {
                None if entry.is_doubtful("summary") => return None,
                None => RuleProblem::SummaryMissing {},
                Some(summary) => {
                    let length = summary.chars().count();
                    (length > limit).then_some(RuleProblem::SummaryTooLong { length, limit })?
                }
            };
            Some(Diagnostic::new(problem, entry.place("summary")))
        })
        .collect()
}
