//! From an item to its card, its form for feeds, and what lists sort it by.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::prepared::Prepared;
use super::recipe::{Enclosure, FeedItem};
use super::site::Site;
use super::view::{Body, Card, CourtLink, Date, Link, Loose, Notice, Picture, Section};
use crate::base::date::Period;
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::base::slug::{Slug, tag_slug};
use crate::catalogue::{Resolved, address, section_address};
use crate::entry::{Entry, Item, Owner};
use crate::front_matter::{self, Named, Shown};
use crate::kinds::{Kind, Order};

/// What is of use only while opinions on a candidate are asked for.
const OPINION_FIELDS: [&str; 3] = ["opinion_from", "opinion_until", "opinion_url"];

impl Site<'_> {
    /// A section as pages name it.
    pub(super) fn section(&self, kind: Kind, lang: Lang) -> Section {
        let id = kind.section();
        let title = self.words(lang).get(&format!("sections.{id}.title")).to_owned();
        Section { id, title, url: section_address(kind, lang) }
    }

    /// Makes ready what lists and feeds need of an item.
    pub(super) fn prepare(&mut self, item: &Item, entry: &Entry, body: &Shared<Body>, notices: &[Notice]) -> Prepared {
        let (kind, lang) = (item.key.kind, entry.lang);
        let address = address(item, lang);
        let here = self.absolute(&address);
        let canonical = format!("{}{address}", self.canonical_base(item));
        let image = self.card_picture(entry);
        let card = self.card(item, entry, image.as_ref());
        let for_all = self.card_for_all(item, &card, lang);
        let of_feed = if entry.base.withdrawn.is_some() { Vec::new() } else { self.shown_in_feed(entry) };
        let facts = if entry.base.date.is_some() { self.in_words(&of_feed, &entry.source, lang) } else { Vec::new() };
        let updated = self.catalogue.changed(entry);
        let feed = entry.base.date.filter(|_| !self.has_left_feeds(entry)).map(|date| {
            let enclosure = image.as_ref().and_then(|image| self.enclosure(entry, image));
            Shared::new(FeedItem {
                id: self.permanent_id(item, lang),
                title: entry.base.title.clone(),
                url: canonical.clone(),
                date,
                updated,
                summary: card.summary.clone(),
                // Feeds keep what was published: it is on their readers to see how old it is.
                notices: notices.iter().filter(|notice| notice.kind != "expired").cloned().collect(),
                body: body.clone(),
                facts,
                base: self.base_url.clone(),
                categories: self.categories(item, entry),
                creator: self.owner_name(item, lang),
                enclosure,
                withdrawn: self.withdrawal(entry),
            })
        });
        let takes_place = entry.fields.takes_place().map(|(start, end)| (start, end.unwrap_or(start)));
        let name = entry.fields.person().and_then(|id| self.person_by_id(id, lang)).map(|person| person.name);
        Prepared {
            kind,
            lang,
            card: Shared::new(card),
            ninjs: self.ninjs(item, entry, feed.as_ref()),
            lately: self.lately(item, entry).filter(|_| feed.is_some()),
            feed,
            episodes: self.episodes(item, entry),
            page: OutputPath::of_address(&address),
            source: entry.source.clone(),
            date: entry.base.date,
            updated,
            takes_place,
            sort_name: name.unwrap_or_else(|| entry.base.title.clone()),
            sort_number: entry.fields.menu().map_or(0, |place| place.order),
            position: entry.fields.position(),
            journal: super::journal::journal_type(entry),
            told: super::corrections::told(entry),
            under: super::groups::under(entry),
            expired: self.catalogue.is_expired(entry),
            is_copy: here != canonical,
            tags: self
                .topics(kind, entry)
                .into_iter()
                .filter_map(|tag| Some((tag_slug(&tag)?.as_str().to_owned(), tag)))
                .collect(),
            filters: self
                .filters(kind, entry)
                .iter()
                .filter_map(|words| tag_slug(words))
                .map(|slug| slug.as_str().to_owned())
                .collect(),
            for_all: Shared::new(for_all),
            calendar: self.calendar_events(item, entry),
            main_event: self.main_event(item, entry),
        }
    }

    /// What a feed tells beside the text: where opinions go, only while they are asked for. Readers of feeds
    /// see no notice that the time is over.
    pub(super) fn shown_in_feed(&self, entry: &Entry) -> Vec<Named> {
        let today = self.catalogue.view.now.day();
        let window = entry.fields.opinion_window();
        let is_open = window.is_some_and(|(from, until)| Period { from, to: Some(until) }.holds_on(today));
        let mut shown = entry.fields.in_feed();
        shown.retain(|field| is_open || !OPINION_FIELDS.contains(&field.name));
        shown
    }

    /// The id that never changes: RFC 4151, from the item's identity and not from its address.
    fn permanent_id(&self, item: &Item, lang: Lang) -> String {
        self.id_of(&self.catalogue.identity(item), lang)
    }

    /// The id of what has such an identity.
    pub(super) fn id_of(&self, identity: &str, lang: Lang) -> String {
        let feeds = &self.settings().feeds;
        format!("tag:{},{}:{identity}/{lang}", feeds.authority, feeds.since)
    }

    /// The id of a part of an item.
    pub(super) fn part_id(&self, item: &Item, part: &str, lang: Lang) -> String {
        let feeds = &self.settings().feeds;
        format!("tag:{},{}:{}/{part}/{lang}", feeds.authority, feeds.since, self.catalogue.identity(item))
    }

    pub(super) fn owner_name(&self, item: &Item, lang: Lang) -> String {
        match &item.key.owner {
            Owner::Court(id) => self.settings().courts.get(id).map(|court| court.name.get(lang).to_owned()),
            Owner::National => None,
        }
        .unwrap_or_else(|| self.settings().name.get(lang).to_owned())
    }

    pub(super) fn categories(&self, item: &Item, entry: &Entry) -> Vec<String> {
        let mut categories = vec![self.section(item.key.kind, entry.lang).title];
        categories.extend(self.topics(item.key.kind, entry));
        categories.dedup();
        categories
    }

    /// The topics of an entry as readers see them: its tags, and what its kind brings along.
    fn topics(&self, kind: Kind, entry: &Entry) -> Vec<String> {
        let filters = self.filters(kind, entry);
        let mut topics: BTreeMap<Option<Slug>, String> = BTreeMap::new();
        let mut order = Vec::new();
        // One page of a topic, one link to it; what the kind calls it goes before what an editor typed.
        for topic in entry.base.tags.iter().chain(&filters) {
            let page = tag_slug(topic);
            if topics.insert(page.clone(), topic.clone()).is_none() {
                order.push(page);
            }
        }
        order.iter().filter_map(|page| topics.remove(page)).collect()
    }

    /// The topics of an entry, as links.
    pub(super) fn tags(&self, kind: Kind, entry: &Entry) -> Vec<Link> {
        let link = |tag: String| {
            let url = format!("/{}/tags/{}/", entry.lang, tag_slug(&tag)?.as_str());
            Some(Link { title: tag, url })
        };
        self.topics(kind, entry).into_iter().filter_map(link).collect()
    }

    fn card(&mut self, item: &Item, entry: &Entry, image: Option<&Picture>) -> Card {
        let lang = entry.lang;
        let fields: Vec<Named> = on_card(item.key.kind, entry);
        let withdrawn = entry.base.withdrawn.as_ref();
        let label = match withdrawn {
            Some(_) => Some(self.words(lang).get("notices.withdrawn").to_owned()),
            None if self.catalogue.is_expired(entry) => Some(self.words(lang).get("notices.expired").to_owned()),
            None => fields.iter().find_map(|field| match &field.value {
                Shown::Choice(_, phrase) => Some((*phrase.get(lang)).to_owned()),
                _ => None,
            }),
        };
        Card {
            title: entry.base.title.clone(),
            url: address(item, lang),
            date: entry.base.date.map(|date| Date::of_moment(date, lang)),
            summary: if withdrawn.is_some() { String::new() } else { entry.base.summary.clone().unwrap_or_default() },
            section: self.section(item.key.kind, lang),
            image: if withdrawn.is_some() { None } else { image.cloned() },
            monogram: (item.key.kind.order() == Order::ByName).then(|| initials(&entry.base.title)),
            tags: self.tags(item.key.kind, entry),
            title_lang: entry.fields.title_lang().filter(|of| *of != lang),
            court: None,
            label,
            extra: Loose(if withdrawn.is_some() { json!({}) } else { self.extra(entry, &fields) }),
        }
    }

    fn extra(&mut self, entry: &Entry, fields: &[Named]) -> Value {
        let lang = entry.lang;
        let mut extra = Map::new();
        for field in fields {
            match &field.value {
                Shown::Absent | Shown::Picture(_) => {}
                Shown::Person(id, _) => {
                    let Some(person) = self.person_by_id(id, lang) else { continue };
                    extra.insert("person".to_owned(), json!(person.name));
                    extra.insert("office".to_owned(), json!(person.office));
                    extra.insert("office_lang".to_owned(), json!(person.office_lang));
                }
                Shown::Text(name) if field.name == "person_name" => {
                    drop(extra.insert("person".to_owned(), json!(name)));
                }
                value => {
                    let value = self.value(value, &entry.source, lang);
                    extra.insert(field.name.to_owned(), value);
                }
            }
        }
        if let Some((start, end)) = entry.fields.takes_place() {
            let upcoming = end.unwrap_or(start).instant() >= self.catalogue.view.now.instant();
            extra.insert("upcoming".to_owned(), json!(upcoming));
        }
        Value::Object(extra)
    }

    /// The item's own picture, else its kind's (a poster, a graphic), else the person's portrait.
    fn card_picture(&mut self, entry: &Entry) -> Option<Picture> {
        if entry.base.withdrawn.is_some() {
            return None;
        }
        if let Some(picture) = lead_picture(entry) {
            return self.picture(&picture, &entry.source);
        }
        let person = entry.fields.person()?;
        self.person_by_id(person, entry.lang)?.photo
    }

    fn enclosure(&self, entry: &Entry, image: &Picture) -> Option<Enclosure> {
        let file = lead_picture(entry)?.src.file;
        let Ok(Resolved::Media(_, media)) = self.catalogue.file(&entry.source, &file) else { return None };
        let (length, mime) = self.assets.enclosure(&image.src, media)?;
        let (width, height) = (image.width, image.height);
        let (alt, credit) = (image.alt.clone(), image.credit.clone());
        Some(Enclosure { url: self.absolute(&image.src), length, mime, width, height, alt, credit })
    }

    /// The card as it stands on the site over all courts: every address absolute, the court named.
    fn card_for_all(&self, item: &Item, card: &Card, lang: Lang) -> Card {
        let base = self.canonical_base(item);
        let absolute = |url: &str| if url.starts_with('/') { format!("{base}{url}") } else { url.to_owned() };
        let court = match &item.key.owner {
            Owner::Court(id) => Some(CourtLink {
                name: self.owner_name(item, lang),
                url: format!("{base}/{lang}/"),
                lang: self.settings().courts.get(id).and_then(|court| court.name.other(lang)),
            }),
            Owner::National => None,
        };
        Card {
            url: absolute(&card.url),
            // Pictures stay on the court's site, and pages ask no other site for anything.
            image: None,
            tags: Vec::new(),
            court,
            extra: Loose(all_absolute(card.extra.0.clone(), &base)),
            ..card.clone()
        }
    }
}

