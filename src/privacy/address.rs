//! Home addresses: a street, a house or a flat with its number, and word that somebody lives there.
//!
//! A court's own address and names of streets are no findings: a flat's number or the word that
//! somebody lives there makes the difference.

use std::ops::Range;

use super::text::{Scanned, is_space};
use super::{Found, PersonalData};

/// Streets, by the beginnings of the words.
const STREETS: [&str; 20] = [
    "к-сі",
    "көшес",
    "көш.",
    "даңғыл",
    "тұйығы",
    "ықшам ауд",
    "ықшамауд",
    "шағын ауд",
    "шағынауд",
    "ул.",
    "улиц",
    "пр.",
    "пр-т",
    "проспект",
    "пер.",
    "переул",
    "мкр",
    "микрорайон",
    "бульвар",
    "шоссе",
];
/// Words that tell that somebody lives at a place.
pub(super) const LIVES: [&str; 23] = [
    "живет на ул",
    "живёт на ул",
    "живет на пр",
    "живёт на пр",
    "живет по ул",
    "живёт по ул",
    "тұрады",
    "тұратын",
    "тұрамын",
    "тұрақты мекен",
    "тұрғылықты",
    "үй мекенжай",
    "үйінің мекенжай",
    "үйінің мекен-жай",
    "проживае",
    "проживал",
    "проживаю",
    "живет по адрес",
    "живёт по адрес",
    "домашний адрес",
    "адрес проживания",
    "место жительства",
    "прописан",
];
/// Words that tell where somebody is registered, and those that tell of an organisation, whose registered address is public.
pub(super) const REGISTERED: [&str; 3] = ["тіркелген мекен", "зарегистрирован по", "зарегистрирована по"];
const ORGANISATIONS: [&str; 5] = ["компани", "организаци", "ұйым", "заңды тұлға", "юридическ"];
const FORMS: [&str; 7] = ["тоо", "ао", "жшс", "ақ", "суд", "сот", "соты"];
pub(super) const FLATS: [&str; 4] = ["пәтер", "пәт.", "квартир", "кв."];
/// What follows the word for a flat where a house has so many of them: «100-квартирный», «60 пәтерлі».
const OF_MANY: [&str; 2] = ["н", "лі"];
const HOUSES: [&str; 5] = ["үй", "дом", "доме", "дома", "д."];

/// How far apart the parts of one address stand.
const ADDRESS: usize = 60;
/// How far from an address the word stands that somebody lives there.
const SENTENCE: usize = 80;
/// How far behind the number of a house its street begins.
const BEHIND: usize = 15;

pub(super) fn homes(text: &Scanned) -> Vec<Found> {
    let with_flat = |number| {
        numbered(text, number, &FLATS).and_then(|flat| with_flat(text, &flat)).or_else(|| behind_house(text, number))
    };
    let flats = text.groups.iter().filter_map(with_flat);
    let mut homes: Vec<Range<usize>> = flats.collect();
    let with_flats = homes.len();
    for number in &text.groups {
        // The house of a flat that is found already, or the second number of one address.
        let of_flat = homes[..with_flats].partition_point(|home| home.end <= number.start);
        let is_told = |home: Option<&Range<usize>>| home.is_some_and(|home| home.start <= number.start);
        if is_told(homes[..with_flats].get(of_flat))
            || homes[with_flats..].last().is_some_and(|home| number.start < home.end)
        {
            continue;
        }
        homes.extend(with_resident(text, number));
    }
    homes.into_iter().map(|home| (Some(PersonalData::HomeAddress), home)).collect()
}

/// A flat with its number belongs to somebody's home, once a street, a house or a resident stands near.
fn with_flat(text: &Scanned, flat: &Range<usize>) -> Option<Range<usize>> {
    let around = text.line_around(flat, ADDRESS);
    let before = around.start..flat.start;
    let street = street_in(text, &around);
    let mut houses = text.groups.iter().filter(|group| group.start >= before.start && group.end <= before.end);
    let house = houses.find_map(|group| numbered(text, group, &HOUSES));
    let lives = text.has_near(flat, SENTENCE, &LIVES, false);
    let start = street.iter().chain(&house).map(|part| part.start).min();
    let end = street.iter().chain(&house).map(|part| part.end).max().unwrap_or(flat.end);
    (lives || start.is_some()).then(|| start.unwrap_or(flat.start).min(flat.start)..end.max(flat.end))
}

/// «Абай көшесі 12 үй, 5 пәтер»: only the street and the house before it tell a flat from so many flats.
fn behind_house(text: &Scanned, number: &Range<usize>) -> Option<Range<usize>> {
    let is_gap = |range: Range<usize>| range.clone().all(|at| text.get(at).is_some_and(is_space));
    let after = number.end..(number.end + 10).min(text.len());
    let word = FLATS.iter().find_map(|word| text.find(word, after.clone(), false))?;
    if is_of_many(text, &word) {
        return None;
    }
    let around = text.line_around(number, ADDRESS);
    let before = text.groups.iter().rfind(|group| group.end <= number.start && group.start >= around.start)?;
    let street = street_in(text, &(around.start..before.start))?;
    let is_flat = number.len() <= 4 && before.len() <= 4 && is_gap(number.end..word.start);
    is_flat.then_some(street.start..word.end)
}

/// A house in a street, where it is said that somebody lives there.
fn with_resident(text: &Scanned, number: &Range<usize>) -> Option<Range<usize>> {
    let near = text.line_around(number, ADDRESS / 2);
    let home = if let Some(street) = street_in(text, &(near.start..number.start)) {
        street.start..with_flat_behind_hyphen(text, number)
    } else {
        // «В доме № 15 по улице Абая».
        let house = numbered(text, number, &HOUSES).filter(|house| text.get(house.start) == Some('д'))?;
        house.start..street_in(text, &(number.end..near.end.min(number.end + BEHIND)))?.end
    };
    let tells = |words: &[&str]| text.has_near(number, SENTENCE, words, false);
    let is_public = || tells(&ORGANISATIONS) || text.has_near(number, SENTENCE, &FORMS, true);
    (tells(&LIVES) || (tells(&REGISTERED) && !is_public())).then_some(home)
}

