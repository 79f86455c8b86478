//! Contacts: press releases name somebody to ask, and each court has one judge who speaks for it.

use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::{DeadlineProblem, PersonalData, ProtectionProblem, RuleProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::entry::{Entry, Owner};
use crate::kinds::{Fields, NewsType};
use crate::privacy::{is_mobile, is_private_service};
use crate::settings::{Court, Person, Role};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for court in catalogue.settings.courts.values() {
        press_service(catalogue, court, &mut found);
        private_contacts_of(court, &mut found);
        if !catalogue.is_closed(court) {
            coordinator(catalogue, court, &mut found);
        }
    }
    mandates(catalogue, &mut found);
    catalogue.settings.people.values().for_each(|person| contacts_of(person, &mut found));
    for item in &catalogue.items {
        let Owner::Court(id) = &item.key.owner else { continue };
        let answered = catalogue.settings.courts.get(id).is_some_and(|court| court.press_service.is_some());
        // The contact is the same in every language: it is missed once.
        let Some(entry) = item.entries.values().find(|entry| is_press_release(entry)) else { continue };
        if !answered && entry.base.contact.is_none() && !entry.is_doubtful("contact") {
            found.push(Diagnostic::new(RuleProblem::ContactMissing {}, entry.place("contact")));
        }
    }
    found
}

fn is_press_release(entry: &Entry) -> bool {
    matches!(&entry.fields, Fields::News(news) if news.r#type == Some(NewsType::PressRelease))
}

fn press_service(catalogue: &Catalogue<'_>, court: &Court, found: &mut Vec<Diagnostic>) {
    if let Some(id) = &court.press_service
        && let Err(problem) = catalogue.person(id.as_str())
    {
        found.push(Diagnostic::new(problem, court.place("press_service")));
    }
}

/// What a court calls its own and looks like somebody's private number or address.
fn private_contacts_of(court: &Court, found: &mut Vec<Diagnostic>) {
    let mobile = court.phones.iter().any(|phone| is_mobile(&phone.number));
    let private = court.email.as_deref().is_some_and(is_private_service);
    let told = [("phones", mobile, PersonalData::MobilePhone), ("email", private, PersonalData::PrivateEmail)];
    for (field, _, what) in told.into_iter().filter(|(_, is_private, _)| *is_private) {
        let problem = ProtectionProblem::PrivateContactOfOffice { field: field.into(), what };
        found.push(Diagnostic::new(problem, court.place(field)));
    }
}

/// An expert has no contacts here, and those of everybody else are an office's.
fn contacts_of(person: &Person, found: &mut Vec<Diagnostic>) {
    let is_expert = person.roles.contains(&Role::Expert);
    let phones = [("phone", &person.phone), ("duty_phone", &person.duty_phone)];
    let phones = phones.map(|(field, value)| (field, value, is_mobile as fn(&str) -> bool, PersonalData::MobilePhone));
    let email = ("email", &person.email, is_private_service as fn(&str) -> bool, PersonalData::PrivateEmail);
    for (field, value, is_private, what) in phones.into_iter().chain([email]) {
        let Some(value) = value else { continue };
        let field = field.to_owned();
        let place = person.place_of(&field);
        if is_expert {
            found.push(Diagnostic::new(ProtectionProblem::ExpertContact { field }, place));
        } else if is_private(value) {
            found.push(Diagnostic::new(ProtectionProblem::PrivateContactOfOffice { field, what }, place));
        }
    }
}

/// Every court at work has exactly one coordinator.
fn coordinator(catalogue: &Catalogue<'_>, court: &Court, found: &mut Vec<Diagnostic>) {
    let today = catalogue.view.now.day();
    let of_court = catalogue.settings.people.values().filter(|person| person.court.as_ref() == Some(&court.id));
    let count = of_court.filter(|person| person.acts_as(Role::Coordinator, today)).count();
    if count != 1 {
        found.push(Diagnostic::new(RuleProblem::CoordinatorCount { count }, settings_of(court)));
    }
}

fn mandates(catalogue: &Catalogue<'_>, found: &mut Vec<Diagnostic>) {
    for person in catalogue.settings.people.values() {
        found.extend(mandate(catalogue, person));
        if let Some(court) = &person.court
            && !catalogue.settings.has_court(court.as_str())
        {
            let problem = crate::settings::unknown_court(court.as_str(), &catalogue.settings.courts);
            found.push(Diagnostic::new(problem, person.place_of("court")));
        }
        found.extend(portrait(catalogue, person).map(|problem| Diagnostic::new(problem, person.place_of("photo"))));
    }
}

/// A mandate that is over, or that must be renewed in time.
fn mandate(catalogue: &Catalogue<'_>, person: &Person) -> Option<Diagnostic> {
    let to = person.mandate.and_then(|mandate| mandate.to)?;
    let court = person.court.as_ref().and_then(|id| catalogue.settings.courts.get(id));
    let ends_with_it = court.is_some_and(|court| court.to.is_some_and(|last_day| last_day <= to));
    if is_of_closed_court(catalogue, person) || ends_with_it {
        return None;
    }
    let (name, date) = (person.name.get(catalogue.settings.default_language()).to_owned(), to.to_string());
    let problem: Problem = match catalogue.view.now.day().days_until(to) {
        ..0 => RuleProblem::MandateExpired { person: name, date }.into(),
        days if days <= catalogue.settings.terms.mandate_days => {
            DeadlineProblem::MandateEnds { person: name, date }.into()
        }
        _ => return None,
    };
    Some(Diagnostic::new(problem, person.place_of("mandate")))
}

/// Terms of office end with the court: nobody will renew them.
fn is_of_closed_court(catalogue: &Catalogue<'_>, person: &Person) -> bool {
    let court = person.court.as_ref().and_then(|id| catalogue.settings.courts.get(id));
    court.is_some_and(|court| catalogue.is_closed(court))
}

fn portrait(catalogue: &Catalogue<'_>, person: &Person) -> Option<Problem> {
    let photo = person.photo.as_ref()?;
    match crate::catalogue::resolve_media(catalogue.media, person.place.file.as_ref()?, &photo.src) {
        Ok((path, media)) => super::media::fault(&path, media, true),
        Err(problem) => Some(problem.into()),
    }
}

fn settings_of(court: &Court) -> Place {
    let path: &SourcePath = &court.source;
    Place::file(path.clone())
}
