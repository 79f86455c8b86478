//! Atom 1.0 (RFC 4287) with full text: the form whose `updated` tells of corrections.
//!
//! The same items as in RSS, word for word; only how they are written differs.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::feed_text::{FeedText, length};
use super::xml::Xml;
use crate::base::date::Moment;
use crate::base::html::escape;
use crate::plan::{FeedFormat, FeedItem, FeedRecipe};

pub(super) fn write(feed: &FeedRecipe, texts: &[Arc<FeedText>], lengths: &BTreeMap<String, u64>) -> Vec<u8> {
    let format = FeedFormat::Atom;
    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.lang.code())]);
    xml.text("id", &[], &feed.id);
    xml.text("title", &[], &feed.title);
    xml.text("subtitle", &[], &feed.description);
    // Atom asks every feed for a date; one that is empty still has that of its ids.
    let changed = feed.changed().map_or_else(|| format!("{}-01-01T00:00:00Z", feed.since), Moment::rfc3339);
    xml.text("updated", &[], &changed);
    xml.empty("link", &[("rel", "self"), ("type", format.mime()), ("href", &feed.address(format))]);
    if let Some(hub) = &feed.hub {
        xml.empty("link", &[("rel", "hub"), ("href", hub)]);
    }
    let page = [("rel", "alternate"), ("type", "text/html"), ("hreflang", feed.lang.code()), ("href", &*feed.link)];
    xml.empty("link", &page);
    author(&mut xml, &feed.publisher);
    xml.text("generator", &[], "zharia");
    for deleted in &feed.deleted {
        let when = deleted.when.rfc3339();
        let of_entry =
            [("xmlns:at", "http://purl.org/atompub/tombstones/1.0"), ("ref", &*deleted.id), ("when", &*when)];
        xml.open("at:deleted-entry", &of_entry);
        if let Some(reason) = &deleted.reason {
            xml.text("at:comment", &[], reason);
        }
        xml.close("at:deleted-entry");
    }
    for (item, text) in feed.items.iter().zip(texts) {
        entry(&mut xml, item, text, lengths);
    }
    xml.close("feed");
    xml.finish()
}

fn entry(xml: &mut Xml, item: &FeedItem, text: &FeedText, lengths: &BTreeMap<String, u64>) {
    xml.open("entry", &[]);
    xml.text("id", &[], &item.id);
    xml.text("title", &[], &item.title);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &item.url)]);
    if let Some(file) = &item.enclosure {
        let length = length(file, lengths).map(|length| length.to_string());
        let mut attributes = vec![("rel", "enclosure"), ("type", file.mime)];
        attributes.extend(length.as_deref().map(|length| ("length", length)));
        attributes.extend((!file.alt.is_empty()).then_some(("title", &*file.alt)));
        attributes.push(("href", &file.url));
        xml.empty("link", &attributes);
    }
    xml.text("published", &[], &item.date.rfc3339());
    xml.text("updated", &[], &item.changed().rfc3339());
    author(xml, &item.creator);
    for category in &item.categories {
        xml.empty("category", &[("term", category)]);
    }
    // Escaped as in RSS: a reader that takes any text for HTML finds no markup in it.
    xml.text("summary", &[("type", "html")], &escape(item.description()));
    xml.escaped("content", &[("type", "html")], &text.xml);
    xml.close("entry");
}

fn author(xml: &mut Xml, name: &str) {
    xml.open("author", &[]);
    xml.text("name", &[], name);
    xml.close("author");
}
