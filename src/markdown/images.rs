//! Pictures: always from the tree, always with a description, alone in a paragraph with a caption.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::address::Address;
use super::characters::{push_attribute, push_plain, push_text};
use super::events::Writer;
use super::links::unfinished;
use super::{Reference, Role};
use crate::diagnostics::problems::{RuleProblem, SlipProblem, TextProblem};
use crate::pictures::says_nothing;

impl Writer<'_> {
    /// Writes a paragraph that holds one picture and nothing else; `false` where it is not one.
    pub(super) fn figure(&mut self) -> bool {
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), range)) = self.events.get(self.at) else {
            return false;
        };
        let length = image_length(&self.events[self.at..]);
        if !matches!(self.events.get(self.at + length), Some((Event::End(TagEnd::Paragraph), _))) {
            return false;
        }
        self.at += 1;
        let alt = self.image_text();
        self.at += 1;
        let Some(mut image) = self.image_element(dest_url, &alt, range) else {
            self.html.push_str("<p>");
            push_text(&mut self.html, &alt);
            self.html.push_str("</p>\n");
            self.plain_block(&alt);
            return true;
        };
        image.push('>');
        self.html.push_str("<figure class=\"figure\">");
        self.html.push_str(&image);
        if !title.trim().is_empty() {
            let caption = self.tidied(title.trim());
            self.html.push_str("<figcaption>");
            push_text(&mut self.html, &caption);
            self.html.push_str("</figcaption>");
            self.plain_block(&caption);
        }
        self.html.push_str("</figure>\n");
        true
    }

    /// Writes a picture amid text, up to and with its end.
    pub(super) fn inline_image(&mut self, dest: &str, title: &str, range: &Range<usize>) {
        let alt = self.image_text();
        let Some(mut image) = self.image_element(dest, &alt, range) else {
            push_text(&mut self.html, &alt);
            push_plain(&mut self.plain, &alt);
            return;
        };
        if !title.trim().is_empty() {
            push_attribute(&mut image, "title", &self.tidied(title.trim()));
        }
        image.push('>');
        self.html.push_str(&image);
    }

    /// An unfinished `<img …` for a picture of the tree.
    pub(super) fn image_element(&mut self, dest: &str, alt: &str, range: &Range<usize>) -> Option<String> {
        if dest.trim().is_empty() {
            self.without_address("!", range);
            return None;
        }
        let address = Address::read(dest);
        let internal = match &address {
            Address::Internal { target, .. } if unfinished(dest).is_none() => Some(target.clone()),
            _ => None,
        };
        let Some(target) = internal else {
            let url = dest.to_owned();
            let problem = match address {
                read if matches!(read, Address::External(_)) || unfinished(dest).is_some() => {
                    let path = dest.split(['?', '#']).next().unwrap_or_default();
                    let name =
                        path.rsplit('/').next().filter(|name| name.contains('.')).unwrap_or("foto.jpg").to_owned();
                    TextProblem::ForeignPicture { url, name }
                }
                _ => TextProblem::BadScheme { url },
            };
            self.tell(problem, range.clone());
            return None;
        };
        if alt.is_empty() {
            self.tell(RuleProblem::AltMissing { file: target.clone() }, range.clone());
        } else if says_nothing(alt, &target) {
            self.tell(SlipProblem::AltSaysNothing { alt: alt.to_owned(), file: target.clone() }, range.clone());
        }
        let place = self.places.of(self.spot_of(dest, range));
        let index = self.refer(Reference { target, fragment: None, role: Role::Image, place });
        let mut image = format!("<img src=\"zharia:{index}\"");
        push_attribute(&mut image, "alt", alt);
        Some(image)
    }

    /// Passes over a picture that stands in HTML which is dropped whole.
    pub(super) fn skip_image(&mut self) {
        self.image_text();
    }

    /// The words between a picture's start and end; the start was read already.
    fn image_text(&mut self) -> String {
        let mut text = String::new();
        let mut depth = 1;
        while depth > 0 {
            match self.next() {
                Some((Event::Start(Tag::Image { .. }), _)) => depth += 1,
                Some((Event::End(TagEnd::Image), _)) => depth -= 1,
                Some((Event::Text(part) | Event::Code(part), _)) => text.push_str(part),
                Some((Event::SoftBreak | Event::HardBreak, _)) => text.push(' '),
                Some(_) => {}
                None => break,
            }
        }
        self.tidied(text.trim())
    }
}

/// How many events a picture takes, its start and end with it.
fn image_length(events: &[(Event<'_>, Range<usize>)]) -> usize {
    let mut depth = 0_usize;
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    events.len()
}
