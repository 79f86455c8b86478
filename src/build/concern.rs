//! Whom a finding concerns: one court's mistake never stops another's site.
//!
//! A mistake in what several courts share stops those that share it; one in the settings, all.

use std::collections::BTreeSet;

use super::{Verdict, theme_of};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::catalogue::Catalogue;
use crate::diagnostics::{Diagnostic, Problem, Severity};
use crate::kinds::Kind;
use crate::settings::{NATIONAL, Settings};
use crate::source::LEDGER;

/// What must be known to tell whom a finding concerns.
pub(super) struct Concern<'a> {
    pub(super) settings: &'a Settings,
    pub(super) catalogue: &'a Catalogue<'a>,
    pub(super) faulty_themes: &'a BTreeSet<String>,
}

impl Concern<'_> {
    /// The courts whose sites a finding is about; none for a folder of a court that is not there.
    pub(super) fn courts(&self, found: &Diagnostic) -> Vec<Slug> {
        let file = found.place.file.as_ref().map(SourcePath::as_str).unwrap_or_default();
        if let Some(court) = court_of(file) {
            return Slug::parse(court).filter(|id| self.settings.courts.contains_key(id)).into_iter().collect();
        }
        // What is never published can't spoil a site.
        if is_national_alone(file) || file.starts_with("private/") {
            return Vec::new();
        }
        if is_of_theme(found) {
            let of_faulty: Vec<Slug> = self.of_faulty_themes();
            return if of_faulty.is_empty() { self.all() } else { of_faulty };
        }
        if let Some(item) = found.place.file.as_ref().and_then(|file| self.catalogue.item_in(file.folder())) {
            let courts = self.settings.courts.keys();
            return courts.filter(|court| self.catalogue.mirrors(item, court)).cloned().collect();
        }
        let Some(name) = file.strip_prefix("people/") else { return self.all() };
        let person = name.strip_suffix(".yaml").and_then(Slug::parse).and_then(|id| self.settings.people.get(&id));
        // A person whose file can't be read is known to nobody: whoever refers to them is told.
        let Some(person) = person else { return Vec::new() };
        person.court.clone().map_or_else(|| self.all(), |court| vec![court])
    }

    /// The sites that stay as they are.
    pub(super) fn withheld(&self, diagnostics: &[Diagnostic], stops: impl Fn(&Diagnostic) -> bool) -> BTreeSet<String> {
        let stopping = diagnostics.iter().filter(|found| stops(found) && !is_of_theme(found));
        let courts = stopping.flat_map(|found| match court_of_finding(found) {
            Some(court) => vec![court.to_owned()],
            None if found.place.file.as_ref().is_some_and(|file| is_national_alone(file.as_str())) => {
                vec![NATIONAL.to_owned()]
            }
            None => self.courts(found).iter().map(|id| id.as_str().to_owned()).collect(),
        });
        let of_faulty = self.of_faulty_themes().into_iter().map(|id| id.as_str().to_owned());
        courts.chain(of_faulty).collect()
    }

    fn of_faulty_themes(&self) -> Vec<Slug> {
        let faulty =
            self.settings.courts.values().filter(|court| self.faulty_themes.contains(theme_of(court, self.settings)));
        faulty.map(|court| court.id.clone()).collect()
    }

    fn all(&self) -> Vec<Slug> {
        self.settings.courts.keys().cloned().collect()
    }
}

/// How a run with these findings ends.
pub(super) fn verdict(diagnostics: &[Diagnostic], stops: impl Fn(&Diagnostic) -> bool) -> Verdict {
    let of = |found: &Diagnostic| {
        if !stops(found) {
            Verdict::Done
        } else if is_fatal(found) || is_of_theme(found) {
            Verdict::SettingsErrors
        } else {
            Verdict::ContentErrors
        }
    };
    diagnostics.iter().map(of).max().unwrap_or(Verdict::Done)
}

/// Whether a finding is one of `zharia.yaml` or of the tree as a whole.
pub(super) fn is_fatal(found: &Diagnostic) -> bool {
    let file = found.place.file.as_ref().map(SourcePath::as_str);
    let is_of_all = file.is_none_or(|file| file == "zharia.yaml");
    found.severity() == Severity::Error && is_of_all && !is_of_theme(found)
}

/// Whether a finding is one of a theme, which only those share that use it.
fn is_of_theme(found: &Diagnostic) -> bool {
    let file = found.place.file.as_ref().map(SourcePath::as_str).unwrap_or_default();
    let in_theme = file.starts_with("themes/") || file.starts_with("strings/");
    in_theme || (matches!(found.problem, Problem::Theme(_)) && court_of(file).is_none())
}

/// Whether a file is of no court: rows of what all courts share stand on the site over all courts alone.
fn is_national_alone(file: &str) -> bool {
    let below = file.strip_prefix("national/").and_then(|file| file.strip_prefix(Kind::InTheMedia.section()));
    let ending = below.filter(|below| below.starts_with('/')).and_then(|below| below.rsplit_once('.'));
    ending.is_some_and(|(_, ending)| ["yaml", "yml"].contains(&ending))
}

fn court_of_finding(found: &Diagnostic) -> Option<&str> {
    court_of(found.place.file.as_ref()?.as_str())
}

fn court_of(file: &str) -> Option<&str> {
    let of_ledger = || file.strip_prefix(LEDGER)?.strip_prefix('/');
    let court = file.strip_prefix("courts/").or_else(of_ledger)?.split('/').next()?;
    (court != NATIONAL).then_some(court)
}
