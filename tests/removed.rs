//! What a court has ordered to be removed: its address says so, and nothing of it is left anywhere.

use crate::site::{Site, files};

const LATER: &str = "2026-11-23T10:00:00+05:00";

/// What the item tells; only its address may be known once it is removed.
const CANARIES: [&str; 5] = ["Canary title", "Canary text", "canary-tag", "Canary summary", "Canary correction"];

fn site_with(fields: &str) -> Site {
    let site = Site::new();
    site.news("almaty", "zhai", "Stays");
    let item = format!(
        "---\ntitle: Canary title\ndate: 2026-11-20 10:00\nsummary: Canary summary.\ntags: [canary-tag]\n\
         corrections: [{{date: 2026-11-21, note: Canary correction.}}]\naliases: [/eski/zhol/]\n{fields}---\n\nCanary text.\n"
    );
    site.file("courts/almaty/news/zhasyryn/index.kk.md", item);
    let link = "---\ntitle: Links\ndate: 2026-11-20\nsummary: s.\n---\n\n[See](../zhasyryn/index.kk.md).\n";
    site.file("courts/almaty/news/silteme/index.kk.md", link);
    site
}

fn told(site: &Site) -> Vec<String> {
    let mut told = Vec::new();
    for (path, bytes) in files(&site.out()) {
        let text = String::from_utf8_lossy(&bytes);
        told.extend(CANARIES.iter().filter(|canary| text.contains(**canary)).map(|canary| format!("{canary}: {path}")));
        // Where it was may be told by the page that is there now, and by rules for the host.
        let is_answer = path.contains("/zhasyryn/index.html") || path.ends_with("/_redirects");
        let names = text.contains("zhasyryn") && !is_answer;
        told.extend(
            names
                .then(|| format!("its address: {path}"))
                .filter(|_| !path.ends_with("feed.xml") && !path.ends_with("atom.xml")),
        );
    }
    told
}

#[test]
fn nothing_is_left_and_the_address_says_so() {
    let site = site_with("");
    site.build().ok();
    assert!(told(&site).len() > CANARIES.len(), "before, all of it is there");
    site.file("courts/almaty/news/zhasyryn/index.kk.md", "");
    let site = site_with("removed: 2026-11-23\n");
    site.build_with(&["--now", LATER]).ok();
    assert_eq!(told(&site), [""; 0]);
    let tombstone = "ref=\"tag:sot.example,2026:almaty/news/zhasyryn/kk\" when=\"2026-11-23T00:00:00+05:00\"";
    for feed in ["kk/atom.xml", "kk/news/atom.xml"] {
        assert!(site.output(&format!("almaty/{feed}")).contains(tombstone), "{feed}");
    }
    for lang in ["kk", "ru"] {
        let page = site.output(&format!("almaty/{lang}/news/2026/zhasyryn/index.html"));
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\""), "{page}");
        assert!(!site.output("almaty/sitemap.xml").contains("zhasyryn"));
    }
    assert!(site.output("almaty/ru/news/2026/zhasyryn/index.html").contains("по решению суда"));
    let redirects = site.output("almaty/_redirects");
    for line in [
        "/kk/news/2026/zhasyryn/* /kk/410.html 410!",
        "/ru/news/2026/zhasyryn/* /ru/410.html 410!",
        "/eski/zhol/* /kk/410.html 410!",
    ] {
        assert!(redirects.lines().any(|found| found == line), "{redirects}");
    }
    assert!(site.output("almaty/kk/410.html").contains("сот шешімі бойынша"));
}

#[test]
fn a_host_that_can_not_say_so_shows_a_page() {
    let site = site_with("removed: 2026-11-23\n");
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}host: gitlab\n"));
    site.build_with(&["--now", LATER]).ok();
    assert!(!site.output("almaty/_redirects").contains("410"));
    assert!(!site.has_output("almaty/kk/410.html"));
    assert!(site.output("almaty/kk/news/2026/zhasyryn/index.html").contains("сот шешімі бойынша"));
    assert!(site.output("almaty/eski/zhol/index.html").contains("сот шешімі бойынша"));
}

#[test]
fn the_ledger_keeps_the_address_so_that_the_folder_can_go() {
    let site = site_with("");
    site.remove("courts/almaty/news/silteme");
    let update = |now: &str| site.run(&["ledger", "update", "content", "--now", now]).ok();
    update(crate::site::NOW);
    let item = std::fs::read_to_string(site.content().join("courts/almaty/news/zhasyryn/index.kk.md")).expect("a file");
    site.file("courts/almaty/news/zhasyryn/index.kk.md", item.replace("tags:", "removed: 2026-11-23\ntags:"));
    update(LATER);
    let ledger = std::fs::read_to_string(site.content().join("ledger/almaty/2026.yaml")).expect("a ledger");
    let line = "news/zhasyryn:\n  kk: {since: 2026-11-20, address: /kk/news/2026/zhasyryn/, removed: 2026-11-23}\n";
    assert!(ledger.contains(line), "{ledger}");
    site.remove("courts/almaty/news/zhasyryn");
    site.build_with(&["--now", LATER]).ok();
    assert_eq!(told(&site), [""; 0]);
    assert!(site.output("almaty/_redirects").contains("/kk/news/2026/zhasyryn/* /kk/410.html 410!"));
    // Nothing is told of what was never public.
    let unseen = site_with("removed: 2026-11-23\ndraft: true\n");
    unseen.build_with(&["--now", LATER]).ok();
    assert_eq!(told(&unseen), [""; 0]);
    assert!(!unseen.has_output("almaty/kk/news/2026/zhasyryn/index.html"));
}

#[test]
fn feeds_tell_of_a_withdrawal_for_90_days() {
    let site = site_with("withdrawn: {date: 2026-11-22, reason: Wrong.}\n");
    let feed = |now: &str| {
        site.build_with(&["--now", now]).ok();
        let feeds = ["kk/feed.xml", "kk/news/feed.xml", "kk/tags/canary-tag/feed.xml"];
        feeds.map(|feed| {
            let feed = site.output(&format!("almaty/{feed}"));
            feed.contains("zhasyryn/kk") && feed.contains("Wrong.") && !feed.contains("Canary text")
        })
    };
    assert_eq!(feed("2027-02-20T23:59:59+05:00"), [true; 3]);
    assert_eq!(feed("2027-02-21T00:00:00+05:00"), [false; 3]);
    assert!(site.has_output("almaty/kk/news/2026/zhasyryn/index.html"), "its page stays");
}
