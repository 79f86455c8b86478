//! Letters and signs that look right and are not: Latin ones in Cyrillic words and the other way round.
//!
//! Texts come from Word, from phones and from scans. What is found has an exact range and, where it is
//! certain, what should stand there; addresses, file names, Latin words and official usage stay.

mod alone;
mod foreign;
mod frequent;
mod language;
mod mixed;
mod quotations;
mod roman;
mod scripts;
mod signs;
mod surroundings;
#[cfg(test)]
mod tests;
mod vowels;

use std::ops::Range;

use unicode_normalization::char::compose;

use crate::base::lang::Lang;
use crate::base::letters::is_letter;
use crate::diagnostics::problems::LetterProblem;
pub use language::{Count, is_phrase_foreign};
use mixed::Verdict;
use scripts::{is_hidden, is_mark, is_suspicious};
use surroundings::{Surroundings, Words};

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

/// A text in a language, whose words tell of each other which letters they are of.
#[derive(Debug)]
pub struct Text<'t> {
    written: &'t str,
    lang: Lang,
    words: Words<'t>,
}

impl<'t> Text<'t> {
    /// A text; the words of `whole`, which it is part of, speak for its own.
    #[must_use]
    pub const fn new(text: &'t str, lang: Lang, whole: &'t str) -> Self {
        Self { written: text, lang, words: Words::new(whole) }
    }

    /// Searches a run of prose; what is found comes in the order of the text.
    #[must_use]
    pub fn search(&self, run: Range<usize>) -> Vec<Found> {
        let text = &self.written[run.clone()];
        // Most texts are plain: one look at their characters saves all others.
        if !text.chars().any(is_suspicious) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for chunk in chunks(text).filter(|chunk| text[chunk.clone()].chars().any(is_suspicious)) {
            let at = run.start + chunk.start..run.start + chunk.end;
            found.extend(self.of_chunk(&at, &run));
        }
        if self.lang != Lang::En {
            let signs = signs::numbers(text).into_iter().chain(quotations::search(text, self.lang));
            found.extend(signs.map(|found| {
                let range = run.start + found.range.start..run.start + found.range.end;
                Found { range, ..found }
            }));
        }
        found.sort_by_key(|found| (found.range.start, found.range.end));
        // What stands for № is no word; in a quotation each word counts for itself.
        let signs: Vec<Range<usize>> =
            found.iter().filter(|found| is_sign(found)).map(|found| found.range.clone()).collect();
        found.retain(|found| is_sign(found) || !signs.iter().any(|sign| sign.contains(&found.range.start)));
        found
    }

    /// What is wrong in a run without white space.
    fn of_chunk(&self, chunk: &Range<usize>, run: &Range<usize>) -> Vec<Found> {
        let block = surroundings::block(self.written, run);
        let is_address = is_address(&self.written[chunk.clone()]);
        let mut found = Vec::new();
        for word in words(&self.written[chunk.clone()]) {
            let range = chunk.start + word.start..chunk.start + word.end;
            let around = Surroundings {
                before: &self.written[block.start..range.start],
                after: &self.written[range.end..block.end],
                lang: self.lang,
                words: &self.words,
            };
            let word = &self.written[range.clone()];
            let told = if is_address { of_address(word) } else { of_word(word, &around) };
            found.extend(told.map(|(problem, meant)| Found { range, problem, meant }));
        }
        found
    }
}

/// Searches a text that stands for itself.
#[cfg(test)]
fn search(text: &str, lang: Lang) -> Vec<Found> {
    Text::new(text, lang, text).search(0..text.len())
}

fn is_sign(found: &Found) -> bool {
    matches!(found.problem, LetterProblem::NumberSign { .. })
}

/// What is wrong with a word of an address.
fn of_address(word: &str) -> Option<(LetterProblem, Option<String>)> {
    let meant = mixed::in_address(word)?;
    let letters = differing(word, &meant);
    Some((LetterProblem::CyrillicInLatin { word: word.to_owned(), letters }, Some(meant)))
}

/// What is wrong with a word, and what is meant.
fn of_word(word: &str, around: &Surroundings<'_>) -> Option<(LetterProblem, Option<String>)> {
    let seen: String = word.chars().filter(|c| !is_hidden(*c)).collect();
    if seen.is_empty() {
        return (!is_of_a_picture(word, around.before))
            .then(|| (hidden(word, around.before, around.after), Some(String::new())));
    }
    if seen.contains(char::REPLACEMENT_CHARACTER) {
        return Some((LetterProblem::LostLetter { word: seen }, None));
    }
    let whole = composed(&seen);
    if let Some(meant) = roman::meant(&whole).or_else(|| roman::single(&whole, around)) {
        let problem = LetterProblem::CyrillicInRoman { word: whole, meant: meant.clone() };
        return Some((problem, Some(meant)));
    }
    if let Some(own) = foreign::meant(&whole, around) {
        let letters = differing(&whole, &own);
        let meant = match mixed::judge(&own, around) {
            Verdict::Right => Some(own),
            Verdict::Cyrillic(meant) => Some(meant),
            Verdict::Latin(_) | Verdict::Unclear => None,
        };
        return Some((LetterProblem::ForeignLetter { word: whole, letters }, meant));
    }
    match mixed::judge(&whole, around) {
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

/// Joiners stand within pictures of faces and families, and a sign for colours stands behind a picture.
fn is_of_a_picture(hidden: &str, before: &str) -> bool {
    let is_joiner = hidden.chars().all(|c| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0f}'));
    let is_behind = before.chars().next_back().is_some_and(|c| !c.is_whitespace() && !is_letter(c));
    is_joiner && (is_behind || !hidden.contains('\u{fe0f}'))
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

/// Runs of letters, with what has no width among them; what belongs to a picture before a word is apart from it.
fn words(chunk: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |c: char| is_letter(c) || is_mark(c) || is_hidden(c) || c == char::REPLACEMENT_CHARACTER;
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + chunk[at..].find(is_part)?;
        let end = chunk[start..].find(|c: char| !is_part(c)).map_or(chunk.len(), |length| start + length);
        let joiners = chunk[start..end].find(|c| !matches!(c, '\u{200d}' | '\u{fe0f}')).unwrap_or(0);
        let is_picture = joiners > 0 && is_of_a_picture(&chunk[start..start + joiners], &chunk[..start]);
        at = if is_picture { start + joiners } else { end };
        Some(start..at)
    })
}
