//! The folder `private/`: read, counted, searched for in every output, and never published.

use crate::site::{Run, Site, files};

/// A line of a note, long enough to be searched for.
const LINE: &str = "Кезек туралы сыни мақалаға жауап баспасөз хатшысына тапсырылды";

/// A court with a news item to which a table is attached.
fn with_table(table: &str) -> Site {
    let site = Site::new();
    site.file("courts/almaty/news/a/tizim.csv", table);
    let item = |lang: &str, attached: &str| {
        format!("---\ntitle: Тақырып {lang}\ndate: 2026-11-20 10:00\nsummary: s.\n{attached}---\n\nМәтін {lang}.\n")
    };
    site.file("courts/almaty/news/a/index.kk.md", item("kk", "attachments: [{file: tizim.csv, title: Тізім}]\n"));
    site.file("courts/almaty/news/a/index.ru.md", item("ru", ""));
    site
}

/// A build that finds the line in the attached table and holds the court's site back.
#[track_caller]
fn assert_held_back(site: &Site) -> Run {
    let run = site.build_with(&["--lang", "en"]).fails(1);
    let output = files(&site.content()).keys().any(|path| path.ends_with("tizim.csv"));
    assert!(output && run.stderr.contains("error[D803]: almaty/assets/tizim."), "{}", run.stderr);
    assert!(run.stderr.contains("--> private/note.md\n"), "{}", run.stderr);
    assert!(run.stderr.contains("left as they were: almaty\n"), "{}", run.stderr);
    assert!(!run.stderr.contains(LINE), "a message may be read by anybody");
    run
}

#[test]
fn nothing_private_is_in_any_output() {
    let site = with_table("a;b\n");
    site.file("private/monitoring-note-canary.md", format!("# Апта\n\n{LINE}.\n"));
    site.file("private/monitoring/2026-11.yaml", format!(
        "- {{date: 2026-11-02, court: almaty, outlet: Үлгі, title: \"{LINE}\", url: https://ulgi.example/canary, tone: critical}}\n"
    ));
    site.file("private/canary.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"></svg>");
    site.file("private/canary.pdf", "%PDF canary");
    site.build().ok();
    for (path, bytes) in files(&site.out()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!path.contains("canary") && !text.contains("canary") && !text.contains(LINE), "{path}");
    }
}

#[test]
fn a_private_line_in_an_attached_file_holds_the_site_back() {
    let site = with_table(&format!("күні;тапсырма\n2026-11-20;\"{LINE}\"\n"));
    site.file("private/note.md", format!("- **{LINE}**\n"));
    assert_held_back(&site);
    assert!(!site.out().join("almaty").exists());
    site.remove("private/note.md");
    site.build().ok();
    assert!(site.has_output("almaty/kk/index.html"));
}

#[test]
fn files_kept_from_the_last_build_are_searched_for_new_lines() {
    let site = with_table(&format!("{LINE}\n"));
    site.file("private/note.md", "Бұл жазбада басқа нәрсе туралы ғана айтылған.\n");
    site.build().ok();
    let before = files(&site.out());
    site.file("private/note.md", LINE);
    assert_held_back(&site);
    assert_held_back(&site);
    assert!(files(&site.out()) == before);
    // What was found must not be forgotten because private lines were away for a build.
    site.remove("private/note.md");
    site.build().ok();
    site.file("private/note.md", LINE);
    assert_held_back(&site);
}

#[test]
fn files_published_while_nothing_was_private_are_searched_later() {
    let site = with_table("a;b\n");
    site.file("private/note.md", LINE);
    site.build().ok();
    site.remove("private/note.md");
    site.file("courts/almaty/news/a/tizim.csv", LINE);
    site.build().ok();
    site.file("private/note.md", LINE);
    assert_held_back(&site);
}

#[test]
fn a_changed_note_makes_nothing_anew() {
    let site = with_table("a;b\n");
    site.file("private/note.md", LINE);
    site.build().ok();
    site.file("private/note.md", format!("{LINE}, мерзімі жұма."));
    let run = site.build_with(&["--lang", "en"]).ok();
    assert!(run.stderr.contains("made anew: 0"), "{}", run.stderr);
}

#[test]
fn a_line_in_a_template_is_found_in_whatever_form_it_is_written() {
    for (line, shown) in [
        (LINE.to_owned(), format!("<p>{LINE}</p>")),
        (format!("Редакция «Үлгі»: {LINE} – \"жедел\""), format!("<p title=\"{LINE}\">x</p>")),
        (
            "Қорытынды: \"сыни\" мақала & 'кезек' туралы".to_owned(),
            "<p>{{ \"Қорытынды: \\\"сыни\\\" мақала & 'кезек' туралы\" }}</p>".to_owned(),
        ),
    ] {
        let site = with_table("a;b\n");
        site.file("themes/altyn/theme.yaml", "extends: base\n");
        let template =
            format!("{{% extends \"base/kinds/news.html\" %}}{{% block side %}}{shown}{{% endblock side %}}");
        site.file("themes/altyn/templates/kinds/news.html", template);
        let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
        site.file("zharia.yaml", settings.replace("theme: base", "theme: altyn"));
        site.build().ok();
        site.file("private/note.md", &line);
        let run = site.build().fails(1);
        assert!(run.stderr.contains("D803"), "{line}: {}", run.stderr);
    }
}

#[test]
fn what_an_editor_has_put_into_a_text_is_public_and_told() {
    let site = with_table("a;b\n");
    site.file("private/note.md", format!("Апта\n{LINE}\n"));
    site.news("almaty", "b", LINE);
    let run = site.build_with(&["--lang", "en"]).ok();
    assert!(run.stderr.contains("warning[D804]") && run.stderr.contains("private/note.md:2:1"), "{}", run.stderr);
    assert!(site.output("almaty/kk/news/2026/b/index.html").contains(LINE));
    // As soon as no text has it, it is searched for again.
    site.remove("courts/almaty/news/b");
    site.file("courts/almaty/news/a/tizim.csv", LINE);
    assert_held_back(&site);
}

#[test]
fn mistakes_in_private_files_hold_no_site_back() {
    let site = Site::new();
    site.news("almaty", "a", "First");
    site.file("private/monitoring/2026-11.yaml", "- {date: 2026-11-31, court: nowhere}\n");
    site.file("private/note.md", b"\xff\xfe");
    let run = site.build_with(&["--lang", "en"]).fails(1);
    assert!(run.stderr.contains("Found: error – ") && !run.stderr.contains("left as they were"), "{}", run.stderr);
    assert!(site.output("almaty/kk/index.html").contains("First"));
}
