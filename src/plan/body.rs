//! What the references of a text lead to on one site, and who its people are there.

use std::sync::Arc;

use super::fields::to_json;
use super::registered::term_address;
use super::site::Site;
use super::view::{self, Body, Phone, Target};
use crate::base::date::Period;
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::base::written;
use crate::catalogue::{Catalogue, Registered, Resolved, address, resolve_media};
use crate::check::media_fault;
use crate::entry::{Entry, Item, Owner};
use crate::settings::{Court, Person, Role};
use crate::theme::fill_date;

impl Site<'_> {
    /// An entry's text with what its references lead to.
    pub(super) fn body(&mut self, entry: &Entry) -> Shared<Body> {
        if entry.base.withdrawn.is_some() {
            return Shared::new(Body { html: Arc::default(), targets: Vec::new() });
        }
        let mut targets = Vec::with_capacity(entry.body.references.len());
        for reference in &entry.body.references {
            let target = match self.catalogue.resolve(self.catalogue.origin(entry), reference) {
                Ok(Resolved::Item(item, lang)) => {
                    let fragment = reference.fragment.as_ref().map(|id| format!("#{id}")).unwrap_or_default();
                    Target::Address(format!("{}{fragment}", self.address_of(item, lang)))
                }
                Ok(Resolved::Media(path, media)) => {
                    let is_image = reference.role == crate::markdown::Role::Image;
                    match is_image.then(|| self.assets.picture(&path, media, "", None)).flatten() {
                        Some(picture) => Target::Picture(Box::new(picture)),
                        None => Target::Address(self.assets.publish(&path, media)),
                    }
                }
                Ok(Resolved::Person(person)) => Target::Person(Shared::new(self.person(person, entry.lang))),
                Ok(Resolved::Registered(Registered::Term(id, term))) => Target::Term {
                    address: term_address(id, entry.lang),
                    definition: term.definition.get(entry.lang).to_owned(),
                },
                Ok(Resolved::Registered(registered)) => {
                    self.registered_address(registered, entry.lang).map_or(Target::Nothing, Target::Address)
                }
                Ok(Resolved::Broken) | Err(_) => Target::Nothing,
            };
            targets.push(target);
        }
        Shared::new(Body { html: entry.body.html.clone(), targets })
    }

    /// Where an item is found from this site: root-relative here, absolute elsewhere.
    pub(super) fn address_of(&self, item: &Item, lang: Lang) -> String {
        let address = address(item, lang);
        let here = self.court.is_some_and(|court| match &item.key.owner {
            Owner::Court(owner) => *owner == court.id,
            Owner::National => self.catalogue.mirrors(item, &court.id),
        });
        if here { address } else { format!("{}{address}", self.canonical_base(item)) }
    }

    /// The site on which an item's canonical address is.
    pub(super) fn canonical_base(&self, item: &Item) -> String {
        let settings = self.settings();
        let court = match &item.key.owner {
            Owner::Court(owner) => settings.courts.get(owner),
            Owner::National => {
                // What comes after that court's last day is at home with whoever took its place.
                let preferred = settings.canonical_courts(self.catalogue.view.now.day());
                let mut courts = preferred.into_iter().chain(settings.courts.values());
                courts.find(|court| self.catalogue.mirrors(item, &court.id))
            }
        };
        // The site that is planned may stand at another address than the settings say: a preview does.
        let elsewhere = court.filter(|court| self.court.is_none_or(|own| own.id != court.id));
        elsewhere.map_or_else(|| self.base_url.clone(), |court| settings.base_url_of(court))
    }

    pub(super) fn person_by_id(&mut self, id: &str, lang: Lang) -> Option<view::Person> {
        let person = self.catalogue.person(id).ok()?;
        Some(self.person(person, lang))
    }

    /// A person as cards show them.
    pub(super) fn person(&mut self, person: &Person, lang: Lang) -> view::Person {
        let settings = self.settings();
        let court = person.court.as_ref().and_then(|id| settings.courts.get(id));
        let is_elsewhere = |court: &&Court| self.court.is_none_or(|own| own.id != court.id);
        let court = court.filter(is_elsewhere).filter(|court| !names(person.office.get(lang), court.name.get(lang)));
        let photo = person.photo.as_ref().and_then(|photo| {
            let (path, media) = resolve_media(self.catalogue.media, person.place.file.as_ref()?, &photo.src).ok()?;
            if media_fault(&path, media, true).is_some() {
                return None;
            }
            self.assets.picture(&path, media, photo.alt.get(lang), None)
        });
        view::Person {
            id: person.id.as_str().to_owned(),
            name: person.name.get(lang).to_owned(),
            office: person.office.get(lang).to_owned(),
            url: self.people_pages.get(&(lang, person.id.clone())).cloned(),
            phone: person.phone.as_deref().map(|number| phone("", number)),
            email: person.email.clone(),
            court: court.map(|court| court.name.get(lang).to_owned()).unwrap_or_default(),
            hours: Some(person.hours.get(lang)).filter(|hours| !hours.is_empty()).map(str::to_owned),
            duty_phone: person.duty_phone.as_deref().map(|number| phone("", number)),
            languages: person.languages.iter().map(|language| self.language_name(*language, lang)).collect(),
            mandate: person.mandate.and_then(|mandate| self.mandate(mandate, lang)),
            photo,
            name_lang: person.name.other(lang),
            office_lang: person.office.other(lang),
            court_lang: court.and_then(|court| court.name.other(lang)),
            hours_lang: person.hours.other(lang),
        }
    }

    fn mandate(&self, mandate: Period, lang: Lang) -> Option<String> {
        let words = self.words(lang);
        Some(match (mandate.from, mandate.to) {
            (Some(from), Some(to)) => written::date_range(from, to, lang),
            (None, Some(to)) => fill_date(words.get("person.until"), to, lang),
            (Some(from), None) => fill_date(words.get("person.since"), from, lang),
            (None, None) => return None,
        })
    }

    /// The person who answers questions on an item, else the court's press service.
    pub(super) fn contact(&mut self, entry: Option<&Entry>, lang: Lang) -> Option<view::Person> {
        let catalogue = self.catalogue;
        let named = entry.and_then(|entry| entry.base.contact.as_deref()).and_then(|id| catalogue.person(id).ok());
        let person = match named.filter(|person| is_in_office(catalogue, person)) {
            Some(person) => Some(person),
            None => press_person(catalogue, self.court?),
        };
        person.map(|person| self.person(person, lang))
    }

    /// A contact as a value of a page that has values of its own.
    pub(super) fn contact_value(&mut self, lang: Lang) -> serde_json::Value {
        self.contact(None, lang).map_or(serde_json::Value::Null, |person| to_json(&person))
    }
}

