//! Translations: which language of an item is missing.

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::TranslationProblem;
use crate::diagnostics::{Diagnostic, Place};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for item in &catalogue.items {
        for lang in &catalogue.settings.languages {
            let path = SourcePath::new(format!("{}/index.{lang}.md", item.folder));
            // A file that is there but broken is no missing translation.
            if item.entries.contains_key(lang) || catalogue.is_broken(&path) {
                continue;
            }
            let problem = match lang {
                Lang::Kk => TranslationProblem::KazakhMissing {},
                other => {
                    let file = path.file_name().to_owned();
                    TranslationProblem::TranslationMissing { language: *other, file }
                }
            };
            let first = item.entries.values().next().map(|entry| Place::file(entry.source.clone()));
            found.push(Diagnostic::new(problem, first.unwrap_or_default()));
        }
    }
    found
}
