//! Finds the place of every value: walks the text in step with the tree that the parser made of it.
//!
//! The tree says what comes next, the text says where. Where the two don't meet (aliases, `? `
//! keys), the place of the enclosing key is taken: a place may be coarse but never panics.

use std::collections::BTreeMap;
use std::ops::Range;

use super::scan;
use super::tree::Tree;
use super::{Entry, Map, Node, Value};
use crate::base::html::is_forbidden;
use crate::diagnostics::problems::{FrontMatterProblem, TextProblem};
use crate::diagnostics::{Diagnostic, SourceText};

/// Gives the entries at the top of `text`, which begins at `base` of the file, their places.
///
/// Duplicate keys on any level are reported; the first value of a key counts.
pub(super) fn place(
    source: &SourceText,
    base: usize,
    text: &str,
    entries: Vec<(String, Tree)>,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let mut walk = Walk { source, base, text, at: 0, diagnostics: Vec::new() };
    let whole = base..base + text.len();
    let node = walk.value(Tree::Map(entries), &Around { block: Some(-1), range: whole });
    match node.value {
        Value::Map(map) => (map.entries, walk.diagnostics),
        _ => (Vec::new(), walk.diagnostics),
    }
}

/// What a value stands in.
struct Around {
    /// Column of the block around it; `None` within `[…]` and `{…}`.
    block: Option<isize>,
    /// The place to fall back to, in the whole file.
    range: Range<usize>,
}

