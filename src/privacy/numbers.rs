//! Numbers that stand for one person: individual numbers, cards, accounts, documents, car plates.

use std::ops::Range;

use super::text::{Digits, Scanned, is_space, is_space_or_hyphen};
use super::{Found, PersonalData};

/// Words that tell that a number is somebody's individual number, and how far from it they may stand.
const INDIVIDUAL: [&str; 3] = ["иин", "жсн", "iin"];
const REACH: usize = 40;

/// ИИН/ЖСН. The shape of a birth date beside the check digit tells it from other long numbers; without
/// the date the word has to stand near. The fifth digit of an organisation's number (БИН), which is
/// public, is 4, 5 or 6.
pub(super) fn individual_numbers(text: &Scanned) -> Vec<Found> {
    let mut numbers = Vec::new();
    for index in 0..text.groups.len() {
        let Some(found) = text.digits(index, 12, |c| c == '\n' || is_space_or_hyphen(c)) else { continue };
        let is_organisation = (4..=6).contains(&found.values[4]);
        if is_organisation || !text.stands_alone(&found.range) || !has_check_digit(&found.values) {
            continue;
        }
        // Where people part the digits, they do so behind the birth date; rows of numbers are none.
        let breaks = found.range.clone().filter(|at| text.get(*at) == Some('\n')).count();
        let is_whole = match found.groups[..] {
            // Over the end of a line, with the word before it; else two lines of a table would do.
            _ if breaks > 0 => false,
            [12] | [6, 6] => true,
            _ => parts_at(&found.groups, 6) && !text.is_in_row(index, found.groups.len(), is_space_or_hyphen),
        };
        let is_individual = is_whole && is_birth_date(&found.values);
        if is_individual || (breaks < 2 && text.has_near(&found.range, REACH, &INDIVIDUAL, true)) {
            numbers.push((Some(PersonalData::IndividualNumber), found.range));
        }
    }
    numbers
}

/// Twelve digits with the right check digit that neither a date nor a word tells to be an individual number. As a
/// number need not hold the day of birth, they may be one all the same.
pub(super) fn possible(text: &Scanned) -> Vec<Range<usize>> {
    let candidates = (0..text.groups.len()).filter_map(|index| text.digits(index, 12, is_space_or_hyphen));
    let is_possible = |found: &Digits| {
        let is_whole = matches!(found.groups[..], [12] | [6, 6]);
        is_whole && found.values[4] <= 3 && text.stands_alone(&found.range) && has_check_digit(&found.values)
    };
    candidates.filter(is_possible).map(|found| found.range).collect()
}

/// Whether a group ends after so many digits.
fn parts_at(groups: &[usize], digits: usize) -> bool {
    let ends = groups.iter().scan(0, |sum, group| {
        *sum += group;
        Some(*sum)
    });
    ends.into_iter().any(|end| end == digits)
}

/// The twelfth digit follows from the others; where both rounds of weights give ten, no number is issued.
fn has_check_digit(digits: &[u32]) -> bool {
    let round = |first: u32| -> u32 {
        let weights = (0..11).map(|at| (first - 1 + at) % 11 + 1);
        digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
    };
    let check = match round(1) {
        10 => round(3),
        check => check,
    };
    check == digits[11]
}

/// Year, month and day, then the century and sex: 0 is given to foreigners.
fn is_birth_date(digits: &[u32]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    let (year, month, day) = (two(0), two(2), two(4));
    let leap = year % 4 == 0 && (year != 0 || matches!(digits[6], 0 | 5 | 6));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day) && digits[6] <= 6
}

/// Bank cards: sixteen digits in one run or in fours, a prefix that is issued, Luhn's check digit.
pub(super) fn cards(text: &Scanned) -> Vec<Found> {
    let candidates = (0..text.groups.len()).filter_map(|index| text.digits(index, 16, is_space_or_hyphen));
    let is_card = |found: &Digits| {
        let in_fours = found.groups == [16] || found.groups == [4, 4, 4, 4];
        in_fours && text.stands_alone(&found.range) && is_issued(&found.values) && has_luhn_digit(&found.values)
    };
    candidates.filter(is_card).map(|found| (Some(PersonalData::Card), found.range)).collect()
}

fn is_issued(digits: &[u32]) -> bool {
    let prefix = digits[..4].iter().fold(0, |number, digit| number * 10 + digit);
    matches!(prefix, 4000..=4999 | 5100..=5599 | 2200..=2204 | 2221..=2720 | 3528..=3589 | 6011 | 6200..=6299 | 6500..=6599)
}

