//! Writes the parser's events as markup, plain text, outline and references in one walk.
//!
//! Blocks with rules of their own (headings, tables, pictures, footnotes, code, HTML, directives)
//! stand in their own modules as further methods of the writer.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::address::{Address, is_file};
use super::allowed::sanitise;
use super::characters::{push_attribute, push_plain, push_text};
use super::directives::Directives;
use super::footnotes::Footnotes;
use super::headings::{Anchors, OpenHeading};
use super::places::Places;
use super::raw_html::RawHtml;
use super::tables::OpenTable;
use super::{Body, Embed, Heading, Reference, Role};
use crate::base::lang::{Lang, Phrase};
use crate::base::slug;
use crate::base::typography::{QuoteState, tidy};
use crate::diagnostics::problems::{ReferenceProblem, TextProblem};
use crate::diagnostics::{Diagnostic, Outcome, Place, Problem};

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
    pub(super) embeds: Vec<Embed>,
    pub(super) anchors: Anchors,
    pub(super) heading: Option<OpenHeading>,
    pub(super) table: Option<OpenTable>,
    pub(super) footnotes: Footnotes,
    pub(super) raw: RawHtml,
    pub(super) directives: Directives,
    references: Vec<Reference>,
    diagnostics: Vec<Diagnostic>,
    /// Links to spots of this text, judged when all anchors are known.
    fragments: Vec<(String, Place)>,
    quotes: QuoteState,
    links: Vec<OpenLink>,
    depth: usize,
    /// Lists, quotes and the like around the spot: directives stand outside them.
    containers: usize,
    line_start: bool,
}

#[derive(Debug)]
struct OpenLink {
    written: bool,
    /// The text is the address itself and stays as it is.
    verbatim: bool,
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
            embeds: Vec::new(),
            anchors: Anchors::default(),
            heading: None,
            table: None,
            footnotes: Footnotes::default(),
            raw: RawHtml::default(),
            directives: Directives::default(),
            references: Vec::new(),
            diagnostics: Vec::new(),
            fragments: Vec::new(),
            quotes: QuoteState::default(),
            links: Vec::new(),
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
        for (fragment, place) in std::mem::take(&mut self.fragments) {
            if !self.anchors.has(&fragment) {
                self.diagnostics.push(Diagnostic::new(ReferenceProblem::FragmentMissing { fragment }, place));
            }
        }
        let html = if self.raw.seen { sanitise(&self.html) } else { self.html };
        let plain = self.plain.trim().to_owned();
        let words = plain.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        let Self { outline, references, embeds, diagnostics, .. } = self;
        Outcome { value: Body { html, plain, outline, references, embeds, words }, diagnostics }
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

    /// Notes a link to a spot of this text and gives its address.
    pub(super) fn fragment(&mut self, written: &str, range: &Range<usize>) -> String {
        // Authors copy a heading's words; its anchor is their transliteration.
        let anchor = slug::transliterate(written);
        let fragment = if written.starts_with('_') || anchor.is_empty() { written.to_owned() } else { anchor };
        let address = format!("#{fragment}");
        let place = self.places.of(range.clone());
        self.fragments.push((fragment, place));
        address
    }

    /// The part of a link's or picture's range that is its address, if it can be told.
    pub(super) fn spot_of(&self, address: &str, range: &Range<usize>) -> Range<usize> {
        match self.source[range.clone()].rfind(address) {
            Some(at) if !address.is_empty() => range.start + at..range.start + at + address.len(),
            _ => range.clone(),
        }
    }

    /// Mends the typography of words that stand for themselves.
    pub(super) fn tidied(&self, text: &str) -> String {
        tidy(text, self.lang, &mut QuoteState::default())
    }

