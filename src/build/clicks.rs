//! How many clicks each section is away from the home page, counted over finished pages.
//!
//! Only what a theme really links to counts, so pages are rendered in memory, a click deep at a time,
//! until every section is found. Nothing is written; a template that fails is told of by the build.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::catalogue::section_address;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::DutyProblem;
use crate::kinds::Kind;
use crate::plan::{PageRecipe, Recipe, SitePlan};
use crate::postprocess;
use crate::render::Renderer;
use crate::settings::Court;
use crate::source::SourceTree;
use crate::theme::Theme;

/// The sections that are farther than `clicks` from the home page of their language.
pub(super) fn check(
    plan: &SitePlan,
    theme: &Theme,
    tree: &SourceTree,
    court: &Court,
    (languages, clicks): (&[Lang], i64),
) -> Vec<Diagnostic> {
    let recipes = plan.outputs.values().map(|output| &output.recipe);
    let walk = Walk { plan, tree, renderer: Renderer::new(theme, recipes, BTreeMap::new()) };
    let mut found = Vec::new();
    for lang in languages {
        let sections = Kind::ALL.iter().map(|kind| (OutputPath::of_address(&section_address(*kind, *lang)), kind));
        let sections: BTreeMap<OutputPath, &Kind> =
            sections.filter(|(path, _)| plan.outputs.contains_key(path)).collect();
        let home = OutputPath::of_address(&format!("/{lang}/"));
        for path in walk.not_reached(home, sections.keys().cloned().collect(), clicks) {
            let section = sections[&path].section().to_owned();
            let problem = DutyProblem::SectionTooFar { section, language: *lang, clicks };
            found.push(Diagnostic::new(problem, court.place("duties")));
        }
    }
    found
}

/// A walk over the pages of one site.
struct Walk<'a> {
    plan: &'a SitePlan,
    tree: &'a SourceTree,
    renderer: Renderer<'a>,
}

impl Walk<'_> {
    /// What is left of `wanted` after so many clicks.
    fn not_reached(&self, from: OutputPath, mut wanted: BTreeSet<OutputPath>, clicks: i64) -> BTreeSet<OutputPath> {
        let mut seen = BTreeSet::from([from.clone()]);
        let mut pages = vec![from];
        for _ in 0..clicks {
            // An item most likely leads to its own section: most often nothing else must be rendered.
            let is_near = |page: &OutputPath| wanted.iter().any(|section| page.as_str().starts_with(folder(section)));
            let (near, far): (Vec<OutputPath>, Vec<OutputPath>) = pages.into_iter().partition(is_near);
            let mut linked: BTreeSet<OutputPath> = BTreeSet::new();
            for pages in [near, far] {
                if wanted.is_empty() {
                    return wanted;
                }
                linked.par_extend(pages.par_iter().flat_map_iter(|page| self.links(page)));
                wanted.retain(|section| !linked.contains(section));
            }
            pages = linked.into_iter().filter(|page| seen.insert(page.clone())).collect();
        }
        wanted
    }

    /// The pages of this site that a page links to.
    fn links(&self, path: &OutputPath) -> Vec<OutputPath> {
        let Some((recipe, page)) = self.page(path) else { return Vec::new() };
        let Ok(bytes) = self.renderer.render(recipe, self.tree) else { return Vec::new() };
        let links = String::from_utf8(bytes).ok().and_then(|html| postprocess::links(&html).ok()).unwrap_or_default();
        let targets = links.iter().filter_map(|link| self.here(link, &page.address));
        targets.map(|address| OutputPath::of_address(&address)).filter(|to| self.page(to).is_some()).collect()
    }

    fn page(&self, path: &OutputPath) -> Option<(&Recipe, &PageRecipe)> {
        match &self.plan.outputs.get(path)?.recipe {
            recipe @ Recipe::Page(page) => Some((recipe, page)),
            _ => None,
        }
    }

    /// The root-relative address that a link of a page leads to; `None` on another site.
    fn here(&self, link: &str, page: &str) -> Option<String> {
        let link = link.split(['#', '?']).next().unwrap_or_default();
        let link = link.strip_prefix(&*self.plan.base_url).filter(|rest| rest.starts_with('/')).unwrap_or(link);
        let is_elsewhere = link.starts_with("//") || link.split('/').next().is_some_and(|head| head.contains(':'));
        if link.is_empty() || is_elsewhere || link.contains(['\\', '\0']) {
            return None;
        }
        let folder = if link.starts_with('/') { "" } else { &page[..=page.rfind('/')?] };
        let mut parts: Vec<&str> = Vec::new();
        for part in folder.split('/').chain(link.split('/')) {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        let end = if link.ends_with('/') && !parts.is_empty() { "/" } else { "" };
        Some(format!("/{}{end}", parts.join("/")))
    }
}

/// The folder of a section's list.
fn folder(section: &OutputPath) -> &str {
    section.as_str().trim_end_matches("index.html")
}
