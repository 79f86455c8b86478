//! Which characters may stand in a page or a feed, and how text is put into markup.
//!
//! XML 1.0 and HTML forbid most control characters even as references, so every way out of this
//! module leaves them out.

use std::fmt::Write as _;

use pulldown_cmark::{Event, Options, Parser};

pub(super) use crate::base::html::is_forbidden;
use crate::base::html::{escape, plain_beginning};

/// Appends text as element content.
pub(super) fn push_text(out: &mut String, text: &str) {
    let plain = plain_beginning(text);
    out.push_str(&text[..plain]);
    for c in text[plain..].chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if is_forbidden(c) => {}
            c => out.push(c),
        }
    }
}

/// Appends text without markup.
pub(super) fn push_plain(out: &mut String, text: &str) {
    let plain = plain_beginning(text);
    out.push_str(&text[..plain]);
    out.extend(text[plain..].chars().filter(|c| !is_forbidden(*c)));
}

/// Appends ` name="value"`.
pub(super) fn push_attribute(out: &mut String, name: &str, value: &str) {
    let value: String = value.chars().filter(|c| !is_forbidden(*c)).collect();
    write!(out, " {name}=\"{}\"", escape(&value)).expect("a String takes everything");
}

/// Replaces the character references of HTML by the characters they stand for.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = rest
            .bytes()
            .take(40)
            .skip(1)
            .position(|b| !(b.is_ascii_alphanumeric() || b == b'#'))
            .filter(|length| *length > 0 && rest.as_bytes().get(length + 1) == Some(&b';'))
            .map_or(1, |length| length + 2);
        out.push_str(&decode_reference(&rest[..length]));
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// The Markdown parser knows the whole table of names; asking it saves a second table.
fn decode_reference(reference: &str) -> String {
    if reference.len() < 3 {
        return reference.to_owned();
    }
    // The letters around it keep the parser from reading blocks or trimming spaces.
    let framed = format!("x{reference}x");
    let text: String = Parser::new_ext(&framed, Options::empty())
        .filter_map(|event| if let Event::Text(text) = event { Some(text.into_string()) } else { None })
        .collect();
    text.strip_prefix('x').and_then(|text| text.strip_suffix('x')).unwrap_or(reference).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters() {
        assert_eq!(decode("a &amp; b &lt;c&gt; &#1179; &#x49a; &laquo;x&raquo;"), "a & b <c> қ Қ «x»");
        assert_eq!(decode("a & b &; &nosuchname; &amp"), "a & b &; &nosuchname; &amp");
        assert_eq!(decode("&nbsp;"), "\u{a0}");
    }

    #[test]
    fn no_way_leads_a_control_character_out() {
        let (mut html, mut attribute) = (String::new(), String::new());
        push_text(&mut html, "a\u{1}\u{b}\u{fffe}<\n");
        push_attribute(&mut attribute, "title", "\u{0}\"x\"");
        assert_eq!((html.as_str(), attribute.as_str()), ("a&lt;\n", " title=\"&quot;x&quot;\""));
    }
}
