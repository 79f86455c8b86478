//! Texts of settings: each has words in every language of the sites.

use crate::base::lang::LocalText;
use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::SettingsProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::settings::Accessibility;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let settings = catalogue.settings;
    let of_all = Place::file(SourcePath::new("zharia.yaml"));
    let mut texts: Vec<(&str, &LocalText, Place)> =
        vec![("name", &settings.name, of_all.clone()), ("national.name", &settings.national.name, of_all.clone())];
    texts.extend(settings.presumption.as_ref().map(|presumption| ("presumption", &presumption.text, of_all)));
    texts.extend(settings.courts.values().map(|court| ("name", &court.name, court.place("name"))));
    for person in settings.people.values() {
        texts.push(("name", &person.name, person.place_of("name")));
        texts.push(("office", &person.office, person.place_of("office")));
        texts.push(("hours", &person.hours, person.place_of("hours")));
    }
    let accounts = settings.courts.values().flat_map(|court| &court.accounts);
    texts.extend(accounts.map(|account| ("about", &account.about, account.place.clone())));
    let of_courts = settings.courts.values().map(|court| &court.accessibility);
    let statements = of_courts.chain([&settings.accessibility]);
    texts.extend(statements.flat_map(Accessibility::texts).map(|(key, text, place)| (key, text, place.clone())));
    let registries = &settings.registries;
    texts.extend(registries.terms.values().map(|term| ("term", &term.term, term.place.clone())));
    texts.extend(registries.terms.values().map(|term| ("definition", &term.definition, term.place.clone())));
    texts.extend(registries.services.values().map(|service| ("name", &service.name, service.place.clone())));
    let descriptions = registries.services.values();
    texts.extend(descriptions.map(|service| ("description", &service.description, service.place.clone())));
    texts.extend(registries.journals.values().map(|journal| ("title", &journal.title, journal.place.clone())));
    let missing = |(key, text, place): (&str, &LocalText, Place)| {
        let lacks = settings.languages.iter().filter(|lang| !text.is_empty() && !text.0.contains_key(lang));
        let problem =
            |lang: &crate::base::lang::Lang| SettingsProblem::LanguageMissing { key: key.to_owned(), language: *lang };
        lacks.map(|lang| Diagnostic::new(problem(lang), place.clone())).collect::<Vec<_>>()
    };
    texts.into_iter().flat_map(missing).collect()
}
