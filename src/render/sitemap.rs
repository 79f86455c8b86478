//! `sitemap.xml` by the protocol of sitemaps.org, with the languages of each page.

use super::xml::Xml;
use crate::plan::SitemapUrl;

pub(super) fn write(urls: &[SitemapUrl]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open(
        "urlset",
        &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")],
    );
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
