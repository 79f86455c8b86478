//! Whom journalists may turn to: the coordinator judge, the press service, the official representative.
//!
//! Read from `people/`. Whose mandate is over is shown no longer; the page for journalists stays.

use super::site::Site;
use super::view::PressContact;
use crate::base::lang::Lang;
use crate::settings::Role;

impl Site<'_> {
    /// Whether somebody answers journalists for the court, or did: an address does not end with a mandate.
    pub(super) fn has_press_people(&self) -> bool {
        let Some(court) = self.court else { return false };
        let of_court = self.settings().people.values().filter(|person| person.court.as_ref() == Some(&court.id));
        of_court.flat_map(|person| &person.roles).any(|role| Role::SPEAKING.contains(role))
    }

    /// Those who answer journalists for the court today, each once.
    pub(super) fn press_contacts(&mut self, lang: Lang) -> Vec<PressContact> {
        let Some(court) = self.court else { return Vec::new() };
        let (catalogue, words) = (self.catalogue, self.words(lang));
        let mut contacts = Vec::new();
        for (role, person) in catalogue.acting_speakers(court) {
            let role = words.get(&format!("press.roles.{}", role.name())).to_owned();
            contacts.push(PressContact { role, person: self.person(person, lang) });
        }
        contacts
    }
}
