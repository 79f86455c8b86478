//! The main events of each half-year («басты оқиғалық қатар»): which there are, on which site.
//!
//! Tells items alone; what a page or a ledger makes of them is theirs.

use std::collections::BTreeMap;
use std::fmt;

use super::Catalogue;
use crate::base::date::{Day, Moment};
use crate::base::slug::Slug;
use crate::entry::{Entry, Item};

/// A half of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfYear {
    /// The year.
    pub year: i16,
    /// 1 from January, 2 from July.
    pub half: u8,
}

impl HalfYear {
    /// The half-year of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), half: if day.month() < 7 { 1 } else { 2 } }
    }
}

/// As it stands in addresses: `2026-h1`.
impl fmt::Display for HalfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-h{}", self.year, self.half)
    }
}

/// The main events that are public, by the half-year in which they begin, the earliest first: those on
/// a court's site, or those of all courts.
///
/// What does not take place any more is among them, what was withdrawn is not. An item that other
/// courts mirror is on each of their sites: its key tells whose it is.
#[must_use]
pub fn half_years<'c>(catalogue: &'c Catalogue<'_>, court: Option<&Slug>) -> BTreeMap<HalfYear, Vec<&'c Item>> {
    let items = match court {
        Some(court) => catalogue.items_of(court),
        None => catalogue.items.iter().collect(),
    };
    let mut half_years: BTreeMap<HalfYear, Vec<(Moment, &Item)>> = BTreeMap::new();
    for item in items {
        let start = item.entries.values().filter(|entry| catalogue.is_public(entry)).find_map(main_event);
        if let Some(start) = start {
            half_years.entry(HalfYear::of(start.day())).or_default().push((start, item));
        }
    }
    let sorted = |mut items: Vec<(Moment, &'c Item)>| {
        items.sort_by(|a, b| (a.0.instant(), &a.1.key).cmp(&(b.0.instant(), &b.1.key)));
        items.into_iter().map(|(_, item)| item).collect()
    };
    half_years.into_iter().map(|(half_year, items)| (half_year, sorted(items))).collect()
}

/// Whether the half-year of a day has main events on a court's site.
#[must_use]
pub fn has_line_up(catalogue: &Catalogue<'_>, court: &Slug, day: Day) -> bool {
    half_years(catalogue, Some(court)).contains_key(&HalfYear::of(day))
}

/// When a main event of its half-year begins; `None` for all else.
#[must_use]
pub fn main_event(entry: &Entry) -> Option<Moment> {
    if entry.base.withdrawn.is_some() || !entry.fields.is_key_event() {
        return None;
    }
    entry.fields.takes_place().map(|(start, _)| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_year_begins_in_january_and_in_july() {
        let of = |day: &str| HalfYear::of(Day::parse(day).unwrap()).to_string();
        assert_eq!((of("2026-01-01"), of("2026-06-30")), ("2026-h1".to_owned(), "2026-h1".to_owned()));
        assert_eq!((of("2026-07-01"), of("2026-12-31")), ("2026-h2".to_owned(), "2026-h2".to_owned()));
        assert!(HalfYear::of(Day::parse("2026-12-31").unwrap()) < HalfYear::of(Day::parse("2027-01-01").unwrap()));
    }
}
