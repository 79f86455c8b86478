//! The page for journalists, and the page on feeds: what is needed stands there, ready to be copied.

use crate::site::Site;

fn item(site: &Site, folder: &str, fields: &str) {
    for lang in ["kk", "ru"] {
        let text = format!("---\ntitle: {folder} {lang}\nsummary: S.\n{fields}---\n\nМәтін.\n");
        site.file(&format!("courts/almaty/{folder}/index.{lang}.md"), text);
    }
}

fn event(site: &Site, slug: &str, start: &str) {
    item(
        site,
        &format!("events/{slug}"),
        &format!("date: 2026-11-01\nevent_type: briefing\nstart: {start}\nvenue: Зал\nspeakers: [almaty-judge]\n"),
    );
}

#[track_caller]
fn in_order(page: &str, parts: &[&str]) {
    let places: Vec<Option<usize>> = parts.iter().map(|part| page.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{parts:?} {places:?}\n{page}");
}

#[test]
fn contacts_come_first_then_what_is_next_then_rules_and_feeds() {
    let site = Site::new();
    event(&site, "erteng", "2026-11-23 10:00");
    event(&site, "keshe", "2026-11-21 10:00");
    item(&site, "for-journalists/zhinalys", "type: accreditation\ndate: 2026-11-01\nuntil: 2026-11-25\n");
    item(&site, "for-journalists/erezheler", "type: rules\n");
    let speaker = "person: almaty-press\nspeaks: [kk]\ntopics: [сот]\n";
    item(&site, "speakers/aigul", speaker);
    site.news("almaty", "brifing", "Брифинг");
    site.build().ok();
    let page = site.output("almaty/ru/for-journalists/index.html");
    let main = page.split("<main").nth(1).expect("main");
    in_order(
        main,
        &[
            "href=\"/ru/speakers/\"",
            "id=\"_press\"",
            "id=\"_open\"",
            "id=\"_events\"",
            "id=\"_rules\"",
            "id=\"_feeds\"",
        ],
    );
    assert!(main.contains("/events/2026/erteng/") && !main.contains("/events/2026/keshe/"), "{main}");
    for address in ["ru/feed.xml", "ru/news/feed.xml", "ru/events/feed.xml"] {
        assert!(main.contains(&format!(">https://almaty.sot.example/{address}</a>")), "{address}: {main}");
    }
    assert!(!main.contains("/ru/courtroom/feed.xml"), "a section that is not there has no feed: {main}");
    assert!(main.contains("webcal://almaty.sot.example/ru/calendar.ics"), "{main}");
}

#[test]
fn a_court_that_is_no_more_announces_nothing_to_journalists() {
    let site = Site::new();
    site.court("zhana");
    event(&site, "erteng", "2026-11-23 10:00");
    item(&site, "for-journalists/erezheler", "type: rules\n");
    let court = std::fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{court}to: 2026-11-21\nrenamed_to: zhana\n"));
    site.build_with(&["--now", "2026-11-22T10:00:00+05:00"]);
    let page = site.output("almaty/ru/for-journalists/index.html");
    assert!(!page.contains("id=\"_events\""), "{page}");
}

#[test]
fn the_page_on_feeds_names_each_once_with_its_address() {
    let site = Site::new();
    site.news("almaty", "brifing", "Брифинг");
    site.build().ok();
    let page = site.output("almaty/kk/feeds/index.html");
    let main = page.split("<main").nth(1).expect("main");
    in_order(
        main,
        &["<ol class=\"numbered\">", "<th scope=\"row\">Барлық материал</th>", "<th scope=\"row\">Жаңалықтар</th>"],
    );
    assert_eq!(main.matches("https://almaty.sot.example/kk/news/feed.xml").count(), 1, "{main}");
    assert!(main.contains("href=\"/kk/news/feed.xml\" type=\"application/rss+xml\""), "{main}");
    assert!(main.contains("href=\"/feeds.opml\""), "{main}");
}
