//! What must not be seen, or no longer: drafts, embargoes, notes, withdrawn and expired items; and order.

use std::collections::BTreeMap;
use std::path::Path;

use crate::example::{CANARIES, example};
use crate::site::{Site, files};

/// The Kazakh alphabet, as a dictionary has it.
const ALPHABET: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

#[test]
fn what_is_not_public_is_in_no_byte() {
    let files = files(&example().out());
    assert!(files.contains_key("almaty/kk/news/2026/ashyq-matin/index.html"));
    for (path, bytes) in &files {
        for canary in CANARIES {
            assert!(!path.contains(canary), "{path}");
            let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} in {path}");
        }
    }
    let private = crate::site::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example/private"));
    let notes: Vec<String> = private.into_values().filter_map(|bytes| String::from_utf8(bytes).ok()).collect();
    let lines: Vec<&str> = notes.iter().flat_map(|note| note.lines()).filter(|line| line.len() > 40).collect();
    assert!(!lines.is_empty());
    for (path, bytes) in &files {
        let Ok(text) = str::from_utf8(bytes) else { continue };
        let told = lines.iter().find(|line| text.contains(line.trim()));
        assert_eq!(told, None, "{path}");
    }
}

#[test]
fn drafts_are_shown_when_asked_for_and_embargoes_never() {
    let site = Site::new();
    for (slug, field) in [("zhoba", "draft: true"), ("tyiym", "embargo: 2027-01-01"), ("erteng", "updated: 2027-01-02")]
    {
        let date = if slug == "erteng" { "2027-01-01" } else { "2026-11-01" };
        let text = format!("---\ntitle: Item {slug}\ndate: {date}\nsummary: s.\n{field}\n---\n\nText {slug}.\n");
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), text);
    }
    let seen = |site: &Site| {
        let home = site.output("almaty/kk/index.html");
        ["Item zhoba", "Item tyiym", "Item erteng"].map(|title| home.contains(title))
    };
    site.build().ok();
    assert_eq!(seen(&site), [false, false, false]);
    site.build_with(&["--drafts"]).ok();
    assert_eq!(seen(&site), [true, false, true]);
    site.build().ok();
    assert_eq!(seen(&site), [false, false, false]);
    site.build_with(&["--now", "2026-12-31T23:59:59+05:00"]).ok();
    assert_eq!(seen(&site), [false, false, false]);
    site.build_with(&["--now", "2027-01-01T00:00:00+05:00"]).ok();
    assert_eq!(seen(&site), [false, true, true]);
}

#[test]
fn an_item_of_any_kind_can_be_withdrawn() {
    let site = Site::new();
    let mut withdrawn = Vec::new();
    for (path, bytes) in files(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example")) {
        let is_item = path.starts_with("courts/") && path.contains("/index.");
        let text = match String::from_utf8(bytes.clone()) {
            Ok(text) if is_item && !text.contains("\nwithdrawn:") => {
                withdrawn.push(path.clone());
                text.replacen("---\n", "---\nwithdrawn: {date: 2026-11-21, reason: Canary of withdrawal}\n", 1)
                    .into_bytes()
            }
            _ => bytes,
        };
        site.file(&path, text);
    }
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/example-court");
    for (path, bytes) in files(&theme) {
        site.file(&format!("themes/example-court/{path}"), bytes);
    }
    site.build().ok();
    let of_kind =
        |kind: &zharia::kinds::Kind| withdrawn.iter().any(|path| path.contains(&format!("/{}/", kind.section())));
    assert!(zharia::kinds::Kind::ALL.iter().all(of_kind));
    let told = files(&site.out()).into_iter().filter(|(path, bytes)| {
        // The list of corrections tells of each once more.
        let is_page = path.ends_with("index.html") && !path.contains("/corrections/index.html");
        is_page && String::from_utf8_lossy(bytes.as_slice()).contains("Canary of withdrawal")
    });
    assert_eq!(told.count(), withdrawn.len());
}

#[test]
fn a_withdrawn_item_keeps_its_page_and_nothing_else() {
    let item = "/news/2026/mobildi-qosymsha/";
    let page = example().output(&format!("astana/kk{item}index.html"));
    assert!(page.contains("күшін жойды"), "the reason is told");
    let texts = ["электрондық цифрлық қолтаңба", "электронной цифровой подпис", "кезекке жазылу және істің барысын"];
    for (path, bytes) in files(&example().out()) {
        let text = String::from_utf8_lossy(&bytes);
        if path.contains(item) || path.ends_with("feed.xml") && text.contains(item) {
            for hidden in texts {
                assert!(!text.contains(hidden), "{path}: {hidden}");
            }
        }
    }
    let feed = example().output("astana/kk/feed.xml");
    assert!(!feed.contains(item), "feeds have told of it for long enough");
}

