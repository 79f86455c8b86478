//! Candidates whose term of publication is over: what may still be told of them, and nothing else.
//!
//! They leave the list of items before anything is made from it, so that no later stage can let
//! their names, texts or files out by mistake.

use std::collections::{BTreeMap, BTreeSet};

use super::{View, address};
use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::slug::transliterate;
use crate::entry::{Entry, Item, ItemKey};
use crate::kinds::{Candidate, Fields, Outcome};
use crate::settings::Settings;

/// A candidate as nobody in particular.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anonymised {
    /// What the item is known by.
    pub key: ItemKey,
    /// The courts on whose sites a national item stands; all where it names none.
    pub courts: Vec<String>,
    /// Where its page was, in every language of the sites; nowhere where the address tells the name.
    pub addresses: BTreeMap<Lang, String>,
    /// The year in whose archive it stood.
    pub year: Option<i16>,
    /// The competition.
    pub competition: String,
    /// The day on which it ended.
    pub ended: Day,
    /// What it came to.
    pub outcome: Option<Outcome>,
}

/// What has been taken out of the items.
#[derive(Debug, Default)]
pub struct Gone {
    /// Those that readers could find before.
    pub candidates: Vec<Anonymised>,
    /// The folders of all of them.
    folders: BTreeSet<String>,
}

impl Gone {
    /// Adds the folder of an item that is none any more.
    pub(super) fn take(&mut self, folder: &str) {
        self.folders.insert(folder.to_owned());
    }

    /// Whether a file belongs to what has been taken out, or a folder is one.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        !self.folders.is_empty() && above.chain([path]).any(|folder| self.folders.contains(folder))
    }
}

/// The part of a candidate's name that stands in the address, in any language.
#[must_use]
pub fn name_in_address(item: &Item) -> Option<String> {
    let words: Vec<&str> = item.key.slug.as_str().split('-').collect();
    // Shorter parts of names are parts of ordinary words too.
    let is_told = |part: &&str| match part.len() {
        0..4 => false,
        4..6 => words.contains(part),
        _ => words.iter().any(|word| word.contains(*part)),
    };
    item.entries.values().find_map(|entry| {
        let Fields::Candidate(candidate) = &entry.fields else { return None };
        transliterate(&candidate.person_name.0).split('-').find(is_told).map(str::to_owned)
    })
}

/// Takes out the candidates whose term is over.
pub(super) fn take_out(
    items: Vec<Item>,
    settings: &Settings,
    view: View,
    is_public: impl Fn(&Entry) -> bool,
) -> (Vec<Item>, Gone) {
    let mut gone = Gone::default();
    let mut left = Vec::with_capacity(items.len());
    for item in items {
        let over = item.entries.values().find_map(|entry| over(entry, settings, view));
        let Some((candidate, ended)) = over else {
            left.push(item);
            continue;
        };
        gone.folders.insert(item.folder.clone());
        if item.entries.values().any(&is_public) {
            let languages = settings.languages.iter().filter(|_| name_in_address(&item).is_none());
            let addresses = languages.map(|lang| (*lang, address(&item, *lang))).collect();
            gone.candidates.push(Anonymised {
                key: item.key.clone(),
                courts: item.entries.values().flat_map(|entry| entry.base.courts.clone()).collect(),
                addresses,
                year: super::year(&item, settings.default_language()),
                competition: candidate.competition.0.clone(),
                ended,
                outcome: candidate.outcome,
            });
        }
    }
    (left, gone)
}

/// The end of the competition, once it lies so many days back as settings say.
fn over<'a>(entry: &'a Entry, settings: &Settings, view: View) -> Option<(&'a Candidate, Day)> {
    let Fields::Candidate(candidate) = &entry.fields else { return None };
    let ended = candidate.ended();
    (ended.days_until(view.now.day()) > settings.terms.anonymise_days).then_some((candidate, ended))
}
