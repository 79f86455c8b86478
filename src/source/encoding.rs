//! Texts that are not saved as UTF-8: what older editors and Windows' notepad write.
//!
//! Only what can be read in one way alone is read; the rest is told as a mistake.

use super::private::utf_16;

/// The text of a file, and the name of its encoding where that is not UTF-8.
pub(super) fn decode(bytes: Vec<u8>) -> Option<(String, Option<&'static str>)> {
    if let Some(text) = utf_16(&bytes) {
        // Half a character at the end would be lost.
        let is_whole = bytes.len().is_multiple_of(2) && !text.contains(char::REPLACEMENT_CHARACTER);
        return is_whole.then_some((text, Some("UTF-16")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some((text, None)),
        Err(error) => windows(&error.into_bytes()).map(|text| (text, Some("Windows-1251"))),
    }
}

/// The upper half of the code page KZ-1048: Windows-1251 with the letters of Kazakh.
const UPPER: &str = concat!(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u{fffd}™љ›њқһџ",
    "\u{a0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{ad}®Ү°±Ііөµ¶·ё№ғ»әҢңү",
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
);

/// The words of a text in the code page of Windows; `None` where it is probably something else.
fn windows(bytes: &[u8]) -> Option<String> {
    let upper: Vec<char> = UPPER.chars().collect();
    let letter = |byte: u8| match byte {
        0..=0x7f => char::from(byte),
        _ => upper.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    let text: String = bytes.iter().map(|byte| letter(*byte)).collect();
    let is_refused = |c: char| c == char::REPLACEMENT_CHARACTER || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
    let above = text.chars().filter(|c| !c.is_ascii()).count();
    let letters = text.chars().filter(|c| is_of_ours(*c)).count();
    // Bytes that are no text of ours seldom come out as words of small Cyrillic letters.
    let small = text.chars().filter(|c| is_of_ours(*c) && c.is_lowercase()).count();
    (!text.contains(is_refused) && letters * 10 >= above * 8 && small * 2 >= letters).then_some(text)
}

/// Whether a letter is one of Kazakh or Russian.
fn is_of_ours(c: char) -> bool {
    matches!(c, 'А'..='я' | 'Ё' | 'ё') || "ҚқҺһҰұӘәӨөҒғҮүІіҢң".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_windows(text: &str) -> Vec<u8> {
        let upper: Vec<char> = UPPER.chars().collect();
        let byte = |c: char| match u8::try_from(c).ok().filter(u8::is_ascii) {
            Some(byte) => byte,
            None => 0x80 + u8::try_from(upper.iter().position(|known| *known == c).expect("known")).expect("small"),
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn every_letter_of_kazakh_comes_back_from_each_encoding() {
        assert_eq!(UPPER.chars().count(), 128);
        let text = "title: Әділет үшін өзекті іс: «Ұлағат» № 5 — ғұмыр, қаһарман, шаң, ёж\r\n";
        assert_eq!(decode(in_windows(text)), Some((text.to_owned(), Some("Windows-1251"))));
        assert_eq!(decode(text.into()), Some((text.to_owned(), None)));
        let pairs = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let little = [vec![0xff, 0xfe], pairs(u16::to_le_bytes)].concat();
        let big = [vec![0xfe, 0xff], pairs(u16::to_be_bytes)].concat();
        assert_eq!(decode(little), Some((text.to_owned(), Some("UTF-16"))));
        assert_eq!(decode(big), Some((text.to_owned(), Some("UTF-16"))));
        let text = format!("---\n{text}");
        let unmarked: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(unmarked), Some((text, Some("UTF-16"))));
    }

    #[test]
    fn what_may_be_anything_is_not_guessed_at() {
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\x00\xff".to_vec()), None);
        assert_eq!(decode(vec![0xc3, 0x28, 0xa0, 0xa1, 0x98]), None);
        assert_eq!(decode(b"caf\xe9 na\xefve \xa4\xa7\xa9".to_vec()), None);
    }
}
