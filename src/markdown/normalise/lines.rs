//! Decides line by line what is to be mended, knowing just enough of Markdown's blocks for it.
//!
//! It must not guess: where a line could be meant as it stands, it stays.

use std::ops::Range;

/// What is to be done with one line.
#[derive(Debug, Default)]
pub(super) struct Repair {
    /// An empty line is to go before it.
    pub(super) room_before: bool,
    /// A range of the line, and what to put in its place.
    pub(super) prefix: Option<(Range<usize>, &'static str)>,
    /// The line is code.
    pub(super) in_code: bool,
    /// The line must not be broken.
    pub(super) one_line: bool,
}

/// What was seen on the lines before.
#[derive(Debug)]
pub(super) struct Lines {
    fence: Option<Fence>,
    /// Where the content of the current list's items begins.
    list: Option<usize>,
    last: Last,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Blank,
    Text,
    /// Prose that fills a paragraph by itself.
    Paragraph,
    Item,
    RepairedItem,
    Directive,
    IndentedCode,
}

#[derive(Debug)]
struct Fence {
    mark: u8,
    length: usize,
    /// The fence ends with the list item that holds it.
    indent: usize,
}

impl Default for Lines {
    fn default() -> Self {
        Self { fence: None, list: None, last: Last::Blank }
    }
}

impl Lines {
    /// Judges the next line.
    pub(super) fn next(&mut self, line: &str) -> Repair {
        let indent = indent_of(line);
        let blank = line.trim_matches([' ', '\t']).is_empty();
        if self.in_fence(line, indent, blank) {
            return Repair { in_code: true, ..Repair::default() };
        }
        if blank {
            if self.last != Last::IndentedCode {
                self.last = Last::Blank;
            }
            return Repair::default();
        }
        if indent >= 4 && self.list.is_none() && matches!(self.last, Last::Blank | Last::IndentedCode) {
            self.last = Last::IndentedCode;
            return Repair { in_code: true, ..Repair::default() };
        }
        let rest = line.trim_start_matches([' ', '\t']);
        if rest.starts_with(":::") {
            return self.directive();
        }
        let marker = Marker::read(line);
        let repair = self.prose(line, indent, marker.as_ref());
        let inner = marker.as_ref().map_or(rest, |marker| line[marker.after..].trim_start());
        self.fence = Fence::open(inner, if marker.is_some() { usize::MAX } else { indent }, self.list);
        repair
    }

    fn in_fence(&mut self, line: &str, indent: usize, blank: bool) -> bool {
        let Some(fence) = &self.fence else { return false };
        if !blank && indent < fence.indent {
            self.fence = None;
            return false;
        }
        if fence.closes(line) {
            self.fence = None;
        }
        self.last = Last::Text;
        true
    }

    fn directive(&mut self) -> Repair {
        let room_before = self.last != Last::Blank;
        self.last = Last::Directive;
        Repair { room_before, one_line: true, ..Repair::default() }
    }

