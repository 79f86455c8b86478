//! The statement of accessibility: it claims what settings tell, and no more.

use crate::site::Site;

const PAGE: &str = "ru/accessibility/index.html";

fn add(site: &Site, path: &str, lines: &str) {
    let text = std::fs::read_to_string(site.content().join(path)).expect("settings");
    site.file(path, format!("{text}{lines}\n"));
}

fn statement(site: &Site, court: &str) -> String {
    site.output(&format!("{court}/{PAGE}")).replace('\u{a0}', " ")
}

#[test]
fn a_court_that_checked_nothing_claims_nothing() {
    let site = Site::new();
    site.build().ok();
    let page = statement(&site, "almaty");
    assert!(page.contains("пока не проверено"), "{page}");
    assert!(!page.contains("Последняя проверка") && !page.contains("ответит в течение"), "{page}");
    assert!(page.contains("href=\"tel:+70000000001\"") && page.contains("mailto:press@almaty.sot.example"), "{page}");
    assert!(site.output("almaty/ru/index.html").contains("<a href=\"/ru/accessibility/\">Доступность сайта</a>"));
    assert!(site.output("almaty/sitemap.xml").contains("/kk/accessibility/"));
    let national = statement(&site, "national");
    assert!(!national.contains("tel:") && national.contains("<a href=\"/ru/\">Суды по регионам</a>"), "{national}");
}

#[test]
fn what_settings_tell_is_the_court_s_own_before_that_of_all() {
    let site = Site::new();
    site.court("astana");
    add(&site, "zharia.yaml", "accessibility:\n  reviewed: 2026-11-01\n  answer_days: 2\n  gaps: [{kk: Кемшілік.}]");
    add(&site, "courts/astana/court.yaml", "accessibility: {gaps: [], complaints: {kk: Кеңсе., ru: Канцелярия.}}");
    site.build().ok();
    let page = statement(&site, "almaty");
    assert!(page.contains("частично соответствует") && page.contains("проверка – 1 ноября 2026 года"), "{page}");
    assert!(page.contains("<span lang=\"kk\">Кемшілік.</span>") && page.contains("в течение 2 дней"), "{page}");
    let own = statement(&site, "astana");
    assert!(own.contains("Сайт соответствует уровню AA") && !own.contains("Кемшілік"), "{own}");
    assert!(own.contains("<p>Канцелярия.</p>"), "{own}");
}

#[test]
fn a_check_to_come_is_none() {
    let site = Site::new();
    add(&site, "zharia.yaml", "accessibility: {reviewed: 2026-11-23}");
    site.build().ok();
    assert!(statement(&site, "almaty").contains("пока не проверено"));
    site.build_with(&["--now", "2026-11-23T00:00:00+05:00"]).ok();
    assert!(statement(&site, "almaty").contains("Сайт соответствует уровню AA"));
}
