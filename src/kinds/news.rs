//! `news`: news, press releases, announcements, statements, media advisories.

use super::define::{Checked, content_kind};
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
        own optional place: Text { kk: "Орны", ru: "Место", en: "Place" },
        shared optional case_number: Text { kk: "Іс нөмірі", ru: "Номер дела", en: "Case number" },
        own optional attachments: Vec<Attachment> { kk: "Қоса берілген құжаттар", ru: "Приложения", en: "Attachments" },
    }
    impl {
        const SECTION: &'static str = "news";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["type"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            if self.r#type == Some(NewsType::PressRelease) && self.place.is_none() && !(item.doubtful)("place") {
                let problem = FrontMatterProblem::RequiredField { field: "place".into(), example: "Алматы".into() };
                return vec![item.at("type", problem)];
            }
            Vec::new()
        }
    }
}
