//! Who takes part in a case: in reports parties and witnesses stand by their initials.
//!
//! It reads sentence by sentence: a full name beside a word for a party is taken for theirs. Organisations and those
//! who bear an office are named.

use std::sync::LazyLock;

use crate::base::letters::{beginning_of, lowercase};

use super::hints::Hints;
use super::names::{letters, name_after, person_in, sentences, words_of};
use super::organisations::is_of_organisation;
use super::protected::Protected;

/// Words for parties and witnesses, by their beginnings.
const PARTIES: [&str; 24] = [
    "сотталушы",
    "сотталған",
    "айыпталушы",
    "күдікті",
    "талапкер",
    "талапкердің",
    "жауапкер",
    "куәгер",
    "подсудим",
    "обвиняем",
    "подозреваем",
    "осужденн",
    "осуждённ",
    "истец",
    "истца",
    "истцу",
    "истцом",
    "истице",
    "истица",
    "истицы",
    "ответчик",
    "ответчиц",
    "виновн",
    "свидетел",
];

static HINTS: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&PARTIES]));

/// The first party of a case that a text names in full.
#[must_use]
pub fn party_in(text: &str) -> Option<Protected> {
    if !HINTS.are_in(text) {
        return None;
    }
    sentences(text).filter(|sentence| HINTS.are_in(sentence)).find_map(|sentence| {
        let words = words_of(sentence);
        let beside = |(at, word): &(usize, &'static str)| {
            let name = name_after(sentence, &words[at + 1..])?;
            let is_other = words_of(&name).into_iter().any(|part| is_of_organisation(letters(part)));
            (!is_other).then_some((name, *word))
        };
        let marks: Vec<(usize, &'static str)> =
            words.iter().enumerate().filter_map(|(at, word)| Some((at, party(word)?))).collect();
        let first = marks.first()?;
        let anywhere = || Some((person_in(sentence)?, first.1));
        let (name, word) = marks.iter().find_map(beside).or_else(anywhere)?;
        Some(Protected { name, word: word.to_owned() })
    })
}

/// The word for a party that a word begins with.
fn party(word: &str) -> Option<&'static str> {
    beginning_of(&lowercase(letters(word)), &PARTIES)
}

#[cfg(test)]
mod tests {
    use super::party_in;

    #[test]
    fn a_party_is_not_named() {
        for (text, name) in [
            ("Подсудимый Иванов Петр Сергеевич вину признал.", "Иванов Петр"),
            ("Истец Ахметова Асель просила взыскать долг.", "Ахметова Асель"),
            ("Суд признал виновным Иванова П.С. и назначил наказание.", "Иванова П.С."),
            ("Сотталушы Мысалбаев Асан Сынақұлы кінәсін мойындады.", "Мысалбаев Асан"),
            ("Мысалов А.Б. деген талапкер сотқа келді.", "Мысалов А.Б."),
        ] {
            assert_eq!(party_in(text).map(|found| found.name).as_deref(), Some(name), "{text}");
        }
    }

    #[test]
    fn initials_organisations_and_officials_are_fine() {
        for text in [
            "Сотталушы А.Б. кінәсін мойындады.",
            "Истец А. Б. и ответчик ТОО «Ромашка» заключили соглашение.",
            "Ответчик Министерство Финансов обжаловало решение.",
            "Жауапкер Қаржы Министрлігі шағым түсірді.",
            "Сотталушыға қатысты үкімді судья Асан Мысалов шығарды.",
            "О приговоре подсудимому А.Б. рассказала пресс-секретарь Айгүл Мысалова.",
            "Талапкер Алматы қаласының тұрғыны.",
        ] {
            assert_eq!(party_in(text), None, "{text}");
        }
    }
}
