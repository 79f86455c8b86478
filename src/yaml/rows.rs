//! A file that is one list of mappings, read row by row: a row that can't be read hides no other.

use std::ops::Range;
use std::sync::Arc;

use super::{Node, Value, parse, scan};
use crate::diagnostics::problems::RowProblem;
use crate::diagnostics::{Diagnostic, Outcome, SourceText, Span};

/// Reads a list of mappings; every row knows its place, and every mistake is told.
#[must_use]
pub fn parse_rows(source: &SourceText) -> Outcome<Vec<Node>> {
    let text = &*source.text;
    let (starts, stray) = dashes(text);
    let mut diagnostics = Vec::new();
    if let Some(line) = stray {
        diagnostics.push(Diagnostic::new(RowProblem::NotRows {}, source.place(line)));
    }
    // Without its dash a row is a mapping like any other, and every place stays where it was.
    let mut plain = text.to_owned();
    for dash in &starts {
        plain.replace_range(*dash..=*dash, " ");
    }
    let plain = SourceText { path: source.path.clone(), text: Arc::from(plain) };
    let mut rows = Vec::with_capacity(starts.len());
    for (index, dash) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(text.len(), |next| scan::line_start(text, *next));
        let row = scan::line_start(text, *dash)..end;
        let map = parse(&plain, row.clone()).collect_into(&mut diagnostics);
        rows.extend(map.map(|map| Node { value: Value::Map(map), range: *dash..end, comment: None, plain: false }));
    }
    for span in diagnostics.iter_mut().filter_map(|found| found.place.span.as_mut()) {
        as_typed(span, text);
    }
    Outcome { value: rows, diagnostics }
}

/// Where each row begins, and the first line that belongs to none.
fn dashes(text: &str) -> (Vec<usize>, Option<Range<usize>>) {
    let mut starts: Vec<usize> = Vec::new();
    let mut column = None;
    let mut line = Some(if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 });
    while let Some(start) = line {
        let first = scan::skip_spaces(text, start);
        let end = scan::line_end(text, first);
        let rest = &text[first..end];
        let is_row = rest.starts_with('-') && scan::is_blank_or_end(text, first + 1);
        let is_mark = first == start && matches!(rest.trim_end(), "---" | "...");
        if is_row && column.is_none_or(|column| column == first - start) {
            column = Some(first - start);
            starts.push(first);
        } else if starts.is_empty() && !is_mark && !rest.trim().is_empty() && !rest.starts_with('#') {
            return (starts, Some(first..end));
        }
        line = scan::next_line(text, start);
    }
    (starts, None)
}

/// Shows a line with its dash again.
fn as_typed(span: &mut Span, text: &str) {
    if let Some(line) = text.split('\n').nth(span.line - 1) {
        line.trim_end_matches('\r').trim_start_matches('\u{feff}').clone_into(&mut span.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use proptest::prelude::*;

    fn file(text: &str) -> SourceText {
        SourceText { path: SourcePath::new("private/monitoring/a.yaml"), text: text.into() }
    }

    fn titles(text: &str) -> Vec<String> {
        let source = file(text);
        let rows = parse_rows(&source).value;
        let title = |row: &Node| match &row.value {
            Value::Map(map) => map.get("title").map(|entry| entry.node.written(text).to_owned()),
            _ => None,
        };
        rows.iter().filter_map(title).collect()
    }

    #[test]
    fn rows_are_read_in_every_form() {
        let text = "# түсінік\n---\n- date: 2026-10-01\n  title: Бірінші\n\n- {title: \"Екінші\", date: 1}\n-\n  title: Үшінші # түсінік\n  note: |\n    - title: емес\n";
        assert_eq!(titles(text), ["Бірінші", "Екінші", "Үшінші"]);
        assert_eq!(titles("\u{feff}  - title: а\r\n    x: y\r\n  - title: б\r\n"), ["а", "б"]);
        assert_eq!(titles(""), [""; 0]);
    }

    #[test]
    fn a_broken_row_hides_no_other_and_is_shown_as_typed() {
        let source = file("- title: \"а\n- title: б\n- x\n");
        let outcome = parse_rows(&source);
        assert_eq!(titles(&source.text), ["б"]);
        let lines: Vec<_> = outcome.diagnostics.iter().filter_map(|found| found.place.span.as_ref()).collect();
        assert_eq!(
            lines.iter().map(|span| (span.line, &*span.text)).collect::<Vec<_>>(),
            [(1, "- title: \"а"), (3, "- x")]
        );
    }

    #[test]
    fn a_mapping_is_no_list() {
        assert_eq!(parse_rows(&file("title: а\n- title: б\n")).diagnostics.len(), 1);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "([ab:\\-#'\"\\[\\]{},&*!|>?%~ \t\r\n\u{b}\u{feff}ә.]|- a: |\n  |---\n|: \"){0,60}") {
            let outcome = parse_rows(&file(&text));
            for row in outcome.value {
                prop_assert!(text.get(row.range.clone()).is_some_and(|row| row.starts_with('-')));
            }
        }
    }
}
