//! Duties of a site, as `duties` in the settings switches them on.

use crate::site::Site;

/// Adds lines to a settings file.
fn add(site: &Site, path: &str, lines: &str) {
    let text = std::fs::read_to_string(site.content().join(path)).expect("settings");
    site.file(path, format!("{text}{lines}\n"));
}

/// The codes that are told at a time, each with its file.
fn told(site: &Site, now: &str) -> Vec<String> {
    let run = site.run(&["check", "content", "--now", now, "--lang", "en", "--format", "short"]);
    let code = |line: &str| {
        let (file, rest) = line.split_once(':')?;
        // What can't be searched for personal data is another matter.
        let code = rest.split_once('[')?.1.split(']').next().filter(|code| !["D237", "D656", "D659"].contains(code))?;
        Some(format!("{file} {code}"))
    };
    run.stdout.lines().filter_map(code).collect()
}

fn page(site: &Site, slug: &str, fields: &str, text: &str) {
    for lang in ["kk", "ru"] {
        let text = format!("---\ntitle: {slug} {lang}\nsummary: {slug} {lang}.\n{fields}\n---\n\n{text}\n");
        site.file(&format!("courts/almaty/{slug}/index.{lang}.md"), text);
    }
}

#[test]
fn a_duty_that_nobody_sets_is_not_watched() {
    let site = Site::new();
    page(&site, "pages/a", "order: 1", "Text.");
    assert_eq!(told(&site, "2030-01-01"), [""; 0]);
}

#[test]
fn news_grow_old_by_the_day() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {news_days: 1}");
    assert_eq!(told(&site, "2026-11-20T12:00:00+05:00"), ["courts/almaty/court.yaml D931"]);
    site.news("almaty", "a", "A");
    // What all courts show is no work of this one.
    site.file("national/news/n/index.kk.md", "---\ntitle: N\ndate: 2026-11-22\nsummary: n.\n---\n\nN.\n");
    assert_eq!(told(&site, "2026-11-20T12:00:00+05:00"), ["national/news/n/index.kk.md D502"]);
    site.remove("national");
    assert_eq!(told(&site, "2026-11-21T23:59:59+05:00"), [""; 0]);
    assert_eq!(told(&site, "2026-11-22T00:00:00+05:00"), ["courts/almaty/court.yaml D930"]);
    add(&site, "courts/almaty/court.yaml", "duties: {news_days: 2}");
    assert_eq!(told(&site, "2026-11-22T23:59:59+05:00"), [""; 0]);
    assert_eq!(told(&site, "2026-11-23T00:00:00+05:00"), ["courts/almaty/court.yaml D930"]);
    site.court("astana");
    add(&site, "courts/astana/court.yaml", "duties: {news_days: false}");
    assert_eq!(told(&site, "2026-11-22T00:00:00+05:00"), [""; 0]);
}

#[test]
fn a_court_that_has_only_just_begun_has_time_for_its_first_news() {
    let site = Site::new();
    add(&site, "courts/almaty/court.yaml", "from: 2026-11-20\nduties: {news_days: 1}");
    assert_eq!(told(&site, "2026-11-19"), [""; 0]);
    assert_eq!(told(&site, "2026-11-21"), [""; 0]);
    assert_eq!(told(&site, "2026-11-22"), ["courts/almaty/court.yaml D931"]);
}

#[test]
fn what_was_received_is_published_within_working_days() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {working_days: 3}");
    let document = |received: &str, date: &str, more: &str| {
        let days = format!("received: {received}\ndate: {date}\nadopted_on: {received}");
        page(&site, "documents/a", &format!("{days}\nnumber: 1\nsignatory: A\nstatus: in-force\n{more}"), "Text.");
        told(&site, "2026-12-24T10:00:00+05:00")
    };
    let late = ["courts/almaty/documents/a/index.kk.md D932"];
    // Received on a Friday: Wednesday is the third working day after it.
    assert_eq!(document("2026-12-11", "2026-12-16 23:00", ""), [""; 0]);
    assert_eq!(document("2026-12-11", "2026-12-17", ""), late);
    add(&site, "zharia.yaml", "holidays: [2026-12-16, 2026-12-19]");
    assert_eq!(document("2026-12-11", "2026-12-17", ""), [""; 0]);
    assert_eq!(document("2026-12-11", "2026-12-15", "embargo: 2026-12-18"), late);
    assert_eq!(document("2026-12-22", "2026-12-22", "draft: true"), [""; 0]);
    assert_eq!(document("2026-12-14", "2026-12-15", "draft: true"), ["courts/almaty/documents/a/index.kk.md D933"]);
    add(&site, "courts/almaty/court.yaml", "to: 2026-12-20");
    assert_eq!(document("2026-12-11", "2026-12-18", ""), [""; 0], "an archive is not watched");
}

