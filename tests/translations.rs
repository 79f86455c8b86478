//! Translations: what is missing, late or out of date is told, and stands in the press service's ledger.

use crate::site::{NOW, Site};

const HEAD: &str = "title: Бірінші\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.";

fn item(head: &str, text: &str) -> String {
    format!("---\n{head}\n---\n\n{text}\n")
}

/// Codes and files of what is told of translations.
fn told(site: &Site, now: &str) -> Vec<String> {
    let run = site.run(&["check", "content", "--now", now, "--lang", "en", "--format", "short"]);
    let told = run.stdout.lines().filter(|line| line.contains("[D50")).map(|line| {
        let code = line.split(['[', ']']).nth(1).unwrap_or_default();
        format!("{code} {}", line.split(':').next().unwrap_or_default().trim_start_matches("courts/almaty/news/"))
    });
    told.collect()
}

fn update(site: &Site, more: &[&str]) {
    let command = ["ledger", "update", "content", "--now", NOW, "--lang", "en"];
    site.run(&[&command[..], more].concat()).ok();
}

/// An item in both languages, whose source is Kazakh.
fn translated(head: &str) -> Site {
    let site = Site::new();
    site.file("courts/almaty/news/a/index.kk.md", item(head, "Бірінші мәтін."));
    site.file("courts/almaty/news/a/index.ru.md", item(head, "Первый текст."));
    update(&site, &[]);
    assert_eq!(told(&site, NOW), [""; 0]);
    site
}

#[test]
fn a_translation_is_out_of_date_from_the_change_of_its_source_to_its_own() {
    let site = translated(HEAD);
    site.file("courts/almaty/news/a/index.kk.md", item(HEAD, "Екінші мәтін."));
    assert_eq!(told(&site, NOW), ["D505 a/index.ru.md"]);
    // To record the change is not to translate it.
    update(&site, &[]);
    let later = "2026-12-24T10:00:00+05:00";
    assert_eq!(told(&site, later), ["D505 a/index.ru.md"]);
    let run = site.run(&["check", "content", "--now", later, "--lang", "ru"]);
    assert!(run.stderr.contains("текст файла index.kk.md с тех пор изменён (замечено 2026-11-22)"), "{}", run.stderr);
    site.file("courts/almaty/news/a/index.ru.md", item(HEAD, "Второй текст."));
    assert_eq!(told(&site, later), [""; 0]);
    // A change of the translation alone says nothing of its source.
    update(&site, &[]);
    site.file("courts/almaty/news/a/index.ru.md", item(HEAD, "Третий текст."));
    assert_eq!(told(&site, later), [""; 0]);
}

#[test]
fn a_translation_that_needs_no_change_is_said_to_be_true() {
    let site = translated(HEAD);
    site.file("courts/almaty/news/a/index.kk.md", item(HEAD, "Бірінші мәтін, әріп қатесіз."));
    update(&site, &["--translated", "content/courts/almaty/news/a/"]);
    assert_eq!(told(&site, NOW), [""; 0]);
    let run = site.run(&["ledger", "update", "content", "--now", NOW, "--lang", "en", "--translated", "news/a"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("news/a is not the folder of an item"), "{}", run.stderr);
}

#[test]
fn what_is_behind_in_the_state_language_weighs_more() {
    let site = translated(&format!("{HEAD}\nsource_lang: ru"));
    site.file("courts/almaty/news/a/index.ru.md", item(&format!("{HEAD}\nsource_lang: ru"), "Второй текст."));
    assert_eq!(told(&site, NOW), ["D506 a/index.kk.md"]);
}

#[test]
fn a_missing_kazakh_text_grows_louder_with_time() {
    let site = Site::new();
    site.file("courts/almaty/news/a/index.ru.md", item(HEAD, "Первый текст."));
    assert_eq!(told(&site, "2026-11-27T10:00:00+05:00"), ["D501 a/index.ru.md"]);
    assert_eq!(told(&site, "2026-11-28T10:00:00+05:00"), ["D504 a/index.ru.md"]);
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}\nterms: {{translation_days: 30}}\n"));
    assert_eq!(told(&site, "2026-11-28T10:00:00+05:00"), ["D501 a/index.ru.md"]);
}

#[test]
fn folders_that_differ_by_a_slip_are_put_together() {
    let site = Site::new();
    let file = |name: &str, lang: &str, date: &str| {
        let head = HEAD.replace("2026-11-20", date);
        site.file(&format!("courts/almaty/news/{name}/index.{lang}.md"), item(&head, "Text."));
    };
    file("in-this-together", "kk", "2026-11-20");
    file("n-this-together", "ru", "2026-11-20");
    // Parts of a series, and what came out long before, are items of their own.
    file("brifing-1", "kk", "2026-11-20");
    file("brifing-2", "ru", "2026-11-20");
    file("seminar", "kk", "2026-11-20");
    file("seminary", "ru", "2026-10-20");
    let misspelled: Vec<String> = told(&site, NOW).into_iter().filter(|line| line.starts_with("D507")).collect();
    assert_eq!(misspelled, ["D507 n-this-together/index.ru.md"]);
}

#[test]
fn the_press_service_sees_what_is_missing_and_since_when() {
    let site = translated(HEAD);
    site.file("courts/almaty/news/a/index.kk.md", item(HEAD, "Екінші мәтін."));
    site.file("courts/almaty/news/b/index.ru.md", item(&HEAD.replace("Бірінші", "Второй"), "Текст."));
    site.run(&["check", "content", "--now", NOW, "--reports", "reports"]);
    let read = |name: &str| std::fs::read_to_string(site.root().join("reports/almaty").join(name)).expect("a report");
    let json: serde_json::Value = serde_json::from_str(&read("coverage.json")).expect("a ledger in JSON");
    let of = |field: &str| -> Vec<String> {
        let all = json["translations"].as_array().expect("a list");
        all.iter().map(|one| one[field].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(of("item"), ["courts/almaty/news/b", "courts/almaty/news/a"]);
    assert_eq!(of("language"), ["kk", "ru"]);
    assert_eq!(of("state"), ["missing", "stale"]);
    assert_eq!(of("since"), ["2026-11-20", "2026-11-22"]);
    let page = read("coverage.ru.html");
    assert!(page.contains("устарел") && page.contains("Недостающие и устаревшие переводы"), "{page}");
}

#[test]
fn ci_can_fail_for_want_of_a_translation() {
    let site = Site::new();
    site.file("courts/almaty/news/a/index.kk.md", item(HEAD, "Мәтін."));
    let check = |more: &[&str]| site.run(&[&["check", "content", "--now", NOW, "--lang", "en"][..], more].concat());
    assert_eq!(check(&["--strict"]).code, 0, "a missing Russian text is a note");
    assert_eq!(check(&["--deny", "translations"]).code, 1);
    assert_eq!(check(&["--deny", "d502"]).code, 1);
    assert_eq!(check(&["--deny", "D501"]).code, 0);
    let unknown = check(&["--deny", "D5o2"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("D502"), "{}", unknown.stderr);
}