/// Whether an office has a court's name in it, in whatever case the grammar puts it: «судья Алматинского городского суда».
fn names(office: &str, court: &str) -> bool {
    const ENDING: usize = 3;
    let words =
        |text: &str| text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    let stem = |word: &String| {
        let letters = word.chars().count();
        word.chars().take(letters.saturating_sub(ENDING).max(ENDING)).collect::<String>()
    };
    let office = words(office);
    let mut of_court = words(court).into_iter().filter(|word| !word.is_empty()).peekable();
    of_court.peek().is_some() && of_court.all(|word| office.iter().any(|it| it.starts_with(&stem(&word))))
}

/// Whom journalists reach at a court's press service: somebody else where that mandate is over.
pub(super) fn press_person<'c>(catalogue: &'c Catalogue<'_>, court: &Court) -> Option<&'c Person> {
    const ROLES: [Role; 3] = [Role::PressSecretary, Role::OfficialRepresentative, Role::Coordinator];
    let head = court.press_service.as_ref().and_then(|id| catalogue.settings.people.get(id));
    let others = || {
        let speakers = catalogue.acting_speakers(court);
        let of = |role: Role| speakers.iter().find(|(of, _)| *of == role).map(|(_, person)| *person);
        ROLES.into_iter().find_map(of)
    };
    head.filter(|person| is_in_office(catalogue, person)).or_else(others)
}

fn is_in_office(catalogue: &Catalogue<'_>, person: &Person) -> bool {
    person.mandate.is_none_or(|mandate| !mandate.is_over_on(catalogue.view.now.day()))
}

/// A telephone number with its `tel:` address (RFC 3966).
pub(super) fn phone(label: &str, number: &str) -> Phone {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    Phone { label: label.to_owned(), number: number.to_owned(), href: format!("tel:{digits}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_names_its_court_in_any_case() {
        for (office, court) in [
            ("пресс-секретарь Верховного Суда Республики Казахстан", "Верховный Суд Республики Казахстан"),
            ("судья Алматинского городского суда", "Алматинский городской суд"),
            ("Қазақстан Республикасы Жоғарғы Сотының судьясы", "Қазақстан Республикасының Жоғарғы Соты"),
            ("Алматы қалалық сотының баспасөз хатшысы", "Алматы қалалық соты"),
        ] {
            assert!(names(office, court), "{office}");
        }
        assert!(!names("пресс-секретарь Алматинского областного суда", "Алматинский городской суд"));
        assert!(!names("пресс-секретарь", "Верховный Суд Республики Казахстан"));
        assert!(!names("судья", ""));
    }
}
