//! What is not there: translations, declarations, line-ups, plans; and how much there is of the rest.

use std::collections::BTreeMap;

use super::tasks::{Task, What};
use super::topic::{Topic, Urgency};
use super::{Balance, Declared, Mandated, SectionCoverage, TranslationState, Untranslated};
use crate::base::lang::LocalText;
use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, HalfYear, coverage, half_years, has_line_up};
use crate::entry::{Entry, Item};
use crate::kinds::{CompetitionStatus, CouncilType, Fields, JournalType, MeasureStatus, PracticeType, ResponseStatus};
use crate::settings::{Court, Person};

/// The languages that public items lack, and those that have fallen behind.
pub(super) fn translations(catalogue: &Catalogue<'_>, items: &[&Item]) -> Vec<Untranslated> {
    let mut missing = Vec::new();
    for item in items {
        let public: Vec<&Entry> = item.entries.values().filter(|entry| catalogue.is_public(entry)).collect();
        let title = || LocalText(public.iter().map(|entry| (entry.lang, entry.base.title.clone())).collect());
        let since = public.iter().filter_map(|entry| entry.base.date).min().map(crate::base::date::Moment::day);
        let lacks = |lang: &&crate::base::lang::Lang| !public.iter().any(|entry| entry.lang == **lang);
        missing.extend(catalogue.settings.languages.iter().filter(lacks).map(|lang| Untranslated {
            item: item.folder.clone(),
            title: title(),
            language: *lang,
            state: TranslationState::Missing,
            since,
        }));
        missing.extend(public.iter().filter_map(|entry| {
            let behind = catalogue.behind(item, entry)?;
            let (language, state) = (entry.lang, TranslationState::Stale);
            Some(Untranslated { item: item.folder.clone(), title: title(), language, state, since: Some(behind.since) })
        }));
    }
    missing.sort_by(|a, b| (a.language, a.since, &a.item).cmp(&(b.language, b.since, &b.item)));
    missing
}

/// How far each year's declarations have come.
pub(super) fn declarations(catalogue: &Catalogue<'_>, court: &Slug) -> Vec<Declared> {
    let name = |id: Slug| catalogue.settings.people.get(&id).map(|person| person.name.clone()).unwrap_or_default();
    let years = coverage(catalogue, court).into_iter().map(|year| Declared {
        year: year.year,
        published: year.published,
        judges: year.judges,
        missing: year.missing.into_iter().map(name).collect(),
    });
    years.collect()
}

/// The mandates that have ended, or will within the term of the settings.
pub(super) fn people(catalogue: &Catalogue<'_>, court: Option<&Court>) -> Vec<Mandated> {
    let today = catalogue.view.now.day();
    let mut people: Vec<Mandated> = with_mandate(catalogue, court)
        .filter_map(|person| {
            let to = person.mandate.and_then(|mandate| mandate.to)?;
            let is_near = today.days_until(to) <= catalogue.settings.terms.mandate_days;
            is_near.then(|| Mandated { person: person.id.clone(), name: person.name.clone(), to, ended: to < today })
        })
        .collect();
    people.sort_by(|a, b| (a.to, &a.person).cmp(&(b.to, &b.person)));
    people
}

fn with_mandate<'a>(catalogue: &'a Catalogue<'_>, court: Option<&'a Court>) -> impl Iterator<Item = &'a Person> {
    let people = catalogue.settings.people.values();
    people.filter(move |person| person.mandate.is_some() && person.court.as_ref() == court.map(|court| &court.id))
}

/// The gaps that no check tells of.
pub(super) fn tasks(
    catalogue: &Catalogue<'_>,
    court: Option<&Court>,
    sections: &[SectionCoverage],
    declarations: &[Declared],
) -> Vec<Task> {
    let task = |topic, what| Task { urgency: Urgency::Missing, topic, what };
    let silent = sections.iter().filter(|section| section.alive == Some(false));
    let silent = silent.map(|section| What::Silent(section.section, section.newest, section.term_days.unwrap_or(0)));
    let mut tasks: Vec<Task> =
        silent.map(|what| Task { urgency: Urgency::Overdue, topic: Topic::Sections, what }).collect();
    // What all courts share has no plans and main events of its own.
    let Some(court) = court else { return tasks };
    let today = catalogue.view.now.day();
    if !has_line_up(catalogue, &court.id, today) {
        tasks.push(task(Topic::LineUp, What::NoLineUp(HalfYear::of(today))));
    }
    if !catalogue.has_plan(&court.id, today.year()) {
        tasks.push(task(Topic::Plan, What::NoPlan(today.year())));
    }
    let newest = declarations.first().filter(|year| year.published < year.judges);
    let missing = |year: &Declared| What::NoDeclarations(year.year, year.judges - year.published);
    tasks.extend(newest.map(|year| task(Topic::Declarations, missing(year))));
    tasks
}

