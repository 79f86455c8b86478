//! What is wrong with what a user wrote: problem, place, and the words for both.
//!
//! A user's fault is a [`Diagnostic`] and never stops the reading of the rest; a machine's fault is
//! an `Error`; our own fault is a panic. Nothing here reads files or knows of terminals, except that
//! `render` lays findings out as text.

mod joined;
mod line;
pub mod problems;
pub mod render;
mod source_text;

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use crate::base::lang::{Lang, Phrase};
use crate::base::path::SourcePath;
pub use joined::join_lines;
pub use line::Line;
pub use problems::{Explanation, Problem};
pub use source_text::{Change, Edit, SourceText};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Should be mended; stops nothing, unless `--strict` is asked for.
    Warning,
    /// The court's site is not published until it is mended.
    Error,
}

impl Severity {
    /// The word that stands before a finding.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        let words: &Phrase = match self {
            Self::Note => &Phrase { kk: "ескертпе", ru: "примечание", en: "note" },
            Self::Warning => &Phrase { kk: "ескерту", ru: "предупреждение", en: "warning" },
            Self::Error => &Phrase { kk: "қате", ru: "ошибка", en: "error" },
        };
        words.get(lang)
    }
}

/// Where a problem is.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file; absent where the content tree as a whole is meant.
    pub file: Option<SourcePath>,
    /// The spot in it; absent where the file as a whole is meant.
    pub span: Option<Span>,
}

impl Place {
    /// A file as a whole.
    #[must_use]
    pub const fn file(path: SourcePath) -> Self {
        Self { file: Some(path), span: None }
    }
}

/// A spot in a text: all counts in characters, from 1, as editors show them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// Line, from 1.
    pub line: usize,
    /// Column of the first character, from 1.
    pub column: usize,
    /// How many characters of that line are meant; at least 1.
    pub length: usize,
    /// The line itself, without its end.
    pub text: Line,
}

impl Span {
    /// Finds line and column of a byte range; a range over several lines is cut at the first.
    #[must_use]
    pub fn locate(source: &Arc<str>, range: Range<usize>) -> Self {
        Self::locate_within(source, 0..source.len(), range)
    }

    /// Finds line and column within a part of a text, where the range counts from the beginning of that part.
    #[must_use]
    pub fn locate_within(whole: &Arc<str>, part: Range<usize>, range: Range<usize>) -> Self {
        let source = &whole[part.clone()];
        let start = floor_boundary(source, range.start);
        let end = floor_boundary(source, range.end).max(start);
        let line_start = source[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |at| start + at);
        let text = source[line_start..line_end].trim_end_matches('\r');
        let column = source[line_start..start].trim_start_matches('\u{feff}').chars().count() + 1;
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        let stop = end.min(line_start + text.len()).max(start);
        Self {
            line: line_of(source, line_start),
            column,
            length: source[start..stop].chars().count().max(1),
            text: Line::within(whole, part.start + line_start + mark..part.start + line_start + text.len()),
        }
    }
}

/// The number of a line by its beginning.
#[allow(clippy::naive_bytecount, reason = "the compiler makes it fast enough for files of rows")]
fn line_of(text: &str, start: usize) -> usize {
    text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub place: Place,
    /// What `zharia fix` would do about it, where that is certain.
    pub fix: Option<Box<Edit>>,
}

impl Diagnostic {
    /// A problem at a place.
    #[must_use]
    pub fn new(problem: impl Into<Problem>, place: Place) -> Self {
        Self { problem: problem.into(), place, fix: None }
    }

    /// The same finding with what mends it.
    #[must_use]
    pub fn with_fix(self, fix: Edit) -> Self {
        Self { fix: Some(Box::new(fix)), ..self }
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// Puts findings in the order of files, lines, columns and codes, whichever order they were found in.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        let place = |finding: &Diagnostic| finding.place.span.as_ref().map(|span| (span.line, span.column));
        a.place
            .file
            .cmp(&b.place.file)
            .then_with(|| place(a).cmp(&place(b)))
            .then_with(|| a.problem.code().cmp(b.problem.code()))
            // Two findings of one code at one place differ in what they name.
            .then_with(|| a.problem.reason(Lang::En).cmp(&b.problem.reason(Lang::En)))
            .then_with(|| a.problem.remedy(Lang::En).cmp(&b.problem.remedy(Lang::En)))
    });
}

/// The long words for a code in either case, `D201` or `d201`.
#[must_use]
pub fn explanation(code: &str) -> Option<&'static Explanation> {
    Problem::explanations().find(|explanation| explanation.code.eq_ignore_ascii_case(code))
}

/// A value, and what was found on the way to it.
#[derive(Debug, Clone)]
pub struct Outcome<T> {
    /// As much as could be made out.
    pub value: T,
    /// All that was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Outcome<T> {
    /// Hands the findings over to a collection and keeps the value.
    pub fn collect_into(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::problems::{SettingsProblem, SourceProblem};
    use super::*;

    #[test]
    fn order_does_not_depend_on_when_things_were_found() {
        let spot = |file: &str, line, column| Place {
            file: Some(SourcePath::new(file)),
            span: Some(Span { line, column, length: 1, text: Line::default() }),
        };
        let court = |id: &str| SettingsProblem::UnknownCourt { id: id.into() };
        let sorted = vec![
            Diagnostic::new(court("z"), Place::default()),
            Diagnostic::new(court("a"), Place::file(SourcePath::new("a.md"))),
            Diagnostic::new(court("a"), spot("a.md", 2, 9)),
            Diagnostic::new(court("b"), spot("a.md", 2, 9)),
            Diagnostic::new(SourceProblem::NotUtf8 {}, spot("a.md", 2, 9)),
            Diagnostic::new(court("a"), spot("a.md", 2, 10)),
            Diagnostic::new(court("a"), spot("a.md", 10, 1)),
            Diagnostic::new(court("a"), spot("b.md", 1, 1)),
        ];
        let mut shuffled = sorted.clone();
        shuffled.reverse();
        shuffled.swap(1, 4);
        sort(&mut shuffled);
        assert_eq!(shuffled, sorted);
    }

    #[test]
    fn a_code_is_explained_in_either_case() {
        let title = |code| explanation(code).map(|long| long.code);
        assert_eq!(title("d206"), Some("D206"));
        assert_eq!(title("D206"), Some("D206"));
        assert_eq!(title("D999"), None);
    }
}
