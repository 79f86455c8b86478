//! Registries, `data/*.yaml`: what stands once, as data, and is referred to by its id.
//!
//! Outlets, terms, e-services, journals. What an id is used for is not decided here.

mod listed;
mod read;

use std::collections::BTreeMap;

use serde::Serialize;

use super::FormField;
use super::declarations::Schemas;
use crate::base::date::{Day, Period};
use crate::base::lang::{Lang, LocalText, Phrase};
use crate::base::meant::closest;
use crate::base::slug::Slug;
use crate::diagnostics::Place;
use crate::diagnostics::problems::ReferenceProblem;
pub(in crate::settings) use read::{read_all, unlisted};

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

    /// Every registry that has a file of its own.
    pub const FILED: [Self; 4] = [Self::Outlet, Self::Term, Self::Service, Self::Journal];

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

    /// Its file as a form asks for it; nothing where it has none of its own.
    #[must_use]
    pub fn form(self) -> Vec<FormField> {
        read::form(self)
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

    /// What people call it.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::Agency => Phrase {
                kk: "Ақпарат агенттігі", ru: "Информационное агентство", en: "News agency"
            },
            Self::Newspaper => Phrase { kk: "Газет", ru: "Газета", en: "Newspaper" },
            Self::Magazine => Phrase { kk: "Журнал", ru: "Журнал", en: "Magazine" },
            Self::Tv => Phrase { kk: "Телеарна", ru: "Телеканал", en: "Television channel" },
            Self::Radio => Phrase { kk: "Радио", ru: "Радио", en: "Radio" },
            Self::Portal => {
                Phrase { kk: "Интернет-портал", ru: "Интернет-портал", en: "Web portal" }
            }
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

/// A reference to an id that a registry doesn't have, with the id that may be meant.
pub(crate) fn unknown<'a>(registry: Registry, id: &str, known: impl IntoIterator<Item = &'a str>) -> ReferenceProblem {
    let (id, name, file) = (id.to_owned(), registry.name().to_owned(), registry.file().to_owned());
    match closest(&id, known) {
        Some(meant) => ReferenceProblem::MisspelledId { meant: meant.to_owned(), registry: name, id, file },
        None => ReferenceProblem::UnknownId { registry: name, id, file },
    }
}
