//! The markup of each directive, put around the markup of its text.

use super::super::address::Address;
use super::super::characters::{push_attribute, push_text};
use super::super::events::Writer;
use super::super::{Reference, Role};
use super::Whole;
use super::declared::{Key, Kind};
use crate::base::lang::Phrase;
use crate::diagnostics::problems::TextProblem;

const NOTES: Phrase = Phrase {
    kk: "Редакторларға ескертпе", ru: "Примечание для редакций", en: "Notes to editors"
};
const LAW: Phrase =
    Phrase { kk: "Заң не дейді", ru: "Что говорит закон", en: "What the law says" };
const PHOTO: Phrase = Phrase { kk: "Фото", ru: "Фото", en: "Photo" };
const SOURCE: Phrase = Phrase { kk: "Дереккөз", ru: "Источник", en: "Source" };

impl Writer<'_> {
    /// Writes the text of a directive with its markup around.
    pub(super) fn wrap(&mut self, directive: &Whole, inner: &str) {
        match directive.kind {
            Kind::Quote => self.quote(directive, inner),
            Kind::Notes => self.notes(inner),
            Kind::Figure => self.figure_with_credit(directive, inner),
            Kind::Table => self.data_table(directive, inner),
            Kind::Video => self.video(directive, inner),
            Kind::Law => self.law(directive, inner),
            Kind::Contact => self.html.push_str(inner),
        }
    }

    /// Writes the slot that a person's card goes into.
    pub(super) fn contact(&mut self, directive: &Whole) {
        let place = self.places.of(directive.range(Key::Person));
        let target = directive.text(Key::Person).to_owned();
        let index = self.refer(Reference { target, fragment: None, role: Role::Person, place });
        self.push(&["<div class=\"contact-slot\"><a href=\"zharia:", &index.to_string(), "\"></a></div>\n"]);
    }

    fn quote(&mut self, directive: &Whole, inner: &str) {
        let speaker = self.tidied(directive.text(Key::Speaker));
        let office = self.tidied(directive.text(Key::Office));
        self.push(&["<figure class=\"quote\"><blockquote>\n", inner, "\n</blockquote>\n"]);
        self.push(&["<figcaption><span class=\"quote-speaker\">"]);
        push_text(&mut self.html, &speaker);
        self.push(&["</span>"]);
        if !office.is_empty() {
            self.push(&[", "]);
            push_text(&mut self.html, &office);
        }
        self.push(&["</figcaption></figure>\n"]);
        let separator = if office.is_empty() { "" } else { ", " };
        self.plain_block(&[speaker.as_str(), separator, &office].concat());
    }

    fn notes(&mut self, inner: &str) {
        let title = NOTES.get(self.lang);
        self.push(&["<section class=\"notes\" aria-label=\"", title, "\"><p class=\"notes-title\">", title, "</p>\n"]);
        self.push(&[inner, "\n</section>\n"]);
    }

    fn law(&mut self, directive: &Whole, inner: &str) {
        let title = LAW.get(self.lang);
        let source = self.tidied(directive.text(Key::Source));
        self.push(&["<aside class=\"law\" aria-label=\"", title, "\"><p class=\"law-title\">", title, "</p>\n"]);
        self.push(&[inner, "\n<p class=\"law-source\">"]);
        push_text(&mut self.html, &source);
        self.push(&["</p></aside>\n"]);
        self.plain_block(&source);
    }

    fn figure_with_credit(&mut self, directive: &Whole, inner: &str) {
        let alt = self.tidied(directive.text(Key::Alt));
        let range = directive.range(Key::Src);
        let Some(image) = self.image_element(directive.text(Key::Src), &alt, &range) else {
            self.push(&["<p>"]);
            push_text(&mut self.html, &alt);
            self.push(&["</p>\n", inner, "\n"]);
            return;
        };
        self.push(&["<figure class=\"figure\">", &image, ">"]);
        let credit = self.tidied(directive.text(Key::Credit));
        let caption = lone_paragraph(inner);
        if !caption.is_empty() || !credit.is_empty() {
            self.push(&["<figcaption>", caption]);
            if !credit.is_empty() {
                let gap = if caption.is_empty() { "" } else { " " };
                self.push(&[gap, "<span class=\"credit\">", PHOTO.get(self.lang), ": "]);
                push_text(&mut self.html, &credit);
                self.push(&["</span>"]);
                self.plain_block(&credit);
            }
            self.push(&["</figcaption>"]);
        }
        self.push(&["</figure>\n"]);
    }

    /// The caption stands in the table already.
    fn data_table(&mut self, directive: &Whole, inner: &str) {
        let source = self.tidied(directive.text(Key::Source));
        self.push(&["<div class=\"data-table\">\n", inner]);
        if !source.is_empty() {
            self.push(&["\n<p class=\"source\">", SOURCE.get(self.lang), ": "]);
            push_text(&mut self.html, &source);
            self.push(&["</p>"]);
            self.plain_block(&source);
        }
        self.push(&["\n</div>\n"]);
    }

    fn video(&mut self, directive: &Whole, inner: &str) {
        let written = directive.text(Key::Url);
        let title = self.tidied(directive.text(Key::Title));
        let range = directive.range(Key::Url);
        self.push(&["<div class=\"video\">"]);
        match Address::read(written) {
            Address::External(url) if url.starts_with("https:") => {
                let url = self.leads_out(url, range);
                self.push(&["<a class=\"video-link\""]);
                push_attribute(&mut self.html, "href", &url);
                self.push(&[" rel=\"noopener\">"]);
                push_text(&mut self.html, &title);
                self.push(&["</a>"]);
            }
            _ => {
                self.tell(TextProblem::BadScheme { url: written.to_owned() }, range);
                self.push(&["<p>"]);
                push_text(&mut self.html, &title);
                self.push(&["</p>"]);
            }
        }
        self.push(&["\n", inner, "</div>\n"]);
        self.plain_block(&title);
    }

    fn push(&mut self, parts: &[&str]) {
        for part in parts {
            self.html.push_str(part);
        }
    }
}

/// The content of a paragraph that stands alone.
fn lone_paragraph(html: &str) -> &str {
    html.strip_prefix("<p>")
        .and_then(|html| html.strip_suffix("</p>"))
        .filter(|inner| !inner.contains("<p>"))
        .unwrap_or(html)
}
