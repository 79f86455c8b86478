//! Writes the parser's events as markup, plain text, outline and references in one walk.
//!
//! Blocks with rules of their own (headings, tables, pictures, footnotes, code, HTML, directives)
//! stand in their own modules as further methods of the writer.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::address::Address;
use super::allowed::sanitise;
use super::autolinks;
use super::characters::{push_attribute, push_plain, push_text};
use super::directives::Directives;
use super::footnotes::Footnotes;
use super::headings::{Anchors, OpenHeading};
use super::leftovers::{Leftovers, has_marks};
use super::links::Links;
use super::places::Places;
use super::raw_html::RawHtml;
use super::tables::OpenTable;
use super::{Body, External, Heading, Reference};
use crate::base::lang::{Lang, Phrase};
use crate::base::letters::is_letter;
use crate::base::typography::{QuoteState, tidy};
use crate::diagnostics::problems::TextProblem;
use crate::diagnostics::{Diagnostic, Outcome, Problem};

/// Quotes, lists and emphasis nested deeper than any author means are written without their tags.
const DEEPEST: usize = 48;

const DONE: Phrase = Phrase { kk: "орындалды", ru: "выполнено", en: "done" };
const NOT_DONE: Phrase = Phrase { kk: "орындалмады", ru: "не выполнено", en: "not done" };

/// An event with its range in the normalised text.
pub(super) type Located<'a> = (Event<'a>, Range<usize>);

