//! Two sources never make one address: national against a court's own, aliases against both.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, address};
use crate::diagnostics::problems::OutputProblem;
use crate::diagnostics::{Diagnostic, Problem};
use crate::entry::Item;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for court in catalogue.settings.courts.keys() {
        // Whatever the day: what collides must not come to light only when the second one is published.
        let items = catalogue.all_of(court);
        let mut taken: BTreeMap<String, &Item> = BTreeMap::new();
        for item in &items {
            for lang in &catalogue.settings.languages {
                taken_by(item, address(item, *lang), &mut taken, &mut found);
            }
        }
        aliases(&items, &taken, &mut found);
    }
    // A national item's alias collides on every site alike: one finding is enough.
    found.sort_by(|a, b| a.place.cmp(&b.place));
    found.dedup();
    found
}

fn taken_by<'a>(item: &'a Item, address: String, taken: &mut BTreeMap<String, &'a Item>, found: &mut Vec<Diagnostic>) {
    let Some(first) = taken.get(&address) else {
        taken.insert(address, item);
        return;
    };
    if first.folder == item.folder {
        return;
    }
    let Some(entry) = first.entries.values().next() else { return };
    let other = item.folder.clone();
    let place = entry.place("title");
    // The two meet in every language: one finding is enough.
    let is_told = |told: &Diagnostic| {
        told.place == place
            && matches!(&told.problem, Problem::Output(OutputProblem::AddressTaken { other: of, .. }) if *of == other)
    };
    if found.iter().any(is_told) {
        return;
    }
    found.push(Diagnostic::new(OutputProblem::AddressTaken { address, other }, place));
}

fn aliases(items: &[&Item], taken: &BTreeMap<String, &Item>, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for entry in items.iter().flat_map(|item| item.entries.values()) {
        for alias in &entry.base.aliases {
            let with_slash = alias.as_folder();
            let by = taken.get(&with_slash).map(|item| item.folder.clone()).or_else(|| {
                seen.insert(with_slash, entry.source.to_string()).filter(|other| *other != entry.source.as_str())
            });
            if let Some(by) = by {
                let problem = OutputProblem::AliasTaken { alias: alias.address.clone(), by };
                found.push(Diagnostic::new(problem, alias.place.clone()));
            }
        }
    }
}
