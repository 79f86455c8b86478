//! What is told of people: declarations by what the law allows, candidates for as long as it does.

use crate::site::{Site, files};

/// Words that stand nowhere but with one candidate, in every field and file that there is.
const CANARIES: [&str; 14] = [
    "Kanariev",
    "title-canary",
    "summary-canary",
    "tag-canary",
    "alias-canary",
    "alt-canary",
    "credit-canary",
    "post-canary",
    "school-canary",
    "career-canary",
    "degree-canary",
    "language-canary",
    "text-canary",
    "opinion-canary",
];

/// A picture, two words in which would be found in any copy of it.
const PORTRAIT: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"><title>portrait-canary</title></svg>";

fn candidate(site: &Site, folder: &str, lang: &str) {
    let shared = "date: 2026-01-10 10:00\ncompetition: К-2026/1\ncompetition_date: 2026-01-05\nbirth_year: 1980\n\
                  opinion_until: 2026-02-01\nopinion_url: https://kenes.example/opinion-canary\noutcome: recommended\n";
    let own = format!(
        "title: Kanariev title-canary\nsummary: summary-canary\ntags: [tag-canary]\naliases: [/alias-canary/{folder}/{lang}/]\n\
         image: {{src: portrait.svg, alt: alt-canary, credit: credit-canary}}\nperson_name: Kanariev\n\
         post: post-canary\neducation: [school-canary]\ndegree: degree-canary\nknows: [language-canary]\n\
         career: [{{from: 2002, what: career-canary}}]\n"
    );
    let shared = if lang == "kk" { shared } else { "" };
    let text = format!("---\n{own}{shared}---\n\nText-canary text-canary, ![alt-canary](portrait.svg).\n");
    site.file(&format!("{folder}/index.{lang}.md"), text);
    site.file(&format!("{folder}/portrait.svg"), PORTRAIT);
}

/// Where any of the canaries is found below the output folder, beside the sites too.
fn found(site: &Site) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in files(&site.out()).into_iter().chain(files(&site.out().join(".zharia"))) {
        let text = String::from_utf8_lossy(&bytes);
        let in_text = CANARIES.iter().chain(&["portrait-canary", "portrait.svg"]).filter(|word| text.contains(*word));
        found.extend(in_text.map(|word| format!("{word} in {path}")));
        if path.contains("canary") || path.contains("portrait") {
            found.push(path);
        }
    }
    found
}

#[test]
fn nothing_of_a_candidate_is_left_when_the_term_is_over() {
    let site = Site::new();
    for folder in ["courts/almaty/candidates/k-1", "national/candidates/k-2"] {
        candidate(&site, folder, "kk");
        candidate(&site, folder, "ru");
    }
    // Others may point at the candidate and at the files; that is their words and no mistake.
    let news = "---\ntitle: News\ndate: 2026-02-10\nsummary: s.\n---\n\n\
                [Words](../../candidates/k-1/index.kk.md), [file](../../candidates/k-1/portrait.svg).\n";
    site.file("courts/almaty/news/a/index.kk.md", news);
    site.file("courts/almaty/news/a/index.ru.md", news);
    site.build_with(&["--now", "2026-01-20"]).ok();
    let before = found(&site);
    for word in CANARIES.iter().chain(&["portrait-canary"]) {
        assert!(before.iter().any(|place| place.starts_with(word)), "{word} is shown while it may be");
    }
    // 180 days after 1 February comes 31 July.
    site.build_with(&["--now", "2026-07-31T23:00:00+05:00"]).ok();
    assert_ne!(found(&site), Vec::<String>::new());
    site.build_with(&["--now", "2026-08-01T00:30:00+05:00"]).ok();
    assert_eq!(found(&site), Vec::<String>::new());
    assert!(!site.has_output("almaty/kk/tags/tag-canary/index.html"));
    let again = Site::new();
    candidate(&again, "courts/almaty/candidates/k-1", "kk");
    again.build_with(&["--now", "2026-08-01T00:30:00+05:00"]).ok();
    assert_eq!(found(&again), Vec::<String>::new(), "also where only one language is there, in a build from nothing");
}

