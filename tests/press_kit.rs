//! The press kit beside an item's page: everything of it in one archive, the same bytes each time.

use std::collections::BTreeMap;

use crate::site::Site;

const KIT: &str = "almaty/kk/news/2026/esik/press-kit.zip";

/// Reads an archive by its directory, where nothing is compressed.
fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let half = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let whole = |at: usize| half(at) | half(at + 2) << 16;
    let end = bytes.len() - 22;
    assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
    let (mut at, mut files) = (whole(end + 16), BTreeMap::new());
    for _ in 0..half(end + 10) {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let (length, name_length, local) = (whole(at + 24), half(at + 28), whole(at + 42));
        assert_eq!((half(at + 12), half(at + 14)), (0, 0x21), "midnight of 1 January 1980");
        let name = String::from_utf8(bytes[at + 46..at + 46 + name_length].to_vec()).expect("UTF-8");
        assert_eq!(&bytes[local + 4..local + 30], &bytes[at + 6..at + 32], "both places tell the same");
        let start = local + 30 + name_length;
        files.insert(name, bytes[start..start + length].to_vec());
        at += 46 + name_length;
    }
    files
}

fn site() -> Site {
    let site = Site::new();
    site.news("almaty", "jai", "Plain");
    for (lang, title) in [("kk", "Ашық есік"), ("ru", "День открытых дверей")] {
        let text = format!(
            "---\ntitle: {title}\ndate: 2026-11-20 10:00\nsummary: s.\nimage: {{src: Зал.svg, alt: {title} alt, credit: Фото}}\n\
             ---\n\nText. [File](qujat.pdf)\n\n| А | Ә |\n|---|---|\n| 1 | 2,5 |\n"
        );
        site.file(&format!("courts/almaty/news/esik/index.{lang}.md"), text);
    }
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\" viewBox=\"0 0 4 3\"><!-- secret -->\
               <rect width=\"4\" height=\"3\"/></svg>";
    site.file("courts/almaty/news/esik/Зал.svg", svg);
    site.file("courts/almaty/news/esik/qujat.pdf", "%PDF-1.4 pretend");
    site
}

#[test]
fn a_kit_holds_all_of_an_item_in_both_languages() {
    let site = site();
    site.build().ok();
    let bytes = std::fs::read(site.out().join(KIT)).expect("a kit");
    let files = unzip(&bytes);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let expected = [
        "SHA256SUMS",
        "captions.txt",
        "files/01-qujat.pdf",
        "item.kk.ninjs.json",
        "item.kk.txt",
        "item.ru.ninjs.json",
        "item.ru.txt",
        "pictures/01-zal.svg",
        "tables/kk-1.csv",
        "tables/ru-1.csv",
    ];
    assert_eq!(names, expected);
    let text = |name: &str| String::from_utf8(files[name].clone()).expect("UTF-8");
    assert_eq!(
        text("captions.txt"),
        "pictures/01-zal.svg\n  kk: Ашық есік alt (Фото)\n  ru: День открытых дверей alt (Фото)\n"
    );
    assert_eq!(text("tables/kk-1.csv"), "\u{feff}А,Ә\r\n1,\"2,5\"\r\n");
    assert_eq!(text("item.ru.txt"), site.output("almaty/ru/news/2026/esik/item.txt"));
    assert_eq!(text("item.ru.ninjs.json"), site.output("almaty/ru/news/2026/esik/item.ninjs.json"));
    assert!(!text("pictures/01-zal.svg").contains("secret"), "what a file tells besides is left out");
    let sums = text("SHA256SUMS");
    assert_eq!(sums.lines().count(), files.len() - 1);
    let of_pdf = "  files/01-qujat.pdf";
    assert!(sums.lines().any(|line| line.len() == 64 + of_pdf.len() && line.ends_with(of_pdf)), "{sums}");
    for lang in ["kk", "ru"] {
        let page = site.output(&format!("almaty/{lang}/news/2026/esik/index.html"));
        assert!(page.contains("href=\"/kk/news/2026/esik/press-kit.zip\""), "{lang}");
    }
    assert!(!site.has_output("almaty/kk/news/2026/jai/press-kit.zip"), "text alone needs no kit");

    std::fs::remove_dir_all(site.out()).expect("the output");
    site.build_with(&["--now", "2026-11-24T10:00:00+05:00", "--jobs", "1"]).ok();
    assert_eq!(std::fs::read(site.out().join(KIT)).expect("a kit"), bytes);
}

#[test]
fn settings_can_do_without_and_what_is_withdrawn_has_none() {
    let site = site();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50}", "items: 50, press_kit: false}"));
    site.build().ok();
    assert!(!site.has_output(KIT));
    site.file("zharia.yaml", settings);
    for lang in ["kk", "ru"] {
        let path = format!("courts/almaty/news/esik/index.{lang}.md");
        let text = std::fs::read_to_string(site.content().join(&path)).expect("a file");
        site.file(&path, text.replacen("date:", "withdrawn: {date: 2026-11-21, reason: Wrong.}\ndate:", 1));
    }
    site.build().ok();
    assert!(!site.has_output(KIT));
}
