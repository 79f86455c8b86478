//! Turns the values of a kind's fields into what templates see, whatever the kind.

use serde_json::{Map, Value, json};

use super::site::Site;
use super::view::{self, Date, Fact, FactValue};
use crate::base::date::Day;
use crate::base::lang::{Lang, LocalText};
use crate::base::path::SourcePath;
use crate::base::written;
use crate::catalogue::Resolved;
use crate::entry::Item;
use crate::front_matter::{Named, Picture, Shown};
use crate::kinds::Kind;

impl Site<'_> {
    /// All fields by name; those that were not given are null.
    pub(super) fn fields(&mut self, fields: &[Named], from: &SourcePath, lang: Lang) -> Value {
        let mut map = Map::new();
        for field in fields {
            map.insert(field.name.to_owned(), self.value(&field.value, from, lang));
        }
        Value::Object(map)
    }

    pub(super) fn value(&mut self, shown: &Shown, from: &SourcePath, lang: Lang) -> Value {
        match shown {
            Shown::Absent => Value::Null,
            Shown::Text(text) | Shown::Url(text) => json!(text),
            Shown::LongText(text) => paragraphs(text),
            Shown::Number(number) => json!({ "value": number, "text": written::number(*number, lang) }),
            Shown::Decimal(number) => json!({ "value": number, "text": decimal(*number, lang) }),
            Shown::Money(tenge) => json!({ "value": tenge, "text": written::money(*tenge, lang) }),
            Shown::Duration(seconds) => json!(written::duration(*seconds, lang)),
            Shown::YesNo(value) => json!(value),
            Shown::Day(day) => to_json(&Date::of_day(*day, lang)),
            Shown::Moment(moment) => to_json(&Date::of_moment(*moment, lang)),
            Shown::Deadline(day) => {
                let mut date = to_json(&Date::of_day(*day, lang));
                if let Value::Object(date) = &mut date {
                    date.insert("future".to_owned(), json!(*day > self.catalogue.view.now.day()));
                    date.insert("passed".to_owned(), json!(self.has_passed(*day, from)));
                }
                date
            }
            Shown::InLanguage(text, of) => json!({ "text": text, "lang": of.filter(|of| *of != lang) }),
            Shown::Registered(registry, id) => self.registered_value(*registry, id, from, lang),
            Shown::Item(path) => self.item_at(path, from).map_or(Value::Null, |item| self.item_value(item, lang)),
            Shown::Choice(word, phrase) => json!({ "value": word, "text": phrase.get(lang) }),
            Shown::Word(word, label) => json!({ "value": word, "text": word_text(word, label, lang) }),
            Shown::Language(language) => {
                json!({ "value": language.code(), "text": self.language_name(*language, lang) })
            }
            Shown::Person(id, _) => self.person_by_id(id, lang).map_or(Value::Null, |person| to_json(&person)),
            Shown::File(file) => match self.catalogue.file(from, &file.file) {
                Ok(Resolved::Media(path, media)) => to_json(&self.assets.file(&path, media, "", lang)),
                _ => Value::Null,
            },
            Shown::Picture(picture) => self.picture(picture, from).map_or(Value::Null, |picture| to_json(&picture)),
            Shown::List(values) => values.iter().map(|value| self.value(value, from, lang)).collect(),
            Shown::Group(fields) => hoist_file(self.fields(fields, from, lang)),
        }
    }

    /// Whether a last day is over. Nobody takes an application at a court that is no more.
    fn has_passed(&self, day: Day, from: &SourcePath) -> bool {
        const CALLS: [Kind; 3] = [Kind::ForJournalists, Kind::Competition, Kind::Candidate];
        let is_stopped = |item: &Item| CALLS.contains(&item.key.kind) && self.catalogue.is_archived(item);
        day < self.catalogue.view.now.day() || self.catalogue.item_in(from.folder()).is_some_and(is_stopped)
    }

    /// A picture that a field names, published; `None` where it is not there or can't be measured.
    pub(super) fn picture(&mut self, picture: &Picture, from: &SourcePath) -> Option<view::Picture> {
        let Ok(Resolved::Media(path, media)) = self.catalogue.file(from, &picture.src.file) else { return None };
        self.assets.picture(&path, media, &picture.alt, picture.credit.as_deref())
    }

    /// The fields that are facts: labelled, in words, empty ones left out.
    pub(super) fn facts(&mut self, fields: &[Named], from: &SourcePath, lang: Lang) -> Vec<Fact> {
        let mut facts = Vec::new();
        for field in fields {
            let values = self.fact_values(&field.value, from, lang);
            if !values.is_empty() {
                facts.push(Fact { key: field.name, label: field.label.get(lang), values });
            }
        }
        facts
    }

    pub(super) fn fact_values(&mut self, shown: &Shown, from: &SourcePath, lang: Lang) -> Vec<FactValue> {
        let text = |text: String| vec![FactValue { text, url: None, lang: None }];
        match shown {
            Shown::Text(words) => text(words.clone()),
            Shown::Number(number) => text(written::number(*number, lang)),
            Shown::Decimal(number) => text(decimal(*number, lang)),
            Shown::Money(tenge) => text(written::money(*tenge, lang)),
            Shown::Duration(seconds) => text(written::duration(*seconds, lang)),
            Shown::Day(day) | Shown::Deadline(day) => text(written::date_long(*day, lang)),
            Shown::Moment(moment) => text(written::moment_long(*moment, lang)),
            Shown::Choice(_, phrase) => text((*phrase.get(lang)).to_owned()),
            Shown::InLanguage(words, of) => {
                vec![FactValue { text: words.clone(), url: None, lang: of.filter(|of| *of != lang) }]
            }
            Shown::Registered(registry, id) => self.registered_fact(*registry, id, from, lang),
            Shown::Item(path) => self.item_at(path, from).map(|item| self.item_fact(item, lang)).unwrap_or_default(),
            Shown::Word(word, label) => text(word_text(word, label, lang)),
            Shown::Language(language) => text(self.language_name(*language, lang)),
            Shown::Url(url) => vec![FactValue { text: url.clone(), url: Some(url.clone()), lang: None }],
            Shown::Person(id, _) => self
                .person_by_id(id, lang)
                .map(|person| vec![FactValue { text: person.name, url: person.url, lang: person.name_lang }])
                .unwrap_or_default(),
            Shown::List(values) => values.iter().flat_map(|value| self.fact_values(value, from, lang)).collect(),
            // Long texts, pictures, files and groups have a place of their own in a template.
            Shown::Absent
            | Shown::LongText(_)
            | Shown::YesNo(_)
            | Shown::File(_)
            | Shown::Picture(_)
            | Shown::Group(_) => Vec::new(),
        }
    }

    /// The name of a language in another: the theme has the words.
    pub(super) fn language_name(&self, language: Lang, lang: Lang) -> String {
        let key = format!("languages.{language}");
        self.words(lang).find(&key).unwrap_or(language.own_name()).to_owned()
    }
}

