//! The instants at which a tree may change by itself: every date that it holds, and what follows from one.
//!
//! Too many are found rather than too few: `next` plans for each and sees whether anything differs. So nothing
//! here knows what a date means, and a new kind of content needs no line here.

use std::collections::BTreeMap;

use crate::base::date::{Day, Moment, ZoneHistory, meant};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::SourceText;
use crate::front_matter::split;
use crate::ledger::Ledger;
use crate::settings::Settings;

/// What happens at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// A date or an hour that is written down comes.
    Comes,
    /// What is written down is over.
    Passes,
    /// Something is no news any more.
    NoNews,
    /// What was withdrawn leaves the feeds.
    LeavesFeeds,
    /// A candidate is named no longer.
    Anonymous,
    /// A day, a half-year or a year begins.
    Begins,
}

/// Why something changes, and where that is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Why {
    /// The file.
    pub file: SourcePath,
    /// The line, from 1; none where no line says so.
    pub line: Option<usize>,
    /// The field.
    pub field: String,
    /// What happens.
    pub cause: Cause,
}

/// Hours for which an item is news, to search engines.
const NEWS_HOURS: i64 = 48;

/// Days for which feeds tell of a withdrawal.
pub(super) const WITHDRAWN_DAYS: i64 = 90;

const HOUR: i64 = 3600;

/// Instants in seconds since 1970, with what may happen then.
pub(super) type Instants = BTreeMap<i64, Vec<Why>>;

/// All instants after `now` at which something may change.
pub(super) fn instants<'a>(
    texts: impl IntoIterator<Item = &'a SourceText>,
    settings: &Settings,
    ledger: &Ledger,
    now: Moment,
) -> Instants {
    let mut found = Found { settings, now: now.unix(), instants: Instants::new() };
    for text in texts {
        found.text(text);
    }
    found.ledger(ledger);
    found.calendar(now);
    found.instants
}

struct Found<'a> {
    settings: &'a Settings,
    now: i64,
    instants: Instants,
}

impl Found<'_> {
    fn text(&mut self, source: &SourceText) {
        let path = source.path.as_str();
        let is_settings = [".yaml", ".yml"].iter().any(|ending| path.ends_with(ending));
        let (text, mut line) = match split(source) {
            Ok(parts) if !is_settings => {
                let before = source.text[..parts.front_matter.start].matches('\n').count();
                (&source.text[parts.front_matter], before)
            }
            _ if is_settings => (&*source.text, 0),
            _ => return,
        };
        let court = path.strip_prefix("courts/").and_then(|rest| Slug::parse(rest.split('/').next()?));
        let zones = self.settings.zones_of(court.as_ref());
        let mut field = String::new();
        for written in text.lines() {
            line += 1;
            if let Some(key) = key(written) {
                key.clone_into(&mut field);
            }
            let why = |cause| Why { file: source.path.clone(), line: Some(line), field: field.clone(), cause };
            for date in dates(written) {
                self.date(date, zones, why);
            }
            for date in understood(written) {
                self.date(&date, zones, why);
            }
        }
    }

    /// The instants that follow from a date.
    fn date(&mut self, date: &str, zones: &ZoneHistory, why: impl Fn(Cause) -> Why) {
        let Ok(day) = Day::parse(date) else { return };
        // A day may be one of the calendar, or an instant without an hour.
        self.day(day, 0, why(Cause::Comes));
        self.day(day, 1, why(Cause::Passes));
        if let Ok(moment) = Moment::parse(date, zones) {
            self.add(moment.unix(), why(Cause::Comes));
            self.add(moment.unix() + 1, why(Cause::Passes));
            for seconds in [0, 1] {
                self.add(moment.unix() + NEWS_HOURS * HOUR + seconds, why(Cause::NoNews));
            }
        }
        let of_field = why(Cause::Comes);
        if of_field.field == "withdrawn" {
            for days in [WITHDRAWN_DAYS, WITHDRAWN_DAYS + 1] {
                self.day(day, days, why(Cause::LeavesFeeds));
            }
        }
        if of_field.file.as_str().contains("/candidates/") {
            self.day(day, self.settings.terms.anonymise_days + 1, why(Cause::Anonymous));
        }
    }

    /// The beginning of the day so many days after another.
    fn day(&mut self, day: Day, days: i64, why: Why) {
        let zones = &self.settings.zones;
        let Some(start) = day.plus(days).and_then(|day| Moment::start_of(day, zones)) else { return };
        self.add(start.unix(), why.clone());
        // Where clocks are changed that night, the day begins by those that still held.
        let before = zones.offset_at_instant(Moment::from_unix(start.unix() - 1, start.offset()).instant());
        self.add(start.unix() + i64::from(start.offset().seconds() - before.seconds()), why);
    }

    fn add(&mut self, instant: i64, why: Why) {
        if instant > self.now {
            self.instants.entry(instant).or_default().push(why);
        }
    }

    /// A record of a later day is no past yet.
    fn ledger(&mut self, ledger: &Ledger) {
        for (key, recorded) in &ledger.items {
            for (lang, edition) in &recorded.editions {
                let place = ledger.place(key, recorded, *lang);
                let Some(file) = place.file else { continue };
                let line = place.span.map(|span| span.line);
                let why = |field: &str, cause| Why { file: file.clone(), line, field: field.to_owned(), cause };
                self.day(edition.since, 0, why("since", Cause::Comes));
                for day in &edition.returned {
                    self.day(*day, 0, why("returned", Cause::Comes));
                    self.day(*day, WITHDRAWN_DAYS + 1, why("returned", Cause::LeavesFeeds));
                }
            }
        }
    }

    /// What the calendar alone brings about: years and half-years, and the day on the ledger of coverage.
    fn calendar(&mut self, now: Moment) {
        let today = now.day();
        let begins = |field: &str| Why {
            file: SourcePath::new("zharia.yaml"),
            line: None,
            field: field.to_owned(),
            cause: Cause::Begins,
        };
        for (year, month) in [(today.year(), 7), (today.year() + 1, 1), (today.year() + 1, 7)] {
            if let Ok(day) = Day::parse(&format!("{year:04}-{month:02}-01")) {
                self.day(day, 0, begins("date"));
            }
        }
        let mut courts = self.settings.courts.values();
        if self.settings.shows_coverage(None) || courts.any(|court| self.settings.shows_coverage(Some(court))) {
            self.day(today, 1, begins("coverage"));
        }
    }
}

