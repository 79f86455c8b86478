//! What a text becomes, from end to end.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::base::path::SourcePath;

fn source(text: &str) -> SourceText {
    SourceText::new(SourcePath::new("courts/a/news/b/index.kk.md"), Arc::from(text))
}

fn body(text: &str) -> Body {
    render(&source(text), 0..text.len(), Lang::Kk).value
}

pub(super) fn render_in(text: &str, lang: Lang) -> Outcome<Body> {
    render(&source(text), 0..text.len(), lang)
}

pub(super) fn html(text: &str) -> String {
    body(text).html.to_string()
}

/// The codes and the marked words of what is found.
pub(super) fn found(text: &str) -> Vec<(&'static str, String)> {
    let outcome = render(&source(text), 0..text.len(), Lang::Kk);
    let marked = |diagnostic: &Diagnostic| {
        diagnostic
            .place
            .span
            .as_ref()
            .map_or(String::new(), |span| span.text.chars().skip(span.column - 1).take(span.length).collect())
    };
    outcome.diagnostics.iter().map(|one| (one.problem.code(), marked(one))).collect()
}

pub(super) fn one(code: &'static str, marked: &str) -> Vec<(&'static str, String)> {
    vec![(code, marked.to_owned())]
}

#[test]
fn ordinary_markdown() {
    assert_eq!(
        html("Бір *екі* **үш** ~~төрт~~ `x<y`\nжол\\\nжаңа\n\n> дәйек\n\n---\n"),
        "<p>Бір <em>екі</em> <strong>үш</strong> <del>төрт</del> <code>x&lt;y</code>\nжол<br>\nжаңа</p>\n<blockquote>\n<p>дәйек</p>\n</blockquote>\n<hr>\n"
    );
    assert_eq!(html("3. a\n4. b\n"), "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    assert_eq!(
        html("- [x] a\n- [ ] b\n"),
        "<ul>\n<li><span class=\"task\" role=\"img\" aria-label=\"орындалды\">☑</span> a</li>\n<li><span class=\"task\" role=\"img\" aria-label=\"орындалмады\">☐</span> b</li>\n</ul>\n"
    );
}

#[test]
fn typography_touches_words_only() {
    assert_eq!(
        html("\"а\" `\"б\"` \"*в*\" <https://a.kz/?q=\"> \"`г`\""),
        "<p>«а» <code>\"б\"</code> «<em>в</em>» &lt;https://a.kz/?q=«&gt; «<code>г</code>»</p>\n"
            .replace("&lt;https://a.kz/?q=«&gt;", "<a href=\"https://a.kz/?q=%22\">https://a.kz/?q=\"</a>")
    );
}

#[test]
fn headings_have_anchors_and_an_order() {
    let body = body("# Қорытынды\n\n## Қорытынды\n\n### !!!\n\n##\n");
    assert_eq!(
        &*body.html,
        "<h2 id=\"qorytyndy\">Қорытынды</h2>\n<h2 id=\"qorytyndy-2\">Қорытынды</h2>\n<h3 id=\"section\">!!!</h3>\n"
    );
    assert_eq!(body.outline[1], Heading { level: 2, id: "qorytyndy-2".into(), text: "Қорытынды".into() });
    assert_eq!(found("# А\n\n#### Б\n"), [("D310", "# А".into()), ("D311", "#### Б".into())]);
}

#[test]
fn tables_have_classes_instead_of_styles() {
    assert_eq!(
        html("| | Саны |\n|:-:|--:|\n| а | 1 |\n"),
        "<table>\n<thead><tr><td class=\"center\"></td><th scope=\"col\" class=\"right\">Саны</th></tr></thead>\n<tbody>\n<tr><td class=\"center\">а</td><td class=\"right\">1</td></tr>\n</tbody></table>\n"
    );
    assert_eq!(html("| a |\n|---|\n"), "<table>\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n</table>\n");
}

