//! The languages a site can be written in, and text that exists in several of them.
//!
//! The code for Kazakh is `kk` (ISO 639-1), never `kz`, which is the country.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of content, of interface words and of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Kazakh, the state language: first in every list of languages.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// Every language, Kazakh first.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The ISO 639-1 code, which is also the URL segment and the part of a file's name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// Reads a code as [`Lang::code`] writes it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's own name, as a reader of it writes it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Kk => "Қазақша",
            Self::Ru => "Русский",
            Self::En => "English",
        }
    }

    /// The label that people in Kazakhstan know from language switches.
    #[must_use]
    pub const fn short_name(self) -> &'static str {
        match self {
            Self::Kk => "ҚАЗ",
            Self::Ru => "РУС",
            Self::En => "ENG",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The same words in every language, side by side, so that the compiler notices a missing one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Phrase<S = &'static str> {
    /// In Kazakh.
    pub kk: S,
    /// In Russian.
    pub ru: S,
    /// In English.
    pub en: S,
}

impl<S> Phrase<S> {
    /// The words in one language.
    pub const fn get(&self, lang: Lang) -> &S {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

/// Text from settings or registries that may lack some languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LocalText(pub BTreeMap<Lang, String>);

impl LocalText {
    /// The text in `lang`, else in the first language that has it, else nothing.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        self.0.get(&lang).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// The language that `get` answers in, where that is not `lang`.
    #[must_use]
    pub fn other(&self, lang: Lang) -> Option<Lang> {
        if self.0.contains_key(&lang) { None } else { self.0.keys().next().copied() }
    }

    /// Whether no language has the text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
