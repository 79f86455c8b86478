//! The whole: all items of all courts, which of them are public, and what their references mean.
//!
//! Immutable once assembled. It knows addresses and relations, nothing of pages or templates.

mod anonymised;
mod declared;
mod line_up;
mod past;
mod record;
mod references;
mod registered;
mod removed;
mod returned;
mod times;
mod translated;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::entry::{Broken, Entry, Item, ItemKey, MediaMonth, MediaRow, Owner, Parsed};
use crate::kinds::{Fields, Kind};
use crate::ledger::Ledger;
use crate::settings::{Court, Person, Role, Settings};
use crate::source::Media;
pub use anonymised::{Anonymised, Gone, name_in_address};
pub use declared::{NewestYear, YearCoverage, coverage, newest_year, public_declarations};
pub use line_up::{HalfYear, half_years, has_line_up, main_event};
pub use record::{FoundAgain, Recording};
pub use references::{Origin, Resolved, resolve_media};
pub use registered::Registered;
pub use removed::Removed;
pub use returned::Returns;
pub use translated::Behind;

/// When and how the tree is looked at.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// The only time there is.
    pub now: Moment,
    /// Whether drafts and what is scheduled are shown too. What is under embargo is not.
    pub drafts: bool,
    /// Whether all that is not public yet is shown, for the preview on this machine: what is planned so is never
    /// published.
    pub unpublished: bool,
    /// Whether the sites are shown for review: every page says so, and search engines are kept out.
    pub preview: bool,
}

/// All items.
#[derive(Debug)]
pub struct Catalogue<'a> {
    /// What the tree was told once.
    pub settings: &'a Settings,
    /// The items, by key.
    pub items: Vec<Item>,
    /// All files that aren't text.
    pub media: &'a BTreeMap<SourcePath, Media>,
    /// What was ever published.
    pub ledger: &'a Ledger,
    /// When and how the tree is looked at.
    pub view: View,
    /// Files of items that could not be used.
    pub broken: BTreeMap<SourcePath, Broken>,
    /// Appearances in the media that stand as rows, by owner and month.
    pub months: Vec<MediaMonth>,
    /// Candidates whose term of publication is over: they are no items any more.
    pub gone: Gone,
    /// What a court has ordered to be removed: no items any more either.
    pub removed: Vec<Removed>,
    /// The folders of items with findings that stop a site, once the checks are done: what they hold is shown
    /// on no other site.
    pub faulty: BTreeSet<String>,
    by_file: BTreeMap<SourcePath, (usize, Lang)>,
    by_folder: BTreeMap<String, usize>,
    broken_folders: BTreeSet<String>,
    heirs: past::Heirs,
}

/// Puts the items together.
#[must_use]
pub fn assemble<'a>(
    parsed: Parsed,
    settings: &'a Settings,
    media: &'a BTreeMap<SourcePath, Media>,
    ledger: &'a Ledger,
    view: View,
) -> Catalogue<'a> {
    let Parsed { items, broken, months } = parsed;
    let (items, mut gone) = anonymised::take_out(items, settings, view, |entry| is_public(entry, view));
    let (items, removed) = removed::take_out(items, settings, ledger, &mut gone, |entry| is_public(entry, view));
    let mut by_file = BTreeMap::new();
    let mut by_folder = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        by_folder.insert(item.folder.clone(), index);
        for entry in item.entries.values() {
            by_file.insert(entry.source.clone(), (index, entry.lang));
        }
    }
    let broken_folders = broken.keys().map(|file| file.folder().to_owned()).collect();
    let faulty = BTreeSet::new();
    let heirs = past::heirs(&items, ledger, |entry| is_public(entry, view));
    Catalogue {
        settings,
        items,
        media,
        ledger,
        view,
        broken,
        months,
        gone,
        removed,
        faulty,
        by_file,
        by_folder,
        broken_folders,
        heirs,
    }
}

fn is_public(entry: &Entry, view: View) -> bool {
    if view.unpublished {
        return true;
    }
    let base = &entry.base;
    let now = view.now.instant();
    let embargoed = base.embargo.is_some_and(|until| until.instant() > now);
    let scheduled = base.date.is_some_and(|date| date.instant() > now);
    !embargoed && (view.drafts || (!base.draft && !scheduled))
}

