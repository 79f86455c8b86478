//! `competitions`: creative competitions among journalists: the call, the nominations, the winners.

use super::appointment::{Appointment, Standing};
use super::checked::{Checked, Clock};
use super::define::content_kind;
use crate::base::date::Day;
use crate::base::lang::Phrase;
use crate::base::meant::closest;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{ConsistencyProblem, DeadlineProblem, FrontMatterProblem};
use crate::front_matter::{Deadline, Located, Text, Url, choice, group};

choice! {
    /// How far the competition has come.
    pub enum CompetitionStatus {
        Open = "open" { kk: "Өтінім қабылдануда", ru: "Приём заявок", en: "Open" },
        Judging = "judging" { kk: "Қазылар қарап жатыр", ru: "Работы оценивает жюри", en: "Judging" },
        Finished = "finished" { kk: "Аяқталды", ru: "Завершён", en: "Finished" },
        Cancelled = "cancelled" { kk: "Өткізілмейді", ru: "Отменён", en: "Cancelled" },
    }
}

group! {
    /// A member of the jury.
    pub struct Juror {
        required name: Text { kk: "Аты-жөні", ru: "Имя", en: "Name" },
        required organisation: Text { kk: "Ұйымы", ru: "Организация", en: "Organisation" },
    }
}

group! {
    /// A winner.
    pub struct Winner {
        required nomination: Text { kk: "Аталым", ru: "Номинация", en: "Nomination" },
        required name: Text { kk: "Жеңімпаз", ru: "Победитель", en: "Winner" },
        optional outlet: Text { kk: "Басылым", ru: "Издание", en: "Outlet" },
        optional work: Text { kk: "Жұмысы", ru: "Работа", en: "Work" },
        optional url: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
    }
}

content_kind! {
    /// A competition.
    pub struct Competition {
        shared required status: CompetitionStatus { kk: "Күйі", ru: "Состояние", en: "Status" },
        shared required entries_until: Deadline { kk: "Өтінім қабылдау мерзімі", ru: "Приём заявок до", en: "Entries until" },
        shared optional results_on: Day { kk: "Қорытынды шығару күні", ru: "Подведение итогов", en: "Results on" },
        own required nominations: Vec<Text> { kk: "Аталымдар", ru: "Номинации", en: "Nominations" },
        own optional terms: Vec<Text> { kk: "Шарттары", ru: "Условия", en: "Terms" },
        own optional jury: Vec<Juror> { kk: "Қазылар алқасы", ru: "Жюри", en: "Jury" },
        own optional winners: Vec<Located<Winner>> { kk: "Жеңімпаздар", ru: "Победители", en: "Winners",
            hint: { kk: "Байқау аяқталғанда ғана.", ru: "Только когда конкурс завершён.", en: "Only once the competition is finished." } },
    }
    impl {
        const SECTION: &'static str = "competitions";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["status", "entries_until"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let winners = [("winners", self.winners.is_some())];
            let mut found = match self.status {
                CompetitionStatus::Finished => item.needs_all(&winners, "status", "finished"),
                status => item.refuses_all(&winners, "status", status.word()),
            };
            if self.results_on.is_some_and(|day| day < self.entries_until.0) {
                let (first, last) = ("entries_until".into(), "results_on".into());
                found.push(item.at("results_on", FrontMatterProblem::PeriodReversed { first, last }));
            }
            if matches!(self.status, CompetitionStatus::Judging | CompetitionStatus::Finished) {
                found.extend(item.not_to_come(&[("entries_until", Some(self.entries_until.0))]));
            }
            found.extend(self.winners.iter().flatten().filter_map(|winner| self.unknown_nomination(winner)));
            found
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            if self.status == CompetitionStatus::Open && self.entries_until.0 < clock.today() {
                let date = self.entries_until.0.to_string();
                return vec![item.at("status", DeadlineProblem::StillOpen { date })];
            }
            let results = self.results_on.filter(|day| *day < clock.today());
            if let Some(day) = results.filter(|_| self.status == CompetitionStatus::Judging) {
                return vec![item.at("status", ConsistencyProblem::ResultsOverdue { date: day.to_string() })];
            }
            Vec::new()
        }

        fn appointments(&self) -> Vec<Appointment> {
            let entries = Phrase { kk: "Өтінім қабылдаудың соңғы күні", ru: "Последний день приёма заявок", en: "Last day to apply" };
            let results = Phrase { kk: "Байқау қорытындысы", ru: "Итоги конкурса", en: "Results" };
            let entries = Appointment::deadline("entries", entries, self.entries_until.0);
            let results = self.results_on.map(|day| Appointment::deadline("results", results, day));
            let is_off = self.status == CompetitionStatus::Cancelled;
            let standing = if is_off { Standing::Cancelled } else { Standing::Confirmed };
            std::iter::once(entries).chain(results).map(|day| Appointment { standing, ..day }).collect()
        }
    }
}

impl Competition {
    fn unknown_nomination(&self, winner: &Located<Winner>) -> Option<Diagnostic> {
        let value = winner.value.nomination.0.clone();
        let all = || self.nominations.iter().map(|nomination| nomination.0.as_str());
        if all().any(|nomination| nomination == value) {
            return None;
        }
        let known = closest(&value, all()).map_or_else(|| all().collect::<Vec<_>>().join(", "), str::to_owned);
        Some(Diagnostic::new(ConsistencyProblem::NominationUnknown { value, known }, winner.place.clone()))
    }
}
