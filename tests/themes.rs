//! A court's theme holds only what differs from `base`.

use std::fs;

use crate::site::Site;

/// The style sheet of a court's site.
fn styles(site: &Site, court: &str) -> String {
    let assets = fs::read_dir(site.out().join(court).join("assets")).expect("assets");
    let sheet = assets.flatten().map(|file| file.path()).find(|path| path.extension().is_some_and(|end| end == "css"));
    fs::read_to_string(sheet.expect("a style sheet")).expect("text")
}

#[test]
fn a_theme_of_three_changes() {
    let site = Site::new();
    site.court("turkistan").news("almaty", "a", "News").news("turkistan", "a", "News");
    let settings = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{settings}theme: own\n"));
    let declared = "name: own\nextends: base\noptions:\n  accent: {type: colour, default: \"#123456\"}\n";
    site.file("themes/own/theme.yaml", declared);
    site.file("themes/own/words/kk.yaml", "home: {latest: Canary of a word}\n");
    let part = "{% extends \"base/kinds/news.html\" %}{% block lead %}<p>Canary of a block</p>{% endblock lead %}";
    site.file("themes/own/templates/kinds/news.html", part);
    site.build().ok();

    assert!(styles(&site, "almaty").contains("--accent:#123456;"));
    assert!(site.output("almaty/kk/index.html").contains("Canary of a word"));
    let item = site.output("almaty/kk/news/2026/a/index.html");
    assert!(item.contains("Canary of a block") && item.contains("<h1>News kk</h1>"), "{item}");

    assert!(!styles(&site, "turkistan").contains("#123456"));
    assert!(!site.output("turkistan/kk/index.html").contains("Canary"));

    // What a court says itself weighs more than what its theme has by default.
    site.file("courts/almaty/court.yaml", format!("{settings}theme: own\noptions: {{accent: \"#654321\"}}\n"));
    site.build().ok();
    let styles = styles(&site, "almaty");
    assert!(styles.contains("--accent:#654321;") && !styles.contains("#123456"));
}
