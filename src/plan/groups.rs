//! Lists in groups of their own: declarations by year, candidates by competition.
//!
//! Beside its cards a group tells how far a court has come, or what is left to tell of those whose
//! term of publication is over.

use std::collections::{BTreeMap, BTreeSet};

use super::Prepared;
use super::site::Site;
use super::view::{Card, Group};
use crate::base::date::Day;
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::base::month::Month;
use crate::base::order::Collation;
use crate::base::written;
use crate::catalogue::{YearCoverage, coverage, newest_year, public_declarations, section_address};
use crate::coverage::{Cell, Table};
use crate::entry::{Entry, Owner};
use crate::kinds::{Fields, Kind, Outcome};
use crate::settings::Court;
use crate::theme::{fill, fill_date};

/// What an item stands under in its section's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Under {
    /// The year that was declared.
    Year(i64),
    /// A competition.
    Competition {
        /// Its name.
        name: String,
        /// From when and until when opinions are taken.
        opinions: Option<(Option<Day>, Day)>,
        /// The day on which it ended.
        ended: Day,
    },
}

/// What an entry stands under in its section's list.
pub(super) fn under(entry: &Entry) -> Option<Under> {
    match &entry.fields {
        Fields::Declaration(declaration) => Some(Under::Year(declaration.year)),
        Fields::Candidate(candidate) => Some(Under::Competition {
            name: candidate.competition.0.clone(),
            opinions: entry.fields.opinion_window(),
            ended: candidate.ended(),
        }),
        _ => None,
    }
}

/// Whether a section's list stands in such groups.
pub(super) fn has_groups(kind: Kind) -> bool {
    matches!(kind, Kind::Declaration | Kind::Candidate)
}

/// Items by the month of their date, in the order in which they come.
pub(super) fn by_month(items: &[&Prepared], lang: Lang, of_all: bool) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for item in items {
        let month = item.date.map(|date| written::month_alone(Month::of(date.day()), lang)).unwrap_or_default();
        let mut letters = month.chars();
        let title: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        let card = if of_all { item.for_all.clone() } else { item.card.clone() };
        match groups.last_mut() {
            Some(group) if group.title == title => group.cards.push(card),
            _ => groups.push(Group { title, note: None, lines: Vec::new(), state: None, cards: vec![card] }),
        }
    }
    groups
}

/// What a group of candidates is made of.
#[derive(Default)]
struct Competition {
    opinions: Vec<(Option<Day>, Day)>,
    ended: Option<Day>,
    cards: Vec<Shared<Card>>,
    anonymous: Vec<Option<Outcome>>,
}

/// Whether a competition takes opinions; in the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Open,
    Upcoming,
    Closed,
}

impl State {
    /// The key of its words, and what templates know it by.
    fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Upcoming => "upcoming",
            Self::Closed => "closed",
        }
    }
}

impl Competition {
    fn state(&self, today: Day) -> State {
        let left = || self.opinions.iter().filter(|(_, until)| today <= *until);
        if left().any(|(from, _)| from.is_none_or(|from| from <= today)) {
            State::Open
        } else if left().next().is_some() {
            State::Upcoming
        } else {
            State::Closed
        }
    }

    /// The day that counts: the first one for opinions while it is to come, then the last one.
    fn day(&self, today: Day) -> Option<Day> {
        match self.state(today) {
            State::Upcoming => self.opinions.iter().filter_map(|(from, _)| from.filter(|from| today < *from)).min(),
            State::Open | State::Closed => self.opinions.iter().map(|(_, until)| *until).max(),
        }
    }
}