/// The same value with every address in it made absolute.
fn all_absolute(value: Value, base: &str) -> Value {
    match value {
        Value::Object(map) => {
            let absolute = |(key, value): (String, Value)| match value {
                Value::String(url) if key == "url" && url.starts_with('/') => (key, json!(format!("{base}{url}"))),
                value => (key, all_absolute(value, base)),
            };
            Value::Object(map.into_iter().map(absolute).collect())
        }
        Value::Array(values) => values.into_iter().map(|value| all_absolute(value, base)).collect(),
        other => other,
    }
}

/// The picture that stands for an entry: its own, else the first of its kind's fields.
pub(super) fn lead_picture(entry: &Entry) -> Option<front_matter::Picture> {
    let of_kind = || {
        entry.fields.shown().into_iter().find_map(|field| match field.value {
            Shown::Picture(picture) => Some(picture),
            _ => None,
        })
    };
    entry.base.image.clone().or_else(of_kind)
}

/// The first letters of a name's first two words.
fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphabetic()));
    letters.take(2).flat_map(char::to_uppercase).collect()
}

fn on_card(kind: Kind, entry: &Entry) -> Vec<Named> {
    let place = |field: &Named| kind.on_card().iter().position(|name| *name == field.name);
    let mut fields: Vec<Named> = entry.fields.shown().into_iter().filter(|field| place(field).is_some()).collect();
    fields.sort_by_key(place);
    fields
}
