//! `events`: briefings, press conferences, meetings with journalists, open days.

use super::appointment::{Appointment, Standing, When};
use super::checked::Checked;
use super::define::{Order, content_kind};
use crate::base::date::Moment;
use crate::base::lang::{Lang, Phrase};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{FrontMatterProblem, RuleProblem};
use crate::front_matter::{FileRef, PersonRef, Text, Url, YesNo, choice, group};

choice! {
    /// What sort of event it is.
    pub enum EventType {
        Briefing = "briefing" { kk: "Брифинг", ru: "Брифинг", en: "Briefing" },
        PressConference = "press-conference" { kk: "Баспасөз мәжілісі", ru: "Пресс-конференция", en: "Press conference" },
        Meeting = "meeting" { kk: "Журналистермен кездесу", ru: "Встреча с журналистами", en: "Meeting with journalists" },
        OpenDay = "open-day" { kk: "Ашық есік күні", ru: "День открытых дверей", en: "Open day" },
        Conference = "conference" { kk: "Конференция", ru: "Конференция", en: "Conference" },
        Forum = "forum" { kk: "Халықаралық форум", ru: "Международный форум", en: "International forum" },
        Other = "other" { kk: "Іс-шара", ru: "Мероприятие", en: "Event" },
    }
}

choice! {
    /// What became of it.
    pub enum Status {
        Planned = "planned" { kk: "Жоспарланған", ru: "Запланировано", en: "Planned" },
        Moved = "moved" { kk: "Уақыты өзгерді", ru: "Перенесено", en: "Moved" },
        Cancelled = "cancelled" { kk: "Өткізілмейді", ru: "Отменено", en: "Cancelled" },
        Held = "held" { kk: "Өтті", ru: "Состоялось", en: "Held" },
    }
}

group! {
    /// Something to take away: a file beside the item, or an address.
    pub struct Material {
        required title: Text { kk: "Атауы", ru: "Название", en: "Title" },
        optional file: FileRef { kk: "Файл", ru: "Файл", en: "File" },
        optional url: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
    }
}

/// What the last hour for accreditation is called in a calendar.
const ACCREDITATION: Phrase = Phrase {
    kk: "Аккредиттеу мерзімі", ru: "Срок аккредитации", en: "Accreditation until"
};