    fn prose(&mut self, line: &str, indent: usize, marker: Option<&Marker>) -> Repair {
        let last = self.last;
        let mut room_before = last == Last::Directive;
        let mut prefix = None;
        if let Some(marker) = marker {
            let repaired = marker.repair.is_some();
            // Only a list that begins with 1 may follow a paragraph without an empty line.
            room_before |= repaired
                && matches!(last, Last::Text | Last::Paragraph)
                && marker.number.is_some_and(|number| number != 1);
            prefix.clone_from(&marker.repair);
            self.list = Some(marker.content);
            self.last = if repaired { Last::RepairedItem } else { Last::Item };
        } else {
            // Pasted text has a paragraph on each line: the next one is not part of the item.
            room_before |= last == Last::RepairedItem && indent == 0;
            if indent == 0 && (room_before || last == Last::Blank) {
                self.list = None;
            }
            let plain = indent == 0 && self.list.is_none() && is_plain(line);
            room_before |= last == Last::Paragraph && plain;
            self.last = if plain && fills_a_paragraph(line) { Last::Paragraph } else { Last::Text };
        }
        let one_line = line.trim_start().starts_with('#') || line.contains('|');
        Repair { room_before, prefix, in_code: false, one_line }
    }
}

/// Nobody who wraps lines by hand lets them grow this long: such a line is a paragraph. Characters.
const LONGEST_WRAPPED: usize = 120;

/// Whether a line is a whole paragraph, as Word pastes it and as web editors keep it.
fn fills_a_paragraph(line: &str) -> bool {
    let line = line.trim_end();
    line.ends_with(['.', '!', '?', '…', ';', '»', '”', ')']) && line.chars().count() > LONGEST_WRAPPED
}

/// Whether a line can be nothing but prose: no table, quotation, heading or markup begins there.
fn is_plain(line: &str) -> bool {
    let begins =
        line.chars().next().is_some_and(|c| c.is_alphanumeric() || matches!(c, '«' | '"' | '“' | '(' | '–' | '—'));
    begins && !line.contains('|')
}

impl Fence {
    fn open(text: &str, indent: usize, list: Option<usize>) -> Option<Self> {
        let mark = text.bytes().next().filter(|mark| matches!(mark, b'`' | b'~'))?;
        let length = text.bytes().take_while(|byte| *byte == mark).count();
        let info = &text[length..];
        let opens = length >= 3 && !(mark == b'`' && info.contains('`'));
        opens.then(|| Self { mark, length, indent: list.map_or(0, |content| content.min(indent)) })
    }

    fn closes(&self, line: &str) -> bool {
        let text = line.trim_matches([' ', '\t']);
        text.len() >= self.length && text.bytes().all(|byte| byte == self.mark)
    }
}

/// The marker of a list item.
#[derive(Debug)]
struct Marker {
    /// The first byte behind marker and space.
    after: usize,
    /// The column at which the item's content begins.
    content: usize,
    number: Option<u32>,
    repair: Option<(Range<usize>, &'static str)>,
}

impl Marker {
    fn read(line: &str) -> Option<Self> {
        let text = line.trim_start_matches([' ', '\t', '\u{a0}']);
        let start = line.len() - text.len();
        let first = text.chars().next()?;
        if matches!(first, '·' | '•' | '\u{f0b7}') {
            return Self::bullet(line, start, first);
        }
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let marker = match digits {
            0 if matches!(first, '-' | '*' | '+') => 1,
            1..=9 if matches!(text.as_bytes().get(digits), Some(b'.' | b')')) => digits + 1,
            _ => return None,
        };
        let behind = &text[marker..];
        let content = behind.trim_start_matches([' ', '\t', '\u{a0}']);
        let space = behind.len() - content.len();
        if space == 0 || content.is_empty() {
            return None;
        }
        let broken = line[..start].contains('\u{a0}') || behind[..space].contains('\u{a0}');
        // A year at the start of a line is no item's number.
        if broken && (digits > 3 || line[..start].contains('\u{a0}')) {
            return None;
        }
        let marker_end = start + marker;
        let number = text[..digits].parse().ok();
        let after = marker_end + space;
        let repair = broken.then_some((marker_end..after, " "));
        Some(Self { after, content: indent_of(line) + marker + 1, number, repair })
    }

    fn bullet(line: &str, start: usize, first: char) -> Option<Self> {
        let content = line[start + first.len_utf8()..].trim_start();
        let after = line.len() - content.len();
        let from = if line[..start].contains('\u{a0}') { 0 } else { start };
        let repair = Some((from..after, "- "));
        (!content.is_empty()).then_some(Self { after, content: indent_of(line) + 2, number: None, repair })
    }
}

/// The width of the white space a line begins with; a tab reaches to the next multiple of four.
fn indent_of(line: &str) -> usize {
    let mut width = 0;
    for byte in line.bytes() {
        match byte {
            b' ' => width += 1,
            b'\t' => width += 4 - width % 4,
            _ => break,
        }
    }
    width
}
