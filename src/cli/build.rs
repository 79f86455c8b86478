//! `zharia build` and `zharia check`.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use camino::Utf8Path;

use super::args::{BuildArgs, CheckArgs, DataForm, TreeArgs};
use super::progress::Bar;
use super::{Console, Exit, Failure, reports, tell, words};
use crate::base::slug::Slug;
use crate::build::{self, Ending, Options, Verdict, Watched};
use crate::diagnostics::Problem;
use crate::report::{self, Summary};
use crate::settings::{NATIONAL, Settings};
use crate::theme::fill;

/// What stands for the codes of everything that is about translations.
const TRANSLATIONS: &str = "translations";

/// How those codes begin.
const OF_TRANSLATIONS: &str = "D5";

impl Console {
    /// The options of a run over a tree.
    pub(super) fn options(&self, args: &TreeArgs, base_url: Option<String>) -> Result<Options, Failure> {
        Ok(Options {
            content: args.content.clone(),
            now: args.now.unwrap_or(self.now),
            drafts: args.drafts,
            unpublished: false,
            preview: false,
            strict: args.strict,
            denied: self.denied(&args.deny)?,
            recording: false,
            courts: args.courts.clone(),
            base_url,
            theme_folders: args.content.parent().map(|folder| folder.join("themes")).into_iter().collect(),
            passed_over: Vec::new(),
            watched: Watched::default(),
        })
    }

    /// The codes that are treated as errors.
    fn denied(&self, words: &[String]) -> Result<BTreeSet<&'static str>, Failure> {
        let mut denied = BTreeSet::new();
        for word in words {
            if word == TRANSLATIONS {
                let codes = Problem::explanations().map(|explanation| explanation.code);
                denied.extend(codes.filter(|code| code.starts_with(OF_TRANSLATIONS)));
            } else {
                denied.insert(super::explain::explanation(self, word)?.code);
            }
        }
        Ok(denied)
    }

    /// Makes sure that the courts asked for are there.
    pub(super) fn know_courts(&self, courts: &[String], settings: &Settings) -> Result<(), Failure> {
        let is_unknown = |id: &&String| !settings.has_court(id) && id.as_str() != NATIONAL;
        let Some(id) = courts.iter().find(is_unknown) else { return Ok(()) };
        let known: Vec<&str> = settings.courts.keys().map(Slug::as_str).collect();
        let values = [("id", id.as_str()), ("known", &known.join(", "))];
        Err(Failure::usage(fill(words::UNKNOWN_COURT.get(self.lang), &values)))
    }

    /// Reads the tree and makes sure that the courts asked for are there.
    pub(super) fn load(&self, options: &mut Options) -> Result<build::Loaded, Failure> {
        let loaded = build::load(options).map_err(Failure::machine)?;
        if let Some(settings) = &loaded.settings {
            self.know_courts(&options.courts, settings)?;
            // A moment is shown in the country's time wherever the machine stands.
            options.now = options.now.at_offset(settings.zones.offset_at_instant(options.now.instant()));
        }
        Ok(loaded)
    }
}

