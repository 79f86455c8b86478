//! From pixels to the bytes of a file. Each encoder runs on one thread: how it cuts a picture would depend on them.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use jpeg_encoder::{ColorType, SamplingFactor};
use ravif::{BitDepth, Img, RGBA8};

use super::{Drawn, Unreadable, without_alpha};
use crate::plan::Encoding;

/// Chosen so that a photo 800 pixels wide is far below 60 KB and no one sees a difference beside the original.
const AVIF_QUALITY: f32 = 70.0;
const JPEG_QUALITY: u8 = 78;

/// The quickest: the next one takes half as much time again for a tenth fewer bytes.
const AVIF_SPEED: u8 = 10;

impl Drawn {
    /// Encodes the picture; it holds nothing but itself.
    ///
    /// # Errors
    /// When an encoder refuses, which none does for a size that [`crate::pictures`] lets through.
    pub fn encode(&self, encoding: Encoding) -> Result<Vec<u8>, Unreadable> {
        match encoding {
            Encoding::Avif => self.avif(),
            Encoding::Jpeg => self.jpeg(),
            Encoding::Png => self.png(),
        }
    }

    fn avif(&self) -> Result<Vec<u8>, Unreadable> {
        let encoder = ravif::Encoder::new()
            .with_quality(AVIF_QUALITY)
            .with_alpha_quality(AVIF_QUALITY)
            .with_speed(AVIF_SPEED)
            .with_bit_depth(BitDepth::Eight)
            .with_num_threads(Some(1));
        let (width, height) = (self.width as usize, self.height as usize);
        // Whether something shines through, the encoder sees by itself.
        let pixels: Vec<RGBA8> = if self.is_transparent {
            self.pixels.chunks_exact(4).map(|pixel| RGBA8::new(pixel[0], pixel[1], pixel[2], pixel[3])).collect()
        } else {
            self.pixels.chunks_exact(3).map(|pixel| RGBA8::new(pixel[0], pixel[1], pixel[2], u8::MAX)).collect()
        };
        let encoded = encoder.encode_rgba(Img::new(&pixels, width, height));
        Ok(encoded.map_err(|_| Unreadable)?.avif_file)
    }

    fn jpeg(&self) -> Result<Vec<u8>, Unreadable> {
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, JPEG_QUALITY);
        encoder.set_sampling_factor(SamplingFactor::F_2_2);
        encoder.set_progressive(true);
        encoder.set_optimized_huffman_tables(true);
        let (Ok(width), Ok(height)) = (u16::try_from(self.width), u16::try_from(self.height)) else {
            return Err(Unreadable);
        };
        let opaque;
        let pixels = if self.is_transparent {
            opaque = without_alpha(&self.pixels);
            &opaque
        } else {
            &self.pixels
        };
        encoder.encode(pixels, width, height, ColorType::Rgb).map_err(|_| Unreadable)?;
        Ok(bytes)
    }

    fn png(&self) -> Result<Vec<u8>, Unreadable> {
        let mut bytes = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
        let kind = if self.is_transparent { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
        encoder.write_image(&self.pixels, self.width, self.height, kind).map_err(|_| Unreadable)?;
        Ok(bytes)
    }
}
