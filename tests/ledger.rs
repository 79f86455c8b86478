//! The ledger of what was published: what is written down, what must leave no trace, what is told of changes.

use std::collections::BTreeMap;
use std::fs;

use crate::site::{NOW, Run, Site, files};

/// Records what is published at a time.
fn update_at(site: &Site, now: &str) -> Run {
    site.run(&["ledger", "update", "content", "--now", now, "--lang", "en"])
}

fn update(site: &Site) -> Run {
    update_at(site, NOW)
}

/// All files of the ledger.
fn ledger(site: &Site) -> BTreeMap<String, String> {
    let files = files(&site.content().join("ledger"));
    files.into_iter().map(|(name, bytes)| (name, String::from_utf8(bytes).expect("UTF-8"))).collect()
}

/// Codes and files of what is told, as `D940 courts/…`.
fn told(site: &Site) -> Vec<String> {
    let run = site.run(&["check", "content", "--now", NOW, "--lang", "en", "--format", "short"]);
    let of_ledger = run.stdout.lines().filter(|line| line.contains("[D94"));
    let told = of_ledger.map(|line| {
        let code = line.split(['[', ']']).nth(1).unwrap_or_default();
        format!("{code} {}", line.split(':').next().unwrap_or_default())
    });
    told.collect()
}

fn item(fields: &str, text: &str) -> String {
    format!("---\n{fields}\n---\n\n{text}\n")
}

const FIELDS: &str = "title: Бірінші\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.";

/// A site with one item in one language, which is recorded.
fn recorded() -> Site {
    let site = Site::new();
    site.file("courts/almaty/news/a/index.kk.md", item(FIELDS, "Сот «Әділет» — ашық."));
    update(&site).ok();
    assert_eq!(told(&site), [""; 0]);
    site
}

#[test]
fn what_is_published_is_written_down_once() {
    let site = Site::new();
    site.news("almaty", "b", "Second").news("almaty", "a", "First");
    site.file("national/news/c/index.kk.md", item(FIELDS, "Ортақ."));
    site.file("courts/almaty/pages/d/index.kk.md", item("title: Бет", ""));
    let first = update(&site).ok();
    assert_eq!(first.stderr.trim(), "almaty: added 5, changed 0, moved 0\nnational: added 1, changed 0, moved 0");
    let written = ["almaty/2026.yaml", "almaty/undated.yaml", "national/2026.yaml"];
    assert_eq!(ledger(&site).keys().collect::<Vec<_>>(), written);
    assert_eq!(first.stdout.lines().collect::<Vec<_>>(), written.map(|file| format!("content/ledger/{file}")));
    let of_year = &ledger(&site)["almaty/2026.yaml"];
    let lines: Vec<&str> = of_year.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.len(), 6, "{of_year}");
    assert_eq!((lines[0], lines[3]), ("news/a:", "news/b:"));
    assert!(lines[1].starts_with("  kk: {since: 2026-11-20, address: /kk/news/2026/a/, title: \""), "{of_year}");
    let again = update(&site).ok();
    assert_eq!((again.stdout.as_str(), again.stderr.trim()), ("", "The ledger has not changed."));
    let before = ledger(&site);
    fs::remove_dir_all(site.content().join("ledger")).expect("a ledger");
    update_at(&site, "2026-11-22T12:00:00+05:00").ok();
    assert_eq!(ledger(&site), before, "the same from nothing");
}

#[test]
fn what_is_not_public_leaves_no_trace() {
    let site = Site::new();
    site.news("almaty", "a", "First");
    let hidden = [("draft: true", "b"), ("embargo: 2027-01-01", "c"), ("expires: 2026-11-21", "d")];
    for (field, slug) in hidden {
        let text = item(&format!("{FIELDS}\n{field}"), "Мәтін.");
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), text);
    }
    site.file("courts/almaty/news/e/index.kk.md", item("title: Ертең\ndate: 2026-11-23\nsummary: Ертең.", "Мәтін."));
    site.file("private/note.md", "Құпия.\n");
    update(&site).ok();
    let of_year = &ledger(&site)["almaty/2026.yaml"];
    let items: Vec<&str> = of_year.lines().filter(|line| line.starts_with("news/")).collect();
    assert_eq!(items, ["news/a:", "news/d:"], "what has expired keeps its page");
    update_at(&site, "2027-01-02T10:00:00+05:00").ok();
    let of_year = &ledger(&site)["almaty/2026.yaml"];
    for first in ["news/c:\n  kk: {since: 2027-01-01,", "news/e:\n  kk: {since: 2026-11-23,"] {
        assert!(of_year.contains(first), "{of_year}");
    }
}

