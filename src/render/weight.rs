//! What bytes weigh on their way to a reader: as long as they are once a host has compressed them.

use std::io::Write;

/// Hosts compress what they send with care, but not with all there is; from 6 on, tables of 32 MiB are filled each time.
const QUALITY: u32 = 5;
/// Base-two logarithms of the window: as large as browsers take it, and no larger than what is sent. Up to 16 the library
/// fills those large tables too.
const WINDOWS: std::ops::RangeInclusive<u32> = 17..=22;
const BUFFER: usize = 4096;

/// In a hurry: what comes out is longer, never shorter, but for bytes that hardly shrink at all.
const QUICK: u32 = 1;

/// How many bytes are sent for `bytes`, by Brotli (RFC 7932).
#[must_use]
pub fn weight(bytes: &[u8]) -> u64 {
    weight_at(bytes, QUALITY)
}

/// About how many bytes are sent, told in a fifth of the time: more than [`weight`] tells.
#[must_use]
pub fn weight_at_most(bytes: &[u8]) -> u64 {
    weight_at(bytes, QUICK)
}

fn weight_at(bytes: &[u8], quality: u32) -> u64 {
    let mut counter = Counter(0);
    let whole = usize::BITS - bytes.len().leading_zeros() + 1;
    let window = whole.clamp(*WINDOWS.start(), *WINDOWS.end());
    let mut writer = brotli::CompressorWriter::new(&mut counter, BUFFER, quality, window);
    let written = writer.write_all(bytes).and_then(|()| writer.flush());
    drop(writer);
    written.map_or(bytes.len() as u64, |()| counter.0)
}

/// Takes what is written and keeps its length alone.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_weighs_little_and_noise_weighs_itself() {
        assert!(weight(&b"sot ".repeat(5000)) < 100);
        let mut state = 1_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state.to_be_bytes()[0]
        })
        .take(5000)
        .collect();
        assert!(weight(&noise) >= 5000);
        let words = (0..2000).map(|n| format!("<p>{} сот отырысы ашық өтеді, {n}-зал.</p>", n * n % 97));
        let page: String = words.collect();
        let (exact, quick) = (weight(page.as_bytes()), weight_at_most(page.as_bytes()));
        assert!(exact <= quick && quick < page.len() as u64, "{exact} {quick}");
    }
}
