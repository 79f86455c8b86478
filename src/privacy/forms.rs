//! Forms of words: whether what follows a stem is an ending, and whether the word is about one or about many.
//!
//! A stem alone would take «жауапкершілік» for a party and «экспертиза» for an expert.

/// Whether a form is about one or about many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    One,
    Many,
    /// The form may be either, as «подсудимым».
    Either,
}

/// Tells the number of a form by what follows its stem; `None` for what is no form of the stem.
pub(super) type Ending = fn(&str) -> Option<Number>;

/// A stem and how its word is declined. Of two words the first must stand right before the other, as it is.
pub(super) type Stem = (&'static str, Ending);

const KAZAKH_CASES: [&str; 35] = [
    "", "ның", "нің", "дың", "дің", "тың", "тің", "ны", "ні", "ды", "ді", "ты", "ті", "н", "ға", "ге", "қа", "ке",
    "на", "не", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
];

/// A Kazakh noun: number, owner and case follow one another.
pub(super) fn kazakh(rest: &str) -> Option<Number> {
    const PLURALS: [&str; 6] = ["лар", "лер", "дар", "дер", "тар", "тер"];
    let plural = PLURALS.iter().find_map(|ending| rest.strip_prefix(ending));
    let number = if plural.is_some() { Number::Many } else { Number::One };
    is_kazakh_case(plural.unwrap_or(rest)).then_some(number)
}

/// Whether an owner's ending, if any, and that of a case are all that follows.
fn is_kazakh_case(rest: &str) -> bool {
    let owned = ["сы", "сі", "ы", "і"].iter().find_map(|ending| rest.strip_prefix(ending));
    KAZAKH_CASES.contains(&rest) || owned.is_some_and(|rest| KAZAKH_CASES.contains(&rest))
}

/// A word that is what it is.
pub(super) fn unchanged(rest: &str) -> Option<Number> {
    rest.is_empty().then_some(Number::One)
}

/// «Ответчик».
pub(super) fn masculine(rest: &str) -> Option<Number> {
    one_of(rest, &["", "а", "у", "ом", "е"], &[], &["и", "ы", "ов", "ам", "ами", "ах"])
}

/// «Свидетель», «судья»; what ends in «ей» may be either.
pub(super) fn soft(rest: &str) -> Option<Number> {
    one_of(rest, &["ь", "я", "ю", "ем", "ём", "ёй", "е"], &["и", "ей"], &["ям", "ями", "ях"])
}

/// «Ученица».
pub(super) fn feminine(rest: &str) -> Option<Number> {
    one_of(rest, &["а", "у", "е", "ей", "ею", "ой"], &["ы", "и"], &["", "ам", "ами", "ах"])
}

/// «Подсудимый», «потерпевшая».
pub(super) fn adjective(rest: &str) -> Option<Number> {
    const ONE: [&str; 14] = ["ый", "ий", "ого", "его", "ому", "ему", "ом", "ем", "ая", "яя", "ой", "ей", "ую", "юю"];
    one_of(rest, &ONE, &["ым", "им"], &["ые", "ие", "ых", "их", "ыми", "ими"])
}

/// «Приговорил», «приговорён».
pub(super) fn of_verb(rest: &str) -> Option<Number> {
    one_of(rest, &["", "а", "о"], &["и", "ы"], &[])
}

fn one_of(rest: &str, one: &[&str], either: &[&str], many: &[&str]) -> Option<Number> {
    let lists = [(one, Number::One), (either, Number::Either), (many, Number::Many)];
    lists.into_iter().find(|(endings, _)| endings.contains(&rest)).map(|(_, number)| number)
}

/// The stem that a word of a sentence in small letters is a form of, with its number.
pub(super) fn form_at(words: &[String], at: usize, stems: &[Stem]) -> Option<(&'static str, Number)> {
    stems.iter().find_map(|(stem, ending)| {
        let (before, last) = stem.rsplit_once(' ').map_or((None, *stem), |(before, last)| (Some(before), last));
        let number = ending(words[at].strip_prefix(last)?)?;
        let follows = |before: &str| at.checked_sub(1).is_some_and(|at| words[at] == before);
        before.is_none_or(follows).then_some((*stem, number))
    })
}

/// What the last words of stems begin with, for hints.
pub(super) fn beginnings(stems: &[Stem]) -> Vec<&'static str> {
    stems.iter().map(|(stem, _)| stem.rsplit(' ').next().unwrap_or(stem)).collect()
}

/// Whether a name beside a word for many may be one of theirs: it stands in the same case.
pub(super) fn agrees(many: &str, name: &str) -> bool {
    const RUSSIAN: [(&[&str], &[char]); 3] = [
        (&["ов", "ых", "их", "ей", "ниц"], &['а', 'я', 'ы', 'и', 'о', 'е']),
        (&["ам", "ям"], &['у', 'ю', 'е', 'и']),
        (&["ами", "ями", "ыми", "ими", "ах", "ях"], &['м', 'й', 'х']),
    ];
    let kazakh = ["лар", "лер", "дар", "дер", "тар", "тер"].iter().find_map(|plural| {
        let at = many.rfind(plural)?;
        Some(&many[at + plural.len()..]).filter(|rest| is_kazakh_case(rest))
    });
    if let Some(case) = kazakh {
        return ["", "ы", "і"].contains(&case);
    }
    let of_case = RUSSIAN.iter().find(|(endings, _)| endings.iter().any(|ending| many.ends_with(ending)));
    of_case.is_none_or(|(_, letters)| name.ends_with(*letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_told_from_another_word() {
        let of = |ending: Ending, stem: &str, word: &str| ending(word.strip_prefix(stem).expect("it begins so"));
        for (word, number) in [
            ("жауапкер", Some(Number::One)),
            ("жауапкерінің", Some(Number::One)),
            ("жауапкерлерге", Some(Number::Many)),
            ("жауапкершілік", None),
            ("жауапкерсіз", None),
        ] {
            assert_eq!(of(kazakh, "жауапкер", word), number, "{word}");
        }
        for (word, number) in [
            ("свидетелю", Some(Number::One)),
            ("свидетелями", Some(Number::Many)),
            ("свидетельство", None),
            ("свидетельствует", None),
        ] {
            assert_eq!(of(soft, "свидетел", word), number, "{word}");
        }
        assert_eq!(of(adjective, "виновн", "виновника"), None);
        assert_eq!(of(adjective, "виновн", "виновных"), Some(Number::Many));
    }

    #[test]
    fn a_name_beside_a_word_for_many_stands_in_its_case() {
        for (many, name, is_theirs) in [
            ("школьникам", "айгуль", false),
            ("подсудимых", "каната", true),
            ("оқушыларға", "айгүл", false),
            ("оқушылары", "айгүл", true),
            ("подсудимые", "канат", true),
        ] {
            assert_eq!(agrees(many, name), is_theirs, "{many} {name}");
        }
    }
}
