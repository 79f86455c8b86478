//! What a person's name looks like in a text: by the endings of family names, beside a name or initials.
//!
//! Who bears an office is named with it, so a name beside an office is passed over; so is what a street is called.

use std::ops::Range;

use crate::base::letters::{begins, is_letter, lowercase};

use super::organisations::is_of_organisation;
use super::{offices, places};

/// What begins with a capital letter and is no person.
const NO_PEOPLE: [&str; 22] = [
    "қазақстан",
    "казахстан",
    "республика",
    "ресей",
    "росси",
    "жоғарғы",
    "верховн",
    "сот",
    "суд",
    "конституци",
    "кодекс",
    "қылмыстық",
    "уголовн",
    "азаматтық",
    "гражданск",
    "алматы",
    "астана",
    "шымкент",
    "абай",
    "отан",
    "жібек",
    "жеңіс",
];

/// A name in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// The name as it is written; of a longer one the first two words.
    pub(super) name: String,
    /// Which words of the sentence it is.
    pub(super) at: Range<usize>,
}

/// A person's name: a family name or patronymic by its ending, beside a first name or initials. Nobody
/// whose office stands beside the name.
#[must_use]
pub fn person_in(sentence: &str) -> Option<String> {
    people_in(sentence, &words_of(sentence)).into_iter().next().map(|named| named.name)
}

/// All such names in a sentence.
pub(super) fn people_in(sentence: &str, words: &[&str]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut at = 1;
    while at < words.len() {
        let (first, second) = (words[at - 1], words[at]);
        let is_name = (is_family_name(letters(first)) && (is_capitalised(letters(second)) || is_initials(second)))
            || (is_family_name(letters(second)) && (is_capitalised(letters(first)) || is_initials(first)));
        if !is_name || ends_part(first) || offices::is_office(first) {
            at += 1;
            continue;
        }
        let name = at - 1..end_of_name(words, at);
        at = name.end + 1;
        if !is_of_another_sort(words, &name) && !offices::is_before(&words[..name.start]) && !is_official(words, &name)
        {
            found.push(Named { name: together(sentence, first, second), at: name });
        }
    }
    found
}

/// A name that the words begin with, whatever its endings: two capitalised words, or one with initials.
/// A few words may stand before it, such as «дочь» or «есімді», but no office.
pub(super) fn name_after(sentence: &str, words: &[&str]) -> Option<String> {
    name_within(sentence, words, BETWEEN).map(|named| named.name)
}

/// How many words may stand before a name.
pub(super) const BETWEEN: usize = 2;

/// The same with at most so many words before it, and which of the words it is.
pub(super) fn name_within(sentence: &str, words: &[&str], between: usize) -> Option<Named> {
    let at = first_capitalised(words, between)?;
    let (first, second) = (words[at], words.get(at + 1)?);
    let is_part = |word: &str| is_initials(word) || is_name_word(letters(word));
    let are_initials = is_initials(first) && is_initials(second);
    let is_name = is_part(first) && is_part(second) && !ends_part(first) && !are_initials;
    let name = at..if is_name { end_of_name(words, at + 1) } else { at };
    (is_name && !is_of_another_sort(words, &name)).then(|| Named { name: together(sentence, first, second), at: name })
}

/// Where a name ends whose second word is given: patronymics follow.
fn end_of_name(words: &[&str], second: usize) -> usize {
    let goes_on = |at: &usize| {
        let follows = |word: &&str| is_capitalised(letters(word)) || is_initials(word);
        !ends_part(words[at - 1]) && words.get(*at).is_some_and(follows)
    };
    (second + 1..second + 3).take_while(goes_on).last().map_or(second + 1, |last| last + 1)
}

/// Whether a name is an organisation's, or a street, a school or a town is called so.
fn is_of_another_sort(words: &[&str], name: &Range<usize>) -> bool {
    let is_other = |word: &&str| is_of_organisation(letters(word));
    let last = words[name.end - 1];
    words[name.clone()].iter().any(is_other)
        || places::is_before(&words[..name.start])
        || places::is_behind(last, &words[name.end..])
}

