//! Reads the registries, and tells what their readers ask for.
//!
//! Nothing is lost: what can't be read is told, and the other rows of the file are taken.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};

use super::{Journal, Outlet, OutletKind, Registries, Registry, Service, Term, listed, unknown};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, transliterate};
use crate::diagnostics::problems::{CmsProblem, RegistryProblem, SettingsProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};
use crate::settings::reader::{self, Fields};
use crate::settings::{Form, FormField, declarations, worded};
use crate::yaml::{Entry, Value};

/// The key of the list that holds rows with their ids in them.
pub(super) const LIST: &str = "rows";

pub(in crate::settings) fn read_all(
    texts: &BTreeMap<SourcePath, SourceText>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Registries {
    let mut terms = BTreeMap::new();
    let rows_of_terms = rows(texts, Registry::Term, diagnostics, term);
    let ids: Vec<Slug> = rows_of_terms.keys().cloned().collect();
    for (id, (mut term, see)) in rows_of_terms {
        for (near, place) in see {
            if let Some(near) = Slug::parse(&near).filter(|near| ids.contains(near)) {
                term.see.push(near);
            } else {
                let problem = unknown(Registry::Term, &near, ids.iter().map(Slug::as_str));
                diagnostics.push(Diagnostic::new(problem, place));
            }
        }
        terms.insert(id, term);
    }
    Registries {
        outlets: rows(texts, Registry::Outlet, diagnostics, outlet),
        terms,
        services: rows(texts, Registry::Service, diagnostics, service),
        journals: rows(texts, Registry::Journal, diagnostics, journal),
        declarations: declarations::read(texts, diagnostics),
    }
}

/// What no form can show: rows that stand under their ids. Whatever else is wrong with them is told elsewhere.
pub(in crate::settings) fn unlisted(texts: &BTreeMap<SourcePath, SourceText>) -> Vec<Diagnostic> {
    let of_file = |registry: Registry| {
        let source = texts.get(&SourcePath::new(registry.file()))?;
        let map = reader::parse(source, &mut Vec::new())?;
        let row = map.entries.iter().find(|entry| !is_list(entry))?;
        let problem = CmsProblem::RowsOutOfForms { file: registry.file().to_owned() };
        let found = Diagnostic::new(problem, source.place(row.key_range.clone()));
        Some(match listed::as_list(source, &map) {
            Some(fix) => found.with_fix(fix),
            None => found,
        })
    };
    Registry::FILED.into_iter().filter_map(of_file).collect()
}

/// The file of a registry as a form asks for it: the list that its reader knows.
pub(super) fn form(registry: Registry) -> Vec<FormField> {
    let asked = reader::asked_for(|fields| match registry {
        Registry::Outlet => drop(rows_of_list(fields, outlet)),
        Registry::Term => drop(rows_of_list(fields, term)),
        Registry::Service => drop(rows_of_list(fields, service)),
        Registry::Journal => drop(rows_of_list(fields, journal)),
        Registry::Account | Registry::Document => {}
    });
    worded::form(asked, worded::words_of(registry))
}

/// The rows of one file: a mapping from ids to what they stand for, or the list `rows` that the web editor keeps.
fn rows<T>(
    texts: &BTreeMap<SourcePath, SourceText>,
    registry: Registry,
    diagnostics: &mut Vec<Diagnostic>,
    read: impl Fn(&mut Fields<'_>, Place) -> Option<T>,
) -> BTreeMap<Slug, T> {
    let mut rows = BTreeMap::new();
    let Some(source) = texts.get(&SourcePath::new(registry.file())) else { return rows };
    let Some(mut map) = reader::parse(source, diagnostics) else { return rows };
    // A row that says nothing at all is told; only what it leaves empty is left out.
    map.entries.iter_mut().for_each(|entry| reader::leave_out_within(&mut entry.node));
    let mut fields = Fields::new(source, &map, source.whole());
    for entry in &map.entries {
        if is_list(entry) {
            continue;
        }
        let place = fields.key_place(entry);
        let Some(id) = Slug::parse(&entry.key) else {
            let problem =
                SettingsProblem::BadIdentifier { id: entry.key.clone(), suggestion: transliterate(&entry.key) };
            fields.report(problem, place);
            continue;
        };
        if let Some(row) = fields.group_of(&entry.key, &entry.node, |fields| read(fields, place)).flatten() {
            rows.insert(id, row);
        }
    }
    if map.entries.iter().any(is_list) {
        for (id, place, row) in rows_of_list(&mut fields, read) {
            match rows.entry(id) {
                Occupied(known) => fields.report(RegistryProblem::IdTwice { id: known.key().to_string() }, place),
                Vacant(new) => drop(new.insert(row)),
            }
        }
    }
    diagnostics.append(&mut fields.diagnostics);
    rows
}

/// Whether an entry is the list, and not the row of that name.
pub(super) fn is_list(entry: &Entry) -> bool {
    entry.key == LIST && matches!(entry.node.value, Value::List(_))
}

/// The rows of the list, each with its id and where that stands.
fn rows_of_list<T>(
    fields: &mut Fields<'_>,
    read: impl Fn(&mut Fields<'_>, Place) -> Option<T>,
) -> Vec<(Slug, Place, T)> {
    fields.rows(LIST, |fields, row| {
        let place = fields.node("id").map_or(row, |node| fields.place(node));
        let id = fields.slug("id");
        let id = fields.require("id", id);
        let row = read(fields, place.clone());
        Some((id?, place, row?))
    })
}

fn outlet(fields: &mut Fields<'_>, place: Place) -> Option<Outlet> {
    let name = fields.local_text("name");
    let name = fields.require("name", name);
    let outlet = Outlet {
        name: name.unwrap_or_default(),
        url: fields.web_address("url"),
        feed: fields.web_address("feed"),
        languages: fields.languages("languages"),
        kind: kind(fields),
        partner: fields.group("partner", Fields::period),
        to: fields.day("to"),
        place,
    };
    (!outlet.name.is_empty()).then_some(outlet)
}

fn kind(fields: &mut Fields<'_>) -> Option<OutletKind> {
    fields.asks("kind", || Form::Choice(OutletKind::ALL.map(|kind| (kind.name(), kind.phrase())).to_vec()));
    let node = fields.node("kind")?;
    fields.choice("kind", node, &OutletKind::ALL.map(|kind| (kind, kind.name())))
}

/// A term, with the ids of those near it as they are written.
fn term(fields: &mut Fields<'_>, place: Place) -> Option<(Term, Vec<(String, Place)>)> {
    let term = fields.local_text("term");
    let term = fields.require("term", term);
    let definition = fields.local_text("definition");
    fields.asks("definition", || Form::in_languages(&Form::Lines));
    let definition = fields.require("definition", definition);
    fields.asks("see", || Form::List(Box::new(Form::Registered(Registry::Term))));
    let mut see = Vec::new();
    for node in fields.list("see") {
        let place = fields.place(node);
        see.extend(fields.text_of("see", node).map(|id| (id, place)));
    }
    Some((Term { term: term?, definition: definition?, see: Vec::new(), place }, see))
}

fn service(fields: &mut Fields<'_>, place: Place) -> Option<Service> {
    let name = fields.local_text("name");
    let name = fields.require("name", name);
    let description = fields.local_text("description").unwrap_or_default();
    fields.asks("description", || Form::in_languages(&Form::Lines));
    let url = fields.web_address("url");
    let url = fields.require("url", url);
    Some(Service { description, to: fields.day("to"), name: name?, url: url?, place })
}

fn journal(fields: &mut Fields<'_>, place: Place) -> Option<Journal> {
    let title = fields.local_text("title");
    let title = fields.require("title", title);
    let node = fields.node("issn");
    let issn = fields.text("issn");
    if let (Some(value), Some(node)) = (&issn, node)
        && !is_issn(value)
    {
        let place = fields.place(node);
        fields.report(SettingsProblem::BadIssn { value: value.clone() }, place);
    }
    if let (Some(title), None) = (&title, node) {
        let journal = title.get(Lang::Kk).to_owned();
        fields.report(RegistryProblem::IssnMissing { journal }, place.clone());
    }
    let publisher = fields.local_text("publisher").unwrap_or_default();
    Some(Journal { title: title?, issn: issn.filter(|issn| is_issn(issn)), publisher, place })
}

/// Whether the check digit is right (ISO 3297, annex A): weights 8 to 2, modulo 11, `X` for ten.
fn is_issn(text: &str) -> bool {
    let Some((first, last)) = text.split_once('-') else { return false };
    let digits: Vec<char> = first.chars().chain(last.chars()).collect();
    if first.len() != 4 || last.len() != 4 || digits.len() != 8 {
        return false;
    }
    let sum = digits[..7].iter().zip((2..=8).rev()).map(|(digit, weight)| Some(digit.to_digit(10)? * weight));
    let Some(sum) = sum.sum::<Option<u32>>() else { return false };
    let check = (11 - sum % 11) % 11;
    digits[7] == char::from_digit(check, 10).unwrap_or('X')
}

#[cfg(test)]
mod tests {
    use super::is_issn;

    #[test]
    fn a_serial_number_has_its_check_digit() {
        for right in ["1234-5679", "0317-8471", "2434-561X"] {
            assert!(is_issn(right), "{right}");
        }
        for wrong in ["1234-5678", "12345679", "0317-847", "2434-5610", "", "абвг-дежз"] {
            assert!(!is_issn(wrong), "{wrong}");
        }
    }
}
