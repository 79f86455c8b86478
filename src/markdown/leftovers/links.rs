//! Links, pictures and headings whose marks are not quite in place: apart, turned round, never closed.

use std::ops::Range;

use super::{Fault, line_around, line_end};
use crate::diagnostics::problems::MarkupProblem;

/// How names of files end that texts speak of.
const PICTURES: [&str; 6] = [".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif"];
const DOCUMENTS: [&str; 8] = [".pdf", ".csv", ".docx", ".xlsx", ".pptx", ".zip", ".md", ".html"];

/// No name of a file is longer, in bytes.
const LONGEST: usize = 120;

/// How far from a bracket its partner is looked for, in bytes: a line may hold very many brackets.
const NEAR: usize = 1000;

/// What is wrong with the links and pictures of one line; a line with code is left as it is.
pub(super) fn faults(line: &str) -> Vec<Fault> {
    let mut found: Vec<Fault> = Vec::new();
    if line.contains('`') {
        return found;
    }
    for (at, mark) in line.match_indices(['[', ']', ')', '!']) {
        if found.last().is_some_and(|last| at < last.range.end) || line[..at].ends_with('\\') {
            continue;
        }
        let behind = near(&line[at + 1..]);
        let fault = match mark {
            "]" if behind.starts_with('(') => unclosed(line, at),
            "]" => apart(line, at),
            "[" => unbracketed(line, at),
            ")" if behind.starts_with('[') => turned(line, at),
            "!" if behind.starts_with('(') => picture(line, at),
            _ => None,
        };
        found.extend(fault.filter(|fault| found.last().is_none_or(|last| last.range.end <= fault.range.start)));
    }
    found
}

/// `[words] (address)`
fn apart(line: &str, close: usize) -> Option<Fault> {
    let behind = near(&line[close + 1..]);
    let target = behind.trim_start_matches([' ', '\u{a0}']);
    let address = target.strip_prefix('(')?.split_once(')')?.0.trim();
    let (start, words) = words_before(line, close, '[')?;
    let is_mark = matches!(words, "x" | "X") || words.starts_with('^') || words.bytes().all(|b| b.is_ascii_digit());
    let end = close + 1 + (behind.len() - target.len()) + target.find(')')? + 1;
    (target.len() < behind.len() && !is_mark && is_address(address)).then(|| link(line, start..end, words, address))
}

/// `(words)[address]`
fn turned(line: &str, close: usize) -> Option<Fault> {
    let (address, behind) = near(&line[close + 2..]).split_once(']')?;
    let (start, words) = words_before(line, close, '(')?;
    let is_link = line[..start].ends_with(']') || behind.starts_with(['(', '[', ':']);
    let end = close + 2 + address.len() + 1;
    (!is_link && is_address(address.trim())).then(|| link(line, start..end, words, address.trim()))
}

/// `[words](address` without an end, or with words between the address and it.
fn unclosed(line: &str, close: usize) -> Option<Fault> {
    let target = near(&line[close + 2..]);
    let token = target.split(|c: char| c.is_whitespace()).next()?;
    let rest = target[token.len()..].trim_start();
    // A title may follow an address, and then its end.
    if token.contains([')', '<']) || rest.starts_with(['"', '\'', '(', ')']) {
        return None;
    }
    let address = token.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let (start, words) = words_before(line, close, '[')?;
    let from = close + 2;
    if let Some(inner) = target.split_once(')').map(|(inner, _)| inner).filter(|inner| is_file(inner))
        && is_address(token)
    {
        let address = inner.split_whitespace().collect::<Vec<_>>().join("%20");
        return Some(link(line, start..from + inner.len() + 1, words, &address));
    }
    is_address(address).then(|| link(line, start..from + address.len(), words, address))
}

/// `[words(address)`
fn unbracketed(line: &str, open: usize) -> Option<Fault> {
    let (words, behind) = near(&line[open + 1..]).split_once("(http")?;
    let address = behind.split_once(')')?.0;
    let is_open = !words.is_empty() && !words.contains(['[', ']', '(', ')']);
    let end = open + 1 + words.len() + "(http".len() + address.len() + 1;
    let address = format!("http{address}");
    (is_open && is_address(&address)).then(|| link(line, with_mark(line, open)..end, words.trim(), &address))
}

/// `!(foto.jpg)`
fn picture(line: &str, at: usize) -> Option<Fault> {
    let (file, behind) = near(&line[at + 2..]).split_once(')')?;
    (is_one_of(file, &PICTURES) && !behind.starts_with('[')).then(|| alone(at..at + 2 + file.len() + 1, file))
}

