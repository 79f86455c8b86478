//! `zharia affected`: no site that a change of files makes another is ever left out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::site::{NOW, Run, Site, files};

const COURTS: [&str; 4] = ["almaty", "astana", "aktobe", "abai"];

/// Runs `affected --stdin` with these names.
fn asked(site: &Site, names: &str, args: &[&str]) -> Run {
    let mut command = site.command(&[&["affected", "content", "--stdin", "--now", NOW], args].concat());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary");
    child.stdin.take().expect("a pipe").write_all(names.as_bytes()).expect("it reads");
    child.wait_with_output().map(Run::from).expect("the binary runs")
}

fn affected(site: &Site, names: &str) -> Vec<String> {
    asked(site, names, &[]).ok().stdout.lines().map(str::to_owned).collect()
}

/// Four courts that look at each other in every way there is.
fn fleet() -> Site {
    let site = Site::new();
    for court in &COURTS[1..] {
        site.court(court);
    }
    for court in COURTS {
        item(&site, &format!("courts/{court}/news/a"), "", "Text.");
        item(&site, &format!("courts/{court}/news/b"), "tags: [сот]", "Text.");
    }
    item(&site, "courts/astana/news/link", "", "[A](../../../almaty/news/a/index.kk.md).");
    item(&site, "courts/aktobe/news/chain", "", "[A](../../../astana/news/link/index.kk.md).");
    item(&site, "courts/abai/corrections/notice", "action: refuted\nitem: aktobe/news/b\nchanged: Ештеңе.", "Text.");
    item(&site, "courts/astana/judges/judge", "person: almaty-judge", "Text.");
    item(&site, "national/news/all", "", "Text.");
    item(&site, "national/news/some", "courts: [almaty, astana]", "Text.");
    item(&site, "national/news/looks", "", "[A](../../../courts/abai/news/b/index.kk.md).");
    site.run(&["ledger", "update", "content", "--now", NOW]).ok();
    site
}

fn item(site: &Site, folder: &str, fields: &str, text: &str) {
    let title = folder.replace('/', " ");
    let head = format!("title: {title}\ndate: 2026-11-20 10:00\nsummary: S.\n{fields}");
    site.file(&format!("{folder}/index.kk.md"), format!("---\n{}\n---\n\n{text}\n", head.trim_end()));
}

fn names(paths: &[&str]) -> String {
    paths.join("\n")
}

#[test]
fn a_court_s_text_concerns_the_court_and_those_that_look_at_it() {
    let site = fleet();
    let of = |path: &str| affected(&site, &names(&[path])).join(" ");
    let all = "abai aktobe almaty astana national";
    assert_eq!(of("courts/abai/news/b/index.kk.md"), all, "a national item looks at it");
    site.remove("national/news/looks").remove("courts/abai/corrections/notice");
    assert_eq!(of("courts/almaty/news/a/index.kk.md"), "aktobe almaty astana national");
    assert_eq!(of("courts/astana/news/a/photo.jpg"), "aktobe astana national");
    assert_eq!(of("courts/aktobe/news/gone/index.kk.md"), "aktobe national");
    assert_eq!(of("ledger/abai/2026.yaml"), "abai national");
    assert_eq!(of("national/in-the-media/2026-11/rows.yaml"), "national");
    for shared in [
        "zharia.yaml",
        "people/almaty-judge.yaml",
        "national/news/some/index.kk.md",
        "courts/gone/news/a/b",
        "themes/x/theme.yaml",
        "strings/kk.yaml",
        "courts/abai/court.yaml",
        "src/main.rs",
    ] {
        assert_eq!(of(shared), all, "{shared}");
    }
    assert_eq!(affected(&site, ""), Vec::<String>::new());
    assert_eq!(
        affected(&site, "content/courts/abai/news/x\r\n\"courts/abai/news/\\321\\204.jpg\"\n"),
        ["abai", "national"]
    );
    let nul = asked(&site, "courts/abai/news/a\nb\0", &["-z"]).ok();
    assert_eq!(nul.stdout, "abai\nnational\n");
}

