//! RSS 2.0 as Yandex wants it for "Latest and most important": the full text without markup.
//!
//! Its robot takes the link for the item's id; what is the same under every item does not belong into its text.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::feed_text::{FeedText, length};
use super::xml::Xml;
use crate::plan::{FeedFormat, FeedRecipe};

const NAMESPACES: [(&str, &str); 3] =
    [("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"), ("xmlns:yandex", "http://news.yandex.ru")];

pub(super) fn write(feed: &FeedRecipe, texts: &[Arc<FeedText>], lengths: &BTreeMap<String, u64>) -> Vec<u8> {
    let format = FeedFormat::Yandex;
    let mut xml = Xml::new();
    xml.open("rss", &NAMESPACES);
    xml.open("channel", &[]);
    xml.text("title", &[], &feed.title);
    xml.text("link", &[], &feed.link);
    xml.empty("atom:link", &[("href", &feed.address(format)), ("rel", "self"), ("type", format.mime())]);
    xml.text("description", &[], &feed.description);
    xml.text("language", &[], feed.lang.code());
    for (item, text) in feed.items.iter().zip(texts) {
        xml.open("item", &[]);
        xml.text("title", &[], &item.title);
        xml.text("link", &[], &item.url);
        xml.text("guid", &[("isPermaLink", "false")], &item.id);
        xml.text("pubDate", &[], &item.date.rfc822());
        xml.text("description", &[], &crate::base::html::escape(item.description()));
        for category in &item.categories {
            xml.text("category", &[], category);
        }
        // Without its length a picture is no enclosure that the robot would take.
        if let Some((file, bytes)) = item.enclosure.as_ref().and_then(|file| Some((file, length(file, lengths)?))) {
            xml.empty("enclosure", &[("url", &file.url), ("length", &bytes.to_string()), ("type", file.mime)]);
        }
        xml.text("yandex:genre", &[], "message");
        xml.escaped("yandex:full-text", &[], &text.xml);
        xml.close("item");
    }
    xml.close("channel");
    xml.close("rss");
    xml.finish()
}
