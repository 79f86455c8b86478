//! A text made ready for the search: characters with their places, and groups of digits.

use std::ops::Range;

use crate::base::letters::{self, lower};

/// A text as characters; all ranges here count characters.
pub(super) struct Scanned {
    /// Each character with the byte at which it starts.
    starts: Vec<usize>,
    chars: Vec<char>,
    lower: Vec<char>,
    /// Unbroken runs of digits.
    pub(super) groups: Vec<Range<usize>>,
}

/// Digits that stand together, perhaps in groups with something between them.
pub(super) struct Digits {
    /// Where they stand.
    pub(super) range: Range<usize>,
    /// The digits alone.
    pub(super) values: Vec<u32>,
    /// How many digits each group has.
    pub(super) groups: Vec<usize>,
}

/// The most characters that may stand between two groups of one number: ` – `, `) `.
pub(super) const LONGEST_GAP: usize = 3;
/// So many digits in a run make the letters O among them zeros; and how long the longest number is.
const MANY_DIGITS: usize = 5;
pub(super) const LONGEST_NUMBER: usize = 20;

impl Scanned {
    pub(super) fn new(text: &str) -> Self {
        let (starts, chars): (Vec<usize>, Vec<char>) = text.char_indices().map(|(at, c)| (at, narrow(c))).unzip();
        // One for one, so that places in both agree.
        let small = chars.iter().map(|c| lower(*c)).collect();
        let mut starts = starts;
        starts.push(text.len());
        let mut groups: Vec<Range<usize>> = Vec::new();
        for (at, _) in chars.iter().enumerate().filter(|(at, _)| is_digit_at(&chars, *at)) {
            match groups.last_mut() {
                Some(last) if last.end == at => last.end = at + 1,
                _ => groups.push(at..at + 1),
            }
        }
        Self { starts, chars, lower: small, groups }
    }

    /// The bytes of a range of characters.
    pub(super) fn bytes(&self, range: Range<usize>) -> Range<usize> {
        self.starts[range.start]..self.starts[range.end]
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.get(at.checked_sub(1)?)
    }

    /// Whether a range is no part of a longer word or number.
    pub(super) fn stands_alone(&self, range: &Range<usize>) -> bool {
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let is_fraction = matches!(self.before(range.start), Some('.' | ','))
            && range.start > 1
            && self.before(range.start - 1).is_some_and(|c| c.is_ascii_digit());
        !joins(self.before(range.start)) && !joins(self.get(range.end)) && !is_fraction
    }

    /// Groups of digits from the group at `index` on, `total` digits in all, with `between` between them.
    pub(super) fn digits(&self, index: usize, total: usize, between: fn(char) -> bool) -> Option<Digits> {
        let mut range = self.groups.get(index)?.clone();
        let mut groups = vec![range.len()];
        let mut sum = range.len();
        for next in &self.groups[index + 1..] {
            let gap = &self.chars[range.end..next.start];
            if sum >= total || gap.len() > LONGEST_GAP || !gap.iter().all(|c| between(*c)) {
                break;
            }
            range.end = next.end;
            sum += next.len();
            groups.push(next.len());
        }
        let digit = |c: &char| c.to_digit(10).or_else(|| is_like_zero(*c).then_some(0));
        let values = self.chars[range.clone()].iter().filter_map(digit).collect();
        (sum == total).then_some(Digits { range, values, groups })
    }

    /// Whether the groups of a number have more groups beside them, as a row of numbers has.
    pub(super) fn is_in_row(&self, index: usize, groups: usize, between: fn(char) -> bool) -> bool {
        let joined = |first: Option<usize>| {
            let first = first.filter(|first| first + 1 < self.groups.len())?;
            let gap = &self.chars[self.groups[first].end..self.groups[first + 1].start];
            Some(gap.len() <= LONGEST_GAP && gap.iter().all(|c| between(*c)))
        };
        joined(index.checked_sub(1)) == Some(true) || joined(Some(index + groups - 1)) == Some(true)
    }

    /// Whether one of the words stands within `reach` characters of a range, on the same line. A word
    /// begins where it is said to; with `whole` it ends there as well.
    pub(super) fn has_near(&self, range: &Range<usize>, reach: usize, words: &[&str], whole: bool) -> bool {
        let around = self.line_around(range, reach);
        words.iter().any(|word| self.find(word, around.clone(), whole).is_some())
    }

    /// The part of the line that reaches so far to both sides of a range.
    pub(super) fn line_around(&self, range: &Range<usize>, reach: usize) -> Range<usize> {
        let from = range.start.saturating_sub(reach);
        let to = (range.end + reach).min(self.len());
        let start = self.chars[from..range.start].iter().rposition(|c| *c == '\n').map_or(from, |at| from + at + 1);
        let end = self.chars[range.end..to].iter().position(|c| *c == '\n').map_or(to, |at| range.end + at);
        start..end
    }

    /// Where a word begins within a range: lower case, at the start of a word of the text.
    pub(super) fn find(&self, word: &str, within: Range<usize>, whole: bool) -> Option<Range<usize>> {
        let first = word.chars().next()?;
        let length = word.chars().count();
        let is_letter = |at: usize| self.chars.get(at).is_some_and(|c| letters::is_letter(*c));
        let begins = |at: usize| at == 0 || !is_letter(at - 1) || !letters::is_letter(first);
        let last = within.end.checked_sub(length)?;
        let starts = self.lower.get(within.start..=last)?.iter().enumerate().filter(|(_, c)| **c == first);
        starts.map(|(at, _)| within.start + at).find_map(|at| {
            let end = at + length;
            let is_it =
                self.lower[at..end].iter().copied().eq(word.chars()) && begins(at) && !(whole && is_letter(end));
            is_it.then_some(at..end)
        })
    }
}

/// A digit, or letters O that were typed in place of zeros: between two digits, or before many of them.
fn is_digit_at(chars: &[char], at: usize) -> bool {
    if chars[at].is_ascii_digit() {
        return true;
    }
    if !is_like_zero(chars[at]) {
        return false;
    }
    let is_part = |c: &char| c.is_ascii_digit() || is_like_zero(*c);
    // A longer run is no number, and the whole of it is not looked at for each of its letters.
    let (first, last) = (at.saturating_sub(LONGEST_NUMBER), (at + LONGEST_NUMBER).min(chars.len()));
    let start = chars[first..at].iter().rposition(|c| !is_part(c)).map_or(first, |before| first + before + 1);
    let end = chars[at..last].iter().position(|c| !is_part(c)).map_or(last, |after| at + after);
    let digits = |range: Range<usize>| chars[range].iter().filter(|c| c.is_ascii_digit()).count();
    let is_between = digits(start..at) > 0 && digits(at..end) > 0;
    is_between || (digits(start..end) >= MANY_DIGITS && end - start <= LONGEST_NUMBER)
}

/// Digits and signs of full width as plain ones.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c),
        '＠' => '@',
        c => c,
    }
}

/// Latin and Cyrillic O.
pub(super) fn is_like_zero(c: char) -> bool {
    matches!(c, 'O' | 'o' | 'О' | 'о')
}

/// Spaces of all widths, and what is in a text but not seen.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{202f}' | '\u{2060}' | '\u{3000}' | '\u{feff}'
    )
}

/// Spaces and hyphens.
pub(super) fn is_space_or_hyphen(c: char) -> bool {
    is_space(c) || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
