//! What editors do to YAML: tells the mistakes apart, puts the entry aside, reads the rest.
//!
//! A text that can't be read is split at its top-level keys and every entry is tried alone, so that
//! one reading finds the mistakes of all of them. Nothing is ever guessed into a value.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::diagnosis::{Diagnosis, NOT_AN_ENTRY, without_places};
use super::scan;
use super::split::{Part, split};
use super::tree::{self, Fault, Tree};
use crate::diagnostics::problems::FrontMatterProblem;
use crate::diagnostics::{Diagnostic, SourceText};

/// How many broken entries of one file are reported, and how often its rest is tried again.
const LIMIT: usize = 20;

/// A text without the entries that can't be read.
pub(super) struct Mended<'a> {
    /// The text, broken entries blanked out byte for byte.
    pub text: Cow<'a, str>,
    /// What could be read; `None` where nothing could.
    pub entries: Option<Vec<(String, Tree)>>,
    /// Keys of the entries that were put aside.
    pub broken: Vec<String>,
    /// Their mistakes.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads YAML that begins at `base` of a file as far as it can be read.
pub(super) fn read_mending<'a>(source: &'a SourceText, base: usize, text: Cow<'a, str>) -> Mended<'a> {
    let text = without_document_marks(text);
    match tree::read(&text) {
        Ok(Tree::Map(entries)) => Mended { text, entries: Some(entries), broken: Vec::new(), diagnostics: Vec::new() },
        Ok(Tree::Null) => Mended { text, entries: Some(Vec::new()), broken: Vec::new(), diagnostics: Vec::new() },
        Ok(_) | Err(_) => Mending::new(source, base, text.into_owned()).mend(),
    }
}

struct Mending<'a> {
    source: &'a SourceText,
    base: usize,
    text: String,
    parts: Vec<Part>,
    broken: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Mending<'a> {
    fn new(source: &'a SourceText, base: usize, text: String) -> Self {
        let parts = split(&text);
        Self { source, base, text, parts, broken: Vec::new(), diagnostics: Vec::new() }
    }

    fn mend(mut self) -> Mended<'a> {
        let faulty = self.faulty_parts();
        self.put_aside(&faulty);
        let mut tree = tree::read(&self.text);
        if tree.is_err() {
            let misaligned = self.misaligned_parts();
            self.put_aside(&misaligned);
            tree = tree::read(&self.text);
        }
        for _ in 0..LIMIT {
            let Err(fault) = &tree else { break };
            let Some(part) = self.part_at(fault.at) else { break };
            let faulty = [(part, fault.clone())];
            self.put_aside(&faulty);
            tree = tree::read(&self.text);
        }
        let unread = tree.as_ref().err().map_or(NOT_AN_ENTRY, |fault| &fault.message).to_owned();
        let entries = match tree {
            Ok(Tree::Map(entries)) => Some(entries),
            Ok(Tree::Null) if !self.broken.is_empty() => Some(Vec::new()),
            _ => None,
        };
        // Some faults of the whole have no place; none may pass in silence.
        if entries.is_none() && self.diagnostics.is_empty() {
            let problem = FrontMatterProblem::YamlBroken { detail: without_places(&unread) };
            let place = self.source.place(self.base..self.base + self.text.len());
            self.diagnostics.push(Diagnostic::new(problem, place));
        }
        Mended { text: Cow::Owned(self.text), entries, broken: self.broken, diagnostics: self.diagnostics }
    }

    /// The entries that can't be read even alone.
    fn faulty_parts(&self) -> Vec<(Part, Fault)> {
        let alone = |part: &Part| match tree::read(&self.text[part.range.clone()]) {
            Ok(Tree::Map(_) | Tree::Null) if !part.is_document_mark => None,
            Ok(_) => Some(Fault::new(part.first, NOT_AN_ENTRY)),
            // The anchor may stand in another entry: the reading of the whole will tell.
            Err(fault) if fault.message.contains("unknown anchor") => None,
            Err(fault) => Some(fault.shifted(part.range.start)),
        };
        self.parts.iter().filter_map(|part| Some((part.clone(), alone(part)?))).collect()
    }

    /// Entries that are fine alone but don't begin at the column of most others.
    fn misaligned_parts(&self) -> Vec<(Part, Fault)> {
        let standing: Vec<&Part> = self.parts.iter().filter(|part| self.stands(part)).collect();
        let mut columns = BTreeMap::new();
        for part in &standing {
            *columns.entry(part.column).or_insert(0_usize) += 1;
        }
        // Of two columns used as often, the left one is meant.
        let usual = columns.iter().rev().max_by_key(|(_, count)| **count).map(|(column, _)| *column);
        let odd = standing.into_iter().filter(|part| Some(part.column) != usual);
        odd.map(|part| (part.clone(), Fault::new(part.first, "wrong indentation"))).collect()
    }

    /// The entry around an offset that has not been put aside yet, else the last one before it.
    fn part_at(&self, at: Option<usize>) -> Option<Part> {
        let at = at?;
        self.parts.iter().rev().filter(|part| self.stands(part)).find(|part| part.range.start <= at).cloned()
    }

    fn stands(&self, part: &Part) -> bool {
        !scan::is_blank_or_end(&self.text, part.first)
    }

    fn put_aside(&mut self, faulty: &[(Part, Fault)]) {
        for (part, fault) in faulty {
            if self.diagnostics.len() < LIMIT {
                let first = self.source.place(self.base + part.first..self.base + part.first);
                let line = first.span.map_or(1, |span| span.line);
                let (problem, range) = Diagnosis { text: &self.text, part, fault, line }.tell();
                let place = self.source.place(range.start + self.base..range.end + self.base);
                self.diagnostics.push(Diagnostic::new(problem, place));
            }
            self.broken.extend(part.keys(&self.text));
        }
        self.text = blanked(&self.text, faulty.iter().map(|(part, _)| part.range.clone()));
    }
}

