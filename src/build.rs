//! The pipeline: from the content tree to published sites, one stage after the other.
//!
//! `build`, `check`, `why` and `serve` all go this way; none has a path of its own.

mod affected;
mod clicks;
mod concern;
mod fix;
mod leaks;
mod load;
mod next;
mod pictures;
mod preview;
mod quotes;
mod reports;
mod sites;
mod unchanged;
mod watched;
mod weights;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use thiserror::Error;

use crate::base::date::Moment;
use crate::base::path::SourcePath;
use crate::base::slowest::Slowest;
use crate::base::slug::Slug;
use crate::catalogue::{self, Catalogue, View};
use crate::check;
use crate::diagnostics::{Diagnostic, Problem, Severity};
use crate::entry::{self, Item, Kept};
use crate::ledger::Ledger;
use crate::monitoring::{self, Monitoring};
use crate::plan::{self, SitePlan};
use crate::settings::{self, Settings};
use crate::source::{self, PrivateFiles, SourceTree};
use crate::theme::{self, Themes};
use crate::{publish, store};
use concern::{Concern, is_fatal, verdict};
pub use fix::{Repaired, fix};
use leaks::Leaks;
pub use load::load;
pub use next::{Answer, Cause, Next, Why};
pub use preview::{Changes, Differing, NotMade, Preview, PreviewSite, Session, Unpublished};
pub use reports::Reports;
pub use sites::SiteResult;
pub use unchanged::{Beginning, Ending, Unchanged, begin};
pub use watched::{Progress, Watched};

/// What a build is asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The content tree.
    pub content: Utf8PathBuf,
    /// The only time there is.
    pub now: Moment,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// Whether all that is not public yet is planned too, for the preview on this machine: nothing of it is published.
    pub unpublished: bool,
    /// Whether the sites are shown for review alone.
    pub preview: bool,
    /// Whether warnings stop a court as errors do.
    pub strict: bool,
    /// Codes of findings that are treated as errors.
    pub denied: BTreeSet<&'static str>,
    /// Whether the ledger is about to be brought up to date: what it will settle stops nothing.
    pub recording: bool,
    /// The courts to build; all where none is named.
    pub courts: Vec<String>,
    /// Another address for the one court that is built.
    pub base_url: Option<String>,
    /// More folders in which themes are looked for.
    pub theme_folders: Vec<Utf8PathBuf>,
    /// Folders that are no content though they may lie in the tree: the output, the cache.
    pub passed_over: Vec<Utf8PathBuf>,
    /// Who is told how far the work has come.
    pub watched: Watched,
}

