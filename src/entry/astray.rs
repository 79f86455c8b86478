//! Fields that stand below the second `---`: they have no effect there, and the item would be published without them.
//!
//! Only the first lines of a text are looked at, and only names that are declared count.

use std::ops::Range;

use crate::diagnostics::problems::LostProblem;
use crate::diagnostics::{Diagnostic, SourceText};

/// How many lines with words on them are looked at.
const LINES: usize = 5;

/// What holds an item back, takes it down or leads to it: without them something else is published than was meant.
const GRAVE: [&str; 5] = ["embargo", "draft", "withdrawn", "expires", "aliases"];

/// What is told of fields at the beginning of a text.
pub(super) fn fields_in_text(source: &SourceText, body: Range<usize>, fields: &[&str]) -> Vec<Diagnostic> {
    let text = &source.text[body.clone()];
    let mut lines = Vec::new();
    let mut at = body.start;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() {
            let start = at + line.len() - line.trim_start().len();
            lines.push((start..start + words.len(), words));
        }
        at += line.len();
        if lines.len() == LINES || words.starts_with("```") || words.starts_with("~~~") || words.starts_with(":::") {
            break;
        }
    }
    if let [(fence, "---"), (_, next), ..] = lines.as_slice()
        && field(next, fields).is_some()
    {
        return vec![Diagnostic::new(LostProblem::FrontMatterTwice {}, source.place(fence.clone()))];
    }
    let told = lines.into_iter().filter_map(|(range, words)| {
        let (name, value) = field(words, fields)?;
        let line = words.to_owned();
        let is_grave = GRAVE.contains(&name);
        let problem = if is_grave { LostProblem::HeldBackInText { line } } else { LostProblem::FieldInText { line } };
        (is_grave || !value.is_empty()).then(|| Diagnostic::new(problem, source.place(range)))
    });
    told.collect()
}

/// The field that a line consists of, with its value.
fn field<'a>(line: &'a str, fields: &[&str]) -> Option<(&'a str, &'a str)> {
    let (name, value) = line.split_once(':')?;
    (fields.contains(&name) && !value.starts_with("//")).then(|| (name, value.trim()))
}
