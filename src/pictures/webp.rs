//! WebP, chunk by chunk (RFC 9649).

use std::borrow::Cow;

use super::{Format, Orientation, Parts};

/// Bits of the extended header.
const ANIMATION: u8 = 0x02;
const XMP: u8 = 0x04;
const EXIF: u8 = 0x08;
const ALPHA: u8 = 0x10;

pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let length = usize::try_from(u32::from_le_bytes(*bytes.get(4..)?.first_chunk()?)).ok()?;
    let mut rest = bytes.get(12..length.checked_add(8)?)?;
    let mut parts = Parts {
        format: Format::Webp,
        width: 0,
        height: 0,
        orientation: Orientation::UPRIGHT,
        animated: false,
        transparent: false,
        kept: Vec::new(),
    };
    let mut header = None;
    while !rest.is_empty() {
        let kind: &[u8; 4] = rest.first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*rest.get(4..)?.first_chunk()?)).ok()?;
        let body = rest.get(8..length.checked_add(8)?)?;
        // A chunk of odd length has a byte of filling; the last one may lack it.
        let end = (length + 8 + length % 2).min(rest.len());
        let (chunk, after) = rest.split_at(end);
        let size = match kind {
            b"VP8X" => {
                header = Some(parts.kept.len());
                parts.animated = body.first()? & ANIMATION != 0;
                parts.transparent |= body.first()? & ALPHA != 0;
                extended_size(body)
            }
            b"VP8 " => lossy_size(body),
            b"VP8L" => {
                parts.transparent |= body.get(4)? & 0x10 != 0;
                lossless_size(body)
            }
            _ => None,
        };
        // The first that tells it is the whole picture's.
        if let Some((width, height)) = size.filter(|_| parts.width == 0) {
            (parts.width, parts.height) = (width, height);
        }
        match kind {
            b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => {
                parts.kept.push(Cow::Borrowed(chunk));
            }
            b"EXIF" => parts.orientation = Orientation::read(body.strip_prefix(b"Exif\0\0").unwrap_or(body)),
            _ => {}
        }
        rest = after;
    }
    finish(&mut parts.kept, parts.orientation, header);
    Some(parts)
}

/// Puts the header before what is kept, and lets the extended one tell no more than is there.
fn finish(kept: &mut Vec<Cow<'_, [u8]>>, orientation: Orientation, header: Option<usize>) {
    let exif = orientation.exif().filter(|_| header.is_some());
    if let Some(header) = header {
        let flags = &mut kept[header].to_mut()[8];
        *flags &= !(XMP | EXIF);
        *flags |= if exif.is_some() { EXIF } else { 0 };
    }
    kept.extend(exif.map(|exif| Cow::Owned([b"EXIF\x1a\0\0\0".as_slice(), &exif].concat())));
    let length = kept.iter().map(|part| part.len()).sum::<usize>() + 4;
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    kept.insert(0, Cow::Owned([b"RIFF".as_slice(), &length.to_le_bytes(), b"WEBP"].concat()));
}

fn extended_size(body: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_le_bytes([*body.get(at)?, *body.get(at + 1)?, *body.get(at + 2)?, 0]) + 1);
    Some((number(4)?, number(7)?))
}

fn lossy_size(body: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from(u16::from_le_bytes(*body.get(at..)?.first_chunk()?) & 0x3FFF));
    (body.get(3..6)? == [0x9D, 0x01, 0x2A]).then_some((number(6)?, number(8)?))
}

fn lossless_size(body: &[u8]) -> Option<(u32, u32)> {
    let bits = u32::from_le_bytes(*body.get(1..)?.first_chunk()?);
    (*body.first()? == 0x2F).then_some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
}
