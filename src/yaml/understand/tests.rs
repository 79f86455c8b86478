//! What is understood, what is left to the parser, and that nothing of a text is lost.

use proptest::prelude::*;

use super::*;
use crate::base::path::SourcePath;
use crate::yaml::{Value, parse};

/// The text as it is read, with the codes of the notes.
fn read(text: &str) -> (String, Vec<&'static str>) {
    let source = SourceText::new(SourcePath::new("courts/abay/news/a/index.kk.md"), text);
    let found = understand(&source, 0..text.len(), &["title", "date"]);
    let codes = found.notes.iter().map(|note| note.problem.code()).collect();
    (source.read_with(found.changes).text.to_string(), codes)
}

#[test]
fn what_has_one_meaning_is_understood() {
    for (written, meant, code) in [
        ("title: Сот: шешім", "title: \"Сот: шешім\"", "D242"),
        ("title: Не үшін:", "title: \"Не үшін:\"", "D242"),
        ("title: Сот: «А» # түсінік", "title: \"Сот: «А»\" # түсінік", "D242"),
        ("title: Іс #5: шешім", "title: Іс #5: шешім", ""),
        ("title: \"Сот\" отырысы", "title: '\"Сот\" отырысы'", "D242"),
        ("title: \"Сот\" және \"Заң\"", "title: '\"Сот\" және \"Заң\"'", "D242"),
        ("title: \"Ол \"иә\" деді\"", "title: \"Ол \\\"иә\\\" деді\"", "D242"),
        ("title: 'Д'Артаньян келді'", "title: 'Д''Артаньян келді'", "D242"),
        ("title: [Сот] шешімі", "title: \"[Сот] шешімі\"", "D242"),
        ("title: @sot жаңалығы", "title: \"@sot жаңалығы\"", "D242"),
        ("title: 50%: үлес", "title: \"50%: үлес\"", "D242"),
        ("title: %50", "title: \"%50\"", "D242"),
        ("title: *Маңызды* хабар", "title: \"*Маңызды* хабар\"", "D242"),
        ("title: #сот жаңалығы", "title: \"#сот жаңалығы\"", "D242"),
        ("title: - Сот", "title: \"- Сот\"", "D242"),
        ("title: “Сот: шешімі”", "title: \"Сот: шешімі\"", "D243"),
        ("title: „Сот“", "title: \"Сот\"", "D243"),
        ("title: “Сот\"", "title: \"Сот\"", "D243"),
        ("title: \"Сот шешімі\ndate: x", "title: \"Сот шешімі\"\ndate: x", "D251"),
        ("title: \"Сот шешімі”\ndate: \"x\"", "title: \"Сот шешімі\"\ndate: \"x\"", "D251"),
        ("title:Сот", "title: Сот", "D244"),
        ("title:\u{a0}Сот", "title: Сот", "D244"),
        ("title：Сот", "title: Сот", "D244"),
        ("image:\n  src:a.jpg", "image:\n  src: a.jpg", "D244"),
        ("image:\n\tsrc: a.jpg", "image:\n  src: a.jpg", "D245"),
        ("image:\n\u{a0}\u{a0}src: a.jpg", "image:\n  src: a.jpg", "D245"),
        ("tags:\n  – сот", "tags:\n  - сот", "D249"),
        ("tags:\n-сот", "tags:\n- сот", "D249"),
        ("tit\u{200b}le: Сот", "title: Сот", "D250"),
        ("title: Сот\n date: 2026-11-20", "title: Сот\ndate: 2026-11-20", "D252"),
        ("image: {src:a.jpg, alt:Сот залы}", "image: {src: a.jpg, alt: Сот залы}", "D244 D244"),
        (
            "corrections: [{date:2026-11-21, note: А, ә, б}]",
            "corrections: [{date: 2026-11-21, note: \"А, ә, б\"}]",
            "D244 D242",
        ),
        ("image: {src: a.jpg,\n  alt: Сот, зал}", "image: {src: a.jpg,\n  alt: \"Сот, зал\"}", "D242"),
        ("image: {\n  src:a.jpg\n}", "image: {\n  src: a.jpg\n}", "D244"),
        ("withdrawn: {reason: Сот: бар}", "withdrawn: {reason: \"Сот: бар\"}", "D242"),
        ("title: Сабақ date: 2026-11-21 10:00", "title: Сабақ\ndate: 2026-11-21 10:00", "D260"),
        ("title: А: б date: 2026-11-21", "title: \"А: б\"\ndate: 2026-11-21", "D242 D260"),
        ("speakers:\n  - name: А: Б", "speakers:\n  - name: \"А: Б\"", "D242"),
    ] {
        let (read, codes) = read(written);
        assert_eq!((read.as_str(), codes.join(" ").as_str()), (meant, code), "{written}");
    }
}

