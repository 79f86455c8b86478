//! What editors do wrong, in both languages: each mistake is told with place, reason and remedy, and
//! `zharia fix` repairs most of them, once and for all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::site::{NOW, Site, files};

/// What a mistake is called, the code it is told by, whether `fix` repairs it, and how the file differs
/// from a sound one: lines for `title`, `date`, `summary`, one line more, the body, or `=` and all of it.
type Mistake = (&'static str, &'static str, bool, &'static [(char, &'static str)]);

const MISTAKES: [Mistake; 135] = [
    ("colon", "D242", true, &[('t', "title: {T}: {W}")]),
    ("colon-end", "D242", true, &[('s', "summary: {S}:")]),
    ("hash", "D242", true, &[('t', "title: {T} #5 {W}")]),
    ("hash-apart", "D215", false, &[('t', "title: {T} # 5")]),
    ("no-space", "D244", true, &[('t', "title:{T}")]),
    ("no-space-date", "D244", true, &[('d', "date:2026-11-20")]),
    ("nbsp", "D244", true, &[('t', "title:\u{a0}{T}")]),
    ("wide-colon", "D244", true, &[('t', "title：{T}")]),
    ("smart", "D243", true, &[('t', "title: “{T}”")]),
    ("smart-low", "D243", true, &[('t', "title: „{T}“")]),
    ("smart-colon", "D243", true, &[('t', "title: “{T}: {W}”")]),
    ("smart-straight", "D243", true, &[('s', "summary: “{S}\"")]),
    ("unclosed", "D251", true, &[('t', "title: \"{T}")]),
    ("unclosed-smart", "D251", true, &[('t', "title: \"{T}”")]),
    ("unclosed-single", "D251", true, &[('t', "title: '{T}")]),
    ("unclosed-all", "D232", false, &[('t', "title: \"{T}\n  {W}")]),
    ("quoted-word", "D242", true, &[('t', "title: \"{W}\" {T}")]),
    ("quoted-single", "D242", true, &[('t', "title: '{W}' {T}")]),
    ("quoted-last", "D336", true, &[('t', "title: {T} \"{W}\"")]),
    ("quoted-inside", "D242", true, &[('t', "title: \"{T} \"{W}\" {W}\"")]),
    ("quoted-two", "D242", true, &[('t', "title: \"{W}\" {T} \"{W}\"")]),
    ("apostrophe", "D242", true, &[('t', "title: 'Д'{T}'")]),
    ("bracket", "D242", true, &[('t', "title: [{W}] {T}")]),
    ("brace", "D242", true, &[('t', "title: {{W}} {T}")]),
    ("at", "D242", true, &[('t', "title: @sot {T}")]),
    ("percent", "D242", true, &[('t', "title: %50 {T}")]),
    ("star", "D242", true, &[('t', "title: *{W}* {T}")]),
    ("dash", "D242", true, &[('t', "title: - {T}")]),
    ("hashtag", "D242", true, &[('t', "title: #{W} {T}")]),
    ("backtick", "D242", true, &[('t', "title: `{W}` {T}")]),
    ("bang", "D242", true, &[('t', "title: !{T}")]),
    ("dots", "D240", true, &[('d', "date: 20.11.2026")]),
    ("dots-time", "D240", true, &[('d', "date: 20.11.2026 10:00")]),
    ("in-words", "D240", true, &[('d', "date: {D}")]),
    ("in-long-words", "D240", true, &[('d', "date: {L}")]),
    ("year-dots", "D240", true, &[('d', "date: 2026.11.20")]),
    ("year-slashes", "D240", true, &[('d', "date: 2026/11/20")]),
    ("cms", "D240", true, &[('d', "date: 11/20/2026 7:06 PM")]),
    ("day-first", "D240", true, &[('d', "date: 20-11-2026")]),
    ("date-quoted", "D243", true, &[('d', "date: “2026-11-20”")]),
    ("date-two-ways", "D210", false, &[('d', "date: 03/04/2026")]),
    ("date-none", "D211", false, &[('d', "date: 31.06.2026")]),
    ("date-word", "D210", false, &[('d', "date: {W}")]),
    ("date-hour", "D211", false, &[('d', "date: 2026-11-20 25:00")]),
    ("no-word", "D241", true, &[('x', "draft: {N}")]),
    ("maybe", "D209", false, &[('x', "draft: {W}")]),
    ("list-text", "D209", true, &[('x', "tags: {W}, {W} 2")]),
    ("list-word", "D209", true, &[('x', "tags: {W}")]),
    ("bullet-dash", "D249", true, &[('x', "tags:\n  – {W}")]),
    ("bullet-dot", "D249", true, &[('x', "tags:\n  • {W}")]),
    ("bullet-star", "D249", true, &[('x', "tags:\n  * {W}")]),
    ("bullet-glued", "D249", true, &[('x', "tags:\n-{W}")]),
    ("tabs", "D245", true, &[('x', "image:\n\tsrc: foto.jpg\n\talt: {W}")]),
    ("nbsp-indent", "D245", true, &[('x', "image:\n\u{a0}\u{a0}src: foto.jpg\n\u{a0}\u{a0}alt: {W}")]),
    ("inner-space", "D244", true, &[('x', "image:\n  src:foto.jpg\n  alt: {W}")]),
    ("slipped", "D252", true, &[('x', " updated: 2026-11-21")]),
    ("misspelled", "D206", true, &[('t', "titel: {T}")]),
    ("cyrillic-name", "D206", true, &[('t', "titlе: {T}")]),
    ("capital-name", "D206", true, &[('t', "Title: {T}")]),
    ("hidden-name", "D250", true, &[('t', "ti\u{200b}tle: {T}")]),
    ("misspelled-summary", "D206", true, &[('s', "sumary: {S}")]),
    ("misspelled-tags", "D206", true, &[('x', "tag: [{W}]")]),
    ("unknown", "D205", false, &[('x', "colour: red")]),
    ("twice", "D204", false, &[('x', "title: {W}")]),
    ("fence-dash", "D246", true, &[('=', "—-\ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n—-\n\n{B}\n")]),
    ("fence-apart", "D246", true, &[('=', "— — —\ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n---\n\n{B}\n")]),
    ("fence-blank", "D246", true, &[('=', "---  \ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n---\t\n\n{B}\n")]),
    ("fence-long", "D246", true, &[('=', "----\ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n----\n\n{B}\n")]),
    ("fence-none", "D201", false, &[('=', "title: {T}\n\n{B}\n")]),
    ("fence-open", "D202", false, &[('=', "---\ntitle: {T}\n\n{B}\n")]),
    ("mark", "D248", true, &[('=', "\u{feff}---\ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n---\n\n{B}\n")]),
    ("utf-16", "D247", true, &[('=', "utf-16")]),
    ("latin-title", "D330", true, &[('t', "title: {A} {T}")]),
    ("latin-body", "D330", true, &[('b', "{B} {A}.")]),
    ("latin-bold", "D330", true, &[('b', "{B} **{A}**, [{A}](https://ulgi.example/).")]),
    ("roman", "D332", true, &[('b', "{B} ХХІ, VІ.")]),
    ("soft-hyphen", "D333", true, &[('b', "Со\u{ad}т. {B}")]),
    ("zero-width", "D333", true, &[('s', "summary: Со\u{200b}т. {S}")]),
    ("decomposed", "D334", true, &[('b', "Баи\u{306}. {B}")]),
    ("number-sign", "D335", true, &[('b', "{B} {W} N 124.")]),
    ("straight", "D336", true, &[('b', "{B} \"{W}\".")]),
    ("cyrillic-name-of-firm", "D338", true, &[('b', "{B} Аpple.")]),
    ("unclear", "D331", false, &[('b', "{B} жqз.")]),
    ("language", "D337", false, &[('b', "{F}")]),
    ("no-summary", "D601", false, &[('s', "")]),
    ("no-title", "D208", false, &[('t', "")]),
    ("no-alt", "D603", false, &[('x', "image: {src: foto.jpg}")]),
    ("no-file", "D404", false, &[('x', "image: {src: joq.jpg, alt: {W}}")]),
    ("no-page", "D401", false, &[('b', "{B} [{W}](/news/joq/)")]),
    ("no-person", "D406", false, &[('x', "contact: eshkim")]),
    ("inner-glued", "D244", true, &[('x', "image: {src:foto.jpg, alt:{W}}")]),
    ("withdrawn-glued", "D244", true, &[('x', "withdrawn: {date:2026-11-20, reason:{W}}")]),
    ("inner-comma", "D242", true, &[('x', "image: {src: foto.jpg, alt: {T}, {W}}")]),
    ("held-in-text", "D256", false, &[('b', "embargo: 2026-11-27 17:00\n\n{B}")]),
    ("draft-in-text", "D256", false, &[('b', "draft: true\n{B}")]),
    ("field-in-text", "D257", false, &[('b', "image: {src: foto.jpg, alt: {W}}\n\n{B}")]),
    ("head-twice", "D258", false, &[('b', "---\ntitle: {T}\ndate: 2026-11-20\n---\n\n{B}")]),
    ("translated", "D206", true, &[('x', "сурет: {src: foto.jpg, alt: {W}}")]),
    ("translated-withdrawn", "D206", true, &[('x', "отзыв: {date: 2026-11-20, reason: {W}}")]),
    ("translated-inside", "D206", true, &[('x', "image: {файл: foto.jpg, описание: {W}}")]),
    ("label", "D206", true, &[('x', "Жарияланатын уақыты: 2026-11-20"), ('d', "")]),
    ("foreign-name", "D255", false, &[('x', "жер: {W}")]),
    ("not-indented", "D259", true, &[('x', "image:\nsrc: foto.jpg\nalt: {W}")]),
    ("one-line", "D260", true, &[('t', "title: {T} date: 2026-11-20"), ('d', "")]),
    ("empty-title", "D261", false, &[('t', "title:")]),
    ("inner-missing", "D262", false, &[('x', "withdrawn: {reason: {W}}")]),
    ("below-missing", "D263", false, &[('x', "withdrawn:\n  reason: {W}")]),
    ("goes-on", "D264", false, &[('s', "summary: {S}\n{T}.")]),
    ("no-closing", "D265", false, &[('=', "---\ntitle: {T}\ndate: 2026-11-20\n\n{B}\n\n---\n")]),
    ("fence-short", "D246", true, &[('=', "—\ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n—\n\n{B}\n")]),
    ("fence-two", "D246", true, &[('=', "--\ntitle: {T}\ndate: 2026-11-20\nsummary: {S}\n---\n\n{B}\n")]),
    ("foreign-picture", "D317", false, &[('b', "{B}\n\n![{W}](https://ulgi.example/a.jpg)")]),
    ("extra-cell", "D318", false, &[('b', "{B}\n\n| {W} | {W} |\n|---|---|\n| {W} | 10 | 20 |")]),
    ("site-address", "D319", true, &[('b', "{B} [{W}](www.ulgi.example)")]),
    ("mail-address", "D319", true, &[('b', "{B} [{W}](press@almaty.sot.example)")]),
    ("open-list", "D266", false, &[('x', "tags: [{W}")]),
    ("control", "D313", false, &[('b', "{B}\u{1f}")]),
    ("link-apart", "D350", true, &[('b', "{B} [{W}] (https://ulgi.example)")]),
    ("link-turned", "D350", true, &[('b', "{B} ({W})[https://ulgi.example]")]),
    ("link-open", "D350", true, &[('b', "{B} [{W}](https://ulgi.example {W}.")]),
    ("link-empty", "D351", false, &[('b', "{B} [{W}]()")]),
    ("file-alone", "D352", false, &[('b', "{B}\n\nfoto.jpg")]),
    ("heading-glued", "D353", true, &[('b', "##{T}\n\n{B}")]),
    ("bold-apart", "D354", true, &[('b', "**{T} **{B}")]),
    ("bold-open", "D355", false, &[('b', "**{T}. {B}")]),
    ("list-glued", "D356", true, &[('b', "{B}\n\n-{W};\n-{W}.")]),
    ("no-rule", "D357", true, &[('b', "{B}\n\n| {W} | {W} |\n| {W} | 10 |")]),
    ("tabs-table", "D358", true, &[('b', "{B}\n\n{W}\t{W}\t{W}\n{W}\t10\t20")]),
    ("forum", "D359", true, &[('b', "{B} [b]{W}[/b]")]),
    ("hashtags", "D273", true, &[('x', "tags: #{W} #{W}2")]),
    ("full-stop", "D639", true, &[('t', "title: {T}.")]),
    ("two-figures", "D240", true, &[('d', "date: 20.11.26")]),
    ("long-dash", "D240", true, &[('d', "date: 20–11–2026")]),
    ("month-mistyped", "D210", true, &[('d', "date: 20 нойабря 2026")]),
    ("nameless-parts", "D254", true, &[('x', "image: {foto.jpg, {T}}")]),
];

