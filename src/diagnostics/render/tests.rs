//! Whole outputs of every form, and what must hold for any content.

use super::*;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::{FrontMatterProblem, SettingsProblem, TranslationProblem};
use crate::diagnostics::{Place, SourceText, Span};

#[test]
fn show() {
    let source = SourceText {
        path: SourcePath::new("courts/almaty/news/brifing/index.kk.md"),
        text: "---\ntitle: Сот брифингі\nкүні: 2026-11-20\n---\n".into(),
    };
    let found = vec![
        Diagnostic::new(SettingsProblem::SettingsMissing {}, Place::default()),
        Diagnostic::new(
            FrontMatterProblem::MisspelledField { field: "күні".into(), meant: "date".into() },
            source.place(source.text.find("күні").unwrap()..source.text.find(": 2026").unwrap()),
        ),
        Diagnostic::new(TranslationProblem::TranslationMissing { language: "русский".into() }, source.whole()),
        Diagnostic::new(
            TranslationProblem::TranslationMissing { language: "русский".into() },
            Place {
                file: Some(source.path.clone()),
                span: Some(Span { line: 3, column: 17, length: 1, text: "күні: 2026-11-20".into() }),
            },
        ),
        Diagnostic::new(
            TranslationProblem::TranslationMissing { language: "русский".into() },
            Place {
                file: Some(source.path.clone()),
                span: Some(Span { line: 3, column: 1, length: 1, text: String::new() }),
            },
        ),
        Diagnostic::new(
            TranslationProblem::TranslationMissing { language: "русский".into() },
            Place {
                file: Some(source.path.clone()),
                span: Some(Span { line: 3, column: 3, length: 2, text: "\tа\u{1b}ә б".into() }),
            },
        ),
        Diagnostic::new(
            TranslationProblem::TranslationMissing { language: "русский".into() },
            Place { file: None, span: Some(Span { line: 3, column: 3, length: 2, text: "  \tа\u{1b}ә б".into() }) },
        ),
    ];
    let mut s = String::new();
    for l in Lang::ALL {
        for f in [Format::Human, Format::Short, Format::Json, Format::Github] {
            s += &render(&found, f, l, false);
        }
    }
    s += &format!("{:?}", render(&found, Format::Human, Lang::Ru, true));
    panic!("{s}");
}
