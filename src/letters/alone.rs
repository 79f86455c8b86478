//! Words that are Latin throughout and may yet be meant as Cyrillic: `COT отырысы`, `, a ответчик`, `E.Ж.`.
//!
//! Such a word may as well be a name, a unit, a class or a mark of a list; only evidence speaks against that.

use super::frequent::{self, ABBREVIATIONS, NAMES};
use super::mixed::{Verdict, in_cyrillic};
use super::scripts::{cyrillic_twin, is_cyrillic, is_latin};
use super::surroundings::{Surroundings, last_letters};
use crate::base::lang::Lang;
use crate::base::letters::{is_letter, lowercase};

/// Words beside which a letter is a name: «класс A», «вариант a».
const NAMED: [&str; 34] = [
    "класс",
    "категори",
    "групп",
    "корпус",
    "блок",
    "витамин",
    "вариант",
    "пункт",
    "подпункт",
    "литер",
    "гепатит",
    "тип",
    "букв",
    "буква",
    "точк",
    "параметр",
    "переменн",
    "язык",
    "уровен",
    "уровн",
    "секци",
    "сектор",
    "лини",
    "серии",
    "серия",
    "лот",
    "приложени",
    "зал",
    "подъезд",
    "строк",
    "столб",
    "график",
    "отрезок",
    "команд",
];

/// Judges a word of Latin letters alone.
pub(super) fn judge(word: &str, around: &Surroundings<'_>) -> Verdict {
    if around.lang == Lang::En {
        return Verdict::Right;
    }
    let mut letters = word.chars();
    let meant = match (letters.next(), letters.next()) {
        (Some(letter), None) => of_letter(letter, around),
        _ => of_word(word, around),
    };
    meant.map_or(Verdict::Right, Verdict::Cyrillic)
}

fn of_letter(letter: char, around: &Surroundings<'_>) -> Option<String> {
    let meant = if matches!(letter, 'k') { 'к' } else { cyrillic_twin(letter)? };
    let is_meant = (around.lang == Lang::Ru && is_small_word(letter, around)) || is_initial(letter, around);
    is_meant.then(|| meant.to_string())
}

/// Whether a letter is a preposition or a conjunction of Russian: «встреча c судьёй».
fn is_small_word(letter: char, around: &Surroundings<'_>) -> bool {
    if !matches!(letter, 'a' | 'c' | 'k' | 'o' | 'y' | 'A' | 'B' | 'C' | 'K' | 'O' | 'Y') || !around.are_cyrillic() {
        return false;
    }
    let next = next_of(around, letter);
    let Some(next) = next.filter(|next| !is_named(next)) else { return false };
    let begins = around.before.trim_end().is_empty();
    let is_apart = begins || around.before.ends_with(char::is_whitespace) || around.before.ends_with(['(', '«', '"']);
    if !is_apart || around.is_mentioned() || is_named(around.last_word()) {
        return false;
    }
    let sign = around.sign_before();
    if letter.is_uppercase() {
        let is_sentence =
            begins || sign.is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | ':' | ';' | '«' | '(' | '—' | '–'));
        let is_heading = is_capitals(around.last_word()) && is_capitals(next);
        return (is_sentence && !is_verb(next)) || is_heading;
    }
    let is_after_sign =
        begins || sign.is_some_and(|c| matches!(c, ',' | ';' | '—' | '–' | '-' | '«' | '(' | '"' | '.' | '…'));
    match letter {
        'a' => is_after_sign,
        _ => is_after_sign || sign.is_some_and(|c| is_cyrillic(c) || matches!(c, ':' | '»' | ')')),
    }
}

