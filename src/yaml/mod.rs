//! YAML with places: front matter, settings, courts, people, themes and word lists are read here.
//!
//! Every value knows where it stands in its file, and every mistake is found in one reading: an
//! entry that can't be read is put aside and the rest is read on. The only module that uses
//! `serde_yaml`; it knows no field and must not judge what a value means.

mod diagnosis;
mod faults;
mod lines;
mod locate;
mod rows;
mod scan;
mod split;
mod tree;
mod understand;

use std::borrow::Cow;
use std::ops::Range;

use crate::base::html::is_forbidden;
use crate::diagnostics::problems::TextProblem;
use crate::diagnostics::{Diagnostic, Outcome, SourceText};
pub use rows::Rows;
pub use understand::{Understood, quoting, understand};

/// Writes data as YAML, for programs that read it.
#[must_use]
pub fn write(data: &impl serde::Serialize) -> String {
    tree::write(data)
}

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Its bytes in the whole file, quotes and brackets included; empty, after the colon, where
    /// nothing is written; the place of the key or list around it where its own can't be told.
    pub range: Range<usize>,
    /// The `# …` that follows an unquoted or missing scalar on its line, to the line's end.
    pub comment: Option<Range<usize>>,
    /// Whether it is an unquoted scalar.
    pub plain: bool,
}

impl Node {
    /// The scalar as text: what stands between quotes, else the very characters typed (`0755`,
    /// `yes`); empty for lists, mappings and what an alias stands for.
    #[must_use]
    pub fn written<'a>(&'a self, source: &'a str) -> &'a str {
        match &self.value {
            Value::Text(text) => text,
            Value::List(_) | Value::Map(_) => "",
            _ if self.plain => source.get(self.range.clone()).unwrap_or_default().trim(),
            _ => "",
        }
    }
}

/// What a YAML value can be; dates stay text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `~`, `null` or nothing at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping.
    Map(Map),
}

/// A mapping in the order of the file; every key stands in it once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// What could be read.
    pub entries: Vec<Entry>,
    /// Keys whose value could not be read, at the top of a file only: they are reported already
    /// and must not be called missing.
    pub broken: Vec<String>,
}

impl Map {
    /// The entry of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The entries in the order of the file.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One key of a mapping with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key; `1:` and `yes:` are keys like any other.
    pub key: String,
    /// Its bytes in the whole file, without quotes.
    pub key_range: Range<usize>,
    /// The value.
    pub node: Node,
}

/// Reads the YAML that stands in `range` of a file.
///
/// Nothing but blanks and comments is an empty mapping; `None` means that no entry could be made
/// out at all. Mistakes come in the order of the file.
#[must_use]
pub fn parse(source: &SourceText, range: Range<usize>) -> Outcome<Option<Map>> {
    let range = yaml_range(&source.text, range);
    let (clean, controls) = without_controls(source, &range);
    let source = clean.as_ref().unwrap_or(source);
    let mut mended = faults::read_mending(source, range.start, Cow::Borrowed(&source.text[range.clone()]));
    mended.diagnostics.extend(controls);
    let value = mended.entries.map(|entries| {
        let (entries, duplicates) = locate::place(source, range.start, &mended.text, entries);
        mended.diagnostics.extend(duplicates);
        Map { entries, broken: mended.broken }
    });
    mended.diagnostics.sort_by(|one, two| one.place.cmp(&two.place));
    mended.diagnostics.dedup();
    Outcome { value, diagnostics: mended.diagnostics }
}

/// Takes out the characters that no page can hold, such as Word's Shift+Enter, and tells of them.
///
/// The parser refuses a file for one of them. Spaces of the same length stand in, so that every
/// place stays where it was.
fn without_controls(source: &SourceText, range: &Range<usize>) -> (Option<SourceText>, Vec<Diagnostic>) {
    let text = &source.text[range.clone()];
    if !text.contains(is_forbidden) {
        return (None, Vec::new());
    }
    let mut clean = source.text[..range.start].to_owned();
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        if is_forbidden(c) {
            let at = range.start + at;
            let problem = TextProblem::ControlCharacter { code: format!("U+{:04X}", u32::from(c)) };
            found.push(Diagnostic::new(problem, source.place(at..at + c.len_utf8())));
            clean.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            clean.push(c);
        }
    }
    clean.push_str(&source.text[range.end..]);
    (Some(source.of_same_length(clean)), found)
}

