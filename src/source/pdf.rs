//! The text of a PDF, so that it can be searched before it is published.
//!
//! What can't be read in full can't be checked in full: scans, encrypted files, letters without a meaning,
//! texts inside forms, notes and attached files.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, LoadOptions, Object};

/// The largest file that is read, and the most that it may unfold to.
const LARGEST: usize = 32 * 1024 * 1024;
/// The most pages that are read, and the most that all of them together may unfold to.
const MOST_PAGES: usize = 1000;
const MOST_CONTENT: usize = 64 * 1024 * 1024;
/// Fewer letters and digits beside a picture are the stamp on a scan.
const FEWEST: usize = 20;

/// The words of a PDF, as many as can be read, and whether none can be missing.
pub(super) fn text(bytes: &[u8]) -> (String, bool) {
    if bytes.len() > LARGEST {
        return Default::default();
    }
    // Files come from anywhere; where the reader gives up, however it does, there is no text.
    catch_unwind(AssertUnwindSafe(|| read(bytes))).ok().flatten().unwrap_or_default()
}

fn read(bytes: &[u8]) -> Option<(String, bool)> {
    let options = LoadOptions { max_decompressed_size: Some(LARGEST), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    if document.is_encrypted() || document.was_encrypted() {
        return None;
    }
    let mut is_whole = !hides_something(&document);
    let mut text = properties(&document);
    let (mut letters, mut content) = (0, 0);
    let pages = document.get_pages();
    is_whole &= pages.len() <= MOST_PAGES;
    for (number, page) in pages.into_iter().take(MOST_PAGES) {
        content += document.get_page_content_with_limit(page, LARGEST).map_or(LARGEST, |content| content.len());
        if content > MOST_CONTENT {
            is_whole = false;
            break;
        }
        let chunks = document.extract_text_chunks_with_limit(&[number], LARGEST);
        is_whole &= chunks.iter().all(Result::is_ok);
        let words = chunks.into_iter().flatten().collect::<String>();
        let of_page = words.chars().filter(|c| c.is_alphanumeric()).count();
        is_whole &= is_readable(&document, page, &words, of_page).unwrap_or(false);
        letters += of_page;
        text.push_str(&words);
        text.push('\n');
    }
    Some((text, is_whole && letters > 0))
}

/// Whether what was read of a page is all that stands on it.
fn is_readable(document: &Document, page: lopdf::ObjectId, words: &str, letters: usize) -> Option<bool> {
    let fonts = document.get_page_fonts(page).ok()?;
    let unknown = words.chars().filter(|c| *c == '\u{fffd}' || ('\u{e000}'..='\u{f8ff}').contains(c)).count();
    let is_scan = letters < FEWEST && has_pictures(document, page)?;
    let tells = fonts.values().all(|font| tells_letters(font, document));
    Some(tells && !is_scan && unknown * 50 <= letters && !has_forms_or_notes(document, page)?)
}

/// Title, author and the like: readers see them in the window's head. The same stands once more as XML.
fn properties(document: &Document) -> String {
    let info = document.trailer.get_deref(b"Info", document).and_then(Object::as_dict);
    let values =
        info.into_iter().flat_map(Dictionary::iter).filter_map(|(_, value)| lopdf::decode_text_string(value).ok());
    let mut text: String = values.map(|value| value + "\n").collect();
    let packet = document.catalog().and_then(|catalog| catalog.get_deref(b"Metadata", document));
    if let Ok(packet) = packet.and_then(Object::as_stream) {
        let bytes = packet.decompressed_content_with_limit(LARGEST).unwrap_or_else(|_| packet.content.clone());
        text.push_str(&String::from_utf8_lossy(&bytes).replace(['<', '>'], "\n"));
    }
    text
}

/// Files within the file, and forms to fill in.
fn hides_something(document: &Document) -> bool {
    let Ok(catalog) = document.catalog() else { return true };
    let names = catalog.get_deref(b"Names", document).and_then(Object::as_dict);
    let has_files = names.is_ok_and(|names| names.has(b"EmbeddedFiles"));
    has_files || catalog.has(b"AcroForm")
}

/// Whether a font's codes can be turned into letters for certain.
fn tells_letters(font: &Dictionary, document: &Document) -> bool {
    let has_table = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).is_ok();
    let is_composite = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0");
    let is_embedded = font.has(b"FontDescriptor");
    has_table || (!is_composite && (font.has(b"Encoding") || !is_embedded))
}

