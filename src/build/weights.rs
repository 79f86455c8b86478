//! What pages weigh: a warning for those that a slow line has to wait for.
//!
//! A page is weighed when it is made; the manifest remembers, so that the warning does not end with the build
//! that made the page. The style guide and long texts stand apart: nobody can shorten a law.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::path::OutputPath;
use crate::diagnostics::problems::OutputProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::plan::{PageContent, PageRecipe, Recipe, SitePlan};
use crate::render::{weight, weight_at_most};
use crate::store::Manifest;

/// So much do markup and Cyrillic text shrink at least: a page that can't be too heavy is not weighed, as that
/// takes longer than to make it.
const SHRINKS: u64 = 4;
/// Words from which on a text may be as heavy as it is.
const LONG: usize = 4_000;

/// People are told whole kilobytes.
const KILOBYTE: u64 = 1000;

/// Weighs the pages of a site.
pub(super) struct Scales {
    limit: u64,
    /// The weight of each style sheet, by its address.
    sheets: BTreeMap<String, u64>,
}

impl Scales {
    /// Scales for a site whose pages weigh `limit` at most; none are wanted where that is 0.
    pub(super) fn new(plan: &SitePlan, limit: u64) -> Self {
        let pages = plan.outputs.values().filter_map(|output| match &output.recipe {
            Recipe::Page(page) => Some(page.chrome.stylesheet.as_str()),
            _ => None,
        });
        let addresses: BTreeSet<&str> = pages.collect();
        let sheets = addresses.into_iter().map(|sheet| (sheet.to_owned(), weight_of_sheet(plan, sheet)));
        Self { limit, sheets: sheets.collect() }
    }

    /// The weight of a page that may be too heavy.
    pub(super) fn weigh(&self, recipe: &Recipe, bytes: &[u8]) -> Option<u64> {
        let Recipe::Page(page) = recipe else { return None };
        let sheet = self.sheets.get(page.chrome.stylesheet.as_str()).copied().unwrap_or_default();
        let rest = self.limit.saturating_sub(sheet);
        let may_be_heavy = || bytes.len() as u64 > rest * SHRINKS && weight_at_most(bytes) > rest;
        (self.limit > 0 && may_be_heavy()).then(|| weight(bytes))
    }

    /// The pages of a site that weigh more than they should with their style sheet.
    pub(super) fn too_heavy(&self, plan: &SitePlan, manifest: &Manifest) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let weighed = manifest.0.iter().filter_map(|(path, record)| Some((path, record.weight?)));
        for (path, page) in weighed.filter(|_| self.limit > 0) {
            let Some(output) = plan.outputs.get(path) else { continue };
            let Recipe::Page(recipe) = &output.recipe else { continue };
            let weight = page + self.sheets.get(recipe.chrome.stylesheet.as_str()).copied().unwrap_or_default();
            if weight > self.limit && !stands_apart(recipe) {
                let problem = OutputProblem::PageTooHeavy {
                    page: path.address(),
                    weight: weight.div_ceil(KILOBYTE),
                    limit: self.limit.div_ceil(KILOBYTE),
                };
                let place = output.sources.first().cloned().map(Place::file).unwrap_or_default();
                found.push(Diagnostic::new(problem, place));
            }
        }
        found
    }
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
