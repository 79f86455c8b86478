//! The pages of candidates whose term of publication is over, and of what a court has ordered to be removed: that
//! it is so, and nothing of what was there.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::json;

use super::moved::page_at;
use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Link, Loose};
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::catalogue::section_address;
use crate::kinds::Kind;
use crate::settings::Court;

impl Site<'_> {
    /// Adds a notice at every address of what a court has ordered to be removed.
    pub(super) fn removed_pages(&mut self, court: &Court) {
        let catalogue = self.catalogue;
        let mut addresses: BTreeMap<OutputPath, Lang> = BTreeMap::new();
        for removed in catalogue.removed_from(&court.id) {
            addresses.extend(removed.addresses.iter().filter_map(|(from, lang)| Some((page_at(from)?, *lang))));
        }
        if !addresses.is_empty() && self.settings().host.tells_gone() {
            addresses.extend(self.languages().iter().map(|lang| (OutputPath::of_address(&answer(*lang)), *lang)));
        }
        for (path, lang) in addresses {
            let title = self.words(lang).get("removed.title");
            let page = Page {
                template: "removed.html".to_owned(),
                lang,
                address: path.address(),
                title: format!("{title} — {}", self.name(lang)),
                description: None,
                section: None,
                breadcrumbs: vec![self.home_link(lang)],
                feeds: vec![self.home_feed(lang)],
                switch: self.switch(lang, |of| (format!("/{of}/"), true)),
                content: PageContent::Single(Single::default()),
                body: None,
                sources: Vec::new(),
                kind: PageKind::Hidden,
                image: None,
            };
            self.page(page);
        }
    }

    /// Rules by which the host says of each such address, and of all files below it, that it is gone.
    pub(super) fn gone_rules(&self) -> String {
        let mut text = String::new();
        let Some(court) = self.court.filter(|_| self.settings().host.tells_gone()) else { return text };
        for removed in self.catalogue.removed_from(&court.id) {
            for (from, lang) in &removed.addresses {
                writeln!(text, "{from}* {} 410!", answer(*lang)).expect("a string takes all");
            }
        }
        text
    }

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

/// The page that stands for all that is gone in a language, with hosts that can say so.
fn answer(lang: Lang) -> String {
    format!("/{lang}/410.html")
}
