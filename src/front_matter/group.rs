//! Reads the fields of a mapping inside a field, and tells of those that are missing or that nobody asked for.

use super::blank::is_blank;
use super::declared::{Around, meant, not_declared, unknown};
use super::reader::{FieldType, NodeReader};
use crate::diagnostics::problems::{LostProblem, RowProblem};
use crate::diagnostics::{Diagnostic, Problem};
use crate::settings::Form;
use crate::yaml::{Map, Node};

/// Reads the fields of a mapping inside a field.
pub struct GroupReader<'a> {
    map: &'a Map,
    place: &'a Node,
    outer: &'a NodeReader<'a>,
    known: Vec<&'static str>,
    missing: Vec<(&'static str, Diagnostic)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> GroupReader<'a> {
    pub(super) const fn new(map: &'a Map, place: &'a Node, outer: &'a NodeReader<'a>) -> Self {
        Self { map, place, outer, known: Vec::new(), missing: Vec::new(), diagnostics: Vec::new() }
    }

    /// Reads a field that may be absent.
    pub fn optional<T: FieldType>(&mut self, name: &'static str) -> Option<T> {
        self.known.push(name);
        let entry = self.map.get(name).filter(|entry| !is_blank(&entry.node.value))?;
        let mut reader = NodeReader { field: name, diagnostics: Vec::new(), ..*self.outer };
        let value = T::read(&entry.node, &mut reader);
        self.diagnostics.extend(reader.diagnostics);
        value
    }

    /// Reads a field that must be there.
    pub fn required<T: FieldType>(&mut self, name: &'static str) -> Option<T> {
        let told = self.diagnostics.len();
        let value = self.optional(name);
        let is_broken = self.map.broken.iter().any(|broken| broken == name);
        if value.is_none() && self.diagnostics.len() == told && !is_broken {
            let missing = Diagnostic::new(self.absent(name, T::example()), self.outer.place(self.place));
            self.missing.push((name, missing));
        }
        value
    }

    /// What to tell of a field that is not there: what to add, and where.
    fn absent(&self, name: &str, example: String) -> Problem {
        let field = name.to_owned();
        if self.outer.in_rows {
            return RowProblem::RowFieldMissing { field, example }.into();
        }
        let outer = self.outer.field.to_owned();
        let written = self.outer.source.text.get(self.place.range.clone()).unwrap_or_default().trim();
        let inside = written.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match inside.filter(|inside| !inside.contains(['\n', '\r'])) {
            Some(inside) if self.map.get(name).is_none() => {
                let rest = if inside.contains(':') { format!(", {}", inside.trim()) } else { String::new() };
                let is_row =
                    self.outer.declared.get(&outer).is_some_and(|field| matches!((field.form)(), Form::List(_)));
                let start = if is_row { String::new() } else { format!("{outer}: ") };
                let ready = format!("{start}{{{field}: {example}{rest}}}");
                LostProblem::RequiredInBraces { outer, field, ready }.into()
            }
            _ => LostProblem::RequiredBelow { outer, field, example }.into(),
        }
    }

    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        let meant = meant(self.map, &self.known, &self.outer.declared);
        self.missing.retain(|(name, _)| !meant.contains(name));
        self.diagnostics.extend(self.missing.into_iter().map(|(_, diagnostic)| diagnostic));
        let around = Around { map: self.map, of: self.outer.field, known: &self.known, closed: self.outer.closed };
        for entry in unknown(self.map, &self.known) {
            let found = not_declared(entry, &around, &self.outer.declared);
            self.diagnostics.push(found.at(self.outer.source));
        }
        self.diagnostics
    }
}
