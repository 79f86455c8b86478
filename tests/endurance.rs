//! Files that no hand would write: bombs, depth, length, noise. Every run ends, in time and with a plain answer.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use crate::hostile::take_out_errors;
use crate::site::{NOW, Site};

/// Checks a site: no panic, an exit code that the contract knows, within a time that nobody minds.
#[track_caller]
fn endures(site: &Site, seconds: u64) -> String {
    let begun = Instant::now();
    let run = site.run(&["check", "content", "--now", NOW, "--format", "short", "--lang", "en"]);
    assert!([0, 1].contains(&run.code), "{}: {:.4000}", run.code, run.stderr);
    assert!(!run.stderr.contains("panicked"), "{:.4000}", run.stderr);
    assert!(begun.elapsed() < Duration::from_secs(seconds), "{:?}", begun.elapsed());
    run.stdout
}

fn news(site: &Site, slug: &str, text: impl AsRef<[u8]>) {
    site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), text);
}

fn item(more: &str, body: &str) -> String {
    format!("---\ntitle: T\ndate: 2026-11-20\nsummary: S.\n{more}---\n\n{body}\n")
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| line(n) + "\n").collect()
}

#[test]
fn depth_and_length_in_a_text() {
    let many = 100_000;
    let deep = [
        "[",
        ">",
        "*",
        "- ",
        "1. ",
        "`",
        "(",
        "![",
        "<div>",
        "</p>",
        "<b>",
        "_",
        "~~",
        "[^1]",
        "|",
        "#",
        "&",
        "\\",
        "\u{a0}",
        "{{",
        ":::quote\n",
        "[a](",
        "<!--",
        "*a_ ",
        "> - ",
        "[x]: y\n",
        "| a ",
        "\"",
        "'",
        "<a href=\"",
        "]]>",
        "\t",
        "\r",
        "\r\n- ",
    ];
    for part in deep.chunks(6) {
        let site = Site::new();
        for (n, text) in part.iter().enumerate() {
            news(&site, &format!("d{n}"), item("", &text.repeat(many / text.len())));
        }
        endures(&site, 60);
    }
}

#[test]
fn a_long_text_of_everything_is_built() {
    let site = Site::new();
    let line = "Сот «актісі» [a](https://a.example) **b** `c` <b>d</b> &amp; - e [^1] | f\n";
    news(&site, "one", item("", &format!("{}\n\n[^1]: note\n", line.repeat(6000))));
    let table = "| a | b |\n|---|---|\n".to_owned() + &"| c | d |\n".repeat(20_000);
    news(&site, "two", item("", &table));
    news(&site, "three", item("", &"\n## Бөлім\n\nМәтін.\n".repeat(8000)));
    endures(&site, 60);
    let begun = Instant::now();
    let run = site.build();
    assert!([0, 1].contains(&run.code), "{}", run.stderr);
    assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", begun.elapsed());
}

#[test]
fn bombs_in_front_matter() {
    let site = Site::new();
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for n in 1..12 {
        let last = format!("*a{}, ", n - 1).repeat(10);
        let _ = writeln!(laughs, "a{n}: &a{n} [{last}]");
    }
    let bombs = [
        laughs.clone() + "tags: *a11\n",
        laughs.replace("a11:", "tags:"),
        format!("tags: {}\n", "[".repeat(30_000)),
        format!("tags: {}{}\n", "[".repeat(30_000), "]".repeat(30_000)),
        format!("tags: {}\n", "{a: ".repeat(10_000)),
        format!("tags:\n{}\n", lines(400, |n| "  ".repeat(n % 90) + "- ")),
        lines(170, |n| " ".repeat(n) + "k:"),
        "- ".repeat(30_000) + "\n",
        "? ".repeat(30_000) + "\n",
        "a: &a [*a]\n".to_owned(),
        "<<: *x\n".to_owned(),
        "tags: !!python/object/apply:os.system [ls]\nnumber: !!binary AAAA\n".to_owned(),
        format!("number: {}\n", "9".repeat(50_000)),
        format!("{}: x\n", "k".repeat(50_000)),
        lines(5000, |n| format!("k{n}: 1")),
        "title: >\n".to_owned() + &" x\n".repeat(10_000),
        "updated: 99999999999-99-99\nembargo: -1\nexpires: 0\n".to_owned(),
        "---\n...\n%YAML 9.9\n".to_owned(),
        "\u{feff}\u{2028}\u{85}: \u{0}\n".to_owned(),
    ];
    for (n, bomb) in bombs.iter().enumerate() {
        news(&site, &format!("b{n}"), item(bomb, "Text."));
        site.file(&format!("people/b{n}.yaml"), bomb);
    }
    let found = endures(&site, 60);
    for (n, bomb) in bombs.iter().enumerate() {
        assert!(found.contains(&format!("news/b{n}/index.kk.md")), "nothing is told of bomb {n}: {bomb:.300}");
    }
}

