//! `news`: news, press releases, announcements, statements, media advisories.

use super::case::{Case, Hearing, Stage, closed_hearing, named_parties, protected_people};
use super::checked::Checked;
use super::define::content_kind;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::FrontMatterProblem;
use crate::front_matter::{FileRef, Text, choice, group};

choice! {
    /// What sort of news it is.
    pub enum NewsType {
        News = "news" { kk: "Жаңалық", ru: "Новость", en: "News" },
        PressRelease = "press-release" { kk: "Баспасөз хабарламасы", ru: "Пресс-релиз", en: "Press release" },
        Announcement = "announcement" { kk: "Хабарландыру", ru: "Объявление", en: "Announcement" },
        Statement = "statement" { kk: "Мәлімдеме", ru: "Заявление", en: "Statement" },
        International = "international" { kk: "Халықаралық ынтымақтастық", ru: "Международное сотрудничество", en: "International cooperation" },
        MediaAdvisory = "media-advisory" { kk: "БАҚ-қа хабарлама", ru: "Анонс для СМИ", en: "Media advisory" },
    }
}

group! {
    /// A document beside the text.
    pub struct Attachment {
        required file: FileRef { kk: "Файл", ru: "Файл", en: "File" },
        required title: Text { kk: "Атауы", ru: "Название", en: "Title" },
    }
}

content_kind! {
    /// A news item.
    pub struct News {
        shared optional r#type: NewsType { kk: "Түрі", ru: "Вид", en: "Type" },
        shared optional number: Text { kk: "Нөмірі", ru: "Номер", en: "Number" },
        own optional place: Text { kk: "Орны", ru: "Место", en: "Place",
            hint: { kk: "Баспасөз хабарламасына міндетті: қай жерден, мысалы, Алматы.", ru: "Обязательно для пресс-релиза: откуда, например Алматы.", en: "Needed for a press release: from where, for example Almaty." } },
        shared optional case_number: Text { kk: "Іс нөмірі", ru: "Номер дела", en: "Case number" },
        shared optional case: Case { kk: "Іс", ru: "Дело", en: "Case",
            hint: { kk: "Іс нөмірі көрсетілсе, міндетті: істің жай-күйіне кінәсіздік презумпциясы туралы ескертпе байланысты.", ru: "Обязательно, если указан номер дела: от его состояния зависит примечание о презумпции невиновности.", en: "Needed with a case number: the note on the presumption of innocence depends on the stage." } },
        own optional country: Text { kk: "Ел", ru: "Страна", en: "Country",
            hint: { kk: "Халықаралық ынтымақтастық туралы жаңалыққа міндетті.", ru: "Обязательно для новости о международном сотрудничестве.", en: "Needed for news of international cooperation." } },
        own optional attachments: Vec<Attachment> { kk: "Қоса берілген құжаттар", ru: "Приложения", en: "Attachments" },
    }
    impl {
        const SECTION: &'static str = "news";
        const DATED: bool = true;
        const FILTERS: &'static [&'static str] = &["type"];
        const ON_CARD: &'static [&'static str] = &["type"];

        fn presumes_innocence(&self) -> bool {
            self.case.as_ref().is_some_and(|case| case.stage != Stage::InForce)
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            if self.r#type == Some(NewsType::PressRelease) && self.place.is_none() && !(item.doubtful)("place") {
                let problem = FrontMatterProblem::RequiredField { field: "place".into(), example: "Алматы".into() };
                found.push(Diagnostic::new(problem, item.asked_by("type", "place")));
            }
            if self.r#type == Some(NewsType::International) && self.country.is_none() && !(item.doubtful)("country") {
                found.push(item.needs("country", "type", "international"));
            }
            // The stage decides whether the presumption of innocence must be recalled.
            if let Some(number) = &self.case_number
                && self.case.is_none()
                && !(item.doubtful)("case")
            {
                found.push(item.needs("case", "case_number", &number.0));
            }
            if self.case.as_ref().is_some_and(|case| case.hearing == Some(Hearing::Closed)) {
                found.extend(closed_hearing(item, &[("attachments", self.attachments.is_some())]));
            }
            // Whether it says so or not, an item may tell of a case.
            if self.case.is_none() {
                found.extend(super::criminal::called(item));
            }
            found.extend(protected_people(item, &self.shown()));
            found.extend(named_parties(item, &self.shown(), &[]));
            found
        }
    }
}
