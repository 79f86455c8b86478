//! Pictures made of a few colours, drawn and decoded again.

#![allow(clippy::unwrap_used)]

use image::{ImageEncoder, Rgb, Rgba};

use super::*;
use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::pictures::{Found, Orientation as Turn};
use crate::plan::{DRAWING, ENCODING, Encoding};

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A field of soft colours, the upper left quarter of it red.
fn photo() -> DynamicImage {
    let colour = |x: u32, y: u32| {
        let soft = |n: u32| u8::try_from(96 + n % 64).unwrap();
        if x < 48 && y < 32 { Rgb([230, 20, 20]) } else { Rgb([soft(x), soft(y), soft(x + y)]) }
    };
    RgbImage::from_fn(96, 64, colour).into()
}

fn variant(bytes: &[u8], orientation: Turn, width: u32, height: u32, encoding: Encoding) -> Variant {
    let fingerprint = Fingerprint::of_bytes(bytes);
    Variant { source: SourcePath::new("a.png"), fingerprint, orientation, width, height, encoding }
}

fn made(bytes: &[u8], variant: &Variant) -> Vec<u8> {
    draw(bytes, &[variant]).unwrap()[&variant.width].encode(variant.encoding).unwrap()
}

/// The orientation that Exif data of a PNG tell.
fn turned(number: u8) -> (Vec<u8>, Turn) {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    let exif = [b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(), &[number, 0, 0, 0, 0, 0, 0, 0]].concat();
    encoder.set_exif_metadata(exif).unwrap();
    let pixels = photo().into_rgb8();
    encoder.write_image(&pixels, 96, 64, image::ExtendedColorType::Rgb8).unwrap();
    let Some(Found::Raster(raster)) = crate::pictures::inspect(&bytes) else { panic!() };
    (bytes, raster.orientation)
}

#[test]
fn a_change_of_what_encoders_write_changes_the_names() {
    let bytes = png(&photo());
    let hash =
        |encoding| Fingerprint::of_bytes(&made(&bytes, &variant(&bytes, Turn::UPRIGHT, 48, 32, encoding))).short();
    let made = [Encoding::Avif, Encoding::Jpeg, Encoding::Png].map(hash);
    // Differs? Published pictures are kept by browsers for a year under their names: raise `ENCODING`, then write the new
    // hashes here. Other processors may round in other ways.
    if cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        assert_eq!((ENCODING, made), (1, ["d7f111b7ea", "f4046a0585", "12560f672c"].map(str::to_owned)));
    }
}

#[test]
fn a_picture_is_upright() {
    // Where the red quarter is, for each orientation.
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)];
    for (number, (right, down)) in (1..=8).zip(corners) {
        let (bytes, orientation) = turned(number);
        let (width, height) = if number < 5 { (48, 32) } else { (32, 48) };
        let shown = made(&bytes, &variant(&bytes, orientation, width, height, Encoding::Png));
        let shown = image::load_from_memory(&shown).unwrap().into_rgb8();
        assert_eq!((shown.width(), shown.height()), (width, height), "{number}");
        let at =
            |right: u32, down: u32| shown.get_pixel(width / 4 + right * width / 2, height / 4 + down * height / 2).0;
        assert!(at(right, down)[0] > 200 && at(1 - right, 1 - down)[0] < 180, "{number}: {:?}", at(right, down));
    }
}

#[test]
fn what_shines_through_still_does() {
    let picture = RgbaImage::from_fn(64, 64, |x, _| Rgba([10, 200, 30, if x < 32 { 0 } else { 255 }]));
    let bytes = png(&picture.into());
    let shown = made(&bytes, &variant(&bytes, Turn::UPRIGHT, 32, 32, Encoding::Png));
    let shown = image::load_from_memory(&shown).unwrap();
    assert!(shown.color().has_alpha());
    let shown = shown.into_rgba8();
    assert_eq!((shown.get_pixel(4, 4).0[3], shown.get_pixel(28, 4).0), (0, [10, 200, 30, 255]));
    // An opaque picture with a channel for it is one without.
    let opaque = RgbaImage::from_pixel(64, 64, Rgba([10, 200, 30, 255]));
    let bytes = png(&opaque.into());
    let shown = made(&bytes, &variant(&bytes, Turn::UPRIGHT, 32, 32, Encoding::Png));
    assert!(!image::load_from_memory(&shown).unwrap().color().has_alpha());
}

