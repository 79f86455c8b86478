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

/// What has its place in an archive; an item that has left all feeds, or was removed, keeps its place empty: else
/// those after it would move up, and every later archive of the year would change.
type Place = (Moment, Option<Shared<FeedItem>>, Option<SourcePath>);

/// What a feed must know of its archives.
#[derive(Default)]
pub(super) struct Archives {
    /// Where the newest one is.
    pub(super) newest: Option<String>,
    /// How many of the newest items stand in none of them.
    pub(super) unsealed: usize,
}

impl Site<'_> {
    /// Adds the archives of a feed of these items.
    pub(super) fn sealed(&mut self, channel: &Channel<'_>, items: &[&Prepared]) -> Archives {
        let most = self.settings().feeds.items;
        let removed = self.places_of_removed(channel).into_iter().map(|since| (since, None, None));
        let places = in_order(places(items).chain(removed));
        if places.len() <= most {
            return Archives { newest: None, unsealed: places.len() };
        }
        // The newest come first in feeds; archives fill up from the oldest on.
        let mut years: BTreeMap<i16, Vec<Place>> = BTreeMap::new();
        for place in places.into_iter().rev() {
            years.entry(place.0.year()).or_default().push(place);
        }
        let last = years.keys().next_back().copied();
        let (mut previous, mut unsealed) = (None, 0);
        for (year, of_year) in years {
            for (index, chunk) in of_year.chunks(most).enumerate() {
                if chunk.len() == most || Some(year) != last {
                    let nth = if index == 0 { String::new() } else { format!("-{}", index + 1) };
                    previous = Some(self.seal(channel, &format!("{year}{nth}"), chunk, previous));
                } else {
                    unsealed = chunk.len();
                }
            }
        }
        Archives { newest: previous, unsealed }
    }

    fn seal(&mut self, channel: &Channel<'_>, name: &str, places: &[Place], previous: Option<String>) -> String {
        let present = places.iter().rev().filter_map(|(_, item, source)| Some((item.clone()?, source.clone()?)));
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

/// All items with a date and what of them came out by itself.
fn places<'p>(items: &'p [&Prepared]) -> impl Iterator<Item = Place> + 'p {
    items.iter().flat_map(|item| {
        let source = || Some(item.source.clone());
        let own = item.date.map(|date| (date, item.feed.clone(), source()));
        let episodes = item.episodes.iter().map(|part| (part.date, Some(part.clone()), source()));
        own.into_iter().chain(episodes).collect::<Vec<_>>()
    })
}

/// The newest first, as feeds have them.
fn in_order(places: impl Iterator<Item = Place>) -> Vec<Place> {
    let mut places: Vec<Place> = places.collect();
    places.sort_by_key(|(date, ..)| std::cmp::Reverse(date.unix()));
    places
}
