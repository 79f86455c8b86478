//! Days and moments: the only door to jiff, so that dates mean the same everywhere.
//!
//! Every moment carries the offset it was published with; feeds must never shift it. Nothing here
//! reads the clock, knows a time zone by name, or writes dates in words (see `written`).

mod meant;
mod period;
mod working;
mod wrong;
mod zones;

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{Span, Timestamp};
pub use meant::{guess, is_clock, meant};
pub use period::Period;
use serde::{Serialize, Serializer};
pub use working::working_days;
pub use wrong::{Wrong, wrong};
pub use zones::ZoneHistory;

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateFault {
    /// The text has none of the accepted forms.
    #[error("not a date in a form that is read")]
    Unreadable,
    /// The form is right, but the calendar or the clock has no such day, hour or offset.
    #[error("no such day, hour or offset")]
    Impossible,
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// Takes a day that is already known to exist.
    #[must_use]
    pub const fn new(date: Date) -> Self {
        Self(date)
    }

    /// Reads `2026-11-22`, or a full moment, of which it takes the date as written.
    ///
    /// # Errors
    /// When the text has another form, or there is no such day.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        Reading::of(text).map(|reading| Self(reading.date))
    }

    /// The day as jiff counts with it.
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }

    /// The day so many days later; `None` where it lies outside of what can be counted.
    #[must_use]
    pub fn plus(self, days: i64) -> Option<Self> {
        let days = Span::new().try_days(days).ok()?;
        self.0.checked_add(days).map(Self).ok()
    }

    /// Days from this day to another; negative where that is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        i64::from((other.0 - self.0).get_days())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// An instant, to the second, with the offset in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    // The order of the fields is the order of moments.
    instant: Timestamp,
    offset: Offset,
}

impl Moment {
    /// Takes seconds since 1970 in UTC, the nearest possible moment where they are out of range.
    #[must_use]
    pub fn from_unix(seconds: i64, offset: Offset) -> Self {
        Self { instant: whole_second(seconds), offset }
    }

    /// The moment so many seconds later, by the same clock.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_unix(self.unix().saturating_add(seconds), self.offset)
    }

    /// Reads a date with or without time and offset; a missing time is 00:00, a missing offset the
    /// one that `zone` had then.
    ///
    /// # Errors
    /// When the text has another form, or there is no such day, hour or offset.
    pub fn parse(text: &str, zone: &ZoneHistory) -> Result<Self, DateFault> {
        let reading = Reading::of(text)?;
        let local = reading.date.to_datetime(reading.time.unwrap_or_default());
        Self::of_local(local, reading.offset.unwrap_or_else(|| zone.offset_at(local)))
    }

    /// The first instant of a day; `None` where it lies outside of what can be counted.
    #[must_use]
    pub fn start_of(day: Day, zone: &ZoneHistory) -> Option<Self> {
        let local = day.0.to_datetime(Time::midnight());
        Self::of_local(local, zone.offset_at(local)).ok()
    }

    /// Reads a moment that leaves nothing to guess: with an offset or `Z`, or a bare date, which is
    /// 00:00 in UTC.
    ///
    /// # Errors
    /// When the text has another form, or there is no such day, hour or offset.
    pub fn parse_instant(text: &str) -> Result<Self, DateFault> {
        let reading = Reading::of(text)?;
        match (reading.time, reading.offset) {
            (Some(_), None) => Err(DateFault::Unreadable),
            (time, offset) => {
                Self::of_local(reading.date.to_datetime(time.unwrap_or_default()), offset.unwrap_or(Offset::UTC))
            }
        }
    }

    /// The instant, which is the same in every offset.
    #[must_use]
    pub const fn instant(self) -> Timestamp {
        self.instant
    }

    /// The offset in which the moment is shown.
    #[must_use]
    pub const fn offset(self) -> Offset {
        self.offset
    }

    /// The same instant, shown in another offset.
    #[must_use]
    pub const fn at_offset(self, offset: Offset) -> Self {
        Self { offset, ..self }
    }

    /// Seconds since 1970 in UTC.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.instant.as_second()
    }

    /// What calendar and clock on the wall show.
    #[must_use]
    pub fn local(self) -> DateTime {
        self.offset.to_datetime(self.instant)
    }

    /// The day on the wall.
    #[must_use]
    pub fn day(self) -> Day {
        Day(self.local().date())
    }

    /// The year on the wall.
    #[must_use]
    pub fn year(self) -> i16 {
        self.local().year()
    }

    /// The time on the wall: `10:00`.
    #[must_use]
    pub fn hour_minute(self) -> String {
        let local = self.local();
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// The form of Atom, JSON Feed and HTML: `2026-11-22T10:00:00+05:00`.
    #[must_use]
    pub fn rfc3339(self) -> String {
        let local = self.local();
        format!(
            "{}T{:02}:{:02}:{:02}{}",
            self.day(),
            local.hour(),
            local.minute(),
            local.second(),
            written_offset(self.offset, ":")
        )
    }

    /// The form of RSS: `Sun, 22 Nov 2026 10:00:00 +0500`.
    #[must_use]
    pub fn rfc822(self) -> String {
        let local = self.local();
        format!(
            "{}, {:02} {} {:04} {:02}:{:02}:{:02} {}",
            name_at(WEEKDAYS, local.weekday().to_monday_one_offset()),
            local.day(),
            name_at(MONTHS, local.month()),
            local.year(),
            local.hour(),
            local.minute(),
            local.second(),
            written_offset(self.offset, "")
        )
    }

    fn of_local(local: DateTime, offset: Offset) -> Result<Self, DateFault> {
        let instant = offset.to_timestamp(local).map_err(|_| DateFault::Impossible)?;
        Ok(Self { instant, offset })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rfc3339())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads `+05:00`, `+0500`, `+05` or `Z`.
///
/// # Errors
/// When the text has another form, or no place on Earth keeps such an offset.
pub fn parse_offset(text: &str) -> Result<Offset, DateFault> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("z") {
        return Ok(Offset::UTC);
    }
    let (sign, mut rest) = match text.split_at_checked(1) {
        Some(("+", rest)) => (1, rest),
        Some(("-", rest)) => (-1, rest),
        _ => return Err(DateFault::Unreadable),
    };
    let hours = digits(&mut rest, 2, 2)?;
    let minutes = if rest.is_empty() {
        0
    } else {
        take(&mut rest, ':');
        digits(&mut rest, 2, 2)?
    };
    if !rest.is_empty() {
        return Err(DateFault::Unreadable);
    }
    // UTC+14 is the farthest that people live from UTC.
    if minutes > 59 || hours * 60 + minutes > 14 * 60 {
        return Err(DateFault::Impossible);
    }
    Offset::from_seconds(sign * (i32::from(hours) * 60 + i32::from(minutes)) * 60).map_err(|_| DateFault::Impossible)
}

