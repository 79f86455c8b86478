//! The second half of the pipeline: plans into published sites, one site after the other.
//!
//! The outputs of a site are rendered in parallel and written at once, so that memory holds one
//! page a thread and not a site.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use camino::Utf8Path;
use rayon::prelude::*;

use super::leaks::{Leaks, leaked};
use super::pictures::Pictures;
use super::watched::Watched;
use super::weights::Scales;
use super::{Error, Loaded, Options, Planned};
use crate::base::path::{OutputPath, SourcePath};
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::plan::{self, CourtMonths, Parts, Prepared, Recipe, SitePlan, Stale, Variant, stale};
use crate::publish::Destination;
use crate::render::{Fault, Renderer};
use crate::settings::NATIONAL;
use crate::store::{self, Manifest, Manifests, Record, Stamp};
use crate::theme::Theme;

/// What became of one site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteResult {
    /// The site's folder.
    pub site: String,
    /// Outputs in all.
    pub outputs: usize,
    /// Outputs that were made anew.
    pub rendered: usize,
    /// Files that are no more.
    pub removed: usize,
    /// Whether it was left as it was because of errors.
    pub withheld: bool,
}

impl Loaded {
    /// Renders and publishes what was planned. Templates that fail add findings and hold their site back.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn publish(
        &self,
        options: &Options,
        catalogue: &Catalogue<'_>,
        planned: &mut Planned,
        out: &Utf8Path,
        cache: &Utf8Path,
    ) -> Result<(Vec<SiteResult>, std::time::Duration), Error> {
        if options.unpublished {
            return Err(Error::Unpublished);
        }
        options.watched.stage("publish");
        let start = Instant::now();
        let destination = Destination::open(out)?;
        let manifests = Manifests::open(cache, out)?;
        let pictures = &Pictures::new(&self.tree, store::Pictures::open(cache));
        let mut results = Vec::new();
        let plans = std::mem::take(&mut planned.sites);
        for plan in plans.iter().filter(|plan| options.courts.is_empty() || options.courts.contains(&plan.site)) {
            if planned.withheld.contains(&plan.site) {
                results.push(left_alone(&plan.site, plan.outputs.len()));
                continue;
            }
            let (destination, manifests) = (&destination, &manifests);
            let watched = &options.watched;
            let of_site = Publisher { loaded: self, plan, destination, manifests, pictures, watched };
            results.push(of_site.run(planned)?);
        }
        // Courts whose settings can't be read have no plan; who reads the summary must see them.
        let is_unreadable = |site: &str| catalogue.settings.unreadable_courts.iter().any(|id| id.as_str() == site);
        let without_plan = |site: &&String| {
            let is_asked_for = options.courts.is_empty() || options.courts.contains(site);
            is_asked_for && is_unreadable(site) && !plans.iter().any(|plan| plan.site == **site)
        };
        results.extend(planned.withheld.iter().filter(without_plan).map(|site| left_alone(site, 0)));
        if options.wants_national() {
            let everything = self.national(catalogue, &plans, planned, &manifests);
            match everything {
                Some(plan) if planned.withheld.contains(NATIONAL) => {
                    results.push(left_alone(NATIONAL, plan.outputs.len()));
                }
                Some(plan) => {
                    if options.courts.is_empty() {
                        pictures.prune(plans.iter().chain([&plan]), &self.themes)?;
                    }
                    let (destination, manifests) = (&destination, &manifests);
                    let watched = &options.watched;
                    let of_site = Publisher { loaded: self, plan: &plan, destination, manifests, pictures, watched };
                    results.push(of_site.run(planned)?);
                }
                None => {}
            }
        }
        if options.courts.is_empty() {
            remove_orphans(&plans, &planned.withheld, &destination, &manifests)?;
        }
        // Sites that share a theme share its faults.
        crate::diagnostics::sort(&mut planned.diagnostics);
        planned.diagnostics.dedup();
        planned.sites = plans;
        Ok((results, start.elapsed()))
    }

    /// The site over all courts. Of a court that is held back it tells only what readers can find
    /// there, and of an item with errors nothing at all.
    #[must_use]
    pub fn national(
        &self,
        catalogue: &Catalogue<'_>,
        plans: &[SitePlan],
        planned: &Planned,
        manifests: &Manifests,
    ) -> Option<SitePlan> {
        let theme = self.themes.get(&catalogue.settings.theme)?;
        let mut prepared: Vec<&Prepared> = Vec::new();
        let mut months: Vec<CourtMonths<'_>> = Vec::new();
        for plan in plans {
            let mut of_court = plan.months.clone();
            if planned.withheld.contains(&plan.site) {
                let published = manifests.read(&plan.site);
                let lang = catalogue.settings.default_language();
                of_court.retain(|month, _| published.0.contains_key(&plan::month_page(*month, lang)));
                let is_told = |item: &&Prepared| {
                    published.0.contains_key(&item.page) && !catalogue.faulty.contains(item.source.folder())
                };
                prepared.extend(plan.prepared.iter().filter(is_told));
            } else {
                prepared.extend(&plan.prepared);
            }
            let court = catalogue.settings.courts.values().find(|court| court.id.as_str() == plan.site);
            months.extend(court.filter(|_| !of_court.is_empty()).map(|court| (court, of_court)));
        }
        Some(plan::plan_national(catalogue, theme, &prepared, months, &planned.checked))
    }
}

