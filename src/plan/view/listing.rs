//! A page of a list: cards, other pages, archives of years.

use serde::Serialize;

use super::{Appearances, Calendar, Card, CourtLink, Date, Link, PressContact, PressHub, Switch};
use crate::base::fingerprint::Shared;
use crate::coverage::Table;

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
    /// The list of all years.
    pub all_years: Option<String>,
    /// The list's feed.
    pub feed: Option<String>,
    /// Where items are, when there are none in this language.
    pub elsewhere: Option<Switch>,
    /// Pages made from registries that are of use here.
    pub registries: Vec<Link>,
    /// Whom journalists may turn to, on the lists that are for them.
    pub contacts: Vec<PressContact>,
    /// What journalists find first, on the page for them.
    pub hub: Option<PressHub>,
    /// The calendar of what the list tells of.
    pub calendar: Option<Calendar>,
    /// The page of the half-year's main events, where there are any.
    pub line_up: Option<String>,
    /// The tag, on a tag's page.
    pub tag: Option<String>,
    /// Pages that go through the list in another order.
    pub links: Vec<Link>,
    /// Appearances in the media that stand as rows.
    pub appearances: Option<Appearances>,
    /// Figures of the section, court by court.
    pub tables: Vec<Table>,
    /// What items tell of their own corrections, on the list of corrections.
    pub log: Vec<LogEntry>,
}

/// A correction or withdrawal of an item.
#[derive(Debug, Clone, Serialize)]
pub struct LogEntry {
    /// The day.
    pub date: Date,
    /// `corrected` or `withdrawn`.
    pub kind: &'static str,
    /// The item's title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Its court, on the site of all courts.
    pub court: Option<CourtLink>,
    /// What was corrected, or why it was withdrawn.
    pub note: String,
}

/// Items under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// A sentence on the group.
    pub note: Option<String>,
    /// What is told of those who have no card any more.
    pub lines: Vec<String>,
    /// `open` while opinions are asked for, `upcoming` before, `closed` afterwards, on lists of candidates.
    pub state: Option<&'static str>,
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
