//! One site of the preview: its plan, with all that is needed to make any of its outputs.
//!
//! A recipe holds what its output is made of, so an output of an earlier plan can still be made when the file
//! behind it is broken by now.

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
use crate::base::path::{OutputPath, SourcePath};
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
    /// Outputs of earlier plans, whose files are broken by now.
    carried: BTreeMap<OutputPath, Arc<PreviewSite>>,
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
        old: Option<&Arc<Self>>,
    ) -> Self {
        let theme = loaded.themes[&plan.theme].clone();
        let broken = catalogue.broken.keys().filter(|path| loaded.tree.texts.contains_key(*path));
        let of_old = |old: &Arc<Self>| broken.flat_map(|path| old.outputs_of(path)).collect();
        Self {
            unpublished: unpublished(&plan, catalogue),
            carried: old.map(of_old).unwrap_or_default(),
            name: name(&plan, catalogue.settings),
            all_parts: OnceLock::new(),
            theme,
            tree: tree.clone(),
            leaks: leaks.clone(),
            cache: cache.to_owned(),
            plan,
        }
    }

    /// The outputs at and below the address of an item's file, each with the site that can make it.
    fn outputs_of(self: &Arc<Self>, file: &SourcePath) -> Vec<(OutputPath, Arc<Self>)> {
        let Some((lang, section, slug)) = spot(file) else { return Vec::new() };
        let (start, part) = (format!("{lang}/{section}/"), format!("/{slug}/"));
        let is_meant = |path: &&OutputPath| path.as_str().starts_with(&start) && path.as_str().contains(&part);
        let own = self.plan.outputs.keys().filter(is_meant).map(|path| (path.clone(), self.clone()));
        let carried = self.carried.iter().filter(|(path, _)| is_meant(path));
        own.chain(carried.map(|(path, site)| (path.clone(), site.clone()))).collect()
    }

    /// Whether there is an output at a path.
    #[must_use]
    pub fn has(&self, path: &OutputPath) -> bool {
        self.carried.contains_key(path) || self.plan.outputs.contains_key(path)
    }

    /// An output, with the site whose plan it is from.
    fn find(&self, path: &OutputPath) -> Option<(&Self, &Output)> {
        let site = self.carried.get(path).map_or(self, |site| &**site);
        Some((site, site.plan.outputs.get(path)?))
    }

    /// What an output is made from.
    #[must_use]
    pub fn output(&self, path: &OutputPath) -> Option<&Output> {
        self.find(path).map(|(_, output)| output)
    }

    /// The fingerprint of an output.
    #[must_use]
    pub fn parts(&self, path: &OutputPath) -> Option<Parts> {
        self.find(path).map(|(site, output)| output.recipe.parts(&site.theme))
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
            let own = self.plan.outputs.par_iter().filter(|(path, _)| !self.carried.contains_key(*path));
            let mut parts: BTreeMap<OutputPath, Parts> =
                own.map(|(path, output)| (path.clone(), output.recipe.parts(&self.theme))).collect();
            parts.extend(self.carried.keys().filter_map(|path| Some((path.clone(), self.parts(path)?))));
            parts
        })
    }

    /// Makes an output.
    ///
    /// # Errors
    /// Where there is none, or it can't be made.
    pub fn make(&self, path: &OutputPath) -> Result<Vec<u8>, NotMade> {
        let (site, output) = self.find(path).ok_or(NotMade::Unknown)?;
        let bytes = site.made(&output.recipe)?;
        match site.leaks.in_output(path, &output.recipe, &bytes) {
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

/// Language, section and folder of an item's file.
fn spot(file: &SourcePath) -> Option<(&str, &str, &str)> {
    let lang = file.file_name().strip_prefix("index.")?.strip_suffix(".md")?;
    let mut parts = file.folder().rsplit('/');
    let slug = parts.next()?;
    Some((lang, parts.next()?, slug))
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
