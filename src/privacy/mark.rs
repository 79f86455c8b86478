//! Marks of findings, by which somebody who has looked at one can allow it.
//!
//! A mark is bound to the item and to the words around the data. It must not give the data away to whoever tries
//! all numbers, so all but its last two digits are made without them.

use std::ops::Range;

use super::{Registered, possible_numbers, scan};
use crate::base::fingerprint::Fingerprint;

/// How many digits of a mark depend on the data: enough that another number seldom passes for the one allowed, too
/// few to find the number by trying.
const OF_DATA: usize = 2;
/// How far the words around a finding reach to either side, in bytes.
const LONGEST: usize = 1000;
/// What stands for data.
const HIDDEN: &str = "•";

/// The mark of a finding: what sort it is, whose text it is in, the words around it, and the data.
#[must_use]
pub fn mark(sort: &str, identity: &str, around: &str, data: &str) -> String {
    let around = plain(around);
    let of_place = Fingerprint::of(&(sort, identity, around.as_str())).short();
    let of_data = Fingerprint::of(&(sort, identity, around.as_str(), plain(data))).short();
    format!("{of_place}{}", &of_data[..OF_DATA])
}

/// Whether a text has the form of a mark.
#[must_use]
pub fn is_mark(text: &str) -> bool {
    text.len() == 10 + OF_DATA && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// A text without the personal data in it.
#[must_use]
pub fn without_data(text: &str, registered: &Registered) -> String {
    let found = scan(text, registered).into_iter().chain(possible_numbers(text, registered));
    let mut ranges: Vec<Range<usize>> = found.map(|found| found.range).collect();
    ranges.sort_by_key(|range| range.start);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for range in ranges {
        out.push_str(&text[done..range.start]);
        out.push_str(HIDDEN);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// The paragraph of a text that a part of it stands in; of a table the row.
#[must_use]
pub fn paragraph<'t>(text: &'t str, part: &Range<usize>) -> &'t str {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end);
    let (mut start, mut end) = (line_start(part.start), line_end(part.end));
    if text[start..].starts_with('|') {
        return &text[start..end];
    }
    while start > 0 && part.start - start < LONGEST && !text[line_start(start - 1)..start].trim().is_empty() {
        start = line_start(start - 1);
    }
    while end < text.len() && end - part.end < LONGEST && !text[end + 1..line_end(end + 1)].trim().is_empty() {
        end = line_end(end + 1);
    }
    // Of a paragraph without end the words nearby are enough, and each of its findings costs no more than these.
    &text[floor(text, start.max(part.start.saturating_sub(LONGEST)))..floor(text, end.min(part.end + LONGEST))]
}

/// The last boundary of characters that is not behind a byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Letters and digits alone: what is only laid out anew is the same.
fn plain(text: &str) -> String {
    let is_kept = |c: &char| c.is_alphanumeric() || HIDDEN.starts_with(*c);
    text.chars().filter(is_kept).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_of_one_place_and_hardly_tells_the_number() {
        let around = "Шот нөмірі • болды.";
        let of = |identity: &str, around: &str, data: &str| mark("number", identity, around, data);
        let first = of("almaty/news/a", around, "850101350120");
        assert!(is_mark(&first));
        assert_eq!(first, of("almaty/news/a", "Шот  нөмірі\n•  болды", "850101 350120"), "only laid out anew");
        assert_ne!(first, of("almaty/news/b", around, "850101350120"));
        assert_ne!(first, of("almaty/news/a", "Шоты • болды.", "850101350120"));
        let other = of("almaty/news/a", around, "791028302728");
        assert_ne!(first, other);
        assert_eq!(first[..10], other[..10], "nothing else depends on the number");
    }

    #[test]
    fn a_paragraph_ends_at_blank_lines_and_a_row_at_its_own() {
        let text = "a\n\nб 1\nв 2\n\n| г |\n| д 3 |\n";
        let around =
            |word: &str| paragraph(text, &(text.find(word).expect("there")..text.find(word).expect("there") + 1));
        assert_eq!(around("1"), "б 1\nв 2");
        assert_eq!(around("2"), "б 1\nв 2");
        assert_eq!(around("a"), "a");
        assert_eq!(around("3"), "| д 3 |");
    }
}
