//! Translations: which language of an item is missing, late or out of date, and which was put into another folder.

use std::collections::BTreeMap;

use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::catalogue::{Behind, Catalogue, publication_day};
use crate::diagnostics::problems::TranslationProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::entry::{Entry, Item, Owner};
use crate::kinds::Kind;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let of_item = |item| missing(catalogue, item).into_iter().chain(stale(catalogue, item));
    let mut found: Vec<Diagnostic> = catalogue.items.iter().flat_map(of_item).collect();
    found.extend(misspelled(catalogue));
    found
}

fn missing(catalogue: &Catalogue<'_>, item: &Item) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for lang in &catalogue.settings.languages {
        let path = SourcePath::new(format!("{}/index.{lang}.md", item.folder));
        // A file that is there but broken is no missing translation.
        if item.entries.contains_key(lang) || catalogue.is_broken(&path) {
            continue;
        }
        let problem = match lang {
            Lang::Kk => without_kazakh(catalogue, item),
            other => {
                let file = path.file_name().to_owned();
                TranslationProblem::TranslationMissing { language: *other, file }
            }
        };
        let first = item.entries.values().next().map(|entry| Place::file(entry.source.clone()));
        found.push(Diagnostic::new(problem, first.unwrap_or_default()));
    }
    found
}

/// It grows louder with time: what was published in a hurry may wait for a few days.
fn without_kazakh(catalogue: &Catalogue<'_>, item: &Item) -> TranslationProblem {
    let public = item.entries.values().filter(|entry| catalogue.is_public(entry));
    let days = public.filter_map(publication_day).min().map(|since| since.days_until(catalogue.view.now.day()));
    let limit = catalogue.settings.terms.translation_days;
    match days.filter(|days| *days > limit) {
        Some(days) => TranslationProblem::KazakhOverdue { days, limit },
        None => TranslationProblem::KazakhMissing {},
    }
}

fn stale(catalogue: &Catalogue<'_>, item: &Item) -> Vec<Diagnostic> {
    let told = item.entries.values().filter_map(|entry| {
        let Behind { source, since } = catalogue.behind(item, entry)?;
        let (file, since) = (format!("index.{source}.md"), since.to_string());
        let problem = match entry.lang {
            Lang::Kk => TranslationProblem::KazakhStale { file, since },
            _ => TranslationProblem::TranslationStale { file, since },
        };
        Some(Diagnostic::new(problem, Place::file(entry.source.clone())))
    });
    told.collect()
}

/// An item of one language, with what makes another item its twin.
struct Alone<'a> {
    item: &'a Item,
    entry: &'a Entry,
    day: Option<Day>,
}

/// Days between the dates of two files that are still those of one item.
const NEAR: i64 = 3;

/// Letters by which the names of two folders may differ.
const SLIPS: usize = 2;

/// The shortest name of a folder that is told apart from others by more than a slip.
const SHORTEST: usize = 5;

/// Items of one language whose folders are called nearly the same, where the one has what the other lacks.
fn misspelled(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut shelves: BTreeMap<(&Owner, Kind), Vec<Alone<'_>>> = BTreeMap::new();
    for item in &catalogue.items {
        let mut entries = item.entries.values();
        let (Some(entry), None) = (entries.next(), entries.next()) else { continue };
        if item.key.slug.as_str().len() >= SHORTEST {
            let alone = Alone { item, entry, day: entry.base.date.map(crate::base::date::Moment::day) };
            shelves.entry((&item.key.owner, item.key.kind)).or_default().push(alone);
        }
    }
    let of_shelf =
        |shelf: &Vec<Alone<'_>>| shelf.iter().filter_map(|one| told(catalogue, one, shelf)).collect::<Vec<_>>();
    shelves.values().flat_map(of_shelf).collect()
}

/// What is told of a translation in a folder of its own; nothing where more than one could be meant.
fn told(catalogue: &Catalogue<'_>, one: &Alone<'_>, shelf: &[Alone<'_>]) -> Option<Diagnostic> {
    if one.entry.lang == catalogue.settings.default_language() {
        return None;
    }
    let mut twins = shelf.iter().filter(|other| is_twin(one, other));
    let (twin, None) = (twins.next()?, twins.next()) else { return None };
    let problem = TranslationProblem::FolderMisspelled {
        other: twin.item.key.slug.to_string(),
        meant: format!("{}/index.{}.md", twin.item.folder, one.entry.lang),
    };
    Some(Diagnostic::new(problem, Place::file(one.entry.source.clone())))
}

fn is_twin(one: &Alone<'_>, other: &Alone<'_>) -> bool {
    let (a, b) = (one.item.key.slug.as_str(), other.item.key.slug.as_str());
    let is_near = match (one.day, other.day) {
        (Some(a), Some(b)) => a.days_until(b).abs() <= NEAR,
        // The one takes its date from the other, where they are together.
        _ => true,
    };
    // The parts of a series are told apart by numbers.
    let letters = |slug: &str| slug.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    let digits = |slug: &str| slug.chars().filter(char::is_ascii_digit).collect::<String>();
    one.entry.lang != other.entry.lang
        && is_near
        && digits(a) == digits(b)
        && letters(a) != letters(b)
        && a.len().abs_diff(b.len()) <= SLIPS
        && strsim::osa_distance(a, b) <= SLIPS
}
