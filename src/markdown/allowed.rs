//! Which HTML may stand in a text, and the sanitiser that all markup with HTML in it goes through.
//!
//! The scanner in `raw_html` drops and tells; the sanitiser only makes sure, and lets through what
//! the writer itself makes. What it allows beyond the scanner's list no author can write.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

/// Attributes that every allowed element may have.
const EVERYWHERE: [&str; 3] = ["lang", "title", "dir"];

const ALLOWED: [&str; 44] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "hr",
    "i",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
];

/// Elements that are dropped together with what is in them.
const DROPPED_WHOLE: [&str; 17] = [
    "script",
    "style",
    "iframe",
    "noscript",
    "template",
    "textarea",
    "select",
    "svg",
    "math",
    "noembed",
    "noframes",
    "xmp",
    "plaintext",
    "title",
    "object",
    "applet",
    "canvas",
];

/// Elements that only the writer makes.
const WRITTEN: [&str; 11] = ["aside", "code", "del", "h2", "h3", "h4", "h5", "h6", "img", "pre", "section"];

/// How often markup is read again at most until nothing changes.
const MOST_PASSES: usize = 8;

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(sanitiser);

/// Whether an author may use the element.
pub(super) fn is_element(name: &str) -> bool {
    ALLOWED.contains(&name)
}

/// Whether an element that is not allowed takes its content with it.
pub(super) fn is_dropped_whole(name: &str) -> bool {
    DROPPED_WHOLE.contains(&name)
}

/// Whether the element has no content and no end tag.
pub(super) fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr")
}

/// Whether the element stands amid words, without a break before or after it.
pub(super) fn is_phrasing(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr" | "b" | "bdi" | "bdo" | "cite" | "em" | "i" | "kbd" | "mark" | "q" | "rp" | "rt" | "ruby" | "s"
    ) || matches!(name, "small" | "span" | "strong" | "sub" | "sup" | "time" | "u")
}

/// Whether an author may give the element this attribute; an address is judged elsewhere.
pub(super) fn is_attribute(element: &str, attribute: &str, value: &str) -> bool {
    let small_number = || value.parse::<u16>().is_ok_and(|number| (1..=1000).contains(&number));
    match attribute {
        "lang" => !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'),
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "title" => true,
        "datetime" => element == "time",
        "scope" => element == "th" && matches!(value, "row" | "col" | "rowgroup" | "colgroup"),
        "colspan" | "rowspan" => matches!(element, "th" | "td") && small_number(),
        _ => false,
    }
}

/// Makes markup that HTML was mixed into safe and well-formed.
///
/// What browsers' rules make of misplaced tables and items can, read again, become something else;
/// what is handed out is read by browsers as it was judged here.
pub(super) fn sanitise(markup: &str) -> String {
    let mut clean = sanitise_once(markup);
    for _ in 0..MOST_PASSES {
        let again = sanitise_once(&clean);
        if again == clean {
            break;
        }
        clean = again;
    }
    clean
}

fn sanitise_once(markup: &str) -> String {
    // The serialiser writes no-break spaces as references; feeds know no such names.
    SANITISER.clean(markup).to_string().replace("&nbsp;", "\u{a0}").replace("<p></p>", "")
}

fn sanitiser() -> Builder<'static> {
    let attributes: [(&str, &[&str]); 6] = [
        ("a", &["href", "rel"]),
        ("img", &["src", "alt"]),
        ("ol", &["start"]),
        ("th", &["scope", "colspan", "rowspan"]),
        ("td", &["colspan", "rowspan"]),
        ("time", &["datetime"]),
    ];
    let attributes: HashMap<&str, HashSet<&str>> =
        attributes.into_iter().map(|(element, names)| (element, names.iter().copied().collect())).collect();
    let written = ["class", "id", "role", "aria-label", "tabindex"];
    let mut builder = Builder::empty();
    builder
        .tags(ALLOWED.into_iter().chain(WRITTEN).collect())
        .clean_content_tags(DROPPED_WHOLE.into_iter().collect())
        .tag_attributes(attributes)
        .generic_attributes(EVERYWHERE.into_iter().chain(written).collect())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "zharia"]))
        .url_relative(UrlRelative::Custom(Box::new(own_fragment)))
        .link_rel(None)
        .strip_comments(true);
    builder
}

/// The writer knows no relative addresses but those of its own headings and notes.
fn own_fragment(address: &str) -> Option<Cow<'_, str>> {
    address.starts_with('#').then_some(Cow::Borrowed(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_writer_makes_passes_unchanged() {
        for markup in [
            "<div class=\"contact-slot\"><a href=\"zharia:3\"></a></div>",
            "<figure class=\"figure\"><img src=\"zharia:0\" alt=\"Сот\"><figcaption>А</figcaption></figure>",
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"x\"><ol><li id=\"_fn-1\"><p>a</p></li></ol></section>",
            "<a class=\"video-link\" href=\"https://a.kz/\" rel=\"noopener\">v</a>",
            "<pre class=\"code\" tabindex=\"0\"><code class=\"language-rust\">x</code></pre>",
            "<ol start=\"3\"><li>x\u{a0}y</li></ol>",
        ] {
            assert_eq!(sanitise(markup), markup);
        }
    }

    #[test]
    fn what_the_scanner_might_miss_is_stopped() {
        let hostile = "<img src=\"zharia:0\" onerror=\"x\"><a href=\"javascript:x\">a</a><a href=\"../x\">b</a><script>c</script>";
        assert_eq!(sanitise(hostile), "<img src=\"zharia:0\"><a>a</a><a>b</a>");
    }
}
