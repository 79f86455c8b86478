//! `for-journalists`: rules, accreditation and its open calls, the press centre, what may be filmed.

use super::appointment::Appointment;
use super::checked::Checked;
use super::define::{Order, content_kind};
use super::news::Attachment;
use crate::base::date::Moment;
use crate::base::lang::Phrase;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::FrontMatterProblem;
use crate::front_matter::{Deadline, ItemRef, Picture, Text, Url, choice};

choice! {
    /// What the page is about.
    pub enum PressPage {
        Rules = "rules" { kk: "Ережелер", ru: "Правила", en: "Rules" },
        Accreditation = "accreditation" { kk: "Аккредиттеу", ru: "Аккредитация", en: "Accreditation" },
        PressCentre = "press-centre" { kk: "Баспасөз орталығы", ru: "Пресс-центр", en: "Press centre" },
        Filming = "filming" { kk: "Фото және бейне түсіру", ru: "Фото- и видеосъёмка", en: "Filming" },
    }
}

content_kind! {
    /// A page for journalists. With `until` it is a call that is open until that day.
    pub struct ForJournalists {
        shared required r#type: PressPage { kk: "Түрі", ru: "Вид", en: "Type" },
        shared optional opens: Deadline { kk: "Өтінім қабылдаудың басталуы", ru: "Начало приёма заявок", en: "Opens on" },
        shared optional until: Deadline { kk: "Өтінім қабылдау мерзімі", ru: "Приём заявок до", en: "Apply until",
            hint: { kk: "Өтінім қабылдау басталатын күн көрсетілсе, міндетті.", ru: "Обязательно, если указано начало приёма заявок.", en: "Needed where the first day is given." } },
        shared optional apply: Url { kk: "Өтінім беру", ru: "Подать заявку", en: "Apply" },
        shared optional event: ItemRef { kk: "Іс-шара", ru: "Мероприятие", en: "Event" },
        own optional steps: Vec<Text> { kk: "Қадамдар", ru: "Порядок действий", en: "Steps" },
        own optional forms: Vec<Attachment> { kk: "Нысандар", ru: "Бланки", en: "Forms" },
        shared optional seats: i64 { kk: "Орын саны", ru: "Количество мест", en: "Seats" },
        own optional equipment: Vec<Text> { kk: "Техникалық жабдықтар", ru: "Техническое оснащение", en: "Equipment" },
        own optional may_film: Vec<Text> { kk: "Түсіруге болады", ru: "Снимать можно", en: "May be filmed",
            hint: { kk: "Түсірілім тәртібіне міндетті.", ru: "Обязательно для правил съёмки.", en: "Needed for the rules of filming." } },
        own optional must_not_film: Vec<Text> { kk: "Түсіруге болмайды", ru: "Снимать нельзя", en: "Must not be filmed" },
        own optional route: Text { kk: "Қалай жетуге болады", ru: "Как добраться", en: "How to get there" },
        own optional map: Picture { kk: "Сызба", ru: "Схема", en: "Map" },
    }
    impl {
        const SECTION: &'static str = "for-journalists";
        const DATED: bool = false;
        const ORDER: Order = Order::ByNumber;
        const ON_CARD: &'static [&'static str] = &["type", "opens", "until"];
        // Open calls stand before closed ones.
        const ONE_PAGE: bool = true;
        const WITH_PRESS_CONTACTS: bool = true;

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            let says_what = self.may_film.is_some() || self.must_not_film.is_some();
            if self.r#type == PressPage::Filming && !says_what && !(item.doubtful)("must_not_film") {
                found.extend(item.needs_all(&[("may_film", false)], "type", "filming"));
            }
            let Some(until) = self.until else {
                let opens = self.opens.filter(|_| !(item.doubtful)("until"));
                found.extend(opens.map(|opens| item.needs("until", "opens", &opens.0.to_string())));
                return found;
            };
            // A call stands in the feed, and there everything has a date.
            if item.base.date.is_none() && !(item.doubtful)("date") {
                found.push(item.needs("date", "until", &until.0.to_string()));
            }
            let starts = [("date", item.base.date.map(Moment::day)), ("opens", self.opens.map(|opens| opens.0))];
            for (first, _) in starts.iter().filter(|(_, day)| day.is_some_and(|day| day > until.0)) {
                let (first, last) = ((*first).to_owned(), "until".to_owned());
                found.push(item.at("until", FrontMatterProblem::PeriodReversed { first, last }));
            }
            found
        }

        fn appointments(&self) -> Vec<Appointment> {
            let label = Phrase { kk: "Өтінім қабылдаудың соңғы күні", ru: "Последний день приёма заявок", en: "Last day to apply" };
            self.until.map(|until| Appointment::deadline("until", label, until.0)).into_iter().collect()
        }
    }
}
