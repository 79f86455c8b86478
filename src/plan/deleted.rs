//! What feeds tell of items that are no more: for how long, and under which ids.

use super::feeds::Channel;
use super::recipe::{Deleted, FeedItem};
use super::site::Site;
use crate::base::date::{Day, Moment};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::catalogue::{Removed, section_address};
use crate::entry::Entry;
use crate::kinds::Kind;

/// Days for which feeds tell of a withdrawal: by then every reader that is still in use has asked.
const DAYS: i64 = 90;

impl Site<'_> {
    /// Whether feeds have told of an item's withdrawal for long enough.
    pub(super) fn has_left_feeds(&self, entry: &Entry) -> bool {
        entry.base.withdrawn.as_ref().is_some_and(|withdrawn| !self.is_recent(withdrawn.date))
    }

    /// When and why an item was withdrawn, never before it was changed last.
    pub(super) fn withdrawal(&self, entry: &Entry) -> Option<(Moment, String)> {
        let withdrawn = entry.base.withdrawn.as_ref()?;
        let changed = entry.base.date.max(self.catalogue.changed(entry));
        Some((changed.max(self.beginning_of(withdrawn.date))?, withdrawn.reason.0.clone()))
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
        let mut deleted: Vec<Deleted> = withdrawn.collect();
        let lang = channel.lang;
        let of_kind = |kind: &&Kind| section_address(**kind, lang) == channel.page;
        if channel.page == format!("/{lang}/") {
            deleted.extend(self.removed_of(lang, None));
        } else if let Some(kind) = Kind::ALL.iter().find(of_kind) {
            deleted.extend(self.removed_of(lang, Some(*kind)));
        }
        in_order(deleted)
    }

    /// What a court has ordered to be removed, of one kind or of all: nothing but that it is gone.
    fn removed_of(&self, lang: Lang, kind: Option<Kind>) -> Vec<Deleted> {
        let is_meant = |removed: &&Removed| {
            let is_here = self.court.is_none_or(|court| match removed.key.owner.court() {
                Some(owner) => *owner == court.id,
                None => removed.courts.is_empty() || removed.courts.contains(court.id.as_str()),
            });
            let of_kind = kind.map_or(removed.key.kind.is_dated(), |kind| kind == removed.key.kind);
            is_here && of_kind && removed.editions.contains_key(&lang) && self.is_recent(removed.day)
        };
        let removed = self.catalogue.removed.iter().filter(is_meant);
        let deleted = removed.filter_map(|removed| {
            let id = self.id_of(&removed.identity, lang);
            Some(Deleted { id, when: self.beginning_of(removed.day)?, reason: None })
        });
        deleted.collect()
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
