//! Reads settings files key by key and reports every fault; nothing is decided on their meaning here.
//!
//! Files of themes are read with it too.

mod asked;

use std::collections::BTreeMap;

use super::{COURT_IN_URL, Form};
use crate::base::date::{Day, Period, ZoneHistory, parse_offset};
use crate::base::lang::{Lang, LocalText};
use crate::base::meant::closest;
use crate::base::slug::Slug;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, SettingsProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};
use crate::yaml::{self, Entry, Map, Node, Value};
pub(crate) use asked::{Asked, Sort, asked_for, leave_out_blanks, leave_out_within};

/// One mapping of a settings file, read key by key.
pub(crate) struct Fields<'a> {
    source: &'a SourceText,
    map: &'a Map,
    place: Place,
    known: Vec<&'static str>,
    missing: Vec<(&'static str, Diagnostic)>,
    /// Where nothing is read, and what would be is written down: what is asked for.
    asked: Option<Vec<Asked>>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Parses a whole file; `None` where it is no mapping.
pub(crate) fn parse(source: &SourceText, diagnostics: &mut Vec<Diagnostic>) -> Option<Map> {
    yaml::parse(source, 0..source.text.len()).collect_into(diagnostics)
}

impl<'a> Fields<'a> {
    pub(crate) fn new(source: &'a SourceText, map: &'a Map, place: Place) -> Self {
        Self { source, map, place, known: Vec::new(), missing: Vec::new(), asked: None, diagnostics: Vec::new() }
    }

    pub(crate) fn place(&self, node: &Node) -> Place {
        self.source.place(node.range.clone())
    }

    pub(crate) fn key_place(&self, entry: &Entry) -> Place {
        self.source.place(entry.key_range.clone())
    }

    pub(crate) fn report(&mut self, problem: impl Into<crate::diagnostics::Problem>, place: Place) {
        self.diagnostics.push(Diagnostic::new(problem, place));
    }

    /// The value of a key; an empty value counts as absent.
    pub(crate) fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        if !self.known.contains(&key) {
            self.known.push(key);
            self.asks_anew(key);
        }
        self.map.get(key).map(|entry| &entry.node).filter(|node| !matches!(node.value, Value::Null))
    }

    fn wrong(&mut self, key: &str, node: &Node, expected: Expected) {
        let place = self.place(node);
        self.report(SettingsProblem::SettingWrongType { key: key.to_owned(), expected }, place);
    }

    pub(crate) fn not_a_number(&mut self, key: &str, node: &Node) {
        self.wrong(key, node, Expected::Number);
    }

    pub(crate) fn require<T>(&mut self, key: &'static str, value: Option<T>) -> Option<T> {
        self.must_have(key);
        let present = self.map.get(key).is_some_and(|entry| !matches!(entry.node.value, Value::Null));
        if value.is_none() && !present && !self.map.broken.iter().any(|broken| broken == key) {
            let problem = SettingsProblem::SettingMissing { key: key.to_owned() };
            self.missing.push((key, Diagnostic::new(problem, self.place.clone())));
        }
        value
    }

    pub(crate) fn text(&mut self, key: &'static str) -> Option<String> {
        let node = self.node(key)?;
        self.text_of(key, node)
    }

    pub(crate) fn text_of(&mut self, key: &str, node: &Node) -> Option<String> {
        match &node.value {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Int(_) | Value::Float(_) | Value::Bool(_) => Some(node.written(&self.source.text).to_owned()),
            _ => {
                self.wrong(key, node, Expected::Text);
                None
            }
        }
    }

    /// Text per language: a mapping of language codes, or one text for all.
    pub(crate) fn local_text(&mut self, key: &'static str) -> Option<LocalText> {
        self.asks(key, || Form::in_languages(&Form::Line));
        let node = self.node(key)?;
        self.local_text_of(key, node)
    }

    pub(crate) fn local_text_of(&mut self, key: &str, node: &Node) -> Option<LocalText> {
        let Value::Map(map) = &node.value else {
            self.wrong(key, node, Expected::TextPerLanguage);
            return None;
        };
        let mut text = LocalText::default();
        for entry in &map.entries {
            let Some(lang) = Lang::from_code(&entry.key) else {
                let place = self.source.place(entry.key_range.clone());
                self.report(SettingsProblem::UnknownLanguage { code: entry.key.clone() }, place);
                continue;
            };
            if let Some(words) = self.text_of(key, &entry.node) {
                text.0.insert(lang, words);
            }
        }
        (!text.is_empty()).then_some(text)
    }

    pub(crate) fn whole(&mut self, key: &'static str, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        self.asks(key, || Form::Whole);
        let node = self.node(key)?;
        self.whole_of(key, node, range)
    }

    pub(super) fn whole_of(&mut self, key: &str, node: &Node, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        match node.value {
            Value::Int(number) if range.contains(&number) => Some(number),
            Value::Int(_) => {
                let place = self.place(node);
                let (min, max) = (range.start().to_string(), range.end().to_string());
                self.report(FrontMatterProblem::NumberOutOfRange { field: key.to_owned(), min, max }, place);
                None
            }
            _ => {
                self.wrong(key, node, Expected::WholeNumber);
                None
            }
        }
    }

    pub(crate) fn yes_no(&mut self, key: &'static str) -> Option<bool> {
        self.asks(key, || Form::YesNo);
        let node = self.node(key)?;
        if let Value::Bool(value) = node.value {
            return Some(value);
        }
        self.wrong(key, node, Expected::YesNo);
        None
    }

    pub(crate) fn day(&mut self, key: &'static str) -> Option<Day> {
        self.asks(key, || Form::Day);
        let node = self.node(key)?;
        let text = self.text_of(key, node)?;
        Day::parse(&text).map_err(|_| self.wrong(key, node, Expected::Date)).ok()
    }

    pub(crate) fn slug(&mut self, key: &'static str) -> Option<Slug> {
        self.asks(key, || Form::Slug);
        let node = self.node(key)?;
        let text = self.text_of(key, node)?;
        let slug = Slug::parse(&text);
        if slug.is_none() {
            let place = self.place(node);
            let suggestion = crate::base::slug::transliterate(&text);
            self.report(SettingsProblem::BadIdentifier { id: text, suggestion }, place);
        }
        slug
    }

    /// An address without path or final slash.
    pub(crate) fn https(&mut self, key: &'static str) -> Option<String> {
        self.address(key, str::to_owned)
    }

    /// A pattern of addresses, one for each court: the court's place stands in it once.
    pub(crate) fn https_pattern(&mut self, key: &'static str) -> Option<String> {
        self.address(key, |host| match host.split_once(COURT_IN_URL) {
            Some((before, after)) => format!("{before}court{after}"),
            None => String::new(),
        })
    }

    fn address(&mut self, key: &'static str, plain: impl Fn(&str) -> String) -> Option<String> {
        let node = self.node(key)?;
        let text = self.text_of(key, node)?;
        let host = plain(text.strip_prefix("https://").unwrap_or_default());
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
        if host.is_empty() || !host.chars().all(is_plain) {
            let place = self.place(node);
            self.report(SettingsProblem::BadBaseUrl { value: text }, place);
            return None;
        }
        Some(text)
    }

    /// An address on the web, with its path.
    pub(crate) fn web_address(&mut self, key: &'static str) -> Option<String> {
        self.asks(key, || Form::Https);
        let node = self.node(key)?;
        let url = self.text_of(key, node)?;
        if url.starts_with("https://") && !url.contains(|c: char| c.is_whitespace() || "\"<>\\".contains(c)) {
            return Some(url);
        }
        let place = self.place(node);
        self.report(FrontMatterProblem::BadUrl { field: key.to_owned(), value: url }, place);
        None
    }

    /// A list of codes of languages.
    pub(crate) fn languages(&mut self, key: &'static str) -> Vec<Lang> {
        self.asks(key, || Form::List(Box::new(Form::languages())));
        let mut languages = Vec::new();
        for node in self.list(key) {
            let Some(code) = self.text_of(key, node) else { continue };
            if let Some(lang) = Lang::from_code(&code) {
                languages.push(lang);
            } else {
                let place = self.place(node);
                self.report(SettingsProblem::UnknownLanguage { code }, place);
            }
        }
        languages
    }

    pub(crate) fn list(&mut self, key: &'static str) -> &'a [Node] {
        let Some(node) = self.node(key) else { return &[] };
        if let Value::List(nodes) = &node.value {
            return nodes;
        }
        self.wrong(key, node, Expected::List);
        &[]
    }

    /// Reads a mapping below a key with a reader of its own.
    pub(crate) fn group<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Fields<'a>) -> T) -> Option<T> {
        let Some(node) = self.node(key) else {
            self.asks_within(key, Sort::Group, |fields| drop(read(fields)));
            return None;
        };
        self.group_of(key, node, read)
    }

    /// Reads a list of mappings with a reader of their own, which is told where each stands.
    pub(crate) fn rows<T>(&mut self, key: &'static str, read: impl Fn(&mut Fields<'a>, Place) -> Option<T>) -> Vec<T> {
        self.asks_within(key, Sort::Rows, |fields| drop(read(fields, Place::default())));
        let mut rows = Vec::new();
        for node in self.list(key) {
            let place = self.place(node);
            rows.extend(self.group_of(key, node, |fields| read(fields, place)).flatten());
        }
        rows
    }

    /// The mapping that stands at a key.
    pub(crate) fn map_of(&mut self, key: &str, node: &'a Node) -> Option<&'a Map> {
        if let Value::Map(map) = &node.value {
            return Some(map);
        }
        self.wrong(key, node, Expected::Map);
        None
    }

    pub(crate) fn group_of<T>(
        &mut self,
        key: &str,
        node: &'a Node,
        read: impl FnOnce(&mut Fields<'a>) -> T,
    ) -> Option<T> {
        let map = self.map_of(key, node)?;
        let mut inner = Fields::new(self.source, map, self.place(node));
        let value = read(&mut inner);
        self.diagnostics.extend(inner.finish());
        Some(value)
    }

    /// Reads one of a closed set of words.
    pub(crate) fn choice<T>(&mut self, key: &str, node: &'a Node, all: &[(T, &'static str)]) -> Option<T>
    where
        T: Copy,
    {
        let value = self.text_of(key, node)?;
        if let Some((choice, _)) = all.iter().find(|(_, word)| *word == value) {
            return Some(*choice);
        }
        let words = all.iter().map(|(_, word)| (*word, None));
        let place = self.place(node);
        self.report(FrontMatterProblem::not_among(key, value, words), place);
        None
    }

    /// The days from and until which something holds.
    pub(crate) fn period(&mut self) -> Period {
        Period { from: self.day("from"), to: self.day("to") }
    }

    pub(crate) fn zones(&mut self, key: &'static str) -> Option<ZoneHistory> {
        let mut history = Vec::new();
        for node in self.list(key) {
            let row = self.group_of(key, node, |fields| {
                let from = fields.day("from").map(|day| day.date().to_datetime(jiff::civil::Time::midnight()));
                let node = fields.node("offset");
                let text = fields.text("offset");
                let text = fields.require("offset", text)?;
                let offset = parse_offset(&text).ok();
                if offset.is_none() {
                    let place = node.map(|node| fields.place(node)).unwrap_or_default();
                    fields.report(SettingsProblem::BadOffset { value: text }, place);
                }
                Some((from, offset?))
            });
            history.extend(row.flatten());
        }
        (!history.is_empty()).then(|| ZoneHistory::new(history))
    }

    /// Where the value of each key stands.
    pub(crate) fn places(&self) -> BTreeMap<String, Place> {
        self.map.entries.iter().map(|entry| (entry.key.clone(), self.place(&entry.node))).collect()
    }

    /// Reports the keys that nobody asked for, and those that are missing. A misspelled key is no
    /// missing one.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        for entry in &self.map.entries {
            if self.known.contains(&entry.key.as_str()) {
                continue;
            }
            let key = entry.key.clone();
            let problem = match closest(&key, self.known.iter().copied()) {
                Some(meant) => {
                    self.missing.retain(|(missing, _)| *missing != meant);
                    SettingsProblem::MisspelledSetting { meant: meant.to_owned(), key }
                }
                None => SettingsProblem::UnknownSetting { key, known: self.known.join(", ") },
            };
            self.diagnostics.push(Diagnostic::new(problem, self.source.place(entry.key_range.clone())));
        }
        self.diagnostics.extend(self.missing.into_iter().map(|(_, diagnostic)| diagnostic));
        self.diagnostics
    }
}
