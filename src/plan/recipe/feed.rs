//! What a feed is made of: one model for all the forms in which it is written.
//!
//! A form adds nothing and leaves out nothing: who reads two of them reads the same.

use serde::Serialize;

use super::super::in_words::Words;
use super::super::view::{Body, Notice};
use super::Variant;
use crate::base::date::Moment;
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;

/// A form in which feeds are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum FeedFormat {
    /// RSS 2.0.
    Rss,
    /// Atom 1.0, RFC 4287.
    Atom,
    /// JSON Feed 1.1.
    Json,
    /// RSS 2.0 as Yandex wants it: for its robot, not for readers.
    Yandex,
}

impl FeedFormat {
    /// All forms for readers, the usual one first.
    pub const ALL: [Self; 3] = [Self::Rss, Self::Atom, Self::Json];

    /// The name by which people know it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rss => "RSS",
            Self::Atom => "Atom",
            Self::Json => "JSON Feed",
            Self::Yandex => "RSS (Yandex)",
        }
    }

    /// The name of its file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Rss => "feed.xml",
            Self::Atom => "atom.xml",
            Self::Json => "feed.json",
            Self::Yandex => "yandex.xml",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Rss | Self::Yandex => "application/rss+xml",
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }
}

/// A feed.
#[derive(Debug, Serialize)]
pub struct FeedRecipe {
    /// Permanent id, RFC 4151: not made of its address.
    pub id: String,
    /// The year from which such ids are made: before it, nothing was published.
    pub since: i64,
    /// The feed's language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// The page it belongs to.
    pub link: String,
    /// The address of the folder in which all its forms lie.
    pub folder: String,
    /// What it holds.
    pub description: String,
    /// What leads to the page of an item whose text is too long for a feed.
    pub whole_text: String,
    /// Its items, newest first.
    pub items: Vec<Shared<FeedItem>>,
    /// The hub that tells subscribers of changes (`WebSub`).
    pub hub: Option<String>,
    /// What was withdrawn or removed lately, for the forms that can say so; a withdrawn item is among the items too.
    pub deleted: Vec<Deleted>,
    /// The file of an archive, RFC 5005; a feed has none.
    pub archive: Option<String>,
    /// The address of the archive before it, in RSS.
    pub previous: Option<String>,
}

impl FeedRecipe {
    /// The address of one of its forms.
    #[must_use]
    pub fn address(&self, format: FeedFormat) -> String {
        format!("{}{}", self.folder, self.archive.as_deref().unwrap_or(format.file()))
    }

    /// The address of the feed in one of its forms, also from an archive.
    #[must_use]
    pub fn current(&self, format: FeedFormat) -> String {
        format!("{}{}", self.folder, format.file())
    }

    /// The newest change of an item, not the time of the build: an unchanged feed keeps its bytes.
    #[must_use]
    pub fn changed(&self) -> Option<Moment> {
        self.items.iter().map(|item| item.changed()).max_by_key(|moment| moment.instant())
    }
}

/// An item of a feed.
#[derive(Debug, Serialize)]
pub struct FeedItem {
    /// Permanent id, RFC 4151.
    pub id: String,
    /// Title.
    pub title: String,
    /// Absolute address.
    pub url: String,
    /// Date of publication.
    pub date: Moment,
    /// Date of the last change in substance.
    pub updated: Option<Moment>,
    /// Summary.
    pub summary: String,
    /// What must be told before the text.
    pub notices: Vec<Notice>,
    /// The text.
    pub body: Shared<Body>,
    /// Its kind's fields, in words.
    pub facts: Vec<Words>,
    /// The site on which its pictures and links stand.
    pub base: String,
    /// Tags and section.
    pub categories: Vec<String>,
    /// The court.
    pub creator: String,
    /// Its picture.
    pub enclosure: Option<Enclosure>,
    /// When and why it was withdrawn.
    pub withdrawn: Option<(Moment, String)>,
}

impl FeedItem {
    /// When it last changed: never before it was published, as a day's first minute may be.
    #[must_use]
    pub fn changed(&self) -> Moment {
        self.updated.filter(|updated| updated.instant() > self.date.instant()).unwrap_or(self.date)
    }

    /// What it is about, in a sentence: its title, where nobody wrote a summary.
    #[must_use]
    pub fn description(&self) -> &str {
        if self.summary.is_empty() { &self.title } else { &self.summary }
    }
}

/// A picture that a feed carries.
#[derive(Debug, Clone, Serialize)]
pub struct Enclosure {
    /// Absolute address.
    pub url: String,
    /// Bytes.
    pub length: Length,
    /// Media type.
    pub mime: &'static str,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
    /// Who made it.
    pub credit: Option<String>,
}

/// How long a file is.
#[derive(Debug, Clone, Serialize)]
pub enum Length {
    /// So many bytes.
    Known(u64),
    /// As many as the picture has once it is made.
    Of(Variant),
}

/// An item that subscribers are to forget, RFC 6721.
#[derive(Debug, Clone, Serialize)]
pub struct Deleted {
    /// The id that it had.
    pub id: String,
    /// Since when.
    pub when: Moment,
    /// Why, where that is told.
    pub reason: Option<String>,
}
