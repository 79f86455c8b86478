//! Items that come back from a withdrawal: whoever reads the newest alone learns of it, for 90 days.

use serde_json::Value;

use crate::site::{NOW, Site};

/// The old item, withdrawn on 1 October, and twelve newer ones; feeds hold ten.
fn withdrawn() -> Site {
    let site = Site::new();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50", "items: 10").replace("[kk, ru]", "[kk]"));
    for n in 1..13 {
        let text = format!("---\ntitle: N{n}\ndate: 2026-09-{n:02} 10:00\nsummary: S.\ntags: [сот]\n---\n\nText.\n");
        site.file(&format!("courts/almaty/news/n{n}/index.kk.md"), text);
    }
    old(&site, "withdrawn: {date: 2026-10-01, reason: Қате.}");
    for now in ["2026-09-30T10:00:00+05:00", "2026-10-02T10:00:00+05:00"] {
        update(&site, now);
    }
    site
}

fn old(site: &Site, field: &str) {
    let head = format!("title: Old\ndate: 2026-08-01 10:00\nsummary: S.\ntags: [сот]\n{field}");
    site.file("courts/almaty/news/old/index.kk.md", format!("---\n{head}\n---\n\nText.\n"));
}

fn update(site: &Site, now: &str) {
    site.run(&["ledger", "update", "content", "--now", now]).ok();
}

fn come_back(site: &Site) {
    old(site, "updated: 2026-10-20 09:00");
}

fn recorded(site: &Site) -> String {
    std::fs::read_to_string(site.content().join("ledger/almaty/2026.yaml")).expect("a ledger")
}

/// The feeds that tell of the old item.
fn telling(site: &Site) -> Vec<&'static str> {
    let feeds = [
        "almaty/kk/feed.xml",
        "almaty/kk/atom.xml",
        "almaty/kk/feed.json",
        "almaty/kk/latest.json",
        "almaty/kk/news/feed.xml",
        "almaty/kk/tags/sot/atom.xml",
        "almaty/kk/corrections/feed.json",
        "national/kk/feed.json",
        "national/kk/news/feed.xml",
    ];
    feeds.into_iter().filter(|feed| has_old(site, feed)).collect()
}

fn has_old(site: &Site, feed: &str) -> bool {
    site.has_output(feed) && {
        let text = site.output(feed);
        text.contains("\"tag:sot.example,2026:almaty/news/old/kk\"")
            || text.contains(">tag:sot.example,2026:almaty/news/old/kk<")
    }
}

fn version(site: &Site) -> String {
    let file: Value = serde_json::from_str(&site.output("almaty/kk/news/2026/old/item.ninjs.json")).expect("JSON");
    file["version"].as_str().expect("a text").to_owned()
}

#[test]
fn every_feed_tells_of_a_withdrawal_and_of_a_return_however_old_the_item_is() {
    let site = withdrawn();
    site.build_with(&["--now", "2026-10-02T10:00:00+05:00"]).ok();
    assert_eq!((telling(&site).len(), version(&site)), (9, "2".to_owned()));
    come_back(&site);
    site.build_with(&["--now", "2026-10-20T10:00:00+05:00"]).ok();
    // Where nobody corrects anything there is no section of corrections.
    assert_eq!((telling(&site).len(), version(&site)), (8, "3".to_owned()), "before the ledger knows");
    update(&site, "2026-10-20T10:00:00+05:00");
    assert!(
        recorded(&site).contains("updated: 2026-10-20T09:00:00+05:00, returned: 2026-10-20}"),
        "{}",
        recorded(&site)
    );
    site.build_with(&["--now", "2026-10-20T10:00:00+05:00"]).ok();
    assert_eq!((telling(&site).len(), version(&site)), (8, "3".to_owned()), "and after");
    // The newest are all there besides.
    let feed: Value = serde_json::from_str(&site.output("almaty/kk/feed.json")).expect("JSON");
    assert_eq!(feed["items"].as_array().map(Vec::len), Some(11));
    assert!(site.output("almaty/kk/atom.xml").matches("deleted-entry").count() == 0);
    update(&site, "2026-10-21T10:00:00+05:00");
    assert_eq!(recorded(&site).matches("returned").count(), 1, "a second run records nothing more");
}

#[test]
fn next_tells_when_a_return_is_no_news_any_more() {
    let site = withdrawn();
    come_back(&site);
    update(&site, "2026-10-20T10:00:00+05:00");
    let before = "2027-01-18T23:59:59+05:00";
    let run = site.run(&["next", "content", "--now", NOW, "--format", "json", "--out", "out"]).ok();
    let next: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(next["next"], "2027-01-19T00:00:00+05:00", "{next}");
    assert_eq!(next["reasons"][0]["field"], "returned", "{next}");
    site.build_with(&["--now", before]).ok();
    assert_eq!(telling(&site).len(), 8);
    site.build_with(&["--now", "2027-01-19T00:00:00+05:00"]).ok();
    // That of newsrooms has fifty places.
    assert_eq!(telling(&site), ["almaty/kk/latest.json"]);
    assert_eq!(version(&site), "3");
}

#[test]
fn each_return_is_remembered() {
    let site = withdrawn();
    come_back(&site);
    update(&site, "2026-10-20T10:00:00+05:00");
    old(&site, "updated: 2026-10-20 09:00\nwithdrawn: {date: 2026-10-25, reason: Тағы қате.}");
    update(&site, "2026-10-25T10:00:00+05:00");
    site.build_with(&["--now", "2026-10-25T10:00:00+05:00"]).ok();
    assert_eq!(version(&site), "4");
    old(&site, "updated: 2026-10-28 09:00");
    update(&site, "2026-10-28T10:00:00+05:00");
    assert!(recorded(&site).contains("returned: 2026-10-20 2026-10-28}"), "{}", recorded(&site));
    site.build_with(&["--now", "2026-10-28T10:00:00+05:00"]).ok();
    assert_eq!(version(&site), "5");
}
