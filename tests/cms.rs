//! The web editor: what `build` and `zharia cms` write for it, and that what editors save is read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::site::Site;

/// What Decap CMS 3.16.3 wrote for a new item of which nobody had filled in more than title, summary and text, in
/// Kazakh alone.
const DECAP_KK: &str = "---\ntitle: \"Жаңа тақырып №5: медиация\"\nslug: zhana\ndate: 2026-11-20 09:08\n\
summary: \"Қысқаша: бір сөйлем ғана.\"\nembargo: \"\"\nexpires: \"\"\nupdated: \"\"\nwithdrawn:\n  date: \"\"\nremoved: \"\"\n\
received: \"\"\n---\nБірінші абзац.";
const DECAP_RU: &str = "---\ndate: 2026-11-20 09:08\nembargo: \"\"\nexpires: \"\"\nupdated: \"\"\nwithdrawn:\n  date: \"\"\n\
removed: \"\"\nreceived: \"\"\n---\n";
/// What it wrote when an item that was there was changed in Kazakh: the Russian file's shared fields became nothing.
const DECAP_OTHER: &str = "---\ntitle: Сотрудники суда и журналисты сыграли вничью\nslug: null\ndate: 2026-11-19\n\
summary: На футбольном поле сборные городского суда и корреспондентов сыграли\n  3:3 и разделили кубок.\ntype: null\n\
number: null\ncase_number: null\ntags:\n  - журналистам\n  - спорт\ncontact: null\ndraft: null\nembargo: null\n\
expires: null\nupdated: null\nremoved: null\nsource_lang: null\nreceived: null\n---\n\nИгра прошла в июле.\n";
/// What Sveltia CMS 0.221.1 wrote, with a blank line after the front matter and without.
const SVELTIA_KK: &str = "---\ntitle: 'Жаңа тақырып №6: сот'\nslug: zhana-6\ndate: 2026-11-20 09:16\n\
summary: 'Қысқаша: бір сөйлем ғана.'\ndraft: false\n---\n\nБірінші абзац.\n";
const SVELTIA_RU: &str = "---\ntitle: 'Новый заголовок №6: суд'\ndate: 2026-11-20 09:16\nsummary: 'Кратко: одно предложение.'\n\
draft: false\n---\nПервый абзац.\n";
/// What it writes where fields that nobody filled in are kept.
const SVELTIA_FULL: &str = "---\ntitle: Толық жазба\nslug: tolyq\ndate: 2026-11-20T09:16\nsummary: Бір сөйлем.\ntype: ''\n\
number: ''\nplace: ''\ncase_number: ''\ncase: {}\ncountry: ''\nattachments: []\nimage:\n  src: ''\n  alt: ''\n  credit: ''\n\
tags: []\ncontact: ''\ndraft: false\nembargo: ''\nexpires: ''\nupdated: ''\ncorrections: []\nwithdrawn:\n  date: ''\n  reason: ''\n\
removed: ''\naliases: []\nsource_lang: ''\nreceived: ''\n---\n\nМәтін.\n";

fn site(cms: &str) -> Site {
    let site = Site::new();
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}\ncms: {cms}\n"));
    site
}

/// What Decap wrote for a new person of whom nobody had filled in more than the file, name and office.
const DECAP_PERSON: &str = "slug: almaty-sudya\nname:\n  kk: Ғалым Ғибратұлы\n  ru: Галым Гибратулы\noffice:\n  kk: Судья\n  \
ru: Судья\nmandate:\n  from: \"\"\n  to: \"\"\nphone: \"\"\nphoto:\n  alt: {}\n";

/// What Decap wrote of a registry after a row was added in which nobody had filled in more than id and name, and of a
/// court's file after a phone number was; what Sveltia wrote has none of the empty values, and the rest in order of names.
const DECAP_OUTLETS: &str = "rows:\n  - id: mysal\n    name:\n      kk: «Мысал» газеті\n      ru: газета «Мысал»\n    \
url: https://mysal.example/\n    partner:\n      from: 2025-02-01\n  - to: \"\"\n    partner:\n      from: \"\"\n      to: \"\"\n    \
id: keme\n    name:\n      kk: \"«Кеме»: газет\"\n      ru: \"газета «Кеме» #1\"\n    languages: []\n    url: \"\"\n    kind: null\n";
const DECAP_COURT: &str = "name:\n  kk: Алматы қалалық соты\n  ru: Алматинский городской суд\naddress: {}\nphones:\n  - label: {}\n    \
number: +7 (000) 000-07-01\naccounts:\n  - from: \"\"\n    to: \"\"\n    network: Telegram\n    url: https://social.example/almaty\n    \
about: {}\nemail: \"\"\npress_service: null\n";

