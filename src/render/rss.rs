//! RSS 2.0 with full text, by the profile of the RSS Advisory Board, with Media RSS for pictures.
//!
//! Own writer: the usual crates pass characters that XML forbids, and stamp the time of the build.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::feed_text::{FeedText, length};
use super::xml::Xml;
use crate::base::html::escape;
use crate::plan::{Enclosure, FeedFormat, FeedItem, FeedRecipe};

const NAMESPACES: [(&str, &str); 6] = [
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:fh", "http://purl.org/syndication/history/1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

pub(super) fn write(feed: &FeedRecipe, texts: &[Arc<FeedText>], lengths: &BTreeMap<String, u64>) -> Vec<u8> {
    let format = FeedFormat::Rss;
    let mut xml = Xml::new();
    xml.open("rss", &NAMESPACES);
    xml.open("channel", &[]);
    xml.text("title", &[], &feed.title);
    xml.text("link", &[], &feed.link);
    xml.empty("atom:link", &[("href", &feed.address(format)), ("rel", "self"), ("type", format.mime())]);
    if let Some(hub) = &feed.hub {
        xml.empty("atom:link", &[("href", hub), ("rel", "hub")]);
    }
    history(&mut xml, feed);
    xml.text("description", &[], &feed.description);
    xml.text("language", &[], feed.lang.code());
    if let Some(changed) = feed.changed() {
        xml.text("lastBuildDate", &[], &changed.rfc822());
    }
    xml.text("generator", &[], "zharia");
    for (item, text) in feed.items.iter().zip(texts) {
        write_item(&mut xml, item, text, lengths);
    }
    xml.close("channel");
    xml.close("rss");
    xml.finish()
}

/// The way to what a feed no longer holds, RFC 5005.
fn history(xml: &mut Xml, feed: &FeedRecipe) {
    let mime = FeedFormat::Rss.mime();
    if feed.archive.is_some() {
        xml.empty("fh:archive", &[]);
        xml.empty("atom:link", &[("href", &feed.current(FeedFormat::Rss)), ("rel", "current"), ("type", mime)]);
    }
    if let Some(previous) = &feed.previous {
        xml.empty("atom:link", &[("href", previous), ("rel", "prev-archive"), ("type", mime)]);
    }
}

fn write_item(xml: &mut Xml, item: &FeedItem, text: &FeedText, lengths: &BTreeMap<String, u64>) {
    xml.open("item", &[]);
    xml.text("title", &[], &item.title);
    xml.text("link", &[], &item.url);
    xml.text("guid", &[("isPermaLink", "false")], &item.id);
    xml.text("pubDate", &[], &item.date.rfc822());
    if item.updated.is_some() {
        xml.text("atom:updated", &[], &item.changed().rfc3339());
    }
    xml.text("dc:creator", &[], &item.creator);
    for category in &item.categories {
        xml.text("category", &[], category);
    }
    // The profile asks for the description before the full text.
    xml.text("description", &[], &escape(item.description()));
    xml.escaped("content:encoded", &[], &text.xml);
    if let Some(file) = &item.enclosure {
        picture(xml, file, length(file, lengths));
    }
    xml.close("item");
}

/// The picture twice: as the enclosure that every reader knows, and with all that is known of it.
fn picture(xml: &mut Xml, file: &Enclosure, length: Option<u64>) {
    // The profile's answer where nobody knows a length: the picture could not be made.
    let bytes = length.unwrap_or(0).to_string();
    xml.empty("enclosure", &[("url", &file.url), ("length", &bytes), ("type", file.mime)]);
    let (width, height) = (file.width.to_string(), file.height.to_string());
    let mut attributes = vec![("url", &*file.url), ("type", file.mime), ("medium", "image")];
    attributes.extend([("width", &*width), ("height", &*height)]);
    attributes.extend(length.is_some().then_some(("fileSize", &*bytes)));
    if file.alt.is_empty() && file.credit.is_none() {
        return xml.empty("media:content", &attributes);
    }
    xml.open("media:content", &attributes);
    if !file.alt.is_empty() {
        xml.text("media:description", &[("type", "plain")], &file.alt);
    }
    if let Some(credit) = &file.credit {
        xml.text("media:credit", &[], credit);
    }
    xml.close("media:content");
}
