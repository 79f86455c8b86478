//! Tests of publishing: what readers see at every moment, and what a build may reuse.
//!
//! They must not rely on timing, nor on the file system's lacking anything: what it lacks is
//! taken away through `Abilities`.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::os::unix::fs::{MetadataExt as _, symlink};

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::base::fingerprint::Fingerprint;
use crate::plan::Parts;

const ALL: Abilities = Abilities { exchange: true, links: true };
const NONE: Abilities = Abilities { exchange: false, links: false };

type Content = BTreeMap<&'static str, String>;

struct Place {
    _guard: TempDir,
    out: Utf8PathBuf,
}

impl Place {
    fn new() -> Self {
        let guard = tempfile::tempdir().unwrap();
        let out = Utf8PathBuf::from_path_buf(guard.path().join("dist")).unwrap();
        Self { _guard: guard, out }
    }

    fn live(&self, path: &str) -> Utf8PathBuf {
        self.out.join("astana").join(path)
    }

    fn spare(&self, path: &str) -> Utf8PathBuf {
        self.out.join(".zharia/astana").join(path)
    }

    /// All of the live tree: files with their text, links and empty folders with a mark.
    fn tree(&self) -> BTreeMap<String, String> {
        let root = self.live("");
        let entries = walkdir::WalkDir::new(&root).min_depth(1).into_iter().filter_map(Result::ok);
        let marked = entries.filter_map(|entry| {
            let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            let text = match entry.file_type() {
                kind if kind.is_file() => fs::read_to_string(entry.path()).unwrap(),
                kind if kind.is_symlink() => "<link>".to_owned(),
                _ if fs::read_dir(entry.path()).unwrap().next().is_none() => "<empty folder>".to_owned(),
                _ => return None,
            };
            Some((path, text))
        });
        marked.collect()
    }
}

fn content(files: &[(&'static str, &str)]) -> Content {
    files.iter().map(|(path, text)| (*path, (*text).to_owned())).collect()
}

fn planned(content: &Content) -> BTreeSet<OutputPath> {
    content.keys().map(|path| OutputPath::new(*path)).collect()
}

/// Brings the spare up as a build does: keeps what is fresh and intact, writes the rest.
fn fill(destination: &Destination, generation: &Generation<'_>, last: &Manifest, new: &Content) -> Manifest {
    let intact = destination.intact("astana", last);
    let files: Vec<_> = new.iter().collect();
    let records = files.par_iter().map(|(path, text)| {
        let path = OutputPath::new(**path);
        let parts = Parts(vec![Fingerprint::of_bytes(text.as_bytes())]);
        let fresh = intact.contains(&path) && last.0[&path].parts == parts;
        let stamp = if fresh { generation.keep(&path) } else { generation.write(&path, text.as_bytes()) };
        (path, Record { parts, stamp: stamp.unwrap(), weight: None })
    });
    Manifest(records.collect())
}

fn build(destination: &Destination, last: &Manifest, new: &Content) -> (Manifest, Published) {
    let generation = destination.begin("astana").unwrap();
    let manifest = fill(destination, &generation, last, new);
    let published = generation.publish(&planned(new)).unwrap();
    (manifest, published)
}

fn shown(content: &Content) -> BTreeMap<String, String> {
    content.iter().map(|(path, text)| ((*path).to_owned(), text.clone())).collect()
}

#[test]
fn an_edit_keeps_the_inodes_of_all_other_files() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    let first = content(&[("index.html", "a"), ("kk/index.html", "b"), ("kk/gone/index.html", "c")]);
    let (manifest, published) = build(&destination, &Manifest::default(), &first);
    assert_eq!((place.tree(), published.removed), (shown(&first), 0));
    assert_eq!(destination.intact("astana", &manifest), planned(&first));

    let inode = |path: Utf8PathBuf| fs::metadata(path).unwrap().ino();
    let (kept, edited) = (inode(place.live("index.html")), inode(place.live("kk/index.html")));
    let second = content(&[("index.html", "a"), ("kk/index.html", "B")]);
    let (manifest, published) = build(&destination, &manifest, &second);
    assert_eq!((place.tree(), published.removed), (shown(&second), 1));
    assert_eq!(inode(place.live("index.html")), kept);
    assert_ne!(inode(place.live("kk/index.html")), edited);
    // What was replaced or removed is nowhere any more, and what is live has its second name.
    assert!(!place.spare("kk/index.html").exists() && !place.spare("kk/gone").exists());
    assert_eq!(inode(place.spare("index.html")), kept);

    let (_, published) = build(&destination, &manifest, &second);
    assert_eq!((place.tree(), published.removed), (shown(&second), 0));
    assert_eq!(inode(place.live("index.html")), kept);
    assert_eq!(inode(place.spare("kk/index.html")), inode(place.live("kk/index.html")));
}

#[test]
fn what_a_stray_hand_touched_is_not_intact() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    let files = content(&[("a", "1"), ("b", "2"), ("c", "3"), ("d", "4"), ("e", "5"), ("f", "6")]);
    let (mut manifest, _) = build(&destination, &Manifest::default(), &files);
    assert!(!destination.stray("astana", &planned(&files)));

    fs::remove_file(place.live("a")).unwrap();
    fs::write(place.live("b"), "longer").unwrap();
    let file = File::options().write(true).open(place.live("c")).unwrap();
    file.set_modified(std::time::UNIX_EPOCH).unwrap();
    fs::rename(place.live("d"), place.out.join("d")).unwrap();
    symlink(place.out.join("d"), place.live("d")).unwrap();
    fs::remove_file(place.live("e")).unwrap();
    fs::create_dir(place.live("e")).unwrap();
    // Even with the right stamp, neither a link nor a folder is the file.
    for path in ["d", "e"] {
        let stamp = Stamp::of(&fs::symlink_metadata(place.live(path)).unwrap()).unwrap();
        manifest.0.get_mut(&OutputPath::new(path)).unwrap().stamp = stamp;
    }
    assert_eq!(destination.intact("astana", &manifest), BTreeSet::from([OutputPath::new("f")]));

    build(&destination, &manifest, &files);
    assert_eq!(place.tree(), shown(&files));
    assert_eq!(fs::read_to_string(place.out.join("d")).unwrap(), "4");
    fs::create_dir(place.live("folder")).unwrap();
    assert!(destination.stray("astana", &planned(&files)));
}

