//! Terms of freshness: each is for a section that there is.

use crate::base::meant::closest;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::FrontMatterProblem;
use crate::kinds::Kind;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let sections = || Kind::ALL.iter().map(|kind| kind.section());
    let unknown = catalogue.settings.freshness.iter().filter(|(name, _)| !sections().any(|section| section == *name));
    let found = unknown.map(|(name, term)| {
        let (field, value) = ("freshness".to_owned(), name.clone());
        let problem = match closest(name, sections()) {
            Some(meant) => FrontMatterProblem::MisspelledChoice { field, meant: meant.to_owned(), value },
            None => FrontMatterProblem::BadChoice { field, value, allowed: sections().collect::<Vec<_>>().join(", ") },
        };
        Diagnostic::new(problem, term.place.clone())
    });
    found.collect()
}
