//! One court's mistake never stops another's site, and never takes a court's own site away.

use std::collections::BTreeMap;

use crate::site::{Run, Site, files};

const BROKEN: &str = "---\ntitel: Тақырып\ndate: 2026-11-20\n---\n\nМәтін.\n";

/// Two courts with news of their own, built.
fn built() -> Site {
    let site = Site::new();
    site.court("turkistan").news("almaty", "a", "First").news("turkistan", "b", "First");
    site.build().ok();
    site
}

/// Adds an item with a mistake.
fn item(site: &Site, folder: &str) {
    site.file(&format!("{folder}/index.kk.md"), BROKEN);
}

/// The files of one site.
fn of(site: &Site, court: &str) -> BTreeMap<String, Vec<u8>> {
    files(&site.out().join(court))
}

/// Makes a change in both courts, with a mistake that concerns `almaty` only.
fn change_with(site: &Site, mistake: impl FnOnce(&Site)) -> Run {
    site.news("almaty", "a", "Second").news("turkistan", "b", "Second");
    mistake(site);
    site.build_with(&["--lang", "en"])
}

#[track_caller]
fn assert_keeps_its_site(code: i32, mistake: impl FnOnce(&Site)) {
    let site = built();
    let before = of(&site, "almaty");
    let run = change_with(&site, mistake).fails(code);
    assert!(run.stderr.contains("Not updated because of errors, left as they were: almaty\n"), "{}", run.stderr);
    assert!(of(&site, "almaty") == before, "the court's site is as it was");
    assert!(site.output("turkistan/kk/index.html").contains("Second"), "the other court's site is new");
    assert!(site.output("national/kk/index.html").contains("turkistan"), "the site over all courts stands");
}

#[test]
fn a_court_with_an_error_in_an_item_keeps_its_site() {
    assert_keeps_its_site(1, |site| item(site, "courts/almaty/news/c"));
}

#[test]
fn a_court_with_an_error_in_its_settings_keeps_its_site() {
    assert_keeps_its_site(1, |site| {
        site.file("courts/almaty/court.yaml", "nmae: {kk: Сот, ru: Суд}\n");
    });
}

#[test]
fn a_court_whose_settings_cannot_be_read_keeps_its_site() {
    // On the canonical court all others depend: national items have their address on its site.
    let site = built();
    let before = (of(&site, "turkistan"), files(&site.out()));
    for broken in ["Сот\n".as_bytes(), b"\xff\xfe\x00", b""] {
        site.file("courts/turkistan/court.yaml", broken);
        site.news("almaty", "a", "Second");
        site.build_with(&["--lang", "en"]).fails(1);
        assert!(of(&site, "turkistan") == before.0, "{broken:?}");
        assert!(site.output("almaty/kk/index.html").contains("Second"));
    }
    let site = built();
    site.file("courts/almaty/court.yaml", "Сот\n").news("turkistan", "b", "Second");
    site.build().fails(3);
    assert!(files(&site.out()) == before.1);
}

#[test]
fn a_court_with_an_error_in_a_persons_file_keeps_its_site() {
    assert_keeps_its_site(1, |site| {
        site.file("people/almaty-judge.yaml", "nmae: {kk: A, ru: B}\noffice: {kk: a, ru: b}\ncourt: almaty\n");
    });
}

#[test]
fn a_court_with_a_theme_that_cannot_be_used_keeps_its_site() {
    let with_theme = |site: &Site, theme: &str| {
        let path = site.content().join("courts/almaty/court.yaml");
        let court = std::fs::read_to_string(path).expect("settings");
        site.file("courts/almaty/court.yaml", format!("{court}theme: {theme}\n"));
    };
    assert_keeps_its_site(1, |site| with_theme(site, "none"));
    assert_keeps_its_site(3, |site| {
        with_theme(site, "altyn");
        site.file("themes/altyn/theme.yaml", "extends: base\n");
        site.file("themes/altyn/templates/kinds/news.html", "{% if %}\n");
    });
    assert_keeps_its_site(3, |site| {
        with_theme(site, "altyn");
        site.file("themes/altyn/theme.yaml", "extends: base\n");
        site.file("themes/altyn/templates/kinds/news.html", "{{ page.none.at_all }}\n");
    });
}

#[test]
fn from_nothing_nothing_is_written_for_a_court_with_an_error() {
    let site = Site::new();
    site.court("turkistan").news("almaty", "a", "First").news("turkistan", "b", "First");
    site.file("courts/almaty/news/c/index.kk.md", BROKEN);
    site.build().fails(1);
    assert!(!site.out().join("almaty").exists());
    assert!(site.has_output("turkistan/kk/news/2026/b/index.html"));
    // A link from the site over all courts to a site that is not there would be a dead one.
    assert!(!site.output("national/kk/index.html").contains("almaty.sot.example/kk/news/2026/a/"));
}

#[test]
fn a_court_that_is_mended_is_published_again() {
    let site = built();
    change_with(&site, |site| item(site, "courts/almaty/news/c")).fails(1);
    site.remove("courts/almaty/news/c");
    site.build().ok();
    assert!(site.output("almaty/kk/index.html").contains("Second"));
    // As if it had never been broken.
    let clean = built();
    change_with(&clean, |_| {}).ok();
    assert!(of(&site, "almaty") == of(&clean, "almaty"));
}

