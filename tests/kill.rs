//! Killed at any moment, every site is the old or the new tree whole; two builds never mix.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::site::{NOW, Run, Site, files};

/// How often a build is killed.
const ROUNDS: u32 = 25;
/// News of each court.
const NEWS: usize = 75;

type Trees = BTreeMap<String, Vec<u8>>;

/// Two courts with many news, of which every one is another in generation `b`; one page is the round's own.
fn write(site: &Site, generation: &str, round: &str) {
    for court in ["almaty", "astana"] {
        let folder = format!("courts/{court}/news");
        for n in 0..NEWS {
            let title = format!("{generation} of {court} {n}");
            let text = format!("---\ntitle: {title}\ndate: 2026-11-20 10:00\nsummary: S {title}.\n---\n\nText.\n");
            site.file(&format!("{folder}/n{n}/index.kk.md"), &text);
            site.file(&format!("{folder}/n{n}/index.ru.md"), text.replace(&title, &format!("{title} ru")));
        }
        // Some pages are only in one of the two.
        let text = format!("---\ntitle: Only {generation}\ndate: 2026-11-20\nsummary: S.\n---\n\n{round}.\n");
        let other = if generation == "a" { "b" } else { "a" };
        let _ = fs::remove_dir_all(site.content().join(format!("{folder}/only-{other}")));
        site.file(&format!("{folder}/only-{generation}/index.kk.md"), text);
    }
}

fn start(site: &Site) -> Child {
    let mut command = site.command(&["build", "content", "--out", "out", "--now", NOW]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs")
}

/// The files of one site, or `None` where no site stands.
fn site_of(trees: &Trees, name: &str) -> Trees {
    let prefix = format!("{name}/");
    trees
        .iter()
        .filter(|(path, _)| path.starts_with(&prefix))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

/// Kills a build in its course; whether it was still running, and what stands in the output then.
fn kill_after(site: &Site, pause: Duration) -> (bool, Trees) {
    let mut build = start(site);
    std::thread::sleep(pause);
    let killed = build.try_wait().expect("a state").is_none();
    build.kill().expect("a signal");
    build.wait().expect("an end");
    (killed, files(&site.out()))
}

#[test]
fn a_killed_build_leaves_every_site_old_or_new() {
    let site = Site::new();
    site.court("astana");
    let mut known: BTreeMap<(&str, &str), Trees> = BTreeMap::new();
    for key in [("a", "x"), ("b", "x"), ("b", "y"), ("a", "y")] {
        write(&site, key.0, key.1);
        site.build().ok();
        known.insert(key, files(&site.out()));
    }
    assert!(known[&("a", "x")].len() > 400, "{}", known[&("a", "x")].len());
    let (mut killed, mut between) = (0, 0);
    for round in 0..ROUNDS {
        let (old, new) = if round % 2 == 0 { ("a", "b") } else { ("b", "a") };
        // After a small edit the two generations share nearly every file: a write in place would show.
        let own = if round % 2 == 0 { "x" } else { "y" };
        write(&site, old, own);
        let begun = Instant::now();
        site.build().ok();
        let usual = begun.elapsed();
        write(&site, new, own);
        // The moments are spread over the whole build; how fast the machine is at each, chance decides.
        let (was_running, found) = kill_after(&site, usual * (round * 7 % ROUNDS) / ROUNDS);
        killed += u32::from(was_running);
        let is_new = ["almaty", "astana", "national"].map(|court| {
            let tree = site_of(&found, court);
            let which = [old, new].into_iter().find(|which| site_of(&known[&(*which, own)], court) == tree);
            which.unwrap_or_else(|| panic!("round {round}: {court} is neither old nor new")) == new
        });
        between += u32::from(is_new[0] != is_new[2]);
        site.build().ok();
        assert!(files(&site.out()) == known[&(new, own)], "round {round}: the next build does not heal");
    }
    assert!(
        killed * 4 >= ROUNDS,
        "only {killed} of {ROUNDS} builds were killed in their course, {between} between sites"
    );
}

#[test]
fn a_second_build_into_the_same_folder_is_refused() {
    let site = Site::new();
    site.news("almaty", "a", "First").build().ok();
    let before = files(&site.out());
    let lock = fs::File::options().write(true).open(site.out().join(".zharia/.lock")).unwrap();
    lock.lock().unwrap();
    site.news("almaty", "a", "Second");
    let refused = site.build().fails(4);
    assert!(refused.stderr.contains("another build") && refused.stderr.contains("out"), "{}", refused.stderr);
    assert_eq!(before, files(&site.out()));
    lock.unlock().unwrap();
    site.build().ok();
    assert_ne!(before, files(&site.out()));
}

#[test]
fn builds_at_once_never_mix() {
    let site = Site::new();
    write(&site, "a", "x");
    site.court("astana");
    let builds: Vec<Child> = (0..4).map(|_| start(&site)).collect();
    let runs: Vec<Run> = builds.into_iter().map(|build| build.wait_with_output().unwrap().into()).collect();
    let codes: Vec<i32> = runs.iter().map(|run| run.code).collect();
    assert!(codes.contains(&0) && codes.iter().all(|code| [0, 4].contains(code)), "{codes:?}");
    for run in runs.iter().filter(|run| run.code == 4) {
        assert!(run.stderr.contains("another build"), "{}", run.stderr);
    }
    let built = files(&site.out());
    site.run(&["build", "content", "--out", "clean", "--cache", "cache", "--now", NOW]).ok();
    assert!(built == files(&site.root().join("clean")));
    site.build().ok();
    assert!(built == files(&site.out()));
}

#[test]
fn an_output_that_cannot_be_written_is_a_fault_of_the_machine() {
    let site = Site::new();
    site.news("almaty", "a", "First").build().ok();
    let before = files(&site.out());
    let mode = |mode| fs::set_permissions(site.out(), fs::Permissions::from_mode(mode)).unwrap();
    site.news("almaty", "a", "Second");
    let mut command = site.command(&["build", "content", "--out", "out", "--now", NOW]);
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        // Root may write anywhere: somebody else tries. The binary must lie where all can read it.
        fs::set_permissions(site.root(), fs::Permissions::from_mode(0o755)).unwrap();
        let binary = site.root().join("zharia");
        fs::copy(env!("CARGO_BIN_EXE_zharia"), &binary).unwrap();
        command = std::process::Command::new(binary);
        command.args(["build", "content", "--out", "out", "--now", NOW]).current_dir(site.root()).uid(65534).gid(65534);
    }
    mode(0o555);
    let refused = command.output().map(Run::from).unwrap();
    mode(0o755);
    let refused = refused.fails(4);
    assert!(refused.stderr.contains("out") && refused.stderr.contains("zharia: "), "{}", refused.stderr);
    assert_eq!(before, files(&site.out()));
    let file = site.run(&["build", "content", "--out", "content/zharia.yaml/out", "--now", NOW]).fails(4);
    assert!(file.stderr.contains("zharia.yaml"), "{}", file.stderr);
}
