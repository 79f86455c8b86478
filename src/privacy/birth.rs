//! Dates of birth: the year is told of a person, the day never.

use std::ops::Range;

use super::text::{Scanned, is_space};
use super::{Found, PersonalData};
use crate::base::lang::Lang;
use crate::base::written;

/// Words that tell of somebody's birth.
const BORN: [&str; 9] = ["туған", "туылған", "дүниеге кел", "родил", "родивш", "рожд", "род.", "д.р.", "г.р."];
/// What is written right behind a date or a year of birth.
const BEHIND: [&str; 5] = ["г.рожд", "г. рожд", "ж.туыл", "ж. туыл", "жылы туыл"];
const SHORT: [&str; 4] = ["г.р", "г. р", "ж.т", "ж. т"];
/// How far from a date a word for a birth may stand.
const REACH: usize = 30;
/// Years in which grown-up people were born, and others: of these a word right behind the date tells.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2012;
const LAST: u32 = 2029;

pub(super) fn dates(text: &Scanned) -> Vec<Found> {
    let dates = (0..text.groups.len()).filter_map(|index| in_figures(text, index).or_else(|| in_words(text, index)));
    let of_birth = dates.filter(|(date, is_likely)| is_marked(text, date) || (*is_likely && is_of_birth(text, date)));
    of_birth.map(|(date, _)| (Some(PersonalData::BirthDate), date)).collect()
}

/// Whether a date is marked as one of a birth: «14.01.1985 г.р.».
fn is_marked(text: &Scanned, date: &Range<usize>) -> bool {
    let start = (date.end..text.len()).find(|at| !text.get(*at).is_some_and(is_space)).unwrap_or(date.end);
    let behind = start..(start + 10).min(text.len());
    let begins = |word: &str, whole| text.find(word, behind.clone(), whole).is_some_and(|found| found.start == start);
    // «14.01.1985 г. рассмотрено» tells of no birth.
    BEHIND.iter().any(|word| begins(word, false)) || SHORT.iter().any(|word| begins(word, true))
}

/// Whether a word for a birth stands near a date, in the same sentence.
fn is_of_birth(text: &Scanned, date: &Range<usize>) -> bool {
    let around = text.line_around(date, REACH);
    BORN.iter().any(|word| {
        let mut from = around.start;
        while let Some(found) = text.find(word, from..around.end, false) {
            let between = if found.end <= date.start { found.end..date.start } else { date.end..found.start };
            if !between.into_iter().any(|at| ends_sentence(text, at)) {
                return true;
            }
            from = found.end;
        }
        false
    })
}

/// Whether a full stop is none of an abbreviation: four letters stand before it.
fn ends_sentence(text: &Scanned, at: usize) -> bool {
    let is_stop = text.get(at) == Some('.') && text.get(at + 1).is_some_and(is_space);
    is_stop && at >= 4 && (at - 4..at).all(|at| text.get(at).is_some_and(char::is_alphabetic))
}

/// `12.05.1980`, `1980-05-12`, and whether the year is a likely one.
fn in_figures(text: &Scanned, index: usize) -> Option<(Range<usize>, bool)> {
    let [first, second, third] = text.groups.get(index..index + 3)? else { return None };
    let joined = |one: &Range<usize>, other: &Range<usize>| {
        other.start == one.end + 1 && text.get(one.end).is_some_and(|c| ".-/".contains(c))
    };
    let is_short = |group: &Range<usize>| group.len() <= 2 && (1..=31_u32).contains(&number(text, group));
    // A part of the number of a case or a book.
    let is_part = matches!(text.before(first.start), Some('-' | '/' | '.'));
    let by_points = third.len() == 2 && text.get(first.end) == Some('.') && text.get(second.end) == Some('.');
    let year = if third.len() == 4 || by_points { third } else { first };
    let day = if year == third { first } else { third };
    let is_date = is_short(day) && (is_year(text, year) || by_points);
    let is_likely = is_likely(text, year) || by_points;
    (is_date && !is_part && is_short(second) && joined(first, second) && joined(second, third))
        .then_some((first.start..third.end, is_likely))
}

