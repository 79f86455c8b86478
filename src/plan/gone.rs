//! The pages of candidates whose term of publication is over: that it is, and nothing of the person.

use serde_json::json;

use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Link, Loose};
use crate::catalogue::section_address;
use crate::kinds::Kind;
use crate::settings::Court;

impl Site<'_> {
    /// Adds a notice at every address of those who are anonymous now.
    pub(super) fn gone_pages(&mut self, court: &Court) {
        let catalogue = self.catalogue;
        for gone in catalogue.gone_from(&court.id) {
            for (lang, address) in &gone.addresses {
                let words = self.words(*lang);
                let section = self.section(Kind::Candidate, *lang);
                let title = words.get("candidates.gone.title");
                let page = Page {
                    template: "gone.html".to_owned(),
                    lang: *lang,
                    address: address.clone(),
                    title: format!("{title} — {}", self.name(*lang)),
                    description: None,
                    section: Some(Kind::Candidate.section()),
                    breadcrumbs: vec![
                        self.home_link(*lang),
                        Link { title: section.title.clone(), url: section_address(Kind::Candidate, *lang) },
                    ],
                    feeds: vec![self.home_feed(*lang)],
                    switch: self.switch(*lang, |of| (gone.addresses[&of].clone(), true)),
                    content: PageContent::Single(Single {
                        values: Loose(json!({ "section": section })),
                        ..Single::default()
                    }),
                    body: None,
                    sources: Vec::new(),
                    kind: PageKind::Hidden,
                    image: None,
                };
                self.page(page);
            }
        }
    }
}
