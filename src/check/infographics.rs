//! Drawings of infographics: light enough for a phone, and one in each language.

use std::collections::BTreeSet;

use crate::base::path::SourcePath;
use crate::catalogue::{Catalogue, resolve_media};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::PictureProblem;
use crate::entry::Item;
use crate::kinds::Fields;
use crate::pictures::Found;

/// Bytes of a kilobyte, as people count.
const KILOBYTE: u64 = 1000;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    catalogue.items.iter().flat_map(|item| of_item(catalogue, item)).collect()
}

fn of_item(catalogue: &Catalogue<'_>, item: &Item) -> Vec<Diagnostic> {
    let limit = catalogue.settings.drawing_limit;
    let mut found = Vec::new();
    let mut seen: BTreeSet<SourcePath> = BTreeSet::new();
    for entry in item.entries.values() {
        let Fields::Infographic(infographic) = &entry.fields else { continue };
        let graphic = &infographic.graphic.src;
        // A file that is not there is told elsewhere.
        let Ok((path, media)) = resolve_media(catalogue.media, &entry.source, &graphic.file) else { continue };
        let file = path.file_name().to_owned();
        let is_drawing = media.picture == Some(Found::Drawing);
        if is_drawing && media.len > limit && !seen.contains(&path) {
            let (size, limit) = (media.len.div_ceil(KILOBYTE), limit.div_ceil(KILOBYTE));
            found.push(Diagnostic::new(
                PictureProblem::DrawingHeavy { file: file.clone(), size, limit },
                graphic.place.clone(),
            ));
        }
        if !seen.insert(path) {
            found.push(Diagnostic::new(PictureProblem::GraphicShared { file }, graphic.place.clone()));
        }
    }
    found
}
