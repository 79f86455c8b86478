//! Ids and addresses for ever: whatever becomes of a folder, readers and newsrooms find the same item.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::fmt::Write as _;

use crate::site::{NOW, Run, Site};

const EVENT: &str = "title: Брифинг\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.\nevent_type: briefing\n\
                     start: 2026-12-01 10:00\nvenue: Зал";

fn item(fields: &str, text: &str) -> String {
    format!("---\n{fields}\n---\n\n{text}\n")
}

/// Writes an item in both languages.
fn both(site: &Site, folder: &str, fields: &str, text: &str) {
    for lang in ["kk", "ru"] {
        let fields = fields.replace("{lang}", lang);
        site.file(&format!("{folder}/index.{lang}.md"), item(&fields, &format!("{text} ({lang}).")));
    }
}

fn update(site: &Site) -> Run {
    site.run(&["ledger", "update", "content", "--now", NOW, "--lang", "en"])
}

/// The ids in a feed or calendar.
fn ids(text: &str) -> Vec<String> {
    let ids = text.lines().flat_map(|line| line.split("<guid isPermaLink=\"false\">").skip(1));
    let ids = ids.filter_map(|rest| rest.split('<').next());
    ids.chain(text.lines().filter_map(|line| line.strip_prefix("UID:"))).map(|id| id.trim().to_owned()).collect()
}

fn all_ids(site: &Site) -> Vec<String> {
    let files = ["almaty/kk/feed.xml", "almaty/ru/feed.xml", "almaty/kk/calendar.ics", "national/kk/feed.xml"];
    files.iter().flat_map(|file| ids(&site.output(file))).collect()
}

fn redirects(site: &Site, court: &str) -> Vec<String> {
    site.output(&format!("{court}/_redirects")).lines().map(str::to_owned).collect()
}

/// An event in two languages that is recorded.
fn recorded() -> (Site, Vec<String>) {
    let site = Site::new();
    both(&site, "courts/almaty/events/a", EVENT, "Сот ашық");
    site.build().ok();
    update(&site).ok();
    let ids = all_ids(&site);
    assert_eq!(ids.len(), 4, "{ids:?}");
    (site, ids)
}

const MOVED: [&str; 2] = ["/kk/events/2026/a/ /kk/events/2026/b/ 301", "/ru/events/2026/a/ /ru/events/2026/b/ 301"];

#[test]
fn an_alias_keeps_the_id_at_once_and_for_ever() {
    let (site, ids) = recorded();
    site.remove("courts/almaty/events/a");
    both(&site, "courts/almaty/events/b", EVENT, "Мәтін де басқа");
    let alias = format!("{EVENT}\naliases: [/kk/events/2026/a]");
    site.file("courts/almaty/events/b/index.kk.md", item(&alias, "Мәтін де басқа (kk)."));
    site.build().ok();
    assert_eq!(all_ids(&site), ids);
    for moved in MOVED {
        assert!(redirects(&site, "almaty").contains(&moved.to_owned()), "{:?}", redirects(&site, "almaty"));
    }
    assert!(update(&site).ok().stderr.contains("moved 1"), "recorded");
    both(&site, "courts/almaty/events/b", EVENT, "Мәтін де басқа");
    site.build().ok();
    assert_eq!((all_ids(&site), redirects(&site, "almaty")), (ids.clone(), MOVED.map(str::to_owned).to_vec()));
    // Once more, and back again.
    site.remove("courts/almaty/events/b");
    both(&site, "courts/almaty/events/a", EVENT, "Мәтін де басқа");
    assert!(update(&site).ok().stderr.contains("moved 1"), "recorded");
    site.build().ok();
    assert_eq!(all_ids(&site), ids);
    assert_eq!(redirects(&site, "almaty")[0], "/kk/events/2026/b/ /kk/events/2026/a/ 301");
}

#[test]
fn the_same_text_under_another_folder_is_found_again() {
    let (site, ids) = recorded();
    site.remove("courts/almaty/events/a");
    both(&site, "courts/almaty/events/b", &EVENT.replace("Брифинг", "Баспасөз мәслихаты"), "Сот ашық");
    site.build().fails(1);
    let run = update(&site).ok();
    assert!(run.stderr.contains("almaty: added 0, changed 2, moved 1"), "{}", run.stderr);
    let ledger = std::fs::read_to_string(site.content().join("ledger/almaty/2026.yaml")).expect("a ledger");
    assert!(ledger.contains("events/b:\n  id: almaty/events/a\n  times: [\""), "{ledger}");
    assert!(ledger.contains("\n  kk: {since: 2026-11-20, address: /kk/events/2026/b/"), "{ledger}");
    assert!(!ledger.contains("events/a:"), "{ledger}");
    site.build().ok();
    assert_eq!((all_ids(&site), redirects(&site, "almaty")), (ids, MOVED.map(str::to_owned).to_vec()));
    assert_eq!(update(&site).ok().stderr.trim(), "The ledger has not changed.");
}

