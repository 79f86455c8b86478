//! Whether a text tells of the age or the form of a child at all: years are in most texts, and seldom anybody's.
//!
//! It errs on one side only: what it passes over tells of none.

use super::protected::ADULT;
use crate::base::letters::{is_letter, lower};

/// What is counted beside a child: years and forms, by the beginnings of the words.
const UNITS: [&str; 10] = ["летн", "лет", "года", "год", "жасар", "жастағы", "жаста", "жас", "сынып", "классни"];

/// Whether a number below that of a grown-up's years stands before a word for years or forms.
pub(super) fn tells_of_age(text: &str) -> bool {
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let digits = &rest[start..];
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let is_low = digits[..end].parse().is_ok_and(|count: u32| count < ADULT);
        rest = &digits[end..];
        let next = rest.trim_start_matches(|c: char| !is_letter(c) && !c.is_ascii_digit());
        if is_low && UNITS.iter().any(|unit| unit.chars().eq(next.chars().map(lower).take(unit.chars().count()))) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::tells_of_age;

    #[test]
    fn ages_and_forms_are_told_from_years_and_dates() {
        for text in
            ["15-летняя", "ол 15 жасар", "(14 ЛЕТ)", "9-сынып", "9-«Б» емес, 10 – классник", "15, лет", "7 жаста"]
        {
            assert!(tells_of_age(text), "{text}");
        }
        for text in ["", "2026 года", "18 лет", "12 марта", "15 адам, жас судья", "жас"] {
            assert!(!tells_of_age(text), "{text}");
        }
    }
}
