//! SVG freed from all that is no drawing: what could run, load something or tell of its author. An allow-list
//! decides; what readers could miss is told, with its place.
//!
//! The result needs no styles, which pages of a site forbid, and is the same when it is cleaned again.

mod allowed;
mod embedded;
mod styles;
mod write;

use std::collections::BTreeSet;
use std::ops::Range;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

pub(super) use embedded::data_address;
use styles::{Declaration, Styles, declarations};

/// A drawing, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The file's text.
    pub text: String,
    /// Width and height in pixels, where the drawing tells them.
    pub dimensions: Option<(u32, u32)>,
    /// What readers could miss.
    pub removed: Vec<Removed>,
}

/// Something that was taken out of a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The element or attribute, as it was written.
    pub what: String,
    /// Where it stood, in bytes.
    pub at: Range<usize>,
}

/// The address that names SVG.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// The most that is told of one file: who drew it will draw it anew.
const MOST_TOLD: usize = 8;

/// Cleans a drawing; `None` where the text is none, or where nothing of it could stay.
#[must_use]
pub fn clean(text: &str) -> Option<Cleaned> {
    let mut cleaner = Cleaner::default();
    let mut reader = Reader::from_str(text);
    loop {
        let start = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let at = start..usize::try_from(reader.buffer_position()).ok()?;
        match event {
            Event::Start(element) => cleaner.open(&element, at)?,
            Event::Empty(element) => {
                cleaner.open(&element, at)?;
                cleaner.close();
            }
            Event::End(_) => cleaner.close(),
            Event::Text(words) => cleaner.words(&words.xml10_content()),
            Event::CData(words) => cleaner.words(&words.xml10_content()),
            Event::GeneralRef(reference) => cleaner.words(character(&reference).encode_utf8(&mut [0; 4])),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    cleaner.finish()
}

/// A piece of the drawing that stays.
enum Piece {
    Open(Element),
    Words(String),
    Close,
}

/// The start of an element.
#[derive(Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    class: String,
    style: Vec<Declaration>,
    at: Range<usize>,
}

/// What became of an element that is open.
enum Open {
    Kept {
        has_words: bool,
    },
    /// Only its content stays.
    Unwrapped,
    /// A style sheet: its words so far.
    Styles(String, Range<usize>),
    Dropped,
}

#[derive(Default)]
struct Cleaner {
    pieces: Vec<Piece>,
    open: Vec<Open>,
    styles: Styles,
    removed: Vec<Removed>,
    told: BTreeSet<String>,
    /// Prefixes that stand for SVG.
    prefixes: BTreeSet<String>,
    is_closed: bool,
}

impl Cleaner {
    /// `None` where the first element is no drawing.
    fn open(&mut self, element: &BytesStart<'_>, at: Range<usize>) -> Option<()> {
        let read = self.read(element, at.clone())?;
        let is_root = self.open.is_empty();
        if is_root && (self.is_closed || !self.pieces.is_empty() || read.as_ref().is_none_or(|own| own.name != "svg")) {
            return None;
        }
        let is_dropped = matches!(self.open.last(), Some(Open::Dropped | Open::Styles(..)));
        let open = match read {
            _ if is_dropped => Open::Dropped,
            None => Open::Dropped,
            Some(own) if own.name == "style" => Open::Styles(String::new(), at),
            Some(own) if own.name == "a" => {
                self.tell("<a>".to_owned(), at);
                Open::Unwrapped
            }
            Some(own) if allowed::is_element(&own.name) => {
                let has_words = allowed::has_words(&own.name);
                self.pieces.push(Piece::Open(own));
                Open::Kept { has_words }
            }
            Some(own) => {
                if !allowed::is_note(&own.name) {
                    self.tell(format!("<{}>", own.name), at);
                }
                Open::Dropped
            }
        };
        self.open.push(open);
        Some(())
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Kept { .. }) => self.pieces.push(Piece::Close),
            Some(Open::Styles(css, at)) => {
                for missed in self.styles.read(&css) {
                    self.tell(missed, at.clone());
                }
            }
            _ => {}
        }
        self.is_closed |= self.open.is_empty();
    }

    fn words(&mut self, words: &str) {
        let plain = || words.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| is_letter(*c) || *c == '\n');
        match self.open.last_mut() {
            Some(Open::Styles(css, _)) => css.push_str(words),
            Some(Open::Kept { has_words: true }) if plain().next().is_some() => match self.pieces.last_mut() {
                Some(Piece::Words(before)) => before.extend(plain()),
                _ => self.pieces.push(Piece::Words(plain().collect())),
            },
            _ => {}
        }
    }

    /// An element with what may stay of its attributes; the inner `None` is one of another language than SVG, the
    /// outer one broken XML.
    #[allow(clippy::option_option, reason = "another language and broken XML are different answers")]
    fn read(&mut self, element: &BytesStart<'_>, at: Range<usize>) -> Option<Option<Element>> {
        let mut own = Element { name: element.local_name().as_ref().to_owned(), at: at.clone(), ..Element::default() };
        let mut harmful = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.ok()?;
            let key = attribute.key.as_ref();
            let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else { continue };
            let value: String = value
                .chars()
                .map(|c| if matches!(c, '\n' | '\t') { ' ' } else { c })
                .filter(|c| is_letter(*c))
                .collect();
            if let Some(prefix) = key.strip_prefix("xmlns:") {
                if value == NAMESPACE {
                    self.prefixes.insert(prefix.to_owned());
                }
                continue;
            }
            if let Some(what) = own.attribute(key, value) {
                harmful.push(what);
            }
        }
        let is_svg = match element.name().prefix() {
            Some(prefix) => self.prefixes.contains(prefix.as_ref()),
            None => true,
        };
        let is_dropped = matches!(self.open.last(), Some(Open::Dropped | Open::Styles(..)));
        if is_svg && !is_dropped && allowed::is_element(&own.name) {
            for what in harmful {
                self.tell(what, at.clone());
            }
        }
        Some(is_svg.then_some(own))
    }

    fn tell(&mut self, what: String, at: Range<usize>) {
        if self.removed.len() < MOST_TOLD && self.told.insert(what.clone()) {
            self.removed.push(Removed { what, at });
        }
    }

    fn finish(mut self) -> Option<Cleaned> {
        if !self.is_closed || !self.open.is_empty() {
            return None;
        }
        let styles = std::mem::take(&mut self.styles);
        let mut pieces = std::mem::take(&mut self.pieces);
        for piece in &mut pieces {
            let Piece::Open(element) = piece else { continue };
            for missed in element.take_on(&styles) {
                self.tell(missed, element.at.clone());
            }
        }
        let is_drawn = |piece: &Piece| matches!(piece, Piece::Open(element) if allowed::is_drawn(&element.name));
        if !self.removed.is_empty() && !pieces.iter().any(is_drawn) {
            return None;
        }
        let dimensions = match pieces.first() {
            Some(Piece::Open(root)) => root.dimensions(),
            _ => None,
        };
        self.removed.sort_by_key(|removed| removed.at.start);
        Some(Cleaned { text: write::drawing(&pieces), dimensions, removed: self.removed })
    }
}