#[test]
fn footnotes_are_collected_at_the_end() {
    let body = body("[^a]: Түсінік.\n\nМәтін[^b] және[^a] тағы[^A].\n\n[^b]: Екінші.\n\n[^c]: Артық.\n");
    let expected = "<p>Мәтін<sup><a id=\"_fnref-1\" href=\"#_fn-1\" role=\"doc-noteref\">1</a></sup> және<sup><a id=\"_fnref-2\" href=\"#_fn-2\" role=\"doc-noteref\">2</a></sup> тағы<sup><a id=\"_fnref-2-2\" href=\"#_fn-2\" role=\"doc-noteref\">2</a></sup>.</p>\n\
        <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Ескертпелер\"><ol>\n\
        <li id=\"_fn-1\"><p>Екінші. <a href=\"#_fnref-1\" role=\"doc-backlink\" aria-label=\"Мәтінге оралу\">↩</a></p></li>\n\
        <li id=\"_fn-2\"><p>Түсінік. <a href=\"#_fnref-2\" role=\"doc-backlink\" aria-label=\"Мәтінге оралу\">↩</a> <a href=\"#_fnref-2-2\" role=\"doc-backlink\" aria-label=\"Мәтінге оралу (2)\">↩</a></p></li>\n\
        <li id=\"_fn-3\"><p>Артық.</p></li>\n</ol></section>\n";
    assert_eq!(&*body.html, expected);
    assert_eq!(&*body.plain, "Мәтін және тағы.\nЕкінші.\nТүсінік.\nАртық.");
    assert_eq!(found("а[^x] \\[^y] `[^z]`"), one("D315", "[^x]"));
}

#[test]
fn code_has_classes_and_is_reached_by_keyboard() {
    assert_eq!(html("    a<b\n"), "<pre class=\"code\" tabindex=\"0\"><code>a&lt;b\n</code></pre>\n");
    assert_eq!(html("```nosuch\n\"x\"\n```\n"), "<pre class=\"code\" tabindex=\"0\"><code>\"x\"\n</code></pre>\n");
    let json = html("```JSON\n{\"a\": 1}\n```\n");
    assert!(json.starts_with(
        "<pre class=\"code\" tabindex=\"0\"><code class=\"language-json\"><span class=\"hl-source hl-json\">"
    ));
    assert!(!json.contains("style"));
}

#[test]
fn addresses_become_references() {
    let text = "[а](../briefing/#%D0%B0 \"ә\") [б](%D0%B5.pdf) <press@sud.kz> [в](https://a.kz/?a=1&b=2)";
    let outcome = render(&source(text), 0..text.len(), Lang::Kk);
    assert_eq!(
        &*outcome.value.html,
        "<p><a href=\"zharia:0\" title=\"ә\">а</a> <a href=\"zharia:1\">б</a> <a href=\"mailto:press@sud.kz\">press@sud.kz</a> <a href=\"https://a.kz/?a=1&amp;b=2\">в</a></p>\n"
    );
    let [link, file] = outcome.value.references.as_slice() else { panic!("{:?}", outcome.value.references) };
    assert_eq!((link.target.as_str(), link.fragment.as_deref(), link.role), ("../briefing/", Some("а"), Role::Link));
    assert_eq!((file.target.as_str(), file.role), ("е.pdf", Role::File));
    let span = file.place.span.as_ref().expect("a link has a spot");
    assert_eq!(span.text.chars().skip(span.column - 1).take(span.length).collect::<String>(), "%D0%B5.pdf");
}

#[test]
fn links_that_lead_nowhere_good() {
    assert_eq!(html("[а](javascript:x) [б](//evil) <zharia:0>"), "<p>а б zharia:0</p>\n");
    assert_eq!(found("[а](data:x)"), one("D303", "data:x"));
    assert_eq!(found("[а](#жоқ)\n\n## Бар\n\n[б](#Бар)"), one("D403", "[а](#жоқ)"));
    assert!(html("## Сот ісі\n\n[а](<#Сот ісі>)").contains("<a href=\"#sot-isi\">"));
}

