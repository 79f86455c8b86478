//! Headings: anchors of their own, and the order that readers of outlines rely on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::Heading;
use super::events::Writer;
use crate::base::slug;
use crate::diagnostics::problems::TextProblem;

/// The anchors of one text.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    taken: BTreeSet<String>,
    /// How often a base was asked for: a thousand equal headings need no million look-ups.
    asked: BTreeMap<String, usize>,
}

/// A heading whose end has not come yet.
#[derive(Debug)]
pub(super) struct OpenHeading {
    html_start: usize,
    plain_start: usize,
}

impl Anchors {
    /// An anchor for a heading, like no other in the text.
    pub(super) fn make(&mut self, text: &str) -> String {
        let slug = slug::transliterate(text);
        let base = if slug.is_empty() { "section".to_owned() } else { slug };
        let count = self.asked.entry(base.clone()).or_default();
        *count += 1;
        let wanted = if *count == 1 { base } else { format!("{base}-{count}") };
        slug::unique(&mut self.taken, &wanted)
    }

    /// Adds an anchor that is not a heading's.
    pub(super) fn add(&mut self, id: String) {
        self.taken.insert(id);
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.taken.contains(id)
    }
}

impl Writer<'_> {
    pub(super) fn heading_start(&mut self, level: HeadingLevel, range: &Range<usize>) {
        if level == HeadingLevel::H1 {
            self.tell(TextProblem::TopHeadingInText {}, range.clone());
        }
        let (from, to) = (self.outline.last().map_or(1, |last| last.level), shown_level(level));
        if to > from + 1 {
            self.tell(TextProblem::HeadingLevelSkipped { from, to }, range.clone());
        }
        self.heading = Some(OpenHeading { html_start: self.html.len(), plain_start: self.plain.len() });
    }

    /// The element is written at the end, when the words of its anchor are known.
    pub(super) fn heading_end(&mut self, level: HeadingLevel) {
        let Some(open) = self.heading.take() else { return };
        let inner = self.html.split_off(open.html_start);
        // A heading without words is noise in every outline.
        if inner.trim().is_empty() {
            return;
        }
        let text = self.plain[open.plain_start..].split_whitespace().collect::<Vec<_>>().join(" ");
        let id = self.anchors.make(&text);
        let level = shown_level(level);
        writeln!(self.html, "<h{level} id=\"{id}\">{}</h{level}>", inner.trim()).expect("a String takes everything");
        self.outline.push(Heading { level, id, text });
    }
}

/// The page's title is its only first heading.
const fn shown_level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
