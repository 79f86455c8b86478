//! The words of a finding as sentences of a report: findings are phrased for one line of a terminal.

use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::written;

/// The length of a day as it is typed: `2026-11-30`.
const TYPED: usize = 10;

/// A reason as a sentence of its own; the name of a field stays as it is typed.
pub(super) fn as_sentence(reason: &str, lang: Lang) -> String {
    let sentence = format!("{}.", in_words(reason, lang).trim_end_matches('.'));
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) if lang == Lang::En || !first.is_ascii() => {
            first.to_uppercase().collect::<String>() + characters.as_str()
        }
        _ => sentence,
    }
}

/// The days of a sentence in words; one that is quoted with its field stays as it is typed.
fn in_words(text: &str, lang: Lang) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_apart = written.is_empty() || written.ends_with([' ', '(', '\u{a0}']);
        let day =
            rest.get(..TYPED).filter(|_| is_apart && !written.ends_with(": ")).and_then(|typed| Day::parse(typed).ok());
        let follows = rest.get(TYPED..).and_then(|rest| rest.chars().next());
        if let Some(day) = day.filter(|_| follows.is_none_or(|c| !c.is_alphanumeric() && c != '-')) {
            written.push_str(&written::date_long(day, lang));
            rest = &rest[TYPED..];
        } else {
            written.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_in_words_where_they_are_not_quoted() {
        for (typed, expected) in [
            ("срок истёк 2026-10-30", "Срок истёк 30 октября 2026 года."),
            (
                "срок истёк (2026-10-30), а 2026-10-31 нет",
                "Срок истёк (30 октября 2026 года), а 31 октября 2026 года нет.",
            ),
            ("нужно date: 2026-10-30", "Нужно date: 2026-10-30."),
            ("файл 2026-10-30-a и 2026-99-30 есть", "Файл 2026-10-30-a и 2026-99-30 есть."),
        ] {
            assert_eq!(as_sentence(typed, Lang::Ru), expected);
        }
    }
}
