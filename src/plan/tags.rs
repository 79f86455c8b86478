//! Tags: a list for each, an index of all, in every language on its own.

use std::collections::BTreeMap;

use super::Prepared;
use super::listings::{GENERAL, List, newest};
use super::pager::pages_of;
use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Link, Loose};
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::theme::fill;

/// Tags by language and slug: their words and the items that bear them, newest first.
pub(super) type Tags<'a> = BTreeMap<(Lang, String), (String, Vec<&'a Prepared>)>;

/// Collects the tags of all items: a tag's page and feed stay, even when all its items have expired.
pub(super) fn tags(prepared: &[Prepared]) -> Tags<'_> {
    let mut tags: Tags<'_> = BTreeMap::new();
    for item in prepared {
        for (slug, words) in &item.tags {
            let (_, items) = tags.entry((item.lang, slug.clone())).or_insert_with(|| (words.clone(), Vec::new()));
            items.push(item);
        }
    }
    for (_, items) in tags.values_mut() {
        items.sort_by(|a, b| newest(a, b));
        items.dedup_by(|a, b| a.page == b.page);
    }
    tags
}

/// The items of a tag that have not left the lists.
fn listed<'a>(items: &[&'a Prepared]) -> Vec<&'a Prepared> {
    items.iter().copied().filter(|item| !item.expired).collect()
}

impl Site<'_> {
    /// The pages of tags, and the index of tags.
    pub(super) fn tag_pages(&mut self, tags: &Tags<'_>) {
        for lang in self.languages() {
            let of_lang: Vec<_> = tags.iter().filter(|((of, _), _)| of == lang).collect();
            if of_lang.is_empty() {
                continue;
            }
            for ((_, slug), (title, items)) in &of_lang {
                self.tag_page(*lang, slug, title, &listed(items), tags);
            }
            self.tag_index(*lang, tags);
        }
    }

    fn tag_page(&mut self, lang: Lang, slug: &str, tag: &str, items: &[&Prepared], tags: &Tags<'_>) {
        let words = self.words(lang);
        let title = fill(words.get("tag.title"), &[("tag", tag)]);
        let page_size = self.settings().page_size;
        // A tag has other words in another language; only one of the same spelling is the same page.
        let counterpart = |of: Lang| {
            let (_, items) = tags.get(&(of, slug.to_owned()))?;
            Some((format!("/{of}/tags/{slug}/"), pages_of(listed(items).len(), page_size)))
        };
        let address = format!("/{lang}/tags/{slug}/");
        let feed = Link {
            title: format!("{title} — {}", self.name(lang)),
            url: self.absolute(&format!("{address}feed.xml")),
        };
        let list = List {
            lang,
            kind: None,
            intro: None,
            description: self.list_description(&title, lang),
            title,
            template: GENERAL.to_owned(),
            items,
            years: Vec::new(),
            current_year: None,
            feed: Some(feed),
            elsewhere: None,
            breadcrumbs: vec![
                self.home_link(lang),
                Link { title: words.get("tag.index").to_owned(), url: format!("/{lang}/tags/") },
            ],
            log: Vec::new(),
            hub: None,
            tag: Some(tag.to_owned()),
            links: Vec::new(),
            appearances: None,
            counterpart: &counterpart,
            of_all: false,
            address,
        };
        self.list_pages(&list);
    }

    fn tag_index(&mut self, lang: Lang, all: &Tags<'_>) {
        let collation = Collation::new(lang);
        let of_lang = all.iter().filter(|((of, _), _)| *of == lang);
        let mut rows: Vec<_> = of_lang.map(|((_, slug), (title, items))| (title, slug, listed(items).len())).collect();
        rows.retain(|(_, _, count)| *count > 0);
        rows.sort_by(|a, b| collation.compare(a.0, b.0).then_with(|| a.1.cmp(b.1)));
        let row = |(title, slug, count): &(&String, &String, usize)| serde_json::json!({ "title": title, "url": format!("/{lang}/tags/{slug}/"), "count": count });
        let values = serde_json::json!({ "tags": rows.iter().map(row).collect::<Vec<_>>() });
        let title = self.words(lang).get("tag.index").to_owned();
        let page = Page {
            template: "tags.html".to_owned(),
            lang,
            address: format!("/{lang}/tags/"),
            description: Some(self.list_description(&title, lang)),
            title: format!("{title} — {}", self.name(lang)),
            section: None,
            breadcrumbs: vec![self.home_link(lang)],
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| {
                let present = all.keys().any(|(lang, _)| *lang == of);
                (if present { format!("/{of}/tags/") } else { format!("/{of}/") }, !present)
            }),
            content: PageContent::Single(Single { values: Loose(values), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }
}
