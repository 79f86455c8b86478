//! Directives: `:::name argument="…"` on a line of its own, some text, `:::`.
//!
//! What is wrong with one is told at its place; the text in it is shown as ordinary text, so that
//! nothing an author wrote is ever lost.

mod declared;
mod line;
mod markup;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};

pub use self::declared::directives;
use self::declared::{Declaration, Key, Kind, Named, is_slip, known_arguments, known_directives, look_up};
use self::line::{Line, Written, read};
use super::events::Writer;
use crate::diagnostics::problems::TextProblem;

/// Longer lines and deeper nesting are no directives.
pub(super) const LONGEST_LINE: usize = 4096;
const DEEPEST: usize = 16;

/// The directives around a spot of the text.
#[derive(Debug, Default)]
pub(super) struct Directives {
    open: Vec<OpenDirective>,
    /// The event at which an end may stand that is not needed.
    optional_end: Option<usize>,
}

#[derive(Debug)]
struct OpenDirective {
    name: String,
    range: Range<usize>,
    html_start: usize,
    /// Absent where the directive is unknown or lacks something: its text is shown as it is.
    whole: Option<Whole>,
    has_table: bool,
}

/// A directive with all that it needs.
#[derive(Debug)]
struct Whole {
    kind: Kind,
    values: BTreeMap<Key, Value>,
}

#[derive(Debug)]
struct Value {
    text: String,
    range: Range<usize>,
}

/// What the line of a directive tells before anything is made of it.
pub(super) enum Glimpse {
    /// The end of one.
    End,
    /// The start of one: whether its text is somebody else's, and where its values stand.
    Start { is_quotation: bool, values: Vec<Range<usize>> },
}

/// Looks at the line of a directive; ranges are within it.
pub(super) fn glimpse(text: &str) -> Glimpse {
    let Line::Start { name, arguments, .. } = read(text) else { return Glimpse::End };
    let is_quotation = matches!(look_up(&name), Named::Known(one) if matches!(one.kind, Kind::Quote | Kind::Law));
    let values = arguments.into_iter().filter_map(|Written { value, range, .. }| {
        let value = value.filter(|value| !value.is_empty())?;
        let behind = range.start + text[range.clone()].find('=')? + 1;
        let start = behind + text[behind..range.end].find(&value)?;
        Some(start..start + value.len())
    });
    Glimpse::Start { is_quotation, values: values.collect() }
}

impl Whole {
    fn text(&self, key: Key) -> &str {
        self.values.get(&key).map_or("", |value| &value.text)
    }

    fn range(&self, key: Key) -> Range<usize> {
        self.values.get(&key).map_or(0..0, |value| value.range.clone())
    }
}