/// A file's name that is all of a line.
pub(super) fn file_alone(source: &str, start: usize) -> Option<Fault> {
    let end = line_end(source, start);
    let file = source.get(start..end.min(start + LONGEST + 1))?.trim_end();
    let is_name = !file.contains(|c: char| c.is_whitespace() || "()[]<>|*:«»\"".contains(c));
    let stands_alone = source[..start].ends_with('\n') || start == 0;
    (stands_alone && is_name && !file.contains("//") && (is_one_of(file, &PICTURES) || is_one_of(file, &[".pdf"])))
        .then(|| alone(start..start + file.len(), file))
}

/// `##Words`, and a heading within the marks of bold.
pub(super) fn heading(source: &str, start: usize) -> Option<Fault> {
    let line = line_around(source, start);
    let text = source[line.clone()].trim_end();
    let marks = source[start..].bytes().take_while(|byte| *byte == b'#').count();
    let words = &source[start + marks..line.start + text.len()];
    let level = "#".repeat(marks.clamp(2, 6));
    let inner = text.trim_start().strip_prefix("**").and_then(|text| text.strip_suffix("**"));
    let range = line.start..line.start + text.len();
    if let Some(inner) = inner.filter(|_| words.starts_with(' ') && marks <= 6) {
        let words = inner.trim_start_matches('#').trim();
        let meant = format!("{level} {words}");
        let is_heading = !words.is_empty() && !words.contains("**");
        return is_heading.then(|| Fault::new(range, MarkupProblem::HeadingNotOne { meant: meant.clone() }, meant));
    }
    let glued = (2..=6).contains(&marks) && words.starts_with(|c: char| c.is_alphabetic() || "«\"*".contains(c));
    let begins = source[line.start..start].trim().is_empty();
    let meant = format!("{level} {words}");
    (glued && begins).then(|| {
        Fault::new(start..line.start + text.len(), MarkupProblem::HeadingNotOne { meant: meant.clone() }, meant)
    })
}

fn link(line: &str, range: Range<usize>, words: &str, address: &str) -> Fault {
    let is_site = address.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let mark = if line[range.start..].starts_with('!') { "!" } else { "" };
    let meant = format!("{mark}[{words}]({}{address})", if is_site { "https://" } else { "" });
    let problem = MarkupProblem::LinkNotOne { written: line[range.clone()].to_owned(), meant: meant.clone() };
    Fault::new(range, problem, meant)
}

fn alone(range: Range<usize>, file: &str) -> Fault {
    let mark = if is_one_of(file, &PICTURES) { "!" } else { "" };
    let problem = MarkupProblem::FileNameAlone { file: file.to_owned(), meant: format!("{mark}[…]({file})") };
    Fault::new(range, problem, None)
}

/// The words between the nearest opening bracket and a spot, and where they begin, the mark of a picture with them.
fn words_before(line: &str, close: usize, bracket: char) -> Option<(usize, &str)> {
    let mut first = close.saturating_sub(NEAR);
    while !line.is_char_boundary(first) {
        first += 1;
    }
    let open = first + line[first..close].rfind(bracket)?;
    let words = line[open + 1..close].trim();
    let is_plain = !words.is_empty() && !words.contains(['[', ']']) && !line[..open].ends_with('\\');
    is_plain.then(|| (with_mark(line, open), words))
}

/// The beginning of a text in which a bracket's partner may stand.
fn near(text: &str) -> &str {
    let mut end = text.len().min(NEAR);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn with_mark(line: &str, open: usize) -> usize {
    if line[..open].ends_with('!') { open - 1 } else { open }
}

/// Whether a text can be nothing but where a link leads.
fn is_address(text: &str) -> bool {
    if text.is_empty() || text.contains(|c: char| c.is_whitespace() || "[]<>".contains(c)) {
        return false;
    }
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    let begins = ["https://", "http://", "www.", "mailto:", "tel:", "../", "./"];
    begins.iter().any(|beginning| lower.starts_with(beginning)) || is_file(text)
}

fn is_file(text: &str) -> bool {
    is_one_of(text, &PICTURES) || is_one_of(text, &DOCUMENTS)
}

fn is_one_of(name: &str, endings: &[&str]) -> bool {
    let is = |ending: &&str| {
        let stem = name.len().checked_sub(ending.len());
        stem.and_then(|stem| name.get(stem..)).is_some_and(|end| end.eq_ignore_ascii_case(ending)) && stem != Some(0)
    };
    name.len() <= LONGEST && endings.iter().any(is)
}
