//! `candidates`: biographies of those who compete for a judge's post, and the time for opinions.
//!
//! A closed list of fields: the year of birth and never the day, no address, no telephone, no family.

use super::appointment::Appointment;
use super::checked::{Checked, Clock};
use super::define::content_kind;
use crate::base::date::Day;
use crate::base::lang::Phrase;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{FrontMatterProblem, PeopleProblem, PersonalProblem};
use crate::front_matter::{FileRef, Text, Url, choice, group};

choice! {
    /// What the competition came to.
    pub enum Outcome {
        UnderReview = "under-review" { kk: "Қаралуда", ru: "На рассмотрении", en: "Under review" },
        Recommended = "recommended" { kk: "Ұсынылды", ru: "Рекомендован(а)", en: "Recommended" },
        NotRecommended = "not-recommended" { kk: "Ұсынылмады", ru: "Не рекомендован(а)", en: "Not recommended" },
        Withdrawn = "withdrawn" { kk: "Өтінішін қайтарып алды", ru: "Отозвал(а) заявление", en: "Application withdrawn" },
    }
}

group! {
    /// A stage of a career.
    pub struct Career {
        required from: i64 { kk: "Бастап", ru: "С", en: "From" },
        optional to: i64 { kk: "Дейін", ru: "По", en: "To" },
        required what: Text { kk: "Қызметі", ru: "Должность", en: "Post" },
    }
}

/// What the last day for opinions is called in a calendar.
const OPINION: Phrase = Phrase {
    kk: "Кандидат туралы пікір қабылдау мерзімі",
    ru: "Срок приёма мнений о кандидате",
    en: "Opinions on a candidate until",
};

/// Days after the last one for opinions within which the outcome is told.
const OUTCOME_DAYS: i64 = 60;

/// What is a year at all; a whole date of birth is none.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2100;

content_kind! {
    /// A candidate.
    pub struct Candidate {
        own required person_name: Text { kk: "Кандидат", ru: "Кандидат", en: "Candidate" },
        own required post: Text { kk: "Бос лауазым", ru: "Вакантная должность", en: "Post sought" },
        shared required competition: Text { kk: "Конкурс", ru: "Конкурс", en: "Competition" },
        shared required competition_date: Day { kk: "Конкурс күні", ru: "Дата конкурса", en: "Competition date" },
        shared required birth_year: i64 { kk: "Туған жылы", ru: "Год рождения", en: "Year of birth" },
        own required education: Vec<Text> { kk: "Білімі", ru: "Образование", en: "Education" },
        own optional degree: Text { kk: "Ғылыми дәрежесі", ru: "Учёная степень", en: "Degree" },
        own optional knows: Vec<Text> { kk: "Меңгерген тілдері", ru: "Владение языками", en: "Languages" },
        own required career: Vec<Career> { kk: "Еңбек жолы", ru: "Трудовая деятельность", en: "Career" },
        shared optional opinion_from: Day { kk: "Пікір қабылдаудың басталуы", ru: "Начало приёма мнений", en: "Opinions from" },
        shared optional opinion_until: Day { kk: "Пікір қабылдау мерзімі", ru: "Приём мнений до", en: "Opinions until" },
        shared optional opinion_url: Url { kk: "Пікір қалдыру", ru: "Оставить мнение", en: "Give an opinion" },
        own optional file: FileRef { kk: "Өмірбаян (PDF)", ru: "Биография (PDF)", en: "Biography (PDF)" },
        shared optional outcome: Outcome { kk: "Нәтижесі", ru: "Итог", en: "Outcome" },
    }
    impl {
        const SECTION: &'static str = "candidates";
        const DATED: bool = true;
        const PERSONAL: bool = true;
        const CLOSED: bool = true;
        const ON_CARD: &'static [&'static str] = &["person_name", "post", "opinion_until", "outcome"];

        fn opinion_window(&self) -> Option<(Option<Day>, Day)> {
            self.opinion_until.map(|until| (self.opinion_from, until))
        }

        fn appointments(&self) -> Vec<Appointment> {
            self.opinion_until.map(|until| Appointment::deadline("opinion", OPINION, until)).into_iter().collect()
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            if let (Some(from), Some(until)) = (self.opinion_from, self.opinion_until)
                && from > until
            {
                let (first, last) = ("opinion_from".into(), "opinion_until".into());
                found.push(item.at("opinion_from", FrontMatterProblem::PeriodReversed { first, last }));
            }
            if !YEARS.contains(&self.birth_year) {
                found.push(item.at("birth_year", PersonalProblem::NotAYear { field: "birth_year".into() }));
            }
            found
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let is_told = self.outcome.is_some_and(|outcome| outcome != Outcome::UnderReview);
            let since = self.opinion_until.filter(|until| !is_told && clock.days_since(*until) > OUTCOME_DAYS);
            let problem =
                |day: Day| PeopleProblem::OutcomeMissing { date: day.to_string(), days: clock.days_since(day) };
            since.map(|day| item.at("outcome", problem(day))).into_iter().collect()
        }
    }
}

impl Candidate {
    /// The day on which the competition ended.
    #[must_use]
    pub fn ended(&self) -> Day {
        self.opinion_until.unwrap_or(self.competition_date)
    }
}
