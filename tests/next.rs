//! `zharia next`: until the instant it names no build differs, and from it on one does.

use proptest::prelude::*;
use zharia::base::date::Moment;

use crate::site::{NOW, Site, files};

/// A tree in which all sorts of things come and go by themselves.
fn restless() -> Site {
    let site = Site::new();
    let add = |place: &str, fields: &str| {
        let text = format!("---\ntitle: Item of {place}\nsummary: s.\n{fields}\n---\n\nText of {place}.\n");
        site.file(&format!("courts/almaty/{place}/index.kk.md"), &text);
        site.file(&format!("courts/almaty/{place}/index.ru.md"), text.replace("Item", "Ru item"));
    };
    add("news/now", "date: 2026-11-20 10:00");
    add("news/scheduled", "date: 2026-11-25 09:30");
    add("news/embargoed", "date: 2026-11-20 10:00\nembargo: 2026-11-27T12:00:00Z\ntags: [secret]");
    add("news/embargoed-in-words", "date: 2026-11-20 10:00\nembargo: 26 қараша 2026 ж. 15:30");
    add("news/expiring", "date: 2026-11-21\nexpires: 2026-11-30");
    add("news/nothing-left", "date: 2025-03-04\nupdated: 2025-03-05");
    let event = "event_type: briefing\nstart: 2026-11-24 10:00\nend: 2026-11-24 11:00\nvenue: Зал";
    add("events/brifing", &format!("date: 2026-11-20\n{event}"));
    site
}

fn next(site: &Site, now: &str) -> serde_json::Value {
    let run = site.run(&["next", "content", "--now", now, "--format", "json", "--out", "out"]).ok();
    serde_json::from_str(&run.stdout).expect("JSON")
}

fn built(site: &Site, now: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    site.build_with(&["--now", now]).ok();
    files(&site.out())
}

fn later(at: &str, seconds: i64) -> String {
    let at = Moment::parse_instant(at).expect("an instant");
    Moment::from_unix(at.unix() + seconds, at.offset()).rfc3339()
}

#[test]
fn each_instant_that_is_named_changes_the_output_and_none_before_it() {
    let site = restless();
    let (mut now, mut told) = (NOW.to_owned(), Vec::new());
    let mut before = built(&site, &now);
    while let Some(at) = next(&site, &now)["next"].as_str().map(str::to_owned) {
        assert_eq!(built(&site, &later(&at, -1)), before, "something changed before {at}");
        let after = built(&site, &at);
        assert_ne!(after, before, "nothing changed at {at}");
        for reason in next(&site, &now)["reasons"].as_array().expect("a list") {
            told.push(format!("{} {} {}", at, reason["field"].as_str().unwrap(), reason["cause"].as_str().unwrap()));
        }
        (now, before) = (at, after);
        assert!(told.len() < 100, "{told:#?}");
    }
    told.dedup();
    for expected in [
        "2026-11-24T11:00:01+05:00 end passes",
        "2026-11-25T09:30:00+05:00 date comes",
        "2026-11-27T17:00:00+05:00 embargo comes",
        "2026-11-30T00:00:00+05:00 expires comes",
    ] {
        assert!(told.iter().any(|line| line == expected), "{expected}: {told:#?}");
    }
}

#[test]
fn a_tree_at_rest_has_no_next_change_and_says_so() {
    let site = Site::new();
    site.news("almaty", "now", "Now");
    // Nothing of a half-year is shown without main events in it.
    let late = next(&site, "2027-01-01");
    assert_eq!(late["next"], serde_json::Value::Null, "{late}");
    let run = site.run(&["next", "content", "--now", "2027-01-01", "--lang", "kk"]).ok();
    assert_eq!(run.stdout, "Мазмұн өзгермесе, сайттар өздігінен өзгермейді.\n");
}

#[test]
fn logs_tell_files_and_no_words_of_items() {
    let site = restless();
    let run = site.run(&["next", "content", "--now", "2026-11-27T05:00:00Z", "--lang", "ru"]).ok();
    let expected = "2026-11-27T17:00:00+05:00
  courts/almaty/news/embargoed/index.kk.md:5  embargo: наступает срок
  courts/almaty/news/embargoed/index.ru.md:5  embargo: наступает срок
  Сайты: almaty, national
";
    assert_eq!(run.stdout, expected);
    let coverage = site.file("zharia.yaml", settings_with_coverage());
    assert_eq!(next(coverage, "2026-11-22T10:00:00+05:00")["next"], "2026-11-23T00:00:00+05:00");
    site.file("zharia.yaml", "name: [");
    let run = site.run(&["next", "content", "--now", NOW]).fails(3);
    assert_eq!(run.stdout, "");
}

fn settings_with_coverage() -> String {
    let site = Site::new();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    format!("{settings}coverage: {{public: true}}\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn random_instants_before_the_next_change_give_the_same_bytes(from in 0_i64..1_000_000, part in 0_i64..1000) {
        let site = restless();
        let now = later(NOW, from);
        if let Some(at) = next(&site, &now)["next"].as_str() {
            let gap = Moment::parse_instant(at).unwrap().unix() - Moment::parse_instant(&now).unwrap().unix();
            prop_assert_eq!(built(&site, &now), built(&site, &later(&now, (gap - 1) * part / 999)));
        }
    }
}
