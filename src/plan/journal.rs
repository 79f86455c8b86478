//! What a journal has besides its list: indexes of authors and of subjects, feeds of issues and articles.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Prepared;
use super::citation::{article, authors, words};
use super::feeds::Channel;
use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Link, Loose};
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::base::path::{OutputPath, SourcePath};
use crate::base::person_name::PersonName;
use crate::catalogue::{address, section_address};
use crate::entry::{Entry, Item};
use crate::kinds::{Fields, JournalItem, JournalType, Kind};
use crate::theme::fill;

/// The indexes: a segment of the address, and a key of the theme's words.
const AUTHORS: &str = "authors";
const SUBJECTS: &str = "subjects";

/// Feeds besides the section's: the segment of the address, which is the plural of the type.
const FEEDS: [(&str, JournalType); 2] = [("issues", JournalType::Issue), ("articles", JournalType::Article)];

/// Articles under the name or keyword that leads to them, and the files behind them.
#[derive(Default)]
struct Index {
    articles: BTreeMap<String, Vec<Value>>,
    sources: BTreeSet<SourcePath>,
}

impl Site<'_> {
    /// The indexes of authors and subjects in every language that has articles.
    pub(super) fn journal_indexes(&mut self, items: &[&Item]) {
        let mut indexes: BTreeMap<(Lang, &str), Index> = BTreeMap::new();
        for lang in self.languages() {
            for (item, entry, fields) in self.articles(items, *lang) {
                let value = self.article_value(item, entry, fields);
                let names = authors(fields).into_iter().map(|name| PersonName::read(&name).inverted(" "));
                let keywords = words(fields.keywords.as_deref().unwrap_or_default());
                let all = names.map(|name| (AUTHORS, name)).chain(keywords.into_iter().map(|word| (SUBJECTS, word)));
                for (segment, name) in all {
                    let index = indexes.entry((*lang, segment)).or_default();
                    index.sources.insert(entry.source.clone());
                    index.articles.entry(name).or_default().push(value.clone());
                }
            }
        }
        let there: BTreeSet<(Lang, &str)> = indexes.keys().copied().collect();
        for ((lang, segment), index) in indexes {
            self.index_page(lang, segment, index, &there);
        }
    }

    /// The articles of a language that lists may name, newest first.
    fn articles<'i>(&self, items: &[&'i Item], lang: Lang) -> Vec<(&'i Item, &'i Entry, &'i JournalItem)> {
        let of_lang = items.iter().filter_map(|item| {
            let entry = item.entries.get(&lang).filter(|entry| {
                self.catalogue.is_public(entry) && !self.catalogue.is_expired(entry) && entry.base.withdrawn.is_none()
            })?;
            Some((*item, entry, article(entry)?))
        });
        let mut articles: Vec<_> = of_lang.collect();
        articles
            .sort_by(|(a, one, _), (b, other, _)| other.base.date.cmp(&one.base.date).then_with(|| a.key.cmp(&b.key)));
        articles
    }

    fn article_value(&self, item: &Item, entry: &Entry, fields: &JournalItem) -> Value {
        let lang = entry.lang;
        let journal = self.journal(fields).map_or(fields.journal.0.as_str(), |journal| journal.title.get(lang));
        let number = fill(self.words(lang).get("item.number"), &[("n", &fields.number.0)]);
        json!({
            "title": entry.base.title, "url": address(item, lang),
            "issue": format!("{journal}, {}, {number}", fields.year),
        })
    }

    fn index_page(&mut self, lang: Lang, segment: &str, index: Index, there: &BTreeSet<(Lang, &str)>) {
        let title = self.words(lang).get(&format!("citation.{segment}")).to_owned();
        let section = self.section(Kind::JournalItem, lang);
        let switch = self.switch(lang, |of| {
            let is_missing = !there.contains(&(of, segment));
            let section = || section_address(Kind::JournalItem, of);
            (if is_missing { section() } else { index_address(of, segment) }, is_missing)
        });
        let page = Page {
            template: "journal-index.html".to_owned(),
            lang,
            address: index_address(lang, segment),
            description: Some(self.list_description(&title, lang)),
            title: format!("{title} — {}", self.name(lang)),
            section: Some(section.id),
            breadcrumbs: vec![self.home_link(lang), Link { title: section.title, url: section.url }],
            feeds: self.nearest_feeds(Kind::JournalItem, lang),
            switch,
            content: PageContent::Single(Single {
                values: Loose(json!({ "title": title, "groups": groups(index.articles, lang) })),
                ..Single::default()
            }),
            body: None,
            sources: index.sources.into_iter().collect(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }

    fn has_index(&self, lang: Lang, segment: &str) -> bool {
        self.plan.outputs.contains_key(&OutputPath::of_address(&index_address(lang, segment)))
    }

    /// The indexes that a list leads to.
    pub(super) fn journal_links(&self, lang: Lang) -> Vec<Link> {
        let there = [AUTHORS, SUBJECTS].into_iter().filter(|segment| self.has_index(lang, segment));
        let title = |segment: &str| self.words(lang).get(&format!("citation.{segment}")).to_owned();
        there.map(|segment| Link { title: title(segment), url: index_address(lang, segment) }).collect()
    }

    /// The feeds that a section has besides its own.
    pub(super) fn further_feeds(&self, kind: Kind, lang: Lang) -> Vec<Link> {
        let feeds = FEEDS.iter().filter(|_| kind == Kind::JournalItem);
        feeds.map(|(segment, _)| self.journal_feed(segment, lang)).collect()
    }

    fn journal_feed(&self, segment: &str, lang: Lang) -> Link {
        let section = self.section(Kind::JournalItem, lang);
        let title = self.words(lang).get(&format!("citation.{segment}")).to_owned();
        let url = self.absolute(&format!("{}feed.xml", index_address(lang, segment)));
        Link { title: format!("{}: {title} — {}", section.title, self.name(lang)), url }
    }

    /// The feed of issues and that of articles.
    pub(super) fn journal_feeds(&mut self, lang: Lang, shelf: &[&Prepared]) {
        for (segment, r#type) in FEEDS {
            let link = self.journal_feed(segment, lang);
            let items = shelf.iter().filter(|item| item.journal == Some(r#type)).copied().collect();
            let page = section_address(Kind::JournalItem, lang);
            self.feed(&Channel { lang, link: &link, page: &page, description: &link.title }, items);
        }
    }
}

/// What of a journal an entry is.
pub(super) fn journal_type(entry: &Entry) -> Option<JournalType> {
    match &entry.fields {
        Fields::JournalItem(fields) => Some(fields.r#type),
        _ => None,
    }
}

fn index_address(lang: Lang, segment: &str) -> String {
    format!("{}{segment}/", section_address(Kind::JournalItem, lang))
}

/// The entries of an index under the letters of the language's alphabet.
fn groups(articles: BTreeMap<String, Vec<Value>>, lang: Lang) -> Vec<Value> {
    let collation = Collation::new(lang);
    let mut entries: Vec<(String, Vec<Value>)> = articles.into_iter().collect();
    entries.sort_by(|(one, _), (other, _)| collation.compare(one, other));
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    for (name, articles) in entries {
        let letter = collation.initial(&name);
        let entry = json!({ "name": name, "articles": articles });
        match groups.last_mut() {
            Some((last, entries)) if *last == letter => entries.push(entry),
            _ => groups.push((letter, vec![entry])),
        }
    }
    groups.into_iter().map(|(letter, entries)| json!({ "title": letter, "entries": entries })).collect()
}
