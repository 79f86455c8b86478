//! `plan`: the yearly plan of measures for openness, row by row with term and office.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::appointment::{Appointment, Standing, When};
use super::checked::{Checked, Clock};
use super::define::{Order, content_kind};
use crate::base::date::Day;
use crate::base::lang::Phrase;
use crate::base::slug::{transliterate_short, unique};
use crate::diagnostics::problems::{ConsistencyProblem, DeadlineProblem, KindProblem};
use crate::diagnostics::{Diagnostic, Problem};
use crate::front_matter::{Deadline, FieldType, Located, Named, Shown, Text, Url, choice, group};

choice! {
    /// How far a measure has come.
    pub enum MeasureStatus {
        Planned = "planned" { kk: "Жоспарланған", ru: "Запланировано", en: "Planned" },
        InProgress = "in-progress" { kk: "Орындалуда", ru: "Выполняется", en: "In progress" },
        Done = "done" { kk: "Орындалды", ru: "Выполнено", en: "Done" },
        Cancelled = "cancelled" { kk: "Алынып тасталды", ru: "Снято", en: "Cancelled" },
    }
}

group! {
    /// A measure.
    pub struct PlanRow {
        required measure: Text { kk: "Шара", ru: "Мероприятие", en: "Measure" },
        required responsible: Text { kk: "Жауапты", ru: "Ответственный", en: "Responsible" },
        required until: Deadline { kk: "Мерзімі", ru: "Срок", en: "Until" },
        required status: MeasureStatus { kk: "Күйі", ru: "Состояние", en: "Status" },
        optional changed: Day { kk: "Күйі өзгерген күні", ru: "Состояние изменено", en: "Status changed on" },
        optional result: Url { kk: "Нәтижесі", ru: "Результат", en: "Result" },
    }
}

/// The most characters of a key in calendars, before a number that tells it from its like.
const LONGEST_KEY: usize = 44;

/// What the last day of a measure is called in a calendar.
const TERM: Phrase =
    Phrase { kk: "Жоспар бойынша мерзімі", ru: "Срок по плану", en: "Due by plan" };

content_kind! {
    /// The plan of a year.
    pub struct Plan {
        shared required year: i64 { kk: "Жылы", ru: "Год", en: "Year" },
        own required rows: Vec<Located<PlanRow>> { kk: "Шаралар", ru: "Мероприятия", en: "Measures" },
    }
    impl {
        const SECTION: &'static str = "plan";
        const DATED: bool = false;
        const ORDER: Order = Order::ByNumber;
        const ON_CARD: &'static [&'static str] = &["year", "measures", "done", "open"];
        // The newest plan stands first.
        const ONE_PAGE: bool = true;

        fn in_feed(&self) -> Vec<Named> {
            let mut newest_first = self.clone();
            newest_first.rows.sort_by_key(|row| Reverse(row.value.changed));
            newest_first.shown()
        }

        fn changed(&self, today: Day) -> Option<Day> {
            self.rows.iter().filter_map(|row| row.value.changed).filter(|day| *day <= today).max()
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let problem = |row: &Located<PlanRow>| Some(Diagnostic::new(row.value.fault(item.today)?, row.place.clone()));
            self.rows.iter().filter_map(problem).collect()
        }

        fn derived(&self) -> Vec<Named> {
            let rows: Vec<&PlanRow> = self.rows.iter().map(|row| &row.value).collect();
            let count = |counts: fn(&PlanRow) -> bool| rows.iter().filter(|row| counts(row)).count();
            let number = |count: usize| Shown::Number(i64::try_from(count).unwrap_or(i64::MAX));
            let open = rows.iter().filter(|row| row.is_open()).map(|row| row.until.shown());
            vec![
                Named { name: "measures", label: MEASURES, value: number(count(|row| !row.is_cancelled())) },
                Named { name: "done", label: DONE, value: number(count(|row| row.status == MeasureStatus::Done)) },
                Named { name: "open", label: OPEN, value: Shown::List(open.collect()) },
            ]
        }

        fn lapses(&self, _item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let open = self.rows.iter().filter(|row| row.value.is_open());
            let late = open.filter(|row| row.value.until.0 < clock.today());
            let problem = |row: &PlanRow| {
                DeadlineProblem::MeasureOverdue { measure: row.measure.0.clone(), date: row.until.0.to_string() }
            };
            late.map(|row| Diagnostic::new(problem(&row.value), row.place.clone())).collect()
        }

        fn appointments(&self) -> Vec<Appointment> {
            // By its words and not by its place: a row put in between must not become another one's appointment.
            let mut taken = BTreeSet::new();
            let of_row = |row: &Located<PlanRow>| Appointment {
                key: unique(&mut taken, &transliterate_short(&row.value.measure.0, LONGEST_KEY)),
                label: Some(TERM),
                title: Some(row.value.measure.0.clone()),
                start: When::Day(row.value.until.0),
                end: None,
                standing: match row.value.status {
                    MeasureStatus::Cancelled => Standing::Cancelled,
                    _ => Standing::Confirmed,
                },
                place: None,
            };
            self.rows.iter().map(of_row).collect()
        }
    }
}

impl PlanRow {
    /// What is wrong with the day on which the status changed: subscribers are told of the change by it.
    fn fault(&self, today: Day) -> Option<Problem> {
        match self.changed {
            None if self.status != MeasureStatus::Planned => {
                let (measure, status) = (self.measure.0.clone(), self.status.word().to_owned());
                Some(KindProblem::StatusDayMissing { measure, status, today: today.to_string() }.into())
            }
            Some(day) if day > today => {
                Some(ConsistencyProblem::DateToCome { field: "changed".into(), date: day.to_string() }.into())
            }
            _ => None,
        }
    }

    fn is_cancelled(&self) -> bool {
        self.status == MeasureStatus::Cancelled
    }

    fn is_open(&self) -> bool {
        matches!(self.status, MeasureStatus::Planned | MeasureStatus::InProgress)
    }
}

/// How many measures stand, without those that were dropped.
const MEASURES: Phrase =
    Phrase { kk: "Барлық шара", ru: "Всего мероприятий", en: "Measures" };
/// How many of them are done.
const DONE: Phrase = Phrase { kk: "Орындалғаны", ru: "Выполнено", en: "Done" };
/// The days until which the others are due.
const OPEN: Phrase =
    Phrase { kk: "Қалған мерзімдер", ru: "Оставшиеся сроки", en: "Days still due" };
