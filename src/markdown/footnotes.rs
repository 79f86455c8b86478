//! Footnotes: numbered as the text calls them, collected behind it, with ways there and back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use super::events::Writer;
use crate::base::lang::Phrase;
use crate::diagnostics::problems::TextProblem;

const SECTION: Phrase = Phrase { kk: "Ескертпелер", ru: "Примечания", en: "Footnotes" };
const BACK: Phrase =
    Phrase { kk: "Мәтінге оралу", ru: "Вернуться к тексту", en: "Back to the text" };

/// How far a label is looked for, in characters.
const LONGEST_LABEL: usize = 100;

/// The footnotes of one text; labels are told apart without regard to case.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// Labels in the order of their numbers.
    order: Vec<String>,
    calls: BTreeMap<String, Call>,
    notes: BTreeMap<String, Note>,
    /// Labels in the order in which the notes stand in the file.
    written: Vec<String>,
    open: Vec<OpenNote>,
}

#[derive(Debug)]
struct Call {
    number: usize,
    /// Calls that can be gone back to.
    anchors: usize,
}

#[derive(Debug)]
struct Note {
    html: String,
    plain: String,
}

#[derive(Debug)]
struct OpenNote {
    label: String,
    html_start: usize,
    plain_start: usize,
}

impl Footnotes {
    fn call(&mut self, label: &str) -> &mut Call {
        let label = label.to_lowercase();
        let order = &mut self.order;
        self.calls.entry(label).or_insert_with_key(|label| {
            order.push(label.clone());
            Call { number: order.len(), anchors: 0 }
        })
    }
}

impl Writer<'_> {
    /// Writes the raised number of a footnote.
    pub(super) fn footnote_call(&mut self, label: &str) {
        let in_link = self.in_link();
        let call = self.footnotes.call(label);
        let number = call.number;
        // A link in a link is not HTML.
        let markup = if in_link {
            format!("<sup>{number}</sup>")
        } else {
            call.anchors += 1;
            let id = anchor(number, call.anchors);
            format!("<sup><a id=\"{id}\" href=\"#_fn-{number}\" role=\"doc-noteref\">{number}</a></sup>")
        };
        self.html.push_str(&markup);
    }

    pub(super) fn footnote_start(&mut self, label: &str) {
        let open = OpenNote { label: label.to_lowercase(), html_start: self.html.len(), plain_start: self.plain.len() };
        self.footnotes.open.push(open);
    }

    /// Takes the note out of the text, to be put behind it.
    pub(super) fn footnote_end(&mut self) {
        let Some(open) = self.footnotes.open.pop() else { return };
        let note = Note { html: self.html.split_off(open.html_start), plain: self.plain.split_off(open.plain_start) };
        if !self.footnotes.notes.contains_key(&open.label) {
            self.footnotes.written.push(open.label.clone());
            self.footnotes.notes.insert(open.label, note);
        }
    }

    /// Writes all notes, those that nobody calls behind the others.
    pub(super) fn footnote_section(&mut self) {
        let mut footnotes = std::mem::take(&mut self.footnotes);
        if footnotes.notes.is_empty() {
            return;
        }
        for label in footnotes.written.clone() {
            footnotes.call(&label);
        }
        let label = SECTION.get(self.lang);
        writeln!(self.html, "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{label}\"><ol>")
            .expect("a String takes everything");
        for label in &footnotes.order {
            let Some(Call { number, anchors }) = footnotes.calls.get(label) else { continue };
            let note = footnotes.notes.remove(label).unwrap_or(Note { html: String::new(), plain: String::new() });
            let links = self.back_links(*number, *anchors);
            let html = note.html.trim_end();
            let (body, closing) = html.strip_suffix("</p>").map_or((html, ""), |body| (body, "</p>"));
            writeln!(self.html, "<li id=\"_fn-{number}\">{body}{links}{closing}</li>")
                .expect("a String takes everything");
            self.plain_block(note.plain.trim());
            self.anchors.add(format!("_fn-{number}"));
        }
        self.html.push_str("</ol></section>\n");
    }

    fn back_links(&mut self, number: usize, count: usize) -> String {
        let mut links = String::new();
        let back = BACK.get(self.lang);
        for nth in 1..=count {
            let id = anchor(number, nth);
            let label = if nth == 1 { (*back).to_owned() } else { format!("{back} ({nth})") };
            write!(links, " <a href=\"#{id}\" role=\"doc-backlink\" aria-label=\"{label}\">↩</a>")
                .expect("a String takes everything");
            self.anchors.add(id);
        }
        links
    }

    /// The parser shows a call without a note as plain text: finds such in what the text is made from.
    pub(super) fn unknown_footnotes(&mut self, range: &Range<usize>) {
        let source = self.source;
        let slice = source.get(range.clone()).unwrap_or_default();
        for (at, _) in slice.match_indices("[^") {
            let escaped = source[..range.start + at].ends_with('\\');
            let behind = &slice[at + 2..];
            let end = behind.char_indices().take(LONGEST_LABEL).find(|(_, c)| matches!(c, ']' | '[' | ' ' | '\n'));
            let Some((end, ']')) = end else { continue };
            let label = &behind[..end];
            if !escaped && !label.is_empty() {
                let place = range.start + at..range.start + at + label.len() + 3;
                self.tell(TextProblem::UnknownFootnote { label: label.to_owned() }, place);
            }
        }
    }
}

fn anchor(number: usize, nth: usize) -> String {
    if nth == 1 { format!("_fnref-{number}") } else { format!("_fnref-{number}-{nth}") }
}
