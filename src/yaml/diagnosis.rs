//! What is wrong with one entry that can't be read, told by the parser's message and by the look of the lines.

use std::ops::Range;

use super::scan;
use super::split::Part;
use super::tree::Fault;
use crate::diagnostics::Problem;
use crate::diagnostics::problems::{FrontMatterProblem, LostProblem};

/// The message for what is no entry at all.
pub(super) const NOT_AN_ENTRY: &str = "expected `key: value`";

/// One fault within one entry.
pub(super) struct Diagnosis<'a> {
    pub(super) text: &'a str,
    pub(super) part: &'a Part,
    pub(super) fault: &'a Fault,
    /// The line of the file on which the entry begins.
    pub(super) line: usize,
}

impl Diagnosis<'_> {
    pub(super) fn tell(&self) -> (Problem, Range<usize>) {
        let usual = self
            .control_character()
            .or_else(|| self.tab())
            .or_else(|| self.unclosed_quote())
            .or_else(|| self.colon())
            .map(|(problem, range)| (problem.into(), range));
        usual.or_else(|| self.bracket()).or_else(|| self.no_field()).unwrap_or_else(|| {
            let (problem, range) = self.anything_else();
            (problem.into(), range)
        })
    }

    /// Word's Shift+Enter and the like; the parser gives no place for them.
    fn control_character(&self) -> Option<(FrontMatterProblem, Range<usize>)> {
        let text = &self.text[self.part.range.clone()];
        let (at, c) = text.char_indices().find(|(_, c)| is_refused(*c))?;
        let at = self.part.range.start + at;
        Some((self.broken(), at..at + c.len_utf8()))
    }

    fn tab(&self) -> Option<(FrontMatterProblem, Range<usize>)> {
        let fault = self.at();
        let indented = self.lines(fault + 1).find_map(|line| {
            let first = scan::skip_spaces(self.text, line);
            let tab = line + self.text[line..first].find('\t')?;
            (first < scan::line_end(self.text, first)).then_some(tab..first)
        });
        let range = indented.or_else(|| self.text[fault..].starts_with('\t').then_some(fault..fault + 1))?;
        Some((FrontMatterProblem::TabIndent {}, range))
    }

    fn unclosed_quote(&self) -> Option<(FrontMatterProblem, Range<usize>)> {
        let named = self.context("while scanning a quoted scalar");
        let quote = if named.is_some() { named } else { self.swallowing_quote() }?;
        Some((FrontMatterProblem::UnclosedQuote {}, quote..quote + 1))
    }

    /// A quote that only "closes" in a later line, where the next field has an opening one.
    fn swallowing_quote(&self) -> Option<usize> {
        let text = &self.text[..self.part.range.end];
        let mut past = 0;
        for line in self.lines(self.part.range.end) {
            let Some(value) = Part::value_of_line(text, line) else { continue };
            if line < past || !text[value..].starts_with(['"', '\'']) {
                continue;
            }
            let Some(end) = scan::quoted_end(text, value) else { return Some(value) };
            let last = scan::line_start(text, end);
            if last > value && Part::key_of_line(text, last).is_some_and(|key| key.colon < end) {
                return Some(value);
            }
            past = end;
        }
        None
    }

    fn colon(&self) -> Option<(FrontMatterProblem, Range<usize>)> {
        let at = self.at();
        if !self.fault.message.starts_with("mapping values are not allowed") || !self.text[at..].starts_with(':') {
            return None;
        }
        let line = scan::line_start(self.text, at).max(self.part.range.start);
        let key = Part::key_of_line(self.text, line)?;
        let owner = if key.colon < at {
            key
        } else if self.text[key.key.clone()].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            // A field of its own that slipped to the right, not a text that goes on.
            return Some((self.broken(), key.key.start..at + 1));
        } else {
            self.lines(line).filter_map(|line| Part::key_of_line(self.text, line)).last()?
        };
        Some((FrontMatterProblem::ColonInText { field: self.text[owner.key].to_owned() }, at..at + 1))
    }

    /// A list or a mapping that nothing closes.
    fn bracket(&self) -> Option<(Problem, Range<usize>)> {
        let [open, close] = [['[', ']'], ['{', '}']]
            .into_iter()
            .find(|[_, close]| self.fault.message.contains(&format!("',' or '{close}'")))?;
        let entry = &self.text[self.part.range.clone()];
        let is_missing = entry.matches(open).count() > entry.matches(close).count();
        is_missing.then(|| (LostProblem::BracketOpen { bracket: close.to_string() }.into(), self.anything_else().1))
    }

    /// Words where a field should be: the rest of the text above, or the text itself without a fence before it.
    fn no_field(&self) -> Option<(Problem, Range<usize>)> {
        let words = self.text[self.part.first..scan::line_end(self.text, self.part.first)].trim_end();
        let is_word = words.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '«' | '(' | '№' | '–' | '—'));
        let is_name = words.starts_with(|c: char| c.is_ascii_lowercase());
        if self.fault.message != NOT_AN_ENTRY || self.part.is_document_mark || !is_word || is_name {
            return None;
        }
        let range = self.part.first..self.part.first + words.len();
        let line = self.line;
        let before = self.text[..self.part.range.start].trim_end_matches('\r');
        let above = before.strip_suffix('\n').unwrap_or(before).trim_end_matches('\r');
        let start = scan::line_start(above, above.len());
        if above[start..].trim().is_empty() {
            return (!above.trim().is_empty()).then(|| (LostProblem::TextAmongFields { line }.into(), range));
        }
        let key = Part::key_of_line(above, start)?;
        let value = above[key.colon + 1..].trim();
        let is_text = !value.is_empty() && !value.starts_with(['"', '\'', '[', '{', '|', '>']);
        let field = above[key.key].to_owned();
        is_text.then(|| (LostProblem::LineGoesOn { field, line, above: line - 1 }.into(), range))
    }

    fn anything_else(&self) -> (FrontMatterProblem, Range<usize>) {
        let end = self.part.range.end;
        let began = ["while scanning a simple key", "while scanning an alias"];
        let at = began.iter().find_map(|about| self.context(about)).unwrap_or_else(|| self.at());
        // At the very end of an entry nothing can be underlined: its last character is.
        let at = if at >= end || scan::is_blank_or_end(self.text, at) {
            let text = self.text[..at.min(end)].trim_end();
            text.char_indices().next_back().map_or(self.part.first, |(last, _)| last).max(self.part.first)
        } else {
            at
        };
        let line_end = scan::line_end(self.text, at).min(end).max(at);
        (self.broken(), at..at + self.text[at..line_end].trim_end().len())
    }

    fn broken(&self) -> FrontMatterProblem {
        FrontMatterProblem::YamlBroken { detail: without_places(&self.fault.message) }
    }

    /// Where the fault is, within the entry and on a character.
    fn at(&self) -> usize {
        let at = self.fault.at.unwrap_or(self.part.first).clamp(self.part.range.start, self.part.range.end);
        (self.part.range.start..=at).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(self.part.first)
    }

    /// The beginnings of the entry's lines before `end`.
    fn lines(&self, end: usize) -> impl Iterator<Item = usize> {
        let end = end.min(self.part.range.end);
        std::iter::successors(Some(self.part.range.start), |line| scan::next_line(self.text, *line))
            .take_while(move |line| *line < end)
    }

    /// Where what the parser was about began: it names line and column in its message only.
    fn context(&self, about: &str) -> Option<usize> {
        let (_, place) = self.fault.message.split_once(about)?;
        let mut numbers = place.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse::<usize>().ok());
        let (line, column) = (numbers.next()?, numbers.next()?);
        let from = std::iter::successors(Some(self.fault.from), |line| scan::next_line(self.text, *line));
        let start = { from }.nth(line.checked_sub(1)?)?;
        let (length, c) = self.text[start..].char_indices().nth(column.checked_sub(1)?)?;
        let at = start + length;
        (self.part.range.start <= at && at + c.len_utf8() <= self.part.range.end).then_some(at)
    }
}

/// The parser's words without its own lines and columns, which count from the entry.
pub(super) fn without_places(message: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut rest = message.split(' ').peekable();
    while let Some(word) = rest.next() {
        if word == "at" && matches!(rest.peek(), Some(&("line" | "position"))) {
            let skipped = if rest.peek() == Some(&"line") { 4 } else { 2 };
            let last = rest.by_ref().take(skipped).last();
            if last.is_some_and(|last| last.ends_with(',')) {
                words.push(",");
            }
        } else {
            words.push(word);
        }
    }
    words.join(" ").replace(" ,", ",")
}

/// Whether YAML refuses the character.
fn is_refused(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}