/// The walk: where it is in the text, and what it found on the way.
struct Walk<'a> {
    source: &'a SourceText,
    base: usize,
    text: &'a str,
    at: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn value(&mut self, tree: Tree, around: &Around) -> Node {
        let before = self.at;
        let token = self.token(before);
        if tree == Tree::Null {
            return self.null(before, token, around);
        }
        let byte = self.byte(token);
        // The items of a list may stand right under their key.
        let may_align = byte == Some(b'-') && matches!(tree, Tree::List(_));
        let block = around.block.map(|block| if may_align { block - 1 } else { block });
        if block.is_some_and(|block| !scan::is_deeper(self.text, token, block)) {
            return self.unplaced(tree, &around.range);
        }
        match (tree, byte) {
            (Tree::List(items), Some(b'[')) => self.flow(token, |walk, inner| walk.flow_list(items, inner)),
            (Tree::List(items), Some(b'-')) => self.block_list(token, items, around),
            (Tree::Map(entries), Some(b'{')) => self.flow(token, |walk, inner| walk.flow_map(entries, inner)),
            (tree, Some(b'*')) => self.alias(token, tree),
            (Tree::Map(entries), Some(_)) if around.block.is_some() => self.block_map(token, entries, around),
            (Tree::Map(entries), Some(_)) => self.pair(token, entries, around),
            (tree @ (Tree::List(_) | Tree::Map(_)), _) | (tree, None) => self.unplaced(tree, &around.range),
            (tree, Some(byte)) => self.scalar(token, byte, tree, around),
        }
    }

    /// Skips blanks, comments, anchors and tags before a value.
    fn token(&self, at: usize) -> usize {
        let mut at = scan::skip_blank(self.text, at);
        while matches!(self.byte(at), Some(b'&' | b'!')) {
            at = self.word_end(at);
            at = scan::skip_blank(self.text, at);
        }
        at
    }

    fn null(&mut self, before: usize, token: usize, around: &Around) -> Node {
        let (end, _) = scan::plain_line_end(self.text, token, around.block.is_none());
        let inside = around.block.is_none_or(|block| scan::is_deeper(self.text, token, block));
        let written = inside && matches!(&self.text[token..end], "~" | "null" | "Null" | "NULL");
        let range = if written { token..end } else { before..before };
        self.at = range.end;
        let comment = self.comment(range.end);
        Node { value: Value::Null, range: self.shift(range), comment, plain: true }
    }

    fn scalar(&mut self, token: usize, first: u8, tree: Tree, around: &Around) -> Node {
        let end = match (first, around.block) {
            (b'"' | b'\'', _) => scan::quoted_end(self.text, token),
            (b'|' | b'>', Some(block)) => Some(scan::block_scalar_end(self.text, token, block)),
            _ => {
                let end = scan::plain_end(self.text, token, around.block);
                says(&self.text[token..end], &tree).then_some(end)
            }
        };
        let Some(end) = end else { return self.unplaced(tree, &around.range) };
        self.at = end;
        let plain = !matches!(first, b'"' | b'\'' | b'|' | b'>');
        let comment = if plain { self.comment(end) } else { None };
        let range = self.shift(token..end);
        self.tell_escaped(&tree, &range);
        Node { value: bare(tree), range, comment, plain }
    }

    /// What an alias stands for has its place elsewhere; the alias is where the editor looks.
    fn alias(&mut self, token: usize, tree: Tree) -> Node {
        self.at = self.word_end(token);
        let range = self.shift(token..self.at);
        self.unplaced(tree, &range)
    }

    fn block_list(&mut self, token: usize, items: Vec<Tree>, around: &Around) -> Node {
        let column = scan::column(self.text, token);
        let inner = Around { block: isize::try_from(column).ok(), range: around.range.clone() };
        self.at = token;
        let mut nodes = Vec::with_capacity(items.len());
        let mut lost = false;
        for item in items {
            let dash = if lost { None } else { self.seek(column, |walk, at| walk.is_dash(at).then_some(at)) };
            if let Some(dash) = dash {
                self.at = dash + 1;
                nodes.push(self.value(item, &inner));
            } else {
                lost = true;
                nodes.push(self.unplaced(item, &around.range));
            }
        }
        Node { value: Value::List(nodes), range: self.shift(token..self.at), comment: None, plain: false }
    }

    fn block_map(&mut self, token: usize, entries: Vec<(String, Tree)>, around: &Around) -> Node {
        let column = scan::column(self.text, token);
        self.at = token;
        let mut found = Entries::default();
        let mut lost = false;
        for (key, tree) in entries {
            let line = if lost { None } else { self.seek(column, |walk, at| walk.key(at, &key, false)) };
            let entry = if let Some(line) = line {
                self.at = line.colon + 1;
                let key_range = self.shift(line.key);
                let inner = Around { block: isize::try_from(column).ok(), range: key_range.clone() };
                Entry { key, node: self.value(tree, &inner), key_range }
            } else {
                lost = true;
                Entry { key, node: self.unplaced(tree, &around.range), key_range: around.range.clone() }
            };
            found.push(self, entry);
        }
        Node { value: found.into_value(), range: self.shift(token..self.at), comment: None, plain: false }
    }

    /// Goes through what stands between two brackets, and in any case ends after the closing one.
    fn flow(&mut self, token: usize, inside: impl FnOnce(&mut Self, &Around) -> Value) -> Node {
        let end = scan::flow_end(self.text, token).unwrap_or(token + 1);
        let range = self.shift(token..end);
        self.at = token + 1;
        let value = inside(self, &Around { block: None, range: range.clone() });
        self.at = end;
        Node { value, range, comment: None, plain: false }
    }

    fn flow_list(&mut self, items: Vec<Tree>, inner: &Around) -> Value {
        let mut lost = false;
        let mut nodes = Vec::with_capacity(items.len());
        for item in items {
            nodes.push(if lost { self.unplaced(item, &inner.range) } else { self.value(item, inner) });
            lost = lost || !self.separator();
        }
        Value::List(nodes)
    }

    fn flow_map(&mut self, entries: Vec<(String, Tree)>, inner: &Around) -> Value {
        let mut lost = false;
        let mut found = Entries::default();
        for (key, tree) in entries {
            let key_range = if lost { None } else { self.flow_key(&key) };
            let entry = if let Some(key_range) = key_range {
                let node = self.value(tree, &Around { block: None, range: key_range.clone() });
                lost = !self.separator();
                Entry { key, key_range, node }
            } else {
                lost = true;
                Entry { key, key_range: inner.range.clone(), node: self.unplaced(tree, &inner.range) }
            };
            found.push(self, entry);
        }
        found.into_value()
    }

    /// The one entry of `[key: value]`, which is a mapping without braces.
    fn pair(&mut self, token: usize, entries: Vec<(String, Tree)>, around: &Around) -> Node {
        self.at = token;
        let key_range = match entries.as_slice() {
            [(key, _)] => self.flow_key(key),
            _ => None,
        };
        let Some(key_range) = key_range else { return self.unplaced(Tree::Map(entries), &around.range) };
        let mut found = Entries::default();
        for (key, tree) in entries {
            let node = self.value(tree, &Around { block: None, range: key_range.clone() });
            found.push(self, Entry { key, key_range: key_range.clone(), node });
        }
        Node { value: found.into_value(), range: self.shift(token..self.at), comment: None, plain: false }
    }

    /// Steps over a key within brackets and its colon.
    fn flow_key(&mut self, key: &str) -> Option<Range<usize>> {
        let line = self.key(scan::skip_blank(self.text, self.at), key, true)?;
        self.at = line.colon + usize::from(self.byte(line.colon) == Some(b':'));
        Some(self.shift(line.key))
    }

    /// Steps over the comma after an item; `false` where the text holds something else.
    fn separator(&mut self) -> bool {
        self.at = scan::skip_blank(self.text, self.at);
        let byte = self.byte(self.at);
        self.at += usize::from(byte == Some(b','));
        matches!(byte, Some(b',' | b']' | b'}'))
    }

    /// A value whose own place can't be told.
    fn unplaced(&mut self, tree: Tree, range: &Range<usize>) -> Node {
        let value = match tree {
            Tree::List(items) => Value::List(items.into_iter().map(|item| self.unplaced(item, range)).collect()),
            Tree::Map(entries) => {
                let mut found = Entries::default();
                for (key, tree) in entries {
                    let entry = Entry { key, key_range: range.clone(), node: self.unplaced(tree, range) };
                    found.push(self, entry);
                }
                found.into_value()
            }
            scalar => {
                self.tell_escaped(&scalar, range);
                bare(scalar)
            }
        };
        Node { value, range: range.clone(), comment: None, plain: false }
    }

    /// Tells of a character that an escape names and no page or feed can hold.
    fn tell_escaped(&mut self, scalar: &Tree, range: &Range<usize>) {
        let Tree::Text(text) = scalar else { return };
        if let Some(found) = text.chars().find(|c| is_forbidden(*c)) {
            let problem = TextProblem::EscapedCharacter { code: format!("U+{:04X}", u32::from(found)) };
            self.diagnostics.push(Diagnostic::new(problem, self.source.place(range.clone())));
        }
    }

    /// Looks for something at a column: at the next token, else at the beginnings of later lines.
    fn seek<T>(&self, column: usize, found: impl Fn(&Self, usize) -> Option<T>) -> Option<T> {
        let mut at = scan::skip_blank(self.text, self.at);
        if scan::column(self.text, at) == column
            && let Some(result) = found(self, at)
        {
            return Some(result);
        }
        while let Some(next) = scan::next_line(self.text, at) {
            at = next;
            let first = next + self.text[next..].bytes().take_while(|byte| *byte == b' ').count();
            if first - next == column
                && let Some(result) = found(self, first)
            {
                return Some(result);
            }
        }
        None
    }

    fn key(&self, at: usize, key: &str, in_flow: bool) -> Option<scan::KeyLine> {
        let line = scan::key_at(self.text, self.token(at), in_flow)?;
        let written = &self.text[line.key.clone()];
        let escaped = line.quoted && written.contains(['\\', '\'', '\n']);
        (escaped || written == key).then_some(line)
    }

    fn is_dash(&self, at: usize) -> bool {
        self.byte(at) == Some(b'-') && scan::is_blank_or_end(self.text, at + 1)
    }

    fn comment(&self, at: usize) -> Option<Range<usize>> {
        let hash = scan::skip_spaces(self.text, at);
        (hash > at && self.byte(hash) == Some(b'#')).then(|| self.shift(hash..scan::line_end(self.text, hash)))
    }

    fn word_end(&self, at: usize) -> usize {
        self.text[at..].find([' ', '\t', '\n', '\r', ',', ']', '}']).map_or(self.text.len(), |length| at + length)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn shift(&self, range: Range<usize>) -> Range<usize> {
        range.start + self.base..range.end + self.base
    }
}

