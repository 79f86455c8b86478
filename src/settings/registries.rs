//! Reads `data/*.yaml`: what stands once, as data, and is referred to by its id.
//!
//! Outlets, terms, e-services, journals. What an id is used for is not decided here.

use std::collections::BTreeMap;

use serde::Serialize;

use super::declarations::{self, Schemas};
use super::reader::{self, Fields};
use crate::base::date::{Day, Period};
use crate::base::lang::{Lang, LocalText};
use crate::base::meant::closest;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, transliterate};
use crate::diagnostics::problems::{ReferenceProblem, RegistryProblem, SettingsProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};

/// What an id of a registry stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Registry {
    /// A newspaper, an agency, a channel: `data/outlets.yaml`.
    Outlet,
    /// A legal term: `data/glossary.yaml`.
    Term,
    /// An official account of the court: `accounts` in its `court.yaml`.
    Account,
    /// An e-service: `data/services.yaml`.
    Service,
    /// A periodical: `data/journals.yaml`.
    Journal,
    /// An item of the section `documents`, by its folder.
    Document,
}

impl Registry {
    /// Every registry that a text can link to with `<name>:<id>`.
    pub const LINKED: [Self; 5] = [Self::Outlet, Self::Term, Self::Account, Self::Service, Self::Document];

    /// The word before the colon of a link.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Outlet => "outlet",
            Self::Term => "term",
            Self::Account => "account",
            Self::Service => "service",
            Self::Journal => "journal",
            Self::Document => "document",
        }
    }

    /// Where its rows stand.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Outlet => "data/outlets.yaml",
            Self::Term => "data/glossary.yaml",
            Self::Account => "court.yaml",
            Self::Service => "data/services.yaml",
            Self::Journal => "data/journals.yaml",
            Self::Document => "documents/",
        }
    }
}

/// All registries of a content tree.
#[derive(Debug, Clone, Default)]
pub struct Registries {
    /// Media outlets.
    pub outlets: BTreeMap<Slug, Outlet>,
    /// Legal terms.
    pub terms: BTreeMap<Slug, Term>,
    /// E-services.
    pub services: BTreeMap<Slug, Service>,
    /// Periodicals.
    pub journals: BTreeMap<Slug, Journal>,
    /// What may be published of declarations.
    pub declarations: Schemas,
}

/// What sort of outlet it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by its word")]
pub enum OutletKind {
    Agency,
    Newspaper,
    Magazine,
    Tv,
    Radio,
    Portal,
}

impl OutletKind {
    const ALL: [Self; 6] = [Self::Agency, Self::Newspaper, Self::Magazine, Self::Tv, Self::Radio, Self::Portal];

    /// The word as it is typed, and the key of its words in a theme.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Newspaper => "newspaper",
            Self::Magazine => "magazine",
            Self::Tv => "tv",
            Self::Radio => "radio",
            Self::Portal => "portal",
        }
    }
}

/// A media outlet.
#[derive(Debug, Clone)]
pub struct Outlet {
    /// Its name; names of the press are not translated, so the languages may hold the same.
    pub name: LocalText,
    /// Its site.
    pub url: Option<String>,
    /// Its own feed.
    pub feed: Option<String>,
    /// Languages it publishes in.
    pub languages: Vec<Lang>,
    /// Its sort.
    pub kind: Option<OutletKind>,
    /// The days from and until which it is a partner.
    pub partner: Option<Period>,
    /// Its last day.
    pub to: Option<Day>,
    /// Where it stands.
    pub place: Place,
}

impl Outlet {
    /// Whether it is a partner on a day.
    #[must_use]
    pub fn is_partner(&self, day: Day) -> bool {
        let has_ended = self.to.is_some_and(|to| to < day);
        !has_ended && self.partner.is_some_and(|partner| partner.holds_on(day))
    }

    /// The first and the last day of a partnership that is over on a day; an outlet that is no more has none left.
    #[must_use]
    pub fn past_partnership(&self, day: Day) -> Option<(Option<Day>, Day)> {
        let Period { from, to } = self.partner?;
        let last = to.into_iter().chain(self.to).min()?;
        (last < day).then_some((from.filter(|from| *from <= last), last))
    }
}

/// A legal term.
#[derive(Debug, Clone)]
pub struct Term {
    /// The term.
    pub term: LocalText,
    /// What it means.
    pub definition: LocalText,
    /// Terms near it, by id.
    pub see: Vec<Slug>,
    /// Where it stands.
    pub place: Place,
}

/// An e-service.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its name.
    pub name: LocalText,
    /// What one can do there.
    pub description: LocalText,
    /// Its address.
    pub url: String,
    /// Its last day.
    pub to: Option<Day>,
    /// Where it stands.
    pub place: Place,
}

impl Service {
    /// Whether it is there on a day.
    #[must_use]
    pub fn is_open(&self, day: Day) -> bool {
        self.to.is_none_or(|to| day <= to)
    }
}

/// A periodical.
#[derive(Debug, Clone)]
pub struct Journal {
    /// Its title.
    pub title: LocalText,
    /// International Standard Serial Number (ISO 3297), `1234-5679`.
    pub issn: Option<String>,
    /// Who publishes it.
    pub publisher: LocalText,
    /// Where it stands.
    pub place: Place,
}

/// The names of the files that are read here.
pub(super) const FILES: [&str; 4] =
    ["data/outlets.yaml", "data/glossary.yaml", "data/services.yaml", "data/journals.yaml"];

pub(super) fn read_all(texts: &BTreeMap<SourcePath, SourceText>, diagnostics: &mut Vec<Diagnostic>) -> Registries {
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

/// A reference to an id that a registry doesn't have, with the id that may be meant.
pub(crate) fn unknown<'a>(registry: Registry, id: &str, known: impl IntoIterator<Item = &'a str>) -> ReferenceProblem {
    let (id, name, file) = (id.to_owned(), registry.name().to_owned(), registry.file().to_owned());
    match closest(&id, known) {
        Some(meant) => ReferenceProblem::MisspelledId { meant: meant.to_owned(), registry: name, id, file },
        None => ReferenceProblem::UnknownId { registry: name, id, file },
    }
}

/// The rows of one file: a mapping from ids to what they stand for.
fn rows<T>(
    texts: &BTreeMap<SourcePath, SourceText>,
    registry: Registry,
    diagnostics: &mut Vec<Diagnostic>,
    read: impl Fn(&mut Fields<'_>, Place) -> Option<T>,
) -> BTreeMap<Slug, T> {
    let mut rows = BTreeMap::new();
    let Some(source) = texts.get(&SourcePath::new(registry.file())) else { return rows };
    let Some(map) = reader::parse(source, diagnostics) else { return rows };
    let mut fields = Fields::new(source, &map, source.whole());
    for entry in &map.entries {
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
    diagnostics.append(&mut fields.diagnostics);
    rows
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
    let node = fields.node("kind")?;
    fields.choice("kind", node, &OutletKind::ALL.map(|kind| (kind, kind.name())))
}

/// A term, with the ids of those near it as they are written.
fn term(fields: &mut Fields<'_>, place: Place) -> Option<(Term, Vec<(String, Place)>)> {
    let term = fields.local_text("term");
    let term = fields.require("term", term);
    let definition = fields.local_text("definition");
    let definition = fields.require("definition", definition);
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