const WORDS: [(&str, [(&str, &str); 9]); 2] = [
    (
        "kk",
        [
            ("{T}", "Баспасөз брифингі өтті"),
            ("{W}", "сот"),
            ("{S}", "Брифингтің қысқаша мазмұны"),
            ("{B}", "Бүгін сотта брифинг өтті."),
            ("{D}", "20 қараша 2026 ж."),
            ("{L}", "2026 жылғы 20 қараша"),
            ("{N}", "жоқ"),
            ("{A}", "Мемлекеттiк əділет"),
            ("{F}", RUSSIAN),
        ],
    ),
    (
        "ru",
        [
            ("{T}", "Прошёл брифинг для прессы"),
            ("{W}", "суд"),
            ("{S}", "Коротко о брифинге"),
            ("{B}", "Сегодня в суде прошёл брифинг."),
            ("{D}", "20 ноября 2026 г."),
            ("{L}", "20 ноября 2026 года"),
            ("{N}", "нет"),
            ("{A}", "Рeспублика"),
            ("{F}", KAZAKH),
        ],
    ),
];

const RUSSIAN: &str = "Суд рассмотрел жалобу на решение суда первой инстанции и пришёл к выводу, что оно вынесено с соблюдением норм материального и процессуального права, поэтому оставил его без изменения, а жалобу не удовлетворил.";
const KAZAKH: &str = "Осы Тұжырымдама республика соттарының бұқаралық ақпарат құралдарымен өзара іс-қимылын жетілдірудің қағидаттарын, мақсат-міндеттері мен негізгі бағыттарын айқындайды және халықтың сотқа деген сенімін арттыруға ықпал етеді.";

