//! The words of a text as such: letters that stand for others, texts in the wrong language.
//!
//! Only what readers read as prose is looked at: no code, no addresses, no HTML, no lines of directives.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::directives::{self, Glimpse};
use super::events::Located;
use super::places::Places;
use crate::base::lang::Lang;
use crate::diagnostics::problems::LetterProblem;
use crate::diagnostics::{Diagnostic, SourceText};
use crate::letters::{Count, Text};

/// Looks through the prose of a normalised text with its events.
pub(super) fn check(
    source: &SourceText,
    (normal, events): (&str, &[Located<'_>]),
    lang: Lang,
    places: &mut Places<'_>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut around = Around::default();
    let text = Text::new(normal, lang, normal);
    for (event, range) in events {
        if is_border(event) {
            around.close_block(lang);
        }
        around.pass(event);
        match event {
            Event::Text(_) if !around.is_apart() && is_directive(normal, range.start) => {
                // Several events are one line; its first one tells of all.
                if let Some(line) = directive_from(normal, range.start) {
                    let values = around.directive(&normal[line.clone()]);
                    let values = values.into_iter().map(|at| line.start + at.start..line.start + at.end);
                    found.extend(values.flat_map(|at| letters_of((source, normal), at, &text, (true, &mut *places))));
                }
            }
            Event::Text(written) if !around.is_apart() => {
                around.block.push_str(written);
                around.start.get_or_insert(range.start);
                let may_mend = around.quotes == 0 && !around.is_quoted;
                found.extend(letters_of((source, normal), range.clone(), &text, (may_mend, &mut *places)));
            }
            Event::Start(Tag::Image { title, .. }) if !title.is_empty() => {
                let written = normal[range.clone()].strip_suffix(')').map(str::trim_end);
                let inner = written.and_then(|text| text.strip_suffix(['"', '\'', ')']));
                if let Some(before) = inner.and_then(|text| text.strip_suffix(title.as_ref())) {
                    let at = range.start + before.len();
                    let at = at..at + title.len();
                    found.extend(letters_of((source, normal), at, &text, (true, &mut *places)));
                }
            }
            Event::SoftBreak | Event::HardBreak => around.block.push(' '),
            _ => {}
        }
    }
    around.close_block(lang);
    if let Some(start) = around.foreign_from(lang) {
        let line = start..start + line_length(&normal[start..]);
        found.push(Diagnostic::new(LetterProblem::WrongLanguage { lang }, places.of(line)));
    }
    found
}

/// Whether a block of text begins or ends here.
const fn is_border(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Start(
            Tag::Paragraph | Tag::Item | Tag::List(_) | Tag::Heading { .. } | Tag::TableCell | Tag::BlockQuote(_)
        ) | Event::End(
            TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::BlockQuote(_)
        )
    )
}

/// The wrong letters within a range. What others have said or written is told and left as it stands.
fn letters_of(
    (source, normal): (&SourceText, &str),
    within: Range<usize>,
    text: &Text<'_>,
    (may_mend, places): (bool, &mut Places<'_>),
) -> Vec<Diagnostic> {
    let found = text.search(within).into_iter().map(|letter| {
        let range = letter.range;
        let place = places.of(range.clone());
        let mut diagnostic = Diagnostic::new(letter.problem, place);
        let written = places.verbatim(range, normal).filter(|_| may_mend);
        let edit = |meant| written.map(|written| Box::new(source.edit(written, meant)));
        diagnostic.fix = letter.meant.and_then(edit);
        diagnostic
    });
    found.collect()
}

/// What stands around a spot of the text.
#[derive(Debug, Default)]
struct Around {
    code: usize,
    addresses: usize,
    quotes: usize,
    /// Within a directive that holds the words of others.
    is_quoted: bool,
    /// The words of the block so far, and where they begin.
    block: String,
    start: Option<usize>,
    /// The words of the text, and of what is quoted in it, each with its beginning.
    own: (Count, Option<usize>),
    quoted: (Count, Option<usize>),
    /// The first block in the wrong language: one note is enough for a file.
    foreign: Option<usize>,
}

impl Around {
    fn pass(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => self.code += 1,
            Event::End(TagEnd::CodeBlock) => self.code = self.code.saturating_sub(1),
            Event::Start(Tag::Link { link_type, .. }) => {
                self.addresses = if is_address(*link_type) { self.addresses + 1 } else { self.addresses };
            }
            Event::End(TagEnd::Link) => self.addresses = 0,
            Event::Start(Tag::BlockQuote(_)) => self.quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => self.quotes = self.quotes.saturating_sub(1),
            _ => {}
        }
    }

    /// Counts the words of a block that is over. What others have said may be in any language.
    fn close_block(&mut self, lang: Lang) {
        let Some(start) = self.start.take() else { return };
        let count = if lang == Lang::En { Count::default() } else { Count::of(&self.block) };
        self.block.clear();
        let is_quoted = self.quotes > 0 || self.is_quoted;
        let all = if is_quoted { &mut self.quoted } else { &mut self.own };
        *all = (all.0.and(count), all.1.or(Some(start)));
        if !is_quoted && count.is_foreign(lang) {
            self.foreign.get_or_insert(start);
        }
    }

    /// Where a text in the wrong language begins: a block, or short ones together, or quotations with no text around.
    fn foreign_from(&self, lang: Lang) -> Option<usize> {
        let (own, quoted) = (self.own, self.quoted);
        let of_all = || own.1.filter(|_| own.0.is_foreign(lang) || own.0.is_short_and_foreign(lang));
        let of_quoted = || quoted.1.filter(|_| own.0.is_small() && quoted.0.is_foreign(lang));
        self.foreign.or_else(of_all).or_else(of_quoted)
    }

    /// Enters or leaves a directive; gives the values of its line.
    fn directive(&mut self, line: &str) -> Vec<Range<usize>> {
        match directives::glimpse(line) {
            Glimpse::End => {
                self.is_quoted = false;
                Vec::new()
            }
            Glimpse::Start { is_quotation, values } => {
                self.is_quoted = is_quotation;
                values
            }
        }
    }

    const fn is_apart(&self) -> bool {
        self.code > 0 || self.addresses > 0
    }
}

const fn is_address(link: LinkType) -> bool {
    matches!(link, LinkType::Autolink | LinkType::Email)
}

fn line_length(text: &str) -> usize {
    text.find('\n').unwrap_or(text.len())
}

/// The line of a directive, from a spot that is the first of it.
fn directive_from(normal: &str, at: usize) -> Option<Range<usize>> {
    let rest = normal[at..].strip_prefix(":::")?;
    let is_short = rest.bytes().take(directives::LONGEST_LINE).any(|byte| byte == b'\n');
    let length = if is_short { line_length(rest) } else { rest.len() };
    (length < directives::LONGEST_LINE).then(|| at..at + 3 + length)
}

/// Whether a spot stands in the line of a directive, whose arguments have straight marks.
fn is_directive(normal: &str, at: usize) -> bool {
    let start = normal[..at].rfind('\n').map_or(0, |end| end + 1);
    normal[start..].trim_start().starts_with(":::")
}
