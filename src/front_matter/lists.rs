//! Lists, and what editors type in place of one: words with commas, semicolons or `#`, a single group without brackets.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{Expected, FrontMatterProblem};
use crate::settings::Form;
use crate::yaml::{Node, Value};

impl<T: FieldType> FieldType for Vec<T> {
    fn form() -> Form {
        Form::List(Box::new(T::form()))
    }
    fn example() -> String {
        format!("[{}]", T::example())
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let Value::List(nodes) = &node.value else {
            let of_groups = matches!(T::form(), Form::Group(_));
            let found = if of_groups { no_groups(node, reader, &T::example()) } else { no_words(node, reader) };
            reader.diagnostics.push(found);
            return None;
        };
        Some(nodes.iter().filter_map(|node| T::read(node, reader)).collect())
    }
    fn shown(&self) -> Shown {
        Shown::List(self.iter().map(T::shown).collect())
    }
}

/// A text where a list of words should be; of plain words it can be made at once.
fn no_words(node: &Node, reader: &NodeReader<'_>) -> Diagnostic {
    let problem = FrontMatterProblem::WrongType { field: reader.field.to_owned(), expected: Expected::List };
    let found = Diagnostic::new(problem, reader.place(node));
    let Value::Text(text) = &node.value else { return found };
    // What YAML takes for a comment is one of the words: `сот, #брифинг`.
    let range = match &node.comment {
        Some(comment) if node.plain => node.range.start..comment.end,
        _ => node.range.clone(),
    };
    let text = match &node.comment {
        Some(_) if node.plain => reader.source.text.get(range.clone()).unwrap_or_default().trim(),
        _ => text.trim(),
    };
    match words(text) {
        Some(words) => found.with_fix(reader.source.edit(range.start..range.end, format!("[{}]", words.join(", ")))),
        None => found,
    }
}

/// The words of a text that was meant for a list.
fn words(text: &str) -> Option<Vec<&str>> {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let separator = ['#', ';', ','].into_iter().find(|c| inner.contains(*c)).unwrap_or(',');
    let words: Vec<&str> = inner.split(separator).map(|word| word.trim_matches([' ', ',', ';'])).collect();
    // Before the first of the signs stands nothing.
    let words = if separator == '#' { words.into_iter().filter(|word| !word.is_empty()).collect() } else { words };
    let is_plain = |word: &&str| {
        let odd =
            ['\n', ':', '#', '"', '[', ']', '{', '}', '(', ')', '&', '*', '\'', ';', ',', '!', '|', '>', '%', '@'];
        !word.is_empty() && !word.contains(odd) && !word.starts_with(['-', '?'])
    };
    (!words.is_empty() && words.iter().all(is_plain)).then_some(words)
}

/// A text or a single group where a list of groups should be, with what to type instead.
fn no_groups(node: &Node, reader: &NodeReader<'_>, example: &str) -> Diagnostic {
    let field = reader.field.to_owned();
    if let Value::Text(text) = &node.value {
        let example = format!("[{}]", filled(example, text));
        return Diagnostic::new(FrontMatterProblem::WrongGroup { field, example }, reader.place(node));
    }
    let found = Diagnostic::new(FrontMatterProblem::WrongType { field, expected: Expected::List }, reader.place(node));
    let written = reader.source.text.get(node.range.clone()).unwrap_or_default().trim_end();
    if !(written.starts_with('{') && written.ends_with('}')) {
        return found;
    }
    let range = node.range.start..node.range.start + written.len();
    found.with_fix(reader.source.edit(range, format!("[{written}]")))
}

/// An example in which a text stands where any words would.
pub(super) fn filled(example: &str, text: &str) -> String {
    let text = text.trim();
    // One word is hardly what is asked for: `withdrawn: иә`.
    let is_short = text.contains(' ') && !example.contains(text) && text.chars().count() <= 200 && !text.contains('\n');
    match example.split_once('…').filter(|(_, rest)| is_short && !rest.contains('…')) {
        Some((before, rest)) if before.ends_with('"') => {
            format!("{before}{}{rest}", text.replace('\\', "\\\\").replace('"', "\\\""))
        }
        Some((before, rest)) => format!("{before}{}{rest}", inner(text)),
        None => example.to_owned(),
    }
}

/// A text as it stands within brackets: in quotation marks where it would end there, or begin something else.
pub(super) fn inner(text: &str) -> String {
    let is_plain = !text.contains([',', ':', '#', '"', '\'', '[', ']', '{', '}', '\\'])
        && !text.starts_with(['-', '?', '&', '*', '!', '|', '>', '%', '@', '`']);
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_all_the_ways_to_list_them() {
        for text in ["сот, медиация", "(сот, медиация)", "#сот #медиация", "сот; медиация", "#сот, #медиация"]
        {
            assert_eq!(words(text), Some(vec!["сот", "медиация"]), "{text}");
        }
        for text in ["", "сот,, б", "а: б", "[а", "(а) (б)"] {
            assert_eq!(words(text), None, "{text}");
        }
    }

    #[test]
    fn an_example_takes_the_words_that_are_there() {
        assert_eq!(filled("{date: 2026-11-22, note: …}", "Күні дұрыс"), "{date: 2026-11-22, note: Күні дұрыс}");
        assert_eq!(filled("{date: 2026-11-22, note: …}", "Күні: 5"), "{date: 2026-11-22, note: \"Күні: 5\"}");
        assert_eq!(filled("{src: a, alt: \"…\"}", "б \"в\""), "{src: a, alt: \"б \\\"в\\\"\"}");
        assert_eq!(filled("{a: …, b: …}", "в г"), "{a: …, b: …}");
        assert_eq!(filled("{a: …}", "иә"), "{a: …}");
    }
}
