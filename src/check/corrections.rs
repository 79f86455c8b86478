//! Notices of corrections: the item they are about says so itself, or the page and the feed stay wrong.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{ConsistencyProblem, KindProblem};
use crate::kinds::{Action, Fields};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in catalogue.items.iter().filter_map(|item| item.entries.values().next()) {
        let Fields::CorrectionNotice(notice) = &entry.fields else { continue };
        let path = &notice.item.path;
        let Ok(Some(target)) = catalogue.item_at(&catalogue.owner_of(&entry.source), path) else { continue };
        let is_withdrawn = target.entries.values().any(|of| of.base.withdrawn.is_some());
        if notice.action == Action::Withdrawn && !is_withdrawn {
            let (item, field) = (path.clone(), "item".to_owned());
            let problem =
                ConsistencyProblem::TargetUnfit { item, field, needed: "withdrawn: {date: …, reason: …}".into() };
            found.push(Diagnostic::new(problem, entry.place("item")));
            continue;
        }
        // A refutation may be of what others made of an item, which then stays as it is.
        let is_told = notice.action == Action::Refuted
            || is_withdrawn
            || target.entries.values().any(|of| !of.base.corrections.is_empty());
        if !is_told {
            found.push(Diagnostic::new(KindProblem::TargetSilent { item: path.clone() }, entry.place("item")));
        }
    }
    found
}