#[test]
fn what_could_be_several_items_is_not_guessed() {
    let (site, _) = recorded();
    site.remove("courts/almaty/events/a");
    both(&site, "courts/almaty/events/b", EVENT, "Басқа мәтін");
    let nothing = "The ledger has not changed.\nThe ledger of courts with errors was left as it was: almaty.";
    let run = update(&site).fails(1);
    assert!(run.stderr.contains("error[D942]") && run.stderr.contains(nothing), "{}", run.stderr);
    both(&site, "courts/almaty/events/c", EVENT, "Сот ашық");
    both(&site, "courts/almaty/events/d", EVENT, "Сот ашық");
    let run = update(&site).fails(1);
    assert!(run.stderr.contains("error[D942]") && run.stderr.contains(nothing), "{}", run.stderr);
}

#[test]
fn section_and_year_may_change() {
    let site = Site::new();
    let news = "title: Жаңалық\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.";
    both(&site, "courts/almaty/news/a", news, "Сот ашық");
    site.build().ok();
    update(&site).ok();
    let before = ids(&site.output("almaty/kk/feed.xml"));
    both(&site, "courts/almaty/news/a", &news.replace("2026-11-20", "2025-11-20"), "Сот ашық");
    site.build().ok();
    assert_eq!(ids(&site.output("almaty/kk/feed.xml")), before);
    assert_eq!(redirects(&site, "almaty")[0], "/kk/news/2026/a/ /kk/news/2025/a/ 301");
    update(&site).ok();
    site.remove("courts/almaty/news/a");
    let seminar = format!("{news}\ntype: seminar\nstart: 2026-12-01 10:00\naudience: судьялар\nvenue: Зал");
    both(&site, "courts/almaty/seminars/a", &seminar, "Сот ашық");
    let run = update(&site);
    assert!(run.stderr.contains("moved 1"), "{}", run.stderr);
    site.build().ok();
    assert_eq!(ids(&site.output("almaty/kk/feed.xml")), before);
    let of_kk: Vec<String> = redirects(&site, "almaty").into_iter().filter(|rule| rule.starts_with("/kk/")).collect();
    let to = "/kk/seminars/2026/a/ 301";
    assert_eq!(of_kk, [format!("/kk/news/2025/a/ {to}"), format!("/kk/news/2026/a/ {to}")]);
}

#[test]
fn a_name_that_has_become_free_is_given_to_nobody() {
    let (site, _) = recorded();
    site.remove("courts/almaty/events/a");
    both(&site, "courts/almaty/events/b", EVENT, "Сот ашық");
    update(&site).ok();
    both(&site, "courts/almaty/events/a", EVENT, "Жаңа мәтін");
    let run = site.check("en").fails(1);
    assert!(run.stderr.contains("error[D946]"), "{}", run.stderr);
    assert!(run.stderr.contains("courts/almaty/events/a/index.kk.md"), "{}", run.stderr);
    update(&site).fails(1);
    let ledger = std::fs::read_to_string(site.content().join("ledger/almaty/2026.yaml")).expect("a ledger");
    assert!(!ledger.contains("events/a:"), "{ledger}");
}

#[test]
fn a_national_item_that_leaves_a_site_leads_to_another() {
    let site = Site::new();
    site.court("turkistan");
    let news = "title: Ортақ\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.";
    both(&site, "national/news/a", news, "Ортақ мәтін");
    site.build().ok();
    update(&site).ok();
    both(&site, "national/news/a", &format!("{news}\ncourts: [almaty]"), "Ортақ мәтін");
    update(&site).ok();
    site.build().ok();
    assert!(!site.has_output("turkistan/kk/news/2026/a/index.html"));
    let way = "/kk/news/2026/a/ https://almaty.sot.example/kk/news/2026/a/ 301";
    assert!(redirects(&site, "turkistan").contains(&way.to_owned()), "{:?}", redirects(&site, "turkistan"));
    assert_eq!(redirects(&site, "almaty"), [""; 0]);
}

#[test]
fn beyond_what_the_host_takes_pages_lead_on() {
    let site = Site::new();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}host: gitlab\n"));
    let aliases: Vec<String> = (0..1003).map(|n| format!("/eski/{n:04}/")).collect();
    let fields = format!("title: Жаңалық\ndate: 2026-11-20\nsummary: Аңдатпа.\naliases: [{}]", aliases.join(", "));
    site.file("courts/almaty/news/a/index.kk.md", item(&fields, "Мәтін."));
    site.build().ok();
    assert_eq!(redirects(&site, "almaty").len(), 1000);
    assert!(!site.has_output("almaty/eski/0999/index.html"));
    let page = site.output("almaty/eski/1000/index.html");
    for part in [
        "<meta http-equiv=\"refresh\" content=\"0; url=/kk/news/2026/a/\">",
        "<link rel=\"canonical\" href=\"https://almaty.sot.example/kk/news/2026/a/\">",
        "href=\"/kk/news/2026/a/\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(!site.output("almaty/sitemap.xml").contains("eski"));
}

