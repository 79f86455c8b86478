//! Dates, numbers, sums and sizes as people write them in each language.
//!
//! The Kazakh forms are those of official texts: «2026 жылғы 22 қараша», with case endings where
//! a sentence asks for them. Machine forms (feeds, calendars) live in `date`.

use super::date::{self, Day, Moment, name_at};
use super::lang::Lang;
use super::month::Month;

const NO_BREAK_SPACE: char = '\u{A0}';

/// A day in full, for headings and running text: «2026 жылғы 22 қараша».
#[must_use]
pub fn date_long(day: Day, lang: Lang) -> String {
    let (year, month, number) = (day.year(), month_of_day(day, lang), day.day());
    match lang {
        Lang::Kk => format!("{year} жылғы {number} {month}"),
        Lang::Ru => format!("{number} {month} {year} года"),
        Lang::En => format!("{number} {month} {year}"),
    }
}

/// A day for lists and cards: «2026 ж. 22 қараша».
#[must_use]
pub fn date_short(day: Day, lang: Lang) -> String {
    let (year, month, number) = (day.year(), month_of_day(day, lang), day.day());
    match lang {
        Lang::Kk => format!("{year}\u{202F}ж. {number} {month}"),
        Lang::Ru => format!("{number} {month} {year}{NO_BREAK_SPACE}г."),
        Lang::En => format!("{number} {} {year}", name_at(date::MONTHS, day.month())),
    }
}

/// The names of the months as they stand beside a day, from January: «қаңтар», «января».
#[must_use]
pub const fn months_beside_days(lang: Lang) -> &'static [&'static str] {
    pick(lang, [MONTHS_KK, MONTHS_RU_GENITIVE, MONTHS_EN])
}

/// A month with its year, as a heading: «2026 жылғы қазан», «октябрь 2026 года».
#[must_use]
pub fn month_long(month: Month, lang: Lang) -> String {
    let (year, name) = (month.year(), month_alone(month, lang));
    match lang {
        Lang::Kk => format!("{year} жылғы {name}"),
        Lang::Ru => format!("{name} {year} года"),
        Lang::En => format!("{name} {year}"),
    }
}

/// A month without its year, as it stands alone: «қазан», «октябрь».
#[must_use]
pub fn month_alone(month: Month, lang: Lang) -> &'static str {
    name_at(pick(lang, [MONTHS_KK, MONTHS_RU, MONTHS_EN]), month.month())
}

/// A month as it stands beside its day: «22 қараша», «22 ноября».
#[must_use]
pub fn month_of_day(day: Day, lang: Lang) -> &'static str {
    name_at(months_beside_days(lang), day.month())
}

/// A day in full with the time on the wall: «2026 жылғы 22 қараша, 10:00».
#[must_use]
pub fn moment_long(moment: Moment, lang: Lang) -> String {
    format!("{}, {}", date_long(moment.day(), lang), moment.hour_minute())
}

/// A Kazakh case that dates take within a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KkCase {
    /// When something happened: «4 наурызда».
    Locative,
    /// Of that day: «31 наурыздағы бұйрық».
    LocativeAttributive,
    /// From that day: «1 қаңтардан бастап».
    Ablative,
    /// Up to that day: «30 маусымға дейін».
    Dative,
}

/// A day within a sentence. In Kazakh it takes the ending that its month asks for: «2025 жылғы
/// 31 наурыздағы»; the other languages put a word before it.
#[must_use]
pub fn date_in(day: Day, case: KkCase, lang: Lang) -> String {
    match lang {
        Lang::Kk => kk_date_in(day, case),
        Lang::Ru | Lang::En => date_long(day, lang),
    }
}

fn kk_date_in(day: Day, case: KkCase) -> String {
    let endings = name_at(ENDINGS_KK, day.month()).split(' ');
    let index = match case {
        KkCase::Locative => 0,
        KkCase::LocativeAttributive => 1,
        KkCase::Ablative => 2,
        KkCase::Dative => 3,
    };
    date_long(day, Lang::Kk) + endings.into_iter().nth(index).unwrap_or_default()
}

/// Days from one to another, in whichever order they come, with nothing said twice.
#[must_use]
pub fn date_range(one: Day, other: Day, lang: Lang) -> String {
    let (first, last) = (one.min(other), one.max(other));
    if first == last {
        return date_long(first, lang);
    }
    let dash = format!("{NO_BREAK_SPACE}– ");
    if first.year() != last.year() {
        return date_long(first, lang) + &dash + &date_long(last, lang);
    }
    let (year, from, to) = (first.year(), first.day(), last.day());
    let (first_month, last_month) = (month_of_day(first, lang), month_of_day(last, lang));
    let days = if first.month() == last.month() {
        format!("{from}–{to} {last_month}")
    } else {
        format!("{from} {first_month}{dash}{to} {last_month}")
    };
    match lang {
        Lang::Kk => format!("{year} жылғы {days}"),
        Lang::Ru => format!("{days} {year} года"),
        Lang::En => format!("{days} {year}"),
    }
}

