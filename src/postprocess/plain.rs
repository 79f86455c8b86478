//! A text without markup, for what reads no HTML: paragraphs, lists, tables, links with their addresses.
//!
//! It takes what `rewrite` gives, where every attribute stands in quotes and every `<` of a text is written out.

/// What a tag does to the text around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    None,
    Line,
    Paragraph,
}

/// The words of a text; `picture` names a picture's description.
#[must_use]
pub fn text_of(html: &str, picture: &str) -> String {
    let mut plain = Plain::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        plain.words(&rest[..at]);
        let Some(end) = tag_end(&rest[at..]) else {
            rest = "";
            break;
        };
        plain.tag(&rest[at + 1..at + end], picture);
        rest = rest.get(at + end + 1..).unwrap_or_default();
    }
    plain.words(rest);
    plain.text.trim().to_owned()
}

#[derive(Default)]
struct Plain {
    text: String,
    waiting: Option<Break>,
    /// Open lists, each with the number of its next entry where they have numbers.
    lists: Vec<Option<usize>>,
    /// The addresses of open links, and where their words begin.
    links: Vec<(String, usize)>,
    keeps_lines: bool,
    is_first_cell: bool,
}

impl Plain {
    fn words(&mut self, markup: &str) {
        let text = unescape(markup);
        if self.keeps_lines {
            self.flush();
            self.text.push_str(&text);
            return;
        }
        let starts_apart = text.starts_with(char::is_whitespace);
        let words: Vec<&str> =
            text.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()).collect();
        if starts_apart || words.is_empty() {
            self.space();
        }
        if words.is_empty() {
            return;
        }
        self.flush();
        self.text.push_str(&words.join(" "));
        if text.ends_with(char::is_whitespace) {
            self.space();
        }
    }

    fn space(&mut self) {
        if self.waiting.is_none() && !self.text.is_empty() && !self.text.ends_with(char::is_whitespace) {
            self.waiting = Some(Break::None);
        }
    }

    /// Ends a line or a paragraph before the next words.
    fn ends(&mut self, how: Break) {
        if self.waiting != Some(Break::Paragraph) {
            self.waiting = Some(how);
        }
    }

    fn flush(&mut self) {
        let Some(waiting) = self.waiting.take() else { return };
        match waiting {
            _ if self.text.is_empty() => {}
            Break::None => self.text.push(' '),
            Break::Line => self.text.push('\n'),
            Break::Paragraph => self.text.push_str("\n\n"),
        }
    }

    fn put(&mut self, words: &str) {
        self.flush();
        self.text.push_str(words);
    }

    fn tag(&mut self, tag: &str, picture: &str) {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        match (name, closes) {
            ("br", _) => self.ends(Break::Line),
            (
                "p" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "div" | "figure" | "section" | "table" | "hr"
                | "dl",
                _,
            ) => {
                self.ends(if self.lists.is_empty() { Break::Paragraph } else { Break::Line });
            }
            ("pre", _) => {
                self.ends(Break::Paragraph);
                self.keeps_lines = !closes;
            }
            ("ul" | "ol", false) => {
                self.ends(if self.lists.is_empty() { Break::Paragraph } else { Break::Line });
                self.lists
                    .push((name == "ol").then(|| attribute(tag, "start").and_then(|at| at.parse().ok()).unwrap_or(1)));
            }
            ("ul" | "ol", true) => {
                self.lists.pop();
                self.ends(if self.lists.is_empty() { Break::Paragraph } else { Break::Line });
            }
            ("li", false) => self.entry(),
            ("li" | "tr" | "dt" | "dd" | "figcaption" | "caption" | "summary", _) => {
                self.ends(Break::Line);
                self.is_first_cell = true;
            }
            ("td" | "th", false) if !std::mem::take(&mut self.is_first_cell) => {
                self.waiting = None;
                self.put(" | ");
            }
            ("img", _) => {
                if let Some(alt) = attribute(tag, "alt").filter(|alt| !alt.is_empty()) {
                    self.put(&format!("[{picture}: {}]", unescape(alt)));
                }
            }
            ("a", false) => {
                self.flush();
                self.links.push((unescape(attribute(tag, "href").unwrap_or_default()), self.text.len()));
            }
            ("a", true) => self.link(),
            _ => {}
        }
    }

    fn entry(&mut self) {
        self.ends(Break::Line);
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{indent}{}. ", *number - 1)
            }
            _ => format!("{indent}- "),
        };
        self.put(&mark);
    }

    fn link(&mut self) {
        let Some((address, from)) = self.links.pop() else { return };
        let is_told =
            self.text.get(from..).is_none_or(|words| words.trim() == address || address.ends_with(words.trim()));
        if !address.is_empty() && !is_told {
            self.text.extend([" <", &address, ">"]);
        }
    }
}

/// Where a tag ends: a `>` in quotes does not end it.
fn tag_end(tag: &str) -> Option<usize> {
    let mut in_quotes = false;
    let end = tag.char_indices().find(|(_, c)| {
        in_quotes ^= *c == '"';
        *c == '>' && !in_quotes
    });
    end.map(|(at, _)| at)
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let rest = &tag[at..];
    rest.find('"').map(|end| &rest[..end])
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = rest.find(';').filter(|end| *end <= 10).and_then(|end| Some((character(&rest[1..end])?, end)));
        if let Some((character, end)) = known {
            out.push(character);
            rest = &rest[end + 1..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out + rest
}

fn character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)?
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_keeps_its_shape_without_markup() {
        let html = "<h2 id=\"a\">Баяндама</h2>\n<p>Сот <strong>шешім</strong> шығарды: <a href=\"https://a.example/?x=1&amp;y=2\" \
                    title=\"a > b\">толығырақ</a>.<br>Екінші&nbsp;жол &lt;3</p>\n<ul>\n<li>бір\n<ol start=\"3\">\n<li>үш</li>\n\
                    <li>төрт</li>\n</ol></li>\n<li>екі</li>\n</ul>\n<table><thead><tr><th>A</th><th>B</th></tr></thead>\
                    <tr><td>1</td><td></td></tr></table><pre><code>x\n  y</code></pre><img src=\"a.jpg\" alt=\"Зал\">\
                    <p><a href=\"https://b.example/\">https://b.example/</a></p>";
        let expected = "Баяндама\n\nСот шешім шығарды: толығырақ <https://a.example/?x=1&y=2>.\nЕкінші\u{a0}жол <3\n\n\
                        - бір\n  3. үш\n  4. төрт\n- екі\n\nA | B\n1 | \n\nx\n  y\n\n[Сурет: Зал]\n\nhttps://b.example/";
        assert_eq!(text_of(html, "Сурет"), expected);
    }

    proptest! {
        #[test]
        fn no_text_panics(html in "(<|>|</|a href=\"|\"|li|ul|ol|table|td|&|amp;|#x41;|;|\n| |ә|p){0,40}") {
            let _ = text_of(&html, "П");
        }
    }
}
