//! Words and abbreviations that official texts are full of and that Latin letters can spell.
//!
//! They are evidence: a word of look-alikes that is none of them and stands nowhere else in its text may be a name.

use super::surroundings::Surroundings;
use crate::base::lang::Lang;
use crate::base::letters::{is_letter, lowercase};

/// Latin abbreviations that are made of twins alone.
pub(super) const ABBREVIATIONS: [&str; 30] = [
    "IT", "IP", "PR", "HR", "TV", "PC", "CEO", "API", "OCR", "COP", "ICC", "ATM", "TOP", "POP", "MAX", "HTTP", "IBAN",
    "PIN", "CMYK", "IAEA", "ICAO", "OPEC", "EXPO", "APEC", "PCT", "TCP", "ATX", "EPO", "ICO", "BIM",
];

/// Latin names that are made of look-alikes alone, in small letters.
pub(super) const NAMES: [&str; 18] = [
    "toyota", "tiktok", "meta", "kia", "xiaomi", "team", "atom", "ok", "tiktak", "oppo", "tokyo", "python", "mac",
    "ibm", "time", "tom", "kate", "matthew",
];

/// Abbreviations of official texts, in Cyrillic.
const OFFICIAL: [&str; 11] = ["РК", "ТОО", "АО", "ООН", "ВС", "КНР", "СССР", "ВТО", "НАТО", "РТРК", "МСМ"];

/// Small words of Russian, in Cyrillic.
const RUSSIAN: [&str; 17] = [
    "все",
    "всех",
    "всем",
    "со",
    "ко",
    "во",
    "на",
    "не",
    "но",
    "от",
    "по",
    "как",
    "так",
    "кто",
    "акт",
    "акта",
    "ресурс",
];

/// Small words of Kazakh, in Cyrillic.
const KAZAKH: [&str; 8] = ["сот", "іс", "екі", "емес", "тек", "хат", "хатта", "мекеме"];

/// Words that both languages have, in Cyrillic.
const COMMON: [&str; 2] = ["астана", "сот"];

/// Whether a word of Cyrillic letters is one that texts of the language are full of.
pub(super) fn is(word: &str, lang: Lang) -> bool {
    let lower = lowercase(word);
    let known: &[&str] = match lang {
        Lang::Kk => &KAZAKH,
        Lang::Ru => &RUSSIAN,
        Lang::En => return false,
    };
    known.contains(&lower.as_str()) || COMMON.contains(&lower.as_str()) || OFFICIAL.contains(&word)
}

/// Whether a frequent word stands where such words stand: a small word of capitals among other capitals alone.
pub(super) fn is_at_home(word: &str, around: &Surroundings<'_>) -> bool {
    if !is(word, around.lang) {
        return false;
    }
    if OFFICIAL.contains(&word) || word.chars().nth(2).is_some() {
        return true;
    }
    let next = around.next_word();
    let is_capitals = |text: &str| text.chars().filter(|c| is_letter(*c)).all(char::is_uppercase);
    next.chars().nth(1).is_some() && (!is_capitals(word) || is_capitals(next))
}
