//! The bare tree of a YAML text, as `serde_yaml` reads it: no places, duplicate keys kept.
//!
//! The only file that speaks to `serde_yaml`. It knows nothing of diagnostics and must not guess:
//! what is not plain data (tags, keys that are lists) is a fault.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

/// How many brackets may be open at once, also within text.
const DEEPEST: usize = 256;

/// A value without its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tree {
    /// `~`, `null` or nothing at all.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// A mapping in the order of the file, with every duplicate key.
    Map(Vec<(String, Self)>),
}

/// Why a text could not be read.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    /// Byte offset in the text, where the parser gives one.
    pub at: Option<usize>,
    /// The parser's words, with its places.
    pub message: String,
    /// Where the text that the parser was given begins: its lines count from there.
    pub from: usize,
}

impl Fault {
    /// A fault that the parser doesn't mind.
    pub(super) fn new(at: usize, message: &str) -> Self {
        Self { at: Some(at), message: message.to_owned(), from: 0 }
    }

    /// The fault of a part of a text, as one of the whole text.
    pub(super) fn shifted(self, by: usize) -> Self {
        Self { at: self.at.map(|at| at + by), message: self.message, from: self.from + by }
    }
}

/// Reads one YAML document.
pub(super) fn read(text: &str) -> Result<Tree, Fault> {
    if let Some(at) = too_deep(text) {
        return Err(Fault::new(at, "recursion limit exceeded"));
    }
    // Without aliases a text makes no more values than it has bytes. With them a few lines could
    // make millions, so growth is bounded by the text's own size.
    let budget = Cell::new(text.len().saturating_mul(4).saturating_add(100));
    Plain { budget: &budget }.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| Fault {
        at: error.location().map(|location| location.index().min(text.len())),
        message: error.to_string(),
        from: 0,
    })
}

/// Writes data as YAML; data of ours always can be.
pub(super) fn write(data: &impl serde::Serialize) -> String {
    serde_yaml::to_string(data).expect("plain structures have a form in YAML")
}

/// The bracket that opens more levels than any file needs.
///
/// The parser's own limit comes too late: its work grows with the square of open brackets.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// Reads any plain value, as long as the budget lasts.
#[derive(Clone, Copy)]
struct Plain<'a> {
    budget: &'a Cell<usize>,
}

impl Plain<'_> {
    fn spend<E: Error>(self, bytes: usize) -> Result<(), E> {
        let left = self.budget.get().checked_sub(bytes.saturating_add(1));
        self.budget.set(left.ok_or_else(|| E::custom("aliases repeat too much"))?);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Plain<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Plain<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        self.spend(0).map(|()| Tree::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Tree, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        self.spend(0).map(|()| Tree::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        self.spend(0).map(|()| Tree::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        self.visit_u128(u128::from(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "a number this long keeps its digits as written text")]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Tree, E> {
        self.spend(0)?;
        Ok(i64::try_from(value).map_or(Tree::Float(value as f64), Tree::Int))
    }

    #[expect(clippy::cast_precision_loss, reason = "a number this long keeps its digits as written text")]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Tree, E> {
        self.spend(0)?;
        Ok(i64::try_from(value).map_or(Tree::Float(value as f64), Tree::Int))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        self.spend(0).map(|()| Tree::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        self.spend(value.len()).map(|()| Tree::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        self.spend(0)?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        self.spend(0)?;
        let mut map = Vec::new();
        while let Some(key) = entries.next_key_seed(Key(self))? {
            map.push((key, entries.next_value_seed(self)?));
        }
        Ok(Tree::Map(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Tree, A::Error> {
        Err(A::Error::custom("tags are not allowed"))
    }
}

/// Reads a key as the text it is written with, so that `1:` and `yes:` are keys like any other.
struct Key<'a>(Plain<'a>);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key of one line")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        self.0.spend(value.len()).map(|()| value.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_duplicates_and_takes_keys_as_text() {
        let text = |value: &str| Tree::Text(value.to_owned());
        let tree = read("1: x\nyes: 0755\n1: 2026-11-22\n").expect("reads");
        let entries = [("1", text("x")), ("yes", text("0755")), ("1", text("2026-11-22"))];
        assert_eq!(tree, Tree::Map(entries.map(|(key, value)| (key.to_owned(), value)).to_vec()));
    }

    #[test]
    fn refuses_endless_brackets_at_once() {
        let fault = read(&format!("a: {}", "[".repeat(1_000_000))).expect_err("too deep");
        assert_eq!(fault.at, Some(3 + DEEPEST));
    }

    #[test]
    fn refuses_what_is_not_plain_data() {
        assert!(read("a: !secret x").expect_err("tagged").message.contains("tags are not allowed"));
        assert!(read("? [a, b]\n: c").is_err());
        let bomb = format!("a: &a [{}]\nb: [{}]", "x,".repeat(2000), "*a,".repeat(2000));
        assert!(read(&bomb).expect_err("too many values").message.contains("repeat too much"));
        assert_eq!(read("a: &a [x]\nb: *a").map(|tree| matches!(tree, Tree::Map(_))).ok(), Some(true));
    }
}
