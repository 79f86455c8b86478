//! The value of one line: quotation marks, colons and brackets that are part of a text.

use std::ops::Range;

use super::super::scan;
use crate::diagnostics::Change;
use crate::diagnostics::problems::UnderstoodProblem;

/// A value within its line.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) end: usize,
    /// Whether the next line belongs to it.
    pub(super) goes_on: bool,
    /// Whether it is an item of a list, where `a: b` is a mapping.
    pub(super) is_item: bool,
}

/// What a value is.
pub(super) enum Read {
    /// As it should be, or beyond understanding.
    Plain,
    /// One that ends further down.
    Until(usize),
    /// Another than is written.
    Meant(UnderstoodProblem, Vec<Change>),
}

impl Line<'_> {
    pub(super) fn read(&self, field: &str) -> Read {
        let value = self.text[self.at..self.end].trim_end();
        let field = field.to_owned();
        match value.chars().next() {
            Some('"' | '\'') => self.quoted(value, field),
            Some('“' | '„' | '”' | '‟' | '‘' | '‚' | '’') => self.typographic(value, field),
            Some('[' | '{') => self.bracket(value, field),
            Some(first @ ('@' | '`' | '%' | '!' | ']' | '}' | ',')) => self.whole(value, field, &first.to_string()),
            Some(first @ ('*' | '&')) if value.contains(' ') && (first == '*' || value[1..].starts_with(' ')) => {
                self.whole(value, field, &first.to_string())
            }
            Some(first @ ('-' | '?')) if value[1..].starts_with(' ') && !self.is_item => {
                self.whole(value, field, &first.to_string())
            }
            Some('#') if field == "tags" && !self.goes_on => match tags(value) {
                Some(meant) => {
                    let change = Change::new(self.at..self.at + value.len(), meant.clone());
                    Read::Meant(UnderstoodProblem::TagsUnderstood { found: value.to_owned(), meant }, vec![change])
                }
                None => self.whole(value, field, "#"),
            },
            Some('#') if !self.goes_on && !self.is_item && value[1..].starts_with(char::is_alphanumeric) => {
                self.whole(value, field, "#")
            }
            _ => self.plain(value, field),
        }
    }

    fn plain(&self, value: &str, field: String) -> Read {
        let (_, stop) = scan::plain_line_end(self.text, self.at, false);
        if stop >= self.end || self.is_item || self.text.as_bytes().get(stop) != Some(&b':') {
            return Read::Plain;
        }
        // A comment stays one, but a `#5` within the text is part of it.
        let comment = value.match_indices(" # ").map(|(at, _)| at).find(|at| self.at + at > stop);
        let value = comment.map_or(value, |at| value[..at].trim_end());
        self.whole(value, field, ":")
    }

    /// A value that begins with a straight quotation mark.
    fn quoted(&self, value: &str, field: String) -> Read {
        let quote = if value.starts_with('"') { '"' } else { '\'' };
        let inner = &value[1..];
        let Some(end) = scan::quoted_end(self.text, self.at) else {
            return self.unclosed(value, quote, field);
        };
        if end > self.end {
            let last = scan::line_start(self.text, end);
            let swallows = super::key(self.text, last + super::leading(&self.text[last..]), end).is_some();
            return if swallows { self.unclosed(value, quote, field) } else { Read::Until(end) };
        }
        let behind = self.text[end..self.end].trim();
        if behind.is_empty() || behind.starts_with('#') {
            return Read::Plain;
        }
        let ends = inner.ends_with(quote);
        let inside = inner.strip_suffix(quote).unwrap_or(inner);
        let mark = quote.to_string();
        if !ends {
            return self.whole(value, field, &mark);
        }
        // `"Ол "иә" деді"` has its marks around it, `"Сот" және "Заң"` begins and ends with a name.
        match inside.find(quote).map(|at| (&inside[..at], &inside[at + 1..])) {
            Some((before, _)) if before.ends_with(char::is_whitespace) => self.escaped(inside, quote, field),
            Some((before, after)) if quote == '\'' && joins(before, after) => self.escaped(inside, quote, field),
            Some(_) => self.whole(value, field, &mark),
            None => Read::Plain,
        }
    }

    /// Marks around a text that has some of the same inside.
    fn escaped(&self, inside: &str, quote: char, field: String) -> Read {
        if self.goes_on {
            return Read::Plain;
        }
        let from = self.at + 1;
        let escape = if quote == '"' { "\\\"" } else { "''" };
        let found = inside.match_indices(quote).filter(|(at, _)| quote == '\'' || !inside[..*at].ends_with('\\'));
        let changes = found.map(|(at, _)| Change::new(from + at..from + at + 1, escape)).collect();
        Read::Meant(UnderstoodProblem::TextUnquoted { field, mark: quote.to_string() }, changes)
    }

    /// A mark that nothing closes on its line.
    fn unclosed(&self, value: &str, quote: char, field: String) -> Read {
        let inner = &value[1..];
        if self.goes_on || inner.is_empty() || inner.contains(quote) || inner.contains('\\') {
            return Read::Plain;
        }
        let end = self.at + value.len();
        let other = inner.chars().next_back().filter(|c| match c {
            '”' | '“' => !inner[..inner.len() - c.len_utf8()].contains(['“', '„']),
            '»' => !inner.contains('«'),
            '’' => quote == '\'' && !inner.contains('‘'),
            _ => false,
        });
        let closing = other.map_or(end..end, |other| end - other.len_utf8()..end);
        Read::Meant(UnderstoodProblem::QuoteClosed { field }, vec![Change::new(closing, quote.to_string())])
    }

    /// A value between the marks that phones and Word make of straight ones.
    fn typographic(&self, value: &str, field: String) -> Read {
        let first = value.chars().next().map_or(0, char::len_utf8);
        let is_single = value.starts_with(['‘', '‚', '’']);
        let closing: &[char] = if is_single { &['’', '‘', '\''] } else { &['”', '“', '"'] };
        let marks: &[char] = if is_single { &['‘', '‚'] } else { &['“', '„', '”', '‟'] };
        let last = value.chars().next_back().filter(|c| closing.contains(c)).map_or(0, char::len_utf8);
        let inside = value.get(first..value.len().saturating_sub(last)).unwrap_or_default();
        if last == 0 || self.goes_on || inside.is_empty() || inside.contains(marks) {
            return self.plain(value, field);
        }
        let end = self.at + value.len();
        let mut changes = vec![Change::new(self.at..self.at + first, "\"")];
        changes.extend(escapes(inside, self.at + first));
        changes.push(Change::new(end - last..end, "\""));
        Read::Meant(UnderstoodProblem::SmartQuotes { field }, changes)
    }

    /// Brackets: a list or mapping, unless text follows.
    fn bracket(&self, value: &str, field: String) -> Read {
        let mark = value[..1].to_owned();
        match scan::flow_end(self.text, self.at) {
            Some(end) if end > self.end => Read::Until(end),
            Some(end) => {
                let behind = self.text[end..self.end].trim();
                let is_value = behind.is_empty() || behind.starts_with('#') || self.is_item;
                if is_value { Read::Plain } else { self.whole(value, field, &mark) }
            }
            None => Read::Plain,
        }
    }

    /// The whole value as one text in quotation marks.
    fn whole(&self, value: &str, field: String, mark: &str) -> Read {
        if self.goes_on {
            return Read::Plain;
        }
        let changes = quoting(value, self.at);
        Read::Meant(UnderstoodProblem::TextUnquoted { field, mark: mark.to_owned() }, changes)
    }
}

