//! The written forms that official texts use.

use super::*;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a good date")
}

/// Shows every kind of space that must not break as a plain one.
fn plain(text: &str) -> String {
    text.replace([NO_BREAK_SPACE, '\u{202F}'], " ")
}

#[test]
fn days_are_written_as_official_texts_do() {
    let day = day("2026-11-22");
    let written = |write: fn(Day, Lang) -> String| Lang::ALL.map(|lang| write(day, lang));
    assert_eq!(written(date_long), ["2026 жылғы 22 қараша", "22 ноября 2026 года", "22 November 2026"]);
    assert_eq!(written(date_short), ["2026\u{202F}ж. 22 қараша", "22 ноября 2026\u{A0}г.", "22 Nov 2026"]);
    let month = Lang::ALL.map(|lang| month_long(Month::of(day), lang));
    assert_eq!(month, ["2026 жылғы қараша", "ноябрь 2026 года", "November 2026"]);
    let moment = Moment::parse_instant("2026-11-22T10:00+05:00").expect("a good date");
    assert_eq!(moment_long(moment, Lang::Kk), "2026 жылғы 22 қараша, 10:00");
}

#[test]
fn kazakh_months_take_their_own_endings() {
    assert_eq!(kk_date_in(day("2025-03-31"), KkCase::LocativeAttributive), "2025 жылғы 31 наурыздағы");
    assert_eq!(kk_date_in(day("2015-03-04"), KkCase::Locative), "2015 жылғы 4 наурызда");
    assert_eq!(kk_date_in(day("2016-01-01"), KkCase::Ablative), "2016 жылғы 1 қаңтардан");
    let all = |case| {
        let dated = |month| kk_date_in(day(&format!("2026-{month:02}-01")), case);
        (1..=12).map(|month| dated(month).rsplit(' ').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        all(KkCase::Locative).join(" "),
        "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда"
    );
    assert_eq!(
        all(KkCase::Ablative).join(" "),
        "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан \
         қарашадан желтоқсаннан"
    );
    assert!(all(KkCase::LocativeAttributive).join(" ").contains("сәуірдегі мамырдағы маусымдағы шілдедегі"));
}

#[test]
fn other_languages_leave_dates_as_they_are() {
    assert_eq!(date_in(day("2025-03-31"), KkCase::Ablative, Lang::Kk), "2025 жылғы 31 наурыздан");
    assert_eq!(date_in(day("2025-03-31"), KkCase::Ablative, Lang::Ru), "31 марта 2025 года");
}

#[test]
fn ranges_say_nothing_twice() {
    let range = |one, other, lang| plain(&date_range(day(one), day(other), lang));
    assert_eq!(range("2026-11-22", "2026-11-24", Lang::Kk), "2026 жылғы 22–24 қараша");
    assert_eq!(range("2026-12-02", "2026-11-30", Lang::Kk), "2026 жылғы 30 қараша – 2 желтоқсан");
    assert_eq!(range("2026-11-30", "2026-12-02", Lang::Ru), "30 ноября – 2 декабря 2026 года");
    assert_eq!(range("2025-12-30", "2026-01-02", Lang::En), "30 December 2025 – 2 January 2026");
    assert_eq!(range("2026-11-22", "2026-11-22", Lang::Ru), "22 ноября 2026 года");
}

#[test]
fn numbers_are_grouped_and_pointed() {
    assert_eq!(number(1_250_000, Lang::Kk), "1\u{A0}250\u{A0}000");
    assert_eq!(number(-12_500, Lang::En), "−12,500");
    assert_eq!(number(2026, Lang::Ru), "2026");
    assert_eq!(number(i64::MIN, Lang::En), "−9,223,372,036,854,775,808");
    assert_eq!(decimal(4.5, 1, Lang::Kk), "4,5");
    assert_eq!(decimal(-12_345.678, 2, Lang::En), "−12,345.68");
    assert_eq!(decimal(-0.01, 1, Lang::Ru), "0,0");
    assert_eq!(decimal(f64::NAN, 1, Lang::Ru), "—");
    assert_eq!(money(1_250_000, Lang::Kk), "1\u{A0}250\u{A0}000\u{A0}₸");
}

#[test]
fn plurals_follow_the_language() {
    use PluralForm::{Few, Many, One, Other};
    for (n, kk, ru) in [(0, Other, Many), (1, One, One), (2, Other, Few), (5, Other, Many), (11, Other, Many)]
        .into_iter()
        .chain([(21, Other, One), (22, Other, Few), (112, Other, Many), (101, Other, One), (114, Other, Many)])
    {
        assert_eq!((plural(n, Lang::Kk), plural(n, Lang::Ru), plural(n, Lang::En)), (kk, ru, kk), "{n}");
    }
}

#[test]
fn lengths_and_sizes_have_units() {
    assert_eq!(Lang::ALL.map(|lang| plain(&duration(754, lang))), ["12 мин 34 с", "12 мин 34 с", "12 min 34 s"]);
    assert_eq!(plain(&duration(3605, Lang::Kk)), "1 сағ 5 с");
    assert_eq!(plain(&duration(0, Lang::Ru)), "0 с");
    for (bytes, size) in [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1 KB"),
        (1536, "1.5 KB"),
        (250_000, "244 KB"),
        (1_048_000, "1023 KB"),
        (1_048_575, "1 MB"),
        (1_258_291, "1.2 MB"),
        (12 << 30, "12 GB"),
        (u64::MAX, "16,777,216 TB"),
    ] {
        assert_eq!(plain(&file_size(bytes, Lang::En)), size, "{bytes}");
    }
    assert_eq!(plain(&file_size(1_258_291, Lang::Kk)), "1,2 МБ");
}
