//! `seminars`: trainings for judges, press officers and journalists, courses of the Academy of
//! Justice, and what was handed out there.

use super::appointment::{Appointment, Standing, When};
use super::checked::{Checked, Clock};
use super::define::content_kind;
use super::news::Attachment;
use crate::base::date::Moment;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{FrontMatterProblem, KindProblem, RuleProblem};
use crate::front_matter::{Text, YesNo, choice, group};

choice! {
    /// What sort of training it is.
    pub enum SeminarType {
        Seminar = "seminar" { kk: "Семинар", ru: "Семинар", en: "Seminar" },
        Training = "training" { kk: "Тренинг", ru: "Тренинг", en: "Training" },
        Course = "course" { kk: "Оқу курсы", ru: "Учебный курс", en: "Course" },
        Lecture = "lecture" { kk: "Дәріс", ru: "Лекция", en: "Lecture" },
    }
}

choice! {
    /// What became of it.
    pub enum SeminarStatus {
        Planned = "planned" { kk: "Жоспарланған", ru: "Запланировано", en: "Planned" },
        Cancelled = "cancelled" { kk: "Өткізілмейді", ru: "Отменено", en: "Cancelled" },
        Held = "held" { kk: "Өтті", ru: "Состоялось", en: "Held" },
    }
}

/// Endings of files whose text screen readers and search can reach.
const READABLE: [&str; 11] =
    [".pdf", ".docx", ".odt", ".txt", ".csv", ".html", ".epub", ".pptx", ".xlsx", ".ods", ".odp"];

group! {
    /// A point of the programme.
    pub struct ProgrammePoint {
        optional time: Text { kk: "Уақыты", ru: "Время", en: "Time" },
        required what: Text { kk: "Тақырыбы", ru: "Тема", en: "Topic" },
        optional who: Text { kk: "Өткізеді", ru: "Проводит", en: "By" },
    }
}

content_kind! {
    /// A seminar, a training, a course.
    pub struct Seminar {
        shared required r#type: SeminarType { kk: "Түрі", ru: "Вид", en: "Type" },
        shared optional status: SeminarStatus { kk: "Күйі", ru: "Состояние", en: "Status" },
        shared required start: Moment { kk: "Басталуы", ru: "Начало", en: "Starts" },
        shared optional end: Moment { kk: "Аяқталуы", ru: "Окончание", en: "Ends" },
        own optional venue: Text { kk: "Өтетін орны", ru: "Место проведения", en: "Venue" },
        own required audience: Text { kk: "Кімдерге арналған", ru: "Для кого", en: "Audience" },
        shared optional academy: YesNo { kk: "Сот төрелігі академиясының курсы", ru: "Курс Академии правосудия", en: "Course of the Academy of Justice" },
        own optional partners: Vec<Text> { kk: "Серіктестер", ru: "Партнёры", en: "Partners" },
        own optional programme: Vec<ProgrammePoint> { kk: "Бағдарлама", ru: "Программа", en: "Programme",
            hint: { kk: "Сот төрелігі академиясының курсына міндетті.", ru: "Обязательно для курса Академии правосудия.", en: "Needed for a course of the Academy of Justice." } },
        own optional trainers: Vec<Text> { kk: "Тренерлер", ru: "Тренеры", en: "Trainers" },
        own optional materials: Vec<Attachment> { kk: "Материалдар", ru: "Материалы", en: "Materials" },
    }
    impl {
        const SECTION: &'static str = "seminars";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["type", "status", "start", "venue", "materials"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            if self.end.is_some_and(|end| end <= self.start) {
                let (first, last) = ("start".into(), "end".into());
                found.push(item.at("end", FrontMatterProblem::PeriodReversed { first, last }));
            }
            for material in self.materials.iter().flatten() {
                let name = material.file.file.to_lowercase();
                if !READABLE.iter().any(|ending| name.ends_with(ending)) {
                    let file = material.file.file.clone();
                    found.push(Diagnostic::new(KindProblem::MaterialFormat { file }, material.file.place.clone()));
                }
            }
            if self.status == Some(SeminarStatus::Held) {
                found.extend(item.not_to_come(&[("start", Some(self.start.day()))]));
            }
            if self.academy.is_some_and(|academy| academy.0) && self.programme.is_none() {
                found.extend(item.needs_all(&[("programme", false)], "academy", "true"));
            }
            found
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let days = clock.days_since(self.end.unwrap_or(self.start).day());
            let is_missed = self.materials.as_ref().is_none_or(Vec::is_empty) && days > clock.materials_days;
            let is_late = is_missed && self.status != Some(SeminarStatus::Cancelled);
            is_late.then(|| item.at("start", RuleProblem::HeldWithoutMaterials { days })).into_iter().collect()
        }

        fn appointments(&self) -> Vec<Appointment> {
            vec![Appointment {
                key: String::new(),
                label: None,
                title: None,
                start: When::Moment(self.start),
                end: self.end.map(When::Moment),
                standing: match self.status {
                    Some(SeminarStatus::Cancelled) => Standing::Cancelled,
                    _ => Standing::Confirmed,
                },
                place: self.venue.as_ref().map(|venue| venue.0.clone()),
            }]
        }
    }
}