#[test]
fn an_error_in_a_national_item_concerns_all_who_show_it() {
    let site = built();
    let before = (of(&site, "almaty"), of(&site, "turkistan"));
    change_with(&site, |site| item(site, "national/news/n")).fails(1);
    assert!((of(&site, "almaty"), of(&site, "turkistan")) == before);
}

#[test]
fn an_error_in_the_settings_of_all_publishes_nothing() {
    let site = built();
    let before = files(&site.out());
    let run = change_with(&site, |site| {
        let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
        site.file("zharia.yaml", settings.replace("theme: base", "theme: none"));
    })
    .fails(3);
    assert!(run.stderr.contains("nothing was published"), "{}", run.stderr);
    assert!(files(&site.out()) == before);
}

#[test]
fn what_was_refused_on_a_court_is_told_nowhere_else() {
    let site = built();
    let refused = "---\ntitle: First kk\ndate: 2026-11-20 10:00\nsummary: s.\nimage: {src: none.jpg, alt: a}\n---\n\nRefused canary.\n";
    site.file("courts/almaty/news/a/index.kk.md", refused);
    site.build().fails(1);
    for (path, bytes) in files(&site.out()) {
        assert!(!String::from_utf8_lossy(&bytes).contains("Refused canary"), "{path}");
    }
}

#[test]
fn a_mistake_in_an_item_of_some_courts_stops_those_only() {
    let site = built();
    site.file(
        "national/news/n/index.kk.md",
        "---\ntitle: Ортақ\ndate: 2026-11-20\nsummary: s.\ncourts: [almaty]\nimage: {src: none.jpg, alt: a}\n---\n",
    );
    site.news("turkistan", "b", "Second");
    let run = site.build_with(&["--lang", "en"]).fails(1);
    assert!(run.stderr.contains("left as they were: almaty\n"), "{}", run.stderr);
    assert!(site.output("turkistan/kk/index.html").contains("Second"));
}

#[test]
fn a_court_that_is_built_alone_hears_only_of_itself() {
    let site = built();
    item(&site, "courts/turkistan/news/c");
    site.build_with(&["--court", "almaty"]).ok();
    site.build_with(&["--court", "turkistan"]).fails(1);
}

/// The files of all sites that hold some words.
fn holding(site: &Site, words: &str) -> Vec<String> {
    let of_all = files(&site.out()).into_iter();
    of_all.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(words)).map(|(path, _)| path).collect()
}

#[test]
fn what_another_court_refers_to_is_not_told_while_it_has_errors() {
    let site = built();
    site.file("data/outlets.yaml", "ulgi: {name: {kk: Үлгі, ru: Үлгі}, url: https://ulgi.example}\n");
    let response = "---\ntitle: Жауап\ndate: 2026-11-02\nsummary: s.\nstatus: under-review\noutlet: ulgi\n\
        published_on: 2026-11-01\nlink: https://ulgi.example/1\npublication: Кезек\nsaid: Кезек ұзақ.\n\
        about: almaty/news/a\n---\n\nМәтін.\n";
    site.file("courts/turkistan/responses/e/index.kk.md", response);
    site.news("almaty", "a", "Canary");
    site.build().ok();
    let page = "turkistan/kk/responses/2026/e/index.html";
    assert!(site.output(page).contains("Canary"));
    site.news("almaty", "a", "Canary 850101350120");
    site.build().fails(1);
    assert!(!site.output(page).contains("Canary"));
    assert_eq!(holding(&site, "850101350120"), Vec::<String>::new());
}

#[test]
fn a_declaration_with_errors_stands_beside_no_others() {
    let site = built();
    let person = std::fs::read_to_string(site.content().join("people/almaty-judge.yaml")).expect("a person");
    site.file("people/almaty-judge.yaml", format!("{person}mandate: {{from: 2026-01-15}}\n"));
    let declaration = |court: &str, year: i32, more: &str| {
        let text = format!(
            "---\ntitle: Декларация{more}\ndate: {}-06-01\nsummary: s.\njudge: almaty-judge\nyear: {year}\n\
             form: income-and-property\ntotal_income: {year}000\n---\n",
            year + 1
        );
        site.file(&format!("courts/{court}/declarations/d/index.kk.md"), text);
    };
    declaration("almaty", 2025, "");
    // Published before the judge moved.
    declaration("turkistan", 2024, "");
    site.build().ok();
    let page = "almaty/kk/declarations/2026/d/index.html";
    assert!(site.output(page).contains("2\u{a0}024\u{a0}000"), "{}", site.output(page));
    declaration("turkistan", 2024, " 850101350120");
    site.build().fails(1);
    assert!(!site.output(page).contains("2\u{a0}024\u{a0}000"));
}

#[test]
fn the_public_ledger_tells_no_title_with_errors() {
    let site = built();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}coverage: {{public: true}}\n"));
    let item = |title: &str| {
        let text = format!("---\ntitle: {title}\ndate: 2026-11-20\nsummary: s.\n---\n\nМәтін.\n");
        site.file("national/news/n/index.kk.md", text);
    };
    item("Canary");
    site.build().ok();
    assert!(site.output("national/kk/coverage/index.html").contains("Canary"));
    item("Canary 850101350120");
    site.build().fails(1);
    assert!(!site.output("national/kk/coverage/index.html").contains("Canary"));
    assert_eq!(holding(&site, "850101350120"), Vec::<String>::new());
}
