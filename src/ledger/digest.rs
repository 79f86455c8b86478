//! Hashes of words as a reader sees them: what typography or line ends change is no change.

use std::fmt;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::Words;
use crate::base::fingerprint::Fingerprint;
use crate::entry::Entry;
use crate::kinds::Kind;

/// The beginning of a hash: enough to tell that words have changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(u64);

impl Digest {
    /// Hashes words; `None` where there are none.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let words = plain(text);
        (!words.is_empty()).then(|| Self::parse(&Fingerprint::of_bytes(words.as_bytes()).short())).flatten()
    }

    /// Reads the ten hexadecimal digits that stand in the ledger.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_hash = text.len() == 10 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        u64::from_str_radix(text, 16).ok().filter(|_| is_hash).map(Self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010x}", self.0)
    }
}

impl Words {
    /// All of them as one; `None` where there are none.
    #[must_use]
    pub fn digest(&self) -> Option<Digest> {
        let text: String = [self.title, self.summary, self.text]
            .map(|digest| digest.map_or_else(|| "-".to_owned(), |digest| digest.to_string()))
            .concat();
        Digest::of(&text).filter(|_| *self != Self::default())
    }

    /// The words of an entry. Of a candidate only the text: the hash of a name gives the name away. Of what is
    /// withdrawn no text: readers see none.
    #[must_use]
    pub fn of(entry: &Entry, kind: Kind) -> Self {
        let base = &entry.base;
        let is_named = kind != Kind::Candidate;
        Self {
            title: Digest::of(&base.title).filter(|_| is_named),
            summary: base.summary.as_deref().and_then(Digest::of).filter(|_| is_named),
            text: Digest::of(&entry.body.plain).filter(|_| base.withdrawn.is_none()),
        }
    }
}

/// Words without what typography may change: spaces, kinds of quotation marks and dashes, invisible signs.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    // Most texts are normal as they are, and to tell that is much quicker than to make them so.
    let is_normal = text.chars().all(is_letter_or_latin) || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if is_normal {
        push_plain(&mut plain, text.chars());
    } else {
        push_plain(&mut plain, text.nfc());
    }
    plain
}

fn is_letter_or_latin(c: char) -> bool {
    is_letter(c) || matches!(c, '\0'..'\u{300}' | '\u{2010}'..='\u{2026}' | '№' | '₸')
}

/// Letters of Kazakh and Russian, and figures: they are kept as they are.
const fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}')
}

fn push_plain(plain: &mut String, chars: impl Iterator<Item = char>) {
    let mut is_apart = false;
    for c in chars {
        let c = match c {
            c if is_letter(c) => c,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => continue,
            '«' | '»' | '„' | '“' | '”' | '‟' => '"',
            '‘' | '’' | '‚' | '‹' | '›' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c if c.is_whitespace() => {
                is_apart = true;
                continue;
            }
            c => c,
        };
        if is_apart && !plain.is_empty() {
            plain.push(' ');
        }
        match c {
            '…' => plain.push_str("..."),
            '-' if !is_apart && plain.ends_with('-') => {}
            c => plain.push(c),
        }
        is_apart = false;
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn typography_is_no_change_and_a_word_is() {
        let text = "Сот «Әділет» — ашық.\n\nБарлығы 10 000 іс…";
        for same in [
            "Сот \"Әділет\" -- ашық.\r\n\r\nБарлығы 10\u{a0}000 іс...  ",
            "Сот “Әді\u{ad}лет” – ашық. Барлығы 10 000 іс…",
        ] {
            assert_eq!(Digest::of(same), Digest::of(text), "{same}");
        }
        for other in ["Сот «Әділет» — ашық. Барлығы 10 001 іс…", "Сот Әділет — ашық. Барлығы 10 000 іс…"]
        {
            assert_ne!(Digest::of(other), Digest::of(text), "{other}");
        }
        assert_eq!(Digest::of("И\u{306}") /* two signs */, Digest::of("Й"));
        assert_eq!(Digest::of(" \n\u{feff}"), None);
    }
}