fn has_forms_or_notes(document: &Document, page: lopdf::ObjectId) -> Option<bool> {
    let is_link = |note: &Object| {
        let note = document.dereference(note).ok().and_then(|(_, note)| note.as_dict().ok());
        note.is_some_and(|note| note.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Link"))
    };
    let page_of = document.get_dictionary(page).ok()?;
    let notes = page_of.get_deref(b"Annots", document).and_then(Object::as_array);
    let has_notes = notes.is_ok_and(|notes| !notes.iter().all(is_link));
    Some(has_notes || drawn(document, page)?.iter().any(|subtype| subtype == b"Form"))
}

fn has_pictures(document: &Document, page: lopdf::ObjectId) -> Option<bool> {
    Some(drawn(document, page)?.iter().any(|subtype| subtype == b"Image"))
}

/// What a page may draw besides its own text: pictures, forms.
fn drawn(document: &Document, page: lopdf::ObjectId) -> Option<Vec<Vec<u8>>> {
    let (own, inherited) = document.get_page_resources(page).ok()?;
    let inherited = inherited.into_iter().filter_map(|id| document.get_dictionary(id).ok());
    let mut subtypes = Vec::new();
    for resources in own.into_iter().chain(inherited) {
        let Ok(objects) = resources.get_deref(b"XObject", document).and_then(Object::as_dict) else { continue };
        for (_, object) in objects {
            let stream = document.dereference(object).ok()?.1.as_stream().ok()?;
            subtypes.push(stream.dict.get(b"Subtype").and_then(Object::as_name).ok()?.to_vec());
        }
    }
    Some(subtypes)
}

#[cfg(test)]
mod tests {
    use lopdf::content::{Content, Operation};
    use lopdf::{Stream, dictionary};

    use super::*;

    /// A page that shows a text in a font, with more entries in its dictionary.
    fn page(font: Dictionary, text: &str, more: Vec<(&str, Object)>) -> Vec<u8> {
        let mut document = Document::with_version("1.5");
        let pages = document.new_object_id();
        let font = document.add_object(font);
        let operations = vec![
            Operation::new("BT", vec![]),
            Operation::new("Tf", vec!["F1".into(), 12.into()]),
            Operation::new("Tj", vec![Object::string_literal(text)]),
            Operation::new("ET", vec![]),
        ];
        let content = Content { operations }.encode().expect("a content");
        let content = document.add_object(Stream::new(dictionary! {}, content));
        let image =
            document.add_object(Stream::new(dictionary! { "Type" => "XObject", "Subtype" => "Image" }, vec![0]));
        let mut page = dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content,
            "Resources" => dictionary! {
                "Font" => dictionary! { "F1" => font }, "XObject" => dictionary! { "I1" => image },
            },
        };
        for (key, value) in more {
            page.set(key, value);
        }
        let page = document.add_object(page);
        let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        document.objects.insert(pages, Object::Dictionary(tree));
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("a file in memory");
        bytes
    }

    fn helvetica() -> Dictionary {
        dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding" }
    }

    const WORDS: &str = "Declaration of a judge, number 850101350120";

    #[test]
    fn words_of_a_page_are_read() {
        let (text, is_whole) = text(&page(helvetica(), WORDS, Vec::new()));
        assert!(is_whole && text.contains("850101350120"), "{text}");
    }

    #[test]
    fn what_cannot_be_read_in_full_is_not_whole() {
        let is_whole = |bytes: &[u8]| text(bytes).1;
        assert!(!is_whole(&page(helvetica(), "p. 1", Vec::new())), "a scan with a stamp");
        let font = dictionary! { "Type" => "Font", "Subtype" => "Type0", "Encoding" => "Identity-H" };
        assert!(!is_whole(&page(font, WORDS, Vec::new())), "letters without a meaning");
        let note = dictionary! { "Subtype" => "FreeText", "Contents" => Object::string_literal("850101350120") };
        let with_note = page(helvetica(), WORDS, vec![("Annots", vec![note.into()].into())]);
        assert!(!is_whole(&with_note), "a note");
        assert!(text(&with_note).0.contains("850101350120"), "what can be read is read");
        assert_eq!(text(b"%PDF-1.5 and nothing more"), (String::new(), false));
        assert_eq!(text(b""), (String::new(), false));
    }

    #[test]
    fn a_broken_file_upsets_nothing() {
        let sound = page(helvetica(), WORDS, Vec::new());
        for at in 0..sound.len() {
            let _ = text(&sound[..at]);
            let mut broken = sound.clone();
            broken[at] = broken[at].wrapping_add(1);
            let _ = text(&broken);
        }
    }
}
