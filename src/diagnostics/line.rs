//! A line of a source, as findings quote it. Every field and every link of every text knows its place, so a long line is
//! shared with the text it stands in; a short one is copied, so that the text need not stay.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// A line without its end. Two lines are equal where their characters are, whatever they are part of.
#[derive(Clone, Default)]
pub struct Line {
    source: Arc<str>,
    range: Range<usize>,
}

/// The longest line that is copied, in bytes. A longer one stays a part of its text: it may be the line of thousands
/// of places.
const COPIED: usize = 400;

impl Line {
    /// A part of a text; nothing where the range is none.
    #[must_use]
    pub fn within(source: &Arc<str>, range: Range<usize>) -> Self {
        match source.get(range.clone()) {
            None => Self::default(),
            Some(line) if line.len() <= COPIED => Self { source: Arc::from(line), range: 0..line.len() },
            Some(_) => Self { source: Arc::clone(source), range },
        }
    }

    /// Lets go of the text that it is a part of, and of the characters with it: nobody reads so long a line in a message.
    pub fn part_from_text(&mut self) {
        if self.range.len() < self.source.len() {
            self.clear();
        }
    }

    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.source[self.range.clone()]
    }

    /// Forgets the characters.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        let range = 0..text.len();
        Self { source: text.into(), range }
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Line {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Line {}

impl PartialOrd for Line {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Line {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
