//! Families: in what is told of a person, their relatives are not named.
//!
//! A word for a relative with a name behind it is a finding; that somebody has children is none.

use std::sync::LazyLock;

use crate::base::letters::{is_letter, lowercase};

use super::hints::Hints;
use super::names::{first_name_after, letters, name_after, sentences, words_of};

/// Words for relatives, whole and in their cases.
const RELATIVES: [&str; 49] = [
    "жұбайы",
    "жұбайының",
    "жұбайымен",
    "зайыбы",
    "зайыбының",
    "зайыбымен",
    "әйелі",
    "әйелінің",
    "күйеуі",
    "күйеуінің",
    "ұлы",
    "ұлының",
    "қызы",
    "қызының",
    "баласы",
    "баласының",
    "супруг",
    "супруга",
    "супруги",
    "супругу",
    "супруге",
    "супругой",
    "супругом",
    "жена",
    "жены",
    "жене",
    "жену",
    "женой",
    "муж",
    "мужа",
    "мужу",
    "мужем",
    "сын",
    "сына",
    "сыну",
    "сыном",
    "дочь",
    "дочери",
    "дочерью",
    "дочка",
    "балалары",
    "балаларының",
    "ұлдары",
    "қыздары",
    "дети",
    "детей",
    "детям",
    "сыновья",
    "внуки",
];
/// Words that are also the last part of a patronymic, and «great».
const OF_PATRONYMICS: [&str; 2] = ["ұлы", "қызы"];

static HINTS: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&RELATIVES]));

/// A relative named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relative {
    /// The word for the relative.
    pub word: String,
    /// The name as it is written.
    pub name: String,
}

/// The first relative that a text names.
#[must_use]
pub fn relative_in(text: &str) -> Option<Relative> {
    if !HINTS.are_in(text) {
        return None;
    }
    sentences(text).filter(|sentence| HINTS.are_in(sentence)).find_map(|sentence| {
        let words = words_of(sentence);
        (0..words.len()).find_map(|at| {
            if words[at].ends_with([',', ';', '.', ')']) {
                return None;
            }
            let word = lowercase(letters(words[at]));
            if !RELATIVES.contains(&word.as_str()) || is_patronymic(&words, at, &word) {
                return None;
            }
            let rest = &words[at + 1..];
            // «Қазақтың ұлы жазушысы»: a word between tells the great from the sons.
            let of_name = |word: &&str| letters(word).starts_with(char::is_uppercase) || !word.contains(is_letter);
            if word == "ұлы" && !rest.first().is_some_and(of_name) {
                return None;
            }
            let name = name_after(sentence, rest).or_else(|| first_name_after(rest))?;
            Some(Relative { word, name })
        })
    })
}

/// «Мысал қызы»: a name stands before the word.
fn is_patronymic(words: &[&str], at: usize, word: &str) -> bool {
    let named = at > 0 && letters(words[at - 1]).starts_with(char::is_uppercase);
    OF_PATRONYMICS.contains(&word) && named && !words[at - 1].ends_with([',', '.', ';'])
}

#[cfg(test)]
mod tests {
    use super::relative_in;

    #[test]
    fn a_relative_is_not_named() {
        for (text, name) in [
            ("Судьяның екі баласы, әйелі Айгүл Мысалова бар.", "Айгүл Мысалова"),
            ("Дома ждут жена Алия и двое детей.", "Алия"),
            ("Женат, супруга – Иванова Мария.", "Иванова Мария"),
            ("Екі баласы бар: Асан 2010 ж.т.", "Асан"),
            ("Сын Иван 2012 г.р.", "Иван"),
            ("Дети: Асан и Айша.", "Асан"),
            ("Балалары: Асан мен Айша.", "Асан"),
        ] {
            assert_eq!(relative_in(text).map(|found| found.name).as_deref(), Some(name), "{text}");
        }
        for text in [
            "Екі баласы бар.",
            "Воспитывает троих детей, старшие дети учатся в школе.",
            "Женат, двое детей. Иван Петров — судья.",
            "Айгүл Мысал қызы Алматы қаласында туған.",
            "Жұбайы дәрігер, сын учится в Караганде.",
            "Ұлы Отан соғысы туралы дәріс.",
            "Қазақтың ұлы жазушысы Мұхтар Әуезов мұрасы.",
            "Имущество жены, Кодекс о браке.",
        ] {
            assert_eq!(relative_in(text), None, "{text}");
        }
    }
}