/// What readers see for a word of a list in data.
fn word_text(word: &str, label: &LocalText, lang: Lang) -> String {
    if label.is_empty() { word.to_owned() } else { label.get(lang).to_owned() }
}

/// One place after the comma, and none where it would be a zero.
fn decimal(number: f64, lang: Lang) -> String {
    let places = u8::from((number * 10.0).round() % 10.0 != 0.0);
    written::decimal(number, places, lang)
}

/// Every field as absent, for an item of which nothing is to be shown.
pub(super) fn all_null(fields: &[Named]) -> Value {
    Value::Object(fields.iter().map(|field| (field.name.to_owned(), Value::Null)).collect())
}

fn paragraphs(text: &str) -> Value {
    let paragraphs = text.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.filter(|part| !part.is_empty()).collect()
}

/// A group that holds a file is shown as that file under the group's title.
fn hoist_file(mut group: Value) -> Value {
    let file = group.get("file").filter(|file| file.is_object()).cloned();
    if let (Value::Object(map), Some(Value::Object(file))) = (&mut group, file) {
        for key in ["url", "type", "size"] {
            if let Some(value) = file.get(key)
                && map.get(key).is_none_or(Value::is_null)
            {
                map.insert(key.to_owned(), value.clone());
            }
        }
    }
    group
}

pub(super) fn to_json<T: serde::Serialize>(value: &T) -> Value {
    serde_json::to_value(value).expect("views are plain data")
}
