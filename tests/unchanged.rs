//! A build of which nothing has changed costs a walk, tells what the last one told, and never passes over a change.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::site::{NOW, Run, Site, files};

/// A tree whose files the system's clock has left behind: only of such is a record kept.
fn settled() -> Site {
    let site = Site::new();
    site.news("almaty", "first", "First");
    site.news("almaty", "second", "Second, with a note: `Соt`");
    rest();
    site.build().ok();
    site
}

fn rest() {
    std::thread::sleep(Duration::from_millis(120));
}

/// Whether a build took the short way: it names no other stage than the first.
fn is_short(run: &Run) -> bool {
    run.stderr.contains("(load ") && !run.stderr.contains("parse")
}

fn again(site: &Site) -> Run {
    site.build_with(&["--now", NOW, "--lang", "en"])
}

/// The same build by a program that remembers nothing.
fn clean(site: &Site) -> std::collections::BTreeMap<String, Vec<u8>> {
    let out = site.content().join("../clean");
    let _ = std::fs::remove_dir_all(&out);
    let cache = site.content().join("../clean-cache");
    let _ = std::fs::remove_dir_all(&cache);
    site.run(&["build", "content", "--now", NOW, "--out", "clean", "--cache", "clean-cache"]).ok();
    files(Path::new(&out))
}

#[test]
fn the_second_build_takes_the_short_way_and_tells_the_same() {
    let site = settled();
    let first = again(&site);
    let (second, before) = (again(&site), files(&site.out()));
    assert!(is_short(&second), "{}", second.stderr);
    let findings = |run: &Run| run.stderr.split("Sites:").next().map(str::to_owned);
    assert_eq!(findings(&first), findings(&second));
    assert_eq!(files(&site.out()), before);
    // Other words, another form, another cache: nothing is known of those.
    assert!(!is_short(&site.build_with(&["--now", NOW, "--lang", "en", "--format", "short"])));
    let strict = site.build_with(&["--now", NOW, "--lang", "en", "--strict"]);
    assert!(!is_short(&strict), "{}", strict.stderr);
}

#[test]
fn whatever_is_touched_is_seen() {
    type Touch = fn(&Site);
    let touches: [(&str, Touch); 8] = [
        ("an edit of the same length", |site| {
            let path = site.content().join("courts/almaty/news/first/index.kk.md");
            let text = std::fs::read_to_string(&path).expect("a text");
            std::fs::write(&path, text.replace("First", "Fifth")).expect("a text");
        }),
        ("a new item", |site| {
            site.news("almaty", "third", "Third");
        }),
        ("a file that is gone", |site| {
            std::fs::remove_dir_all(site.content().join("courts/almaty/news/second")).expect("a folder");
        }),
        ("a setting", |site| {
            let path = site.content().join("zharia.yaml");
            let text = std::fs::read_to_string(&path).expect("settings");
            std::fs::write(&path, text.replace("items: 50", "items: 1")).expect("settings");
        }),
        ("a private file", |site| {
            site.file("private/plan.md", "A line of the First item that is private.\n");
        }),
        ("a page of the output", |site| {
            std::fs::write(site.out().join("almaty/kk/index.html"), "changed").expect("a page");
        }),
        ("a page that is gone", |site| std::fs::remove_file(site.out().join("almaty/kk/index.html")).expect("a page")),
        ("a stray file", |site| std::fs::write(site.out().join("almaty/stray.html"), "stray").expect("a page")),
    ];
    for (what, touch) in touches {
        let site = settled();
        again(&site);
        assert!(is_short(&again(&site)), "{what}");
        touch(&site);
        let run = again(&site);
        assert!(!is_short(&run), "{what}: {}", run.stderr);
        assert_eq!(files(&site.out().join("almaty")), files_below(&clean(&site), "almaty"), "{what}");
    }
}

