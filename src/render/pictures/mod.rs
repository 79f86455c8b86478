//! Pictures: decoded once, made smaller in linear light, turned, encoded. The home of the crates for pictures.
//!
//! What comes out depends on the picture and the variant alone: not on threads, nor on which other variants are made.

mod drawing;
mod encode;

use std::collections::BTreeMap;

use fast_image_resize::images::Image;
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, create_srgb_mapper};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::plan::Variant;
pub use drawing::{Canvas, Fonts, draw_svg};

/// Why no picture came out: the file is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the picture can't be decoded")]
pub struct Unreadable;

/// Pixels above which a picture is first made smaller in the cheap way, so that memory is bounded.
pub const LARGE: u64 = 25_000_000;

/// The most bytes that a decoder may ask for.
const MOST_MEMORY: u64 = 1 << 30;

/// A picture in one width, upright, not yet encoded.
pub struct Drawn {
    width: u32,
    height: u32,
    /// Three bytes a pixel, or four where something shines through.
    pixels: Vec<u8>,
    is_transparent: bool,
}

/// Draws a picture in the widths of some variants of it.
///
/// # Errors
/// When the bytes are no whole picture.
pub fn draw(bytes: &[u8], variants: &[&Variant]) -> Result<BTreeMap<u32, Drawn>, Unreadable> {
    let Some(first) = variants.first() else { return Ok(BTreeMap::new()) };
    let turn = Orientation::from_exif(first.orientation.number()).unwrap_or(Orientation::NoTransforms);
    let (source, profile) = decode(bytes)?;
    let linear = linear(&source)?;
    drop(source);
    let of_width: BTreeMap<u32, &Variant> = variants.iter().map(|variant| (variant.width, *variant)).collect();
    let draw = |(width, variant)| Ok((width, draw_one(&linear, variant, turn, profile.as_deref())?));
    of_width.into_iter().map(draw).collect()
}

fn draw_one(
    linear: &Image<'_>,
    variant: &Variant,
    turn: Orientation,
    profile: Option<&[u8]>,
) -> Result<Drawn, Unreadable> {
    let (mut width, mut height) = (variant.width, variant.height);
    if variant.orientation.turns() {
        std::mem::swap(&mut width, &mut height);
    }
    let mut small = Image::new(width, height, linear.pixel_type());
    resize(linear, &mut small, FilterType::Lanczos3)?;
    let is_transparent = linear.pixel_type() == PixelType::U16x4;
    let mut shown = Image::new(width, height, if is_transparent { PixelType::U8x4 } else { PixelType::U8x3 });
    create_srgb_mapper().backward_map(&small, &mut shown).map_err(|_| Unreadable)?;
    let pixels = in_srgb(shown.into_vec(), profile, is_transparent);
    let upright = if is_transparent {
        RgbaImage::from_raw(width, height, pixels).map(DynamicImage::from)
    } else {
        RgbImage::from_raw(width, height, pixels).map(DynamicImage::from)
    };
    let mut upright = upright.ok_or(Unreadable)?;
    upright.apply_orientation(turn);
    let (width, height) = (upright.width(), upright.height());
    Ok(Drawn { width, height, pixels: upright.into_bytes(), is_transparent })
}

/// The picture's pixels as they are stored, and what its colours mean where it says so.
fn decode(bytes: &[u8]) -> Result<(Image<'static>, Option<Vec<u8>>), Unreadable> {
    let unreadable = |_| Unreadable;
    let reader = ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().map_err(|_| Unreadable)?;
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits).map_err(unreadable)?;
    let profile = decoder.icc_profile().ok().flatten();
    let decoded = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    let (width, height) = (decoded.width(), decoded.height());
    let has_alpha = decoded.color().has_alpha();
    let source = if has_alpha { decoded.into_rgba8().into_raw() } else { decoded.into_rgb8().into_raw() };
    // A channel that hides nothing only makes files larger.
    let is_transparent = has_alpha && source.chunks_exact(4).any(|pixel| pixel[3] != u8::MAX);
    let (source, kind) = match (has_alpha, is_transparent) {
        (true, true) => (source, PixelType::U8x4),
        (true, false) => (without_alpha(&source), PixelType::U8x3),
        (false, _) => (source, PixelType::U8x3),
    };
    Ok((Image::from_vec_u8(width, height, source, kind).map_err(|_| Unreadable)?, profile))
}

/// The picture in linear light, where colours mix as light does; a large one is made smaller before.
fn linear(source: &Image<'_>) -> Result<Image<'static>, Unreadable> {
    let kind = if source.pixel_type() == PixelType::U8x4 { PixelType::U16x4 } else { PixelType::U16x3 };
    let to_linear = |source: &Image<'_>| {
        let mut linear = Image::new(source.width(), source.height(), kind);
        create_srgb_mapper().forward_map(source, &mut linear).map_err(|_| Unreadable)?;
        Ok(linear)
    };
    let pixels = u64::from(source.width()) * u64::from(source.height());
    if pixels <= LARGE {
        return to_linear(source);
    }
    // The square root, in parts of 65,536.
    let scale = ((LARGE << 32) / pixels).isqrt();
    let side = |side: u32| u32::try_from((u64::from(side) * scale) >> 16).unwrap_or(side).max(1);
    let mut smaller = Image::new(side(source.width()), side(source.height()), source.pixel_type());
    resize(source, &mut smaller, FilterType::Box)?;
    to_linear(&smaller)
}

fn resize(from: &Image<'_>, to: &mut Image<'_>, filter: FilterType) -> Result<(), Unreadable> {
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(filter));
    Resizer::new().resize(from, to, &options).map_err(|_| Unreadable)
}

/// Colours of another meaning (of telephones, of cameras) as those of the web; what can't be told stays.
fn in_srgb(pixels: Vec<u8>, profile: Option<&[u8]>, is_transparent: bool) -> Vec<u8> {
    let transformed = || {
        let profile = ColorProfile::new_from_slice(profile?).ok()?;
        if profile.color_space != DataColorSpace::Rgb {
            return None;
        }
        let layout = if is_transparent { Layout::Rgba } else { Layout::Rgb };
        let web = ColorProfile::new_srgb();
        let transform = profile.create_transform_8bit(layout, &web, layout, TransformOptions::default()).ok()?;
        let mut shown = vec![0; pixels.len()];
        transform.transform(&pixels, &mut shown).ok()?;
        Some(shown)
    };
    transformed().unwrap_or(pixels)
}

fn without_alpha(pixels: &[u8]) -> Vec<u8> {
    pixels.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

#[cfg(test)]
mod tests;
