//! What forms leave behind where nobody typed anything: empty values, groups of them, whole files of them.
//!
//! Nothing is guessed: what holds a single word of its own is no blank.

use super::reader::FrontMatter;
use crate::yaml::{Entry, Value};

/// Whether a value says nothing. An empty list does say something where a list is asked for: that there are none.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        Value::Map(map) => {
            let is_blank = |entry: &Entry| is_name(&entry.key) && is_blank(&entry.node.value);
            map.broken.is_empty() && map.entries.iter().all(is_blank)
        }
        _ => false,
    }
}

/// Whether a key is a field's name: whatever else stands for one, such as `src:foto.jpg`, holds a text.
fn is_name(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
}

/// Whether a file of an item says nothing in its language: it repeats what is the same in all of them, and the rest
/// is left empty. Web editors write such files for languages that nobody has got to yet.
#[must_use]
pub fn says_nothing(file: &FrontMatter, text: &str, is_shared: impl Fn(&str) -> bool) -> bool {
    let is_empty = |value: &Value| is_blank(value) || matches!(value, Value::List(rows) if rows.is_empty());
    let repeats = file.map.entries.iter().all(|entry| is_shared(&entry.key) || is_empty(&entry.node.value));
    !file.map.entries.is_empty() && file.map.broken.is_empty() && repeats && text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_blank;
    use crate::base::path::SourcePath;
    use crate::diagnostics::SourceText;
    use crate::yaml;

    #[test]
    fn what_holds_a_word_is_no_blank() {
        let blank = |yaml: &str| {
            let text = format!("field: {yaml}\n");
            let source = SourceText::new(SourcePath::new("a.yaml"), text);
            let map = yaml::parse(&source, 0..source.text.len()).value.expect("a mapping");
            is_blank(&map.get("field").expect("the field").node.value)
        };
        for yaml in ["", "null", "\"\"", "' '", "{}", "{date: \"\", reason: }", "{a: {b: ''}}"] {
            assert!(blank(yaml), "{yaml}");
        }
        for yaml in ["[]", "false", "0", "{date: \"\", reason: a}", "{a: {b: false}}", "a", "{src:a.jpg}", "{Сот}"] {
            assert!(!blank(yaml), "{yaml}");
        }
    }
}
