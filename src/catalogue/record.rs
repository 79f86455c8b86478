//! What the ledger should hold once the items are published: what is public now, and all that was before.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, address, publication_day};
use crate::base::lang::Lang;
use crate::entry::{Entry, Item, ItemKey, Owner};
use crate::kinds::Kind;
use crate::ledger::{Digest, Edition, Ledger, Recorded, Words};

/// What a run of `zharia ledger update` found to be done, for one owner.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recording {
    /// Texts that were not recorded before.
    pub added: usize,
    /// Texts whose record is another now.
    pub changed: usize,
    /// Items that were found again under another folder.
    pub moved: usize,
}

/// An item under a new folder, and the record that it has under its former one.
#[derive(Debug, Clone)]
pub struct FoundAgain<'a> {
    /// The item.
    pub item: &'a Item,
    /// What its record is known by.
    pub record: ItemKey,
}

impl Catalogue<'_> {
    /// Brings a ledger up to date, except for some owners and for items that are published nowhere. The folders
    /// `translated` are those of items whose translations somebody has found to be true to their source.
    pub fn record(
        &self,
        ledger: &mut Ledger,
        found_again: &[FoundAgain<'_>],
        translated: &BTreeSet<String>,
        is_left: impl Fn(&Owner) -> bool,
    ) -> BTreeMap<Owner, Recording> {
        let mut recordings: BTreeMap<Owner, Recording> = BTreeMap::new();
        for FoundAgain { item, record } in found_again {
            if !is_left(&record.owner) && !is_left(&item.key.owner) {
                hand_over(ledger, record, item);
                recordings.entry(item.key.owner.clone()).or_default().moved += 1;
            }
        }
        let items = self.items.iter().filter(|item| !is_left(&item.key.owner) && self.is_recorded(item));
        for item in items {
            let public: Vec<&Entry> = item.entries.values().filter(|entry| self.is_public(entry)).collect();
            let year = public.first().and_then(|first| super::year(item, first.lang));
            let courts = item.entries.values().flat_map(|entry| entry.base.courts.iter().cloned()).collect();
            let recorded = ledger.items.entry(item.key.clone()).or_insert_with(|| Recorded::first(year, &courts));
            recorded.add_courts(&courts);
            let recording = recordings.entry(item.key.owner.clone()).or_default();
            if let Some(times) = self.times(item) {
                recording.changed += usize::from(recorded.add_times(times));
            }
            let is_settled = translated.contains(&item.folder);
            for entry in public {
                let (lang, mut edition) = (entry.lang, self.edition(item, entry));
                let before = recorded.editions.get(&lang);
                edition.returned = self.returned(before, entry);
                (edition.source, edition.stale) = self.made_from(item, lang, edition.words, before, is_settled);
                record(recorded, lang, edition, recording);
            }
        }
        self.keep_addresses(ledger, &is_left, &mut recordings);
        self.forget_candidates(ledger, is_left, &mut recordings);
        recordings
    }

    /// Whether an item is to be recorded. A name in an address would outlive the term in which it may be told.
    fn is_recorded(&self, item: &Item) -> bool {
        self.has_public(item) && !self.is_faulty(item) && super::name_in_address(item).is_none()
    }

    /// Items whose folder is new, with the record of a folder that is gone: where an alias tells so, and where
    /// a text stands in one new and in one lost item alone.
    #[must_use]
    pub fn found_again(&self) -> Vec<FoundAgain<'_>> {
        let ledger = self.ledger;
        let items = || self.items.iter().filter(|item| self.is_recorded(item));
        let of_alias = |item| Some(FoundAgain { item, record: self.heirs.records.get(&item.key)?.clone() });
        let mut found: Vec<FoundAgain<'_>> = items().filter_map(of_alias).collect();
        let told: BTreeSet<ItemKey> = found.iter().map(|found| found.record.clone()).collect();
        let is_lost = |key: &ItemKey| {
            !told.contains(key)
                && self.item_of(key).is_none_or(|item| !self.has_public(item))
                && !self.is_broken_folder(&key.folder())
                && !self.is_removed(key)
        };
        let mut lost: Texts<'_, &ItemKey> = Texts::new();
        for (key, recorded) in ledger.items.iter().filter(|(key, _)| is_lost(key)) {
            for (lang, edition) in &recorded.editions {
                let text = edition.words.text.map(|text| (&key.owner, *lang, text));
                if let Some(text) = text {
                    lost.entry(text).or_default().push(key);
                }
            }
        }
        let is_new = |item: &&Item| {
            !lost.is_empty() && !ledger.items.contains_key(&item.key) && !self.heirs.records.contains_key(&item.key)
        };
        let mut new: Texts<'_, &Item> = Texts::new();
        for item in items().filter(is_new) {
            for entry in item.entries.values().filter(|entry| self.is_public(entry)) {
                let text = Words::of(entry, item.key.kind).text.map(|text| (&item.key.owner, entry.lang, text));
                if let Some(text) = text {
                    new.entry(text).or_default().push(item);
                }
            }
        }
        found.extend(pairs(&new, &lost));
        found
    }

    fn edition(&self, item: &Item, entry: &Entry) -> Edition {
        let base = &entry.base;
        Edition {
            since: publication_day(entry).unwrap_or_else(|| self.view.now.day()),
            address: address(item, entry.lang),
            was: Vec::new(),
            words: Words::of(entry, item.key.kind),
            updated: self.updated(entry),
            corrections: base.corrections.len(),
            source: None,
            stale: None,
            withdrawn: base.withdrawn.as_ref().map(|withdrawn| withdrawn.date),
            returned: Vec::new(),
            removed: None,
        }
    }

    /// Of what was removed only the address, its day and that of the removal are kept.
    fn keep_addresses(
        &self,
        ledger: &mut Ledger,
        is_left: impl Fn(&Owner) -> bool,
        recordings: &mut BTreeMap<Owner, Recording>,
    ) {
        for removed in self.removed.iter().filter(|removed| !is_left(&removed.key.owner)) {
            let new = || Recorded::first(removed.year, &removed.courts);
            let recorded = ledger.items.entry(removed.key.clone()).or_insert_with(new);
            let recording = recordings.entry(removed.key.owner.clone()).or_default();
            recorded.times.clear();
            for (lang, (since, address)) in &removed.editions {
                let before = recorded.editions.get(lang).cloned();
                let edition = recorded.editions.entry(*lang).or_insert_with(|| Edition::bare(*since, address));
                *edition = Edition { was: edition.was.clone(), ..Edition::bare(edition.since, &edition.address) };
                edition.removed = Some(removed.day);
                let is_other = before.is_none_or(|before| before != *edition);
                recording.changed += usize::from(is_other);
            }
        }
    }

    /// Of candidates who are no items any more only the address and the day are kept.
    fn forget_candidates(
        &self,
        ledger: &mut Ledger,
        is_left: impl Fn(&Owner) -> bool,
        recordings: &mut BTreeMap<Owner, Recording>,
    ) {
        let is_over = |key: &ItemKey| {
            key.kind == Kind::Candidate && self.item_of(key).is_none() && !self.is_broken_folder(&key.folder())
        };
        for (key, recorded) in ledger.items.iter_mut().filter(|(key, _)| is_over(key) && !is_left(&key.owner)) {
            for edition in recorded.editions.values_mut().filter(|edition| edition.words != Words::default()) {
                edition.words = Words::default();
                (edition.source, edition.stale) = (None, None);
                recordings.entry(key.owner.clone()).or_default().changed += 1;
            }
        }
    }
}

