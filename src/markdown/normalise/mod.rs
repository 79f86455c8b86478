//! Makes what Word and phones paste into the Markdown its author meant, before it is parsed.
//!
//! Line ends, control characters, lists whose markers are followed by no-break spaces, `•` as a
//! bullet, paragraphs that are one long line each, room around directives. Only what is certain is changed, nothing inside code but what
//! no page may hold. A line with `–` or `—` at its start is dialogue and stays.

mod lines;
mod spaces;

use std::ops::Range;

use super::characters::is_forbidden;
use super::places::OffsetMap;
use lines::{Lines, Repair};

/// The text as the parser gets it.
#[derive(Debug, Default)]
pub(super) struct Normal {
    pub(super) text: String,
    pub(super) map: OffsetMap,
    /// Control characters that were taken out, with their bytes in the file.
    pub(super) controls: Vec<(char, usize)>,
    /// Addresses that are names of files with spaces, with their bytes in the file.
    pub(super) spaced: Vec<(String, Range<usize>)>,
}

/// Normalises a text that begins at the byte `base` of its file.
pub(super) fn normalise(text: &str, base: usize) -> Normal {
    let mut normal = Normal { text: String::with_capacity(text.len() + 64), ..Normal::default() };
    let mut lines = Lines::default();
    for (start, line, ending) in physical_lines(text) {
        let line = if start == 0 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line };
        let start = base + start + if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let repair = lines.next(line);
        normal.write_line(line, start, &repair);
        if ending > 0 {
            normal.insert("\n", start + line.len());
        }
    }
    normal
}

impl Normal {
    fn write_line(&mut self, line: &str, start: usize, repair: &Repair) {
        if repair.room_before {
            self.insert("\n", start);
        }
        let mut from = 0;
        if let Some((range, replacement)) = &repair.prefix {
            self.copy(&line[..range.start], start);
            self.insert(replacement, start + range.start);
            from = range.end;
        }
        if !repair.in_code {
            let first = from;
            for name in spaces::names(line).into_iter().filter(|name| name.start >= first) {
                self.write_part(&line[from..name.start], start + from, repair);
                let original = start + name.start..start + name.end;
                self.insert("<", original.start);
                self.write_part(&line[name.clone()], original.start, repair);
                self.insert(">", original.end);
                from = name.end;
                self.spaced.push((line[name].to_owned(), original));
            }
        }
        self.write_part(&line[from..], start + from, repair);
    }

    /// Writes a part of a line that begins at a byte of the file.
    fn write_part(&mut self, rest: &str, start: usize, repair: &Repair) {
        if !rest.contains(|c| is_forbidden(c) || is_line_break(c)) {
            self.copy(rest, start);
            return;
        }
        for (at, found) in rest.char_indices() {
            let at = start + at;
            if is_forbidden(found) {
                self.controls.push((found, at));
            }
            match found {
                '\u{b}' | '\u{2028}' | '\u{2029}' => self.break_line(found, at, repair),
                found if is_forbidden(found) => {}
                found => self.copy(found.encode_utf8(&mut [0; 4]), at),
            }
        }
    }

    /// Word's Shift+Enter and Unicode's separators.
    fn break_line(&mut self, found: char, at: usize, repair: &Repair) {
        let replacement = match found {
            '\u{b}' if repair.in_code => "\n",
            _ if repair.in_code => return self.copy(found.encode_utf8(&mut [0; 4]), at),
            // A line end would tear a heading or a table's row in two.
            _ if repair.one_line => " ",
            '\u{2029}' => "\n\n",
            _ => "  \n",
        };
        self.insert(replacement, at);
    }

    fn copy(&mut self, text: &str, original: usize) {
        if !text.is_empty() {
            self.map.copied(self.text.len(), original);
            self.text.push_str(text);
        }
    }

    fn insert(&mut self, text: &str, original: usize) {
        if !text.is_empty() {
            self.map.inserted(self.text.len(), original);
            self.text.push_str(text);
        }
    }
}