#[test]
fn light_mixes_as_light_does() {
    // Black and white lines are, from afar, a grey of half the light: 188 and not 128.
    let lines = RgbImage::from_fn(400, 400, |_, y| if y % 2 == 0 { Rgb([0; 3]) } else { Rgb([255; 3]) });
    let bytes = png(&lines.into());
    let shown = made(&bytes, &variant(&bytes, Turn::UPRIGHT, 100, 100, Encoding::Png));
    let grey = image::load_from_memory(&shown).unwrap().into_rgb8().get_pixel(50, 50).0[0];
    assert!((180..=196).contains(&grey), "{grey}");
}

#[test]
fn a_variant_does_not_depend_on_the_others() {
    let bytes = png(&photo());
    let of = |width: u32, encoding| variant(&bytes, Turn::UPRIGHT, width, width * 2 / 3, encoding);
    let (small, large) = (of(30, Encoding::Jpeg), of(60, Encoding::Jpeg));
    let both = draw(&bytes, &[&large, &small, &of(30, Encoding::Avif)]).unwrap();
    assert_eq!(both[&30].encode(Encoding::Jpeg).unwrap(), made(&bytes, &small));
}

#[test]
fn the_smallest_and_the_narrowest() {
    for (width, height) in [(1, 1), (1, 300), (300, 1), (3, 2)] {
        let bytes = png(&RgbImage::from_pixel(width, height, Rgb([9, 9, 9])).into());
        for encoding in [Encoding::Avif, Encoding::Jpeg, Encoding::Png] {
            assert!(!made(&bytes, &variant(&bytes, Turn::UPRIGHT, width, height, encoding)).is_empty());
        }
    }
}

#[test]
fn broken_pixels_are_no_picture() {
    let mut bytes = png(&photo());
    let middle = bytes.len() / 2;
    bytes[middle..middle + 40].fill(0xAA);
    let variant = variant(&bytes, Turn::UPRIGHT, 48, 32, Encoding::Jpeg);
    assert!(draw(&bytes, &[&variant]).is_err());
}

#[test]
fn a_change_of_what_is_drawn_forgets_what_was_drawn() {
    let theme = crate::theme::load(crate::theme::BASE, &[], &BTreeMap::new()).value.unwrap();
    let fonts = Fonts::new(theme.fonts());
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"200\" height=\"100\" fill=\"#00527a\"/>\
               <text x=\"9\" y=\"60\" font-size=\"40\" font-weight=\"700\" fill=\"#fff\">Әділет</text></svg>";
    let drawn = draw_svg(svg, &fonts, 200, 100).unwrap().png().unwrap();
    let pixels = image::load_from_memory(&drawn).unwrap().into_rgb8();
    let ink = pixels.pixels().filter(|pixel| pixel.0[0] > 200).count();
    assert!(ink > 500, "{ink}: the fonts have these letters");
    // Differs? Raise `DRAWING`, then write the new hash here.
    if cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        assert_eq!((DRAWING, Fingerprint::of_bytes(&drawn).short()), (1, "50c9edd566".to_owned()));
    }
}

#[test]
fn widths_of_words_are_those_of_the_font() {
    let theme = crate::theme::load(crate::theme::BASE, &[], &BTreeMap::new()).value.unwrap();
    let fonts = Fonts::new(theme.fonts());
    let width = |text: &str| fonts.width(text, 100, false);
    assert!(width("Ж") > width("і") * 2 && width("сот") < 300 && width("") == 0);
    assert!(fonts.width("сот", 100, true) > width("сот"));
}

#[test]
fn a_drawing_loads_nothing_of_the_machine() {
    let fonts = Fonts::new(&BTreeMap::new());
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/content-example/courts/astana/emblem.svg");
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image width=\"9\" height=\"9\" href=\"{file}\"/></svg>"
    );
    let empty = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>";
    let drawn = |svg: &str| draw_svg(svg, &fonts, 9, 9).unwrap().png().unwrap();
    assert_eq!(drawn(&svg), drawn(empty));
}
