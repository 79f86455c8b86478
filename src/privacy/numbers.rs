//! Numbers that stand for one person: individual numbers, cards, accounts.

use std::ops::Range;

use super::text::{Digits, Scanned, is_space, is_space_or_hyphen};
use super::{Found, PersonalData};

/// Words that tell that a number is somebody's individual number, and how far from it they may stand.
const INDIVIDUAL: [&str; 3] = ["иин", "жсн", "iin"];
const REACH: usize = 40;
/// How far from the word a number is said to be one.
const CLOSE: usize = 4;

/// What follows a sum.
const CURRENCIES: [&str; 9] = ["теңге", "тенге", "тг", "₸", "руб", "доллар", "евро", "еуро", "сом"];

/// ИИН/ЖСН. The shape of a birth date beside the check digit tells it from other long numbers; without
/// the date the word has to stand near, and right behind the word a wrong digit is one that was mistyped. The fifth
/// digit of an organisation's number (БИН), which is public, is 4, 5 or 6.
pub(super) fn individual_numbers(text: &Scanned) -> Vec<Found> {
    let numbers =
        (0..text.groups.len()).filter_map(|index| behind_word(text, index).or_else(|| by_itself(text, index)));
    numbers.map(|range| (Some(PersonalData::IndividualNumber), range)).collect()
}

/// Twelve digits right behind the word, however they are parted: `ИИН 541.111.420.415`, `ИИН760113438624`.
fn behind_word(text: &Scanned, index: usize) -> Option<Range<usize>> {
    let word = (0..text.groups.get(index)?.start).rev().take(REACH).find(|at| !is_between(text, *at))? + 1;
    let is_named = |name: &&str| {
        let start = word.checked_sub(name.chars().count())?;
        text.find(name, start..word, false).filter(|found| found.start == start)
    };
    let is_close = text.groups[index].start - word <= CLOSE;
    INDIVIDUAL.iter().find_map(is_named).filter(|_| is_close)?;
    let found = text.digits(index, 12, |c| is_space_or_hyphen(c) || matches!(c, '.' | '/'))?;
    let ends = !text.get(found.range.end).is_some_and(char::is_alphanumeric);
    let is_one = is_birth_date(&found.values) || has_check_digit(&found.values);
    (ends && is_one && !is_organisation(&found)).then_some(found.range)
}

/// What may stand between the word and its number.
fn is_between(text: &Scanned, at: usize) -> bool {
    text.get(at).is_some_and(|c| is_space_or_hyphen(c) || matches!(c, ':' | '№' | '(' | '='))
}

fn is_organisation(found: &Digits) -> bool {
    (4..=6).contains(&found.values[4])
}

fn by_itself(text: &Scanned, index: usize) -> Option<Range<usize>> {
    let found = text.digits(index, 12, |c| c == '\n' || is_space_or_hyphen(c))?;
    if is_organisation(&found) || !text.stands_alone(&found.range) || !has_check_digit(&found.values) {
        return None;
    }
    // Where people part the digits, they do so behind the birth date; rows of numbers are none.
    let breaks = found.range.clone().filter(|at| text.get(*at) == Some('\n')).count();
    let is_whole = match found.groups[..] {
        // Over the end of a line, with the word before it; else two lines of a table would do.
        _ if breaks > 0 => false,
        [12] | [6, 6] => true,
        _ => parts_at(&found.groups, 6) && !text.is_in_row(index, found.groups.len(), is_space_or_hyphen),
    };
    let is_individual = is_whole && is_birth_date(&found.values) && !is_sum(text, &found);
    let is_named = || breaks < 2 && text.has_near(&found.range, REACH, &INDIVIDUAL, true);
    (is_individual || is_named()).then_some(found.range)
}

/// Digits in threes before the name of a currency.
fn is_sum(text: &Scanned, found: &Digits) -> bool {
    let start = (found.range.end..text.len()).find(|at| !text.get(*at).is_some_and(is_space)).unwrap_or(text.len());
    let behind = start..(start + 8).min(text.len());
    let is_currency = |word: &&str| text.find(word, behind.clone(), false).is_some_and(|found| found.start == start);
    found.groups.len() > 1 && found.groups[1..].iter().all(|group| *group == 3) && CURRENCIES.iter().any(is_currency)
}

