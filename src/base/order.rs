//! The order of the alphabet, for lists of names.
//!
//! Code points put ә, ғ, қ after я, and each language has its own order, so lists are sorted by
//! Unicode collation. Nothing that must never change (ids, addresses) may depend on it.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};
use unicode_normalization::UnicodeNormalization;

use super::lang::Lang;

/// Sorts words as readers of a language expect.
pub struct Collation {
    lang: Lang,
    collator: CollatorBorrowed<'static>,
}

impl Collation {
    /// Takes the order of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self { lang, collator: collator(lang) }
    }

    /// Compares two texts; marks before the first letter don't count, and only equal texts are equal.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let by_alphabet = self.collator.compare(from_first_letter(one), from_first_letter(other));
        by_alphabet.then_with(|| one.cmp(other))
    }

    /// The capital under which a text stands in an A–Z list; `#` for what begins with no letter.
    #[must_use]
    pub fn initial(&self, text: &str) -> String {
        let first = from_first_letter(text).nfc().next().filter(|c| c.is_alphabetic());
        match first {
            None => "#".to_owned(),
            // Only in Kazakh is Ё a letter with a place of its own.
            Some('ё' | 'Ё') if self.lang != Lang::Kk => "Е".to_owned(),
            // Accents don't part Latin names, while Й is another letter than И.
            Some(first) => first.nfd().next().filter(char::is_ascii).unwrap_or(first).to_uppercase().collect(),
        }
    }
}

impl fmt::Debug for Collation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Collation").field(&self.lang).finish()
    }
}

fn collator(lang: Lang) -> CollatorBorrowed<'static> {
    let locale: Locale = match lang {
        Lang::Kk => locale!("kk"),
        Lang::Ru => locale!("ru"),
        Lang::En => locale!("en"),
    };
    CollatorBorrowed::try_new(CollatorPreferences::from(&locale), CollatorOptions::default())
        .expect("the data of every language is compiled in")
}

fn from_first_letter(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALPHABET: &str = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    fn sorted(lang: Lang, words: &str) -> String {
        let collation = Collation::new(lang);
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|one, other| collation.compare(one, other));
        words.join(" ")
    }

    #[test]
    fn kazakh_has_42_letters_in_this_order() {
        let spaced = |letters: Vec<String>| letters.join(" ");
        let letters: Vec<String> = ALPHABET.chars().map(String::from).collect();
        let reversed = letters.iter().rev().cloned().collect();
        assert_eq!(letters.len(), 42);
        assert_eq!(sorted(Lang::Kk, &spaced(reversed)), spaced(letters));
    }

    #[test]
    fn each_language_has_its_own_order() {
        assert_eq!(sorted(Lang::Kk, "Есенов Ёлкин Ежов Ыбырай Иманов Ілияс"), "Ежов Есенов Ёлкин Иманов Ыбырай Ілияс");
        assert_eq!(sorted(Lang::Ru, "Есенов Ёлкин Ежов Ыбырай Иманов Ілияс"), "Ежов Ёлкин Есенов Иманов Ілияс Ыбырай");
        assert_eq!(sorted(Lang::Kk, "Smith «Әділет» Бек"), "«Әділет» Бек Smith");
    }

    #[test]
    fn names_stand_under_their_capital() {
        let initials = |lang: Lang, words: [&str; 6]| words.map(|word| Collation::new(lang).initial(word)).join("");
        assert_eq!(initials(Lang::Kk, ["әділ", "«Заң»", "ёлка", "И\u{306}од", "2026", ""]), "ӘЗЁЙ##");
        assert_eq!(initials(Lang::Ru, ["іс", "Émile", "ёлка", "йод", "№ 5", "—"]), "ІEЕЙ##");
    }

    #[test]
    fn only_equal_texts_are_equal() {
        let collation = Collation::new(Lang::Kk);
        assert_eq!(collation.compare("«Заң", "Заң"), "«Заң".cmp("Заң"));
        assert_eq!(collation.compare("Заң", "Заң"), Ordering::Equal);
    }

    proptest! {
        #[test]
        fn a_capital_comes_once_in_a_sorted_list(words in prop::collection::vec("[«]?[А-яЁёӘәҒғҚқІіҮүҰұA-Zé0-9]{1,4}", 0..30)) {
            for lang in Lang::ALL {
                let collation = Collation::new(lang);
                let mut words = words.clone();
                words.sort_by(|one, other| collation.compare(one, other));
                let mut headings: Vec<String> = words.iter().map(|word| collation.initial(word)).collect();
                headings.dedup();
                let count = headings.len();
                headings.sort();
                headings.dedup();
                prop_assert_eq!(headings.len(), count, "{:?}", words);
            }
        }
    }
}