#[test]
fn links_in_the_trees_lead_no_removal_or_writing_outside() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    let files = content(&[("kk/a", "1"), ("kk/b", "2")]);
    let (manifest, _) = build(&destination, &Manifest::default(), &files);
    let outside = place.out.join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("a"), "mine").unwrap();

    fs::create_dir(place.spare("")).unwrap();
    symlink(&outside, place.spare("kk")).unwrap();
    symlink(&outside, place.spare("ru")).unwrap();
    symlink(&outside, place.live("ru")).unwrap();
    assert!(destination.stray("astana", &planned(&files)));
    let edited = content(&[("kk/a", "new"), ("kk/b", "2")]);
    build(&destination, &manifest, &edited);
    assert_eq!(place.tree(), shown(&edited));
    destination.remove_site("astana").unwrap();
    assert_eq!(fs::read_to_string(outside.join("a")).unwrap(), "mine");
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 1);
}

#[test]
fn a_site_that_is_a_link_or_a_file_is_refused() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    fs::create_dir(place.out.join("elsewhere")).unwrap();
    symlink(place.out.join("elsewhere"), place.out.join("astana")).unwrap();
    fs::write(place.out.join("almaty"), "").unwrap();
    for site in ["astana", "almaty"] {
        assert!(matches!(destination.begin(site), Err(Error::NotAFolder { .. })));
        assert!(matches!(destination.remove_site(site), Err(Error::NotAFolder { .. })));
    }
    for site in ["", ".", "..", "a/b", ".zharia", "/", "a.old"] {
        assert!(matches!(destination.begin(site), Err(Error::SiteName { .. })), "{site}");
        assert!(matches!(destination.remove_site(site), Err(Error::SiteName { .. })), "{site}");
    }
    assert!(place.out.join("elsewhere").exists());
}

#[test]
fn nothing_is_published_while_a_planned_file_is_missing() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    let files = content(&[("a", "1")]);
    build(&destination, &Manifest::default(), &files);
    let generation = destination.begin("astana").unwrap();
    generation.write(&OutputPath::new("a"), b"2").unwrap();
    let wanted = planned(&content(&[("a", ""), ("b", "")]));
    assert!(matches!(generation.publish(&wanted), Err(Error::Incomplete { missing: 1, .. })));
    assert_eq!(place.tree(), shown(&files));
    assert!(destination.begin("astana").unwrap().keep(&OutputPath::new("b")).is_err());
}

#[test]
fn what_a_build_wrote_in_vain_is_cleared_away() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    let files = content(&[("a", "1"), ("b", "2")]);
    let (manifest, _) = build(&destination, &Manifest::default(), &files);
    destination.begin("astana").unwrap().write(&OutputPath::new("a"), b"secret").unwrap();
    assert!(!place.spare("a").exists());

    // A kill clears nothing away; the next build does, though nothing has changed for readers.
    let killed = destination.begin("astana").unwrap();
    killed.write(&OutputPath::new("a"), b"secret").unwrap();
    killed.write(&OutputPath::new("c"), b"secret").unwrap();
    std::mem::forget(killed);
    assert!(place.spare("a").exists() && destination.stray("astana", &planned(&files)));
    build(&destination, &manifest, &files);
    assert!(!destination.stray("astana", &planned(&files)) && !place.spare("c").exists());
    let inode = |path: Utf8PathBuf| fs::metadata(path).unwrap().ino();
    assert_eq!(inode(place.spare("a")), inode(place.live("a")));
}

#[test]
fn one_build_at_a_time() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    assert!(matches!(Destination::open(&place.out), Err(Error::Locked { path }) if path == place.out));
    drop(destination);
    assert!(Destination::open(&place.out).is_ok());
}

