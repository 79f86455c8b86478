//! Ends of lines that readers see as spaces: in Markdown a paragraph may be written on any number of lines.
//!
//! Two rows of a table, two items of a list or two paragraphs are never one to a reader.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::{Finding, Registered, scan_whole};

/// Finds the data that reach over the end of a line in Markdown, where readers see a space.
#[must_use]
pub fn scan_over_lines(written: &str, registered: &Registered) -> Vec<Finding> {
    let mut pieces: Vec<(Range<usize>, Vec<usize>)> = Vec::new();
    let ends = written.match_indices('\n').map(|(end, _)| end);
    // What is cheap is asked first: few lines end with a digit.
    for end in ends.filter(|end| may_go_on(written, *end) && is_soft(written, *end)) {
        let start = written[..end].rfind('\n').map_or(0, |before| before + 1);
        let stop = written[end + 1..].find('\n').map_or(written.len(), |next| end + 1 + next);
        match pieces.last_mut() {
            Some((piece, ends)) if piece.end >= end => {
                piece.end = stop;
                ends.push(end);
            }
            _ => pieces.push((start..stop, vec![end])),
        }
    }
    pieces.into_iter().flat_map(|(piece, ends)| over(written, &piece, &ends, registered)).collect()
}

fn over(written: &str, piece: &Range<usize>, ends: &[usize], registered: &Registered) -> Vec<Finding> {
    // Byte for byte, so that places agree.
    let read = written[piece.clone()].replace('\n', " ");
    let found = scan_whole(&read, registered).into_iter().map(|finding| Finding {
        range: finding.range.start + piece.start..finding.range.end + piece.start,
        ..finding
    });
    found.filter(|finding| ends.iter().any(|end| finding.range.contains(end))).collect()
}

/// Whether a number may go on behind the end of a line.
fn may_go_on(written: &str, end: usize) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    let before = written.as_bytes()[..end].iter().rfind(|byte| !b" \r-()".contains(byte));
    let after = written.as_bytes()[end + 1..].iter().find(|byte| !b" -()".contains(byte));
    before.is_some_and(is_part) && after.is_some_and(is_part)
}

/// A text as it is read, where an end of a line that is only one in the Markdown is a space.
pub(super) fn as_read<'t>(plain: &'t str, written: &str) -> Cow<'t, str> {
    if !plain.contains('\n') {
        return Cow::Borrowed(plain);
    }
    let words = |end: usize, text: &str| {
        let before = text[..end].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
        let after = text[end + 1..].trim_start().split(char::is_whitespace).next().unwrap_or_default();
        (bare(before).to_owned(), bare(after).to_owned())
    };
    let soft: BTreeSet<(String, String)> = soft_ends(written).map(|end| words(end, written)).collect();
    if soft.is_empty() {
        return Cow::Borrowed(plain);
    }
    let mut read = String::with_capacity(plain.len());
    let mut done = 0;
    for (end, _) in plain.match_indices('\n').filter(|(end, _)| soft.contains(&words(*end, plain))) {
        read.push_str(&plain[done..end]);
        read.push(' ');
        done = end + 1;
    }
    read.push_str(&plain[done..]);
    Cow::Owned(read)
}

/// A word without punctuation and markup around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Where lines end within a paragraph or an item.
fn soft_ends(written: &str) -> impl Iterator<Item = usize> {
    written.match_indices('\n').map(|(end, _)| end).filter(|end| is_soft(written, *end))
}

/// Whether readers see a space where a line ends.
fn is_soft(written: &str, end: usize) -> bool {
    let line = &written[written[..end].rfind('\n').map_or(0, |before| before + 1)..end];
    let next = &written[end + 1..];
    goes_on(line) && !begins_block(&next[..next.find('\n').unwrap_or(next.len())])
}

fn goes_on(line: &str) -> bool {
    let line = line.trim_end_matches('\r');
    !(line.trim().is_empty() || line.ends_with("  ") || line.ends_with('\\') || line.starts_with(['|', '#', ':']))
}

/// Whether a line begins a paragraph, an item, a row or another block.
fn begins_block(line: &str) -> bool {
    let line = line.trim();
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let is_numbered =
        (1..=2).contains(&digits) && (line[digits..].starts_with(". ") || line[digits..].starts_with(") "));
    let marks = ["- ", "* ", "+ ", "|", "#", ">", "```", "~~~", ":::", "---", "===", "<", "[^"];
    line.is_empty() || is_numbered || marks.iter().any(|mark| line.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::{as_read, scan_over_lines};
    use crate::privacy::Registered;

    #[test]
    fn a_number_goes_on_in_the_next_line_of_its_paragraph() {
        let found = |text: &str| {
            let found = scan_over_lines(text, &Registered::default());
            found.into_iter().map(|found| text[found.range].to_owned()).collect::<Vec<_>>()
        };
        for (text, number) in [
            ("Сот 850101\n350120 қарады.", "850101\n350120"),
            ("- нөмірі 850101\n  350120", "850101\n  350120"),
            ("Байланыс 8 747 592\n88 77 арқылы", "8 747 592\n88 77"),
            ("Карта 4111 1111\n1111 1111 болды", "4111 1111\n1111 1111"),
            ("Шот KZ86125KZT\n5004100100 ашылды", "KZ86125KZT\n5004100100"),
        ] {
            assert_eq!(found(text), [number], "{text}");
        }
        for text in [
            "850101\n\n350120",
            "- 850101\n- 350120",
            "| 850101\n| 350120",
            "850101  \n350120",
            "1. 4111 1111\n2. 1111 1111",
            "## 850101\n350120",
            "8 747 592 88 77\nбару",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_text_is_read_over_ends_of_lines_but_not_of_paragraphs() {
        assert_eq!(as_read("Подсудимый\nКанат\nИстец", "Подсудимый\n**Канат**\n\nИстец"), "Подсудимый Канат\nИстец");
        assert_eq!(as_read("а\nб", "- а\n- б"), "а\nб");
    }
}
