//! How often what an item puts into calendars was set anew since it was published first.
//!
//! The ledger holds a hash of each time that was published, so that whoever took an event over learns of every
//! change, also of a second one and of one back to the first time. Rows of plans and episodes are counted by
//! their own days: a new row is no change of the others.

use std::fmt::Write;

use super::Catalogue;
use crate::entry::{Entry, Item};
use crate::kinds::{Appointment, Kind, Standing, When};
use crate::ledger::Digest;

/// Kinds whose appointments come and go one by one, and those whose days may not be kept.
const NOT_KEPT: [Kind; 3] = [Kind::Plan, Kind::Project, Kind::Candidate];

impl Catalogue<'_> {
    /// Whether the times of an item are others than the ledger knows.
    #[must_use]
    pub fn has_moved(&self, item: &Item) -> bool {
        let last = self.record_of(&item.key).and_then(|(_, recorded)| recorded.times.last());
        last.is_some_and(|last| self.times(item).is_some_and(|times| times != *last))
    }

    /// How often the times of an item were changed after they were published.
    #[must_use]
    pub fn moves(&self, item: &Item) -> usize {
        let Some((_, recorded)) = self.record_of(&item.key) else { return 0 };
        recorded.times.len().saturating_sub(1) + usize::from(self.has_moved(item))
    }

    /// The times of an item as one hash; they are the same in all its languages.
    pub(super) fn times(&self, item: &Item) -> Option<Digest> {
        let entry: &Entry = item.entries.values().find(|entry| self.is_public(entry))?;
        let appointments = entry.fields.appointments();
        if appointments.is_empty() || NOT_KEPT.contains(&item.key.kind) {
            return None;
        }
        let mut text = String::new();
        for Appointment { key, start, end, standing, .. } in &appointments {
            let (start, end) = (written(*start), end.map(written).unwrap_or_default());
            let standing = match standing {
                Standing::Confirmed => "confirmed",
                Standing::Moved => "moved",
                Standing::Cancelled => "cancelled",
            };
            write!(text, "{key} {start} {end} {standing};").expect("a string takes all");
        }
        Digest::of(&text)
    }
}

fn written(when: When) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::Moment(moment) => moment.rfc3339(),
    }
}
