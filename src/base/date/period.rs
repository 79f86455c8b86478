//! A time from one day to another, for mandates, partnerships, accounts: one answer to whether it holds.

use super::Day;

/// Some days in a row, the first and the last one included; an open end lasts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

impl Period {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(self, day: Day) -> bool {
        self.has_begun_on(day) && !self.is_over_on(day)
    }

    /// Whether its first day has come.
    #[must_use]
    pub fn has_begun_on(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day)
    }

    /// Whether its last day has passed.
    #[must_use]
    pub fn is_over_on(self, day: Day) -> bool {
        self.to.is_some_and(|to| to < day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_it_and_an_open_one_lasts() {
        let day = |text: &str| Day::parse(text).unwrap();
        let (from, to) = (Some(day("2026-03-01")), Some(day("2026-05-31")));
        let period = Period { from, to };
        let days = ["2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"].map(day);
        assert_eq!(days.map(|day| period.holds_on(day)), [false, true, true, false]);
        assert_eq!(days.map(|day| Period { from, to: None }.holds_on(day)), [false, true, true, true]);
        assert_eq!(days.map(|day| Period { from: None, to }.holds_on(day)), [true, true, true, false]);
    }
}
