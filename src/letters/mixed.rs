//! Words with letters of two scripts: which script is meant, if that can be told.

use super::{is_cyrillic, is_latin};
use crate::base::lang::Lang;

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

/// Letters of both scripts that look the same, Latin first.
const TWINS: [(char, char); 31] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('i', 'і'),
    ('h', 'һ'),
    ('ə', 'ә'),
    ('ı', 'і'),
    ('ɵ', 'ө'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('I', 'І'),
    ('Ə', 'Ә'),
    ('Ɵ', 'Ө'),
    ('ë', 'ё'),
    ('Ë', 'Ё'),
    ('ǝ', 'ә'),
    ('Ǝ', 'Ә'),
];

/// Latin letters that only stand for a Cyrillic one where the word can be nothing but Cyrillic.
const KIN: [(char, char); 4] = [('k', 'к'), ('m', 'м'), ('t', 'т'), ('l', 'і')];

/// Latin abbreviations that are made of twins alone.
const ABBREVIATIONS: [&str; 12] = ["IT", "IP", "PR", "HR", "TV", "PC", "CEO", "API", "OCR", "COP", "ICC", "ATM"];

/// Prepositions of Russian that have a twin.
const PREPOSITIONS: [char; 6] = ['c', 'o', 'y', 'C', 'O', 'Y'];

/// Judges a word between what stands before and after it.
pub(super) fn judge(word: &str, before: &str, after: &str, lang: Lang) -> Verdict {
    let latin = word.chars().filter(|c| is_latin(*c)).count();
    let cyrillic = word.chars().filter(|c| is_cyrillic(*c)).count();
    if latin > 0 && cyrillic == 0 {
        return alone(word, before, after, lang);
    }
    if latin == 0 || is_abbreviation_with_ending(word) {
        return Verdict::Right;
    }
    let as_latin = in_latin(word);
    let may_be_kin = as_latin.is_none();
    match (in_cyrillic(word, lang, may_be_kin), as_latin) {
        (Some(_), Some(latin)) if ABBREVIATIONS.contains(&latin.as_str()) => Verdict::Latin(latin),
        (Some(meant), _) => Verdict::Cyrillic(meant),
        (None, Some(meant)) => Verdict::Latin(meant),
        (None, None) if is_name_with_ending(word) => Verdict::Right,
        (None, None) => Verdict::Unclear,
    }
}

/// A word of Latin letters alone; one of a single letter may be a Russian preposition: «встреча c судьёй».
fn alone(word: &str, before: &str, after: &str, lang: Lang) -> Verdict {
    let mut letters = word.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return whole(word, before, after, lang) };
    let near = |text: Option<char>| text.is_some_and(is_cyrillic);
    let follows = after.strip_prefix([' ', '\u{a0}']).is_some_and(|rest| {
        let next: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
        next.chars().count() > 1 && next.chars().all(is_cyrillic)
    });
    let precedes = match before.strip_suffix([' ', '\u{a0}']) {
        Some(rest) => letter.is_lowercase() && near(rest.trim_end_matches([',', ':', '»', ')']).chars().next_back()),
        None => letter.is_uppercase() && before.trim_end().is_empty(),
    };
    let is_preposition = PREPOSITIONS.contains(&letter) && lang == Lang::Ru && follows && precedes;
    let meant = if is_preposition { in_cyrillic(word, lang, false) } else { None };
    meant.map_or(Verdict::Right, Verdict::Cyrillic)
}

/// A Kazakh word that is Latin throughout: a scan makes `əcep` of «әсер».
fn whole(word: &str, before: &str, after: &str, lang: Lang) -> Verdict {
    let near = |c: Option<char>| c.is_none_or(is_cyrillic);
    let is_among =
        near(before.chars().rev().find(|c| c.is_alphabetic())) && near(after.chars().find(|c| c.is_alphabetic()));
    let is_kazakh = word.contains(['ə', 'Ə', 'ɵ', 'Ɵ']);
    let stands_alone = before.is_empty() && after.is_empty();
    let meant =
        if lang == Lang::Kk && is_among && is_kazakh && !stands_alone { in_cyrillic(word, lang, false) } else { None };
    meant.map_or(Verdict::Right, Verdict::Cyrillic)
}

fn in_cyrillic(word: &str, lang: Lang, may_be_kin: bool) -> Option<String> {
    let twin = |c: char| TWINS.iter().find(|(latin, _)| *latin == c).map(|(_, cyrillic)| *cyrillic);
    let kin = |c: char| KIN.iter().find(|(latin, _)| *latin == c && may_be_kin).map(|(_, cyrillic)| *cyrillic);
    let letter = |c: char| match c {
        c if !is_latin(c) => Some(c),
        'Y' if lang == Lang::Kk && is_soft(word) => Some('Ү'),
        'l' if lang != Lang::Kk => None,
        c => twin(c).or_else(|| kin(c)),
    };
    word.chars().map(letter).collect()
}

fn in_latin(word: &str) -> Option<String> {
    let twin = |c: char| TWINS.iter().find(|(_, cyrillic)| *cyrillic == c).map(|(latin, _)| *latin);
    word.chars().map(|c| if is_cyrillic(c) { twin(c) } else { Some(c) }).collect()
}

/// Whether the vowels of a Kazakh word are soft ones: then a `Y` is a `Ү`.
fn is_soft(word: &str) -> bool {
    let count = |vowels: &str| word.chars().filter(|c| vowels.contains(*c)).count();
    count("әөүіеəieƏӘӨҮІЕ") > count("аоұыaoАОҰЫ")
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
