//! `**` that stayed text: a space on its inner side, an ending glued to its outer side, no partner at all.

use super::Fault;
use crate::diagnostics::problems::MarkupProblem;

/// The most words of a passage that are told.
const LONGEST: usize = 60;

/// So many in one block were never meant for bold.
const MOST: usize = 64;

/// Where words hold `**` that is neither escaped nor part of a longer row.
pub(super) fn marks(words: &str) -> impl Iterator<Item = usize> {
    let bytes = words.as_bytes();
    words.match_indices("**").map(|(at, _)| at).filter(move |at| {
        let before = at.checked_sub(1).map(|before| bytes[before]);
        !matches!(before, Some(b'\\' | b'*')) && bytes.get(at + 2) != Some(&b'*')
    })
}

/// What the marks of one block are, in its order.
pub(super) fn faults(source: &str, marks: &[usize]) -> Vec<Fault> {
    let mut found = Vec::new();
    if marks.len() > MOST {
        return found;
    }
    let mut rest = marks;
    while let [first, behind @ ..] = rest {
        let pair = behind.first().and_then(|second| spaced(source, *first, *second));
        let pair = pair.or_else(|| behind.first().and_then(|second| tangled(source, *first, *second)));
        let end = pair.as_ref().map_or(first + 2, |pair| pair.range.end);
        rest = &behind[behind.iter().take_while(|mark| **mark < end).count()..];
        // Asterisks behind words may call a note, and those before a note's words answer it.
        let fault = pair.or_else(|| (marks.len() == 1).then(|| unclosed(source, *first)).flatten());
        found.extend(fault);
    }
    found
}

/// A passage between two marks that are kept apart from it, or from the ending behind it.
fn spaced(source: &str, first: usize, second: usize) -> Option<Fault> {
    let inner = source.get(first + 2..second)?;
    let passage = inner.trim();
    let behind = &source[second + 2..];
    if passage.is_empty() || inner.contains('\n') || passage.contains("**") {
        return None;
    }
    let (opens, closes) = (!inner.starts_with(is_space), !inner.ends_with(is_space));
    let ending = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
    let (range, meant) = if opens && closes {
        // Marks of notes are glued to words with nothing between them and the next space.
        let is_glued = ending > 0 && ending <= 16 && passage.ends_with(|c: char| !c.is_alphanumeric());
        let begins = is_outside(source[..first].chars().next_back());
        if !is_glued || !begins {
            return None;
        }
        (first..second + 2 + ending, format!("**{passage}{}**", &behind[..ending]))
    } else {
        let may_open = is_outside(source[..first].chars().next_back());
        let may_close = is_outside(behind.chars().next());
        // `10 000 ** … 12 000 **`: calls of a note.
        let is_call = !opens && source[..first].trim_end().ends_with(|c: char| c.is_ascii_digit());
        if is_call || (opens && !may_open) || (closes && !may_close) {
            return None;
        }
        let before = if !opens && !source[..first].ends_with(is_space) && first > 0 { " " } else { "" };
        let after = if !closes && ending > 0 { " " } else { "" };
        (first..second + 2, format!("{before}**{passage}**{after}"))
    };
    let problem = MarkupProblem::BoldApart { written: short(&source[range.clone()]), meant: short(meant.trim()) };
    Some(Fault::new(range, problem, meant))
}

/// Several passages of one line whose marks were taken for each other's.
fn tangled(source: &str, first: usize, second: usize) -> Option<Fault> {
    let line = super::line_around(source, first);
    let all: Vec<usize> = marks(&source[line.clone()]).map(|at| line.start + at).filter(|at| *at >= first).collect();
    let (last, rest) = (all.last()? + 2, all.len() % 2);
    if second > line.end || rest != 0 || all.len() < 4 || all[0] != first {
        return None;
    }
    let mut meant = String::new();
    for pair in all.chunks(2) {
        let &[open, close] = pair else { return None };
        let passage = source[open + 2..close].trim();
        let next = all.iter().find(|mark| **mark > close).copied().unwrap_or(last);
        let between = source.get(close + 2..next).unwrap_or_default();
        // Outside of a passage at least a space stands, within it none at its sides.
        let is_glued = between.starts_with(char::is_alphanumeric);
        let is_apart = between.is_empty() || between.ends_with(|c: char| c.is_whitespace() || "«(".contains(c));
        let space = |is: bool| if is { " " } else { "" };
        meant.extend(["**", passage, "**", space(is_glued), between, space(!is_apart)]);
    }
    let problem = MarkupProblem::BoldApart { written: short(&source[first..last]), meant: short(&meant) };
    Some(Fault::new(first..last, problem, meant))
}

/// A single mark that opens something and is never closed.
fn unclosed(source: &str, at: usize) -> Option<Fault> {
    let before = source[..at].chars().next_back();
    let behind = &source[at + 2..];
    let line = behind.split('\n').next().unwrap_or_default();
    let opens = before.is_none_or(|c| c.is_whitespace() || "«(".contains(c))
        && line.starts_with(|c: char| c.is_alphanumeric() || c == '«');
    // At the very start it may be a note that a table or a figure calls.
    let is_note = before.is_none_or(|c| c == '\n') && source[..at].contains("**");
    if !opens || is_note {
        return None;
    }
    let problem = MarkupProblem::BoldUnclosed { words: short(line.trim_end()) };
    Some(Fault::new(at..at + 2, problem, None))
}

fn is_space(c: char) -> bool {
    c == ' ' || c == '\u{a0}'
}

fn is_outside(c: Option<char>) -> bool {
    c.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation() || "«»„“”…–—".contains(c))
}

/// The beginning of a passage; a long one is cut at a word.
fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].rsplit_once(' ').map_or(&text[..end], |(start, _)| start)),
    }
}
