//! Lays findings out for people and machines.
//!
//! One file a form. They take findings in the order given and only make text: printing, colour
//! detection and counting are the caller's. Content is never trusted: nothing in it reaches a
//! terminal as a command.

mod github;
mod gitlab;
mod human;
mod json;
mod sarif;
mod short;
mod summary;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;

/// A form that findings are laid out in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For people: the line, a mark under the place, the remedy.
    #[default]
    Human,
    /// One line a finding, for `grep` and editors.
    Short,
    /// One array of objects with stable keys.
    Json,
    /// Commands that GitHub shows beside the changed lines.
    Github,
    /// GitLab's report of code quality.
    Gitlab,
    /// SARIF 2.1.0.
    Sarif,
}

/// Lays out findings in the order given; `colour` matters to the human form only.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], format: Format, lang: Lang, colour: bool) -> String {
    match format {
        Format::Human => human::render(diagnostics, lang, colour),
        Format::Short => short::render(diagnostics, lang),
        Format::Json => json::render(diagnostics, lang),
        Format::Github => github::render(diagnostics, lang),
        Format::Gitlab => gitlab::render(diagnostics, lang),
        Format::Sarif => sarif::render(diagnostics, lang),
    }
}

/// Lays out findings as a page in Markdown, the gravest first.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic], lang: Lang) -> String {
    summary::render(diagnostics, lang)
}

/// Puts the gravest findings first and keeps their order otherwise.
fn serious_first(diagnostics: &mut [&Diagnostic]) {
    diagnostics.sort_by_key(|found| std::cmp::Reverse(found.severity()));
}

/// JSON in which no character commands a terminal or turns the direction of text.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 1);
    for c in json.chars() {
        // Such characters stand inside strings only, where an escape means the same.
        if c == '\u{7f}' || is_hostile(c) {
            // Writing to a string can't fail.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out.push('\n');
    out
}

/// Reason and remedy as one line of text.
fn sentence(diagnostic: &Diagnostic, lang: Lang) -> String {
    one_line(&format!("{} — {}", diagnostic.problem.reason(lang), diagnostic.problem.remedy(lang)))
}

/// Makes text fit for one line of a terminal: white space becomes spaces, controls become signs.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { visible(c) }).collect()
}

/// Makes a line of source fit for a terminal, character for character, so that columns stay true.
fn source_line(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c == '\t' || visible(c) == c) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if c == '\t' { c } else { visible(c) }).collect()
}

/// A sign in place of a character that commands a terminal or turns the direction of text.
fn visible(c: char) -> char {
    match c {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        c if is_hostile(c) => '\u{fffd}',
        c => c,
    }
}

/// Whether a character above ASCII commands a terminal, breaks a line or turns its direction.
fn is_hostile(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
