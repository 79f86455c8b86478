//! The ledger of coverage: right numbers, the press service's own part, and what readers see of it.

use serde_json::{Value, json};
use zharia::base::lang::Lang;
use zharia::coverage::{Topic, Urgency};
use zharia::kinds::Kind;

use crate::site::{Run, Site, files};

/// A title that stands in a digest alone.
const SECRET: &str = "Кезек туралы сыни мақала шықты";

/// A court that owes something of everything.
fn site() -> Site {
    let site = Site::new();
    site.court("turkistan");
    settings(&site, "freshness: {news: 7, courtroom: 30, judges-day: 100}\n");
    site.file(
        "data/outlets.yaml",
        "ulgi: {name: {kk: Үлгі апталығы, ru: Еженедельник Үлгі}, url: https://ulgi.example}\n",
    );
    site.news("almaty", "a", "First");
    item(&site, "almaty/news/b", "kk", "title: Екінші\ndate: 2026-10-05 10:00");
    item(&site, "almaty/news/c", "kk", "title: Canary of an embargo\ndate: 2026-11-01\nembargo: 2027-01-01");
    both(&site, "almaty/judges-day/d", "title: Бір күн\ndate: 2026-06-01\njudge: almaty-judge\nconsent: true");
    let response = "date: 2026-10-02\nstatus: under-review\noutlet: ulgi\npublished_on: 2026-10-01\nlink: https://ulgi.example/1\ntitle: Жауап\npublication: Кезек\nsaid: Кезек ұзақ.";
    both(&site, "almaty/responses/e", response);
    let event = "title: Брифинг\ndate: 2026-09-01\nevent_type: briefing\nstart: 2026-09-10 10:00\nvenue: Зал";
    both(&site, "almaty/events/f", event);
    let row = |until: &str, status: &str| {
        format!("  - {{measure: Шара, responsible: Бөлім, until: {until}, status: {status}, changed: 2026-06-15}}\n")
    };
    let rows = [row("2026-06-30", "done"), row("2026-09-30", "in-progress"), row("2026-12-25", "planned")].concat();
    both(&site, "almaty/plan/g", &format!("title: Жоспар\nyear: 2026\nrows:\n{}", rows.trim_end()));
    let judge = std::fs::read_to_string(site.content().join("people/almaty-judge.yaml")).expect("a person");
    site.file("people/almaty-judge.yaml", format!("{judge}mandate: {{from: 2024-01-01, to: 2026-12-20}}\n"));
    digest(&site);
    site
}

fn digest(site: &Site) {
    let row = |date: &str, title: &str, more: &str| {
        format!(
            "- {{date: {date}, court: almaty, outlet: ulgi, title: {title}, url: https://ulgi.example/d, {more}}}\n"
        )
    };
    let rows = [
        row("2026-11-02", SECRET, "tone: critical, needs_answer: yes, answer_until: 2026-11-10"),
        row("2026-11-20", "Екінші сыни мақала", "tone: critical, needs_answer: yes"),
        row("2026-11-21", "Ашық есік күні", "tone: positive"),
        row("2026-10-01", "Жауабы бар", "tone: critical, needs_answer: yes, answer: e"),
    ];
    site.file("private/monitoring/2026-11.yaml", rows.concat());
    site.file("private/note.md", "Апта қорытындысы.\n");
}

fn settings(site: &Site, more: &str) {
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}{more}"));
}

fn item(site: &Site, path: &str, lang: &str, fields: &str) {
    let text = format!("---\n{fields}\nsummary: Аңдатпа.\n---\n\nМәтін, [сілтеме](https://syrt.example/bet).\n");
    site.file(&format!("courts/{path}/index.{lang}.md"), text);
}

fn both(site: &Site, path: &str, fields: &str) {
    item(site, path, "kk", fields);
    item(site, path, "ru", fields);
}

fn data(site: &Site, path: &str) -> Value {
    let text = std::fs::read_to_string(site.root().join("reports").join(path)).expect("a report");
    serde_json::from_str(&text).expect("JSON")
}

