//! Reads one item's fields from the files of all its languages, and reports every fault.
//!
//! A field that is the same in every language may stand in any of the files; where it stands in
//! several and differs, somebody has to decide which is right.

use std::collections::BTreeMap;

use crate::base::date::ZoneHistory;
use crate::base::lang::Lang;
use crate::base::meant::closest;
use crate::diagnostics::problems::{Expected, FrontMatterProblem};
use crate::diagnostics::{Diagnostic, Place, Problem, SourceText};
use crate::yaml::{Map, Node, Value};

/// The parsed front matter of one file.
#[derive(Debug)]
pub struct FrontMatter {
    /// The file.
    pub source: SourceText,
    /// Its language.
    pub lang: Lang,
    /// Its fields, located.
    pub map: Map,
}

/// A type that a field can have.
pub trait FieldType: Sized {
    /// What to type, for a field that is missing.
    const EXAMPLE: &'static str;

    /// Reads the value, reporting faults; `None` where it can't be used.
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self>;

    /// The value as templates see it.
    fn shown(&self) -> super::Shown;
}

/// Reads one value.
pub struct NodeReader<'a> {
    source: &'a SourceText,
    /// The field's name, for messages.
    pub field: &'a str,
    /// The language of the file.
    pub lang: Lang,
    /// The time zone that a time without offset means.
    pub zones: &'a ZoneHistory,
    diagnostics: Vec<Diagnostic>,
}

impl NodeReader<'_> {
    /// The value's text, where it is prose: a `#` in it would begin a comment and cut it short.
    pub fn prose(&mut self, node: &Node) -> Option<String> {
        if let (true, Some(comment)) = (node.plain, &node.comment) {
            let lost = self.source.text[comment.clone()].trim().to_owned();
            let field = self.field.to_owned();
            self.report_at(FrontMatterProblem::CommentCutsText { field, lost }, self.source.place(comment.clone()));
        }
        self.text(node, Expected::Text)
    }

    /// The value's text; a number or a word like `yes` is taken as it was typed.
    pub fn text(&mut self, node: &Node, expected: Expected) -> Option<String> {
        match &node.value {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Int(_) | Value::Float(_) | Value::Bool(_) => Some(node.written(&self.source.text).to_owned()),
            _ => {
                self.wrong(node, expected);
                None
            }
        }
    }

    /// Where a value stands.
    #[must_use]
    pub fn place(&self, node: &Node) -> Place {
        self.source.place(node.range.clone())
    }

    /// Reports a fault at a value.
    pub fn report(&mut self, problem: impl Into<Problem>, node: &Node) {
        self.report_at(problem, self.place(node));
    }

    /// Reports a value of the wrong type.
    pub fn wrong(&mut self, node: &Node, expected: Expected) {
        self.report(FrontMatterProblem::WrongType { field: self.field.to_owned(), expected }, node);
    }

    /// Reads the mapping below a field with a reader of its own.
    pub fn group<T>(&mut self, node: &Node, read: impl FnOnce(&mut GroupReader<'_>) -> T) -> Option<T> {
        let Value::Map(map) = &node.value else {
            self.wrong(node, Expected::Map);
            return None;
        };
        let mut group = GroupReader {
            map,
            place: node,
            outer: self.source,
            lang: self.lang,
            zones: self.zones,
            known: Vec::new(),
            diagnostics: Vec::new(),
        };
        let value = read(&mut group);
        let found = group.finish();
        self.diagnostics.extend(found);
        Some(value)
    }

    fn report_at(&mut self, problem: impl Into<Problem>, place: Place) {
        self.diagnostics.push(Diagnostic::new(problem, place));
    }
}

/// Reads the fields of a mapping inside a field.
pub struct GroupReader<'a> {
    map: &'a Map,
    place: &'a Node,
    outer: &'a SourceText,
    lang: Lang,
    zones: &'a ZoneHistory,
    known: Vec<&'static str>,
    diagnostics: Vec<Diagnostic>,
}

impl GroupReader<'_> {
    /// Reads a field that may be absent.
    pub fn optional<T: FieldType>(&mut self, name: &'static str) -> Option<T> {
        self.known.push(name);
        let entry = self.map.get(name).filter(|entry| !matches!(entry.node.value, Value::Null))?;
        let mut reader =
            NodeReader { source: self.outer, field: name, lang: self.lang, zones: self.zones, diagnostics: Vec::new() };
        let value = T::read(&entry.node, &mut reader);
        self.diagnostics.extend(reader.diagnostics);
        value
    }

    /// Reads a field that must be there.
    pub fn required<T: FieldType>(&mut self, name: &'static str) -> Option<T> {
        let value = self.optional(name);
        let absent = self.map.get(name).is_none_or(|entry| matches!(entry.node.value, Value::Null));
        if absent {
            let problem = FrontMatterProblem::RequiredField { field: name.to_owned(), example: T::EXAMPLE.to_owned() };
            self.diagnostics.push(Diagnostic::new(problem, self.outer.place(self.place.range.clone())));
        }
        value
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        for entry in self.map.entries.iter().filter(|entry| !self.known.contains(&entry.key.as_str())) {
            let field = entry.key.clone();
            let problem = match closest(&field, self.known.iter().copied()) {
                Some(meant) => FrontMatterProblem::MisspelledField { field, meant: meant.to_owned() },
                None => FrontMatterProblem::UnknownField { field, kind: self.known.join(", ") },
            };
            self.diagnostics.push(Diagnostic::new(problem, self.outer.place(entry.key_range.clone())));
        }
        self.diagnostics
    }
}

