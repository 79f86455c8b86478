//! Feeds and lists of feeds: what machines read.

use super::carried::{Carried, chosen, own_items};
use super::episodes::with_episodes;
use super::listings::{Shelves, newest};
use super::recipe::{FeedFormat, FeedItem, FeedRecipe, Opml, OpmlFeed};
use super::sealed::Archives;
use super::site::Site;
use super::tags::Tags;
use super::view::Link;
use super::{Prepared, Recipe};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::base::path::OutputPath;
use crate::catalogue::section_address;
use crate::kinds::Kind;
use crate::settings::Outlet;
use crate::theme::fill;

/// The sections that tell news: what Yandex takes.
const NEWS: [Kind; 5] = [Kind::News, Kind::Courtroom, Kind::Event, Kind::Response, Kind::CorrectionNotice];

/// The files to which programs subscribe, wherever they lie.
const SUBSCRIBED: [&str; 6] = ["atom.xml", "calendar.ics", "feed.json", "feed.xml", "latest.json", "yandex.xml"];

/// Whether an output is one that programs subscribe to: a feed in any form, or a calendar.
#[must_use]
pub fn is_subscribed(path: &OutputPath) -> bool {
    path.as_str().rsplit('/').next().is_some_and(|file| SUBSCRIBED.contains(&file))
}

/// Where the feeds of partners are listed.
const PARTNERS: &str = "/partners.opml";

/// What a feed is, apart from its items.
pub(super) struct Channel<'c> {
    pub(super) lang: Lang,
    /// Title, and the address of the usual form.
    pub(super) link: &'c Link,
    /// The page it belongs to.
    pub(super) page: &'c str,
    pub(super) description: &'c str,
}

