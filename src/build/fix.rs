//! Repairs what is safe to repair: the edits that findings carry, until none is left.
//!
//! Only texts of the tree are read and understood for it. It writes nothing, and what no finding speaks
//! of stays byte for byte.

use std::collections::{BTreeMap, BTreeSet};

use super::{Error, Options};
use crate::base::path::SourcePath;
use crate::diagnostics::problems::UnderstoodProblem;
use crate::diagnostics::{Diagnostic, Edit, Problem, SourceText};
use crate::{entry, settings, source};

/// One repair can uncover another, as where a quoted date is in words; more rounds than this it never takes.
const ROUNDS: usize = 8;

/// A file before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// The file.
    pub path: SourcePath,
    /// Its text as it is.
    pub before: String,
    /// Its text as it should be; the same where only the encoding changes.
    pub after: String,
    /// How many things were repaired in it.
    pub repairs: usize,
}

/// Finds the files of the tree that can be repaired, in order; `None` where the settings can't be read.
///
/// # Errors
/// When the disk refuses.
pub fn fix(options: &Options) -> Result<Option<Vec<Repaired>>, Error> {
    let outcome = source::load(&options.content, &options.passed_over)?;
    let resaved: BTreeSet<SourcePath> = outcome
        .diagnostics
        .iter()
        .filter(|found| is_encoding(found))
        .filter_map(|found| found.place.file.clone())
        .collect();
    let mut tree = outcome.value;
    let before = tree.texts.clone();
    let Some(settings) = settings::read(&tree.texts, &tree.unreadable).value else { return Ok(None) };
    let mut repairs: BTreeMap<SourcePath, usize> = resaved.into_iter().map(|path| (path, 1)).collect();
    for _ in 0..ROUNDS {
        let mut found = entry::parse(&tree, &settings).diagnostics;
        found.extend(settings::read(&tree.texts, &tree.unreadable).diagnostics);
        let edits = edits(&found);
        if edits.is_empty() {
            break;
        }
        for (path, edits) in edits {
            let Some(text) = tree.texts.get_mut(&path) else { continue };
            let (mended, count) = applied(&text.text, edits);
            *text = SourceText::new(path.clone(), mended);
            *repairs.entry(path).or_default() += count;
        }
    }
    let repaired = repairs.into_iter().filter_map(|(path, repairs)| {
        let (before, after) = (before.get(&path)?.text.to_string(), tree.texts.get(&path)?.text.to_string());
        Some(Repaired { path, before, after, repairs })
    });
    Ok(Some(repaired.collect()))
}

fn is_encoding(found: &Diagnostic) -> bool {
    matches!(found.problem, Problem::Understood(UnderstoodProblem::OtherEncoding { .. }))
}

/// The edits of each file, in the order of its text.
fn edits(found: &[Diagnostic]) -> BTreeMap<SourcePath, Vec<&Edit>> {
    let mut edits: BTreeMap<SourcePath, Vec<&Edit>> = BTreeMap::new();
    for found in found {
        if let (Some(file), Some(fix)) = (&found.place.file, &found.fix) {
            edits.entry(file.clone()).or_default().push(fix);
        }
    }
    for edits in edits.values_mut() {
        edits.sort_by(|a, b| {
            (a.range.start, a.range.end, &a.replacement).cmp(&(b.range.start, b.range.end, &b.replacement))
        });
        edits.dedup();
    }
    edits
}

/// The text with the edits that don't overlap, and how many these are; the others wait for the next round.
fn applied(text: &str, edits: Vec<&Edit>) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let (mut at, mut count) = (0, 0);
    for edit in edits {
        let touches = count > 0 && edit.range.start <= at && edit.range.is_empty();
        if edit.range.start < at || touches {
            continue;
        }
        out.push_str(&text[at..edit.range.start]);
        out.push_str(&edit.replacement);
        at = edit.range.end;
        count += 1;
    }
    out.push_str(&text[at..]);
    (out, count)
}
