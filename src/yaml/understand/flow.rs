//! What stands between brackets: names that stick to their value, commas and colons that are part of a text.
//!
//! YAML takes `src:foto.jpg` for a name without a value and cuts a text at its commas, and says nothing. Whatever
//! doesn't look like `name: value, name: value` is left alone.

use std::ops::Range;

use super::super::scan;
use super::value::quoting;
use crate::diagnostics::Change;
use crate::diagnostics::problems::UnderstoodProblem;

/// Nobody means more brackets inside of each other than this, nor more text between them.
const DEPTH: usize = 8;
const LENGTH: usize = 64 * 1024;

/// One thing that is understood: what is told, where, and what is read instead.
pub(super) type Meant = (UnderstoodProblem, Range<usize>, Vec<Change>);

/// Looks through the brackets that open at `at` and close before `end`.
pub(super) fn read(text: &str, at: usize, end: usize) -> Vec<Meant> {
    let mut flow = Flow { text: &text[..end], depth: 0, found: Vec::new() };
    let whole = if end - at > LENGTH { None } else { flow.collection(at) };
    match whole {
        Some(_) => flow.found,
        None => Vec::new(),
    }
}

struct Flow<'a> {
    text: &'a str,
    depth: usize,
    found: Vec<Meant>,
}

/// A name with the value that follows it.
struct Pair {
    name: String,
    /// The value without blanks around it; quoted and bracketed ones are not looked into.
    value: Range<usize>,
    is_plain: bool,
    /// Whether YAML would cut it.
    is_cut: bool,
    /// Where a space is missing.
    gap: Option<usize>,
}

impl Flow<'_> {
    /// Goes through brackets; where they end, or `None` where they can't be followed.
    fn collection(&mut self, opening: usize) -> Option<usize> {
        let is_map = self.byte(opening)? == b'{';
        let mut at = opening + 1;
        let mut last: Option<Pair> = None;
        loop {
            at = scan::skip_blank(self.text, at);
            match self.byte(at)? {
                b'}' | b']' => {
                    self.close(last);
                    return Some(at + 1);
                }
                b',' => at += 1,
                _ if is_map => {
                    let (piece, end) = self.piece(at)?;
                    at = end;
                    match (piece, &mut last) {
                        (Some(pair), _) => {
                            self.close(last.replace(pair));
                        }
                        (None, Some(pair)) if pair.is_plain && self.belongs(pair, at) => {
                            pair.value.end = self.trimmed(pair.value.start, at);
                            pair.is_cut = true;
                        }
                        (None, _) => self.close(last.take()),
                    }
                }
                _ => at = self.value(at)?.1,
            }
        }
    }

    /// A piece between commas: a pair, or words without a name; and where it ends.
    fn piece(&mut self, at: usize) -> Option<(Option<Pair>, usize)> {
        let rest = &self.text[at..];
        let length = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(rest.len());
        let behind = at + length;
        let is_name = length > 0 && self.byte(behind)? == b':' && !self.text[behind..].starts_with("://");
        if !is_name {
            return Some((None, self.other(at)?));
        }
        let start = scan::skip_spaces(self.text, behind + 1);
        let is_glued = start == behind + 1 && !matches!(self.byte(start)?, b',' | b'}' | b'\n' | b'\r');
        let (is_plain, end) = self.value(start)?;
        let value = start..self.trimmed(start, end);
        let gap = is_glued.then_some(behind);
        let is_cut = is_plain && (self.text[value.clone()].contains(": ") || self.text[value.clone()].ends_with(':'));
        Some((Some(Pair { name: rest[..length].to_owned(), value, is_plain, is_cut, gap }), end))
    }

    /// Where a piece without a name of ours ends, whatever it holds.
    fn other(&mut self, at: usize) -> Option<usize> {
        let mut at = self.value(at)?.1;
        while !matches!(self.byte(at)?, b',' | b'}') {
            at = match self.byte(at)? {
                b':' => self.value(scan::skip_blank(self.text, at + 1))?.1,
                byte if scan::is_space(byte) || matches!(byte, b'\n' | b'\r') => at + 1,
                _ => return None,
            };
        }
        Some(at)
    }

    /// Whether a value is plain, and where it ends.
    fn value(&mut self, at: usize) -> Option<(bool, usize)> {
        match self.byte(at)? {
            b'{' | b'[' if self.depth < DEPTH => {
                self.depth += 1;
                let end = self.collection(at)?;
                self.depth -= 1;
                Some((false, end))
            }
            b'{' | b'[' => None,
            b'"' | b'\'' => Some((false, scan::quoted_end(self.text, at)?)),
            _ => {
                let end = at + self.text[at..].find([',', '{', '}', '[', ']', '\n', '\r'])?;
                // Behind such a sign nothing is certain: a comment, a text over several lines, a bracket in a text.
                let behind = self.byte(scan::skip_blank(self.text, end))?;
                let is_odd = self.text[at..end].contains(" #") || !matches!(behind, b',' | b'}' | b']');
                (!is_odd).then_some((true, end))
            }
        }
    }

    /// Whether words without a name that end at `end` go on with the text before them.
    fn belongs(&self, pair: &Pair, end: usize) -> bool {
        let piece = self.text[pair.value.end..end].trim_start_matches([' ', ',']).trim_end();
        let is_word = piece.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let value = &self.text[pair.value.clone()];
        let is_prose = !value.is_ascii() || value.contains(' ') || value.starts_with(|c: char| c.is_uppercase());
        !piece.is_empty() && !piece.contains([':', '"', '{', '[']) && !value.is_empty() && (is_prose || !is_word)
    }

    /// Notes what was understood of a pair.
    fn close(&mut self, pair: Option<Pair>) {
        let Some(Pair { name: field, value, is_cut, gap, .. }) = pair else { return };
        let mut changes: Vec<Change> = gap.map(|colon| Change::new(colon..colon + 1, ": ")).into_iter().collect();
        if is_cut {
            let written = &self.text[value.clone()];
            changes.extend(quoting(written, value.start));
            let mark = if written.contains(", ") || !written.contains(": ") { "," } else { ":" };
            let problem = UnderstoodProblem::TextUnquoted { field, mark: mark.to_owned() };
            self.found.push((problem, value, changes));
        } else if let Some(colon) = gap {
            self.found.push((UnderstoodProblem::SpaceMissing { field }, colon..colon + 1, changes));
        }
    }

    fn trimmed(&self, start: usize, end: usize) -> usize {
        start + self.text[start..end.max(start)].trim_end().len()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }
}