content_kind! {
    /// An event for the press or the public.
    pub struct Event {
        shared required event_type: EventType { kk: "Түрі", ru: "Вид", en: "Type" },
        shared optional status: Status { kk: "Күйі", ru: "Статус", en: "Status" },
        shared required start: Moment { kk: "Басталуы", ru: "Начало", en: "Starts" },
        shared optional end: Moment { kk: "Аяқталуы", ru: "Окончание", en: "Ends" },
        shared optional moved_from: Moment { kk: "Бастапқы уақыты", ru: "Первоначальное время", en: "Moved from",
            hint: { kk: "Іс-шара ауыстырылса, міндетті.", ru: "Обязательно, если мероприятие перенесено.", en: "Needed where the event was moved." } },
        own optional venue: Text { kk: "Өтетін орны", ru: "Место проведения", en: "Venue",
            hint: { kk: "Орны немесе тікелей эфирдің сілтемесі міндетті.", ru: "Обязательно место или ссылка на прямую трансляцию.", en: "Either the venue or the link of a live stream is needed." } },
        shared optional stream: Url { kk: "Тікелей эфир", ru: "Прямая трансляция", en: "Live stream" },
        shared optional speakers: Vec<PersonRef> { kk: "Спикерлер", ru: "Спикеры", en: "Speakers" },
        shared optional event_languages: Vec<Lang> { kk: "Тілі", ru: "Язык", en: "Languages" },
        own optional accreditation: Text { kk: "Аккредиттеу", ru: "Аккредитация", en: "Accreditation" },
        shared optional accreditation_until: Moment { kk: "Аккредиттеу мерзімі", ru: "Аккредитация до", en: "Accreditation until",
            hint: { kk: "Басталу уақытынан бұрын болуы керек.", ru: "Должно быть раньше начала.", en: "Must be before the start." } },
        shared optional registration: Url { kk: "Тіркелу", ru: "Регистрация", en: "Registration" },
        own optional route: Text { kk: "Қалай жетуге болады", ru: "Как добраться", en: "How to get there" },
        own optional accessibility: Text { kk: "Қолжетімділік", ru: "Доступность", en: "Accessibility" },
        own optional materials: Vec<Material> { kk: "Материалдар", ru: "Материалы", en: "Materials" },
        shared optional key_event: YesNo { kk: "Басты оқиға", ru: "Ключевое событие", en: "Key event" },
    }
    impl {
        const SECTION: &'static str = "events";
        const DATED: bool = true;
        const ORDER: Order = Order::ByStart;
        const ON_CARD: &'static [&'static str] = &["event_type", "start", "status", "venue"];

        fn is_key_event(&self) -> bool {
            self.key_event.is_some_and(|key| key.0)
        }

        fn appointments(&self) -> Vec<Appointment> {
            let standing = match self.status {
                Some(Status::Cancelled) => Standing::Cancelled,
                // What was moved stays so once it is over, or subscribers would take that for older news.
                _ if self.status == Some(Status::Moved) || self.moved_from.is_some() => Standing::Moved,
                _ => Standing::Confirmed,
            };
            let event = Appointment {
                key: String::new(),
                label: None,
                title: None,
                start: When::Moment(self.start),
                end: self.end.map(When::Moment),
                standing,
                place: self.venue.as_ref().map(|venue| &venue.0).or(self.stream.as_ref().map(|url| &url.0)).cloned(),
            };
            let accreditation = self.accreditation_until.map(|until| Appointment {
                key: "accreditation".to_owned(),
                label: Some(ACCREDITATION),
                start: When::Moment(until),
                end: None,
                place: None,
                ..event.clone()
            });
            std::iter::once(event).chain(accreditation).collect()
        }

        fn takes_place(&self) -> Option<(Moment, Option<Moment>)> {
            Some((self.start, self.end))
        }

        fn was_held_without_materials(&self) -> bool {
            let missing = self.materials.as_ref().is_none_or(Vec::is_empty);
            missing && !matches!(self.status, Some(Status::Moved | Status::Cancelled))
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            if self.end.is_some_and(|end| end <= self.start) {
                let (first, last) = ("start".into(), "end".into());
                found.push(item.at("end", FrontMatterProblem::PeriodReversed { first, last }));
            }
            if self.accreditation_until.is_some_and(|until| until >= self.start) {
                found.push(item.at("accreditation_until", RuleProblem::AccreditationAfterStart {}));
            }
            match self.status {
                Some(Status::Held) => found.extend(item.not_to_come(&[("start", Some(self.start.day()))])),
                Some(Status::Moved) => {
                    found.extend(item.needs_all(&[("moved_from", self.moved_from.is_some())], "status", "moved"));
                }
                _ => {}
            }
            if self.venue.is_none() && self.stream.is_none() && !(item.doubtful)("venue") && !(item.doubtful)("stream") {
                found.push(item.at("venue", RuleProblem::VenueMissing {}));
            }
            if self.event_type == EventType::OpenDay {
                let needed = [("route", self.route.is_none()), ("accessibility", self.accessibility.is_none())];
                for (field, _) in needed.into_iter().filter(|(field, missing)| *missing && !(item.doubtful)(field)) {
                    found.push(item.at("event_type", RuleProblem::OpenDayDetailMissing { field: field.into() }));
                }
            }
            let of_materials = self.materials.iter().flatten();
            if of_materials.clone().any(|material| material.file.is_none() && material.url.is_none()) {
                let problem = FrontMatterProblem::RequiredField { field: "file".into(), example: "materialdar.pdf".into() };
                found.push(item.at("materials", problem));
            }
            found
        }
    }
}
