//! A file that is one list of mappings, read row by row: tens of thousands may stand in a month.
//!
//! Rows are told apart by the dashes at the beginning of lines, so that a broken one is lost alone,
//! and the place of a mistake is found without going through the rows before it.

use std::borrow::Cow;
use std::ops::Range;

use super::{Map, Node, Value, faults, lines, locate, scan, without_controls, yaml_range};
use crate::diagnostics::problems::RowProblem;
use crate::diagnostics::{Diagnostic, Outcome, SourceText};

/// A list of mappings, split into its rows but not read yet.
#[derive(Debug)]
pub struct Rows {
    source: SourceText,
    ranges: Vec<Range<usize>>,
}

impl Rows {
    /// Splits a file. Nothing but blanks and comments is an empty list; what is no list has no rows.
    #[must_use]
    pub fn split(source: &SourceText) -> Outcome<Self> {
        let range = yaml_range(&source.text, 0..source.text.len());
        let (clean, mut diagnostics) = without_controls(source, &range);
        let source = clean.unwrap_or_else(|| source.clone());
        let ranges = ranges(&source.text, range).unwrap_or_else(|at| {
            let line = at..scan::line_end(&source.text, at);
            diagnostics.push(Diagnostic::new(RowProblem::NotAList {}, source.place(line)));
            Vec::new()
        });
        Outcome { value: Self { source, ranges }, diagnostics }
    }

    /// Where each row stands.
    #[must_use]
    pub fn ranges(&self) -> &[Range<usize>] {
        &self.ranges
    }

    /// The text that rows are read from.
    #[must_use]
    pub const fn source(&self) -> &SourceText {
        &self.source
    }

    /// Reads a row by its place, as far as it can be read; `None` where it is no mapping.
    #[must_use]
    pub fn read(source: &SourceText, range: Range<usize>) -> Outcome<Option<Node>> {
        let text = &source.text[range.clone()];
        let dash = scan::skip_spaces(text, 0);
        let (map, diagnostics) = match lines::read(text, dash, range.start) {
            Some(entries) => (Some(Map { entries, broken: Vec::new() }), Vec::new()),
            None => read_any(source, range.start, text, dash),
        };
        let first = scan::skip_spaces(text, dash + 1).min(text.trim_end().len());
        let place = range.start + first..range.start + text.trim_end().len().max(first);
        let node = |map| Node { value: Value::Map(map), range: place, comment: None, plain: false };
        Outcome { value: map.map(node), diagnostics }
    }
}

/// Reads a row as the mapping that it is without its dash.
fn read_any(source: &SourceText, base: usize, text: &str, dash: usize) -> (Option<Map>, Vec<Diagnostic>) {
    let text = format!("{} {}", &text[..dash], &text[dash + 1..]);
    let mut mended = faults::read_mending(source, base, Cow::Owned(text));
    let entries = mended.entries.map(|entries| {
        let (entries, duplicates) = locate::place(source, base, &mended.text, entries);
        mended.diagnostics.extend(duplicates);
        Map { entries, broken: mended.broken }
    });
    mended.diagnostics.sort_by(|one, two| one.place.cmp(&two.place));
    (entries, mended.diagnostics)
}

