//! One JSON array of all findings, for programs: keys and their meaning never change.
//!
//! What has no place holds `null`, so that every object has the same keys.

use serde::Serialize;

use super::escaped;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::diagnostics::{Diagnostic, Severity};

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: Severity,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    length: Option<usize>,
    reason: String,
    remedy: String,
    /// The line as it should be, where that is certain.
    corrected: Option<&'a str>,
}

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let findings: Vec<Finding<'_>> = diagnostics.iter().map(|diagnostic| finding(diagnostic, lang)).collect();
    let text = serde_json::to_string_pretty(&findings).expect("strings and numbers always have a form in JSON");
    escaped(&text)
}

fn finding(diagnostic: &Diagnostic, lang: Lang) -> Finding<'_> {
    let span = diagnostic.place.span.as_ref();
    Finding {
        code: diagnostic.problem.code(),
        severity: diagnostic.severity(),
        file: diagnostic.place.file.as_ref().map(SourcePath::as_str),
        line: span.map(|span| span.line),
        column: span.map(|span| span.column),
        length: span.map(|span| span.length),
        reason: diagnostic.problem.reason(lang),
        remedy: diagnostic.problem.remedy(lang),
        corrected: diagnostic.fix.as_ref().and_then(|fix| fix.line.as_deref()),
    }
}
