//! What was published stays what it was: words change openly, addresses go on answering, ids are nobody else's.
//!
//! The ledger is what was; the catalogue is what is. Whether the one may take the other's place is decided
//! by whoever runs `zharia ledger update` and reviews what it wrote.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::base::date::Moment;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, FoundAgain, address};
use crate::diagnostics::problems::{LedgerProblem, OutputProblem};
use crate::diagnostics::{Diagnostic, Problem};
use crate::entry::{Entry, Item, ItemKey, Owner};
use crate::kinds::{Alias, Kind};
use crate::ledger::{Edition, Recorded, Words};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    if catalogue.ledger.is_empty() {
        return Vec::new();
    }
    let now = catalogue.view.now;
    let past = Past { catalogue, today: now.day().to_string(), now: written(now), answering: answering(catalogue) };
    let records: Vec<(&ItemKey, &Recorded)> = catalogue.ledger.items.iter().collect();
    let in_tree = |court: &Slug| catalogue.settings.courts.contains_key(court);
    let of_tree = records.par_iter().filter(|(key, _)| key.owner.court().is_none_or(in_tree));
    let mut found: Vec<Diagnostic> = of_tree.flat_map_iter(|(key, recorded)| past.record(key, recorded)).collect();
    past.found_again(&mut found);
    found.extend(past.courts());
    found.extend(past.taken());
    found
}

/// Seconds; calendars count how often an event was changed by the minutes since its publication.
const MINUTE: i64 = 60;

/// As editors write a moment.
fn written(moment: Moment) -> String {
    format!("{} {}", moment.day(), moment.hour_minute())
}

/// The addresses of an owner's items at which something is, or from which a way leads on.
type Answering<'a> = BTreeMap<&'a Owner, BTreeSet<String>>;

