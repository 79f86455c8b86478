//! The pipeline without its end: sites as they would be now, each output made when somebody asks for it.
//!
//! The stages are those of a build. What is kept between two runs is what has not changed: texts, items, themes.
//! Nothing is published from here; the one thing written is the cache of pictures, which builds share.

mod shown;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Error, Loaded, Options, Planned};
use crate::base::date::Moment;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::entry::Kept;
use crate::plan::SitePlan;
use crate::settings::{self, NATIONAL, Settings};
use crate::source::{LEDGER, PRIVATE};
use crate::store::Manifests;
pub use shown::{NotMade, PreviewSite, Unpublished};

/// What was touched since the last run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Whether nobody can tell: everything is read.
    pub everything: bool,
    /// Files and folders of the content tree, relative to its root.
    pub content: BTreeSet<Utf8PathBuf>,
    /// Whether something was touched in a folder of themes outside the tree.
    pub themes: bool,
}

/// What differs from what was read before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Differing {
    /// Whether everything was read, and nobody has looked which files differ.
    pub everything: bool,
    /// The files of the content tree.
    pub files: BTreeSet<String>,
    /// Whether themes were loaded again.
    pub themes: bool,
}

/// The sites at one moment.
#[derive(Clone, Default)]
pub struct Preview {
    /// The sites by name.
    pub sites: BTreeMap<String, Arc<PreviewSite>>,
    /// Everything that was found.
    pub diagnostics: Vec<Diagnostic>,
    /// Sites that a build would not update.
    pub withheld: BTreeSet<String>,
    /// Whether settings or themes stop everything: then the sites are those of before.
    pub is_stopped: bool,
    /// How many files of items were read for it.
    pub read: usize,
}

/// A tree that is looked at again and again.
pub struct Session {
    options: Options,
    cache: Utf8PathBuf,
    loaded: Loaded,
}

impl Changes {
    /// Everything may have changed.
    #[must_use]
    pub fn everything() -> Self {
        Self { everything: true, ..Self::default() }
    }

    /// Whether nothing was touched.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds what else was touched.
    pub fn add(&mut self, other: Self) {
        self.everything |= other.everything;
        self.themes |= other.themes;
        self.content.extend(other.content);
    }

    fn is_in(&self, folder: &str) -> bool {
        self.everything || self.content.iter().any(|path| path.starts_with(folder))
    }
}

impl Session {
    /// A session over a tree of which nothing is read yet.
    #[must_use]
    pub fn new(options: Options, cache: Utf8PathBuf) -> Self {
        let loaded = Loaded { kept: Kept::for_preview(), ..Loaded::nothing() };
        Self { options: Options { unpublished: true, ..options }, cache, loaded }
    }

    /// What the tree says of itself, as far as it can be used.
    #[must_use]
    pub const fn settings(&self) -> Option<&Settings> {
        self.loaded.settings.as_ref()
    }

    /// The folder of the cache.
    #[must_use]
    pub fn cache(&self) -> &Utf8Path {
        &self.cache
    }