    /// Whether a link is open that was written.
    pub(super) fn in_link(&self) -> bool {
        self.links.iter().any(|link| link.written)
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
                    self.skip_image()
                } else {
                    self.inline_image(dest_url, title, range)
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
        if is_block(&tag.to_end()) {
            if !matches!(tag, Tag::TableCell) {
                self.plain_break();
            }
            self.quotes = QuoteState::default();
            self.line_start = true;
        }
        if is_container(&tag.to_end()) {
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
            Tag::TableRow => self.table_row_start(false),
            Tag::TableCell => self.table_cell_start(),
            Tag::FootnoteDefinition(label) => self.footnote_start(label),
            Tag::Link { link_type, dest_url, title, .. } => self.link_start(*link_type, dest_url, title, range),
            Tag::List(Some(start)) if *start != 1 => {
                writeln!(self.html, "<ol start=\"{start}\">").expect("a String takes everything");
            }
            tag => self.html.push_str(opening(&tag.to_end())),
        }
    }

    fn end(&mut self, end: TagEnd) {
        self.raw_unmark();
        if self.is_shown(end) {
            match end {
                TagEnd::Heading(level) => self.heading_end(level),
                TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow => self.table_end(end),
                TagEnd::TableCell => self.table_cell_end(),
                TagEnd::FootnoteDefinition => self.footnote_end(),
                TagEnd::Link => {
                    if self.links.pop().is_some_and(|link| link.written) {
                        self.html.push_str("</a>");
                    }
                }
                end => self.html.push_str(closing(&end)),
            }
        }
        self.depth = self.depth.saturating_sub(1);
        if is_container(&end) {
            self.containers = self.containers.saturating_sub(1);
        }
        if is_block(&end) && end != TagEnd::TableCell {
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
        self.line_start = false;
        self.unknown_footnotes(range);
        if self.links.iter().any(|link| link.verbatim) {
            push_text(&mut self.html, text);
            push_plain(&mut self.plain, text);
        } else {
            let text = tidy(text, self.lang, &mut self.quotes);
            push_text(&mut self.html, &text);
            push_plain(&mut self.plain, &text);
        }
    }

    fn line_break(&mut self, markup: &str) {
        self.html.push_str(markup);
        self.plain.push('\n');
        self.line_start = true;
        // The quotes see the white space; what comes of it is not needed.
        tidy("\n", self.lang, &mut self.quotes);
    }

    /// Something stands before the next words, though it is not text: a quote after it closes.
    fn after_inline(&mut self) {
        self.line_start = false;
        tidy("x", self.lang, &mut self.quotes);
    }

    fn link_start(&mut self, kind: LinkType, dest: &str, title: &str, range: &Range<usize>) {
        let verbatim = matches!(kind, LinkType::Autolink | LinkType::Email);
        let mailto = if kind == LinkType::Email { format!("mailto:{dest}") } else { String::new() };
        let written = if kind == LinkType::Email { &mailto } else { dest };
        let href = match Address::read(written) {
            Address::External(url) => Some(url),
            Address::Fragment(fragment) => Some(self.fragment(&fragment, range)),
            Address::Internal { target, fragment } => {
                let role = if is_file(&target) { Role::File } else { Role::Link };
                let place = self.places.of(self.spot_of(dest, range));
                Some(format!("zharia:{}", self.refer(Reference { target, fragment, role, place })))
            }
            Address::Refused => {
                self.tell(TextProblem::BadScheme { url: dest.to_owned() }, self.spot_of(dest, range));
                None
            }
        };
        self.links.push(OpenLink { written: href.is_some(), verbatim });
        if let Some(href) = href {
            self.html.push_str("<a");
            push_attribute(&mut self.html, "href", &href);
            if !title.trim().is_empty() {
                let title = self.tidied(title.trim());
                push_attribute(&mut self.html, "title", &title);
            }
            self.html.push('>');
        }
    }
}

const fn is_block(tag: &TagEnd) -> bool {
    use TagEnd as T;
    matches!(tag, T::Paragraph | T::Heading(_) | T::TableCell | T::TableRow | T::TableHead) || is_container(tag)
}

const fn is_container(tag: &TagEnd) -> bool {
    use TagEnd as T;
    matches!(tag, T::BlockQuote(_) | T::List(_) | T::Item | T::FootnoteDefinition | T::Table)
}

const fn opening(tag: &TagEnd) -> &'static str {
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

const fn closing(tag: &TagEnd) -> &'static str {
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
