//! A page of a list: cards, other pages, archives of years.

use serde::Serialize;

use super::{Appearances, Card, Link, Switch};
use crate::base::fingerprint::Shared;

/// A page of a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Listing {
    /// Title.
    pub title: String,
    /// A sentence on the section.
    pub intro: Option<String>,
    /// The items.
    pub cards: Vec<Shared<Card>>,
    /// The items in groups, where the section has such.
    pub groups: Vec<Group>,
    /// The list's other pages.
    pub pager: Option<Pager>,
    /// Archives of years.
    pub years: Vec<Year>,
    /// The list's feed.
    pub feed: Option<String>,
    /// Where items are, when there are none in this language.
    pub elsewhere: Option<Switch>,
    /// The tag, on a tag's page.
    pub tag: Option<String>,
    /// Pages that go through the list in another order.
    pub links: Vec<Link>,
    /// Appearances in the media that stand as rows.
    pub appearances: Option<Appearances>,
}

/// Items under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// The items.
    pub cards: Vec<Shared<Card>>,
}

/// Links to the pages of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Pager {
    /// This page, from 1.
    pub current: usize,
    /// How many there are.
    pub total: usize,
    /// The page with newer items.
    pub newer: Option<String>,
    /// The page with older items.
    pub older: Option<String>,
    /// All of them.
    pub pages: Vec<PagerLink>,
}

/// A page of a list.
#[derive(Debug, Clone, Serialize)]
pub struct PagerLink {
    /// Its number.
    pub n: usize,
    /// Its address.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
}

/// A year's archive.
#[derive(Debug, Clone, Serialize)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Its address.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
}
