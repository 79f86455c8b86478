//! The words of a text as such: letters that stand for others, paragraphs in the wrong language.
//!
//! Only what readers read as prose is looked at: no code, no addresses, no HTML, no lines of directives.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

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
            Event::Text(text) if !around.is_apart() && !is_directive(normal, range.start) => {
                around.paragraph.push_str(text);
                for letter in letters::search(&normal[range.clone()], lang) {
                    let range = range.start + letter.range.start..range.start + letter.range.end;
                    let place = places.of(range.clone());
                    let mut diagnostic = Diagnostic::new(letter.problem, place);
                    let written = places.verbatim(range, normal);
                    let edit = |meant| written.map(|written| Box::new(source.edit(written, meant)));
                    diagnostic.fix = letter.meant.and_then(edit);
                    found.push(diagnostic);
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

/// What stands around a spot of the text.
#[derive(Debug, Default)]
struct Around {
    code: usize,
    addresses: usize,
    quotes: usize,
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

/// Whether a spot stands in the line of a directive, whose arguments have straight marks.
fn is_directive(normal: &str, at: usize) -> bool {
    let start = normal[..at].rfind('\n').map_or(0, |end| end + 1);
    normal[start..].trim_start().starts_with(":::")
}
