//! Pictures, documents and other files beside a text: size, kind, fingerprint.
//!
//! Bytes are looked at and let go: a tree may hold more of them than memory does.

use serde::Serialize;

use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::pictures::{self, Found};

/// What is known of a file that isn't text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Media {
    /// Bytes, as they are published.
    pub len: u64,
    /// Hash of the bytes.
    pub fingerprint: Fingerprint,
    /// What picture made of pixels it is, if it is one.
    pub picture: Option<Found>,
    /// Width and height in pixels, for pictures that can be measured.
    pub dimensions: Option<(u32, u32)>,
    /// For an SVG picture: the first thing in it that could run or load something.
    pub unsafe_svg: Option<String>,
    /// For a PDF beside what is told of a person: its words, where all of them can be read.
    pub text: Option<String>,
}

/// Sections whose documents are read before they are published.
const OF_PEOPLE: [&str; 2] = ["declarations", "candidates"];

impl Media {
    pub(super) fn of(path: &SourcePath, bytes: &[u8]) -> Self {
        let is_svg = path.file_name().to_ascii_lowercase().ends_with(".svg");
        let svg = is_svg.then(|| svg::inspect(bytes));
        let picture = if is_svg { None } else { pictures::inspect(bytes) };
        let raster = picture.and_then(Found::raster);
        Self {
            len: raster.map_or(bytes.len() as u64, |raster| raster.clean_len),
            fingerprint: Fingerprint::of_bytes(bytes),
            picture,
            dimensions: svg
                .as_ref()
                .map_or_else(|| raster.map(|raster| (raster.width, raster.height)), |svg| svg.dimensions),
            unsafe_svg: svg.and_then(|svg| svg.unsafe_part),
            text: if is_document_of_people(path) { super::pdf::text(bytes) } else { None },
        }
    }
}

fn is_document_of_people(path: &SourcePath) -> bool {
    let is_pdf = path.file_name().to_ascii_lowercase().ends_with(".pdf");
    is_pdf && path.as_str().split('/').any(|part| OF_PEOPLE.contains(&part))
}

mod svg {
    //! A look into an SVG file: its size, and whether it holds anything but a drawing.

    use quick_xml::Reader;
    use quick_xml::events::{BytesStart, Event};

    pub(super) struct Inspected {
        pub(super) dimensions: Option<(u32, u32)>,
        pub(super) unsafe_part: Option<String>,
    }

    const FORBIDDEN: [&str; 9] =
        ["script", "foreignobject", "iframe", "embed", "object", "animate", "set", "handler", "a"];

    pub(super) fn inspect(bytes: &[u8]) -> Inspected {
        let mut found = Inspected { dimensions: None, unsafe_part: None };
        let mut reader = Reader::from_reader(bytes);
        let mut buffer = Vec::new();
        let mut first = true;
        loop {
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element) | Event::Empty(element)) => {
                    if first {
                        found.dimensions = dimensions(&element);
                        first = false;
                    }
                    found.unsafe_part = found.unsafe_part.or_else(|| unsafe_part(&element));
                }
                // An internal subset can declare entities, an instruction can load a style sheet.
                Ok(Event::DocType(_)) => {
                    found.unsafe_part = found.unsafe_part.or_else(|| Some("<!DOCTYPE>".to_owned()));
                }
                Ok(Event::PI(_)) => found.unsafe_part = found.unsafe_part.or_else(|| Some("<?…?>".to_owned())),
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(_) => {
                    found.unsafe_part = found.unsafe_part.or_else(|| Some("XML".to_owned()));
                    break;
                }
            }
            buffer.clear();
        }
        found
    }

    fn unsafe_part(element: &BytesStart<'_>) -> Option<String> {
        let name = element.local_name().as_ref().to_lowercase();
        if FORBIDDEN.contains(&name.as_str()) || name.starts_with("animate") {
            return Some(format!("<{name}>"));
        }
        for attribute in element.attributes() {
            let Ok(attribute) = attribute else { return Some(format!("<{name}>")) };
            let key = attribute.key.local_name().as_ref().to_lowercase();
            let value = attribute.value.to_lowercase();
            let leads_out = matches!(key.as_str(), "href" | "src") && !value.trim().starts_with('#');
            let loads = value.contains("url(") && !value.contains("url(#") && !value.contains("url('#");
            if key.starts_with("on") || leads_out || loads {
                return Some(format!("{key}=\"…\""));
            }
        }
        None
    }

    fn dimensions(root: &BytesStart<'_>) -> Option<(u32, u32)> {
        let attribute = |name: &str| {
            let value = root.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
            Some(value.value.into_owned())
        };
        let pixels = |name| whole(attribute(name)?.trim_end_matches("px"));
        if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
            return Some((width, height));
        }
        let view_box = attribute("viewBox")?;
        let mut numbers = view_box.split([' ', ',']).filter(|part| !part.is_empty());
        Some((whole(numbers.nth(2)?)?, whole(numbers.next()?)?))
    }

    /// The whole part of a positive number such as `300` or `149.5`.
    fn whole(number: &str) -> Option<u32> {
        let number = number.trim();
        number.split_once('.').map_or(number, |(whole, _)| whole).parse().ok().filter(|&number| number > 0)
    }
}
