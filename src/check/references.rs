//! Links, people, files: every reference leads somewhere, and a person has the role that is needed.

use crate::catalogue::{Catalogue, Origin, Registered, Resolved};
use crate::diagnostics::problems::{DeadlineProblem, ReferenceProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::entry::Entry;
use crate::front_matter::Shown;
use crate::markdown::Reference;
use crate::settings::{Registry, Role};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in catalogue.items.iter().flat_map(|item| item.entries.values()) {
        text(catalogue, catalogue.origin(entry), &entry.body.references, &mut found);
        let ended_rows = entry.body.references.iter().filter_map(|reference| {
            let Ok(Resolved::Registered(row)) = catalogue.resolve(catalogue.origin(entry), reference) else {
                return None;
            };
            ended(catalogue, entry, row, &reference.target, &reference.place)
        });
        found.extend(ended_rows);
        fields(catalogue, entry, &mut found);
        courts(catalogue, entry, &mut found);
    }
    // A mistake in the fields of a file must not hide those of its text.
    for (source, broken) in &catalogue.broken {
        let origin = Origin { source, lang: broken.lang, is_public: true };
        text(catalogue, origin, &broken.references, &mut found);
    }
    found
}

fn text(catalogue: &Catalogue<'_>, from: Origin<'_>, references: &[Reference], found: &mut Vec<Diagnostic>) {
    for reference in references {
        let problem = match catalogue.resolve(from, reference) {
            Err(problem) => problem,
            Ok(Resolved::Item(item, lang)) if lang != from.lang && item.entries.contains_key(&from.lang) => {
                ReferenceProblem::LinkToOtherLanguage { target: reference.target.clone() }
            }
            Ok(_) => continue,
        };
        found.push(Diagnostic::new(problem, reference.place.clone()));
    }
}

fn fields(catalogue: &Catalogue<'_>, entry: &Entry, found: &mut Vec<Diagnostic>) {
    if let Some(id) = &entry.base.contact {
        person(catalogue, entry, (id, &[]), &entry.place("contact"), found);
    }
    if let Some(image) = &entry.base.image {
        file(catalogue, entry, &image.src.file, &image.src.place, found);
    }
    for field in entry.fields.shown() {
        let place = entry.place(field.name);
        field.value.visit(&mut |value| match value {
            Shown::Person(id, roles) => person(catalogue, entry, (id, roles), &place, found),
            Shown::Registered(registry, id) => registered(catalogue, entry, *registry, id, &place, found),
            Shown::Item(path) => item(catalogue, entry, path, &place, found),
            Shown::File(reference) => file(catalogue, entry, &reference.file, &reference.place, found),
            Shown::Picture(picture) => file(catalogue, entry, &picture.src.file, &picture.src.place, found),
            _ => {}
        });
    }
}

fn person(
    catalogue: &Catalogue<'_>,
    entry: &Entry,
    (id, roles): (&str, &[Role]),
    place: &Place,
    found: &mut Vec<Diagnostic>,
) {
    let problem: Problem = match catalogue.person(id) {
        Err(problem) => problem.into(),
        Ok(person) if !roles.is_empty() && !roles.iter().any(|role| person.roles.contains(role)) => {
            let names: Vec<&str> = roles.iter().map(|role| role.name()).collect();
            ReferenceProblem::PersonWithoutRole { id: id.to_owned(), role: names.join(", ") }.into()
        }
        Ok(person) => {
            // Who spoke while in office may be named for ever.
            let when = entry.fields.takes_place().map(|(start, _)| start).or(entry.base.date);
            let last = person.mandate.and_then(|mandate| mandate.to);
            match (last, when) {
                (Some(last), Some(when)) if last < when.day() && !is_archived(catalogue, entry) => {
                    DeadlineProblem::ReferenceEnded { id: id.to_owned(), date: last.to_string() }.into()
                }
                _ => return,
            }
        }
    };
    found.push(Diagnostic::new(problem, place.clone()));
}

fn file(catalogue: &Catalogue<'_>, entry: &Entry, target: &str, place: &Place, found: &mut Vec<Diagnostic>) {
    // A shared field is told once, by the file in which it stands.
    if place.file.as_ref() != Some(&entry.source) {
        return;
    }
    if let Err(problem) = catalogue.file(&entry.source, target) {
        found.push(Diagnostic::new(problem, place.clone()));
    }
}

/// An id of a registry is known; where its row has ended, what is newer should not refer to it.
fn registered(
    catalogue: &Catalogue<'_>,
    entry: &Entry,
    registry: Registry,
    id: &str,
    place: &Place,
    found: &mut Vec<Diagnostic>,
) {
    match catalogue.registered(&catalogue.owner_of(&entry.source), registry, id) {
        Err(problem) => found.push(Diagnostic::new(problem, place.clone())),
        Ok(row) if catalogue.is_public(entry) && catalogue.is_hidden(row) => {
            found.push(Diagnostic::new(ReferenceProblem::LinkNotPublic { target: id.to_owned() }, place.clone()));
        }
        Ok(row) => found.extend(ended(catalogue, entry, row, id, place)),
    }
}

fn ended(catalogue: &Catalogue<'_>, entry: &Entry, row: Registered<'_>, id: &str, place: &Place) -> Option<Diagnostic> {
    let day = row.ended().filter(|day| *day < catalogue.view.now.day())?;
    let is_newer = entry.base.date.is_none_or(|date| date.day() > day);
    let problem = DeadlineProblem::ReferenceEnded { id: id.to_owned(), date: day.to_string() };
    (is_newer && !is_archived(catalogue, entry)).then(|| Diagnostic::new(problem, place.clone()))
}

/// Nobody will mend the archive of a court that is no more.
fn is_archived(catalogue: &Catalogue<'_>, entry: &Entry) -> bool {
    catalogue.item_in(entry.source.folder()).is_some_and(|item| catalogue.is_archived(item))
}

/// A field that names another item: it is there, and readers of this one may see it.
fn item(catalogue: &Catalogue<'_>, entry: &Entry, path: &str, place: &Place, found: &mut Vec<Diagnostic>) {
    let problem = match catalogue.item_at(&catalogue.owner_of(&entry.source), path) {
        Err(problem) => problem,
        Ok(Some(target)) if catalogue.is_public(entry) && !catalogue.has_public(target) => {
            ReferenceProblem::LinkNotPublic { target: path.to_owned() }
        }
        Ok(_) => return,
    };
    found.push(Diagnostic::new(problem, place.clone()));
}

fn courts(catalogue: &Catalogue<'_>, entry: &Entry, found: &mut Vec<Diagnostic>) {
    for id in &entry.base.courts {
        if !catalogue.settings.has_court(id) {
            let problem = crate::settings::unknown_court(id, &catalogue.settings.courts);
            found.push(Diagnostic::new(problem, entry.place("courts")));
        }
    }
}