/// Entries as they are found, each key once.
#[derive(Default)]
struct Entries {
    list: Vec<Entry>,
    first: BTreeMap<String, usize>,
}

impl Entries {
    fn push(&mut self, walk: &mut Walk<'_>, entry: Entry) {
        if let Some(&first) = self.first.get(&entry.key) {
            let first_line = walk.source.text[..first].matches('\n').count() + 1;
            let problem = FrontMatterProblem::DuplicateKey { key: entry.key, first_line };
            walk.diagnostics.push(Diagnostic::new(problem, walk.source.place(entry.key_range)));
        } else {
            self.first.insert(entry.key.clone(), entry.key_range.start);
            self.list.push(entry);
        }
    }

    fn into_value(self) -> Value {
        Value::Map(Map { entries: self.list, broken: Vec::new() })
    }
}

/// Whether an unquoted scalar of the text can be the one of the tree.
fn says(written: &str, tree: &Tree) -> bool {
    match tree {
        Tree::Text(text) => written.split_whitespace().eq(text.split_whitespace()),
        _ => !written.is_empty(),
    }
}

fn bare(scalar: Tree) -> Value {
    match scalar {
        Tree::Bool(value) => Value::Bool(value),
        Tree::Int(value) => Value::Int(value),
        Tree::Float(value) => Value::Float(value),
        Tree::Text(value) => Value::Text(publishable(value)),
        Tree::Null | Tree::List(_) | Tree::Map(_) => Value::Null,
    }
}

/// The text without what no page or feed may hold: between quotes, an escape may name any character.
fn publishable(text: String) -> String {
    if !text.contains(is_forbidden) {
        return text;
    }
    // Word's line break is one of them.
    let spaced = text.chars().map(|c| if matches!(c, '\u{b}' | '\u{c}') { ' ' } else { c });
    spaced.filter(|c| !is_forbidden(*c)).collect()
}
