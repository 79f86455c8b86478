//! Calendars: one in each language of a site, and one beside the page of each item that has a time.
//!
//! An event is the same in all of them: same id, same words. Nothing in it is read off a clock, so
//! that a build changes no subscriber's calendar unless content was changed.

use std::collections::BTreeMap;

use super::recipe::{CalendarEvent, CalendarRecipe, EventStatus, Occasion, Subscription};
use super::site::Site;
use super::view;
use super::{Prepared, Recipe};
use crate::base::date::{Day, Moment};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::catalogue::address;
use crate::entry::{Entry, Item};
use crate::kinds::{Appointment, Standing, When};
use crate::theme::fill;

impl Site<'_> {
    /// What an entry puts into calendars. What is withdrawn is cancelled: did it vanish, those who had taken it over
    /// would never learn.
    pub(super) fn calendar_events(&self, item: &Item, entry: &Entry) -> Vec<Shared<CalendarEvent>> {
        let mut appointments = entry.fields.appointments();
        let keys = self.calendar_keys(item);
        // A key made of words is that of one language: the others take it over, row by row.
        if keys.len() == appointments.len() {
            for (appointment, key) in appointments.iter_mut().zip(keys) {
                appointment.key = key;
            }
        }
        let event = |appointment: &Appointment| Shared::new(self.calendar_event(item, entry, appointment));
        appointments.iter().map(event).collect()
    }

    fn calendar_keys(&self, item: &Item) -> Vec<String> {
        let is_public = |entry: &&Entry| self.catalogue.is_public(entry);
        let default = item.entries.get(&self.settings().default_language()).filter(is_public);
        let first = default.or_else(|| item.entries.values().find(is_public));
        let appointments = first.map(|entry| entry.fields.appointments()).unwrap_or_default();
        appointments.into_iter().map(|appointment| appointment.key).collect()
    }

    fn calendar_event(&self, item: &Item, entry: &Entry, appointment: &Appointment) -> CalendarEvent {
        let lang = entry.lang;
        let words = self.words(lang);
        let url = format!("{}{}", self.canonical_base(item), address(item, lang));
        let own = &entry.base.title;
        let title = match (&appointment.label, &appointment.title) {
            (Some(label), title) => format!("{}: {}", label.get(lang), title.as_ref().unwrap_or(own)),
            (None, Some(title)) => format!("{own}: {title}"),
            (None, None) => own.clone(),
        };
        let withdrawn = entry.base.withdrawn.as_ref();
        let (status, changes) = match appointment.standing {
            _ if withdrawn.is_some() => (EventStatus::Cancelled, 3),
            Standing::Confirmed => (EventStatus::Confirmed, 0),
            Standing::Moved => (EventStatus::Confirmed, 1),
            Standing::Cancelled => (EventStatus::Cancelled, 2),
        };
        // Not every calendar shows the status: then only the words keep a journalist from coming.
        let summary = match status {
            EventStatus::Cancelled => format!("{}: {title}", words.get("calendar.cancelled")),
            EventStatus::Confirmed => title,
        };
        let moved = (appointment.standing == Standing::Moved).then(|| format!("{}.", words.get("calendar.moved")));
        let court = self.owner_name(item, lang);
        let more = fill(words.get("calendar.more"), &[("url", &url)]);
        let told = withdrawn.map_or_else(|| entry.base.summary.clone(), |withdrawn| Some(withdrawn.reason.0.clone()));
        let lines = [moved.filter(|_| withdrawn.is_none()), told, Some(court.clone()), Some(more)];
        let stamp = self.stamp(item, entry);
        CalendarEvent {
            uid: self.calendar_id(item, &appointment.key),
            sequence: changes
                + entry.base.corrections.len()
                + STEP * (minutes(entry.base.date, stamp) + self.catalogue.moves(item)),
            status,
            stamp,
            occasion: occasion(appointment),
            summary,
            description: lines.into_iter().flatten().collect::<Vec<_>>().join("\n"),
            location: appointment.place.clone().filter(|_| withdrawn.is_none()),
            url,
            categories: vec![self.section(item.key.kind, lang).title, court],
        }
    }

    /// When what stands in calendars was changed last.
    fn stamp(&self, item: &Item, entry: &Entry) -> Option<Moment> {
        let withdrawn = entry.base.withdrawn.as_ref().and_then(|withdrawn| {
            let zones = self.settings().zones_of(item.key.owner.court());
            Moment::start_of(withdrawn.date, zones)
        });
        entry.base.date.max(self.catalogue.updated(entry)).max(withdrawn)
    }

    /// The id of what an item puts into calendars and address books: no language, title or address is in it.
    pub(super) fn calendar_id(&self, item: &Item, key: &str) -> String {
        let separator = if key.is_empty() { "" } else { "/" };
        format!("{}{separator}{key}@{}", self.catalogue.identity(item), self.settings().feeds.authority)
    }

    /// Adds `event.ics` beside an item's page; its address, where the item has a time.
    pub(super) fn event_file(&mut self, item: &Item, entry: &Entry) -> Option<String> {
        let events = self.calendar_events(item, entry);
        if events.is_empty() {
            return None;
        }
        let address = format!("{}event.ics", address(item, entry.lang));
        let recipe = CalendarRecipe { subscription: None, events: in_order(events) };
        self.output(&address, Recipe::Calendar(recipe), vec![entry.source.clone()]);
        // What is withdrawn is offered to nobody; whoever has its file can learn of it there.
        entry.base.withdrawn.is_none().then_some(address)
    }

    /// Adds the calendar of a language.
    pub(super) fn calendar<'p>(&mut self, lang: Lang, prepared: impl IntoIterator<Item = &'p Prepared>) {
        let (mut events, mut sources) = (Vec::new(), Vec::new());
        for item in prepared.into_iter().filter(|item| item.lang == lang && !item.calendar.is_empty()) {
            events.extend(item.calendar.iter().cloned());
            sources.push(item.source.clone());
        }
        let words = self.words(lang);
        let court = [("court", self.name(lang))];
        let address = format!("/{lang}/calendar.ics");
        let subscription = Subscription {
            name: fill(words.get("calendar.name"), &court),
            description: fill(words.get("calendar.description"), &court),
            page: self.absolute(&format!("/{lang}/")),
            source: self.absolute(&address),
        };
        let recipe = CalendarRecipe { subscription: Some(subscription), events: in_order(events) };
        self.output(&address, Recipe::Calendar(recipe), sources);
    }

    /// How pages tell of the calendar of a language.
    pub(super) fn calendar_link(&self, lang: Lang) -> view::Calendar {
        let url = format!("/{lang}/calendar.ics");
        let address = self.absolute(&url);
        let place = address.split_once("://").map_or(address.as_str(), |(_, place)| place);
        view::Calendar { webcal: format!("webcal://{place}"), url, address }
    }
}

