//! What the ledger should hold once the items are published: what is public now, and all that was before.

use std::collections::BTreeMap;

use super::{Catalogue, address, publication_day};
use crate::base::lang::Lang;
use crate::entry::{Entry, Item, Owner};
use crate::kinds::Kind;
use crate::ledger::{Edition, Ledger, Recorded, Words};

/// What a run of `zharia ledger update` found to be done, for one owner.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recording {
    /// Texts that were not recorded before.
    pub added: usize,
    /// Texts whose record is another now.
    pub changed: usize,
}

impl Catalogue<'_> {
    /// Brings a ledger up to date, except for some owners and for items that are published nowhere.
    pub fn record(&self, ledger: &mut Ledger, is_left: impl Fn(&Owner) -> bool) -> BTreeMap<Owner, Recording> {
        let mut recordings: BTreeMap<Owner, Recording> = BTreeMap::new();
        for item in self.items.iter().filter(|item| !is_left(&item.key.owner) && !self.is_faulty(item)) {
            // A name in an address would outlive the term in which it may be told.
            if super::name_in_address(item).is_some() {
                continue;
            }
            let public = item.entries.values().filter(|entry| self.is_public(entry));
            let editions: Vec<(Lang, Edition)> = public.map(|entry| (entry.lang, self.edition(item, entry))).collect();
            let Some((first, _)) = editions.first() else { continue };
            let year = super::year(item, *first);
            let recorded = ledger.items.entry(item.key.clone()).or_insert_with(|| Recorded::new(year));
            let recording = recordings.entry(item.key.owner.clone()).or_default();
            for (lang, edition) in editions {
                record(recorded, lang, edition, recording);
            }
        }
        for (key, recorded) in ledger.items.iter_mut().filter(|(key, _)| !is_left(&key.owner)) {
            if key.kind == Kind::Candidate && self.item_of(key).is_none() && !self.is_broken_folder(&key.folder()) {
                let recording = recordings.entry(key.owner.clone()).or_default();
                for edition in recorded.editions.values_mut().filter(|edition| edition.words != Words::default()) {
                    edition.words = Words::default();
                    recording.changed += 1;
                }
            }
        }
        recordings
    }

    fn edition(&self, item: &Item, entry: &Entry) -> Edition {
        let base = &entry.base;
        Edition {
            since: publication_day(entry).unwrap_or_else(|| self.view.now.day()),
            address: address(item, entry.lang),
            was: Vec::new(),
            words: Words::of(entry, item.key.kind),
            updated: base.updated,
            corrections: base.corrections.len(),
            withdrawn: base.withdrawn.is_some(),
        }
    }
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
    recording.changed += usize::from(*before != was);
}
