//! What newsrooms subscribe to: feeds that parse, ids that last, one language, the newest first.

use std::collections::{BTreeMap, BTreeSet};

use feed_rs::model::{Entry, Feed};
use quick_xml::events::Event;
use zharia::base::lang::Lang;

use crate::example::example;
use crate::site::{Site, files};

/// Characters of which XML, HTML or a reader of feeds may make something else.
const HOSTILE: &str =
    "a\u{b}b\u{c}c\u{1b}d ]]> &amp; & < > <b>x</b> \u{202e}\u{feff}\u{2028} 🏛️👩‍⚖️ «Ә» %3C &#x0B; \u{fffe}e";

fn parse(path: &str, xml: &str) -> Feed {
    // The parser makes up ids where there are none; here each has its own.
    feed_rs::parser::parse(xml.as_bytes()).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every feed of an output folder by its path.
fn feeds(out: &std::path::Path) -> BTreeMap<String, Feed> {
    let of_path = |(path, bytes): (String, Vec<u8>)| {
        let feed = parse(&path, std::str::from_utf8(&bytes).expect("UTF-8"));
        (path, feed)
    };
    files(out).into_iter().filter(|(path, _)| path.ends_with("/feed.xml")).map(of_path).collect()
}

/// Reads a document to its end; its elements with their attributes.
#[track_caller]
pub(crate) fn well_formed(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut elements = Vec::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {xml:.2000}")) {
            Event::Eof => return elements,
            Event::Start(element) | Event::Empty(element) => {
                let attribute = |attribute: quick_xml::events::attributes::Attribute<'_>| {
                    (attribute.key.as_ref().to_owned(), attribute.value.into_owned())
                };
                let attributes = element.attributes().map(|found| attribute(found.expect("an attribute")));
                elements.push((element.name().as_ref().to_owned(), attributes.collect()));
            }
            Event::Text(text) => drop(text.xml10_content()),
            _ => {}
        }
    }
}

fn title(entry: &Entry) -> &str {
    entry.title.as_ref().map_or("", |title| title.content.as_str())
}

fn body(entry: &Entry) -> &str {
    entry.content.as_ref().and_then(|content| content.body.as_deref()).unwrap_or_default()
}

/// Whether a file's name has this ending.
fn is(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

#[test]
fn a_corrected_item_comes_once_more_under_its_id() {
    let site = Site::new();
    site.news("almaty", "bir", "A").news("almaty", "eki", "B");
    let corrected = "---\ntitle: A\ndate: 2026-11-20 10:00\nsummary: A.\ncorrections: [{date: 2026-11-21, note: Түзетілді}]\n---\n\nA.\n";
    site.file("courts/almaty/news/bir/index.kk.md", corrected);
    let notice = |text: &str| {
        format!(
            "---\ntitle: {text}\ndate: 2026-10-01\nsummary: С.\naction: refuted\nitem: news/eki\nchanged: {text}\n---\n\nТ.\n"
        )
    };
    site.file("courts/almaty/corrections/eki/index.kk.md", notice("Теріске"));
    site.file("courts/almaty/corrections/eki/index.ru.md", notice("Опровержение"));
    site.build().ok();
    let path = "almaty/kk/corrections/feed.xml";
    let entries = parse(path, &site.output(path)).entries;
    let ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["tag:sot.example,2026:almaty/news/bir/kk", "tag:sot.example,2026:almaty/corrections/eki/kk"]);
    assert!(body(&entries[0]).contains("Түзетілді"));
    // The item that a notice is about links to it.
    assert!(site.output("almaty/kk/news/2026/eki/index.html").contains("/kk/corrections/2026/eki/"));
}

