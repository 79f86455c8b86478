//! One site of the preview: its plan, with all that is needed to make any of its outputs.
//!
//! A recipe holds what its output is made of, so outputs of an earlier plan can be made as long as it is kept.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::super::leaks::{Leaks, leaked};
use super::super::pictures::Pictures;
use super::super::sites::Failure;
use super::super::{Error, Loaded};
use crate::base::date::Moment;
use crate::base::lang::LocalText;
use crate::base::path::OutputPath;
use crate::catalogue::{self, Catalogue, View};
use crate::diagnostics::Diagnostic;
use crate::entry::Entry;
use crate::plan::{Output, Parts, Recipe, SitePlan};
use crate::render::Renderer;
use crate::settings::{NATIONAL, Settings};
use crate::source::SourceTree;
use crate::store;
use crate::theme::Theme;

/// A site as it would be now.
pub struct PreviewSite {
    /// Its plan.
    pub plan: SitePlan,
    /// What it is called.
    pub name: LocalText,
    /// Pages that readers can't see yet, by address: root-relative on a court's site, absolute on that over all.
    pub unpublished: BTreeMap<String, Unpublished>,
    theme: Arc<Theme>,
    tree: Arc<SourceTree>,
    leaks: Arc<Leaks>,
    cache: Utf8PathBuf,
    all_parts: OnceLock<BTreeMap<OutputPath, Parts>>,
}

/// Why readers can't see a page yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unpublished {
    /// It is a draft.
    Draft,
    /// Its date lies ahead.
    Scheduled(Moment),
    /// It is under embargo.
    Embargoed(Moment),
}

/// Why an output could not be made.
#[derive(Debug)]
pub enum NotMade {
    /// There is no such output.
    Unknown,
    /// The theme or the content is at fault.
    Fault(Box<Diagnostic>),
    /// The machine refused.
    Machine(Error),
}

impl PreviewSite {
    /// A site by its plan; `old` is what it was before.
    pub(super) fn new(
        plan: SitePlan,
        loaded: &Loaded,
        catalogue: &Catalogue<'_>,
        (tree, leaks, cache): (&Arc<SourceTree>, &Arc<Leaks>, &Utf8Path),
    ) -> Self {
        Self {
            unpublished: unpublished(&plan, catalogue),
            name: name(&plan, catalogue.settings),
            all_parts: OnceLock::new(),
            theme: loaded.themes[&plan.theme].clone(),
            tree: tree.clone(),
            leaks: leaks.clone(),
            cache: cache.to_owned(),
            plan,
        }
    }

    /// Whether there is an output at a path.
    #[must_use]
    pub fn has(&self, path: &OutputPath) -> bool {
        self.plan.outputs.contains_key(path)
    }

    /// What an output is made from.
    #[must_use]
    pub fn output(&self, path: &OutputPath) -> Option<&Output> {
        self.plan.outputs.get(path)
    }

    /// The fingerprint of an output.
    #[must_use]
    pub fn parts(&self, path: &OutputPath) -> Option<Parts> {
        self.output(path).map(|output| output.recipe.parts(&self.theme))
    }

    /// How many outputs differ from those of another state of the site.
    #[must_use]
    pub fn differing(&self, before: &Self) -> usize {
        let (now, before) = (self.all_parts(), before.all_parts());
        let gone = before.keys().filter(|path| !now.contains_key(*path)).count();
        gone + now.iter().filter(|(path, parts)| before.get(*path) != Some(*parts)).count()
    }

    fn all_parts(&self) -> &BTreeMap<OutputPath, Parts> {
        self.all_parts.get_or_init(|| {
            let outputs = self.plan.outputs.par_iter();
            outputs.map(|(path, output)| (path.clone(), output.recipe.parts(&self.theme))).collect()
        })
    }

    /// Makes an output.
    ///
    /// # Errors
    /// Where there is none, or it can't be made.
    pub fn make(&self, path: &OutputPath) -> Result<Vec<u8>, NotMade> {
        let output = self.output(path).ok_or(NotMade::Unknown)?;
        let bytes = self.made(&output.recipe)?;
        match self.leaks.in_output(path, &output.recipe, &bytes) {
            Some(file) => Err(NotMade::Fault(Box::new(leaked(file, &self.plan.site, path)))),
            None => Ok(bytes),
        }
    }

    fn made(&self, recipe: &Recipe) -> Result<Vec<u8>, NotMade> {
        let pictures = Pictures::new(&self.tree, store::Pictures::open(&self.cache));
        if let Recipe::Picture(variant) = recipe {
            let made = pictures.make(&[(variant, ())], |(), bytes| Ok(bytes.to_vec()));
            if let Some(Ok(bytes)) = made.into_iter().next() {
                return Ok(bytes);
            }
        }
        let lengths = pictures.lengths(recipe.feed_items().into_iter());
        let renderer = Renderer::new(&self.theme, [recipe], lengths);
        let render = || Ok(renderer.render(recipe, &self.tree)?);
        let made = match recipe {
            // A cache that can't be written is no reason to show nothing.
            Recipe::Drawing(drawing) => match pictures.drawing(&drawing.key(&self.theme), render) {
                Err(Failure::Machine(Error::Store(_))) => render(),
                made => made,
            },
            _ => render(),
        };
        made.map_err(NotMade::from)
    }
}

impl From<Failure> for NotMade {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Content(found) | Failure::Theme(found) => Self::Fault(found),
            Failure::Machine(error) => Self::Machine(error),
        }
    }
}

fn name(plan: &SitePlan, settings: &Settings) -> LocalText {
    let court = settings.courts.values().find(|court| court.id.as_str() == plan.site);
    court.map_or(&settings.national.name, |court| &court.name).clone()
}

/// The pages of a site that readers can't see yet.
fn unpublished(plan: &SitePlan, catalogue: &Catalogue<'_>) -> BTreeMap<String, Unpublished> {
    let mut pages = BTreeMap::new();
    let settings = catalogue.settings;
    for court in settings.courts.values().filter(|court| plan.site == NATIONAL || plan.site == court.id.as_str()) {
        let base = if plan.site == NATIONAL { settings.base_url_of(court) } else { String::new() };
        for item in catalogue.items_of(&court.id) {
            for entry in item.entries.values() {
                let why = why(entry, catalogue.view);
                pages.extend(why.map(|why| (format!("{base}{}", catalogue::address(item, entry.lang)), why)));
            }
        }
    }
    pages
}

fn why(entry: &Entry, view: View) -> Option<Unpublished> {
    let ahead = |moment: Option<Moment>| moment.filter(|moment| moment.instant() > view.now.instant());
    let draft = entry.base.draft.then_some(Unpublished::Draft);
    let embargoed = ahead(entry.base.embargo).map(Unpublished::Embargoed);
    draft.or(embargoed).or_else(|| ahead(entry.base.date).map(Unpublished::Scheduled))
}
