//! What editors type between the fences and mean in one way only, made into YAML before it is read.
//!
//! Works line by line on the look of the text. Whatever has a second meaning is left as it is, for
//! the parser to tell of; nothing that a reader sees is ever dropped.

mod beside;
mod flow;
mod value;

pub use value::quoting;

use std::ops::Range;

use super::{parse, scan};
use crate::diagnostics::problems::{LostProblem, UnderstoodProblem};
use crate::diagnostics::{Change, Diagnostic, Problem, SourceText};

/// What is read in another way than it is written: the changes in the order of the text, and a note
/// for each group of them, which mends it.
#[derive(Debug, Default)]
pub struct Understood {
    /// What to read in place of what is written.
    pub changes: Vec<Change>,
    /// What is told of it.
    pub notes: Vec<Diagnostic>,
}

impl Understood {
    /// Takes up one thing that is understood: what is told, where, and what it takes.
    pub fn add(
        &mut self,
        source: &SourceText,
        problem: impl Into<Problem>,
        mark: Range<usize>,
        mut changes: Vec<Change>,
    ) {
        changes.sort_by_key(|change| (change.range.start, change.range.end));
        let Some(edit) = source.edit_all(&changes) else { return };
        self.notes.push(Diagnostic::new(problem, source.place(mark)).with_fix(edit));
        self.changes.extend(changes);
    }
}

/// Looks through the YAML in `range` of a file that is read as it stands; `fields` are the names that begin a field
/// wherever they stand in a line.
#[must_use]
pub fn understand(source: &SourceText, range: Range<usize>, fields: &[&str]) -> Understood {
    let text = &source.text[..range.end];
    let (found, previous) = (Understood::default(), Previous::default());
    let mut reading = Reading { source, text, fields, found, past: range.start, previous };
    let mut at = range.start;
    while at < text.len() {
        let end = scan::line_end(text, at);
        if at >= reading.past {
            reading.line(at, end);
        }
        let Some(next) = scan::next_line(text, at) else { break };
        at = next;
    }
    let mut found = reading.found;
    found.changes.sort_by_key(|change| (change.range.start, change.range.end));
    if breaks(source, range, &found.changes) { Understood::default() } else { found }
}

/// Whether changes would make a fault of what can be read as it stands: then it was meant otherwise.
fn breaks(source: &SourceText, range: Range<usize>, changes: &[Change]) -> bool {
    if changes.is_empty() || !parse(source, range.clone()).diagnostics.is_empty() {
        return false;
    }
    let changed = source.read_with(changes.to_vec());
    let end = (range.end + changed.text.len()).saturating_sub(source.text.len());
    !parse(&changed, range.start..end).diagnostics.is_empty()
}

/// The line before, as far as the next one depends on it.
#[derive(Debug, Default, Clone, Copy)]
struct Previous {
    /// Its indentation, in spaces.
    indent: usize,
    is_key: bool,
    is_item: bool,
    /// Whether its value stands on the same line.
    has_value: bool,
}

struct Reading<'a> {
    source: &'a SourceText,
    /// The file up to the end of the YAML.
    text: &'a str,
    fields: &'a [&'a str],
    found: Understood,
    /// Lines before this belong to a value that goes over several.
    past: usize,
    previous: Previous,
}

/// A field's name in a line.
struct Key<'a> {
    name: String,
    written: &'a str,
    start: usize,
    /// Behind its colon.
    behind: usize,
    /// Whether the colon is a wide one.
    is_wide: bool,
}

