//! Signs that stand in for others: `N` for №, straight quotation marks for «».

use super::{Found, is_cyrillic};
use crate::diagnostics::problems::LetterProblem;

/// The longest quotation that is looked at, in bytes: farther apart two marks hardly belong together.
const LONGEST: usize = 400;

/// `N 5` and `No. 5` in Cyrillic text.
pub(super) fn numbers(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('N') {
        let rest = &text[at + 1..];
        let before = &text[..at];
        let is_free = before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || matches!(c, '(' | '«'));
        let is_word = rest.starts_with(['o', 'о', 'º', '°']);
        let length = if is_word { rest.chars().next().map_or(0, char::len_utf8) } else { 0 };
        let behind = rest[length..].trim_start_matches('.');
        let number = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let is_apart = number.len() < rest.len() - length || is_word;
        if !is_free
            || !is_apart
            || !number.starts_with(|c: char| c.is_ascii_digit())
            || !stands_in_cyrillic(before, number)
        {
            continue;
        }
        let end = at + 1 + (rest.len() - number.len());
        let written = text[at..end].trim_end().to_owned();
        let problem = LetterProblem::NumberSign { written };
        found.push(Found { range: at..end, problem, meant: Some("№ ".to_owned()) });
    }
    found
}

/// Whether the last word before, or else the first one after, is Cyrillic.
fn stands_in_cyrillic(before: &str, after: &str) -> bool {
    match before.chars().rev().find(|c| c.is_alphabetic()) {
        Some(c) => is_cyrillic(c),
        None => after.chars().find(|c| c.is_alphabetic()).is_some_and(is_cyrillic),
    }
}

/// Names and words of Cyrillic letters between straight marks.
pub(super) fn quotations(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            '"' => match open.take() {
                Some(start) if closes(text, at) && at - start <= LONGEST => {
                    found.extend(quotation(text, start, at, depth > 0));
                }
                _ => open = opens(text, at).then_some(at),
            },
            '\n' if text[at + 1..].starts_with('\n') => open = None,
            _ => {}
        }
    }
    found
}

fn quotation(text: &str, start: usize, end: usize, is_inner: bool) -> Option<Found> {
    let inner = &text[start + 1..end];
    if !inner.chars().any(is_cyrillic) || inner.contains(['«', '»', '“', '”', '„']) {
        return None;
    }
    let meant = if is_inner { format!("“{inner}”") } else { format!("«{inner}»") };
    let shown: String = inner.chars().take(60).collect();
    let problem = LetterProblem::StraightQuotes { quoted: shown };
    Some(Found { range: start..end + 1, problem, meant: Some(meant) })
}

fn opens(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let may_open = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '«' | '—' | '–' | '*' | '_'));
    may_open && text[at + 1..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '*' | '_' | '№'))
}

fn closes(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    before.is_some_and(|c| !c.is_whitespace() && c != '\\') && !after.is_some_and(char::is_alphanumeric)
}
