//! What was understood before: a run that follows another reads only the folders whose files have changed.
//!
//! An item is lent to the run and given back after it. What decides is the text itself and the few settings
//! that reading depends on, never a file's time. A file that can't be used any more stands as it last could,
//! while all that is wrong with it is told: half a sentence must not empty the pages that somebody looks at.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use super::memo::Memo;
use super::verdicts::Verdicts;
use super::{Broken, Folder, Item, MediaMonth, Owner, ReadFolder, rows};
use crate::base::date::ZoneHistory;
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::month::Month;
use crate::base::path::SourcePath;
use crate::base::slowest::Slowest;
use crate::diagnostics::{Diagnostic, Outcome, SourceText};
use crate::settings::{Schemas, Settings};

/// What earlier runs have understood.
#[derive(Debug, Default)]
pub struct Kept {
    is_keeping: bool,
    folders: BTreeMap<String, KeptFolder>,
    months: BTreeMap<SourcePath, KeptMonth>,
    schemas: Schemas,
    read: usize,
    slowest: Slowest,
    verdicts: Option<Arc<Verdicts>>,
    /// What the last run was made of, where nothing else is kept: it goes with the rest, all at once.
    last: (Vec<Item>, Vec<MediaMonth>),
}

/// The texts of a folder.
type Texts = Vec<(Lang, SourceText)>;

/// A folder as it was when it was read.
#[derive(Debug)]
struct KeptFolder {
    texts: Texts,
    /// The texts when all of them could be used.
    sound: Texts,
    zones: ZoneHistory,
    has_item: bool,
    item: Option<Item>,
    broken: Vec<(SourcePath, Broken)>,
    diagnostics: Vec<Diagnostic>,
}

/// A file of rows as it was when it was read.
#[derive(Debug)]
struct KeptMonth {
    text: SourceText,
    zones: ZoneHistory,
    month: Option<MediaMonth>,
    diagnostics: Vec<Diagnostic>,
}

impl Kept {
    /// Keeps nothing: for a run that no other follows.
    #[must_use]
    pub fn nothing() -> Self {
        Self::default()
    }

    /// Keeps what the next run may need, and what stands in for files that it can't use.
    #[must_use]
    pub fn for_preview() -> Self {
        Self { is_keeping: true, ..Self::default() }
    }

    /// Takes what earlier builds know of items.
    pub fn take_verdicts(&mut self, verdicts: Verdicts) {
        self.verdicts = Some(Arc::new(verdicts));
    }

    /// What earlier builds know of items, and this one.
    #[must_use]
    pub fn verdicts(&self) -> Option<&Verdicts> {
        self.verdicts.as_deref()
    }

    /// How many files the last run had to read.
    #[must_use]
    pub const fn read(&self) -> usize {
        self.read
    }

    /// The folders that took longest to read, the worst first.
    #[must_use]
    pub fn slowest(&self) -> Vec<(Duration, String)> {
        self.slowest.all()
    }

    /// Takes back what a run is done with. What it has thrown away is read again next time.
    pub fn give_back(&mut self, items: Vec<Item>, months: Vec<MediaMonth>) {
        if !self.is_keeping {
            self.last = (items, months);
            return;
        }
        for item in items {
            if let Some(folder) = self.folders.get_mut(&item.folder) {
                folder.item = Some(item);
            }
        }
        for month in months {
            if let Some(kept) = self.months.get_mut(month.source()) {
                kept.month = Some(month);
            }
        }
    }