const fn is_line_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Offset, line without its end, length of the end.
fn physical_lines(text: &str) -> impl Iterator<Item = (usize, &str, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let ending = match rest.as_bytes().get(length..) {
            Some([b'\r', b'\n', ..]) => 2,
            Some([_, ..]) => 1,
            _ => 0,
        };
        let start = at;
        at += length + ending;
        Some((start, &rest[..length], ending))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(source: &str) -> String {
        normalise(source, 0).text
    }

    #[test]
    fn line_ends_and_byte_order_mark() {
        assert_eq!(text("\u{feff}a\r\nb\rc\n"), "a\nb\nc\n");
    }

    #[test]
    fn control_characters_go_and_are_told() {
        let normal = normalise("а\u{1}б\u{b}в\u{2028}г\n\n# x\u{b}y\n", 10);
        assert_eq!(normal.text, "аб  \nв  \nг\n\n# x y\n");
        assert_eq!(
            normal.controls.iter().map(|(c, at)| (*c, *at)).collect::<Vec<_>>(),
            [('\u{1}', 12), ('\u{b}', 15), ('\u{b}', 28)]
        );
    }

    #[test]
    fn lists_as_word_pastes_them() {
        let source = "Осы мақсатта:\n-\u{a0}бірінші;\n-\u{a0}екінші;\n2)\u{a0}үшінші\n3.3. Мәтін";
        assert_eq!(text(source), "Осы мақсатта:\n- бірінші;\n- екінші;\n2) үшінші\n\n3.3. Мәтін");
        assert_eq!(text("Мәтін:\n2)\u{a0}екінші"), "Мәтін:\n\n2) екінші");
        assert_eq!(text("·      бір\n•\u{a0}екі\n\u{f0b7}\tүш"), "- бір\n- екі\n- үш");
    }

    #[test]
    fn a_long_line_is_a_paragraph_and_wrapped_lines_are_one() {
        let long = format!("{}.", "сөз ".repeat(40).trim_end());
        assert_eq!(text(&format!("{long}\n{long}\nҚысқа жол.")), format!("{long}\n\n{long}\n\nҚысқа жол."));
        for source in [
            "Қысқа жол.\nЕкінші жол.".to_owned(),
            format!("{long}\n| а | б |"),
            format!("{long}\n> дәйексөз"),
            format!("- {long}\nжалғасы"),
        ] {
            assert_eq!(text(&source), source);
        }
    }

    #[test]
    fn dialogue_sections_and_years_stay() {
        for source in
            ["– Сәлем, – деді ол.", "—\u{a0}Сәлем", "3.2.\u{a0}Бөлім", "2016.\u{a0}Жыл", "а -\u{a0}б", "-\u{a0}"]
        {
            assert_eq!(text(source), source);
        }
    }

    #[test]
    fn code_stays() {
        for source in
            ["```\n-\u{a0}a\n:::notes\n```\n", "~~~~\n•\u{a0}x\n~~~\n•\u{a0}y", "a\n\n    -\u{a0}x\n    :::y\n"]
        {
            assert_eq!(text(source), source);
        }
        assert_eq!(text("- a\n\n    -\u{a0}b"), "- a\n\n    - b");
        assert_eq!(text("- ```\n  x\n\n•\u{a0}y"), "- ```\n  x\n\n- y");
    }

    #[test]
    fn directives_get_room() {
        assert_eq!(text("a\n:::notes\nb\n:::\nc"), "a\n\n:::notes\n\nb\n\n:::\n\nc");
        assert_eq!(text("a\n\n:::notes\n\nb"), "a\n\n:::notes\n\nb");
    }

    #[test]
    fn names_of_files_may_have_spaces() {
        let normal = normalise("а ![б](Фото 1.JPG) [в](Есеп (1).pdf \"г\")", 5);
        assert_eq!(normal.text, "а ![б](<Фото 1.JPG>) [в](<Есеп (1).pdf> \"г\")");
        assert_eq!(normal.spaced[0], ("Фото 1.JPG".to_owned(), 14..28));
        for source in [
            "[а](<Фото 1.JPG>)",
            "`![б](Фото 1.JPG)`",
            "[а](b \"c d.jpg\")",
            "[а] (б в.pdf)",
            "[а](https://a.kz/б в.pdf)",
        ] {
            assert_eq!(text(source), source);
        }
    }

    #[test]
    fn every_byte_leads_back() {
        let source = "\u{feff}Мәтін:\r\n2)\u{a0}екінші\u{1}\r\n• үш";
        let normal = normalise(source, 0);
        for (at, c) in normal.text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            assert!(source[normal.map.original(at)..].starts_with(c), "{c} at {at}");
        }
    }

    proptest! {
        #[test]
        fn plain_markdown_is_untouched(source in "([a-zа-яқ #>*`-]{0,20}\n){0,8}") {
            prop_assert_eq!(text(&source), source);
        }

        #[test]
        fn the_result_holds_nothing_forbidden(source in any::<String>()) {
            let normal = normalise(&source, 0);
            prop_assert!(!normal.text.contains(is_forbidden));
            prop_assert!((0..=normal.text.len()).all(|at| normal.map.original(at) <= source.len()));
        }
    }
}
