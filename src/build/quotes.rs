//! What findings quote: lines and words with personal data are masked or kept back.
//!
//! A finding of any sort may stand in such a line, so all go through here; it changes nothing else.

use std::collections::BTreeSet;

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::PersonalData;
use crate::diagnostics::{Diagnostic, Line, Problem, join_lines};
use crate::privacy::{Registered, masked, scan};
use crate::settings::Settings;

/// Masks personal data in the quoted lines. Without settings no contact is known as one that may be told.
///
/// A finding that would repeat a number in its own words waits until the number is gone from that line.
pub(super) fn mask(found: &mut Vec<Diagnostic>, settings: Option<&Settings>) {
    // What is masked can't be put together any more.
    join_lines(found);
    let registered = settings.map(Registered::of).unwrap_or_default();
    let is_told = |problem: &Problem| matches!(problem, Problem::Personal(_) | Problem::Privacy(_));
    let line_of = |found: &Diagnostic| Some((found.place.file.clone()?, found.place.span.as_ref()?.line));
    let with_data: BTreeSet<(SourcePath, usize)> =
        found.iter().filter(|found| is_told(&found.problem)).filter_map(line_of).collect();
    found.retain(|found| {
        is_told(&found.problem)
            || !line_of(found).is_some_and(|line| with_data.contains(&line))
            || !repeats(&found.problem, &registered)
    });
    // Findings of one line mostly stand together: what several say of a long one is masked once.
    let mut last = (Line::default(), Line::default());
    for Diagnostic { place, fix, .. } in found {
        if let Some(span) = place.span.as_mut() {
            if span.text != last.0 {
                last = (span.text.clone(), masked(&span.text, &registered).into());
            }
            span.text.clone_from(&last.1);
            if let Some(line) = fix.as_mut().and_then(|fix| fix.line.as_mut()) {
                *line = masked(line, &registered);
            }
        }
    }
}

/// Whether the words of a finding hold a number of somebody.
fn repeats(problem: &Problem, registered: &Registered) -> bool {
    let is_contact = |what| matches!(what, PersonalData::BirthDate | PersonalData::Email);
    let holds = |text: String| scan(&text, registered).iter().any(|found| !is_contact(found.what));
    holds(problem.reason(Lang::En)) || holds(problem.remedy(Lang::En))
}
