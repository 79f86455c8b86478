//! Reads one item's fields from the files of all its languages, and reports every fault.
//!
//! A field that is the same in every language may stand in any of the files; where it stands in
//! several and differs, somebody has to decide which is right.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::blank::is_blank;
use super::declared::{Around, Declared, meant, not_declared, unknown};
use super::fields::FieldSpec;
use super::group::GroupReader;
use super::unindented::{Unindented, unindented};
use super::written::inside;
use crate::base::date::ZoneHistory;
use crate::base::lang::Lang;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, LostProblem, UnderstoodProblem};
use crate::diagnostics::{Diagnostic, Place, Problem, SourceText};
use crate::letters::Text;
use crate::settings::Form;
use crate::yaml::{Map, Node, Value, quoting};

/// The parsed front matter of one file.
#[derive(Debug)]
pub struct FrontMatter {
    /// The file.
    pub source: SourceText,
    /// Its language.
    pub lang: Lang,
    /// The line that opens it.
    pub fence: Range<usize>,
    /// Its fields, located.
    pub map: Map,
}

/// A type that a field can have.
pub trait FieldType: Sized {
    /// What to type, for a field that is missing.
    fn example() -> String;

    /// The sort of value, for forms that are filled in.
    fn form() -> Form;

    /// Reads the value, reporting faults; `None` where it can't be used.
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self>;

    /// The value as templates see it.
    fn shown(&self) -> super::Shown;
}