#[test]
fn a_plan_tells_its_subscribers_what_changed_though_nobody_wrote_so() {
    let site = Site::new();
    let plan = |rows: &str| {
        for lang in ["kk", "ru"] {
            let text = format!(
                "---\ntitle: Plan\ndate: 2026-02-02 10:00\nsummary: S.\nyear: 2026\nrows:\n\
                 \x20 - {{measure: First, responsible: R, until: 2026-11-30, status: done, changed: 2026-03-01}}\n\
                 \x20 - {{measure: Second, responsible: R, until: 2026-12-20, {rows}}}\n---\n\nText.\n"
            );
            site.file(&format!("courts/almaty/plan/p/index.{lang}.md"), text);
        }
        site.build().ok();
        let (feed, sitemap) = (site.output("almaty/ru/plan/feed.xml"), site.output("almaty/sitemap.xml"));
        let parsed = parse("plan", &feed).entries;
        let [entry] = &parsed[..] else { panic!("one item: {feed}") };
        (entry.id.clone(), body(entry).to_owned(), feed, sitemap)
    };
    let (id, text, feed, sitemap) = plan("status: planned");
    assert!(feed.contains("<atom:updated>2026-03-01T00:00:00+05:00</atom:updated>"), "{feed}");
    assert!(sitemap.contains("<lastmod>2026-03-01T00:00:00+05:00</lastmod>"), "{sitemap}");
    assert!(text.find("First") < text.find("Second"), "{text}");

    let (same_id, text, feed, sitemap) = plan("status: in-progress, changed: 2026-11-20");
    assert_eq!(same_id, id);
    assert!(feed.contains("<atom:updated>2026-11-20T00:00:00+05:00</atom:updated>"), "{feed}");
    assert!(sitemap.contains("<lastmod>2026-11-20T00:00:00+05:00</lastmod>"), "{sitemap}");
    assert!(text.find("Second") < text.find("First"), "the newest change stands first: {text}");
    assert!(text.contains("Выполняется · Состояние изменено: 20 ноября 2026"), "{text}");
    let page = site.output("almaty/ru/plan/p/index.html");
    assert!(page.contains("20 ноября 2026") && !page.contains(", 00:00"), "only the day is known: {page}");
}

/// The ids of a site's feed of everything.
fn ids(site: &Site, lang: &str) -> BTreeSet<String> {
    let path = format!("almaty/{lang}/feed.xml");
    parse(&path, &site.output(&path)).entries.into_iter().map(|entry| entry.id).collect()
}

#[test]
fn every_feed_parses_and_tells_what_a_newsroom_needs() {
    let feeds = feeds(&example().out());
    assert!(feeds.len() > 300, "{}", feeds.len());
    for (path, feed) in &feeds {
        let (site, rest) = path.split_once('/').unwrap();
        let (lang, _) = rest.split_once('/').unwrap();
        assert_eq!(feed.language.as_deref(), Some(lang), "{path}");
        let own = format!("https://{site}.sot.example/{rest}");
        assert!(feed.links.iter().any(|link| link.rel.as_deref() == Some("self") && link.href == own), "{path}");
        let mut seen = BTreeSet::new();
        for entry in &feed.entries {
            assert!(entry.id.starts_with("tag:sot.example,2026:") && seen.insert(&entry.id), "{path}: {}", entry.id);
            assert!(entry.id.ends_with(&format!("/{lang}")), "{path}: {} is of another language", entry.id);
            assert!(!title(entry).is_empty() && entry.published.is_some(), "{path}: {}", entry.id);
            let link = &entry.links.first().unwrap_or_else(|| panic!("{path}: {}", entry.id)).href;
            assert!(link.starts_with("https://") && link.contains(&format!(".sot.example/{lang}/")), "{path}: {link}");
            assert!(!body(entry).contains("href=\"/") && !body(entry).contains("src=\"/"), "{path}: {}", entry.id);
            assert!(!body(entry).contains("href=\"#") && !body(entry).contains("zharia:"), "{path}: {}", entry.id);
        }
        assert!(feed.entries.is_sorted_by_key(|entry| std::cmp::Reverse(entry.published)), "{path}: not newest first");
    }
    let all: Vec<_> = files(&example().out()).into_iter().filter(|(path, _)| path.ends_with("/feed.xml")).collect();
    for (path, bytes) in all {
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.matches("<guid ").count(), text.matches("<guid isPermaLink=\"false\">").count(), "{path}");
    }
}

