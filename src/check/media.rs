//! Pictures that are used can be measured, and hold nothing but a picture.

use std::collections::BTreeSet;

use crate::base::path::SourcePath;
use crate::catalogue::{Catalogue, Resolved};
use crate::diagnostics::problems::{PictureProblem, RuleProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::entry::Entry;
use crate::front_matter::Shown;
use crate::markdown::Role;
use crate::pictures::Found;
use crate::source::Media;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let removed = catalogue.media.values().flat_map(|media| &media.removed);
    let mut found: Vec<Diagnostic> = removed
        .map(|(what, place)| Diagnostic::new(RuleProblem::UnsafeSvg { what: what.clone() }, place.clone()))
        .collect();
    let mut told = BTreeSet::new();
    for entry in catalogue.items.iter().flat_map(|item| item.entries.values()) {
        for (path, media, place, is_picture) in used(catalogue, entry) {
            if told.contains(&(path.clone(), place.clone())) {
                continue;
            }
            let Some(problem) = fault(&path, media, is_picture) else { continue };
            found.push(Diagnostic::new(problem, place.clone()));
            told.insert((path, place));
        }
    }
    found
}

/// What keeps a file from being published.
#[must_use]
pub fn fault(path: &SourcePath, media: &Media, is_picture: bool) -> Option<Problem> {
    let file = path.file_name().to_owned();
    match media.picture {
        // What can't be taken to pieces can't be freed from what it tells besides, so it is no file to take away either.
        Some(Found::Foreign(format)) => Some(PictureProblem::PictureFormat { file, format: format.to_owned() }.into()),
        Some(Found::Damaged) => Some(RuleProblem::ImageUnreadable { file }.into()),
        Some(Found::Raster(raster)) if is_picture && raster.is_too_large() => {
            let (width, height) = (raster.width.to_string(), raster.height.to_string());
            Some(PictureProblem::PictureTooLarge { file, width, height }.into())
        }
        _ if is_picture && media.dimensions.is_none() => Some(RuleProblem::ImageUnreadable { file }.into()),
        _ => None,
    }
}

/// Every file that an entry publishes, with the place that names it.
pub(super) fn used<'a>(catalogue: &'a Catalogue<'_>, entry: &Entry) -> Vec<(SourcePath, &'a Media, Place, bool)> {
    let mut files = Vec::new();
    let mut add = |resolved, place: &Place, is_picture| {
        if let Ok(Resolved::Media(path, media)) = resolved {
            files.push((path, media, place.clone(), is_picture));
        }
    };
    for reference in &entry.body.references {
        add(catalogue.resolve(catalogue.origin(entry), reference), &reference.place, reference.role == Role::Image);
    }
    if let Some(image) = &entry.base.image {
        add(catalogue.file(&entry.source, &image.src.file), &image.src.place, true);
    }
    for field in entry.fields.shown() {
        field.value.visit(&mut |value| match value {
            Shown::Picture(picture) => add(catalogue.file(&entry.source, &picture.src.file), &picture.src.place, true),
            Shown::File(file) => add(catalogue.file(&entry.source, &file.file), &file.place, false),
            _ => {}
        });
    }
    files
}
