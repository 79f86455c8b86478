//! A scalar as it stands in its file, without what belongs to YAML.

use std::ops::Range;

/// What stands inside a scalar's quotation marks, byte for byte, and where it begins; escapes are blanked out.
pub(super) fn inside(source: &str, range: Range<usize>) -> (String, usize) {
    let written = &source[range.clone()];
    let quote = written.chars().next().filter(|c| matches!(c, '"' | '\''));
    let bare = quote.and_then(|quote| written.strip_prefix(quote)?.strip_suffix(quote));
    let (text, start) = bare.map_or((written, range.start), |bare| (bare, range.start + 1));
    let text = if quote == Some('"') && text.contains('\\') { without_escapes(text) } else { text.to_owned() };
    (text, start)
}

/// Letters behind a backslash are no letters of the text.
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut hidden = 0_usize;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' && hidden == 0 {
            hidden = match chars.peek() {
                Some('x') => 4,
                Some('u') => 6,
                Some('U') => 10,
                _ => 2,
            };
        }
        if hidden > 0 {
            hidden -= 1;
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn what_belongs_to_yaml_is_no_text() {
        assert_eq!(inside("a: \"б\\nв \\\"г\"", 3..16), ("б  в   г".to_owned(), 4));
        assert_eq!(inside("a: 'б \\n'", 3..10), ("б \\n".to_owned(), 4));
        assert_eq!(inside("a: б", 3..5), ("б".to_owned(), 3));
    }
}