/// The file with the mistake, in a language.
fn written(changes: &[(char, &str)], words: &[(&str, &str)]) -> Vec<u8> {
    let part = |name: char, usual: &'static str| {
        changes.iter().find(|(at, _)| *at == name).map_or(usual, |(_, text)| *text).to_owned()
    };
    let lines = [part('t', "title: {T}"), part('d', "date: 2026-11-20"), part('s', "summary: {S}."), part('x', "")];
    let lines: Vec<&str> = lines.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
    let sound = format!("---\n{}\n---\n\n{}\n", lines.join("\n"), part('b', "{B}"));
    let whole = part('=', "");
    let text = if whole.is_empty() || whole == "utf-16" { sound } else { whole.clone() };
    let text = words.iter().fold(text, |text, (name, word)| text.replace(name, word));
    if whole == "utf-16" {
        return [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    }
    text.into_bytes()
}

/// A tree with every mistake in every language, each in a folder of its own.
fn tree() -> Site {
    let site = Site::new();
    for (lang, words) in WORDS {
        for (name, _, _, changes) in MISTAKES {
            let folder = format!("courts/almaty/news/{name}-{lang}");
            site.file(&format!("{folder}/index.{lang}.md"), written(changes, &words));
            if changes.iter().any(|(_, text)| text.contains("foto.jpg")) {
                site.file(&format!("{folder}/foto.jpg"), "no picture");
            }
        }
    }
    site
}

