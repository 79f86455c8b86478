//! Filters of a section: what its kind can be looked through by, such as the area of law, each with a page of its own.
//!
//! A filter is a tag that the kind's fields bring along, so readers need no script and newsrooms get a feed for it.

use std::collections::BTreeMap;

use super::Prepared;
use super::site::Site;
use super::view::Link;
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::entry::Entry;
use crate::front_matter::Shown;
use crate::kinds::Kind;

impl Site<'_> {
    /// What an entry's own fields file it under, in its language.
    pub(super) fn filters(&self, kind: Kind, entry: &Entry) -> Vec<String> {
        if kind.filters().is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for field in entry.fields.shown().iter().filter(|field| kind.filters().contains(&field.name)) {
            field.value.visit(&mut |value| {
                found.extend(match value {
                    Shown::Text(text) => Some(text.clone()),
                    Shown::Choice(_, phrase) => Some((*phrase.get(entry.lang)).to_owned()),
                    Shown::Person(id, _) => {
                        self.catalogue.person(id).ok().map(|person| person.name.get(entry.lang).to_owned())
                    }
                    _ => None,
                });
            });
        }
        found
    }
}

/// Links to the filters of a section's items, in the order of the alphabet.
pub(super) fn filter_links(lang: Lang, items: &[&Prepared]) -> Vec<Link> {
    let filters: BTreeMap<&str, &str> = items
        .iter()
        .flat_map(|item| item.tags.iter().filter(|(slug, _)| item.filters.contains(slug)))
        .map(|(slug, words)| (slug.as_str(), words.as_str()))
        .collect();
    let collation = Collation::new(lang);
    let mut filters: Vec<(&str, &str)> = filters.into_iter().collect();
    filters.sort_by(|(_, a), (_, b)| collation.compare(a, b));
    let link = |(slug, words): (&str, &str)| Link { title: words.to_owned(), url: format!("/{lang}/tags/{slug}/") };
    filters.into_iter().map(link).collect()
}
