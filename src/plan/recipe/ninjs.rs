//! What an item is for the systems of newsrooms: the feed's item, and what ninjs has a place for besides.

use serde::Serialize;

use super::FeedItem;
use crate::base::date::Moment;
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;

/// An item in ninjs.
#[derive(Debug, Serialize)]
pub struct NinjsItem {
    /// What feeds tell of it.
    pub feed: Shared<FeedItem>,
    /// Its language.
    pub lang: Lang,
    /// The name of its folder.
    pub slug: String,
    /// One more with every correction, withdrawal and return: it never falls.
    pub version: usize,
    /// Whether it was withdrawn.
    pub is_withdrawn: bool,
    /// What newsrooms are to know of it: corrections, the reason of a withdrawal, what must be recalled.
    pub notes: Vec<String>,
    /// Tags.
    pub subjects: Vec<String>,
    /// The section.
    pub genre: String,
    /// The site of the court.
    pub site: String,
    /// The town of the court.
    pub located: Option<String>,
    /// When and where it takes place.
    pub event: Option<NinjsEvent>,
    /// When it is of use no longer.
    pub expires: Option<Moment>,
}

/// When and where something takes place.
#[derive(Debug, Serialize)]
pub struct NinjsEvent {
    /// When it begins.
    pub start: Moment,
    /// When it ends.
    pub end: Option<Moment>,
    /// Where.
    pub place: Option<String>,
}

/// The newest items of a site in one language.
#[derive(Debug, Serialize)]
pub struct LatestRecipe {
    /// Permanent id.
    pub id: String,
    /// The language.
    pub lang: Lang,
    /// What it holds.
    pub title: String,
    /// The items, newest first.
    pub items: Vec<Shared<NinjsItem>>,
}
