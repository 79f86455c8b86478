//! Tables: alignment by class, header cells that say what they head, captions from directives.

use std::ops::Range;

use pulldown_cmark::{Alignment, TagEnd};

use super::characters::push_text;
use super::events::Writer;
use crate::diagnostics::problems::TextProblem;

/// A table whose end has not come yet.
#[derive(Debug)]
pub(super) struct OpenTable {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    has_body: bool,
    cell_start: usize,
}

impl Writer<'_> {
    pub(super) fn table_start(&mut self, alignments: &[Alignment]) {
        self.table = Some(OpenTable {
            alignments: alignments.to_vec(),
            column: 0,
            in_head: false,
            has_body: false,
            cell_start: 0,
        });
        self.html.push_str("<table>");
        self.table_caption();
        self.html.push('\n');
    }

    /// Puts the caption of the directive around it, if there is one, into the table.
    pub(super) fn table_caption(&mut self) {
        if let Some(caption) = self.caption_for_table() {
            self.html.push_str("<caption>");
            push_text(&mut self.html, &caption);
            self.html.push_str("</caption>");
            self.plain_block(&caption);
        }
    }

    pub(super) fn table_row_start(&mut self, is_head: bool) {
        let Some(table) = &mut self.table else { return };
        table.column = 0;
        table.in_head = is_head;
        let opening = match (is_head, table.has_body) {
            (true, _) => "<thead><tr>",
            (false, false) => "<tbody>\n<tr>",
            (false, true) => "<tr>",
        };
        table.has_body |= !is_head;
        self.html.push_str(opening);
    }

    /// Tells of cells that no column of the header holds: the parser drops them.
    pub(super) fn extra_cells(&mut self, range: &Range<usize>) {
        let columns = self.table.as_ref().map_or(0, |table| table.alignments.len());
        let found = self.source.get(range.clone()).map_or(0, cells);
        if found > columns {
            self.tell(TextProblem::ExtraCells { found, columns }, range.clone());
        }
    }

    pub(super) fn table_cell_start(&mut self) {
        if let Some(table) = &mut self.table {
            table.cell_start = self.html.len();
        }
    }

    /// The cell is written at its end: an empty one heads nothing and is no `th`.
    pub(super) fn table_cell_end(&mut self) {
        let Some(table) = &mut self.table else { return };
        let inner = self.html.split_off(table.cell_start);
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            _ => "",
        };
        table.column += 1;
        let (opening, closing) = match (table.in_head, inner.trim().is_empty()) {
            (true, false) => ("<th scope=\"col\"", "</th>"),
            _ => ("<td", "</td>"),
        };
        for part in [opening, class, ">", &inner, closing] {
            self.html.push_str(part);
        }
        self.plain.push(' ');
    }

    pub(super) fn table_end(&mut self, end: TagEnd) {
        self.html.push_str(match end {
            TagEnd::TableHead => "</tr></thead>\n",
            TagEnd::TableRow => "</tr>\n",
            _ if self.table.take().is_some_and(|table| table.has_body) => "</tbody></table>\n",
            _ => "</table>\n",
        });
    }
}

/// How many cells a row has as it is written; a bar behind a backslash parts none.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    // What is left empty at the end is no text that could be lost.
    let row = row.trim_end_matches(|c: char| c == '|' || c.is_whitespace());
    row.match_indices('|').filter(|(at, _)| !row[..*at].ends_with('\\')).count() + 1
}

#[cfg(test)]
mod tests {
    use super::cells;

    #[test]
    fn cells_are_counted_as_they_are_written() {
        for (row, count) in
            [("| а | б |", 2), ("а | б | в", 3), ("| а \\| б | в |", 2), ("| а | б | | |", 2), ("| а |", 1), ("|", 1)]
        {
            assert_eq!(cells(row), count, "{row}");
        }
    }
}
