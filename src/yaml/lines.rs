//! Rows that are written plainly, `key: value` line by line, without the parser's help.
//!
//! Of tens of thousands of rows nearly all look like this. Whatever is not beyond doubt is left to
//! the parser: a test holds both ways against each other.

use super::{Entry, Node, Value};
use crate::base::html::is_forbidden;

/// The entries of a row whose dash stands at `dash`; `None` where anything about it is unusual.
pub(super) fn read(text: &str, dash: usize, base: usize) -> Option<Vec<Entry>> {
    let column = dash + 1 + spaces(&text[dash + 1..]);
    let mut entries: Vec<Entry> = Vec::with_capacity(9);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let content = line.trim_end_matches('\n').trim_end_matches('\r').trim_end_matches(' ');
        let indent = if start == 0 { column } else { spaces(content) };
        if start == 0 || indent < content.len() {
            let entry = (indent == column).then(|| entry(content.get(indent..)?, base + start + indent)).flatten()?;
            if entries.iter().any(|earlier| earlier.key == entry.key) {
                return None;
            }
            entries.push(entry);
        }
        start = end;
    }
    Some(entries)
}

fn entry(line: &str, at: usize) -> Option<Entry> {
    let (key, rest) = line.split_once(':')?;
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
        return None;
    }
    let written = rest.trim_start_matches(' ');
    let colon = at + key.len();
    let node = if written.is_empty() {
        Node { value: Value::Null, range: colon + 1..colon + 1, comment: None, plain: true }
    } else {
        let gap = rest.len() - written.len();
        let start = colon + 1 + gap;
        let (text, plain) = scalar(written).filter(|_| gap > 0)?;
        Node { value: Value::Text(text.to_owned()), range: start..start + written.len(), comment: None, plain }
    };
    Some(Entry { key: key.to_owned(), key_range: at..colon, node })
}

/// The text of a scalar, and whether it stands without quotes.
fn scalar(written: &str) -> Option<(&str, bool)> {
    // Besides what no page can hold: line breaks to YAML alone, and what it doesn't print.
    let is_odd = |c: char| c.is_control() || is_forbidden(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    if written.contains(is_odd) {
        return None;
    }
    if let Some(inner) = written.strip_prefix('"') {
        return inner.strip_suffix('"').filter(|inner| !inner.contains(['"', '\\'])).map(|inner| (inner, false));
    }
    if let Some(inner) = written.strip_prefix('\'') {
        return inner.strip_suffix('\'').filter(|inner| !inner.contains('\'')).map(|inner| (inner, false));
    }
    let ends_early = written.contains(": ") || written.contains(" #") || written.ends_with(':');
    (!ends_early && is_text(written)).then_some((written, true))
}

/// Whether an unquoted scalar can be nothing but text: a word, or a day.
fn is_text(written: &str) -> bool {
    let is_word = written.starts_with(|c: char| c.is_alphabetic() || matches!(c, '«' | '№'));
    let has_meaning = || ["null", "true", "false"].iter().any(|word| written.eq_ignore_ascii_case(word));
    let is_day = || {
        let bytes = written.as_bytes();
        let shape = |(at, byte): (usize, &u8)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() };
        bytes.len() == 10 && bytes.iter().enumerate().all(shape)
    };
    if is_word { !has_meaning() } else { is_day() }
}

fn spaces(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b' ').count()
}