fn files_below(
    files: &std::collections::BTreeMap<String, Vec<u8>>,
    folder: &str,
) -> std::collections::BTreeMap<String, Vec<u8>> {
    let below = |(path, bytes): (&String, &Vec<u8>)| {
        Some((path.strip_prefix(&format!("{folder}/"))?.to_owned(), bytes.clone()))
    };
    files.iter().filter_map(below).collect()
}

#[test]
fn time_that_brings_nothing_is_no_change_and_a_date_that_comes_is_one() {
    let site = settled();
    let item = "---\ntitle: Later\ndate: 2026-11-20 10:00\nembargo: 22.11.2026 15:00\nsummary: s.\n---\n\nText.\n";
    site.file("courts/almaty/news/later/index.kk.md", item);
    rest();
    let at = |time: &str| site.build_with(&["--now", time, "--lang", "en"]);
    assert!(!is_short(&at("2026-11-22T11:00:00+05:00")));
    assert!(is_short(&at("2026-11-22T14:59:59+05:00")));
    assert!(!site.has_output("almaty/kk/news/2026/later/index.html"));
    assert!(!is_short(&at("2026-11-22T15:00:00+05:00")));
    assert!(site.has_output("almaty/kk/news/2026/later/index.html"));
    // Another day may be told of, and time that goes back is none that is known.
    assert!(!is_short(&at("2026-11-23T00:00:00+05:00")));
    assert!(!is_short(&at("2026-11-22T23:00:00+05:00")));
}

fn record(site: &Site) -> PathBuf {
    let manifests = site.content().join(".zharia/manifests");
    let folder = std::fs::read_dir(&manifests).expect("a folder").next().expect("one output").expect("a folder");
    folder.path().join("finished")
}

#[test]
fn a_broken_or_foreign_record_is_no_record() {
    let (site, other) = (settled(), settled());
    again(&site);
    again(&other);
    let mut bytes = std::fs::read(record(&site)).expect("a record");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    let foreign = std::fs::read(record(&other)).expect("a record");
    for wrong in [bytes, foreign, Vec::new()] {
        std::fs::write(record(&site), wrong).expect("a record");
        assert!(!is_short(&again(&site)));
        assert!(is_short(&again(&site)));
    }
}

#[test]
fn what_was_found_is_told_again_and_what_is_new_is_found() {
    let site = Site::new();
    let item = |text: &str| format!("---\ntitle: T\ndate: 2026-11-20 10:00\nsummary: s.\n---\n\n{text}\n");
    let add = |slug: &str, text: &str| {
        site.file(&format!("courts/almaty/news/{slug}/index.ru.md"), item(text));
    };
    add("told", "Телефон истца: +7 701 234 56 78.");
    add("clean", "Суд вынес решение.");
    let findings = || {
        let run = site.run(&["build", "content", "--out", "out", "--now", NOW, "--lang", "en", "--format", "short"]);
        let mut lines: Vec<String> = run.stdout.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let of = |slug: &str, lines: &[String]| {
        lines.iter().any(|line| line.contains(&format!("news/{slug}/")) && line.contains("D6"))
    };
    let first = findings();
    assert!(of("told", &first) && !of("clean", &first), "{first:?}");
    add("clean", "Суд вынес другое решение.");
    assert_eq!(findings(), first);
    add("clean", "Суд вынес решение, телефон ответчика: +7 701 234 56 79.");
    let both = findings();
    assert!(of("told", &both) && of("clean", &both), "{both:?}");
    // A number that is registered no more was none of the item's changes.
    add("clean", "Телефон: +7 727 244 55 66.");
    let settings = std::fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("a court");
    assert!(of("clean", &findings()), "a number that nobody has registered");
    let path = site.content().join("courts/almaty/court.yaml");
    std::fs::write(&path, settings.replace("+7 (000) 000-00-01", "+7 727 244 55 66")).expect("a court");
    assert!(!of("clean", &findings()), "registered now");
    std::fs::write(&path, settings).expect("a court");
    assert!(of("clean", &findings()), "and no more");
}
