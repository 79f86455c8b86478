//! Lists without the space behind their marks, tables without their line of dashes, rows parted by tabs.

use std::ops::Range;

use super::{Fault, line_end};
use crate::diagnostics::problems::MarkupProblem;

/// The lines of a paragraph from a spot on, with their bytes; no more than anybody types by hand.
fn lines(source: &str, start: usize) -> Vec<(Range<usize>, &str)> {
    let mut at = start;
    let next = || {
        source.get(at..)?;
        let end = line_end(source, at);
        let line = source.get(at..end).filter(|line| !line.trim().is_empty())?;
        let range = at..end;
        at = end + 1;
        Some((range, line))
    };
    std::iter::from_fn(next).take(2000).collect()
}

/// Whether a line's first words can be those of such a list or table.
pub(super) fn may_begin(mark: u8, words: &str) -> bool {
    let next = words.as_bytes().get(1).copied();
    match mark {
        b'|' => true,
        b'-' | b'*' => next.is_some_and(|next| !next.is_ascii()),
        b'1' => matches!(next, Some(b'.' | b')')),
        _ => false,
    }
}

/// The list or table that begins at the beginning of a line's words, if its marks are not in place.
pub(super) fn faults(source: &str, start: usize) -> Option<Fault> {
    let line_start = source[..start].rfind('\n').map_or(0, |end| end + 1);
    if !source[line_start..start].trim().is_empty() {
        return None;
    }
    let lines = lines(source, start);
    match *source.as_bytes().get(start)? {
        b'|' => table(source, &lines),
        mark @ (b'-' | b'*') if !lines[0].1.contains('\t') => list(source, &lines, |line, _| bullet(line, mark)),
        b'1' if !lines[0].1.contains('\t') => list(source, &lines, numbered),
        _ => tabs(source, &lines),
    }
}

/// How long the mark is that a line begins with, glued to its words.
fn bullet(line: &str, mark: u8) -> Option<usize> {
    let words = line.strip_prefix(char::from(mark))?;
    words.starts_with(char::is_alphabetic).then_some(1)
}

fn numbered(line: &str, index: usize) -> Option<usize> {
    let words = line.strip_prefix(&(index + 1).to_string())?.strip_prefix(['.', ')'])?;
    words.starts_with(char::is_alphabetic).then_some(line.len() - words.len())
}

/// Lines in a row that all begin with a mark glued to their words.
fn list(source: &str, lines: &[(Range<usize>, &str)], mark: impl Fn(&str, usize) -> Option<usize>) -> Option<Fault> {
    let items: Vec<_> =
        lines.iter().enumerate().map_while(|(index, (range, line))| Some((range, line, mark(line, index)?))).collect();
    let (first, last) = (items.first()?, items.last()?);
    let before = source[..first.0.start].trim_end();
    let words = |item: &(&Range<usize>, &&str, usize)| item.1[item.2..].trim_end().to_owned();
    // A hyphen at the start of a line may be somebody speaking: then the words begin with a capital.
    let is_list = before.ends_with(':')
        || items.iter().all(|item| words(item).starts_with(char::is_lowercase))
        || items[..items.len() - 1].iter().all(|item| item.1.trim_end().ends_with(';'))
        || first.1.starts_with('1');
    let is_speech = items.iter().any(|item| item.1.contains(['?', '–', '—']));
    if items.len() < 2 || !is_list || (is_speech && first.1.starts_with('-')) {
        return None;
    }
    // Glued asterisks may also be emphasis that the lines hold.
    if first.1.starts_with('*') && items.iter().any(|item| item.1.matches('*').count() > 1) {
        return None;
    }
    let lines_meant: Vec<_> = items.iter().map(|item| format!("{} {}", &item.1[..item.2], &item.1[item.2..])).collect();
    let meant = if lines_meant[0].starts_with('*') {
        lines_meant.iter().map(|line| line.replacen('*', "-", 1)).collect::<Vec<_>>()
    } else {
        lines_meant
    };
    let problem = MarkupProblem::ListGlued { meant: meant[0].trim_end().to_owned() };
    // A list that does not begin with 1 can't follow words without an empty line; this one always begins with it.
    Some(Fault::new(first.0.start..last.0.end, problem, meant.join("\n")))
}

/// Rows between bars, with no line of dashes below the first.
fn table(source: &str, lines: &[(Range<usize>, &str)]) -> Option<Fault> {
    let rows: Vec<_> = lines.iter().take_while(|(_, line)| is_row(line)).collect();
    let (first, last) = (rows.first()?, rows.last()?);
    let columns = columns(first.1);
    let is_table = rows.len() >= 2 && columns >= 2 && rows.iter().all(|row| self::columns(row.1) == columns);
    // Where words stand right above, the rows are part of their paragraph.
    let begins = source[..first.0.start].trim_end_matches([' ', '\t']).ends_with("\n\n") || first.0.start == 0;
    let has_rule = rows.iter().any(|(_, line)| line.bytes().all(|byte| b"|-: ".contains(&byte)));
    if !is_table || has_rule {
        return None;
    }
    let rule = rule(columns);
    let room = if begins { "" } else { "\n" };
    let rest = source.get(first.0.end..last.0.end)?;
    let meant = format!("{room}{}\n{rule}{rest}", first.1);
    Some(Fault::new(first.0.start..last.0.end, MarkupProblem::TableWithoutRule { rule }, meant))
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.len() > 2 && line.starts_with('|') && line.ends_with('|')
}

fn columns(row: &str) -> usize {
    row.trim().trim_matches('|').split('|').count()
}

fn rule(columns: usize) -> String {
    format!("|{}", " --- |".repeat(columns))
}

/// Rows that a table of Word or Excel was pasted as.
fn tabs(source: &str, lines: &[(Range<usize>, &str)]) -> Option<Fault> {
    let count = |line: &str| line.matches('\t').count();
    let tabs = count(lines.first()?.1);
    let rows: Vec<_> = lines.iter().take_while(|(_, line)| count(line) == tabs).collect();
    // Two names with their offices side by side are no table yet.
    let is_table = tabs > 0 && (rows.len() >= 3 || (rows.len() == 2 && tabs >= 2)) && rows.len() == lines.len();
    let has_words = |line: &str| line.split('\t').filter(|cell| !cell.trim().is_empty()).count() >= 2;
    if !is_table || !rows.iter().all(|(_, line)| has_words(line)) {
        return None;
    }
    let row = |line: &str| {
        let cells = line.split('\t').map(|cell| format!(" {} |", cell.trim().replace('|', "\\|")));
        format!("|{}", cells.collect::<String>())
    };
    let head = row(rows[0].1);
    let rule = rule(tabs + 1);
    let body: Vec<_> = rows[1..].iter().map(|(_, line)| row(line)).collect();
    let start = rows[0].0.start;
    let room = if start == 0 || source[..start].ends_with("\n\n") { "" } else { "\n" };
    let meant = format!("{room}{head}\n{rule}\n{}", body.join("\n"));
    let range = start..rows.last()?.0.end;
    Some(Fault::new(range, MarkupProblem::TableOfTabs { head, rule }, meant))
}
