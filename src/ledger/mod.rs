//! The ledger of what was ever published: of each item its addresses, its first day and hashes of its words.
//!
//! `zharia ledger update` writes it below `ledger/`, people review it like any file. Here it is read and
//! written out; what should stand in it is decided a floor higher, and nothing here touches the disk.

mod allowed;
mod digest;
mod form;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::LedgerProblem;
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::entry::{ItemKey, Owner};
use crate::settings::NATIONAL;
use crate::source::{LEDGER, LedgerFiles};
pub use allowed::Allowed;
pub use digest::Digest;

/// The name of the file of items whose address has no year.
const UNDATED: &str = "undated";

/// What was published of all items.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The items, by what they are known by.
    pub items: BTreeMap<ItemKey, Recorded>,
    /// Findings that somebody has looked at and allowed.
    pub allowed: Vec<Allowed>,
    /// Those whose files can't be read in full: nothing may be written over them.
    pub unsound: BTreeSet<Owner>,
    sources: BTreeMap<SourcePath, SourceText>,
}

/// What was published of one item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The year of the file that it stands in; `None` for what has no year in its address.
    pub year: Option<i16>,
    /// What stands for it in ids, where it was first published under another folder.
    pub id: Option<String>,
    /// The courts on whose sites a national item was; all where none is named.
    pub courts: BTreeSet<String>,
    /// What it put into calendars, as hashes: each time that was published, the last one last.
    pub times: Vec<Digest>,
    /// Its languages.
    pub editions: BTreeMap<Lang, Edition>,
    places: BTreeMap<Lang, Range<usize>>,
}

/// What was published of one language of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The day on which it was published first.
    pub since: Day,
    /// Where it is.
    pub address: String,
    /// Where it was before.
    pub was: Vec<String>,
    /// Its words.
    pub words: Words,
    /// When it was last changed in substance.
    pub updated: Option<Moment>,
    /// How many corrections it tells of.
    pub corrections: usize,
    /// The words of the language that it was translated from, as they were then.
    pub source: Option<Digest>,
    /// Since when those words are others, while the translation is as it was.
    pub stale: Option<Day>,
    /// Since when it is withdrawn.
    pub withdrawn: Option<Day>,
    /// On which days it came back from a withdrawal, the last one last.
    pub returned: Vec<Day>,
    /// Since when nothing of it may be left, as a court has ordered.
    pub removed: Option<Day>,
}

/// The words of an item as hashes; none where there are no words, or where they may not be kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    /// Of the title.
    pub title: Option<Digest>,
    /// Of the summary.
    pub summary: Option<Digest>,
    /// Of the text.
    pub text: Option<Digest>,
}

/// Reads the ledger. A line that can't be read is told, and lost alone.
#[must_use]
pub fn read(files: LedgerFiles) -> Outcome<Ledger> {
    let LedgerFiles { texts, unreadable, others } = files;
    let mut diagnostics = Vec::new();
    let mut ledger = Ledger::default();
    let misplaced = |path: &SourcePath| {
        let name = format!("{LEDGER}/{NATIONAL}/{UNDATED}.yaml");
        Diagnostic::new(LedgerProblem::FileMisplaced { name }, Place::file(path.clone()))
    };
    diagnostics.extend(others.iter().filter(|path| path.file_name() != "README.md").map(misplaced));
    if let Some(text) = texts.get(&SourcePath::new(allowed::FILE)) {
        ledger.allowed = allowed::read(text).collect_into(&mut diagnostics);
    }
    ledger.unsound.extend(unreadable.iter().filter_map(owner_of));
    let read: Vec<_> = texts
        .par_iter()
        .filter(|(path, _)| path.file_name() != "README.md" && path.as_str() != allowed::FILE)
        .map(|(path, text)| volume_of(path).map(|(owner, year)| (form::read(&owner, year, text), owner)).ok_or(path))
        .collect();
    for file in read {
        match file {
            Err(path) => diagnostics.push(misplaced(path)),
            Ok((outcome, owner)) => {
                if !outcome.diagnostics.is_empty() {
                    ledger.unsound.insert(owner);
                }
                for (key, recorded) in outcome.collect_into(&mut diagnostics) {
                    ledger.add(key, recorded);
                }
            }
        }
    }
    ledger.sources = texts;
    Outcome { value: ledger, diagnostics }
}

impl Ledger {
    /// Whether nothing was ever recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Where a language of an item stands.
    #[must_use]
    pub fn place(&self, key: &ItemKey, recorded: &Recorded, lang: Lang) -> Place {
        let path = file_of(&key.owner, recorded.year);
        match (self.sources.get(&path), recorded.places.get(&lang)) {
            (Some(source), Some(range)) => source.place(range.clone()),
            _ => Place::file(path),
        }
    }

    /// The files that are to be written: those that would be others than they were read, without those of some
    /// owners.
    #[must_use]
    pub fn to_write(&self, is_left: impl Fn(&Owner) -> bool) -> BTreeMap<SourcePath, String> {
        let mut files: BTreeMap<SourcePath, Vec<(&ItemKey, &Recorded)>> = BTreeMap::new();
        for (key, recorded) in self.items.iter().filter(|(key, _)| !is_left(&key.owner)) {
            files.entry(file_of(&key.owner, recorded.year)).or_default().push((key, recorded));
        }
        let written = files.into_iter().map(|(path, rows)| (path, form::write(rows)));
        written.filter(|(path, text)| self.sources.get(path).is_none_or(|source| *source.text != **text)).collect()
    }

