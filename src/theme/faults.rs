//! What the template engine complains of, as findings at their places.
//!
//! The engine names a template `altyn/kinds/news.html`; its file is
//! `themes/altyn/templates/kinds/news.html`. A component's name is that of its file.

use std::collections::BTreeMap;
use std::ops::Range;

use tera::ErrorKind::{MissingParent, Msg, RenderingError, SyntaxError};

use super::layer;
use crate::diagnostics::problems::ThemeProblem;
use crate::diagnostics::{Diagnostic, Place, Problem, SourceText, Span};

/// Templates that can't be read. `blocks` are those found already that have no place in the template above.
pub(super) fn broken(
    error: &tera::Error,
    templates: &BTreeMap<String, String>,
    blocks: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut found = blocks;
    let has_blocks = !found.is_empty();
    let told = if let Msg(message) = error.kind() { drawn(message, templates) } else { Vec::new() };
    let told = if told.is_empty() { vec![one(error, templates)] } else { told };
    // Of blocks the engine tells less.
    found.extend(told.into_iter().filter(|one| !(has_blocks && is_of_block(one))));
    found
}

fn is_of_block(found: &Diagnostic) -> bool {
    let Problem::Theme(ThemeProblem::TemplateBroken { detail, .. }) = &found.problem else { return false };
    detail.starts_with("Block `") && detail.ends_with("is not defined in any parent template")
}

fn one(error: &tera::Error, templates: &BTreeMap<String, String>) -> Diagnostic {
    if let MissingParent { current, parent } = error.kind() {
        let named = templates.get(current).and_then(|text| text.find(parent));
        let range = named.map(|start| start..start + parent.len());
        let problem = ThemeProblem::TemplateMissing { template: parent.clone() };
        return Diagnostic::new(problem, place(current, range, templates));
    }
    let (template, detail, place) = told(error, templates);
    Diagnostic::new(ThemeProblem::TemplateBroken { template, detail }, place)
}

/// A template that failed while a page was made.
pub(super) fn failed(template: &str, error: &tera::Error, templates: &BTreeMap<String, String>) -> Diagnostic {
    let (found, detail, place) = told(error, templates);
    let template = if found.is_empty() { template.to_owned() } else { found };
    Diagnostic::new(ThemeProblem::TemplateFailed { template, detail }, place)
}

/// Template, sentence and place of an engine's report, without its drawing of the source.
fn told(error: &tera::Error, templates: &BTreeMap<String, String>) -> (String, String, Place) {
    match error.kind() {
        SyntaxError(report) | RenderingError(report) => {
            let name = report.filename();
            let detail = report.message().lines().map(str::trim).collect::<Vec<_>>().join(" ");
            (name.to_owned(), detail, place(name, Some(report.span().range.clone()), templates))
        }
        other => (String::new(), other.to_string(), Place::default()),
    }
}

/// What the engine tells of all templates together it gives as a drawing only: `error: sentence`,
/// then ` --> template:line:column`.
fn drawn(message: &str, templates: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let reports = message.split("error: ").skip(1).filter_map(|report| {
        let mut lines = report.lines();
        let detail = lines.next()?.trim().to_owned();
        let mut spot = lines.next()?.trim().strip_prefix("--> ")?.rsplitn(3, ':');
        let column: usize = spot.next()?.parse().ok()?;
        let line: usize = spot.next()?.parse().ok()?;
        let template = spot.next()?.to_owned();
        let text = templates.get(&template)?.lines().nth(line.checked_sub(1)?)?.to_owned();
        let length = lines.map(|line| line.matches('^').count()).find(|count| *count > 0).unwrap_or(1);
        let whole = place(&template, None, templates);
        let place = Place { span: Some(Span { line, column, length, text: text.into() }), ..whole };
        let missing = detail.strip_prefix("Unknown template `").and_then(|rest| rest.strip_suffix('`'));
        let problem = match missing {
            Some(missing) => ThemeProblem::TemplateMissing { template: missing.to_owned() },
            None => ThemeProblem::TemplateBroken { template, detail },
        };
        Some(Diagnostic::new(problem, place))
    });
    reports.collect()
}

fn place(template: &str, range: Option<Range<usize>>, templates: &BTreeMap<String, String>) -> Place {
    let Some(path) = layer::path_of(template) else { return Place::default() };
    match (templates.get(template), range) {
        (Some(text), Some(range)) => SourceText::new(path, text.as_str()).place(range),
        _ => Place::file(path),
    }
}