fn has_luhn_digit(digits: &[u32]) -> bool {
    let weigh = |(at, digit): (usize, &u32)| match (at % 2, digit * 2) {
        (0, _) => *digit,
        (_, double @ 10..) => double - 9,
        (_, double) => double,
    };
    digits.iter().rev().enumerate().map(weigh).sum::<u32>() % 10 == 0
}

/// Accounts: `KZ`, two check digits, sixteen letters and digits (ISO 13616, modulo 97).
pub(super) fn ibans(text: &Scanned) -> Vec<Found> {
    const LENGTH: usize = 20;
    let mut found = Vec::new();
    for start in 0..text.len() {
        if !matches!(text.get(start), Some('K' | 'k')) || !matches!(text.get(start + 1), Some('Z' | 'z')) {
            continue;
        }
        let mut account = String::new();
        let mut at = start;
        while account.len() < LENGTH {
            match text.get(at) {
                Some(c) if c.is_ascii_alphanumeric() => account.push(c.to_ascii_uppercase()),
                Some(c) if is_space_or_hyphen(c) && text.before(at).is_some_and(|c| c.is_ascii_alphanumeric()) => {}
                _ => break,
            }
            at += 1;
        }
        let range = start..at;
        let has_digits = account.len() == LENGTH && account[2..4].bytes().all(|byte| byte.is_ascii_digit());
        if has_digits && text.stands_alone(&range) && has_account_digits(&account) {
            found.push((Some(PersonalData::Account), range));
        }
    }
    found
}

fn has_account_digits(account: &str) -> bool {
    let turned = account[4..].chars().chain(account[..4].chars());
    let rest = turned.filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    });
    rest == 1
}

/// Numbers of identity cards and passports, where the document is named nearby.
pub(super) fn documents(text: &Scanned) -> Vec<Found> {
    const NAMES: [&str; 5] =
        ["жеке куәлік", "жеке куәліг", "удостоверение личности", "удостоверения личности", "паспорт"];
    let is_letter_n = |c: Option<char>| matches!(c, Some('N' | 'n'));
    let number = |group: &Range<usize>| match group.len() {
        9 => Some(group.clone()),
        8 if is_letter_n(text.before(group.start)) => Some(group.start - 1..group.end),
        _ => None,
    };
    let numbers = text.groups.iter().filter_map(number);
    let is_document = |range: &Range<usize>| text.stands_alone(range) && text.has_near(range, REACH, &NAMES, false);
    numbers.filter(is_document).map(|range| (Some(PersonalData::Document), range)).collect()
}

/// Car plates: `123 ABC 02`. Cyrillic letters that look Latin count only where a car is spoken of.
pub(super) fn plates(text: &Scanned) -> Vec<Found> {
    const CARS: [&str; 8] = [
        "госномер",
        "гос. номер",
        "номерной знак",
        "автомобил",
        "автомашин",
        "автокөлік",
        "көлік нөмір",
        "мемлекеттік нөмір",
    ];
    let mut found = Vec::new();
    for (number, region) in text.groups.iter().zip(text.groups.iter().skip(1)) {
        if number.len() != 3 || region.len() != 2 {
            continue;
        }
        let gap: Vec<char> = (number.end..region.start).filter_map(|at| text.get(at)).collect();
        let is_gap = |c: &char| is_space(*c) || *c == '-';
        let letters: String = gap.iter().filter(|c| !is_gap(c)).collect();
        let joined = gap.len() <= letters.chars().count() + 2
            && gap.iter().skip_while(|c| is_gap(c)).skip(letters.chars().count()).all(is_gap);
        let range = number.start..region.end;
        let is_latin = letters.chars().all(|c| c.is_ascii_uppercase());
        let looks_latin = letters.chars().all(|c| c.is_ascii_uppercase() || "АВЕКМНОРСТУХ".contains(c));
        let region: String = region.clone().filter_map(|at| text.get(at)).collect();
        let is_region = region.parse().is_ok_and(|region: u8| (1..=20).contains(&region));
        let of_car = || text.has_near(&range, REACH, &CARS, false);
        let is_plate = matches!(letters.chars().count(), 2 | 3) && joined && is_region && text.stands_alone(&range);
        if is_plate && !is_currency(&letters) && (is_latin || (looks_latin && of_car())) {
            found.push((Some(PersonalData::Plate), range));
        }
    }
    found
}

fn is_currency(letters: &str) -> bool {
    ["USD", "EUR", "KZT", "RUB", "GBP", "CNY", "CHF", "TRY", "UZS", "KGS"].contains(&letters)
}
