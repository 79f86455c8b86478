//! Letters and small letters, quickly for the scripts of our texts: every word of every text is looked at by many rules,
//! and the standard library searches tables for each letter beyond ASCII.
//!
//! The answers are those of the standard library, letter for letter; a property test holds that.

/// Whether a character is a letter of any script.
#[must_use]
pub fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        c if c.is_ascii() => false,
        c => c.is_alphabetic(),
    }
}

/// The small letter of a letter; where that is more than one, its first.
#[must_use]
pub fn lower(c: char) -> char {
    let by = |offset: u32| char::from_u32(u32::from(c) + offset).unwrap_or(c);
    match c {
        'А'..='Я' => by(0x20),
        '\u{400}'..='\u{40f}' => by(0x50),
        '\u{430}'..='\u{45f}' => c,
        // Capital letters and small ones take turns.
        '\u{460}'..='\u{481}' | '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' => by(u32::from(u32::from(c) % 2 == 0)),
        c if c.is_ascii() => c.to_ascii_lowercase(),
        c => c.to_lowercase().next().unwrap_or(c),
    }
}

/// A text in small letters.
#[must_use]
pub fn lowercase(text: &str) -> String {
    // Elsewhere one letter may become more than one, or another at the end of a word.
    let is_simple = |c: char| c.is_ascii() || ('\u{400}'..='\u{52f}').contains(&c) || !c.is_uppercase();
    if text.chars().all(is_simple) { text.chars().map(lower).collect() } else { text.to_lowercase() }
}

/// The first of some beginnings that a word has.
#[must_use]
pub fn beginning_of<'s>(word: &str, beginnings: &[&'s str]) -> Option<&'s str> {
    let first = word.as_bytes().first()?;
    let second = word.as_bytes().get(1);
    let may_be = |of: &&&str| {
        let of = of.as_bytes();
        of.first().is_none_or(|byte| byte == first) && of.get(1).is_none_or(|byte| Some(byte) == second)
    };
    beginnings.iter().filter(may_be).find(|of| word.starts_with(**of)).copied()
}

/// Whether a word has one of some beginnings.
#[must_use]
pub fn begins(word: &str, beginnings: &[&str]) -> bool {
    beginning_of(word, beginnings).is_some()
}

#[cfg(test)]
mod tests {
    use super::{beginning_of, is_letter, lower, lowercase};
    use proptest::prelude::*;

    #[test]
    fn every_character_is_what_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(Some(lower(c)), c.to_lowercase().next(), "{c:?}");
        }
    }

    #[test]
    fn the_first_beginning_is_found() {
        assert_eq!(beginning_of("судьяның", &["соты", "суд", "судья"]), Some("суд"));
        assert_eq!(beginning_of("с", &["суд"]), None);
        assert_eq!(beginning_of("", &["суд"]), None);
    }

    proptest! {
        #[test]
        fn small_letters_are_those_of_the_standard_library(text in "([А-ӿa-zA-Z ]|ΑΣ|Σ|İ|ß|\\PC){0,40}") {
            prop_assert_eq!(lowercase(&text), text.to_lowercase());
        }
    }
}
