//! Words with letters of two scripts: which script is meant, if that can be told.

use super::frequent::{self, ABBREVIATIONS, NAMES};
use super::scripts::{cyrillic_kin, cyrillic_twin, is_cyrillic, is_latin, latin_kin, latin_twin};
use super::surroundings::Surroundings;
use super::{alone, vowels};
use crate::base::lang::Lang;
use crate::base::letters::lowercase;

/// What a word is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Right,
    /// A Cyrillic word, in full.
    Cyrillic(String),
    /// A Latin word, in full.
    Latin(String),
    /// Nobody can say.
    Unclear,
}

/// Judges a word between what stands before and after it.
pub(super) fn judge(word: &str, around: &Surroundings<'_>) -> Verdict {
    let latin = word.chars().filter(|c| is_latin(*c)).count();
    let cyrillic = word.chars().filter(|c| is_cyrillic(*c)).count();
    if latin > 0 && cyrillic == 0 {
        return alone::judge(word, around);
    }
    if latin == 0 || is_abbreviation_with_ending(word) {
        return Verdict::Right;
    }
    if let Some(meant) = with_one_cyrillic(word) {
        return Verdict::Latin(meant);
    }
    match (in_latin(word), in_cyrillic(word, around, false), in_cyrillic(word, around, true)) {
        (Some(latin), ..) if is_known_latin(&latin) => Verdict::Latin(latin),
        (_, Some(read), _) | (None, None, Some(read)) => read.verdict(),
        (Some(latin), None, Some(read)) => of_both(latin, read, cyrillic * 2 >= word.chars().count(), around),
        (Some(meant), None, None) => Verdict::Latin(meant),
        (None, None, None) if is_name_with_ending(word) => Verdict::Right,
        (None, None, None) => Verdict::Unclear,
    }
}

/// A word read in Cyrillic letters.
#[derive(Debug)]
pub(super) enum Reading {
    /// There is one way to read it.
    Certain(String),
    /// A letter may stand for one or another.
    Unsure,
}

impl Reading {
    /// The word, where it is certain.
    pub(super) fn certain(self) -> Option<String> {
        match self {
            Self::Certain(meant) => Some(meant),
            Self::Unsure => None,
        }
    }

    fn verdict(self) -> Verdict {
        self.certain().map_or(Verdict::Unclear, Verdict::Cyrillic)
    }
}

/// `еkі`: a word that may be of either script is of that of its surroundings.
fn of_both(latin: String, read: Reading, is_mostly: bool, around: &Surroundings<'_>) -> Verdict {
    let Reading::Certain(meant) = read else {
        return if is_mostly { Verdict::Unclear } else { Verdict::Latin(latin) };
    };
    if latin.contains('l') {
        return Verdict::Latin(latin);
    }
    // No Latin keyboard has what these letters look like.
    let is_kazakh = latin.contains(['ə', 'ɵ', 'Ə', 'Ɵ']);
    if is_kazakh || frequent::is(&meant, around.lang) || around.words.has(&meant) {
        Verdict::Cyrillic(meant)
    } else if around.are_latin() || around.lang == Lang::En {
        Verdict::Latin(latin)
    } else if is_mostly && (around.are_cyrillic() || around.are_empty()) {
        Verdict::Cyrillic(meant)
    } else {
        Verdict::Unclear
    }
}

fn is_known_latin(latin: &str) -> bool {
    ABBREVIATIONS.contains(&latin) || NAMES.contains(&lowercase(latin).as_str())
}

/// The word in Cyrillic letters, with kin or without; nothing where it can't be of any.
pub(super) fn in_cyrillic(word: &str, around: &Surroundings<'_>, may_be_kin: bool) -> Option<Reading> {
    let is_kazakh = around.lang == Lang::Kk;
    let letter = |c: char| match c {
        c if !is_latin(c) => Some(c),
        'l' if may_be_kin && is_kazakh => Some('і'),
        'b' if may_be_kin => Some('в'),
        c => cyrillic_twin(c).or_else(|| cyrillic_kin(c).filter(|_| may_be_kin)),
    };
    let letters: Vec<char> = word.chars().map(letter).collect::<Option<_>>()?;
    let of = |these: &[char]| -> Vec<usize> {
        word.chars().enumerate().filter(|(_, c)| these.contains(c)).map(|(at, _)| at).collect()
    };
    let is_sure = of(&['h']).iter().all(|at| vowels::is_breathed(&letters, *at));
    let meant = if is_kazakh {
        vowels::with_front(&letters, &of(&['y', 'Y']), around.words)
    } else {
        Some(letters.iter().collect())
    };
    // A `b` is like no Cyrillic letter enough to say so of any word.
    let is_known = |word: &String| frequent::is(word, around.lang) || around.words.has(word);
    let meant = meant.filter(|meant| (is_sure && !word.contains('b')) || is_known(meant));
    Some(meant.map_or(Reading::Unsure, Reading::Certain))
}

fn in_latin(word: &str) -> Option<String> {
    word.chars().map(|c| if is_cyrillic(c) { latin_twin(c) } else { Some(c) }).collect()
}

/// `мail`: a Latin word that begins with a letter of the other keyboard.
fn with_one_cyrillic(word: &str) -> Option<String> {
    let mut letters = word.chars();
    let first = letters.next().and_then(latin_kin)?;
    let is_decided = letters.clone().any(|c| cyrillic_twin(c).or_else(|| cyrillic_kin(c)).is_none());
    let is_word = letters.clone().count() >= 3 && letters.clone().all(is_latin) && is_decided;
    is_word.then(|| std::iter::once(first).chain(letters).collect())
}

/// A word of an address in Latin letters, where some of it are Cyrillic: nobody has addresses of both.
pub(super) fn in_address(word: &str) -> Option<String> {
    let is_mixed = word.chars().any(is_latin) && word.chars().any(is_cyrillic);
    let letter = |c: char| if is_cyrillic(c) { latin_twin(c).or_else(|| latin_kin(c)) } else { Some(c) };
    is_mixed.then(|| word.chars().map(letter).collect()).flatten()
}

/// `PRдың`: capitals of a Latin abbreviation before a Kazakh ending, without a hyphen.
fn is_abbreviation_with_ending(word: &str) -> bool {
    let ending = word.trim_start_matches(|c: char| is_latin(c) && c.is_uppercase());
    let capitals = word[..word.len() - ending.len()].chars().count();
    capitals >= 2 && !ending.is_empty() && ending.chars().all(|c| is_cyrillic(c) && c.is_lowercase())
}

/// `WhatsAppтағы`: a Latin name before a Kazakh ending, without a hyphen.
fn is_name_with_ending(word: &str) -> bool {
    let ending = word.trim_start_matches(is_latin);
    let name = word[..word.len() - ending.len()].chars().count();
    let is_ending = |text: &str| text.chars().all(is_cyrillic);
    let prefix = word.trim_start_matches(is_cyrillic);
    let is_latin_tail = prefix.chars().all(is_latin) && prefix.chars().count() >= 3;
    (name >= 3 && is_ending(ending)) || is_latin_tail
}
