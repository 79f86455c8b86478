//! What feeds tell of items that are no more: for how long, and under which ids.

use super::feeds::Channel;
use super::recipe::{Deleted, FeedItem};
use super::site::Site;
use crate::base::date::{Day, Moment};
use crate::base::fingerprint::Shared;
use crate::catalogue::{Removed, section_address};
use crate::entry::{Entry, Item};

/// Days for which feeds tell of a withdrawal: by then every reader that is still in use has asked.
const DAYS: i64 = 90;

impl Site<'_> {
    /// Whether feeds have told of an item's withdrawal for long enough.
    pub(super) fn has_left_feeds(&self, entry: &Entry) -> bool {
        entry.base.withdrawn.as_ref().is_some_and(|withdrawn| !self.is_recent(withdrawn.date))
    }

    /// The day on which an item was withdrawn or came back, while feeds tell of that.
    pub(super) fn lately(&self, item: &Item, entry: &Entry) -> Option<Day> {
        let withdrawn = entry.base.withdrawn.as_ref().map(|withdrawn| withdrawn.date);
        withdrawn.or_else(|| self.catalogue.returns(item, entry).last).filter(|day| self.is_recent(*day))
    }

    /// When and why an item was withdrawn, never before it was changed last.
    pub(super) fn withdrawal(&self, entry: &Entry) -> Option<(Moment, String)> {
        let withdrawn = entry.base.withdrawn.as_ref()?;
        Some((entry.base.date.max(self.catalogue.changed(entry))?, withdrawn.reason.0.clone()))
    }

    /// What a feed tells of items that are no more: of all, of a section, or of those that it is of.
    pub(super) fn deleted<'i>(
        &self,
        channel: &Channel<'_>,
        items: impl Iterator<Item = &'i Shared<FeedItem>>,
    ) -> Vec<Deleted> {
        let withdrawn = items.filter_map(|item| {
            let (when, reason) = item.withdrawn.clone()?;
            Some(Deleted { id: item.id.clone(), when, reason: Some(reason) })
        });
        let removed = self.removed_of(channel).filter(|(removed, _)| self.is_recent(removed.day));
        let removed = removed.filter_map(|(removed, _)| {
            let id = self.id_of(&removed.identity, channel.lang);
            Some(Deleted { id, when: self.beginning_of(removed.day)?, reason: None })
        });
        in_order(withdrawn.chain(removed).collect())
    }

    /// When what a court has ordered to be removed came out, where a feed's archives had it.
    pub(super) fn places_of_removed(&self, channel: &Channel<'_>) -> Vec<Moment> {
        self.removed_of(channel).filter_map(|(_, since)| self.beginning_of(since)).collect()
    }

    /// What a court has ordered to be removed and a feed of all or of a section had, with its first day. What else
    /// it was in is not known any more.
    fn removed_of(&self, channel: &Channel<'_>) -> impl Iterator<Item = (&Removed, Day)> {
        let lang = channel.lang;
        let is_of_all = channel.page == format!("/{lang}/");
        let page = channel.page;
        let is_meant = move |removed: &&Removed| {
            let kind = removed.key.kind;
            let is_here = self.court.is_none_or(|court| match removed.key.owner.court() {
                Some(owner) => *owner == court.id,
                None => removed.courts.is_empty() || removed.courts.contains(court.id.as_str()),
            });
            is_here && if is_of_all { kind.is_dated() } else { section_address(kind, lang) == page }
        };
        let removed = self.catalogue.removed.iter().filter(is_meant);
        removed.filter_map(move |removed| Some((removed, removed.editions.get(&lang)?.0)))
    }

    fn is_recent(&self, day: Day) -> bool {
        day.days_until(self.catalogue.view.now.day()) <= DAYS
    }

    fn beginning_of(&self, day: Day) -> Option<Moment> {
        Moment::start_of(day, self.settings().zones_of(self.court.map(|court| &court.id)))
    }
}

/// The last one first.
fn in_order(mut deleted: Vec<Deleted>) -> Vec<Deleted> {
    deleted.sort_by(|a, b| b.when.cmp(&a.when).then_with(|| a.id.cmp(&b.id)));
    deleted.dedup_by(|a, b| a.id == b.id);
    deleted
}