#[test]
fn a_feed_has_the_full_text() {
    let path = "astana/kk/feed.xml";
    let feed = parse(path, &example().output(path));
    let entry =
        feed.entries.iter().find(|entry| entry.id.contains("zharia-belgileri")).expect("the item with all of it");
    for part in ["<table>", "<h2", "<blockquote", "<pre", "<img ", "class=\"footnotes\""] {
        assert!(body(entry).contains(part), "{part} is not in the feed");
    }
    let linked = body(entry).split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    assert!(linked.into_iter().all(|url| url.contains(':')), "{}", body(entry));
}

#[test]
fn an_item_is_the_same_in_every_feed_of_its_site() {
    let mut items: BTreeMap<(String, String), (String, Entry)> = BTreeMap::new();
    for (path, feed) in feeds(&example().out()) {
        let site = path.split('/').next().unwrap().to_owned();
        for entry in feed.entries {
            let key = (site.clone(), entry.id.clone());
            let (other, first) = items.entry(key).or_insert_with(|| (path.clone(), entry.clone()));
            assert_eq!(*first, entry, "{} in {path} and {other}", entry.id);
        }
    }
    assert!(items.len() > 300, "{}", items.len());
}

#[test]
fn ids_outlive_titles_dates_addresses_and_hosts() {
    let site = Site::new();
    let item = |title: &str, date: &str, more: &str| {
        format!("---\ntitle: {title}\ndate: {date}\nsummary: S.\n{more}---\n\nText.\n")
    };
    let path = "courts/almaty/news/sot/index.kk.md";
    site.file(path, item("First", "2026-11-20", "")).build().ok();
    let first = ids(&site, "kk");
    assert_eq!(first, BTreeSet::from(["tag:sot.example,2026:almaty/news/sot/kk".to_owned()]));
    for text in [
        item("Another", "2026-11-20", ""),
        item("Another", "2025-03-01", ""),
        item("Another", "2025-03-01", "slug: sot\n"),
        item("Another", "2025-03-01", "updated: 2026-11-21\ntype: press-release\nplace: Almaty\n"),
    ] {
        site.file(path, text).build().ok();
        assert_eq!(ids(&site, "kk"), first);
    }
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).unwrap();
    site.file("zharia.yaml", settings.replace("https://{court}.sot.example", "https://{court}.sud.example"))
        .build()
        .ok();
    assert_eq!(ids(&site, "kk"), first);
    assert!(site.output("almaty/kk/feed.xml").contains("<link>https://almaty.sud.example/kk/news/2025/sot/</link>"));
    site.build_with(&["--court", "almaty", "--base-url", "http://localhost:9000"]).ok();
    assert_eq!(ids(&site, "kk"), first);
}

#[test]
fn languages_never_mix() {
    let site = Site::new();
    site.news("almaty", "eki-til", "Both");
    site.file(
        "courts/almaty/news/qazaqsha/index.kk.md",
        "---\ntitle: Kk only\ndate: 2026-11-19\nsummary: S.\n---\n\nT.\n",
    );
    site.build().ok();
    assert_eq!((ids(&site, "kk").len(), ids(&site, "ru").len()), (2, 1));
    for path in ["ru/feed.xml", "ru/news/feed.xml", "sitemap.xml", "feeds.opml"] {
        let text = site.output(&format!("almaty/{path}"));
        assert!(!text.contains("/ru/news/2026/qazaqsha/"), "{path}");
        well_formed(&text);
    }
}

