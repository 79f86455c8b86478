//! The fields of a digest's row.

use crate::base::date::Day;
use crate::front_matter::{Text, Url, YesNo, choice, group};

choice! {
    /// How a publication speaks of the court.
    pub enum Tone {
        Critical = "critical" { kk: "Сыни", ru: "Критическая", en: "Critical" },
        Neutral = "neutral" { kk: "Бейтарап", ru: "Нейтральная", en: "Neutral" },
        Positive = "positive" { kk: "Жағымды", ru: "Положительная", en: "Positive" },
    }
}

group! {
    /// A publication as the press service notes it.
    pub struct Row {
        required date: Day { kk: "Күні", ru: "Дата", en: "Date" },
        required court: Text { kk: "Сот", ru: "Суд", en: "Court" },
        required outlet: Text { kk: "Басылым", ru: "Издание", en: "Outlet" },
        required title: Text { kk: "Тақырыбы", ru: "Заголовок", en: "Title" },
        required url: Url { kk: "Мекенжайы", ru: "Адрес", en: "Address" },
        optional tone: Tone { kk: "Сипаты", ru: "Тональность", en: "Tone" },
        optional needs_answer: YesNo { kk: "Жауап қажет", ru: "Нужен ответ", en: "Needs an answer" },
        optional answer_until: Day { kk: "Жауап мерзімі", ru: "Ответить до", en: "Answer until" },
        optional answer: Text { kk: "Жауабы", ru: "Ответ", en: "Answer" },
    }
}
