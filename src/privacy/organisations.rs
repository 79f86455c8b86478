//! What organisations are called by: their names may be published, and are no people's.

use crate::base::letters::{begins, lowercase};

/// Nouns that organisations are called by, by their beginnings.
const ORGANISATIONS: [&str; 49] = [
    "обществ",
    "қоғам",
    "объединени",
    "бірлестік",
    "бірлестіг",
    "серіктестік",
    "серіктестіг",
    "ассоциаци",
    "қауымдастық",
    "қауымдастығ",
    "фирм",
    "холдинг",
    "министерств",
    "министрліг",
    "прокуратур",
    "акимат",
    "әкімдік",
    "әкімдіг",
    "банк",
    "департамент",
    "управлени",
    "басқарма",
    "комитет",
    "компани",
    "корпораци",
    "агентств",
    "агенттік",
    "агенттіг",
    "центр",
    "орталық",
    "орталығ",
    "мектеп",
    "мектеб",
    "школа",
    "школы",
    "университет",
    "больниц",
    "аурухана",
    "полици",
    "фонд",
    "қор",
    "служб",
    "қызмет",
    "инспекци",
    "палата",
    "кооператив",
    "предприяти",
    "кәсіпорн",
    "мекеме",
];
/// Courts and legal forms, as whole words.
const FORMS: [&str; 18] = [
    "суд", "суды", "сот", "соты", "тоо", "жшс", "ао", "ақ", "нао", "кеақ", "гу", "мм", "кгу", "кмм", "ргу", "рмм",
    "оф", "қб",
];

/// Whether a word is what organisations are called by.
#[must_use]
pub fn is_of_organisation(word: &str) -> bool {
    let lower = lowercase(word);
    FORMS.contains(&lower.as_str()) || begins(&lower, &ORGANISATIONS)
}
