//! What is under embargo: not one byte of it before its instant, and all of it a second later.

use std::fmt::Write;

use crate::example::CANARIES;
use crate::site::{Site, files};

const BEFORE: &str = "2026-11-27T11:59:59+05:00";
const AFTER: &str = "2026-11-27T12:00:00+05:00";

/// Words that only the item under embargo has, one for each way in which it could show.
const SECRET: &str = "qupiya";

/// A picture that no other is like, so that no smaller form of it could be another's.
fn picture() -> Vec<u8> {
    let mut svg =
        String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\">");
    for n in 0..20 {
        write!(svg, "<rect x=\"{n}\" y=\"{n}\" width=\"7\" height=\"3\" fill=\"#1{n:02}a77\"/>")
            .expect("a string takes all");
    }
    (svg + "</svg>").into_bytes()
}

fn kinds() -> Vec<(&'static str, String)> {
    let event =
        "event_type: briefing\nstart: 2026-12-10 11:00\nend: 2026-12-10 12:00\nvenue: qupiya-zal\nkey_event: true\n";
    let competition = "status: open\nentries_until: 2026-12-31\nnominations: [qupiya-nominasiya]\n";
    vec![
        ("news", String::new()),
        ("events", event.to_owned()),
        ("competitions", competition.to_owned()),
        ("seminars", "type: seminar\nstart: 2026-12-11 11:00\nvenue: qupiya-zal\naudience: media\n".to_owned()),
    ]
}

/// The tree, with items under embargo of some kinds, or without them.
fn site(with_secrets: bool) -> Site {
    let site = Site::new();
    site.news("almaty", "birinshi", "First");
    site.news("almaty", "ekinshi", "Second");
    if with_secrets {
        for (kind, fields) in kinds() {
            for lang in ["kk", "ru"] {
                let text = format!(
                    "---\ntitle: Title qupiya {kind}\ndate: 2026-11-21 10:00\nembargo: 2026-11-27 12:00\n\
                     updated: 2026-11-22 10:00\nsummary: Summary qupiya.\ntags: [qupiya-tag]\naliases: [/qupiya-{kind}-{lang}/]\n\
                     image: {{src: qupiya.svg, alt: Picture qupiya.}}\n{fields}---\n\n\
                     Text qupiya. [See](../../news/birinshi/index.{lang}.md).\n"
                );
                site.file(&format!("courts/almaty/{kind}/qupiya-{kind}/index.{lang}.md"), text);
            }
            site.file(&format!("courts/almaty/{kind}/qupiya-{kind}/qupiya.svg"), picture());
        }
    }
    site
}

#[test]
fn an_embargo_hides_every_byte_until_its_instant() {
    assert!(!CANARIES.contains(&SECRET), "the example has canaries of its own");
    let (with, without) = (site(true), site(false));
    for extra in [&[][..], &["--drafts"]] {
        for site in [&with, &without] {
            let args = [&["--now", BEFORE, "--reports", "reports"], extra].concat();
            site.build_with(&args).ok();
        }
        // Counts, neighbours, hashes, dates: with the items or without them, all files are the same.
        assert_eq!(files(&with.out()), files(&without.out()), "{extra:?}");
        let reports = |site: &Site| files(&site.root().join("reports"));
        for (path, bytes) in reports(&with) {
            let found = String::from_utf8_lossy(&bytes).contains(SECRET);
            assert!(!found && !path.contains(SECRET), "{path}");
        }
    }
    for site in [&with, &without] {
        site.run(&["ledger", "update", "content", "--now", BEFORE]).ok();
    }
    let ledger = |site: &Site| files(&site.content().join("ledger"));
    assert_eq!(ledger(&with), ledger(&without), "the ledger has no trace, not even a hash");
    let cache = files(&with.content().join(".zharia"));
    assert!(!cache.iter().any(|(path, _)| path.contains(SECRET)));
}

#[test]
fn at_its_instant_all_of_it_is_there() {
    let site = site(true);
    site.build_with(&["--now", AFTER]).ok();
    let files = files(&site.out());
    let holds =
        |path: &str, what: &str| files.get(path).is_some_and(|bytes| String::from_utf8_lossy(bytes).contains(what));
    for (kind, _) in kinds() {
        for lang in ["kk", "ru"] {
            let page = format!("almaty/{lang}/{kind}/2026/qupiya-{kind}/index.html");
            for what in ["Title qupiya", "Text qupiya", "qupiya-tag"] {
                assert!(holds(&page, what), "{page}: {what}");
            }
            let title = format!("Title qupiya {kind}");
            for place in [
                format!("almaty/{lang}/feed.xml"),
                format!("national/{lang}/feed.xml"),
                format!("almaty/{lang}/tags/qupiya-tag/index.html"),
            ] {
                assert!(holds(&place, &title), "{place}: {title}");
            }
        }
        assert!(holds("almaty/_redirects", &format!("/qupiya-{kind}-kk/")), "{kind}");
        assert!(holds("almaty/sitemap.xml", &format!("/qupiya-{kind}/")), "{kind}");
    }
    assert!(holds("almaty/kk/calendar.ics", "qupiya-events") && holds("national/kk/calendar.ics", "qupiya-events"));
    let holds_picture = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("#119a77");
    assert!(files.values().any(holds_picture), "the picture");
}
