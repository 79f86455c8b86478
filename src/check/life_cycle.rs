//! What only the passing of time brings about: always a warning, as a site must not stop overnight.

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;

/// Seconds of a day.
const DAY: i64 = 86_400;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let now = catalogue.view.now.unix();
    let mut found = Vec::new();
    for item in catalogue.items.iter().filter(|item| !catalogue.is_archived(item)) {
        let Some(entry) = item.entries.values().next() else { continue };
        let Some((start, end)) = entry.fields.takes_place() else { continue };
        let days = (now - end.unwrap_or(start).unix()).div_euclid(DAY);
        if entry.fields.was_held_without_materials() && days > catalogue.settings.materials_after_days {
            found.push(Diagnostic::new(RuleProblem::HeldWithoutMaterials { days }, entry.place("start")));
        }
    }
    found
}
