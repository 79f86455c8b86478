//! Items for the systems of newsrooms: a file beside each item's page, and one with the newest.

use super::carried::chosen;
use super::recipe::{FeedItem, LatestRecipe, NinjsEvent, NinjsItem};
use super::site::Site;
use super::view::Notice;
use super::{Prepared, Recipe};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::entry::{Entry, Item, Owner};

/// The file beside an item's page.
const FILE: &str = "item.ninjs.json";

/// Items in the file of the newest.
const LATEST: usize = 50;

impl Site<'_> {
    /// The form of an item for newsrooms, where the settings want it.
    pub(super) fn ninjs(
        &self,
        item: &Item,
        entry: &Entry,
        feed: Option<&Shared<FeedItem>>,
    ) -> Option<Shared<NinjsItem>> {
        let feed = feed.filter(|_| self.settings().feeds.ninjs && item.key.kind.is_dated())?.clone();
        let (lang, is_withdrawn) = (entry.lang, entry.base.withdrawn.is_some());
        let court = match &item.key.owner {
            Owner::Court(id) => self.settings().courts.get(id),
            Owner::National => None,
        };
        let event = entry.fields.takes_place().filter(|_| !is_withdrawn).map(|(start, end)| {
            let appointments = entry.fields.appointments();
            let main = appointments.iter().find(|appointment| appointment.key.is_empty());
            NinjsEvent { start, end, place: main.and_then(|main| main.place.clone()) }
        });
        let subjects = if is_withdrawn { Vec::new() } else { entry.base.tags.clone() };
        Some(Shared::new(NinjsItem {
            notes: feed.notices.iter().map(note).collect(),
            feed,
            lang,
            slug: item.key.slug.to_string(),
            // Each withdrawal is one version and each return another.
            version: 1
                + entry.base.corrections.len()
                + 2 * self.catalogue.returns(item, entry).count
                + usize::from(is_withdrawn),
            is_withdrawn,
            subjects,
            genre: self.section(item.key.kind, lang).title,
            site: format!("{}/{lang}/", self.canonical_base(item)),
            located: court.map(|court| court.seat.get(lang).to_owned()).filter(|seat| !seat.is_empty()),
            event,
            expires: entry.base.expires,
        }))
    }

    /// The file beside each item's page.
    pub(super) fn ninjs_files(&mut self, prepared: &[Prepared]) {
        for item in prepared {
            let Some(ninjs) = &item.ninjs else { continue };
            let address = format!("{}{FILE}", item.page.address());
            self.output(&address, Recipe::Ninjs(ninjs.clone()), vec![item.source.clone()]);
        }
    }

    /// The newest items of all languages, a file each.
    pub(super) fn ninjs_latest(&mut self, prepared: &[Prepared]) {
        if !self.settings().feeds.ninjs {
            return;
        }
        for lang in self.languages().iter().copied() {
            let mut items: Vec<&Prepared> = prepared.iter().filter(|item| item.lang == lang).collect();
            items.sort_by(|a, b| super::listings::newest(a, b));
            let items = items.into_iter().filter(|item| item.ninjs.is_some()).collect();
            let newest = chosen(items, LATEST, 0, |item| item.lately).into_iter();
            let (items, sources) = newest.filter_map(|item| Some((item.ninjs.clone()?, item.source.clone()))).unzip();
            let latest = LatestRecipe {
                id: self.feed_id(lang, &format!("/{lang}/latest/")),
                lang,
                title: self.home_feed(lang).title,
                items,
            };
            self.output(&latest_address(lang), Recipe::Latest(Box::new(latest)), sources);
        }
    }

    /// Where the newest items are, for the page on feeds.
    pub(super) fn latest_link(&self, lang: Lang) -> Option<String> {
        self.settings().feeds.ninjs.then(|| latest_address(lang))
    }
}

fn latest_address(lang: Lang) -> String {
    format!("/{lang}/latest.json")
}

/// A notice in one line.
fn note(notice: &Notice) -> String {
    let date = notice.date.as_ref().map(|date| date.text.clone());
    let text = Some(notice.text.clone()).filter(|text| !text.is_empty());
    notice.title.clone().into_iter().chain(date).chain(text).collect::<Vec<_>>().join(": ")
}
