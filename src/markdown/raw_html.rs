//! HTML that an author wrote: only harmless elements are written again, each from its parts.
//!
//! Every element and attribute that is dropped is told at its place. Elements are closed where
//! their block ends, so that no author can break out of the markup around.

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};

use self::scan::{Attribute, Token, tokens};
use super::address::Address;
use super::allowed::{is_attribute, is_dropped_whole, is_element, is_phrasing, is_void};
use super::characters::{decode, push_attribute, push_plain, push_text};
use super::events::Writer;
use crate::diagnostics::problems::TextProblem;

mod scan;

/// Deeper nesting than any text has; it would only slow browsers down.
const DEEPEST: usize = 32;

/// The HTML elements of an author that are open.
#[derive(Debug, Default)]
pub(super) struct RawHtml {
    /// Whether the text has any HTML.
    pub(super) seen: bool,
    open: Vec<String>,
    /// How many were open where each Markdown element that is open began.
    marks: Vec<usize>,
    /// The element whose content is dropped, and how many marks there were.
    dropping: Option<(String, usize)>,
}

impl Writer<'_> {
    /// A Markdown element begins: HTML opened from here on ends with it.
    pub(super) fn raw_mark(&mut self) {
        self.raw.marks.push(self.raw.open.len());
    }

    /// A Markdown element ends, and with it the HTML opened in it.
    pub(super) fn raw_unmark(&mut self) {
        let mark = self.raw.marks.pop().unwrap_or(0);
        self.close_raw(mark);
        if self.raw.dropping.as_ref().is_some_and(|(_, marks)| *marks > self.raw.marks.len()) {
            self.raw.dropping = None;
        }
    }

    /// The text ends, and with it all HTML that is still open.
    pub(super) fn close_all_raw(&mut self) {
        self.close_raw(0);
    }

    /// Whether what stands here is part of a link that was written as HTML.
    pub(super) fn in_raw_link(&self) -> bool {
        self.raw.open.iter().any(|name| name == "a")
    }

    /// Whether what stands here belongs to an element that is dropped whole.
    pub(super) fn is_dropping(&self) -> bool {
        self.raw.dropping.is_some()
    }

    /// Writes a tag or comment amid words.
    pub(super) fn raw_inline(&mut self, markup: &str, range: &Range<usize>) {
        if let Some((element, _)) = &self.raw.dropping {
            if matches!(tokens(markup).first(), Some((Token::Close(name), _)) if name == element) {
                self.raw.dropping = None;
            }
            return;
        }
        if let Some(element) = self.raw(markup, &[(0, range.start)]) {
            self.raw.dropping = Some((element, self.raw.marks.len()));
        }
    }

    /// Writes a block of HTML, up to and with its end.
    pub(super) fn raw_block(&mut self) {
        let mut markup = String::new();
        let mut origins = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::Html(part) | Event::Text(part) | Event::InlineHtml(part) => {
                    origins.push((markup.len(), range.start));
                    markup.push_str(part);
                }
                Event::End(TagEnd::HtmlBlock) => break,
                _ => {}
            }
        }
        if !self.is_dropping() {
            self.raw(&markup, &origins);
        }
        self.plain_break();
    }

    /// Writes markup anew; the element whose dropped content goes on behind it, if any.
    fn raw(&mut self, markup: &str, origins: &[(usize, usize)]) -> Option<String> {
        self.raw.seen = true;
        let place = |range: &Range<usize>| {
            let part = origins.partition_point(|(at, _)| *at <= range.start).saturating_sub(1);
            let (at, source) = origins.get(part).copied().unwrap_or_default();
            source + (range.start - at)..source + (range.end - at)
        };
        for (token, range) in tokens(markup) {
            match token {
                Token::Text(text) => {
                    let text = decode(text);
                    push_text(&mut self.html, &text);
                    let fresh_line = self.plain.is_empty() || self.plain.ends_with('\n');
                    push_plain(&mut self.plain, if fresh_line { text.trim_start() } else { &text });
                }
                Token::Open { name, attributes } if is_element(&name) => {
                    self.raw_open(name, &attributes, place(&range), &place);
                }
                Token::Open { name: tag, .. } | Token::Declaration(tag) => {
                    self.tell(TextProblem::HtmlDropped { tag }, place(&range));
                }
                Token::Whole { name, ended } => {
                    self.tell(TextProblem::HtmlDropped { tag: name.clone() }, place(&range));
                    if !ended {
                        return Some(name);
                    }
                }
                Token::Close(name) => self.raw_close(&name),
                Token::Comment => {}
            }
        }
        None
    }

    fn raw_open(
        &mut self,
        name: String,
        attributes: &[Attribute<'_>],
        spot: Range<usize>,
        place: &impl Fn(&Range<usize>) -> Range<usize>,
    ) {
        let nested_link = name == "a" && (self.in_link() || self.raw.open.contains(&name));
        if nested_link || self.raw.open.len() >= DEEPEST {
            self.tell(TextProblem::HtmlDropped { tag: name }, spot);
            return;
        }
        if !is_phrasing(&name) {
            self.plain_break();
        }
        let mut tag = format!("<{name}");
        let mut given: Vec<&str> = Vec::new();
        for attribute in attributes {
            let value = decode(attribute.value);
            let written = if given.contains(&attribute.name.as_str()) {
                None
            } else if name == "a" && attribute.name == "href" {
                self.raw_address(&value, &place(&attribute.range))
            } else {
                is_attribute(&name, &attribute.name, &value).then_some(value)
            };
            let Some(value) = written else {
                let problem =
                    TextProblem::HtmlAttributeDropped { tag: name.clone(), attribute: attribute.name.clone() };
                self.tell(problem, place(&attribute.range));
                continue;
            };
            given.push(&attribute.name);
            push_attribute(&mut tag, &attribute.name, &value);
        }
        self.html.push_str(&tag);
        self.html.push('>');
        if name == "table" {
            self.table_caption();
        }
        if !is_void(&name) {
            self.raw.open.push(name);
        }
    }

    /// Only what leads to other sites or to a spot on the page: the tree is Markdown's.
    fn raw_address(&mut self, written: &str, range: &Range<usize>) -> Option<String> {
        match Address::read(written) {
            Address::External(url) => Some(self.leads_out(url, range.clone())),
            Address::Fragment(fragment) => Some(self.fragment(&fragment, range)),
            Address::Internal { .. } | Address::Registered(..) => None,
            Address::Refused => {
                self.tell(TextProblem::BadScheme { url: written.to_owned() }, range.clone());
                None
            }
        }
    }

    /// An end without a beginning in the same block is noise.
    fn raw_close(&mut self, name: &str) {
        let mark = self.raw.marks.last().copied().unwrap_or(0);
        let inner = self.raw.open.get(mark..).unwrap_or_default();
        if let Some(index) = inner.iter().rposition(|open| open == name) {
            self.close_raw(mark + index);
        }
    }

    fn close_raw(&mut self, down_to: usize) {
        while self.raw.open.len() > down_to {
            let Some(name) = self.raw.open.pop() else { return };
            if !is_phrasing(&name) {
                self.plain_break();
            }
            self.html.push_str("</");
            self.html.push_str(&name);
            self.html.push('>');
        }
    }
}

/// Used by the scanner: what an element that is not allowed does with its content.
fn takes_content(name: &str) -> bool {
    !is_element(name) && is_dropped_whole(name)
}