impl Site<'_> {
    /// The feeds of everything, of each section and of each tag, in every language.
    pub(super) fn feeds(&mut self, prepared: &[Prepared], shelves: &Shelves<'_>, kinds: &[Kind]) {
        for lang in self.languages() {
            let description = fill(self.words(*lang).get("feed.description"), &[("court", self.name(*lang))]);
            let mut of_lang: Vec<&Prepared> = prepared.iter().filter(|item| item.lang == *lang).collect();
            of_lang.sort_by(|a, b| newest(a, b));
            let (link, page) = (self.home_feed(*lang), format!("/{lang}/"));
            let channel = Channel { lang: *lang, link: &link, page: &page, description: &description };
            let archives = self.sealed(&channel, &of_lang);
            self.feed_of(&channel, with_episodes(&of_lang), archives);
            for kind in kinds {
                let mut shelf = shelves.get(&(*lang, *kind)).cloned().unwrap_or_default();
                shelf.sort_by(|a, b| newest(a, b));
                self.section_feeds(*kind, *lang, shelf, &of_lang);
            }
        }
    }

    fn section_feeds(&mut self, kind: Kind, lang: Lang, shelf: Vec<&Prepared>, of_lang: &[&Prepared]) {
        let intro = self.words(lang).get(&format!("sections.{}.intro", kind.section())).to_owned();
        let (link, page) = (self.section_feed(kind, lang), section_address(kind, lang));
        let channel = Channel { lang, link: &link, page: &page, description: &intro };
        if kind == Kind::CorrectionNotice {
            // What was corrected long ago stands in the archives of its own section.
            return self.feed(&channel, super::corrections::feed(shelf, of_lang, self.settings().feeds.items));
        }
        if kind == Kind::JournalItem {
            self.journal_feeds(lang, &shelf);
        }
        let archives = self.sealed(&channel, &shelf);
        let items = if kind == Kind::Project { with_episodes(&shelf) } else { own_items(shelf) };
        self.feed_of(&channel, items, archives);
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
            let channel = Channel { lang, link: &link, page: &page, description: &title };
            let has_archives = self.settings().feeds.tag_archives;
            let archives = if has_archives { self.sealed(&channel, items) } else { Archives::default() };
            self.feed_of(&channel, own_items(items.clone()), archives);
        }
    }

    /// A feed of the first of some items, which come in its order.
    pub(super) fn feed(&mut self, channel: &Channel<'_>, items: Vec<&Prepared>) {
        self.feed_of(channel, own_items(items), Archives::default());
    }

    fn feed_of(&mut self, channel: &Channel<'_>, newest: Vec<Carried>, archives: Archives) {
        // What is withdrawn must reach those who read it long ago, when it was among the newest.
        let deleted = self.deleted(channel, newest.iter().map(|carried| &carried.item));
        let newest = chosen(newest, self.settings().feeds.items, archives.unsealed, |carried| carried.lately);
        let (items, sources): (Vec<_>, Vec<_>) = newest.into_iter().map(|told| (told.item, told.source)).unzip();
        let previous = archives.newest;
        let hub = self.settings().feeds.hub.clone();
        let recipe = Shared::new(FeedRecipe { hub, deleted, previous, ..self.feed_recipe(channel, items) });
        for format in FeedFormat::ALL {
            let address = recipe.address(format);
            let address = address.strip_prefix(&self.base_url).unwrap_or(&address);
            self.output(address, Recipe::Feed(format, recipe.clone()), sources.clone());
        }
    }

    /// A feed of these items.
    pub(super) fn feed_recipe(&self, channel: &Channel<'_>, items: Vec<Shared<FeedItem>>) -> FeedRecipe {
        let Channel { lang, link, page, description } = *channel;
        let folder = link.url.strip_suffix(FeedFormat::Rss.file()).unwrap_or(&link.url).to_owned();
        FeedRecipe {
            id: self.feed_id(lang, folder.strip_prefix(&self.base_url).unwrap_or_default()),
            since: self.settings().feeds.since,
            lang,
            title: link.title.clone(),
            publisher: self.name(lang).to_owned(),
            link: self.absolute(page),
            folder,
            description: description.to_owned(),
            whole_text: self.words(lang).get("feed.whole_text").to_owned(),
            items,
            hub: None,
            deleted: Vec::new(),
            archive: None,
            previous: None,
        }
    }

    /// The id of a feed, RFC 4151: from what it holds. A court's domain may change, its folder does not.
    pub(super) fn feed_id(&self, lang: Lang, folder: &str) -> String {
        let feeds = &self.settings().feeds;
        let what = folder.trim_start_matches(&format!("/{lang}/"));
        format!("tag:{},{}:{}/feed/{what}{lang}", feeds.authority, feeds.since, self.plan.site)
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

    /// The feed for Yandex in each language, where the settings want it.
    pub(super) fn yandex_feeds(&mut self, prepared: &[Prepared]) {
        for lang in self.languages().iter().copied() {
            let Some(link) = self.yandex_feed(lang) else { return };
            let is_news = |item: &&Prepared| item.lang == lang && NEWS.contains(&item.kind) && !item.is_copy;
            let mut items: Vec<&Prepared> = prepared.iter().filter(is_news).collect();
            items.sort_by(|a, b| newest(a, b));
            let items = own_items(items).into_iter().take(self.settings().feeds.items);
            let (items, sources) = items.map(|told| (told.item, told.source)).unzip();
            let description = fill(self.words(lang).get("feed.description"), &[("court", self.name(lang))]);
            let home = self.home_feed(lang);
            let channel = Channel { lang, link: &home, page: &format!("/{lang}/"), description: &description };
            let recipe = FeedRecipe { title: link.title.clone(), ..self.feed_recipe(&channel, items) };
            let address = format!("/{lang}/{}", FeedFormat::Yandex.file());
            self.output(&address, Recipe::Feed(FeedFormat::Yandex, Shared::new(recipe)), sources);
        }
    }

    /// The feed for Yandex, where a court has one.
    pub(super) fn yandex_feed(&self, lang: Lang) -> Option<Link> {
        let is_there = self.settings().feeds.yandex && self.court.is_some();
        let url = self.absolute(&format!("/{lang}/{}", FeedFormat::Yandex.file()));
        is_there.then(|| Link { title: self.name(lang).to_owned(), url })
    }
}
