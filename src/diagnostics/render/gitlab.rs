//! GitLab's report of code quality: one array that a merge request shows beside the changed lines.
//!
//! A finding is known by its fingerprint, so the same finding has the same one in every run, wherever
//! its line has moved to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{escaped, sentence};
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::diagnostics::{Diagnostic, Severity};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let issues: Vec<Issue<'_>> = diagnostics
        .iter()
        .map(|diagnostic| {
            // The second of two equal findings in one file must not count as the first.
            let about = about(diagnostic);
            let earlier = seen.entry(about.clone()).or_default();
            let fingerprint = Fingerprint::of_bytes(format!("{about}\n{earlier}").as_bytes()).long();
            *earlier += 1;
            issue(diagnostic, lang, fingerprint)
        })
        .collect();
    let text = serde_json::to_string_pretty(&issues).expect("strings and numbers always have a form in JSON");
    escaped(&text)
}

fn issue(diagnostic: &Diagnostic, lang: Lang, fingerprint: String) -> Issue<'_> {
    let severity = match diagnostic.severity() {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Note => "info",
    };
    // GitLab takes no finding without a file and a line.
    let path = diagnostic.place.file.as_ref().map_or("zharia.yaml", SourcePath::as_str);
    let begin = diagnostic.place.span.as_ref().map_or(1, |span| span.line);
    let location = Location { path, lines: Lines { begin } };
    let check_name = diagnostic.problem.code();
    Issue { description: sentence(diagnostic, lang), check_name, fingerprint, severity, location }
}

/// What stays of a finding when lines are added above it, and in whichever language it is told.
fn about(diagnostic: &Diagnostic) -> String {
    let file = diagnostic.place.file.as_ref().map_or("", SourcePath::as_str);
    [diagnostic.problem.code(), file, &diagnostic.problem.reason(Lang::En)].join("\n")
}
