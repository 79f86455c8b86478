//! What the file of a picture tells besides the picture: its format, its size, which side is up, and what
//! must not be published: places, serial numbers, names.
//!
//! Pure functions on bytes, for the formats that browsers show. Nothing is decoded here: `render` does that.

mod alt;
mod exif;
mod gif;
mod jpeg;
mod png;
pub mod svg;
mod webp;

use std::borrow::Cow;

use serde::Serialize;

pub use alt::says_nothing;
pub use exif::Orientation;

/// The most pixels that a picture may have: decoded, they take three or four bytes each.
pub const MOST_PIXELS: u64 = 100_000_000;

/// The longest side of a picture; formats count pixels in sixteen bits.
pub const LONGEST_SIDE: u32 = 30_000;

/// The format of a picture made of pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// GIF.
    Gif,
}

/// What is known of a picture made of pixels without decoding it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Raster {
    /// Its format, whatever the file's name says.
    pub format: Format,
    /// Pixels, as the picture is shown.
    pub width: u32,
    /// Pixels, as the picture is shown.
    pub height: u32,
    /// How it must be turned to be shown so.
    pub orientation: Orientation,
    /// Whether it moves.
    pub animated: bool,
    /// Whether something may shine through it.
    pub transparent: bool,
    /// Bytes that are left when only the picture is kept.
    pub clean_len: u64,
}

impl Raster {
    /// Whether it is too large to be decoded.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        let pixels = u64::from(self.width) * u64::from(self.height);
        pixels > MOST_PIXELS || self.width.max(self.height) > LONGEST_SIDE
    }
}

impl Format {
    /// The media type.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
        }
    }
}

/// What the bytes of a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Found {
    /// A picture made of pixels that can be worked with.
    Raster(Raster),
    /// A drawing.
    Drawing,
    /// A picture in a format that not every browser shows: its name.
    Foreign(&'static str),
    /// The beginning of a picture, and then something else.
    Damaged,
}

impl Found {
    /// The picture, if it is one made of pixels that can be worked with.
    #[must_use]
    pub fn raster(self) -> Option<Raster> {
        match self {
            Self::Raster(raster) => Some(raster),
            Self::Drawing | Self::Foreign(_) | Self::Damaged => None,
        }
    }
}

/// A picture's file, taken to pieces.
struct Parts<'a> {
    format: Format,
    /// Pixels as they are stored.
    width: u32,
    height: u32,
    orientation: Orientation,
    animated: bool,
    transparent: bool,
    /// The file without what is no picture, in its order.
    kept: Vec<Cow<'a, [u8]>>,
}

/// Looks at the bytes of a file; `None` where they are no picture made of pixels. The file's name doesn't matter.
#[must_use]
pub fn inspect(bytes: &[u8]) -> Option<Found> {
    match parts(bytes) {
        Some(Some(parts)) if parts.width > 0 && parts.height > 0 => Some(Found::Raster(parts.raster())),
        Some(_) => Some(Found::Damaged),
        None => foreign(bytes).map(Found::Foreign),
    }
}

/// The same picture, not decoded, without anything else: which side is up and what its colours mean stay.
#[must_use]
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    Some(parts(bytes)??.kept.concat())
}

/// A picture of any kind without what is no picture; `None` where it can't be freed from that.
#[must_use]
pub fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let drawing = || Some(svg::clean(std::str::from_utf8(bytes).ok()?)?.text.into_bytes());
    without_metadata(bytes).or_else(drawing)
}

/// An address that holds the bytes themselves.
#[must_use]
pub fn data_address(kind: &str, bytes: &[u8]) -> String {
    svg::data_address(kind, bytes)
}

impl Parts<'_> {
    fn raster(&self) -> Raster {
        let turns = self.orientation.turns();
        Raster {
            format: self.format,
            width: if turns { self.height } else { self.width },
            height: if turns { self.width } else { self.height },
            orientation: self.orientation,
            animated: self.animated,
            transparent: self.transparent,
            clean_len: self.kept.iter().map(|part| part.len() as u64).sum(),
        }
    }
}

/// The name of a format of pictures that not every browser shows.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Some("TIFF"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some("BMP"),
        [0xFF, 0x0A, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => Some("JPEG XL"),
        [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] => Some("JPEG 2000"),
        [b'8', b'B', b'P', b'S', ..] => Some("PSD"),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.first_chunk()? {
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Some("HEIC"),
            b"avif" | b"avis" => Some("AVIF"),
            _ => None,
        },
        _ => None,
    }
}

/// The outer one tells whether the bytes begin as a picture does, the inner one whether they go on so.
#[allow(clippy::option_option, reason = "no picture and a broken picture are different answers")]
fn parts(bytes: &[u8]) -> Option<Option<Parts<'_>>> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(jpeg::parts(bytes)),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(png::parts(bytes)),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(webp::parts(bytes)),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(gif::parts(bytes)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
