//! The pictures that networks show beside a link: drawn by the build, one an item and language.

use std::collections::BTreeMap;
use std::fs;

use crate::site::{NOW, Site, files};

/// The drawn pictures of a site, by path.
fn drawn(site: &Site) -> BTreeMap<String, Vec<u8>> {
    files(&site.out()).into_iter().filter(|(name, _)| name.ends_with("share.png")).collect()
}

/// A site whose settings ask for share images.
fn drawing() -> Site {
    let site = Site::new();
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("share_images: false", "share_images: true"));
    site
}

#[test]
fn each_item_has_a_picture_in_each_language() {
    let site = drawing();
    site.news("almaty", "a", "Ә & <Ң>").news("almaty", "b", "Another").build().ok();
    let drawn = drawn(&site);
    let expected = ["kk", "ru"]
        .map(|lang| ["news/2026/a/", "news/2026/b/", ""].map(|page| format!("almaty/{lang}/{page}share.png")).to_vec());
    let of_court: Vec<&String> = drawn.keys().filter(|name| name.starts_with("almaty")).collect();
    let mut expected = expected.concat();
    expected.sort();
    assert_eq!(of_court, expected.iter().collect::<Vec<_>>());
    for (name, bytes) in &drawn {
        let picture = image::load_from_memory(bytes).expect(name);
        assert_eq!((picture.width(), picture.height()), (1200, 630));
        assert!(bytes.len() <= 40_000, "{name}: {}", bytes.len());
        assert_eq!(drawn.values().filter(|other| *other == bytes).count(), 1, "{name} says what another says");
    }
    let page = site.output("almaty/kk/news/2026/a/index.html");
    for tag in [
        "<meta property=\"og:image\" content=\"https://almaty.sot.example/kk/news/2026/a/share.png\">",
        "<meta property=\"og:image:width\" content=\"1200\">",
        "<meta property=\"og:image:height\" content=\"630\">",
        "<meta property=\"og:image:alt\" content=\"Ә &amp; &lt;Ң&gt; kk\">",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ] {
        assert!(page.contains(tag), "{tag}\n{page}");
    }
    let home = site.output("almaty/ru/index.html");
    assert!(home.contains("content=\"https://almaty.sot.example/ru/share.png\""), "{home}");
}

#[test]
fn only_what_changed_is_drawn_again_and_what_was_drawn_is_kept() {
    let site = drawing();
    site.news("almaty", "a", "First").news("almaty", "b", "Second").build().ok();
    let before = drawn(&site);
    site.news("almaty", "a", "Third").build().ok();
    let after = drawn(&site);
    let changed: Vec<&String> = after.keys().filter(|name| before.get(*name) != after.get(*name)).collect();
    assert_eq!(changed, ["almaty/kk/news/2026/a/share.png", "almaty/ru/news/2026/a/share.png"]);
    // From nothing, with the cache and without one, on one thread and on many.
    for args in [["--out", "x", "--jobs", "1"].as_slice(), &["--out", "y", "--cache", "fresh", "--jobs", "3"]] {
        site.run(&[["build", "content", "--now", NOW].as_slice(), args].concat()).ok();
        assert_eq!(files(&site.root().join(args[1])), files(&site.out()));
    }
}

#[test]
fn without_share_images_the_photo_stands_for_an_item() {
    let site = Site::new();
    let item =
        "---\ntitle: Title\ndate: 2026-11-20 10:00\nsummary: s.\nimage: {src: a.png, alt: A hall}\n---\n\nText.\n";
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(300, 200).write_to(&mut png, image::ImageFormat::Png).expect("a PNG");
    site.file("courts/almaty/news/a/index.kk.md", item).file("courts/almaty/news/a/a.png", png.into_inner());
    site.build().ok();
    assert!(drawn(&site).is_empty());
    let page = site.output("almaty/kk/news/2026/a/index.html");
    assert!(page.contains("og:image\" content=\"https://almaty.sot.example/assets/a."), "{page}");
    assert!(page.contains("twitter:card\" content=\"summary\"") && page.contains("alt\" content=\"A hall\""), "{page}");
    assert!(!site.output("almaty/kk/index.html").contains("og:image"));
}

#[test]
fn a_copy_shows_the_picture_of_the_original() {
    let site = drawing();
    site.court("astana");
    let item = "---\ntitle: Ортақ\ndate: 2026-11-20\nsummary: s.\n---\n\nText.\n";
    site.file("national/news/n/index.kk.md", item).build().ok();
    let original = "content=\"https://almaty.sot.example/kk/news/2026/n/share.png\"";
    for court in ["almaty", "astana"] {
        assert!(site.output(&format!("{court}/kk/news/2026/n/index.html")).contains(original));
    }
    assert!(site.has_output("almaty/kk/news/2026/n/share.png") && !site.has_output("astana/kk/news/2026/n/share.png"));
}

#[test]
fn people_drafts_and_what_is_withdrawn_have_none_of_their_own() {
    let site = drawing();
    let item = |fields: &str| format!("---\ntitle: Title\ndate: 2026-11-20\nsummary: s.\n{fields}---\n\nText.\n");
    site.file("courts/almaty/news/gone/index.kk.md", item("withdrawn: {date: 2026-11-21, reason: Was wrong.}\n"));
    site.file("courts/almaty/news/draft/index.kk.md", item("draft: true\n"));
    site.file(
        "courts/almaty/judges/ulgibaeva/index.kk.md",
        "---\ntitle: Title\nperson: almaty-judge\nsummary: s.\n---\n\nText.\n",
    );
    site.build_with(&["--drafts"]);
    for page in ["news/2026/gone", "news/2026/draft", "judges/ulgibaeva"] {
        let html = site.output(&format!("almaty/kk/{page}/index.html"));
        assert!(!site.has_output(&format!("almaty/kk/{page}/share.png")), "{page}");
        assert!(html.contains("content=\"https://almaty.sot.example/kk/share.png\""), "{page}: {html}");
    }
}

#[test]
fn no_title_is_too_much() {
    let site = drawing();
    let long = "Сот".repeat(300);
    for (n, title) in
        [long.as_str(), "\"\\a \\x07 & <b> ]]> {{ x }} {% y %}\"", "中文 🏛️ עברית", "ә"].iter().enumerate()
    {
        let item = format!("---\ntitle: {title}\ndate: 2026-11-20\nsummary: s.\n---\n\nText.\n");
        site.file(&format!("courts/almaty/news/n{n}/index.kk.md"), item);
    }
    site.build_with(&["--format", "short"]);
    let built = drawn(&site).keys().filter(|name| name.contains("/news/")).count();
    assert!(built >= 3, "{:?}", drawn(&site).keys());
}

#[test]
fn a_theme_draws_in_its_own_way() {
    let site = drawing();
    site.news("almaty", "a", "First").build().ok();
    let before = drawn(&site);
    site.file("themes/own/theme.yaml", "name: own\nextends: base\n");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\">\
               <rect width=\"9\" height=\"9\" fill=\"{{ options.accent }}\"/></svg>";
    site.file("themes/own/templates/share.svg", svg);
    let court = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{court}theme: own\n")).build().ok();
    let after = drawn(&site);
    assert!(after.iter().all(|(name, bytes)| before[name] != *bytes || name.starts_with("national")));
    // A template that is no drawing is the theme's fault.
    site.file("themes/own/templates/share.svg", "<svg><g></svg>");
    let run = site.build_with(&["--format", "short"]).fails(3);
    assert!(run.stdout.contains("share.svg"), "{}", run.stdout);
}
