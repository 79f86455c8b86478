//! The pages of candidates whose term of publication is over: that it is, and nothing of the person.

use std::collections::BTreeMap;

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
        let over = catalogue.gone_from(&court.id).map(|gone| {
            gone.addresses.iter().map(|(lang, address)| (*lang, address.as_str())).collect::<BTreeMap<_, _>>()
        });
        for addresses in over.chain(catalogue.deleted_candidates(&court.id)) {
            for (lang, address) in &addresses {
                let words = self.words(*lang);
                let section = self.section(Kind::Candidate, *lang);
                let title = words.get("candidates.gone.title");
                let page = Page {
                    template: "gone.html".to_owned(),
                    lang: *lang,
                    address: (*address).to_owned(),
                    title: format!("{title} — {}", self.name(*lang)),
                    description: None,
                    section: Some(Kind::Candidate.section()),
                    breadcrumbs: vec![
                        self.home_link(*lang),
                        Link { title: section.title.clone(), url: section_address(Kind::Candidate, *lang) },
                    ],
                    feeds: vec![self.home_feed(*lang)],
                    switch: self.switch(*lang, |of| {
                        let other = addresses.get(&of).map(|address| (*address).to_owned());
                        (other.unwrap_or_else(|| section_address(Kind::Candidate, of)), true)
                    }),
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
