//! Letters and signs that look right and are not: Latin ones in Cyrillic words and the other way round.
//!
//! Texts come from Word, from phones and from scans. What is found has an exact range and, where it is
//! certain, what should stand there; addresses, file names, Latin words and official usage stay.

mod language;
mod mixed;
mod roman;
mod signs;
#[cfg(test)]
mod tests;

use std::ops::Range;

use unicode_normalization::char::compose;

use crate::base::lang::Lang;
use crate::base::letters::is_letter;
use crate::diagnostics::problems::LetterProblem;
pub use language::seems_foreign;
use mixed::Verdict;

/// Something that was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes.
    pub range: Range<usize>,
    /// What is wrong.
    pub problem: LetterProblem,
    /// What should stand there, where that is certain.
    pub meant: Option<String>,
}

/// Searches a run of prose in a language; what is found comes in the order of the text.
#[must_use]
pub fn search(text: &str, lang: Lang) -> Vec<Found> {
    // Most texts are plain: one look at their characters saves all others.
    if !text.chars().any(is_suspicious) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for chunk in chunks(text).filter(|chunk| !is_address(&text[chunk.clone()])) {
        for word in words(&text[chunk.clone()]) {
            let range = chunk.start + word.start..chunk.start + word.end;
            let (before, after) = (&text[..range.start], &text[range.end..]);
            found.extend(of_word(&text[range.clone()], before, after, lang).map(|(problem, meant)| Found {
                range,
                problem,
                meant,
            }));
        }
    }
    if lang != Lang::En {
        found.extend(signs::numbers(text));
        found.extend(signs::quotations(text));
    }
    found.sort_by_key(|found| (found.range.start, found.range.end));
    // What stands for № is no word; in a quotation each word counts for itself.
    let signs: Vec<Range<usize>> =
        found.iter().filter(|found| is_sign(found)).map(|found| found.range.clone()).collect();
    found.retain(|found| is_sign(found) || !signs.iter().any(|sign| sign.contains(&found.range.start)));
    found
}

fn is_sign(found: &Found) -> bool {
    matches!(found.problem, LetterProblem::NumberSign { .. })
}

/// Whether a character is a letter of the Cyrillic script.
pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Whether a character is a letter of the Latin script.
fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{250}'..='\u{2af}') && c.is_alphabetic()
}

/// Whether a character has no width.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_suspicious(c: char) -> bool {
    is_latin(c) || is_hidden(c) || is_mark(c) || matches!(c, '"' | 'Х' | 'І')
}

/// What is wrong with a word, and what is meant.
fn of_word(word: &str, before: &str, after: &str, lang: Lang) -> Option<(LetterProblem, Option<String>)> {
    let seen: String = word.chars().filter(|c| !is_hidden(*c)).collect();
    if seen.is_empty() {
        // Joiners stand within pictures of faces and families.
        let is_joiner = word.chars().all(|c| matches!(c, '\u{200c}' | '\u{200d}'));
        return (!is_joiner).then(|| (hidden(word, before, after), Some(String::new())));
    }
    let whole = composed(&seen);
    if let Some(meant) = roman::meant(&whole) {
        let problem = LetterProblem::CyrillicInRoman { word: whole, meant: meant.clone() };
        return Some((problem, Some(meant)));
    }
    match mixed::judge(&whole, before, after, lang) {
        Verdict::Cyrillic(meant) => {
            let letters = differing(&whole, &meant);
            Some((LetterProblem::LatinInWord { word: whole, letters }, Some(meant)))
        }
        Verdict::Latin(meant) => {
            let letters = differing(&whole, &meant);
            Some((LetterProblem::CyrillicInLatin { word: whole, letters }, Some(meant)))
        }
        Verdict::Unclear => Some((LetterProblem::MixedWord { word: whole }, None)),
        Verdict::Right if seen.len() != word.len() => {
            Some((LetterProblem::HiddenInWord { word: whole.clone() }, Some(whole)))
        }
        Verdict::Right if whole != seen => Some((LetterProblem::DecomposedLetter { word: whole.clone() }, Some(whole))),
        Verdict::Right => None,
    }
}

fn hidden(word: &str, before: &str, after: &str) -> LetterProblem {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let next = after.split_whitespace().next().unwrap_or_default();
    let near = if last.is_empty() { next } else { last };
    let near = if near.is_empty() { word.escape_unicode().to_string() } else { near.to_owned() };
    LetterProblem::HiddenInWord { word: near }
}

/// The letters that are of the wrong script, each once.
fn differing(written: &str, meant: &str) -> String {
    let mut letters: Vec<char> = Vec::new();
    for (written, meant) in written.chars().zip(meant.chars()) {
        if written != meant && !letters.contains(&written) {
            letters.push(written);
        }
    }
    letters.iter().map(char::to_string).collect::<Vec<_>>().join(", ")
}

/// The word with `й` and `ё` as one character each; a stress mark stays.
fn composed(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        let whole = out.chars().next_back().filter(|_| is_mark(c)).and_then(|last| compose(last, c));
        match whole.filter(|whole| matches!(whole, 'й' | 'Й' | 'ё' | 'Ё')) {
            Some(whole) => {
                out.pop();
                out.push(whole);
            }
            None => out.push(c),
        }
    }
    out
}

/// Runs without white space.
fn chunks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let start = text.as_ptr() as usize;
    text.split_whitespace().map(move |chunk| {
        let at = chunk.as_ptr() as usize - start;
        at..at + chunk.len()
    })
}

/// Whether a run is an address of any sort or the name of a file.
fn is_address(chunk: &str) -> bool {
    if !chunk.chars().any(|c| c.is_ascii_alphabetic()) {
        return false;
    }
    let is_marked = ["://", "@", ":\\", "www.", "\\\\"].iter().any(|mark| chunk.contains(mark));
    let ending = |at: usize| {
        let rest = &chunk[at + 1..];
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let behind = rest[length..].chars().next();
        (2..=5).contains(&length) && !behind.is_some_and(char::is_alphabetic)
    };
    let is_file = chunk.match_indices('.').any(|(at, _)| {
        let before = chunk[..at].chars().next_back();
        before.is_some_and(char::is_alphanumeric) && ending(at)
    });
    is_marked || is_file || (chunk.contains(['/', '_', '=']) && chunk.is_ascii())
}

/// Runs of letters, with what has no width among them.
fn words(chunk: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |c: char| is_letter(c) || is_mark(c) || is_hidden(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + chunk[at..].find(is_part)?;
        let end = chunk[start..].find(|c: char| !is_part(c)).map_or(chunk.len(), |length| start + length);
        at = end;
        Some(start..end)
    })
}
