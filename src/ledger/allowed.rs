//! Reads `ledger/allowed.yaml`: findings that somebody has looked at, and who allowed each, when and why.
//!
//! An entry that lacks any of these allows nothing. What it is about is decided where findings are made.

use crate::base::date::Day;
use crate::diagnostics::problems::AllowedProblem;
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::privacy::is_mark;
use crate::yaml::{Map, Node, Rows, Value};

/// The file.
pub(super) const FILE: &str = "ledger/allowed.yaml";

/// A finding that is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Its mark.
    pub finding: String,
    /// Where it is allowed.
    pub place: Place,
}

/// Reads the list.
pub(super) fn read(source: &SourceText) -> Outcome<Vec<Allowed>> {
    let mut diagnostics = Vec::new();
    let rows = Rows::split(source).collect_into(&mut diagnostics);
    let mut allowed = Vec::new();
    for range in rows.ranges() {
        let node = Rows::read(rows.source(), range.clone()).collect_into(&mut diagnostics);
        let place = rows.source().place(range.clone());
        match node {
            Some(Node { value: Value::Map(map), .. }) => match entry(&map, rows.source()) {
                Ok(finding) => allowed.push(Allowed { finding, place }),
                Err(problem) => diagnostics.push(Diagnostic::new(problem, place)),
            },
            _ => diagnostics.push(Diagnostic::new(AllowedProblem::AllowedUnreadable {}, place)),
        }
    }
    Outcome { value: allowed, diagnostics }
}

/// The mark of an entry that is complete.
fn entry(map: &Map, source: &SourceText) -> Result<String, AllowedProblem> {
    const FIELDS: [&str; 4] = ["finding", "reason", "by", "on"];
    if map.iter().any(|entry| !FIELDS.contains(&entry.key.as_str())) {
        return Err(AllowedProblem::AllowedUnreadable {});
    }
    let text = |field: &str| map.get(field).map_or("", |entry| entry.node.written(&source.text)).trim();
    let words = |field: &str| text(field).split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    let missing = |field: &str| AllowedProblem::AllowedIncomplete { field: field.to_owned() };
    // A name alone, or a dash, is nobody's decision.
    for (field, is_given) in [
        ("finding", !text("finding").is_empty()),
        ("reason", words("reason") >= 2),
        ("by", words("by") >= 2),
        ("on", !text("on").is_empty()),
    ] {
        if !is_given {
            return Err(missing(field));
        }
    }
    let is_sound = is_mark(text("finding")) && Day::parse(text("on")).is_ok();
    if is_sound { Ok(text("finding").to_owned()) } else { Err(AllowedProblem::AllowedUnreadable {}) }
}
