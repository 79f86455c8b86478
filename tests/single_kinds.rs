//! What single kinds promise beyond their fields: episodes in feeds, lasting ids of measures, calls ahead.

use crate::site::Site;

/// Adds an item of the court `almaty` in both languages; fields that all languages share stand in the first.
fn item(site: &Site, path: &str, shared: &str, kk: &str, ru: &str) {
    let text = |title: &str, fields: &str| format!("---\ntitle: {title}\nsummary: …\n{fields}---\n\nМәтін.\n");
    site.file(&format!("courts/almaty/{path}/index.kk.md"), text("Тақырып", &format!("{shared}{kk}")));
    site.file(&format!("courts/almaty/{path}/index.ru.md"), text("Заголовок", ru));
}

/// Ids of a calendar, in its order.
fn uids(calendar: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    unfolded.lines().filter_map(|line| line.strip_prefix("UID:")).map(str::to_owned).collect()
}

#[test]
fn aired_episodes_stand_in_feeds_and_coming_ones_do_not() {
    let site = Site::new();
    site.file("data/outlets.yaml", "arna:\n  name: {kk: Арна, ru: Канал}\n  url: https://arna.example/\n");
    let shared = "status: running\npartner: arna\nepisodes:\n\
                  \x20 - {number: 1, date: 2026-11-07 19:00, title: Біріншісі}\n\
                  \x20 - {number: 2, date: 2026-12-07 19:00, title: Екіншісі}\n";
    item(&site, "projects/zhoba", shared, "", "");
    let built = site.build();
    assert_eq!(built.code, 0, "{}", built.stderr);
    for feed in ["almaty/ru/projects/feed.xml", "almaty/ru/feed.xml"] {
        let xml = site.output(feed);
        assert!(xml.contains("almaty/projects/zhoba/episode-1/ru"), "{feed}: {xml}");
        assert!(xml.contains("/ru/projects/zhoba/#episode-1"), "{feed}");
        assert!(xml.contains("Заголовок: Біріншісі"), "{feed}");
        assert!(!xml.contains("episode-2"), "{feed}");
    }
    assert!(site.output("almaty/ru/projects/zhoba/index.html").contains("id=\"episode-1\""));
    assert!(site.output("almaty/ru/projects/index.html").contains("/ru/projects/feed.xml"));
    let later = site.build_with(&["--now", "2026-12-08T10:00:00+05:00"]);
    assert_eq!(later.code, 0, "{}", later.stderr);
    assert!(site.output("almaty/ru/feed.xml").contains("episode-2"));
}

#[test]
fn a_list_whose_items_have_no_dates_offers_no_feed_of_its_own() {
    let site = Site::new();
    item(&site, "for-journalists/erezheler", "type: rules\n", "", "");
    assert_eq!(site.build().code, 0);
    assert!(!site.output("almaty/ru/for-journalists/index.html").contains("/ru/for-journalists/feed.xml"));
    assert!(site.output("almaty/ru/for-journalists/feed.xml").contains("<rss"));
}

#[test]
fn a_measure_keeps_its_id_when_another_one_is_put_before_it() {
    let site = Site::new();
    let row = |measure: &str| {
        format!("  - {{measure: {measure}, responsible: Қызмет, until: 2026-12-01, status: planned}}\n")
    };
    let plan = |kk: &[&str], ru: &[&str]| {
        let rows = |all: &[&str]| format!("rows:\n{}", all.iter().map(|measure| row(measure)).collect::<String>());
        item(&site, "plan/zhospar", "year: 2026\n", &rows(kk), &rows(ru));
        let built = site.build();
        assert_eq!(built.code, 0, "{}", built.stderr);
        let of = |lang: &str| uids(&site.output(&format!("almaty/{lang}/calendar.ics")));
        assert_eq!(of("kk"), of("ru"), "an id is the same in every language");
        of("kk")
    };
    let first = plan(&["Ашық есік күні"], &["День открытых дверей"]);
    assert_eq!(first.len(), 1);
    assert!(first[0].contains("plan/zhospar/ashyq-esik-kuni@"), "{first:?}");
    let second = plan(&["Брифинг", "Ашық есік күні"], &["Брифинг", "День открытых дверей"]);
    assert!(second.len() == 2 && second.contains(&first[0]), "{second:?}");
}

#[test]
fn a_call_that_is_still_to_open_says_when_and_offers_no_form() {
    let site = Site::new();
    let shared = "date: 2026-11-20\ntype: accreditation\nopens: 2026-12-01\nuntil: 2026-12-20\n\
                  apply: https://forma.example/otinim\n";
    item(&site, "for-journalists/otinim", shared, "", "tags: [press]\n");
    assert_eq!(site.build().code, 0);
    let opens = "Приём заявок начнётся 1 декабря 2026";
    let page = site.output("almaty/ru/for-journalists/otinim/index.html");
    assert!(page.contains(opens) && !page.contains("forma.example"), "{page}");
    let list = site.output("almaty/ru/for-journalists/index.html");
    assert!(list.contains(opens) && !list.contains("Идёт приём"), "{list}");
    assert!(site.output("almaty/ru/tags/press/index.html").contains(opens));
    assert_eq!(site.build_with(&["--now", "2026-12-01T10:00:00+05:00"]).code, 0);
    let page = site.output("almaty/ru/for-journalists/otinim/index.html");
    assert!(page.contains("forma.example") && !page.contains(opens), "{page}");
}

#[test]
fn a_cancelled_training_is_cancelled_in_calendars() {
    let site = Site::new();
    let shared = "date: 2026-11-20\ntype: lecture\nstatus: cancelled\nstart: 2026-12-05 11:00\n";
    item(&site, "seminars/daris", shared, "audience: Судьялар\n", "audience: Судьи\n");
    assert_eq!(site.build().code, 0);
    assert!(site.output("almaty/ru/calendar.ics").contains("STATUS:CANCELLED"));
}

#[test]
fn a_skeleton_agrees_with_itself_and_takes_no_consent_for_granted() {
    let site = Site::new();
    let made = site.run(&["new", "events", "--court", "almaty", "--slug", "brifing", "content"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let text = std::fs::read_to_string(site.content().join("courts/almaty/events/brifing/index.kk.md")).expect("made");
    assert!(text.contains("start: 2026-11-22 10:00") && text.contains("# end: 2026-11-22 12:00"), "{text}");
    let made = site.run(&["new", "experts", "--court", "almaty", "--slug", "sarapshy", "content"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let file = site.content().join("courts/almaty/experts/sarapshy/index.kk.md");
    assert!(std::fs::read_to_string(file).expect("made").contains("consent: false"));
}