fn left_alone(site: &str, outputs: usize) -> SiteResult {
    SiteResult { site: site.to_owned(), outputs, rendered: 0, removed: 0, withheld: true }
}

/// Sites that were published before and whose court is no longer in the tree.
/// A court whose settings can't be read has no plan but is still there: it keeps its site.
fn remove_orphans(
    plans: &[SitePlan],
    withheld: &BTreeSet<String>,
    destination: &Destination,
    manifests: &Manifests,
) -> Result<(), Error> {
    let withheld = withheld.iter().map(String::as_str);
    let planned: BTreeSet<&str> =
        plans.iter().map(|plan| plan.site.as_str()).chain(withheld).chain([NATIONAL]).collect();
    for site in manifests.sites().into_iter().filter(|site| !planned.contains(site.as_str())) {
        destination.remove_site(&site)?;
        manifests.remove(&site)?;
    }
    Ok(())
}

/// Puts one site in place.
struct Publisher<'a> {
    loaded: &'a Loaded,
    plan: &'a SitePlan,
    destination: &'a Destination,
    manifests: &'a Manifests,
    pictures: &'a Pictures<'a>,
    watched: &'a Watched,
}

impl Publisher<'_> {
    fn run(&self, planned: &mut Planned) -> Result<SiteResult, Error> {
        let plan = self.plan;
        let theme = &self.loaded.themes[&plan.theme];
        let manifest = self.manifests.read(&plan.site);
        let intact = self.destination.intact(&plan.site, &manifest);
        let (stale, parts) = stale(plan, theme, |path| manifest.parts(path), &intact);
        let paths: BTreeSet<OutputPath> = plan.outputs.keys().cloned().collect();
        let is_searched =
            planned.leaks.is_empty() || self.manifests.searched(&plan.site) == planned.leaks.fingerprint();
        let mut result = SiteResult {
            site: plan.site.clone(),
            outputs: paths.len(),
            rendered: stale.len(),
            removed: 0,
            withheld: false,
        };
        let limit = self.loaded.settings.as_ref().map_or(0, |settings| settings.page_limit);
        let scales = Scales::new(plan, limit);
        if stale.is_empty() && is_searched && !self.destination.stray(&plan.site, &paths) {
            planned.diagnostics.extend(scales.too_heavy(plan, &manifest));
            return Ok(result);
        }
        self.watched.expect(stale.len());
        let generation = self.destination.begin(&plan.site)?;
        let write = |path: &OutputPath, bytes: &[u8]| generation.write(path, bytes);
        let stale_paths: BTreeSet<&OutputPath> = stale.iter().map(|stale| stale.path).collect();
        let fresh: Vec<&OutputPath> = paths.iter().filter(|path| !stale_paths.contains(path)).collect();
        // What was published before could not be searched for lines that are new.
        let kept_leaks = if is_searched { Vec::new() } else { self.leaks_among(&fresh, &planned.leaks)? };
        let written = match self.render((theme, &scales), &stale, &planned.leaks, write)? {
            Ok(written) if kept_leaks.is_empty() => written,
            Ok(_) => return Ok(hold_back(result, planned, kept_leaks)),
            Err(mut found) => {
                found.extend(kept_leaks);
                return Ok(hold_back(result, planned, found));
            }
        };
        let keep = |path: &&OutputPath| -> Result<(OutputPath, Made), Error> {
            let weight = manifest.0.get(*path).and_then(|record| record.weight);
            Ok(((*path).clone(), Made { stamp: generation.keep(path)?, weight }))
        };
        let kept = fresh.par_iter().map(keep).collect::<Result<BTreeMap<OutputPath, Made>, Error>>()?;
        result.removed = generation.publish(&paths)?.removed;
        let manifest = manifest_of(parts, &written, &kept);
        self.manifests.write(&plan.site, &manifest)?;
        planned.diagnostics.extend(scales.too_heavy(plan, &manifest));
        self.manifests.note_searched(&plan.site, planned.leaks.fingerprint())?;
        Ok(result)
    }

    /// The private lines in files that are kept as they were published.
    fn leaks_among(&self, kept: &[&OutputPath], leaks: &Leaks) -> Result<Vec<Diagnostic>, Error> {
        let search = |path: &&OutputPath| -> Result<Option<Diagnostic>, Error> {
            let bytes = self.destination.read(&self.plan.site, path)?;
            let found = leaks.in_output(path, &self.plan.outputs[*path].recipe, &bytes);
            Ok(found.map(|file| leaked(file, &self.plan.site, path)))
        };
        let found: Result<Vec<Option<Diagnostic>>, Error> = kept.par_iter().map(search).collect();
        Ok(found?.into_iter().flatten().collect())
    }

    /// Renders what is stale; the inner error is the theme's, or what must not be published.
    #[allow(clippy::type_complexity, reason = "the machine's fault and the user's are different answers")]
    fn render(
        &self,
        (theme, scales): (&Theme, &Scales),
        stale: &[Stale<'_>],
        leaks: &Leaks,
        write: impl Fn(&OutputPath, &[u8]) -> Result<Stamp, crate::publish::Error> + Sync,
    ) -> Result<Result<BTreeMap<OutputPath, Made>, Vec<Diagnostic>>, Error> {
        let recipe = |stale: &Stale<'_>| &self.plan.outputs[stale.path].recipe;
        let finish = |path: &OutputPath, bytes: &[u8]| {
            let recipe = &self.plan.outputs[path].recipe;
            if let Some(file) = leaks.in_output(path, recipe, bytes) {
                return Err(Failure::Content(Box::new(leaked(file, &self.plan.site, path))));
            }
            let stamp = write(path, bytes).map_err(|error| Failure::Machine(error.into()))?;
            self.watched.done();
            Ok((path.clone(), Made { stamp, weight: scales.weigh(recipe, bytes) }))
        };
        let (of_pictures, mut others): (Vec<&Stale<'_>>, Vec<&Stale<'_>>) =
            stale.iter().partition(|stale| matches!(recipe(stale), Recipe::Picture(_)));
        let mut groups: BTreeMap<&SourcePath, Vec<(&Variant, &OutputPath)>> = BTreeMap::new();
        for stale in of_pictures {
            let Recipe::Picture(variant) = recipe(stale) else { continue };
            groups.entry(&variant.source).or_default().push((variant, stale.path));
        }
        let groups: Vec<_> = groups.into_values().collect();
        let slowest = &self.loaded.slowest;
        let made = groups.par_iter().with_max_len(1).map(|group| {
            let start = Instant::now();
            let made = self.pictures.make(group, finish);
            slowest.note(start.elapsed(), || {
                group.first().map_or_else(String::new, |(first, _)| first.source.to_string())
            });
            made
        });
        let mut rendered: Vec<Result<(OutputPath, Made), Failure>> = made.flatten_iter().collect();
        let carried = others.iter().flat_map(|stale| recipe(stale).feed_items());
        let lengths = self.pictures.lengths(carried);
        let renderer = Renderer::new(theme, others.iter().map(|stale| recipe(stale)), lengths);
        // Feeds and archives of one time have their items in common, and those that were made last are at hand.
        others.sort_by_cached_key(|stale| match recipe(stale) {
            Recipe::Feed(_, feed) => feed.items.last().map(|item| item.date.instant()),
            _ => None,
        });
        rendered.par_extend(others.par_iter().map(|stale| {
            let start = Instant::now();
            let outcome = self.made(recipe(stale), &renderer).and_then(|bytes| finish(stale.path, &bytes));
            slowest.note(start.elapsed(), || format!("{}/{}", self.plan.site, stale.path));
            outcome
        }));
        let mut written = BTreeMap::new();
        let mut found = Vec::new();
        for outcome in rendered {
            match outcome {
                Ok((path, stamp)) => drop(written.insert(path, stamp)),
                Err(Failure::Content(problem)) => found.push(*problem),
                Err(Failure::Theme(problem)) => return Ok(Err(vec![*problem])),
                Err(Failure::Machine(error)) => return Err(error),
            }
        }
        Ok(if found.is_empty() { Ok(written) } else { Err(found) })
    }
}