const SVELTIA: &str = "{editor: sveltia, backend: github, repository: sot/saittar, content: content, language: ru}";
const DECAP: &str = "{editor: decap, backend: github, repository: sot/saittar, content: content}";

#[test]
fn what_editors_save_is_read_without_a_word() {
    let site = Site::new();
    for (slug, kk, ru) in
        [("zhana", DECAP_KK, Some(DECAP_RU)), ("zhana-6", SVELTIA_KK, Some(SVELTIA_RU)), ("tolyq", SVELTIA_FULL, None)]
    {
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), kk);
        if let Some(ru) = ru {
            site.file(&format!("courts/almaty/news/{slug}/index.ru.md"), ru);
        }
    }
    site.news("almaty", "dostyq", "Достық");
    site.file("courts/almaty/news/dostyq/index.kk.md", SVELTIA_KK.replace("zhana-6", "dostyq"));
    site.file("courts/almaty/news/dostyq/index.ru.md", DECAP_OTHER.replace("2026-11-19", "2026-11-20 09:16"));
    site.file("people/almaty-sudya.yaml", DECAP_PERSON);
    let told = site.check("ru").ok().stderr;
    let others: Vec<&str> = told.lines().filter(|line| line.contains("[D") && !line.contains("[D502]")).collect();
    assert_eq!(others, Vec::<&str>::new());
    // What is not there in Russian is owed, and what an empty file holds is no translation.
    assert_eq!(told.matches("[D502]").count(), 2, "{told}");
    site.build().ok();
    assert!(site.output("almaty/kk/news/2026/zhana/index.html").contains("Бірінші абзац."));
    assert!(site.output("almaty/ru/news/2026/zhana/index.html").contains("noindex"));
}

#[test]
fn a_file_with_a_word_of_its_own_is_a_translation() {
    let site = Site::new();
    site.file("courts/almaty/news/zhana/index.kk.md", DECAP_KK);
    site.file("courts/almaty/news/zhana/index.ru.md", DECAP_RU.replace("date: 2026", "summary: Есть\ndate: 2026"));
    assert!(site.check("ru").fails(1).stderr.contains("[D208]"));
}

#[test]
fn the_editor_stands_in_every_site_that_asks_for_one() {
    let site = site(SVELTIA);
    site.news("almaty", "brifing", "Құпия тақырып");
    site.build().ok();
    for of in ["almaty", "national"] {
        let page = site.output(&format!("{of}/admin/index.html"));
        assert!(page.contains("https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js\" integrity=\"sha384-"));
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(!page.contains(" style="), "no inline styles");
        assert!(site.output(&format!("{of}/robots.txt")).contains("Disallow: /admin/"));
        assert!(!site.output(&format!("{of}/sitemap.xml")).contains("admin"));
    }
    let config = site.output("almaty/admin/config.yml");
    assert!(config.contains("folder: content/courts/almaty/news\n") && config.contains("label: Новости\n"));
    assert!(site.output("national/admin/config.yml").contains("folder: content/national/news\n"));
    assert!(!config.contains("Құпия") && !config.contains("brifing:"), "the configuration tells nothing of items");
    let plain = Site::new();
    plain.build().ok();
    assert!(!plain.has_output("almaty/admin/index.html"));
}

#[test]
fn no_two_rules_set_one_header_for_one_path() {
    let site = site(DECAP);
    site.news("almaty", "brifing", "Брифинг");
    site.build().ok();
    let headers = site.output("almaty/_headers");
    let mut rules: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    for line in headers.lines() {
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            Some((name, value)) => {
                let rule = rules.last_mut().expect("a pattern first");
                assert!(rule.1.insert(name.to_owned(), value.to_owned()).is_none(), "{line}");
            }
            None => rules.push((line.to_owned(), BTreeMap::new())),
        }
    }
    let fits =
        |pattern: &str, path: &str| pattern.strip_suffix('*').map_or(pattern == path, |start| path.starts_with(start));
    let paths: Vec<String> = crate::site::files(&site.out().join("almaty"))
        .into_keys()
        .map(|file| format!("/{}", file.strip_suffix("index.html").unwrap_or(&file)))
        .filter(|path| !path.starts_with("/_"))
        .collect();
    for path in &paths {
        let mut seen = BTreeSet::new();
        let mut policy = "";
        for (pattern, set) in rules.iter().filter(|(pattern, _)| fits(pattern, path)) {
            for (name, value) in set {
                assert!(seen.insert(name.as_str()), "{path}: {name} once more in {pattern}");
                if name == "Content-Security-Policy" {
                    policy = value;
                }
            }
        }
        let is_editor = path.starts_with("/admin/");
        assert_eq!(policy.contains("unsafe-eval"), is_editor, "{path}");
        assert_eq!(policy.contains("unpkg.com"), is_editor, "{path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
    }
    // An unknown address at the root is answered with this page, and falls under no rule that names a policy.
    let found =
        |path: &str| site.output(path).contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src ");
    assert!(found("almaty/404.html") && !found("almaty/index.html") && !found("almaty/kk/index.html"));
    assert!(paths.iter().any(|path| path == "/admin/") && paths.iter().any(|path| path == "/admin/config.yml"));
}

