//! Streets, schools, towns and firms that bear somebody's name: a name beside such a word is no person in the text.

use crate::base::letters::{begins, is_letter, lowercase};

use super::names::{ends_part, letters};

/// What stands before a name in Russian, by the beginnings of the words.
const BEFORE: [&str; 57] = [
    "улиц",
    "проспект",
    "переул",
    "площад",
    "сквер",
    "парк",
    "бульвар",
    "шоссе",
    "алле",
    "микрорайон",
    "район",
    "город",
    "посёлк",
    "поселк",
    "посёлок",
    "поселок",
    "аул",
    "област",
    "станци",
    "аэропорт",
    "школа",
    "школы",
    "школе",
    "школу",
    "школой",
    "гимнази",
    "лице",
    "колледж",
    "университет",
    "институт",
    "академи",
    "библиотек",
    "музе",
    "театр",
    "дворец",
    "дворц",
    "стадион",
    "больниц",
    "мемориал",
    "памятник",
    "бюст",
    "памят",
    "премия",
    "премии",
    "премию",
    "стипенди",
    "турнир",
    "кубок",
    "кубк",
    "фонд",
    "фирм",
    "компани",
    "холдинг",
    "завод",
    "магазин",
    "поэм",
    "творчеств",
];
/// The same as whole words.
const WHOLE_BEFORE: [&str; 13] =
    ["ул", "пр", "пр-т", "пер", "мкр", "им", "имени", "тоо", "ао", "жшс", "ақ", "село", "селе"];
/// What stands behind a name in Kazakh, by the beginnings of the words.
const BEHIND: [&str; 44] = [
    "көшесі",
    "көш.",
    "к-сі",
    "даңғылы",
    "тұйығы",
    "қаласы",
    "ауданы",
    "ауылы",
    "облысы",
    "атындағы",
    "атында",
    "мектебі",
    "гимназиясы",
    "лицейі",
    "колледжі",
    "университеті",
    "институты",
    "академиясы",
    "кітапханасы",
    "музейі",
    "мұражайы",
    "театры",
    "саябағы",
    "алаңы",
    "сарайы",
    "стадионы",
    "ауруханасы",
    "шағынаудан",
    "ықшамаудан",
    "мөлтек",
    "орталығы",
    "қоры",
    "фирмасы",
    "компаниясы",
    "ескерткіші",
    "сыйлығы",
    "мемориалы",
    "турнирі",
    "әуежайы",
    "стансасы",
    "шығармалары",
    "өлеңдері",
    "мұрасы",
    "поэмасы",
];
/// What is somewhere, and is not the person named behind it.
const PREPOSITIONS: [&str; 8] = ["в", "во", "из", "на", "под", "около", "близ", "возле"];

/// Whether the last word before a name, «имени» apart, is what bears it.
pub(super) fn is_before(words: &[&str]) -> bool {
    let Some(last) = words.iter().rfind(|word| word.contains(is_letter)) else { return false };
    !ends_part(last) && is_place(last)
}

/// Whether a word is a street, a school, a town or a firm that may bear somebody's name.
fn is_place(word: &str) -> bool {
    let lower = lowercase(letters(word));
    WHOLE_BEFORE.contains(&lower.as_str()) || begins(&lower, &BEFORE)
}

/// Whether a word leads to a place, and not to a person: «музей», «из».
pub(super) fn leads_elsewhere(word: &str) -> bool {
    is_place(word) || PREPOSITIONS.contains(&lowercase(word).as_str())
}

/// Whether the word behind a name is what bears it.
pub(super) fn is_behind(name: &str, after: &[&str]) -> bool {
    let is_one = |word: &&str| begins(&lowercase(word.trim_start_matches(|c| !is_letter(c))), &BEHIND);
    !ends_part(name) && after.first().is_some_and(is_one)
}

#[cfg(test)]
mod tests {
    use super::{is_before, is_behind};
    use crate::privacy::names::words_of;

    #[test]
    fn what_bears_a_name_stands_right_beside_it() {
        for before in ["живёт на улице", "посетили музей", "в школе имени", "ответчик – фирма", "ул."]
        {
            assert!(is_before(&words_of(before)), "{before}");
        }
        for before in ["в школе, где", "истец", "в городе Астане", ""] {
            assert!(!is_before(&words_of(before)), "{before}");
        }
        assert!(is_behind("Әуезов", &["көшесіндегі"]) && is_behind("Құнанбаев", &["атындағы"]));
        assert!(!is_behind("Әуезов,", &["көшесіндегі"]) && !is_behind("Әуезов", &["көшеде"]));
    }
}
