//! What a site is told once: `zharia.yaml`, the courts, the people. Plain data, read in one go.
//!
//! Facts that no program should know (addresses, legal sentences, offsets of past years) live here.

mod accessibility;
mod cms;
mod court;
mod coverage;
mod declarations;
mod duties;
mod form;
mod host;
mod life_cycle;
mod options;
mod outside;
mod person;
mod pictures;
pub(crate) mod reader;
mod registries;
mod security;
mod site;
mod worded;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::date::{Day, ZoneHistory};
use crate::base::lang::{Lang, LocalText};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::{Outcome, SourceText};
pub use accessibility::Accessibility;
pub use cms::{Cms, CmsEditor, CmsScript, FOLDER as CMS_FOLDER, Forge};
pub use court::{Account, Court, Phone};
pub use coverage::Freshness;
pub use declarations::{Schema, Schemas, Words};
pub use duties::{Duties, GivenDuties};
pub use form::{Form, FormField};
pub use host::{Host, RedirectLimits};
pub use options::{GivenOption, GivenValue};
pub use outside::{Network, Player};
pub use person::{Person, Photo, Role};
pub use pictures::Pictures;
pub(crate) use registries::unknown as unknown_id;
pub use registries::{Journal, Outlet, OutletKind, Registries, Registry, Service, Term};
pub use security::{Expires, Security};

/// The name of the folder of the site over all courts, which no court can have.
pub const NATIONAL: &str = "national";

/// What stands for a court's id in the pattern of addresses.
pub(crate) const COURT_IN_URL: &str = "{court}";

/// All settings of one content tree.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The name of all sites together.
    pub name: LocalText,
    /// The languages of content, the default one first.
    pub languages: Vec<Lang>,
    /// Which offset from UTC local time had when.
    pub zones: ZoneHistory,
    /// Address pattern of a court's site, with `{court}` for its id.
    pub base_url: String,
    /// The theme of courts that name none.
    pub theme: String,
    /// Options of the theme for all sites.
    pub options: Vec<GivenOption>,
    /// Whether the site over all courts shows the components of its theme.
    pub style_guide: bool,
    /// Where the sites are hosted.
    pub host: Host,
    /// The court whose site holds the canonical address of national items.
    pub canonical_court: Slug,
    /// The site of all courts together.
    pub national: National,
    /// What feeds need.
    pub feeds: Feeds,
    /// Items on one page of a list.
    pub page_size: usize,
    /// Longest summary in characters before a warning.
    pub summary_limit: usize,
    /// Bytes that a page and its style sheet may weigh, compressed; 0 where nobody counts them.
    pub page_limit: u64,
    /// The most bytes of an infographic that is a drawing.
    pub drawing_limit: u64,
    /// How pictures are published.
    pub pictures: Pictures,
    /// Whether a picture for previews is drawn for each item.
    pub share_images: bool,
    /// Days after which an event that was held should have materials.
    pub materials_after_days: i64,
    /// Duties of all courts' sites.
    pub duties: Duties,
    /// Days from Monday to Friday on which nobody works.
    pub holidays: BTreeSet<Day>,
    /// In what time things are to be done.
    pub terms: Terms,
    /// How old the newest item of a section may be, by section.
    pub freshness: BTreeMap<String, Freshness>,
    /// Whether readers see the ledger of coverage, where a court says nothing else.
    pub coverage_public: bool,
    /// What is known of the accessibility of all sites.
    pub accessibility: Accessibility,
    /// Whom to tell of a hole in a site.
    pub security: Security,
    /// Hosts whose videos may play within a page.
    pub players: Vec<Player>,
    /// Networks on which items can be shared, in the order in which they are shown.
    pub share: Vec<Network>,
    /// The web editor, where there is one.
    pub cms: Option<Cms>,
    /// The sentence under items about a case that is not in force.
    pub presumption: Option<Presumption>,
    /// The courts, by id.
    pub courts: BTreeMap<Slug, Court>,
    /// Courts whose settings can't be read: they are there, and what is wrong is told.
    pub unreadable_courts: BTreeSet<Slug>,
    /// The people, by id.
    pub people: BTreeMap<Slug, Person>,
    /// What stands once, as data, and is referred to by id.
    pub registries: Registries,
}

/// In what time things are to be done: the group `terms`, in days.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// Criticism is to be answered.
    pub answer_days: i64,
    /// The outcome of a council's sitting is to be published.
    pub council_days: i64,
    /// How long before its end a mandate is recalled.
    pub mandate_days: i64,
    /// How long a candidate is named after the competition.
    pub anonymise_days: i64,
    /// An item is to be translated into Kazakh.
    pub translation_days: i64,
    /// How long a declaration is published; 0 where no term is set.
    pub declaration_days: i64,
}

/// The site over all courts.
#[derive(Debug, Clone)]
pub struct National {
    /// Its address, without a final slash.
    pub base_url: String,
    /// Its name.
    pub name: LocalText,
}

/// Settings of feeds.
#[derive(Debug, Clone)]
pub struct Feeds {
    /// The domain name in permanent ids (RFC 4151): never changed once used.
    pub authority: String,
    /// The year in which the authority held that name.
    pub since: i64,
    /// Newest items in one feed.
    pub items: usize,
    /// The hub that tells subscribers of changes (`WebSub`).
    pub hub: Option<String>,
    /// Whether items with pictures, tables or attachments have a press kit.
    pub press_kit: bool,
    /// Whether each item has a plain-text twin.
    pub text: bool,
    /// Whether items are there in ninjs too.
    pub ninjs: bool,
    /// Whether there is a feed for Yandex.
    pub yandex: bool,
    /// Whether tags have archives of their own beside those of sections, where each item stands already.
    pub tag_archives: bool,
}

