//! What stands in for pictures in a program without encoders: nothing is planned that would come here.

use std::collections::BTreeMap;
use std::convert::Infallible;

use crate::plan::{Encoding, Variant};

/// Why no picture came out: nothing here can make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the program makes no pictures")]
pub struct Unreadable;

/// Pixels above which pictures are made one after the other.
pub const LARGE: u64 = 0;

/// A picture, of which there is none.
pub struct Drawn(Vec<Infallible>);

/// The fonts of drawings, of which there are none.
pub struct Fonts;

impl Fonts {
    /// Takes no fonts.
    #[must_use]
    pub const fn new(_: &BTreeMap<String, Vec<u8>>) -> Self {
        Self
    }

    /// How wide a text would be, about.
    #[must_use]
    pub fn width(&self, text: &str, size: u32, _: bool) -> u32 {
        size * u32::try_from(text.chars().count()).unwrap_or(u32::MAX) / 2
    }
}

/// A drawing, which can't be.
pub type Canvas = Drawn;

/// Draws nothing.
///
/// # Errors
/// Always.
pub fn draw_svg(_: &str, _: &Fonts, _: u32, _: u32) -> Result<Canvas, String> {
    Err(Unreadable.to_string())
}

/// Draws nothing.
///
/// # Errors
/// Always.
pub fn draw(_: &[u8], _: &[&Variant]) -> Result<BTreeMap<u32, Drawn>, Unreadable> {
    Err(Unreadable)
}

impl Drawn {
    /// Encodes nothing.
    ///
    /// # Errors
    /// Always.
    pub fn png(&self) -> Result<Vec<u8>, Unreadable> {
        self.encode(Encoding::Png)
    }

    /// Encodes nothing.
    ///
    /// # Errors
    /// Always.
    pub fn ico(&self) -> Result<Vec<u8>, Unreadable> {
        self.png()
    }

    /// Encodes nothing.
    ///
    /// # Errors
    /// Always.
    pub fn encode(&self, _: Encoding) -> Result<Vec<u8>, Unreadable> {
        self.0.first().map_or(Err(Unreadable), |never| match *never {})
    }
}
