//! `judges-day`: «Судьяның бір күні», interviews and essays on a judge's work.

use super::checked::Checked;
use super::define::content_kind;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;
use crate::front_matter::{Consent, PersonRef, Picture, Text};

content_kind! {
    /// A day of a judge.
    pub struct JudgesDay {
        shared required judge: PersonRef<1> { kk: "Судья", ru: "Судья", en: "Judge" },
        own optional interviewer: Text { kk: "Сұхбаттасқан", ru: "Беседовал(а)", en: "Interviewer" },
        shared required consent: Consent { kk: "Жариялауға келісім", ru: "Согласие на публикацию", en: "Consent to publication" },
        own optional photos: Vec<Picture> { kk: "Суреттер", ru: "Фотографии", en: "Photographs" },
    }
    impl {
        const SECTION: &'static str = "judges-day";
        const DATED: bool = true;
        const RECEIVES: bool = false;
        const PERSONAL: bool = true;
        const ON_CARD: &'static [&'static str] = &["judge"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            if self.consent.0 { Vec::new() } else { vec![item.at("consent", RuleProblem::ConsentMissing {})] }
        }
    }
}