/// The Cyrillic word that a letter belongs to; after `c` also what stands behind an hour or a day.
fn next_of<'s>(around: &'s Surroundings<'_>, letter: char) -> Option<&'s str> {
    let next = around.next_word();
    let is_long = |word: &str| word.chars().nth(1).is_some() && word.chars().all(is_cyrillic);
    if is_long(next) {
        return Some(next);
    }
    let rest = around.after.trim_start();
    let quoted = rest.strip_prefix('«').map(|rest| &rest[..rest.find(|c| !is_letter(c)).unwrap_or(rest.len())]);
    if let Some(quoted) = quoted.filter(|quoted| is_long(quoted)) {
        return Some(quoted);
    }
    let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ':'));
    let is_number = digits.len() < rest.len() && rest.len() < around.after.len();
    (is_number && matches!(letter, 'c' | 'k' | 'C' | 'B')).then_some("")
}

fn is_capitals(word: &str) -> bool {
    word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
}

/// Whether a letter before a word, or after it, names something.
fn is_named(word: &str) -> bool {
    let lower = lowercase(word);
    NAMED.iter().any(|beginning| lower.starts_with(beginning))
}

/// `B обратился`: a person without a name, not a preposition.
fn is_verb(word: &str) -> bool {
    const ENDINGS: [&str; 14] =
        ["лся", "лась", "лось", "лись", "ется", "ится", "ил", "ила", "ал", "ала", "ает", "яет", "ило", "али"];
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether a letter is the initial of a Cyrillic name: `E.Ж.`, `К.M.`, `A.Смағамбетова`.
fn is_initial(letter: char, around: &Surroundings<'_>) -> bool {
    // I and X count parts of a text; a Kazakh Y may be two letters.
    let is_possible = matches!(letter, 'A' | 'B' | 'C' | 'E' | 'H' | 'K' | 'M' | 'O' | 'P' | 'T' | 'Ə' | 'Ɵ')
        || (letter == 'Y' && around.lang == Lang::Ru);
    let Some(after) = around.after.strip_prefix('.').filter(|_| is_possible) else { return false };
    let before = around.before.trim_end_matches(SPACES);
    let is_tight = before.len() == around.before.len();
    if is_tight && before.ends_with(|c: char| is_letter(c) || c.is_ascii_digit() || "-–/_&+#№".contains(c)) {
        return false;
    }
    let (before, (earlier, one)) = initials_before(before);
    let (next, (later, other)) = initials_after(after);
    if one || other {
        return true;
    }
    let name = &next[..next.find(|c| !is_letter(c)).unwrap_or(next.len())];
    let last = last_letters(before);
    let is_sentence = before.is_empty() || before.ends_with(['.', '!', '?', ':', ',']);
    let is_close = next.len() == after.len();
    let is_apart = earlier + later == 0 && !is_close;
    let follows_name = is_name(last) && last.chars().nth(2).is_some() && !is_named(last);
    let goes_on = next.starts_with(|c: char| c == ',' || (is_cyrillic(c) && c.is_lowercase()));
    // «A. Жалпы ережелер» is a part of a text, «гепатит C. Врачи» two sentences.
    (is_name(name) && !(is_apart && (is_sentence || is_named(last)))) || (follows_name && goes_on)
}

const SPACES: [char; 2] = [' ', '\u{a0}'];

fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| is_cyrillic(c) && c.is_uppercase())
        && letters.clone().any(char::is_lowercase)
        && letters.all(is_cyrillic)
}

/// Whether a letter may be an initial beside one in question, and if so, whether it is Cyrillic.
fn as_initial(c: char) -> Option<bool> {
    (c.is_uppercase() && (is_cyrillic(c) || cyrillic_twin(c).is_some())).then(|| is_cyrillic(c))
}

/// The text before the initials that stand before; how many they are, and whether one is Cyrillic.
fn initials_before(text: &str) -> (&str, (usize, bool)) {
    let (mut rest, mut count, mut any) = (text.trim_end_matches(SPACES), 0, false);
    while let Some(initial) = rest.strip_suffix('.').map(last_letters).filter(|_| count < 2) {
        let Some(is_own) = initial.chars().next().filter(|c| c.len_utf8() == initial.len()).and_then(as_initial) else {
            break;
        };
        rest = rest[..rest.len() - 1 - initial.len()].trim_end_matches(SPACES);
        (count, any) = (count + 1, any || is_own);
    }
    (rest, (count, any))
}

