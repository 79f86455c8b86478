//! What is to be done: findings of the checks, each with its own words, and gaps that no check tells of.

use super::Audience;
use super::topic::{Topic, Urgency, weigh};
use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::catalogue::{Catalogue, HalfYear};
use crate::diagnostics::Diagnostic;
use crate::entry::Owner;
use crate::settings::Court;
use crate::theme::{Words, fill, fill_date};

/// Something to be done.
#[derive(Debug, Clone)]
pub struct Task {
    /// How pressing it is.
    pub urgency: Urgency,
    /// What it is about.
    pub topic: Topic,
    /// What it is.
    pub what: What,
}

/// What is to be done.
#[derive(Debug, Clone)]
pub enum What {
    /// What a check has found.
    Found(Diagnostic),
    /// A section whose newest item, if it has one, is older than its term in days.
    Silent(&'static str, Option<Day>, i64),
    /// A half-year without its main events.
    NoLineUp(HalfYear),
    /// A year without a plan of openness.
    NoPlan(i16),
    /// A year, and how many acting judges have no declaration of it.
    NoDeclarations(i64, usize),
}

impl Task {
    /// Where it is to be done: file and line, to sort by.
    pub(super) fn place(&self) -> (Option<&str>, usize) {
        let What::Found(found) = &self.what else { return (None, 0) };
        let line = found.place.span.as_ref().map_or(0, |span| span.line);
        (found.place.file.as_ref().map(SourcePath::as_str), line)
    }

    /// The folder it is to be done in.
    pub(super) fn folder(&self) -> Option<&str> {
        let What::Found(found) = &self.what else { return None };
        found.place.file.as_ref().map(SourcePath::folder)
    }
}

impl Task {
    /// What is wrong, as one sentence: a finding's own words, else those of the theme.
    #[must_use]
    pub fn reason(&self, words: &Words, lang: Lang) -> String {
        let word = |key: &str| words.get(&format!("coverage.tasks.{key}")).to_owned();
        match &self.what {
            What::Found(found) => found.problem.reason(lang),
            What::Silent(section, newest, term) => {
                let title = words.get(&format!("sections.{section}.title")).to_owned();
                let sentence = match newest {
                    Some(day) => fill_date(&word("silent"), *day, lang),
                    None => word("empty"),
                };
                fill(&sentence, &[("section", &title), ("term", &super::tables::days(*term, words, lang))])
            }
            What::NoLineUp(half) => {
                let values = [("year", half.year.to_string()), ("half", half.half.to_string())];
                fill(&word("line-up"), &values.each_ref().map(|(name, value)| (*name, value.as_str())))
            }
            What::NoPlan(year) => fill(&word("plan"), &[("year", &year.to_string())]),
            What::NoDeclarations(year, count) => {
                fill(&word("declarations"), &[("year", &year.to_string()), ("n", &count.to_string())])
            }
        }
    }

    /// What to do, as one or two sentences.
    #[must_use]
    pub fn remedy(&self, words: &Words, lang: Lang) -> String {
        let key = match &self.what {
            What::Found(found) => return found.problem.remedy(lang),
            What::Silent(..) => "silent",
            What::NoLineUp(_) => "line-up",
            What::NoPlan(_) => "plan",
            What::NoDeclarations(..) => "declarations",
        };
        words.get(&format!("coverage.remedies.{key}")).to_owned()
    }
}

impl From<Diagnostic> for Task {
    fn from(found: Diagnostic) -> Self {
        let (topic, urgency) = weigh(&found);
        Self { urgency, topic, what: What::Found(found) }
    }
}

/// The findings that are about a court, or about what all courts share.
pub(super) fn found(
    catalogue: &Catalogue<'_>,
    found: &[Diagnostic],
    court: Option<&Court>,
    audience: Audience,
) -> Vec<Task> {
    // What the ledger counts by itself, whether it is a duty or not, isn't told twice.
    let found = found.iter().filter(|found| !matches!(found.problem.code(), "D937" | "D938"));
    let of_court = found.filter(|found| concerns(catalogue, found, court));
    let tasks = of_court.cloned().map(Task::from);
    match audience {
        Audience::PressService => tasks.collect(),
        Audience::Readers => tasks.filter(|task| is_for_readers(catalogue, task)).collect(),
    }
}

/// Each finding stands in one ledger: that of the court whose file it is in, else that of all courts.
fn concerns(catalogue: &Catalogue<'_>, found: &Diagnostic, court: Option<&Court>) -> bool {
    let Some(file) = &found.place.file else { return court.is_none() };
    let path = file.as_str();
    if path.starts_with("private/") {
        return false;
    }
    let person = path.strip_prefix("people/").and_then(|name| name.strip_suffix(".yaml"));
    let of_person = person.and_then(|id| catalogue.settings.people.iter().find(|(known, _)| known.as_str() == id));
    let owner = match of_person.and_then(|(_, person)| person.court.clone()) {
        Some(court) => Owner::Court(court),
        None => catalogue.owner_of(file),
    };
    owner == court.map_or(Owner::National, |court| Owner::Court(court.id.clone()))
}

fn is_for_readers(catalogue: &Catalogue<'_>, task: &Task) -> bool {
    let What::Found(found) = &task.what else { return true };
    let item = found.place.file.as_ref().and_then(|file| catalogue.item_in(file.folder()));
    task.urgency != Urgency::Blocking
        && task.topic != Topic::Content
        && item.is_none_or(|item| catalogue.has_public(item))
}