#[test]
fn pictures() {
    assert_eq!(
        html("![Сот \"залы\"](a.jpg \"Залда\")"),
        "<figure class=\"figure\"><img src=\"zharia:0\" alt=\"Сот «залы»\"><figcaption>Залда</figcaption></figure>\n"
    );
    assert_eq!(html("а ![б](b.png)"), "<p>а <img src=\"zharia:0\" alt=\"б\"></p>\n");
    assert_eq!(html("![алт](https://a.kz/x.png)"), "<p>алт</p>\n");
    assert_eq!(found("![алт](https://a.kz/x.png)"), one("D317", "![алт](https://a.kz/x.png)"));
    assert_eq!(found("![](a.jpg)"), one("D603", "![](a.jpg)"));
    assert_eq!(body("![б](b.png)").references[0].role, Role::Image);
}

#[test]
fn harmless_html_stays() {
    assert_eq!(
        html("<p lang=\"ru\" class=\"x\">Суд &amp; закон</p>\n\nH<sub>2</sub>O<BR>б <ABBR title='БАҚ'>БАҚ</ABBR>"),
        "<p lang=\"ru\">Суд &amp; закон</p>\n<p>H<sub>2</sub>O<br>б <abbr title=\"БАҚ\">БАҚ</abbr></p>\n"
    );
    assert_eq!(found("a <b class=\"x\">c</b>"), one("D302", "class=\"x\""));
    assert_eq!(
        html("а <!-- ескертпе --> б <a href='https://a.kz/'>в</a>"),
        "<p>а  б <a href=\"https://a.kz/\">в</a></p>\n"
    );
    assert_eq!(found("<a href='../x'>в</a> <a href='javascript:y'>г</a>").len(), 3);
    assert_eq!(&*body("<div>бір<br>екі</div>\n\nүш").plain, "бір\nекі\nүш");
}

#[test]
fn harmful_html_goes() {
    assert_eq!(found("а <script\nx>b</script> в"), one("D301", "<script"));
    for (text, expected) in [
        ("а <script>б *в</script> г* <b>д", "<p>а  г* <b>д</b></p>\n".replace(" г*", "<em> г</em>")),
        ("<SCRIPT\n>alert(1)\n\n</SCRIPT>\n\nа", "а".to_owned()),
        ("<style>p{}</style>\n\nа", "<p>а</p>\n".to_owned()),
        ("<svg onload=x><b>а</b></svg>б", "<p>б</p>\n".to_owned()),
        ("<base href=x><form action=y>а</form>", "а".to_owned()),
        ("<b onclick=x style='y'>а", "<p><b>а</b></p>\n".to_owned()),
        ("<a href=\"java&#10;script:x\">а</a>", "<p><a>а</a></p>\n".to_owned()),
        ("а </div></section> б", "<p>а  б</p>\n".to_owned()),
        ("<iframe src=x>\n\nа\n\n</iframe>", "<p>а</p>\n".to_owned()),
        ("а <!-- <b>", "<p>а &lt;!-- <b></b></p>\n".to_owned()),
    ] {
        let html = html(text);
        assert_eq!(html.trim_start(), expected, "{text}");
    }
}

#[test]
fn control_characters_do_not_pass_in_any_clothes() {
    let body = body("а\u{1}б &#1; &#11; [в](x&#8;y) <b title=\"&#2;\">г</b>");
    assert!(!body.html.contains(|c: char| c.is_control() && c != '\n'), "{:?}", body.html);
    assert!(!body.plain.contains(|c: char| c.is_control() && c != '\n'), "{:?}", body.plain);
    assert_eq!(found("а\u{1}б").len(), 1);
}

