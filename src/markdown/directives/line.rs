//! Reads the line of a directive: `:::name argument="value" …`.
//!
//! Quotes may be straight or typographic, as phones and Word make them; a quote inside a value is
//! told from its end by what follows.

use std::ops::Range;

/// A line that begins with `:::`.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing behind the colons.
    End,
    Start {
        name: String,
        range: Range<usize>,
        arguments: Vec<Written>,
    },
}

/// An argument as written; names are in lower case.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) name: String,
    /// Absent where there is no `=`.
    pub(super) value: Option<String>,
    pub(super) range: Range<usize>,
}

/// Reads a line; ranges are within it.
pub(super) fn read(line: &str) -> Line {
    let body = line.trim_start().trim_start_matches(':').trim_start();
    let start = line.len() - body.len();
    if body.is_empty() {
        return Line::End;
    }
    let length = body.find(char::is_whitespace).unwrap_or(body.len());
    let name = body[..length].to_lowercase();
    Line::Start { name, range: start..start + length, arguments: arguments(line, start + length) }
}

fn arguments(line: &str, mut at: usize) -> Vec<Written> {
    let mut arguments = Vec::new();
    loop {
        let rest = line[at..].trim_start();
        if rest.is_empty() {
            return arguments;
        }
        let start = line.len() - rest.len();
        let name_length = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let behind = rest[name_length..].trim_start();
        let (value, end) = match behind.strip_prefix('=') {
            Some(value) if name_length > 0 => {
                let value = value.trim_start();
                let (text, length) = value_of(value);
                (Some(text.trim().to_owned()), line.len() - value.len() + length)
            }
            _ => (None, start + name_length.max(1)),
        };
        arguments.push(Written { name: line[start..start + name_length].to_lowercase(), value, range: start..end });
        at = end;
    }
}

/// A value, and how many bytes it takes with its quotes.
fn value_of(text: &str) -> (&str, usize) {
    let Some(opening) = text.chars().next() else { return ("", 0) };
    let closing: &[char] = match opening {
        '"' | '“' | '”' | '„' => &['"', '”', '“'],
        '«' => &['»'],
        '\'' | '‘' | '’' => &['\'', '’'],
        _ => {
            let length = text.find(char::is_whitespace).unwrap_or(text.len());
            return (&text[..length], length);
        }
    };
    let start = opening.len_utf8();
    let mut first = None;
    for (at, mark) in text[start..].match_indices(closing) {
        let end = start + at + mark.len();
        if ends_value(&text[end..]) {
            return (&text[start..start + at], end);
        }
        first = first.or(Some((start + at, end)));
    }
    match first {
        Some((value_end, end)) => (&text[start..value_end], end),
        None => (&text[start..], text.len()),
    }
}

/// Whether what follows a quote is the line's end or the next argument.
fn ends_value(rest: &str) -> bool {
    let next = rest.trim_start();
    if next.is_empty() {
        return true;
    }
    let length = next.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).unwrap_or(next.len());
    next.len() < rest.len() && length > 0 && next[length..].trim_start().starts_with('=')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(line: &str) -> Vec<(String, Option<String>)> {
        match read(line) {
            Line::End => Vec::new(),
            Line::Start { arguments, .. } => arguments.into_iter().map(|one| (one.name, one.value)).collect(),
        }
    }

    #[test]
    fn names_and_values() {
        let expected =
            [("speaker".to_owned(), Some("Сәуле".to_owned())), ("office".to_owned(), Some("төраға".to_owned()))];
        for line in [
            ":::quote speaker=\"Сәуле\" office=\"төраға\"",
            "::: Quote  Speaker = “Сәуле”   office=«төраға»  ",
            ":::quote speaker='Сәуле' office=төраға",
            ":::quote speaker=„Сәуле“ office=\"төраға",
        ] {
            assert_eq!(values(line), expected, "{line}");
        }
    }

    #[test]
    fn quotes_inside_a_value() {
        let line = ":::quote speaker=«А. Ә.» office=««Заң» медиа корпорациясы» ЖШС директоры»";
        assert_eq!(values(line)[1].1.as_deref(), Some("«Заң» медиа корпорациясы» ЖШС директоры"));
        assert_eq!(values(":::x a=\"б \"в\" г\" d=\"e\"")[0].1.as_deref(), Some("б \"в\" г"));
    }

    #[test]
    fn ends_and_strays() {
        assert_eq!(read(":::  "), Line::End);
        assert_eq!(read("::::"), Line::End);
        assert_eq!(values(":::quote Сәуле =x"), [("сәуле".to_owned(), Some("x".to_owned()))]);
        assert_eq!(values(":::quote сөз ="), [("сөз".to_owned(), Some(String::new()))]);
        assert_eq!(values(":::quote ="), [(String::new(), None)]);
    }

    proptest! {
        #[test]
        fn ranges_lie_within_the_line(rest in any::<String>()) {
            let line = format!(":::x {rest}");
            if let Line::Start { arguments, .. } = read(&line) {
                prop_assert!(arguments.iter().all(|one| line.get(one.range.clone()).is_some()));
            }
        }
    }
}
