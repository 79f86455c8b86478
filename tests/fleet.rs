//! A fleet of courts: each builds alone as it does with all others, and the files for forges say what the program knows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_yaml::Value;

use crate::example::example;
use crate::site::{NOW, Site, files};

#[test]
fn each_court_alone_is_what_it_is_among_all() {
    let site = Site::new();
    for court in ["astana", "aktobe", "abai"] {
        site.court(court);
        site.news(court, "a", "A").news(court, "b", "B");
    }
    let link = "---\ntitle: T\ndate: 2026-11-20\nsummary: S.\n---\n\n[A](../../../astana/news/a/index.kk.md)\n";
    site.file("courts/abai/news/link/index.kk.md", link);
    site.file("national/news/all/index.kk.md", link.replace("../../../", "../../../courts/"));
    site.file(
        "national/news/some/index.kk.md",
        "---\ntitle: T\ndate: 2026-11-20\nsummary: S.\ncourts: [abai]\n---\n\nТ.\n",
    );
    site.file("courts/aktobe/news/broken/index.kk.md", "---\ntitle: T\ndate: soon\n---\n\nТ.\n");
    site.build().fails(1);
    assert!(!site.out().join("aktobe").exists());
    for court in ["almaty", "astana", "aktobe", "abai", "national"] {
        let run = site.run(&["build", "content", "--out", court, "--cache", "cache", "--now", NOW, "--court", court]);
        assert_eq!(run.code, i32::from(court == "aktobe" || court == "national"), "{court}: {}", run.stderr);
        assert_same(&site.out().join(court), &site.root().join(court).join(court));
    }
}

#[test]
fn courts_of_the_example_alone_are_what_they_are_among_all() {
    for court in ["almaty", "astana", "karaganda", "national"] {
        let args = ["build", "content", "--out", "alone", "--now", NOW, "--court", court];
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_zharia"))
            .args(args)
            .current_dir(example().root())
            .output()
            .expect("the binary runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        assert_same(&example().out().join(court), &example().root().join("alone").join(court));
    }
}

#[track_caller]
fn assert_same(one: &Path, other: &Path) {
    let read = |folder: &Path| if folder.is_dir() { files(folder) } else { BTreeMap::new() };
    let (one, other) = (read(one), read(other));
    let differs = |name: &&String| one.get(*name) != other.get(*name);
    let differing: Vec<&String> = one.keys().chain(other.keys()).filter(differs).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

/// The files that forges and hosts run, as they stand in the project.
const RECIPES: [&str; 3] = [".github/workflows/sites.yml", ".gitlab-ci.yml", ".gitlab/site.yml"];

fn recipe(name: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a recipe");
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every text in a recipe: what is run is among them.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Sequence(values) => values.iter().for_each(|value| texts(value, found)),
        Value::Mapping(map) => map.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// The arguments of each call of the program, with something plain in the place of variables.
fn calls(recipe: &Value) -> Vec<Vec<String>> {
    let mut scripts = Vec::new();
    texts(recipe, &mut scripts);
    let lines = scripts.iter().flat_map(|script| script.lines());
    let calls = lines.filter_map(|line| line.split_once("./zharia ")).map(|(_, call)| {
        let end = call.find([')', '>', '|']).unwrap_or(call.len());
        let plain = |word: &str| match word.trim_matches('"') {
            "$CONTENT" => "content".to_owned(),
            "$COURT" => "almaty".to_owned(),
            word if word.contains('$') => "HEAD".to_owned(),
            word => word.to_owned(),
        };
        call[..end].split_whitespace().map(plain).collect::<Vec<_>>()
    });
    calls.collect()
}

#[test]
fn what_recipes_for_forges_call_is_there() {
    let site = Site::new();
    let mut known = 0;
    for name in RECIPES {
        for mut call in calls(&recipe(name)) {
            // Help is given for what was understood so far: an option that is none comes before it.
            call.push("--help".to_owned());
            let args: Vec<&str> = call.iter().map(String::as_str).collect();
            let run = site.run(&args).ok();
            assert!(run.stdout.contains(&format!("zharia {}", call[0])), "{name}: {call:?}\n{}", run.stdout);
            known += 1;
        }
    }
    assert_eq!(known, 6, "calls of the program");
    site.run(&["affected", "content", "--sinse", "HEAD", "--help"]).fails(2);
}

#[test]
fn recipes_keep_a_cache_for_each_court_and_run_nothing_unpinned() {
    let github = recipe(RECIPES[0]);
    let steps = |job: &str| github["jobs"][job]["steps"].as_sequence().expect("steps").clone();
    for step in ["courts", "site"].into_iter().flat_map(steps) {
        let Some(action) = step["uses"].as_str() else { continue };
        let (name, commit) = action.split_once('@').expect("a commit");
        assert!(name.starts_with("actions/") && commit.len() == 40, "{action}");
    }
    let cached = steps("site").into_iter().find(|step| step["name"] == "Keep what was built").expect("a cache");
    assert!(cached["with"]["key"].as_str().is_some_and(|key| key.contains("matrix.court")), "{cached:?}");
    assert_eq!(recipe(RECIPES[2])[".site"]["cache"]["key"], "site-$COURT");
}