impl Catalogue<'_> {
    /// Whether a language of an item is public.
    #[must_use]
    pub fn is_public(&self, entry: &Entry) -> bool {
        is_public(entry, self.view)
    }

    /// Whether findings about an item stop the sites it is on.
    #[must_use]
    pub fn is_faulty(&self, item: &Item) -> bool {
        self.faulty.contains(&item.folder)
    }

    /// Whether an item has left home pages and lists.
    #[must_use]
    pub fn is_expired(&self, entry: &Entry) -> bool {
        entry.base.expires.is_some_and(|expires| expires.instant() <= self.view.now.instant())
    }

    /// The months of an owner's appearances in the media, oldest first.
    pub fn months_of(&self, owner: &Owner) -> impl Iterator<Item = &MediaMonth> {
        let first = self.months.partition_point(|month| month.owner < *owner);
        self.months[first..].iter().take_while(move |month| month.owner == *owner)
    }

    /// Whether a row is public: from its day on.
    #[must_use]
    pub fn is_public_row(&self, row: &MediaRow) -> bool {
        self.view.unpublished || self.view.drafts || row.day <= self.view.now.day()
    }

    /// The public items on a court's site.
    #[must_use]
    pub fn items_of(&self, court: &Slug) -> Vec<&Item> {
        self.all_of(court).into_iter().filter(|item| self.has_public(item)).collect()
    }

    /// The items of a court's site, public or not: its own, and the national ones that it mirrors.
    #[must_use]
    pub fn all_of(&self, court: &Slug) -> Vec<&Item> {
        let of_court = |item: &&Item| match &item.key.owner {
            Owner::Court(owner) => owner == court,
            Owner::National => self.mirrors(item, court),
        };
        self.items.iter().filter(of_court).collect()
    }

    /// Whether a court's site shows a national item: all do, unless the item names its courts. What comes
    /// after a court's last day is on no archive.
    #[must_use]
    pub fn mirrors(&self, item: &Item, court: &Slug) -> bool {
        let mut named = item.entries.values().flat_map(|entry| &entry.base.courts).peekable();
        let is_meant = named.peek().is_none() || named.any(|id| id == court.as_str());
        is_meant && !self.settings.courts.get(court).is_some_and(|court| comes_after(item, court))
    }

    /// When an entry was last changed in substance after its publication: its own `updated`, or the day on
    /// which something in its kind's fields changed, where that is later.
    #[must_use]
    pub fn updated(&self, entry: &Entry) -> Option<Moment> {
        let given = entry.base.updated;
        if entry.base.withdrawn.is_some() {
            return given;
        }
        let zones = || self.settings.zones_of(self.owner_of(&entry.source).court());
        let changed = entry.fields.changed(self.view.now.day()).and_then(|day| Moment::start_of(day, zones()));
        let latest = given.max(changed);
        if latest == given {
            given
        } else {
            latest.filter(|changed| entry.base.date.is_none_or(|date| date < *changed))
        }
    }

    /// When readers are told that an entry changed: when it was changed in substance, or by its last correction or
    /// its withdrawal, where that is later.
    ///
    /// A notice has a day and no hour: a second more makes it later than what was published on that day before, so
    /// that whoever has the item reads it again.
    #[must_use]
    pub fn changed(&self, entry: &Entry) -> Option<Moment> {
        let (published, updated) = (entry.base.date, self.updated(entry));
        let corrected = entry.base.corrections.iter().map(|correction| correction.date);
        let mut notices: Vec<Day> =
            corrected.chain(entry.base.withdrawn.as_ref().map(|withdrawn| withdrawn.date)).collect();
        let told_before = published.max(updated).map(Moment::day);
        notices.retain(|day| told_before.is_none_or(|before| before <= *day));
        notices.sort_unstable();
        let zones = self.settings.zones_of(self.owner_of(&entry.source).court());
        notices.into_iter().fold(updated, |changed, day| {
            let start = Moment::start_of(day, zones);
            let before = changed.max(published).filter(|before| start.is_none_or(|start| start <= *before));
            before.map(|before| before.plus_seconds(1)).or(start)
        })
    }

    /// When an entry was changed, as readers are shown it: an hour that an editor wrote stands for its whole day.
    #[must_use]
    pub fn shown_change(&self, entry: &Entry) -> Option<Moment> {
        let changed = self.changed(entry)?;
        let updated = self.updated(entry).filter(|updated| updated.day() == changed.day());
        Some(updated.unwrap_or(changed))
    }

    /// Whether a court is no more.
    #[must_use]
    pub fn is_closed(&self, court: &Court) -> bool {
        court.is_closed_on(self.view.now.day())
    }

    /// Whether an item is one of a court that is no more: what time brings about concerns it no longer.
    #[must_use]
    pub fn is_archived(&self, item: &Item) -> bool {
        let Owner::Court(owner) = &item.key.owner else { return false };
        self.settings.courts.get(owner).is_some_and(|court| self.is_closed(court))
    }

    /// The candidates of a court's site whose term of publication is over.
    pub fn gone_from(&self, court: &Slug) -> impl Iterator<Item = &Anonymised> {
        self.gone.candidates.iter().filter(move |gone| match &gone.key.owner {
            Owner::Court(owner) => owner == court,
            Owner::National => gone.courts.is_empty() || gone.courts.iter().any(|id| id == court.as_str()),
        })
    }

    /// Whether a plan of openness for a year is on a court's site: its own, or one of all courts.
    #[must_use]
    pub fn has_plan(&self, court: &Slug, year: i16) -> bool {
        let items = self.items_of(court);
        let entries = items.iter().flat_map(|item| item.entries.values());
        let mut standing = entries.filter(|entry| self.is_public(entry) && entry.base.withdrawn.is_none());
        standing.any(|entry| matches!(&entry.fields, Fields::Plan(plan) if plan.year == i64::from(year)))
    }

    /// Whether any language of an item is public.
    #[must_use]
    pub fn has_public(&self, item: &Item) -> bool {
        item.entries.values().any(|entry| self.is_public(entry))
    }

    /// Whether a file is an item's but could not be used.
    #[must_use]
    pub fn is_broken(&self, path: &SourcePath) -> bool {
        self.broken.contains_key(path)
    }

    /// Those who speak for a court today, with the role they do it in: its coordinator judge, then press
    /// secretaries, then official representatives. Nobody of a court that is no more.
    #[must_use]
    pub fn acting_speakers(&self, court: &Court) -> Vec<(Role, &Person)> {
        if self.is_closed(court) {
            return Vec::new();
        }
        let today = self.view.now.day();
        let of_court = self.settings.people.values().filter(|person| person.court.as_ref() == Some(&court.id));
        let rank = |person: &Person| Role::SPEAKING.iter().position(|role| person.acts_as(*role, today));
        let mut people: Vec<(usize, &Person)> = of_court.filter_map(|person| Some((rank(person)?, person))).collect();
        people.sort_by_key(|(rank, person)| (*rank, &person.id));
        people.into_iter().map(|(rank, person)| (Role::SPEAKING[rank], person)).collect()
    }

    /// The item that is known by a key.
    #[must_use]
    pub fn item_of(&self, key: &ItemKey) -> Option<&Item> {
        self.items.binary_search_by(|item| item.key.cmp(key)).ok().map(|index| &self.items[index])
    }

    /// Whether a folder holds an item's file that could not be used.
    #[must_use]
    pub fn is_broken_folder(&self, folder: &str) -> bool {
        self.broken_folders.contains(folder)
    }

    /// The item whose folder this is.
    #[must_use]
    pub fn item_in(&self, folder: &str) -> Option<&Item> {
        self.by_folder.get(folder).map(|index| &self.items[*index])
    }
}

