//! A build of which nothing has changed since the last one: it costs a walk over what is read and what was written.
//!
//! The last build left a record of what it was asked for, what its files looked like, what it told, and until when no
//! date in the tree comes. Where anything differs or is not certain, the build goes its whole way: this saves time and
//! decides nothing.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Error, Loaded, Options, SiteResult};
use crate::base::fingerprint::Fingerprint;
use crate::entry::Verdicts;
use crate::publish::Destination;
use crate::source::{Inputs, inputs};
use crate::store::{Began, Finished, Manifests, read_verdicts, write_verdicts};

/// How much older than a build's beginning a file must be: the system's clock for files moves in steps.
const STEP: i128 = 50_000_000;

/// What the last build came to, and this one would.
#[derive(Debug)]
pub struct Unchanged {
    /// What became of each site: nothing.
    pub sites: Vec<SiteResult>,
    /// The findings as they were laid out.
    pub told: String,
    /// How many errors, warnings and notes there are.
    pub counts: [usize; 3],
}

/// What is known at the beginning of a build, for the record at its end.
#[derive(Debug)]
pub struct Beginning {
    asked: Fingerprint,
    began: Option<Began>,
    inputs: Option<Inputs>,
}

/// What a build was asked to tell at its end.
#[derive(Debug)]
pub struct Ending<'a> {
    /// The sites.
    pub sites: &'a [SiteResult],
    /// The findings as they were laid out; nothing where the next build has to lay them out itself.
    pub told: Option<&'a str>,
    /// How many errors, warnings and notes there are.
    pub counts: [usize; 3],
}

/// Looks whether a build has anything to do; `how` is all that its messages depend on.
///
/// # Errors
/// When the output folder can't be used.
pub fn begin(
    options: &Options,
    how: &str,
    out: &Utf8Path,
    cache: &Utf8Path,
) -> Result<(Beginning, Option<Unchanged>), Error> {
    let manifests = Manifests::open(cache, out)?;
    let asked = asked(options, how, out);
    let began = manifests.begin().ok();
    let inputs = inputs(&folders(options), &options.passed_over);
    let beginning = Beginning { asked, began, inputs };
    let now = options.now.unix();
    let is_same = |finished: &Finished| {
        finished.asked == asked
            && (finished.holds.0..=finished.holds.1).contains(&now)
            && inputs.is_some_and(|inputs| inputs.fingerprint == finished.inputs)
    };
    let Some(finished) = manifests.finished().filter(is_same) else { return Ok((beginning, None)) };
    let unchanged = standing(finished, options, &manifests, out)?;
    Ok((beginning, unchanged))
}

/// What the last build came to, where all of it still stands.
fn standing(
    finished: Finished,
    options: &Options,
    manifests: &Manifests,
    out: &Utf8Path,
) -> Result<Option<Unchanged>, Error> {
    let names: BTreeSet<String> = finished.sites.iter().map(|(name, ..)| name.clone()).collect();
    if options.courts.is_empty() && manifests.sites() != names {
        return Ok(None);
    }
    let destination = Destination::open(out)?;
    let stands = |(site, files, fingerprint): &(String, usize, Fingerprint)| {
        let manifest = manifests.read(site);
        let is_known = manifests.fingerprint(site) == Some(*fingerprint) && manifest.0.len() == *files;
        is_known
            && destination.intact(site, &manifest).len() == *files
            && !destination.stray(site, &manifest.0.into_keys().collect())
    };
    if !finished.sites.iter().all(stands) {
        return Ok(None);
    }
    let sites = finished.sites.into_iter().map(|(site, outputs, _)| SiteResult {
        site,
        outputs,
        rendered: 0,
        removed: 0,
        withheld: false,
    });
    Ok(Some(Unchanged { sites: sites.collect(), told: finished.told, counts: finished.counts }))
}

impl Loaded {
    /// Takes over what earlier builds know of items that are still the same.
    pub fn remember(&mut self, cache: &Utf8Path) {
        self.kept.take_verdicts(Verdicts::new(read_verdicts(cache)));
    }

    /// Notes how a build ended, so that the next one may see that it has nothing to do.
    ///
    /// # Errors
    /// When the cache can't be written.
    pub fn finish(
        &self,
        beginning: &Beginning,
        ending: &Ending<'_>,
        options: &Options,
        (out, cache): (&Utf8Path, &Utf8Path),
    ) -> Result<(), Error> {
        if let Some(verdicts) = self.kept.verdicts().filter(|verdicts| verdicts.differ()) {
            write_verdicts(cache, verdicts.all())?;
        }
        let manifests = Manifests::open(cache, out)?;
        let finished = self.finished(beginning, ending, options, &manifests);
        Ok(manifests.finish(finished.as_ref())?)
    }

    fn finished(
        &self,
        beginning: &Beginning,
        ending: &Ending<'_>,
        options: &Options,
        manifests: &Manifests,
    ) -> Option<Finished> {
        let (began, inputs, quiet_until) = (beginning.began?, beginning.inputs?, self.quiet_until?);
        // A file that was written just then may have been written once more within the same step of the clock.
        let is_settled = inputs.device == began.device && inputs.newest + STEP < began.at;
        if !is_settled || ending.sites.iter().any(|site| site.withheld) {
            return None;
        }
        let of_site = |site: &SiteResult| Some((site.site.clone(), site.outputs, manifests.fingerprint(&site.site)?));
        Some(Finished {
            asked: beginning.asked,
            inputs: inputs.fingerprint,
            holds: (options.now.unix(), quiet_until),
            sites: ending.sites.iter().map(of_site).collect::<Option<_>>()?,
            told: ending.told?.to_owned(),
            counts: ending.counts,
        })
    }
}

/// All that decides about a build besides its files and the time.
fn asked(options: &Options, how: &str, out: &Utf8Path) -> Fingerprint {
    let Options { content, drafts, preview, strict, denied, courts, base_url, theme_folders, passed_over, .. } =
        options;
    let named = |folders: &[Utf8PathBuf]| folders.iter().map(|folder| folder.as_str().to_owned()).collect::<Vec<_>>();
    let of_files = (content.as_str(), named(theme_folders), named(passed_over), out.as_str());
    let of_sites = (drafts, preview, strict, denied, courts, base_url);
    Fingerprint::of(&(env!("ZHARIA_SOURCE"), of_files, of_sites, how))
}

fn folders(options: &Options) -> Vec<Utf8PathBuf> {
    std::iter::once(&options.content).chain(&options.theme_folders).cloned().collect()
}