impl Reading<'_> {
    fn line(&mut self, start: usize, end: usize) {
        let content = start + leading(&self.text[start..end]);
        let rest = self.text[content..end].trim_end();
        if rest.is_empty() || rest.starts_with('#') || (content == start && (rest == "---" || rest == "...")) {
            return;
        }
        let indent = self.indent(start, content);
        let (item, is_item) = self.bullet(content, end, indent);
        let Some(key) = key(self.text, item, end) else {
            if is_item {
                self.found_value(item, end, indent, "-");
            }
            self.previous = Previous { indent, is_key: false, is_item, has_value: true };
            return;
        };
        let is_field = key.written.starts_with(|c: char| c.is_ascii_alphabetic()) && key.name.is_ascii();
        let follows = indent == 0
            || (self.previous.is_key && self.previous.indent == indent)
            || (self.previous.is_key && !self.previous.has_value && self.previous.indent < indent);
        let value = self.colon(&key, end, is_field && follows && !is_item);
        if is_field && !is_item {
            self.slip(start, content, indent, &key);
        }
        let is_understood = value.is_some();
        if let Some(value) = value {
            self.found_value(value, end, indent, &key.name);
        }
        let value_start = value.unwrap_or(key.behind);
        let has_value = !matches!(self.text[value_start..end].trim().chars().next(), None | Some('#'));
        self.previous = Previous { indent, is_key: is_understood, is_item, has_value };
    }

    /// Tabs and no-break spaces before a line count as plain spaces.
    fn indent(&mut self, start: usize, content: usize) -> usize {
        let written = &self.text[start..content];
        let spaces: String = written.chars().map(spaces_for).collect();
        let is_plain = |c: char| c.is_alphanumeric() || is_bullet(c) || matches!(c, '"' | '\'');
        if spaces != written && self.text[content..].starts_with(is_plain) {
            let changes = vec![Change::new(start..content, spaces.clone())];
            self.found.add(self.source, UnderstoodProblem::OddIndent {}, start..content, changes);
        }
        spaces.len()
    }

    /// Where an item of a list begins, behind its mark, and whether the line is one.
    fn bullet(&mut self, content: usize, end: usize, indent: usize) -> (usize, bool) {
        let rest = &self.text[content..end];
        let Some(mark) = rest.chars().next() else { return (content, false) };
        let behind = content + mark.len_utf8();
        let after = self.text[behind..end].chars().next();
        if mark == '-' && after.is_none_or(|c| c == ' ') {
            return (scan::skip_spaces(self.text, behind).min(end), true);
        }
        let previous = self.previous;
        let in_list = (previous.is_key && !previous.has_value && previous.indent <= indent)
            || (previous.is_item && previous.indent == indent);
        let is_spaced = after.is_some_and(|c| matches!(c, ' ' | '\t' | '\u{a0}'));
        let is_glued = mark == '-' && after.is_some_and(char::is_alphabetic);
        let is_bullet = is_spaced && is_bullet(mark);
        if !in_list || !(is_glued || is_bullet) {
            return (content, false);
        }
        let space = if is_glued { behind } else { behind + after.map_or(0, char::len_utf8) };
        let found = if is_glued { self.text[content..end].trim_end().to_owned() } else { mark.to_string() };
        let changes = vec![Change::new(content..space, "- ")];
        self.found.add(self.source, UnderstoodProblem::BulletUnderstood { found }, content..behind, changes);
        (scan::skip_spaces(self.text, space).min(end), true)
    }

    /// What stands behind a field's colon; a space is put there where it is missing.
    fn colon(&mut self, key: &Key<'_>, end: usize, may_mend: bool) -> Option<usize> {
        let field = key.name.clone();
        if key.name.len() != key.written.len() && may_mend {
            let name = key.start..key.start + key.written.len();
            let changes = vec![Change::new(name.clone(), field.clone())];
            self.found.add(self.source, UnderstoodProblem::HiddenInName { field: field.clone() }, name, changes);
        }
        let rest = &self.text[key.behind..end];
        let odd = rest.len() - rest.trim_start_matches(|c| is_odd_space(c) || is_invisible(c)).len();
        let is_apart = rest.is_empty() || rest.starts_with([' ', '\t']);
        if is_apart && !key.is_wide {
            return Some(scan::skip_spaces(self.text, key.behind).min(end));
        }
        if !may_mend || (odd == 0 && rest.starts_with(['/', ':'])) {
            return None;
        }
        let colon = if key.is_wide { "：".len() } else { 1 };
        let changed = key.behind - colon..key.behind + odd;
        let space = if rest[odd..].is_empty() || rest[odd..].starts_with(' ') { ":" } else { ": " };
        let mark = changed.start..changed.end.max(key.behind);
        let changes = vec![Change::new(changed, space)];
        self.found.add(self.source, UnderstoodProblem::SpaceMissing { field }, mark, changes);
        Some(scan::skip_spaces(self.text, key.behind + odd).min(end))
    }

    /// A field under one that has its value already can't be inside it.
    fn slip(&mut self, start: usize, content: usize, indent: usize, key: &Key<'_>) {
        let below = self.previous.is_key && self.previous.has_value && !self.previous.is_item;
        let is_spaces = self.text[start..content].bytes().all(|byte| byte == b' ');
        if !below || !is_spaces || self.previous.indent != 0 || indent == 0 {
            return;
        }
        let problem = UnderstoodProblem::SlippedField { field: key.name.clone() };
        self.found.add(self.source, problem, content..key.behind, vec![Change::new(start..content, "")]);
    }

    /// The value of a line: what goes over several lines is passed over, the rest looked at.
    fn found_value(&mut self, at: usize, end: usize, indent: usize, field: &str) {
        let text = self.text;
        let first = text[at..end].chars().next();
        match first {
            None => {}
            Some('|' | '>') => {
                let parent = isize::try_from(indent).unwrap_or(0);
                self.past = scan::block_scalar_end(text, at, parent).max(end);
            }
            Some(_) => {
                let goes_on = goes_on(text, end, indent);
                let beside =
                    if indent == 0 && !goes_on { beside::fields(text, at..end, self.fields) } else { Vec::new() };
                let first_end = beside.first().map_or(end, |other| other.gap.start);
                self.one_value(&value::Line { text, at, end: first_end, goes_on, is_item: field == "-" }, field);
                for other in beside {
                    self.apart(&other, field);
                }
            }
        }
    }

    fn one_value(&mut self, line: &value::Line<'_>, field: &str) {
        let (at, end) = (line.at, line.end);
        let past = match line.read(field) {
            value::Read::Plain => end,
            value::Read::Until(past) => past,
            value::Read::Meant(problem, changes) => {
                let last = at + self.text[at..end].trim_end().len();
                return self.found.add(self.source, problem, at..last, changes);
            }
        };
        self.past = self.past.max(if past > end { past } else { 0 });
        if self.text[at..].starts_with(['{', '[']) {
            for (problem, mark, changes) in flow::read(self.text, at, past) {
                self.found.add(self.source, problem, mark, changes);
            }
        }
    }

    /// A field that stands behind another on its line is read as one of its own, and told.
    fn apart(&mut self, other: &beside::Beside, field: &str) {
        let name = self.text[other.name.clone()].to_owned();
        let problem = LostProblem::TwoFieldsOnLine { field: field.to_owned(), other: name.clone() };
        self.found.add(self.source, problem, other.name.clone(), vec![Change::new(other.gap.clone(), "\n")]);
        let (at, end) = (other.value.start, other.value.end);
        self.one_value(&value::Line { text: self.text, at, end, goes_on: false, is_item: false }, &name);
    }
}

