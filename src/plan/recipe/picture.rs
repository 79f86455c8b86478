//! Recipes of pictures: one picture of the tree in one width and format.

use serde::Serialize;

use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::pictures::Orientation;

/// Goes up when other bytes are made of the same picture: names of published pictures tell their content. A test
/// beside the encoders sees to it.
pub const ENCODING: u8 = 1;

/// A picture of the tree in one width and format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Variant {
    /// The picture.
    pub source: SourcePath,
    /// The hash of its bytes.
    pub fingerprint: Fingerprint,
    /// How it must be turned.
    pub orientation: Orientation,
    /// Pixels, once it is turned.
    pub width: u32,
    /// Pixels, once it is turned.
    pub height: u32,
    /// The format.
    pub encoding: Encoding,
}

/// The formats in which pictures are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Encoding {
    /// AVIF: the smallest, for newer browsers.
    Avif,
    /// JPEG: for all.
    Jpeg,
    /// PNG: for all, where something shines through the picture.
    Png,
}

impl Encoding {
    /// The ending of a file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// The media type.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

impl Variant {
    /// What the variant is kept under: the same wherever its picture lies in the tree, and for ever.
    #[must_use]
    pub fn key(&self) -> String {
        let Self { source: _, fingerprint, orientation, width, height, encoding } = self;
        let made_of = Fingerprint::of(&(ENCODING, fingerprint, orientation, width, height, encoding));
        format!("{}.{width}.{}", made_of.long(), encoding.ending())
    }
}
