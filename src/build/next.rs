//! When the sites change next by themselves, with no edit: what a schedule must know.
//!
//! Every instant at which a date might tell is tried in order, and what would be planned then is compared with
//! what is planned now. So the answer holds for whatever looks at the time, and nothing must be kept in step.

mod dates;

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8Path;

use super::{Error, Loaded, Options};
use crate::base::date::Moment;
use crate::base::path::{OutputPath, SourcePath};
use crate::diagnostics::{Diagnostic, SourceText};
use crate::ledger::Ledger;
use crate::plan::{Parts, SitePlan};
use crate::settings::Settings;
use crate::store::Manifests;
use crate::theme::Themes;
pub use dates::{Cause, Why};

/// The next change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// When it is.
    pub at: Moment,
    /// What brings it about.
    pub reasons: Vec<Why>,
    /// The sites that are others from then on.
    pub sites: Vec<String>,
}

/// What came of the question.
#[derive(Debug)]
pub struct Answer {
    /// What was found in the tree as it is now.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether settings and themes can be used.
    pub is_settled: bool,
    /// The next change; none where nothing changes any more.
    pub next: Option<Next>,
}

/// What stands at each path of a site, and the files behind it; nothing of a site that errors hold back.
type Site = BTreeMap<OutputPath, (Parts, Vec<SourcePath>)>;

/// The sites at one instant.
type Sites = BTreeMap<String, Option<Site>>;

/// The last instant of which it is certain that nothing differs from `now`, in seconds since 1970: no date comes, and
/// the day, which messages may tell of, is still the same.
pub(super) fn quiet_until(
    texts: &BTreeMap<SourcePath, SourceText>,
    settings: &Settings,
    ledger: &Ledger,
    now: Moment,
) -> i64 {
    let midnight = now.day().plus(1).and_then(|day| Moment::start_of(day, &settings.zones)).map(Moment::unix);
    let instants = dates::instants(texts.values(), settings, ledger, now);
    let first = instants.into_keys().next().into_iter().chain(midnight).min();
    first.map_or(now.unix(), |first| (first - 1).max(now.unix()))
}

impl Loaded {
    /// When the sites change next. What courts that are held back show on the site over all courts is what `out`
    /// was last given.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn next(&mut self, options: &Options, out: &Utf8Path, cache: &Utf8Path) -> Result<Answer, Error> {
        let manifests = Manifests::open(cache, out)?;
        let found = self.diagnostics.clone();
        let (now, diagnostics) = self.sites_at(options, &manifests);
        let (Some(now), Some(settings)) = (now, self.settings.clone()) else {
            return Ok(Answer { diagnostics, is_settled: false, next: None });
        };
        let instants = dates::instants(self.tree.texts.values(), &settings, &self.ledger, options.now);
        for (instant, reasons) in instants {
            let at = moment(instant, options.now, &settings);
            self.diagnostics.clone_from(&found);
            let (then, _) = self.sites_at(&Options { now: at, ..options.clone() }, &manifests);
            let Some(then) = then else { continue };
            let (sites, sources) = difference(&now, &then);
            if !sites.is_empty() {
                let reasons = behind(reasons, &sources);
                return Ok(Answer { diagnostics, is_settled: true, next: Some(Next { at, reasons, sites }) });
            }
        }
        Ok(Answer { diagnostics, is_settled: true, next: None })
    }

    fn sites_at(&mut self, options: &Options, manifests: &Manifests) -> (Option<Sites>, Vec<Diagnostic>) {
        self.plan(options, |loaded, catalogue, planned| {
            let Some(catalogue) = catalogue else { return (None, planned.diagnostics) };
            let wanted = |site: &&SitePlan| options.courts.is_empty() || options.courts.contains(&site.site);
            let national = loaded.national(catalogue, &planned.sites, &planned, manifests);
            let national = national.filter(|_| options.wants_national());
            let sites = planned.sites.iter().filter(wanted).chain(&national);
            let of_site = |site: &SitePlan| {
                let is_held_back = planned.withheld.contains(&site.site);
                (site.site.clone(), (!is_held_back).then(|| fingerprints(site, &loaded.themes)))
            };
            (Some(sites.map(of_site).collect()), planned.diagnostics)
        })
    }
}

fn fingerprints(site: &SitePlan, themes: &Themes) -> Site {
    let theme = &themes[&site.theme];
    let outputs = site.outputs.iter();
    outputs.map(|(path, output)| (path.clone(), (output.recipe.parts(theme), output.sources.clone()))).collect()
}

/// An instant as the country shows it.
fn moment(instant: i64, now: Moment, settings: &Settings) -> Moment {
    let zones = &settings.zones;
    let at = Moment::from_unix(instant, now.offset());
    at.at_offset(zones.offset_at_instant(at.instant()))
}

/// The sites that differ, and the files behind what differs in them.
fn difference<'s>(now: &'s Sites, then: &'s Sites) -> (Vec<String>, BTreeSet<&'s SourcePath>) {
    let (mut sites, mut sources) = (Vec::new(), BTreeSet::new());
    for name in now.keys().chain(then.keys()).collect::<BTreeSet<_>>() {
        let (was, is) = (now.get(name), then.get(name));
        if was.map(|site| parts_of(site.as_ref())) == is.map(|site| parts_of(site.as_ref())) {
            continue;
        }
        sites.push(name.clone());
        let empty = Site::new();
        let [was, is] = [was, is].map(|site| site.and_then(Option::as_ref));
        for (one, other) in [(was, is), (is, was)] {
            let other = other.unwrap_or(&empty);
            let differs = |(path, (parts, _)): &(&OutputPath, &(Parts, Vec<SourcePath>))| {
                other.get(*path).is_none_or(|(others, _)| others != parts)
            };
            sources.extend(one.into_iter().flatten().filter(differs).flat_map(|(_, (_, sources))| sources));
        }
    }
    (sites, sources)
}

fn parts_of(site: Option<&Site>) -> Option<Vec<(&OutputPath, &Parts)>> {
    site.map(|site| site.iter().map(|(path, (parts, _))| (path, parts)).collect())
}

/// The reasons that have to do with what differs; all of them where none has. What settings and registries say is
/// behind more than the pages that name them.
fn behind(mut reasons: Vec<Why>, sources: &BTreeSet<&SourcePath>) -> Vec<Why> {
    reasons.sort();
    reasons.dedup();
    let is_behind = |why: &&Why| sources.contains(&why.file) || why.file.as_str().rsplit('.').next() == Some("yaml");
    let meant: Vec<Why> = reasons.iter().filter(is_behind).cloned().collect();
    if meant.is_empty() { reasons } else { meant }
}
