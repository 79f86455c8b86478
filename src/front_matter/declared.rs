//! Fields that nobody asked for: misspelled, unknown, forbidden.
//!
//! A name that is near enough to one of the declared names is meant for it; nothing is guessed beyond.

use std::ops::Range;

use super::fields::FieldSpec;
use super::names;
use crate::base::lang::Phrase;
use crate::base::meant::closest;
use crate::diagnostics::problems::{FrontMatterProblem, LostProblem, Meanings};
use crate::diagnostics::{Diagnostic, Problem, SourceText};
use crate::settings::Form;
use crate::yaml::{Entry, Map};

/// The fields that nobody asked for.
pub(super) fn unknown<'m>(map: &'m Map, known: &[&'static str]) -> impl Iterator<Item = &'m Entry> {
    map.entries.iter().filter(|entry| !known.contains(&entry.key.as_str()))
}

/// What is declared of an item's fields: those of every kind, those of its own.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Declared(pub(super) [&'static [FieldSpec]; 2]);

impl Declared {
    /// What is declared of a field.
    pub(super) fn get(&self, name: &str) -> Option<&'static FieldSpec> {
        self.0.into_iter().flatten().find(|field| field.name == name)
    }

    /// The names within a field with what they are called; for what is no field, every name, those inside of fields too.
    fn labels(&self, of: &str) -> Vec<(&'static str, Phrase)> {
        if let Some(field) = self.get(of) {
            let mut inner = Vec::new();
            inner_labels((field.form)(), &mut inner);
            return inner;
        }
        let mut all: Vec<(&'static str, Phrase)> =
            self.0.into_iter().flatten().map(|field| (field.name, field.label)).collect();
        for field in self.0.into_iter().flatten() {
            inner_labels((field.form)(), &mut all);
        }
        all
    }
}

fn inner_labels(form: Form, all: &mut Vec<(&'static str, Phrase)>) {
    match form {
        Form::List(inner) => inner_labels(*inner, all),
        Form::Group(fields) => {
            for field in fields {
                all.push((field.name, field.label));
                inner_labels(field.form, all);
            }
        }
        _ => {}
    }
}

/// The mapping in which a field stands that nobody asked for.
pub(super) struct Around<'a> {
    /// The mapping.
    pub(super) map: &'a Map,
    /// The section, or the field around it.
    pub(super) of: &'a str,
    /// The names that are asked for.
    pub(super) known: &'a [&'static str],
    /// Whether any other is an error.
    pub(super) closed: bool,
}

/// The fields that misspelled ones probably stand for.
pub(super) fn meant(map: &Map, known: &[&'static str], declared: &Declared) -> Vec<&'static str> {
    unknown(map, known).filter_map(|entry| near(&entry.key, known, declared)).collect()
}

/// The field that a name is a slip for, or that it names in Kazakh or Russian.
fn near(field: &str, known: &[&'static str], declared: &Declared) -> Option<&'static str> {
    let slip = || closest(field, known.iter().copied()).filter(|_| may_be_slip(field));
    names::translated(field, known).or_else(|| called(field, known, declared)).or_else(slip)
}

/// The field that forms call so.
fn called(field: &str, known: &[&'static str], declared: &Declared) -> Option<&'static str> {
    if field.is_ascii() {
        return None;
    }
    let field = field.trim().to_lowercase();
    let is_called = |label: &Phrase| [label.kk, label.ru].iter().any(|words| words.to_lowercase() == field);
    declared.labels("").into_iter().find(|(name, label)| known.contains(name) && is_called(label)).map(|(name, _)| name)
}

/// Whether a name may be one of ours with a wrong letter: a Cyrillic word is none, whatever its letters look like.
fn may_be_slip(field: &str) -> bool {
    field.chars().any(|c| c.is_ascii_alphabetic()) || field.to_lowercase().chars().all(|c| "аеосрухіһкмт_-".contains(c))
}

/// The field that was meant to keep an item back: taken for an unknown one, it would let it out.
fn holds_back(field: &str) -> Option<&'static str> {
    const WORDS: [(&str, &str); 14] = [
        ("embargo", "embargo"),
        ("эмбарго", "embargo"),
        ("тыйым", "embargo"),
        ("publish", "embargo"),
        ("draft", "draft"),
        ("черновик", "draft"),
        ("жоба", "draft"),
        ("withdraw", "withdrawn"),
        ("отозван", "withdrawn"),
        ("отзыв", "withdrawn"),
        ("қайтарыл", "withdrawn"),
        ("қайтарып", "withdrawn"),
        ("expire", "expires"),
        ("истекает", "expires"),
    ];
    let field = field.to_lowercase();
    WORDS.into_iter().find(|(word, _)| field.contains(word)).map(|(_, meant)| meant)
}

/// A field that is declared nowhere.
pub(super) struct Undeclared {
    problem: Problem,
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
pub(super) fn not_declared(entry: &Entry, around: &Around<'_>, declared: &Declared) -> Undeclared {
    let Around { map, of, known, closed } = *around;
    let (field, kind) = (entry.key.clone(), of.to_owned());
    let near = near(&field, known, declared);
    let held = || holds_back(&field).filter(|meant| known.contains(meant));
    let is_foreign = field.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let problem = match near.or_else(held) {
        Some(meant) => FrontMatterProblem::MisspelledField { field, meant: meant.to_owned() }.into(),
        None if closed => FrontMatterProblem::ForbiddenField { field, kind }.into(),
        None if is_foreign => {
            let fields = meanings(known, of, declared);
            LostProblem::ForeignName { field, kind, fields }.into()
        }
        None => FrontMatterProblem::UnknownField { field, kind }.into(),
    };
    // The field that is meant may stand in the file already.
    let meant = near.filter(|meant| map.get(meant).is_none() && !map.broken.iter().any(|broken| broken == meant));
    Undeclared { problem, range: entry.key_range.clone(), meant }
}

/// The names that are asked for, in the order in which an editor comes to them.
fn meanings(known: &[&'static str], of: &str, declared: &Declared) -> Meanings {
    let labels = declared.labels(of);
    let mut all: Vec<(&'static str, Option<Phrase>)> = Vec::new();
    for (name, label) in labels.into_iter().filter(|(name, _)| known.contains(name)) {
        if !all.iter().any(|(other, _)| *other == name) {
            all.push((name, Some(label)));
        }
    }
    let unnamed: Vec<&'static str> =
        known.iter().copied().filter(|name| !all.iter().any(|(other, _)| other == name)).collect();
    all.extend(unnamed.into_iter().map(|name| (name, None)));
    Meanings(all)
}