#[test]
fn what_is_right_or_has_two_meanings_stays() {
    for text in [
        "title: «Хабар» агенттігі» АҚ\nurl: https://sot.example/a?b=c:d#e\ntime: 10:00\n",
        "title: Сот # түсінік\nsummary: |\n  Сот: шешім\n\n  x:y\ntags: [а, \"б: в\"]\n",
        "title: Сот: шешім\n  жалғасы\nsummary: >-\n  А: Б\n\n  В: Г\nlast: x",
        "# title:А\ntitle: \"Сот \\\"А\\\" шешімі\" # түсінік\nhosts:\n- name: А\n  role: Б\n- сот: зал\n",
        "image: {src: a.jpg,\n  alt: \"Сот: зал\"}\nurl:\n  http://sot.example/\nx: *anchor\ny: &a b\n",
        "summary: Ұзын мәтін\n  келесі жолда\n  мәтін: тағы\ntitle: \"екі\n  жол: бар\"\n",
        "a: {src: b, alt}\nb: {url: https://sot.example/a:b, x: [а, б], y: {z: ш}}\nc: [а, б:в]\n",
        "title: \"Сабақ date: 2026\"\nsummary: Сабақ # date: y\n",
        "title: \"\ndate: “\nx: \"\\\ny: '\n",
    ] {
        assert_eq!(read(text), (text.to_owned(), Vec::new()), "{text}");
    }
}

fn line() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "title",
        "date",
        ":",
        ": ",
        " ",
        "  ",
        "\t",
        "\u{a0}",
        "\"",
        "'",
        "“",
        "”",
        "«",
        "»",
        "#",
        " #",
        "- ",
        "– ",
        "•",
        "[",
        "]",
        "{",
        "}",
        "@",
        "%",
        "*",
        "&",
        "!",
        "|",
        ">",
        "сот",
        "шешім",
        "5",
        ",",
        "\\",
        "\u{200b}",
        "：",
    ]);
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn understanding_twice_changes_nothing_more(lines in prop::collection::vec(line(), 1..6), end in "\r?\n") {
        let text = lines.join(&end);
        let (once, _) = read(&text);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&once), letters(&text));
        // What can be read as it stands means the same afterwards.
        let source = |text: &str| SourceText::new(SourcePath::new("a.md"), text);
        let before = parse(&source(&text), 0..text.len());
        if before.diagnostics.is_empty() {
            let after = parse(&source(&once), 0..once.len());
            prop_assert!(after.diagnostics.is_empty(), "{} became {}", text, once);
        }
    }

    #[test]
    fn a_text_of_one_line_is_kept_whole(words in "[А-Яа-яӘәҚқ№«»0-9,.!?()%@-]{1,8}( [А-Яа-яӘәҚқ№«»0-9,.!?:()%@#-]{1,8}){0,5}") {
        let text = format!("title: {words}\ndate: 2026-11-20\n");
        let (once, _) = read(&text);
        let source = SourceText::new(SourcePath::new("a.md"), once.as_str());
        let outcome = parse(&source, 0..once.len());
        if let Some(Value::Text(read)) = outcome.value.as_ref().and_then(|map| map.get("title")).map(|entry| &entry.node.value)
            && !words.contains(" #")
        {
            prop_assert_eq!(read.trim(), words.trim(), "{}", once);
        }
    }
}