/// The day on which an item is published: that of its date, or of its embargo where that is later.
#[must_use]
pub fn publication_day(entry: &Entry) -> Option<Day> {
    entry.base.date.max(entry.base.embargo).map(Moment::day)
}

/// Whether an item is published after the last day of a court.
#[must_use]
pub fn comes_after(item: &Item, court: &Court) -> bool {
    let Some(last_day) = court.to else { return false };
    item.entries.values().filter_map(publication_day).max().is_some_and(|day| day > last_day)
}

/// The root-relative address of an item in a language; its year is that of its date.
#[must_use]
pub fn address(item: &Item, lang: Lang) -> String {
    let section = item.key.kind.section();
    let slug = item.key.slug.as_str();
    match year(item, lang) {
        Some(year) => format!("/{lang}/{section}/{year}/{slug}/"),
        None => format!("/{lang}/{section}/{slug}/"),
    }
}

/// The year in an item's address; `None` for kinds without one.
#[must_use]
pub fn year(item: &Item, lang: Lang) -> Option<i16> {
    if !item.key.kind.is_dated() {
        return None;
    }
    let entry = item.entries.get(&lang).or_else(|| item.entries.values().next())?;
    entry.base.date.map(super::base::date::Moment::year)
}

/// The address of a section's list.
#[must_use]
pub fn section_address(kind: Kind, lang: Lang) -> String {
    format!("/{lang}/{}/", kind.section())
}
