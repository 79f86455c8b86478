//! Drawings as people and programs make them, and as those who mean harm do.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

fn cleaned(content: &str) -> Cleaned {
    let text =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\">{content}<path d=\"M0 0\"/></svg>");
    clean(&text).unwrap_or_else(|| panic!("{text}"))
}

/// What is left of the content, and what is told.
fn left(content: &str) -> (String, Vec<String>) {
    let Cleaned { text, removed, .. } = cleaned(content);
    let left = text.strip_prefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\">").unwrap();
    let left = left.strip_suffix("<path d=\"M0 0\"/></svg>\n").unwrap();
    (left.to_owned(), removed.into_iter().map(|removed| removed.what).collect())
}

#[test]
fn a_drawing_stays_as_it_is() {
    for content in [
        "<title>Ә &amp; &lt;b&gt;</title><desc>қ</desc><g id=\"a\" transform=\"rotate(3)\"><circle r=\"1\" fill=\"url(#b)\"/></g>",
        "<linearGradient id=\"b\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient><use href=\"#a\"/>",
        "<text x=\"1\" y=\"2\" font-size=\"3px\">Сот <tspan font-weight=\"700\">залы</tspan></text>",
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect filter=\"url(#f)\"/>",
    ] {
        assert_eq!(left(content), (content.to_owned(), Vec::new()));
    }
}

#[test]
fn what_could_run_or_load_goes_and_is_told() {
    for (content, rest, told) in [
        ("<script>alert(1)</script><g/>", "<g/>", "<script>"),
        ("<g onclick=\"alert(1)\"/>", "<g/>", "onclick=\"…\""),
        ("<foreignObject><body xmlns=\"x\"><iframe/></body></foreignObject>", "", "<foreignObject>"),
        ("<a href=\"https://evil.example\"><g/></a>", "<g/>", "<a>"),
        ("<image href=\"https://evil.example/a.png\" width=\"3\"/>", "<image width=\"3\"/>", "href=\"…\""),
        ("<use xlink:href=\"other.svg#a\"/>", "<use/>", "xlink:href=\"…\""),
        ("<g><animate attributeName=\"href\" to=\"javascript:alert(1)\"/></g>", "<g/>", "<animate>"),
        ("<set attributeName=\"onload\"/>", "", "<set>"),
        ("<g fill=\"url(https://evil.example/a.svg#b)\"/>", "<g/>", "fill=\"…\""),
        ("<g style=\"fill:url(//evil);stroke:red\"/>", "<g stroke=\"red\"/>", "fill: …"),
        ("<style>@import '//evil';g{stroke:red}</style><g/>", "<g stroke=\"red\"/>", "@import"),
        ("<style>@font-face{font-family:x;src:url(//evil)}</style>", "", "@font-face"),
        ("<feImage href=\"//evil\"/>", "", "<feImage>"),
        ("<iframe src=\"//evil\"/>", "", "<iframe>"),
        ("<g><handler xmlns:ev=\"x\" ev:event=\"load\">alert(1)</handler></g>", "<g/>", "<handler>"),
    ] {
        assert_eq!(left(content), (rest.to_owned(), vec![told.to_owned()]), "{content}");
    }
}

#[test]
fn notes_of_programs_go_without_a_word() {
    let content = "<!-- Ayan, 2026 --><?xml-stylesheet href=\"a.css\"?><metadata><rdf:RDF xmlns:rdf=\"x\">Ayan</rdf:RDF></metadata>\
                   <sodipodi:namedview xmlns:sodipodi=\"x\" pagecolor=\"#fff\"/>\n <g inkscape:label=\"Layer\" data-name=\"a\"/>";
    assert_eq!(left(content), ("<g/>".to_owned(), Vec::new()));
}

#[test]
fn styles_become_attributes() {
    let content = "<style><![CDATA[.a,.b{fill:#fff;stroke-width:2} .b{fill:#000}]]></style>\
                   <g class=\"a b\" fill=\"red\" style=\"opacity:.5;-inkscape-x:y\"/>";
    assert_eq!(left(content), ("<g fill=\"#000\" stroke-width=\"2\" opacity=\".5\"/>".to_owned(), Vec::new()));
}

#[test]
fn other_ways_to_write_a_drawing() {
    let prefixed = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY n \"x\">]>\n\
                    <s:svg xmlns:s=\"http://www.w3.org/2000/svg\" width=\"30px\" height=\"20.5\"><s:rect x='1'/><rect2/></s:svg>";
    let Cleaned { text, dimensions, .. } = clean(prefixed).unwrap();
    let expected = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30px\" height=\"20.5\"><rect x=\"1\"/></svg>\n";
    assert_eq!((text.as_str(), dimensions), (expected, Some((30, 20))));
    // Illustrator names its namespaces by entities.
    assert!(clean("<svg xmlns=\"&ns_svg;\"><path d=\"M0 0\"/></svg>").unwrap().text.contains("<path d=\"M0 0\"/>"));
}

