//! Dates in other forms than ours that still mean one day only, brought into ours.
//!
//! What can be read in two ways, such as `03/04/2026`, is nobody's date here.

use crate::base::lang::Lang;
use crate::base::meant::closest;
use crate::base::written;

/// The same date as `2026-11-22` or `2026-11-22 10:00`; `None` where it has no other form, or two meanings.
#[must_use]
pub fn meant(text: &str) -> Option<String> {
    let text = plain(text);
    let words = words(&text);
    let ((year, month, day), rest) = numbers(&words)?;
    let clock = clock(rest)?;
    let valid = (1..=12).contains(&month) && (1..=31).contains(&day) && (1900..=2200).contains(&year);
    valid.then(|| format!("{year:04}-{month:02}-{day:02}{}", clock.map(|time| format!(" {time}")).unwrap_or_default()))
}

/// A date that most likely is meant, and whether its year is written: the name of its month may be mistyped.
#[must_use]
pub fn guess(text: &str) -> Option<(String, bool)> {
    let text = plain(text);
    let mut words = words(&text);
    let names: Vec<String> =
        Lang::ALL.into_iter().flat_map(written::months_beside_days).map(|name| name.to_lowercase()).collect();
    for word in words.iter_mut().filter(|word| word.chars().count() > 3 && word.chars().all(char::is_alphabetic)) {
        *word = closest(word, names.iter().map(String::as_str)).unwrap_or(word);
    }
    if let [one, two] = words[..] {
        let (month, day) = month(one).zip(number(two)).or_else(|| month(two).zip(number(one)))?;
        return (1..=31).contains(&day).then(|| (format!("{EXAMPLE_YEAR}-{month:02}-{day:02}"), false));
    }
    Some((meant(&words.join(" "))?, true))
}

/// The year that examples have.
const EXAMPLE_YEAR: u32 = 2026;

/// Whether a text is a time of day and nothing else.
#[must_use]
pub fn is_clock(text: &str) -> bool {
    text.contains(':') && text.len() <= 8 && matches!(clock(&[text]), Some(Some(_)))
}

/// A text in small letters, hyphens for all dashes, noughts for the letter О that stands for one.
pub(super) fn plain(text: &str) -> String {
    let text = text.trim_matches(['«', '»', '“', '”', '„', '"', ' ']);
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").replace(['–', '—', '‑', '‐', '−'], "-").to_lowercase();
    if !text.contains(['о', 'o']) {
        return text;
    }
    let is_number = |word: &str| {
        word.contains(|c: char| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_digit() || matches!(c, 'о' | 'o' | '.' | '-' | '/' | ':'))
    };
    let word = |word: &str| if is_number(word) { word.replace(['о', 'o'], "0") } else { word.to_owned() };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The words of such a text that say something of a day or a time.
pub(super) fn words(text: &str) -> Vec<&str> {
    text.split([' ', ',', 't']).filter(|word| !word.is_empty() && !is_filler(word)).collect()
}

/// Year, month and day as they are written, and the words behind them.
pub(super) fn numbers<'w, 'a>(words: &'w [&'a str]) -> Option<Parts<'w, 'a>> {
    of_numbers(words).or_else(|| of_words(words))
}

pub(super) type Parts<'w, 'a> = ((u32, u32, u32), &'w [&'a str]);

/// Words that say nothing of the day.
fn is_filler(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    matches!(
        word,
        "ж" | "жыл"
            | "жылғы"
            | "жылы"
            | "жылдың"
            | "г"
            | "год"
            | "года"
            | "в"
            | "сағат"
            | "сағ"
            | "күні"
    )
}

/// `22.11.2026`, `22-11-2026`, `2026.11.22`, `2026/11/22`, and `11/22/2026` where only one number can be a month.
fn of_numbers<'w, 'a>(words: &'w [&'a str]) -> Option<Parts<'w, 'a>> {
    let (first, rest) = words.split_first()?;
    let first = first.trim_end_matches(['ж', 'г', '.']);
    let separator = first.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '.' | '/' | '-'))?;
    let numbers = first.split(separator).map(number).collect::<Option<Vec<u32>>>()?;
    let [one, two, three] = numbers[..] else { return None };
    let is_american = separator == '/' && rest.iter().any(|word| matches!(*word, "am" | "pm"));
    let date = match (one, two, three) {
        (1000.., ..) => (one, two, three),
        (month, day, 1000..) if is_american => (three, month, day),
        (day, month, 1000..) if separator != '/' || day > 12 || day == month => (three, month, day),
        (month, day, 1000..) if day > 12 => (three, month, day),
        // Nobody here writes the year first in two figures.
        (day, month, 15..=40) if separator == '.' && first.ends_with(&format!(".{three}")) => {
            (2000 + three, month, day)
        }
        _ => return None,
    };
    Some((date, rest))
}

