//! Feeds, lists of feeds, the sitemap: what machines read.

use std::collections::BTreeMap;

use super::episodes::with_episodes;
use super::listings::{Shelves, newest};
use super::recipe::{Deleted, FeedItem, FeedRecipe, Opml, OpmlFeed, PageContent, SitemapUrl};
use super::site::Site;
use super::tags::Tags;
use super::view::Link;
use super::{Prepared, Recipe};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::base::path::{OutputPath, SourcePath};
use crate::catalogue::section_address;
use crate::kinds::Kind;
use crate::settings::Outlet;
use crate::theme::fill;

/// The files to which programs subscribe, wherever they lie.
const SUBSCRIBED: [&str; 6] = ["atom.xml", "calendar.ics", "feed.json", "feed.xml", "latest.json", "yandex.xml"];

/// Whether an output is one that programs subscribe to: a feed in any form, or a calendar.
#[must_use]
pub fn is_subscribed(path: &OutputPath) -> bool {
    path.as_str().rsplit('/').next().is_some_and(|file| SUBSCRIBED.contains(&file))
}

/// Where the feeds of partners are listed.
const PARTNERS: &str = "/partners.opml";

impl Site<'_> {
    /// The feeds of everything, of each section and of each tag, in every language.
    pub(super) fn feeds(&mut self, prepared: &[Prepared], shelves: &Shelves<'_>, kinds: &[Kind]) {
        for lang in self.languages() {
            let description = fill(self.words(*lang).get("feed.description"), &[("court", self.name(*lang))]);
            let mut of_lang: Vec<&Prepared> = prepared.iter().filter(|item| item.lang == *lang).collect();
            of_lang.sort_by(|a, b| newest(a, b));
            let of_home = with_episodes(&of_lang);
            let mut deleted = self.withdrawn_among(of_lang.iter().copied());
            deleted.extend(self.removed_of(*lang, None));
            self.feed_of(*lang, &self.home_feed(*lang), &format!("/{lang}/"), &description, (of_home, deleted));
            for kind in kinds {
                let mut shelf = shelves.get(&(*lang, *kind)).cloned().unwrap_or_default();
                shelf.sort_by(|a, b| newest(a, b));
                if *kind == Kind::CorrectionNotice {
                    shelf = super::corrections::feed(shelf, &of_lang, self.settings().feeds.items);
                }
                let intro = self.words(*lang).get(&format!("sections.{}.intro", kind.section())).to_owned();
                let link = self.section_feed(*kind, *lang);
                if *kind == Kind::JournalItem {
                    self.journal_feeds(*lang, &shelf);
                }
                let page = section_address(*kind, *lang);
                let mut deleted = self.withdrawn_among(shelf.iter().copied());
                deleted.extend(self.removed_of(*lang, Some(*kind)));
                let items = if *kind == Kind::Project { with_episodes(&shelf) } else { self.newest_of(shelf) };
                self.feed_of(*lang, &link, &page, &intro, (items, deleted));
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

    /// A feed of the first of some items, which come in its order.
    pub(super) fn feed(&mut self, lang: Lang, link: &Link, page: &str, description: &str, items: Vec<&Prepared>) {
        let deleted = self.withdrawn_among(items.iter().copied());
        self.feed_of(lang, link, page, description, (self.newest_of(items), deleted));
    }

    fn newest_of(&self, items: Vec<&Prepared>) -> Vec<(Shared<FeedItem>, SourcePath)> {
        let of_items = items.into_iter().filter_map(|item| Some((item.feed.clone()?, item.source.clone())));
        of_items.take(self.settings().feeds.items).collect()
    }

    fn feed_of(
        &mut self,
        lang: Lang,
        link: &Link,
        page: &str,
        description: &str,
        (newest, deleted): (Vec<(Shared<FeedItem>, SourcePath)>, Vec<Deleted>),
    ) {
        let newest = newest.into_iter().take(self.settings().feeds.items);
        let (items, sources) = newest.unzip();
        let recipe = FeedRecipe {
            lang,
            title: link.title.clone(),
            link: self.absolute(page),
            url: link.url.clone(),
            description: description.to_owned(),
            hub: self.settings().feeds.hub.clone(),
            items,
            deleted,
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
            for kind in kinds {
                let links = std::iter::once(self.section_feed(*kind, *lang)).chain(self.further_feeds(*kind, *lang));
                let page = self.absolute(&section_address(*kind, *lang));
                feeds.extend(links.map(|Link { title, url }| OpmlFeed { title, url, page: page.clone(), lang: *lang }));
            }
            (format!("{} ({})", self.name(*lang), lang.own_name()), feeds)
        };
        self.languages().iter().map(of_lang).collect()
    }

    /// `/feeds.opml`.
    pub(super) fn opml(&mut self, groups: Vec<(String, Vec<OpmlFeed>)>) {
        let title = self.name(self.settings().default_language()).to_owned();
        self.output("/feeds.opml", Recipe::Opml(Opml { title, groups }), Vec::new());
    }

    /// `/partners.opml`: the feeds of those outlets that are partners now.
    pub(super) fn partners_opml(&mut self) {
        let lang = self.settings().default_language();
        let mut feeds: Vec<OpmlFeed> = self
            .acting_partners()
            .filter_map(|outlet| {
                let title = outlet.name.get(lang).to_owned();
                let page = outlet.url.clone().unwrap_or_default();
                let lang = outlet.languages.first().copied().unwrap_or(lang);
                Some(OpmlFeed { title, url: outlet.feed.clone()?, page, lang })
            })
            .collect();
        if feeds.is_empty() {
            return;
        }
        let collation = Collation::new(lang);
        feeds.sort_by(|a, b| collation.compare(&a.title, &b.title).then_with(|| a.url.cmp(&b.url)));
        let title = self.words(lang).get("media_rows.partners").to_owned();
        let groups = vec![(title.clone(), feeds)];
        let title = format!("{title} — {}", self.name(lang));
        self.output(PARTNERS, Recipe::Opml(Opml { title, groups }), Vec::new());
    }

    /// The link to the feeds of partners, where they have any.
    pub(super) fn partners_link(&self, lang: Lang) -> Option<Link> {
        let title = self.words(lang).get("media_rows.partners").to_owned();
        let is_there = self.acting_partners().any(|outlet| outlet.feed.is_some());
        is_there.then(|| Link { title, url: PARTNERS.to_owned() })
    }

    /// The outlets that are partners on the day of the build.
    fn acting_partners(&self) -> impl Iterator<Item = &Outlet> {
        let today = self.catalogue.view.now.day();
        self.settings().registries.outlets.values().filter(move |outlet| outlet.is_partner(today))
    }

    /// `/sitemap.xml`: every page that is to be found at its own address here.
    pub(super) fn sitemap(&mut self, prepared: &[Prepared]) {
        let changed = |item: &Prepared| item.updated.or(item.date);
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
