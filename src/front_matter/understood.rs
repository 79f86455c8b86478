//! A file of an item as its author meant it: the mark at its beginning, the fences, the YAML between them.
//!
//! What is changed is told with a note each. Of the Markdown nothing is touched here.

use std::ops::Range;

use super::split::is_fence;
use crate::diagnostics::problems::UnderstoodProblem;
use crate::diagnostics::{Change, Diagnostic, SourceText};
use crate::yaml::{self, Understood};

/// The file as it is to be read, and the notes on what was understood; `fields` are the names that begin a field
/// wherever they stand in a line.
#[must_use]
pub fn understand(source: &SourceText, fields: &[&str]) -> (SourceText, Vec<Diagnostic>) {
    let text = &*source.text;
    let mut found = Understood::default();
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    if mark > 0 {
        found.add(source, UnderstoodProblem::ByteOrderMark {}, 0..mark, vec![Change::new(0..mark, "")]);
    }
    if let Some((opening, closing)) = fences(text, mark) {
        fence(source, &opening, &mut found);
        let yaml = yaml::understand(source, line_behind(text, opening.end)..closing.start, fields);
        found.changes.extend(yaml.changes);
        found.notes.extend(yaml.notes);
        fence(source, &closing, &mut found);
    }
    let Understood { changes, notes } = found;
    (source.read_with(changes), notes)
}

/// The two lines around the front matter, without their ends.
fn fences(text: &str, from: usize) -> Option<(Range<usize>, Range<usize>)> {
    let lines: Vec<Range<usize>> = lines(text, from).filter(|line| !text[line.clone()].trim().is_empty()).collect();
    let (opening, rest) = lines.split_first()?;
    let is_weak_opening =
        is_short(&text[opening.clone()]) && rest.first().is_some_and(|line| is_field(&text[line.clone()]));
    if !is_meant(&text[opening.clone()]) && !is_weak_opening {
        return None;
    }
    let find = |is_closing: fn(&str) -> bool| rest.iter().find(|line| is_closing(&text[(*line).clone()]));
    let closing = if is_weak_opening { find(|line| is_meant(line) || is_short(line)) } else { find(is_meant) };
    Some((opening.clone(), closing.or_else(|| find(is_short))?.clone()))
}

/// Whether a line is what Word or a careless hand leaves of three hyphens: a fence only where nothing else can be.
fn is_short(line: &str) -> bool {
    matches!(line.trim_end(), "—" | "―" | "–" | "--" | "- - -")
}

/// Whether a line begins with the name of a field.
pub(super) fn is_field(line: &str) -> bool {
    line.split_once([':', '：']).is_some_and(|(name, _)| {
        let name = name.trim_end();
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

/// Notes a fence that is not just three hyphens.
fn fence(source: &SourceText, line: &Range<usize>, found: &mut Understood) {
    let written = &source.text[line.clone()];
    if written != "---" {
        let problem = UnderstoodProblem::FenceUnderstood { found: shown(written) };
        found.add(source, problem, line.clone(), vec![Change::new(line.clone(), "---")]);
    }
}

/// What is quoted of a fence: trailing blanks must be seen.
fn shown(written: &str) -> String {
    let end = written.trim_end().len();
    written.char_indices().map(|(at, c)| if at >= end || c == '\t' { '·' } else { c }).collect()
}

/// Whether a line of dashes is a fence: phones make `—-` or `— — —` of three hyphens.
fn is_meant(line: &str) -> bool {
    let line = line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'));
    let weight = |c| match c {
        '-' | '‐' | '‑' | '–' | '−' => Some(1),
        '—' | '―' => Some(2),
        ' ' | '\u{a0}' => Some(0),
        _ => None,
    };
    let weights = line.chars().map(weight).collect::<Option<Vec<i32>>>();
    let is_dashes =
        weights.is_some_and(|weights| weights.iter().sum::<i32>() >= 3) && !line.starts_with([' ', '\u{a0}']);
    is_fence(line) || (is_dashes && (line.len() <= 12 && (!line.is_ascii() || !line.contains(' '))))
}

fn lines(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    let mut next = Some(from);
    std::iter::from_fn(move || {
        let start = next.filter(|start| *start < text.len())?;
        let end = text[start..].find(['\n', '\r']).map_or(text.len(), |length| start + length);
        next = Some(line_behind(text, end));
        Some(start..end)
    })
}

/// The beginning of the line behind the end of one.
fn line_behind(text: &str, end: usize) -> usize {
    match text.as_bytes().get(end..) {
        Some([b'\r', b'\n', ..]) => end + 2,
        Some([_, ..]) => end + 1,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;

    fn read(text: &str) -> (String, Vec<&'static str>) {
        let (read, notes) = understand(&SourceText::new(SourcePath::new("a.md"), text), &[]);
        (read.text.to_string(), notes.iter().map(|note| note.problem.code()).collect())
    }

    #[test]
    fn fences_of_phones_are_fences() {
        let meant = "---\ntitle: А\n---\nМәтін\n".to_owned();
        for fence in ["—-", "— — —", "---  ", "---\t", "---\u{a0}", "----", "–––", "---\u{200b}", "—", "--", "- - -"]
        {
            let written = meant.replace("---", fence);
            assert_eq!(read(&written), (meant.clone(), vec!["D246", "D246"]), "{fence:?}");
        }
        assert_eq!(
            read("\u{feff}---\r\ntitle:А\r\n---\r\nx"),
            ("---\r\ntitle: А\r\n---\r\nx".into(), vec!["D248", "D244"])
        );
    }

    #[test]
    fn dashes_elsewhere_stay() {
        for text in ["---\ntitle: А\n—\n---\n— — —\n", "- - -\nа\n- - -\n", "а: б\n---\n", "", "---", "---\na:б"]
        {
            assert_eq!(read(text), (text.to_owned(), vec![]), "{text:?}");
        }
    }
}
