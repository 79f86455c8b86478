//! One item in many forms: whichever a newsroom reads, it reads the same.

use std::collections::{BTreeMap, BTreeSet};

use feed_rs::model::{Entry, Feed, FeedType};

use crate::example::example;
use crate::pictures::photo;
use crate::site::{Site, files};

/// What a newsroom takes over from an item.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    id: String,
    url: String,
    title: String,
    published: String,
    updated: String,
    text: String,
    summary: String,
    picture: Option<(String, String, Option<u64>)>,
    categories: Vec<String>,
    authors: Vec<String>,
}

fn parse(path: &str, bytes: &[u8]) -> Feed {
    feed_rs::parser::parse(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn told(form: &FeedType, entry: &Entry) -> Told {
    let date = |moment: Option<_>| moment.map(|moment| format!("{moment:?}")).unwrap_or_default();
    let links: Vec<_> = entry.links.iter().collect();
    let is_page = |link: &&&feed_rs::model::Link| link.media_type.as_deref().is_none_or(|mime| mime == "text/html");
    let pages: Vec<&str> = links.iter().filter(is_page).map(|link| &*link.href).collect();
    assert_eq!(pages.len(), 1, "{form:?}: {entry:?}");
    let picture = if *form == FeedType::RSS2 {
        let all: Vec<_> = entry.media.iter().flat_map(|media| &media.content).collect();
        let one = |content: &&feed_rs::model::MediaContent| {
            let mime = content.content_type.as_ref().map(ToString::to_string).unwrap_or_default();
            (content.url.as_ref().map(ToString::to_string).unwrap_or_default(), mime, content.size)
        };
        let told: BTreeSet<_> = all.iter().map(one).collect();
        assert!(told.len() <= 1, "the enclosure and the Media RSS tell of one picture: {told:?}");
        told.into_iter().next()
    } else {
        let file = links.iter().find(|link| !is_page(link));
        file.map(|link| (link.href.clone(), link.media_type.clone().unwrap_or_default(), link.length))
    };
    let text = |text: &Option<feed_rs::model::Text>| text.as_ref().map(|text| text.content.clone()).unwrap_or_default();
    // A summary is plain text in JSON Feed and HTML elsewhere.
    let plain = |text: String| if *form == FeedType::JSON { text } else { unescaped(&text) };
    Told {
        id: entry.id.clone(),
        url: pages[0].to_owned(),
        title: text(&entry.title),
        published: date(entry.published),
        updated: date(entry.updated.or(entry.published)),
        text: entry.content.as_ref().and_then(|content| content.body.clone()).unwrap_or_default(),
        summary: plain(text(&entry.summary)),
        picture,
        categories: entry.categories.iter().map(|category| category.term.clone()).collect(),
        authors: entry.authors.iter().filter_map(|author| author.name.clone()).collect(),
    }
}

fn unescaped(text: &str) -> String {
    ["&lt; <", "&gt; >", "&quot; \"", "&#39; '", "&#x27; '", "&amp; &"].iter().fold(text.to_owned(), |text, pair| {
        let (from, to) = pair.split_once(' ').expect("a pair");
        text.replace(from, to)
    })
}

/// A date as the parser of feeds tells it.
fn feed_date(text: &str) -> String {
    let feed = format!(
        "<rss version=\"2.0\"><channel><item><atom:updated xmlns:atom=\"http://www.w3.org/2005/Atom\">{text}</atom:updated></item></channel></rss>"
    );
    let feed = parse("a date", feed.as_bytes());
    feed.entries[0].updated.map(|moment| format!("{moment:?}")).unwrap_or_default()
}

/// Asserts that all forms of all feeds of an output tell the same, and counts their items.
#[track_caller]
fn the_same_in_all_forms(out: &std::path::Path) -> usize {
    let files = files(out);
    let mut compared = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with("/feed.xml")) {
        let folder = path.trim_end_matches("feed.xml");
        let rss = parse(path, bytes);
        let expected: Vec<Told> = rss.entries.iter().map(|entry| told(&rss.feed_type, entry)).collect();
        for file in ["atom.xml", "feed.json"] {
            let path = format!("{folder}{file}");
            let other = parse(&path, files.get(&path).unwrap_or_else(|| panic!("{path} is not there")));
            let found: Vec<Told> = other.entries.iter().map(|entry| told(&other.feed_type, entry)).collect();
            assert_eq!(found, expected, "{path}");
            assert_eq!(other.language, rss.language, "{path}");
            assert_eq!(other.title.map(|title| title.content), rss.title.clone().map(|title| title.content), "{path}");
        }
        compared += expected.len();
    }
    compared
}

/// An item in Kazakh and Russian with fields of its own.
fn item(site: &Site, slug: &str, fields: &str, text: &str) {
    for lang in ["kk", "ru"] {
        let text = text.replace("{lang}", lang);
        let file = format!("---\ntitle: «{slug}» & <{lang}>\nsummary: \"S & «s» <{lang}>\"\n{fields}---\n\n{text}\n");
        site.file(&format!("courts/almaty/news/{slug}/index.{lang}.md"), file);
    }
}

fn lives() -> Site {
    let site = Site::new();
    item(&site, "tuzetu", "date: 2026-11-18 10:00\ncorrections: [{date: 2026-11-20, note: Note & more}]\n", "Text.");
    item(&site, "qaitaru", "date: 2026-11-17 10:00\nwithdrawn: {date: 2026-11-20, reason: A reason.}\n", "Canary.");
    item(
        &site,
        "suret",
        "date: 2026-11-19 10:00\nimage: {src: photo.jpg, alt: \"Зал & «сот»\", credit: Айгүл}\ntags: [сот, бұқара]\n",
        "![Сурет](photo.jpg)\n\n- a\n- b < c & d\n\n[link](../tuzetu/index.{lang}.md)",
    );
    site.file("courts/almaty/news/suret/photo.jpg", photo(900, 600, 1));
    // The day of a change is known, its hour is not: no reader may see a change before the publication.
    item(&site, "sol-kuni", "date: 2026-11-16 10:00\ncorrections: [{date: 2026-11-16, note: Note.}]\n", "Text.");
    site
}

#[test]
fn every_form_tells_the_same_of_corrected_withdrawn_and_pictured_items() {
    let site = lives();
    site.build().ok();
    assert!(the_same_in_all_forms(&site.out()) > 20);
    for file in ["feed.xml", "atom.xml", "feed.json"] {
        let path = format!("almaty/ru/{file}");
        let feed = parse(&path, site.output(&path).as_bytes());
        let entry = |slug: &str| feed.entries.iter().find(|entry| entry.id.contains(slug)).expect("the item");
        let body = |slug: &str| entry(slug).content.as_ref().and_then(|content| content.body.clone()).expect("a text");
        assert!(body("tuzetu").contains("Note &amp; more"), "{file}: {}", body("tuzetu"));
        assert!(entry("tuzetu").updated > entry("tuzetu").published, "{file}: a correction moves the date");
        assert!(body("qaitaru").contains("A reason.") && !body("qaitaru").contains("Canary"), "{file}");
        assert!(entry("sol-kuni").updated.is_none_or(|updated| Some(updated) >= entry("sol-kuni").published), "{file}");
    }
}

#[test]
fn a_picture_is_told_with_its_size_words_and_maker() {
    let site = lives();
    site.build().ok();
    let feed = site.output("almaty/ru/feed.xml");
    let item = feed.split("<item>").find(|item| item.contains("news/suret/")).expect("the item");
    assert_eq!(item.matches("<enclosure ").count(), 1);
    for part in ["medium=\"image\"", "width=\"900\"", "height=\"600\"", "fileSize=\"", "Зал &amp; «сот»", "Айгүл"]
    {
        assert!(item.contains(part), "{part}: {item}");
    }
    let json: serde_json::Value = serde_json::from_str(&site.output("almaty/ru/feed.json")).expect("JSON");
    let items = json["items"].as_array().expect("items");
    let pictured = items.iter().find(|item| item["id"].as_str().is_some_and(|id| id.contains("suret"))).expect("it");
    assert!(pictured["attachments"][0]["size_in_bytes"].as_u64().is_some_and(|size| size > 100), "{pictured}");
    assert_eq!(pictured["image"], pictured["attachments"][0]["url"]);
}

#[test]
fn every_form_of_the_example_tells_the_same() {
    let compared = the_same_in_all_forms(&example().out());
    assert!(compared > 2000, "{compared}");
}

#[test]
fn ids_of_feeds_are_their_own_and_follow_no_address() {
    let id = |text: &str| text.split("<id>").nth(1).and_then(|rest| rest.split("</id>").next()).map(str::to_owned);
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    let of_atom = files(&example().out()).into_iter().filter(|(path, _)| path.ends_with("/atom.xml"));
    for (path, bytes) in of_atom {
        let id = id(std::str::from_utf8(&bytes).expect("UTF-8")).expect("an id");
        assert!(id.starts_with("tag:sot.example,2026:") && id.contains("/feed/"), "{path}: {id}");
        let other = ids.insert(id, path.clone());
        assert_eq!(other, None, "{path}");
    }
    let site = lives();
    site.build_with(&["--court", "almaty", "--base-url", "http://localhost:9000"]).ok();
    let feed = site.output("almaty/ru/news/atom.xml");
    assert_eq!(id(&feed).as_deref(), Some("tag:sot.example,2026:almaty/feed/news/ru"));
}

#[test]
fn a_page_names_its_nearest_feed_in_every_form_and_the_others_once() {
    let site = lives();
    site.build().ok();
    let head = |path: &str| -> Vec<String> {
        let page = site.output(path);
        let head = page.split("</head>").next().expect("a head").to_owned();
        let links = head.split("<link rel=\"alternate\" type=\"").skip(1);
        // A page's plain text is no feed.
        links
            .filter(|link| !link.starts_with("text/plain"))
            .map(|link| link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned())
            .collect()
    };
    let of = |files: &[&str]| -> Vec<String> {
        files.iter().map(|file| format!("https://almaty.sot.example/ru/{file}")).collect()
    };
    let near = of(&["news/feed.xml", "news/atom.xml", "news/feed.json", "feed.xml"]);
    assert_eq!(head("almaty/ru/news/index.html"), near);
    assert_eq!(head("almaty/ru/news/2026/tuzetu/index.html"), near);
    assert_eq!(head("almaty/ru/index.html"), of(&["feed.xml", "atom.xml", "feed.json"]));
}

#[test]
fn a_feed_that_would_be_too_large_tells_its_longest_texts_by_their_summary() {
    let site = Site::new();
    let news = |slug: &str, day: usize, kilobytes: usize| {
        let text = "Сот <отырысы> & \"шешім\". ".repeat(kilobytes * 24);
        let fields = format!("title: {slug}\ndate: 2026-11-{day:02} 10:00\nsummary: Summary of {slug}.\n");
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), format!("---\n{fields}---\n\n{text}\n"));
    };
    for day in 1..=18 {
        news(&format!("uzyn-{day}"), day, 30);
    }
    news("qysqa", 19, 1);
    site.build().ok();
    for file in ["feed.xml", "atom.xml", "feed.json"] {
        let path = format!("almaty/kk/{file}");
        let bytes = site.output(&path);
        assert!(bytes.len() <= 512 * 1024 && bytes.len() > 300 * 1024, "{path}: {}", bytes.len());
        let feed = parse(&path, bytes.as_bytes());
        assert_eq!(feed.entries.len(), 19, "{path}: no item is left out");
        let body = |entry: &Entry| entry.content.as_ref().and_then(|content| content.body.clone()).unwrap_or_default();
        let is_short = |entry: &Entry| body(entry).contains(">Толық мәтіні сайтта</a>");
        assert!(!is_short(&feed.entries[0]) && !is_short(&feed.entries[1]), "{path}: the newest are whole");
        let first = feed.entries.iter().position(is_short).expect("some are short");
        assert!(feed.entries[first..].iter().all(is_short), "{path}: the oldest of equals are short");
        assert!(body(&feed.entries[first]).contains("<p>Summary of uzyn-"), "{path}");
    }
    assert!(the_same_in_all_forms(&site.out()) >= 38);
}

