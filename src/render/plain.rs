//! The words of a text's HTML without markup, for those who can read no HTML.
//!
//! The HTML is our own: sanitised, well-formed, with few entities. It is no reader for any other.

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 22] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "blockquote",
    "pre",
    "figure",
    "figcaption",
    "section",
    "hr",
];

/// The text of some HTML: a line a block, an empty line between paragraphs.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        words(&mut text, &rest[..start]);
        let end = end_of_tag(&rest[start..]);
        tag(&mut text, &rest[start..start + end]);
        rest = &rest[start + end..];
    }
    words(&mut text, rest);
    text.trim_end().to_owned()
}

/// The bytes of a tag: a `>` in quotes does not end it.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (index, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return index + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn tag(text: &mut String, tag: &str) {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    let is_end = inner.starts_with('/');
    let name = inner.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    match name {
        "br" => text.push('\n'),
        "td" | "th" if is_end => text.push_str("  "),
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "table" | "ul" | "ol" | "dl" if is_end => {
            new_line(text);
            text.push('\n');
        }
        "li" if !is_end => {
            new_line(text);
            text.push_str("– ");
        }
        name if BLOCKS.contains(&name) => new_line(text),
        _ => {}
    }
}

fn new_line(text: &mut String) {
    let end = text.trim_end_matches([' ', '\n']).len();
    let has_gap = text.ends_with("\n\n");
    text.truncate(end);
    if end > 0 {
        text.push_str(if has_gap { "\n\n" } else { "\n" });
    }
}

/// Words of the text; HTML's own line breaks are spaces.
fn words(text: &mut String, html: &str) {
    let mut spaced = text.is_empty() || text.ends_with([' ', '\n']);
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        let (c, length) = entity(rest).unwrap_or((c, c.len_utf8()));
        rest = &rest[length..];
        let is_space = matches!(c, ' ' | '\n' | '\t');
        if !(is_space && spaced) {
            text.push(if is_space { ' ' } else { c });
        }
        spaced = is_space;
    }
}

fn entity(text: &str) -> Option<(char, usize)> {
    const KNOWN: [(&str, char); 8] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&#39;", '\''),
        ("&#x27;", '\''),
        ("&apos;", '\''),
        ("&nbsp;", '\u{a0}'),
    ];
    KNOWN.iter().find(|(name, _)| text.starts_with(name)).map(|(name, c)| (*c, name.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::plain;
    use crate::base::html::escape;

    #[test]
    fn a_text_keeps_its_words_and_its_lines() {
        let html = "<h2>A</h2>\n<p>b <a href=\"https://x.example/?a>b\">c</a> &amp;\nd</p><ul><li>e</li><li>f</li></ul><p>&lt;g&gt;</p>";
        assert_eq!(plain(html), "A\n\nb c & d\n\n– e\n– f\n\n<g>");
    }

    proptest! {
        #[test]
        fn what_is_written_as_text_is_read_as_text(words in "[a-zәғқ<>&\"']{1,30}") {
            prop_assert_eq!(plain(&format!("<p>{}</p>", escape(&words))), words);
        }
    }
}
