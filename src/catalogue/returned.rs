//! How often an item came back from a withdrawal, and when it did last.
//!
//! The tree tells nothing of it: a withdrawal that is over is a line that is no longer there. So the ledger
//! remembers it.

use super::Catalogue;
use crate::base::date::Day;
use crate::entry::{Entry, Item};
use crate::ledger::Edition;

/// An item's returns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Returns {
    /// How many there were.
    pub count: usize,
    /// The day of the last one.
    pub last: Option<Day>,
}

impl Catalogue<'_> {
    /// The returns of a language of an item; one that the ledger does not know yet is of today.
    #[must_use]
    pub fn returns(&self, item: &Item, entry: &Entry) -> Returns {
        let edition = self.record_of(&item.key).and_then(|(_, recorded)| recorded.editions.get(&entry.lang));
        let Some(edition) = edition else { return Returns::default() };
        let today = self.view.now.day();
        // What a later day recorded is no past when sites are built for an earlier one.
        let mut days: Vec<Day> = edition.returned.iter().copied().filter(|day| *day <= today).collect();
        if is_back(edition, entry) {
            days.push(today);
        }
        Returns { count: days.len(), last: days.into_iter().max() }
    }

    /// The returns of a language of an item as the ledger is to hold them.
    pub(super) fn returned(&self, before: Option<&Edition>, entry: &Entry) -> Vec<Day> {
        let Some(before) = before else { return Vec::new() };
        let new = is_back(before, entry).then(|| self.view.now.day());
        before.returned.iter().copied().chain(new).collect()
    }
}

fn is_back(before: &Edition, entry: &Entry) -> bool {
    before.withdrawn.is_some() && entry.base.withdrawn.is_none()
}
