//! Content lines, of which calendars (RFC 5545, 3.1) and contact cards (RFC 6350, 3.2) are made:
//! a name, a colon, a value; folded at 75 octets, ended by CRLF.
//!
//! Knows nothing of which names there are. No line ends inside a character: a reader that decodes
//! line by line would break words of two-byte letters.

/// The most octets of a line, its end apart.
const LONGEST: usize = 75;

/// Writes content lines to memory.
pub(super) struct ContentLines(String);

impl ContentLines {
    pub(super) fn new() -> Self {
        Self(String::new())
    }

    /// A line whose value is no free text: a date, an address, a word of the format.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{value}"));
    }

    /// A line whose value is text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    /// A line whose value is several texts with a separator of the format between them.
    pub(super) fn texts<'t>(&mut self, name: &str, texts: impl IntoIterator<Item = &'t str>, separator: &str) {
        let texts: Vec<String> = texts.into_iter().map(escaped).collect();
        self.line(name, &texts.join(separator));
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn fold(&mut self, line: &str) {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value: what separates values is escaped, ends of lines are written as `\n`, other
/// control characters are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\r' if characters.peek() == Some(&'\n') => {}
            // Some readers take each of these for the end of a line, and the rest for rubbish.
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::ContentLines;

    /// Takes lines apart as the two standards say; fails where they are not as they must be.
    pub(in crate::render) fn unfolded(bytes: &[u8]) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let text = bytes.strip_suffix(b"\n").expect("the last line is ended");
        for line in text.split(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\r").expect("every line ends in CRLF");
            assert!(!line.is_empty() && line.len() <= 75, "{} octets", line.len());
            let line = std::str::from_utf8(line).expect("no line ends inside a character");
            assert!(!line.contains(char::is_control), "{line:?}");
            match line.strip_prefix(' ') {
                Some(rest) => lines.last_mut().expect("a line to go on with").push_str(rest),
                None => lines.push(line.to_owned()),
            }
        }
        lines
    }

    /// The text that a value means.
    pub(in crate::render) fn unescaped(value: &str) -> String {
        let mut text = String::new();
        let mut characters = value.chars();
        while let Some(c) = characters.next() {
            assert!(!matches!(c, ';' | ','), "a bare separator in {value}");
            text.push(match c {
                '\\' => match characters.next().expect("something after a backslash") {
                    'n' | 'N' => '\n',
                    c => c,
                },
                c => c,
            });
        }
        text
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut lines = ContentLines::new();
        lines.text("SUMMARY", &"Қазақстан соттары; ".repeat(12));
        let bytes = lines.finish();
        let longest = bytes.split(|byte| *byte == b'\n').map(<[u8]>::len).max();
        assert!(longest.is_some_and(|longest| (74..=76).contains(&longest)), "{longest:?}");
        let lines = unfolded(&bytes);
        assert_eq!(unescaped(lines[0].strip_prefix("SUMMARY:").unwrap()), "Қазақстан соттары; ".repeat(12));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(text in r"(\PC|[\\;,\r\n\t\x0b\x1b\u{85}\u{2028}]){0,200}") {
            let mut lines = ContentLines::new();
            lines.text("X", &text);
            lines.line("Y", &text);
            let lines = unfolded(&lines.finish());
            prop_assert_eq!(lines.len(), 2);
            let is_end = |c: char| matches!(c, '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
            let meant = text.replace("\r\n", "\n").replace(is_end, "\n").replace('\t', " ");
            let meant: String = meant.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
            prop_assert_eq!(unescaped(lines[0].strip_prefix("X:").unwrap()), meant);
        }
    }
}
