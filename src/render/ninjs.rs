//! ninjs 3.1, the IPTC's form of news for the systems of newsrooms.
//!
//! The same text as in feeds, whole; nothing that the schema does not name.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::feed_text::{length, whole};
use super::plain::plain;
use super::xml::allowed;
use crate::base::date::Moment;
use crate::diagnostics::Diagnostic;
use crate::plan::{Enclosure, LatestRecipe, NinjsItem};

/// Writes one item.
pub(super) fn write(item: &NinjsItem, lengths: &BTreeMap<String, u64>) -> Result<Vec<u8>, Box<Diagnostic>> {
    Ok(bytes(&Value::Object(with_standard(object(item, lengths)?))))
}

/// Writes the newest items: one object that is made of others.
pub(super) fn latest(latest: &LatestRecipe, lengths: &BTreeMap<String, u64>) -> Result<Vec<u8>, Box<Diagnostic>> {
    let mut items = Vec::with_capacity(latest.items.len());
    for item in &latest.items {
        let mut object = object(item, lengths)?;
        object.insert("name".to_owned(), json!(allowed(&item.feed.title)));
        items.push(Value::Object(object));
    }
    let all = members([
        ("uri", json!(latest.id)),
        ("type", json!("composite")),
        ("language", json!(latest.lang.code())),
        ("title", json!(latest.title)),
        ("associations", Value::Array(items)),
    ]);
    Ok(bytes(&Value::Object(with_standard(all))))
}

fn object(item: &NinjsItem, lengths: &BTreeMap<String, u64>) -> Result<Map<String, Value>, Box<Diagnostic>> {
    let feed = &item.feed;
    let html = whole(feed)?;
    let court = json!([{ "name": allowed(&feed.creator), "uri": item.site }]);
    let texts = |of: &[String]| of.iter().map(|name| json!({ "name": allowed(name) })).collect::<Vec<_>>();
    let places: Vec<Value> = item
        .event
        .iter()
        .filter_map(|event| event.place.as_ref())
        .map(|name| json!({ "name": allowed(name) }))
        .collect();
    Ok(members([
        ("uri", json!(feed.id)),
        ("type", json!(if item.event.is_some() { "event" } else { "text" })),
        ("representationType", json!("full")),
        ("version", json!(item.version.to_string())),
        ("firstCreated", json!(feed.date.rfc3339())),
        ("versionCreated", json!(feed.changed().rfc3339())),
        ("pubStatus", json!(if item.is_withdrawn { "canceled" } else { "usable" })),
        ("language", json!(item.lang.code())),
        ("title", json!(allowed(&feed.title))),
        ("slugline", json!(item.slug)),
        ("headlines", json!([{ "role": "main", "contentType": "text/plain", "value": allowed(&feed.title) }])),
        (
            "descriptions",
            json!([{ "role": "summary", "contentType": "text/plain", "value": allowed(feed.description()) }]),
        ),
        ("bodies", bodies(&html)),
        ("edNote", json!(Some(allowed(&item.notes.join("\n"))).filter(|note| !note.is_empty()))),
        ("by", json!(allowed(&feed.creator))),
        ("copyrightHolder", json!(allowed(&feed.creator))),
        ("located", json!(item.located.as_deref().map(allowed))),
        ("organisations", court.clone()),
        ("infoSources", court),
        ("subjects", Value::Array(texts(&item.subjects))),
        ("genres", json!([{ "name": allowed(&item.genre) }])),
        ("places", Value::Array(places)),
        ("eventDetails", event(item)),
        ("associations", Value::Array(feed.enclosure.iter().map(|file| picture(file, lengths)).collect())),
        ("altIds", json!([{ "role": "permalink", "value": feed.url }])),
        ("expires", json!(item.expires.map(Moment::rfc3339))),
    ]))
}

fn bodies(html: &str) -> Value {
    let text = plain(html);
    let (characters, words) = (text.chars().count(), text.split_whitespace().count());
    json!([
        { "role": "main", "contentType": "text/html", "value": html },
        { "role": "main", "contentType": "text/plain", "charCount": characters, "wordCount": words, "value": text },
    ])
}

fn event(item: &NinjsItem) -> Value {
    let Some(event) = &item.event else { return Value::Null };
    let dates =
        members([("startDate", json!(event.start.rfc3339())), ("endDate", json!(event.end.map(Moment::rfc3339)))]);
    json!({ "dates": dates, "organiser": { "name": allowed(&item.feed.creator), "uri": item.site } })
}

fn picture(file: &Enclosure, lengths: &BTreeMap<String, u64>) -> Value {
    let rendition = members([
        ("name", json!("web")),
        ("href", json!(file.url)),
        ("contentType", json!(file.mime)),
        ("width", json!(file.width)),
        ("height", json!(file.height)),
        ("sizeInBytes", json!(length(file, lengths))),
    ]);
    let alt = allowed(&file.alt);
    let told = if alt.is_empty() {
        Value::Null
    } else {
        json!([{ "role": "alt", "contentType": "text/plain", "value": alt }])
    };
    Value::Object(members([
        ("name", json!("main picture")),
        ("uri", json!(file.url)),
        ("type", json!("picture")),
        ("descriptions", told),
        ("by", json!(file.credit.as_deref().map(allowed))),
        ("renditions", json!([rendition])),
    ]))
}

/// The members that have a value.
fn members<const N: usize>(all: [(&str, Value); N]) -> Map<String, Value> {
    let is_there = |value: &Value| !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty());
    all.into_iter().filter(|(_, value)| is_there(value)).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn with_standard(mut object: Map<String, Value>) -> Map<String, Value> {
    let schema = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
    object.insert("standard".to_owned(), json!({ "name": "ninjs", "version": "3.1", "schema": schema }));
    object
}

fn bytes(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("plain values are JSON");
    bytes.push(b'\n');
    bytes
}
