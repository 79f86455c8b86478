//! An item in one language as lists, feeds and the site over all courts know it.

use std::collections::BTreeSet;

use super::corrections::Told;
use super::groups::Under;
use super::recipe::{CalendarEvent, FeedItem, NinjsItem};
use super::view::Card;
use crate::base::date::{Day, Moment};
use crate::base::fingerprint::Shared;
use crate::base::lang::{Lang, LocalText};
use crate::base::path::{OutputPath, SourcePath};
use crate::kinds::{JournalType, Kind};

/// An item in one language, ready for lists and feeds.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// Its kind.
    pub kind: Kind,
    /// Its language.
    pub lang: Lang,
    /// Its card.
    pub card: Shared<Card>,
    /// Its form for feeds; undated items have none.
    pub feed: Option<Shared<FeedItem>>,
    /// The day of its withdrawal or its return, while feeds tell of that.
    pub lately: Option<Day>,
    /// Its form for the systems of newsrooms.
    pub ninjs: Option<Shared<NinjsItem>>,
    /// What of it came out by itself and stands in feeds under its own date.
    pub episodes: Vec<Shared<FeedItem>>,
    /// Its page.
    pub page: OutputPath,
    /// Its file.
    pub source: SourcePath,
    /// Its date of publication.
    pub date: Option<Moment>,
    /// When it was last changed in substance.
    pub updated: Option<Moment>,
    /// When it begins and ends.
    pub takes_place: Option<(Moment, Moment)>,
    /// What it is sorted by where that is a name.
    pub sort_name: String,
    /// What it is sorted by where that is a number.
    pub sort_number: i64,
    /// Its place among what refers to the same item, where it has one: its first page in an issue.
    pub position: Option<i64>,
    /// What of a journal it is, also where its fields are shown no more.
    pub journal: Option<JournalType>,
    /// What it tells of its own corrections.
    pub told: Vec<Told>,
    /// What it stands under in its section's list, where that has groups of its own.
    pub under: Option<Under>,
    /// Whether it has left home page and lists.
    pub expired: bool,
    /// Whether it is shown on this site only as a copy.
    pub is_copy: bool,
    /// Tags: their slug and their words.
    pub tags: Vec<(String, String)>,
    /// Those of its tags that its kind's own fields brought along, by slug.
    pub filters: BTreeSet<String>,
    /// Its form on the site over all courts.
    pub for_all: Shared<Card>,
    /// What it puts into calendars.
    pub calendar: Vec<Shared<CalendarEvent>>,
    /// What it brings to its half-year's line-up.
    pub main_event: Option<MainEvent>,
}

/// One of the main events of its half-year.
#[derive(Debug, Clone)]
pub struct MainEvent {
    /// What the item is known by in every language.
    pub identity: String,
    /// When it begins.
    pub start: Moment,
    /// When it ends.
    pub end: Option<Moment>,
    /// Where it is.
    pub place: Option<String>,
    /// Those who speak there.
    pub who: Vec<LocalText>,
    /// Whose it is.
    pub court: LocalText,
    /// `moved` or `cancelled`.
    pub standing: Option<&'static str>,
    /// Its form in calendars.
    pub calendar: Shared<CalendarEvent>,
}

impl Prepared {
    /// The year in whose archive it stands.
    #[must_use]
    pub fn year(&self) -> Option<i16> {
        self.date.filter(|_| self.kind.is_dated()).map(Moment::year)
    }
}
