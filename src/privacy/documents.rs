//! Numbers of identity documents and plates of cars, which tell whose they are.

use std::ops::Range;

use super::text::{Scanned, is_space};
use super::{Found, PersonalData};

/// How far from a number the word may stand that tells what it is.
const REACH: usize = 40;
/// Documents that nobody but a person has.
const IDENTITY: [&str; 12] = [
    "жеке куәлік",
    "жеке куәліг",
    "удостоверение личности",
    "удостоверения личности",
    "уд. личности",
    "уд.личности",
    "уд/л",
    "паспорт",
    "загранпаспорт",
    "төлқұжат",
    "вид на жительство",
    "ықтиярхат",
];
const LICENCES: [&str; 4] = ["водительск", "жүргізуші куәліг", "жүргізуші куәлік", "жүргізушінің куәліг"];
const OF_BIRTH: [&str; 3] = ["туу туралы куәлі", "свидетельство о рожд", "свидетельства о рожд"];
/// Documents of any kind, and by whom those of people are given.
const PAPERS: [&str; 3] = ["куәлік", "куәліг", "удостоверени"];
const GIVEN_BY: [&str; 2] = ["іім", "мвд"];

/// Words for cars, with which other letters than Latin capitals count too.
pub(super) const CARS: [&str; 16] = [
    "көлік",
    "госномер",
    "гос. номер",
    "гос.номер",
    "гос. знак",
    "госзнак",
    "номерной знак",
    "автомобил",
    "автомашин",
    "автокөлік",
    "көлік нөмір",
    "көлігінің",
    "мемлекеттік нөмір",
    "мем. нөмір",
    "номер авто",
    "грнз",
];
/// What has numbers like those of cars: standards and aeroplanes.
const OTHERS: [&str; 7] = ["гост", "мемст", "iso", "снип", "boeing", "боинг", "airbus"];
/// How far before a number the name of a standard stands.
const BESIDE: usize = 8;

/// Numbers of identity documents, where the document is named nearby.
pub(super) fn documents(text: &Scanned) -> Vec<Found> {
    let found = (0..text.groups.len()).filter_map(|index| document(text, index));
    let found = found.filter(|range| text.stands_alone(range));
    found.map(|range| (Some(PersonalData::Document), range)).collect()
}

fn document(text: &Scanned, index: usize) -> Option<Range<usize>> {
    let group = &text.groups[index];
    let near = |words: &[&str]| text.has_near(group, REACH, words, false);
    let of_identity =
        || near(&IDENTITY) || near(&LICENCES) || (near(&PAPERS) && text.has_near(group, REACH, &GIVEN_BY, true));
    match group.len() {
        9 if of_identity() => Some(group.clone()),
        7 | 8 => {
            let passport = after_letters(text, group, 1).filter(|_| near(&IDENTITY));
            passport.or_else(|| (group.len() == 7 && near(&OF_BIRTH)).then(|| group.clone()))
        }
        6 => after_letters(text, group, 2).filter(|_| near(&LICENCES)),
        // In threes the document must be named before it: else it would be a sum.
        3 => {
            let found = text.digits(index, 9, is_space).filter(|found| found.groups == [3, 3, 3])?;
            let start = found.range.start;
            text.has_near(&(start..start), REACH / 2, &IDENTITY, false).then_some(found.range)
        }
        _ => None,
    }
}

/// A number with so many capital letters before it, perhaps behind a space: `N12345678`, `BK 028866`.
fn after_letters(text: &Scanned, group: &Range<usize>, count: usize) -> Option<Range<usize>> {
    let end = if text.before(group.start).is_some_and(is_space) { group.start - 1 } else { group.start };
    let start = end.checked_sub(count)?;
    let is_letter = |at: usize| text.get(at).is_some_and(|c| c.is_ascii_alphabetic() || c.is_uppercase());
    (start..end).all(is_letter).then_some(start..group.end)
}

/// Plates of cars: `123 ABC 02`, and the older `A 123 BCD`.
pub(super) fn plates(text: &Scanned) -> Vec<Found> {
    let pairs = text.groups.iter().zip(text.groups.iter().skip(1));
    let plates = pairs.filter_map(|(number, region)| plate(text, number, region));
    let old = text.groups.iter().filter_map(|number| old_plate(text, number));
    plates.chain(old).map(|range| (Some(PersonalData::Plate), range)).collect()
}