/// The state of the walk over one text.
pub(super) struct Writer<'a> {
    pub(super) source: &'a str,
    pub(super) events: &'a [Located<'a>],
    pub(super) at: usize,
    pub(super) lang: Lang,
    pub(super) places: Places<'a>,
    pub(super) html: String,
    pub(super) plain: String,
    pub(super) outline: Vec<Heading>,
    pub(super) anchors: Anchors,
    pub(super) heading: Option<OpenHeading>,
    pub(super) table: Option<OpenTable>,
    pub(super) footnotes: Footnotes,
    pub(super) raw: RawHtml,
    pub(super) directives: Directives,
    references: Vec<Reference>,
    pub(super) external: Vec<External>,
    pub(super) diagnostics: Vec<Diagnostic>,
    quotes: QuoteState,
    pub(super) links: Links,
    pub(super) leftovers: Leftovers,
    depth: usize,
    /// Lists, quotes and the like around the spot: directives stand outside them.
    containers: usize,
    line_start: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(source: &'a str, events: &'a [Located<'a>], lang: Lang, places: Places<'a>) -> Self {
        Self {
            source,
            events,
            at: 0,
            lang,
            places,
            html: String::with_capacity(source.len() + source.len() / 4),
            plain: String::with_capacity(source.len()),
            outline: Vec::new(),
            anchors: Anchors::default(),
            heading: None,
            table: None,
            footnotes: Footnotes::default(),
            raw: RawHtml::default(),
            directives: Directives::default(),
            references: Vec::new(),
            external: Vec::new(),
            diagnostics: Vec::new(),
            quotes: QuoteState::default(),
            links: Links::default(),
            leftovers: Leftovers::default(),
            depth: 0,
            containers: 0,
            line_start: true,
        }
    }

    /// Walks over all events.
    pub(super) fn write(mut self) -> Outcome<Body> {
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) => self.start(tag, range),
                Event::End(tag) => self.end(*tag),
                leaf => self.leaf(leaf, range),
            }
        }
        self.directives_left_open();
        self.close_all_raw();
        self.footnote_section();
        self.judge_fragments();
        let html = if self.raw.seen { sanitise(&self.html) } else { self.html };
        let plain = self.plain.trim().to_owned();
        let is_part = |c: char| is_letter(c) || c.is_numeric();
        let words = plain.split_whitespace().filter(|word| word.contains(is_part)).count();
        let Self { outline, references, external, diagnostics, .. } = self;
        Outcome {
            value: Body {
                excerpt: excerpt(&plain),
                html: html.into(),
                plain: plain.into(),
                outline,
                references,
                external,
                words,
            },
            diagnostics,
        }
    }

    /// The next event, which counts as read.
    pub(super) fn next(&mut self) -> Option<&'a Located<'a>> {
        let event = self.events.get(self.at)?;
        self.at += 1;
        Some(event)
    }

    /// Notes a problem at a range of the normalised text.
    pub(super) fn tell(&mut self, problem: impl Into<Problem>, range: Range<usize>) {
        let place = self.places.of(range);
        self.diagnostics.push(Diagnostic::new(problem, place));
    }

    /// Adds a reference and gives its index.
    pub(super) fn refer(&mut self, reference: Reference) -> usize {
        self.references.push(reference);
        self.references.len() - 1
    }

    /// Mends the typography of words that stand for themselves.
    pub(super) fn tidied(&self, text: &str) -> String {
        tidy(text, self.lang, &mut QuoteState::default())
    }

    /// Whether the spot is outside of all lists, quotes, tables and notes.
    pub(super) fn is_top_level(&self) -> bool {
        self.containers == 0
    }

    /// Parts what follows in the plain text from what stands before.
    pub(super) fn plain_break(&mut self) {
        self.plain.truncate(self.plain.trim_end_matches(' ').len());
        if !self.plain.is_empty() && !self.plain.ends_with('\n') {
            self.plain.push('\n');
        }
    }

    /// Adds a line of its own to the plain text.
    pub(super) fn plain_block(&mut self, text: &str) {
        self.plain_break();
        push_plain(&mut self.plain, text);
        self.plain_break();
    }

    fn start(&mut self, tag: &'a Tag<'a>, range: &Range<usize>) {
        self.depth += 1;
        match tag {
            Tag::Paragraph if self.directive(range) || self.figure() => {
                self.depth -= 1;
                return;
            }
            Tag::Image { dest_url, title, .. } => {
                self.depth -= 1;
                if self.is_dropping() {
                    self.skip_image();
                } else {
                    self.inline_image(dest_url, title, range);
                }
                self.after_inline();
                return;
            }
            Tag::CodeBlock(kind) => {
                self.depth -= 1;
                return self.code_block(kind);
            }
            Tag::HtmlBlock => {
                self.depth -= 1;
                return self.raw_block();
            }
            _ => {}
        }
        self.raw_mark();
        if is_block(tag.to_end()) {
            if !matches!(tag, Tag::TableCell) {
                self.plain_break();
            }
            self.quotes = QuoteState::default();
            self.line_start = true;
        }
        if is_container(tag.to_end()) {
            self.containers += 1;
        }
        if self.is_shown(tag.to_end()) {
            self.open(tag, range);
        }
    }

    fn open(&mut self, tag: &'a Tag<'a>, range: &Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.heading_start(*level, range),
            Tag::Table(alignments) => self.table_start(alignments),
            Tag::TableHead => self.table_row_start(true),
            Tag::TableRow => {
                self.extra_cells(range);
                self.table_row_start(false);
            }
            Tag::TableCell => self.table_cell_start(),
            Tag::FootnoteDefinition(label) => self.footnote_start(label),
            Tag::Link { link_type, dest_url, title, .. } => self.link_start(*link_type, dest_url, title, range),
            Tag::List(Some(start)) if *start != 1 => {
                writeln!(self.html, "<ol start=\"{start}\">").expect("a String takes everything");
            }
            tag => self.html.push_str(opening(tag.to_end())),
        }
    }

    fn end(&mut self, end: TagEnd) {
        self.raw_unmark();
        if is_block(end) {
            self.leftovers_of_block();
        }
        if self.is_shown(end) {
            match end {
                TagEnd::Heading(level) => self.heading_end(level),
                TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow => self.table_end(end),
                TagEnd::TableCell => self.table_cell_end(),
                TagEnd::FootnoteDefinition => self.footnote_end(),
                TagEnd::Link => self.link_end(),
                end => self.html.push_str(closing(end)),
            }
        }
        self.depth = self.depth.saturating_sub(1);
        if is_container(end) {
            self.containers = self.containers.saturating_sub(1);
        }
        if is_block(end) && end != TagEnd::TableCell {
            self.plain_break();
        }
    }

    /// The same answer at the start and the end of an element. A list's items go with their list.
    const fn is_shown(&self, tag: TagEnd) -> bool {
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::List(_) => self.depth <= DEEPEST,
            TagEnd::Item => self.depth <= DEEPEST + 1,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.depth <= 2 * DEEPEST,
            _ => true,
        }
    }

    fn leaf(&mut self, event: &Event<'a>, range: &Range<usize>) {
        match event {
            Event::InlineHtml(markup) | Event::Html(markup) => return self.raw_inline(markup, range),
            _ if self.is_dropping() => return,
            Event::Text(text) => self.text(text, range),
            Event::Code(code) => {
                self.html.push_str("<code>");
                push_text(&mut self.html, code);
                self.html.push_str("</code>");
                push_plain(&mut self.plain, code);
            }
            Event::SoftBreak => return self.line_break("\n"),
            Event::HardBreak => return self.line_break("<br>\n"),
            Event::Rule => {
                self.html.push_str("<hr>\n");
                self.plain_break();
            }
            Event::FootnoteReference(label) => self.footnote_call(label),
            Event::TaskListMarker(done) => {
                let (mark, words) = if *done { ('☑', DONE) } else { ('☐', NOT_DONE) };
                let words = words.get(self.lang);
                write!(self.html, "<span class=\"task\" role=\"img\" aria-label=\"{words}\">{mark}</span> ")
                    .expect("a String takes everything");
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => push_text(&mut self.html, text),
            Event::Start(_) | Event::End(_) => {}
        }
        if !matches!(event, Event::Text(_)) {
            self.after_inline();
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        if self.line_start && text.starts_with(":::") {
            self.tell(TextProblem::DirectiveInline {}, range.clone());
        }
        let begins = std::mem::take(&mut self.line_start);
        self.unknown_footnotes(range);
        let has_marks = has_marks(text);
        if has_marks || begins {
            self.leftovers(range, begins);
        }
        if self.links.in_address() {
            push_text(&mut self.html, text);
            push_plain(&mut self.plain, text);
        } else if has_marks && !self.links.is_open() && !self.in_raw_link() {
            self.words_with_addresses(text, range);
        } else {
            self.words(text);
        }
    }

    /// Writes words in which bare addresses become links.
    fn words_with_addresses(&mut self, text: &str, range: &Range<usize>) {
        let mut from = 0;
        for bare in autolinks::addresses(text) {
            let Address::External(href) = Address::read(&bare.href) else { continue };
            self.words(&text[from..bare.range.start]);
            from = bare.range.end;
            let shown = &text[bare.range];
            let href = self.leads_out(href, self.spot_of(shown, range));
            self.html.push_str("<a");
            push_attribute(&mut self.html, "href", &href);
            self.html.push('>');
            push_text(&mut self.html, shown);
            self.html.push_str("</a>");
            push_plain(&mut self.plain, shown);
            self.after_inline();
        }
        self.words(&text[from..]);
    }

    fn words(&mut self, text: &str) {
        let text = tidy(text, self.lang, &mut self.quotes);
        push_text(&mut self.html, &text);
        push_plain(&mut self.plain, &text);
    }

    fn line_break(&mut self, markup: &str) {
        self.html.push_str(markup);
        self.plain.push('\n');
        self.line_start = true;
        // The quotes see the white space; what comes of it is not needed.
        let _ = tidy("\n", self.lang, &mut self.quotes);
    }

    /// Something stands before the next words, though it is not text: a quote after it closes.
    fn after_inline(&mut self) {
        self.line_start = false;
        let _ = tidy("x", self.lang, &mut self.quotes);
    }
}

/// The first words of a text, whole ones.
fn excerpt(plain: &str) -> String {
    const LONGEST: usize = 160;
    let (mut excerpt, mut length) = (String::new(), 0);
    for word in plain.split_whitespace() {
        length += word.chars().count();
        if length > LONGEST {
            excerpt.push('…');
            break;
        }
        if !excerpt.is_empty() {
            excerpt.push(' ');
            length += 1;
        }
        excerpt.push_str(word);
    }
    excerpt
}

const fn is_block(tag: TagEnd) -> bool {
    use TagEnd as T;
    matches!(tag, T::Paragraph | T::Heading(_) | T::TableCell | T::TableRow | T::TableHead) || is_container(tag)
}

const fn is_container(tag: TagEnd) -> bool {
    use TagEnd as T;
    matches!(tag, T::BlockQuote(_) | T::List(_) | T::Item | T::FootnoteDefinition | T::Table)
}

const fn opening(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Paragraph => "<p>",
        TagEnd::BlockQuote(_) => "<blockquote>\n",
        TagEnd::List(true) => "<ol>\n",
        TagEnd::List(false) => "<ul>\n",
        TagEnd::Item => "<li>",
        TagEnd::Emphasis => "<em>",
        TagEnd::Strong => "<strong>",
        TagEnd::Strikethrough => "<del>",
        _ => "",
    }
}

const fn closing(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Paragraph => "</p>\n",
        TagEnd::BlockQuote(_) => "</blockquote>\n",
        TagEnd::List(true) => "</ol>\n",
        TagEnd::List(false) => "</ul>\n",
        TagEnd::Item => "</li>\n",
        TagEnd::Emphasis => "</em>",
        TagEnd::Strong => "</strong>",
        TagEnd::Strikethrough => "</del>",
        _ => "",
    }
}
