//! Which of an item's languages the others are translated from, and which of them have fallen behind it.
//!
//! The ledger holds a hash of the words that each translation was made from; whether a translation is good is not
//! known here. What the ledger does not hold yet is taken to be true to its source.

use super::Catalogue;
use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::entry::{Entry, Item};
use crate::ledger::{Digest, Edition, Words};

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// The language of the source.
    pub source: Lang,
    /// The day on which it was first seen that the source had changed.
    pub since: Day,
}

impl Catalogue<'_> {
    /// The edition from which the others are translated: that in the language which the item names, else in the
    /// first language of the sites, else any.
    #[must_use]
    pub fn source_of<'i>(&self, item: &'i Item) -> Option<&'i Entry> {
        let named = item.entries.values().find_map(|entry| entry.base.source_lang);
        let of = |lang: Lang| item.entries.get(&lang).filter(|entry| self.is_public(entry));
        let first = || item.entries.values().find(|entry| self.is_public(entry));
        named.and_then(of).or_else(|| of(self.settings.default_language())).or_else(first)
    }

    /// Whether a translation says what its source said before, and no longer says.
    #[must_use]
    pub fn behind(&self, item: &Item, entry: &Entry) -> Option<Behind> {
        let (_, recorded) = self.record_of(&item.key)?;
        let edition = recorded.editions.get(&entry.lang)?;
        let made_from = edition.source?;
        let source = self.source_of(item).filter(|source| source.lang != entry.lang)?;
        let is_there = |entry: &Entry| self.is_public(entry) && entry.base.withdrawn.is_none();
        let kind = item.key.kind;
        let is_behind = is_there(source)
            && is_there(entry)
            && Words::of(source, kind).digest() != Some(made_from)
            && Words::of(entry, kind) == edition.words;
        is_behind.then(|| Behind {
            source: source.lang,
            since: edition.stale.unwrap_or_else(|| self.view.now.day()).min(self.view.now.day()),
        })
    }

    /// From which words a translation was made, and since when its source says something else.
    pub(super) fn made_from(
        &self,
        item: &Item,
        lang: Lang,
        words: Words,
        before: Option<&Edition>,
        is_settled: bool,
    ) -> (Option<Digest>, Option<Day>) {
        let source = self.source_of(item).filter(|source| source.lang != lang && source.base.withdrawn.is_none());
        let now = source.and_then(|source| Words::of(source, item.key.kind).digest());
        let untouched = before.filter(|before| before.words == words && !is_settled);
        match untouched.and_then(|before| Some((before.source?, before.stale))) {
            Some((made_from, stale)) if now.is_some_and(|now| now != made_from) => {
                (Some(made_from), stale.or(Some(self.view.now.day())))
            }
            _ => (now, None),
        }
    }
}