fn answering<'a>(catalogue: &'a Catalogue<'_>) -> Answering<'a> {
    let mut answering = Answering::new();
    for item in &catalogue.items {
        for entry in item.entries.values().filter(|entry| catalogue.is_public(entry)) {
            let of_owner = answering.entry(&item.key.owner).or_default();
            of_owner.insert(address(item, entry.lang));
            of_owner.extend(entry.base.aliases.iter().map(Alias::as_folder));
            of_owner.extend(catalogue.former_addresses(item, entry.lang).into_iter().map(str::to_owned));
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
    fn record(&self, key: &ItemKey, recorded: &Recorded) -> Vec<Diagnostic> {
        let catalogue = self.catalogue;
        if catalogue.is_removed(key) {
            return Vec::new();
        }
        let item = catalogue.item_of_record(key);
        // A candidate's folder is to be deleted when its term is over.
        let may_be_gone = item.is_none() && key.kind == Kind::Candidate;
        // What is wrong with a file that can't be read is told there.
        let is_broken = catalogue.is_broken_folder(&key.folder());
        let mut found = Vec::new();
        // What a later day recorded is no past when sites are built for an earlier one.
        let until_now = recorded.editions.iter().filter(|(_, edition)| edition.since <= catalogue.view.now.day());
        for (lang, edition) in until_now {
            let entry = item.and_then(|item| item.entries.get(lang)).filter(|entry| catalogue.is_public(entry));
            match entry {
                Some(entry) => {
                    found.extend(self.changed(entry, key.kind, edition));
                    found.extend(self.taken_back(entry, edition));
                }
                None if may_be_gone || is_broken => {}
                None => found.extend(self.gone(key, recorded, *lang, edition)),
            }
        }
        found.extend(item.and_then(|item| self.moved(item, recorded)));
        found
    }

    /// Times that are others now, where nothing says so. They are the same in all languages.
    fn moved(&self, item: &Item, recorded: &Recorded) -> Option<Diagnostic> {
        let entry = item.entries.values().find(|entry| self.catalogue.is_public(entry))?;
        let edition = recorded.editions.get(&entry.lang)?;
        let is_open = edition.since <= self.catalogue.view.now.day() && entry.base.withdrawn.is_none();
        if !is_open || self.is_told(entry, edition) || !self.catalogue.has_moved(item) {
            return None;
        }
        let field = match item.key.kind {
            Kind::Competition => "entries_until",
            Kind::ForJournalists => "until",
            Kind::Council => "held_on",
            _ => "start",
        };
        Some(Diagnostic::new(LedgerProblem::TimeChanged { now: self.now.clone() }, entry.place(field)))
    }

    fn is_told(&self, entry: &Entry, edition: &Edition) -> bool {
        self.catalogue.updated(entry) > edition.updated || entry.base.corrections.len() > edition.corrections
    }

    /// Addresses at which nothing is any more.
    fn gone(&self, key: &ItemKey, recorded: &Recorded, lang: Lang, edition: &Edition) -> Vec<Diagnostic> {
        let place = self.catalogue.ledger.place(key, recorded, lang);
        let gone = edition.addresses().filter(|address| !self.answers(&key.owner, address));
        let told = gone.map(|address| {
            let (since, today) = (edition.since.to_string(), self.today.clone());
            let problem = LedgerProblem::AddressGone { address: address.to_owned(), since, today };
            Diagnostic::new(problem, place.clone())
        });
        told.collect()
    }

    /// Lets what is told of items that were found under another folder stand there, with the line that leads to them.
    fn found_again(&self, found: &mut [Diagnostic]) {
        let is_gone = |found: &Diagnostic| matches!(found.problem, Problem::Ledger(LedgerProblem::AddressGone { .. }));
        if !found.iter().any(is_gone) {
            return;
        }
        let ledger = self.catalogue.ledger;
        for FoundAgain { item, record } in self.catalogue.found_again() {
            let Some(recorded) = ledger.items.get(&record) else { continue };
            for entry in item.entries.values().filter(|entry| self.catalogue.is_public(entry)) {
                let place = ledger.place(&record, recorded, entry.lang);
                for one in found.iter_mut().filter(|one| one.place == place) {
                    let Problem::Ledger(LedgerProblem::AddressGone { address, since, .. }) = &one.problem else {
                        continue;
                    };
                    let own = entry.base.aliases.iter().map(|alias| alias.address.as_str());
                    let aliases = own.chain([address.as_str()]).collect::<Vec<_>>().join(", ");
                    let (address, since) = (address.clone(), since.clone());
                    let problem = LedgerProblem::AddressMoved { address, since, aliases };
                    *one = Diagnostic::new(problem, entry.place("aliases"));
                }
            }
        }
    }

    /// Words that are others now, where nothing says so. The text of what is withdrawn is shown to nobody.
    fn changed(&self, entry: &Entry, kind: Kind, edition: &Edition) -> Vec<Diagnostic> {
        let base = &entry.base;
        let (is, was) = (Words::of(entry, kind), edition.words);
        if is == was || self.is_told(entry, edition) || base.withdrawn.is_some() {
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

    /// What was told to readers and is no more: subscribers who know it would never learn of it.
    fn taken_back(&self, entry: &Entry, edition: &Edition) -> Option<Diagnostic> {
        let (base, now) = (&entry.base, || self.now.clone());
        if base.corrections.len() < edition.corrections {
            let problem = LedgerProblem::CorrectionGone { told: edition.corrections, left: base.corrections.len() };
            return Some(Diagnostic::new(problem, entry.place("corrections")));
        }
        let updated = self.catalogue.updated(entry);
        if base.withdrawn.is_some() {
            return None;
        }
        if let Some(withdrawn) = edition.withdrawn {
            let zones = self.catalogue.settings.zones_of(self.catalogue.owner_of(&entry.source).court());
            let known = Moment::start_of(withdrawn, zones).max(base.date);
            if known.is_some_and(|known| updated.is_none_or(|updated| updated.unix() - known.unix() < MINUTE)) {
                let problem = LedgerProblem::ItemReturned { withdrawn: withdrawn.to_string(), now: now() };
                return Some(Diagnostic::new(problem, entry.place("updated")));
            }
        }
        // What a later day recorded is no past when sites are built for an earlier one.
        let known = edition.updated.filter(|known| *known <= self.catalogue.view.now)?;
        let problem = || LedgerProblem::UpdatedLowered { known: written(known), now: now() };
        (updated < Some(known)).then(|| Diagnostic::new(problem(), entry.place("updated")))
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

    /// Items and aliases that stand where another item was, or would carry its id.
    fn taken(&self) -> Vec<Diagnostic> {
        let mut addresses: BTreeMap<(&Owner, &str), &ItemKey> = BTreeMap::new();
        let mut ids: BTreeMap<&str, &ItemKey> = BTreeMap::new();
        for (key, recorded) in &self.catalogue.ledger.items {
            let was = recorded.editions.values().flat_map(|edition| &edition.was);
            addresses.extend(was.map(|address| ((&key.owner, address.as_str()), key)));
            ids.extend(recorded.id.as_deref().map(|id| (id, key)));
        }
        if addresses.is_empty() && ids.is_empty() {
            return Vec::new();
        }
        let former = Former { catalogue: self.catalogue, addresses, ids };
        self.catalogue.items.par_iter().flat_map_iter(|item| former.taken_by(item)).collect()
    }
}

/// What belongs to items that are elsewhere now.
struct Former<'a> {
    catalogue: &'a Catalogue<'a>,
    addresses: BTreeMap<(&'a Owner, &'a str), &'a ItemKey>,
    ids: BTreeMap<&'a str, &'a ItemKey>,
}

impl Former<'_> {
    fn taken_by(&self, item: &Item) -> Vec<Diagnostic> {
        let own = self.catalogue.record_of(&item.key).map_or(&item.key, |(key, _)| key);
        let of_other =
            |address: &str| self.addresses.get(&(&item.key.owner, address)).copied().filter(|other| *other != own);
        let mut found = Vec::new();
        let Some(first) = item.entries.values().next() else { return found };
        let languages = self.catalogue.settings.languages.iter();
        let by_address = languages.map(|lang| address(item, *lang)).find_map(|address| of_other(&address));
        let by_id = || self.ids.get(self.catalogue.identity(item).as_str()).copied().filter(|other| *other != own);
        if let Some(other) = by_address.or_else(by_id) {
            let problem = LedgerProblem::FolderReused { other: other.folder() };
            found.push(Diagnostic::new(problem, first.place("slug")));
        }
        // What leads on from a lost item's address is welcome.
        let is_there = |other: &&ItemKey| self.catalogue.item_of_record(other).is_some();
        for alias in item.entries.values().flat_map(|entry| &entry.base.aliases) {
            if let Some(other) = of_other(&alias.as_folder()).filter(is_there) {
                let problem = OutputProblem::AliasTaken { alias: alias.address.clone(), by: other.folder() };
                found.push(Diagnostic::new(problem, alias.place.clone()));
            }
        }
        found
    }
}