/// The end of a house's number, or of the flat's in «4-5».
fn with_flat_behind_hyphen(text: &Scanned, number: &Range<usize>) -> usize {
    let flat = text.groups.iter().find(|group| group.start == number.end + 1 && text.get(number.end) == Some('-'));
    flat.map_or(number.end, |flat| flat.end)
}

/// Whether a word counts the flats of a house.
fn is_of_many(text: &Scanned, word: &Range<usize>) -> bool {
    let behind = word.end..(word.end + 2).min(text.len());
    let is_it = |ending: &&str| (behind.start..).zip(ending.chars()).all(|(at, c)| text.get(at) == Some(c));
    OF_MANY.iter().any(is_it)
}

/// The word for a street with the name that stands before it in Kazakh.
fn street_in(text: &Scanned, within: &Range<usize>) -> Option<Range<usize>> {
    let word =
        STREETS.iter().filter_map(|street| text.find(street, within.clone(), false)).min_by_key(|at| at.start)?;
    let mut start = word.start;
    while start > within.start && text.before(start).is_some_and(is_space) {
        start -= 1;
    }
    while start > within.start && text.before(start).is_some_and(char::is_alphanumeric) {
        start -= 1;
    }
    while text.get(start).is_some_and(is_space) {
        start += 1;
    }
    Some(start..word.end)
}

/// A number that counts flats or houses: `12-пәтер`, `пәтер № 12`, `кв. 12`.
fn numbered(text: &Scanned, number: &Range<usize>, words: &[&str]) -> Option<Range<usize>> {
    if number.len() > 4 {
        return None;
    }
    let end = if text.get(number.end).is_some_and(char::is_alphabetic) { number.end + 1 } else { number.end };
    if text.get(end) == Some('-') {
        let after = end + 1..(end + 8).min(text.len());
        let word = words.iter().find_map(|word| text.find(word, after.clone(), false));
        if let Some(word) = word.filter(|word| word.start == after.start && !is_of_many(text, word)) {
            return Some(number.start..word.end);
        }
    }
    let mut start = number.start;
    while text.before(start).is_some_and(|c| is_space(c) || c == '№') {
        start -= 1;
    }
    // An area has the square metre behind the number: «кв. м 12» is none.
    let before = start.saturating_sub(10)..start;
    let word = words.iter().find_map(|word| {
        let found = text.find(word, before.clone(), false)?;
        let rest = (found.end..start).all(|at| text.get(at).is_some_and(char::is_alphabetic));
        rest.then_some(found)
    })?;
    Some(word.start..number.end)
}

#[cfg(test)]
mod tests {
    use super::PersonalData;
    use crate::privacy::tests::{found, is_clean};

    #[test]
    fn a_home_needs_a_flat_or_a_resident() {
        for (text, home) in [
            ("Ол Абай көшесі, 12-үй, 5-пәтерде тұрады.", "Абай көшесі, 12-үй, 5-пәтер"),
            ("адрес: ул. Абая, д. 12, кв. 5", "ул. Абая, д. 12, кв. 5"),
            ("проживает в г. Алматы, ул. Абая, 12", "ул. Абая, 12"),
            ("Кандидат Достық даңғылы, 7 мекенжайында тұрады", "Достық даңғылы, 7"),
            ("прописан: квартира 12", "квартира 12"),
            ("Абай көшесі 12 үй, 5 пәтер", "Абай көшесі 12 үй, 5 пәтер"),
            ("проживает: ул. Абая, 12, кв. 5", "ул. Абая, 12, кв. 5"),
            ("Он живёт на улице Абая, 15.", "улице Абая, 15"),
            ("проживает в доме № 15 по улице Абая", "доме № 15 по улиц"),
            ("Абай к-сі, 15 үй, 12 пәтер", "Абай к-сі, 15 үй, 12 пәтер"),
            ("Абай көш., 15, 12 пәт.", "Абай көш., 15, 12 пәт."),
            ("Тіркелген мекенжайы: Абай көшесі, 15 үй.", "Абай көшесі, 15"),
            ("Зарегистрирован по адресу: ул. Мира, 4-5.", "ул. Мира, 4-5"),
        ] {
            let found = found(text);
            assert!(
                matches!(&found[..], [(PersonalData::HomeAddress, found)] if found.ends_with(home)),
                "{text}: {found:?}"
            );
        }
        for text in [
            "Сот мекенжайы: Абай көшесі, 12",
            "Суд находится по адресу: ул. Абая, 12",
            "Пәтер 78,4 шаршы метр",
            "алқа 3 судьядан тұрады",
            "1 пәтер, 2 жер учаскесі",
            "Абай көшесінде 5 пәтер сатылды",
            "жылжымайтын мүлік: квартира, 45,2 кв. м",
            "Мысал көшесі, 1-үй, сот ғимараты",
            "Көше 2024 жылы жөнделді",
            "45 кв. м 2 комнаты на ул. Абая",
            "В 100-квартирном доме проживают 200 семей.",
            "60-пәтерлі үйде 200 отбасы тұрады.",
            "Абай көшесі, 60-квартирный дом",
            "Суд зарегистрирован по адресу: ул. Мира, 4",
            "ТОО «Үлгі», компания зарегистрирована по адресу: ул. Мира, 4",
        ] {
            is_clean(text);
        }
    }
}
