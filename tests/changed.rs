//! `zharia changed`: exactly the feeds and calendars that a build has changed; and where a hub is told of them.

use crate::site::Site;

fn changed(site: &Site, since: &str) -> Vec<String> {
    let run = site.run(&["changed", "content", "--since", since, "--out", "out"]).ok();
    run.stdout.lines().map(str::to_owned).collect()
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry").path();
        let target = to.join(entry.file_name().expect("a name"));
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            std::fs::copy(&entry, &target).expect("a copy");
        }
    }
}

#[test]
fn what_a_build_changed_is_listed_and_nothing_else() {
    let site = Site::new();
    site.news("almaty", "birinshi", "First");
    site.court("astana");
    site.build().ok();
    let (cache, before) = (site.content().join(".zharia"), site.root().join("before"));
    copy(&cache, &before);
    assert_eq!(changed(&site, "before"), [""; 0]);
    site.file(
        "courts/almaty/news/ekinshi/index.kk.md",
        "---\ntitle: Second\ndate: 2026-11-21\nsummary: s.\n---\n\nText.\n",
    );
    site.build().ok();
    let feeds = changed(&site, "before");
    for expected in
        ["almaty.sot.example/kk/feed.xml", "almaty.sot.example/kk/news/feed.xml", "national.sot.example/kk/feed.xml"]
    {
        assert!(feeds.contains(&format!("https://{expected}")), "{expected}: {feeds:?}");
    }
    let others = ["/ru/", "astana", "calendar.ics", "/events/"];
    assert!(!feeds.iter().any(|feed| others.iter().any(|other| feed.contains(other))), "{feeds:?}");

    let manifests = std::fs::read_dir(before.join("manifests")).expect("manifests").next().expect("one").expect("one");
    let of_court = manifests.path().join("almaty.manifest");
    let of_court = changed(&site, of_court.to_str().expect("UTF-8"));
    let expected: Vec<String> = feeds.iter().filter(|feed| feed.contains("almaty")).cloned().collect();
    assert_eq!(of_court, expected);
    let json = site.run(&["changed", "content", "--since", "before", "--out", "out", "--format", "json"]).ok().stdout;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["changed"].as_array().expect("a list").len(), feeds.len());
    assert_eq!(json["changed"][0]["site"], "almaty");
    site.run(&["changed", "content", "--since", "content/zharia.yaml", "--out", "out"]).fails(2);
}

#[test]
fn a_hub_is_named_in_feeds_and_headers_where_settings_name_one() {
    let site = Site::new();
    site.news("almaty", "birinshi", "First");
    site.build().ok();
    assert!(!site.output("almaty/_headers").contains("rel=\"hub\""));
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50}", "items: 50, hub: https://hub.example/push}"));
    site.build().ok();
    let headers = site.output("almaty/_headers");
    let rule = "/kk/news/feed.xml\n  Link: <https://hub.example/push>; rel=\"hub\", \
                <https://almaty.sot.example/kk/news/feed.xml>; rel=\"self\"\n";
    assert!(headers.contains(rule), "{headers}");
    assert!(site.output("almaty/kk/feed.xml").contains("<atom:link href=\"https://hub.example/push\" rel=\"hub\"/>"));
    // A host that takes few rules is given no more than it takes.
    site.file(
        "zharia.yaml",
        settings.replace("items: 50}", "items: 50, hub: https://hub.example/push}") + "host: cloudflare\n",
    );
    for n in 0..60 {
        let text = format!("---\ntitle: A{n}\ndate: 2026-11-20\nsummary: s.\ntags: [t{n}]\n---\n\nT.\n");
        site.file(&format!("courts/almaty/news/a-{n}/index.kk.md"), text);
        site.file(
            &format!("courts/almaty/news/b-{n}/index.kk.md"),
            format!("---\ntitle: B{n}\ndate: 2026-11-20\nsummary: s.\ntags: [u{n}]\n---\n\nT.\n"),
        );
    }
    site.build().ok();
    let rules = site.output("almaty/_headers").lines().filter(|line| line.starts_with('/')).count();
    assert_eq!(rules, 100);
}
