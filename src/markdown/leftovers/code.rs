//! Tags in square brackets, as forums have them: `[b]…[/b]`, `[url=…]…[/url]`.

use super::Fault;
use crate::diagnostics::problems::MarkupProblem;

/// The tags that are known; what is none of them may be words.
const TAGS: [&str; 12] = ["b", "i", "u", "s", "url", "img", "quote", "center", "size", "color", "font", "list"];

/// How far apart the tags of a pair may stand, in bytes.
const LONGEST: usize = 2000;

/// The pairs of tags of one line; of pairs within each other the inner one.
pub(super) fn faults(line: &str) -> Vec<Fault> {
    let mut found: Vec<Fault> = Vec::new();
    for (close, _) in line.match_indices("[/") {
        let Some((tag, _)) = line[close + 2..].split_once(']').filter(|(tag, _)| tag.len() <= 6) else { continue };
        let name = tag.to_ascii_lowercase();
        let last = found.last().map_or(0, |fault| fault.range.end);
        let Some((open, value)) = opening(line, last..close, &name).filter(|_| TAGS.contains(&&*name)) else {
            continue;
        };
        let inner_start = open + line[open..].find(']').map_or(0, |end| end + 1);
        let inner = line[inner_start..close].trim();
        let meant = match (&*name, value) {
            ("b", _) => format!("**{inner}**"),
            ("i", _) => format!("*{inner}*"),
            ("url", "") => format!("<{inner}>"),
            ("url", address) => format!("[{inner}]({address})"),
            ("img", _) => format!("![…]({})", inner.rsplit('/').next().unwrap_or(inner)),
            _ => inner.to_owned(),
        };
        let problem = MarkupProblem::ForumTag { tag: name.clone(), meant: meant.clone() };
        let range = open..close + tag.len() + 3;
        // What a picture shows nobody can say but the editor.
        found.push(Fault::new(range, problem, (name != "img").then_some(meant)));
    }
    found
}

/// Where the nearest opening tag of a name stands, and its value.
fn opening<'l>(line: &'l str, within: std::ops::Range<usize>, name: &str) -> Option<(usize, &'l str)> {
    // A line may hold very many tags.
    let text = line.get(within.clone()).filter(|text| text.len() <= LONGEST)?;
    text.rmatch_indices('[').find_map(|(at, _)| {
        let (inner, _) = text[at + 1..].split_once(']')?;
        let (tag, value) = inner.split_once('=').unwrap_or((inner, ""));
        tag.eq_ignore_ascii_case(name).then_some((within.start + at, value.trim_matches('"')))
    })
}