#[test]
fn an_anonymous_candidate_leaves_a_notice_and_an_outcome() {
    let site = Site::new();
    candidate(&site, "courts/almaty/candidates/k-1", "kk");
    candidate(&site, "courts/almaty/candidates/k-1", "ru");
    site.build_with(&["--now", "2026-09-01"]).ok();
    let page = site.output("almaty/ru/candidates/2026/k-1/index.html");
    assert!(page.contains("Срок публикации истёк") && page.contains("content=\"noindex\""), "{page}");
    let list = site.output("almaty/ru/candidates/index.html");
    assert!(list.contains("Конкурс: К-2026/1") && list.contains("Рекомендован(а) – 1"), "{list}");
    assert!(!list.contains("k-1"), "no link leads to the notice");
    for file in ["sitemap.xml", "ru/feed.xml", "ru/candidates/feed.xml", "_redirects"] {
        assert!(!site.output(&format!("almaty/{file}")).contains("k-1"), "{file}");
    }
    assert!(site.has_output("almaty/ru/candidates/2026/index.html"), "the archive's address stays");
    // What readers never saw leaves no trace.
    let draft = std::fs::read_to_string(site.content().join("courts/almaty/candidates/k-1/index.kk.md")).unwrap();
    site.file("courts/almaty/candidates/k-1/index.kk.md", draft.replacen("---\n", "---\ndraft: true\n", 1));
    site.build_with(&["--now", "2026-09-01"]).ok();
    assert!(!site.has_output("almaty/ru/candidates/2026/k-1/index.html"));
}

#[test]
fn an_address_that_tells_the_name_gets_no_notice() {
    let site = Site::new();
    for folder in ["k-1", "kanariev-k"] {
        candidate(&site, &format!("courts/almaty/candidates/{folder}"), "kk");
    }
    site.build_with(&["--now", "2026-01-20"]).ok();
    assert!(site.has_output("almaty/kk/candidates/2026/kanariev-k/index.html"));
    site.build_with(&["--now", "2026-09-01"]).ok();
    for lang in ["kk", "ru"] {
        assert!(site.has_output(&format!("almaty/{lang}/candidates/2026/k-1/index.html")));
    }
    let told = |(path, bytes): &(String, Vec<u8>)| {
        path.contains("kanariev") || String::from_utf8_lossy(bytes).to_lowercase().contains("kanariev")
    };
    let out = files(&site.out()).into_iter().chain(files(&site.out().join(".zharia")));
    assert_eq!(out.filter(told).map(|(path, _)| path).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn feeds_tell_where_opinions_go_only_while_they_are_asked_for() {
    let site = Site::new();
    candidate(&site, "courts/almaty/candidates/k-1", "kk");
    let path = "courts/almaty/candidates/k-1/index.kk.md";
    let text = std::fs::read_to_string(site.content().join(path)).unwrap();
    site.file(path, text.replacen("opinion_until", "opinion_from: 2026-01-20\nopinion_until", 1));
    for (day, is_open) in [("2026-01-19", false), ("2026-01-20", true), ("2026-02-01", true), ("2026-02-02", false)] {
        site.build_with(&["--now", day]).ok();
        for feed in ["almaty/kk/feed.xml", "almaty/kk/candidates/feed.xml", "national/kk/feed.xml"] {
            let feed = site.output(feed);
            let told = ["opinion-canary", "Пікір қабылдау мерзімі"].map(|words| feed.contains(words));
            assert_eq!(told, [is_open; 2], "{day} {feed}");
        }
    }
}

#[test]
fn the_term_of_candidates_stands_in_settings() {
    let site = Site::new();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).unwrap();
    site.file("zharia.yaml", format!("{settings}terms: {{anonymise_days: 10}}\n"));
    candidate(&site, "courts/almaty/candidates/k-1", "kk");
    site.build_with(&["--now", "2026-02-11"]).ok();
    assert_ne!(found(&site), Vec::<String>::new());
    site.build_with(&["--now", "2026-02-12"]).ok();
    assert_eq!(found(&site), Vec::<String>::new());
}

#[test]
fn competitions_stand_with_the_open_ones_first() {
    let site = Site::new();
    let item = |slug: &str, name: &str, until: &str| {
        let text = format!(
            "---\ntitle: {slug}\ndate: 2026-09-01\nsummary: s.\nperson_name: {slug}\npost: p\ncompetition: {name}\n\
             competition_date: 2026-08-20\nbirth_year: 1980\neducation: [e]\ncareer: [{{from: 2002, what: w}}]\n\
             opinion_until: {until}\n---\n\nText.\n"
        );
        site.file(&format!("courts/almaty/candidates/{slug}/index.kk.md"), text);
    };
    item("a", "К-1", "2026-10-01");
    item("b", "К-2", "2026-12-20");
    item("c", "К-3", "2026-12-01");
    item("d", "К-4", "2026-11-01");
    item("e", "К-5", "2026-11-30\nopinion_from: 2026-11-25");
    site.build().ok();
    let list = site.output("almaty/kk/candidates/index.html");
    let order: Vec<Option<usize>> = [
        "К-3",
        "К-2",
        "әлі басталмаған",
        "К-5",
        "Пікір қабылдаудың басталуы: 2026 жылғы 25 қараша",
        "мұрағаты",
        "К-4",
        "К-1",
    ]
    .map(|name| list.find(name))
    .to_vec();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?}\n{list}");
}