#[test]
fn a_build_killed_between_the_renames_is_mended() {
    let place = Place::new();
    let old = place.out.join(".zharia/astana.old");
    let (first, second) = (content(&[("a", "1")]), content(&[("a", "2")]));
    let destination = Destination::open_with(&place.out, NONE).unwrap();
    let (manifest, _) = build(&destination, &Manifest::default(), &first);
    fill(&destination, &destination.begin("astana").unwrap(), &manifest, &second);
    drop(destination);

    fs::rename(place.live(""), &old).unwrap();
    let destination = Destination::open_with(&place.out, NONE).unwrap();
    assert_eq!((place.tree(), old.exists()), (shown(&first), false));
    build(&destination, &manifest, &second);
    drop(destination);

    fs::rename(place.spare(""), &old).unwrap();
    let destination = Destination::open_with(&place.out, NONE).unwrap();
    assert_eq!((place.tree(), old.exists()), (shown(&second), false));
    assert!(place.spare("").exists() && !place.spare("a").exists());
    fs::create_dir(&old).unwrap();
    destination.remove_site("astana").unwrap();
    assert!(!old.exists() && !place.spare("").exists() && !place.live("").exists());
    destination.remove_site("astana").unwrap();
}

#[test]
#[cfg(target_os = "linux")]
fn linux_needs_no_renames() {
    let place = Place::new();
    let destination = Destination::open(&place.out).unwrap();
    build(&destination, &Manifest::default(), &content(&[("a", "1")]));
    let generation = destination.begin("astana").unwrap();
    fill(&destination, &generation, &Manifest::default(), &content(&[("a", "2")]));
    assert!(swap::exchange(&destination.places("astana").unwrap()).unwrap());
    assert_eq!(fs::read_to_string(place.live("a")).unwrap(), "2");
    assert_eq!(fs::read_to_string(place.spare("a")).unwrap(), "1");
}

/// A site's files: any of the paths that don't need one place for a file and a folder.
fn any_content() -> impl Strategy<Value = Content> {
    let path = prop::sample::select(vec!["a", "a/b", "a/b/c", "kk/index.html", "kk/d", "e"]);
    prop::collection::btree_map(path, "[xy]", 0..6).prop_map(|all| {
        let mut content = Content::new();
        for (path, text) in all {
            if !content.keys().any(|other| path.starts_with(&format!("{other}/"))) {
                content.insert(path, text);
            }
        }
        content
    })
}

/// What a round does besides building.
#[derive(Debug, Clone, Copy)]
enum Mishap {
    Nothing,
    DiesBeforePublishing,
    DiesBeforeTheManifest,
    FileGrowsInPlace,
}

fn any_mishap() -> impl Strategy<Value = Mishap> {
    use Mishap::{DiesBeforePublishing, DiesBeforeTheManifest, FileGrowsInPlace, Nothing};
    prop::sample::select(vec![Nothing, DiesBeforePublishing, DiesBeforeTheManifest, FileGrowsInPlace])
}

fn rounds_hold(abilities: Abilities, rounds: &[(Content, Mishap)]) {
    let place = Place::new();
    let (mut manifest, mut live) = (Manifest::default(), Content::new());
    for (new, mishap) in rounds {
        let destination = Destination::open_with(&place.out, abilities).unwrap();
        let generation = destination.begin("astana").unwrap();
        let next = fill(&destination, &generation, &manifest, new);
        assert_eq!(place.tree(), shown(&live), "the live tree changed before its time");
        if matches!(mishap, Mishap::DiesBeforePublishing) {
            continue;
        }
        let gone = live.keys().filter(|path| !new.contains_key(*path)).count();
        assert_eq!(generation.publish(&planned(new)).unwrap().removed, gone);
        assert_eq!(place.tree(), shown(new));
        for path in new.keys().filter(|path| place.spare(path).exists()) {
            assert_eq!(fs::read_to_string(place.spare(path)).unwrap(), new[path], "the spare holds what was replaced");
        }
        live = new.clone();
        if matches!(mishap, Mishap::DiesBeforeTheManifest) {
            continue;
        }
        manifest = next;
        assert_eq!(destination.intact("astana", &manifest), planned(new));
        assert!(!destination.stray("astana", &planned(new)));
        if let (Mishap::FileGrowsInPlace, Some((path, text))) = (mishap, live.iter_mut().next()) {
            text.push_str("+++");
            fs::write(place.live(path), text).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn readers_see_the_old_tree_or_the_new_one(
        rounds in prop::collection::vec((any_content(), any_mishap()), 1..6),
        exchange: bool,
        links: bool,
    ) {
        rounds_hold(Abilities { exchange, links }, &rounds);
    }
}

#[test]
fn without_links_an_untouched_file_keeps_its_stamp() {
    let place = Place::new();
    let files = content(&[("a", "1")]);
    for abilities in [ALL, NONE] {
        let destination = Destination::open_with(&place.out, abilities).unwrap();
        let (manifest, _) = build(&destination, &Manifest::default(), &files);
        assert_eq!(build(&destination, &manifest, &files).0, manifest);
    }
}