#[test]
fn hostile_text_makes_a_readable_feed_and_page() {
    let site = Site::new();
    // JSON is YAML; what YAML forbids as it is, an escape may still name.
    let quoted = |text: &str| serde_json::to_string(text).expect("JSON").replace('\u{fffe}', "\\ufffe");
    let long = "Ұзақ «атау» 🏛️ ]]> ".repeat(1800);
    for (slug, text) in [("jau", HOSTILE), ("uzaq", long.as_str())] {
        let fields = format!(
            "title: {}\nsummary: {}\ntags: [{}]",
            quoted(text),
            quoted(HOSTILE),
            quoted(&text.chars().take(12).collect::<String>())
        );
        let item =
            format!("---\n{fields}\ndate: 2026-11-20\n---\n\n## {HOSTILE}\n\n{HOSTILE}\n\n```\n{HOSTILE}\n```\n");
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), item);
    }
    site.build().ok();
    for (path, bytes) in files(&site.out()) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let control = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
        assert_eq!(control, None, "{path}");
        if [".xml", ".opml"].iter().any(|ending| path.ends_with(ending)) {
            well_formed(&text);
            let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
            assert!(text.chars().all(allowed), "{path}");
        }
        // Whom journalists may turn to stands on a page, and no feed.
        let has_items = path.starts_with("almaty/kk/") && !path.contains("/for-journalists/");
        if path.ends_with("feed.xml") && has_items {
            let feed = parse(&path, &text);
            assert!(!feed.entries.is_empty(), "{path}");
            for entry in &feed.entries {
                assert!(!body(entry).contains("<b>x</b> \u{b}") && title(entry).contains("]]"), "{path}");
            }
        }
    }
    let feed = parse("kk", &site.output("almaty/kk/feed.xml"));
    assert!(feed.entries.iter().any(|entry| title(entry).contains("<b>x</b>")), "a title is text, not markup");
    assert!(feed.entries.iter().any(|entry| title(entry).len() > 60_000), "a long title is told whole");
}

#[test]
fn sitemaps_name_every_language_of_a_page() {
    for site in ["almaty", "supreme", "national"] {
        let elements = well_formed(&example().output(&format!("{site}/sitemap.xml")));
        let urls = elements.iter().filter(|(name, _)| name == "url").count();
        let links: Vec<_> =
            elements.iter().filter(|(name, _)| name == "xhtml:link").map(|(_, values)| values).collect();
        assert!(urls > 20 && links.len() > urls, "{site}: {urls} {}", links.len());
        for link in links {
            assert_eq!(link["rel"], "alternate");
            assert!(["kk", "ru", "x-default"].contains(&&*link["hreflang"]), "{link:?}");
            assert!(link["href"].starts_with(&format!("https://{site}.sot.example/")), "{link:?}");
        }
    }
}

#[test]
fn lists_of_feeds_name_feeds_that_are_there() {
    let out = files(&example().out());
    for (path, bytes) in out.iter().filter(|(path, _)| is(path, "opml")) {
        let elements = well_formed(std::str::from_utf8(bytes).unwrap());
        let feeds: Vec<_> = elements.iter().filter(|(_, values)| values.contains_key("xmlUrl")).collect();
        assert!(!feeds.is_empty(), "{path}");
        for (_, values) in feeds {
            let rest = values["xmlUrl"].strip_prefix("https://").unwrap_or_else(|| panic!("{path}: {values:?}"));
            // The partners' feeds are on sites of their own.
            let is_here = out.contains_key(&rest.replace(".sot.example", ""));
            assert_eq!(is_here, !path.ends_with("partners.opml"), "{path}: {rest}");
            assert_eq!((values["type"].as_str(), values["text"].is_empty()), ("rss", false), "{path}");
            assert!(Lang::from_code(&values["language"]).is_some(), "{path}");
        }
    }
}

#[test]
fn an_unchanged_item_leaves_feeds_as_they_were() {
    let site = Site::new();
    site.news("almaty", "a", "First").news("almaty", "b", "Second");
    let at = |now: &str| {
        site.build_with(&["--now", now]).ok();
        files(&site.out()).into_iter().filter(|(path, _)| path.ends_with("feed.xml")).collect::<Vec<_>>()
    };
    let morning = at("2026-11-22T08:00:00+05:00");
    assert!(morning == at("2026-11-22T20:00:00+05:00"));
    assert!(morning == at("2027-03-08T20:00:00+05:00"), "no feed tells when it was built");
}
