//! Feeds, lists of feeds, the sitemap: what machines read.

use std::collections::BTreeMap;

use super::listings::{Shelves, newest};
use super::recipe::{FeedRecipe, Opml, OpmlFeed, PageContent, SitemapUrl};
use super::site::Site;
use super::tags::Tags;
use super::view::Link;
use super::{Prepared, Recipe};
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::catalogue::section_address;
use crate::kinds::Kind;
use crate::theme::fill;

impl Site<'_> {
    /// The feeds of everything, of each section and of each tag, in every language.
    pub(super) fn feeds(&mut self, prepared: &[Prepared], shelves: &Shelves<'_>, kinds: &[Kind]) {
        for lang in self.languages() {
            let description = fill(self.words(*lang).get("feed.description"), &[("court", self.name(*lang))]);
            let mut of_lang: Vec<&Prepared> = prepared.iter().filter(|item| item.lang == *lang).collect();
            of_lang.sort_by(|a, b| newest(a, b));
            self.feed(*lang, &self.home_feed(*lang), &format!("/{lang}/"), &description, of_lang.clone());
            for kind in kinds {
                let mut shelf = shelves.get(&(*lang, *kind)).cloned().unwrap_or_default();
                shelf.sort_by(|a, b| newest(a, b));
                if *kind == Kind::CorrectionNotice {
                    shelf = super::corrections::feed(shelf, &of_lang, self.settings().feeds.items);
                }
                let intro = self.words(*lang).get(&format!("sections.{}.intro", kind.section())).to_owned();
                let link = self.section_feed(*kind, *lang);
                self.feed(*lang, &link, &section_address(*kind, *lang), &intro, shelf);
            }
        }
    }

    /// The feeds of tags.
    pub(super) fn tag_feeds(&mut self, tags: &Tags<'_>) {
        for ((lang, slug), (title, items)) in tags {
            let lang = *lang;
            let title = fill(self.words(lang).get("tag.title"), &[("tag", title)]);
            let page = format!("/{lang}/tags/{slug}/");
            let link = Link {
                title: format!("{title} — {}", self.name(lang)),
                url: self.absolute(&format!("{page}feed.xml")),
            };
            self.feed(lang, &link, &page, &title, items.clone());
        }
    }

    fn feed(&mut self, lang: Lang, link: &Link, page: &str, description: &str, items: Vec<&Prepared>) {
        let newest: Vec<&Prepared> =
            items.into_iter().filter(|item| item.feed.is_some()).take(self.settings().feeds.items).collect();
        let sources = newest.iter().map(|item| item.source.clone()).collect();
        let recipe = FeedRecipe {
            lang,
            title: link.title.clone(),
            link: self.absolute(page),
            url: link.url.clone(),
            description: description.to_owned(),
            items: newest.iter().filter_map(|item| item.feed.clone()).collect(),
        };
        let address = link.url.strip_prefix(&self.base_url).unwrap_or(&link.url).to_owned();
        self.output(&address, Recipe::Feed(Box::new(recipe)), sources);
    }

    /// The feeds of this site, as an OPML group a language.
    pub(super) fn opml_groups(&self, kinds: &[Kind]) -> Vec<(String, Vec<OpmlFeed>)> {
        let of_lang = |lang: &Lang| {
            let all = self.home_feed(*lang);
            let mut feeds = vec![OpmlFeed {
                title: all.title,
                url: all.url,
                page: self.absolute(&format!("/{lang}/")),
                lang: *lang,
            }];
            feeds.extend(kinds.iter().map(|kind| {
                let link = self.section_feed(*kind, *lang);
                OpmlFeed {
                    title: link.title,
                    url: link.url,
                    page: self.absolute(&section_address(*kind, *lang)),
                    lang: *lang,
                }
            }));
            (format!("{} ({})", self.name(*lang), lang.own_name()), feeds)
        };
        self.languages().iter().map(of_lang).collect()
    }

    /// `/feeds.opml`.
    pub(super) fn opml(&mut self, groups: Vec<(String, Vec<OpmlFeed>)>) {
        let title = self.name(self.settings().default_language()).to_owned();
        self.output("/feeds.opml", Recipe::Opml(Opml { title, groups }), Vec::new());
    }

    /// `/sitemap.xml`: every page that is to be found at its own address here.
    pub(super) fn sitemap(&mut self, prepared: &[Prepared]) {
        let changed = |item: &Prepared| item.feed.as_ref().and_then(|feed| feed.updated).or(item.date);
        let dates: BTreeMap<&OutputPath, String> =
            prepared.iter().filter_map(|item| Some((&item.page, changed(item)?.rfc3339()))).collect();
        let mut urls = Vec::new();
        for (path, output) in &self.plan.outputs {
            let Recipe::Page(page) = &output.recipe else { continue };
            let own = self.absolute(&path.address());
            if page.head.canonical.as_ref() != Some(&own) {
                continue;
            }
            let lastmod = dates.get(path).cloned().filter(|_| matches!(page.page, PageContent::Item(..)));
            urls.push(SitemapUrl { loc: own, lastmod, alternates: page.head.alternates.clone() });
        }
        self.output("/sitemap.xml", Recipe::Sitemap(urls), Vec::new());
    }
}