impl Writer<'_> {
    /// Reads a paragraph, whose start was read already, as the line of a directive, if it is one.
    pub(super) fn directive(&mut self, range: &Range<usize>) -> bool {
        let source = self.source;
        let slice = source.get(range.clone()).unwrap_or_default();
        let line = slice.trim();
        let start = range.start + slice.len() - slice.trim_start().len();
        if !line.starts_with(":::") || line.contains('\n') || line.len() > LONGEST_LINE || !self.is_top_level() {
            return false;
        }
        let index = self.at - 1;
        while !matches!(self.next(), None | Some((Event::End(TagEnd::Paragraph), _))) {}
        let range = start..start + line.len();
        match read(line) {
            Line::End => self.directive_end(index, range),
            Line::Start { name, range: name_range, arguments } => {
                let shift = |part: Range<usize>| start + part.start..start + part.end;
                let arguments = arguments
                    .into_iter()
                    .map(|argument| Written { range: shift(argument.range.clone()), ..argument })
                    .collect();
                self.directive_start(name, shift(name_range), range, arguments);
            }
        }
        true
    }

    /// Tells what was not closed; its text stands where it stands.
    pub(super) fn directives_left_open(&mut self) {
        for open in std::mem::take(&mut self.directives.open).into_iter().rev() {
            self.raw_unmark();
            self.tell(TextProblem::UnclosedDirective { name: open.name }, open.range);
        }
    }

    /// The caption that a directive has for the table which begins here.
    pub(super) fn caption_for_table(&mut self) -> Option<String> {
        let open = self.directives.open.iter_mut().rev().find(|open| open.is(Kind::Table))?;
        if std::mem::replace(&mut open.has_table, true) {
            return None;
        }
        let caption = open.whole.as_ref()?.text(Key::Caption).to_owned();
        Some(self.tidied(&caption))
    }

    fn directive_start(&mut self, name: String, spot: Range<usize>, range: Range<usize>, arguments: Vec<Written>) {
        let whole = match look_up(&name) {
            Named::Known(declaration) => self.whole(&name, declaration, arguments, &range),
            Named::Misspelled { meant } => {
                self.tell(TextProblem::MisspelledDirective { name: name.clone(), meant: meant.to_owned() }, spot);
                None
            }
            Named::Unknown => {
                let known = known_directives(self.lang);
                self.tell(TextProblem::UnknownDirective { name: name.clone(), known }, spot);
                None
            }
        };
        let whole = match whole {
            Some(contact) if contact.kind == Kind::Contact => {
                self.contact(&contact);
                self.directives.optional_end = Some(self.at);
                return;
            }
            Some(_) if self.directives.open.len() >= DEEPEST => {
                self.tell(TextProblem::DirectiveInline {}, range.clone());
                None
            }
            whole => whole,
        };
        self.plain_break();
        self.raw_mark();
        let html_start = self.html.len();
        self.directives.open.push(OpenDirective { name, range, html_start, whole, has_table: false });
    }

    fn directive_end(&mut self, index: usize, range: Range<usize>) {
        if self.directives.optional_end == Some(index) {
            return;
        }
        let Some(open) = self.directives.open.pop() else {
            self.tell(TextProblem::StrayDirectiveEnd {}, range);
            return;
        };
        self.raw_unmark();
        if open.is(Kind::Table) && !open.has_table {
            self.tell(TextProblem::DirectiveTableMissing {}, open.range);
            return;
        }
        if let Some(whole) = open.whole {
            let inner = self.html.split_off(open.html_start);
            self.wrap(&whole, inner.trim_end());
        }
    }

    /// Sorts the arguments; `None` where one that is needed is missing.
    fn whole(
        &mut self,
        name: &str,
        declaration: &'static Declaration,
        arguments: Vec<Written>,
        range: &Range<usize>,
    ) -> Option<Whole> {
        let lang = declaration.language_of(name, self.lang);
        let mut values = BTreeMap::new();
        let mut unknown = Vec::new();
        for Written { name: argument, value, range } in arguments {
            match (declaration.argument(&argument), value) {
                (Some(known), Some(text)) if !text.is_empty() => {
                    values.entry(known.key).or_insert(Value { text, range });
                }
                // Without a value it counts as missing.
                (Some(_), _) => {}
                (None, _) => {
                    let known = known_arguments(declaration, lang);
                    let name = name.to_owned();
                    self.tell(TextProblem::DirectiveArgumentUnknown { name, argument: argument.clone(), known }, range);
                    unknown.push(argument);
                }
            }
        }
        let mut is_whole = true;
        for argument in declaration.arguments {
            if !argument.required || values.contains_key(&argument.key) {
                continue;
            }
            is_whole = false;
            // A slip was told already as an unknown argument.
            if !unknown.iter().any(|written| is_slip(argument, written)) {
                let argument = (*argument.names.get(lang)).to_owned();
                self.tell(TextProblem::DirectiveArgumentMissing { name: name.to_owned(), argument }, range.clone());
            }
        }
        is_whole.then_some(Whole { kind: declaration.kind, values })
    }
}

impl OpenDirective {
    fn is(&self, kind: Kind) -> bool {
        self.whole.as_ref().is_some_and(|whole| whole.kind == kind)
    }
}
