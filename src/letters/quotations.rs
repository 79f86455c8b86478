//! Quotation marks that stand for «»: straight ones, „ at both ends, pairs of signs from mathematics.
//!
//! A quotation within another has marks of its own; both are mended in one step or none is.

use std::ops::Range;

use super::Found;
use super::scripts::is_cyrillic;
use crate::base::lang::Lang;
use crate::diagnostics::problems::LetterProblem;

/// The longest quotation that is looked at, in bytes: farther apart two marks hardly belong together.
const LONGEST: usize = 400;
/// Nobody nests deeper.
const DEEPEST: usize = 4;

/// Names and words of Cyrillic letters between marks that are not theirs.
pub(super) fn search(text: &str, lang: Lang) -> Vec<Found> {
    let mut found = straight(text, lang);
    found.extend(other(text));
    found
}

fn straight(text: &str, lang: Lang) -> Vec<Found> {
    let pairs = pairs(text);
    let mut found = Vec::new();
    // Pairs come by their ends: an outer one after those within.
    let is_within = |pair: &Pair| {
        pairs.iter().any(|other| other.range.start < pair.range.start && pair.range.end < other.range.end)
    };
    for pair in pairs.iter().filter(|pair| !is_within(pair)) {
        let inner = pairs
            .iter()
            .filter(|other| pair.range.start < other.range.start && other.range.end < pair.range.end)
            .map(|other| other.range.clone());
        found.extend(quotation(text, pair, &inner.collect::<Vec<_>>(), lang));
    }
    found
}

/// Two straight marks that belong together.
#[derive(Debug)]
struct Pair {
    range: Range<usize>,
    /// Whether it stands between «».
    is_inner: bool,
}

fn pairs(text: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            '"' if open.last().is_some_and(|start| at - start > LONGEST) => {
                open.clear();
                open.extend(opens(text, at).then_some(at));
            }
            '"' if !open.is_empty() && closes(text, at) => {
                let start = open.pop().unwrap_or(at);
                pairs.push(Pair { range: start..at + 1, is_inner: depth > 0 });
            }
            '"' if opens(text, at) => {
                if open.len() == DEEPEST {
                    open.remove(0);
                }
                open.push(at);
            }
            '"' => open.clear(),
            '\n' if text[at + 1..].starts_with('\n') => open.clear(),
            _ => {}
        }
    }
    pairs
}

fn quotation(text: &str, pair: &Pair, within: &[Range<usize>], lang: Lang) -> Option<Found> {
    let inner = &text[pair.range.start + 1..pair.range.end - 1];
    if !inner.chars().any(is_cyrillic) || inner.contains(['«', '»', '“', '”', '„']) {
        return None;
    }
    let second = if lang == Lang::Ru { ("„", "“") } else { ("“", "”") };
    let mut meant = String::with_capacity(text.len());
    for (at, c) in text[pair.range.clone()].char_indices().map(|(at, c)| (pair.range.start + at, c)) {
        let is_outer = !pair.is_inner;
        match c {
            '"' if at == pair.range.start => meant.push_str(if is_outer { "«" } else { second.0 }),
            '"' if at + 1 == pair.range.end => meant.push_str(if is_outer { "»" } else { second.1 }),
            '"' if within.iter().any(|other| other.start == at) => meant.push_str(second.0),
            '"' if within.iter().any(|other| other.end == at + 1) => meant.push_str(second.1),
            c => meant.push(c),
        }
    }
    let problem = LetterProblem::StraightQuotes { quoted: shown(inner) };
    Some(Found { range: pair.range.clone(), problem, meant: Some(meant) })
}

fn shown(inner: &str) -> String {
    inner.chars().take(60).collect()
}

fn opens(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let may_open = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '«' | '—' | '–' | '*' | '_'));
    let is_twofold = before == Some('"') && text[..at - 1].chars().next_back().is_none_or(char::is_whitespace);
    (may_open || is_twofold)
        && text[at + 1..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '*' | '_' | '№' | '"'))
}

fn closes(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    before.is_some_and(|c| !c.is_whitespace() && c != '\\') && !after.is_some_and(char::is_alphanumeric)
}

/// `„Сот„`, `<<Сот>>`, `‹‹Сот››`: marks of other languages and of mathematics, doubled.
fn other(text: &str) -> Vec<Found> {
    const OPENING: [&str; 5] = ["„", "<<", "‹‹", "<‹", "‹<"];
    const CLOSING: [&str; 4] = [">>", "››", "›>", ">›"];
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(['„', '<', '‹']) {
        let start = at + next;
        let Some(opening) = OPENING.iter().find(|mark| text[start..].starts_with(**mark)) else {
            at = start + text[start..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        at = start + opening.len();
        let rest = &text[at..];
        let end = rest.find(['„', '“', '”', '«', '»', '"', '<', '‹', '>', '›', '\n']).unwrap_or(rest.len());
        let closing = if *opening == "„" { &["„"][..] } else { &CLOSING[..] };
        let Some(closing) = closing.iter().find(|mark| rest[end..].starts_with(**mark)) else { continue };
        let (inner, behind) = (&rest[..end], &rest[end + closing.len()..]);
        let is_quotation = inner.chars().any(is_cyrillic)
            && inner.trim() == inner
            && inner.len() <= LONGEST
            && !behind.starts_with(char::is_alphanumeric);
        if is_quotation {
            let range = start..at + end + closing.len();
            let problem = LetterProblem::OddQuotes { quoted: text[range.clone()].chars().take(60).collect() };
            at = range.end;
            found.push(Found { range, problem, meant: Some(format!("«{inner}»")) });
        }
    }
    found
}
