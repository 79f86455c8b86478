//! Terms of freshness: each is for a section that there is.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::FrontMatterProblem;
use crate::kinds::Kind;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let sections = || Kind::ALL.iter().map(|kind| kind.section());
    let unknown = catalogue.settings.freshness.iter().filter(|(name, _)| !sections().any(|section| section == *name));
    let problem =
        |name: &str| FrontMatterProblem::not_among("freshness", name.to_owned(), sections().map(|name| (name, None)));
    unknown.map(|(name, term)| Diagnostic::new(problem(name), term.place.clone())).collect()
}
