//! Telephones; those that are registered belong to an office and may be told.

use std::ops::Range;

use super::text::{Digits, Scanned, is_space, is_space_or_hyphen};
use super::{Found, PersonalData, Registered};

/// Whether a number is one of the country's mobile operators.
#[must_use]
pub fn is_mobile(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let code = digits.strip_prefix(['7', '8']).filter(|rest| rest.len() == 10).unwrap_or(&digits);
    code.len() == 10 && ["70", "747", "75", "76", "77"].iter().any(|prefix| code.starts_with(prefix))
}

/// How far before a number a word may stand that makes a short number a telephone.
const REACH: usize = 20;

pub(super) fn phones(text: &Scanned, registered: &Registered) -> Vec<Found> {
    let of_group =
        |index: usize| international(text, index).or_else(|| national(text, index)).or_else(|| named(text, index));
    let mut found: Vec<Found> = Vec::new();
    for (range, digits) in (0..text.groups.len()).filter_map(of_group) {
        let what = (!registered.has_phone(&digits)).then_some(PersonalData::Phone);
        found.push((what, range));
    }
    found
}

/// `+7 (727) 000-00-00`, and any other number with a plus.
fn international(text: &Scanned, index: usize) -> Option<(Range<usize>, String)> {
    let start = text.groups[index].start;
    let plus = text.before(start) == Some('+');
    let is_kazakh = text.get(start) == Some('7');
    let lengths = if is_kazakh { 11..=11 } else { 11..=14 };
    let mut numbers = lengths.filter_map(|length| text.digits(index, length, is_in_phone));
    let found = numbers.next().filter(|found| plus && ends(text, found))?;
    Some((start - 1..found.range.end, written(&found)))
}

/// `8 (727) 000-00-00`, `87010000000`, `7 (701) …`: the code begins with 7.
fn national(text: &Scanned, index: usize) -> Option<(Range<usize>, String)> {
    let by_strokes = || text.digits(index, 11, |c| c == '/').filter(|found| found.groups == [1, 3, 7]);
    let found = text.digits(index, 11, is_in_phone).or_else(by_strokes)?;
    let begins = matches!(found.values[..2], [7 | 8, 7]) && text.stands_alone(&found.range) && ends(text, &found);
    // A sum has its digits in threes, and a code of three or four digits follows no other group.
    let in_groups = match found.groups[..] {
        // The number of a letter or of a request is as long.
        [11] => !is_numbered(text, &found.range) || is_named(text, found.range.start),
        [4, 3, 2, 2] | [4, 3, 4] | [4, 7] => found.values[0] == 8,
        [1, 3 | 4, ..] => found.values[0] == 8 || text.get(found.range.start + 1).is_some_and(|c| "( (".contains(c)),
        _ => false,
    };
    let is_sum = found.groups[1..].iter().all(|group| *group == 3);
    (begins && in_groups && (found.groups.len() == 1 || !is_sum)).then(|| (found.range.clone(), written(&found)))
}

/// `тел. 55-00-00`, `моб. 701 000 00 00`.
fn named(text: &Scanned, index: usize) -> Option<(Range<usize>, String)> {
    let mobile = text.digits(index, 10, is_in_phone).filter(|found| found.values[0] == 7);
    let local = || {
        let in_pairs = |found: &Digits| found.groups[1..] == [2, 2] && matches!(found.groups[0], 2 | 3);
        let of_length = |length| text.digits(index, length, |c| c == '-' || c == '–').filter(in_pairs);
        of_length(6).or_else(|| of_length(7))
    };
    let found = mobile.or_else(local).filter(|found| text.stands_alone(&found.range))?;
    let number = written(&found);
    // «Сот.» is a court's abbreviation as well: only a mobile right behind it is one.
    let is_cellular = || text.has_near(&(found.range.start..found.range.start), 6, &["сот."], false);
    let is_one = is_named(text, found.range.start) || (is_mobile(&number) && is_cellular());
    is_one.then(|| (found.range.clone(), number))
}

/// Whether a word for a telephone stands before a place.
fn is_named(text: &Scanned, at: usize) -> bool {
    // «Телеарна» and «тележоба» are no telephones.
    const SHORT: [&str; 5] = ["тел", "моб", "tel", "mob", "факс"];
    const NAMES: [&str; 12] = [
        "телефон",
        "мобил",
        "ұялы",
        "whatsapp",
        "ватсап",
        "вотсап",
        "уотсап",
        "telegram",
        "телеграм",
        "viber",
        "telephone",
        "t.me",
    ];
    let here = at..at;
    text.has_near(&here, REACH, &NAMES, false) || text.has_near(&here, REACH, &SHORT, true)
}

/// Whether a number stands behind «№».
fn is_numbered(text: &Scanned, number: &Range<usize>) -> bool {
    let before = (0..number.start).rev().find(|at| !text.get(*at).is_some_and(is_space));
    before.and_then(|at| text.get(at)) == Some('№')
}

fn is_in_phone(c: char) -> bool {
    is_space_or_hyphen(c) || matches!(c, '(' | ')' | '.')
}

fn ends(text: &Scanned, found: &Digits) -> bool {
    !text.get(found.range.end).is_some_and(char::is_alphanumeric)
}

fn written(found: &Digits) -> String {
    found.values.iter().filter_map(|digit| char::from_digit(*digit, 10)).collect()
}

#[cfg(test)]
mod tests {
    use super::is_mobile;

    #[test]
    fn a_mobile_is_told_from_a_landline_however_written() {
        for mobile in ["+7 701 234 56 78", "8 (747) 234-56-78", "87771234567"] {
            assert!(is_mobile(mobile), "{mobile}");
        }
        for landline in ["+7 (727) 234-56-78", "+7 (000) 000-00-02", "8 7172 70 00 00", "1414"] {
            assert!(!is_mobile(landline), "{landline}");
        }
    }
}