#[test]
fn the_answer_is_a_matrix_as_that_of_courts_is() {
    let site = fleet();
    site.remove("national/news/looks");
    let run = asked(&site, "courts/aktobe/news/a/index.kk.md\n", &["--format", "json"]).ok();
    let rows: Vec<serde_json::Value> = serde_json::from_str(&run.stdout).expect("JSON");
    let courts: Vec<&str> = rows.iter().filter_map(|row| row["court"].as_str()).collect();
    assert_eq!(courts, ["abai", "aktobe", "national"]);
    let all: Vec<serde_json::Value> =
        serde_json::from_str(&site.run(&["courts", "content", "--format", "json"]).ok().stdout).expect("JSON");
    for row in rows.iter().filter(|row| row["court"] != "national") {
        assert!(all.contains(row), "{row}");
    }
    assert_eq!(rows.last().map(|row| row["base_url"].clone()), Some("https://national.sot.example".into()));
    assert_eq!(asked(&site, "", &["--format", "json"]).ok().stdout, "[]\n");
    site.run(&["affected", "content"]).fails(2);
    site.run(&["affected", "content", "--stdin", "--since", "HEAD"]).fails(2);
    site.run(&["affected", "content", "--since", "HEAD", "-z"]).fails(2);
    site.file("zharia.yaml", "languages: [kk]\n");
    asked(&site, "", &[]).fails(3);
}