/// `12 мая 1980`, `1980 жылғы 12 мамыр`
fn in_words(text: &Scanned, index: usize) -> Option<(Range<usize>, bool)> {
    let group = text.groups.get(index)?;
    let next = text.groups.get(index + 1)?;
    let (day, year) = (|group: &Range<usize>| group.len() <= 2, |group: &Range<usize>| is_year(text, group));
    let gap = 20;
    if next.start - group.end > gap {
        return None;
    }
    if day(group) && year(next) {
        return month(text, group.end..next.start).map(|_| (group.start..next.end, is_likely(text, next)));
    }
    let behind = next.end..(next.end + 12).min(text.len());
    let month =
        month(text, behind).filter(|month| (next.end..month.start).all(|at| text.get(at).is_some_and(is_space)));
    (year(group) && day(next)).then_some((group.start..month?.end, is_likely(text, group)))
}

fn month(text: &Scanned, within: Range<usize>) -> Option<Range<usize>> {
    let names = || [Lang::Kk, Lang::Ru].into_iter().flat_map(written::months_beside_days);
    names().find_map(|name| text.find(beginning(name), within.clone(), false))
}

/// What the forms of a month's name have in common: «января», «январе».
fn beginning(name: &str) -> &str {
    let without_ending = name.strip_suffix(['а', 'я']).unwrap_or(name);
    // Two letters would be found in other words.
    if without_ending.chars().count() > 2 { without_ending } else { name }
}

fn is_year(text: &Scanned, group: &Range<usize>) -> bool {
    group.len() == 4 && (*YEARS.start()..=LAST).contains(&number(text, group))
}

/// Whether it is the year of a grown-up's birth.
fn is_likely(text: &Scanned, group: &Range<usize>) -> bool {
    group.len() == 4 && YEARS.contains(&number(text, group))
}

fn number(text: &Scanned, group: &Range<usize>) -> u32 {
    group.clone().filter_map(|at| text.get(at)).collect::<String>().parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::PersonalData;
    use crate::privacy::tests::{is_clean, is_only};

    #[test]
    fn a_day_of_birth_is_found_and_a_year_is_not() {
        for (text, date) in [
            ("Туған күні: 12.05.1980", "12.05.1980"),
            ("родилась 12 мая 1980 года", "12 мая 1980"),
            ("Дата рождения: 1980-05-12", "1980-05-12"),
            ("1980 жылғы 12 мамырда туған", "1980 жылғы 12 мамыр"),
            ("Родился в г. Алматы 12 мая 1980", "12 мая 1980"),
            ("1980 жылы 12 мамырда дүниеге келген", "1980 жылы 12 мамыр"),
            ("А.Б., 14.01.1985 г.р., вину не признал", "14.01.1985"),
            ("14.01.1985 ж.т.", "14.01.1985"),
            ("14.01.1985 г. р.", "14.01.1985"),
            ("14.01.85 г.р.", "14.01.85"),
            ("14.01.2015 г.р.", "14.01.2015"),
            ("14 қаңтар 1985 ж. туылған", "14 қаңтар 1985"),
            ("Родившийся 14 января 1985 года", "14 января 1985"),
            ("Род. 14.01.1985", "14.01.1985"),
        ] {
            is_only(PersonalData::BirthDate, text, date);
        }
        for text in [
            "Алматы облысында туған. 1996 жылғы 3 наурызда тағайындалды.",
            "Туған жылы: 1980",
            "родился в 1980 году",
            "12.05.1980 ж. қабылданған заң",
            "назначен 12 мая 2005 года",
            "14.01.85 гр. Үлгібаев келді",
            "День рождения отметили 12 мая 2025 года",
            "Дело от 14.01.2010 г. рассмотрено",
            "12.05.2010 ж. туралы бұйрық",
        ] {
            is_clean(text);
        }
    }
}