/// Twelve digits with the right check digit that neither a date nor a word tells to be an individual number. As a
/// number need not hold the day of birth, they may be one all the same.
pub(super) fn possible(text: &Scanned) -> Vec<Range<usize>> {
    let candidates = (0..text.groups.len()).filter_map(|index| text.digits(index, 12, is_space_or_hyphen));
    let is_possible = |found: &Digits| {
        let is_whole = matches!(found.groups[..], [12] | [6, 6]);
        is_whole
            && found.values[4] <= 3
            && text.stands_alone(&found.range)
            && has_check_digit(&found.values)
            && !is_sum(text, found)
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

/// Bank cards: sixteen digits in one run, in fours or in eights, a prefix that is issued, Luhn's check digit.
pub(super) fn cards(text: &Scanned) -> Vec<Found> {
    let candidates = (0..text.groups.len()).filter_map(|index| text.digits(index, 16, is_in_card));
    let is_card = |found: &Digits| {
        let in_fours = found.groups.iter().all(|group| group % 4 == 0);
        in_fours && text.stands_alone(&found.range) && is_issued(&found.values) && has_luhn_digit(&found.values)
    };
    candidates.filter(is_card).map(|found| (Some(PersonalData::Card), found.range)).collect()
}

fn is_in_card(c: char) -> bool {
    is_space_or_hyphen(c) || matches!(c, '.' | '/')
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

/// Accounts: `KZ`, two check digits, sixteen letters and digits (ISO 13616, modulo 97); those of the treasury are
/// public.
pub(super) fn ibans(text: &Scanned) -> Vec<Found> {
    const LENGTH: usize = 20;
    const TREASURY: &str = "070";
    let latin = |at: usize| text.get(at).and_then(as_latin);
    let mut found = Vec::new();
    for start in 0..text.len() {
        if !matches!(text.get(start), Some('K' | 'k' | 'К' | 'к')) || latin(start + 1) != Some('Z') {
            continue;
        }
        let mut account = String::new();
        let mut at = start;
        while account.len() < LENGTH {
            match (latin(at), text.get(at)) {
                (Some(c), _) => account.push(c),
                (_, Some(c)) if is_space_or_hyphen(c) && latin(at - 1).is_some() => {}
                _ => break,
            }
            at += 1;
        }
        let range = start..at;
        let has_digits = account.len() == LENGTH && account[2..4].bytes().all(|byte| byte.is_ascii_digit());
        if has_digits && text.stands_alone(&range) && account[4..].starts_with(TREASURY) {
            found.push((None, range));
        } else if has_digits && text.stands_alone(&range) && has_account_digits(&account) {
            found.push((Some(PersonalData::Account), range));
        }
    }
    found
}

/// A capital Latin letter or a digit; Cyrillic letters that look like one were typed in its place.
fn as_latin(c: char) -> Option<char> {
    const CYRILLIC: [(char, char); 12] = [
        ('А', 'A'),
        ('В', 'B'),
        ('Е', 'E'),
        ('К', 'K'),
        ('М', 'M'),
        ('Н', 'H'),
        ('О', 'O'),
        ('Р', 'P'),
        ('С', 'C'),
        ('Т', 'T'),
        ('У', 'Y'),
        ('Х', 'X'),
    ];
    if c.is_ascii() {
        return c.is_ascii_alphanumeric().then(|| c.to_ascii_uppercase());
    }
    let capital = c.to_uppercase().next()?;
    CYRILLIC.iter().find(|(cyrillic, _)| *cyrillic == capital).map(|(_, latin)| *latin)
}

fn has_account_digits(account: &str) -> bool {
    let turned = account[4..].chars().chain(account[..4].chars());
    let rest = turned.filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    });
    rest == 1
}
