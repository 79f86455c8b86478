//! Every mistake a user can make, with its words in Kazakh, Russian and English side by side.
//!
//! One declaration a problem, grouped by the floor that finds it: the compiler refuses one that
//! lacks a language, a remedy or an explanation. Problems hold plain data; places are kept beside
//! them in `Diagnostic`.

mod expected;
mod front_matter;
mod macros;
mod output;
mod references;
mod rules;
mod settings;
mod source_files;
mod text;
mod theme;
mod translations;

pub use expected::Expected;
pub use front_matter::FrontMatterProblem;
use macros::{problem_groups, problems};
pub use output::OutputProblem;
pub use references::ReferenceProblem;
pub use rules::RuleProblem;
pub use settings::SettingsProblem;
pub use source_files::SourceProblem;
pub use text::TextProblem;
pub use theme::ThemeProblem;
pub use translations::TranslationProblem;

use crate::base::lang::{Lang, Phrase};
use crate::diagnostics::Severity;

/// The long words for one code, for `zharia explain CODE`.
#[derive(Debug, Clone, Copy)]
pub struct Explanation {
    /// The code, `D201`.
    pub code: &'static str,
    /// How much a finding of this code weighs.
    pub severity: Severity,
    /// What it means, why it matters, an example.
    pub text: Phrase,
}

problem_groups! {
    Settings(SettingsProblem),
    FrontMatter(FrontMatterProblem),
    Source(SourceProblem),
    Text(TextProblem),
    Reference(ReferenceProblem),
    Translation(TranslationProblem),
    Rule(RuleProblem),
    Theme(ThemeProblem),
    Output(OutputProblem),
}
