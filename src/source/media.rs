//! Pictures, documents and other files beside a text: size, kind, fingerprint.
//!
//! Bytes are looked at and let go: a tree may hold more of them than memory does.

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::words::{self, Words};
use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::diagnostics::{Place, Span};
use crate::pictures::{self, Found, svg};
use crate::settings::CMS_FOLDER;

/// What is known of a file that isn't text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Media {
    /// Bytes, as they are published.
    pub len: u64,
    /// Hash of the bytes.
    pub fingerprint: Fingerprint,
    /// What picture it is, if it is one.
    pub picture: Option<Found>,
    /// Width and height in pixels, for pictures that can be measured.
    pub dimensions: Option<(u32, u32)>,
    /// What is taken out of a drawing before it is published, and where it stands.
    pub removed: Vec<(String, Place)>,
    /// Its words, if it is a document or a drawing.
    pub words: Option<Words>,
    /// Whether it is a film that tells where it was taken.
    pub tells_place: bool,
    /// For a PDF beside what is told of a person: the SHA-256 of its bytes, by which anybody can tell that a copy is what was published.
    pub sha256: Option<String>,
}

/// The longest line of a drawing that is quoted, in bytes.
const LONGEST_LINE: usize = 300;

/// Sections whose documents are read before they are published.
const OF_PEOPLE: [&str; 2] = ["declarations", "candidates"];

impl Media {
    pub(super) fn of(path: &SourcePath, bytes: &[u8]) -> Self {
        let fingerprint = Fingerprint::of_bytes(bytes);
        let len = bytes.len() as u64;
        let mut media = Self {
            len,
            fingerprint,
            picture: None,
            dimensions: None,
            removed: Vec::new(),
            words: None,
            tells_place: words::tells_place(path, bytes),
            sha256: None,
        };
        if path.has_ending(&["svg"]) {
            media.take_drawing(path, bytes);
            return media;
        }
        media.picture = pictures::inspect(bytes);
        if let Some(raster) = media.picture.and_then(Found::raster) {
            media.len = raster.clean_len;
            media.dimensions = Some((raster.width, raster.height));
        }
        if media.picture.is_none() {
            media.words = words::of(path, bytes);
        }
        if is_document_of_people(path) || path.as_str().starts_with(CMS_FOLDER) {
            media.sha256 =
                Some(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat());
        }
        media
    }

    fn take_drawing(&mut self, path: &SourcePath, bytes: &[u8]) {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let Some(cleaned) = svg::clean(text) else {
            self.picture = Some(Found::Damaged);
            return;
        };
        self.picture = Some(Found::Drawing);
        self.len = cleaned.text.len() as u64;
        self.words = Some(words::of_drawing(&cleaned.text));
        self.dimensions = cleaned.dimensions;
        let text: Arc<str> = text.into();
        let place = |at: Range<usize>| {
            let mut span = Span::locate(&text, at);
            // A drawing may be one line: nobody would find anything in it.
            if span.text.len() > LONGEST_LINE {
                span.text.clear();
            }
            Place { file: Some(path.clone()), span: Some(span) }
        };
        self.removed = cleaned.removed.into_iter().map(|removed| (removed.what, place(removed.at))).collect();
    }
}

fn is_document_of_people(path: &SourcePath) -> bool {
    path.has_ending(&["pdf"]) && path.as_str().split('/').any(|part| OF_PEOPLE.contains(&part))
}