#[test]
fn nothing_is_recorded_of_courts_that_are_held_back() {
    let site = Site::new();
    site.court("turkistan").news("almaty", "a", "First").news("turkistan", "b", "Second");
    site.file("courts/almaty/news/c/index.kk.md", item("title: Күні жоқ\nsummary: Аңдатпа.", "Мәтін."));
    let run = update(&site).fails(1);
    assert!(run.stderr.contains("was left as it was: almaty."), "{}", run.stderr);
    assert_eq!(ledger(&site).keys().collect::<Vec<_>>(), ["turkistan/2026.yaml"]);
}

#[test]
fn of_candidates_only_what_may_be_told() {
    let site = Site::new();
    let candidate = |name: &str| {
        item(
            &format!(
                "title: {name}\ndate: 2026-05-20\nsummary: Кандидат туралы.\nperson_name: {name}\npost: судья\n\
                 competition: Көктемгі конкурс\ncompetition_date: 2026-06-01\nbirth_year: 1984\n\
                 education: [заң институты]\ncareer: [{{from: 2010, what: адвокат}}]"
            ),
            "Жолы.",
        )
    };
    site.file("courts/almaty/candidates/konkurs-2026-06-1/index.kk.md", candidate("Еркін Сынақбаев"));
    site.file("courts/almaty/candidates/erkin-synaqbaev/index.kk.md", candidate("Еркін Сынақбаев"));
    update(&site).ok();
    let of_year = ledger(&site)["almaty/2026.yaml"].clone();
    let line = |of_year: &str| of_year.lines().find(|line| line.starts_with("  kk:")).map(str::to_owned);
    let address = "since: 2026-05-20, address: /kk/candidates/2026/konkurs-2026-06-1/";
    let before = line(&of_year).expect("a row");
    assert!(before.starts_with(&format!("  kk: {{{address}, text: \"")) && !before.contains("title"), "{of_year}");
    assert!(!of_year.contains("synaqbaev"), "{of_year}");
    update_at(&site, "2027-01-10T10:00:00+05:00").ok();
    assert_eq!(line(&ledger(&site)["almaty/2026.yaml"]), Some(format!("  kk: {{{address}}}")));
    site.remove("courts/almaty/candidates");
    assert_eq!(told(&site), [""; 0], "nobody is asked to put it back");
}

#[test]
fn a_silent_change_is_told_where_it_was_made() {
    let site = recorded();
    let file = "courts/almaty/news/a/index.kk.md";
    site.file(file, item(FIELDS, "Сот \"Әділет\" -- ашық.  ").replace('\n', "\r\n"));
    assert_eq!(told(&site), [""; 0], "typography and line ends are no words");
    site.file(file, item(FIELDS, "Сот «Әділет» — жабық."));
    assert_eq!(told(&site), [format!("D940 {file}")]);
    site.file(file, item(&FIELDS.replace("Бірінші", "Екінші"), "Сот «Әділет» — ашық."));
    assert_eq!(told(&site), [format!("D941 {file}")]);
    for openly in ["updated: 2026-11-21 10:00", "corrections: [{date: 2026-11-21, note: Күні түзетілді.}]"]
    {
        site.file(file, item(&format!("{FIELDS}\n{openly}"), "Сот «Әділет» — жабық."));
        assert_eq!(told(&site), [""; 0], "{openly}");
    }
    // Once recorded, what was said then does not excuse the next change.
    assert!(update(&site).ok().stderr.contains("added 0, changed 1"));
    let said = format!("{FIELDS}\ncorrections: [{{date: 2026-11-21, note: Күні түзетілді.}}]");
    site.file(file, item(&said, "Сот жабық."));
    assert_eq!(told(&site), [format!("D940 {file}")]);
    update(&site).ok();
    assert_eq!(told(&site), [""; 0], "what was accepted is the text now");
}