/// Reads the fields of one language of an item.
pub struct FieldReader<'a> {
    own: &'a FrontMatter,
    others: Vec<&'a FrontMatter>,
    zones: &'a ZoneHistory,
    known: Vec<&'static str>,
    places: BTreeMap<&'static str, Place>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> FieldReader<'a> {
    /// A reader over one file, with the item's files in other languages, in order of languages.
    #[must_use]
    pub fn new(own: &'a FrontMatter, others: Vec<&'a FrontMatter>, zones: &'a ZoneHistory) -> Self {
        Self { own, others, zones, known: Vec::new(), places: BTreeMap::new(), diagnostics: Vec::new() }
    }

    /// Reads a field that may be absent.
    pub fn optional<T: FieldType>(&mut self, name: &'static str, shared: bool) -> Option<T> {
        self.known.push(name);
        let (from, node) = self.find(name, shared)?;
        self.places.insert(name, from.source.place(node.range.clone()));
        let mut reader = NodeReader {
            source: &from.source,
            field: name,
            lang: from.lang,
            zones: self.zones,
            diagnostics: Vec::new(),
        };
        let value = T::read(node, &mut reader);
        // A shared field's faults are told by the file in which it stands.
        if std::ptr::eq(from, self.own) {
            self.diagnostics.extend(reader.diagnostics);
            if shared {
                self.compare(name, node);
            }
        }
        value
    }

    /// Reads a field that must be there.
    pub fn required<T: FieldType>(&mut self, name: &'static str, shared: bool) -> Option<T> {
        let value = self.optional(name, shared);
        let given = self.find(name, shared).is_some() || self.own.map.broken.iter().any(|broken| broken == name);
        let is_first = self.others.first().is_none_or(|other| self.own.lang < other.lang);
        // A shared field that is nowhere is missed once, in the first language.
        if !given && (!shared || is_first) {
            let problem = FrontMatterProblem::RequiredField { field: name.to_owned(), example: T::EXAMPLE.to_owned() };
            self.diagnostics.push(Diagnostic::new(problem, self.own.source.whole()));
        }
        value
    }

    /// Where the fields that were read stand.
    #[must_use]
    pub fn places(&self) -> &BTreeMap<&'static str, Place> {
        &self.places
    }

    /// Reports a fault.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports the fields that nobody asked for; in a closed kind each of them is an error.
    #[must_use]
    pub fn finish(mut self, kind: &str, closed: bool) -> Vec<Diagnostic> {
        for entry in self.own.map.entries.iter().filter(|entry| !self.known.contains(&entry.key.as_str())) {
            let field = entry.key.clone();
            let kind = kind.to_owned();
            let problem = match closest(&field, self.known.iter().copied()) {
                Some(meant) => FrontMatterProblem::MisspelledField { field, meant: meant.to_owned() },
                None if closed => FrontMatterProblem::ForbiddenField { field, kind },
                None => FrontMatterProblem::UnknownField { field, kind },
            };
            self.diagnostics.push(Diagnostic::new(problem, self.own.source.place(entry.key_range.clone())));
        }
        self.diagnostics
    }

    fn find(&self, name: &str, shared: bool) -> Option<(&'a FrontMatter, &'a Node)> {
        let in_file = |file: &'a FrontMatter| {
            let node = &file.map.get(name)?.node;
            (!matches!(node.value, Value::Null)).then_some((file, node))
        };
        in_file(self.own).or_else(|| shared.then(|| self.others.iter().find_map(|file| in_file(file))).flatten())
    }

    /// Tells once, at the later language, that a shared field differs.
    fn compare(&mut self, name: &str, node: &Node) {
        for other in self.others.iter().filter(|other| other.lang < self.own.lang) {
            let Some(entry) = other.map.get(name) else { continue };
            if matches!(entry.node.value, Value::Null) || entry.node.value.same_as(&node.value) {
                continue;
            }
            let problem = FrontMatterProblem::SharedFieldDiffers {
                field: name.to_owned(),
                other_file: other.source.path.file_name().to_owned(),
                other_value: entry.node.written(&other.source.text).lines().next().unwrap_or_default().to_owned(),
            };
            self.diagnostics.push(Diagnostic::new(problem, self.own.source.place(node.range.clone())));
        }
    }
}
