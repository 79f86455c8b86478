//! Same input, same bytes: whatever the threads, the folder, the zone, the language or the mask.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::example::{copy_tree, example, folder};
use crate::site::{Run, Site, files};

/// A Sunday in November, at a second that nothing in the example has.
const NOW: &str = "2026-11-22T10:37:53+05:00";

/// Builds a copy of the example; the shell sets the mask.
fn build(content: &Path, work: &Path, args: &[&str], env: &[(&str, &str)], mask: &str) -> BTreeMap<String, Vec<u8>> {
    fs::create_dir_all(work).expect("a folder");
    let mut command = Command::new("sh");
    command.args(["-c", "umask $0; exec \"$@\"", mask, env!("CARGO_BIN_EXE_zharia"), "build"]);
    command.arg(content).args(args).args(["--now", NOW]).current_dir(work);
    command.env_remove("ZHARIA_LANG").envs(env.iter().copied());
    command.output().map(Run::from).expect("a shell").ok();
    files(&work.join("out"))
}

#[test]
fn the_same_tree_makes_the_same_bytes_everywhere() {
    let root = folder();
    let trees = ["one", "another/and a deeper"].map(|name| root.path().join(name));
    for tree in &trees {
        copy_tree(tree);
    }
    let [one, other] = trees;
    let plain = [("TZ", "UTC"), ("LANG", "C")];
    let odd = [("TZ", "Pacific/Chatham"), ("LANG", "kk_KZ.UTF-8"), ("LC_ALL", "ru_RU.UTF-8"), ("HOME", "/nowhere")];
    let first = build(Path::new("content"), &one, &["--jobs", "1", "--out", "out"], &plain, "022");
    let out = other.join("work/out");
    let args = ["--jobs", "2", "--out", out.to_str().unwrap()];
    let second = build(&other.join("content"), &other.join("work"), &args, &odd, "077");
    assert!(first.len() > 2500, "{}", first.len());
    let differing: Vec<&String> =
        first.keys().chain(second.keys()).filter(|name| first.get(*name) != second.get(*name)).collect();
    assert!(differing.is_empty(), "{differing:?}");
    tells_nothing_of_the_machine(&first, &[root.path().to_owned(), PathBuf::from(env!("CARGO_MANIFEST_DIR"))]);
}

/// No path of this machine and no time of the build is in any byte.
#[track_caller]
fn tells_nothing_of_the_machine(files: &BTreeMap<String, Vec<u8>>, paths: &[PathBuf]) {
    let mut words: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    // The instant in every form that a page, a feed or a sitemap could have, in two zones.
    words.extend(
        ["10:37:53", "05:37:53", "T10:37", "T05:37", "1795325873", "/tmp/", "/home/", ".cargo"].map(str::to_owned),
    );
    for (name, bytes) in files {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        for word in &words {
            assert!(!text.contains(word.as_str()), "{word} in {name}");
        }
    }
}

#[test]
fn the_search_for_traces_of_the_machine_finds_them() {
    let file = |text: &str| BTreeMap::from([("a".to_owned(), text.as_bytes().to_vec())]);
    let finds = |text: &str| {
        let file = file(text);
        std::panic::catch_unwind(|| tells_nothing_of_the_machine(&file, &[PathBuf::from("/srv/x")])).is_err()
    };
    assert!(finds("built at 10:37:53") && finds("<p>/srv/x/a.md") && !finds("10:30:00"));
}

#[test]
fn the_second_of_the_build_is_in_no_byte() {
    let now = |now: &str, out: &str| {
        example().build(out, now).ok();
        files(&example().root().join(out))
    };
    let (morning, evening) = (now("2026-11-22T10:00:01+05:00", "day"), now("2026-11-22T10:00:02+05:00", "day"));
    assert_eq!(morning.len(), evening.len());
    assert!(morning.iter().all(|(name, bytes)| evening[name] == *bytes));
}

#[test]
fn the_zone_of_now_does_not_matter() {
    let site = Site::new();
    site.news("almaty", "a", "First").build_with(&["--now", "2026-11-22T23:30:00+05:00"]).ok();
    let here = files(&site.out());
    site.build_with(&["--now", "2026-11-22T18:30:00Z", "--out", "elsewhere"]);
    site.run(&["build", "content", "--out", "elsewhere", "--now", "2026-11-22T18:30:00+00:00"]).ok();
    assert_eq!(here, files(&site.root().join("elsewhere")));
}
