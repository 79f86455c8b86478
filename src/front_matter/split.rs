//! Finds the two lines `---` that fence the front matter.

use std::ops::Range;

use crate::diagnostics::problems::{FrontMatterProblem, SourceProblem};
use crate::diagnostics::{Diagnostic, Problem, SourceText};

/// More front matter than this is a mistake or an attack, not an item. KiB.
const LIMIT: usize = 64;

/// The byte ranges of the two parts of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The line that opens the front matter: where a field is missing, it is missing from here.
    pub fence: Range<usize>,
    /// The YAML between the fences.
    pub front_matter: Range<usize>,
    /// The Markdown after them.
    pub body: Range<usize>,
}

/// Splits a file.
///
/// # Errors
/// The fault that makes the file unreadable as an item.
pub fn split(source: &SourceText) -> Result<Parts, Box<Diagnostic>> {
    let text: &str = &source.text;
    let mut lines = Lines { text, at: text.len() - text.trim_start_matches('\u{feff}').len() };
    let first = lines.by_ref().find(|(_, line)| !line.trim().is_empty());
    let Some((opening, _)) = first.clone().filter(|(_, line)| is_fence(line)) else {
        let range = first.map_or(0..0, |(range, line)| range.start..range.start + line.trim_end().len());
        return Err(fault(FrontMatterProblem::FrontMatterMissing {}, source, range));
    };
    let start = lines.at;
    for (range, line) in lines {
        if is_fence(line) {
            if range.start - start > LIMIT * 1024 {
                let problem = SourceProblem::FrontMatterTooLarge { limit: LIMIT };
                return Err(fault(problem, source, opening));
            }
            let fence = opening.start..opening.start + 3;
            return Ok(Parts { fence, front_matter: start..range.start, body: range.end..text.len() });
        }
    }
    let fence = opening.start..opening.start + 3;
    Err(fault(FrontMatterProblem::FrontMatterUnclosed {}, source, fence))
}

fn fault(problem: impl Into<Problem>, source: &SourceText, range: Range<usize>) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(problem, source.place(range)))
}

pub(super) fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// Lines with their byte ranges, ends included.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = (Range<usize>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let len = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let range = self.at..self.at + len;
        self.at = range.end;
        Some((range, &rest[..len]))
    }
}