/// Whether an office stands behind a name.
fn is_official(words: &[&str], name: &Range<usize>) -> bool {
    offices::is_behind(words[name.end - 1], &words[name.end..])
}

/// A single name that the words begin with, at once or behind a colon, as children are named.
pub(super) fn first_name_after(words: &[&str]) -> Option<String> {
    let at = first_capitalised(words, BETWEEN)?;
    let word = letters(words[at]);
    let follows = words[..at].iter().rfind(|word| word.contains(is_letter)).is_none_or(|word| word.ends_with(':'));
    (follows && is_name_word(word)).then(|| word.to_owned())
}

/// A single name that stands right behind a word, as in «оқушысы Алия»: capitalised, and neither a place's adjective
/// nor an organisation.
pub(super) fn bare_name(words: &[&str]) -> Option<String> {
    const ADJECTIVES: [&str; 12] =
        ["ский", "ская", "ской", "ского", "скую", "ские", "ских", "лық", "лік", "дық", "дік", "ының"];
    let word = words.first().filter(|word| !word.starts_with('«')).map(|word| letters(word))?;
    let lower = lowercase(word);
    let is_other = ADJECTIVES.iter().any(|ending| lower.ends_with(ending))
        || is_of_organisation(word)
        || offices::is_office(word)
        || places::is_behind(words[0], &words[1..]);
    (is_name_word(word) && !is_other).then(|| word.to_owned())
}

/// The words of a sentence, with the punctuation they carry; initials are words of their own, as in «Қ.Үлгібаев».
pub(super) fn words_of(sentence: &str) -> Vec<&str> {
    let runs = sentence.split([' ', '\u{a0}', '\t', '\n']).filter(|word| !word.is_empty());
    let parts = runs.flat_map(|run| {
        let (initials, rest) = run.split_at(initials_before_name(run));
        [initials, rest]
    });
    parts.filter(|word| !word.is_empty()).collect()
}

/// Whether anybody can be named in a sentence: of a name behind a word, or of its two parts, one is not the first word.
pub(super) fn may_name(words: &[&str]) -> bool {
    words.iter().skip(1).any(|word| word.contains(char::is_uppercase))
}

/// Where the family name begins behind initials without a space, else 0.
fn initials_before_name(word: &str) -> usize {
    let Some(stop) = word.find('.').filter(|stop| stop + 1 < word.len()) else { return 0 };
    let end = word.rfind('.').filter(|last| last + 1 < word.len()).unwrap_or(stop) + 1;
    let (initials, name) = word.split_at(end);
    let is_name = name.chars().take(2).map(|c| (c.is_uppercase(), is_letter(c))).eq([(true, true), (false, true)]);
    if is_name && is_initials(initials.trim_start_matches(|c| !is_letter(c))) { end } else { 0 }
}

/// A word without the punctuation around it.
pub(super) fn letters(word: &str) -> &str {
    word.trim_matches(|c| !is_letter(c))
}

/// Sentences, roughly: a full stop after an initial ends none.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut start = 0;
        let mut parts = Vec::new();
        for (at, found) in line.match_indices(['.', '!', '?', '…']) {
            let end = at + found.len();
            let is_end =
                || line[start..at].chars().rev().take(3).filter(|c| !matches!(c, ' ' | '\u{a0}' | '.')).count() > 2;
            if line[end..].starts_with([' ', '\u{a0}']) && is_end() {
                parts.push(&line[start..end]);
                start = end;
            }
        }
        parts.push(&line[start..]);
        parts
    })
}

/// The text from one word to the other, as it is written.
fn together(sentence: &str, first: &str, second: &str) -> String {
    let second = if is_initials(second) { second.trim_end_matches([',', ';', ')']) } else { letters(second) };
    let first = first.trim_start_matches(|c: char| !is_letter(c));
    let written = sentence.find(first).and_then(|start| {
        let end = start + sentence[start..].find(second)? + second.len();
        (end - start <= first.len() + second.len() + 4).then(|| sentence[start..end].to_owned())
    });
    written.unwrap_or_else(|| format!("{first} {second}"))
}