/// The machine refused.
#[derive(Debug, Error)]
pub enum Error {
    /// Reading the tree.
    #[error("{0}")]
    Source(#[from] source::Error),
    /// What was planned for the preview.
    #[error("a preview is never published")]
    Unpublished,
    /// A file changed while the sites were built.
    #[error("{0} changed during the build: build again")]
    Changed(SourcePath),
    /// Putting sites in place.
    #[error("{0}")]
    Publish(#[from] publish::Error),
    /// Keeping manifests.
    #[error("{0}")]
    Store(#[from] store::Error),
}

/// Time of each stage, in order.
pub type Timings = Vec<(&'static str, Duration)>;

/// How a run ended, for the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// All is well.
    Done,
    /// Content of some court has errors.
    ContentErrors,
    /// Settings or a theme can't be used.
    SettingsErrors,
}

/// A tree that was read and understood.
pub struct Loaded {
    /// The files.
    pub tree: SourceTree,
    /// What lies in the private folder: no stage that makes a site gets it.
    pub private: PrivateFiles,
    /// What was ever published.
    pub ledger: Ledger,
    /// What the tree says of itself; `None` where that can't be used.
    pub settings: Option<Settings>,
    /// The themes that courts use.
    pub themes: Themes,
    /// Themes that can't be used: the courts that use one keep the site they have.
    pub faulty_themes: BTreeSet<String>,
    /// What was found so far.
    pub diagnostics: Vec<Diagnostic>,
    /// Time of each stage.
    pub timings: Timings,
    told: load::Told,
    kept: Kept,
    /// Until when no date changes anything, where the tree is planned once and its texts are let go of.
    quiet_until: Option<i64>,
    /// The outputs that took longest.
    slowest: Slowest,
}

/// What stands between a tree and its sites, once everything is known.
pub struct Planned {
    /// A plan for each court that is asked for.
    pub sites: Vec<SitePlan>,
    /// The courts that have errors.
    pub withheld: BTreeSet<String>,
    /// What the checks found in what is published: nothing private, so a plan may be made of it.
    checked: Vec<Diagnostic>,
    /// Everything that was found, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// How it stands.
    pub verdict: Verdict,
    /// The monitoring digests.
    pub monitoring: Monitoring,
    /// What no output may hold.
    leaks: Leaks,
}

impl Loaded {
    /// What took longest, by stage: folders of items, and outputs.
    #[must_use]
    pub fn slowest(&self) -> [(&'static str, Vec<(Duration, String)>); 2] {
        [("parse", self.kept.slowest()), ("publish", self.slowest.all())]
    }

    /// As [`Loaded::plan`], for a tree of which nothing is asked afterwards: a large part of its memory goes back before
    /// the sites are planned.
    pub fn plan_once<T>(
        &mut self,
        options: &Options,
        then: impl FnOnce(&Self, Option<&Catalogue<'_>>, Planned) -> T,
    ) -> T {
        let quiet = |settings: &Settings| next::quiet_until(&self.tree.texts, settings, &self.ledger, options.now);
        self.quiet_until = self.settings.as_ref().map(quiet);
        self.plan(options, then)
    }

    /// Understands and checks everything, then plans the sites that are asked for and hands the plan
    /// on; nothing is planned where settings or themes can't be used.
    pub fn plan<T>(&mut self, options: &Options, then: impl FnOnce(&Self, Option<&Catalogue<'_>>, Planned) -> T) -> T {
        let mut diagnostics = std::mem::take(&mut self.diagnostics);
        let settings = self.settings.clone().filter(|settings| !self.is_fatal(settings, &diagnostics));
        let Some(settings) = settings else {
            quotes::mask(&mut diagnostics, self.settings.as_ref());
            crate::diagnostics::sort(&mut diagnostics);
            diagnostics.dedup();
            let planned = Planned {
                sites: Vec::new(),
                withheld: BTreeSet::new(),
                checked: Vec::new(),
                diagnostics,
                verdict: Verdict::SettingsErrors,
                monitoring: Monitoring::default(),
                leaks: Leaks::default(),
            };
            return then(self, None, planned);
        };
        let mut timings = std::mem::take(&mut self.timings);
        let parsed = timed((&mut timings, &options.watched), "parse", || {
            entry::parse_with(&self.tree, &settings, &mut self.kept)
        })
        .collect_into(&mut diagnostics);
        let view = View {
            now: options.now,
            drafts: options.drafts || options.preview,
            preview: options.preview,
            unpublished: false,
        };
        let mut catalogue = timed((&mut timings, &options.watched), "assemble", || {
            catalogue::assemble(parsed, &settings, &self.tree.media, &self.ledger, view)
        });
        diagnostics.extend(timed((&mut timings, &options.watched), "check", || {
            let mut found = check::check(&catalogue);
            found.extend(check::of_texts(&self.tree.texts, &settings, &options.now.day().to_string()));
            check::settle(&self.ledger.allowed, &mut found);
            found
        }));
        crate::diagnostics::sort(&mut diagnostics);
        diagnostics.dedup();
        let checked = diagnostics.clone();
        let monitoring = monitoring::read(&self.private, &catalogue).collect_into(&mut diagnostics);
        let (leaks, in_both) =
            Leaks::new(&self.private, &self.tree, self.themes.get(theme::BASE).map(|theme| &**theme));
        diagnostics.extend(in_both);
        if self.quiet_until.is_some() {
            self.tree.texts.clear();
            catalogue.items.par_iter_mut().for_each(Item::let_go_of_texts);
        }
        let stops = |found: &Diagnostic| options.stops(found);
        let stopping = diagnostics.iter().filter(|found| stops(found));
        catalogue.faulty = stopping.filter_map(|found| Some(found.place.file.as_ref()?.folder().to_owned())).collect();
        // What is checked is what would be published, also where more is shown.
        catalogue.view.unpublished = options.unpublished;
        let sites = timed((&mut timings, &options.watched), "plan", || {
            self.plan_courts(options, &settings, &catalogue, &checked)
        });
        diagnostics.extend(sites.iter().flat_map(|site| site.diagnostics.iter().cloned()));
        quotes::mask(&mut diagnostics, Some(&settings));
        crate::diagnostics::sort(&mut diagnostics);
        diagnostics.dedup();
        let concern = Concern { settings: &settings, catalogue: &catalogue, faulty_themes: &self.faulty_themes };
        let wanted = |found: &Diagnostic| concern.courts(found).iter().any(|court| options.wants(court));
        diagnostics.retain(|found| options.wants_national() || is_fatal(found) || wanted(found));
        let withheld = concern.withheld(&diagnostics, stops);
        let verdict = verdict(&diagnostics, stops);
        self.timings = timings;
        let planned = Planned { sites, withheld, checked, diagnostics, verdict, monitoring, leaks };
        let outcome = then(self, Some(&catalogue), planned);
        let Catalogue { items, months, .. } = catalogue;
        self.kept.give_back(items, months);
        outcome
    }

    /// Whether nothing can be made at all: the settings are of no use, or the theme that all share, or
    /// the court on whose site national items have their address.
    fn is_fatal(&self, settings: &Settings, diagnostics: &[Diagnostic]) -> bool {
        let of_all = [theme::BASE, settings.theme.as_str()];
        settings.unreadable_courts.contains(&settings.canonical_court)
            || of_all.iter().any(|theme| self.faulty_themes.contains(*theme))
            || diagnostics.iter().any(is_fatal)
    }

    fn plan_courts(
        &self,
        options: &Options,
        settings: &Settings,
        catalogue: &Catalogue<'_>,
        found: &[Diagnostic],
    ) -> Vec<SitePlan> {
        let courts: Vec<_> = settings.courts.values().collect();
        courts
            .into_par_iter()
            // The site over all courts is made from the plans of all.
            .filter(|court| options.wants(&court.id) || options.wants_national())
            .filter_map(|court| {
                let theme = self.themes.get(theme_of(court, settings)).or_else(|| self.themes.get(theme::BASE))?;
                let base_url = options.base_url.clone().unwrap_or_else(|| settings.base_url_of(court));
                let mut plan = plan::plan_court(catalogue, theme, court, &base_url, found);
                if let Some(clicks) = settings.duties_of(court).clicks.filter(|_| !catalogue.is_closed(court)) {
                    let asked = (settings.languages.as_slice(), clicks);
                    let too_far = clicks::check(&plan, theme, &self.tree, court, asked);
                    plan.diagnostics.extend(too_far);
                }
                Some(plan)
            })
            .collect()
    }
}

impl Options {
    /// A plain run over a tree: everything, at a time.
    #[must_use]
    pub fn plain(content: &Utf8Path, now: Moment) -> Self {
        Self {
            content: content.to_owned(),
            now,
            drafts: false,
            unpublished: false,
            preview: false,
            strict: false,
            denied: BTreeSet::new(),
            recording: false,
            courts: Vec::new(),
            base_url: None,
            theme_folders: Vec::new(),
            passed_over: Vec::new(),
            watched: Watched::default(),
        }
    }

    /// Whether a court's site is asked for.
    #[must_use]
    pub fn wants(&self, court: &Slug) -> bool {
        self.courts.is_empty() || self.courts.iter().any(|id| id == court.as_str())
    }

    /// Whether the site over all courts is asked for.
    #[must_use]
    pub fn wants_national(&self) -> bool {
        self.courts.is_empty() || self.courts.iter().any(|id| id == settings::NATIONAL)
    }

    fn stops(&self, found: &Diagnostic) -> bool {
        let is_settled = matches!(&found.problem, Problem::Ledger(problem) if problem.awaits_update());
        if self.recording && is_settled {
            return false;
        }
        let is_denied = || self.denied.contains(found.problem.code());
        found.severity() == Severity::Error || (self.strict && found.severity() == Severity::Warning) || is_denied()
    }
}

fn timed<T>((timings, watched): (&mut Timings, &Watched), stage: &'static str, work: impl FnOnce() -> T) -> T {
    watched.stage(stage);
    let start = Instant::now();
    let value = work();
    timings.push((stage, start.elapsed()));
    value
}

/// The theme of a court.
fn theme_of<'a>(court: &'a settings::Court, settings: &'a Settings) -> &'a str {
    court.theme.as_deref().unwrap_or(&settings.theme)
}

/// The folder of the cache, where the command line names none.
#[must_use]
pub fn default_cache(content: &Utf8Path) -> Utf8PathBuf {
    content.join(".zharia")
}
