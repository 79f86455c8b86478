//! Every mistake a user can make, with its words in Kazakh, Russian and English side by side.
//!
//! One declaration a problem, grouped by the floor that finds it: the compiler refuses one that
//! lacks a language, a remedy or an explanation. Problems hold plain data; places are kept beside
//! them in `Diagnostic`.

mod front_matter;
mod macros;
mod references;
mod rules;
mod text;

pub use front_matter::FrontMatterProblem;
use macros::{problem_groups, problems};
pub use references::ReferenceProblem;
pub use rules::RuleProblem;
pub use text::TextProblem;

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
    FrontMatter(FrontMatterProblem),
    Text(TextProblem),
    Reference(ReferenceProblem),
    Rule(RuleProblem),
}
