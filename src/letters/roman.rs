//! Roman numerals that are typed with Cyrillic letters: ХХІ for XXI, «І тоқсан» for «I тоқсан».
//!
//! Only numerals of I, V and X are looked for: what else they could be made of stands in abbreviations.

use super::surroundings::Surroundings;
use crate::base::letters::{begins, lowercase};

/// Beginnings of what is counted with Roman numerals.
const COUNTED: [&str; 34] = [
    "тоқсан",
    "тарау",
    "бөлім",
    "ғасыр",
    "кезең",
    "жартыжылд",
    "жарты жылд",
    "топ",
    "саты",
    "шақырылым",
    "сессия",
    "құрылтай",
    "дәреже",
    "съез",
    "квартал",
    "век",
    "глав",
    "раздел",
    "полугоди",
    "степен",
    "созыв",
    "инстанци",
    "курулта",
    "этап",
    "тысячелети",
    "мыңжылд",
    "форум",
    "конференци",
    "спартакиад",
    "групп",
    "кубог",
    "кубок",
    "дәрежел",
    "ступен",
];

/// Beginnings of the names of rulers.
const RULERS: [&str; 14] = [
    "петр",
    "пётр",
    "никола",
    "александр",
    "екатерин",
    "павел",
    "павл",
    "елизавет",
    "карл",
    "людовик",
    "генрих",
    "вильгельм",
    "наполеон",
    "фридрих",
];

/// The numeral in Latin letters, where some of a word's are Cyrillic and it can be nothing else.
pub(super) fn meant(word: &str) -> Option<String> {
    let count = word.chars().count();
    let known = word.chars().all(|c| is_cyrillic(c) || matches!(c, 'I' | 'V' | 'X'));
    if count < 2 || !known || !word.chars().any(is_cyrillic) {
        return None;
    }
    let latin: String = word.chars().map(latin).collect();
    is_numeral(&latin).then_some(latin)
}

/// The numeral that a single letter is: beside what is counted so, or behind the name of a ruler.
pub(super) fn single(word: &str, around: &Surroundings<'_>) -> Option<String> {
    let letter = word.chars().next().filter(|c| is_cyrillic(*c) && c.len_utf8() == word.len())?;
    let after = around.after.trim_start_matches([' ', '\u{a0}', '\n', '-', '‑', '–']);
    let next: String = after.chars().take(24).take_while(|c| c.is_alphabetic()).collect();
    let is_apart = after.len() < around.after.len() && !around.before.ends_with(char::is_alphanumeric);
    let is_counted = is_apart && begins(&lowercase(&next), &COUNTED);
    let is_ruler = letter == 'І' && !around.after.starts_with('.') && {
        let last = around.last_word();
        last.starts_with(char::is_uppercase) && begins(&lowercase(last), &RULERS)
    };
    ((is_counted || is_ruler) && !is_ruled_out(letter, around)).then(|| latin(letter).to_string())
}

/// A text about letters: «Х век не пишется так»; an initial: «А. Х. Век».
fn is_ruled_out(letter: char, around: &Surroundings<'_>) -> bool {
    let is_initial = around.before.trim_end().ends_with('.')
        && around.after.trim_start().starts_with(char::is_uppercase)
        && letter == 'Х';
    is_initial || around.is_mentioned()
}

const fn is_cyrillic(c: char) -> bool {
    matches!(c, 'І' | 'Х')
}

const fn latin(c: char) -> char {
    match c {
        'І' => 'I',
        'Х' => 'X',
        c => c,
    }
}

fn is_numeral(latin: &str) -> bool {
    let rest = latin.trim_start_matches('X');
    let tens = latin.len() - rest.len();
    tens <= 3 && matches!(rest, "" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX")
}
