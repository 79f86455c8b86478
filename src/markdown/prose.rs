//! The words of a text as such: letters that stand for others, paragraphs in the wrong language.
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
use crate::letters;

/// Looks through the prose of a normalised text with its events.
pub(super) fn check(
    source: &SourceText,
    (normal, events): (&str, &[Located<'_>]),
    lang: Lang,
    places: &mut Places<'_>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut around = Around::default();
    for (event, range) in events {
        around.pass(event);
        match event {
            Event::Text(_) if !around.is_apart() && is_directive(normal, range.start) => {
                // Several events are one line; its first one tells of all.
                if let Some(line) = directive_from(normal, range.start) {
                    let values = around.directive(&normal[line.clone()]);
                    let values = values.into_iter().map(|at| line.start + at.start..line.start + at.end);
                    found.extend(values.flat_map(|at| letters_of((source, normal), at, lang, (true, &mut *places))));
                }
            }
            Event::Text(text) if !around.is_apart() => {
                around.paragraph.push_str(text);
                let may_mend = around.quotes == 0 && !around.is_quoted;
                found.extend(letters_of((source, normal), range.clone(), lang, (may_mend, &mut *places)));
            }
            Event::Start(Tag::Image { title, .. }) if !title.is_empty() => {
                let written = normal[range.clone()].strip_suffix(')').map(str::trim_end);
                let inner = written.and_then(|text| text.strip_suffix(['"', '\'', ')']));
                if let Some(before) = inner.and_then(|text| text.strip_suffix(title.as_ref())) {
                    let at = range.start + before.len();
                    let at = at..at + title.len();
                    found.extend(letters_of((source, normal), at, lang, (true, &mut *places)));
                }
            }
            Event::SoftBreak | Event::HardBreak => around.paragraph.push(' '),
            Event::End(TagEnd::Paragraph) => {
                let is_foreign = around.quotes == 0 && letters::seems_foreign(&around.paragraph, lang);
                if is_foreign && !around.told {
                    around.told = true;
                    let start = range.start..range.end.min(range.start + line_length(&normal[range.clone()]));
                    found.push(Diagnostic::new(LetterProblem::WrongLanguage { lang }, places.of(start)));
                }
            }
            _ => {}
        }
    }
    found
}

/// The wrong letters within a range. What others have said or written is told and left as it stands.
fn letters_of(
    (source, normal): (&SourceText, &str),
    within: Range<usize>,
    lang: Lang,
    (may_mend, places): (bool, &mut Places<'_>),
) -> Vec<Diagnostic> {
    let found = letters::search(&normal[within.clone()], lang).into_iter().map(|letter| {
        let range = within.start + letter.range.start..within.start + letter.range.end;
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
    paragraph: String,
    /// One note is enough for a file in the wrong language.
    told: bool,
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
            Event::Start(Tag::Paragraph) => self.paragraph.clear(),
            _ => {}
        }
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
