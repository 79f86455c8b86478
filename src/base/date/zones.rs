//! Which offset from UTC held when.
//!
//! Settings tell it: a country may change its time, and no zone is known by name here.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Which offset a place had when, since a country may change its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ZoneHistory(Vec<(Option<DateTime>, Offset)>);

impl ZoneHistory {
    /// Takes offsets with the local time from which each holds; `None` is "from the beginning".
    #[must_use]
    pub fn new(mut offsets: Vec<(Option<DateTime>, Offset)>) -> Self {
        offsets.sort_by_key(|(from, _)| *from);
        Self(offsets)
    }

    /// One offset for all times.
    #[must_use]
    pub fn fixed(offset: Offset) -> Self {
        Self(vec![(None, offset)])
    }

    /// The offset at a local time; before the first known one that first one, without any UTC.
    #[must_use]
    pub fn offset_at(&self, local: DateTime) -> Offset {
        let held = self.0.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= local));
        held.or(self.0.first()).map_or(Offset::UTC, |(_, offset)| *offset)
    }

    /// The offset at an instant; each change happens when the clock it replaces shows its time.
    #[must_use]
    pub fn offset_at_instant(&self, instant: Timestamp) -> Offset {
        let mut offsets = self.0.iter();
        let mut held = offsets.next().map_or(Offset::UTC, |(_, offset)| *offset);
        for (from, offset) in offsets {
            if from.is_none_or(|from| from <= held.to_datetime(instant)) {
                held = *offset;
            }
        }
        held
    }
}
