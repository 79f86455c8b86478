//! `experts`: respected public figures whom journalists may ask, with their own consent.
//!
//! They are not on the court's staff: questions go through the press service, never straight.

use super::checked::Checked;
use super::define::{Order, content_kind};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::KindProblem;
use crate::front_matter::{Consent, PersonRef, Text};

content_kind! {
    /// An expert's page; its text is a short biography.
    pub struct Expert {
        shared required person: PersonRef<3> { kk: "Сарапшы", ru: "Эксперт", en: "Expert" },
        own optional organisation: Text { kk: "Ұйымы", ru: "Организация", en: "Organisation" },
        own required topics: Vec<Text> { kk: "Тақырыптары", ru: "Темы", en: "Topics" },
        shared required consent: Consent { kk: "Жариялауға келісім", ru: "Согласие на публикацию", en: "Consent to publication" },
    }
    impl {
        const SECTION: &'static str = "experts";
        const DATED: bool = false;
        const PERSONAL: bool = true;
        const ORDER: Order = Order::ByName;
        const ON_CARD: &'static [&'static str] = &["person", "topics"];
        const FILTERS: &'static [&'static str] = &["topics"];

        fn person(&self) -> Option<&str> {
            Some(&self.person.0)
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            if self.consent.0 { Vec::new() } else { vec![item.at("consent", KindProblem::NoConsent {})] }
        }
    }
}
