//! Dates of birth: the year is told of a person, the day never.

use std::ops::Range;

use super::text::{Scanned, is_space};
use super::{Found, PersonalData};
use crate::base::lang::Lang;
use crate::base::written;

/// Words that tell of somebody's birth, and how far from the date they may stand.
const BORN: [&str; 7] = ["туған", "туылған", "дүниеге кел", "родил", "рожд", "д.р.", "г.р."];
const REACH: usize = 30;
/// Years in which grown-up people were born.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2012;

pub(super) fn dates(text: &Scanned) -> Vec<Found> {
    let dates = (0..text.groups.len()).filter_map(|index| in_figures(text, index).or_else(|| in_words(text, index)));
    let of_birth = dates.filter(|date| is_of_birth(text, date));
    of_birth.map(|date| (Some(PersonalData::BirthDate), date)).collect()
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

/// `12.05.1980`, `1980-05-12`
fn in_figures(text: &Scanned, index: usize) -> Option<Range<usize>> {
    let [first, second, third] = text.groups.get(index..index + 3)? else { return None };
    let joined = |one: &Range<usize>, other: &Range<usize>| {
        other.start == one.end + 1 && text.get(one.end).is_some_and(|c| ".-/".contains(c))
    };
    let number =
        |group: &Range<usize>| group.clone().filter_map(|at| text.get(at)).collect::<String>().parse().unwrap_or(0);
    let is_short = |group: &Range<usize>| group.len() <= 2 && (1..=31_u32).contains(&number(group));
    // A part of the number of a case or a book.
    let is_part = matches!(text.before(first.start), Some('-' | '/' | '.'));
    let is_date = (is_short(first) && is_year(text, third)) || (is_year(text, first) && is_short(third));
    (is_date && !is_part && is_short(second) && joined(first, second) && joined(second, third))
        .then_some(first.start..third.end)
}

/// `12 мая 1980`, `1980 жылғы 12 мамыр`
fn in_words(text: &Scanned, index: usize) -> Option<Range<usize>> {
    let group = text.groups.get(index)?;
    let next = text.groups.get(index + 1)?;
    let (day, year) = (|group: &Range<usize>| group.len() <= 2, |group: &Range<usize>| is_year(text, group));
    let gap = 20;
    if next.start - group.end > gap {
        return None;
    }
    if day(group) && year(next) {
        return month(text, group.end..next.start).map(|_| group.start..next.end);
    }
    let behind = next.end..(next.end + 12).min(text.len());
    let month =
        month(text, behind).filter(|month| (next.end..month.start).all(|at| text.get(at).is_some_and(is_space)));
    (year(group) && day(next)).then_some(group.start..month?.end)
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
    let digits: String = group.clone().filter_map(|at| text.get(at)).collect();
    group.len() == 4 && digits.parse().is_ok_and(|year: u32| YEARS.contains(&year))
}
