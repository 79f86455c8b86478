//! What the dates of editors mean.

use proptest::prelude::*;

use super::*;

fn kazakhstan() -> ZoneHistory {
    let change = DateTime::new(2024, 3, 1, 0, 0, 0, 0).expect("a good date");
    ZoneHistory::new(vec![(Some(change), Offset::constant(5)), (None, Offset::constant(6))])
}

#[test]
fn every_accepted_form_is_read() {
    for (text, meaning) in [
        ("2026-11-22", "2026-11-22T00:00:00+05:00"),
        (" 2026-11-22 10:00 ", "2026-11-22T10:00:00+05:00"),
        ("2026-11-22 9:05", "2026-11-22T09:05:00+05:00"),
        ("2026-1-5", "2026-01-05T00:00:00+05:00"),
        ("2026-11-22T10:00", "2026-11-22T10:00:00+05:00"),
        ("2026-11-22T10:00:30.250", "2026-11-22T10:00:30+05:00"),
        ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00+00:00"),
        ("2026-11-22T10:00:00-0330", "2026-11-22T10:00:00-03:30"),
        ("2026-11-22 10:00 +06:00", "2026-11-22T10:00:00+06:00"),
        ("2024-02-29 23:59", "2024-02-29T23:59:00+06:00"),
        ("2024-03-01", "2024-03-01T00:00:00+05:00"),
    ] {
        assert_eq!(Moment::parse(text, &kazakhstan()).expect("a good date").rfc3339(), meaning, "{text}");
        assert_eq!(Day::parse(text).expect("a good date").to_string(), meaning[..10], "{text}");
    }
}

#[test]
fn a_wrong_form_is_not_an_impossible_date() {
    use DateFault::{Impossible, Unreadable};
    for (text, fault) in [
        ("", Unreadable),
        ("22.11.2026", Unreadable),
        ("2026-11", Unreadable),
        ("2026-11-22x", Unreadable),
        ("2026-11-22 10", Unreadable),
        ("2026-06-31 soon", Unreadable),
        ("2026-11-22Z", Unreadable),
        ("2026-11-22 10:00 Almaty", Unreadable),
        ("２０２６-11-22", Unreadable),
        ("2026-06-31", Impossible),
        ("2026-02-29", Impossible),
        ("2026-13-01", Impossible),
        ("2026-11-22 25:00", Impossible),
        ("2026-11-22 24:00", Impossible),
        ("2026-11-22 10:60", Impossible),
        ("2026-11-22 10:00+15:00", Impossible),
        ("9999-12-31T23:59-05:00", Impossible),
    ] {
        assert_eq!(Moment::parse(text, &kazakhstan()), Err(fault), "{text}");
    }
}

#[test]
fn an_instant_leaves_no_offset_to_guess() {
    assert_eq!(Moment::parse_instant("2026-11-22").expect("a good date").rfc3339(), "2026-11-22T00:00:00+00:00");
    assert_eq!(Moment::parse_instant("2026-11-22T10:00+05:00").expect("a good date").unix(), 1_795_323_600);
    assert_eq!(Moment::parse_instant("2026-11-22T10:00"), Err(DateFault::Unreadable));
}

#[test]
fn feeds_get_their_own_form() {
    let moment = Moment::parse("2026-11-22 10:00", &kazakhstan()).expect("a good date");
    assert_eq!(moment.rfc822(), "Sun, 22 Nov 2026 10:00:00 +0500");
    assert_eq!(moment.at_offset(Offset::UTC).rfc822(), "Sun, 22 Nov 2026 05:00:00 +0000");
    assert_eq!(moment.hour_minute(), "10:00");
}

#[test]
fn moments_go_by_instant_not_by_wall() {
    let read = |text| Moment::parse_instant(text).expect("a good date");
    assert!(read("2026-11-22T10:00+06:00") < read("2026-11-22T09:30+05:00"));
    assert!(read("2026-11-22T09:00+05:00") < read("2026-11-22T10:00+06:00"));
}

#[test]
fn the_clock_changed_once_for_the_whole_country() {
    let before = Moment::parse_instant("2024-02-29T17:59:59Z").expect("a good date");
    let after = Moment::parse_instant("2024-02-29T18:00:00Z").expect("a good date");
    assert_eq!(kazakhstan().offset_at_instant(before.instant()), Offset::constant(6));
    assert_eq!(kazakhstan().offset_at_instant(after.instant()), Offset::constant(5));
    assert_eq!(ZoneHistory::default().offset_at(after.local()), Offset::UTC);
}

#[test]
fn offsets_are_read_strictly() {
    for text in ["+05:00", "+0500", "+05"] {
        assert_eq!(parse_offset(text), Ok(Offset::constant(5)), "{text}");
    }
    for text in ["", "05:00", "+5", "+05:0", "+05:000", "−05:00", "UTC"] {
        assert_eq!(parse_offset(text), Err(DateFault::Unreadable), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(seconds in -62_135_000_000_i64..253_402_000_000, minutes in -840_i32..=840) {
        let offset = Offset::from_seconds(minutes * 60).expect("a good date");
        let moment = Moment::from_unix(seconds, offset);
        prop_assert_eq!(Moment::parse_instant(&moment.rfc3339()), Ok(moment));
    }

    #[test]
    fn no_text_is_too_strange(text in "[0-9T:Z+. -]{0,30}|\\PC{0,30}") {
        if let Ok(moment) = Moment::parse(&text, &kazakhstan()) {
            prop_assert_eq!(Ok(moment.day()), Day::parse(&text));
        }
    }
}
