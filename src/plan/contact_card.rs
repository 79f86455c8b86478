//! The contact card beside a speaker's page, made of the registry of people alone.

use super::Recipe;
use super::body::press_person;
use super::recipe::ContactRecipe;
use super::site::Site;
use crate::catalogue::address;
use crate::entry::{Entry, Item};
use crate::kinds::Kind;
use crate::theme::fill;

impl Site<'_> {
    /// Adds `contact.vcf` beside a speaker's page; its address, where the person is known.
    pub(super) fn contact_file(&mut self, item: &Item, entry: &Entry) -> Option<String> {
        if item.key.kind != Kind::Speaker || entry.base.withdrawn.is_some() {
            return None;
        }
        let lang = entry.lang;
        let catalogue = self.catalogue;
        let person = catalogue.person(entry.fields.person()?).ok()?;
        let court = person.court.as_ref().and_then(|id| self.settings().courts.get(id));
        // A judge has no number of one's own: journalists reach the court's press service.
        let press = court.and_then(|court| press_person(catalogue, court));
        let of_press = person.phone.is_none() && person.email.is_none();
        let reached = if of_press { press } else { Some(person) };
        let words = self.words(lang);
        let mut note = Vec::new();
        if !person.hours.is_empty() {
            note.push(fill(words.get("speakers.card_hours"), &[("hours", person.hours.get(lang))]));
        }
        if let Some(phone) = &person.duty_phone {
            note.push(fill(words.get("speakers.card_duty"), &[("phone", phone)]));
        }
        if of_press && reached.is_some() {
            note.push(words.get("speakers.card_press").to_owned());
        }
        let phone = reached.and_then(|reached| reached.phone.clone());
        let page = address(item, lang);
        let url = format!("{page}contact.vcf");
        let recipe = ContactRecipe {
            uid: self.calendar_id(item, ""),
            name: person.name.get(lang).to_owned(),
            office: person.office.get(lang).to_owned(),
            organisation: court.map(|court| court.name.get(lang).to_owned()).unwrap_or_default(),
            phones: phone.into_iter().chain(person.duty_phone.clone()).collect(),
            email: reached.and_then(|reached| reached.email.clone()),
            languages: person.languages.clone(),
            note: note.join("\n"),
            page: self.absolute(&page),
            source: self.absolute(&url),
        };
        self.output(&url, Recipe::Contact(recipe), vec![entry.source.clone()]);
        Some(url)
    }
}
