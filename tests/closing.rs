//! Courts that are closed: their sites become archives by themselves, and lead to who came after.

use crate::site::{Site, files};

/// The day after the last day of the court `kone`.
const AFTER: &str = "2026-11-21T00:00:00+05:00";
/// Its last second.
const BEFORE: &str = "2026-11-20T23:59:59+05:00";

/// Adds lines to a court's settings.
fn add(site: &Site, court: &str, lines: &str) {
    let path = format!("courts/{court}/court.yaml");
    let text = std::fs::read_to_string(site.content().join(&path)).expect("settings");
    site.file(&path, format!("{text}{lines}\n"));
}

/// A national item, or an event of a court.
fn item(site: &Site, folder: &str, fields: &str) {
    for lang in ["kk", "ru"] {
        let text = format!("---\ntitle: {folder} {lang}\nsummary: {folder} {lang}.\n{fields}\n---\n\nText.\n");
        site.file(&format!("{folder}/index.{lang}.md"), text);
    }
}

/// Courts `almaty`, `kone` and `zhana`, with what the two of them published.
fn tree() -> Site {
    let site = Site::new();
    site.court("kone").court("zhana").news("kone", "songhy", "Last").news("zhana", "algashqy", "First");
    item(&site, "national/news/early", "date: 2026-11-19 10:00");
    item(&site, "national/news/late", "date: 2026-11-21");
    let event = "date: 2026-11-19\nevent_type: briefing\nstart: 2026-12-01 10:00\nvenue: 1";
    item(&site, "courts/kone/events/brifing", event);
    site
}

fn at(site: &Site, now: &str) {
    site.build_with(&["--now", now, "--strict"]).ok();
}

#[test]
fn until_its_last_day_is_over_a_court_is_like_any_other() {
    let (site, other) = (tree(), tree());
    add(&site, "kone", "to: 2026-11-20\nrenamed_to: zhana");
    at(&site, BEFORE);
    at(&other, BEFORE);
    assert!(files(&site.out()) == files(&other.out()));
    assert!(site.output("kone/kk/index.html").contains("courts/kone/events/brifing kk"));
}

#[test]
fn a_closed_court_is_an_archive_that_leads_to_its_successor() {
    let site = tree();
    add(&site, "kone", "to: 2026-11-20\nrenamed_to: zhana");
    at(&site, BEFORE);
    let before = files(&site.out().join("kone"));
    at(&site, AFTER);
    let after = files(&site.out().join("kone"));
    let names = |files: &std::collections::BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after), "every address goes on answering");
    // What is news is so for two days, on any site.
    let lasts = |name: &&String| name.strip_suffix(".html").is_none() && *name != "news-sitemap.xml";
    for name in after.keys().filter(lasts) {
        assert!(before[name] == after[name], "{name} stays as it was");
    }
    for (lang, words) in [("kk", "2026 жылғы 20 қарашада өз қызметін тоқтатты"), ("ru", "20 ноября 2026 года")]
    {
        for page in ["", "news/2026/songhy/", "feeds/"] {
            let html = site.output(&format!("kone/{lang}/{page}index.html"));
            assert!(html.contains(words), "{html}");
            assert!(html.contains(&format!("<a href=\"https://zhana.sot.example/{lang}/\">")), "{html}");
            assert!(!html.contains("noindex"));
        }
        assert!(!site.output(&format!("kone/{lang}/index.html")).contains("brifing"), "nothing is to come");
    }
    assert!(site.has_output("kone/kk/news/2026/early/index.html"));
    assert!(!site.has_output("kone/kk/news/2026/late/index.html"));
    assert!(site.has_output("zhana/kk/news/2026/late/index.html"));
}

#[test]
fn who_came_after_names_the_archive() {
    let site = tree();
    add(&site, "kone", "to: 2026-11-20\nrenamed_to: zhana");
    at(&site, AFTER);
    let home = site.output("zhana/ru/index.html");
    let link = "<a href=\"https://kone.sot.example/ru/\">";
    assert_eq!(home.matches(link).count(), 2, "on the home page and in the foot: {home}");
    assert!(home.contains(&format!("{link}Архив: Суд kone</a> (до 20 ноября 2026 года)")), "{home}");
    let page = site.output("zhana/kk/news/2026/algashqy/index.html");
    assert!(page.contains("Мұрағат: Сот kone</a> (2026 жылғы 20 қарашаға дейін)"), "{page}");
    assert!(!site.output("almaty/kk/index.html").contains("kone"));
    let national = site.output("national/ru/index.html");
    let (courts, archives) = national.split_once("id=\"_archives\"").expect("archives stand apart");
    let archives = archives.split("</section>").next().unwrap_or_default();
    assert!(courts.contains(">Суд zhana</a>") && !courts.contains(">Суд kone</a>"), "{courts}");
    assert!(archives.contains(&format!("{link}Суд kone</a>")) && !archives.contains("zhana"), "{archives}");
    assert!(site.output("national/kk/feed.xml").contains("https://kone.sot.example/kk/news/2026/songhy/"));
}