    /// Adds what stands in a file: an item may stand in two of them.
    fn add(&mut self, key: ItemKey, mut recorded: Recorded) {
        let known = self.items.entry(key).or_insert_with(|| Recorded::first(recorded.year, &recorded.courts));
        known.add_courts(&recorded.courts);
        known.id = known.id.take().or(recorded.id);
        known.join_times(recorded.times);
        for (lang, edition) in recorded.editions {
            let place = recorded.places.remove(&lang).unwrap_or_default();
            known.add(lang, edition, place);
        }
    }
}

impl Recorded {
    /// An item of which nothing is recorded yet.
    #[must_use]
    pub fn new(year: Option<i16>) -> Self {
        Self { year, ..Self::default() }
    }

    /// An item that is to be recorded, on the sites of some courts; none named are all.
    #[must_use]
    pub fn first(year: Option<i16>, courts: &BTreeSet<String>) -> Self {
        Self { courts: courts.clone(), ..Self::new(year) }
    }

    /// Adds courts on whose sites the item is; none named are all.
    pub fn add_courts(&mut self, courts: &BTreeSet<String>) {
        if courts.is_empty() {
            self.courts.clear();
        } else if !self.courts.is_empty() {
            self.courts.extend(courts.iter().cloned());
        }
    }

    /// Adds the times that are published now; whether they are others than before.
    pub fn add_times(&mut self, times: Digest) -> bool {
        let is_other = self.times.last().is_some_and(|last| *last != times);
        if is_other || self.times.is_empty() {
            self.times.push(times);
        }
        is_other
    }

    /// Takes over what another branch of the tree recorded: a change there is one more.
    fn join_times(&mut self, mut others: Vec<Digest>) {
        if others.len() > self.times.len() {
            std::mem::swap(&mut self.times, &mut others);
        }
        if let Some(last) = others.last().filter(|_| !self.times.starts_with(&others)) {
            self.add_times(*last);
        }
    }

    /// Every address at which a language of the item ever was, the present one first.
    pub fn addresses(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let of_lang = self.editions.get(&lang).into_iter();
        of_lang.flat_map(Edition::addresses)
    }

    /// Adds a line. Where two branches of the tree recorded the same edition, both are right.
    fn add(&mut self, lang: Lang, edition: Edition, place: Range<usize>) {
        match self.editions.get_mut(&lang) {
            Some(known) => known.join(edition),
            None => drop(self.editions.insert(lang, edition)),
        }
        self.places.entry(lang).or_insert(place);
    }
}

impl Edition {
    /// An edition of which only its day and its address are known.
    #[must_use]
    pub fn bare(since: Day, address: &str) -> Self {
        Self {
            since,
            address: address.to_owned(),
            was: Vec::new(),
            words: Words::default(),
            updated: None,
            corrections: 0,
            source: None,
            stale: None,
            withdrawn: None,
            returned: Vec::new(),
            removed: None,
        }
    }

    /// Every address at which it ever was, the last one first.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.address).chain(&self.was).map(String::as_str)
    }

    /// Takes the place of an earlier record of the same edition, and keeps its first day and addresses.
    pub fn join(&mut self, later: Self) {
        let first = std::mem::replace(self, later);
        self.since = self.since.min(first.since);
        self.removed = self.removed.or(first.removed);
        if !self.returned.starts_with(&first.returned) {
            self.returned.extend(first.returned);
            self.returned.sort_unstable();
            self.returned.dedup();
        }
        let own = std::mem::take(&mut self.was);
        let before = first.was.into_iter().chain([first.address]).chain(own);
        for address in before.filter(|address| *address != self.address) {
            if !self.was.contains(&address) {
                self.was.push(address);
            }
        }
    }
}

/// Whose items stand in a file of the ledger.
#[must_use]
pub fn owner_of(path: &SourcePath) -> Option<Owner> {
    volume_of(path).map(|(owner, _)| owner)
}

/// The file in which the items of an owner stand.
fn file_of(owner: &Owner, year: Option<i16>) -> SourcePath {
    let owner = owner.court().map_or(NATIONAL, Slug::as_str);
    let year = year.map_or_else(|| UNDATED.to_owned(), |year| year.to_string());
    SourcePath::new(format!("{LEDGER}/{owner}/{year}.yaml"))
}

/// Whose items of which year stand in a file.
fn volume_of(path: &SourcePath) -> Option<(Owner, Option<i16>)> {
    let (owner, name) = path.as_str().strip_prefix(LEDGER)?.strip_prefix('/')?.split_once('/')?;
    let owner = if owner == NATIONAL { Owner::National } else { Owner::Court(Slug::parse(owner)?) };
    let name = name.strip_suffix(".yaml")?;
    if name == UNDATED {
        return Some((owner, None));
    }
    let is_year = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    Some((owner, Some(name.parse().ok().filter(|_| is_year)?)))
}
