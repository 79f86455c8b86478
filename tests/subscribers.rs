//! Those who subscribe: each follows a site in one form, and knows of it what that form has told.

use std::collections::{BTreeMap, BTreeSet};

use feed_rs::model::Entry;
use serde_json::Value;

use crate::ical;
use crate::site::Site;

/// What subscribers know, who ask after every publication.
#[derive(Default)]
pub struct Subscribers {
    /// By id: title and text, as a reader of RSS knows them who follows the archives.
    pub rss: BTreeMap<String, String>,
    /// By id: when it was last changed, and its text, as a reader of Atom knows them.
    pub atom: BTreeMap<String, (i64, String)>,
    /// By id: its text, as a reader of JSON Feed knows it who looks at nothing else.
    pub json: BTreeMap<String, String>,
    /// By id: its version for newsrooms.
    pub ninjs: BTreeMap<String, usize>,
    /// By id: how often it was changed, when it is and whether it takes place.
    pub calendar: BTreeMap<String, (usize, String, String)>,
}

impl Subscribers {
    /// Reads what a site tells now, and of each of its items the file for newsrooms.
    pub fn read(&mut self, site: &Site, items: impl Iterator<Item = (String, String)>) {
        self.read_rss(site);
        self.read_atom(site);
        self.read_json(site);
        self.read_ninjs(site, items);
        self.read_calendar(site);
    }

    /// Reads the feed and all archives, as one does who asks each whether it has changed.
    fn read_rss(&mut self, site: &Site) {
        let mut seen = BTreeSet::new();
        let mut next = Some("almaty/kk/feed.xml".to_owned());
        while let Some(path) = next {
            let text = site.output(&path);
            for entry in entries(&path, &text) {
                let (id, told) = (entry.id.clone(), told(&entry));
                // What stands in the feed and in an archive is the same.
                let before = self.rss.insert(id.clone(), told.clone());
                assert!(seen.insert(id) || before == Some(told), "{path} differs from the feed");
            }
            let link = text.split("<atom:link ").find(|link| link.contains("rel=\"prev-archive\""));
            let address = link.and_then(|link| link.split("href=\"").nth(1)?.split('"').next());
            next = address.map(|address| address.replace("https://almaty.sot.example/", "almaty/"));
        }
    }

    /// Reads the newest items and the tombstones alone: whatever is older must not change unseen.
    fn read_atom(&mut self, site: &Site) {
        let text = site.output("almaty/kk/atom.xml");
        for entry in entries("atom.xml", &text) {
            let changed = entry.updated.expect("when it was changed").timestamp();
            let known = self.atom.get(&entry.id);
            if known.is_none_or(|(at, _)| *at < changed) {
                self.atom.insert(entry.id.clone(), (changed, told(&entry)));
            } else {
                assert_eq!(known, Some(&(changed, told(&entry))), "it changes openly");
            }
        }
        for tombstone in text.split("<at:deleted-entry ").skip(1) {
            let value = |name: &str| tombstone.split(&format!("{name}=\"")).nth(1)?.split('"').next();
            self.atom.remove(value("ref").expect("an id"));
        }
    }

    fn read_json(&mut self, site: &Site) {
        let feed: Value = serde_json::from_str(&site.output("almaty/kk/feed.json")).expect("JSON");
        for item in feed["items"].as_array().expect("items") {
            let of = |name: &str| item[name].as_str().expect("a text").to_owned();
            self.json.insert(of("id"), of("content_html"));
        }
    }

    /// A version that falls would be passed over by whoever has a later one.
    fn read_ninjs(&mut self, site: &Site, items: impl Iterator<Item = (String, String)>) {
        for (id, address) in items {
            let file = site.output(&format!("almaty{address}item.ninjs.json"));
            let file: Value = serde_json::from_str(&file).expect("JSON");
            let version = file["version"].as_str().and_then(|version| version.parse().ok()).expect("a number");
            let before = self.ninjs.insert(id.clone(), version);
            assert!(before.is_none_or(|before| before <= version), "{id}: {before:?}, then {version}");
        }
    }

    /// Takes over an event that counts for more than the one known; one that counts as much must be the same.
    fn read_calendar(&mut self, site: &Site) {
        let bytes = std::fs::read(site.out().join("almaty/kk/calendar.ics")).expect("a calendar");
        for (uid, event) in ical::read("calendar.ics", &bytes).events() {
            let sequence: usize = event.get("SEQUENCE").expect("a number").parse().expect("a number");
            let of = |name: &str| event.get(name).expect("a value").to_owned();
            let is = (sequence, of("DTSTART"), of("STATUS"));
            let was = self.calendar.insert(uid.clone(), is.clone());
            if let Some(was) = was.filter(|was| *was != is) {
                assert!(was.0 < is.0, "{uid}: {was:?}, then {is:?}");
            }
        }
    }
}

fn entries(path: &str, text: &str) -> Vec<Entry> {
    let entries = feed_rs::parser::parse(text.as_bytes()).expect("a feed").entries;
    let ids: BTreeSet<&String> = entries.iter().map(|entry| &entry.id).collect();
    assert_eq!(ids.len(), entries.len(), "an item stands twice in {path}");
    entries
}

fn told(entry: &Entry) -> String {
    let title = entry.title.as_ref().map(|title| title.content.clone()).unwrap_or_default();
    let text = entry.content.as_ref().and_then(|content| content.body.clone()).unwrap_or_default();
    format!("{title}\n{text}")
}