/// The key that a line without an indent, or an entry of a list, begins with.
fn key(line: &str) -> Option<&str> {
    let line = line.strip_prefix("- ").unwrap_or(line);
    let (key, _) = line.split_once(':')?;
    let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    is_key.then_some(key)
}

/// Everything on a line that begins like a date, as far as it may go.
fn dates(line: &str) -> Vec<&str> {
    let bytes = line.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes[at..].windows(5).position(is_year).map(|from| at + from) {
        let rest = &line[start..];
        let end = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | ':' | '.' | ' ' | 'T' | 't' | 'Z' | 'z')));
        let written = rest[..end.unwrap_or(rest.len())].trim_end();
        found.extend(longest(written));
        at = start + 5;
    }
    found
}

/// Dates in other forms, as fields understand them: `embargo: 27.11.2026, 18:00`, «27 қараша 2026 ж.».
fn understood(line: &str) -> Vec<String> {
    if !line.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit)) {
        return Vec::new();
    }
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for piece in line.split(['{', '}', '[', ']', ',', '#']) {
        let start = pieces.last().map_or(0, |(_, end)| end + 1);
        pieces.push((start, start + piece.len()));
    }
    let value = |start: usize, end: usize| {
        let text = line[start..end].trim().trim_start_matches("- ");
        let value = text.split_once(':').filter(|(key, _)| !key.contains(|c: char| c.is_ascii_digit()));
        value.map_or(text, |(_, value)| value).trim().trim_matches(['"', '\'']).to_owned()
    };
    // A comma may stand before the hour.
    let pieces = &pieces;
    let ends = |at: usize| [at, at + 1].into_iter().filter_map(move |last| Some((at, pieces.get(last)?.1)));
    let values = (0..pieces.len()).flat_map(ends).map(|(at, end)| value(pieces[at].0, end));
    values.filter_map(|value| meant(&value)).collect()
}

fn is_year(five: &[u8]) -> bool {
    five[..4].iter().all(u8::is_ascii_digit) && five[4] == b'-'
}

/// The longest beginning that can be read as a date.
fn longest(written: &str) -> Option<&str> {
    (8..=written.len()).rev().filter(|end| *end <= 40).map(|end| &written[..end]).find(|text| Day::parse(text).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_found_wherever_a_line_has_them() {
        for (line, expected) in [
            ("date: 2026-11-20 10:00", vec!["2026-11-20 10:00"]),
            ("date: \"2026-11-20T10:00:00+05:00\" # note", vec!["2026-11-20T10:00:00+05:00"]),
            ("withdrawn: {date: 2026-11-21, reason: No. 5}", vec!["2026-11-21"]),
            ("- [2026-1-2 , 2026-01-03]", vec!["2026-1-2", "2026-01-03"]),
            ("offsets: {2024-03-01: +05:00}", vec!["2026-03-01"].split_off(1)),
            ("phone: 8-727-2026-11", vec![]),
        ] {
            let found = dates(line);
            if line.starts_with("offsets") {
                assert!(found.iter().all(|date| date.starts_with("2024-03-01")), "{found:?}");
            } else {
                assert_eq!(found, expected, "{line}");
            }
        }
    }

    #[test]
    fn what_fields_understand_as_a_date_is_one() {
        for (line, expected) in [
            ("embargo: 27.11.2026 18:00", vec!["2026-11-27 18:00"]),
            ("embargo: 27.11.2026, 18:00 # сағат", vec!["2026-11-27", "2026-11-27 18:00"]),
            ("date:\"2026 жылғы 12 наурыз\"", vec!["2026-03-12"]),
            ("- 12 марта 2026 г.", vec!["2026-03-12"]),
            ("withdrawn: {date: 21.11.2026, reason: Иск 2026}", vec!["2026-11-21"]),
            ("title: 2026 жыл қорытындысы", vec![]),
        ] {
            assert_eq!(understood(line), expected, "{line}");
        }
    }

    #[test]
    fn a_key_is_that_of_a_field() {
        assert_eq!(key("embargo: 2026-11-20"), Some("embargo"));
        assert_eq!(key("- day: 2026-11-20"), Some("day"));
        assert_eq!(key("    date: 2026-11-20"), None);
        assert_eq!(key("https://sot.example: 1"), Some("https"));
    }
}
