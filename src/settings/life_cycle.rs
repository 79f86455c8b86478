//! The life of courts: when one is closed, which one took its place, whose place it took itself.
//!
//! All of it is told for a day; nothing here knows which day it is.

use std::collections::{BTreeMap, BTreeSet};

use super::{Court, Settings};
use crate::base::date::{Day, Period};
use crate::base::slug::Slug;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::LifeCycleProblem;

impl Court {
    /// Whether the court is at work on a day.
    #[must_use]
    pub fn is_at_work_on(&self, day: Day) -> bool {
        Period { from: self.from, to: self.to }.holds_on(day)
    }

    /// Whether the court is no more on a day: its site is an archive then.
    #[must_use]
    pub fn is_closed_on(&self, day: Day) -> bool {
        self.to.is_some_and(|to| to < day)
    }
}

impl Settings {
    /// The courts that took a court's place one after the other, as of a day; none while it is at work.
    #[must_use]
    pub fn heirs_of<'a>(&'a self, court: &'a Court, day: Day) -> Vec<&'a Court> {
        let mut seen = BTreeSet::from([&court.id]);
        let mut heirs = Vec::new();
        let mut last = court;
        while last.is_closed_on(day)
            && let Some(next) = last.renamed_to.as_ref().and_then(|id| self.courts.get(id))
            && seen.insert(&next.id)
        {
            heirs.push(next);
            last = next;
        }
        heirs
    }

    /// The court that stands in a closed court's place on a day: the last of its heirs.
    #[must_use]
    pub fn successor_of<'a>(&'a self, court: &'a Court, day: Day) -> Option<&'a Court> {
        self.heirs_of(court, day).pop()
    }

    /// The court at which what all courts share is at home, then those that took its place.
    #[must_use]
    pub fn canonical_courts(&self, day: Day) -> Vec<&Court> {
        let Some(first) = self.courts.get(&self.canonical_court) else { return Vec::new() };
        std::iter::once(first).chain(self.heirs_of(first, day)).collect()
    }

    /// The last of these: the one at work.
    #[must_use]
    pub fn canonical_court_on(&self, day: Day) -> Option<&Court> {
        self.canonical_courts(day).pop()
    }

    /// The closed courts whose place a court took, at once or after others, the last closed first.
    #[must_use]
    pub fn predecessors_of(&self, court: &Court, day: Day) -> Vec<&Court> {
        let is_heir = |closed: &&Court| self.heirs_of(closed, day).iter().any(|heir| heir.id == court.id);
        let mut closed: Vec<&Court> = self.courts.values().filter(is_heir).collect();
        closed.sort_by(|a, b| b.to.cmp(&a.to).then_with(|| a.id.cmp(&b.id)));
        closed
    }
}

/// Courts that took each other's place, or their own: nobody could be led from there to a court at work.
pub(super) fn circles(courts: &BTreeMap<Slug, Court>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for court in courts.values() {
        let mut way = vec![court.id.as_str()];
        let mut last = court;
        while let Some(next) = last.renamed_to.as_ref().and_then(|id| courts.get(id))
            && way.len() <= courts.len()
        {
            way.push(next.id.as_str());
            if next.id == court.id {
                let problem = LifeCycleProblem::RenamedInCircle { way: way.join(" → ") };
                found.push(Diagnostic::new(problem, court.place("renamed_to")));
                break;
            }
            last = next;
        }
    }
    found
}
