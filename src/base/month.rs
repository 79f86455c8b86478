//! A month of the calendar: what rows of appearances are kept by.

use std::fmt;

use serde::{Serialize, Serializer};

use super::date::Day;

/// A year and a month of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    // The order of the fields is the order of months.
    year: i16,
    month: i8,
}

impl Month {
    /// Reads `2026-10`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let is_number = |text: &str, digits| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(year, 4) || !is_number(month, 2) {
            return None;
        }
        let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
        Some(Self { year: year.parse().ok()?, month })
    }

    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> i8 {
        self.month
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn only_a_month_is_read() {
        assert_eq!(Month::parse("2026-10").map(|month| month.to_string()).as_deref(), Some("2026-10"));
        for wrong in ["2026-13", "2026-00", "2026-1", "26-10", "2026_10", "2026-10-01", "+026-10", "2026-+1", ""] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }
}