/// The list that words with `#` before each of them make, as they stand under a post.
fn tags(value: &str) -> Option<String> {
    let words: Vec<&str> =
        value.split('#').map(|word| word.trim_matches([' ', ','])).filter(|word| !word.is_empty()).collect();
    let is_word = |word: &&str| word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    (!words.is_empty() && words.iter().all(is_word)).then(|| format!("[{}]", words.join(", ")))
}

/// What puts a text that begins at `at` in quotation marks.
#[must_use]
pub fn quoting(value: &str, at: usize) -> Vec<Change> {
    let end = at + value.len();
    let put = |at: usize, mark: &str| Change::new(at..at, mark);
    if value.contains(['"', '\\']) && !value.contains('\'') {
        return vec![put(at, "'"), put(end, "'")];
    }
    let mut changes = vec![put(at, "\"")];
    changes.extend(escapes(value, at));
    changes.push(put(end, "\""));
    changes
}

/// Between straight marks, `"` and `\` have a meaning.
fn escapes(text: &str, at: usize) -> impl Iterator<Item = Change> {
    let byte = move |(found, mark): (usize, &str)| -> (Range<usize>, String) {
        (at + found..at + found + 1, format!("\\{mark}"))
    };
    text.match_indices(['"', '\\']).map(byte).map(|(range, escaped)| Change::new(range, escaped))
}

/// Whether an apostrophe stands within a word.
fn joins(before: &str, after: &str) -> bool {
    before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic)
}