/// A whole number, in groups of three from five digits on: «12 500».
#[must_use]
pub fn number(value: i64, lang: Lang) -> String {
    minus(value < 0) + &grouped(&value.unsigned_abs().to_string(), lang)
}

/// A number with a fixed count of decimal places: «4,5»; a dash for what is no number.
#[must_use]
pub fn decimal(value: f64, places: u8, lang: Lang) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let written = format!("{:.*}", usize::from(places), value.abs());
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let is_negative = value < 0.0 && written.contains(|c| matches!(c, '1'..='9'));
    let mut out = minus(is_negative) + &grouped(whole, lang);
    if !fraction.is_empty() {
        out.push_str(decimal_mark(lang));
        out.push_str(fraction);
    }
    out
}

/// A sum in tenge: «1 250 000 ₸».
#[must_use]
pub fn money(tenge: i64, lang: Lang) -> String {
    with_unit(&number(tenge, lang), "₸")
}

/// The form of a noun or phrase that goes with a number (CLDR's cardinal categories).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PluralForm {
    /// 1 жаңалық, 21 новость.
    One,
    /// 2 новости.
    Few,
    /// 5 новостей.
    Many,
    /// 5 жаңалық.
    Other,
}

impl PluralForm {
    /// The name by which files of words know the form.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// Tells which form goes with a whole number.
#[must_use]
pub const fn plural(n: u64, lang: Lang) -> PluralForm {
    match lang {
        Lang::Kk | Lang::En if n == 1 => PluralForm::One,
        Lang::Kk | Lang::En => PluralForm::Other,
        Lang::Ru => match (n % 10, n % 100) {
            (1..=4, 11..=14) => PluralForm::Many,
            (1, _) => PluralForm::One,
            (2..=4, _) => PluralForm::Few,
            _ => PluralForm::Many,
        },
    }
}

/// How long a recording is: «12 мин 34 с».
#[must_use]
pub fn duration(seconds: u32, lang: Lang) -> String {
    let parts = [
        (seconds / 3600, pick(lang, ["сағ", "ч", "h"])),
        (seconds / 60 % 60, pick(lang, ["мин", "мин", "min"])),
        (seconds % 60, pick(lang, ["с", "с", "s"])),
    ];
    let written: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| with_unit(&number(i64::from(*count), lang), unit))
        .collect();
    if written.is_empty() { with_unit("0", parts[2].1) } else { written.join(" ") }
}

/// How large a file is: «1,2 МБ», in steps of 1024.
#[must_use]
pub fn file_size(bytes: u64, lang: Lang) -> String {
    let units = match lang {
        Lang::Kk | Lang::Ru => ["Б", "КБ", "МБ", "ГБ", "ТБ"],
        Lang::En => ["B", "KB", "MB", "GB", "TB"],
    };
    // Tenths of a unit, rounded; rounding may carry a size into the next unit.
    let tenths_of = |step: u32| (u128::from(bytes) * 10 + (1_u128 << (10 * step)) / 2) >> (10 * step);
    let step = (0..4).find(|step| tenths_of(*step) < 10_240 - u128::from(*step > 0) * 5).unwrap_or(4);
    let tenths = tenths_of(step);
    let written = if step > 0 && tenths < 100 && !tenths.is_multiple_of(10) {
        format!("{}{}{}", tenths / 10, decimal_mark(lang), tenths % 10)
    } else {
        grouped(&((tenths + 5) / 10).to_string(), lang)
    };
    with_unit(&written, units.get(step as usize).copied().unwrap_or_default())
}

const MONTHS_KK: &[&str] = &[
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// The endings of each month: when, of when, from when, until when.
const ENDINGS_KK: &[&str] = &[
    "да дағы дан ға",
    "да дағы нан ға",
    "да дағы дан ға",
    "де дегі ден ге",
    "да дағы дан ға",
    "да дағы нан ға",
    "де дегі ден ге",
    "да дағы дан ға",
    "те тегі тен ке",
    "да дағы нан ға",
    "да дағы дан ға",
    "да дағы нан ға",
];

const MONTHS_RU: &[&str] = &[
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

const MONTHS_RU_GENITIVE: &[&str] = &[
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const MONTHS_EN: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const fn pick<T: Copy>(lang: Lang, [kk, ru, en]: [T; 3]) -> T {
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
}

/// Splits digits into groups of three; four digits read better whole, as years do.
fn grouped(digits: &str, lang: Lang) -> String {
    if digits.len() <= 4 {
        return digits.to_owned();
    }
    let separator = match lang {
        Lang::Kk | Lang::Ru => NO_BREAK_SPACE,
        Lang::En => ',',
    };
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

fn minus(is_negative: bool) -> String {
    if is_negative { "−".to_owned() } else { String::new() }
}

const fn decimal_mark(lang: Lang) -> &'static str {
    pick(lang, [",", ",", "."])
}

fn with_unit(number: &str, unit: &str) -> String {
    format!("{number}{NO_BREAK_SPACE}{unit}")
}

#[cfg(test)]
mod tests;
