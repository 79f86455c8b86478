//! SARIF 2.1.0, which forges and editors read; a certain correction goes along as a fix.
//!
//! Columns count characters (`unicodeCodePoints`), as everywhere here.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{escaped, one_line};
use crate::base::lang::Lang;
use crate::diagnostics::{Diagnostic, Edit, Severity, explanation};

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut rules: BTreeMap<&'static str, usize> = diagnostics.iter().map(|found| (found.problem.code(), 0)).collect();
    for (index, place) in rules.values_mut().enumerate() {
        *place = index;
    }
    let results: Vec<Value> = diagnostics.iter().map(|found| result(found, lang, &rules)).collect();
    let rules: Vec<Value> = rules.keys().map(|code| rule(code, lang)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "zharia", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "language": lang.code(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&log).expect("strings and numbers always have a form in JSON");
    escaped(&text)
}

fn rule(code: &str, lang: Lang) -> Value {
    let words = explanation(code).map_or("", |long| long.text.get(lang));
    let severity = explanation(code).map_or(Severity::Note, |long| long.severity);
    json!({
        "id": code,
        "fullDescription": {"text": words},
        "defaultConfiguration": {"level": level(severity)},
    })
}

fn result(found: &Diagnostic, lang: Lang, rules: &BTreeMap<&'static str, usize>) -> Value {
    let code = found.problem.code();
    let text = format!("{}. {}", one_line(&found.problem.reason(lang)), one_line(&found.problem.remedy(lang)));
    let mut result = json!({
        "ruleId": code,
        "ruleIndex": rules.get(code),
        "level": level(found.severity()),
        "message": {"text": text},
        "locations": [],
    });
    if let Some(file) = &found.place.file {
        let file = json!({"uri": uri(file.as_str())});
        let mut place = json!({"artifactLocation": file});
        if let Some(span) = &found.place.span {
            place["region"] = json!({
                "startLine": span.line,
                "startColumn": span.column,
                "endColumn": span.column + span.length,
            });
        }
        result["locations"] = json!([{"physicalLocation": place}]);
        if let Some(fix) = fix(found, &file) {
            result["fixes"] = json!([fix]);
        }
    }
    result
}

/// The whole line anew: a region in characters would be counted from the text, which is not at hand.
fn fix(found: &Diagnostic, file: &Value) -> Option<Value> {
    let span = found.place.span.as_ref().filter(|span| !span.text.is_empty())?;
    let line = found.fix.as_deref().and_then(|fix: &Edit| fix.line.as_deref())?;
    let region = json!({"startLine": span.line, "startColumn": 1, "endColumn": span.text.chars().count() + 1});
    Some(json!({
        "artifactChanges": [{
            "artifactLocation": file,
            "replacements": [{"deletedRegion": region, "insertedContent": {"text": line}}],
        }],
    }))
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A path as a relative reference.
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a String takes everything");
        }
    }
    out
}
