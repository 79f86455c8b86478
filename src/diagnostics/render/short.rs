//! One line a finding: `file:line:column: error[CODE]: sentence`.
//!
//! The level is English in every language, so that one pattern finds it in any log.

use std::fmt::Write as _;

use super::{one_line, sentence};
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        if let Some(file) = &diagnostic.place.file {
            out.push_str(&one_line(file.as_str()));
            out.push(':');
            if let Some(span) = &diagnostic.place.span {
                // Writing to a string can't fail.
                let _ = write!(out, "{}:{}:", span.line, span.column);
            }
            out.push(' ');
        }
        let level = diagnostic.severity().name(Lang::En);
        let _ = writeln!(out, "{level}[{}]: {}", diagnostic.problem.code(), sentence(diagnostic, lang));
    }
    out
}