impl Element {
    /// Takes an attribute that may stay; returns one that is dropped and could be missed.
    fn attribute(&mut self, key: &str, value: String) -> Option<String> {
        let told = |key: &str| Some(format!("{key}=\"…\""));
        match key {
            "class" => self.class = value,
            "style" => self.style = declarations(&value),
            "href" | "xlink:href" => {
                let embedded = || embedded::clean(&value).filter(|_| self.name == "image");
                let own = value.trim();
                let kept = if own.starts_with('#') { Some(own.to_owned()) } else { embedded() };
                match kept {
                    Some(kept) if !self.attributes.iter().any(|(name, _)| name == "href") => {
                        self.attributes.push(("href".to_owned(), kept));
                    }
                    Some(_) => {}
                    None => return told(key),
                }
            }
            _ if key.starts_with("on") => return told(key),
            _ if allowed::is_attribute(key) && allowed::is_harmless(&value) => {
                self.attributes.push((key.to_owned(), value));
            }
            _ if allowed::is_attribute(key) => return told(key),
            _ => {}
        }
        None
    }

    /// Takes on what styles say of the element; returns what can't be kept of them.
    fn take_on(&mut self, styles: &Styles) -> Vec<String> {
        let id = self.attributes.iter().find(|(name, _)| name == "id").map(|(_, id)| id.clone());
        let style = std::mem::take(&mut self.style);
        let of_rules = styles.of(&self.name, id.as_deref(), &self.class);
        let (kept, missed) = styles::kept(of_rules.into_iter().chain(&style));
        for (property, value) in kept {
            match self.attributes.iter_mut().find(|(name, _)| name == property) {
                Some((_, own)) => own.clone_from(value),
                None => self.attributes.push((property.clone(), value.clone())),
            }
        }
        missed
    }

    fn dimensions(&self) -> Option<(u32, u32)> {
        let attribute = |wanted: &str| self.attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
        let pixels = |name| whole(attribute(name)?.trim_end_matches("px"));
        if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
            return Some((width, height));
        }
        let mut numbers = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
        Some((whole(numbers.nth(2)?)?, whole(numbers.next()?)?))
    }
}

/// Whether XML can hold a character as it is.
fn is_letter(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// The whole part of a positive number such as `300` or `149.5`.
fn whole(number: &str) -> Option<u32> {
    let number = number.trim();
    number.split_once('.').map_or(number, |(whole, _)| whole).parse().ok().filter(|&number| number > 0)
}

/// The character that a reference in words stands for; what only the file itself explains is a space.
fn character(reference: &BytesRef<'_>) -> char {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => character,
        _ => match reference.xml10_content().as_ref() {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => ' ',
        },
    }
}

#[cfg(test)]
mod tests;
