//! The directory on the site over all courts: who speaks for each court, and how to reach them.
//!
//! Made from the registry of people alone: what stands there is all that is shown.

use serde_json::{Value, json};

use super::body::phone;
use super::court_index::acting;
use super::fields::to_json;
use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Loose, Section};
use crate::base::lang::Lang;
use crate::settings::{Court, Person};
use crate::theme::fill;

/// The section in which a court's own speakers stand.
const SECTION: &str = "speakers";

impl Site<'_> {
    /// The directory's place in the menu.
    pub(super) fn directory_section(&self, lang: Lang) -> Section {
        let title = self.words(lang).get("directory.title").to_owned();
        Section { id: SECTION, title, url: format!("/{lang}/{SECTION}/") }
    }

    /// `/<lang>/speakers/` of the site over all courts.
    pub(super) fn directory_page(&mut self, lang: Lang) {
        let regions: Vec<Value> = acting(self, lang)
            .into_iter()
            .map(|(region, courts)| {
                let courts: Vec<Value> = courts.into_iter().filter_map(|court| self.speakers_of(court, lang)).collect();
                json!({ "name": region, "courts": courts })
            })
            .collect();
        let section = self.directory_section(lang);
        let page = Page {
            template: "directory.html".to_owned(),
            lang,
            address: section.url.clone(),
            title: format!("{} — {}", section.title, self.name(lang)),
            description: Some(fill(self.words(lang).get("directory.intro"), &[("court", self.name(lang))])),
            section: Some(SECTION),
            breadcrumbs: vec![self.home_link(lang)],
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (format!("/{of}/{SECTION}/"), false)),
            content: PageContent::Single(Single { values: Loose(json!({ "regions": regions })), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }

    fn speakers_of(&self, court: &Court, lang: Lang) -> Option<Value> {
        let base = self.settings().base_url_of(court);
        let people: Vec<Value> = self
            .catalogue
            .acting_speakers(court)
            .into_iter()
            .map(|(_, person)| self.contact_row(person, lang))
            .collect();
        (!people.is_empty())
            .then(|| json!({ "name": court.name.get(lang), "lang": court.name.other(lang), "url": format!("{base}/{lang}/"), "people": people }))
    }

    fn contact_row(&self, person: &Person, lang: Lang) -> Value {
        let number = |number: &Option<String>| number.as_deref().map(|number| to_json(&phone("", number)));
        let languages: Vec<String> = person.languages.iter().map(|of| self.language_name(*of, lang)).collect();
        json!({
            "name": person.name.get(lang), "office": person.office.get(lang), "phone": number(&person.phone),
            "duty_phone": number(&person.duty_phone), "hours": person.hours.get(lang), "email": person.email,
            "languages": languages,
            "name_lang": person.name.other(lang), "office_lang": person.office.other(lang), "hours_lang": person.hours.other(lang),
        })
    }
}
