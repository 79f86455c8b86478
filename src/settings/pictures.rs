//! The group `pictures`: in which widths and formats pictures are published. What is drawn is not decided here.

use std::collections::BTreeSet;

use super::reader::Fields;

/// How pictures are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures {
    /// Widths in pixels, the smallest first; a picture is never made wider than it is.
    pub widths: Vec<u32>,
    /// Whether AVIF is made beside the format that every browser reads.
    pub avif: bool,
}

impl Default for Pictures {
    fn default() -> Self {
        Self { widths: vec![400, 800, 1200, 1600], avif: true }
    }
}

pub(super) fn read(fields: &mut Fields<'_>) -> Pictures {
    let usual = Pictures::default();
    let read = |fields: &mut Fields<'_>| {
        let nodes = fields.list("widths");
        let widths: Vec<Option<i64>> = nodes.iter().map(|node| fields.whole_of("widths", node, 100..=4000)).collect();
        let widths: BTreeSet<u32> = widths.into_iter().flatten().filter_map(|width| width.try_into().ok()).collect();
        (widths, fields.yes_no("avif"))
    };
    let (widths, avif) = fields.group("pictures", read).unwrap_or_default();
    Pictures {
        widths: if widths.is_empty() { usual.widths } else { widths.into_iter().collect() },
        avif: avif.unwrap_or(usual.avif),
    }
}
