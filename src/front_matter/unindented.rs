//! Parts of a field that stand below it without indentation: YAML takes them for fields of their own.

use super::declared::Declared;
use super::reader::FrontMatter;
use crate::diagnostics::problems::LostProblem;
use crate::diagnostics::{Change, Diagnostic};
use crate::settings::{Form, FormField};
use crate::yaml::{Entry, Value};

/// What was found, and the names that are told by it.
#[derive(Default)]
pub(super) struct Unindented {
    pub(super) told: Vec<Diagnostic>,
    pub(super) names: Vec<String>,
}

/// The parts of empty fields that follow them at the beginning of lines; at least one of them is no field itself.
pub(super) fn unindented(file: &FrontMatter, declared: &Declared, known: &[&str]) -> Unindented {
    let mut found = Unindented::default();
    for entry in file.map.iter().filter(|entry| entry.node.value == Value::Null) {
        let Some((parts, is_list)) = declared.get(&entry.key).and_then(|field| parts((field.form)())) else { continue };
        let lines = lines_below(&file.source.text, entry, &parts);
        let is_lost = |name: &str| !known.contains(&name) && file.map.get(name).is_some();
        if !lines.iter().any(|line| is_lost(line.name)) {
            continue;
        }
        let indent = |(index, line): (usize, &Line<'_>)| {
            let indent = if !is_list {
                "  "
            } else if index == 0 {
                "  - "
            } else {
                "    "
            };
            Change::new(line.start..line.start, indent)
        };
        let changes: Vec<Change> = lines.iter().enumerate().map(indent).collect();
        let whole: Vec<&str> = lines.iter().map(|line| line.text).collect();
        let ready = if is_list { format!("[{{{}}}]", whole.join(", ")) } else { format!("{{{}}}", whole.join(", ")) };
        let inner = lines.iter().map(|line| line.name).collect::<Vec<_>>().join(", ");
        let problem =
            LostProblem::NotIndented { field: entry.key.clone(), inner, ready: format!("{}: {ready}", entry.key) };
        let mut told = Diagnostic::new(problem, file.source.place(entry.key_range.clone()));
        told.fix = file.source.edit_all(&changes).map(Box::new);
        found.told.push(told);
        found.names.extend(lines.iter().map(|line| line.name.to_owned()));
    }
    found
}

/// The parts that a field has, and whether it is a list of such.
fn parts(form: Form) -> Option<(Vec<FormField>, bool)> {
    match form {
        Form::Group(fields) => Some((fields, false)),
        Form::List(inner) => match *inner {
            Form::Group(fields) => Some((fields, true)),
            _ => None,
        },
        _ => None,
    }
}

struct Line<'a> {
    start: usize,
    name: &'a str,
    text: &'a str,
}

/// The lines right below an empty field that begin with the name of one of its parts.
fn lines_below<'a>(text: &'a str, entry: &Entry, parts: &[FormField]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut at = entry.key_range.end;
    while let Some(end) = text[at..].find('\n') {
        let start = at + end + 1;
        let line = text[start..].lines().next().unwrap_or_default();
        let Some((name, _)) = line.split_once(':') else { break };
        if !parts.iter().any(|part| part.name == name) || lines.iter().any(|line| line.name == name) {
            break;
        }
        lines.push(Line { start, name, text: line.trim_end() });
        at = start;
    }
    lines
}
