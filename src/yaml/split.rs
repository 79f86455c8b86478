//! Splits a text that can't be read as YAML into its top-level entries, by the look of its lines.
//!
//! Serves the diagnosis of faults only: it must get along with any text, so it never asks whether
//! an entry is right.

use std::ops::Range;

use super::scan::{self, KeyLine};

/// How far the end of a quote or bracket is looked for: the search begins anew at every line.
const REACH: usize = 4096;

/// The lines of one top-level entry, or of something that should have been one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// From the beginning of its first line to the beginning of the next part.
    pub range: Range<usize>,
    /// Its first character that is not a space.
    pub first: usize,
    /// How many spaces stand before it.
    pub column: usize,
    /// Whether it is a stray `---` or `...`.
    pub is_document_mark: bool,
    /// Up to where quotes or brackets opened behind the key reach.
    open: Option<Open>,
    has_key: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    Quote(usize),
    Bracket(usize),
}

impl Part {
    /// The keys that are lost with the part: its own, and those that its value may have swallowed.
    pub(super) fn keys(&self, text: &str) -> Vec<String> {
        let mut lines = starts(text, self.range.clone());
        let own = lines.next().map(|line| (line, Self::value_of_line(text, line)));
        // Lines below a bare `key:` are its fields; below a value they can only be slipped keys.
        let swallows = !matches!(own, Some((_, Some(value))) if scan::is_blank_or_end(text, value));
        let others = lines.take_while(|_| swallows);
        let all = own.map(|(line, _)| line).into_iter().chain(others);
        all.filter_map(|line| key_name(text, line)).map(str::to_owned).collect()
    }

    /// The key that a line begins with, behind any list dashes.
    pub(super) fn key_of_line(text: &str, line: usize) -> Option<KeyLine> {
        let mut at = scan::skip_spaces(text, line);
        while text[at..].starts_with('-') && scan::is_blank_or_end(text, at + 1) {
            at = scan::skip_spaces(text, at + 1);
        }
        let end = scan::line_end(text, at);
        scan::key_at(&text[..end], at, false)
    }

    /// Where the value of a line begins: behind the key's colon, or behind the dashes of a list.
    pub(super) fn value_of_line(text: &str, line: usize) -> Option<usize> {
        if let Some(key) = Self::key_of_line(text, line) {
            return Some(scan::skip_spaces(text, key.colon + 1));
        }
        let dash = scan::skip_spaces(text, line);
        (text[dash..].starts_with('-') && scan::is_blank_or_end(text, dash + 1))
            .then(|| scan::skip_spaces(text, dash + 1))
    }
}

/// Splits a text at the lines that look like top-level keys.
pub(super) fn split(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for line in starts(text, 0..text.len()) {
        let first = scan::skip_spaces(text, line);
        if scan::is_blank_or_end(text, first) || text[first..].starts_with('#') {
            continue;
        }
        match parts.last_mut() {
            Some(part) if belongs(text, part, line, first) => {}
            previous => {
                if let Some(previous) = previous {
                    previous.range.end = line;
                }
                parts.push(part(text, line, first));
            }
        }
    }
    parts
}

fn part(text: &str, line: usize, first: usize) -> Part {
    let value = Part::value_of_line(text, line);
    let open = value.and_then(|value| {
        let ahead = (value..=text.len().min(value + REACH)).rev().find(|at| text.is_char_boundary(*at))?;
        match text[value..].chars().next()? {
            '"' | '\'' => scan::quoted_end(&text[..ahead], value).map(Open::Quote),
            '[' | '{' => scan::flow_end(&text[..ahead], value).map(Open::Bracket),
            _ => None,
        }
    });
    Part {
        range: line..text.len(),
        first,
        column: spaces(text, line),
        is_document_mark: scan::is_document_mark(text, line),
        open,
        has_key: Part::key_of_line(text, line).is_some(),
    }
}

/// Whether a line that holds something goes on with the part before it.
fn belongs(text: &str, part: &Part, line: usize, first: usize) -> bool {
    let has_key = Part::key_of_line(text, line).is_some();
    match part.open {
        Some(Open::Bracket(end)) if line < end => return true,
        Some(Open::Quote(end)) if line < end && !has_key => return true,
        _ => {}
    }
    if scan::is_document_mark(text, line) || part.is_document_mark {
        return false;
    }
    let is_dash = text[first..].starts_with('-') && scan::is_blank_or_end(text, first + 1);
    // Tabs count as indentation here: a line that begins with one belongs to what is above it.
    let deeper = first - line > part.column;
    deeper || (is_dash && first - line == part.column) || (!has_key && !part.has_key)
}

/// The key of a line, also where the space behind its colon is missing.
fn key_name(text: &str, line: usize) -> Option<&str> {
    if let Some(key) = Part::key_of_line(text, line) {
        return Some(&text[key.key]);
    }
    let (name, _) = text[line..scan::line_end(text, line)].trim_start().split_once(':')?;
    (!name.is_empty() && !name.contains([' ', '"', '\''])).then_some(name)
}

fn spaces(text: &str, line: usize) -> usize {
    text[line..].bytes().take_while(|byte| *byte == b' ').count()
}

/// The beginnings of the lines in a range.
fn starts(text: &str, range: Range<usize>) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(range.start), |line| scan::next_line(text, *line))
        .take_while(move |line| *line < range.end)
}