/// The rows of a text, each from the beginning of its dash's line to that of the next; the first
/// character that is no row's, where the text is no list.
fn ranges(text: &str, range: Range<usize>) -> Result<Vec<Range<usize>>, usize> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut column = usize::MAX;
    let mut line = range.start;
    loop {
        let first = scan::skip_spaces(text, line);
        let is_empty = scan::is_blank_or_end(text, first) || text[first..].starts_with('#');
        let is_dash = text[first..].starts_with('-') && scan::is_blank_or_end(text, first + 1);
        if is_dash && first - line <= column {
            // A row further to the left than the first one is a row all the same.
            column = column.min(first - line);
            if let Some(last) = ranges.last_mut() {
                last.end = line;
            }
            ranges.push(line..range.end);
        } else if ranges.is_empty() && !is_empty && !scan::is_document_mark(text, line) {
            let is_empty_list = text[first..range.end].trim_end() == "[]";
            return if is_empty_list { Ok(ranges) } else { Err(first) };
        } else if !is_empty && text[line..].starts_with("...") && scan::is_document_mark(text, line) {
            if let Some(last) = ranges.last_mut() {
                last.end = line;
            }
            return Ok(ranges);
        }
        match scan::next_line(text, line).filter(|next| *next < range.end) {
            Some(next) => line = next,
            None => return Ok(ranges),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::yaml::Entry;
    use proptest::prelude::*;

    fn file(text: &str) -> SourceText {
        SourceText::new(SourcePath::new("courts/abay/in-the-media/2026-10/rows.yaml"), text)
    }

    /// Every row that can be read as `key=slice`, and the lines of what was found.
    fn read(text: &str) -> (Vec<String>, Vec<usize>) {
        let source = file(text);
        let rows = Rows::split(&source);
        let mut found = rows.diagnostics;
        let mut read = Vec::new();
        for range in rows.value.ranges() {
            let row = Rows::read(rows.value.source(), range.clone()).collect_into(&mut found);
            let Some(Node { value: Value::Map(map), .. }) = row else { continue };
            let entry = |entry: &Entry| format!("{}={}", entry.key, &text[entry.node.range.clone()]);
            read.push(map.iter().map(entry).collect::<Vec<_>>().join(" "));
        }
        (read, found.iter().filter_map(|found| found.place.span.as_ref()).map(|span| span.line).collect())
    }

    #[test]
    fn rows_are_read_in_every_form() {
        let text = "\u{feff}# айлық\n---\n- a: 1\n  b: 'x'\n\n-   a: |\n      - k\n    b: \"y\n      z\"\n- {a: 2, b: 3}\n# соңы\n-\n  a: ә # c\n";
        let expected = ["a=1 b='x'", "a=|\n      - k b=\"y\n      z\"", "a=2 b=3", "a=ә"];
        assert_eq!(read(text), (expected.map(str::to_owned).to_vec(), Vec::new()));
        for empty in ["", "# x\n", "[]\n", "---\n...\n"] {
            assert_eq!(read(empty), (Vec::new(), Vec::new()), "{empty:?}");
        }
    }

    #[test]
    fn what_is_broken_hides_nothing_else_and_is_told_at_its_place() {
        let text = "- a: 1\n  b: x: y\n- a: 2\n- a: \"3\n- a: 4\n  b: 5\nc: 6\n-\td\n- a: 5\r\n  a: 6\r\n";
        let (rows, lines) = read(text);
        assert_eq!(rows, ["a=1", "a=2", "", "a=4 b=5", "a=5"]);
        assert_eq!(lines, [2, 4, 7, 8, 10]);
    }

    #[test]
    fn what_is_no_list_has_no_rows() {
        for (text, line) in [("a: 1\n", 1), ("# x\n\nтекст", 3), ("[a, b]", 1)] {
            assert_eq!(read(text), (Vec::new(), vec![line]), "{text:?}");
        }
    }

    fn value() -> impl Strategy<Value = String> {
        prop_oneof![
            "[«А-яәa-z0-9~.'\"][А-яәa-z0-9 .,:;#'\"!?«»/+-]{0,12}",
            "https://[a-z]{1,6}\\.kz/[a-z0-9_?=&#%-]{0,8}",
            "20[0-9]{2}-[0-9]{2}-[0-9]{2}",
            "'[А-яa-z:# ]{0,8}'",
            "\"[А-яa-z:# ]{0,8}\"",
            "(true|False|null|~|nan|inf|yes|0755|1e5|)",
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_short_way_reads_what_the_long_one_does(
            rows in prop::collection::vec(("[a-d_]{1,2}", value(), "( {0,3}|\r|\n|\n # x)"), 1..5), indent in 0_usize..3,
        ) {
            let margin = " ".repeat(indent);
            let lines: Vec<String> = rows.iter().map(|(key, value, end)| format!("{margin}  {key}: {value}{end}\n")).collect();
            let text = lines.concat().replacen("  ", "- ", 1).replacen(&format!("- {margin}"), &format!("{margin}- "), 1);
            if let Some(short) = lines::read(&text, indent, 0) {
                let source = file(&text);
                let (long, found) = read_any(&source, 0, &text, indent);
                prop_assert_eq!(found, [], "{}", text);
                prop_assert_eq!(Some(short), long.map(|map| map.entries), "{}", text);
            }
        }

        #[test]
        fn no_text_panics(text in "([ab:\\-#'\"\\[\\]{}|~ \t\r\n\u{b}\u{85}\u{feff}ә.]|\n- |\n  b: ){0,60}") {
            let (_, _) = read(&text);
        }
    }
}
