//! Whether a text is written in the language of its file.
//!
//! Kazakh is told by its own letters, which stand in every second word, Russian by their absence and
//! by its small words. Short texts and quotations are not judged.

use super::is_cyrillic;
use crate::base::lang::Lang;
use crate::base::letters::{is_letter, lowercase};

/// Fewer words than this may be a name or a title of a law.
const LEAST: usize = 20;

/// Small words of Russian that Kazakh does not have.
const RUSSIAN: [&str; 44] = [
    "и",
    "в",
    "на",
    "не",
    "что",
    "по",
    "с",
    "для",
    "из",
    "к",
    "о",
    "об",
    "от",
    "при",
    "был",
    "была",
    "были",
    "это",
    "его",
    "их",
    "как",
    "также",
    "или",
    "до",
    "за",
    "со",
    "во",
    "суда",
    "суде",
    "судья",
    "судьи",
    "года",
    "году",
    "дела",
    "делу",
    "республики",
    "который",
    "которые",
    "будет",
    "если",
    "после",
    "между",
    "всех",
    "может",
];

/// Whether a text in a file of one language is plainly written in the other.
#[must_use]
pub fn seems_foreign(text: &str, lang: Lang) -> bool {
    let (mut words, mut kazakh, mut russian) = (0_usize, 0_usize, 0_usize);
    for word in without_quotations(text).split(|c| !is_letter(c)) {
        if word.is_empty() || !word.chars().all(is_cyrillic) {
            continue;
        }
        let lower = lowercase(word);
        words += 1;
        kazakh += usize::from(lower.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']));
        russian += usize::from(RUSSIAN.contains(&lower.as_str()));
    }
    if words < LEAST {
        return false;
    }
    match lang {
        Lang::Kk => kazakh * 12 < words && russian * 10 >= words,
        Lang::Ru => kazakh * 3 > words && russian * 20 < words,
        Lang::En => false,
    }
}

/// A text without what stands between «».
fn without_quotations(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}