#[track_caller]
fn report(site: &Site) -> Run {
    site.build_with(&["--reports", "reports", "--lang", "en"]).ok()
}

#[test]
fn the_data_has_the_right_numbers() {
    let site = site();
    let run = report(&site);
    assert!(run.stderr.contains("\nReport: reports/index.html\n"), "{}", run.stderr);
    let almaty = data(&site, "almaty/coverage.json");
    assert_eq!(almaty["on"], "2026-11-22");
    let topic = |topic: &str| {
        (
            almaty["topics"][topic]["all"].clone(),
            almaty["topics"][topic]["open"].clone(),
            almaty["topics"][topic]["late"].clone(),
        )
    };
    for (name, all, open, late) in [
        ("monitoring", 4, 1, 1),
        ("responses", 1, 0, 1),
        ("events", 1, 0, 1),
        // Of three one is done, one late and one to come.
        ("plan", 3, 1, 1),
        // `courtroom` is empty, `judges-day` is too old; `news` is in time.
        ("sections", 3, 0, 2),
        ("line-up", 0, 0, 1),
        ("people", 1, 1, 0),
        // Nobody has published anything: the last year is missing.
        ("declarations", 1, 0, 1),
        // `b` has no Russian; what is under embargo is nobody's business yet, but its translation is to be made.
        ("translations", 6, 0, 2),
    ] {
        assert_eq!(topic(name), (json!(all), json!(open), json!(late)), "{name}: {}", almaty["topics"]);
    }
    let news = &almaty["sections"][0];
    assert_eq!(
        *news,
        json!({ "section": "news", "items": { "kk": 2, "ru": 1 }, "newest": "2026-11-20", "age_days": 2, "term_days": 7, "alive": true })
    );
    let missing = &almaty["translations"];
    assert_eq!(
        *missing,
        json!([{ "item": "courts/almaty/news/b", "title": { "kk": "Екінші" }, "language": "ru", "state": "missing", "since": "2026-10-05" }])
    );
    assert_eq!(almaty["people"][0]["person"], "almaty-judge");
    let declared = &almaty["declarations"][0];
    assert_eq!((&declared["year"], &declared["published"], &declared["judges"]), (&json!(2025), &json!(0), &json!(1)));
    assert_eq!(declared["missing"].as_array().map(Vec::len), Some(1));
    let monitoring = &almaty["monitoring"];
    let counts = ["digests", "notes", "publications", "critical", "positive", "critical_unanswered", "overdue"]
        .map(|name| monitoring[name].as_u64());
    assert_eq!(counts, [1, 1, 4, 3, 1, 2, 1].map(Some));
    assert_eq!(monitoring["open"][0]["title"], SECRET);
    let codes: Vec<&str> =
        almaty["tasks"].as_array().expect("tasks").iter().filter_map(|task| task["code"].as_str()).collect();
    assert_eq!(codes, ["D808", "D901", "D614", "D904", "D502", "D502", "D907"]);
    let overdue = &almaty["tasks"][1];
    assert_eq!(
        (&overdue["urgency"], &overdue["file"], &overdue["line"]),
        (&json!("overdue"), &json!("courts/almaty/responses/e/index.kk.md"), &json!(3))
    );
    assert!(overdue["reason"]["kk"].as_str().is_some_and(|words| words.contains("52 күннен бері")), "{overdue}");
    // Another court's affairs are not this one's.
    let turkistan = data(&site, "turkistan/coverage.json");
    assert_eq!(
        (&turkistan["topics"]["translations"]["all"], &turkistan["monitoring"]["publications"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(data(&site, "national/coverage.json")["monitoring"]["overdue"], 1);
}

#[test]
fn addresses_of_other_sites_are_listed_with_file_and_line() {
    let site = site();
    report(&site);
    let links = data(&site, "almaty/links.json");
    let links = links.as_array().expect("a list");
    for (url, file, line) in [
        ("https://syrt.example/bet", "courts/almaty/news/b/index.kk.md", 7),
        ("https://ulgi.example/1", "courts/almaty/responses/e/index.kk.md", 6),
    ] {
        assert!(links.contains(&json!({ "url": url, "file": file, "line": line })), "{url}: {links:#?}");
    }
    let text = links.iter().map(Value::to_string).collect::<String>();
    assert!(!text.contains("private/") && !text.contains("news/c/"), "{text}");
    assert_eq!(data(&site, "national/links.json")[0]["url"], "https://ulgi.example");
}

#[test]
fn rows_of_the_media_are_counted_and_their_addresses_listed() {
    let site = site();
    let row = |date: &str, n: usize, more: &str| {
        format!("- date: {date}\n  outlet: ulgi\n  title: Сюжет\n  lang: kk\n  url: https://ulgi.example/r{n}\n{more}")
    };
    let rows = [
        row("2026-11-03", 1, "  archive: https://archive.example/r1\n"),
        row("2026-11-12", 2, ""),
        row("2026-11-30", 3, ""),
    ];
    site.file("courts/almaty/in-the-media/2026-11/rows.yaml", rows.concat());
    report(&site);
    let coverage = data(&site, "almaty/coverage.json");
    let sections = coverage["sections"].as_array().expect("a list");
    let media = sections.iter().find(|section| section["section"] == "in-the-media").expect("the section");
    assert_eq!(media["newest"], "2026-11-12");
    assert_eq!(media["items"], json!({ "kk": 2, "ru": 2 }));
    let links = data(&site, "almaty/links.json").to_string();
    let of_rows = |url: &str, line: usize| {
        json!({ "url": url, "file": "courts/almaty/in-the-media/2026-11/rows.yaml", "line": line }).to_string()
    };
    for (url, line) in
        [("https://ulgi.example/r1", 5), ("https://archive.example/r1", 6), ("https://ulgi.example/r2", 11)]
    {
        assert!(links.contains(&of_rows(url, line)), "{url}: {links}");
    }
    assert!(!links.contains("/r3"), "{links}");
}

#[test]
fn pages_stand_alone_and_begin_with_what_is_to_be_done() {
    let site = site();
    report(&site);
    let page = |path: &str| std::fs::read_to_string(site.root().join("reports").join(path)).expect("a page");
    let ru = page("almaty/coverage.ru.html");
    assert!(
        ru.contains("<html lang=\"ru\">") && ru.contains("<style>") && !ru.contains("<script") && !ru.contains("<link")
    );
    let order = ["Что нужно сделать", "Просрочено: ", SECRET, "Не хватает: ", "Коротко", "Мы в СМИ"];
    let places: Vec<_> = order.iter().map(|words| ru.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    assert!(ru.contains("Критика без ответа, дней: 52; срок, дней: "), "{ru}");
    assert!(ru.contains("<span lang=\"kk\">Екінші</span>"), "a title in another language says so");
    assert!(page("almaty/coverage.kk.html").contains("2026 жылғы 22 қарашадағы жағдай бойынша"));
    let national = page("national/coverage.kk.html");
    assert!(
        national.contains("href=\"../almaty/coverage.kk.html\"")
            && national.contains("href=\"../turkistan/coverage.kk.html\"")
    );
    assert!(page("index.html").contains("href=\"almaty/coverage.ru.html\""));
    assert!(
        page("index.html").contains("href=\"index.ru.html\"") && page("index.ru.html").contains("<html lang=\"ru\">")
    );
    assert!(ru.contains("href=\"../index.ru.html\""));
}

#[test]
fn the_same_tree_gives_the_same_report() {
    let site = site();
    report(&site);
    let first = files(&site.root().join("reports"));
    assert_eq!(first.len(), 3 + 3 * 4, "{:?}", first.keys());
    report(&site);
    site.run(&["check", "content", "--now", crate::site::NOW, "--reports", "reports2", "--jobs", "1", "--lang", "kk"])
        .ok();
    let again = files(&site.root().join("reports"));
    assert!(first == again && first == files(&site.root().join("reports2")), "the same, bytes for bytes");
}

#[test]
fn a_report_lies_beside_the_sites_and_the_content() {
    let site = site();
    std::os::unix::fs::symlink(site.out(), site.root().join("shortcut")).expect("a link");
    std::fs::create_dir_all(site.out().join("almaty")).expect("a folder");
    for inside in ["out", "out/almaty/reports", "content/reports", "./x/../content", "shortcut/new"] {
        let run = site.build_with(&["--reports", inside, "--lang", "en"]).fails(2);
        assert!(run.stderr.contains("cannot lie inside"), "{inside}: {}", run.stderr);
    }
    site.run(&["check", "content", "--reports", "content/reports"]).fails(2);
    assert!(!site.content().join("reports").exists());
    site.build().ok();
    site.run(&["check", "content", "--reports", "shortcut/almaty/new"]).fails(2);
    assert!(!site.out().join("almaty/new").exists());
    std::fs::create_dir(site.root().join("linked")).expect("a folder");
    std::os::unix::fs::symlink(site.out().join("almaty"), site.root().join("linked/almaty")).expect("a link");
    site.build_with(&["--reports", "linked"]).fails(2);
    assert!(!site.out().join("almaty/coverage.json").exists());
}

#[test]
fn a_court_that_is_held_back_has_a_report_that_says_so() {
    let site = site();
    item(&site, "almaty/news/x", "kk", "titel: Тақырып\ndate: 2026-11-20");
    site.build_with(&["--reports", "reports"]).fails(1);
    let almaty = data(&site, "almaty/coverage.json");
    assert_eq!((&almaty["held_back"], &almaty["tasks"][0]["urgency"]), (&json!(true), &json!("blocking")));
    assert_eq!(data(&site, "turkistan/coverage.json")["held_back"], false);
}

#[test]
fn readers_see_the_ledger_where_settings_say_so_and_nothing_private_in_it() {
    let site = site();
    report(&site);
    assert!(!site.has_output("almaty/kk/coverage/index.html"));
    assert!(!site.output("almaty/kk/index.html").contains("/kk/coverage/"));
    settings(&site, "coverage: {public: true}\n");
    let court = std::fs::read_to_string(site.content().join("courts/turkistan/court.yaml")).expect("a court");
    site.file("courts/turkistan/court.yaml", format!("{court}coverage: {{public: false}}\n"));
    report(&site);
    assert!(!site.has_output("turkistan/kk/coverage/index.html"));
    assert!(site.output("almaty/kk/index.html").contains("href=\"/kk/coverage/\""));
    assert!(site.output("almaty/sitemap.xml").contains("/ru/coverage/"));
    let page = site.output("almaty/ru/coverage/index.html");
    for shown in ["Ответы на критику", "Обновление рубрик", "Екінші", "не обновляется", "20 декабря 2026"]
    {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    for path in ["almaty/ru/coverage/index.html", "almaty/kk/coverage/index.html", "national/ru/coverage/index.html"] {
        let page = site.output(path);
        for hidden in ["Мониторинг", "Жауабы бар", SECRET, "private", "index.kk.md", "embargo", "D502", "digest"]
        {
            assert!(!page.contains(hidden), "{path}: {hidden}");
        }
    }
    // A judge without a declaration is counted, and not named.
    let declared = "title: Декларация\ndate: 2026-05-01\njudge: almaty-judge\nyear: 2025\nform: assets";
    for lang in ["kk", "ru"] {
        let path = format!("courts/almaty/declarations/h/index.{lang}.md");
        site.file(
            &path,
            format!(
                "---
{declared}
summary: s.
---
"
            ),
        );
    }
    let other = std::fs::read_to_string(site.content().join("people/almaty-judge.yaml")).expect("a person");
    site.file(
        "people/almaty-other.yaml",
        other.replace("Сәуле", "Canary").replace("Сауле", "Canary").replace(", coordinator", ""),
    );
    let run = report(&site);
    assert!(!run.stderr.contains("error"), "{}", run.stderr);
    let declared = "<th scope=\"row\">2025</th><td>1</td><td>2</td><td class=\"late\">1</td>";
    assert!(site.output("almaty/ru/coverage/index.html").contains(declared));
    let named = std::fs::read_to_string(site.root().join("reports/almaty/coverage.ru.html")).expect("a report");
    assert!(named.contains("<td>1</td><td>2</td><td class=\"late\">Canary Ульгибаева</td>"), "{named}");
    let balance = "<th scope=\"row\">Переводы</th><td>6</td><td>0</td><td class=\"late\">1</td>";
    assert!(page.contains(balance), "what isn't public is not counted: {page}");
    let national = site.output("national/kk/coverage/index.html");
    assert!(
        national.contains("https://almaty.sot.example/kk/coverage/")
            && !national.contains("https://turkistan.sot.example/kk/\"")
    );
}

#[test]
fn every_topic_has_words() {
    let theme = zharia::theme::load("base", &[], &std::collections::BTreeMap::new()).value.expect("a sound theme");
    for lang in Lang::ALL {
        let words = theme.words(lang);
        let topics = Topic::ALL.map(|topic| format!("coverage.topics.{}", topic.key()));
        let urgencies = [Urgency::Blocking, Urgency::Overdue, Urgency::Missing, Urgency::Attention, Urgency::Soon];
        let urgencies = urgencies.map(|urgency| format!("coverage.urgency.{}", urgency.key()));
        let rest = [
            "tasks.silent",
            "tasks.empty",
            "tasks.line-up",
            "tasks.plan",
            "tasks.declarations",
            "states.alive",
            "states.silent",
            "days.other",
        ];
        let rest = rest.map(|key| format!("coverage.{key}"));
        for key in topics.iter().chain(&urgencies).chain(&rest) {
            assert!(words.find(key).is_some(), "{key} in {lang}");
        }
    }
    assert!(Kind::ALL.len() > 20);
}

#[test]
fn a_finding_is_told_in_the_words_of_the_language_and_counts_what_stands() {
    let site = site();
    let rows = |measure: &str| {
        let row = |status: &str, until: &str| {
            format!(
                "  - {{measure: {measure} {status}, responsible: Х, until: {until}, status: {status}, changed: 2026-06-15}}\n"
            )
        };
        let rows = [row("planned", "2026-10-30"), row("cancelled", "2026-10-30"), row("done", "2026-10-30")];
        format!("title: План\nyear: 2026\nrows:\n{}", rows.concat().trim_end())
    };
    item(&site, "almaty/plan/g", "kk", &rows("Шара"));
    item(&site, "almaty/plan/g", "ru", &rows("Мера"));
    let own = "title: Ссылки\ndate: 2026-11-20";
    for lang in ["kk", "ru"] {
        let text =
            "[a](https://turkistan.sot.example/x) [b](https://jok.sot.example) [c](https://national.sot.example/kk/)";
        site.file(
            &format!("courts/almaty/news/own/index.{lang}.md"),
            format!("---\n{own}\nsummary: s.\n---\n\n{text}\n"),
        );
    }
    report(&site);
    let page = |path: &str| std::fs::read_to_string(site.root().join("reports").join(path)).expect("a page");
    let (kk, ru) = (page("almaty/coverage.kk.html"), page("almaty/coverage.ru.html"));
    assert!(ru.contains("«Мера planned» истёк 30 октября 2026 года") && !ru.contains("«Шара"), "{ru}");
    assert!(kk.contains("«Шара planned»") && kk.contains("2026 жылғы 30 қазан"), "{kk}");
    assert_eq!(data(&site, "almaty/coverage.json")["topics"]["plan"]["all"], 2);
    let links = data(&site, "almaty/links.json").to_string();
    assert!(links.contains("syrt.example") && !links.contains("sot.example"), "{links}");
}
