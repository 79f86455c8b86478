//! Pictures made of pixels within a drawing: `data:` addresses, freed from what is no picture.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The same picture without anything else; `None` where the address holds no picture that can be worked with.
pub(super) fn clean(address: &str) -> Option<String> {
    let (head, data) = address.trim().strip_prefix("data:")?.split_once(',')?;
    let (_, encoding) = head.rsplit_once(';')?;
    if !encoding.trim().eq_ignore_ascii_case("base64") {
        return None;
    }
    let bytes = decode(data)?;
    let clean = super::super::without_metadata(&bytes)?;
    Some(data_address(super::super::inspect(&clean)?.raster()?.format.mime(), &clean))
}

/// An address that holds the bytes themselves.
pub(in crate::pictures) fn data_address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", encode(bytes))
}

/// Base64 (RFC 4648), with any space between its digits.
fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits {
        let value = DIGITS.iter().position(|known| *known == digit)?;
        bits = bits << 6 | u32::try_from(value).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let value = usize::try_from(bits >> (18 - 6 * digit) & 63).unwrap_or(0);
            text.push(if digit <= chunk.len() { char::from(DIGITS[value]) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn base64() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
            assert_eq!((encode(bytes.as_bytes()).as_str(), decode(text).unwrap().as_slice()), (text, bytes.as_bytes()));
        }
        assert_eq!(decode("Zm\n9 v"), Some(b"foo".to_vec()));
        assert_eq!(decode("Zm9v!"), None);
    }

    #[test]
    fn only_pictures_stay() {
        assert_eq!(clean("data:text/html;base64,Zm9v"), None);
        assert_eq!(clean("data:image/svg+xml,<svg/>"), None);
        assert_eq!(clean("https://evil.example/a.png"), None);
    }
}
