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
    pub fn encode(&self, _: Encoding) -> Result<Vec<u8>, Unreadable> {
        self.0.first().map_or(Err(Unreadable), |never| match *never {})
    }
}