    /// Reads what was touched, and nothing else. Returns what differs from before; `None` where nothing does.
    ///
    /// # Errors
    /// When the disk refuses: then everything is to be read again.
    pub fn read(&mut self, changes: &Changes) -> Result<Option<Differing>, Error> {
        let root = self.options.content.join("zharia.yaml");
        let was_there = self.loaded.tree.texts.contains_key(&SourcePath::new("zharia.yaml"));
        let everything = changes.everything || !was_there || !root.is_file();
        let changes = &Changes { everything, ..changes.clone() };
        let options = &self.options;
        let changed = if everything {
            let before = std::mem::take(&mut self.loaded.tree);
            if let Err(error) = self.loaded.read_tree(options) {
                self.loaded.tree = before;
                return Err(error);
            }
            self.loaded.tree.take_over(before);
            BTreeSet::new()
        } else {
            let Loaded { tree, told, .. } = &mut self.loaded;
            tree.read_again(&changes.content, &options.passed_over, &mut told.tree)?
        };
        let (private, ledger) = (changes.is_in(PRIVATE), changes.is_in(LEDGER));
        if private {
            self.loaded.read_private(options)?;
        }
        if ledger {
            self.loaded.read_ledger(options)?;
        }
        let of_settings = everything || changed.iter().any(settings::is_settings_file);
        if of_settings {
            self.loaded.read_settings();
        }
        let of_words = changed.iter().any(|path| path.as_str().starts_with("strings/"));
        let of_themes = everything || changes.themes || changes.is_in("themes") || of_words;
        if of_themes || (of_settings && self.loaded.has_other_themes()) {
            self.loaded.load_themes(options);
        }
        let is_apart = |path: &&Utf8PathBuf| path.starts_with(PRIVATE) || path.starts_with(LEDGER);
        let mut files: BTreeSet<String> = changed.iter().map(ToString::to_string).collect();
        files.extend(changes.content.iter().filter(is_apart).map(ToString::to_string));
        let differing = Differing { everything, files, themes: of_themes };
        Ok(Some(differing).filter(|differing| *differing != Differing::default()))
    }

    /// Plans the sites as of a moment. What is broken since `before` stays as it was there.
    pub fn plan(&mut self, now: Moment, before: &Preview) -> Preview {
        let zone = self.loaded.settings.as_ref().map(|settings| settings.zones.offset_at_instant(now.instant()));
        self.options.now = zone.map_or(now, |zone| now.at_offset(zone));
        self.loaded.diagnostics = self.loaded.told.all();
        self.loaded.timings.clear();
        let (options, cache) = (&self.options, &self.cache);
        let mut preview = self.loaded.plan(options, |loaded, catalogue, planned| {
            let Some(catalogue) = catalogue else {
                let sites = before.sites.clone();
                return Preview { sites, diagnostics: planned.diagnostics, is_stopped: true, ..Preview::default() };
            };
            shown(loaded, options, cache, catalogue, planned, before)
        });
        preview.read = self.loaded.kept.read();
        preview
    }
}

fn shown(
    loaded: &Loaded,
    options: &Options,
    cache: &Utf8Path,
    catalogue: &Catalogue<'_>,
    mut planned: Planned,
    before: &Preview,
) -> Preview {
    let mut plans = std::mem::take(&mut planned.sites);
    let withheld = std::mem::take(&mut planned.withheld);
    // Here nothing is published, so no court holds anything back from the site over all of them.
    let everything = Manifests::open(cache, cache).ok().filter(|_| options.wants_national());
    plans.extend(everything.and_then(|manifests| loaded.national(catalogue, &plans, &planned, &manifests)));
    let tree = Arc::new(loaded.tree.without_texts());
    let leaks = Arc::new(planned.leaks);
    let is_meant = |plan: &SitePlan| options.courts.is_empty() || options.courts.contains(&plan.site);
    let mut sites = BTreeMap::new();
    for plan in plans.into_iter().filter(is_meant) {
        let name = plan.site.clone();
        let old = before.sites.get(&name);
        let theme = theme_of(catalogue.settings, &name);
        let site = match old {
            Some(old) if loaded.faulty_themes.contains(theme) => old.clone(),
            _ => Arc::new(PreviewSite::new(plan, loaded, catalogue, (&tree, &leaks, cache))),
        };
        sites.insert(name, site);
    }
    // A court whose settings can't be read has no plan, but it is still there.
    let unreadable = catalogue.settings.unreadable_courts.iter().map(Slug::as_str);
    for (name, site) in unreadable.filter_map(|id| before.sites.get_key_value(id)) {
        sites.entry(name.clone()).or_insert_with(|| site.clone());
    }
    Preview { sites, diagnostics: planned.diagnostics, withheld, is_stopped: false, read: 0 }
}

fn theme_of<'a>(settings: &'a Settings, site: &str) -> &'a str {
    let own = settings.courts.values().find(|court| court.id.as_str() == site && site != NATIONAL);
    own.map_or(&settings.theme, |court| super::theme_of(court, settings))
}