/// Moves both ends to character boundaries within the text and past a byte order mark.
fn yaml_range(text: &str, range: Range<usize>) -> Range<usize> {
    let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = boundary(range.end);
    let start = boundary(range.start).min(end);
    let mark = if text[start..end].starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    start + mark..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::diagnostics::problems::Problem;
    use proptest::prelude::*;

    fn file(text: &str) -> SourceText {
        SourceText::new(SourcePath::new("courts/abay/news/a/index.kk.md"), text)
    }

    fn read(text: &str) -> Map {
        let outcome = parse(&file(text), 0..text.len());
        assert_eq!(outcome.diagnostics, []);
        outcome.value.expect("a mapping")
    }

    /// Every leaf as `path=slice`, with its comment behind it.
    fn leaves(text: &str, path: &str, node: &Node, all: &mut Vec<String>) {
        match &node.value {
            Value::Map(map) => {
                map.iter().for_each(|entry| leaves(text, &format!("{path}.{}", entry.key), &entry.node, all));
            }
            Value::List(items) => items.iter().for_each(|item| leaves(text, &format!("{path}[]"), item, all)),
            _ => {
                let comment = node.comment.clone().map_or("", |range| &text[range]);
                all.push(format!("{path}={}{comment}", &text[node.range.clone()]));
            }
        }
    }

    fn places(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        for entry in &read(text) {
            assert_eq!(text[entry.key_range.clone()], entry.key);
            leaves(text, &entry.key, &entry.node, &mut all);
        }
        all
    }

    #[test]
    fn scalars_have_places_and_comments() {
        let text = "# бас\ntitle: Іс № 7 # түсінік\n\"q\" : 'it''s' # x\nempty: # y\nlong: бірі\n\n  екі#нші\n  үш # z\nlast: ~";
        let expected = ["title=Іс № 7# түсінік", "q='it''s'", "empty=# y", "long=бірі\n\n  екі#нші\n  үш# z", "last=~"];
        assert_eq!(places(text), expected);
    }

    #[test]
    fn blocks_have_places() {
        let text = "a:\n- x\n-   k: 1\n    l: \"2\n      3\"\n-\n  - y\n  - - z\nb: |-\n  one: x\n\n   two\n\nc: >\n d\ne:\n  f:\n    g: h\n  i: j\n";
        let expected = [
            "a[]=x",
            "a[].k=1",
            "a[].l=\"2\n      3\"",
            "a[][]=y",
            "a[][][]=z",
            "b=|-\n  one: x\n\n   two",
            "c=>\n d",
            "e.f.g=h",
            "e.i=j",
        ];
        assert_eq!(places(text), expected);
    }

    #[test]
    fn brackets_have_places() {
        let text =
            "a: [x, 'y, z', {k: 1, \"l\": [2]}, it's, p: q]\nb: {\n m: n, # c\n o, r: }\nc: []\nd: {s: http://t/}";
        let expected = [
            "a[]=x",
            "a[]='y, z'",
            "a[].k=1",
            "a[].l[]=2",
            "a[]=it's",
            "a[].p=q",
            "b.m=n",
            "b.o=",
            "b.r=",
            "d.s=http://t/",
        ];
        assert_eq!(places(text), expected);
    }

    #[test]
    fn line_ends_marks_and_aliases_keep_places_right() {
        let text = "\u{feff}---\r\na: &n x # y\r\nb: *n\r\nc:\r\n  d: |\r\n    e\r\n\r\n  f: g\r\n...";
        assert_eq!(places(text), ["a=x# y", "b=*n", "c.d=|\r\n    e", "c.f=g"]);
        let front = "---\ntitle: Ә\n---\ntext: x";
        let map = parse(&file(front), 4..14).value.expect("a mapping");
        assert_eq!((map.entries.len(), &front[map.entries[0].node.range.clone()]), (1, "Ә"));
    }

    #[test]
    fn text_is_given_as_typed() {
        let text =
            "a: 0755\nb: yes\nc: 0x1F\nd: 1.50\ne: True\nf: '7'\ng:\nh: 123456789012345678901234567890\ni: 2026-11-22";
        let map = read(text);
        let typed: Vec<&str> = map.iter().map(|entry| entry.node.written(text)).collect();
        let expected = ["0755", "yes", "0x1F", "1.50", "True", "7", "", "123456789012345678901234567890", "2026-11-22"];
        assert_eq!(typed, expected);
        assert_eq!(map.get("c").map(|entry| &entry.node.value), Some(&Value::Int(31)));
        assert_eq!(map.get("i").map(|entry| &entry.node.value), Some(&Value::Text("2026-11-22".to_owned())));
    }

    #[test]
    fn no_escape_brings_in_what_a_page_may_not_hold() {
        let text = "a: \"x\\u000by\\u0000\\u001bz\\ufffe\"";
        let outcome = parse(&file(text), 0..text.len());
        assert!(matches!(
            outcome.diagnostics.as_slice(),
            [Diagnostic { problem: Problem::Text(TextProblem::EscapedCharacter { .. }), .. }]
        ));
        let map = outcome.value.expect("a mapping");
        assert_eq!(map.get("a").map(|entry| &entry.node.value), Some(&Value::Text("x yz".to_owned())));
    }

    #[test]
    fn nothing_is_an_empty_mapping() {
        assert_eq!(read(""), Map::default());
        assert_eq!(read("# x\n\n"), Map::default());
    }

    fn check(text: &str, node: &Node) {
        assert!(text.get(node.range.clone()).is_some(), "{:?} of {text:?}", node.range);
        assert!(node.comment.clone().is_none_or(|range| text[range].starts_with('#')));
        match &node.value {
            Value::Map(map) => check_map(text, map),
            Value::List(items) => items.iter().for_each(|item| check(text, item)),
            _ => assert!(node.written(text).len() <= text.len()),
        }
    }

    fn check_map(text: &str, map: &Map) {
        for entry in map {
            assert!(text.get(entry.key_range.clone()).is_some(), "{:?} of {text:?}", entry.key_range);
            check(text, &entry.node);
        }
    }

    /// Nested mappings and lists, written as blocks; the leaf's value is its own path.
    fn block(depth: u32) -> BoxedStrategy<Vec<String>> {
        let leaf = prop_oneof![
            "[а-яa-z]{1,5}( [а-я]{1,4}){0,2}",
            "'[а-я: #]{0,6}'",
            "\"[а-я:,]{0,6}\" # [а-я]{1,3}",
            Just(String::new()),
            Just("[1, {x: y}]".to_owned()),
            Just("|\n            k: v\n\n            w".to_owned()),
        ];
        let leaf = leaf.prop_map(|leaf| vec![leaf]).boxed();
        let deeper = if depth == 0 { leaf } else { prop_oneof![1 => leaf, 3 => block(depth - 1)].boxed() };
        let blank = prop_oneof![4 => Just(None), 1 => Just(Some("")), 1 => Just(Some("# k: v"))];
        let map = prop::collection::vec((blank, any::<bool>(), deeper), 1..4).prop_map(move |entries| {
            let mut lines = vec![String::new()];
            for (number, (blank, listed, value)) in entries.into_iter().enumerate() {
                lines.extend(blank.map(str::to_owned));
                let mut value = value.into_iter();
                let first = value.next().unwrap_or_default();
                let dash = if listed && first.is_empty() && value.len() > 0 { "- " } else { "" };
                lines.push(format!("кілт{depth}{number}: {first}"));
                lines.extend(value.enumerate().map(|(at, line)| match (dash, at) {
                    ("", _) => format!("  {line}"),
                    (_, 0) => format!("- {line}"),
                    _ => format!("  {line}"),
                }));
            }
            lines
        });
        map.boxed()
    }

    fn keys_stand_where_they_are_said_to(text: &str, map: &Map) {
        for entry in map {
            assert_eq!(&text[entry.key_range.clone()], entry.key, "in {text}");
            assert!(entry.node.range.start > entry.key_range.end, "{} in {text}", entry.key);
            match &entry.node.value {
                Value::Map(map) => keys_stand_where_they_are_said_to(text, map),
                Value::List(items) => {
                    for item in items {
                        assert!(item.range.start > entry.key_range.end, "{} in {text}", entry.key);
                        if let Value::Map(map) = &item.value {
                            keys_stand_where_they_are_said_to(text, map);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn no_text_panics(text in "([ab:\\-#'\"\\[\\]{},&*!|>?%~ \t\r\n\u{b}\u{85}\u{feff}ә.]|a: |- |\n  |---\n|: \"){0,60}", from in 0_usize..9, to in 0_usize..200) {
            for range in [0..text.len(), from..to] {
                let outcome = parse(&file(&text), range);
                match outcome.value {
                    Some(map) => check_map(&text, &map),
                    None => prop_assert!(!outcome.diagnostics.is_empty()),
                }
            }
        }

        #[test]
        fn keys_of_blocks_are_found(lines in block(2)) {
            let text = lines[1..].join("\n");
            let outcome = parse(&file(&text), 0..text.len());
            prop_assert_eq!(outcome.diagnostics, [], "{}", text);
            keys_stand_where_they_are_said_to(&text, &outcome.value.expect("a mapping"));
        }
    }
}
