//! Feeds as pages tell of them, and what journalists find first.

use serde::Serialize;

use super::Card;
use crate::base::fingerprint::Shared;

/// A feed in every form in which it is there.
#[derive(Debug, Clone, Serialize)]
pub struct Feed {
    /// What it holds.
    pub title: String,
    /// Its forms, the usual one first.
    pub forms: Vec<FeedForm>,
}

/// One form of a feed.
#[derive(Debug, Clone, Serialize)]
pub struct FeedForm {
    /// The form's name.
    pub name: &'static str,
    /// Root-relative address.
    pub url: String,
    /// Absolute address, for people to copy.
    pub address: String,
    /// Media type.
    pub mime: &'static str,
}

/// A feed that a page's head names for programs.
#[derive(Debug, Clone, Serialize)]
pub struct HeadFeed {
    /// What it holds, and its form where that is not the usual one.
    pub title: String,
    /// Absolute address.
    pub url: String,
    /// Media type.
    pub r#type: &'static str,
}

/// What journalists find first on the page for them.
#[derive(Debug, Clone, Serialize)]
pub struct PressHub {
    /// The next events.
    pub events: Vec<Shared<Card>>,
    /// The feeds that newsrooms want most.
    pub feeds: Vec<Feed>,
}