#[test]
fn bytes_that_are_no_text() {
    let site = Site::new();
    let utf16: Vec<u8> = item("", "Text.").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let broken: [&[u8]; 8] =
        [b"", b"\0", b"---", b"---\n", b"---\n---", b"\xff\xfe\x00", b"---\ntitle: \xc3\x28\n---\n", &utf16];
    for (n, bytes) in broken.iter().enumerate() {
        news(&site, &format!("n{n}"), bytes);
    }
    news(&site, "nul", item("", "a\0b"));
    for name in ["a.jpg", "a.png", "a.gif", "a.svg", "a.webp"] {
        site.file(&format!("courts/almaty/news/nul/{name}"), b"\xff\xd8\xff\xe0\x00\x10JFIF garbage");
    }
    let found = endures(&site, 20);
    for n in 0..broken.len() {
        assert!(found.contains(&format!("news/n{n}/index.kk.md")), "{n}: {found}");
    }
}

/// Pieces of which texts are made, right and wrong.
fn piece() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "---\n",
        "\n",
        "\n\n",
        "title: ",
        "date: 2026-11-20\n",
        "tags: [",
        "]",
        "{",
        "}",
        ": ",
        " #",
        "- ",
        "> ",
        "## ",
        "**",
        "_",
        "`",
        "```\n",
        "|",
        "|---|\n",
        "[a](",
        ")",
        "![",
        "](x.jpg)",
        "<b>",
        "</b>",
        "<script>",
        "<!--",
        "-->",
        ":::quote speaker=\"",
        "\"\n",
        ":::\n",
        ":::table caption=\"a\"\n",
        ":::figure src=\"",
        "[^1]",
        "[^1]: ",
        "~~",
        "&amp;",
        "&#x0;",
        "\\",
        "\t",
        "\r\n",
        "\u{a0}",
        "«",
        "»",
        "Қазақстан",
        "Сот",
        "https://a.example/",
        "../b/index.kk.md",
        "1) ",
        "- [ ] ",
        "\u{202e}",
        "\u{feff}",
        "\u{b}",
        "🏛️",
        "image: {src: x, alt: y}\n",
    ]);
    prop_oneof![8 => pieces.prop_map(str::to_owned), 1 => any::<String>(), 1 => "\\PC{0,12}"]
}

/// A file: noise, pieces, or fields of a kind with noise for values.
fn file() -> impl Strategy<Value = Vec<u8>> {
    let fields = prop::sample::select(vec![
        "title",
        "date",
        "slug",
        "summary",
        "tags",
        "image",
        "aliases",
        "draft",
        "embargo",
        "expires",
        "corrections",
        "withdrawn",
        "courts",
        "number",
        "attachments",
        "start",
        "judge",
        "duration",
        "stage",
        "hosts",
        "data",
        "person",
        "year",
        "career",
        "income",
    ]);
    let value = prop_oneof![
        any::<String>().prop_map(|text| serde_json::to_string(&text).expect("JSON")),
        "\\PC{0,20}",
        prop::sample::select(vec![
            "true",
            "~",
            "[]",
            "{}",
            "[1, {a: b}]",
            "2026-02-30",
            "12:61",
            "-1e400",
            "|\n  a\n b",
            "*x",
            "&x y"
        ])
        .prop_map(str::to_owned),
    ];
    let matter = prop::collection::vec((fields, value), 0..8)
        .prop_map(|fields| lines(fields.len(), |n| format!("{}: {}", fields[n].0, fields[n].1)));
    let pieces = || prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat());
    prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..200),
        2 => pieces().prop_map(String::into_bytes),
        3 => pieces().prop_map(|body| item("", &body).into_bytes()),
        3 => (matter, pieces()).prop_map(|(matter, body)| format!("---\n{matter}---\n{body}").into_bytes()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn noise_is_never_a_panic(files in prop::collection::vec(file(), 60)) {
        let site = Site::new();
        let sections = ["news", "courtroom", "judges-day", "video-blog", "infographics", "declarations", "candidates", "judges", "events", "pages"];
        for (n, bytes) in files.iter().enumerate() {
            site.file(&format!("courts/almaty/{}/x{n}/index.kk.md", sections[n % sections.len()]), bytes);
        }
        let begun = Instant::now();
        // What one file's fault would hold back is built without that file.
        take_out_errors(&site);
        let run = site.build_with(&["--drafts"]);
        prop_assert!([0, 1].contains(&run.code), "{}: {}", run.code, run.stderr);
        prop_assert!(begun.elapsed() < Duration::from_secs(30));
    }
}
