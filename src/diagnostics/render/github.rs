//! Workflow commands that GitHub shows beside the changed lines.
//!
//! Values are escaped as GitHub's runner unescapes them, so no content can start a command.

use std::fmt::Write as _;

use super::{sentence, serious_first, visible};
use crate::base::lang::Lang;
use crate::diagnostics::{Diagnostic, Severity};

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut out = String::new();
    // GitHub shows ten of a step: those that matter most.
    let mut diagnostics: Vec<&Diagnostic> = diagnostics.iter().collect();
    serious_first(&mut diagnostics);
    for diagnostic in diagnostics {
        let command = match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        // Writing to a string can't fail.
        let _ = write!(out, "::{command} ");
        if let Some(file) = &diagnostic.place.file {
            let _ = write!(out, "file={},", property(file.as_str()));
        }
        if let Some(span) = &diagnostic.place.span {
            let _ = write!(out, "line={},col={},", span.line, span.column);
        }
        let message = escape(&sentence(diagnostic, lang));
        let _ = writeln!(out, "title={}::{message}", diagnostic.problem.code());
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    let shown: String = text.chars().map(|c| if matches!(c, '\r' | '\n') { c } else { visible(c) }).collect();
    escape(&shown).replace(':', "%3A").replace(',', "%2C")
}
