//! Whether a text gives cause for a closer look: most texts hold none of the words that a rule is about.
//!
//! It errs on one side only: a text that it passes over holds no word with one of the beginnings.

use crate::base::letters::{is_letter, lower};

/// The beginnings of the words that a rule is about, of two small letters or more each.
pub(super) struct Hints {
    beginnings: Vec<&'static str>,
    /// A bit for the first two letters of each: two words in a hundred have one of them by chance.
    bits: [u64; WORDS],
}

/// How many words of bits there are.
const WORDS: usize = 32;

impl Hints {
    pub(super) fn new(lists: &[&[&'static str]]) -> Self {
        let mut hints = Self { beginnings: lists.concat(), bits: [0; WORDS] };
        for beginning in &hints.beginnings {
            let mut letters = beginning.chars();
            if let (Some(first), Some(second)) = (letters.next(), letters.next()) {
                let (word, bit) = spot(first, second);
                hints.bits[word] |= bit;
            }
        }
        hints
    }

    /// Whether some word of a text begins so, in large letters or small ones. Every run of letters is a word.
    pub(super) fn are_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let (begins, length) = letter_at(text, at);
            if begins && self.begins_at(&text[at..]) {
                return true;
            }
            at += length;
            let mut is_inside = begins;
            while is_inside && at < bytes.len() {
                let length;
                (is_inside, length) = if INSIDE[usize::from(bytes[at])] { (true, 1) } else { letter_at(text, at) };
                at += length;
            }
        }
        false
    }

    fn begins_at(&self, text: &str) -> bool {
        let mut letters = text.chars();
        let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
        let (word, bit) = spot(lower(first), lower(second));
        self.bits[word] & bit != 0 && self.begins(text)
    }

    fn begins(&self, text: &str) -> bool {
        self.beginnings.iter().any(|beginning| {
            let mut letters = text.chars().map(lower);
            beginning.chars().all(|letter| letters.next() == Some(letter))
        })
    }
}

/// Bytes that go on with a word: Latin letters, and the most of Cyrillic ones, which need not be put together for it.
const INSIDE: [bool; 256] = {
    let mut inside = [false; 256];
    let mut byte = 0_u8;
    loop {
        inside[byte as usize] = byte.is_ascii_alphabetic() || matches!(byte, 0x80..=0xbf | 0xd0 | 0xd1 | 0xd3);
        if byte == u8::MAX {
            break inside;
        }
        byte += 1;
    }
};

/// Whether a letter stands at a byte, and how long the character is.
fn letter_at(text: &str, at: usize) -> (bool, usize) {
    match text.as_bytes()[at] {
        byte @ 0..0x80 => (byte.is_ascii_alphabetic(), 1),
        _ => text[at..].chars().next().map_or((false, 1), |c| (is_letter(c), c.len_utf8())),
    }
}

/// The bit of two letters.
fn spot(first: char, second: char) -> (usize, u64) {
    let number = (u32::from(first).wrapping_mul(61) ^ u32::from(second).wrapping_mul(7)) as usize % (WORDS * 64);
    (number / 64, 1 << (number % 64))
}

#[cfg(test)]
mod tests {
    use super::Hints;
    use crate::base::letters::lowercase;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_those_of_a_search_letter_by_letter(text in "([СсуУд ]|[a-z ]|\\PC|[\u{480}-\u{48b}«»–әҚ́]){0,12}") {
            let words = text.split(|c: char| !c.is_alphabetic());
            let begins = words.into_iter().any(|word| ["су", "ab"].iter().any(|of| lowercase(word).starts_with(of)));
            prop_assert_eq!(Hints::new(&[&["су", "ab"]]).are_in(&text), begins, "{:?}", text);
        }
    }

    #[test]
    fn a_word_is_known_by_its_beginning() {
        let hints = Hints::new(&[&["жәбірленуш"], &["истец", "ұлы"]]);
        for text in ["ЖӘБІРЛЕНУШІ келді", "(Истец", "15-ұлының", "тек «истец»"] {
            assert!(hints.are_in(text), "{text}");
        }
        for text in ["", "келіңіз", "неистец", "исте", "Асанұлы"] {
            assert!(!hints.are_in(text), "{text}");
        }
    }
}
