//! Archives of feeds: nothing that was published is lost, and what is sealed stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::site::{Site, files};

/// 130 items of three years in one language; feeds hold ten.
fn three_years() -> Site {
    let site = Site::new();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50", "items: 10").replace("[kk, ru]", "[kk]"));
    for n in 0..130 {
        news(&site, &format!("n{n}"), &date(n), "Text.");
    }
    site.build().ok();
    site
}

/// 43 items a year, two in an hour here and there: equal dates must not be torn apart differently.
fn date(n: usize) -> String {
    let (year, nth) = (2024 + n / 44, n % 44);
    format!("{year}-{:02}-{:02} 10:00", 1 + nth / 5, 1 + (nth % 5) / 2)
}

fn news(site: &Site, slug: &str, date: &str, text: &str) {
    let item = format!("---\ntitle: {slug}\ndate: {date}\nsummary: S.\n---\n\n{text}\n");
    site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), item);
}

/// The address in a link of a feed.
fn link(feed: &str, rel: &str) -> Option<String> {
    let found = feed
        .split("<atom:link ")
        .skip(1)
        .find(|link| link.split("/>").next().is_some_and(|link| link.contains(&format!("rel=\"{rel}\""))))?;
    Some(found.split("href=\"").nth(1)?.split('"').next()?.to_owned())
}

fn ids(feed: &str) -> Vec<String> {
    let parsed = feed_rs::parser::parse(feed.as_bytes()).expect("a feed");
    parsed.entries.into_iter().map(|entry| entry.id).collect()
}

fn archives(site: &Site) -> BTreeMap<String, Vec<u8>> {
    files(&site.out()).into_iter().filter(|(path, _)| path.contains("/feed-2")).collect()
}

#[test]
fn a_reader_that_follows_the_archives_has_every_item() {
    let site = three_years();
    for folder in ["almaty/kk/", "almaty/kk/news/", "national/kk/", "national/kk/news/"] {
        let host = folder.split('/').next().expect("a site");
        let base = format!("https://{host}.sot.example/");
        let current = site.output(&format!("{folder}feed.xml"));
        let mut all: BTreeSet<String> = ids(&current).into_iter().collect();
        let (mut next, mut walked) = (link(&current, "prev-archive"), 0);
        while let Some(address) = next {
            let path = address.strip_prefix(&base).expect("on this site");
            let archive = site.output(&format!("{host}/{path}"));
            assert!(archive.contains("<fh:archive/>"), "{path}");
            assert_eq!(link(&archive, "self").as_ref(), Some(&address));
            assert_eq!(
                link(&archive, "current"),
                Some(format!("https://{}feed.xml", folder.replacen('/', ".sot.example/", 1)))
            );
            let found = ids(&archive);
            assert!(found.len() <= 10 && !found.is_empty(), "{path}");
            all.extend(found);
            next = link(&archive, "prev-archive");
            walked += 1;
        }
        assert_eq!(all.len(), 130, "{folder}: {walked} archives");
        assert!(walked >= 13, "{folder}: {walked}");
    }
}

#[test]
fn a_tag_has_archives_as_a_section_has_where_the_settings_say_so() {
    let site = three_years();
    for n in 0..24 {
        let text = format!("---\ntitle: T{n}\ndate: {}\nsummary: S.\ntags: [сот]\n---\n\nText.\n", date(n));
        site.file(&format!("courts/almaty/news/t{n}/index.kk.md"), text);
    }
    site.build().ok();
    assert_eq!(link(&site.output("almaty/kk/tags/sot/feed.xml"), "prev-archive"), None, "sections have them all");
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 10", "items: 10, tag_archives: true")).build().ok();
    let current = site.output("almaty/kk/tags/sot/feed.xml");
    let (mut all, mut next) = (ids(&current), link(&current, "prev-archive"));
    while let Some(address) = next {
        let archive = site.output(&address.replace("https://almaty.sot.example", "almaty"));
        assert!(address.contains("/kk/tags/sot/feed-2024"), "{address}");
        all.extend(ids(&archive));
        next = link(&archive, "prev-archive");
    }
    assert_eq!((all.len(), all.iter().collect::<BTreeSet<_>>().len()), (30, 24));
    // Few items need none.
    news(&site, "one", &date(1), "Text.");
    let text = "---\ntitle: One\ndate: 2024-01-02 10:00\nsummary: S.\ntags: [аз]\n---\n\nText.\n";
    site.file("courts/almaty/news/one/index.kk.md", text);
    site.build().ok();
    assert_eq!(link(&site.output("almaty/kk/tags/az/feed.xml"), "prev-archive"), None);
}

#[test]
fn what_is_sealed_changes_only_where_an_item_of_it_does() {
    let site = three_years();
    let before = archives(&site);
    let changed = |before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        assert!(before.keys().all(|path| after.contains_key(path)), "no archive is taken away");
        before.iter().filter(|(path, bytes)| after[*path] != **bytes).map(|(path, _)| path.clone()).collect()
    };
    news(&site, "n15", &date(15), "Another text.");
    site.build().ok();
    let edited = archives(&site);
    assert_eq!(
        changed(&before, &edited),
        [
            "almaty/kk/feed-2024-2.xml",
            "almaty/kk/news/feed-2024-2.xml",
            "national/kk/feed-2024-2.xml",
            "national/kk/news/feed-2024-2.xml"
        ]
    );
    // Ten more fill one archive at least, and a new year closes the one that was open.
    for n in 0..10 {
        news(&site, &format!("new{n}"), &format!("2026-11-{:02} 10:00", 10 + n), "New.");
    }
    site.build().ok();
    let grown = archives(&site);
    assert_eq!(changed(&edited, &grown), [""; 0]);
    assert!(grown.len() > edited.len());
    news(&site, "zhana-zhyl", "2027-01-05 10:00", "New.");
    site.build_with(&["--now", "2027-01-06T10:00:00+05:00"]).ok();
    let closed = archives(&site);
    assert_eq!(changed(&grown, &closed), [""; 0]);
    assert!(closed.len() > grown.len());
}

#[test]
fn what_a_court_has_removed_leaves_its_own_archive_alone() {
    let site = three_years();
    let before = archives(&site);
    let item = |removed: &str| {
        let text = format!("---\ntitle: n15\ndate: {}\nsummary: S.\n{removed}---\n\nText.\n", date(15));
        site.file("courts/almaty/news/n15/index.kk.md", text);
    };
    item("removed: 2026-11-22\n");
    site.build().ok();
    let after = archives(&site);
    let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    let of_item = |folder: &str| format!("{folder}/feed-2024-2.xml");
    assert_eq!(changed, ["almaty/kk", "almaty/kk/news", "national/kk", "national/kk/news"].map(of_item).each_ref());
    for path in changed {
        assert!(!String::from_utf8_lossy(&after[path]).contains("n15"), "{path}");
    }
}

#[test]
fn what_a_feed_holds_whole_has_no_archive() {
    let site = Site::new();
    site.news("almaty", "bir", "A").build().ok();
    assert!(archives(&site).is_empty());
    assert!(!site.output("almaty/kk/feed.xml").contains("prev-archive"));
}
