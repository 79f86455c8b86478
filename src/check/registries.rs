//! Registries as a whole: each term, outlet and account stands once.

use std::collections::BTreeMap;

use super::accounts::{Account, comparable};
use crate::base::lang::{Lang, LocalText};
use crate::base::slug::Slug;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::RegistryProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::settings::Court;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let registries = &catalogue.settings.registries;
    let terms = registries.terms.iter().map(|(id, term)| (id, &term.term, &term.place));
    let mut found = twice(terms, |_, term, other| RegistryProblem::TermTwice { term, other });
    let outlets = registries.outlets.iter().map(|(id, outlet)| (id, &outlet.name, &outlet.place));
    found.extend(twice(outlets, |id, _, other| RegistryProblem::OutletTwice { id, other }));
    of_two_courts(catalogue, &mut found);
    for court in catalogue.settings.courts.values() {
        ids_of_accounts(court, &mut found);
    }
    found
}

/// Rows that have the same words in some language, each told once, at the later row.
fn twice<'a>(
    rows: impl Iterator<Item = (&'a Slug, &'a LocalText, &'a Place)>,
    problem: impl Fn(String, String, String) -> RegistryProblem,
) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<(Lang, String), &Slug> = BTreeMap::new();
    let mut found = Vec::new();
    for (id, text, place) in rows {
        let mut told = false;
        for (lang, words) in &text.0 {
            let key = (*lang, words.trim().to_lowercase());
            match seen.get(&key) {
                Some(first) if !told => {
                    found.push(Diagnostic::new(
                        problem(id.to_string(), words.clone(), first.to_string()),
                        place.clone(),
                    ));
                    told = true;
                }
                Some(_) => {}
                None => drop(seen.insert(key, id)),
            }
        }
    }
    found
}

fn of_two_courts(catalogue: &Catalogue<'_>, found: &mut Vec<Diagnostic>) {
    let today = catalogue.view.now.day();
    let mut owners: BTreeMap<Account, &Slug> = BTreeMap::new();
    let courts = catalogue.settings.courts.values().filter(|court| !catalogue.is_closed(court));
    for court in courts {
        for account in court.accounts.iter().filter(|account| account.in_use.holds_on(today)) {
            let Some(address) = comparable(&account.url) else { continue };
            let owner = *owners.entry(address).or_insert(&court.id);
            if *owner != court.id {
                let problem =
                    RegistryProblem::AccountOfTwoCourts { url: account.url.clone(), court: owner.to_string() };
                found.push(Diagnostic::new(problem, account.place.clone()));
            }
        }
    }
}

fn ids_of_accounts(court: &Court, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&Slug, &str> = BTreeMap::new();
    for account in &court.accounts {
        if let Some(first) = seen.get(&account.id) {
            let problem = RegistryProblem::AccountIdTwice { id: account.id.to_string(), url: (*first).to_owned() };
            found.push(Diagnostic::new(problem, account.place.clone()));
        } else {
            seen.insert(&account.id, &account.url);
        }
    }
}
