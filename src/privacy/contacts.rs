//! Telephones and e-mail addresses; those that are registered belong to an office and may be told.

use std::ops::Range;

use super::text::{Digits, Scanned, is_space_or_hyphen};
use super::{Found, PersonalData, Registered};

/// Mail services where private people have their addresses.
const PRIVATE_SERVICES: [&str; 22] = [
    "gmail.com",
    "mail.ru",
    "inbox.ru",
    "list.ru",
    "bk.ru",
    "internet.ru",
    "yandex.ru",
    "yandex.kz",
    "yandex.com",
    "ya.ru",
    "rambler.ru",
    "yahoo.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "icloud.com",
    "me.com",
    "proton.me",
    "protonmail.com",
    "mail.kz",
    "inbox.kz",
    "zoho.com",
];

/// Whether a number is one of the country's mobile operators.
#[must_use]
pub fn is_mobile(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let code = digits.strip_prefix(['7', '8']).filter(|rest| rest.len() == 10).unwrap_or(&digits);
    code.len() == 10 && ["70", "747", "75", "76", "77"].iter().any(|prefix| code.starts_with(prefix))
}

/// Whether an address is at a service where private people have theirs.
#[must_use]
pub fn is_private_service(address: &str) -> bool {
    let host = address.rsplit('@').next().unwrap_or_default().trim().to_lowercase();
    PRIVATE_SERVICES.contains(&host.as_str())
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
    let found = text.digits(index, 11, is_in_phone)?;
    let begins = matches!(found.values[..2], [7 | 8, 7]) && text.stands_alone(&found.range) && ends(text, &found);
    // A sum has its digits in threes, and a code of three or four digits follows no other group.
    let in_groups = match found.groups[..] {
        [11] => true,
        [1, 3 | 4, ..] => found.values[0] == 8 || text.get(found.range.start + 1).is_some_and(|c| "( (".contains(c)),
        _ => false,
    };
    let is_sum = found.groups[1..].iter().all(|group| *group == 3);
    (begins && in_groups && (found.groups.len() == 1 || !is_sum)).then(|| (found.range.clone(), written(&found)))
}

/// `тел. 55-00-00`, `моб. 701 000 00 00`.
fn named(text: &Scanned, index: usize) -> Option<(Range<usize>, String)> {
    // «Телеарна» and «тележоба» are no telephones.
    const SHORT: [&str; 4] = ["тел", "моб", "tel", "mob"];
    const NAMES: [&str; 6] = ["телефон", "мобил", "ұялы", "whatsapp", "ватсап", "telephone"];
    let mobile = text.digits(index, 10, is_in_phone).filter(|found| found.values[0] == 7);
    let local = || {
        let in_pairs = |found: &Digits| found.groups[1..] == [2, 2] && matches!(found.groups[0], 2 | 3);
        let of_length = |length| text.digits(index, length, |c| c == '-' || c == '–').filter(in_pairs);
        of_length(6).or_else(|| of_length(7))
    };
    let found = mobile.or_else(local).filter(|found| text.stands_alone(&found.range))?;
    let here = found.range.start..found.range.start;
    let is_named = text.has_near(&here, REACH, &NAMES, false) || text.has_near(&here, REACH, &SHORT, true);
    is_named.then(|| (found.range.clone(), written(&found)))
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

pub(super) fn emails(text: &Scanned, registered: &Registered) -> Vec<Found> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let mut found = Vec::new();
    for at in (0..text.len()).filter(|at| text.get(*at) == Some('@')) {
        let mut start = at;
        while text.before(start).is_some_and(is_name) {
            start -= 1;
        }
        let mut end = at + 1;
        while text.get(end).is_some_and(is_host) {
            end += 1;
        }
        while end > at + 1 && matches!(text.before(end), Some('.' | '-')) {
            end -= 1;
        }
        let of =
            |range: Range<usize>| range.filter_map(|at| text.get(at)).flat_map(char::to_lowercase).collect::<String>();
        let host = of(at + 1..end);
        let ending = host.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
        if start == at || ending.chars().count() < 2 || !ending.chars().all(char::is_alphabetic) {
            continue;
        }
        let is_private = PRIVATE_SERVICES.contains(&host.as_str());
        let what = if is_private { PersonalData::PrivateEmail } else { PersonalData::Email };
        found.push(((!registered.has_email(&of(start..end))).then_some(what), start..end));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{is_mobile, is_private_service};

    #[test]
    fn a_mobile_is_told_from_a_landline_however_written() {
        for mobile in ["+7 701 234 56 78", "8 (747) 234-56-78", "87771234567"] {
            assert!(is_mobile(mobile), "{mobile}");
        }
        for landline in ["+7 (727) 234-56-78", "+7 (000) 000-00-02", "8 7172 70 00 00", "1414"] {
            assert!(!is_mobile(landline), "{landline}");
        }
        assert!(is_private_service("Sot@Gmail.com") && !is_private_service("press@almaty.sot.example"));
    }
}
