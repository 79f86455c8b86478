//! RSS 2.0 with full text, by the profile of the RSS Advisory Board.
//!
//! Own writer: the usual crates pass characters that XML forbids, and stamp the time of the build.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::failed;
use super::xml::Xml;
use crate::base::html::escape;
use crate::diagnostics::Diagnostic;
use crate::plan::view::{Notice, Target};
use crate::plan::{FeedItem, FeedRecipe, Length};
use crate::postprocess::{self, Image, Medium, Replacement};

const NAMESPACES: [(&str, &str); 4] = [
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
];

pub(super) fn write(feed: &FeedRecipe, lengths: &BTreeMap<String, u64>) -> Result<Vec<u8>, Box<Diagnostic>> {
    let mut xml = Xml::new();
    xml.open("rss", &NAMESPACES);
    xml.open("channel", &[]);
    xml.text("title", &[], &feed.title);
    xml.text("link", &[], &feed.link);
    xml.empty("atom:link", &[("href", &feed.url), ("rel", "self"), ("type", "application/rss+xml")]);
    if let Some(hub) = &feed.hub {
        xml.empty("atom:link", &[("href", hub), ("rel", "hub")]);
    }
    xml.text("description", &[], &feed.description);
    xml.text("language", &[], feed.lang.code());
    // The newest change of an item, not the time of the build: an unchanged feed keeps its bytes.
    let changed = feed.items.iter().map(|item| item.updated.unwrap_or(item.date)).max_by_key(|moment| moment.instant());
    if let Some(changed) = changed {
        xml.text("lastBuildDate", &[], &changed.rfc822());
    }
    xml.text("generator", &[], "zharia");
    for item in &feed.items {
        write_item(&mut xml, item, lengths)?;
    }
    xml.close("channel");
    xml.close("rss");
    Ok(xml.finish())
}

fn write_item(xml: &mut Xml, item: &FeedItem, lengths: &BTreeMap<String, u64>) -> Result<(), Box<Diagnostic>> {
    xml.open("item", &[]);
    xml.text("title", &[], &item.title);
    xml.text("link", &[], &item.url);
    xml.text("guid", &[("isPermaLink", "false")], &item.id);
    xml.text("pubDate", &[], &item.date.rfc822());
    if let Some(updated) = item.updated {
        xml.text("atom:updated", &[], &updated.rfc3339());
    }
    xml.text("dc:creator", &[], &item.creator);
    for category in &item.categories {
        xml.text("category", &[], category);
    }
    // The profile asks for the description before the full text.
    let description = if item.summary.is_empty() { &item.title } else { &item.summary };
    xml.text("description", &[], &escape(description));
    let content = content(item)?;
    if !content.is_empty() {
        xml.text("content:encoded", &[], &content);
    }
    if let Some(file) = &item.enclosure {
        let length = match &file.length {
            Length::Known(length) => *length,
            // The profile's answer where nobody knows: the picture could not be made.
            Length::Of(variant) => lengths.get(&variant.key()).copied().unwrap_or(0),
        };
        xml.empty("enclosure", &[("url", &file.url), ("length", &length.to_string()), ("type", file.mime)]);
    }
    xml.close("item");
    Ok(())
}

fn content(item: &FeedItem) -> Result<String, Box<Diagnostic>> {
    let mut content: String = item.notices.iter().map(notice).collect();
    let absolute = |address: &str| {
        if address.starts_with('/') { format!("{}{address}", item.base) } else { address.to_owned() }
    };
    let replacement = |target: &Target| match target {
        Target::Address(address) => Replacement::Address(absolute(address)),
        Target::Term { address, definition } => {
            Replacement::Explained { address: absolute(address), text: definition.clone() }
        }
        // Readers of feeds get the form that all of them understand.
        Target::Picture(picture) => Replacement::Picture(Box::new(Image {
            src: absolute(&picture.src),
            width: picture.width,
            height: picture.height,
            ..Image::default()
        })),
        Target::Person(person) => {
            let mut card = format!("<strong>{}</strong>, {}", escape(&person.name), escape(&person.office));
            for way in [person.phone.as_ref().map(|phone| &phone.number), person.email.as_ref()].into_iter().flatten() {
                write!(card, "<br>{}", escape(way)).expect("a string takes all");
            }
            Replacement::Markup(card)
        }
        Target::Nothing => Replacement::Nothing,
    };
    let replacements: Vec<Replacement> = item.body.targets.iter().map(replacement).collect();
    let text = postprocess::rewrite(&item.body.html, &replacements, Medium::Feed { page: &item.url })
        .map_err(|detail| failed("feed.xml", detail))?;
    content.push_str(&text);
    content.push_str(&facts(item));
    Ok(content)
}

fn facts(item: &FeedItem) -> String {
    if item.facts.is_empty() {
        return String::new();
    }
    let mut list = String::from("<dl>");
    for (label, values) in &item.facts {
        write!(list, "<dt>{}</dt>", escape(label)).expect("a string takes all");
        for value in values {
            write!(list, "<dd>{}</dd>", escape(value)).expect("a string takes all");
        }
    }
    list.push_str("</dl>");
    list
}

fn notice(notice: &Notice) -> String {
    let title = notice.title.as_ref().map(|title| format!("<strong>{}</strong> ", escape(title))).unwrap_or_default();
    let date = notice.date.as_ref().map(|date| format!("{}: ", escape(&date.text))).unwrap_or_default();
    format!("<p>{title}{date}{}</p>", escape(&notice.text))
}