#[test]
fn newsrooms_read_in_ninjs_what_readers_of_feeds_read() {
    let site = lives();
    let fields = "title: Брифинг\ndate: 2026-11-15 10:00\nsummary: S.\nevent_type: briefing\nstart: 2026-11-30 11:00\nvenue: Зал\n";
    site.file("courts/almaty/events/b/index.ru.md", format!("---\n{fields}---\n\nText.\n"));
    site.build();
    let feed = parse("ru", site.output("almaty/ru/atom.xml").as_bytes());
    let json = |path: &str| -> serde_json::Value { serde_json::from_str(&site.output(path)).expect("JSON") };
    let latest = json("almaty/ru/latest.json");
    let items = latest["associations"].as_array().expect("items");
    assert_eq!(items.len(), feed.entries.len());
    for (item, entry) in items.iter().zip(&feed.entries) {
        let told = told(&feed.feed_type, entry);
        let url = item["altIds"][0]["value"].as_str().expect("an address");
        assert_eq!((&item["uri"], url), (&serde_json::json!(told.id), &*told.url));
        assert_eq!(item["headlines"][0]["value"], told.title);
        assert_eq!(item["descriptions"][0]["value"], told.summary);
        assert_eq!(item["bodies"][0]["value"], told.text);
        let moment = |value: &serde_json::Value| value.as_str().map(feed_date);
        assert_eq!(moment(&item["firstCreated"]), Some(told.published));
        assert_eq!(moment(&item["versionCreated"]), Some(told.updated));
        let picture = item["associations"].as_array().and_then(|all| all.first()).map(|picture| {
            let file = &picture["renditions"][0];
            let text = |key: &str| file[key].as_str().unwrap_or_default().to_owned();
            (text("href"), text("contentType"), file["sizeInBytes"].as_u64())
        });
        assert_eq!(picture, told.picture);
        let mut beside = json(&format!("{}item.ninjs.json", url.replace("https://almaty.sot.example", "almaty")));
        let own = beside.as_object_mut().expect("an object");
        assert_eq!(own.remove("standard").expect("the standard")["version"], "3.1");
        let mut in_list = item.clone();
        in_list.as_object_mut().expect("an object").remove("name");
        assert_eq!(beside, in_list, "the file beside the page is the one in the list");
    }
    let item = |slug: &str| items.iter().find(|item| item["slugline"] == slug).expect("the item");
    assert_eq!((&item("qaitaru")["pubStatus"], &item("qaitaru")["version"]), (&"canceled".into(), &"2".into()));
    assert!(item("qaitaru")["edNote"].as_str().is_some_and(|note| note.contains("A reason.")));
    assert!(!item("qaitaru").to_string().contains("Canary"));
    assert!(item("tuzetu")["edNote"].as_str().is_some_and(|note| note.contains("Note & more")));
    assert_eq!(item("suret")["subjects"], serde_json::json!([{ "name": "сот" }, { "name": "бұқара" }]));
    assert_eq!(item("b")["eventDetails"]["dates"]["startDate"], "2026-11-30T11:00:00+05:00");
    assert!(site.output("almaty/ru/feeds/index.html").contains("href=\"/ru/latest.json\""));

    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50", "items: 50, ninjs: false")).build();
    assert!(!files(&site.out()).keys().any(|path| path.ends_with("ninjs.json") || path.ends_with("latest.json")));
}