/// More than what becomes of an event adds to its sequence: a later change counts for more.
const STEP: usize = 4;

/// Minutes from its publication to its last change: what is changed again, be it back to what it was, is newer.
fn minutes(date: Option<Moment>, changed: Option<Moment>) -> usize {
    let (Some(date), Some(changed)) = (date, changed) else { return 0 };
    usize::try_from((changed.unix() - date.unix()) / 60).unwrap_or(0)
}

/// Events by time, each once.
pub(super) fn in_order(events: impl IntoIterator<Item = Shared<CalendarEvent>>) -> Vec<Shared<CalendarEvent>> {
    let once: BTreeMap<String, Shared<CalendarEvent>> =
        events.into_iter().map(|event| (event.uid.clone(), event)).collect();
    let mut events: Vec<_> = once.into_values().collect();
    events.sort_by_key(|event| when(event.occasion));
    events
}

/// What is on a whole day stands before what is at an hour of it.
fn when(occasion: Occasion) -> (Day, Option<i64>) {
    match occasion {
        Occasion::At { start, .. } => (start.day(), Some(start.unix())),
        Occasion::On { first, .. } => (first, None),
    }
}

fn occasion(appointment: &Appointment) -> Occasion {
    let day = |when: When| match when {
        When::Day(day) => day,
        When::Moment(moment) => moment.day(),
    };
    match (appointment.start, appointment.end) {
        (When::Moment(start), None) => Occasion::At { start, end: None },
        (When::Moment(start), Some(When::Moment(end))) => Occasion::At { start, end: Some(end) },
        // One of the two is a day: then the hour of the other is not the whole truth.
        (start, end) => Occasion::On { first: day(start), last: day(end.unwrap_or(start)) },
    }
}
