//! `responses`: answers to criticism in the media: what was said, what was found, what was done.
//!
//! The Concept asks courts to answer in time and to tell the public of it, so days are counted.

use super::checked::{Checked, Clock};
use super::define::content_kind;
use crate::base::date::Day;
use crate::base::lang::Phrase;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{DeadlineProblem, FrontMatterProblem};
use crate::front_matter::{Deadline, InLanguage, ItemRef, LongText, Named, OutletRef, Shown, Text, Url, choice};

choice! {
    /// What looking into it showed.
    pub enum Finding {
        Confirmed = "confirmed" { kk: "Расталды", ru: "Подтвердилось", en: "Confirmed" },
        Partly = "partly" { kk: "Ішінара расталды", ru: "Подтвердилось частично", en: "Partly confirmed" },
        NotConfirmed = "not-confirmed" { kk: "Расталған жоқ", ru: "Не подтвердилось", en: "Not confirmed" },
    }
}

choice! {
    /// How far the answer has come.
    pub enum ResponseStatus {
        UnderReview = "under-review" { kk: "Қаралуда", ru: "На рассмотрении", en: "Under review" },
        Answered = "answered" { kk: "Жауап берілді", ru: "Дан ответ", en: "Answered" },
        Done = "done" { kk: "Шаралар қабылданды", ru: "Меры приняты", en: "Measures taken" },
    }
}

content_kind! {
    /// An answer to criticism.
    pub struct Response {
        shared required status: ResponseStatus { kk: "Күйі", ru: "Состояние", en: "Status" },
        shared required outlet: OutletRef { kk: "Басылым", ru: "Издание", en: "Outlet" },
        own required publication: InLanguage { kk: "Жарияланым", ru: "Публикация", en: "Publication" },
        shared required published_on: Day { kk: "Жарияланған күні", ru: "Дата публикации", en: "Published on" },
        shared required link: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
        shared optional archive: Url { kk: "Мұрағат көшірмесі", ru: "Архивная копия", en: "Archived copy" },
        own required said: LongText { kk: "Не айтылды", ru: "Что сказано", en: "What was said" },
        shared optional finding: Finding { kk: "Тексеру қорытындысы", ru: "Вывод проверки", en: "Finding",
            hint: { kk: "Қаралып жатқан кезде бос, жауап берілсе, міндетті.", ru: "Пока рассматривается – пусто, после ответа – обязательно.", en: "Empty while under review, needed once answered." } },
        own optional measures: Vec<Text> { kk: "Қабылданған шаралар", ru: "Принятые меры", en: "Measures",
            hint: { kk: "Шара қолданылса, міндетті.", ru: "Обязательно, если меры приняты.", en: "Needed where measures were taken." } },
        own optional office: Text { kk: "Жауапты бөлімше", ru: "Ответственное подразделение", en: "Responsible office" },
        shared optional answer_until: Deadline { kk: "Жауап беру мерзімі", ru: "Срок ответа", en: "To be answered by" },
        shared optional answered_on: Day { kk: "Жауап берілген күні", ru: "Дата ответа", en: "Answered on",
            hint: { kk: "Қаралып жатқан кезде бос, жауап берілсе, міндетті.", ru: "Пока рассматривается – пусто, после ответа – обязательно.", en: "Empty while under review, needed once answered." } },
        shared optional about: ItemRef { kk: "Сайттағы материал", ru: "Материал сайта", en: "Item on this site" },
    }
    impl {
        const SECTION: &'static str = "responses";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["status", "outlet", "finding", "days_to_answer"];

        fn derived(&self) -> Vec<Named> {
            let label = Phrase { kk: "Жауап беру уақыты, күн", ru: "Время ответа, дней", en: "Days to answer" };
            let days = self.answered_on.map(|answered| self.published_on.days_until(answered));
            let value = days.filter(|days| *days >= 0).map_or(Shown::Absent, Shown::Number);
            vec![Named { name: "days_to_answer", label, value }]
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            let needed = [("answered_on", self.answered_on.is_some()), ("finding", self.finding.is_some())];
            match self.status {
                ResponseStatus::UnderReview => found.extend(item.refuses_all(&needed, "status", "under-review")),
                status => found.extend(item.needs_all(&needed, "status", status.word())),
            }
            if self.status == ResponseStatus::Done {
                found.extend(item.needs_all(&[("measures", self.measures.is_some())], "status", "done"));
            }
            if self.answered_on.is_some_and(|answered| answered < self.published_on) {
                let (first, last) = ("published_on".into(), "answered_on".into());
                found.push(item.at("answered_on", FrontMatterProblem::PeriodReversed { first, last }));
            }
            let days = [("published_on", Some(self.published_on)), ("answered_on", self.answered_on)];
            found.extend(item.not_to_come(&days));
            found
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let (days, limit) = (clock.days_since(self.published_on), clock.terms.answer_days);
            let is_late = self.answer_until.map_or(days > limit, |until| until.0 < clock.today());
            let limit = self.answer_until.map_or(limit, |until| self.published_on.days_until(until.0));
            if self.status == ResponseStatus::UnderReview && is_late {
                return vec![item.at("status", DeadlineProblem::AnswerOverdue { days, limit })];
            }
            Vec::new()
        }
    }
}
