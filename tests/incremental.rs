//! Incremental output equals clean output, byte for byte, whatever was edited before.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::edits::{Damage, Edit, edit};
use crate::site::{Site, files};
use crate::tree::Tree;

/// Inode, time and length of every file: what a build that changes nothing leaves as it is.
fn stamps(folder: &Path) -> BTreeMap<String, (u64, i64, i64, u64)> {
    let mut stamps = BTreeMap::new();
    for name in files(folder).into_keys() {
        let metadata = fs::metadata(folder.join(&name)).expect("a file");
        stamps.insert(name, (metadata.ino(), metadata.mtime(), metadata.mtime_nsec(), metadata.len()));
    }
    stamps
}

/// Builds into a folder that never was, with a cache that never was.
fn clean(site: &Site, now: &str) -> BTreeMap<String, Vec<u8>> {
    for folder in ["clean", "clean-cache"] {
        let _ = fs::remove_dir_all(site.root().join(folder));
    }
    site.run(&["build", "content", "--out", "clean", "--cache", "clean-cache", "--now", now]).ok();
    files(&site.root().join("clean"))
}

/// The names of files that differ between two outputs.
fn differing(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    a.keys().chain(b.keys()).filter(|name| a.get(*name) != b.get(*name)).cloned().collect()
}

fn damage(site: &Site, damage: &Damage) {
    let out = site.out();
    let names: Vec<String> = files(&out).into_keys().collect();
    let nth = |n: &usize| out.join(&names[n % names.len()]);
    match damage {
        Damage::Remove(n) => fs::remove_file(nth(n)).expect("a file"),
        Damage::Overwrite(n) => fs::write(nth(n), "not ours").expect("a file"),
        Damage::Replace(n) => {
            fs::remove_file(nth(n)).expect("a file");
            fs::create_dir_all(nth(n).join("a folder")).expect("a folder");
        }
        Damage::Stray(n) => {
            let folder = nth(n).parent().expect("a folder").join("stray");
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("stray.html"), "stray").expect("a file");
        }
        Damage::Site(n) => {
            let site = names[n % names.len()].split('/').next().expect("a site");
            fs::remove_dir_all(out.join(site)).expect("a folder");
        }
        Damage::Spare => drop(fs::remove_dir_all(out.join(".zharia"))),
        Damage::Cache(n) => break_cache(&site.content().join(".zharia"), *n),
    }
}

/// Cuts, flips or empties every file of the cache.
fn break_cache(cache: &Path, how: usize) {
    for name in files(cache).into_keys() {
        let path = cache.join(name);
        let mut bytes = fs::read(&path).expect("a manifest");
        match how % 3 {
            0 => bytes.truncate(how % bytes.len().max(1)),
            1 if bytes.is_empty() => {}
            1 => {
                let at = how % bytes.len();
                bytes[at] ^= 0x20;
            }
            _ => bytes.clear(),
        }
        fs::write(&path, bytes).expect("a manifest");
    }
}

