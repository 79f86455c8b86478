//! `infographics`: a picture that tells with figures, and the same figures as text.

use super::checked::Checked;
use super::define::content_kind;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;
use crate::front_matter::{LongText, Picture, Text, group};

group! {
    /// The figures behind a picture.
    pub struct DataTable {
        required head: Vec<Text> { kk: "Бағандар", ru: "Столбцы", en: "Columns" },
        required rows: Vec<Vec<Text>> { kk: "Жолдар", ru: "Строки", en: "Rows" },
    }
}

content_kind! {
    /// An infographic.
    pub struct Infographic {
        own required graphic: Picture { kk: "Инфографика", ru: "Инфографика", en: "Infographic" },
        own optional period: Text { kk: "Кезең", ru: "Период", en: "Period" },
        own required source: Text { kk: "Дереккөз", ru: "Источник", en: "Source" },
        own optional data: DataTable { kk: "Деректер", ru: "Данные", en: "Data" },
        own optional description: LongText { kk: "Сипаттама", ru: "Описание", en: "Description" },
        own optional licence: Text { kk: "Пайдалану шарты", ru: "Условия использования", en: "Licence" },
    }
    impl {
        const SECTION: &'static str = "infographics";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["graphic", "period"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let is_doubtful = ["data", "description"].into_iter().any(item.doubtful);
            let told = self.data.is_some() || self.description.is_some() || is_doubtful;
            if told { Vec::new() } else { vec![item.at("graphic", RuleProblem::InfographicTextMissing {})] }
        }
    }
}
