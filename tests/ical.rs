//! Reads calendars and contact cards by the rules of RFC 5545 and RFC 6350, and forgives nothing.
//!
//! It judges the form alone: which events there must be is the business of the tests.

use std::collections::BTreeMap;

/// A component: a calendar, an event, a contact card.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Component {
    /// `VEVENT` and the like.
    pub(crate) name: String,
    /// Names with parameters, and values, as they stand after unfolding.
    pub(crate) properties: Vec<(String, String)>,
    /// What stands inside.
    pub(crate) inner: Vec<Component>,
}

/// Properties whose value is text, so that separators in it are escaped.
const TEXTS: [&str; 14] = [
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "UID",
    "NAME",
    "X-WR-CALNAME",
    "X-WR-CALDESC",
    "PRODID",
    "FN",
    "TITLE",
    "ORG",
    "NOTE",
    "TEL",
    "EMAIL",
];

/// Reads a file that holds one component.
#[track_caller]
pub(crate) fn read(path: &str, bytes: &[u8]) -> Component {
    let mut open: Vec<Component> = vec![Component::default()];
    for line in unfold(path, bytes) {
        let (name, value) = split(&line).unwrap_or_else(|| panic!("{path}: no name in {line}"));
        match name {
            "BEGIN" => open.push(Component { name: value.to_owned(), ..Component::default() }),
            "END" => {
                let closed = open.pop().filter(|closed| closed.name == value);
                let closed = closed.unwrap_or_else(|| panic!("{path}: END:{value} closes something else"));
                open.last_mut().unwrap_or_else(|| panic!("{path}: END without BEGIN")).inner.push(closed);
            }
            _ => {
                let plain = name.split(';').next().unwrap_or_default();
                if TEXTS.contains(&plain) {
                    assert!(is_text(value), "{path}: {line}");
                }
                open.last_mut().expect("the file").properties.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    let file = open.pop().filter(|_| open.is_empty()).unwrap_or_else(|| panic!("{path}: something is not closed"));
    assert!(file.properties.is_empty() && file.inner.len() == 1, "{path}: one component to a file");
    file.inner.into_iter().next().expect("one")
}

impl Component {
    /// The value of a property, whatever its parameters.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let is_it = |of: &str| of == name || of.strip_prefix(name).is_some_and(|rest| rest.starts_with(';'));
        let mut found = self.properties.iter().filter(|(of, _)| is_it(of)).map(|(_, value)| value.as_str());
        let first = found.next();
        assert!(found.next().is_none(), "{name} stands twice in {}", self.name);
        first
    }

    /// The text of a property.
    #[track_caller]
    pub(crate) fn text(&self, name: &str) -> String {
        let value = self.get(name).unwrap_or_else(|| panic!("no {name} in {self:?}"));
        let mut text = String::new();
        let mut characters = value.chars();
        while let Some(c) = characters.next() {
            text.push(if c == '\\' {
                match characters.next() {
                    Some('n' | 'N') => '\n',
                    Some(c @ ('\\' | ';' | ',')) => c,
                    other => panic!("{name}: a backslash before {other:?}"),
                }
            } else {
                c
            });
        }
        text
    }

    /// The components of a name inside.
    pub(crate) fn all(&self, name: &str) -> Vec<&Self> {
        self.inner.iter().filter(|inner| inner.name == name).collect()
    }

    /// The events by id.
    #[track_caller]
    pub(crate) fn events(&self) -> BTreeMap<String, &Self> {
        let mut events = BTreeMap::new();
        for event in self.all("VEVENT") {
            assert!(events.insert(event.text("UID"), event).is_none(), "{} stands twice", event.text("UID"));
        }
        events
    }
}

/// Lines of at most 75 octets, each ended by CRLF and whole by itself, put together.
#[track_caller]
fn unfold(path: &str, bytes: &[u8]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let all = bytes.strip_suffix(b"\n").unwrap_or_else(|| panic!("{path}: the last line is not ended"));
    for line in all.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or_else(|| panic!("{path}: a line that does not end in CRLF"));
        assert!((1..=75).contains(&line.len()), "{path}: a line of {} octets", line.len());
        let line = std::str::from_utf8(line).unwrap_or_else(|_| panic!("{path}: a line ends inside a character"));
        assert!(!line.contains(char::is_control), "{path}: {line:?}");
        match line.strip_prefix([' ', '\t']) {
            Some(rest) => lines.last_mut().unwrap_or_else(|| panic!("{path}: nothing to go on with")).push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Name with parameters, and value: the first colon outside quotes stands between them.
fn split(line: &str) -> Option<(&str, &str)> {
    let mut in_quotes = false;
    let colon = line.char_indices().find(|(_, c)| {
        in_quotes ^= *c == '"';
        *c == ':' && !in_quotes
    })?;
    let (name, value) = (&line[..colon.0], &line[colon.0 + 1..]);
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ';' | '=' | '"' | ',' | '/' | '.');
    (!name.is_empty() && name.chars().all(is_name)).then_some((name, value))
}

fn is_text(value: &str) -> bool {
    let mut characters = value.chars();
    while let Some(c) = characters.next() {
        match c {
            ';' | ',' => return false,
            '\\' if !matches!(characters.next(), Some('n' | 'N' | '\\' | ';' | ',')) => return false,
            _ => {}
        }
    }
    true
}

#[test]
fn the_reader_forgives_nothing() {
    let event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\\, b\r\n  c\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let calendar = read("a.ics", event.as_bytes());
    assert_eq!(calendar.all("VEVENT")[0].text("SUMMARY"), "a, b c");
    for broken in [
        event.replace("\r\n", "\n"),
        event.replace("a\\, b", "a, b"),
        event.replace("a\\, b", "a\\x b"),
        event.replace("a\\, b", &"ә".repeat(40)),
        event.replace("END:VEVENT\r\n", ""),
        event.replace("END:VEVENT", "END:VJOURNAL"),
        event.replace("SUMMARY", "SUMMARY AND MORE"),
        event.trim_end().to_owned(),
        format!("{event}{event}"),
    ] {
        let read = std::panic::catch_unwind(|| read("a.ics", broken.as_bytes()));
        assert!(read.is_err(), "{broken}");
    }
    let torn = [event.as_bytes(), b""].concat();
    let at = event.find("\r\n  c").expect("a fold");
    let torn =
        [&torn[..at], "ә".as_bytes().split_at(1).0, b"\r\n ", "ә".as_bytes().split_at(1).1, &torn[at..]].concat();
    assert!(std::panic::catch_unwind(|| read("a.ics", &torn)).is_err());
}
