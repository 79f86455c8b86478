//! Findings for people at a terminal: the line, a mark under the exact place, the remedy.
//!
//! Drawing is the work of `annotate-snippets`; here is only what to draw and in which words.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{one_line, source_line};
use crate::base::lang::{Lang, Phrase};
use crate::diagnostics::{Diagnostic, Severity, Span};

const HELP: Phrase = Phrase { kk: "көмек", ru: "подсказка", en: "help" };

const CORRECTED: Phrase = Phrase { kk: "дұрысы", ru: "должно быть", en: "should be" };

/// A paragraph that is one long line says nothing when it is written twice.
const LONGEST: usize = 300;

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        if !out.is_empty() {
            out.push('\n');
        }
        let drawn = renderer.render(&[group(diagnostic, lang)]);
        // Without a line number the drawing has no margin; findings look alike with one.
        out.push_str(&if marked_line(diagnostic).is_some() { drawn } else { drawn.replace('\n', "\n ") });
        out.push('\n');
    }
    out
}

fn group(diagnostic: &Diagnostic, lang: Lang) -> Group<'_> {
    let problem = &diagnostic.problem;
    let title = level(diagnostic.severity(), lang).primary_title(one_line(&problem.reason(lang))).id(problem.code());
    let group = place(Group::with_title(title), diagnostic);
    let group = group.element(Level::HELP.with_name(*HELP.get(lang)).message(one_line(&problem.remedy(lang))));
    match corrected(diagnostic) {
        Some(line) => group.element(Level::HELP.with_name(*CORRECTED.get(lang)).message(one_line(line))),
        None => group,
    }
}

/// The line as it should be, where it looks different from what it is.
fn corrected(diagnostic: &Diagnostic) -> Option<&str> {
    let line = diagnostic.fix.as_ref()?.line.as_deref()?;
    let is_now = diagnostic.place.span.as_ref().is_some_and(|span| span.text.as_str() == line);
    (!is_now && line.chars().count() <= LONGEST).then_some(line)
}

fn place<'a>(group: Group<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    let file = diagnostic.place.file.as_ref().map(|file| one_line(file.as_str()));
    match (file, marked_line(diagnostic), &diagnostic.place.span) {
        (file, Some(span), _) => group.element(
            Snippet::source(source_line(&span.text))
                .path(file)
                .line_start(span.line)
                .annotation(AnnotationKind::Primary.span(byte_range(span))),
        ),
        (Some(file), None, Some(span)) => group.element(Origin::path(file).line(span.line).char_column(span.column)),
        (Some(file), None, None) => group.element(Origin::path(file)),
        (None, None, _) => group,
    }
}

/// The spot whose line can be drawn: a mark needs at least one character.
fn marked_line(diagnostic: &Diagnostic) -> Option<&Span> {
    diagnostic.place.span.as_ref().filter(|span| !span.text.is_empty())
}

fn level(severity: Severity, lang: Lang) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    level.with_name(severity.name(lang))
}

/// Columns count characters, the drawing counts the bytes of the line as it is shown.
fn byte_range(span: &Span) -> Range<usize> {
    let shown = source_line(&span.text);
    let byte = |character: usize| shown.char_indices().nth(character).map_or(shown.len(), |(at, _)| at);
    let first = span.column.saturating_sub(1);
    byte(first)..byte(first.saturating_add(span.length))
}
