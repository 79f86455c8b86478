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

/// Scripts are files of the site under a name that tells their content, and the policy lets nothing else run.
#[test]
fn scripts_are_hashed_files_under_a_strict_policy() {
    let site = Site::new();
    site.news("almaty", "a", "News").build().ok();
    let script = |site: &Site, page: &str| {
        let html = site.output(page);
        let (_, rest) = html.split_once("<script src=\"/").expect("the script of the low-vision panel");
        let (path, rest) = rest.split_once('"').expect("an address");
        assert!(rest.starts_with("></script>\n<link rel=\"stylesheet\""), "before the style sheet, or it would wait");
        (path.to_owned(), site.output(&format!("almaty/{path}")))
    };
    let (path, text) = script(&site, "almaty/kk/index.html");
    assert!(path.starts_with("assets/vision.") && text.contains("localStorage"), "{path}");
    assert!(text.len() <= 1536, "{} bytes", text.len());
    for page in ["almaty/ru/news/2026/a/index.html", "almaty/404.html", "almaty/index.html"] {
        assert_eq!(script(&site, page).0, path, "{page}");
    }
    let headers = site.output("almaty/_headers");
    assert!(headers.contains("default-src 'none'; script-src 'self'; style-src 'self';"), "{headers}");
    assert!(headers.contains("require-trusted-types-for 'script'; trusted-types 'none';"), "{headers}");
    assert!(!headers.contains("unsafe") && !headers.contains("frame-src"), "{headers}");

    // A court's theme may bring a script of its own, or another one in the place of this.
    let settings = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{settings}theme: own\n"));
    site.file("themes/own/theme.yaml", "name: own\n").file("themes/own/scripts/vision.js", "// Canary, localStorage\n");
    site.build().ok();
    let (other, text) = script(&site, "almaty/kk/index.html");
    assert!(other != path && text.contains("Canary") && !site.has_output(&format!("almaty/{path}")));
}