    /// Reads folders, or takes what they came to before.
    pub(super) fn folders(&mut self, folders: Vec<Folder<'_>>, settings: &Settings) -> Vec<ReadFolder> {
        if !self.is_keeping {
            let slowest = &self.slowest;
            let schemas = Fingerprint::of_bytes(format!("{:?}", settings.registries.declarations).as_bytes());
            let read = |folder: Folder<'_>| {
                let verdicts = self.verdicts.as_ref();
                let memo = verdicts.map(|verdicts| Memo::with(verdicts, folder.fingerprint(settings, schemas)));
                let (mut item, broken, found) = timed(slowest, folder, settings);
                if let (Some(item), Some(memo)) = (&mut item, memo) {
                    item.memo = memo;
                }
                (item, broken, found)
            };
            return folders.into_par_iter().map(read).collect();
        }
        let schemas = &settings.registries.declarations;
        let mut before = std::mem::take(&mut self.folders);
        if self.schemas != *schemas {
            self.schemas = schemas.clone();
            before.clear();
        }
        let (mut known, mut changed) = (Vec::new(), Vec::new());
        for folder in folders {
            let zones = settings.zones_of(folder.key.owner.court());
            match before.remove(&folder.path) {
                Some(mut kept) if kept.stands_for(&folder, zones) => {
                    known.push((kept.item.take(), kept.broken.clone(), kept.diagnostics.clone()));
                    self.folders.insert(folder.path, kept);
                }
                kept => changed.push((folder, kept.map(|kept| kept.sound).unwrap_or_default())),
            }
        }
        self.read = changed.iter().map(|(folder, _)| folder.texts.len()).sum();
        let read: Vec<(String, KeptFolder, Option<Item>)> =
            changed.into_par_iter().map(|(folder, sound)| KeptFolder::read(folder, &sound, settings)).collect();
        for (path, kept, item) in read {
            known.push((item, kept.broken.clone(), kept.diagnostics.clone()));
            self.folders.insert(path, kept);
        }
        known
    }

    /// Reads files of rows, or takes what they came to before.
    pub(super) fn months(
        &mut self,
        files: Vec<(Owner, Month, &SourceText)>,
        settings: &Settings,
    ) -> Vec<Outcome<MediaMonth>> {
        let mut before = std::mem::take(&mut self.months);
        let mut take = |text: &SourceText, zones: &ZoneHistory| {
            let kept = before.remove(&text.path)?;
            let month = (is_same(&kept.text, text) && kept.zones == *zones).then_some(kept.month).flatten()?;
            Some(Outcome { value: month, diagnostics: kept.diagnostics })
        };
        let zones = |owner: &Owner| settings.zones_of(owner.court());
        let files: Vec<_> = files
            .into_iter()
            .map(|(owner, month, text)| {
                let known = take(text, zones(&owner));
                (owner, month, text, known)
            })
            .collect();
        let is_keeping = self.is_keeping;
        self.read += files.iter().filter(|(.., known)| known.is_none()).count();
        let read: Vec<(Outcome<MediaMonth>, Option<KeptMonth>)> = files
            .into_par_iter()
            .map(|(owner, month, text, known)| {
                let zones = zones(&owner);
                let outcome = known.unwrap_or_else(|| rows::read(owner, month, text, zones));
                let kept = is_keeping.then(|| KeptMonth {
                    text: text.clone(),
                    zones: zones.clone(),
                    month: None,
                    diagnostics: outcome.diagnostics.clone(),
                });
                (outcome, kept)
            })
            .collect();
        let mut outcomes = Vec::with_capacity(read.len());
        for (outcome, kept) in read {
            self.months.extend(kept.map(|kept| (outcome.value.source().clone(), kept)));
            outcomes.push(outcome);
        }
        outcomes
    }
}

impl KeptFolder {
    /// Reads a folder; `sound` are the texts with which it could last be used.
    fn read(folder: Folder<'_>, sound: &[(Lang, SourceText)], settings: &Settings) -> (String, Self, Option<Item>) {
        let texts: Texts = folder.texts.iter().map(|(lang, text)| (*lang, (*text).clone())).collect();
        let zones = settings.zones_of(folder.key.owner.court()).clone();
        let (key, path) = (folder.key.clone(), folder.path.clone());
        let (mut item, mut broken, diagnostics) = folder.read(settings);
        let stand_in = |(lang, text): &(Lang, SourceText)| {
            let is_broken = broken.iter().any(|(path, _)| *path == text.path);
            let before = sound.iter().find(|(of, _)| of == lang).filter(|_| is_broken);
            before.unwrap_or(&(*lang, text.clone())).clone()
        };
        let sound: Texts = texts.iter().map(stand_in).collect();
        if !broken.is_empty() {
            let texts = sound.iter().map(|(lang, text)| (*lang, text)).collect();
            // What was wrong with the texts then is told no more.
            (item, broken, _) = Folder { key, path: path.clone(), texts }.read(settings);
        }
        (path, Self { texts, sound, zones, has_item: item.is_some(), item: None, broken, diagnostics }, item)
    }

    /// Whether reading the folder would come to the same, and the item is at hand.
    fn stands_for(&self, folder: &Folder<'_>, zones: &ZoneHistory) -> bool {
        let same =
            |(kept, text): (&(Lang, SourceText), &(Lang, &SourceText))| kept.0 == text.0 && is_same(&kept.1, text.1);
        self.has_item == self.item.is_some()
            && self.zones == *zones
            && self.texts.len() == folder.texts.len()
            && self.texts.iter().zip(&folder.texts).all(same)
    }
}

impl Folder<'_> {
    /// Of all that reading the folder depends on.
    fn fingerprint(&self, settings: &Settings, schemas: Fingerprint) -> Fingerprint {
        let texts: Vec<_> = self.texts.iter().map(|(lang, text)| (lang, text.path.as_str(), &*text.text)).collect();
        let zones = format!("{:?}", settings.zones_of(self.key.owner.court()));
        Fingerprint::of(&(&self.path, texts, zones, schemas))
    }
}

fn timed(slowest: &Slowest, folder: Folder<'_>, settings: &Settings) -> ReadFolder {
    let (start, path) = (Instant::now(), folder.path.clone());
    let read = folder.read(settings);
    slowest.note(start.elapsed(), || path);
    read
}

/// Whether two texts are one: what was not read again is the very same.
fn is_same(one: &SourceText, other: &SourceText) -> bool {
    Arc::ptr_eq(&one.text, &other.text)
}
