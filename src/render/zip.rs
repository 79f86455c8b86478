//! A ZIP archive whose bytes depend on its files alone: no clock, no owner, nothing compressed.
//!
//! What weighs in a press kit is pictures, and those are compressed already. Own writer: it is the form of 1989
//! (APPNOTE 2.0) with names in UTF-8, which every program reads.

/// Midnight of 1 January 1980, the first day that the form knows.
const DATE: u16 = 0x21;
const VERSION: u16 = 20;
const UTF8: u16 = 0x0800;

/// Puts files together. They must be fewer than 65,536 and shorter than 4 GiB in all: `None` otherwise.
#[must_use]
pub(super) fn write(files: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let count = u16::try_from(files.len()).ok()?;
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let at = u32::try_from(archive.len()).ok()?;
        let facts = facts(name, bytes)?;
        archive.extend(b"PK\x03\x04");
        archive.extend(&facts);
        archive.extend(name.as_bytes());
        archive.extend(bytes);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&facts);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (at, length) = (u32::try_from(archive.len()).ok()?, u32::try_from(directory.len()).ok()?);
    archive.append(&mut directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length.to_le_bytes());
    archive.extend(at.to_le_bytes());
    archive.extend([0; 2]);
    Some(archive)
}

/// What both places tell of a file.
fn facts(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(bytes.len()).ok()?;
    let mut facts = Vec::with_capacity(26);
    for half in [VERSION, UTF8, 0, 0, DATE] {
        facts.extend(half.to_le_bytes());
    }
    for whole in [crc32fast::hash(bytes), length, length] {
        facts.extend(whole.to_le_bytes());
    }
    facts.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
    facts.extend([0; 2]);
    Some(facts)
}
