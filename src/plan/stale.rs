//! Which outputs must be made again, and why.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{Output, Part, Parts, SitePlan};
use crate::base::path::OutputPath;
use crate::theme::Theme;

/// Why an output must be made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It has not been made before.
    New,
    /// Its file is gone or was changed by another hand.
    Damaged,
    /// A part of what it is made from differs.
    Changed(Part),
}

/// An output that must be made again.
#[derive(Debug)]
pub struct Stale<'a> {
    /// Its path.
    pub path: &'a OutputPath,
    /// Why.
    pub reason: Reason,
}

/// Compares a plan with what was published last: `published` tells the parts that a file was made from,
/// `intact` the files that nobody has touched since. Returns the parts of every output as well.
#[must_use]
pub fn stale<'a, 'b>(
    plan: &'a SitePlan,
    theme: &Theme,
    published: impl Fn(&OutputPath) -> Option<&'b Parts> + Sync,
    intact: &BTreeSet<OutputPath>,
) -> (Vec<Stale<'a>>, Vec<(&'a OutputPath, Parts)>) {
    let compare = |(path, output): (&'a OutputPath, &Output)| {
        let parts = output.recipe.parts(theme);
        let reason = match published(path) {
            None => Some(Reason::New),
            Some(old) => difference(&parts, old)
                .map(Reason::Changed)
                .or_else(|| (!intact.contains(path)).then_some(Reason::Damaged)),
        };
        (path, parts, reason)
    };
    let compared: Vec<_> = plan.outputs.par_iter().map(compare).collect();
    let stale = compared.iter().filter_map(|(path, _, reason)| Some(Stale { path, reason: (*reason)? })).collect();
    (stale, compared.into_iter().map(|(path, parts, _)| (path, parts)).collect())
}

fn difference(new: &Parts, old: &Parts) -> Option<Part> {
    let differing = (0..Part::ALL.len()).find(|&index| new.0.get(index) != old.0.get(index));
    differing.map(|index| Part::ALL[index])
}
