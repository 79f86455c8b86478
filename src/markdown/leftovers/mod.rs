//! Marks that stayed text: what an editor typed as markup, and readers would see as it stands.
//!
//! Each is told with the line as it was meant. Nothing is guessed: what could be meant as it stands, a footnote's
//! asterisks or a hyphen of dialogue, is left alone. Text without any mark costs one look at its bytes.

mod bold;
mod code;
mod links;
mod rows;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::events::Writer;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::MarkupProblem;

/// The longest line that is looked at, in bytes: nobody mends a longer one by hand.
const LONGEST_LINE: usize = 16 * 1024;

/// A mark that stayed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Its bytes.
    range: Range<usize>,
    problem: MarkupProblem,
    /// What is to stand there.
    meant: Option<String>,
}

/// What was seen of the block and the line at hand.
#[derive(Debug, Default)]
pub(super) struct Leftovers {
    /// Where the last line that was looked at ends.
    line_end: usize,
    /// Where the last list or table that was told ends.
    rows_end: usize,
    /// Where `**` stayed text in the block.
    bold: Vec<usize>,
}

/// Whether a text has a byte that some mark or some address has; written so that the compiler compares many at once.
pub(super) fn has_marks(text: &str) -> bool {
    text.as_bytes().chunks(64).any(|chunk| {
        chunk.iter().fold(false, |has, byte| {
            has | matches!(byte, b'[' | b']' | b'*' | b'#' | b'|' | b'\t' | b'!' | b'@' | b'/' | b'w' | b'W')
        })
    })
}

impl Writer<'_> {
    /// Looks at words of the text; `begins` where they begin a line.
    pub(super) fn leftovers(&mut self, range: &Range<usize>, begins: bool) {
        let source = self.source;
        let Some(words) = source.get(range.clone()) else { return };
        if begins && range.start >= self.leftovers.rows_end {
            self.beginning_of_line(range.start, words);
        }
        if words.contains("**") {
            self.leftovers.bold.extend(bold::marks(words).map(|at| range.start + at));
        }
        if range.start >= self.leftovers.line_end && words.contains(['[', ']', '!']) {
            let line = line_around(source, range.start);
            self.leftovers.line_end = line.end;
            let text = &source[line.clone()];
            if text.len() > LONGEST_LINE {
                return;
            }
            let found = links::faults(text).into_iter().chain(code::faults(text));
            self.tell_all(found.map(|fault| fault.moved(line.start)).collect());
        }
    }

    /// Looks for what only a line's beginning can be: a heading, a row, a file's name and nothing else.
    fn beginning_of_line(&mut self, start: usize, words: &str) {
        let source = self.source;
        let found: Vec<Fault> = match words.as_bytes().first() {
            Some(b'#') => links::heading(source, start).into_iter().collect(),
            Some(mark) if words.contains('\t') || rows::may_begin(*mark, words) => {
                let paragraph = source[start..].find("\n\n").map_or(source.len(), |length| start + length);
                self.leftovers.rows_end = paragraph;
                rows::faults(source, start).into_iter().collect()
            }
            _ if self.is_top_level() => links::file_alone(source, start).into_iter().collect(),
            _ => Vec::new(),
        };
        self.tell_all(found);
    }

    /// A block ends: `**` that has found no partner in it never will.
    pub(super) fn leftovers_of_block(&mut self) {
        if !self.leftovers.bold.is_empty() {
            let marks = std::mem::take(&mut self.leftovers.bold);
            self.tell_all(bold::faults(self.source, &marks));
        }
    }

    fn tell_all(&mut self, found: Vec<Fault>) {
        for Fault { range, problem, meant } in found {
            let fix = meant.and_then(|meant| self.places.edit(range.clone(), self.source, meant));
            let place = self.places.of(range);
            self.diagnostics.push(Diagnostic { fix, ..Diagnostic::new(problem, place) });
        }
    }
}

impl Fault {
    fn new(range: Range<usize>, problem: MarkupProblem, meant: impl Into<Option<String>>) -> Self {
        Self { range, problem, meant: meant.into() }
    }

    fn moved(self, by: usize) -> Self {
        Self { range: self.range.start + by..self.range.end + by, ..self }
    }
}

/// The line that a spot stands in, without its end.
fn line_around(source: &str, at: usize) -> Range<usize> {
    let start = source[..at].rfind('\n').map_or(0, |end| end + 1);
    start..line_end(source, at)
}

fn line_end(source: &str, at: usize) -> usize {
    source[at..].find('\n').map_or(source.len(), |length| at + length)
}