/// Makes the edits one after the other and tells after how many of them the sites were others.
fn holds(edits: &[Edit]) -> Result<usize, TestCaseError> {
    let mut changes = 0;
    let site = Site::new();
    let mut tree = Tree::new();
    tree.write(&site);
    site.build_with(&["--now", tree.now()]).ok();
    for edit in edits {
        let was = files(&site.out());
        match edit {
            Edit::Damage(done) => damage(&site, done),
            edit => tree.apply(edit),
        }
        tree.write(&site);
        site.build_with(&["--now", tree.now()]).ok();
        let built = files(&site.out());
        let different = differing(&built, &clean(&site, tree.now()));
        prop_assert!(different.is_empty(), "after {edit:?}: {different:?}");
        changes += usize::from(built != was);
        let before = stamps(&site.out());
        site.build_with(&["--now", tree.now()]).ok();
        prop_assert_eq!(before, stamps(&site.out()), "a build without a change wrote, after {:?}", edit);
    }
    Ok(changes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 14, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn incremental_output_equals_clean_output(edits in proptest::collection::vec(edit(), 6)) {
        holds(&edits)?;
    }
}

#[test]
fn every_kind_of_edit_in_a_row() {
    let edits = Edit::all();
    let damages = edits.iter().filter(|edit| matches!(edit, Edit::Damage(_))).count();
    let changes = holds(&edits).unwrap();
    assert!(changes + damages + 3 >= edits.len(), "{changes} of {} edits changed anything", edits.len());
}

/// The files that a build wrote anew or removed, by what lies on disk.
fn touched(site: &Site, edit: impl FnOnce(&Site)) -> Vec<String> {
    let before = stamps(&site.out());
    edit(site);
    site.build().ok();
    let after = stamps(&site.out());
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

fn three_news() -> Site {
    let site = Site::new();
    for (slug, title) in [("a", "First"), ("b", "Second"), ("c", "Third")] {
        site.news("almaty", slug, title);
    }
    site.build().ok();
    site
}

fn edit_of(site: &Site, from: &str, to: &str) {
    let path = "courts/almaty/news/b/index.kk.md";
    let text = fs::read_to_string(site.content().join(path)).expect("the item");
    assert!(text.contains(from), "{text}");
    site.file(path, text.replacen(from, to, 1));
}

#[test]
fn a_new_text_touches_its_page_and_its_feeds() {
    let touched = touched(&three_news(), |site| edit_of(site, "\nSecond kk.", "\nAnother text."));
    let expected = [
        "almaty/kk/atom.xml",
        "almaty/kk/feed.json",
        "almaty/kk/feed.xml",
        "almaty/kk/latest.json",
        "almaty/kk/news/2026/b/index.html",
        "almaty/kk/news/2026/b/item.ninjs.json",
        "almaty/kk/news/2026/b/item.txt",
        "almaty/kk/news/atom.xml",
        "almaty/kk/news/feed.json",
        "almaty/kk/news/feed.xml",
        "national/kk/atom.xml",
        "national/kk/feed.json",
        "national/kk/feed.xml",
        "national/kk/latest.json",
        "national/kk/news/atom.xml",
        "national/kk/news/feed.json",
        "national/kk/news/feed.xml",
    ];
    assert_eq!(touched, expected);
}

#[test]
fn a_new_title_touches_lists_and_neighbours_too() {
    let touched = touched(&three_news(), |site| edit_of(site, "title: Second kk", "title: Another title"));
    let expected = [
        "almaty/kk/atom.xml",
        "almaty/kk/feed.json",
        "almaty/kk/feed.xml",
        "almaty/kk/index.html",
        "almaty/kk/latest.json",
        "almaty/kk/news/2026/a/index.html",
        "almaty/kk/news/2026/b/index.html",
        "almaty/kk/news/2026/b/item.ninjs.json",
        "almaty/kk/news/2026/b/item.txt",
        "almaty/kk/news/2026/c/index.html",
        "almaty/kk/news/2026/index.html",
        "almaty/kk/news/atom.xml",
        "almaty/kk/news/feed.json",
        "almaty/kk/news/feed.xml",
        "almaty/kk/news/index.html",
        "national/kk/atom.xml",
        "national/kk/feed.json",
        "national/kk/feed.xml",
        "national/kk/index.html",
        "national/kk/latest.json",
        "national/kk/news/2026/index.html",
        "national/kk/news/atom.xml",
        "national/kk/news/feed.json",
        "national/kk/news/feed.xml",
        "national/kk/news/index.html",
    ];
    assert_eq!(touched, expected);
}

#[test]
fn what_is_only_written_differently_touches_nothing() {
    let site = three_news();
    let touched = touched(&site, |site| {
        edit_of(site, "\nSecond kk.", "\n\n\nSecond kk.");
        edit_of(site, "title: Second kk", "# A comment.\ntitle: \"Second kk\"");
        for lang in ["kk", "ru"] {
            let path = format!("courts/almaty/news/b/index.{lang}.md");
            let text = fs::read_to_string(site.content().join(&path)).unwrap();
            site.file(&path, text.replace("2026-11-20 10:00", "2026-11-20T10:00:00+05:00").replace('\n', "\r\n"));
        }
    });
    assert_eq!(touched, [""; 0]);
}

#[test]
fn what_has_no_source_any_more_is_removed() {
    let site = three_news();
    site.court("astana").news("astana", "d", "Fourth").build().ok();
    let _ = touched(&site, |site| {
        site.remove("courts/almaty/news/c").remove("courts/astana");
        site.remove("people/astana-judge.yaml").remove("people/astana-press.yaml");
    });
    assert!(!site.out().join("almaty/kk/news/2026/c").exists(), "an empty folder is left");
    assert!(!site.out().join("astana").exists() && !site.out().join(".zharia/astana").exists());
    assert_eq!(differing(&files(&site.out()), &clean(&site, crate::site::NOW)), BTreeSet::new());
}

#[test]
fn a_cache_of_another_tree_or_without_sense_changes_nothing() {
    let (site, other) = (three_news(), three_news());
    edit_of(&other, "\nSecond kk.", "\nOther text.");
    other.build().ok();
    let right = files(&site.out());
    let manifests = |site: &Site| {
        let mut all = files(&site.content().join(".zharia"));
        all.retain(|name, _| name.ends_with(".manifest"));
        all
    };
    let (own, foreign) = (manifests(&site), manifests(&other));
    assert_eq!((own.len(), foreign.len()), (2, 2));
    // The other tree's manifests under this tree's names, then worse.
    for (name, bytes) in own.keys().zip(foreign.values()) {
        let path = site.content().join(".zharia").join(name);
        for broken in [bytes.clone(), bytes[..bytes.len() / 2].to_vec(), vec![0xff; 5000], Vec::new()] {
            fs::write(&path, broken).unwrap();
            site.build().ok();
            assert_eq!(differing(&files(&site.out()), &right), BTreeSet::new());
        }
    }
}

#[test]
fn an_edit_changes_what_tells_of_it_and_time_alone_changes_nothing() {
    let site = Site::new();
    for slug in ["a", "b", "c"] {
        site.news("almaty", slug, slug);
    }
    let event =
        "title: Брифинг\ndate: 2026-11-20\nsummary: s.\nevent_type: briefing\nvenue: Зал\nstart: 2026-12-01 10:00";
    site.file("courts/almaty/events/d/index.kk.md", format!("---\n{event}\n---\n"));
    let build = |now: &str| {
        site.build_with(&["--now", now]).ok();
        files(&site.out())
    };
    // Later than 48 hours after the news: what is new for search engines is so for that long.
    let first = build("2026-11-24T10:00:00+05:00");
    for now in ["2026-11-24T23:59:59+05:00", "2026-11-27T10:00:00+05:00"] {
        assert_eq!(differing(&first, &build(now)), BTreeSet::new(), "{now}");
    }
    let item = "---\ntitle: b kk\ndate: 2026-11-20 10:00\nupdated: 2026-11-27 09:00\nsummary: b kk (…).\n---\n\n| 1 |\n|---|\n| 2 |\n";
    site.file("courts/almaty/news/b/index.kk.md", item);
    let edited = build("2026-11-27T10:00:00+05:00");
    let mut expected = BTreeSet::from(["almaty/kk/news/2026/b/press-kit.zip", "almaty/sitemap.xml"].map(str::to_owned));
    // The field `updated` holds for both languages.
    for lang in ["kk", "ru"] {
        for folder in ["", "news/"] {
            for form in ["atom.xml", "feed.json", "feed.xml"] {
                expected.extend(["almaty", "national"].map(|site| format!("{site}/{lang}/{folder}{form}")));
            }
        }
        expected.extend(["almaty", "national"].map(|site| format!("{site}/{lang}/latest.json")));
        let own = ["index.html", "item.ninjs.json", "item.txt"];
        expected.extend(own.map(|file| format!("almaty/{lang}/news/2026/b/{file}")));
    }
    assert_eq!(differing(&first, &edited), expected);
    assert_eq!(differing(&edited, &build("2026-11-27T18:00:00+05:00")), BTreeSet::new());
    fs::remove_dir_all(site.out()).expect("the output");
    assert_eq!(differing(&edited, &build("2026-11-27T18:00:00+05:00")), BTreeSet::new(), "the same from nothing");
}