#[test]
fn every_dated_section_knows_when_something_was_received() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {working_days: 3}");
    let now = "2026-11-22T10:00:00+05:00";
    let days = "date: 2026-11-20 10:00\nreceived: 2026-11-02";
    page(&site, "news/a", days, "Text.");
    page(&site, "corrections/b", &format!("{days}\naction: corrected\nitem: news/a\nchanged: A."), "Text.");
    page(&site, "councils/c", &format!("{days}\ntype: council\nmembers: [{{name: N, organisation: O}}]"), "Text.");
    let late = |section: &str| format!("courts/almaty/{section}/index.kk.md D932");
    let of_a = "courts/almaty/corrections/b/index.kk.md D649".to_owned();
    let told_of = |now: &str| told(&site, now).into_iter().filter(|line| *line != of_a).collect::<Vec<_>>();
    assert_eq!(told_of(now), [late("corrections/b"), late("councils/c"), late("news/a")]);
    let page_of_it = {
        site.build_with(&["--now", now]).ok();
        site.output("almaty/ru/councils/2026/c/index.html")
    };
    assert!(!page_of_it.contains("Сведения получены") && !page_of_it.contains("2 ноября"), "{page_of_it}");
    // News that are to be fresh have a rule of their own.
    add(&site, "courts/almaty/court.yaml", "duties: {news_days: 5}");
    assert_eq!(told_of(now), [late("corrections/b"), late("councils/c")]);
    // Nothing is received where there is no day of publication, or for what the court makes in its own time.
    page(&site, "pages/d", "order: 1\nreceived: 2026-11-02", "Text.");
    assert!(told_of(now).iter().any(|line| line.starts_with("courts/almaty/pages/d/index.kk.md D2")));
}

#[test]
fn a_court_that_publishes_has_a_plan_and_main_events() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {line_up: true, plan: true}");
    let (summer, autumn) = ("2026-06-30T23:00:00+05:00", "2026-11-22T10:00:00+05:00");
    assert_eq!(told(&site, autumn), [""; 0], "a court without items");
    page(&site, "pages/a", "order: 1", "Text.");
    let (line_up, plan) = ("courts/almaty/court.yaml D937", "courts/almaty/court.yaml D938");
    assert_eq!(told(&site, autumn), [line_up, plan]);
    let rows = "rows: [{measure: M, responsible: R, until: 2030-01-01, status: planned}]";
    let of_all = format!("---\ntitle: P\nsummary: P.\nyear: 2026\n{rows}\n---\n\nText.\n");
    for lang in ["kk", "ru"] {
        site.file(&format!("national/plan/p/index.{lang}.md"), &of_all);
    }
    assert_eq!(told(&site, autumn), [line_up], "a plan of all courts will do");
    let event = "date: 2026-05-02\nevent_type: briefing\nstart: 2026-06-10 10:00\nvenue: A\nkey_event: true\n\
                 materials: [{title: M, url: \"https://a.example/\"}]";
    page(&site, "events/e", event, "Text.");
    assert_eq!(told(&site, summer), [""; 0]);
    assert_eq!(told(&site, autumn), [line_up], "of the other half-year");
    assert_eq!(told(&site, "2027-01-02T10:00:00+05:00"), [line_up, plan]);
    add(&site, "courts/almaty/court.yaml", "duties: {line_up: false}");
    assert_eq!(told(&site, autumn), [""; 0]);
    site.court("almaty");
    add(&site, "courts/almaty/court.yaml", "from: 2026-07-01");
    assert_eq!(told(&site, autumn), [""; 0], "a court of this half-year has the next one before it");
    site.court("almaty");
    add(&site, "courts/almaty/court.yaml", "to: 2026-11-21");
    assert_eq!(told(&site, autumn), [""; 0], "an archive is not watched");
}

