//! Three hundred strings in every text field: every form of feeds stays readable, and nothing in it runs.

use std::collections::BTreeSet;

use crate::feeds::well_formed;
use crate::hostile::harmless;
use crate::site::{Site, files};

/// What breaks markup, or what some reader takes for more than words.
const WRITTEN: [&str; 72] = [
    "]]>",
    "]]&gt;",
    "<![CDATA[x]]>",
    "<!-- x -->",
    "-->",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x>",
    "<!ENTITY x \"y\">",
    "&",
    "&&",
    "&amp;",
    "&amp;amp;",
    "&lt;",
    "&#0;",
    "&#x0B;",
    "&#xFFFE;",
    "&nbsp;",
    "&unknown;",
    "&#",
    "&;",
    "<",
    ">",
    "<<",
    "<>",
    "</",
    "</item>",
    "</rss>",
    "</feed>",
    "</title>",
    "</content>",
    "<b>x</b>",
    "<br>",
    "<script>alert(1)</script>",
    "<ScRiPt src=//x.example>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src=//x.example>",
    "<style>*{}</style>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "javascript:alert(1)",
    "data:text/html,<script>x</script>",
    "<math><mi xlink:href=x>",
    "<form action=x><input>",
    "<base href=//x.example>",
    "\"",
    "'",
    "\" onmouseover=\"x",
    "' onmouseover='x",
    "`",
    "\\",
    "\\u0000",
    "\\\"",
    "{{ 7 * 7 }}",
    "{% x %}",
    "${7*7}",
    "#{7*7}",
    "%3Cscript%3E",
    "%00",
    "../../etc/passwd",
    "«»",
    "„“",
    "🏛️",
    "👩‍⚖️",
    "🇰🇿",
    "e\u{301}",
    "и\u{306}",
    "г\u{335}",
    "Z\u{351}\u{36b}\u{343}a\u{35c}l",
    "مرحبا",
    "שלום",
    "ﷺ",
    "𠜎",
];

/// The written ones, and every character that somebody has forbidden.
fn strings() -> Vec<String> {
    let controls = (0..0x20_u32).chain(0x7f..=0xa0);
    let spaces = (0x2000..=0x200f).chain(0x2028..=0x202f).chain(0x205f..=0x206f).chain([0xad, 0x61c, 0x180e, 0xfeff]);
    let marks = (0xfe00..=0xfe0f).chain(0xfff9..=0xfffd).chain(0xe0001..=0xe0001).chain(0xe0020..=0xe0040);
    let nothing =
        (0xfdd0..=0xfdef).chain((0..=16).flat_map(|plane| [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]));
    let own = [0xe000, 0xf8ff, 0xf_0000, 0x10_fffd];
    let characters = controls.chain(spaces).chain(marks).chain(nothing).chain(own).filter_map(char::from_u32);
    WRITTEN.iter().map(|&text| text.to_owned()).chain(characters.map(String::from)).collect()
}

#[test]
fn every_form_bears_every_string_in_every_field() {
    let strings = strings();
    assert!(strings.len() >= 300, "{}", strings.len());
    let site = Site::new();
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50", "items: 50, yandex: true").replace("[kk, ru]", "[kk]"));
    for (n, string) in strings.iter().enumerate() {
        // JSON is YAML; what YAML forbids as it is, an escape may still name.
        let quoted = |text: &str| {
            let escaped = |c: char| {
                if c.is_ascii_graphic() || c == ' ' {
                    serde_json::to_string(&c).expect("JSON").trim_matches('"').to_owned()
                } else {
                    format!("\\U{:08X}", u32::from(c))
                }
            };
            let inner: String = text
                .chars()
                .map(|c| match c {
                    '"' => "\\\"".to_owned(),
                    '\\' => "\\\\".to_owned(),
                    c => escaped(c),
                })
                .collect();
            format!("\"{inner}\"")
        };
        let text = quoted(&format!("A{n} {string} Z"));
        let item = format!(
            "---\ntitle: {text}\ndate: 2026-11-{:02} {:02}:{:02}\nsummary: {text}\ntags: [{text}]\ncorrections: [{{date: 2026-11-21, note: {text}}}]\n---\n\n```\nA {string} Z\n```\n",
            1 + n % 19,
            n % 24,
            n % 60,
        );
        site.file(&format!("courts/almaty/news/n{n}/index.kk.md"), item);
    }
    let run = site.build();
    let mut seen = BTreeSet::new();
    for (path, bytes) in files(&site.out()) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let name = path.rsplit('/').next().unwrap_or_default();
        if name.ends_with("json") {
            serde_json::from_str::<serde_json::Value>(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        if name.rsplit('.').next().is_some_and(|ending| ["xml", "opml"].contains(&ending)) {
            well_formed(&text);
            let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
            assert!(text.chars().all(allowed), "{path}");
        }
        if name.starts_with("feed") && !name.ends_with("opml") || name == "atom.xml" || name == "yandex.xml" {
            let feed = feed_rs::parser::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{path}: {error}"));
            seen.extend(feed.entries.into_iter().map(|entry| entry.id));
        }
    }
    let errors = run.stderr.split("\n\n").filter(|found| found.contains("error[")).collect::<Vec<_>>().join("\n");
    assert_eq!(seen.len(), strings.len(), "{errors}");
    harmless(&site);
}