#[test]
fn what_is_no_drawing() {
    for text in [
        "",
        "words",
        "<html/>",
        "<svg>",
        "<svg><g></svg>",
        "<svg/><svg/>",
        "<svg a=\"1\" a=\"2\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<x:svg xmlns:x=\"y\"/>",
    ] {
        assert_eq!(clean(text), None, "{text}");
    }
}

#[test]
fn a_photo_in_a_drawing_loses_what_is_no_photo() {
    let gif = "R0lGODlhAQABAIAAAAAAAP///yH+BmNhbmFyeQAsAAAAAAEAAQAAAgJEAQA7";
    let (rest, told) = left(&format!("<image href=\"data:image/png;base64,{gif}\"/>"));
    assert!(told.is_empty() && rest.starts_with("<image href=\"data:image/gif;base64,R0lGODlh"), "{rest}");
    assert!(rest.len() < gif.len() + 50, "{rest}");
    let (rest, told) = left("<image href=\"data:text/html;base64,PGI+\"/>");
    assert_eq!((rest.as_str(), told), ("<image/>", vec!["href=\"…\"".to_owned()]));
}

#[test]
fn a_deep_drawing_is_no_trouble() {
    let deep = format!("<svg>{}<path/>{}</svg>", "<g>".repeat(200_000), "</g>".repeat(200_000));
    assert!(clean(&deep).is_some());
}

/// What drawings are made of, right and wrong, one in another.
fn content() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "<path d=\"M0 0\"/>",
        "<script>alert(1)</script>",
        "<style>.a{fill:url(x)} g > path{fill:url('//x')} text{fill:red}</style>",
        "<style>@import 'x';<![CDATA[#i{stroke:expression(1)}]]></style>",
        "сот &amp; &lt;script&gt; &#x3C; &#0; &e;",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<!-- <g> -->",
        "<?x y?>",
        "<image href=\"data:image/gif;base64,R0lGODlh\"/>",
        "<image xlink:href=\"//x\" href=\"#a\"/>",
        "<use xlink:href=\" #a\" onload='x'/>",
        "<g fill='url(//x)' id=\"i\"/>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<path fill=\"u\\72l(//x)\" stroke=\"&#117;rl(//x)\" class=\"a\"/>",
        "\u{7}",
        "<text x=\"&#7;1&#10;2&#xFFFF;\"> &#7; &#10;</text>",
    ]);
    let around = prop::sample::select(vec![
        ("<g class=\"a\" style=\"fill:url('#a');stroke:url(//x)\" onload='x'>", "</g>"),
        ("<a href='javascript:alert(1)'>", "</a>"),
        ("<text>", "</text>"),
        ("<foreignObject>", "</foreignObject>"),
        ("<svg onload=\"x\">", "</svg>"),
        ("<x:g xmlns:x=\"http://www.w3.org/2000/svg\" x:onload=\"1\">", "</x:g>"),
        ("<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\">", "</h:div>"),
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("<switch>", "</switch>"),
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(4, 24, 4, move |inner| {
        let inner = prop::collection::vec(inner, 0..4).prop_map(|parts| parts.concat());
        (around.clone(), inner).prop_map(|((open, close), inner)| format!("{open}{inner}{close}"))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn nothing_in_a_cleaned_drawing_runs_or_loads(content in content()) {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{content}<path/></svg>");
        let Some(Cleaned { text, .. }) = clean(&text) else { return Ok(()) };
        let mut reader = Reader::from_str(&text);
        loop {
            match reader.read_event().unwrap() {
                Event::Start(element) | Event::Empty(element) => {
                    prop_assert!(allowed::is_element(element.name().as_ref()), "{}", text);
                    for attribute in element.attributes() {
                        let attribute = attribute.unwrap();
                        let (key, value) = (attribute.key.as_ref(), attribute.value.to_lowercase());
                        prop_assert!(!key.starts_with("on") && !key.contains("style"), "{}", text);
                        prop_assert!(key != "href" || value.starts_with('#') || value.starts_with("data:image/"), "{}", text);
                        prop_assert!(!value.contains("url(") || value.contains("url(#") || value.contains("url(&#39;#"), "{}", text);
                    }
                }
                Event::Eof => break,
                Event::Comment(_) | Event::PI(_) | Event::DocType(_) | Event::CData(_) => prop_assert!(false, "{}", text),
                _ => {}
            }
        }
        let again = clean(&text).unwrap();
        prop_assert_eq!((&again.text, again.removed.len()), (&text, 0));
    }
}
