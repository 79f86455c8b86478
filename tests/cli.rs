//! The command line as design fixes it: commands, options, exit codes, what goes to which stream.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;
use zharia::kinds::Kind;

use crate::site::{NOW, Run, Site, files};

/// A tree with a warning (no summary) in one item.
fn with_a_warning() -> Site {
    let site = Site::new();
    site.file("courts/almaty/news/a/index.kk.md", "---\ntitle: Тақырып\ndate: 2026-11-20\n---\n\nМәтін.\n");
    site.file("courts/almaty/news/a/index.ru.md", "---\ntitle: Заголовок\nsummary: Анонс.\n---\n\nТекст.\n");
    site
}

/// A tree with an error (a misspelled field) in one item.
fn with_an_error() -> Site {
    let site = Site::new();
    site.news("almaty", "sound", "Sound");
    site.file("courts/almaty/news/a/index.kk.md", "---\ntitel: Тақырып\ndate: 2026-11-20\n---\n\nМәтін.\n");
    site
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}", run.stdout))
}

#[test]
fn the_exit_code_tells_what_was_wrong() {
    with_a_warning().build().ok();
    with_a_warning().check("kk").ok();
    with_an_error().build().fails(1);
    with_an_error().check("kk").fails(1);
    let site = Site::new();
    site.run(&["build", "content", "--no-such-option"]).fails(2);
    site.run(&["no-such-command"]).fails(2);
    site.run(&[]).fails(2);
    site.run(&["check", "content", "--now", "yesterday"]).fails(2);
    site.run(&["check", "no-such-folder"]).fails(3);
    site.file("zharia.yaml", "languages: [kk]\n").build().fails(3);
}