/// Blanks out `---` before and `...` after the only document, which are correct but hold nothing.
fn without_document_marks(mut text: Cow<'_, str>) -> Cow<'_, str> {
    let first = scan::skip_blank(&text, 0);
    let last = text.trim_end().rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let ends = last == scan::line_start(&text, last) && text[last..].trim_end() == "...";
    if text[first..scan::line_end(&text, first)].trim_end() == "---" && first == scan::line_start(&text, first) {
        text = Cow::Owned(blanked(&text, std::iter::once(first..first + 3)));
    }
    if ends {
        text = Cow::Owned(blanked(&text, std::iter::once(last..last + 3)));
    }
    text
}

/// The text with every byte of some ranges but line breaks turned into a space.
fn blanked(text: &str, ranges: impl IntoIterator<Item = Range<usize>>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for byte in ranges.into_iter().flatten() {
        if !matches!(bytes[byte], b'\n' | b'\r') {
            bytes[byte] = b' ';
        }
    }
    String::from_utf8(bytes).expect("ranges hold whole characters")
}

#[cfg(test)]
mod tests {
    use crate::base::path::SourcePath;
    use crate::diagnostics::problems::FrontMatterProblem::{ColonInText, DuplicateKey, TabIndent, UnclosedQuote};
    use crate::diagnostics::{Problem, SourceText};
    use crate::yaml::parse;

    /// Places and problems, the keys that were put aside and those that were read.
    fn findings(text: &str) -> (Vec<(usize, usize, Problem)>, String, String) {
        let source = SourceText::new(SourcePath::new("zharia.yaml"), text);
        let outcome = parse(&source, 0..text.len());
        let told = outcome.diagnostics.into_iter().map(|found| {
            let span = found.place.span.expect("a spot");
            (span.line, span.column, found.problem)
        });
        let map = outcome.value.expect("a mapping");
        let read: Vec<&str> = map.iter().map(|entry| entry.key.as_str()).collect();
        (told.collect(), map.broken.join(" "), read.join(" "))
    }

    fn assert_places(text: &str, places: &[(usize, usize)], broken: &str, read: &str) {
        let (told, was_broken, was_read) = findings(text);
        let told: Vec<(usize, usize)> = told.into_iter().map(|(line, column, _)| (line, column)).collect();
        assert_eq!((told.as_slice(), was_broken.as_str(), was_read.as_str()), (places, broken, read), "{text}");
    }

    #[test]
    fn usual_mistakes_are_told_apart_in_one_reading() {
        let text = "title: Іс: жаңа шешім\nimage:\n  \tsrc: a.jpg\nsummary: \"Ашық\ntags:\n- \"сот\"\nhosts:\n  - name: А: Б\ntags: x\ndate: 2026-11-22\n";
        let (told, broken, read) = findings(text);
        let expected = [
            (1, 10, ColonInText { field: "title".to_owned() }.into()),
            (3, 3, TabIndent {}.into()),
            (4, 10, UnclosedQuote {}.into()),
            (8, 12, ColonInText { field: "name".to_owned() }.into()),
            (9, 1, DuplicateKey { key: "tags".to_owned(), first_line: 5 }.into()),
        ];
        assert_eq!(told, expected);
        assert_eq!((broken.as_str(), read.as_str()), ("title image summary hosts", "tags date"));
    }

    #[test]
    fn duplicates_on_any_level_keep_the_first_value() {
        let (told, _, _) = findings("a:\n  - b: 1\n    \"b\": 2\nc: {d: 1, d: 2}");
        let duplicate = |key: &str, first_line| DuplicateKey { key: key.to_owned(), first_line }.into();
        assert_eq!(told, [(3, 6, duplicate("b", 2)), (4, 11, duplicate("d", 4))]);
    }

    #[test]
    fn other_mistakes_have_their_places() {
        assert_places("title: \"Әділ сот\" жобасы\na: b", &[(1, 19)], "title", "a");
        assert_places("title:Брифинг\ndate: x\nсөз\nжәне сөз\n", &[(1, 1), (3, 1)], "title", "date");
        assert_places("a: !x b\nc: *d*\ne: @f\nj: *k\nl: m", &[(1, 4), (2, 4), (3, 4), (4, 4)], "a c e j", "l");
        assert_places("a: [b, c\nd: [e]", &[(1, 8)], "a", "d");
        assert_places("a:\n  b: \"c\n  d: \"e\"\nf: [\"g, h]\ni: j", &[(2, 6), (4, 5)], "a f", "i");
    }

    #[test]
    fn what_goes_on_and_what_is_open_is_told_so() {
        let codes = |text: &str| findings(text).0.iter().map(|found| found.2.code()).collect::<Vec<_>>().join(" ");
        for (text, code) in [
            ("summary: Бірінші жол\nЕкінші жол\ntitle: а\n", "D264"),
            ("title: а\n\nМәтін мен сөз.\n", "D265"),
            ("tags: [а, б\ntitle: а\n", "D266"),
            ("image: {src: а\ntitle: а\n", "D266"),
            ("title: а\ncolour red\n", "D203"),
        ] {
            assert_eq!(codes(text), code, "{text}");
        }
    }

    #[test]
    fn slipped_fields_are_not_called_missing() {
        assert_places("title: a\n date: b\nc: d", &[(2, 2)], "title date", "c");
        assert_places("  title: a\ndate: b\nc: d", &[(1, 3)], "title", "date c");
        let (told, broken, _) = findings("summary: мәтін\n  әрі қарай: тағы\n");
        assert_eq!(told, [(2, 12, ColonInText { field: "summary".to_owned() }.into())]);
        assert_eq!(broken, "summary әрі қарай");
    }

    #[test]
    fn anchors_survive_mistakes_elsewhere() {
        assert_places("a: &x b\nc: d: e\nf: *x\n", &[(2, 5)], "c", "a f");
    }

    #[test]
    fn what_is_no_mapping_is_refused() {
        let text = "- a\n- b\n";
        let source = SourceText::new(SourcePath::new("zharia.yaml"), text);
        let outcome = parse(&source, 0..text.len());
        assert_eq!((outcome.value, outcome.diagnostics.len()), (None, 1));
    }

    #[test]
    fn parser_words_lose_their_own_places() {
        let words = super::super::diagnosis::without_places("a at line 1 column 2, while b at line 3 column 4");
        assert_eq!(words, "a, while b");
    }
}