fn declaration(site: &Site, slug: &str, judge: &str, year: i64, total: i64) {
    let fields = format!("judge: {judge}\nyear: {year}\nform: income-and-property\ntotal_income: {total}\n");
    let text =
        |title: &str| format!("---\ntitle: {title} {year}\ndate: {}-10-01\nsummary: s.\n{fields}---\n", year + 1);
    site.file(&format!("courts/almaty/declarations/{slug}/index.kk.md"), text("kk"));
    site.file(&format!("courts/almaty/declarations/{slug}/index.ru.md"), text("ru"));
}

#[test]
fn declared_years_stand_side_by_side_and_the_list_says_who_is_missing() {
    let site = Site::new();
    let person = |id: &str, more: &str| {
        let text = format!(
            "name: {{kk: {id}, ru: {id}}}\noffice: {{kk: судья, ru: судья}}\ncourt: almaty\nroles: [judge]\n{more}"
        );
        site.file(&format!("people/{id}.yaml"), text);
    };
    person("second", "");
    person("third", "");
    person("retired", "mandate: {from: 2010-01-01, to: 2026-01-01}\n");
    declaration(&site, "a-2024", "almaty-judge", 2024, 15_000_000);
    declaration(&site, "a-2025", "almaty-judge", 2025, 16_000_000);
    declaration(&site, "b-2025", "second", 2025, 17_000_000);
    declaration(&site, "r-2024", "retired", 2024, 14_000_000);
    let page = "---\ntitle: Judge\nperson: almaty-judge\nsummary: s.\n---\n\nText.\n";
    site.file("courts/almaty/judges/a/index.kk.md", page);
    site.build().ok();
    let list = site.output("almaty/ru/declarations/index.html");
    let years: Vec<Option<usize>> = ["2025 год", "2 из 3", "2024 год", "1 из 3"].map(|words| list.find(words)).to_vec();
    assert!(years.iter().all(Option::is_some) && years.is_sorted(), "{years:?}\n{list}");
    for page in ["almaty/kk/judges/a/index.html", "almaty/kk/declarations/2026/a-2025/index.html"] {
        let page = site.output(page);
        let cells = ["15\u{a0}000\u{a0}000", "16\u{a0}000\u{a0}000"].map(|sum| page.contains(sum));
        assert_eq!(cells, [true, true], "{page}");
        assert!(!page.contains("17\u{a0}000\u{a0}000"), "another judge's sum");
    }
}

#[test]
fn an_expired_declaration_counts_no_more() {
    let site = Site::new();
    declaration(&site, "a-2024", "almaty-judge", 2024, 15_000_000);
    declaration(&site, "a-2025", "almaty-judge", 2025, 16_000_000);
    let path = "courts/almaty/declarations/a-2024/index.kk.md";
    let text = std::fs::read_to_string(site.content().join(path)).unwrap();
    site.file(path, text.replacen("judge:", "expires: 2026-11-01\njudge:", 1));
    site.build_with(&["--now", "2026-10-31"]).ok();
    let page = "almaty/ru/declarations/2026/a-2025/index.html";
    assert!(site.output(page).contains("15\u{a0}000\u{a0}000"));
    site.build().ok();
    assert!(!site.output(page).contains("15\u{a0}000\u{a0}000"));
    assert!(!site.output("almaty/ru/declarations/index.html").contains("2024 год"));
}

