//! A small hand for XML: elements with text, and no character that XML 1.0 forbids.
//!
//! Word puts U+000B into pasted text; one such character would make a whole feed unreadable.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Writes an XML document to memory.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    pub(super) fn new() -> Self {
        let mut xml = Self(Writer::new_with_indent(Vec::new(), b' ', 1));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        xml
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(start(name, attributes)));
    }

    pub(super) fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    pub(super) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.event(Event::Text(BytesText::new(&allowed(text))));
        self.close(name);
    }

    /// A text whose markup was escaped before, and that holds nothing forbidden.
    pub(super) fn escaped(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.event(Event::Text(BytesText::from_escaped(text)));
        self.close(name);
    }

    pub(super) fn finish(self) -> Vec<u8> {
        let mut bytes = self.0.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn event(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect("memory takes all");
    }
}

/// The text without what is no `Char` of XML 1.0 (section 2.2), and with the ends of lines that its readers see.
pub(super) fn allowed(text: &str) -> Cow<'_, str> {
    // U+FFFE and U+FFFF begin with a byte that few texts have at all.
    if text.bytes().all(|byte| matches!(byte, b' '..=0xee | 0xf0.. | b'\t' | b'\n')) {
        return Cow::Borrowed(text);
    }
    let is_char = |c: char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(is_char) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(lines.chars().filter(|c| is_char(*c)).collect())
}

fn start<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, allowed(value).as_ref()));
    }
    start
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Xml;

    proptest! {
        #[test]
        fn any_text_makes_a_readable_document(text in any::<String>()) {
            let mut xml = Xml::new();
            xml.text("a", &[("b", &text)], &text);
            let bytes = String::from_utf8(xml.finish()).expect("UTF-8");
            let forbidden = ['\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'];
            prop_assert!(!bytes.contains(forbidden));
            let mut reader = quick_xml::Reader::from_str(&bytes);
            while reader.read_event().expect("well-formed") != quick_xml::events::Event::Eof {}
        }
    }
}