/// «12 наурыз 2026», «2026 12 наурыз», «12 марта 2026», without the fillers.
fn of_words<'w, 'a>(words: &'w [&'a str]) -> Option<Parts<'w, 'a>> {
    let (date, rest) = words.split_at_checked(3)?;
    let at = date.iter().position(|word| month(word).is_some())?;
    let mut numbers = date.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, word)| number(word));
    let date = match (numbers.next()??, month(date[at])?, numbers.next()??) {
        (year @ 1000.., month, day) | (day, month, year @ 1000..) => (year, month, day),
        _ => return None,
    };
    Some((date, rest))
}

/// The time that follows a date; an error where something else does.
#[allow(clippy::option_option, reason = "no time is fine, a wrong one is not")]
fn clock(words: &[&str]) -> Option<Option<String>> {
    let (time, half) = match words {
        [] => return Some(None),
        [time] => (*time, None),
        [time, half @ ("am" | "pm")] => (*time, Some(*half)),
        _ => return None,
    };
    let (hour, minute) = time.split_once([':', '.', '-'])?;
    let (minute, second) = minute.split_once([':', '.']).unwrap_or((minute, "0"));
    let (hour, minute, second) = (number(hour)?, number(minute).filter(|_| minute.len() == 2)?, number(second)?);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("pm") => hour % 12 + 12,
        Some(_) => hour % 12,
        None => hour,
    };
    let valid = hour < 24 && minute < 60 && second < 60;
    valid.then(|| Some(format!("{hour:02}:{minute:02}")))
}

fn number(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// The number of a month by its name as it stands beside a day or alone, with a Kazakh case ending.
fn month(word: &str) -> Option<u32> {
    let endings = ["", "да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі"];
    let found = Lang::ALL.into_iter().flat_map(|lang| {
        written::months_beside_days(lang).iter().enumerate().filter(move |(_, name)| {
            let name = name.to_lowercase();
            let has_ending = || lang == Lang::Kk && endings.iter().any(|ending| word == format!("{name}{ending}"));
            word == name || has_ending()
        })
    });
    let index = found.map(|(index, _)| index).next()?;
    u32::try_from(index + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::{guess, is_clock, meant};

    #[test]
    fn what_is_likely_meant_is_offered() {
        for (text, expected) in [
            ("21 нойабря 2026", Some("2026-11-21")),
            ("ноябрь 21", Some("2026-11-21")),
            ("21 қараша", Some("2026-11-21")),
            ("кеше", None),
            ("45 қараша", None),
        ] {
            assert_eq!(guess(text).map(|(date, _)| date).as_deref(), expected, "{text}");
        }
        assert!(is_clock("15:30") && !is_clock("15.30") && !is_clock("25:00") && !is_clock("2026"));
    }

    #[test]
    fn forms_with_one_meaning_are_understood() {
        for (text, expected) in [
            ("12.03.2026", "2026-03-12"),
            ("1.3.2026 г.", "2026-03-01"),
            ("12.03.2026 9:05", "2026-03-12 09:05"),
            ("12.03.2026, 10.30", "2026-03-12 10:30"),
            ("22-11-2026", "2026-11-22"),
            ("2026.11.22 10:00:00", "2026-11-22 10:00"),
            ("2026/11/22", "2026-11-22"),
            ("12 наурыз 2026 ж.", "2026-03-12"),
            ("2026 жылғы 12 наурыз", "2026-03-12"),
            ("2026\u{202f}ж. 12 наурыз", "2026-03-12"),
            ("2026 жылы 4 наурызда сағат 10:00", "2026-03-04 10:00"),
            ("12 марта 2026 г.", "2026-03-12"),
            ("«12 марта 2026 г.»", "2026-03-12"),
            ("12 Марта 2026 года в 15:40", "2026-03-12 15:40"),
            ("12 марта 2026", "2026-03-12"),
            ("03/22/2010 7:06 PM", "2010-03-22 19:06"),
            ("03/04/2010 12:00 AM", "2010-03-04 00:00"),
            ("22/03/2026", "2026-03-22"),
            ("21.11.26", "2026-11-21"),
            ("21–11–2026", "2026-11-21"),
            ("2О26-11-21 1O:30", "2026-11-21 10:30"),
        ] {
            assert_eq!(meant(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_has_two_meanings_or_none_is_not() {
        for text in [
            "03/04/2026",
            "12.03.6",
            "12/03/26",
            "наурыз 2026",
            "12 наурыз",
            "x",
            "",
            "12.13.2026",
            "12.03.2026 25:00",
            "12 марта 2026 после обеда",
            "2026",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
