//! Blocks of code: classes for colours, never styles, so that a strict content policy holds.
//!
//! The grammars are large and courts rarely show code: they are loaded when first needed.

use std::sync::LazyLock;

use pulldown_cmark::{CodeBlockKind, Event, TagEnd};
use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

use super::characters::{push_attribute, push_plain, push_text};
use super::events::Writer;

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// Beyond these the grammars' regular expressions take too long.
const LONGEST: usize = 64 * 1024;
const LONGEST_LINE: usize = 1000;

impl Writer<'_> {
    /// Writes a block of code, up to and with its end.
    pub(super) fn code_block(&mut self, kind: &CodeBlockKind<'_>) {
        let mut code = String::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Text(text) => code.push_str(text),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.html.push_str("<pre class=\"code\" tabindex=\"0\"><code");
        if let Some(highlighted) = highlight(&code, language) {
            push_attribute(&mut self.html, "class", &format!("language-{}", language.to_lowercase()));
            self.html.push('>');
            self.html.push_str(&highlighted);
        } else {
            self.html.push('>');
            push_text(&mut self.html, &code);
        }
        self.html.push_str("</code></pre>\n");
        self.plain_break();
        push_plain(&mut self.plain, &code);
    }
}

fn highlight(code: &str, language: &str) -> Option<String> {
    if language.is_empty() || code.len() > LONGEST || code.lines().any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, &SYNTAXES, STYLE);
    for line in LinesWithEndings::from(code) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize())
}