/// What there is of each topic; what is late of it, the tasks tell.
pub(super) fn balances(
    catalogue: &Catalogue<'_>,
    court: Option<&Court>,
    items: &[&Item],
    sections: &[SectionCoverage],
    declarations: &[Declared],
    tasks: &[Task],
) -> BTreeMap<Topic, Balance> {
    let mut balances: BTreeMap<Topic, Balance> = BTreeMap::new();
    let mut count = |topic, all: usize, open: usize| {
        let balance = balances.entry(topic).or_default();
        balance.all += all;
        balance.open += open;
    };
    for item in items {
        let Some(entry) = item.entries.values().find(|entry| catalogue.is_public(entry)) else { continue };
        if let Some((topic, all, open)) = counted(catalogue, entry) {
            // What is late is not open as well.
            count(topic, all, open.saturating_sub(late_in(item, topic, tasks)));
        }
    }
    count(Topic::Translations, items.len(), 0);
    count(Topic::Sections, sections.iter().filter(|section| section.term_days.is_some()).count(), 0);
    if let Some(year) = declarations.first() {
        count(Topic::Declarations, year.judges, 0);
    }
    let today = catalogue.view.now.day();
    if let Some(court) = court {
        let events = half_years(catalogue, Some(&court.id)).remove(&HalfYear::of(today)).unwrap_or_default();
        count(Topic::LineUp, events.len(), 0);
    }
    let ending = people(catalogue, court).iter().filter(|person| !person.ended).count();
    count(Topic::People, with_mandate(catalogue, court).count(), ending);
    for task in tasks.iter().filter(|task| task.urgency != Urgency::Soon) {
        let late = match &task.what {
            What::NoDeclarations(_, judges) => *judges,
            _ => 1,
        };
        balances.entry(task.topic).or_default().late += late;
    }
    balances
}

/// How much of an item is late.
fn late_in(item: &Item, topic: Topic, tasks: &[Task]) -> usize {
    let is_late = |task: &&Task| task.urgency != Urgency::Soon && task.topic == topic;
    tasks.iter().filter(|task| is_late(task) && task.folder() == Some(item.folder.as_str())).count()
}

/// What an item counts for: its topic, how many, how many of them are not finished.
fn counted(catalogue: &Catalogue<'_>, entry: &Entry) -> Option<(Topic, usize, usize)> {
    if entry.base.withdrawn.is_some() {
        return None;
    }
    let of = |topic, is_open: bool| Some((topic, 1, usize::from(is_open)));
    match &entry.fields {
        Fields::Response(response) => of(Topic::Responses, response.status == ResponseStatus::UnderReview),
        Fields::Event(_) => {
            let (start, end) = entry.fields.takes_place()?;
            of(Topic::Events, end.unwrap_or(start).instant() > catalogue.view.now.instant())
        }
        Fields::Council(council) => (council.r#type == CouncilType::Sitting)
            .then(|| (Topic::Councils, 1, usize::from(council.decisions.is_none()))),
        Fields::Plan(plan) if plan.year == i64::from(catalogue.view.now.year()) => {
            let is_open = |status| matches!(status, MeasureStatus::Planned | MeasureStatus::InProgress);
            let standing = || plan.rows.iter().filter(|row| row.value.status != MeasureStatus::Cancelled);
            let open = standing().filter(|row| is_open(row.value.status)).count();
            Some((Topic::Plan, standing().count(), open))
        }
        Fields::Practice(practice) => (practice.r#type == PracticeType::Guide).then_some((Topic::Guides, 1, 0)),
        Fields::Competition(competition) => of(Topic::Competitions, competition.status == CompetitionStatus::Open),
        Fields::JournalItem(article) => (article.r#type == JournalType::Article).then_some((Topic::Journal, 1, 0)),
        _ => None,
    }
}
