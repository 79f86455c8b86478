//! What calendars and contact cards are made from.
//!
//! Finished values: nothing here knows how either is written.

use serde::Serialize;

use crate::base::date::{Day, Moment};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;

/// A calendar.
#[derive(Debug, Serialize)]
pub struct CalendarRecipe {
    /// What a calendar to subscribe to tells of itself; one event to take over has nothing of the kind.
    pub subscription: Option<Subscription>,
    /// Its events, the first one first.
    pub events: Vec<Shared<CalendarEvent>>,
}

/// What a calendar to subscribe to tells of itself.
#[derive(Debug, Serialize)]
pub struct Subscription {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub description: String,
    /// Absolute address of the page it belongs to.
    pub page: String,
    /// Its own absolute address.
    pub source: String,
}

/// An event of a calendar.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarEvent {
    /// Permanent id, the same in every language.
    pub uid: String,
    /// Grows with each change that a subscriber must hear of.
    pub sequence: usize,
    /// What became of it.
    pub status: EventStatus,
    /// When its item was last changed in substance, where it tells.
    pub stamp: Option<Moment>,
    /// When it is.
    pub occasion: Occasion,
    /// Its title.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Where it is.
    pub location: Option<String>,
    /// Absolute address of its page.
    pub url: String,
    /// What sort it is.
    pub categories: Vec<String>,
}

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum EventStatus {
    /// It takes place, maybe at another time.
    Confirmed,
    /// It does not take place.
    Cancelled,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Occasion {
    /// At an hour.
    At {
        /// When it begins.
        start: Moment,
        /// When it ends.
        end: Option<Moment>,
    },
    /// On whole days.
    On {
        /// The first day.
        first: Day,
        /// The last day.
        last: Day,
    },
}

/// A contact card.
#[derive(Debug, Serialize)]
pub struct ContactRecipe {
    /// Permanent id.
    pub uid: String,
    /// Full name.
    pub name: String,
    /// Office.
    pub office: String,
    /// The court.
    pub organisation: String,
    /// Published telephone numbers, the first to be called first.
    pub phones: Vec<String>,
    /// Published e-mail address.
    pub email: Option<String>,
    /// Languages for comments.
    pub languages: Vec<Lang>,
    /// When the person is reached.
    pub note: String,
    /// Absolute address of the person's page.
    pub page: String,
    /// Its own absolute address.
    pub source: String,
}
