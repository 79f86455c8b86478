//! Files made by hand, each with a word in every place where programs and cameras put something.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

const WORD: &[u8] = b"canary";

/// Exif data that turn a picture and tell more.
fn exif(number: u8) -> Vec<u8> {
    let tag = |bytes: &[u8]| bytes.to_vec();
    [
        tag(b"MM\0*\0\0\0\x08\0\x02"),
        tag(b"\x01\x0F\0\x02\0\0\0\x06\0\0\0\x26"),
        [b"\x01\x12\0\x03\0\0\0\x01\0", [number].as_slice(), b"\0\0"].concat(),
        tag(b"\0\0\0\0"),
        WORD.to_vec(),
    ]
    .concat()
}

fn segment(marker: u8, body: &[&[u8]]) -> Vec<u8> {
    let body = body.concat();
    [&[0xFF, marker], u16::try_from(body.len() + 2).unwrap().to_be_bytes().as_slice(), &body].concat()
}

fn jpeg(number: u8) -> Vec<u8> {
    [
        b"\xFF\xD8".to_vec(),
        segment(0xE0, &[b"JFIF\0\x01\x02\0\0\x01\0\x01\x02\x01", WORD]),
        segment(0xE1, &[b"Exif\0\0", &exif(number)]),
        segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", WORD]),
        segment(0xE2, &[b"ICC_PROFILE\0\x01\x01colours"]),
        segment(0xE2, &[b"MPF\0", WORD]),
        segment(0xED, &[b"Photoshop 3.0\0", WORD]),
        segment(0xFE, &[WORD]),
        segment(0xC2, &[b"\x08\0\x14\0\x1E\x01\x01\x11\0"]),
        segment(0xDA, &[b"\x01\x01\0\0\x3F\0"]),
        b"pixels\xFF\0more\xFF\xD0".to_vec(),
        segment(0xDA, &[b"\x01\x01\0\0\x3F\0"]),
        b"pixels\xFF\xD9".to_vec(),
        WORD.to_vec(),
    ]
    .concat()
}

fn png(number: u8) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| png::written(*kind, body);
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        chunk(b"IHDR", b"\0\0\0\x1E\0\0\0\x14\x08\x06\0\0\0"),
        chunk(b"eXIf", &exif(number)),
        chunk(b"tEXt", WORD),
        chunk(b"tIME", WORD),
        chunk(b"caBX", WORD),
        chunk(b"IDAT", b"pixels"),
        chunk(b"IEND", b""),
        WORD.to_vec(),
    ]
    .concat()
}

fn webp(number: u8) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| {
        let filling = vec![0; body.len() % 2];
        [kind.as_slice(), &u32::try_from(body.len()).unwrap().to_le_bytes(), body, &filling].concat()
    };
    let chunks = [
        chunk(b"VP8X", b"\x1C\0\0\0\x1D\0\0\x13\0\0"),
        chunk(b"VP8L", b"\x2F\x1D\xC0\x04\x10pixels!"),
        chunk(b"EXIF", &exif(number)),
        chunk(b"XMP ", WORD),
    ]
    .concat();
    [b"RIFF", u32::try_from(chunks.len() + 4).unwrap().to_le_bytes().as_slice(), b"WEBP", &chunks, WORD].concat()
}

fn gif() -> Vec<u8> {
    let frame = b"!\xF9\x04\x01\0\0\0\0,\0\0\0\0\x1E\0\x14\0\x80abcdef\x02\x02px\0".as_slice();
    let mut bytes = b"GIF89a\x1E\0\x14\0\x80\0\0abcdef!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0".to_vec();
    bytes.extend([frame, b"!\xFE\x06canary\0", b"!\xFF\x0BXMP DataXMP\x06canary\0", frame, b";canary"].concat());
    bytes
}

fn raster(bytes: &[u8]) -> Raster {
    let Some(Found::Raster(raster)) = inspect(bytes) else { panic!("{:?}", inspect(bytes)) };
    raster
}

fn has_word(bytes: &[u8]) -> bool {
    bytes.windows(WORD.len()).any(|window| window == WORD)
}

#[test]
fn nothing_is_left_but_the_picture() {
    for (bytes, size, number) in [
        (jpeg(6), (20, 30), 6),
        (jpeg(3), (30, 20), 3),
        (jpeg(9), (30, 20), 1),
        (png(8), (20, 30), 8),
        (webp(5), (20, 30), 5),
        (gif(), (30, 20), 1),
    ] {
        let found = raster(&bytes);
        assert_eq!(((found.width, found.height), found.orientation.number()), (size, number));
        let clean = without_metadata(&bytes).unwrap();
        assert!(has_word(&bytes) && !has_word(&clean), "{:?} {:?}", found.format, String::from_utf8_lossy(&clean));
        assert_eq!(clean.len() as u64, found.clean_len);
        // Which side is up and what can be seen through and moves is the picture's.
        assert_eq!(raster(&clean), found);
        assert_eq!(without_metadata(&clean).unwrap(), clean);
        let pixels = |bytes: &[u8]| bytes.windows(6).filter(|window| *window == b"pixels").count();
        assert_eq!(pixels(&clean), pixels(&bytes));
    }
}

#[test]
fn what_shines_through_and_what_moves() {
    let look = |bytes: &[u8]| (raster(bytes).transparent, raster(bytes).animated);
    assert_eq!(look(&jpeg(1)), (false, false));
    assert_eq!(look(&png(1)), (true, false));
    assert_eq!(look(&webp(1)), (true, false));
    assert_eq!(look(&gif()), (true, true));
}

#[test]
fn other_formats_have_names() {
    assert_eq!(inspect(b"\0\0\0\x18ftypheic\0\0\0\0"), Some(Found::Foreign("HEIC")));
    assert_eq!(inspect(b"II*\0\x08\0\0\0"), Some(Found::Foreign("TIFF")));
    assert_eq!(inspect(b"\0\0\0\x18ftypmp42\0\0\0\0"), None);
    assert_eq!(inspect(b"%PDF-1.7"), None);
}

#[test]
fn a_picture_cut_short_is_damaged() {
    for (bytes, head) in [(jpeg(6), 3), (png(6), 8), (webp(6), 12), (gif(), 6)] {
        let clean = without_metadata(&bytes).unwrap();
        for length in head..clean.len() {
            assert_eq!(inspect(&clean[..length]), Some(Found::Damaged), "{length} of {}", clean.len());
        }
    }
}

#[test]
fn too_many_pixels() {
    let of = |width, height| Raster { width, height, ..raster(&png(1)) };
    assert!(!of(10_000, 10_000).is_too_large() && of(10_001, 10_000).is_too_large() && of(30_001, 1).is_too_large());
}

proptest! {
    #[test]
    fn no_bytes_are_a_panic(kind in 0_usize..4, at in any::<prop::sample::Index>(), new in prop::collection::vec(any::<u8>(), 1..6)) {
        let mut bytes = [jpeg(6), png(6), webp(6), gif()][kind].clone();
        let at = at.index(bytes.len());
        for (byte, new) in bytes[at..].iter_mut().zip(new) {
            *byte = new;
        }
        if let Some(clean) = without_metadata(&bytes) {
            prop_assert_eq!(without_metadata(&clean), Some(clean));
        }
    }
}
