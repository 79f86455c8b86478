//! Latin letters that stand for one of two Kazakh ones: `y` for у or ү, `h` for һ.
//!
//! Kazakh has ү in the first syllable, between consonants, in words with front vowels; у stands beside vowels and at
//! the end. Loans have у everywhere. What is not certain is said to be so.

use super::surroundings::Words;

/// What a letter stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meant {
    Back,
    Front,
    Unsure,
}

const VOWELS: &str = "аәеёиоөуұүыіэюя";
/// Letters that words of Kazakh origin do not have.
const FOREIGN: &str = "вфцчщъьэёюях";

/// Words of one syllable with ү.
const FRONT: [&str; 28] = [
    "күн", "күш", "күз", "күй", "күл", "күт", "түр", "түс", "түн", "түп", "түк", "түз", "жүн", "жүк", "жүз", "жүр",
    "сүт", "сүр", "гүл", "үш", "үй", "үн", "үст", "бүк", "дүр", "күрт", "түрт", "бүр",
];

/// Beginnings with ү whatever follows.
const FRONT_ROOTS: [&str; 6] = ["күн", "бүгін", "дүние", "дүкен", "күш", "үшбұрыш"];

/// Beginnings with у in spite of what follows.
const BACK_ROOTS: [&str; 12] =
    ["сурет", "пункт", "курс", "тур", "клуб", "супер", "букле", "купле", "дубле", "дупле", "куб", "руб"];

/// Words of one syllable with у.
const BACK: [&str; 10] = ["суд", "рух", "курс", "тур", "куб", "пул", "бул", "ум", "суз", "уб"];

/// Words with һ that no vowel follows.
const BREATHED: [&str; 8] = ["шаһ", "аллаһ", "мәһди", "меһмед", "ибраһм", "абдуллаһ", "аһ", "үһ"];

/// Puts ү in the place of those у that stand for it; `None` where it is not certain.
///
/// `letters` is the word in Cyrillic, `at` are the places of the Latin `y`.
pub(super) fn with_front(letters: &[char], at: &[usize], words: &Words<'_>) -> Option<String> {
    let word: String = letters.iter().collect();
    if at.is_empty() {
        return Some(word);
    }
    let front = put(letters, at);
    match (words.has(&word), words.has(&front)) {
        (true, false) => return Some(word),
        (false, true) => return Some(front),
        _ => {}
    }
    let lower: Vec<char> = letters.iter().map(|c| crate::base::letters::lower(*c)).collect();
    let mut fronted = Vec::new();
    for index in at {
        match meant(&lower, *index, letters[0].is_uppercase()) {
            Meant::Front => fronted.push(*index),
            Meant::Back => {}
            Meant::Unsure => return None,
        }
    }
    Some(put(letters, &fronted))
}

fn put(letters: &[char], at: &[usize]) -> String {
    let front = |c: char| if c == 'У' { 'Ү' } else { 'ү' };
    letters.iter().enumerate().map(|(index, c)| if at.contains(&index) { front(*c) } else { *c }).collect()
}

fn meant(lower: &[char], at: usize, is_name: bool) -> Meant {
    let is_vowel = |c: Option<&char>| c.is_some_and(|c| VOWELS.contains(*c));
    let (before, after) = (&lower[..at], &lower[at + 1..]);
    if after.is_empty() || is_vowel(before.last()) || is_vowel(after.first()) {
        return Meant::Back;
    }
    if before.iter().any(|c| VOWELS.contains(*c)) {
        // Айгүл, Нұргүл: the one root with ү that stands at the end of names.
        let is_flower = before.last() == Some(&'г') && after.first() == Some(&'л');
        return if is_flower && is_name { Meant::Unsure } else { Meant::Back };
    }
    let word: String = lower.iter().collect();
    let front: String = put(lower, &[at]);
    if FRONT.contains(&front.as_str()) || FRONT_ROOTS.iter().any(|root| front.starts_with(root)) {
        return Meant::Front;
    }
    let is_loan = before.len() > 1 || before == ['п'] || lower.iter().any(|c| FOREIGN.contains(*c));
    if is_loan || BACK.contains(&word.as_str()) || BACK_ROOTS.iter().any(|root| word.starts_with(root)) {
        return Meant::Back;
    }
    let others = || after.iter().filter(|c| VOWELS.contains(**c) && **c != 'у');
    if others().any(|c| !"еіөәү".contains(*c)) {
        Meant::Back
    } else if others().next().is_some() {
        Meant::Front
    } else {
        Meant::Unsure
    }
}

/// Whether a Latin `h` at a place is certainly a һ: one stands before a vowel.
pub(super) fn is_breathed(letters: &[char], at: usize) -> bool {
    let is_vowel = |c: Option<&char>| c.is_some_and(|c| VOWELS.contains(crate::base::letters::lower(*c)));
    let word: String = letters.iter().map(|c| crate::base::letters::lower(*c)).collect();
    is_vowel(letters.get(at + 1)) || BREATHED.iter().any(|known| word.starts_with(known))
}
