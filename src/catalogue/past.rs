//! What the ledger says of the items that are there: whose ids they carry, and where they were before.
//!
//! An item whose folder got another name is the same item where it says so: by an alias that the ledger
//! knows, or by the record that `zharia ledger update` made. Nothing is guessed here.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, address};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::entry::{Entry, Item, ItemKey, Owner};
use crate::kinds::{Alias, Kind};
use crate::ledger::{Edition, Ledger, Recorded};
use crate::settings::Court;

/// Items without a record of their own that take over the record of a folder that is gone.
#[derive(Debug, Default)]
pub(super) struct Heirs {
    /// The record of each.
    pub(super) records: BTreeMap<ItemKey, ItemKey>,
    /// The other way round.
    items: BTreeMap<ItemKey, ItemKey>,
}

/// Finds the heirs: items that stand at an address of a record nobody else has, or lead on from there.
pub(super) fn heirs(items: &[Item], ledger: &Ledger, is_public: impl Fn(&Entry) -> bool) -> Heirs {
    let public: BTreeSet<&ItemKey> =
        items.iter().filter(|item| item.entries.values().any(&is_public)).map(|item| &item.key).collect();
    let mut gone: BTreeMap<&str, Vec<&ItemKey>> = BTreeMap::new();
    for (key, recorded) in ledger.items.iter().filter(|(key, _)| !public.contains(key)) {
        for address in recorded.editions.values().flat_map(Edition::addresses) {
            gone.entry(address).or_default().push(key);
        }
    }
    let mut heirs = Heirs::default();
    if gone.is_empty() {
        return heirs;
    }
    for item in items.iter().filter(|item| public.contains(&item.key) && !ledger.items.contains_key(&item.key)) {
        let entries = || item.entries.values().filter(|entry| is_public(entry));
        let aliases = entries().flat_map(|entry| entry.base.aliases.iter().map(Alias::as_folder));
        let mut claimed = aliases.chain(entries().map(|entry| address(item, entry.lang)));
        let record = claimed.find_map(|claimed| {
            let of_address = gone.get(claimed.as_str())?;
            of_address.iter().copied().find(|key| may_take_over(item, key) && !heirs.items.contains_key(key))
        });
        if let Some(record) = record {
            heirs.records.insert(item.key.clone(), record.clone());
            heirs.items.insert(record.clone(), item.key.clone());
        }
    }
    heirs
}

/// Whether an item is published where the item of a record was.
fn may_take_over(item: &Item, record: &ItemKey) -> bool {
    item.key.owner == record.owner || item.key.owner == Owner::National
}

impl Catalogue<'_> {
    /// The record of an item: its own, or that of the folder in which it was before.
    #[must_use]
    pub fn record_of(&self, key: &ItemKey) -> Option<(&ItemKey, &Recorded)> {
        self.ledger.items.get_key_value(self.heirs.records.get(key).unwrap_or(key))
    }

    /// The item that a record is about, under whatever folder.
    #[must_use]
    pub fn item_of_record(&self, record: &ItemKey) -> Option<&Item> {
        self.item_of(self.heirs.items.get(record).unwrap_or(record))
    }

    /// What stands for an item in ids, for ever: owner, section and folder under which it was first published.
    #[must_use]
    pub fn identity(&self, item: &Item) -> String {
        match self.record_of(&item.key) {
            Some((key, recorded)) => recorded.id.clone().unwrap_or_else(|| key.identity()),
            None => item.key.identity(),
        }
    }

    /// Where a language of an item was before, and is no more.
    #[must_use]
    pub fn former_addresses(&self, item: &Item, lang: Lang) -> Vec<&str> {
        let Some((_, recorded)) = self.record_of(&item.key) else { return Vec::new() };
        let address = address(item, lang);
        recorded.addresses(lang).filter(|former| *former != address).collect()
    }

    /// National items that were on a court's site and are no more, as they name their courts now.
    #[must_use]
    pub fn moved_off(&self, court: &Court) -> Vec<&Item> {
        let was_here = |item: &Item| {
            let Some((key, recorded)) = self.record_of(&item.key) else { return false };
            let is_named = recorded.courts.is_empty() || recorded.courts.contains(court.id.as_str());
            key.owner == Owner::National && is_named && !super::comes_after(item, court)
        };
        let national = self.items.iter().filter(|item| item.key.owner == Owner::National && self.has_public(item));
        national.filter(|item| !self.mirrors(item, &court.id) && was_here(item)).collect()
    }

    /// Where candidates of a court were whose folder is deleted, each in its languages: that they were is told,
    /// and nothing else.
    #[must_use]
    pub fn deleted_candidates(&self, court: &Slug) -> Vec<BTreeMap<Lang, &str>> {
        let is_here = |key: &ItemKey| {
            let is_gone = self.item_of_record(key).is_none() && !self.gone.holds(&key.folder());
            key.kind == Kind::Candidate && key.owner.court().is_none_or(|owner| owner == court) && is_gone
        };
        let records = self.ledger.items.iter().filter(|(key, _)| is_here(key) && !self.is_broken_folder(&key.folder()));
        let until_now = records.map(|(_, recorded)| {
            let editions = recorded.editions.iter().filter(|(_, edition)| edition.since <= self.view.now.day());
            editions.map(|(lang, edition)| (*lang, edition.address.as_str())).collect::<BTreeMap<_, _>>()
        });
        until_now.filter(|addresses| !addresses.is_empty()).collect()
    }
}
