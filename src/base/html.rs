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

/// How many bytes at the beginning of a text can go into an element's content as they are.
#[must_use]
pub fn plain_beginning(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_odd = |at: &usize| match bytes[*at] {
        b'&' | b'<' | b'>' | 0..=0x1f | 0x7f | 0xef | 0xf0.. => true,
        // Above these stand controls.
        0xc2 => bytes.get(at + 1).is_some_and(|next| *next < 0xa0),
        _ => false,
    };
    (0..bytes.len()).find(is_odd).unwrap_or(bytes.len())
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
