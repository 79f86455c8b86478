//! The one thing of a picture's Exif data that readers need: which side is up.

use serde::Serialize;

/// How a picture must be turned before it is shown: the number that Exif gives it, from 1 to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Orientation(u8);

/// The tag of the orientation.
const TAG: u16 = 0x0112;
/// The type of a number of two bytes.
const SHORT: u16 = 3;

impl Orientation {
    /// As it is stored.
    pub const UPRIGHT: Self = Self(1);

    /// The number that Exif gives it: bits of `number - 1` are, from the lowest, which way the stored rows run.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Whether width and height change places.
    #[must_use]
    pub const fn turns(self) -> bool {
        self.0 >= 5
    }

    /// Reads Exif data, from its TIFF header on; a picture without an orientation stands upright.
    pub(super) fn read(exif: &[u8]) -> Self {
        Self(find(exif).filter(|number| (1..=8).contains(number)).unwrap_or(1))
    }

    /// Exif data that tell nothing else; `None` where nothing needs to be told.
    pub(super) fn exif(self) -> Option<Vec<u8>> {
        (self != Self::UPRIGHT).then(|| {
            let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
            exif.extend_from_slice(&[self.0, 0, 0, 0, 0, 0, 0, 0]);
            exif
        })
    }
}

fn find(exif: &[u8]) -> Option<u8> {
    let is_little = match exif.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = exif.get(at..)?.first_chunk()?;
        Some(if is_little { u16::from_le_bytes(*bytes) } else { u16::from_be_bytes(*bytes) })
    };
    let long = |at: usize| {
        let bytes = exif.get(at..)?.first_chunk()?;
        Some(if is_little { u32::from_le_bytes(*bytes) } else { u32::from_be_bytes(*bytes) })
    };
    let first = usize::try_from(long(4)?).ok()?;
    let count = usize::from(short(first)?);
    let entry = (0..count).map(|index| first.saturating_add(2 + 12 * index)).find(|at| short(*at) == Some(TAG))?;
    if short(entry.checked_add(2)?)? != SHORT {
        return None;
    }
    u8::try_from(short(entry.checked_add(8)?)?).ok()
}
