//! What an address in a text is: another site's, a spot on the same page, something in the tree,
//! or nothing that may be linked to.
//!
//! Browsers skip tabs and line ends inside addresses and spaces around them, and read `\` as `/`:
//! so does this, or `java&#10;script:` would slip through.

use std::fmt::Write as _;

use crate::settings::Registry;

/// An address, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// http, https, mailto or tel, percent-encoded, ready for an attribute once escaped.
    External(String),
    /// `#…` of the same page, percent-decoded.
    Fragment(String),
    /// Something in the tree, percent-decoded.
    Internal { target: String, fragment: Option<String> },
    /// `term:id` and the like: a row of a registry, percent-decoded.
    Registered(Registry, String),
    /// Another scheme, or a host without one.
    Refused,
}

impl Address {
    pub(super) fn read(written: &str) -> Self {
        let cleaned: String =
            written.trim_matches(|c: char| c <= ' ').chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
        if let Some(scheme) = scheme(&cleaned) {
            let named = Registry::LINKED.into_iter().find(|registry| registry.name() == scheme);
            if let Some(registry) = named {
                return Self::Registered(registry, percent_decode(&cleaned[scheme.len() + 1..]));
            }
            return external(&cleaned, &scheme);
        }
        let slashed = cleaned.replace('\\', "/");
        if slashed.starts_with("//") {
            return Self::Refused;
        }
        if let Some(fragment) = slashed.strip_prefix('#') {
            return Self::Fragment(percent_decode(fragment));
        }
        let (target, fragment) = match slashed.split_once('#') {
            Some((target, fragment)) => (target, Some(percent_decode(fragment)).filter(|f| !f.is_empty())),
            None => (slashed.as_str(), None),
        };
        Self::Internal { target: percent_decode(target), fragment }
    }
}

/// Whether a target inside the tree is a file to download: only files have a dot in their name.
pub(super) fn is_file(target: &str) -> bool {
    let name = target.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((stem, ending)) => {
            !stem.is_empty() && stem != "." && !ending.is_empty() && !matches!(ending, "md" | "html" | "htm")
        }
        None => false,
    }
}

fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    valid.then(|| scheme.to_ascii_lowercase())
}

fn external(address: &str, scheme: &str) -> Address {
    let rest = &address[scheme.len() + 1..];
    match scheme {
        "http" | "https" => {
            let Some(rest) = rest.strip_prefix("//") else { return Address::Refused };
            let host_end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
            let (host, path) = rest.split_at(host_end);
            // A name in Cyrillic is a valid host as it is; what else hosts never hold is no host.
            let valid = !host.is_empty()
                && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | ':' | '_' | '[' | ']'));
            if !valid {
                return Address::Refused;
            }
            Address::External(format!("{scheme}://{host}{}", percent_encode(path)))
        }
        "mailto" | "tel" if !rest.is_empty() => Address::External(format!("{scheme}:{}", percent_encode(rest))),
        _ => Address::Refused,
    }
}

/// Encodes what may not stand in an address; what is encoded already stays so.
fn percent_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'();/?:@&=+$,#%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a String takes everything");
        }
    }
    out
}

/// The text without the escapes of an address.
#[must_use]
pub fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let decoded = (*first == b'%')
            .then(|| tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()))
            .flatten()
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(byte) = decoded {
            bytes.push(byte);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    let decoded = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    decoded.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn internal(target: &str, fragment: Option<&str>) -> Address {
        Address::Internal { target: target.to_owned(), fragment: fragment.map(str::to_owned) }
    }

    #[test]
    fn addresses_are_told_apart() {
        assert_eq!(Address::read("HTTPS://sud.gov.kz/a b"), Address::External("https://sud.gov.kz/a%20b".into()));
        assert_eq!(
            Address::read("https://сот.қаз/жаңа"),
            Address::External("https://сот.қаз/%D0%B6%D0%B0%D2%A3%D0%B0".into())
        );
        assert_eq!(Address::read("mailto:a@b.kz"), Address::External("mailto:a@b.kz".into()));
        assert_eq!(Address::read("#%D0%B0"), Address::Fragment("а".into()));
        assert_eq!(Address::read("../briefing/#q"), internal("../briefing/", Some("q")));
        assert_eq!(Address::read("%D0%B5%D1%81%D0%B5%D0%BF%20a.pdf"), internal("есеп a.pdf", None));
        assert_eq!(Address::read("foto\\a.jpg"), internal("foto/a.jpg", None));
        assert_eq!(Address::read("a%1b%00b"), internal("ab", None));
    }

    #[test]
    fn what_could_run_or_leave_is_refused() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "\u{1} javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "zharia:0",
            "//evil.example",
            "\\\\evil.example",
            "/\\evil.example",
            "\t//evil",
            "http:evil",
            "https://",
            "https://a\"b/",
            "https://user@host/",
            "C:\\photo.jpg",
            "ftp://a",
        ] {
            assert_eq!(Address::read(bad), Address::Refused, "{bad}");
        }
    }

    #[test]
    fn files_are_told_from_pages() {
        assert!(is_file("otchet.pdf") && is_file("../a/есеп.xlsx"));
        assert!(!is_file("../a/") && !is_file("..") && !is_file("../index.kk.md") && !is_file("/kk/news/"));
    }
}