#[test]
fn places_are_those_of_the_file() {
    let text = "---\r\ntitle: x\r\n---\r\n-\u{a0}а\r\n\r\n:::quote\r\nб\r\n:::\r\n";
    let outcome = render(&source(text), text.find("-\u{a0}").expect("it is there")..text.len(), Lang::Kk);
    let [one] = outcome.diagnostics.as_slice() else { panic!("{:?}", outcome.diagnostics) };
    let span = one.place.span.as_ref().expect("a spot is known");
    assert_eq!((one.problem.code(), span.line, span.column, span.text.as_str()), ("D307", 6, 1, ":::quote"));
}

#[test]
fn lists_as_pasted_from_the_concept() {
    let text = "қамтамасыз ету. Осы мақсатта:\n\
        -\u{a0}шығарылатын сот актісінің уәждемесі; \n\
        -\u{a0}үйлестіруші-судьяға міндет жүктеу қажет;\n\
        2)\u{a0}Сот жүйесінің қызметі:\n\
        3.3.\u{a0}Жоспарланған іс-шаралар\n\
        1)\u{a0}сот органдарының қызметі\n\
        ·      бұқаралық ақпарат құралдары\n";
    let html = html(text);
    assert_eq!(html.matches("<li>").count(), 5, "{html}");
    assert!(html.contains("<ol start=\"2\">") && html.contains("<p>3.3.\u{a0}Жоспарланған іс-шаралар</p>"), "{html}");
}

#[test]
fn plain_text_and_words() {
    let body = body("## А\n\nБір *екі*\nүш\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n- в\n- г — д\n");
    assert_eq!(&*body.plain, "А\nБір екі\nүш\nx y\n1 2\nв\nг\u{a0}— д");
    assert_eq!(body.words, 11);
}

#[test]
fn a_text_too_long_is_not_read() {
    let text = "а".repeat(LIMIT);
    let outcome = render(&source(&text), 0..text.len(), Lang::Kk);
    assert!(outcome.value.html.is_empty());
    assert_eq!(outcome.diagnostics[0].problem.code(), "D312");
}

#[test]
fn hostile_shapes_take_no_time() {
    let times = 100_000;
    for (piece, tail) in
        [("[", ""), (">", ""), ("*", "a"), ("**a", ""), ("<b>", ""), ("<a ", ""), ("![", "](x)"), ("[^", "]")]
    {
        body(&(piece.repeat(times) + tail));
        body(&format!("<div>\n{}{tail}", piece.repeat(times)));
    }
    body(&"# a\n".repeat(times));
    body(&"[a](x) ".repeat(times));
    body(&"<!---->".repeat(times));
    body(&":::notes\n".repeat(times));
    body(&"- ".repeat(times));
    body(&format!(":::x {}", "a=\"b\"c ".repeat(times)));
}

fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

proptest! {
    #[test]
    fn no_text_is_dangerous(text in "(?s)(<[a-z]{1,3} |</|<script|<svg/|<b title=|onclick=|javascript:|&#10;|[<>\"'=/ \n*`:\\[\\]()!-]|:::[a-z]{0,5}|\\PC){0,40}") {
        let body = body(&text);
        for tag in tags(&body.html) {
            let lower = tag.to_lowercase();
            prop_assert!(!lower.starts_with("script") && !lower.starts_with("svg"), "{}", body.html);
            // Values are quoted and escaped, so every second part is a value.
            for part in lower.split('"').step_by(2) {
                prop_assert!(!part.contains(" on"), "{}", body.html);
            }
            for address in ["href=\"javascript", "src=\"javascript", "href=\"data"] {
                prop_assert!(!lower.contains(address), "{}", body.html);
            }
        }
    }

    #[test]
    fn sanitising_once_is_enough(text in "(<(b|i|p|td|table|a href='#x'|div|li|q)>|</(b|i|p|table|div)>|[a-z\n*>-]){0,30}") {
        let once = html(&text);
        prop_assert_eq!(allowed::sanitise(&once), once.clone());
    }

    #[test]
    fn every_place_is_in_the_file(text in any::<String>()) {
        let outcome = render(&source(&text), 0..text.len(), Lang::Ru);
        prop_assert!(outcome.diagnostics.iter().all(|one| one.place.file.is_some()));
    }
}