#[test]
fn an_address_that_answers_no_more_is_told_in_the_ledger() {
    let site = recorded();
    let gone = ["D942 ledger/almaty/2026.yaml"];
    let text = |fields: &str| item(fields, "Сот «Әділет» — ашық.");
    site.file("courts/almaty/news/a/index.kk.md", text(&format!("{FIELDS}\ndraft: true")));
    assert_eq!(told(&site), gone, "hidden");
    site.remove("courts/almaty/news/a");
    assert_eq!(told(&site), gone, "deleted");
    let build = site.build().fails(1);
    assert!(!site.has_output("almaty/index.html"), "{}", build.stderr);
    site.file(
        "courts/almaty/news/a/index.kk.md",
        text(&format!("{FIELDS}\nwithdrawn: {{date: 2026-11-21, reason: Қате.}}")),
    );
    assert_eq!(told(&site), [""; 0], "withdrawn");
}

#[test]
fn a_ledger_of_later_days_is_no_past() {
    let site = recorded();
    let run = site.run(&["check", "content", "--now", "2026-11-01T10:00:00+05:00", "--lang", "en"]).ok();
    assert!(!run.stderr.contains("D94"), "{}", run.stderr);
}

#[test]
fn a_broken_file_of_an_item_is_one_mistake() {
    let site = recorded();
    site.file("courts/almaty/news/a/index.kk.md", "---\ntitle: Бірінші\n---\n");
    assert_eq!(told(&site), [""; 0]);
}

#[test]
fn what_two_branches_recorded_is_one_record() {
    let site = recorded();
    let path = site.content().join("ledger/almaty/2026.yaml");
    let before = fs::read_to_string(&path).expect("a ledger");
    let row = before.lines().last().expect("a row");
    let other = row.replace("/2026/a/", "/2026/z/").replace("2026-11-20", "2026-11-19");
    site.file("courts/almaty/news/a/index.kk.md", item(&format!("{FIELDS}\naliases: [/kk/news/2026/z/]"), "Мәтін."));
    fs::write(&path, before.replace(row, &format!("{other}\n{row}"))).expect("a ledger");
    update(&site).ok();
    let after = fs::read_to_string(&path).expect("a ledger");
    assert_eq!(after.lines().count(), before.lines().count(), "{after}");
    assert!(after.contains("since: 2026-11-19, address: /kk/news/2026/a/, was: /kk/news/2026/z/,"), "{after}");
    assert_eq!(told(&site), [""; 0]);
}

#[test]
fn a_broken_ledger_holds_its_court_back_and_is_not_written_over() {
    let site = recorded();
    site.court("turkistan").news("turkistan", "b", "Second").news("almaty", "c", "Third");
    let path = site.content().join("ledger/almaty/2026.yaml");
    let merged = format!("{}<<<<<<< ours\n", fs::read_to_string(&path).expect("a ledger"));
    fs::write(&path, &merged).expect("a ledger");
    assert_eq!(told(&site), ["D943 ledger/almaty/2026.yaml"]);
    let build = site.build().fails(1);
    assert!(site.has_output("turkistan/index.html") && !site.has_output("almaty/index.html"), "{}", build.stderr);
    update(&site).fails(1);
    assert_eq!(fs::read_to_string(&path).expect("a ledger"), merged);
    assert!(ledger(&site).contains_key("turkistan/2026.yaml"));
}

#[test]
fn each_change_of_an_events_time_counts_for_more() {
    let site = Site::new();
    let moved =
        |start: &str| format!("status: moved\nmoved_from: 2026-12-01 10:00\nstart: {start}\nend: 2026-12-09 18:00");
    let sequence = |time: &str| -> usize {
        let fields =
            format!("title: Брифинг\ndate: 2026-11-20 10:00\nsummary: s.\nevent_type: briefing\nvenue: Зал\n{time}");
        site.file("courts/almaty/events/e/index.kk.md", item(&fields, "Мәтін."));
        site.build().ok();
        let calendar = site.output("almaty/kk/calendar.ics");
        let line = calendar.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).expect("an event");
        let counted = line.trim().parse().expect("a number");
        update(&site).ok();
        site.build().ok();
        assert_eq!(site.output("almaty/kk/calendar.ics"), calendar, "to record it changes no calendar");
        counted
    };
    let times = ["start: 2026-12-01 10:00".to_owned(), moved("2026-12-03 10:00"), moved("2026-12-02 10:00")];
    let back = moved("2026-12-03 10:00");
    let counted: Vec<usize> = times.iter().chain([&back]).map(|time| sequence(time)).collect();
    assert!(counted.is_sorted_by(|earlier, later| earlier < later), "{counted:?}");
    assert_eq!(sequence(&back), counted[3]);
}