#[test]
fn an_expired_item_leaves_lists_and_keeps_its_page() {
    let site = Site::new();
    site.news("almaty", "tek-birinshi", "Stays");
    let text = "---\ntitle: Goes soon\ndate: 2026-11-20 11:00\nexpires: 2026-12-31\ntags: [bitedi]\nsummary: s.\n---\n\nText.\n";
    site.file("courts/almaty/news/ketedi/index.kk.md", text);
    site.file("courts/almaty/news/ketedi/index.ru.md", text.replace("Goes", "Ru goes"));
    let places = ["kk/index.html", "kk/news/index.html", "kk/news/2026/index.html", "kk/news/2026/ketedi/index.html"];
    let seen = |site: &Site| places.map(|place| site.output(&format!("almaty/{place}")).contains("Goes soon"));
    let feed = |site: &Site| site.output("almaty/kk/news/feed.xml");
    let is_told = |site: &Site| site.output("almaty/kk/news/2026/index.html").contains("қолданылу мерзімі өтті");
    site.build().ok();
    assert_eq!(seen(&site), [true; 4]);
    assert!(!is_told(&site));
    let before = feed(&site);
    site.build_with(&["--now", "2027-01-01"]).ok();
    assert_eq!(seen(&site), [false, false, true, true]);
    assert!(is_told(&site), "the archive says that it is out of date");
    assert_eq!(feed(&site), before, "feeds keep what was published");
    assert!(site.output("almaty/sitemap.xml").contains("/kk/news/2026/ketedi/"));
    assert!(site.output("almaty/kk/tags/bitedi/feed.xml").contains("Goes soon"), "what was subscribed to stays");
    assert!(!site.output("almaty/kk/tags/bitedi/index.html").contains("Goes soon"));
}

#[test]
fn old_addresses_lead_to_where_the_item_is() {
    let kk = "/kk/news/2026/zang-kerueni/ 301";
    let redirects = example().output("turkistan/_redirects");
    for line in [format!("/2026/zan-kerueni/ {kk}"), format!("/old/news-418.html {kk}")] {
        assert!(redirects.lines().any(|found| found == line), "{redirects}");
    }
}

#[test]
fn judges_stand_in_the_order_of_the_alphabet() {
    let site = Site::new();
    let letters: Vec<char> = ALPHABET.chars().collect();
    // Neither files nor dates are in the alphabet's order.
    for (index, letter) in letters.iter().enumerate() {
        let id = format!("j{:02}", index * 19 % 42);
        let name = format!("{}лпамыс Мысалов", letter.to_uppercase());
        let person = format!(
            "name: {{kk: {name}, ru: {name}}}\noffice: {{kk: судья, ru: судья}}\ncourt: almaty\nroles: [judge]\n"
        );
        site.file(&format!("people/{id}.yaml"), person);
        let text = format!("---\ntitle: {name}\nperson: {id}\nsummary: s.\n---\n\nText.\n");
        site.file(&format!("courts/almaty/judges/{id}/index.kk.md"), &text);
        site.file(&format!("courts/almaty/judges/{id}/index.ru.md"), &text);
    }
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).unwrap();
    site.file("zharia.yaml", settings.replace("page_size: 20", "page_size: 50"));
    site.build().ok();
    let page = site.output("almaty/kk/judges/index.html");
    let order: String = page.split("<h2").skip(1).filter_map(|rest| rest.split('>').nth(1)?.chars().next()).collect();
    assert_eq!(order.to_lowercase(), ALPHABET);
    for (court, names) in shown() {
        let key =
            |name: &String| name.chars().flat_map(char::to_lowercase).map(|c| ALPHABET.find(c)).collect::<Vec<_>>();
        assert!(names.is_sorted_by_key(key), "{court}: {names:?}");
    }
}

/// The example's judges, in the order of their court's list.
fn shown() -> BTreeMap<&'static str, Vec<String>> {
    let courts = ["supreme", "almaty", "astana", "karaganda", "shymkent"];
    let names = |court: &str| {
        let page = example().output(&format!("{court}/kk/judges/index.html"));
        let names = page.split("class=\"card-title\"><a href=\"/kk/judges/").skip(1);
        names.filter_map(|rest| Some(rest.split_once('>')?.1.split_once('<')?.0.to_owned())).collect::<Vec<_>>()
    };
    let shown: BTreeMap<_, _> = courts.into_iter().map(|court| (court, names(court))).collect();
    assert!(shown.values().any(|names| names.len() > 2), "{shown:?}");
    shown
}

#[test]
fn a_file_is_as_secret_as_the_item_it_lies_beside() {
    let site = Site::new();
    site.file("courts/almaty/news/b/qupiia.txt", "Canary of a file");
    site.file(
        "courts/almaty/news/b/index.kk.md",
        "---\ntitle: Тыйым\ndate: 2026-11-01\nembargo: 2027-01-01\nsummary: s.\n---\n\n[Файл](qupiia.txt)\n",
    );
    site.news("almaty", "a", "Open");
    site.file(
        "courts/almaty/news/a/index.kk.md",
        "---\ntitle: Ашық\ndate: 2026-11-20 10:00\nsummary: s.\n---\n\n[Файл](../b/qupiia.txt)\n",
    );
    let holds = |site: &Site| files(&site.out()).values().any(|bytes| bytes.starts_with(b"Canary of a file"));
    site.build().ok();
    assert!(!holds(&site));
    site.build_with(&["--now", "2027-01-01T00:00:00+05:00"]).ok();
    assert!(holds(&site));
}

#[test]
fn a_field_that_was_to_keep_an_item_back_is_never_just_unknown() {
    for field in ["эмбарго", "embargo_until", "черновик", "жоба"] {
        let site = Site::new();
        let item = format!("---\ntitle: Тақырып\ndate: 2026-11-01\nsummary: s.\n{field}: 2027-01-01\n---\n\nCanary.\n");
        site.file("courts/almaty/news/a/index.kk.md", item);
        site.build().fails(1);
        for (path, bytes) in files(&site.out()) {
            assert!(!String::from_utf8_lossy(&bytes).contains("Canary"), "{field}: {path}");
        }
    }
}
