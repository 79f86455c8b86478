//! Fields that stand behind another one on its line: `title: Урок date: 2026-11-21`.
//!
//! Only names that are declared count, in Latin letters and before a colon and a space; in quotation marks nothing does.

use std::ops::Range;

/// A field on the line of another.
pub(super) struct Beside {
    /// The blanks before it.
    pub(super) gap: Range<usize>,
    /// Its name.
    pub(super) name: Range<usize>,
    /// Its value.
    pub(super) value: Range<usize>,
}

/// The fields that stand within an unquoted value.
pub(super) fn fields(text: &str, value: Range<usize>, names: &[&str]) -> Vec<Beside> {
    let written = &text[value.clone()];
    if names.is_empty() || written.starts_with(['"', '\'', '[', '{', '“', '„', '«', '&', '*', '!']) {
        return Vec::new();
    }
    let written = &written[..written.find(" #").unwrap_or(written.len())];
    let mut found: Vec<Beside> = Vec::new();
    for (colon, _) in written.match_indices(": ") {
        let before = &written[..colon];
        let name = before.trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_').len();
        let gap = before[..name].trim_end().len();
        if gap == 0 || gap == name || !names.contains(&&before[name..]) {
            continue;
        }
        let at = |offset: usize| value.start + offset;
        if let Some(last) = found.last_mut() {
            last.value.end = at(gap);
        }
        let start = at(colon + 1 + (written[colon + 1..].len() - written[colon + 1..].trim_start().len()));
        let end = at(written.trim_end().len()).max(start);
        found.push(Beside { gap: at(gap)..at(name), name: at(name)..at(colon), value: start..end });
    }
    found
}