#[test]
fn the_command_writes_it_for_a_look() {
    let site = site(DECAP);
    site.run(&["cms", "content", "--out", "cms", "--local"]).ok();
    let file = |name: &str| fs::read_to_string(site.root().join("cms/almaty").join(name)).expect("a file");
    assert!(file("admin/config.yml").starts_with("local_backend: true\n"));
    let page = file("admin/index.html");
    for (start, end) in [("<script src=\"/", "\""), ("data-style=\"/", "\"")] {
        let address = page.split(start).nth(1).and_then(|rest| rest.split(end).next()).expect("an address");
        assert!(!file(address).is_empty(), "{address}");
    }
    site.build().ok();
    site.run(&["cms", "content", "--out", "out"]).fails(2);
    let told = Site::new().run(&["cms", "content", "--lang", "ru"]).fails(2).stderr;
    assert!(told.contains("cms: {backend: github"), "{told}");
}

#[test]
fn forms_ask_for_what_people_s_files_hold() {
    let site = site(DECAP);
    site.build().ok();
    let config = site.output("almaty/admin/config.yml");
    let people = config.split("\n- name: people\n").nth(1).expect("people");
    let people = people.split("\n- name: ").next().unwrap_or_default();
    let asked: BTreeSet<&str> = people.lines().filter_map(|line| line.strip_prefix("  - name: ")).collect();
    site.file("people/almaty-judge.yaml", "name: {kk: А, ru: Б}\noffice: {kk: В, ru: Г}\nqwertyqwerty: 1\n");
    let told = site.check("en").stderr;
    let known = told.lines().find_map(|line| line.split_once("one of these names: "));
    let known = known.unwrap_or_else(|| panic!("{told}")).1.trim_end_matches('.');
    assert_eq!(asked, known.split(", ").collect());
}

#[test]
fn what_editors_save_of_registries_and_courts_is_read_without_a_word() {
    let site = site(DECAP);
    site.file("data/outlets.yaml", DECAP_OUTLETS);
    site.file("courts/almaty/court.yaml", DECAP_COURT);
    site.file("data/journals.yaml", "rows: []\n");
    site.file("data/glossary.yaml", "");
    let told = site.check("ru").ok().stderr;
    assert!(!told.contains("[D"), "{told}");
    site.build().ok();
    assert!(site.output("almaty/kk/in-the-media/partners/index.html").contains("https://mysal.example/"));
    assert!(site.output("almaty/kk/index.html").contains("https://social.example/almaty"));
}

#[test]
fn a_registry_is_the_same_in_a_list_and_under_its_ids() {
    let site = site(DECAP);
    let row = |at: &str| {
        format!("{at}  term: {{kk: талап, ru: иск}}\n  definition: {{kk: Сотқа өтініш., ru: Обращение в суд.}}\n")
    };
    let other =
        "# Бұл да термин.\nsot: {term: {kk: сот, ru: суд}, definition: {kk: Мекеме., ru: Орган.}, see: [talap]}\n";
    site.file("data/glossary.yaml", format!("# Сөздік.\n{}{other}", row("talap: # Бірінші.\n")));
    site.build().ok();
    let before = crate::site::files(&site.out().join("almaty"));
    assert!(site.check("ru").ok().stderr.contains("[D174]"));
    site.run(&["fix", "content", "--write"]).ok();
    let text = fs::read_to_string(site.content().join("data/glossary.yaml")).expect("the glossary");
    assert!(text.starts_with("# Сөздік.\nrows:\n- id: talap # Бірінші.\n  term:"), "{text}");
    assert!(text.contains("# Бұл да термин.\n- {id: sot, term:"), "{text}");
    assert!(!site.check("ru").ok().stderr.contains("[D"));
    site.build().ok();
    assert!(crate::site::files(&site.out().join("almaty")) == before, "the pages are the same");
}

#[test]
fn what_stands_once_has_a_form_on_the_sites_it_belongs_to() {
    let site = site(SVELTIA);
    site.build().ok();
    let (court, national) = (site.output("almaty/admin/config.yml"), site.output("national/admin/config.yml"));
    assert!(court.contains("file: content/courts/almaty/court.yaml\n") && !national.contains("court.yaml"));
    for file in ["outlets", "glossary", "services"] {
        let file = format!("file: content/data/{file}.yaml\n");
        assert!(court.contains(&file) && national.contains(&file), "{file}");
    }
    assert!(court.contains("label_singular: издание\n") && court.contains("summary: '{{fields.name.ru}}'\n"));
}