/// Reads one value.
pub struct NodeReader<'a> {
    pub(super) source: &'a SourceText,
    /// The field's name, for messages.
    pub field: &'a str,
    /// The time zone that a time without offset means.
    pub zones: &'a ZoneHistory,
    /// Whether a field outside the declaration is an error.
    pub(super) closed: bool,
    /// Whether the value is a row of a list, and no item's.
    pub(super) in_rows: bool,
    /// The language of the file's texts, where it has one.
    pub(super) lang: Option<Lang>,
    /// What is declared of the item's fields.
    pub(super) declared: Declared,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> NodeReader<'a> {
    /// A reader of a value that stands in no item's front matter: a row of a list, say.
    #[must_use]
    pub fn new(source: &'a SourceText, field: &'a str, zones: &'a ZoneHistory) -> Self {
        let declared = Declared::default();
        Self { source, field, zones, closed: false, in_rows: true, lang: None, declared, diagnostics: Vec::new() }
    }

    /// Closes the reader: what it found.
    #[must_use]
    pub fn finish(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// The value's text, where it is prose: a `#` in it would begin a comment and cut it short.
    pub fn prose(&mut self, node: &Node) -> Option<String> {
        if let (true, Some(comment)) = (node.plain, &node.comment) {
            if let Some(whole) = self.with_comment(node, comment) {
                self.letters(node.range.start..comment.end);
                return Some(whole);
            }
            let lost = self.source.text[comment.clone()].trim().to_owned();
            let field = self.field.to_owned();
            self.report_at(FrontMatterProblem::CommentCutsText { field, lost }, self.source.place(comment.clone()));
        }
        let text = self.text(node, Expected::Text)?;
        // What an alias stands for is written elsewhere.
        let written = self.source.text.get(node.range.clone()).unwrap_or_default();
        if text.split_whitespace().next().is_some_and(|word| written.contains(word)) {
            self.letters(node.range.clone());
        }
        Some(text)
    }

    /// Searches what is written for letters and signs that stand for others.
    fn letters(&mut self, range: Range<usize>) {
        let Some(lang) = self.lang else { return };
        let (written, start) = inside(&self.source.text, range);
        for found in Text::new(&written, lang, &self.source.text).search(0..written.len()) {
            let range = start + found.range.start..start + found.range.end;
            let mut diagnostic = Diagnostic::new(found.problem, self.source.place(range.clone()));
            diagnostic.fix = found.meant.map(|meant| Box::new(self.source.edit(range, meant)));
            self.diagnostics.push(diagnostic);
        }
    }

    /// A text with what YAML takes for a comment: in `Іс #5 қаралды` nobody meant one.
    fn with_comment(&mut self, node: &Node, comment: &Range<usize>) -> Option<String> {
        let range = node.range.start..comment.end;
        let whole = self.source.text.get(range.clone())?.trim_end();
        let is_text = self.source.text[comment.clone()][1..].starts_with(char::is_alphanumeric);
        if !is_text || node.range.is_empty() || whole.contains(['\n', '\r']) || whole.contains(" # ") {
            return None;
        }
        let range = range.start..range.start + whole.len();
        let problem = UnderstoodProblem::TextUnquoted { field: self.field.to_owned(), mark: "#".to_owned() };
        let mut found = Diagnostic::new(problem, self.source.place(comment.clone()));
        found.fix = self.source.edit_all(&quoting(whole, range.start)).map(Box::new);
        self.diagnostics.push(found);
        Some(whole.to_owned())
    }

    /// Notes that a value was understood, and what would better be written.
    pub fn understood(&mut self, problem: UnderstoodProblem, node: &Node, meant: String) {
        let found = Diagnostic::new(problem, self.place(node));
        self.diagnostics.push(found.with_fix(self.source.edit(node.range.clone(), meant)));
    }

    /// Reports a text where a list should be; of plain words it can be made at once.
    pub fn wrong_list(&mut self, node: &Node) {
        let problem = FrontMatterProblem::WrongType { field: self.field.to_owned(), expected: Expected::List };
        let mut found = Diagnostic::new(problem, self.place(node));
        if let (Value::Text(text), true) = (&node.value, node.plain && node.comment.is_none()) {
            let is_plain = !text.contains(['\n', ':', '#', '"', '[', ']', '{', '}', '&', '*', '\'', ';']);
            let items: Vec<&str> = text.split(',').map(str::trim).collect();
            if is_plain && items.iter().all(|item| !item.is_empty()) {
                found = found.with_fix(self.source.edit(node.range.clone(), format!("[{}]", items.join(", "))));
            }
        }
        self.diagnostics.push(found);
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

    /// Reads the mapping below a field with a reader of its own; what it looks like is told where there is none.
    pub fn group<T, R>(&mut self, node: &Node, example: impl FnOnce() -> String, read: R) -> Option<T>
    where
        R: FnOnce(&mut GroupReader<'_>) -> T,
    {
        let Value::Map(map) = &node.value else {
            self.report(FrontMatterProblem::WrongGroup { field: self.field.to_owned(), example: example() }, node);
            return None;
        };
        let mut group = GroupReader::new(map, node, self);
        let value = read(&mut group);
        let found = group.finish();
        self.diagnostics.extend(found);
        Some(value)
    }

    fn report_at(&mut self, problem: impl Into<Problem>, place: Place) {
        self.diagnostics.push(Diagnostic::new(problem, place));
    }
}

/// Reads the fields of one language of an item.
pub struct FieldReader<'a> {
    own: &'a FrontMatter,
    others: Vec<&'a FrontMatter>,
    zones: &'a ZoneHistory,
    kind: &'static str,
    closed: bool,
    declared: Declared,
    known: Vec<&'static str>,
    places: BTreeMap<&'static str, Place>,
    doubtful: BTreeSet<&'static str>,
    missing: Vec<(&'static str, Diagnostic)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> FieldReader<'a> {
    /// A reader over one file, with the item's files in other languages, in order of languages. In a
    /// closed kind a field that nobody asks for is an error.
    #[must_use]
    pub fn new(
        own: &'a FrontMatter,
        others: Vec<&'a FrontMatter>,
        zones: &'a ZoneHistory,
        (kind, closed): (&'static str, bool),
    ) -> Self {
        Self {
            own,
            others,
            zones,
            kind,
            closed,
            declared: Declared::default(),
            known: Vec::new(),
            places: BTreeMap::new(),
            doubtful: BTreeSet::new(),
            missing: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    /// The reader with what is declared of the fields: those of every kind, those of this one.
    #[must_use]
    pub fn with_declared(self, declared: [&'static [FieldSpec]; 2]) -> Self {
        Self { declared: Declared(declared), ..self }
    }

    /// Reads a field that may be absent. An empty list says no more than none.
    pub fn optional<T: FieldType>(&mut self, name: &'static str, shared: bool) -> Option<T> {
        let has_rows = |node: &Node| !matches!(&node.value, Value::List(rows) if rows.is_empty());
        self.read(name, shared, has_rows)
    }

    fn read<T: FieldType>(&mut self, name: &'static str, shared: bool, counts: fn(&Node) -> bool) -> Option<T> {
        self.known.push(name);
        let Some((from, node)) = self.find(name, shared).filter(|(_, node)| counts(node)) else {
            if self.own.map.broken.iter().any(|broken| broken == name) {
                self.doubtful.insert(name);
            }
            return None;
        };
        self.places.insert(name, from.source.place(node.range.clone()));
        let mut reader = self.node_reader(from, name);
        let value = T::read(node, &mut reader);
        if value.is_none() && !reader.diagnostics.is_empty() {
            self.doubtful.insert(name);
        }
        // A shared field's faults are told by the file in which it stands.
        if std::ptr::eq(from, self.own) {
            self.diagnostics.extend(reader.diagnostics);
            if let (true, Some(value)) = (shared, &value) {
                self.compare(name, node, value);
            }
        }
        value
    }

    /// Reads a field that must be there.
    pub fn required<T: FieldType>(&mut self, name: &'static str, shared: bool) -> Option<T> {
        let value = self.read(name, shared, |_| true);
        let is_first = self.others.first().is_none_or(|other| self.own.lang < other.lang);
        // A shared field that is nowhere is missed once, in the first language.
        if value.is_none() && !self.doubtful.contains(name) && (!shared || is_first) {
            let (field, example) = (name.to_owned(), T::example());
            let empty = self.own.map.get(name).filter(|entry| is_blank(&entry.node.value));
            let problem: Problem = match empty {
                Some(_) => LostProblem::EmptyField { field, example }.into(),
                None => FrontMatterProblem::RequiredField { field, example }.into(),
            };
            let place = empty.map_or(&self.own.fence, |entry| &entry.key_range).clone();
            let missing = Diagnostic::new(problem, self.own.source.place(place));
            self.missing.push((name, missing));
        }
        value
    }

    /// The names of the fields that were asked for so far.
    #[must_use]
    pub fn asked_for(&self) -> &[&'static str] {
        &self.known
    }

    /// Where the fields that were read stand.
    #[must_use]
    pub fn places(&self) -> &BTreeMap<&'static str, Place> {
        &self.places
    }

    /// The fields that were given but could not be read: they are not missing, and what is wrong with
    /// them is told.
    #[must_use]
    pub fn doubtful(&self) -> BTreeSet<&'static str> {
        let files = std::iter::once(self.own).chain(self.others.iter().copied());
        self.doubtful
            .iter()
            .copied()
            .chain(files.flat_map(|file| meant(&file.map, &self.known, &self.declared)))
            .collect()
    }

    /// The section whose fields are read.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind
    }

    /// The language of the file.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.own.lang
    }

    /// Reports that a field ends with a sign that does not belong there, and what cuts it off.
    pub fn report_cut(&mut self, name: &str, sign: char, problem: impl Into<Problem>) {
        let Some(entry) = self.own.map.get(name) else { return };
        let (range, source) = (entry.node.range.clone(), &self.own.source);
        let found = Diagnostic::new(problem, source.place(range.clone()));
        let at = source.text.get(range.clone()).and_then(|written| written.rfind(sign)).map(|at| range.start + at);
        self.diagnostics.push(match at {
            Some(at) => found.with_fix(source.edit(at..at + sign.len_utf8(), "")),
            None => found,
        });
    }

    /// Reports a fault.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports the fields that nobody asked for; in a closed kind each of them is an error.
    #[must_use]
    pub fn finish(mut self) -> Vec<Diagnostic> {
        let doubtful = self.doubtful();
        self.missing.retain(|(name, _)| !doubtful.contains(name));
        self.diagnostics.extend(self.missing.into_iter().map(|(_, diagnostic)| diagnostic));
        let Unindented { told, names } = unindented(self.own, &self.declared, &self.known);
        self.diagnostics.extend(told);
        let around = Around { map: &self.own.map, of: self.kind, known: &self.known, closed: self.closed };
        for entry in unknown(&self.own.map, &self.known).filter(|entry| !names.contains(&entry.key)) {
            let found = not_declared(entry, &around, &self.declared);
            self.diagnostics.push(found.at(&self.own.source));
        }
        self.diagnostics
    }

    fn find(&self, name: &str, shared: bool) -> Option<(&'a FrontMatter, &'a Node)> {
        let in_file = |file: &'a FrontMatter| {
            let node = &file.map.get(name)?.node;
            (!is_blank(&node.value)).then_some((file, node))
        };
        in_file(self.own).or_else(|| shared.then(|| self.others.iter().find_map(|file| in_file(file))).flatten())
    }

    fn node_reader(&self, file: &'a FrontMatter, field: &'a str) -> NodeReader<'a> {
        let (zones, closed) = (self.zones, self.closed);
        let lang = Some(file.lang);
        let (source, declared, diagnostics) = (&file.source, self.declared, Vec::new());
        NodeReader { source, field, zones, closed, in_rows: false, lang, declared, diagnostics }
    }

    /// Tells once, at the later language, that a shared field differs in what it means.
    fn compare<T: FieldType>(&mut self, name: &'static str, node: &Node, value: &T) {
        for other in self.others.iter().filter(|other| other.lang < self.own.lang) {
            let Some(entry) = other.map.get(name).filter(|entry| !is_blank(&entry.node.value)) else { continue };
            let theirs = T::read(&entry.node, &mut self.node_reader(other, name));
            // What can't be read there is told there.
            if theirs.is_none_or(|theirs| theirs.shown() == value.shown()) {
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
