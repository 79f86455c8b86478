//! Which part of a date can't be: the month, the day, the hour or the minute.

use jiff::civil::Date;

use super::Day;
use super::meant::{numbers, plain, words};
use crate::base::month::Month;

/// The part of a date or time that no calendar and no clock has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// A month past the twelfth.
    Month(u32),
    /// A day that the month does not have: which, of what month, how many days it has.
    Day(u32, Month, i8),
    /// An hour past 23.
    Hour(u32),
    /// A minute past 59.
    Minute(u32),
    /// Something else.
    Other,
}

/// What is wrong with a date in some known form; `None` where the form is none, or nothing is wrong.
#[must_use]
pub fn wrong(text: &str) -> Option<Wrong> {
    let text = plain(text);
    let words = words(&text);
    let ((year, month, day), rest) = numbers(&words)?;
    let first = |month| Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok();
    let Some(first) = first(month) else { return (month > 12 && month < 100).then_some(Wrong::Month(month)) };
    let days = first.days_in_month();
    if !(1..=i64::from(days)).contains(&i64::from(day)) {
        return (day < 100).then(|| Wrong::Day(day, Month::of(Day::new(first)), days));
    }
    let (hour, minute) = rest.first()?.split_once(':')?;
    let minute = minute.split(':').next().and_then(|minute| minute.parse().ok());
    match (hour.parse::<u32>().ok()?, minute?) {
        (hour @ 24..=99, _) => Some(Wrong::Hour(hour)),
        (_, minute @ 60..=99) => Some(Wrong::Minute(minute)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wrong_part_is_named() {
        let month = |year, month| Month::of(Day::new(Date::constant(year, month, 1)));
        for (text, part) in [
            ("32 қараша 2026", Some(Wrong::Day(32, month(2026, 11), 30))),
            ("2026-02-29", Some(Wrong::Day(29, month(2026, 2), 28))),
            ("31.06.2026", Some(Wrong::Day(31, month(2026, 6), 30))),
            ("2026-13-01", Some(Wrong::Month(13))),
            ("2026-11-21 25:00", Some(Wrong::Hour(25))),
            ("2026-11-21T10:75:00", Some(Wrong::Minute(75))),
            ("2026-11-21 10:00", None),
            ("кеше", None),
        ] {
            assert_eq!(wrong(text), part, "{text}");
        }
    }
}