fn git(site: &Site, args: &[&str]) {
    let mut command = Command::new("git");
    command.arg("-C").arg(site.root()).args(["-c", "user.name=A", "-c", "user.email=a@sot.example"]).args(args);
    let output = command.output().expect("git");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn git_is_asked_for_both_names_of_what_was_moved_and_for_what_is_new() {
    let site = fleet();
    site.remove("national/news/looks");
    let since = |of: &str| {
        let run = site.run(&["affected", "content", "--since", of, "--now", NOW]).ok();
        run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let unknown = site.run(&["affected", "content", "--since", "HEAD", "--lang", "ru"]).fails(2);
    assert!(unknown.stderr.contains("git") && unknown.stderr.contains("--stdin"), "{}", unknown.stderr);
    git(&site, &["init", "--quiet"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "-m", "one"]);
    assert_eq!(since("HEAD"), "");
    git(&site, &["mv", "content/courts/abai/news/a", "content/courts/almaty/news/moved"]);
    git(&site, &["commit", "--quiet", "-m", "two"]);
    assert_eq!(since("HEAD~1"), "abai aktobe almaty astana national");
    git(&site, &["rm", "--quiet", "-r", "content/courts/abai/news/b"]);
    assert_eq!(since("HEAD"), "abai national");
    git(&site, &["commit", "--quiet", "-m", "three"]);
    assert_eq!(since("HEAD~1...HEAD"), "abai national");
    site.file("courts/aktobe/news/new/index.kk.md", "---\n---\n");
    // What a job leaves beside the content is no change of it.
    std::fs::write(site.root().join("courts.txt"), "").expect("a file");
    assert_eq!(since("HEAD"), "abai aktobe national");
    assert_eq!(since("0000000000000000000000000000000000000000"), "abai aktobe almaty astana national");
    for (of, lang, told) in
        [("gone", "kk", "fetch-depth: 0"), ("--output=x", "ru", "GIT_DEPTH: 0"), ("", "en", "fetch-depth: 0")]
    {
        let of = format!("--since={of}");
        let run = site.run(&["affected", "content", &of, "--lang", lang]).fails(2);
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
    assert!(!site.root().join("x").exists());
}

/// What an editor may do.
#[derive(Debug, Clone)]
enum Edit {
    Write { court: usize, folder: usize, how: usize },
    Remove { court: usize, folder: usize },
    Move { court: usize, folder: usize, to: usize },
    Share { folder: usize, how: usize },
    Declare { court: usize, how: usize },
    Person { court: usize, to: usize },
    Settings { how: usize },
    Record,
}

const FOLDERS: [&str; 4] = ["news/a", "news/b", "news/link", "corrections/notice"];

impl Edit {
    fn take(&self, site: &Site) {
        let at = |court: usize, folder: usize| format!("courts/{}/{}", COURTS[court], FOLDERS[folder]);
        let is_there = |folder: &str| site.content().join(folder).is_dir();
        match *self {
            Self::Write { court, folder, how } => {
                let other = COURTS[(court + how) % 4];
                let texts = [
                    "Другой.",
                    "[B](../b/index.kk.md)",
                    "Text.",
                    "[A](../../../{}/news/a/index.kk.md)",
                    "[A](../gone/index.kk.md)",
                ];
                let fields = match (folder, how) {
                    (3, _) => format!("action: refuted\nitem: {other}/news/b\nchanged: Ештеңе."),
                    (_, 2) => "draft: true".to_owned(),
                    (_, 0) => "tags: [сот]\nupdated: 2026-11-21 10:00".to_owned(),
                    _ => String::new(),
                };
                item(site, &at(court, folder), &fields, &texts[how % 5].replace("{}", other));
            }
            Self::Remove { court, folder } if is_there(&at(court, folder)) => drop(site.remove(&at(court, folder))),
            Self::Move { court, folder, to } if is_there(&at(court, folder)) => {
                let from = site.content().join(at(court, folder)).join("index.kk.md");
                let text = std::fs::read_to_string(from).expect("a text");
                site.remove(&at(court, folder));
                let to = if to == court { format!("national/{}", FOLDERS[folder]) } else { at(to, folder) };
                site.file(&format!("{to}/index.kk.md"), text);
            }
            Self::Share { folder, how } => {
                let fields = ["", "courts: [abai]", "aliases: [/kk/news/2026/a/]", "draft: true"][how % 4];
                item(site, &format!("national/{}", ["news/all", "news/some", "news/b"][folder % 3]), fields, "Text.");
            }
            Self::Declare { court, how } => {
                let fields = format!("judge: {}-judge\nyear: {}\nform: \"270.00\"", COURTS[how % 4], 2024 + how % 2);
                item(site, &format!("courts/{}/declarations/d", COURTS[court]), &fields, "Text.");
            }
            Self::Person { court, to } => {
                let path = format!("people/{}-press.yaml", COURTS[court]);
                let text = std::fs::read_to_string(site.content().join(&path)).expect("a person");
                site.file(&path, text.replace(&format!("court: {}", COURTS[court]), &format!("court: {}", COURTS[to])));
            }
            Self::Settings { how } => {
                let court = COURTS[how % 4];
                let path = format!("courts/{court}/court.yaml");
                let text = std::fs::read_to_string(site.content().join(&path)).expect("a court");
                site.file(&path, text.replace(&format!("Суд {court}"), &format!("Суд {court} {how}")));
            }
            Self::Record => drop(site.run(&["ledger", "update", "content", "--now", NOW])),
            _ => {}
        }
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let (court, how) = (|| 0..4_usize, || 0..8_usize);
    prop_oneof![
        6 => (court(), court(), how()).prop_map(|(court, folder, how)| Edit::Write { court, folder, how }),
        3 => (court(), court()).prop_map(|(court, folder)| Edit::Remove { court, folder }),
        3 => (court(), court(), court()).prop_map(|(court, folder, to)| Edit::Move { court, folder, to }),
        1 => (court(), how()).prop_map(|(folder, how)| Edit::Share { folder, how }),
        1 => (court(), how()).prop_map(|(court, how)| Edit::Declare { court, how }),
        1 => (court(), court()).prop_map(|(court, to)| Edit::Person { court, to }),
        1 => how().prop_map(|how| Edit::Settings { how }),
        2 => Just(Edit::Record),
    ]
}

type Files = BTreeMap<String, Vec<u8>>;

/// The sites as a CI makes them, from nothing; and the content they are made from.
fn built(site: &Site) -> (Files, Files) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let (out, cache) = (folder.path().join("out"), folder.path().join("cache"));
    let of = |path: &std::path::Path| path.to_str().expect("UTF-8").to_owned();
    let run = site.run(&["build", "content", "--now", NOW, "--out", &of(&out), "--cache", &of(&cache)]);
    assert!(run.code <= 1, "{}", run.stderr);
    (files(&out), files(&site.content()))
}

fn differing<'f>(before: &'f Files, after: &'f Files) -> BTreeSet<&'f str> {
    let names = before.keys().chain(after.keys());
    names.filter(|name| before.get(*name) != after.get(*name)).map(String::as_str).collect()
}

#[test]
fn no_site_that_differs_is_left_out() {
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { Config::default().cases } else { 8 };
    let config = Config { cases, max_shrink_iters: 30, failure_persistence: None, ..Config::default() };
    let edits = || prop::collection::vec(edit(), 0..4);
    let outcome = TestRunner::new(config).run(&(edits(), prop::collection::vec(edit(), 1..3)), |(first, then)| {
        let site = fleet();
        for edit in &first {
            edit.take(&site);
        }
        let (before, was) = built(&site);
        for edit in &then {
            edit.take(&site);
        }
        let (after, is) = built(&site);
        let changed = names(&differing(&was, &is).into_iter().collect::<Vec<_>>());
        let named = affected(&site, &changed);
        for path in differing(&before, &after) {
            let court = path.split('/').next().unwrap_or_default();
            prop_assert!(named.iter().any(|id| id == court), "{path} differs, told were {named:?} for\n{changed}");
        }
        Ok(())
    });
    outcome.expect("all that differ");
}
