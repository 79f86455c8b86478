//! A court's theme holds only what differs from `base`.

use std::fs;
use std::path::Path;

use crate::example::example;
use crate::site::{self, Site};

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

/// A court that says how its site looks, without a theme of its own.
fn with_options(options: &str) -> Site {
    let site = Site::new();
    site.news("almaty", "a", "News");
    let settings = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{settings}options:\n{options}"));
    site
}

#[test]
fn an_accent_brings_its_colour_for_the_dark() {
    let site = with_options("  accent: \"#5b3a75\"\n");
    site.build().ok();
    let styles = styles(&site, "almaty");
    let (_, chosen) = styles.rsplit_once(":root{").expect("the options at the end");
    assert!(chosen.contains("--accent:#5b3a75;") && !chosen.contains("--accent-dark:#8cc8f0;"), "{chosen}");

    // A theme's own accent does so, too.
    let settings = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    let settings = settings.replace("options:\n  accent: \"#5b3a75\"\n", "theme: own\n");
    site.file("courts/almaty/court.yaml", settings);
    site.file("themes/own/theme.yaml", "options: {accent: {default: \"#5b3a75\"}}\n");
    site.build().ok();
    assert_eq!(self::styles(&site, "almaty"), styles);
}

#[test]
fn the_home_page_has_the_parts_that_are_asked_for_in_their_order() {
    let site = with_options("  home: [sections, latest, projects]\n");
    let project = "---\ntitle: Жоба\npartner: dala\nstatus: running\nsummary: Қысқаша.\n---\n\nМәтін.\n";
    site.file("courts/almaty/projects/a/index.kk.md", project);
    site.file("data/outlets.yaml", "dala: {name: {kk: Дала}, kind: newspaper, url: \"https://dala.example/\"}\n");
    site.build().ok();
    let home = site.output("almaty/kk/index.html");
    let at = |id: &str| home.find(&format!("id=\"{id}\""));
    assert!(at("_sections") < at("_latest") && at("_sections").is_some(), "{home}");
    assert!(at("_latest") < at("_projects"), "{home}");
    assert_eq!(at("_contact"), None);

    // As a court says nothing, all parts are there.
    site.court("turkistan").news("turkistan", "a", "News").build().ok();
    let usual = site.output("turkistan/kk/index.html");
    let at = |id: &str| usual.find(&format!("id=\"{id}\""));
    assert!(at("_latest") < at("_contact") && at("_contact") < at("_sections"), "{usual}");
    assert_eq!(at("_projects"), None);
}

#[test]
fn the_font_of_the_device_loads_nothing() {
    let own = with_options("  font: own\n");
    own.build().ok();
    assert!(styles(&own, "almaty").contains("@font-face"));
    let system = with_options("  font: system\n");
    system.build().ok();
    let styles = styles(&system, "almaty");
    assert!(!styles.contains("@font-face") && styles.contains("--font:system-ui"), "{styles}");
    let fonts = |site: &Site| {
        let assets = fs::read_dir(site.out().join("almaty/assets")).expect("assets").flatten();
        assets.filter(|file| file.path().extension().is_some_and(|ending| ending == "woff2")).count()
    };
    assert_eq!((fonts(&own), fonts(&system)), (2, 0));
}

#[test]
fn a_photo_stands_on_the_home_page_with_its_description() {
    let site = with_options("  photo: photo.svg\n  photo_alt: {kk: Сот ғимараты, ru: Здание суда}\n");
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"><path d=\"M0 0h8v6z\"/></svg>";
    site.file("courts/almaty/photo.svg", drawing).build().ok();
    assert!(site.output("almaty/kk/index.html").contains("alt=\"Сот ғимараты\""));
    assert!(site.output("almaty/ru/index.html").contains("alt=\"Здание суда\""));
}

#[test]
fn options_of_all_sites_give_way_to_those_of_a_court() {
    let site = with_options("  accent: \"#5b3a75\"\n");
    site.court("turkistan").news("turkistan", "a", "News");
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}options: {{accent: \"#0b6b4f\", emblem: emblem.svg}}\n"));
    site.file(
        "emblem.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><path d=\"M0 0h8v8z\"/></svg>",
    );
    let run = site.build().ok();
    assert!(!run.stderr.contains("D224"), "the emblem of all is where it belongs: {}", run.stderr);
    assert!(styles(&site, "almaty").contains("--accent:#5b3a75;"));
    for of_all in ["turkistan", "national"] {
        assert!(styles(&site, of_all).contains("--accent:#0b6b4f;"), "{of_all}");
        assert!(site.output(&format!("{of_all}/kk/index.html")).contains("/assets/emblem."), "{of_all}");
    }
}

#[test]
fn a_component_of_a_court_takes_the_place_of_that_of_base() {
    let site = Site::new();
    site.news("almaty", "a", "News");
    let settings = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{settings}theme: own\n"));
    site.file("themes/own/theme.yaml", "extends: base\n");
    let component = "{% component feed_link(feed) %}<p>Canary {{ feed }}</p>{% endcomponent feed_link %}";
    site.file("themes/own/components/feed-link/component.html", component);
    site.file("themes/own/components/pager/component.css", ".canary { margin: 0; }\n");
    site.build().ok();
    assert!(site.output("almaty/kk/news/index.html").contains("<p>Canary /kk/news/feed.xml</p>"));
    let styles = styles(&site, "almaty");
    assert!(styles.contains(".canary") && !styles.contains(".pager ul{"), "{styles}");
    // Amid the styles of base: what a single page needs, and print, still have the last word.
    assert!(styles.find(".canary") < styles.find("@page"));
}

#[test]
fn the_example_s_second_theme_is_short() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/example-court");
    let lines: usize = site::files(&folder).values().map(|bytes| bytes.split(|byte| *byte == b'\n').count() - 1).sum();
    assert!(lines < 60, "{lines}");
    let home = example().output("turkistan/ru/index.html");
    assert!(home.contains("class=\"visit\"") && home.contains("id=\"_contact\""), "{home}");
    assert!(home.find("id=\"_contact\"") < home.find("id=\"_video\""), "{home}");
    assert!(
        example().output("turkistan/ru/news/index.html").contains("<a class=\"button\" href=\"/ru/news/feed.xml\"")
    );
    assert!(!example().output("almaty/ru/index.html").contains("class=\"visit\""));
}
