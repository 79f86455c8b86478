//! The first half of the pipeline's way: the tree, its settings and its themes, each read by a step of its own.
//!
//! `build` takes the steps one after the other; `serve` takes those again whose files were touched.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use super::{Error, Loaded, Options, Timings};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slowest::Slowest;
use crate::diagnostics::problems::ThemeProblem;
use crate::diagnostics::{Diagnostic, Place, Problem, SourceText};
use crate::entry::Kept;
use crate::ledger::{self, Ledger};
use crate::settings::{self, Settings};
use crate::source::{self, PrivateFiles, SourceTree};
use crate::theme::{self, Themes};

/// What each step has told.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) tree: Vec<Diagnostic>,
    private: Vec<Diagnostic>,
    ledger: Vec<Diagnostic>,
    settings: Vec<Diagnostic>,
    themes: Vec<Diagnostic>,
}

/// Reads the tree, its settings and themes.
///
/// # Errors
/// When the disk refuses.
pub fn load(options: &Options) -> Result<Loaded, Error> {
    let mut loaded = Loaded::nothing();
    options.watched.stage("load");
    let start = Instant::now();
    loaded.read_tree(options)?;
    loaded.read_private(options)?;
    loaded.read_ledger(options)?;
    loaded.timings.push(("load", start.elapsed()));
    options.watched.stage("settings");
    let start = Instant::now();
    loaded.read_settings();
    loaded.load_themes(options);
    loaded.timings.push(("settings", start.elapsed()));
    loaded.diagnostics = loaded.told.all();
    Ok(loaded)
}

impl Told {
    /// All findings, in the order of the steps.
    pub(super) fn all(&self) -> Vec<Diagnostic> {
        let steps = [&self.tree, &self.private, &self.ledger, &self.settings, &self.themes];
        steps.into_iter().flatten().cloned().collect()
    }
}

impl Loaded {
    /// A tree of which nothing is read yet.
    pub(super) fn nothing() -> Self {
        Self {
            tree: SourceTree::default(),
            private: PrivateFiles::default(),
            ledger: Ledger::default(),
            settings: None,
            themes: Themes::new(),
            faulty_themes: BTreeSet::new(),
            diagnostics: Vec::new(),
            quiet_until: None,
            timings: Timings::new(),
            told: Told::default(),
            kept: Kept::nothing(),
            slowest: Slowest::default(),
        }
    }

    pub(super) fn read_tree(&mut self, options: &Options) -> Result<(), Error> {
        let outcome = source::load(&options.content, &options.passed_over)?;
        (self.tree, self.told.tree) = (outcome.value, outcome.diagnostics);
        Ok(())
    }

    pub(super) fn read_private(&mut self, options: &Options) -> Result<(), Error> {
        let outcome = source::load_private(&options.content)?;
        (self.private, self.told.private) = (outcome.value, outcome.diagnostics);
        Ok(())
    }

    pub(super) fn read_ledger(&mut self, options: &Options) -> Result<(), Error> {
        let files = source::load_ledger(&options.content)?;
        let outcome = ledger::read(files.value);
        (self.ledger, self.told.ledger) = (outcome.value, files.diagnostics);
        self.told.ledger.extend(outcome.diagnostics);
        Ok(())
    }

    pub(super) fn read_settings(&mut self) {
        (self.settings, self.told.settings) = (None, Vec::new());
        if self.tree.texts.contains_key(&SourcePath::new("zharia.yaml")) {
            let outcome = settings::read(&self.tree.texts, &self.tree.unreadable);
            (self.settings, self.told.settings) = (outcome.value, outcome.diagnostics);
        }
    }

    /// Loads the themes that courts use, and `base`, which stands in for one that can't be used.
    pub(super) fn load_themes(&mut self, options: &Options) {
        (self.themes, self.faulty_themes, self.told.themes) = Default::default();
        let Some(settings) = &self.settings else { return };
        let mut folders = vec![options.content.join("themes")];
        folders.extend(options.theme_folders.iter().cloned());
        let texts = &self.tree.texts;
        let of_tree = |lang: Lang| Some((lang, texts.get(&SourcePath::new(format!("strings/{lang}.yaml")))?));
        let overrides: BTreeMap<Lang, &SourceText> = Lang::ALL.into_iter().filter_map(of_tree).collect();
        for name in themes_of(settings) {
            let outcome = theme::load(name, &folders, &overrides);
            self.told.themes.extend(outcome.diagnostics.into_iter().flat_map(|found| where_named(found, settings)));
            match outcome.value {
                Some(theme) => drop(self.themes.insert(name.to_owned(), Arc::new(theme))),
                None => drop(self.faulty_themes.insert(name.to_owned())),
            }
        }
    }

    /// Whether other themes are loaded than the settings name.
    pub(super) fn has_other_themes(&self) -> bool {
        let loaded: BTreeSet<&str> = self.themes.keys().chain(&self.faulty_themes).map(String::as_str).collect();
        self.settings.as_ref().map(themes_of).unwrap_or_default() != loaded
    }
}

fn themes_of(settings: &Settings) -> BTreeSet<&str> {
    let used = settings.courts.values().filter_map(|court| court.theme.as_deref());
    used.chain([settings.theme.as_str(), theme::BASE]).collect()
}

/// A theme that is not there is told wherever it is named.
fn where_named(found: Diagnostic, settings: &Settings) -> Vec<Diagnostic> {
    let Problem::Theme(ThemeProblem::UnknownTheme { name }) = &found.problem else { return vec![found] };
    if found.place.file.is_some() {
        return vec![found];
    }
    let courts = settings.courts.values().filter(|court| court.theme.as_deref() == Some(name));
    let of_all = (settings.theme == *name).then(|| Place::file(SourcePath::new("zharia.yaml")));
    let places = courts.map(|court| court.place("theme")).chain(of_all);
    places.map(|place| Diagnostic { place, ..found.clone() }).collect()
}
