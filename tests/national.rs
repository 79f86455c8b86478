//! The front page of the site over all courts.

use crate::site::Site;

/// A court with a region and a code of its own.
fn court(site: &Site, id: &str, name: &str, region: &str, iso: &str) {
    let name = format!("name: {{kk: \"{name}\", ru: \"{name}\"}}\nregion: {{kk: \"{region}\", ru: \"{region}\"}}");
    site.court(id);
    site.file(&format!("courts/{id}/court.yaml"), format!("{name}\niso: {iso}\npress_service: {id}-press\n"));
}

fn event(site: &Site, court: &str, slug: &str, start: &str) {
    let text = |title: &str| {
        format!(
            "---\ntitle: {title}\ndate: 2026-11-01\nsummary: {title}.\nevent_type: briefing\nstart: {start}\n\
             venue: Зал\nspeakers: [{court}-judge]\n---\n\nМәтін.\n"
        )
    };
    site.file(&format!("courts/{court}/events/{slug}/index.kk.md"), text(slug));
    site.file(&format!("courts/{court}/events/{slug}/index.ru.md"), text(slug));
}

#[track_caller]
fn in_order(page: &str, parts: &[&str]) {
    let places: Vec<Option<usize>> = parts.iter().map(|part| page.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{parts:?} {places:?}\n{page}");
}

#[test]
fn courts_of_the_country_come_before_those_of_regions_each_by_name() {
    let site = Site::new();
    court(&site, "almaty", "Я-жоғарғы", "Астана", "KZ");
    court(&site, "kassatsiya", "Ә-кассация", "Астана", "KZ");
    court(&site, "batys", "Қ-соты", "А-облысы", "KZ-27");
    court(&site, "abai", "Б-соты", "Б-облысы", "KZ-10");
    court(&site, "astana", "Ә-соты", "Ә-облысы", "KZ-71");
    site.build().ok();
    let page = site.output("national/kk/index.html");
    // The court whose site holds what is common is the first of the country's.
    in_order(
        &page,
        &["Бүкіл республика", ">Я-жоғарғы<", ">Ә-кассация<", "Облыстық", ">Ә-соты<", ">Б-соты<", ">Қ-соты<"],
    );
    assert!(page.contains("href=\"https://abai.sot.example/kk/feed.xml\""), "{page}");
    let opml = site.output("national/feeds.opml");
    in_order(&opml, &["Бүкіл республика соттары", "А-облысы", "Ә-облысы", "Б-облысы"]);
}

#[test]
fn without_courts_of_the_country_there_is_one_list() {
    let site = Site::new();
    site.build().ok();
    let page = site.output("national/ru/index.html");
    assert!(!page.contains("Суды всей республики") && page.contains("<h2 id=\"_regions\">Областные"), "{page}");
    assert!(page.contains("href=\"webcal://national.sot.example/ru/calendar.ics\""), "{page}");
    assert!(page.contains("<a href=\"/ru/speakers/\">Спикеры судов</a>"), "{page}");
}

#[test]
fn what_is_to_come_at_any_court_is_told_with_the_court() {
    let site = Site::new();
    site.court("astana");
    event(&site, "astana", "keshegi", "2026-11-20 10:00");
    event(&site, "astana", "ertengi", "2026-11-23 10:00");
    event(&site, "almaty", "bugingi", "2026-11-22 18:00");
    site.build().ok();
    let page = site.output("national/ru/index.html");
    let coming = page.split("Предстоящие мероприятия").nth(1).expect("what is to come");
    in_order(coming, &[">bugingi<", "Суд almaty", ">ertengi<", "Суд astana"]);
    assert!(!coming.contains("keshegi"), "{coming}");
    assert!(coming.contains("https://astana.sot.example/ru/events/2026/ertengi/"), "{coming}");
}
