//! Episodes of a project as items of feeds: a series goes on, although its page has no date.
//!
//! What is still to be aired is not told here; calendars do that.

use std::sync::Arc;

use super::Prepared;
use super::carried::Carried;
use super::recipe::FeedItem;
use super::site::Site;
use super::view::Body;
use crate::base::fingerprint::Shared;
use crate::catalogue::address;
use crate::entry::{Entry, Item};
use crate::front_matter::{FieldType, Shown};
use crate::kinds::Fields;

impl Site<'_> {
    /// The episodes of a project that have been aired, the first one first.
    pub(super) fn episodes(&mut self, item: &Item, entry: &Entry) -> Vec<Shared<FeedItem>> {
        let Fields::Project(project) = &entry.fields else { return Vec::new() };
        if entry.base.withdrawn.is_some() {
            return Vec::new();
        }
        let now = self.catalogue.view.now.instant();
        let page = format!("{}{}", self.canonical_base(item), address(item, entry.lang));
        let mut feed_items = Vec::new();
        for episode in project.episodes.iter().flatten().filter(|episode| episode.value.date.instant() <= now) {
            let episode = &episode.value;
            let Shown::Group(mut fields) = episode.shown() else { continue };
            fields.retain(|field| matches!(field.name, "date" | "url" | "duration"));
            let key = format!("episode-{}", episode.number);
            feed_items.push(Shared::new(FeedItem {
                id: self.part_id(item, &key, entry.lang),
                title: format!("{}: {}", entry.base.title, episode.title.text),
                url: format!("{page}#{key}"),
                date: episode.date,
                updated: None,
                summary: entry.base.summary.clone().unwrap_or_default(),
                notices: Vec::new(),
                body: Shared::new(Body { html: Arc::default(), targets: Vec::new() }),
                facts: self.in_words(&fields, &entry.source, entry.lang),
                base: self.base_url.clone(),
                categories: self.categories(item, entry),
                creator: self.owner_name(item, entry.lang),
                enclosure: None,
                withdrawn: None,
            }));
        }
        feed_items
    }
}

/// What a feed carries of some items: each as it is, and what of its parts came out by itself, newest first.
pub(super) fn with_episodes(items: &[&Prepared]) -> Vec<Carried> {
    let of_item = |item: &&Prepared| {
        let source = item.source.clone();
        let told = |feed: &Shared<FeedItem>, lately| Carried { item: feed.clone(), source: source.clone(), lately };
        let own = item.feed.iter().map(|feed| told(feed, item.lately));
        own.chain(item.episodes.iter().map(|part| told(part, None))).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = items.iter().flat_map(of_item).collect();
    // Equal dates stay in the order in which the items came.
    all.sort_by_key(|told| std::cmp::Reverse(told.item.date.unix()));
    all
}
