//! PNG, chunk by chunk (PNG, third edition).

use std::borrow::Cow;

use super::{Format, Orientation, Parts};

/// The chunks that a picture is made of: pixels, colours, frames.
const KEPT: [&[u8; 4]; 16] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let (signature, mut rest) = bytes.split_at_checked(8)?;
    let mut parts = Parts {
        format: Format::Png,
        width: 0,
        height: 0,
        orientation: Orientation::UPRIGHT,
        animated: false,
        transparent: false,
        kept: vec![Cow::Borrowed(signature)],
    };
    loop {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk()?)).ok()?;
        let kind: &[u8; 4] = rest.get(4..)?.first_chunk()?;
        let body = rest.get(8..length.checked_add(8)?)?;
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        match kind {
            b"IHDR" => {
                let number = |at: usize| Some(u32::from_be_bytes(*body.get(at..)?.first_chunk()?));
                (parts.width, parts.height) = (number(0)?, number(4)?);
                parts.transparent = matches!(body.get(9)?, 4 | 6);
            }
            b"tRNS" => parts.transparent = true,
            b"acTL" => parts.animated = body.first_chunk().is_some_and(|frames| u32::from_be_bytes(*frames) > 1),
            b"eXIf" => {
                parts.orientation = Orientation::read(body);
                // The only chunk that must be written anew.
                if let Some(exif) = parts.orientation.exif() {
                    parts.kept.push(Cow::Owned(written(*b"eXIf", &exif)));
                }
            }
            _ => {}
        }
        if KEPT.contains(&kind) {
            parts.kept.push(Cow::Borrowed(chunk));
        }
        if kind == b"IEND" {
            return Some(parts);
        }
        rest = after;
    }
}

pub(super) fn written(kind: [u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    let named = [kind.as_slice(), body].concat();
    [length.to_be_bytes().as_slice(), &named, &checksum(&named).to_be_bytes()].concat()
}

/// The CRC of ISO 3309, as PNG asks for it.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}
