//! Archives of feeds, RFC 5005 section 4: what a feed no longer holds can still be read, for ever.
//!
//! An archive is sealed: it changes when one of its items does, and never because time goes by or something new
//! comes out. So none of them leads to the next one, which would change it once more.

use std::collections::BTreeMap;

use super::feeds::Channel;
use super::recipe::FeedItem;
use super::site::Site;
use super::{Prepared, Recipe};
use crate::base::date::Moment;
use crate::base::fingerprint::Shared;
use crate::base::path::SourcePath;
use crate::plan::FeedFormat;

/// What has its place in an archive; an item that has left all feeds keeps its place empty.
type Place = (Moment, Option<Shared<FeedItem>>, SourcePath);

impl Site<'_> {
    /// Adds the archives of a feed of these items, and tells where the newest one is.
    pub(super) fn sealed(&mut self, channel: &Channel<'_>, items: &[&Prepared]) -> Option<String> {
        let most = self.settings().feeds.items;
        let mut places = places(items);
        if places.len() <= most {
            return None;
        }
        // The newest come first in feeds; archives fill up from the oldest on.
        places.reverse();
        let mut years: BTreeMap<i16, Vec<Place>> = BTreeMap::new();
        for place in places {
            years.entry(place.0.year()).or_default().push(place);
        }
        let last = years.keys().next_back().copied();
        let mut previous = None;
        for (year, of_year) in years {
            for (index, chunk) in of_year.chunks(most).enumerate() {
                if chunk.len() == most || Some(year) != last {
                    let nth = if index == 0 { String::new() } else { format!("-{}", index + 1) };
                    previous = Some(self.seal(channel, &format!("{year}{nth}"), chunk, previous));
                }
            }
        }
        previous
    }

    fn seal(&mut self, channel: &Channel<'_>, name: &str, places: &[Place], previous: Option<String>) -> String {
        let present = places.iter().rev().filter_map(|(_, item, source)| Some((item.clone()?, source.clone())));
        let (items, sources) = present.unzip();
        let mut recipe = self.feed_recipe(channel, items);
        recipe.title = format!("{} ({name})", recipe.title);
        recipe.archive = Some(format!("feed-{name}.xml"));
        recipe.previous = previous;
        let url = recipe.address(FeedFormat::Rss);
        let address = url.strip_prefix(&self.base_url).unwrap_or(&url).to_owned();
        self.output(&address, Recipe::Feed(FeedFormat::Rss, Shared::new(recipe)), sources);
        url
    }
}

/// All items with a date and what of them came out by itself, newest first, as feeds have them.
fn places(items: &[&Prepared]) -> Vec<Place> {
    let of_item = |item: &&Prepared| {
        let own = item.date.map(|date| (date, item.feed.clone(), item.source.clone()));
        let episodes = item.episodes.iter().map(|part| (part.date, Some(part.clone()), item.source.clone()));
        own.into_iter().chain(episodes).collect::<Vec<_>>()
    };
    let mut places: Vec<Place> = items.iter().flat_map(of_item).collect();
    places.sort_by_key(|(date, ..)| std::cmp::Reverse(date.unix()));
    places
}
