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
fn a_line_that_stands_in_a_text_too_holds_every_site_with_it_back() {
    let site = with_table("a;b\n");
    site.court("astana").court("aqtau").news("astana", "c", "Other").news("aqtau", "d", "Quiet");
    site.file("private/note.md", format!("Апта\n{LINE} бүгін\n"));
    site.news("almaty", "b", &format!("{LINE} бүгін")).news("astana", "e", &format!("{LINE} бүгін"));
    let run = site.build_with(&["--lang", "en"]).fails(1);
    let told = "stands in the private file private/note.md:2 too,";
    assert!(run.stderr.matches(told).count() == 4 && run.stderr.contains("news/b/index.kk.md:2:1"), "{}", run.stderr);
    assert!(run.stderr.contains("left as they were: almaty, astana\n"), "{}", run.stderr);
    assert!(files(&site.out()).values().all(|bytes| !String::from_utf8_lossy(bytes).contains(LINE)));
    assert!(site.has_output("aqtau/kk/news/2026/d/index.html"));
    // As soon as no text has it, it is searched for in all files.
    site.remove("courts/almaty/news/b").remove("courts/astana/news/e");
    site.file("courts/almaty/news/a/tizim.csv", format!("{LINE} бүгін"));
    site.build().fails(1);
}

#[test]
fn private_files_of_any_kind_are_searched_for() {
    let utf_16 = |text: &str| -> Vec<u8> {
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    };
    let json = format!("{{\"жазба\": \"{LINE}\"}}");
    for (name, bytes) in [
        ("note.txt", LINE.as_bytes().to_vec()),
        ("note.json", json.into_bytes()),
        ("note.csv", utf_16(LINE)),
        ("note", LINE.as_bytes().to_vec()),
        ("note.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{LINE}</text></svg>").into_bytes()),
    ] {
        let site = with_table(&format!("a;{LINE}"));
        site.file(&format!("private/{name}"), bytes);
        let run = site.build_with(&["--lang", "en"]).fails(1);
        assert!(run.stderr.contains(&format!("--> private/{name}\n")), "{name}: {}", run.stderr);
    }
    let site = with_table("a;b\n");
    site.file("private/note.txt", LINE).file("courts/almaty/news/a/tizim.csv", utf_16(LINE));
    let run = site.build_with(&["--lang", "en"]).fails(1);
    assert!(run.stderr.contains("error[D803]"), "{}", run.stderr);
}

#[test]
fn a_short_line_is_searched_for_where_nobody_has_published_one_of_its_words() {
    let site = with_table("2026-11-20;Жақсыбекұлы Б.\n");
    site.file("private/note.csv", "күні;кім\n2026-11-20;Жақсыбекұлы Б.\n2026-11-21;Тақырып\n");
    let run = site.build_with(&["--lang", "en"]).fails(1);
    assert!(run.stderr.contains("error[D803]") && run.stderr.contains("--> private/note.csv\n"), "{}", run.stderr);
    site.file("courts/almaty/news/a/tizim.csv", "2026-11-22;Тақырып\n");
    site.build().ok();
}

#[test]
fn mistakes_in_private_files_hold_no_site_back() {
    let site = Site::new();
    site.news("almaty", "a", "First");
    site.file("private/monitoring/2026-11.yaml", "- {date: 2026-11-31, court: nowhere}\n");
    site.file("private/note.md", b"\xff\xfe\x00");
    let run = site.build_with(&["--lang", "en"]).fails(1);
    assert!(run.stderr.contains("Found: 5 errors") && !run.stderr.contains("left as they were"), "{}", run.stderr);
    assert!(site.output("almaty/kk/index.html").contains("First"));
}
