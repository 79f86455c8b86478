//! Finds addresses that are names of files with spaces, as phones and Windows give them: `![…](Фото 1.JPG)`.
//!
//! The rules of Markdown end such an address at its first space, and then it is none at all.

use std::ops::Range;

/// No name of a file is longer, in bytes; a line may hold very many brackets.
const LONGEST: usize = 300;

/// Where names with spaces stand in a line, in its order; a line with code is left as it is.
pub(super) fn names(line: &str) -> Vec<Range<usize>> {
    if line.contains('`') {
        return Vec::new();
    }
    let starts = line.match_indices("](").map(|(at, mark)| at + mark.len());
    let mut names: Vec<Range<usize>> = Vec::new();
    for start in starts {
        let is_inside = names.last().is_some_and(|name| start < name.end);
        if let Some(end) = name_end(&line[start..]).filter(|_| !is_inside) {
            names.push(start..start + end);
        }
    }
    names
}

/// Where the name of a file that a text begins with ends, if there is a space in it.
fn name_end(text: &str) -> Option<usize> {
    let mut longest = text.len().min(LONGEST);
    while !text.is_char_boundary(longest) {
        longest -= 1;
    }
    for (at, _) in text[..longest].match_indices([')', '"']) {
        let name = text[..at].trim_end();
        let is_title = text[at..].starts_with('"');
        if (is_title && name.len() == at) || !is_file(name) {
            // What stands in quotation marks is no name.
            if is_title {
                return None;
            }
            continue;
        }
        return name.contains([' ', '\u{a0}']).then_some(name.len());
    }
    None
}

/// Whether a text is the name of a file: it ends as such names do, and holds nothing that they don't.
fn is_file(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else { return false };
    let is_ending = (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_apart =
        name.starts_with([' ', '<', '#']) || name.contains(['<', '>', '[', ']', '"']) || name.contains("://");
    is_ending && !stem.trim().is_empty() && !is_apart
}
