//! Fields that nobody asked for: misspelled, unknown, forbidden.
//!
//! A name that is near enough to one of the declared names is meant for it; nothing is guessed beyond.

use std::ops::Range;

use crate::base::meant::closest;
use crate::diagnostics::problems::FrontMatterProblem;
use crate::diagnostics::{Diagnostic, SourceText};
use crate::yaml::{Entry, Map};

/// The fields that nobody asked for.
pub(super) fn unknown<'m>(map: &'m Map, known: &[&'static str]) -> impl Iterator<Item = &'m Entry> {
    map.entries.iter().filter(|entry| !known.contains(&entry.key.as_str()))
}

/// The fields that misspelled ones probably stand for.
pub(super) fn meant(map: &Map, known: &[&'static str]) -> Vec<&'static str> {
    unknown(map, known).filter_map(|entry| near(&entry.key, known)).collect()
}

/// The field that a name is a slip for, or that it names in Kazakh or Russian.
fn near(field: &str, known: &[&'static str]) -> Option<&'static str> {
    closest(field, known.iter().copied()).or_else(|| translated(field).filter(|meant| known.contains(meant)))
}

/// The field that is called so in Kazakh or Russian: whoever knows no English translates its name.
fn translated(field: &str) -> Option<&'static str> {
    const WORDS: [(&str, &str); 32] = [
        ("тақырып", "title"),
        ("тақырыбы", "title"),
        ("атауы", "title"),
        ("заголовок", "title"),
        ("название", "title"),
        ("күні", "date"),
        ("күн", "date"),
        ("уақыты", "date"),
        ("дата", "date"),
        ("время", "date"),
        ("қысқаша", "summary"),
        ("қысқаша мазмұны", "summary"),
        ("мазмұны", "summary"),
        ("кратко", "summary"),
        ("краткое содержание", "summary"),
        ("аннотация", "summary"),
        ("белгілер", "tags"),
        ("тегтер", "tags"),
        ("теги", "tags"),
        ("темы", "tags"),
        ("сурет", "image"),
        ("суреті", "image"),
        ("фото", "image"),
        ("изображение", "image"),
        ("байланыс", "contact"),
        ("контакт", "contact"),
        ("түзетулер", "corrections"),
        ("түзету", "corrections"),
        ("исправления", "corrections"),
        ("исправление", "corrections"),
        ("жаңартылды", "updated"),
        ("обновлено", "updated"),
    ];
    let field = field.trim().to_lowercase();
    WORDS.into_iter().find(|(word, _)| *word == field).map(|(_, meant)| meant)
}

/// The field that was meant to keep an item back: taken for an unknown one, it would let it out.
fn holds_back(field: &str) -> Option<&'static str> {
    const WORDS: [(&str, &str); 12] = [
        ("embargo", "embargo"),
        ("эмбарго", "embargo"),
        ("тыйым", "embargo"),
        ("publish", "embargo"),
        ("draft", "draft"),
        ("черновик", "draft"),
        ("жоба", "draft"),
        ("withdraw", "withdrawn"),
        ("отозван", "withdrawn"),
        ("қайтарыл", "withdrawn"),
        ("expire", "expires"),
        ("истекает", "expires"),
    ];
    let field = field.to_lowercase();
    WORDS.into_iter().find(|(word, _)| field.contains(word)).map(|(_, meant)| meant)
}

/// A field that is declared nowhere.
pub(super) struct Undeclared {
    problem: FrontMatterProblem,
    range: Range<usize>,
    /// The name that is certainly meant.
    meant: Option<&'static str>,
}

impl Undeclared {
    /// The finding in its file.
    pub(super) fn at(self, source: &SourceText) -> Diagnostic {
        let found = Diagnostic::new(self.problem, source.place(self.range.clone()));
        match self.meant {
            Some(meant) => found.with_fix(source.edit(self.range, meant)),
            None => found,
        }
    }
}

/// What is wrong with a field that nobody asked for.
pub(super) fn not_declared(entry: &Entry, map: &Map, of: &str, known: &[&'static str], closed: bool) -> Undeclared {
    let (field, kind) = (entry.key.clone(), of.to_owned());
    let near = near(&field, known);
    let held = || holds_back(&field).filter(|meant| known.contains(meant));
    let problem = match near.or_else(held) {
        Some(meant) => FrontMatterProblem::MisspelledField { field, meant: meant.to_owned() },
        None if closed => FrontMatterProblem::ForbiddenField { field, kind },
        None => FrontMatterProblem::UnknownField { field, kind },
    };
    // The field that is meant may stand in the file already.
    let meant = near.filter(|meant| map.get(meant).is_none() && !map.broken.iter().any(|broken| broken == meant));
    Undeclared { problem, range: entry.key_range.clone(), meant }
}
