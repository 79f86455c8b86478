//! JPEG, segment by segment (ITU-T T.81, annex B).

use std::borrow::Cow;

use super::{Format, Orientation, Parts};

const SCAN: u8 = 0xDA;
const END: u8 = 0xD9;

pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut size = None;
    let mut orientation = None;
    let mut kept: Vec<Cow<'_, [u8]>> = Vec::new();
    let mut rest = &bytes[2..];
    loop {
        let (marker, after) = marker(rest)?;
        if marker == END {
            break;
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
        let body = after.get(2..length)?;
        match marker {
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                let number = |at: usize| Some(u32::from(u16::from_be_bytes(*body.get(at..)?.first_chunk()?)));
                size = size.or(Some((number(3)?, number(1)?)));
                kept.push(segment(marker, body));
            }
            0xE1 if body.starts_with(b"Exif\0") => {
                orientation = orientation.or(body.get(6..).map(Orientation::read));
            }
            // The first five bytes after the name; a small picture could follow that shows what was cut away.
            0xE0 if body.starts_with(b"JFIF\0") => {
                let plain = [body.get(..12)?, &[0, 0]].concat();
                kept.push(segment(marker, &plain).into_owned().into());
            }
            0xE2 if body.starts_with(b"ICC_PROFILE\0") => kept.push(segment(marker, body)),
            // Tells how colours are stored.
            0xEE if body.starts_with(b"Adobe") => kept.push(segment(marker, body)),
            // What programs and cameras add, and comments.
            0xE0..=0xEF | 0xFE => {}
            _ => kept.push(segment(marker, body)),
        }
        rest = after.get(length..)?;
        if marker == SCAN {
            let end = end_of_scan(rest)?;
            kept.push(Cow::Borrowed(&rest[..end]));
            rest = &rest[end..];
        }
    }
    let orientation = orientation.unwrap_or(Orientation::UPRIGHT);
    let turned = orientation.exif().map(|exif| segment(0xE1, &[b"Exif\0\0", exif.as_slice()].concat()).into_owned());
    let head = [Cow::Borrowed([0xFF, 0xD8].as_slice())].into_iter().chain(turned.map(Cow::Owned));
    let kept = head.chain(kept).chain([Cow::Borrowed([0xFF, END].as_slice())]).collect();
    let (width, height) = size?;
    Some(Parts { format: Format::Jpeg, width, height, orientation, animated: false, transparent: false, kept })
}

/// The next marker, and what comes after it. Any number of filling bytes may stand before.
fn marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (&first, mut rest) = bytes.split_first()?;
    if first != 0xFF {
        return None;
    }
    loop {
        let (&next, after) = rest.split_first()?;
        match next {
            0xFF => rest = after,
            0x00 | 0x01 | 0xD0..=0xD8 => return None,
            _ => return Some((next, after)),
        }
    }
}

/// Where the pixels of a scan end: at the next marker that is no part of them.
fn end_of_scan(bytes: &[u8]) -> Option<usize> {
    let is_marker = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xFF | 0xD0..=0xD7);
    bytes.windows(2).position(is_marker)
}

fn segment<'a>(marker: u8, body: &[u8]) -> Cow<'a, [u8]> {
    // A segment that was read had such a length.
    let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
    let mut bytes = vec![0xFF, marker];
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(body);
    Cow::Owned(bytes)
}