/// The presumption of innocence, as the court's lawyers worded it.
#[derive(Debug, Clone, Serialize)]
pub struct Presumption {
    /// The day of this wording.
    pub version: String,
    /// The sentence.
    pub text: LocalText,
}

impl Settings {
    /// The default language of a site.
    #[must_use]
    pub fn default_language(&self) -> Lang {
        self.languages[0]
    }

    /// Whether there is a court of this id, be its settings readable or not.
    #[must_use]
    pub fn has_court(&self, id: &str) -> bool {
        let is_it = |court: &Slug| court.as_str() == id;
        self.courts.keys().any(is_it) || self.unreadable_courts.iter().any(is_it)
    }

    /// The address of a court's site, without a final slash.
    #[must_use]
    pub fn base_url_of(&self, court: &Court) -> String {
        court.base_url.clone().unwrap_or_else(|| self.base_url_for(&court.id))
    }

    /// The address that the pattern gives a court, without a final slash.
    #[must_use]
    pub fn base_url_for(&self, court: &Slug) -> String {
        self.base_url.replace(COURT_IN_URL, court.as_str())
    }

    /// The duties of a court's site.
    #[must_use]
    pub fn duties_of(&self, court: &Court) -> Duties {
        court.duties.over(self.duties)
    }

    /// Whether readers of a site see the ledger of coverage.
    #[must_use]
    pub fn shows_coverage(&self, court: Option<&Court>) -> bool {
        court.and_then(|court| court.coverage_public).unwrap_or(self.coverage_public)
    }

    /// What is known of the accessibility of a site: the court's own facts, else those of all courts.
    #[must_use]
    pub fn accessibility_of(&self, court: Option<&Court>) -> Accessibility {
        court.map_or_else(|| self.accessibility.clone(), |court| court.accessibility.over(&self.accessibility))
    }

    /// Whom to tell of a hole in a site: the court's own facts, else those of all courts.
    #[must_use]
    pub fn security_of(&self, court: Option<&Court>) -> Security {
        court.map_or_else(|| self.security.clone(), |court| court.security.over(&self.security))
    }

    /// The time zone of a court.
    #[must_use]
    pub fn zones_of(&self, court: Option<&Slug>) -> &ZoneHistory {
        court.and_then(|id| self.courts.get(id)).and_then(|court| court.zones.as_ref()).unwrap_or(&self.zones)
    }
}

/// Reads all settings. `None` where `zharia.yaml` itself can't be used; the findings say why.
/// `unreadable` are texts that are no text at all.
#[must_use]
pub fn read(texts: &BTreeMap<SourcePath, SourceText>, unreadable: &BTreeSet<SourcePath>) -> Outcome<Option<Settings>> {
    let mut diagnostics = Vec::new();
    let courts = court::read_all(texts, &mut diagnostics);
    let ids = texts.keys().chain(unreadable).filter_map(court::id_of);
    let unreadable_courts = ids.filter(|id| !courts.contains_key(id)).collect();
    let people = person::read_all(texts, &mut diagnostics);
    let registries = registries::read_all(texts, &mut diagnostics);
    let settings = texts
        .iter()
        .find(|(path, _)| path.as_str() == "zharia.yaml")
        .and_then(|(_, text)| site::read(text, courts, unreadable_courts, people, registries, &mut diagnostics));
    if settings.as_ref().is_some_and(|settings| settings.cms.is_some()) {
        diagnostics.extend(registries::unlisted(texts));
    }
    Outcome { value: settings, diagnostics }
}

/// Whether a file is one that this module reads.
#[must_use]
pub fn is_settings_file(path: &SourcePath) -> bool {
    let path = path.as_str();
    path == "zharia.yaml"
        || is_directly_below(path, "people/")
        || Lang::ALL.iter().any(|lang| path.strip_prefix("strings/") == Some(&format!("{lang}.yaml")))
        || registries::FILES.contains(&path)
        || path == declarations::FILE
        || (path.starts_with("courts/") && path.ends_with("/court.yaml") && path.matches('/').count() == 2)
}

fn is_directly_below(path: &str, folder: &str) -> bool {
    let stem = path.strip_prefix(folder).and_then(|name| name.strip_suffix(".yaml"));
    stem.is_some_and(|stem| !stem.contains('/'))
}

/// Reports a reference to a court that does not exist, with the id that may be meant.
pub(crate) fn unknown_court(id: &str, courts: &BTreeMap<Slug, Court>) -> crate::diagnostics::problems::SettingsProblem {
    use crate::diagnostics::problems::SettingsProblem;
    let id = id.to_owned();
    let by_name = || crate::base::named::by_name(&id, courts.iter().map(|(id, court)| (id.as_str(), &court.name)));
    match crate::base::meant::closest(&id, courts.keys().map(Slug::as_str)).or_else(by_name) {
        Some(meant) => SettingsProblem::MisspelledCourt { meant: meant.to_owned(), id },
        None => SettingsProblem::UnknownCourt { id },
    }
}
