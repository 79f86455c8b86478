//! Items for newsrooms' systems keep to the schema of IPTC ninjs 3.1: its names, its types, nothing beside it.
//!
//! What follows is the part of the schema that items of courts can touch. Whatever it does not name is refused, as
//! the schema refuses it by `additionalProperties` and `unevaluatedProperties`.

use jiff::Timestamp;
use serde_json::Value;

use crate::example::example;
use crate::site::files;

/// What may stand at a place of an item.
enum Form {
    Text,
    Number,
    /// A moment as RFC 3339 writes it.
    Moment,
    Address,
    One(&'static [&'static str]),
    /// What must be there, and all that may be.
    Object(&'static [&'static str], &'static [(&'static str, Form)]),
    List(&'static Form),
}

use Form::{Address, List, Moment, Number, Object, One, Text};

const ROLE_AND_VALUE: Form = Object(&["value"], &[("role", Text), ("contentType", Text), ("value", Text)]);
const BODY: Form = Object(
    &["value"],
    &[("role", Text), ("contentType", Text), ("charCount", Number), ("wordCount", Number), ("value", Text)],
);
const NAMED: Form = Object(&[], &[("name", Text), ("rel", Text), ("uri", Address), ("literal", Text)]);
const ALT_ID: Form = Object(&[], &[("role", Text), ("value", Text)]);
const RENDITION: Form = Object(
    &["name"],
    &[
        ("name", Text),
        ("href", Address),
        ("contentType", Text),
        ("title", Text),
        ("width", Number),
        ("height", Number),
        ("sizeInBytes", Number),
    ],
);
const STANDARD: Form = Object(&["name", "version"], &[("name", Text), ("version", Text), ("schema", Address)]);
const DATES: Form =
    Object(&[], &[("startDate", Moment), ("endDate", Moment), ("expectedStartDate", Text), ("expectedEndDate", Text)]);
const EVENT: Form = Object(&["dates"], &[("eventStatus", Address), ("dates", DATES), ("organiser", NAMED)]);
const TYPES: &[&str] = &["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"];

macro_rules! item {
    ($required:expr $(, $more:expr)*) => {
        Object(
            $required,
            &[
                ("uri", Address),
                ("type", One(TYPES)),
                ("representationType", One(&["full", "partial"])),
                ("version", Text),
                ("firstCreated", Moment),
                ("versionCreated", Moment),
                ("expires", Moment),
                ("pubStatus", One(&["usable", "withheld", "canceled"])),
                ("language", Text),
                ("title", Text),
                ("slugline", Text),
                ("by", Text),
                ("located", Text),
                ("edNote", Text),
                ("usageTerms", Text),
                ("copyrightHolder", Text),
                ("copyrightNotice", Text),
                ("headlines", List(&ROLE_AND_VALUE)),
                ("descriptions", List(&ROLE_AND_VALUE)),
                ("bodies", List(&BODY)),
                ("subjects", List(&NAMED)),
                ("genres", List(&NAMED)),
                ("places", List(&NAMED)),
                ("people", List(&NAMED)),
                ("organisations", List(&NAMED)),
                ("infoSources", List(&NAMED)),
                ("altIds", List(&ALT_ID)),
                ("renditions", List(&RENDITION)),
                ("eventDetails", EVENT),
                ("standard", STANDARD),
                $($more,)*
            ],
        )
    };
}
const PICTURE: Form = item!(&["uri", "name"], ("name", Text));
const ASSOCIATED: Form = item!(&["uri", "name"], ("name", Text), ("associations", List(&PICTURE)));
const ITEM: Form = item!(&["uri", "standard"], ("associations", List(&ASSOCIATED)));

fn check(form: &Form, value: &Value, place: &str) {
    let text = || value.as_str().unwrap_or_else(|| panic!("{place} is no text: {value}"));
    match form {
        Text => assert!(!text().is_empty(), "{place} is empty"),
        Number => assert!(value.is_u64(), "{place} is no number: {value}"),
        Moment => assert!(text().parse::<Timestamp>().is_ok(), "{place} is no moment: {value}"),
        Address => assert!(text().split_once(':').is_some_and(|(_, rest)| !rest.is_empty()), "{place}: {value}"),
        One(words) => assert!(words.contains(&text()), "{place}: {value}"),
        List(of) => {
            let all = value.as_array().unwrap_or_else(|| panic!("{place} is no list: {value}"));
            all.iter().enumerate().for_each(|(nth, one)| check(of, one, &format!("{place}[{nth}]")));
        }
        Object(required, known) => {
            let object = value.as_object().unwrap_or_else(|| panic!("{place} is no object: {value}"));
            for name in *required {
                assert!(object.contains_key(*name), "{place} lacks {name}");
            }
            for (name, value) in object {
                let form = known.iter().find(|(known, _)| known == name);
                let (_, form) = form.unwrap_or_else(|| panic!("ninjs knows no {place}.{name}"));
                check(form, value, &format!("{place}.{name}"));
            }
        }
    }
}

#[test]
fn items_for_newsrooms_keep_to_the_schema() {
    let mut seen = (0, 0);
    for (path, bytes) in files(&example().out()) {
        let is_latest = path.ends_with("/latest.json");
        if is_latest || path.ends_with(".ninjs.json") {
            let value: Value = serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
            check(&ITEM, &value, &path);
            if is_latest { seen.0 += 1 } else { seen.1 += 1 }
        }
    }
    assert!(seen.0 >= 52 && seen.1 > 300, "{seen:?}");
}
