//! What a court has ordered to be removed: its addresses and its ids, and nothing else.
//!
//! Such items leave the list of items before anything is made from it, as candidates do whose term is over. The
//! ledger goes on telling of them, so that their folders can be deleted from the tree as well.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, Gone, address, publication_day};
use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::entry::{Entry, Item, ItemKey, Owner};
use crate::kinds::Alias;
use crate::ledger::{Edition, Ledger, Recorded};
use crate::settings::Settings;

/// An item of which only its addresses may be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// What it was known by.
    pub key: ItemKey,
    /// The day of its removal.
    pub day: Day,
    /// The courts on whose sites a national item stood; all where it named none.
    pub courts: BTreeSet<String>,
    /// Every address at which it was, with the language that its readers know.
    pub addresses: BTreeMap<String, Lang>,
    /// The languages in which it was published, with the day and the address of each.
    pub editions: BTreeMap<Lang, (Day, String)>,
    /// What stands for it in ids.
    pub identity: String,
    /// The year in its address.
    pub year: Option<i16>,
}

impl Catalogue<'_> {
    /// What was removed from a court's site.
    pub fn removed_from(&self, court: &Slug) -> impl Iterator<Item = &Removed> {
        self.removed.iter().filter(move |removed| match &removed.key.owner {
            Owner::Court(owner) => owner == court,
            Owner::National => removed.courts.is_empty() || removed.courts.contains(court.as_str()),
        })
    }

    /// Whether an item was removed.
    #[must_use]
    pub fn is_removed(&self, key: &ItemKey) -> bool {
        self.removed.iter().any(|removed| removed.key == *key)
    }
}

/// Takes out what is to be removed, and finds what was before.
pub(super) fn take_out(
    items: Vec<Item>,
    settings: &Settings,
    ledger: &Ledger,
    gone: &mut Gone,
    is_public: impl Fn(&Entry) -> bool,
) -> (Vec<Item>, Vec<Removed>) {
    let mut removed = Vec::new();
    let mut left = Vec::with_capacity(items.len());
    for item in items {
        // An order is carried out at once: a slip in its day must not keep anything online.
        let Some(day) = item.entries.values().filter_map(|entry| entry.base.removed).min() else {
            left.push(item);
            continue;
        };
        gone.take(&item.folder);
        let recorded = ledger.items.get(&item.key);
        let of_item = of_item(&item, day, recorded, settings, &is_public);
        // What nobody has seen leaves no trace.
        removed.extend(Some(of_item).filter(|removed| !removed.editions.is_empty()));
    }
    let is_there = |key: &ItemKey| left.iter().any(|item| item.key == *key);
    let known: BTreeSet<ItemKey> = removed.iter().map(|removed| removed.key.clone()).collect();
    let recorded = ledger.items.iter().filter_map(|(key, recorded)| {
        let day = recorded.editions.values().find_map(|edition| edition.removed)?;
        (!known.contains(key) && !is_there(key)).then(|| of_record(key, day, recorded))
    });
    removed.extend(recorded);
    removed.sort_by(|a, b| a.key.cmp(&b.key));
    (left, removed)
}

fn of_item(
    item: &Item,
    day: Day,
    recorded: Option<&Recorded>,
    settings: &Settings,
    is_public: impl Fn(&Entry) -> bool,
) -> Removed {
    let mut removed = match recorded {
        Some(recorded) => of_record(&item.key, day, recorded),
        None => Removed {
            key: item.key.clone(),
            day,
            courts: BTreeSet::new(),
            addresses: BTreeMap::new(),
            editions: BTreeMap::new(),
            identity: item.key.identity(),
            year: super::year(item, settings.default_language()),
        },
    };
    let public: Vec<&Entry> = item.entries.values().filter(|entry| is_public(entry)).collect();
    if !public.is_empty() {
        // In a language that an item lacks, its page says so.
        removed.addresses.extend(settings.languages.iter().map(|lang| (address(item, *lang), *lang)));
    }
    for entry in public {
        let aliases = entry.base.aliases.iter().map(|alias: &Alias| (alias.as_folder(), entry.lang));
        removed.addresses.extend(aliases);
        removed.courts.extend(entry.base.courts.iter().cloned());
        let edition = || (publication_day(entry).unwrap_or(day), address(item, entry.lang));
        removed.editions.entry(entry.lang).or_insert_with(edition);
    }
    removed
}

fn of_record(key: &ItemKey, day: Day, recorded: &Recorded) -> Removed {
    let mut addresses = BTreeMap::new();
    for (lang, edition) in &recorded.editions {
        addresses.extend(edition.addresses().map(|address| (address.to_owned(), *lang)));
    }
    let edition = |(lang, edition): (&Lang, &Edition)| (*lang, (edition.since, edition.address.clone()));
    Removed {
        key: key.clone(),
        day,
        courts: recorded.courts.clone(),
        addresses,
        editions: recorded.editions.iter().map(edition).collect(),
        identity: recorded.id.clone().unwrap_or_else(|| key.identity()),
        year: recorded.year,
    }
}
