//! `councils`: councils for working with the courts, their members, and what their sittings decided.

use super::appointment::Appointment;
use super::checked::{Checked, Clock};
use super::define::content_kind;
use crate::base::date::Day;
use crate::base::lang::Phrase;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::DeadlineProblem;
use crate::front_matter::{Deadline, ItemRef, Located, Text, YesNo, choice, group};

choice! {
    /// A council itself, or one of its sittings.
    pub enum CouncilType {
        Council = "council" { kk: "Кеңес", ru: "Совет", en: "Council" },
        Sitting = "sitting" { kk: "Кеңес отырысы", ru: "Заседание совета", en: "Sitting" },
    }
}

group! {
    /// A member, in a public role.
    pub struct Member {
        required name: Text { kk: "Аты-жөні", ru: "Имя", en: "Name" },
        required organisation: Text { kk: "Ұйымы", ru: "Организация", en: "Organisation" },
        optional role: Text { kk: "Кеңестегі рөлі", ru: "Роль в совете", en: "Role" },
    }
}

group! {
    /// What is to be done after a sitting.
    pub struct FollowUp {
        required what: Text { kk: "Тапсырма", ru: "Поручение", en: "What" },
        optional until: Deadline { kk: "Мерзімі", ru: "Срок", en: "Until" },
        optional done: YesNo { kk: "Орындалды", ru: "Выполнено", en: "Done" },
    }
}

content_kind! {
    /// A council or its sitting.
    pub struct Council {
        shared required r#type: CouncilType { kk: "Түрі", ru: "Вид", en: "Type" },
        own optional members: Vec<Member> { kk: "Мүшелері", ru: "Состав", en: "Members",
            hint: { kk: "Кеңестің өз бетіне міндетті.", ru: "Обязательно для страницы самого совета.", en: "Needed for the council itself." } },
        shared optional council: ItemRef { kk: "Кеңес", ru: "Совет", en: "Council",
            hint: { kk: "Отырысқа міндетті, мысалы: councils/almaty-qogamdyq-kenesi", ru: "Обязательно для заседания, например: councils/almaty-qogamdyq-kenesi", en: "Needed for a sitting, for example: councils/almaty-qogamdyq-kenesi" } },
        shared optional number: i64 { kk: "Отырыс нөмірі", ru: "Номер заседания", en: "Sitting number" },
        shared optional held_on: Day { kk: "Өткен күні", ru: "Дата заседания", en: "Held on",
            hint: { kk: "Отырысқа міндетті.", ru: "Обязательно для заседания.", en: "Needed for a sitting." } },
        own optional agenda: Vec<Text> { kk: "Күн тәртібі", ru: "Повестка дня", en: "Agenda" },
        own optional present: Vec<Text> { kk: "Қатысқандар", ru: "Присутствовали", en: "Present" },
        own optional decisions: Vec<Text> { kk: "Шешімдер", ru: "Решения", en: "Decisions" },
        own optional follow_ups: Vec<Located<FollowUp>> { kk: "Тапсырмалар", ru: "Поручения", en: "Follow-ups" },
    }
    impl {
        const SECTION: &'static str = "councils";
        const DATED: bool = true;
        const PERSONAL: bool = true;
        const ON_CARD: &'static [&'static str] = &["type", "number", "held_on"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let of_council = [("members", self.members.is_some())];
            let of_sitting = [("council", self.council.is_some()), ("held_on", self.held_on.is_some())];
            match self.r#type {
                CouncilType::Council => [
                    item.needs_all(&of_council, "type", "council"),
                    item.refuses_all(&of_sitting, "type", "council"),
                ]
                .concat(),
                CouncilType::Sitting => {
                    let held = self.held_on.filter(|_| self.decisions.as_ref().is_some_and(|all| !all.is_empty()));
                    [item.needs_all(&of_sitting, "type", "sitting"), item.not_to_come(&[("held_on", held)])].concat()
                }
            }
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            let limit = clock.terms.council_days;
            if let Some(days) = self.held_on.map(|held| clock.days_since(held)).filter(|days| *days > limit)
                && self.decisions.as_ref().is_none_or(Vec::is_empty)
            {
                found.push(item.at("held_on", DeadlineProblem::OutcomeOverdue { days, limit }));
            }
            for row in self.follow_ups.iter().flatten() {
                let is_done = row.value.done.is_some_and(|done| done.0);
                if let Some(until) = row.value.until.filter(|until| !is_done && until.0 < clock.today()) {
                    let (what, date) = (row.value.what.0.clone(), until.0.to_string());
                    found.push(Diagnostic::new(DeadlineProblem::FollowUpOverdue { what, date }, row.place.clone()));
                }
            }
            found
        }

        fn appointments(&self) -> Vec<Appointment> {
            let label = Phrase { kk: "Кеңес отырысы", ru: "Заседание совета", en: "Sitting of a council" };
            self.held_on.map(|day| Appointment::deadline("", label, day)).into_iter().collect()
        }
    }
}
