//! The text of one source file: as it is read, and as it stands on disk.
//!
//! What an editor typed may be read a little differently, where what was meant is beyond doubt.
//! Places and edits always speak of the file as it is, never of the text that was made of it.

use std::ops::Range;
use std::sync::Arc;

use super::{Place, Span};
use crate::base::path::SourcePath;

/// The text of one source file, with the places in it.
#[derive(Debug, Clone)]
pub struct SourceText {
    /// Where the file stands.
    pub path: SourcePath,
    /// All of it as it is read, line ends as they are on disk.
    pub text: Arc<str>,
    /// The file's own text, where another is read in its stead.
    origin: Option<Arc<Origin>>,
}

/// The file's own text, and what was done to it.
#[derive(Debug)]
struct Origin {
    text: Arc<str>,
    /// In the order of the text, with the byte of the read text at which each begins.
    changes: Vec<(usize, Change)>,
}

/// Some bytes of a text, and what is read in their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The bytes.
    pub range: Range<usize>,
    /// What stands for them.
    pub replacement: String,
}

impl Change {
    /// Other text in place of some bytes.
    #[must_use]
    pub fn new(range: Range<usize>, replacement: impl Into<String>) -> Self {
        Self { range, replacement: replacement.into() }
    }
}

/// How a finding is mended: other text in place of some bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the file's text; all of a file that is to be saved anew is an empty range.
    pub range: Range<usize>,
    /// What is to stand there.
    pub replacement: String,
    /// The line as it will be, where it stays one line.
    pub line: Option<String>,
    /// The byte at which that line begins.
    pub line_start: usize,
}

impl SourceText {
    /// A text that is read as it stands.
    #[must_use]
    pub fn new(path: SourcePath, text: impl Into<Arc<str>>) -> Self {
        Self { path, text: text.into(), origin: None }
    }

    /// The text with changes, which don't overlap and stand in order; the file stays what it is.
    #[must_use]
    pub fn read_with(&self, changes: Vec<Change>) -> Self {
        if changes.is_empty() {
            return self.clone();
        }
        let mut text = String::with_capacity(self.text.len() + 16 * changes.len());
        let mut at = 0;
        let mut placed = Vec::with_capacity(changes.len());
        for change in changes {
            text.push_str(&self.text[at..change.range.start]);
            at = change.range.end;
            let start = text.len();
            text.push_str(&change.replacement);
            placed.push((start, change));
        }
        text.push_str(&self.text[at..]);
        let origin = Origin { text: self.text.clone(), changes: placed };
        Self { path: self.path.clone(), text: text.into(), origin: Some(Arc::new(origin)) }
    }

    /// Another text in which every byte stands for the same byte of the file.
    #[must_use]
    pub fn of_same_length(&self, text: impl Into<Arc<str>>) -> Self {
        Self { text: text.into(), ..self.clone() }
    }

    /// The file's own text.
    #[must_use]
    pub fn written(&self) -> &Arc<str> {
        self.origin.as_ref().map_or(&self.text, |origin| &origin.text)
    }

    /// The bytes of the file for those of the text that is read.
    #[must_use]
    pub fn in_file(&self, range: Range<usize>) -> Range<usize> {
        match &self.origin {
            None => range,
            Some(origin) => {
                let start = origin.in_file(range.start, false);
                start..origin.in_file(range.end, true).max(start)
            }
        }
    }

    /// The place of a byte range of the text.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Place {
        let span = Span::locate(self.written(), self.in_file(range));
        Place { file: Some(self.path.clone()), span: Some(span) }
    }

    /// The place of the file as a whole.
    #[must_use]
    pub fn whole(&self) -> Place {
        Place::file(self.path.clone())
    }

    /// What puts other text in place of a byte range of the text.
    #[must_use]
    pub fn edit(&self, range: Range<usize>, replacement: impl Into<String>) -> Edit {
        edit(self.written(), self.in_file(range), replacement.into())
    }

    /// What makes several changes to the text at once; `None` where there is nothing to change.
    #[must_use]
    pub fn edit_all(&self, changes: &[Change]) -> Option<Edit> {
        let (first, last) = (changes.first()?, changes.last()?);
        let mut replacement = String::new();
        let mut at = first.range.start;
        for change in changes {
            replacement.push_str(&self.text[at..change.range.start]);
            replacement.push_str(&change.replacement);
            at = change.range.end;
        }
        Some(self.edit(first.range.start..last.range.end, replacement))
    }
}

impl Origin {
    /// The byte of the file for one of the read text; of what was put in, the beginning or the end.
    fn in_file(&self, at: usize, is_end: bool) -> usize {
        let after = self.changes.partition_point(|(start, _)| *start < at || (!is_end && *start == at));
        let Some((start, change)) = after.checked_sub(1).and_then(|index| self.changes.get(index)) else {
            return at;
        };
        match (at - start).checked_sub(change.replacement.len()) {
            Some(behind) => change.range.end + behind,
            None if at == *start => change.range.start,
            None if is_end => change.range.end,
            None => change.range.start,
        }
    }
}

fn edit(text: &str, range: Range<usize>, replacement: String) -> Edit {
    let is_change = !range.is_empty() || !replacement.is_empty();
    let is_one_line = is_change && !replacement.contains(['\n', '\r']) && !text[range.clone()].contains(['\n', '\r']);
    let begins = text[..range.start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let before = text[begins..range.start].trim_start_matches('\u{feff}');
    let line_start = range.start - before.len();
    let line = is_one_line.then(|| {
        let end = text[range.end..].find(['\n', '\r']).map_or(text.len(), |length| range.end + length);
        let line = [&text[line_start..range.start], &replacement, &text[range.end..end]].concat();
        line.trim_start_matches('\u{feff}').to_owned()
    });
    Edit { range, replacement, line, line_start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_speak_of_the_file_as_it_is() {
        let file = SourceText::new(SourcePath::new("a.md"), "a:Б: В\nc: d\n");
        let read = file.read_with(vec![Change::new(2..2, " \""), Change::new(8..8, "\"")]);
        assert_eq!(&*read.text, "a: \"Б: В\"\nc: d\n");
        let letter = read.text.find('В').expect("it is there");
        assert_eq!(read.in_file(letter..letter + 2), 6..8);
        assert_eq!(read.in_file(2..10), 2..8);
        let span = read.place(letter..letter + 2).span.expect("a spot");
        assert_eq!((span.line, span.column, span.length, span.text.as_str()), (1, 6, 1, "a:Б: В"));
        let edit = read.edit(letter..letter + 2, "Г");
        assert_eq!((edit.range, edit.line.as_deref()), (6..8, Some("a:Б: Г")));
        let behind = read.text.find('d').expect("it is there");
        assert_eq!(&file.text[read.in_file(behind..behind + 1)], "d");
    }
}