fn plate(text: &Scanned, number: &Range<usize>, region: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST_GAP: usize = 7;
    if number.len() != 3 || region.len() != 2 || region.start - number.end > LONGEST_GAP {
        return None;
    }
    let gap: Vec<char> = (number.end..region.start).filter_map(|at| text.get(at)).collect();
    let is_gap = |c: &char| is_space(*c) || *c == '-';
    let letters: String = gap.iter().filter(|c| !is_gap(c)).collect();
    let joined = gap.len() <= letters.chars().count() + 2
        && gap.iter().skip_while(|c| is_gap(c)).skip(letters.chars().count()).all(is_gap);
    let range = number.start..region.end;
    let region: String = region.clone().filter_map(|at| text.get(at)).collect();
    let is_region = region.parse().is_ok_and(|region: u8| (1..=20).contains(&region));
    let is_of_length = matches!(letters.chars().count(), 2 | 3);
    if !is_of_length || !joined || !is_region || !text.stands_alone(&range) || is_currency(&letters) {
        return None;
    }
    let is_latin = letters.chars().all(|c| c.is_ascii_uppercase());
    let is_named = text.has_near(&range, REACH, &CARS, false) && looks_latin(&letters.to_uppercase());
    let before = number.start..number.start;
    let is_other = || letters == "MAX" || text.has_near(&before, BESIDE, &OTHERS, false);
    // «200 АЕК 15 күн» is a sum and a time.
    let goes_on = text.get(range.end).is_some_and(is_space) && text.get(range.end + 1).is_some_and(char::is_alphabetic);
    let is_cyrillic = || looks_latin(&letters) && !is_word(&letters) && letters.chars().count() == 3 && !goes_on;
    let is_by_itself = is_latin || is_cyrillic();
    (is_named || (is_by_itself && !is_other())).then_some(range)
}

/// A letter, three digits, three letters, where a car is spoken of.
fn old_plate(text: &Scanned, number: &Range<usize>) -> Option<Range<usize>> {
    let is_letter = |at: usize| text.get(at).is_some_and(|c| looks_latin(&c.to_uppercase().to_string()));
    let gap = |at: usize| usize::from(text.get(at).is_some_and(is_space));
    let first = number.start.checked_sub(1)?;
    let first = if gap(first) == 1 { first.checked_sub(1)? } else { first };
    let last = number.end + gap(number.end);
    let range = first..last + 3;
    let is_plate = number.len() == 3 && is_letter(first) && (last..last + 3).all(is_letter);
    (is_plate && text.stands_alone(&range) && text.has_near(&range, REACH, &CARS, false)).then_some(range)
}

fn looks_latin(letters: &str) -> bool {
    letters.chars().all(|c| c.is_ascii_uppercase() || "АВЕКМНОРСТУХ".contains(c))
}

fn is_currency(letters: &str) -> bool {
    ["USD", "EUR", "KZT", "RUB", "GBP", "CNY", "CHF", "TRY", "UZS", "KGS"].contains(&letters)
}

/// Abbreviations of letters that look Latin too.
fn is_word(letters: &str) -> bool {
    [
        "ТОО", "КСК", "ОСК", "СТО", "ВОВ", "СНТ", "КНР", "АСС", "НАТ", "ТУР", "ВСЕ", "КАК", "РНК", "АЕК", "МСК", "КТК",
        "НАК", "МВТ", "КВТ", "ОАО",
    ]
    .contains(&letters)
}

#[cfg(test)]
mod tests {
    use super::PersonalData;
    use crate::privacy::tests::{is_clean, is_only};

    #[test]
    fn plates_and_documents_are_known_by_their_form() {
        is_only(PersonalData::Plate, "автомобиль 123 ABC 02", "123 ABC 02");
        is_only(PersonalData::Plate, "123ABC02", "123ABC02");
        is_only(PersonalData::Plate, "госномер 123 АВС 02", "123 АВС 02");
        is_only(PersonalData::Document, "жеке куәлігі № 012345678", "012345678");
        is_only(PersonalData::Document, "удостоверение личности 012345678", "012345678");
        is_only(PersonalData::Document, "паспорт N12345678", "N12345678");
        is_clean("хабарлама № 012345678");
        for (text, number) in [
            ("уд. личности № 022205620", "022205620"),
            ("уд/л № 022205620", "022205620"),
            ("№ 016107051 куәлік, ҚР ІІМ берген", "016107051"),
            ("паспорт № N 07939981", "N 07939981"),
            ("төлқұжаты № N06734595", "N06734595"),
            ("водительское удостоверение BK 028866", "BK 028866"),
            ("туу туралы куәлігі № 0346156", "0346156"),
            ("вид на жительство № 022205620", "022205620"),
            ("жеке куәлік 087 611 249", "087 611 249"),
        ] {
            is_only(PersonalData::Document, text, number);
        }
        for text in ["тіркеу туралы куәлік № 016107051", "адвокат куәлігі № 0346156", "087 611 249 теңге", "бап 028866"]
        {
            is_clean(text);
        }
        for (text, plate) in [
            ("госномер A 123 BCD", "A 123 BCD"),
            ("автомобиль A123BCD", "A123BCD"),
            ("көлік 123 АВС 02 тұр", "123 АВС 02"),
            ("госномер 123 abc 02", "123 abc 02"),
        ] {
            is_only(PersonalData::Plate, text, plate);
        }
        for text in
            ["ГОСТ 123 ABC 02", "200 АЕК 15 күн", "200 АЕК 15", "Boeing 737 MAX 02", "кабинет A123BCD", "123 abc 02"]
        {
            is_clean(text);
        }
    }
}
