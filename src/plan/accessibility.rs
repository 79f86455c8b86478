//! `/<lang>/accessibility/`: the statement of accessibility.
//!
//! What the theme can do stands in its words; what the court has checked comes from settings, and where they
//! tell of no check, the statement says so.

use serde_json::json;

use super::recipe::{PageContent, Single};
use super::registry_pages::in_language;
use super::site::{Page, PageKind, Site};
use super::view::Loose;
use crate::base::lang::Lang;
use crate::settings::Accessibility;
use crate::theme::{fill, fill_date};

/// The address of the statement.
pub(super) fn accessibility_address(lang: Lang) -> String {
    format!("/{lang}/accessibility/")
}

impl Site<'_> {
    /// The statement, in every language.
    pub(super) fn accessibility_pages(&mut self) {
        let facts = self.settings().accessibility_of(self.court);
        for lang in self.languages() {
            self.accessibility_page(*lang, &facts);
        }
    }

    fn accessibility_page(&mut self, lang: Lang, facts: &Accessibility) {
        let words = self.words(lang);
        let today = self.catalogue.view.now.day();
        // A check that is still to come is none; the rules tell of it.
        let reviewed = facts.reviewed.as_ref().map(|(day, _)| *day).filter(|day| *day <= today);
        let gaps: Vec<_> = facts.gaps.iter().flatten().map(|(text, _)| in_language(text, lang)).collect();
        let status = match reviewed {
            None => "unchecked",
            Some(_) if gaps.is_empty() => "full",
            Some(_) => "partial",
        };
        let values = json!({
            "status": status,
            "reviewed": reviewed.map(|day| fill_date(words.get("accessibility.reviewed"), day, lang)),
            "gaps": gaps,
            "answer_days": facts.answer_days,
            "complaints": facts.complaints.as_ref().map(|(text, _)| in_language(text, lang)),
            "own": self.court.is_some(),
        });
        let page = Page {
            template: "accessibility.html".to_owned(),
            lang,
            address: accessibility_address(lang),
            title: format!("{} — {}", words.get("accessibility.title"), self.name(lang)),
            description: Some(fill(words.get("accessibility.description"), &[("court", self.name(lang))])),
            section: None,
            breadcrumbs: vec![self.home_link(lang)],
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (accessibility_address(of), false)),
            content: PageContent::Single(Single { values: Loose(values), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }
}