/// What is told in a language, by folder: code, line, reason, remedy.
fn told(site: &Site, lang: &str) -> BTreeMap<String, Vec<Value>> {
    let run = site.run(&["check", "content", "--now", NOW, "--lang", lang, "--format", "json"]);
    let all: Vec<Value> = serde_json::from_str(&run.stdout).expect("JSON");
    let mut folders: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for found in all {
        let file = found["file"].as_str().unwrap_or_default().to_owned();
        let folder = file.split('/').nth(3).unwrap_or_default().to_owned();
        folders.entry(folder).or_default().push(found);
    }
    folders
}

fn codes(found: Option<&Vec<Value>>) -> BTreeSet<String> {
    found.into_iter().flatten().filter_map(|found| Some(found["code"].as_str()?.to_owned())).collect()
}

#[test]
fn every_mistake_is_told_and_most_are_repaired_for_good() {
    let site = tree();
    let mut wrong: Vec<String> = Vec::new();
    for lang in ["kk", "ru"] {
        let told = told(&site, lang);
        for (name, code, _, _) in MISTAKES {
            let found = told.get(&format!("{name}-{lang}"));
            let Some(found) = found.into_iter().flatten().find(|found| found["code"] == code) else {
                wrong.push(format!("{name}-{lang}: {code} is not told, but {:?}", codes(found)));
                continue;
            };
            let is_located = found["line"].is_u64() || code == "D247";
            let has_words =
                ["reason", "remedy"].iter().all(|key| found[*key].as_str().is_some_and(|text| text.len() > 10));
            assert!(is_located && has_words, "{found}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let before = files(&site.content());
    let shown = site.run(&["fix", "content"]).ok();
    assert_eq!(files(&site.content()), before, "nothing is written unasked");
    assert!(shown.stdout.contains("\n+title: \"Баспасөз брифингі өтті: сот\"\n"), "{}", shown.stdout);
    site.run(&["fix", "content", "--write"]).ok();
    let after = files(&site.content());
    let again = site.run(&["fix", "content", "--write"]).ok();
    assert_eq!((again.stdout.as_str(), files(&site.content()) == after), ("", true), "repaired once and for all");
    let left = told(&site, "ru");
    let mut repaired = 0;
    for lang in ["kk", "ru"] {
        for (name, code, is_repaired, _) in MISTAKES {
            let is_left = codes(left.get(&format!("{name}-{lang}"))).contains(code);
            if is_left == is_repaired {
                wrong.push(format!("{name}-{lang}: {code} is {}repaired", if is_left { "not " } else { "" }));
            }
            let path = format!("courts/almaty/news/{name}-{lang}/index.{lang}.md");
            if !is_repaired && before[&path] != after[&path] {
                wrong.push(format!("{name}-{lang}: changed all the same"));
            }
            repaired += usize::from(is_repaired);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(repaired * 10 >= MISTAKES.len() * 2 * 7, "{repaired} of {}", MISTAKES.len() * 2);
}

#[test]
fn only_what_is_asked_for_is_repaired_and_nothing_else_is_touched() {
    let site = Site::new();
    let text = "---\r\ntitle: А: Б # түсінік\r\ndate: 20.11.2026 # күн\r\nsummary: 'Сот'\r\n---  \r\n\r\nМәтін  \r\n\t`cот`, \"cот\"\r\n";
    site.file("courts/almaty/news/a/index.kk.md", text).file("courts/almaty/news/b/index.kk.md", text);
    site.run(&["fix", "content", "courts/almaty/news/a", "--write"]).ok();
    let read = |name: &str| fs::read_to_string(site.content().join(format!("courts/almaty/news/{name}/index.kk.md")));
    let expected = "---\r\ntitle: \"А: Б\" # түсінік\r\ndate: 2026-11-20 # күн\r\nsummary: 'Сот'\r\n---\r\n\r\nМәтін  \r\n\t`cот`, «сот»\r\n";
    assert_eq!(read("a").expect("a file"), expected);
    assert_eq!(read("b").expect("a file"), text);
    let shown = site.run(&["fix", "content", "content/courts/almaty/news/b/index.kk.md", "--lang", "ru"]).ok();
    assert!(
        shown.stdout.starts_with("--- a/content/courts/almaty/news/b/index.kk.md\n+++ b/content/"),
        "{}",
        shown.stdout
    );
    assert!(shown.stderr.contains("Пока ничего не записано"), "{}", shown.stderr);
}

#[test]
fn forges_get_a_summary_and_their_own_forms() {
    let site = tree();
    let check = |format: &str| {
        site.run(&["check", "content", "--now", NOW, "--lang", "kk", "--format", format, "--summary", "summary.md"])
    };
    let count = |text: &str, mark: &str| text.matches(mark).count();
    let json = count(&check("json").stdout, "\"code\": \"");
    let (gitlab, sarif) = (check("gitlab").stdout, check("sarif").stdout);
    assert_eq!((count(&gitlab, "\"check_name\": \""), count(&sarif, "\"ruleId\": \"")), (json, json));
    assert!(gitlab.contains("\"path\": \"content/courts/almaty/news/colon-kk/index.kk.md\""), "paths from the root");
    let github = check("github").stdout;
    assert_eq!((count(&github, "::error ") > 10, count(&github, "title=D")), (true, json));
    assert!(github.lines().take(10).all(|line| line.starts_with("::error ")), "the gravest come first");
    let summary = fs::read_to_string(site.root().join("summary.md")).expect("a summary");
    assert_eq!(count(&summary, "\n- **"), json);
}

/// Files as phones, browsers and Word leave them: what lies in the folder beside sound texts, and the code it is told
/// by; none where it is taken as it is, or nobody's business.
const FILES: [(&str, &str); 31] = [
    ("index.{}.md.txt", "D236"),
    ("INDEX.{}.MD", "D236"),
    ("Index.{}.md", "D236"),
    ("index.{} (1).md", "D236"),
    ("index.{} - копия.md", "D236"),
    ("Копия index.{}.md", "D236"),
    ("index.{} — көшірме.md", "D236"),
    ("index.{} .md", "D236"),
    ("index,{}.md", "D236"),
    ("index_{}.md", "D236"),
    ("index-{}.md", "D236"),
    ("index.{}.markdown", "D236"),
    ("іndex.{}.md", "D236"),
    ("{}.md", "D236"),
    ("index.md", "D234"),
    ("index.de.md", "D227"),
    ("index.{}.html", "D268"),
    ("notes.md", "D224"),
    ("index.{}.docx", "D237"),
    ("мәтін.docx", "D237"),
    ("текст.doc", "D237"),
    ("text.pages", "D237"),
    ("text.rtf", "D237"),
    ("text.txt", "D237"),
    ("Фото 1.JPG", ""),
    ("IMG_0001.HEIC", ""),
    ("Thumbs.db", ""),
    ("desktop.ini", ""),
    (".DS_Store", ""),
    ("~$brifing.docx", ""),
    ("._index.{}.md", ""),
];

#[test]
fn files_from_phones_and_word_are_told_where_they_would_be_lost() {
    let site = Site::new();
    for (lang, words) in WORDS {
        for (n, (name, _)) in FILES.iter().enumerate() {
            let folder = format!("courts/almaty/news/file-{n}-{lang}");
            site.file(&format!("{folder}/index.{lang}.md"), written(&[], &words));
            site.file(&format!("{folder}/{}", name.replace("{}", lang)), "…");
        }
    }
    let mut wrong = Vec::new();
    for lang in ["kk", "ru"] {
        let told = told(&site, lang);
        for (n, (name, code)) in FILES.iter().enumerate() {
            let mut codes = codes(told.get(&format!("file-{n}-{lang}")));
            // That a language is missing is another matter.
            codes.retain(|code| !code.starts_with("D50"));
            let expected: BTreeSet<String> =
                [*code].into_iter().filter(|code| !code.is_empty()).map(str::to_owned).collect();
            if codes != expected {
                wrong.push(format!("{name}, {lang}: {codes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
