//! Who is named beside a word for a party, a victim or a child, in one sentence.
//!
//! A name right behind such a word is taken for theirs. Where the word is about one person, so is any other name of
//! the sentence, unless it is said that its bearer holds an office or only tells of something.

use std::ops::Range;

use crate::base::letters::{begins, lowercase};

use super::forms::{Number, agrees};
use super::names::{BETWEEN, Named, bare_name, letters, name_within, people_in};
use super::protected::Protected;
use super::{names, offices};

/// A word of a sentence that somebody may be named beside.
pub(super) struct Mark {
    /// Where its words are.
    pub(super) at: Range<usize>,
    /// What it is told by.
    pub(super) word: String,
    /// Whether it is about one.
    pub(super) number: Number,
    /// Whether only the name right behind it counts.
    pub(super) is_weak: bool,
    /// Whether a single name behind it is enough.
    pub(super) by_first_name: bool,
}

/// Words of those who tell: whose name follows at once was in no case.
const TELLS: [&str; 33] = [
    "отмети",
    "сказал",
    "сообщи",
    "рассказ",
    "поясни",
    "подчеркну",
    "заявил",
    "добави",
    "разъясни",
    "объясни",
    "напомни",
    "говорит",
    "выступи",
    "поздрави",
    "ознакоми",
    "прочита",
    "прочёл",
    "прочла",
    "провел",
    "провёл",
    "вручи",
    "награди",
    "словам",
    "мнению",
    "информации",
    "деді",
    "дейді",
    "айтты",
    "өтті",
    "түсіндірді",
    "хабарлады",
    "мәлімдеді",
    "комментир",
];
/// What follows the name of one who tells in Kazakh.
const TOLD_BY: [&str; 3] = ["айтуынша", "сөзінше", "пікірінше"];

/// All who are named beside the marks of a sentence, each once.
pub(super) fn named(sentence: &str, words: &[&str], marks: &[Mark]) -> Vec<Protected> {
    let mut found: Vec<(Range<usize>, Protected)> = Vec::new();
    for mark in marks {
        for named in behind(sentence, words, mark) {
            if !found.iter().any(|(at, _)| overlap(at, &named.at)) {
                found.push((named.at, Protected { name: named.name, word: mark.word.clone() }));
            }
        }
    }
    if let Some(mark) = marks.iter().find(|mark| !mark.is_weak && is_of_one(words, mark)) {
        for named in people_in(sentence, words) {
            if !found.iter().any(|(at, _)| overlap(at, &named.at)) && !tells(words, &named.at) {
                found.push((named.at, Protected { name: named.name, word: mark.word.clone() }));
            }
        }
    }
    found.into_iter().map(|(_, named)| named).collect()
}

/// Whether a mark is about somebody of its sentence: about one, or told of those who are found to be so.
fn is_of_one(words: &[&str], mark: &Mark) -> bool {
    let is_told = || lowercase(letters(words[mark.at.end - 1])).ends_with(['м', 'и']);
    let is_found = || words.iter().any(|word| begins(&lowercase(word), &["призна"]));
    mark.number == Number::One || (is_told() && is_found())
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// The names behind a mark: one, and those that are joined to it.
fn behind(sentence: &str, words: &[&str], mark: &Mark) -> Vec<Named> {
    let mut found = Vec::new();
    let mut from = mark.at.end;
    let mut between = if mark.is_weak || mark.number == Number::Many { 0 } else { BETWEEN };
    while let Some(named) = name_from(sentence, words, from, between, mark) {
        let last = named.at.end;
        if !is_theirs(words, mark, &named) {
            break;
        }
        found.push(named);
        let joins = |word: &&str| ["и", "мен", "пен", "бен", "және"].contains(word);
        from = if words.get(last).is_some_and(joins) { last + 1 } else { last };
        if from == last && !words[last - 1].ends_with(',') {
            break;
        }
        between = 0;
    }
    found
}

fn name_from(sentence: &str, words: &[&str], from: usize, between: usize, mark: &Mark) -> Option<Named> {
    let rest = words.get(from..)?;
    let full = name_within(sentence, rest, between).map(|named| Named { at: shifted(&named.at, from), ..named });
    let single = || {
        let name = bare_name(rest).filter(|_| mark.by_first_name && from == mark.at.end)?;
        Some(Named { name, at: from..from + 1 })
    };
    full.or_else(single)
}

fn shifted(at: &Range<usize>, by: usize) -> Range<usize> {
    at.start + by..at.end + by
}

/// Whether a name behind a mark is of whom the mark is about, and not of their lawyer or of one who tells.
fn is_theirs(words: &[&str], mark: &Mark, named: &Named) -> bool {
    let between = &words[mark.at.end..named.at.start.max(mark.at.end)];
    if between.iter().any(|word| is_telling(word)) {
        return false;
    }
    let word = lowercase(letters(words[mark.at.end - 1]));
    let name = lowercase(letters(words[named.at.start]));
    let of_official = mark.at.start.checked_sub(1).is_some_and(|at| offices::is_office(words[at]));
    let is_genitive = ["ого", "его", "ой", "ей", "а", "я", "ых", "их", "ов"].iter().any(|end| word.ends_with(end));
    if of_official && is_genitive && !names::is_initials(words[named.at.start]) {
        return name.ends_with(['а', 'я', 'ы', 'и']);
    }
    mark.number != Number::Many || agrees(&word, &name)
}

/// Whether somebody only tells of a case.
fn tells(words: &[&str], name: &Range<usize>) -> bool {
    let before = name.start.checked_sub(1).is_some_and(|at| is_telling(words[at]));
    before || words.get(name.end).is_some_and(|word| begins(&lowercase(word), &TOLD_BY))
}

fn is_telling(word: &str) -> bool {
    begins(&lowercase(letters(word)), &TELLS)
}
