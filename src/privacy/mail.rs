//! E-mail addresses, also where the sign is written out to hide them from robots.

use std::ops::Range;

use super::text::{Scanned, is_space};
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

/// How «@» is written out, and how a point is.
const SIGNS: [&str; 9] = ["(at)", "[at]", "{at}", "(собака)", "(собачка)", "[собака]", "собака", "собачка", "(@)"];
const POINTS: [&str; 4] = ["(dot)", "[dot]", "{dot}", "(точка)"];
/// How many spaces may stand at either side of a sign.
const LONGEST_GAP: usize = 2;

/// Whether an address is at a service where private people have theirs.
#[must_use]
pub fn is_private_service(address: &str) -> bool {
    let host = address.rsplit('@').next().unwrap_or_default().trim().to_lowercase();
    PRIVATE_SERVICES.contains(&host.as_str())
}

/// Whether a text may hold an address without an «@».
pub(super) fn may_be_written_out(text: &str) -> bool {
    let has = |signs: &[&str]| signs.iter().any(|sign| text.contains(sign));
    // What all of them have in common is looked for first.
    (text.contains("оба") && has(&["обак", "обачк"]))
        || (text.bytes().any(|byte| matches!(byte, b'(' | b'[' | b'{')) && has(&["(at)", "[at]", "{at}", "(AT)"]))
}

pub(super) fn emails(text: &Scanned, registered: &Registered) -> Vec<Found> {
    let signs = (0..text.len()).filter_map(|at| match text.get(at) {
        Some('@') => Some(at..at + 1),
        Some('(' | '[' | '{') => sign_at(text, at),
        Some('с' | 'С') if text.get(at + 2) == Some('б') => sign_at(text, at),
        _ => None,
    });
    let mut found: Vec<Found> = Vec::new();
    for sign in signs {
        let Some((range, address)) = around(text, &sign) else { continue };
        let is_private = is_private_service(&address);
        let what = if is_private { PersonalData::PrivateEmail } else { PersonalData::Email };
        found.push(((!registered.has_email(&address)).then_some(what), range));
    }
    found
}

/// A sign that is written out.
fn sign_at(text: &Scanned, at: usize) -> Option<Range<usize>> {
    let within = at..(at + 10).min(text.len());
    let find = |sign: &&str| text.find(sign, within.clone(), sign.starts_with('с')).filter(|found| found.start == at);
    SIGNS.iter().find_map(find)
}

/// The address around a sign: where it stands, and it as it is meant.
fn around(text: &Scanned, sign: &Range<usize>) -> Option<(Range<usize>, String)> {
    let is_plain = text.get(sign.start) == Some('@') && sign.len() == 1;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let stop = skip_back(text, sign.start);
    let mut start = stop;
    while text.before(start).is_some_and(|c| is_name(c) || is_unseen(c)) {
        start -= 1;
    }
    let begin = skip(text, sign.end);
    let (host, end) = host(text, begin);
    let name = of(text, start..stop);
    let ending = host.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let is_ending = ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic);
    // Words and places around a sign with spaces are seldom an address: its letters are Latin.
    let is_spaced = stop < sign.start || begin > sign.end || !is_plain;
    let is_latin = || format!("{name}{host}").is_ascii() && name.chars().count() > 1;
    let is_address = !name.is_empty() && is_ending && (!is_spaced || is_latin());
    is_address.then(|| (start..end, format!("{name}@{host}")))
}

/// The host behind a sign, with its points as points, and where it ends.
fn host(text: &Scanned, from: usize) -> (String, usize) {
    let mut host = String::new();
    let (mut at, mut end) = (from, from);
    loop {
        let point = POINTS.iter().find_map(|point| {
            let start = skip(text, at);
            text.find(point, start..(start + 7).min(text.len()), false).filter(|found| found.start == start)
        });
        match (point, text.get(at)) {
            (Some(point), _) => {
                host.push('.');
                at = skip(text, point.end);
            }
            (_, Some(c)) if c.is_alphanumeric() || matches!(c, '.' | '-') => {
                host.extend(c.to_lowercase());
                at += 1;
            }
            (_, Some(c)) if is_unseen(c) => at += 1,
            _ => break,
        }
        if host.ends_with(char::is_alphanumeric) {
            end = at;
        }
    }
    (host.trim_end_matches(['.', '-']).to_owned(), end)
}

fn of(text: &Scanned, range: Range<usize>) -> String {
    let seen = range.filter_map(|at| text.get(at)).filter(|c| !is_unseen(*c));
    seen.flat_map(char::to_lowercase).collect()
}

fn skip(text: &Scanned, from: usize) -> usize {
    let gap = (from..).take_while(|at| text.get(*at).is_some_and(is_space)).take(LONGEST_GAP + 1).count();
    if gap <= LONGEST_GAP { from + gap } else { from }
}

fn skip_back(text: &Scanned, from: usize) -> usize {
    let gap = (0..from).rev().take_while(|at| text.get(*at).is_some_and(is_space)).take(LONGEST_GAP + 1).count();
    if gap <= LONGEST_GAP { from - gap } else { from }
}

/// What stands in a text without being seen.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::is_private_service;
    use crate::privacy::{PersonalData, Registered, scan};

    #[test]
    fn a_private_service_is_told_from_an_office() {
        assert!(is_private_service("Sot@Gmail.com") && !is_private_service("press@almaty.sot.example"));
    }

    #[test]
    fn an_address_is_found_however_it_is_hidden() {
        for address in [
            "a.ulgi (at) mail.ru",
            "a.ulgi[at]mail.ru",
            "a.ulgi собака mail.ru",
            "a.ulgi (собачка) mail.ru",
            "a.ulgi @ mail.ru",
            "a.ulgi@ mail.ru",
            "a.ulgi＠mail.ru",
            "a.ulgi@mail(dot)ru",
            "a.ulgi (at) mail (dot) ru",
            "a.ulgi\u{200b}@mail.ru",
        ] {
            let text = format!("Пошта: {address}, сот");
            let found = scan(&text, &Registered::default());
            let found: Vec<_> = found.into_iter().map(|found| (found.what, &text[found.range])).collect();
            assert_eq!(found, [(PersonalData::PrivateEmail, address)], "{text}");
        }
        for text in [
            "Бұл собака туралы дау",
            "Собака mail.ru",
            "Сот (at) залы",
            "@almaty_sot және a @ b",
            "Кездесу @ Астана. Сот",
        ] {
            assert_eq!(scan(text, &Registered::default()), [], "{text}");
        }
    }
}