#[test]
fn where_a_candidate_was_a_notice_stays_when_the_folder_is_deleted() {
    let site = Site::new();
    let fields = "title: Еркін Сынақбаев\ndate: 2026-05-20\nsummary: Аңдатпа.\nperson_name: Еркін Сынақбаев\n\
                  post: судья\ncompetition: Конкурс\ncompetition_date: 2026-06-01\nbirth_year: 1984\n\
                  education: [заң институты]\ncareer: [{from: 2010, what: адвокат}]";
    both(&site, "courts/almaty/candidates/konkurs-2026-06-1", fields, "Жолы");
    update(&site).ok();
    site.remove("courts/almaty/candidates");
    site.build().ok();
    let page = site.output("almaty/kk/candidates/2026/konkurs-2026-06-1/index.html");
    assert!(page.contains("noindex") && !page.contains("Сынақбаев"), "{page}");
    assert!(site.has_output("almaty/kk/candidates/index.html"), "the way back");
}

/// What may become of an item.
#[derive(Debug, Clone)]
enum Step {
    Edit,
    Correct,
    Withdraw,
    RenameWithAlias,
    Rename,
    ChangeYear,
    Retitle,
    Update,
}

/// One item as its editor knows it.
#[derive(Default)]
struct Edited {
    name: usize,
    year: i32,
    title: usize,
    text: usize,
    corrections: usize,
    withdrawn: bool,
    aliases: Vec<String>,
}

impl Edited {
    fn folder(&self) -> String {
        format!("courts/almaty/news/at-{}", self.name)
    }

    fn address(&self) -> String {
        format!("/kk/news/{}/at-{}/", self.year, self.name)
    }

    fn write(&self, site: &Site) {
        let mut fields = format!("title: Тақырып {}\ndate: {}-11-20 10:00\nsummary: Аңдатпа.", self.title, self.year);
        if self.corrections > 0 {
            let note = "{date: 2026-11-21, note: Түзетілді.}";
            write!(fields, "\ncorrections: [{}]", vec![note; self.corrections].join(", ")).expect("a string");
        }
        if self.withdrawn {
            fields.push_str("\nwithdrawn: {date: 2026-11-21, reason: Қате.}");
        }
        if !self.aliases.is_empty() {
            write!(fields, "\naliases: [{}]", self.aliases.join(", ")).expect("a string");
        }
        site.file(&format!("{}/index.kk.md", self.folder()), item(&fields, &format!("Мәтін {}.", self.text)));
    }

    fn take(&mut self, step: &Step, site: &Site) {
        match step {
            Step::Edit => self.text += 1,
            Step::Correct => (self.text, self.corrections) = (self.text + 1, self.corrections + 1),
            Step::Withdraw => self.withdrawn = true,
            Step::Retitle => self.title += 1,
            Step::ChangeYear => self.year = if self.year == 2026 { 2025 } else { 2026 },
            Step::Rename | Step::RenameWithAlias => {
                site.remove(&self.folder());
                if matches!(step, Step::RenameWithAlias) {
                    self.aliases.push(self.address());
                    self.text += 1;
                }
                self.name += 1;
            }
            Step::Update => {}
        }
        self.write(site);
    }
}

#[test]
fn whatever_happens_ids_stay_and_addresses_answer() {
    let step = prop_oneof![
        1 => Just(Step::Edit),
        1 => Just(Step::Correct),
        1 => Just(Step::Withdraw),
        2 => Just(Step::RenameWithAlias),
        2 => Just(Step::Rename),
        1 => Just(Step::ChangeYear),
        1 => Just(Step::Retitle),
        2 => Just(Step::Update),
    ];
    let mut runner = TestRunner::new(Config { cases: 6, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&prop::collection::vec(step, 1..7), |steps| {
        let site = Site::new();
        let mut edited = Edited { name: 0, year: 2026, ..Edited::default() };
        edited.write(&site);
        update(&site).ok();
        site.build().ok();
        let id = ids(&site.output("almaty/kk/news/feed.xml"));
        prop_assert_eq!(id.len(), 1);
        let mut published = vec![edited.address()];
        for step in &steps {
            edited.take(step, &site);
            if site.build().code != 0 {
                // Nothing is published under another name before the ledger knows it, or an alias tells it.
                prop_assert!(matches!(step, Step::Rename), "{:?}", &steps);
                if update(&site).code != 0 {
                    edited.aliases.extend(published.last().cloned());
                    edited.write(&site);
                }
                site.build().ok();
            }
            // What has got an address is recorded with its publication; words may wait.
            if !matches!(step, Step::Edit | Step::Correct | Step::Withdraw | Step::Retitle) {
                update(&site).ok();
            }
            published.push(edited.address());
            prop_assert_eq!(&ids(&site.output("almaty/kk/news/feed.xml")), &id, "{:?}", &steps);
            let rules = redirects(&site, "almaty");
            for address in &published {
                let page = |address: &str| site.has_output(&format!("almaty{address}index.html"));
                let rule = rules.iter().find_map(|rule| rule.strip_prefix(&format!("{address} ")));
                let leads_on = rule.and_then(|rule| rule.strip_suffix(" 301")).is_some_and(page);
                prop_assert!(page(address) || leads_on, "{address} {:?}\n{:?}", &steps, &rules);
            }
        }
        Ok(())
    });
    outcome.expect("ids and addresses for ever");
}
