//! What may stand in markup: escaping for text and attributes, characters that no page can hold.

/// Whether XML or HTML forbids the character in text.
#[must_use]
pub const fn is_forbidden(c: char) -> bool {
    // Nearly all characters of all texts.
    if matches!(c, ' '..='~' | '\u{a0}'..='\u{fdcf}') {
        return false;
    }
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// Escapes text for element content and for quoted attribute values alike.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}