#[test]
fn a_document_has_its_file_and_its_text() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {documents: true}");
    let now = "2026-11-22T10:00:00+05:00";
    let fields = "date: 2026-11-20\nadopted_on: 2026-11-20\nnumber: 1\nsignatory: A\nstatus: in-force";
    site.file("courts/almaty/documents/a/qagaz.docx", "PK");
    page(&site, "documents/a", fields, "Text.");
    assert_eq!(told(&site, now), [""; 0], "there is no file to have a twin of");
    page(&site, "documents/a", &format!("{fields}\nfile: qagaz.docx"), "Text.");
    let missing = ["courts/almaty/documents/a/index.kk.md D935", "courts/almaty/documents/a/index.ru.md D935"];
    assert_eq!(told(&site, now), missing);
    page(&site, "documents/a", &format!("{fields}\nfile: qagaz.docx"), &"word ".repeat(30));
    assert_eq!(told(&site, now), [""; 0]);
    page(&site, "documents/a", &format!("{fields}\nwithdrawn: {{date: 2026-11-21, reason: A.}}\nfile: qagaz.docx"), "");
    assert_eq!(told(&site, now), [""; 0]);
}

#[test]
fn sections_are_counted_over_the_links_of_finished_pages() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {clicks: 3}");
    site.news("almaty", "a", "A");
    let now = "2026-11-22T10:00:00+05:00";
    assert_eq!(told(&site, now), [""; 0], "the menu names every section");
    // A page that nothing links to makes a section that nobody finds.
    page(&site, "pages/b", "order: 1", "Text.");
    let too_far = ["courts/almaty/court.yaml D934"; 2];
    assert_eq!(told(&site, now), too_far, "in both languages");
    site.build_with(&["--lang", "en"]).ok();
    for lang in ["kk", "ru"] {
        let head = format!("---\ntitle: A {lang}\ndate: 2026-11-20\nsummary: a.\n---\n\n");
        let linked = format!("{head}[b](../../pages/b/index.{lang}.md)\n");
        site.file(&format!("courts/almaty/news/a/index.{lang}.md"), linked);
    }
    assert_eq!(told(&site, now), [""; 0], "to the item, to the page, by its breadcrumbs to the section");
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("clicks: 3", "clicks: 2"));
    assert_eq!(told(&site, now), too_far);
    // In the menu the page is a click away, and its breadcrumbs are the second.
    page(&site, "pages/b", "order: 1\nmenu: true", "Text.");
    assert_eq!(told(&site, now), [""; 0]);
    site.file("zharia.yaml", settings.replace("clicks: 3", "clicks: 1"));
    assert_eq!(told(&site, now), too_far);
}

#[test]
fn a_theme_without_a_menu_is_noticed() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {clicks: 3}");
    site.news("almaty", "a", "A");
    let bare =
        "{% extends \"layout.html\" %}{% block menu %}{% endblock menu %}{% block main %}<h1>A</h1>{% endblock main %}";
    site.file("themes/bare/theme.yaml", "extends: base\n").file("themes/bare/templates/home.html", bare);
    add(&site, "courts/almaty/court.yaml", "theme: bare");
    assert_eq!(told(&site, "2026-11-22"), [""; 0], "the pages of feeds and of accessibility have a menu");
    site.file("themes/bare/templates/feeds.html", bare).file("themes/bare/templates/accessibility.html", bare);
    assert_eq!(
        told(&site, "2026-11-22"),
        ["courts/almaty/court.yaml D934"; 4],
        "news and the page for journalists, in two languages"
    );
}

#[test]
fn a_file_has_a_text_beside_it() {
    let site = Site::new();
    add(&site, "zharia.yaml", "duties: {documents: true}");
    let now = "2026-11-22T10:00:00+05:00";
    let fields = |file: &str| format!("date: 2026-11-20\nattachments: [{{file: {file}, title: A}}]");
    site.file("courts/almaty/news/a/qagaz.PDF", "%PDF-1.4").file("courts/almaty/news/a/sandar.csv", "a,b\n");
    page(&site, "news/a", &fields("sandar.csv"), "Text.");
    assert_eq!(told(&site, now), [""; 0], "a table is no document");
    page(&site, "news/a", &fields("qagaz.PDF"), &"word ".repeat(29));
    assert_eq!(told(&site, now), ["courts/almaty/news/a/index.kk.md D935", "courts/almaty/news/a/index.ru.md D935"]);
    page(&site, "news/a", &fields("qagaz.PDF"), &"word ".repeat(30));
    assert_eq!(told(&site, now), [""; 0]);
    page(&site, "news/a", &fields("qagaz.PDF"), "Text.");
    add(&site, "courts/almaty/court.yaml", "duties: {documents: false}");
    assert_eq!(told(&site, now), [""; 0]);
}
