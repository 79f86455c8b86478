//! Days on which offices work.
//!
//! Monday to Friday, without the holidays that settings name: which days those are is the state's
//! to say, every year anew, and stands in no program.

use std::collections::BTreeSet;

use super::Day;

/// Days of a week on which offices work.
const A_WEEK: i64 = 5;

impl Day {
    /// Days from Monday, 0 to 6.
    fn after_monday(self) -> i64 {
        i64::from(self.0.weekday().to_monday_zero_offset())
    }
}

/// Working days after `from` up to and including `to`; none where `to` is no later.
#[must_use]
pub fn working_days(from: Day, to: Day, holidays: &BTreeSet<Day>) -> i64 {
    let days = from.days_until(to);
    if days <= 0 {
        return 0;
    }
    let start = from.after_monday();
    let rest = (1..=days % 7).filter(|offset| (start + offset) % 7 < A_WEEK).count();
    let off = holidays.iter().filter(|day| from < **day && **day <= to && day.after_monday() < A_WEEK).count();
    days / 7 * A_WEEK + count(rest) - count(off)
}

fn count(days: usize) -> i64 {
    i64::try_from(days).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a good date")
    }

    /// Any day of some years around the change of a century.
    fn any_day() -> impl Strategy<Value = Day> {
        (1999_i16..2003, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| day(&format!("{y:04}-{m:02}-{d:02}")))
    }

    #[test]
    fn weekends_and_holidays_do_not_count() {
        let holidays = BTreeSet::from([day("2026-12-16"), day("2026-12-19")]);
        for (from, to, days) in [
            ("2026-12-14", "2026-12-14", 0),
            ("2026-12-14", "2026-12-15", 1),
            ("2026-12-14", "2026-12-17", 2),
            ("2026-12-18", "2026-12-20", 0),
            ("2026-12-18", "2026-12-21", 1),
            ("2026-12-19", "2026-12-21", 1),
            ("2026-12-14", "2026-12-28", 9),
            ("2026-12-15", "2026-12-14", 0),
        ] {
            assert_eq!(working_days(day(from), day(to), &holidays), days, "{from} {to}");
        }
        assert_eq!(day("2026-12-31").days_until(day("2027-01-01")), 1);
        assert_eq!(day("2027-01-01").days_until(day("2026-12-31")), -1);
    }

    proptest! {
        #[test]
        fn spans_add_up(days in prop::array::uniform3(any_day()), holidays in prop::collection::btree_set(any_day(), 0..40)) {
            let mut days = days;
            days.sort();
            let [first, between, last] = days;
            let whole = working_days(first, last, &holidays);
            let parts = working_days(first, between, &holidays) + working_days(between, last, &holidays);
            prop_assert_eq!(whole, parts);
            prop_assert!((0..=first.days_until(last)).contains(&whole));
        }

        #[test]
        fn each_day_counts_once_or_not_at_all(from in any_day(), holidays in prop::collection::btree_set(any_day(), 0..40)) {
            let next = Day::new(from.date().tomorrow().expect("there is one"));
            let works = next.after_monday() < A_WEEK && !holidays.contains(&next);
            prop_assert_eq!(working_days(from, next, &holidays), i64::from(works));
        }
    }
}
