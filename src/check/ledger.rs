//! What was published stays what it was: words change openly, addresses go on answering.
//!
//! The ledger is what was; the catalogue is what is. Whether the one may take the other's place is decided
//! by whoever runs `zharia ledger update` and reviews what it wrote.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, address};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::LedgerProblem;
use crate::entry::{Entry, ItemKey, Owner};
use crate::kinds::Kind;
use crate::ledger::{Edition, Recorded, Words};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    if catalogue.ledger.is_empty() {
        return Vec::new();
    }
    let now = catalogue.view.now;
    let today = now.day().to_string();
    let past =
        Past { catalogue, now: format!("{today} {}", now.hour_minute()), today, answering: answering(catalogue) };
    let items: Vec<(&ItemKey, &Recorded)> = catalogue.ledger.items.iter().collect();
    let in_tree = |court: &Slug| catalogue.settings.courts.contains_key(court);
    let of_tree = items.par_iter().filter(|(key, _)| key.owner.court().is_none_or(in_tree));
    let mut found: Vec<Diagnostic> = of_tree.flat_map_iter(|(key, recorded)| past.item(key, recorded)).collect();
    found.extend(past.courts());
    found
}

/// The addresses of an owner's items at which something is, or from which a way leads on.
type Answering<'a> = BTreeMap<&'a Owner, BTreeSet<String>>;

fn answering<'a>(catalogue: &'a Catalogue<'_>) -> Answering<'a> {
    let mut answering = Answering::new();
    for item in &catalogue.items {
        for entry in item.entries.values().filter(|entry| catalogue.is_public(entry)) {
            let of_owner = answering.entry(&item.key.owner).or_default();
            of_owner.insert(address(item, entry.lang));
            let aliases = entry.base.aliases.iter();
            of_owner.extend(aliases.map(|alias| format!("{}/", alias.address.trim_end_matches('/'))));
        }
    }
    answering
}

/// What was published, beside what is.
struct Past<'a> {
    catalogue: &'a Catalogue<'a>,
    today: String,
    /// With the hour: what was published today can be changed today.
    now: String,
    answering: Answering<'a>,
}

impl Past<'_> {
    fn item(&self, key: &ItemKey, recorded: &Recorded) -> Vec<Diagnostic> {
        let catalogue = self.catalogue;
        let item = catalogue.item_of(key);
        // A candidate's folder is to be deleted when its term is over.
        let may_be_gone = item.is_none() && key.kind == Kind::Candidate;
        let mut found = Vec::new();
        for (lang, edition) in &recorded.editions {
            let entry = item.and_then(|item| item.entries.get(lang)).filter(|entry| catalogue.is_public(entry));
            if let Some(entry) = entry {
                found.extend(self.changed(entry, key.kind, edition));
            }
            // What is wrong with a file that can't be read is told there.
            if may_be_gone || (entry.is_none() && catalogue.is_broken_folder(&key.folder())) {
                continue;
            }
            let place = catalogue.ledger.place(key, recorded, *lang);
            for address in std::iter::once(&edition.address).chain(&edition.was) {
                if self.answers(&key.owner, address) {
                    continue;
                }
                let (address, since, today) = (address.clone(), edition.since.to_string(), self.today.clone());
                found.push(Diagnostic::new(LedgerProblem::AddressGone { address, since, today }, place.clone()));
            }
        }
        found
    }

    /// Words that are others now, where nothing says so. The text of what is withdrawn is shown to nobody.
    fn changed(&self, entry: &Entry, kind: Kind, edition: &Edition) -> Vec<Diagnostic> {
        let base = &entry.base;
        let is_told = base.updated > edition.updated || base.corrections.len() > edition.corrections;
        let (is, was) = (Words::of(entry, kind), edition.words);
        if is == was || is_told || base.withdrawn.is_some() {
            return Vec::new();
        }
        let (now, today) = (|| self.now.clone(), || self.today.clone());
        let field = |field: &str| {
            let problem = LedgerProblem::FieldChanged { field: field.to_owned(), now: now(), today: today() };
            Diagnostic::new(problem, entry.place(field))
        };
        let text = || {
            let since = edition.since.to_string();
            Diagnostic::new(LedgerProblem::TextChanged { since, now: now(), today: today() }, entry.text.clone())
        };
        let title = (is.title != was.title).then(|| field("title"));
        let summary = (is.summary != was.summary).then(|| field("summary"));
        title.into_iter().chain(summary).chain((is.text != was.text).then(text)).collect()
    }

    /// Whether something is at an address of an owner's site; what all courts share is on every site.
    fn answers(&self, owner: &Owner, address: &str) -> bool {
        [owner, &Owner::National].iter().any(|of| self.answering.get(of).is_some_and(|all| all.contains(address)))
    }

    /// Courts that have published and are not there at all.
    fn courts(&self) -> Vec<Diagnostic> {
        let settings = self.catalogue.settings;
        let mut found = Vec::new();
        let mut told = BTreeSet::new();
        for (key, recorded) in &self.catalogue.ledger.items {
            let Some(court) = key.owner.court().filter(|court| !settings.has_court(court.as_str())) else { continue };
            let Some(lang) = recorded.editions.keys().next().filter(|_| told.insert(court)) else { continue };
            let problem = LedgerProblem::CourtGone { court: court.to_string(), today: self.today.clone() };
            found.push(Diagnostic::new(problem, self.catalogue.ledger.place(key, recorded, *lang)));
        }
        found
    }
}
