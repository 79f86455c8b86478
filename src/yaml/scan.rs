//! The shapes of YAML's text: where a scalar, a quote, a bracket or a line ends.
//!
//! Pure functions over a text and a byte offset, shared by the search for places and by the
//! diagnosis of faults. They only look for ASCII marks, so every offset is a character boundary.

use std::ops::Range;

/// One `key: …` as it stands in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeyLine {
    /// The key without its quotes.
    pub key: Range<usize>,
    /// Whether the key stands in quotes.
    pub quoted: bool,
    /// The colon, or what stands in its place in `{a, b}`.
    pub colon: usize,
}

/// The end of the line that holds `at`, before its line break.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length)
}

/// The beginning of the line that holds `at`.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind(['\n', '\r']).map_or(0, |found| found + 1)
}

/// How many characters stand before `at` in its line.
pub(super) fn column(text: &str, at: usize) -> usize {
    text[line_start(text, at)..at].chars().count()
}

/// The first character of the next line, if there is one.
pub(super) fn next_line(text: &str, at: usize) -> Option<usize> {
    let end = line_end(text, at);
    let next = if text[end..].starts_with("\r\n") { end + 2 } else { end + 1 };
    (next <= text.len() && end < text.len()).then_some(next)
}

/// Skips spaces and tabs.
pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    at + text.as_bytes()[at..].iter().take_while(|byte| is_space(**byte)).count()
}

/// Skips spaces, line breaks and comments.
pub(super) fn skip_blank(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        if is_space(byte) || is_break(byte) {
            at += 1;
        } else if byte == b'#' && (at == 0 || is_space(bytes[at - 1]) || is_break(bytes[at - 1])) {
            at = line_end(text, at);
        } else {
            break;
        }
    }
    at
}

/// Whether a blank, a line break or the end of the text stands at `at`.
pub(super) fn is_blank_or_end(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_none_or(|byte| is_space(*byte) || is_break(*byte))
}

/// Whether a document mark, `---` or `...`, stands at the beginning of a line.
pub(super) fn is_document_mark(text: &str, at: usize) -> bool {
    (text[at..].starts_with("---") || text[at..].starts_with("...")) && is_blank_or_end(text, at + 3)
}

/// The end of a quoted scalar that begins at `at`, after its closing quote.
pub(super) fn quoted_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let quote = *bytes.get(at)?;
    let mut at = at + 1;
    loop {
        match *bytes.get(at)? {
            b'\\' if quote == b'"' => at += 2,
            b'\'' if quote == b'\'' && bytes.get(at + 1) == Some(&b'\'') => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// The end of the part of an unquoted scalar that stands in one line, and what ended the scan.
pub(super) fn plain_line_end(text: &str, at: usize, in_flow: bool) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut end, mut stop) = (at, at);
    while let Some(&byte) = bytes.get(stop) {
        match byte {
            b':' if is_blank_or_end(text, stop + 1) => break,
            b'#' if stop > at && is_space(bytes[stop - 1]) => break,
            b',' | b'[' | b']' | b'{' | b'}' if in_flow => break,
            byte if is_break(byte) => break,
            byte if is_space(byte) => {}
            _ => end = stop + 1,
        }
        stop += 1;
    }
    (end, stop)
}

/// The end of an unquoted scalar, with the lines that continue it.
///
/// `parent` is the column of the block that holds it; `None` in flow collections, where
/// indentation means nothing.
pub(super) fn plain_end(text: &str, at: usize, parent: Option<isize>) -> usize {
    let mut line = at;
    loop {
        let (end, stop) = plain_line_end(text, line, parent.is_none());
        if !text.as_bytes().get(stop).is_some_and(|byte| is_break(*byte)) {
            return end;
        }
        let Some(next) = next_content(text, stop) else { return end };
        let outside = parent.is_some_and(|parent| !is_deeper(text, next, parent));
        if outside || text[next..].starts_with('#') || is_document_mark(text, next) {
            return end;
        }
        line = next;
    }
}

/// The end of a block scalar (`|` or `>`) that begins at `at`, without the blank lines after it.
pub(super) fn block_scalar_end(text: &str, at: usize, parent: isize) -> usize {
    let mut end = line_end(text, at);
    let mut line = at;
    while let Some(next) = next_line(text, line) {
        let first = next + text[next..].bytes().take_while(|byte| *byte == b' ').count();
        if first < line_end(text, first) {
            if !is_deeper(text, first, parent) {
                break;
            }
            end = line_end(text, first);
        }
        line = next;
    }
    end
}

/// The end of a flow collection (`[…]` or `{…}`) that begins at `at`, after its closing bracket.
pub(super) fn flow_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = at;
    let mut depth = 0_usize;
    // A quote begins a scalar only where a value may begin: in `it's` it is a letter.
    let mut may_begin = true;
    loop {
        match *bytes.get(at)? {
            b'[' | b'{' => (depth, may_begin) = (depth + 1, true),
            b']' | b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
                may_begin = false;
            }
            b'"' | b'\'' if may_begin => {
                at = quoted_end(text, at)?;
                may_begin = false;
                continue;
            }
            b'#' if at > 0 && (is_space(bytes[at - 1]) || is_break(bytes[at - 1])) => {
                at = line_end(text, at);
                continue;
            }
            b',' | b':' => may_begin = true,
            byte if is_space(byte) || is_break(byte) => {}
            _ => may_begin = false,
        }
        at += 1;
    }
}

/// The key that begins at `at`, if what stands there is one.
pub(super) fn key_at(text: &str, at: usize, in_flow: bool) -> Option<KeyLine> {
    let quoted = text[at..].starts_with(['"', '\'']);
    let (key, stop) = if quoted {
        let end = quoted_end(text, at)?;
        (at + 1..end - 1, if in_flow { skip_blank(text, end) } else { skip_spaces(text, end) })
    } else {
        let (end, stop) = plain_line_end(text, at, in_flow);
        (at..end, if in_flow { skip_blank(text, stop) } else { stop })
    };
    match text.as_bytes().get(stop)? {
        b':' => Some(KeyLine { key, quoted, colon: stop }),
        b',' | b'}' | b']' if in_flow => Some(KeyLine { key, quoted, colon: stop }),
        _ => None,
    }
}

/// Whether `at` stands further right than the column of a block.
pub(super) fn is_deeper(text: &str, at: usize, block: isize) -> bool {
    usize::try_from(block).map_or(true, |block| column(text, at) > block)
}

/// Whether a byte is a space or a tab.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

const fn is_break(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// The first character that is neither blank nor a line break.
fn next_content(text: &str, at: usize) -> Option<usize> {
    text.as_bytes()[at..].iter().position(|byte| !is_space(*byte) && !is_break(*byte)).map(|length| at + length)
}
