//! `/<lang>/coverage/`: the ledger of coverage, where settings show it to readers.
//!
//! It is made of what is public alone: nothing private and no mistake in a file gets here.

use serde_json::json;

use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::Loose;
use crate::base::lang::Lang;
use crate::coverage::{self, Audience, Coverage, Table, national_table, tables};
use crate::diagnostics::Diagnostic;
use crate::theme::fill_date;

/// The address of the ledger.
pub(super) fn coverage_address(lang: Lang) -> String {
    format!("/{lang}/coverage/")
}

impl Site<'_> {
    /// Whether readers of the site see the ledger.
    pub(super) fn shows_coverage(&self) -> bool {
        self.settings().shows_coverage(self.court)
    }

    /// The ledger of this site's court; on the site over all courts, of each beside the others.
    pub(super) fn coverage_pages(&mut self, found: &[Diagnostic]) {
        if !self.shows_coverage() {
            return;
        }
        let of = |court| coverage::of(self.catalogue, found, court, Audience::Readers);
        let own = of(self.court);
        let courts = if self.court.is_none() {
            // What a court keeps off its own site is not told of it elsewhere.
            let courts = self.settings().courts.values().filter(|court| court.coverage_public != Some(false));
            courts.map(|court| of(Some(court))).collect()
        } else {
            Vec::new()
        };
        for lang in self.languages() {
            let mut shown = if courts.is_empty() { Vec::new() } else { vec![self.comparison(&courts, *lang)] };
            shown.extend(tables(&own, self.words(*lang), *lang, ""));
            self.coverage_page(*lang, &shown);
        }
    }

    fn comparison(&self, courts: &[Coverage], lang: Lang) -> Table {
        let url = |coverage: &Coverage| {
            let court = self.settings().courts.values().find(|court| court.id.as_str() == coverage.court);
            let base = court.map(|court| self.settings().base_url_of(court)).unwrap_or_default();
            let has_own = self.settings().shows_coverage(court);
            if has_own { format!("{base}{}", coverage_address(lang)) } else { format!("{base}/{lang}/") }
        };
        national_table(courts, self.words(lang), lang, url)
    }

    fn coverage_page(&mut self, lang: Lang, shown: &[Table]) {
        let words = self.words(lang);
        let on = fill_date(words.get("coverage.as_of"), self.catalogue.view.now.day(), lang);
        let page = Page {
            template: "coverage.html".to_owned(),
            lang,
            address: coverage_address(lang),
            title: format!("{} — {}", words.get("coverage.title"), self.name(lang)),
            description: Some(format!("{}. {}", self.name(lang), words.get("coverage.intro"))),
            section: None,
            breadcrumbs: vec![self.home_link(lang)],
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (coverage_address(of), false)),
            content: PageContent::Single(Single {
                values: Loose(json!({ "on": on, "tables": shown })),
                ..Single::default()
            }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }
}
