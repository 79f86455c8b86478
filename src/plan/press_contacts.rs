//! Whom journalists may turn to: the coordinator judge, the press service, the official representative.
//!
//! Read from `people/`: nobody whose mandate is over, nobody of a court that is no more.

use super::site::Site;
use super::view::PressContact;
use crate::base::lang::Lang;
use crate::settings::{Person, Role};

/// The roles that answer journalists, in the order in which they are shown.
const ROLES: [Role; 3] = [Role::Coordinator, Role::PressSecretary, Role::OfficialRepresentative];

impl<'a> Site<'a> {
    /// Whether the court has somebody who answers journalists.
    pub(super) fn has_press_contacts(&self) -> bool {
        !self.press_people().is_empty()
    }

    /// Those who answer journalists for the court, each once.
    pub(super) fn press_contacts(&mut self, lang: Lang) -> Vec<PressContact> {
        let words = self.words(lang);
        let mut contacts = Vec::new();
        for (role, person) in self.press_people() {
            let role = words.get(&format!("press.roles.{}", role.name())).to_owned();
            contacts.push(PressContact { role, person: self.person(person, lang) });
        }
        contacts
    }

    /// The people with the first role that each acts in today.
    fn press_people(&self) -> Vec<(Role, &'a Person)> {
        let today = self.catalogue.view.now.day();
        let Some(court) = self.court.filter(|court| !self.catalogue.is_closed(court)) else { return Vec::new() };
        let settings = self.settings();
        let of_court = settings.people.values().filter(|person| person.court.as_ref() == Some(&court.id));
        let acting = |person: &&'a Person| ROLES.into_iter().position(|role| person.acts_as(role, today));
        let mut people: Vec<(usize, &Person)> =
            of_court.filter_map(|person| Some((acting(&person)?, person))).collect();
        people.sort_by_key(|(rank, person)| (*rank, &person.id));
        people.into_iter().map(|(rank, person)| (ROLES[rank], person)).collect()
    }
}
