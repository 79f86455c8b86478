//! Slips in whole items: pictures that nothing shows, texts that are not there, days out of order.
//!
//! What can be told from one field alone is told where the field is read.

use std::collections::BTreeSet;
use std::ops::Bound;

use super::media::used;
use crate::base::date::{Day, Moment};
use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::SlipProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::entry::{Entry, Item};
use crate::front_matter::Shown;
use crate::kinds::Kind;

/// Kinds whose items are nothing without a text.
const WRITTEN: [Kind; 3] = [Kind::News, Kind::Courtroom, Kind::JudgesDay];

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = unused_pictures(catalogue);
    for item in &catalogue.items {
        let mut told = BTreeSet::new();
        for entry in item.entries.values() {
            found.extend(repeated_title(entry));
            if WRITTEN.contains(&item.key.kind) {
                found.extend(without_text(entry));
            }
            // A shared field is told once, by the file in which it stands.
            let days = days_out_of_order(entry, catalogue.view.now.day());
            found.extend(days.into_iter().filter(|one| told.insert((one.place.clone(), one.problem.code()))));
        }
    }
    found
}

/// Pictures beside items that none of the item's texts and fields names, nor another item.
fn unused_pictures(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let candidates: Vec<&SourcePath> = catalogue.items.iter().flat_map(|item| unnamed(catalogue, item)).collect();
    if candidates.is_empty() {
        return Vec::new();
    }
    let entries = catalogue.items.iter().flat_map(|item| item.entries.values());
    let used: BTreeSet<SourcePath> = entries.flat_map(|entry| used(catalogue, entry)).map(|(path, ..)| path).collect();
    let unused = candidates.into_iter().filter(|path| !used.contains(*path));
    let told = unused.map(|path| {
        let problem = SlipProblem::PictureUnused { file: path.file_name().to_owned() };
        Diagnostic::new(problem, Place::file(path.clone()))
    });
    told.collect()
}

/// Pictures in an item's folder whose names nothing in it mentions.
fn unnamed<'a>(catalogue: &'a Catalogue<'_>, item: &'a Item) -> Vec<&'a SourcePath> {
    let Some(entry) = item.entries.values().next() else { return Vec::new() };
    let folder = entry.source.folder();
    let beside = catalogue.media.range((Bound::Included(SourcePath::new(folder)), Bound::Unbounded));
    let beside = beside.take_while(|(path, _)| path.as_str().starts_with(folder));
    let pictures = beside.filter(|(path, media)| media.picture.is_some() && path.folder() == folder);
    // A text that could not be read may be what shows it.
    let is_whole = |path: &SourcePath| !catalogue.broken.keys().any(|broken| broken.folder() == path.folder());
    pictures.map(|(path, _)| path).filter(|path| !is_named(item, path.file_name()) && is_whole(path)).collect()
}

fn is_named(item: &Item, file: &str) -> bool {
    let ends = |target: &str| target.rsplit('/').next() == Some(file);
    item.entries.values().any(|entry| {
        entry.base.image.as_ref().is_some_and(|image| ends(&image.src.file))
            || entry.body.references.iter().any(|reference| ends(&reference.target))
            || entry.fields.shown().iter().any(|field| {
                let mut is_named = false;
                field.value.visit(&mut |value| match value {
                    Shown::Picture(picture) => is_named |= ends(&picture.src.file),
                    Shown::File(named) => is_named |= ends(&named.file),
                    _ => {}
                });
                is_named
            })
    })
}

fn repeated_title(entry: &Entry) -> Option<Diagnostic> {
    let image = entry.base.image.as_ref()?;
    let is_title = image.alt.trim_end_matches('.') == entry.base.title.trim_end_matches('.');
    let problem = || SlipProblem::AltSaysNothing { alt: image.alt.clone(), file: image.src.file.clone() };
    is_title.then(|| Diagnostic::new(problem(), entry.place("image")))
}

fn without_text(entry: &Entry) -> Option<Diagnostic> {
    let is_empty = entry.written_text().trim().is_empty();
    let is_meant = entry.base.draft || entry.base.withdrawn.is_some() || entry.base.removed.is_some();
    (is_empty && !is_meant).then(|| Diagnostic::new(SlipProblem::TextMissing {}, Place::file(entry.source.clone())))
}

/// Days of the item's later life that lie before its publication, or a correction's still to come.
fn days_out_of_order(entry: &Entry, today: Day) -> Vec<Diagnostic> {
    let base = &entry.base;
    let expires = base.expires.map(|expires| ("expires", expires.day()));
    let withdrawn = base.withdrawn.as_ref().map(|withdrawn| ("withdrawn", withdrawn.date));
    let corrected = base.corrections.iter().map(|correction| ("corrections", correction.date));
    let mut found = Vec::new();
    for (field, day) in expires.into_iter().chain(withdrawn).chain(corrected) {
        let problem = match base.date.map(Moment::day) {
            Some(published) if day < published => SlipProblem::DateBefore {
                field: field.to_owned(),
                date: day.to_string(),
                published: published.to_string(),
            },
            _ if field == "corrections" && day > today => SlipProblem::CorrectionToCome { date: day.to_string() },
            _ => continue,
        };
        found.push(Diagnostic::new(problem, entry.place(field)));
    }
    found
}
