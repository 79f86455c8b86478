//! Calendars: RFC 5545, with the properties of RFC 7986.
//!
//! Own writer: the usual crate makes up an id for each event and stamps the time of the build, so
//! that each build would put every briefing into its subscribers' calendars once more. Here nothing
//! comes from a clock: an event's stamp is the time of its item.

use super::content_line::ContentLines;
use crate::base::date::{Day, Moment};
use crate::plan::{CalendarEvent, CalendarRecipe, EventStatus, Occasion};

/// How often a subscriber should look for changes: a briefing may be moved on the day itself.
const REFRESH: &str = "PT1H";

/// 1 January of the year 1, in seconds since 1970.
const FIRST_SECOND: i64 = -62_135_596_800;

pub(super) fn write(calendar: &CalendarRecipe) -> Vec<u8> {
    let mut lines = ContentLines::new();
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//zharia//calendar//EN");
    lines.line("CALSCALE", "GREGORIAN");
    lines.line("METHOD", "PUBLISH");
    if let Some(subscription) = &calendar.subscription {
        // The second of each pair is what calendars knew before the standard had a name for it.
        lines.text("NAME", &subscription.name);
        lines.text("X-WR-CALNAME", &subscription.name);
        lines.text("DESCRIPTION", &subscription.description);
        lines.text("X-WR-CALDESC", &subscription.description);
        lines.line("URL", &subscription.page);
        lines.line("SOURCE;VALUE=URI", &subscription.source);
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        lines.line("X-PUBLISHED-TTL", REFRESH);
    }
    if calendar.events.is_empty() {
        utc(&mut lines);
    }
    for event in &calendar.events {
        write_event(&mut lines, event);
    }
    lines.line("END", "VCALENDAR");
    lines.finish()
}