#[test]
fn a_machine_that_refuses_is_no_fault_of_the_content() {
    let site = Site::new();
    fs::write(site.root().join("out"), "a file").expect("a file");
    let run = site.build().fails(4);
    assert!(run.stderr.contains("out"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(site.root().join("out")).expect("still there"), "a file");

    let site = Site::new();
    let content = site.content().join("courts/almaty/court.yaml");
    fs::set_permissions(&content, fs::Permissions::from_mode(0o000)).expect("permissions");
    // Who may read everything (root) is not refused.
    if fs::read(&content).is_err() {
        let run = site.build().fails(4);
        assert!(run.stderr.contains("court.yaml"), "{}", run.stderr);
    }
}

#[test]
fn findings_for_people_are_messages_and_those_for_tools_are_data() {
    let site = with_an_error();
    let check =
        |format: &str| site.run(&["check", "content", "--now", NOW, "--lang", "en", "--format", format]).fails(1);
    let human = check("human");
    assert_eq!(human.stdout, "");
    assert!(human.stderr.contains("error[D206]") && human.stderr.contains("^^^^^"), "{}", human.stderr);

    let short = check("short");
    let first = short.stdout.lines().next().unwrap_or_default();
    assert!(first.starts_with("courts/almaty/news/a/index.kk.md:2:1: error[D206]: there is no field"), "{first}");
    assert_eq!(short.stdout.lines().count(), json(&check("json")).as_array().map_or(0, Vec::len));

    let github = check("github");
    let expected = "::error file=content/courts/almaty/news/a/index.kk.md,line=2,col=1,title=D206::";
    assert!(github.stdout.starts_with(expected), "{}", github.stdout);

    let json = json(&check("json"));
    let finding = &json[0];
    assert_eq!(finding["code"], "D206");
    assert_eq!(finding["severity"], "error");
    assert_eq!((&finding["line"], &finding["column"], &finding["length"]), (&2.into(), &1.into(), &5.into()));
    assert_eq!(site.run(&["check", "content", "--format", "no-such-form"]).code, 2);
}

#[test]
fn a_sound_tree_gives_empty_data() {
    let site = Site::new();
    let check = |format: &str| site.run(&["check", "content", "--now", NOW, "--format", format]).ok().stdout;
    assert_eq!(check("short"), "");
    assert_eq!(check("github"), "");
    assert_eq!(check("json").split_whitespace().collect::<String>(), "[]");
}

#[test]
fn messages_are_in_the_language_asked_for() {
    let site = with_an_error();
    let told = |args: &[&str], environment: &[(&str, &str)]| {
        let mut all = vec!["check", "content", "--now", NOW];
        all.extend(args);
        let output = site.command(&all).envs(environment.iter().copied()).output().expect("the binary runs");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        ["қате[", "ошибка[", "error["].iter().position(|word| stderr.contains(word))
    };
    let (kk, ru, en) = (Some(0), Some(1), Some(2));
    assert_eq!(told(&["--lang", "kk"], &[]), kk);
    assert_eq!(told(&["--lang", "ru"], &[("ZHARIA_LANG", "kk")]), ru);
    assert_eq!(told(&[], &[("ZHARIA_LANG", "kk"), ("LANG", "ru_RU.UTF-8")]), kk);
    assert_eq!(told(&[], &[("LANG", "ru_KZ.UTF-8")]), ru);
    assert_eq!(told(&[], &[("LANG", "kk_KZ.UTF-8")]), kk);
    assert_eq!(told(&[], &[("LANG", "de_DE.UTF-8")]), en);
    assert_eq!(told(&[], &[("ZHARIA_LANG", ""), ("LANG", "C")]), en);
    assert_eq!(site.run(&["--lang", "kz", "check", "content"]).code, 2);
}

#[test]
fn colours_are_for_terminals_only() {
    for no_colour in [None, Some("1"), Some("")] {
        let site = with_an_error();
        let mut command = site.command(&["check", "content", "--now", NOW]);
        match no_colour {
            Some(value) => command.env("NO_COLOR", value),
            None => command.env_remove("NO_COLOR"),
        };
        let output = command.output().expect("the binary runs");
        assert!(!output.stderr.contains(&0x1b) && !output.stdout.contains(&0x1b));
    }
}

#[test]
fn strict_takes_a_warning_for_an_error() {
    let site = with_a_warning();
    site.build().ok();
    let before = files(&site.out());
    site.file("courts/almaty/news/a/index.ru.md", "---\ntitle: Новый заголовок\nsummary: Анонс.\n---\n\nТекст.\n");
    let run = site.build_with(&["--strict", "--lang", "en"]).fails(1);
    assert!(run.stderr.contains("Not updated because of errors, left as they were: almaty"), "{}", run.stderr);
    let court = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
        files
            .iter()
            .filter(|(path, _)| path.starts_with("almaty/"))
            .map(|(p, b)| (p.clone(), b.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(court(&files(&site.out())), court(&before));
    site.build().ok();
    assert_ne!(court(&files(&site.out())), court(&before));
}

#[test]
fn courts_can_be_chosen() {
    let site = Site::new();
    site.court("turkistan").court("oskemen");
    site.news("almaty", "a", "A").news("turkistan", "b", "B").news("oskemen", "c", "C");
    site.build_with(&["--court", "almaty", "--court", "oskemen"]).ok();
    let built: BTreeSet<String> =
        files(&site.out()).keys().filter_map(|path| Some(path.split_once('/')?.0.into())).collect();
    assert_eq!(built, BTreeSet::from(["almaty".to_owned(), "oskemen".to_owned()]));
    // Who asks for fewer courts later does not lose the others.
    site.build_with(&["--court", "turkistan"]).ok();
    assert!(site.has_output("almaty/index.html") && site.has_output("turkistan/index.html"));

    let run = site.build_with(&["--court", "shymkent", "--lang", "en"]).fails(2);
    assert!(run.stderr.contains("shymkent") && run.stderr.contains("almaty, oskemen, turkistan"), "{}", run.stderr);
    site.run(&["check", "content", "--court", "shymkent"]).fails(2);
}

#[test]
fn check_tells_of_the_courts_asked_for() {
    let site = with_an_error();
    site.court("turkistan");
    let run = site.run(&["check", "content", "--now", NOW, "--court", "turkistan"]);
    assert!(!run.stderr.contains("D206"), "{}", run.stderr);
    site.run(&["check", "content", "--now", NOW, "--court", "almaty"]).fails(1);
}

#[test]
fn another_address_goes_with_one_court() {
    let site = Site::new();
    site.court("turkistan").news("almaty", "a", "A");
    let address = ["--base-url", "https://preview-7.host.example"];
    let run = |more: &[&str]| site.build_with(&[&address[..], more].concat());
    run(&[]).fails(2);
    run(&["--court", "almaty", "--court", "turkistan"]).fails(2);
    run(&["--court", "almaty"]).ok();
    let feed = site.output("almaty/kk/feed.xml");
    assert!(feed.contains("https://preview-7.host.example/kk/"), "{feed}");
    assert!(!feed.contains("https://almaty.sot.example"), "{feed}");
    // Ids of a feed never follow the address.
    assert!(feed.contains("tag:sot.example,2026:almaty/news/a/kk"), "{feed}");
    for address in ["ftp://x.example", "https://", "https://x.example/path", "x.example"] {
        site.build_with(&["--court", "almaty", "--base-url", address]).fails(2);
    }
}

#[test]
fn a_cache_never_lies_in_the_output() {
    let site = Site::new();
    for cache in ["out", "out/cache", "out/almaty/.zharia", "./out/../out/x"] {
        let run = site.build_with(&["--cache", cache]).fails(2);
        assert!(run.stderr.contains("cache") || run.stderr.contains(cache), "{}", run.stderr);
    }
    assert!(!site.out().exists());
    site.build_with(&["--cache", "elsewhere"]).ok();
    assert!(site.root().join("elsewhere").is_dir());
    assert!(!site.content().join(".zharia").exists());
    site.run(&["build", "content", "--out", "content/.zharia/out", "--now", NOW]);
    assert!(files(&site.content()).keys().all(|path| !path.ends_with("index.html")));
}

#[test]
fn timings_are_data() {
    let site = Site::new();
    site.news("almaty", "basqa", "Text");
    let run = site.build_with(&["--timings", "json"]).ok();
    let timings = json(&run);
    let stages: Vec<&str> =
        timings["stages"].as_array().into_iter().flatten().filter_map(|stage| stage["stage"].as_str()).collect();
    assert_eq!(stages, ["load", "settings", "parse", "assemble", "check", "plan", "publish"]);
    assert!(timings["stages"][0]["seconds"].as_f64().is_some_and(|seconds| seconds >= 0.0));
    let sites: Vec<&str> =
        timings["sites"].as_array().into_iter().flatten().filter_map(|site| site["site"].as_str()).collect();
    assert_eq!(sites, ["almaty", "national"]);
    assert_eq!(timings["sites"][0]["withheld"], false);
    assert_eq!(timings["slowest"]["parse"][0]["what"], "courts/almaty/news/basqa");
    let slow = timings["slowest"]["publish"].as_array().expect("outputs were made");
    let times: Vec<f64> = slow.iter().filter_map(|output| output["seconds"].as_f64()).collect();
    assert_eq!(times.len(), 5);
    assert!(times.is_sorted_by(|one, other| one >= other), "{times:?}");
}

#[test]
fn the_version_is_the_packages() {
    let run = Site::new().run(&["--version"]).ok();
    assert_eq!(run.stdout.trim(), format!("zharia {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn courts_are_listed_for_ci_and_for_people() {
    let site = Site::new();
    site.court("turkistan");
    let list = json(&site.run(&["courts", "content", "--format", "json"]).ok());
    let expected = serde_json::json!([
        { "court": "almaty", "base_url": "https://almaty.sot.example", "closed": false, "renamed_to": null },
        { "court": "turkistan", "base_url": "https://turkistan.sot.example", "closed": false, "renamed_to": null },
    ]);
    assert_eq!(list, expected);
    let people = site.run(&["courts", "content", "--lang", "ru"]).ok();
    assert_eq!(people.stdout.lines().count(), 2);
    assert!(people.stdout.contains("Суд turkistan"), "{}", people.stdout);
    site.remove("zharia.yaml");
    let run = site.run(&["courts", "content", "--format", "json"]).fails(3);
    assert_eq!(run.stdout, "");
}

#[test]
fn a_new_tree_builds_at_once() {
    let site = Site::new();
    let run = site.run(&["init", "fresh", "--court", "qostanai", "--lang", "kk"]).ok();
    assert_eq!(run.stdout.lines().count(), 7, "{}", run.stdout);
    assert!(run.stdout.lines().all(|path| site.root().join(path).is_file()), "{}", run.stdout);
    let run = site.run(&["build", "fresh", "--out", "out", "--lang", "en"]).ok();
    assert!(run.stderr.contains("No errors, no warnings."), "{}", run.stderr);
    for page in ["index.html", "kk/index.html", "ru/news/index.html", "kk/feed.xml", "sitemap.xml", "404.html"] {
        assert!(site.has_output(&format!("qostanai/{page}")), "{page}");
    }
    // Nothing is ever written over what is there, and ids are addresses.
    site.run(&["init", "fresh", "--court", "qostanai"]).fails(2);
    site.run(&["init", "content", "--court", "qostanai"]).fails(2);
    for id in ["Қостанай", "a b", "national", "../x", ""] {
        site.run(&["init", "other", "--court", id]).fails(2);
        assert!(!site.root().join("other").exists(), "{id}");
    }
}

/// What a skeleton can't know yet; anything else would be a skeleton that does not fit its kind.
const PLACEHOLDERS: [&str; 9] = [
    // The picture or file.
    "D404", // The consent of a judge, which nobody gives by default.
    "D607", // The text of an infographic's figures.
    "D610", // An expert's consent, likewise.
    "D635", // What a picture shows.
    "D642", // What the first of several types asks for.
    "D640", // An outlet or a journal, where the tree has none.
    "D412", // The expert, where there is none.
    "D406", // The other item.
    "D414",
];

#[test]
fn a_skeleton_fits_its_kind() {
    for kind in Kind::ALL {
        let site = Site::new();
        let section = kind.section();
        let args = ["new", section, "--court", "almaty", "--slug", "zhanga", "content", "--now", NOW];
        let made = site.run(&args).ok();
        let folder = format!("content/courts/almaty/{section}/zhanga");
        assert_eq!(made.stdout, format!("{folder}/index.kk.md\n{folder}/index.ru.md\n"));
        let check = site.run(&["check", "content", "--now", NOW, "--format", "json"]);
        for finding in json(&check).as_array().into_iter().flatten() {
            let code = finding["code"].as_str().unwrap_or_default();
            let is_expected = PLACEHOLDERS.contains(&code) || (section == "events" && code == "D620");
            assert!(is_expected, "{section}: {finding:#}");
        }
        // The draft is not published, nor is anything written twice.
        site.run(&args).fails(2);
    }
}

#[test]
fn new_refuses_what_could_not_be_published() {
    let site = Site::new();
    let new = |kind: &str, court: &str, slug: &str| {
        site.run(&["new", kind, "--court", court, "--slug", slug, "content", "--lang", "en"])
    };
    let run = new("newz", "almaty", "a").fails(2);
    assert!(run.stderr.contains("news"), "{}", run.stderr);
    assert!(new("news", "shymkent", "a").fails(2).stderr.contains("almaty"));
    assert!(new("news", "almaty", "Жаңа сайт").fails(2).stderr.contains("zhana-sait"));
    for slug in ["page", "2026", "../x", "a/b", ""] {
        new("news", "almaty", slug).fails(2);
    }
    new("news", "national", "ortaq").ok();
    assert!(site.content().join("national/news/ortaq/index.ru.md").is_file());
}

/// The line of `why` that tells the state.
fn state(site: &Site, url: &str) -> String {
    let run = site.run(&["why", url, "content", "--out", "out", "--now", NOW, "--lang", "en"]).ok();
    let line = run.stdout.lines().find(|line| line.starts_with("State: ")).unwrap_or_default();
    line.trim_start_matches("State: ").to_owned()
}

#[test]
fn why_tells_what_an_output_is_made_from_and_whether_it_is_fresh() {
    let site = Site::new();
    site.news("almaty", "a", "A").news("almaty", "b", "B");
    let page = "https://almaty.sot.example/kk/news/2026/a/";
    let feed = "https://almaty.sot.example/kk/feed.xml";
    assert_eq!(state(&site, page), "to be made: it has not been made before");
    site.build().ok();
    let sheet = files(&site.out()).into_keys().find(|path| path.strip_suffix(".css").is_some()).expect("a style sheet");
    let sheet = format!("https://almaty.sot.example/{}", sheet.trim_start_matches("almaty/"));
    for url in [page, feed, &sheet, "/kk/news/2026/a/", "https://almaty.sot.example/kk/news/2026/b/#a"] {
        assert_eq!(state(&site, url), "up to date", "{url}");
    }
    let run = site.run(&["why", page, "content", "--out", "out", "--now", NOW, "--lang", "en"]).ok();
    assert!(run.stdout.contains("out/almaty/kk/news/2026/a/index.html"), "{}", run.stdout);
    assert!(run.stdout.contains("kinds/news.html"), "{}", run.stdout);
    assert!(run.stdout.contains("  courts/almaty/news/a/index.kk.md"), "{}", run.stdout);
    assert!(!run.stdout.contains("news/b/"), "{}", run.stdout);

    site.news("almaty", "a", "Other");
    assert_eq!(state(&site, page), "to be made again: what it tells has changed");
    assert_eq!(state(&site, feed), "to be made again: what it tells has changed");
    assert_eq!(state(&site, &sheet), "up to date");

    site.build().ok();
    fs::write(site.out().join("almaty/kk/feed.xml"), "other").expect("a file");
    assert_eq!(state(&site, feed), "to be made again: its file is gone or was changed by another hand");
    assert_eq!(state(&site, page), "up to date");

    site.build().ok();
    let court = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", court.replace("000-00-01", "000-00-09"));
    assert_eq!(state(&site, page), "to be made again: the menu or the court's facts have changed");

    let run = site.run(&["why", "https://almaty.sot.example/kk/none/", "content", "--out", "out", "--lang", "en"]);
    assert!(run.fails(2).stderr.contains("nothing is made at this address"));
}

#[test]
fn an_output_inside_the_tree_is_no_content() {
    let site = Site::new();
    site.news("almaty", "a", "News");
    for _ in 0..2 {
        let run = site.run(&["build", "content", "--out", "content/dist", "--now", NOW, "--strict"]).ok();
        assert!(run.stderr.contains("No errors"), "{}", run.stderr);
    }
}

#[test]
fn the_site_over_all_courts_can_be_built_alone() {
    let site = Site::new();
    site.court("turkistan").news("turkistan", "b", "News");
    site.build_with(&["--court", "national"]).ok();
    assert!(site.output("national/kk/index.html").contains("https://turkistan.sot.example/kk/news/2026/b/"));
    assert!(!site.has_output("turkistan/kk/index.html"));
}

#[test]
fn a_skeleton_names_people_of_its_court() {
    let site = Site::new();
    site.run(&["new", "judges-day", "--court", "almaty", "--slug", "kun", "content"]).ok();
    let text =
        std::fs::read_to_string(site.content().join("courts/almaty/judges-day/kun/index.kk.md")).expect("it is there");
    assert!(text.contains("\njudge: almaty-judge\n") && text.contains("\nconsent: false\n"), "{text}");
}