const WEEKDAYS: &[&str] = &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub(super) const MONTHS: &[&str] =
    &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What a text says, before anything is added to it.
struct Reading {
    date: Date,
    time: Option<Time>,
    offset: Option<Offset>,
}

impl Reading {
    fn of(text: &str) -> Result<Self, DateFault> {
        let mut rest = text.trim();
        let year = digits(&mut rest, 4, 4)?;
        expect(&mut rest, '-')?;
        let month = digits(&mut rest, 1, 2)?;
        expect(&mut rest, '-')?;
        let day = digits(&mut rest, 1, 2)?;
        let (clock, offset) = if rest.is_empty() { (None, None) } else { clock_and_offset(rest)? };

        // The form is judged first: a text of a wrong form is not an impossible date.
        let offset = offset.map(parse_offset).transpose()?;
        let date = Date::new(year, small(month), small(day)).map_err(|_| DateFault::Impossible)?;
        let time = clock.map(|[hour, minute, second]| Time::new(small(hour), small(minute), small(second), 0));
        let time = time.transpose().map_err(|_| DateFault::Impossible)?;
        Ok(Self { date, time, offset })
    }
}

type Clock = [i16; 3];

fn clock_and_offset(mut rest: &str) -> Result<(Option<Clock>, Option<&str>), DateFault> {
    if !take(&mut rest, 'T') && !take(&mut rest, 't') && !rest.starts_with(char::is_whitespace) {
        return Err(DateFault::Unreadable);
    }
    rest = rest.trim_start();
    let hour = digits(&mut rest, 1, 2)?;
    expect(&mut rest, ':')?;
    let minute = digits(&mut rest, 2, 2)?;
    let mut second = 0;
    if take(&mut rest, ':') {
        second = digits(&mut rest, 2, 2)?;
        if take(&mut rest, '.') {
            // Parts of a second are accepted and dropped: no feed or page shows them.
            digits(&mut rest, 1, 9)?;
        }
    }
    let rest = rest.trim_start();
    Ok((Some([hour, minute, second]), (!rest.is_empty()).then_some(rest)))
}

fn digits(rest: &mut &str, least: usize, most: usize) -> Result<i16, DateFault> {
    let count = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if count < least {
        return Err(DateFault::Unreadable);
    }
    let (taken, left) = rest.split_at(count);
    *rest = left;
    // Nine digits of a fraction don't fit and don't matter.
    Ok(taken.parse().unwrap_or(i16::MAX))
}

fn take(rest: &mut &str, expected: char) -> bool {
    rest.strip_prefix(expected).map(|left| *rest = left).is_some()
}

fn expect(rest: &mut &str, expected: char) -> Result<(), DateFault> {
    if take(rest, expected) { Ok(()) } else { Err(DateFault::Unreadable) }
}

/// Narrows a number of two digits; what doesn't fit is impossible anyway.
fn small(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

fn whole_second(seconds: i64) -> Timestamp {
    let possible = seconds.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(possible).expect("the second lies between the first and the last one")
}

fn written_offset(offset: Offset, separator: &str) -> String {
    let minutes = offset.seconds().abs() / 60;
    let sign = if offset.is_negative() { '-' } else { '+' };
    format!("{sign}{:02}{separator}{:02}", minutes / 60, minutes % 60)
}

/// The name with a number from 1, nothing where there is none.
pub(super) fn name_at(names: &[&'static str], from_one: i8) -> &'static str {
    usize::try_from(from_one)
        .ok()
        .and_then(|number| number.checked_sub(1))
        .and_then(|index| names.get(index))
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