fn write_event(lines: &mut ContentLines, event: &CalendarEvent) {
    lines.line("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.line("DTSTAMP", &stamp(event));
    lines.line("LAST-MODIFIED", &stamp(event));
    lines.line("SEQUENCE", &event.sequence.to_string());
    let status = match event.status {
        EventStatus::Confirmed => "CONFIRMED",
        EventStatus::Cancelled => "CANCELLED",
    };
    lines.line("STATUS", status);
    occasion(lines, event.occasion);
    lines.text("SUMMARY", &event.summary);
    if !event.description.is_empty() {
        lines.text("DESCRIPTION", &event.description);
    }
    if let Some(location) = &event.location {
        lines.text("LOCATION", location);
    }
    lines.line("URL", &event.url);
    if !event.categories.is_empty() {
        lines.texts("CATEGORIES", event.categories.iter().map(String::as_str), ",");
    }
    lines.line("END", "VEVENT");
}

/// An item without a date of its own has that of what it tells of.
fn stamp(event: &CalendarEvent) -> String {
    match (event.stamp, event.occasion) {
        (Some(changed), _) => instant(changed),
        (None, Occasion::At { start, .. }) => instant(start),
        (None, Occasion::On { first, .. }) => format!("{}T000000Z", day(first)),
    }
}

fn occasion(lines: &mut ContentLines, occasion: Occasion) {
    let takes_time = match occasion {
        Occasion::At { start, end } => {
            lines.line("DTSTART", &instant(start));
            // An end must come after its start; a moment without one is a point in time.
            let end = end.filter(|end| end.instant() > start.instant());
            if let Some(end) = end {
                lines.line("DTEND", &instant(end));
            }
            end.is_some()
        }
        Occasion::On { first, last } => {
            lines.line("DTSTART;VALUE=DATE", &day(first));
            // The end is the first day that is no longer meant.
            if let Ok(next) = last.max(first).date().tomorrow() {
                lines.line("DTEND;VALUE=DATE", &day(Day::new(next)));
            }
            false
        }
    };
    // A last day for applications makes nobody busy.
    lines.line("TRANSP", if takes_time { "OPAQUE" } else { "TRANSPARENT" });
}

/// A calendar must hold something, even before its first event.
fn utc(lines: &mut ContentLines) {
    lines.line("BEGIN", "VTIMEZONE");
    lines.line("TZID", "Etc/UTC");
    lines.line("BEGIN", "STANDARD");
    lines.line("DTSTART", "19700101T000000");
    lines.line("TZOFFSETFROM", "+0000");
    lines.line("TZOFFSETTO", "+0000");
    lines.line("END", "STANDARD");
    lines.line("END", "VTIMEZONE");
}

/// A moment in UTC: no calendar needs to know a time zone's history.
fn instant(moment: Moment) -> String {
    // Years before the first have no form here.
    let written = Moment::from_unix(moment.unix().max(FIRST_SECOND), moment.offset());
    written.instant().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year().max(1), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::super::content_line::tests::{unescaped, unfolded};
    use super::*;
    use crate::base::fingerprint::Shared;
    use crate::plan::Subscription;

    fn moment(text: &str) -> Moment {
        Moment::parse_instant(text).unwrap()
    }

    fn event(occasion: Occasion) -> CalendarEvent {
        CalendarEvent {
            uid: "almaty/events/brifing@sot.example".to_owned(),
            sequence: 1,
            status: EventStatus::Confirmed,
            stamp: Some(moment("2026-11-20T10:00:00+05:00")),
            occasion,
            summary: "Брифинг; сұрақтар, жауаптар".to_owned(),
            description: "Бірінші жол\nекінші жол".to_owned(),
            location: Some("Алматы, «Үлгі» көшесі".to_owned()),
            url: "https://almaty.sot.example/kk/events/2026/brifing/".to_owned(),
            categories: vec!["Іс-шаралар".to_owned(), "Алматы, қала".to_owned()],
        }
    }

    fn lines(subscription: Option<Subscription>, events: Vec<CalendarEvent>) -> Vec<String> {
        let events = events.into_iter().map(Shared::new).collect();
        unfolded(&write(&CalendarRecipe { subscription, events }))
    }

    fn value<'l>(lines: &'l [String], name: &str) -> Option<&'l str> {
        lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
    }

    #[test]
    fn an_event_tells_its_time_in_utc_and_its_words_escaped() {
        let (start, end) = (moment("2026-12-10T03:00:00+05:00"), moment("2026-12-10T04:30:00+05:00"));
        let lines = lines(None, vec![event(Occasion::At { start, end: Some(end) })]);
        assert_eq!(value(&lines, "DTSTART"), Some("20261209T220000Z"));
        assert_eq!(value(&lines, "DTEND"), Some("20261209T233000Z"));
        assert_eq!(value(&lines, "DTSTAMP"), Some("20261120T050000Z"));
        assert_eq!(value(&lines, "SEQUENCE"), Some("1"));
        assert_eq!(value(&lines, "TRANSP"), Some("OPAQUE"));
        assert_eq!(value(&lines, "SUMMARY").map(unescaped).as_deref(), Some("Брифинг; сұрақтар, жауаптар"));
        assert_eq!(value(&lines, "DESCRIPTION").map(unescaped).as_deref(), Some("Бірінші жол\nекінші жол"));
        assert_eq!(value(&lines, "CATEGORIES"), Some("Іс-шаралар,Алматы\\, қала"));
        assert_eq!(value(&lines, "NAME"), None, "a single event is no calendar of its own");
    }

    #[test]
    fn days_end_before_the_day_that_is_named_as_their_end() {
        let day = |text: &str| Day::parse(text).unwrap();
        for (first, last, end) in [("2026-12-31", "2026-12-31", "20270101"), ("2026-02-27", "2026-02-28", "20260301")] {
            let occasion = Occasion::On { first: day(first), last: day(last) };
            let lines = lines(None, vec![CalendarEvent { stamp: None, ..event(occasion) }]);
            assert_eq!(value(&lines, "DTSTAMP"), Some(format!("{}T000000Z", first.replace('-', "")).as_str()));
            assert_eq!(value(&lines, "DTSTART;VALUE=DATE"), Some(first.replace('-', "").as_str()));
            assert_eq!(value(&lines, "DTEND;VALUE=DATE"), Some(end));
            assert_eq!(value(&lines, "TRANSP"), Some("TRANSPARENT"));
        }
    }

    #[test]
    fn a_point_in_time_has_no_end() {
        let start = moment("2026-12-08T18:00:00+05:00");
        for end in [None, Some(start), Some(moment("2026-12-08T17:00:00+05:00"))] {
            let lines = lines(None, vec![event(Occasion::At { start, end })]);
            assert_eq!((value(&lines, "DTEND"), value(&lines, "TRANSP")), (None, Some("TRANSPARENT")));
        }
    }

    #[test]
    fn no_year_is_too_early_to_be_written() {
        let start = moment("0000-01-01T00:00:00+05:00");
        let lines = lines(None, vec![event(Occasion::At { start, end: None })]);
        assert_eq!(value(&lines, "DTSTART"), Some("00010101T000000Z"));
    }

    #[test]
    fn a_calendar_to_subscribe_to_holds_something_from_the_first_day_on() {
        let subscription = Subscription {
            name: "Іс-шаралар, кездесулер".to_owned(),
            description: "Сот".to_owned(),
            page: "https://almaty.sot.example/kk/events/".to_owned(),
            source: "https://almaty.sot.example/kk/calendar.ics".to_owned(),
        };
        let lines = lines(Some(subscription), Vec::new());
        assert_eq!(value(&lines, "NAME"), Some("Іс-шаралар\\, кездесулер"));
        assert_eq!(value(&lines, "X-WR-CALNAME"), value(&lines, "NAME"));
        assert_eq!(value(&lines, "SOURCE;VALUE=URI"), Some("https://almaty.sot.example/kk/calendar.ics"));
        assert!(lines.contains(&"BEGIN:VTIMEZONE".to_owned()));
        assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
    }
}
