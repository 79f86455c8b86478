//! What pages weigh: a warning for those that a slow line has to wait for.
//!
//! A page is weighed when it is made; the manifest remembers, so that the warning does not end with the build
//! that made the page. The style guide and long texts stand apart: nobody can shorten a law.

use std::collections::BTreeMap;

use crate::base::path::OutputPath;
use crate::diagnostics::problems::OutputProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::plan::{PageContent, PageRecipe, Recipe, SitePlan};
use crate::render::weight;
use crate::store::Manifest;

/// Pages of fewer bytes are not weighed: their markup and Cyrillic text compress to less than a third.
const LIGHT: usize = 20_000;
/// Words from which on a text may be as heavy as it is.
const LONG: usize = 4_000;

/// People are told whole kilobytes.
const KILOBYTE: u64 = 1000;

/// Weighs a page that is long enough to be of interest.
pub(super) fn weigh(recipe: &Recipe, bytes: &[u8]) -> Option<u64> {
    (matches!(recipe, Recipe::Page(_)) && bytes.len() >= LIGHT).then(|| weight(bytes))
}

/// The pages of a site that weigh more than `limit` with their style sheet.
pub(super) fn too_heavy(plan: &SitePlan, manifest: &Manifest, limit: u64) -> Vec<Diagnostic> {
    let weighed = manifest.0.iter().filter_map(|(path, record)| Some((path, record.weight?)));
    if limit == 0 {
        return Vec::new();
    }
    let mut styles: BTreeMap<&str, u64> = BTreeMap::new();
    let mut found = Vec::new();
    for (path, page) in weighed {
        let Some(output) = plan.outputs.get(path) else { continue };
        let Recipe::Page(recipe) = &output.recipe else { continue };
        let sheet = recipe.chrome.stylesheet.as_str();
        let weight = page + *styles.entry(sheet).or_insert_with(|| weight_of_sheet(plan, sheet));
        if weight > limit && !stands_apart(recipe) {
            let problem = OutputProblem::PageTooHeavy {
                page: path.address(),
                weight: weight.div_ceil(KILOBYTE),
                limit: limit.div_ceil(KILOBYTE),
            };
            let place = output.sources.first().cloned().map(Place::file).unwrap_or_default();
            found.push(Diagnostic::new(problem, place));
        }
    }
    found
}

fn weight_of_sheet(plan: &SitePlan, address: &str) -> u64 {
    match plan.outputs.get(&OutputPath::of_address(address)).map(|output| &output.recipe) {
        Some(Recipe::Bytes(bytes)) => weight(bytes),
        _ => 0,
    }
}

fn stands_apart(page: &PageRecipe) -> bool {
    match &page.page {
        PageContent::Item(item, _) => item.words > LONG,
        PageContent::Listing(_) => false,
        PageContent::Single(_) => page.template.starts_with("style-guide"),
        PageContent::Component(_) => true,
    }
}