/// In which items each text of an owner stands.
type Texts<'a, T> = BTreeMap<(&'a Owner, Lang, Digest), Vec<T>>;

/// New items and lost records that have a text in common which no other has; none where languages disagree.
fn pairs<'i>(new: &Texts<'_, &'i Item>, lost: &Texts<'_, &ItemKey>) -> Vec<FoundAgain<'i>> {
    let mut records: BTreeMap<&ItemKey, (&'i Item, BTreeSet<&ItemKey>)> = BTreeMap::new();
    let mut claims: BTreeMap<&ItemKey, BTreeSet<&ItemKey>> = BTreeMap::new();
    for (text, items) in new {
        if let ([item], Some([record])) = (&items[..], lost.get(text).map(|lost| &lost[..])) {
            records.entry(&item.key).or_insert((item, BTreeSet::new())).1.insert(record);
            claims.entry(record).or_default().insert(&item.key);
        }
    }
    let certain = records.into_values().filter_map(|(item, records)| {
        let mut records = records.into_iter();
        let record = records.next().filter(|record| records.next().is_none() && claims[*record].len() == 1)?;
        Some(FoundAgain { item, record: record.clone() })
    });
    certain.collect()
}

/// Gives the record of a folder that is gone to the item that took its place: it keeps its id.
fn hand_over(ledger: &mut Ledger, record: &ItemKey, item: &Item) {
    let Some(mut recorded) = ledger.items.remove(record) else { return };
    let id = recorded.id.take().unwrap_or_else(|| record.identity());
    recorded.id = Some(id).filter(|id| *id != item.key.identity());
    if let Some(court) = record.owner.court().filter(|_| item.key.owner == Owner::National) {
        recorded.courts = BTreeSet::from([court.to_string()]);
    }
    ledger.items.insert(item.key.clone(), recorded);
}

/// Takes an edition over into the record of its item.
fn record(recorded: &mut Recorded, lang: Lang, edition: Edition, recording: &mut Recording) {
    let Some(before) = recorded.editions.get_mut(&lang) else {
        recorded.editions.insert(lang, edition);
        recording.added += 1;
        return;
    };
    let was = before.clone();
    let since = before.since;
    before.join(edition);
    // The first day is that of the first record, whatever the date says later.
    before.since = since;
    before.removed = None;
    recording.changed += usize::from(*before != was);
}
