//! JSON Feed 1.1 with full text, for programs that would rather not read XML.
//!
//! The same items as in RSS, word for word; nothing that the standard does not name.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::feed_text::{FeedText, length};
use super::xml::allowed;
use crate::plan::{Enclosure, FeedFormat, FeedItem, FeedRecipe};

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: String,
    home_page_url: &'a str,
    #[serde(rename = "feed_url")]
    own_url: String,
    description: String,
    language: &'static str,
    authors: [Author; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hubs: Vec<Hub<'a>>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Hub<'a> {
    r#type: &'static str,
    url: &'a str,
}

#[derive(Serialize)]
struct Author {
    name: String,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: String,
    content_html: &'a str,
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
    date_published: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    authors: [Author; 1],
    tags: Vec<String>,
    language: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment<'a>>,
}

#[derive(Serialize)]
struct Attachment<'a> {
    url: &'a str,
    mime_type: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size_in_bytes: Option<u64>,
}

pub(super) fn write(feed: &FeedRecipe, texts: &[Arc<FeedText>], lengths: &BTreeMap<String, u64>) -> Vec<u8> {
    let items = feed.items.iter().zip(texts);
    let form = Feed {
        version: "https://jsonfeed.org/version/1.1",
        title: told(&feed.title),
        home_page_url: &feed.link,
        own_url: feed.address(FeedFormat::Json),
        description: told(&feed.description),
        language: feed.lang.code(),
        authors: [Author { name: told(&feed.publisher) }],
        hubs: feed.hub.iter().map(|url| Hub { r#type: "WebSub", url }).collect(),
        items: items.map(|(item, text)| self::item(item, text, feed.lang.code(), lengths)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&form).expect("plain values are JSON");
    bytes.push(b'\n');
    bytes
}

fn item<'a>(
    item: &'a FeedItem,
    text: &'a FeedText,
    language: &'static str,
    lengths: &BTreeMap<String, u64>,
) -> Item<'a> {
    let attachment = |file: &'a Enclosure| Attachment {
        url: &file.url,
        mime_type: file.mime,
        title: told(&file.alt),
        size_in_bytes: length(file, lengths),
    };
    Item {
        id: &item.id,
        url: &item.url,
        title: told(&item.title),
        content_html: &text.html,
        summary: told(item.description()),
        image: item.enclosure.as_ref().map(|file| &*file.url),
        date_published: item.date.rfc3339(),
        date_modified: item.updated.map(|_| item.changed().rfc3339()),
        authors: [Author { name: told(&item.creator) }],
        tags: item.categories.iter().map(|tag| told(tag)).collect(),
        language,
        attachments: item.enclosure.iter().map(attachment).collect(),
    }
}

/// A text as XML would tell it: JSON could hold what XML forbids, and the forms would differ.
fn told(text: &str) -> String {
    allowed(text).into_owned()
}