impl Publisher<'_> {
    /// Makes an output; what is drawn may lie in the cache.
    fn made(&self, recipe: &Recipe, renderer: &Renderer<'_>) -> Result<Vec<u8>, Failure> {
        let render = || Ok(renderer.render(recipe, &self.loaded.tree)?);
        match recipe {
            Recipe::Drawing(drawing) => {
                let theme = &self.loaded.themes[&self.plan.theme];
                self.pictures.drawing(&drawing.key(theme), render)
            }
            _ => render(),
        }
    }
}

/// A site that can't be published stays as it is. Of a private file one output is named, not all.
fn hold_back(mut result: SiteResult, planned: &mut Planned, mut found: Vec<Diagnostic>) -> SiteResult {
    crate::diagnostics::sort(&mut found);
    found.dedup_by(|later, first| later.place == first.place && later.problem.code() == first.problem.code());
    let worst = super::verdict(&found, |_| true);
    planned.verdict = planned.verdict.max(worst);
    planned.diagnostics.extend(found);
    planned.withheld.insert(result.site.clone());
    result.withheld = true;
    result
}

/// What is known of a file once it is in place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    stamp: Stamp,
    weight: Option<u64>,
}

/// Why an output was not made.
pub(super) enum Failure {
    /// What it is made of can't be published.
    Content(Box<Diagnostic>),
    /// Its template fails.
    Theme(Box<Diagnostic>),
    /// The machine refused.
    Machine(Error),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Theme(problem) => Self::Theme(problem),
            Fault::Picture(problem) => Self::Content(problem),
            Fault::Source(error) => Self::Machine(error.into()),
            Fault::Changed(path) => Self::Machine(Error::Changed(path)),
        }
    }
}

fn manifest_of(
    parts: Vec<(&OutputPath, Parts)>,
    written: &BTreeMap<OutputPath, Made>,
    kept: &BTreeMap<OutputPath, Made>,
) -> Manifest {
    let record = |(path, parts): (&OutputPath, Parts)| {
        let Made { stamp, weight } = *written.get(path).or_else(|| kept.get(path))?;
        Some((path.clone(), Record { parts, stamp, weight }))
    };
    Manifest(parts.into_iter().filter_map(record).collect())
}