/// Checks and builds.
pub(super) fn build(console: &Console, args: &BuildArgs) -> Result<Exit, Failure> {
    if args.base_url.is_some() && args.tree.courts.len() != 1 {
        return Err(Failure::usage(*words::ONE_COURT.get(console.lang)));
    }
    let cache = args.cache.clone().unwrap_or_else(|| build::default_cache(&args.tree.content));
    keep_apart(console, &cache, &args.out)?;
    if let Some(folder) = &args.reports {
        reports::keep_apart(console, folder, &[&args.out, &args.tree.content])?;
    }
    let mut options = console.options(&args.tree, args.base_url.clone())?;
    options.preview = args.preview;
    options.passed_over = vec![args.out.clone(), cache.clone()];
    in_threads(args.tree.jobs)?;
    let start = Instant::now();
    let how = format!("{:?} {} {}", args.tree.format, console.lang, console.colour);
    let begun = build::begin(&options, &how, &args.out, &cache).map_err(Failure::machine)?;
    let (beginning, unchanged) = begun;
    // What is written besides is made of the findings themselves.
    let has_files = args.reports.is_some() || args.summary.is_some();
    if let Some(unchanged) = unchanged.filter(|_| !has_files) {
        tell(&unchanged.told, args.tree.format);
        let timings = [("load", start.elapsed())];
        let (counts, sites) = (unchanged.counts, &unchanged.sites);
        conclude(console, args, &Summary { counts, sites, timings: &timings, slowest: &[], reports: None });
        return Ok(Exit::Done);
    }
    let bar = Arc::new(Bar::new(console, args.tree.format));
    options.watched = Watched::by(bar.clone());
    let mut loaded = console.load(&mut options)?;
    loaded.remember(&cache);
    let outcome = loaded.plan_once(&options, |loaded, catalogue, mut planned| {
        let Some(catalogue) = catalogue else { return Ok((planned, Vec::new(), None, None)) };
        let published = loaded.publish(&options, catalogue, &mut planned, &args.out, &cache);
        let (sites, time) = published.map_err(|error| Failure::machine(&error))?;
        let report = reports::write(args.reports.as_deref(), loaded, &options, catalogue, &mut planned)?;
        Ok((planned, sites, Some(time), report))
    });
    bar.finish();
    let (planned, sites, time, reports) = outcome?;
    let mut timings = loaded.timings.clone();
    timings.extend(time.map(|time| ("publish", time)));
    let told = console.laid_out(&planned.diagnostics, args.tree.format, &args.tree.content);
    let counts = report::counts(&planned.diagnostics);
    let is_done = planned.verdict == Verdict::Done && !has_files;
    let ending = Ending { sites: &sites, told: is_done.then_some(told.as_str()), counts };
    loaded.finish(&beginning, &ending, &options, (&args.out, &cache)).map_err(Failure::machine)?;
    tell(&told, args.tree.format);
    console.summary(&planned.diagnostics, args.summary.as_deref(), &args.tree.content)?;
    let slowest = loaded.slowest();
    conclude(console, args, &Summary { counts, sites: &sites, timings: &timings, slowest: &slowest, reports });
    if time.is_none() {
        super::say(words::SETTINGS_FIRST.get(console.lang));
    }
    let exit = exit(planned.verdict);
    // The program ends here, and the system takes all memory back at once: piece by piece takes as long as a stage.
    std::mem::forget((loaded, planned));
    Ok(exit)
}

/// Tells what a build came to.
fn conclude(console: &Console, args: &BuildArgs, summary: &Summary<'_>) {
    super::say(&report::human(summary, console.lang, words::stage));
    if let Some(DataForm::Json) = args.timings {
        super::print(&report::timings_json(summary));
    }
}

/// Shares the work out among so many threads; as many as there are cores where none is named.
pub(super) fn in_threads(jobs: Option<u16>) -> Result<(), Failure> {
    let Some(jobs) = jobs else { return Ok(()) };
    rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global().map_err(Failure::machine)
}

/// Checks and writes no site.
pub(super) fn check(console: &Console, args: &CheckArgs) -> Result<Exit, Failure> {
    if let Some(folder) = &args.reports {
        reports::keep_apart(console, folder, &[&args.tree.content])?;
    }
    let mut options = console.options(&args.tree, None)?;
    let bar = Arc::new(Bar::new(console, args.tree.format));
    options.watched = Watched::by(bar.clone());
    in_threads(args.tree.jobs)?;
    let mut loaded = console.load(&mut options)?;
    let outcome = loaded.plan(&options, |loaded, catalogue, mut planned| {
        let Some(catalogue) = catalogue else { return Ok((planned, None)) };
        let report = reports::write(args.reports.as_deref(), loaded, &options, catalogue, &mut planned)?;
        Ok((planned, report))
    });
    bar.finish();
    let (planned, reports) = outcome?;
    console.findings(&planned.diagnostics, args.tree.format, &args.tree.content);
    console.summary(&planned.diagnostics, args.summary.as_deref(), &args.tree.content)?;
    let counts = report::counts(&planned.diagnostics);
    let summary = Summary { counts, sites: &[], timings: &[], slowest: &[], reports };
    super::say(&report::human(&summary, console.lang, words::stage));
    Ok(exit(planned.verdict))
}

/// The exit code of a run.
pub(super) fn exit(verdict: Verdict) -> Exit {
    match verdict {
        Verdict::Done => Exit::Done,
        Verdict::ContentErrors => Exit::Content,
        Verdict::SettingsErrors => Exit::Settings,
    }
}

/// The cache is good for any output and never part of one.
fn keep_apart(console: &Console, cache: &Utf8Path, out: &Utf8Path) -> Result<(), Failure> {
    let absolute = |path: &Utf8Path| camino::absolute_utf8(path).map_err(Failure::machine);
    if absolute(cache)?.starts_with(absolute(out)?) {
        let message = fill(words::CACHE_IN_OUT.get(console.lang), &[("dir", cache.as_str())]);
        return Err(Failure::usage(message));
    }
    Ok(())
}
