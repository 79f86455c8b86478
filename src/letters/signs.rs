//! Signs that stand in for others: `N` for №.

use super::Found;
use super::scripts::is_cyrillic;
use super::surroundings::last_letters;
use crate::base::letters::{begins, lowercase};
use crate::diagnostics::problems::LetterProblem;

/// Beginnings of what has a number: beside them `N87` is no name.
const NUMBERED: [&str; 44] = [
    "бұйр",
    "қаулы",
    "шешім",
    "іс",
    "үкім",
    "хат",
    "өкім",
    "заң",
    "қосымша",
    "кабинет",
    "зал",
    "мектеп",
    "үй",
    "пәтер",
    "нысан",
    "куәлік",
    "лицензия",
    "келісім",
    "шарт",
    "акт",
    "учаске",
    "бөлме",
    "терезе",
    "нөмір",
    "приказ",
    "постановлен",
    "решени",
    "дел",
    "приговор",
    "письм",
    "распоряжен",
    "закон",
    "приложени",
    "школ",
    "дом",
    "протокол",
    "форм",
    "участ",
    "гимнази",
    "лице",
    "договор",
    "определен",
    "ходатайств",
    "удостоверени",
];
/// Ends of a date.
const DATED: [&str; 7] = ["года", "году", "год", "г", "ж", "жылғы", "жыл"];

/// `N 5`, `No. 5` and `приказ N5` in Cyrillic text.
pub(super) fn numbers(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('N') {
        let rest = &text[at + 1..];
        let before = &text[..at];
        let is_free = before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || matches!(c, '(' | '«'));
        if !is_free {
            continue;
        }
        let is_word = rest.starts_with(['o', 'о', 'º', '°']);
        let length = if is_word { rest.chars().next().map_or(0, char::len_utf8) } else { 0 };
        let behind = rest[length..].trim_start_matches('.');
        let number = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let is_apart = number.len() < rest.len() - length || is_word;
        let is_number = number.starts_with(|c: char| c.is_ascii_digit());
        if !is_number || is_degree(number) || !(is_apart || is_numbered(before)) || !stands_in_cyrillic(before, number)
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

/// `N 51° 10'`: a latitude.
fn is_degree(number: &str) -> bool {
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    rest.trim_start_matches([' ', '\u{a0}']).starts_with(['°', '′', 'º', '˚'])
}

/// Whether what has a number stands before, or a date.
fn is_numbered(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '(' | '«'));
    let last = lowercase(last_letters(before));
    begins(&last, &NUMBERED)
        || DATED.contains(&last.as_str())
        || ["дағы", "дегі", "тағы", "тегі"].iter().any(|ending| last.ends_with(ending))
        || (before.ends_with(|c: char| c.is_ascii_digit()) && is_date(before))
}

/// Whether a text ends with a date: `12.03.2026`.
fn is_date(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    last.split('.').count() == 3 && last.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// Whether the last word before, or else the first one after, is Cyrillic.
fn stands_in_cyrillic(before: &str, after: &str) -> bool {
    match before.chars().rev().find(|c| c.is_alphabetic()) {
        Some(c) => is_cyrillic(c),
        None => after.chars().find(|c| c.is_alphabetic()).is_some_and(is_cyrillic),
    }
}
