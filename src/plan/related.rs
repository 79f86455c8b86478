//! What refers to an item: answers to a publication, articles of an issue, all about a person.
//!
//! Found from the fields of all items in one go, so that every relation can be followed both ways.

use std::collections::BTreeMap;

use super::Prepared;
use super::listings::newest;
use super::site::Site;
use super::view::Related;
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::catalogue::address;
use crate::entry::{Item, ItemKey};
use crate::front_matter::Shown;
use crate::kinds::Kind;

/// At most so many items of a section stand on a person's page.
const OF_PERSON: usize = 10;

/// The items that refer to an item, by language, as indices of the site's prepared items.
pub(super) type Referrers = BTreeMap<(Lang, ItemKey), Vec<usize>>;

impl Site<'_> {
    /// Finds who refers to whom among the items of this site.
    pub(super) fn referrers(&self, items: &[&Item], prepared: &[Prepared]) -> Referrers {
        let places: BTreeMap<(Lang, &OutputPath), usize> =
            prepared.iter().enumerate().map(|(index, item)| ((item.lang, &item.page), index)).collect();
        let mut people: BTreeMap<&str, Vec<&ItemKey>> = BTreeMap::new();
        for item in items {
            if let Some(person) = item.entries.values().find_map(|entry| entry.fields.person()) {
                people.entry(person).or_default().push(&item.key);
            }
        }
        let mut referrers: Referrers = BTreeMap::new();
        for item in items {
            for entry in item.entries.values().filter(|entry| self.catalogue.is_public(entry)) {
                if entry.base.withdrawn.is_some() {
                    continue;
                }
                let page = OutputPath::of_address(&address(item, entry.lang));
                let Some(index) = places.get(&(entry.lang, &page)) else { continue };
                let mut refer = |key: &ItemKey| {
                    let of_item = referrers.entry((entry.lang, key.clone())).or_default();
                    if *key != item.key && of_item.last() != Some(index) {
                        of_item.push(*index);
                    }
                };
                for field in entry.fields.shown() {
                    field.value.visit(&mut |value| match value {
                        Shown::Item(path) => {
                            if let Some(target) = self.item_at(path, &entry.source) {
                                refer(&target.key);
                            }
                        }
                        Shown::Person(id, _) => {
                            people.get(id.as_str()).into_iter().flatten().for_each(|key| refer(key));
                        }
                        _ => {}
                    });
                }
            }
        }
        referrers
    }

    /// The cards of what refers to an item, by section.
    pub(super) fn related(
        &self,
        item: &Item,
        lang: Lang,
        referrers: &Referrers,
        prepared: &[Prepared],
    ) -> Vec<Related> {
        let mut sections: BTreeMap<Kind, Vec<&Prepared>> = BTreeMap::new();
        for index in referrers.get(&(lang, item.key.clone())).into_iter().flatten() {
            let referrer = &prepared[*index];
            if referrer.expired {
                continue;
            }
            sections.entry(referrer.kind).or_default().push(referrer);
        }
        let is_person = item.entries.values().any(|entry| entry.fields.person().is_some());
        let of_section = |(kind, mut of_kind): (Kind, Vec<&Prepared>)| {
            of_kind.sort_by(|a, b| a.position.cmp(&b.position).then_with(|| newest(a, b)));
            of_kind.truncate(if is_person { OF_PERSON } else { usize::MAX });
            Related {
                section: self.section(kind, lang),
                cards: of_kind.into_iter().map(|item| item.card.clone()).collect(),
            }
        };
        sections.into_iter().map(of_section).collect()
    }
}
