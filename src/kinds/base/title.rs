//! Slips in the words that stand for an item everywhere: capitals, a full stop, another language.
//!
//! Each is told from the field alone; nothing here changes what is read.

use crate::base::letters::lowercase;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{LetterProblem, SlipProblem};
use crate::front_matter::FieldReader;
use crate::kinds::{ContentKind, InTheMedia};
use crate::letters::is_phrase_foreign;

/// Fewer letters may be an abbreviation, or the name of an office in short.
const LEAST_LETTERS: usize = 12;

/// What is shortened with a full stop, of four letters and more.
const SHORTENED: [&str; 6] = ["респ", "проф", "млрд", "стат", "акад", "прим"];

/// Looks at the title and the summary of a file.
pub(super) fn check(reader: &mut FieldReader<'_>, title: &str, summary: Option<&str>) {
    if is_in_capitals(title) {
        let place = reader.places().get("title").cloned().unwrap_or_default();
        reader.report(Diagnostic::new(SlipProblem::TitleInCapitals { meant: in_small_letters(title) }, place));
    }
    if title.ends_with('.') && ends_with_stop(title) {
        reader.report_cut("title", '.', SlipProblem::TitleFullStop {});
    }
    // What others have written keeps the language in which they wrote it.
    if reader.kind() == <InTheMedia as ContentKind>::SECTION {
        return;
    }
    let lang = reader.lang();
    let foreign = [("title", Some(title)), ("summary", summary)]
        .into_iter()
        .find(|(_, words)| words.is_some_and(|words| is_phrase_foreign(words, lang)));
    if let Some((field, _)) = foreign {
        let place = reader.places().get(field).cloned().unwrap_or_default();
        reader.report(Diagnostic::new(LetterProblem::WrongLanguage { lang }, place));
    }
}

fn is_in_capitals(title: &str) -> bool {
    // Most titles have a small letter right behind their first.
    if title.chars().take(16).any(char::is_lowercase) {
        return false;
    }
    let letters = title.chars().filter(|c| c.is_alphabetic()).count();
    letters >= LEAST_LETTERS && title.contains(' ') && !title.chars().any(char::is_lowercase)
}

fn in_small_letters(title: &str) -> String {
    let small = lowercase(title);
    let mut letters = small.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whether the last word is a whole one: what is shortened keeps its full stop.
fn ends_with_stop(title: &str) -> bool {
    let Some(words) = title.strip_suffix('.').filter(|words| !words.ends_with('.')) else { return false };
    let last = words.rsplit([' ', '\u{a0}', '-']).next().unwrap_or_default().trim_end_matches('»');
    last.chars().count() >= 4 && last.chars().all(char::is_lowercase) && !SHORTENED.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_full_stops_are_told_from_abbreviations() {
        for (title, is_capitals, is_stop) in [
            ("СОТТА БРИФИНГ ӨТТІ", true, false),
            ("ҚР ЖС ПЛЕНУМЫ", false, false),
            ("Сотта брифинг өтті.", false, true),
            ("Сот шешімі шығарылды…", false, false),
            ("Сот не шешті...", false, false),
            ("2026 ж.", false, false),
            ("Дело на 5 млрд.", false, false),
            ("Судья А.Б.", false, false),
        ] {
            assert_eq!((is_in_capitals(title), ends_with_stop(title)), (is_capitals, is_stop), "{title}");
        }
        assert_eq!(in_small_letters("ӘДІЛ СОТ"), "Әділ сот");
    }
}
