//! GIF, block by block (version 89a).

use std::borrow::Cow;

use super::{Format, Orientation, Parts};

pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let number = |at: usize| Some(u32::from(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?)));
    let (width, height) = (number(6)?, number(8)?);
    let mut at = 13 + colours(*bytes.get(10)?);
    let mut kept = vec![Cow::Borrowed(bytes.get(..at)?)];
    let (mut frames, mut transparent) = (0, false);
    loop {
        let start = at;
        let is_kept = match bytes.get(at)? {
            b',' => {
                frames += 1;
                at = after_blocks(bytes, at + 11 + colours(*bytes.get(at + 9)?))?;
                true
            }
            b'!' => {
                let (label, body) = (*bytes.get(at + 1)?, bytes.get(at + 2..)?);
                at = after_blocks(bytes, at + 2)?;
                match label {
                    0xF9 => {
                        transparent |= body.get(1)? & 1 == 1;
                        true
                    }
                    // How often it is shown again; other programs' data and comments go.
                    0xFF => body.starts_with(b"\x0BNETSCAPE2.0") || body.starts_with(b"\x0BANIMEXTS1.0"),
                    _ => false,
                }
            }
            b';' => break,
            _ => return None,
        };
        if is_kept {
            kept.push(Cow::Borrowed(&bytes[start..at]));
        }
    }
    kept.push(Cow::Borrowed(b";"));
    let (format, orientation) = (Format::Gif, Orientation::UPRIGHT);
    (frames > 0).then_some(Parts { format, width, height, orientation, animated: frames > 1, transparent, kept })
}

/// Bytes of the table of colours that a field of flags announces.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Where a row of blocks ends: after an empty one.
fn after_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