impl Site<'_> {
    /// The groups of a section's list.
    pub(super) fn groups_under(&self, kind: Kind, lang: Lang, items: &[&Prepared], of_all: bool) -> Vec<Group> {
        let card = |item: &Prepared| if of_all { item.for_all.clone() } else { item.card.clone() };
        if kind == Kind::Declaration { self.years(lang, items, card) } else { self.competitions(lang, items, card) }
    }

    /// Declarations by the year that was declared, the last one first.
    fn years(&self, lang: Lang, items: &[&Prepared], card: impl Fn(&Prepared) -> Shared<Card>) -> Vec<Group> {
        let mut years: BTreeMap<i64, Vec<Shared<Card>>> = BTreeMap::new();
        for item in items {
            if let Some(Under::Year(year)) = item.under {
                years.entry(year).or_default().push(card(item));
            }
        }
        let of_court = self.court.map(|court| coverage(self.catalogue, &court.id)).unwrap_or_default();
        let covered: BTreeMap<i64, _> = of_court.iter().map(|of_year| (of_year.year, of_year)).collect();
        for year in covered.keys() {
            years.entry(*year).or_default();
        }
        let words = self.words(lang);
        let group = |(year, cards): (i64, Vec<Shared<Card>>)| {
            let note = covered.get(&year).filter(|of_year| of_year.judges > 0).map(|of_year| {
                let (published, judges) = (of_year.published.to_string(), of_year.judges.to_string());
                fill(words.get("declarations.coverage"), &[("published", &published), ("judges", &judges)])
            });
            let title = fill(words.get("list.year"), &[("year", &year.to_string())]);
            Group { title, note, lines: Vec::new(), state: None, cards }
        };
        years.into_iter().rev().map(group).collect()
    }

    /// How far each court is with the newest year; a court that has published leads to its list.
    pub(super) fn declared_by_court(&self, lang: Lang) -> Option<Table> {
        let (year, courts) = newest_year(self.catalogue)?;
        let collation = Collation::new(lang);
        let mut courts: Vec<_> = courts.into_iter().filter(|(court, _)| !court.name.is_empty()).collect();
        courts.sort_by(|(a, _), (b, _)| {
            collation.compare(a.name.get(lang), b.name.get(lang)).then_with(|| a.id.cmp(&b.id))
        });
        let words = self.words(lang);
        let owners: BTreeSet<&Owner> = public_declarations(self.catalogue).map(|(item, _)| &item.key.owner).collect();
        let has_list = |court: &Court| owners.contains(&Owner::Court(court.id.clone()));
        let row = |(court, of_year): &(&Court, YearCoverage)| {
            let list = format!("{}{}", self.settings().base_url_of(court), section_address(Kind::Declaration, lang));
            let name = Cell { url: Some(list).filter(|_| has_list(court)), ..Cell::local(&court.name, lang) };
            let (published, judges) = (of_year.published.to_string(), of_year.judges.to_string());
            let told = fill(words.get("declarations.of_judges"), &[("published", &published), ("judges", &judges)]);
            vec![name, Cell::text(told)]
        };
        let rows: Vec<Vec<Cell>> = courts.iter().map(row).collect();
        let title = fill(words.get("declarations.by_court"), &[("year", &year.to_string())]);
        let head = ["declarations.court", "declarations.published"].map(|key| words.get(key).to_owned()).to_vec();
        (!rows.is_empty()).then_some(Table { title, head, rows })
    }

    /// Candidates by competition: those of whom opinions are asked or will be first, the soonest end at
    /// the top, then the archive, the latest at the top.
    fn competitions(&self, lang: Lang, items: &[&Prepared], card: impl Fn(&Prepared) -> Shared<Card>) -> Vec<Group> {
        let mut competitions: BTreeMap<&str, Competition> = BTreeMap::new();
        for item in items {
            let Some(Under::Competition { name, opinions, ended }) = &item.under else { continue };
            let of_name = competitions.entry(name).or_default();
            of_name.opinions.extend(*opinions);
            of_name.ended = of_name.ended.max(Some(*ended));
            of_name.cards.push(card(item));
        }
        for gone in self.court.into_iter().flat_map(|court| self.catalogue.gone_from(&court.id)) {
            let of_name = competitions.entry(&gone.competition).or_default();
            of_name.ended = of_name.ended.max(Some(gone.ended));
            of_name.anonymous.push(gone.outcome);
        }
        let today = self.catalogue.view.now.day();
        let mut competitions: Vec<_> = competitions.into_iter().collect();
        competitions.sort_by(|(a, one), (b, other)| {
            let is_over = one.state(today) == State::Closed;
            let by_end = if is_over { other.ended.cmp(&one.ended) } else { one.ended.cmp(&other.ended) };
            one.state(today).cmp(&other.state(today)).then(by_end).then_with(|| a.cmp(b))
        });
        let group = |(name, of_name): (&str, Competition)| {
            let words = self.words(lang);
            let state = of_name.state(today).name();
            let note = of_name.day(today).map(|day| fill_date(words.get(&format!("candidates.{state}")), day, lang));
            let lines =
                if of_name.anonymous.is_empty() { Vec::new() } else { vec![self.outcomes(&of_name.anonymous, lang)] };
            let title = fill(words.get("candidates.competition"), &[("name", name)]);
            Group { title, note, lines, state: Some(state), cards: of_name.cards }
        };
        competitions.into_iter().map(group).collect()
    }

    /// What a competition came to, without names: how many candidates each outcome has.
    fn outcomes(&self, outcomes: &[Option<Outcome>], lang: Lang) -> String {
        let words = self.words(lang);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for outcome in outcomes {
            let told = outcome.map_or(words.get("candidates.no_outcome"), |outcome| outcome.phrase().get(lang));
            *counts.entry(told).or_default() += 1;
        }
        let counts: Vec<String> = counts.into_iter().map(|(told, count)| format!("{told} – {count}")).collect();
        fill(words.get("candidates.anonymous"), &[("outcomes", &counts.join("; "))])
    }
}
