//! Sitemaps: all pages that are to be found, and the newest items once more.

use std::collections::BTreeMap;

use super::recipe::{NewsUrl, PageContent, SitemapUrl};
use super::site::Site;
use super::{Prepared, Recipe};
use crate::base::path::OutputPath;

/// Addresses in one sitemap.
const MOST: usize = 50_000;

/// Items in the news sitemap.
const MOST_NEWS: usize = 1_000;

/// For how long an item is news to search engines, in seconds.
const NEWS_TIME: i64 = 48 * 3600;

/// Where the news sitemap is.
pub(super) const NEWS_SITEMAP: &str = "/news-sitemap.xml";

impl Site<'_> {
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
        let parts = parts(urls, MOST);
        if parts.len() > 1 {
            let mut addresses = Vec::new();
            for (index, part) in parts.into_iter().enumerate() {
                let address = format!("/sitemap-{}.xml", index + 1);
                addresses.push(self.absolute(&address));
                self.output(&address, Recipe::Sitemap(part), Vec::new());
            }
            self.output("/sitemap.xml", Recipe::SitemapIndex(addresses), Vec::new());
        } else {
            let urls = parts.into_iter().next().unwrap_or_default();
            self.output("/sitemap.xml", Recipe::Sitemap(urls), Vec::new());
        }
    }

    /// `/news-sitemap.xml`: what was published in the last two days; it may well be empty.
    pub(super) fn news_sitemap(&mut self, prepared: &[Prepared]) {
        let now = self.catalogue.view.now.unix();
        let is_news = |item: &&Prepared| {
            let age = item.feed.as_ref().map(|feed| now - feed.date.unix());
            item.kind.is_dated() && !item.is_copy && age.is_some_and(|age| (0..NEWS_TIME).contains(&age))
        };
        let mut items: Vec<&Prepared> = prepared.iter().filter(is_news).collect();
        items.sort_by(|a, b| super::listings::newest(a, b));
        items.truncate(MOST_NEWS);
        let url = |item: &&Prepared| {
            let feed = item.feed.as_ref()?;
            let publication = self.name(item.lang).to_owned();
            let loc = self.absolute(&item.page.address());
            Some(NewsUrl { loc, publication, lang: item.lang, date: feed.date, title: feed.title.clone() })
        };
        let news = items.iter().filter_map(url).collect();
        let sources = items.iter().map(|item| item.source.clone()).collect();
        self.output(NEWS_SITEMAP, Recipe::NewsSitemap(news), sources);
    }
}

/// The addresses in as many lists as files need.
fn parts(mut urls: Vec<SitemapUrl>, most: usize) -> Vec<Vec<SitemapUrl>> {
    let mut parts = Vec::new();
    while urls.len() > most {
        let rest = urls.split_off(most);
        parts.push(std::mem::replace(&mut urls, rest));
    }
    parts.push(urls);
    parts
}

#[cfg(test)]
mod tests {
    use super::{SitemapUrl, parts};

    #[test]
    fn no_address_is_lost_between_sitemaps() {
        let url = |n: usize| SitemapUrl { loc: n.to_string(), lastmod: None, alternates: Vec::new() };
        for (size, expected) in [(0, vec![0]), (3, vec![3]), (4, vec![3, 1]), (6, vec![3, 3]), (7, vec![3, 3, 1])] {
            let parts = parts((0..size).map(url).collect(), 3);
            assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), expected);
            let all: Vec<String> = parts.into_iter().flatten().map(|url| url.loc).collect();
            assert_eq!(all, (0..size).map(|n| n.to_string()).collect::<Vec<_>>());
        }
    }
}