/// Whether the next line with something on it belongs to the value of this one.
fn goes_on(text: &str, end: usize, indent: usize) -> bool {
    let mut at = end;
    while let Some(next) = scan::next_line(text, at) {
        let line = &text[next..scan::line_end(text, next)];
        if !line.trim().is_empty() {
            let deeper = leading(line) > indent;
            // A field of its own that slipped to the right.
            let is_field = indent == 0
                && key(text, next + leading(line), next + line.len())
                    .is_some_and(|key| key.written.is_ascii() && text[key.behind..next + line.len()].starts_with(' '));
            return deeper && !is_field;
        }
        at = next;
    }
    false
}

/// The field's name that stands at `at`, before a colon of either width.
fn key(text: &str, at: usize, end: usize) -> Option<Key<'_>> {
    let rest = &text[at..end];
    let length = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-') || is_invisible(c)))?;
    let written = &rest[..length];
    let name: String = written.chars().filter(|c| !is_invisible(*c)).collect();
    if !name.starts_with(|c: char| c.is_alphabetic()) {
        return None;
    }
    let gap = rest[length..].len() - rest[length..].trim_start_matches(' ').len();
    let colon = rest[length + gap..].chars().next().filter(|c| matches!(c, ':' | '：'))?;
    let behind = at + length + gap + colon.len_utf8();
    Some(Key { name, written, start: at, behind, is_wide: colon == '：' })
}

/// How many bytes of blanks a line begins with, whatever sort of blanks.
fn leading(line: &str) -> usize {
    line.len() - line.trim_start_matches(|c| matches!(c, ' ' | '\t') || is_odd_space(c)).len()
}

fn is_bullet(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−' | '•' | '·' | '▪' | '●' | '*' | '\u{f0b7}')
}

fn spaces_for(c: char) -> &'static str {
    if matches!(c, '\t' | '\u{3000}') { "  " } else { " " }
}

fn is_odd_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests;