/// The first capitalised word, at most so many words away; none where an office, a place or the end of a part comes
/// first.
fn first_capitalised(words: &[&str], between: usize) -> Option<usize> {
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.contains(is_letter)).take(between + 1) {
        if offices::is_office(word) {
            return None;
        }
        if letters(word).starts_with(char::is_uppercase) {
            return (!word.starts_with('«')).then_some(at);
        }
        if word.ends_with([',', ';', ')', '.']) || places::leads_elsewhere(word) || is_of_organisation(word) {
            return None;
        }
    }
    None
}

pub(super) fn ends_part(word: &str) -> bool {
    word.ends_with([',', ';', ':', ')', '»'])
}

fn is_name_word(word: &str) -> bool {
    let mut chars = word.chars();
    let is_word =
        chars.next().is_some_and(char::is_uppercase) && word.chars().count() > 1 && chars.all(char::is_lowercase);
    is_word && !begins(&lowercase(word), &NO_PEOPLE)
}

pub(super) fn is_capitalised(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && word.chars().count() > 2 && chars.all(char::is_lowercase)
}

/// `А.`, `А.Б.`
pub(super) fn is_initials(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';', ')']);
    let parts: Vec<&str> = word.split_terminator('.').collect();
    let is_initial = |part: &&str| part.chars().count() == 1 && part.starts_with(char::is_uppercase);
    word.ends_with('.') && parts.len() <= 2 && parts.iter().all(is_initial)
}

/// Endings of family names and patronymics, with the endings of cases in Russian and Kazakh.
fn is_family_name(word: &str) -> bool {
    const STEMS: [&str; 8] = ["ов", "ев", "ёв", "ұлы", "қызы", "улы", "кызы", "енко"];
    const CASES: [&str; 25] = [
        "", "а", "у", "ым", "е", "ой", "ы", "ых", "тың", "тің", "қа", "ке", "ты", "ті", "тан", "тен", "пен", "аның",
        "аға", "аны", "адан", "амен", "ның", "на", "нан",
    ];
    if !is_capitalised(word) {
        return false;
    }
    let lower = lowercase(word);
    STEMS.iter().any(|stem| {
        let at = lower.rfind(stem).filter(|at| lower[..*at].chars().count() >= 2);
        at.is_some_and(|at| CASES.contains(&&lower[at + stem.len()..]))
    })
}

#[cfg(test)]
mod tests {
    use super::{name_after, person_in, words_of};

    #[test]
    fn a_name_is_known_by_its_shape() {
        for named in ["Асан Мысаловтың", "Мысалов А.Б.", "А. Мысалова", "Үсен Асанұлы келді", "Петрову Ивану"]
        {
            assert!(person_in(named).is_some(), "{named}");
        }
        for plain in [
            "Жоғарғы Сот Кеңесі",
            "Қазақстан Республикасының Қылмыстық кодексі",
            "Алматы қалалық соты",
            "А.Б. сотқа келді",
            "Суд города Астаны",
            "«Мысалов» кәсіпорны",
        ] {
            assert_eq!(person_in(plain), None, "{plain}");
        }
    }

    #[test]
    fn a_name_after_an_office_is_the_officials() {
        for official in [
            "Судья Асан Мысалов үкім шығарды",
            "хатшысы Мысалова Айгүл Асанқызы",
            "прокурор А. Мысалов",
            "судьясы С. Үлгібаева",
        ] {
            assert_eq!(person_in(official), None, "{official}");
        }
        assert_eq!(person_in("Судья Асан Мысалов, куә Үсен Сәрсенов").as_deref(), Some("Үсен Сәрсенов"));
    }

    #[test]
    fn behind_certain_words_any_two_capitalised_words_are_a_name() {
        for (text, name) in [
            ("Ольга Ким", Some("Ольга Ким")),
            ("дочь А. Нұрлан келді", Some("А. Нұрлан")),
            ("А.Б. келді", None),
            ("Қазақстан Республикасының азаматы", None),
            ("және судья Ольга Ким", None),
            ("сотқа келді, Ольга Ким", None),
        ] {
            assert_eq!(name_after(text, &words_of(text)).as_deref(), name, "{text}");
        }
    }
}
