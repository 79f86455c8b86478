//! Every mistake a user can make, with its words in Kazakh, Russian and English side by side.
//!
//! One declaration a problem, grouped by the floor that finds it: the compiler refuses one that
//! lacks a language, a remedy or an explanation. Problems hold plain data; places are kept beside
//! them in `Diagnostic`.

mod allowed;
mod calendar;
mod cms;
mod components;
mod consistency;
mod deadlines;
mod duties;
mod expected;
mod front_matter;
mod kinds;
mod ledger;
mod letters;
mod life_cycle;
mod lost;
mod macros;
mod markup;
mod output;
mod outside;
mod people;
mod personal;
mod pictures;
mod privacy;
mod protection;
mod references;
mod registries;
mod rows;
mod rules;
mod security;
mod settings;
mod slips;
mod source_files;
mod text;
mod theme;
mod translations;
mod understood;

pub use allowed::AllowedProblem;
pub use calendar::CalendarProblem;
pub use cms::CmsProblem;
pub use components::ComponentProblem;
pub use consistency::ConsistencyProblem;
pub use deadlines::DeadlineProblem;
pub use duties::DutyProblem;
pub use expected::{Expected, Hundredths, Meanings};
pub use front_matter::FrontMatterProblem;
pub use kinds::KindProblem;
pub use ledger::LedgerProblem;
pub use letters::LetterProblem;
pub use life_cycle::LifeCycleProblem;
pub use lost::LostProblem;
use macros::{problem_groups, problems};
pub use markup::MarkupProblem;
pub use output::OutputProblem;
pub use outside::OutsideProblem;
pub use people::PeopleProblem;
pub use personal::{PersonalData, PersonalProblem};
pub use pictures::PictureProblem;
pub use privacy::PrivacyProblem;
pub use protection::ProtectionProblem;
pub use references::ReferenceProblem;
pub use registries::RegistryProblem;
pub use rows::RowProblem;
pub use rules::RuleProblem;
pub use security::SecurityProblem;
pub use settings::SettingsProblem;
pub use slips::SlipProblem;
pub use source_files::SourceProblem;
pub use text::TextProblem;
pub use theme::ThemeProblem;
pub use translations::TranslationProblem;
pub use understood::UnderstoodProblem;

use crate::base::lang::{Lang, Phrase};
use crate::base::meant::closest;
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
    Registry(RegistryProblem),
    FrontMatter(FrontMatterProblem),
    Understood(UnderstoodProblem),
    Lost(LostProblem),
    Source(SourceProblem),
    Text(TextProblem),
    Markup(MarkupProblem),
    Letter(LetterProblem),
    Reference(ReferenceProblem),
    Translation(TranslationProblem),
    Rule(RuleProblem),
    Slip(SlipProblem),
    Personal(PersonalProblem),
    People(PeopleProblem),
    Protection(ProtectionProblem),
    Privacy(PrivacyProblem),
    Kind(KindProblem),
    Consistency(ConsistencyProblem),
    Deadline(DeadlineProblem),
    Calendar(CalendarProblem),
    LifeCycle(LifeCycleProblem),
    Duty(DutyProblem),
    Ledger(LedgerProblem),
    Allowed(AllowedProblem),
    Theme(ThemeProblem),
    Component(ComponentProblem),
    Output(OutputProblem),
    Outside(OutsideProblem),
    Cms(CmsProblem),
    Security(SecurityProblem),
    Row(RowProblem),
    Picture(PictureProblem),
}

impl Problem {
    /// The mark that `ledger/allowed.yaml` allows this finding by; `None` for what can't be allowed.
    #[must_use]
    pub fn finding(&self) -> Option<&str> {
        let permit = match self {
            Self::Personal(problem) => problem.permit(),
            Self::Privacy(problem) => problem.permit(),
            _ => None,
        };
        permit?.strip_prefix(PERMIT)?.split(',').next()
    }
}

/// How a line of `ledger/allowed.yaml` begins.
const PERMIT: &str = "- {finding: ";

/// The line that allows a finding, once somebody has filled it in.
#[must_use]
pub fn permit(mark: &str, today: &str) -> String {
    format!("{PERMIT}{mark}, reason: …, by: …, on: {today}}}")
}

impl FrontMatterProblem {
    /// A word that is none of a closed set; a slip of the hand is told apart from an unknown word.
    #[must_use]
    pub fn not_among<'w>(field: &str, value: String, words: impl IntoIterator<Item = &'w str> + Clone) -> Self {
        let field = field.to_owned();
        match closest(&value, words.clone()) {
            Some(meant) => Self::MisspelledChoice { field, meant: meant.to_owned(), value },
            None => Self::BadChoice { field, value, allowed: words.into_iter().collect::<Vec<_>>().join(", ") },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all_words() -> Vec<(&'static str, Phrase)> {
        let short = Problem::sentences().flat_map(|(code, reason, remedy)| [(*code, *reason), (*code, *remedy)]);
        short.chain(Problem::explanations().map(|long| (long.code, long.text))).collect()
    }

    /// A letter of the other alphabet that looks right breaks search and screen readers.
    fn mixes_alphabets(word: &str) -> bool {
        word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c))
    }

    #[test]
    fn codes_are_unique_and_keep_their_hundreds() {
        let codes: Vec<_> = Problem::explanations().map(|long| long.code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        assert_eq!(SettingsProblem::SettingsMissing {}.code(), "D101");
        assert_eq!(Problem::from(SourceProblem::NotUtf8 {}).code(), "D223");
    }

    #[test]
    fn every_language_has_words_of_its_own() {
        for (code, words) in all_words() {
            for lang in Lang::ALL {
                assert!(!words.get(lang).trim().is_empty(), "{code} has no words in {lang}");
            }
            assert!(words.kk != words.ru && words.ru != words.en && words.kk != words.en, "{code} repeats a language");
        }
    }

    #[test]
    fn words_do_not_mix_alphabets() {
        for (code, words) in all_words() {
            for text in [words.kk, words.ru, words.en] {
                let mixed = text.split(|c: char| !c.is_alphabetic()).find(|word| mixes_alphabets(word));
                assert_eq!(mixed, None, "{code}");
            }
        }
    }

    #[test]
    fn reasons_read_as_parts_of_a_line() {
        for (code, reason, _) in Problem::sentences() {
            for lang in Lang::ALL {
                assert!(!reason.get(lang).ends_with('.'), "{code}: a reason has no full stop");
            }
        }
    }

    #[test]
    fn explanations_hold_no_blanks_to_fill() {
        for long in Problem::explanations() {
            for lang in Lang::ALL {
                // YAML has its braces too, but never around a single word.
                let mut braced =
                    long.text.get(lang).split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
                let blank = braced.find(|inner| inner.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
                assert_eq!(blank, None, "{} {lang}", long.code);
            }
        }
    }

    #[test]
    fn what_was_expected_is_named_in_the_language_of_the_sentence() {
        let problem = SettingsProblem::SettingWrongType { key: "tags".into(), expected: Expected::YesNo };
        assert_eq!(problem.remedy(Lang::Ru), "Здесь нужно такое значение: true (да) или false (нет).");
    }
}
