//! What a person's name looks like in a text: by the endings of family names, beside a name or initials.
//!
//! Who bears a public office is named with it, so a name that follows an office is passed over.

use crate::base::letters::{begins, is_letter, lowercase};

use super::organisations::is_of_organisation;

/// Offices whose bearers are named with them, by the beginnings of the words.
const OFFICES: [&str; 26] = [
    "судья",
    "судьи",
    "судье",
    "судьё",
    "судью",
    "прокурор",
    "адвокат",
    "төраға",
    "төрайым",
    "хатшы",
    "секретар",
    "председател",
    "министр",
    "өкіл",
    "представител",
    "тергеуші",
    "следовател",
    "нотариус",
    "директор",
    "басшы",
    "начальник",
    "руководител",
    "спикер",
    "әкім",
    "аким",
    "депутат",
];
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

/// A person's name: a family name or patronymic by its ending, beside a first name or initials. Nobody
/// whose office stands before the name.
#[must_use]
pub fn person_in(sentence: &str) -> Option<String> {
    let words = words_of(sentence);
    (1..words.len()).find_map(|at| {
        let (first, second) = (words[at - 1], words[at]);
        let is_name = (is_family_name(letters(first)) && (is_capitalised(letters(second)) || is_initials(second)))
            || (is_family_name(letters(second)) && (is_capitalised(letters(first)) || is_initials(first)));
        let is_other = || [first, second].iter().any(|word| is_of_organisation(letters(word)));
        (is_name && !is_other() && !ends_part(first) && !follows_office(&words[..at]))
            .then(|| together(sentence, first, second))
    })
}

/// A name that the words begin with, whatever its endings: two capitalised words, or one with initials.
/// A few words may stand before it, such as «дочь» or «есімді», but no office.
pub(super) fn name_after(sentence: &str, words: &[&str]) -> Option<String> {
    let at = first_capitalised(words)?;
    let (first, second) = (words[at], words.get(at + 1)?);
    let is_part = |word: &str| is_initials(word) || is_name_word(letters(word));
    let are_initials = is_initials(first) && is_initials(second);
    let is_name = is_part(first) && is_part(second) && !ends_part(first) && !are_initials;
    is_name.then(|| together(sentence, first, second))
}

/// A single name that the words begin with, at once or behind a colon, as children are named.
pub(super) fn first_name_after(words: &[&str]) -> Option<String> {
    let at = first_capitalised(words)?;
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
    let is_other =
        ADJECTIVES.iter().any(|ending| lower.ends_with(ending)) || is_of_organisation(word) || is_office(word);
    (is_name_word(word) && !is_other).then(|| word.to_owned())
}

/// The words of a sentence, with the punctuation they carry.
pub(super) fn words_of(sentence: &str) -> Vec<&str> {
    sentence.split([' ', '\u{a0}', '\t', '\n']).filter(|word| !word.is_empty()).collect()
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

/// The first capitalised word, at most two words away; none where an office or the end of a part comes first.
fn first_capitalised(words: &[&str]) -> Option<usize> {
    const BETWEEN: usize = 2;
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.contains(is_letter)).take(BETWEEN + 1) {
        if is_office(word) {
            return None;
        }
        if letters(word).starts_with(char::is_uppercase) {
            return (!word.starts_with('«')).then_some(at);
        }
        if word.ends_with([',', ';', ')', '.']) {
            return None;
        }
    }
    None
}

/// Whether an office stands before the name that the last of the words is part of.
fn follows_office(words: &[&str]) -> bool {
    for (at, word) in words.iter().enumerate().rev() {
        let is_last = at + 1 == words.len();
        if is_office(word) {
            return true;
        }
        if !is_last && ends_part(word) || !(is_capitalised(letters(word)) || is_initials(word)) {
            return false;
        }
    }
    false
}

fn is_office(word: &str) -> bool {
    let lower = lowercase(letters(word));
    // «Пресс-хатшы», «судья-докладчик».
    let is_one = |part: &str| begins(part, &OFFICES);
    lower.split(['-', '‑']).any(is_one) || lower.ends_with("судьясы")
}

fn ends_part(word: &str) -> bool {
    word.ends_with([',', ';', ':', ')', '»'])
}

fn is_name_word(word: &str) -> bool {
    let mut chars = word.chars();
    let is_word =
        chars.next().is_some_and(char::is_uppercase) && word.chars().count() > 1 && chars.all(char::is_lowercase);
    is_word && !begins(&lowercase(word), &NO_PEOPLE)
}

fn is_capitalised(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && word.chars().count() > 2 && chars.all(char::is_lowercase)
}

/// `А.`, `А.Б.`
fn is_initials(word: &str) -> bool {
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
