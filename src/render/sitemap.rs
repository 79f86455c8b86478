//! `sitemap.xml` by the protocol of sitemaps.org, with the languages of each page; its index, and the newest items
//! once more for search engines' news.

use super::xml::Xml;
use crate::plan::{NewsUrl, SitemapUrl};

/// The namespace of sitemaps.
const SITEMAP: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

pub(super) fn write(urls: &[SitemapUrl]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("urlset", &[SITEMAP, ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")]);
    for url in urls {
        xml.open("url", &[]);
        xml.text("loc", &[], &url.loc);
        if let Some(lastmod) = &url.lastmod {
            xml.text("lastmod", &[], lastmod);
        }
        for alternate in &url.alternates {
            xml.empty(
                "xhtml:link",
                &[("rel", "alternate"), ("hreflang", alternate.hreflang), ("href", &alternate.href)],
            );
        }
        xml.close("url");
    }
    xml.close("urlset");
    xml.finish()
}

/// The index of sitemaps that are too large for one file.
pub(super) fn index(parts: &[String]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("sitemapindex", &[SITEMAP]);
    for part in parts {
        xml.open("sitemap", &[]);
        xml.text("loc", &[], part);
        xml.close("sitemap");
    }
    xml.close("sitemapindex");
    xml.finish()
}

/// The news sitemap.
pub(super) fn news(news: &[NewsUrl]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("urlset", &[SITEMAP, ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9")]);
    for item in news {
        xml.open("url", &[]);
        xml.text("loc", &[], &item.loc);
        xml.open("news:news", &[]);
        xml.open("news:publication", &[]);
        xml.text("news:name", &[], &item.publication);
        xml.text("news:language", &[], item.lang.code());
        xml.close("news:publication");
        xml.text("news:publication_date", &[], &item.date.rfc3339());
        xml.text("news:title", &[], &item.title);
        xml.close("news:news");
        xml.close("url");
    }
    xml.close("urlset");
    xml.finish()
}
