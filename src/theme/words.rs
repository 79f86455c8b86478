//! Interface words of one language, by key; some have plural forms, some have places to fill.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::written::{self, KkCase};
use crate::yaml::{Map, Value};

/// Plural categories of CLDR: a language has some of them, so they are no keys of their own.
const FORMS: [&str; 4] = ["one", "few", "many", "other"];

/// Words by key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Words(BTreeMap<String, Word>);

/// One word, or words below a key.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    Text(String),
    Group(Words),
}

impl Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Group(words) => words.serialize(serializer),
        }
    }
}

impl Words {
    /// The word at a key such as `sections.news.title`; the key itself where there is none.
    ///
    /// A test holds every key that the program asks for against the theme.
    #[must_use]
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.find(key).unwrap_or(key)
    }

    /// The word at a key, where there is one.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&str> {
        let (head, rest) = key.split_once('.').map_or((key, None), |(head, rest)| (head, Some(rest)));
        match (self.0.get(head)?, rest) {
            (Word::Text(text), None) => Some(text),
            (Word::Group(words), Some(rest)) => words.find(rest),
            _ => None,
        }
    }

    pub(super) fn merge(&mut self, map: &Map) {
        for entry in &map.entries {
            match &entry.node.value {
                Value::Map(inner) => {
                    let mut group = match self.0.remove(&entry.key) {
                        Some(Word::Group(words)) => words,
                        _ => Self::default(),
                    };
                    group.merge(inner);
                    self.0.insert(entry.key.clone(), Word::Group(group));
                }
                Value::Text(text) => drop(self.0.insert(entry.key.clone(), Word::Text(text.trim_end().to_owned()))),
                Value::Int(number) => drop(self.0.insert(entry.key.clone(), Word::Text(number.to_string()))),
                _ => {}
            }
        }
    }

    /// All keys; the plural forms of a word count as one.
    pub(super) fn keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for (key, word) in &self.0 {
            match word {
                Word::Group(words) if !words.0.keys().all(|key| FORMS.contains(&key.as_str())) => {
                    keys.extend(words.keys().into_iter().map(|inner| format!("{key}.{inner}")));
                }
                _ => drop(keys.insert(key.clone())),
            }
        }
        keys
    }
}

/// Puts a day into the places of a word: `{date}`, and as the language says it within a sentence
/// `{date_on}` (when), `{date_of}` (of that day), `{date_from}` (since then), `{date_until}`
/// (up to then).
#[must_use]
pub fn fill_date(word: &str, day: Day, lang: Lang) -> String {
    let within = |case| written::date_in(day, case, lang);
    let values = [
        ("date", written::date_long(day, lang)),
        ("date_on", within(KkCase::Locative)),
        ("date_of", within(KkCase::LocativeAttributive)),
        ("date_from", within(KkCase::Ablative)),
        ("date_until", within(KkCase::Dative)),
    ];
    fill(word, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// Puts values into the places of a word: `{n}` and the like.
#[must_use]
pub fn fill(word: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(word.to_owned(), |word, (name, value)| word.replace(&format!("{{{name}}}"), value))
}
