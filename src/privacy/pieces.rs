//! The parts of a text in which data can stand at all: most lines hold neither a digit nor an `@`, nor one written out.
//!
//! No piece of data reaches over the end of a line, but for a number that goes on with digits on the next one.

use std::ops::Range;

use super::mail::may_be_written_out;
use super::text::{is_like_zero, is_space_or_hyphen};

/// The lines that may hold data; those that a number may join are one piece.
pub(super) fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let with_words = may_be_written_out(text);
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if may_hold(line) || (with_words && may_be_written_out(line)) {
            match pieces.last_mut() {
                Some(last) if last.end == start && joins(&text[last.clone()], line) => last.end = end,
                _ => pieces.push(start..end),
            }
        }
        start = end;
    }
    pieces
}

/// Whether there is a digit or an `@`; digits of full width begin with a byte of their own.
fn may_hold(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'@' | 0xef))
}

/// Whether digits at the end of one line and at the beginning of the next may be one number.
fn joins(before: &str, after: &str) -> bool {
    let is_gap = |c: char| c == '\n' || is_space_or_hyphen(c);
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c) || is_like_zero(c);
    before.trim_end_matches(is_gap).ends_with(is_digit) && after.trim_start_matches(is_gap).starts_with(is_digit)
}
