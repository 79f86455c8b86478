//! The languages of one item, in the order of languages. There are two or three: a list of them takes less than a map,
//! which makes room for eleven.

use std::ops::Index;

use super::Entry;
use crate::base::lang::Lang;

/// The languages of one item.
#[derive(Debug, Default)]
pub struct Entries(Vec<Entry>);

impl Entries {
    /// The entries, in the order of languages.
    pub fn values(&self) -> std::slice::Iter<'_, Entry> {
        self.0.iter()
    }

    /// The entries, to be changed.
    pub(super) fn values_mut(&mut self) -> std::slice::IterMut<'_, Entry> {
        self.0.iter_mut()
    }

    /// The entries, each with its language.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &Entry)> {
        self.0.iter().map(|entry| (&entry.lang, entry))
    }

    /// The languages.
    pub fn keys(&self) -> impl Iterator<Item = &Lang> {
        self.0.iter().map(|entry| &entry.lang)
    }

    /// The entry of a language.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.lang == *lang)
    }

    /// Whether there is an entry of a language.
    #[must_use]
    pub fn contains_key(&self, lang: &Lang) -> bool {
        self.get(lang).is_some()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<Entry> for Entries {
    /// Of two entries in one language the last is kept.
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        let mut all: Vec<Entry> = Vec::new();
        for entry in entries {
            match all.binary_search_by_key(&entry.lang, |entry| entry.lang) {
                Ok(at) => all[at] = entry,
                Err(at) => all.insert(at, entry),
            }
        }
        all.shrink_to_fit();
        Self(all)
    }
}

impl Index<&Lang> for Entries {
    type Output = Entry;

    fn index(&self, lang: &Lang) -> &Entry {
        self.get(lang).expect("the item has this language")
    }
}
