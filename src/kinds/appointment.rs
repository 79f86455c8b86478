//! What an item puts into calendars. How a calendar is written is not known here.

use crate::base::date::{Day, Moment};
use crate::base::lang::Phrase;

/// A day or an instant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum When {
    /// A whole day.
    Day(Day),
    /// An instant.
    Moment(Moment),
}

/// How sure an appointment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As announced.
    Confirmed,
    /// At another time than announced before.
    Moved,
    /// Not at all.
    Cancelled,
}

/// What stands in a calendar.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// Tells it from the item's others, for ever; empty for the main one.
    pub key: String,
    /// What it is, before the item's title; nothing where the title says it.
    pub label: Option<Phrase>,
    /// Its own title, where it isn't the item's.
    pub title: Option<String>,
    /// When it begins.
    pub start: When,
    /// When it ends.
    pub end: Option<When>,
    /// How sure it is.
    pub standing: Standing,
    /// Where.
    pub place: Option<String>,
}

impl Appointment {
    /// A whole day for which something is set, mostly the last one.
    #[must_use]
    pub fn deadline(key: &str, label: Phrase, day: Day) -> Self {
        let key = key.to_owned();
        let (start, standing) = (When::Day(day), Standing::Confirmed);
        Self { key, label: Some(label), title: None, start, end: None, standing, place: None }
    }
}