#[test]
fn the_list_of_all_courts_tells_how_far_each_is() {
    let site = Site::new();
    for court in ["astana", "turkistan"] {
        site.court(court);
    }
    site.file("people/turkistan-judge.yaml", "name: {kk: Т, ru: Т}\noffice: {kk: Т, ru: Т}\nroles: [judge]\n");
    declaration(&site, "a-2024", "almaty-judge", 2024, 15_000_000);
    declaration(&site, "a-2025", "almaty-judge", 2025, 16_000_000);
    site.build().ok();
    let list = site.output("national/ru/declarations/index.html");
    assert!(list.contains("за 2025 год") && !list.contains("turkistan"), "{list}");
    let row =
        |court: &str| list[list.find(&format!("Суд {court}")).expect("a row")..].chars().take(60).collect::<String>();
    assert!(row("almaty").contains("1 из 1") && row("astana").contains("0 из 1"), "{list}");
    assert!(list.contains("/ru/declarations/\">Суд almaty</a>") && !list.contains("\">Суд astana</a>"), "{list}");
}

/// A PDF of one page with a line of text.
pub fn pdf(words: &str) -> Vec<u8> {
    let text = format!("BT /F1 12 Tf 72 720 Td ({words}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>> stream\n{text}\nendstream", text.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut bytes = b"%PDF-1.4\n".to_vec();
    for (index, object) in objects.iter().enumerate() {
        bytes.extend(format!("{} 0 obj {object} endobj\n", index + 1).bytes());
    }
    bytes.extend(b"trailer <</Root 1 0 R>>\n%%EOF\n");
    bytes
}

#[test]
fn a_document_beside_a_declaration_is_published_once_its_words_are_known_to_be_clean() {
    let site = Site::new();
    declaration(&site, "a-2025", "almaty-judge", 2025, 16_000_000);
    let item = site.content().join("courts/almaty/declarations/a-2025/index.kk.md");
    let text = std::fs::read_to_string(&item).unwrap();
    site.file("courts/almaty/declarations/a-2025/index.kk.md", text.replacen("---\n", "---\nfile: d.pdf\n", 1));
    let published = |site: &Site| {
        let page = site.output("almaty/kk/declarations/2026/a-2025/index.html");
        page.contains("/assets/d.") && files(&site.out()).keys().any(|path| path.starts_with("almaty/assets/d."))
    };
    site.file("courts/almaty/declarations/a-2025/d.pdf", pdf("Total income of the judge in 2025: 16 000 000"));
    site.build().ok();
    assert!(published(&site));
    site.file("courts/almaty/declarations/a-2025/d.pdf", pdf("Total income of the judge 850101350120 in 2025"));
    let told = site.build().fails(1);
    assert!(told.stderr.contains("D622") && !told.stderr.contains("850101350120"), "{}", told.stderr);
}

#[test]
fn who_left_the_press_service_is_no_contact_and_the_next_one_stands_in() {
    let site = Site::new();
    site.news("almaty", "a", "First");
    let press = std::fs::read_to_string(site.content().join("people/almaty-press.yaml")).expect("a person");
    site.file("people/almaty-press.yaml", format!("{press}mandate: {{to: 2026-11-21}}\n"));
    let next = press.replace("Айгуль", "Next").replace("Айгүл", "Next");
    let pages = ["almaty/ru/index.html", "almaty/ru/news/2026/a/index.html"];
    let shows = |name: &str| pages.map(|page| site.output(page).contains(name));
    site.build().ok();
    assert_eq!((shows("Айгуль Мысалова"), shows("Ульгибаева")), ([false; 2], [true; 2]));
    site.file("people/almaty-next.yaml", next);
    site.build().ok();
    assert_eq!((shows("Айгуль Мысалова"), shows("Next Мысалова")), ([false; 2], [true; 2]));
    site.build_with(&["--now", "2026-11-21T10:00:00+05:00"]).ok();
    assert_eq!(shows("Айгуль Мысалова"), [true; 2]);
}

#[test]
fn no_finding_in_a_file_about_a_person_quotes_their_data() {
    let site = Site::new();
    let quoted = "850101350120";
    site.file(
        "courts/almaty/judges/a/index.kk.md",
        format!("---\ntitle: Judge\nperson: almaty-judge\nsummary: s.\nnone: {quoted}\n---\n"),
    );
    let person = std::fs::read_to_string(site.content().join("people/almaty-judge.yaml")).expect("a person");
    site.file("people/almaty-judge.yaml", format!("{person}iin: \"{quoted}\"\n"));
    let told = site.build().fails(1).stderr;
    assert!(told.contains("none: 85") && told.contains("iin: \"85"), "both lines are quoted: {told}");
    assert!(!told.contains(quoted), "{told}");
}