#[test]
fn two_renamings_lead_to_the_court_at_work() {
    let site = tree();
    add(&site, "kone", "to: 2026-11-10\nrenamed_to: zhana");
    add(&site, "zhana", "to: 2026-11-20\nrenamed_to: eng-zhana");
    site.court("eng-zhana").remove("courts/kone/events").remove("courts/kone/news");
    at(&site, BEFORE);
    assert!(site.output("kone/kk/index.html").contains("<a href=\"https://zhana.sot.example/kk/\">Сот zhana</a>."));
    at(&site, AFTER);
    for closed in ["kone", "zhana"] {
        let html = site.output(&format!("{closed}/kk/index.html"));
        assert!(html.contains("<a href=\"https://eng-zhana.sot.example/kk/\">Сот eng-zhana</a>."), "{html}");
    }
    let foot = site.output("eng-zhana/kk/feeds/index.html");
    let (newer, older) = (foot.find("Мұрағат: Сот zhana"), foot.find("Мұрағат: Сот kone"));
    assert!(newer.is_some() && newer < older, "{foot}");
}

#[test]
fn what_comes_after_the_last_day_stops_the_archive_alone() {
    let site = tree();
    add(&site, "kone", "to: 2026-11-20\nrenamed_to: zhana");
    at(&site, BEFORE);
    let before = files(&site.out().join("kone"));
    item(&site, "courts/kone/news/kesh", "date: 2026-11-21");
    at(&site, BEFORE);
    let run = site.build_with(&["--now", AFTER, "--lang", "en"]).fails(1);
    assert_eq!(run.stderr.matches("error[D920]").count(), 1, "{}", run.stderr);
    assert!(run.stderr.contains("2026-11-20; its successor is zhana"), "{}", run.stderr);
    assert!(files(&site.out().join("kone")) == before);
    assert!(site.output("zhana/kk/index.html").contains("Мұрағат"), "the others are published");
}

#[test]
fn what_time_brings_about_no_longer_concerns_an_archive() {
    let site = tree();
    add(&site, "kone", "duties: {news_days: 1}");
    add(&site, "zhana", "duties: {news_days: 1}");
    for court in ["kone", "zhana"] {
        let judge = format!("people/{court}-judge.yaml");
        let text = std::fs::read_to_string(site.content().join(&judge)).expect("a person");
        site.file(&judge, format!("{text}mandate: {{to: 2026-11-01}}\n"));
        let event = "date: 2026-10-01\nevent_type: briefing\nstart: 2026-10-01 10:00\nvenue: 1";
        item(&site, &format!("courts/{court}/events/old"), event);
    }
    let told = |site: &Site| {
        let run = site.run(&["check", "content", "--now", "2026-12-01", "--lang", "en", "--format", "short"]).ok();
        let of = |court: &str| run.stdout.lines().filter(|line| line.contains(court)).count();
        (of("kone"), of("zhana"))
    };
    assert_eq!(told(&site), (4, 4));
    add(&site, "kone", "to: 2026-11-20");
    assert_eq!(told(&site), (0, 4));
}

#[test]
fn a_list_of_courts_tells_which_are_closed() {
    let site = tree();
    add(&site, "kone", "to: 2026-11-20\nrenamed_to: zhana");
    let list = |now: &str| {
        let run = site.run(&["courts", "content", "--format", "json", "--now", now]).ok();
        let rows: Vec<serde_json::Value> = serde_json::from_str(&run.stdout).expect("JSON");
        let row = rows.into_iter().find(|row| row["court"] == "kone").expect("the court");
        (row["closed"].clone(), row["renamed_to"].clone())
    };
    assert_eq!(list(BEFORE), (false.into(), serde_json::Value::Null));
    assert_eq!(list(AFTER), (true.into(), "zhana".into()));
    let people = site.run(&["courts", "content", "--now", AFTER, "--lang", "ru"]).ok();
    assert!(people.stdout.contains("https://kone.sot.example  (архив → zhana)"), "{}", people.stdout);
}

#[test]
fn national_items_move_house_with_the_canonical_court() {
    let site = tree();
    add(&site, "almaty", "to: 2026-11-20\nrenamed_to: zhana");
    at(&site, AFTER);
    let canonical = |page: &str| {
        let html = site.output(page);
        let rest = html.split_once("rel=\"canonical\" href=\"").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let (early, late) = ("news/2026/early/", "news/2026/late/");
    assert_eq!(canonical(&format!("kone/kk/{early}index.html")), format!("https://almaty.sot.example/kk/{early}"));
    assert_eq!(canonical(&format!("kone/kk/{late}index.html")), format!("https://zhana.sot.example/kk/{late}"));
}

#[test]
fn what_a_closed_court_had_planned_is_not_announced() {
    let site = tree();
    let call = "type: accreditation\ndate: 2026-11-01\nuntil: 2026-12-01\napply: https://apply.example/call";
    item(&site, "courts/kone/for-journalists/shaqyru", call);
    at(&site, BEFORE);
    let page = |path: &str| site.output(path);
    let national = ["national/kk/calendar.ics", "national/kk/events/index.html", "national/kk/index.html"];
    assert!(page(national[0]).contains("brifing") && page(national[0]).contains("shaqyru"));
    assert!(page("kone/kk/for-journalists/shaqyru/index.html").contains("https://apply.example/call"));
    add(&site, "kone", "to: 2026-11-20\nrenamed_to: zhana");
    at(&site, AFTER);
    for path in national.into_iter().filter(|path| site.has_output(path)) {
        assert!(!page(path).contains("brifing") && !page(path).contains("shaqyru"), "{path}");
    }
    let call = page("kone/kk/for-journalists/shaqyru/index.html");
    assert!(call.contains("call-closed") && !call.contains("https://apply.example/call"), "{call}");
}
