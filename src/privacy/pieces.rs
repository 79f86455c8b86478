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
        if (may_hold(line) && !is_moment(line)) || (with_words && may_be_written_out(line)) {
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

/// Whether a line is a field in Latin letters with a date or a moment, as in the head of every file: `date: 2026-03-12`.
fn is_moment(line: &str) -> bool {
    const SHAPE: &[u8] = b"0000-00-00T00:00:00+00:00";
    let Some((field, moment)) = line.trim_end().split_once(": ") else { return false };
    let fits = |(byte, shape): (u8, &u8)| match shape {
        b'0' => byte.is_ascii_digit(),
        shape => byte == *shape,
    };
    field.bytes().all(|byte| byte.is_ascii_lowercase())
        && matches!(moment.len(), 10 | 16 | 19 | 25)
        && (moment.starts_with("19") || moment.starts_with("20"))
        && moment.bytes().zip(SHAPE).all(fits)
}

/// Whether digits at the end of one line and at the beginning of the next may be one number.
fn joins(before: &str, after: &str) -> bool {
    let is_gap = |c: char| c == '\n' || is_space_or_hyphen(c);
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c) || is_like_zero(c);
    before.trim_end_matches(is_gap).ends_with(is_digit) && after.trim_start_matches(is_gap).starts_with(is_digit)
}
