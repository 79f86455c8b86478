//! Sites for review: each page says what it is, search engines are kept out, drafts are there, embargoes are not.

use std::fs;

use crate::site::{Site, files};

const BANNERS: [(&str, &str); 2] = [
    ("kk", "Ұсынылған өзгерістерді алдын ала қарау. Бұл – ресми жарияланым емес."),
    ("ru", "Предварительный просмотр предложенных изменений. Это не официальная публикация."),
];

/// A court with a web editor, an item, a draft and one under embargo.
fn tree() -> Site {
    let site = Site::new();
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}\ncms: {{backend: github, repository: sot/saittar}}\n"));
    site.news("almaty", "ashyq", "Ashyq");
    for (slug, field) in [("zhoba", "draft: true"), ("embargo", "embargo: 2028-01-01")] {
        let text =
            format!("---\ntitle: Secret {slug}\ndate: 2026-11-20\nsummary: {slug}.\n{field}\n---\n\nText {slug}.\n");
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), text);
    }
    site
}

#[test]
fn a_preview_says_so_everywhere_and_is_for_no_search_engine() {
    let site = tree();
    site.build_with(&["--court", "almaty", "--preview", "--base-url", "https://review-7.example"]).ok();
    let mut pages = 0;
    for (path, bytes) in files(&site.out().join("almaty")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Secret embargo") && !path.contains("embargo"), "{path}");
        // The editor's own page is no page of the site.
        if path.rsplit('.').next() == Some("html") && !path.starts_with("admin/") {
            assert!(text.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
            let of_page = BANNERS.iter().filter(|(lang, _)| text.contains(&format!("<html lang=\"{lang}\"")));
            for (_, banner) in of_page {
                assert!(text.contains(&format!("<p class=\"banner\">{banner}</p>")), "{path}");
                pages += 1;
            }
        }
    }
    assert!(pages > 15, "only {pages} pages");
    assert!(site.has_output("almaty/kk/news/2026/zhoba/index.html"), "drafts are there to be looked at");
    assert_eq!(site.output("almaty/robots.txt"), "User-agent: *\nDisallow: /\n");
    let headers = site.output("almaty/_headers");
    assert!(headers.starts_with("/*\n  X-Robots-Tag: noindex\n"), "{headers}");
    assert_eq!(headers.matches("X-Robots-Tag").count(), 1, "no two rules set one header: {headers}");
}

#[test]
fn a_site_that_is_published_bears_nothing_of_a_preview_made_before_it() {
    let (site, other) = (tree(), tree());
    site.build_with(&["--preview"]).ok();
    site.build().ok();
    other.build().ok();
    assert!(files(&site.out()) == files(&other.out()));
    assert!(!site.output("almaty/kk/index.html").contains(BANNERS[0].1));
    assert!(!site.output("almaty/_headers").starts_with("/*\n  X-Robots-Tag"));
}
