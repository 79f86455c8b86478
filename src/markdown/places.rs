//! The way back from the normalised text to lines and columns of the file.
//!
//! A text of one long line with many faults would make quadratic work and copies of that line, so
//! lines are found through an index and only so many copies are made.

use std::ops::Range;

use crate::diagnostics::{Edit, Place, SourceText, Span};

/// How many bytes of lines are copied into places before only the file is named.
const BUDGET: usize = 4 * 1024 * 1024;

/// For every byte of the normalised text the byte of the file it comes from.
#[derive(Debug, Default)]
pub(super) struct OffsetMap {
    runs: Vec<Run>,
}

#[derive(Debug)]
struct Run {
    normal: usize,
    original: usize,
    /// Whether the run's bytes stand one to one in the file, or were put in at one spot.
    verbatim: bool,
}

impl OffsetMap {
    /// Notes that what follows `normal` is copied from `original` on.
    pub(super) fn copied(&mut self, normal: usize, original: usize) {
        let follows = self.runs.last().is_some_and(|last| {
            last.verbatim && normal.checked_sub(last.normal) == original.checked_sub(last.original)
        });
        if !follows {
            self.runs.push(Run { normal, original, verbatim: true });
        }
    }

    /// Notes that what follows `normal` was put in where the file has `original`.
    pub(super) fn inserted(&mut self, normal: usize, original: usize) {
        self.runs.push(Run { normal, original, verbatim: false });
    }

    /// The file's byte for a byte of the normalised text.
    pub(super) fn original(&self, at: usize) -> usize {
        let after = self.runs.partition_point(|run| run.normal <= at);
        let Some(run) = after.checked_sub(1).and_then(|index| self.runs.get(index)) else {
            return at;
        };
        if run.verbatim { run.original + (at - run.normal) } else { run.original }
    }
}

/// Makes places out of ranges.
#[derive(Debug)]
pub(super) struct Places<'a> {
    source: &'a SourceText,
    map: OffsetMap,
    line_starts: Vec<usize>,
    budget: usize,
}

impl<'a> Places<'a> {
    pub(super) fn new(source: &'a SourceText, map: OffsetMap) -> Self {
        let ends = source.written().match_indices('\n').map(|(at, _)| at + 1);
        Self { source, map, line_starts: std::iter::once(0).chain(ends).collect(), budget: BUDGET }
    }

    /// The place of a range of the normalised text.
    pub(super) fn of(&mut self, range: Range<usize>) -> Place {
        let start = self.map.original(range.start);
        // The last byte's own origin: what was put in behind it is not part of the spot.
        let end = if range.end > range.start { self.map.original(range.end - 1) + 1 } else { start };
        self.of_original(start..end.max(start))
    }

    /// The text that a range of the normalised text was copied from as it stands.
    pub(super) fn verbatim(&self, range: Range<usize>, normal: &str) -> Option<Range<usize>> {
        let start = self.map.original(range.start);
        let end = start + range.len();
        let is_same = !range.is_empty() && self.source.text.get(start..end) == normal.get(range);
        is_same.then_some(start..end)
    }

    /// What puts other words in place of a range of the normalised text, where it stands so in the file.
    pub(super) fn edit(&self, range: Range<usize>, normal: &str, meant: String) -> Option<Box<Edit>> {
        self.verbatim(range, normal).map(|written| Box::new(self.source.edit(written, meant)))
    }

    /// The place of a range of the text that the file is read as.
    pub(super) fn of_original(&mut self, range: Range<usize>) -> Place {
        let (range, written) = (self.source.in_file(range), self.source.written());
        let line = self.line_starts.partition_point(|start| *start <= range.start).saturating_sub(1);
        let line_start = self.line_starts.get(line).copied().unwrap_or(0);
        let line_end = self.line_starts.get(line + 1).copied().unwrap_or(written.len());
        let text = written.get(line_start..line_end).unwrap_or_default();
        let Some(left) = self.budget.checked_sub(text.len()) else {
            return self.source.whole();
        };
        self.budget = left;
        let end = range.end.clamp(range.start, line_end.max(range.start));
        let mut end = end - line_start;
        while !text.is_char_boundary(end.min(text.len())) {
            end += 1;
        }
        let line_of_text = line_start..line_start + text.trim_end_matches('\n').len();
        let span = Span::locate_within(written, line_of_text, range.start - line_start..end);
        Place { file: Some(self.source.path.clone()), span: Some(Span { line: line + 1, ..span }) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::path::SourcePath;

    #[test]
    fn agrees_with_the_plain_search_for_a_span() {
        let text = "\u{feff}бір\r\nекі үш\n\nтөрт";
        let source = SourceText::new(SourcePath::new("a.md"), Arc::from(text));
        let mut places = Places::new(&source, OffsetMap::default());
        for (start, _) in text.char_indices().filter(|(_, c)| !matches!(c, '\n' | '\r' | '\u{feff}')) {
            let end = start + text[start..].chars().next().map_or(0, char::len_utf8);
            assert_eq!(places.of_original(start..end), source.place(start..end), "at {start}");
        }
    }

    #[test]
    fn one_endless_line_does_not_fill_the_memory() {
        let source = SourceText::new(SourcePath::new("a.md"), Arc::from("а".repeat(500_000)));
        let mut places = Places::new(&source, OffsetMap::default());
        let spans = (0..100).filter(|at| places.of(*at..at + 1).span.is_some()).count();
        assert!((1..10).contains(&spans), "{spans}");
    }
}