/// The text behind the initials that stand behind; how many they are, and whether one is Cyrillic.
fn initials_after(text: &str) -> (&str, (usize, bool)) {
    let (mut rest, mut count, mut any) = (text.trim_start_matches(SPACES), 0, false);
    while let Some(first) = rest.chars().next().filter(|_| count < 2) {
        let (Some(is_own), Some(behind)) = (as_initial(first), rest[first.len_utf8()..].strip_prefix('.')) else {
            break;
        };
        rest = behind.trim_start_matches(SPACES);
        (count, any) = (count + 1, any || is_own);
    }
    (rest, (count, any))
}

/// A word of look-alikes: a Kazakh one that a scan made, a frequent one, or one that stands elsewhere in the text.
fn of_word(word: &str, around: &Surroundings<'_>) -> Option<String> {
    if let Some(meant) = with_kazakh_letters(word, around) {
        return Some(meant);
    }
    if is_part_of_a_name(around) || is_numeral(word) || is_exempt(word) || !around.are_cyrillic() {
        return None;
    }
    let (strict, loose) = (in_cyrillic(word, around, false), in_cyrillic(word, around, true));
    let meant = loose?.certain()?;
    if around.is_mentioned() {
        return None;
    }
    let is_same = || strict.is_some() && !is_quoted(around) && around.words.has(&meant);
    let is_ending = || around.lang == Lang::Kk && follows_a_hyphen(around) && ENDINGS.contains(&meant.as_str());
    (frequent::is_at_home(&meant, around) || is_ending() || is_same()).then_some(meant)
}

/// Endings of Kazakh that Latin letters can spell: `БАҚ-ta`.
const ENDINGS: [&str; 6] = ["та", "те", "ке", "ма", "ме", "ті"];

fn follows_a_hyphen(around: &Surroundings<'_>) -> bool {
    around.before.strip_suffix('-').is_some_and(|rest| rest.ends_with(is_cyrillic))
}

fn is_exempt(word: &str) -> bool {
    ABBREVIATIONS.contains(&word) || NAMES.contains(&word.to_lowercase().as_str())
}

/// A Kazakh word that is Latin throughout: a scan makes `əcep` of «әсер».
fn with_kazakh_letters(word: &str, around: &Surroundings<'_>) -> Option<String> {
    let is_kazakh = word.contains(['ə', 'Ə', 'ɵ', 'Ɵ']);
    let near = |c: Option<char>| c.is_none_or(is_cyrillic);
    let is_among = || {
        near(around.before.chars().rev().find(|c| c.is_alphabetic()))
            && near(around.after.chars().find(|c| c.is_alphabetic()))
    };
    let stands_alone = around.before.is_empty() && around.after.is_empty();
    let is_meant = around.lang == Lang::Kk && is_kazakh && !stands_alone && is_among();
    if is_meant { in_cyrillic(word, around, false)?.certain() } else { None }
}

/// `1C-Bitrix`, `TOP-10`, `R&D`: a piece of something longer.
fn is_part_of_a_name(around: &Surroundings<'_>) -> bool {
    let is_tie = |c: char| c.is_ascii_digit() || "_&+/\\#@=".contains(c);
    let before = around.before.strip_suffix('-').unwrap_or(around.before).chars().next_back();
    let after = around.after.strip_prefix('-').unwrap_or(around.after).chars().next();
    let is_latin_tie = |c: Option<char>| c.is_some_and(|c| is_tie(c) || is_latin(c));
    is_latin_tie(before) || is_latin_tie(after)
}

/// Roman numerals are Latin by right.
fn is_numeral(word: &str) -> bool {
    word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'C' | 'M' | 'L'))
}

fn is_quoted(around: &Surroundings<'_>) -> bool {
    around.before.ends_with(['«', '“', '„', '"']) && around.after.starts_with(['»', '”', '“', '"'])
}
