//! What robots of search engines are told: the news sitemap, the feed for Yandex.

use crate::feeds::well_formed;
use crate::site::Site;

fn news(site: &Site, slug: &str, date: &str, text: &str) {
    let item = format!("---\ntitle: {slug} <kk>\ndate: {date}\nsummary: S.\n---\n\n{text}\n");
    site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), item);
}

#[test]
fn the_news_sitemap_names_what_is_no_older_than_two_days() {
    let site = Site::new();
    news(&site, "zhana", "2026-11-21 12:00", "Text.");
    news(&site, "eski", "2026-11-20 09:59", "Text.");
    let at = |now: &str| {
        site.build_with(&["--now", now]).ok();
        let text = site.output("almaty/news-sitemap.xml");
        assert_eq!(well_formed(&text)[0].0, "urlset");
        text
    };
    let both = at("2026-11-22T09:00:00+05:00");
    assert!(both.contains("/kk/news/2026/eski/") && both.contains("/kk/news/2026/zhana/"), "{both}");
    let one = at("2026-11-22T10:00:00+05:00");
    assert!(!one.contains("eski") && one.matches("<url>").count() == 1, "{one}");
    for part in
        ["<news:name>Сот almaty</news:name>", "<news:language>kk<", ">2026-11-21T12:00:00+05:00<", "zhana &lt;kk&gt;"]
    {
        assert!(one.contains(part), "{part}: {one}");
    }
    assert!(!at("2026-12-01T10:00:00+05:00").contains("<url>"), "an empty one is still a sitemap");
    let robots = site.output("almaty/robots.txt");
    assert!(robots.contains("Sitemap: https://almaty.sot.example/news-sitemap.xml\n"), "{robots}");
}

#[test]
fn yandex_gets_the_words_of_news_alone_where_the_settings_say_so() {
    let site = Site::new();
    news(&site, "zhana", "2026-11-21 12:00", "Бірінші **сөз** & [сілтеме](https://x.example/).\n\n- а\n- б");
    site.build().ok();
    assert!(!site.has_output("almaty/kk/yandex.xml"));
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50", "items: 50, yandex: true")).build().ok();
    let feed = site.output("almaty/kk/yandex.xml");
    well_formed(&feed);
    let parsed = feed_rs::parser::parse(feed.as_bytes()).expect("a feed");
    assert_eq!(parsed.entries.len(), 1);
    let text = feed.split("<yandex:full-text>").nth(1).and_then(|rest| rest.split("</yandex:full-text>").next());
    assert_eq!(text, Some("Бірінші сөз &amp; сілтеме.\n\n– а\n– б"));
    assert!(feed.contains("xmlns:yandex=\"http://news.yandex.ru\"") && feed.contains("<yandex:genre>message<"));
    assert!(site.output("almaty/kk/feeds/index.html").contains("href=\"https://almaty.sot.example/kk/yandex.xml\""));
    assert!(!site.has_output("national/kk/yandex.xml"));
}
