//! Items beside each other: nothing stands twice, a plan is the same in all languages, a field names
//! an item of the sort it asks for, a place is one that is known.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::lang::Lang;
use crate::base::meant::closest;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::ConsistencyProblem;
use crate::entry::{Entry, Item, Owner};
use crate::kinds::{Council, CouncilType, Fields, Plan};

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<(&Owner, String), &Item> = BTreeMap::new();
    for item in &catalogue.items {
        found.extend(twice(item, &mut seen));
        found.extend(rows(catalogue, item));
        for entry in item.entries.values() {
            found.extend(target(catalogue, item, entry));
            found.extend(far_away(catalogue, entry));
        }
    }
    found.extend(places(catalogue));
    found
}

/// What is planned so far ahead is planned for a year that was mistyped. Of an embargo nothing is said.
fn far_away(catalogue: &Catalogue<'_>, entry: &Entry) -> Option<Diagnostic> {
    let date = entry.base.date.filter(|_| entry.base.embargo.is_none())?;
    let is_far = catalogue.view.now.day().days_until(date.day()) > 366;
    let problem = ConsistencyProblem::DateFarAway { date: date.day().to_string() };
    is_far.then(|| Diagnostic::new(problem, entry.place("date")))
}

/// A plan of one year, a document of one number and day: each stands once with an owner.
fn twice<'a>(item: &'a Item, seen: &mut BTreeMap<(&'a Owner, String), &'a Item>) -> Option<Diagnostic> {
    let entry = item.entries.values().next()?;
    let (field, values) = match &entry.fields {
        Fields::Plan(plan) => ("year", format!("year: {}", plan.year)),
        Fields::Document(document) => {
            ("number", format!("number: {}, adopted_on: {}", document.number.0, document.adopted_on))
        }
        _ => return None,
    };
    let first = *seen.entry((&item.key.owner, values.clone())).or_insert(item);
    let other = first.folder.clone();
    (first.folder != item.folder)
        .then(|| Diagnostic::new(ConsistencyProblem::SameAsOther { values, other }, entry.place(field)))
}

/// What the rows of a plan have in common in all languages.
fn rows(catalogue: &Catalogue<'_>, item: &Item) -> Vec<Diagnostic> {
    let default = catalogue.settings.default_language();
    let Some(first) = item.entries.get(&default).or_else(|| item.entries.values().next()) else { return Vec::new() };
    let Fields::Plan(of_first) = &first.fields else { return Vec::new() };
    let others = item.entries.values().filter(|entry| entry.lang != first.lang);
    let plans = others.filter_map(|entry| match &entry.fields {
        Fields::Plan(plan) => Some((entry, plan)),
        _ => None,
    });
    plans.flat_map(|(entry, plan)| rows_of(entry, plan, first.lang, of_first)).collect()
}

fn rows_of(entry: &Entry, plan: &Plan, language: Lang, first: &Plan) -> Vec<Diagnostic> {
    let (own, theirs) = (plan.rows.len(), first.rows.len());
    let row = own.min(theirs) + 1;
    if own != theirs {
        let place = plan.rows.get(theirs).map_or_else(|| entry.place("rows"), |row| row.place.clone());
        let difference = format!("{own} ≠ {theirs}");
        return vec![Diagnostic::new(ConsistencyProblem::RowsDiffer { row, language, difference }, place)];
    }
    let mut found = Vec::new();
    for (index, (own, theirs)) in plan.rows.iter().zip(&first.rows).enumerate() {
        let until = (own.value.until.0, theirs.value.until.0);
        let status = (own.value.status, theirs.value.status);
        // Where only one is given, the other is missed already.
        let changed = own.value.changed.zip(theirs.value.changed);
        let differences = [
            (until.0 != until.1).then(|| format!("until: {} ≠ {}", until.0, until.1)),
            (status.0 != status.1).then(|| format!("status: {} ≠ {}", status.0.word(), status.1.word())),
            changed.filter(|(own, theirs)| own != theirs).map(|(own, theirs)| format!("changed: {own} ≠ {theirs}")),
        ];
        found.extend(differences.into_iter().flatten().map(|difference| {
            let problem = ConsistencyProblem::RowsDiffer { row: index + 1, language, difference };
            Diagnostic::new(problem, own.place.clone())
        }));
    }
    found
}

/// A sitting is one of a council, and a document is not replaced by itself.
fn target(catalogue: &Catalogue<'_>, item: &Item, entry: &Entry) -> Option<Diagnostic> {
    let owner = catalogue.owner_of(&entry.source);
    match &entry.fields {
        Fields::Council(Council { council: Some(council), .. }) => {
            let target = catalogue.item_at(&owner, &council.path).ok().flatten()?;
            let is_council = target
                .entries
                .values()
                .any(|of| matches!(&of.fields, Fields::Council(council) if council.r#type == CouncilType::Council));
            let (path, field, needed) = (council.path.clone(), "council".to_owned(), "type: council".to_owned());
            let problem = ConsistencyProblem::TargetUnfit { item: path, field, needed };
            (!is_council).then(|| Diagnostic::new(problem, entry.place("council")))
        }
        Fields::Document(document) => {
            let is_itself = document.replaced_by.as_ref().is_some_and(|by| by.0 == item.key.slug.as_str());
            is_itself.then(|| Diagnostic::new(ConsistencyProblem::ReplacedByItself {}, entry.place("replaced_by")))
        }
        _ => None,
    }
}

/// Places of news are seats of courts, or names of their regions, unless the news comes from abroad.
fn places(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let known: BTreeMap<Lang, BTreeSet<&str>> =
        catalogue.settings.languages.iter().map(|lang| (*lang, known_places(catalogue, *lang))).collect();
    let mut found = Vec::new();
    for entry in catalogue.items.iter().flat_map(|item| item.entries.values()) {
        let Fields::News(news) = &entry.fields else { continue };
        let Some(place) = news.place.as_ref().filter(|_| news.country.is_none()) else { continue };
        let Some(known) = known.get(&entry.lang).filter(|known| !known.is_empty()) else { continue };
        if known.contains(place.0.as_str()) {
            continue;
        }
        let all = || known.iter().copied();
        let known = closest(&place.0, all()).map_or_else(|| all().collect::<Vec<_>>().join(", "), str::to_owned);
        let problem = ConsistencyProblem::PlaceUnknown { value: place.0.clone(), known };
        found.push(Diagnostic::new(problem, entry.place("place")));
    }
    found
}

fn known_places<'a>(catalogue: &'a Catalogue<'_>, lang: Lang) -> BTreeSet<&'a str> {
    let courts = catalogue.settings.courts.values();
    courts.flat_map(|court| [court.seat.get(lang), court.region.get(lang)]).filter(|name| !name.is_empty()).collect()
}
