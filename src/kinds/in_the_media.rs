//! `in-the-media`: appearances and publications elsewhere. Tens of thousands a year, so that they may
//! also stand as rows of one file a month; a folder of its own is for those with a text.

use super::define::content_kind;
use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::front_matter::{OutletRef, PersonRef, Text, Url, choice, group};

choice! {
    /// What sort of appearance it is.
    pub enum Medium {
        Article = "article" { kk: "Мақала", ru: "Статья", en: "Article" },
        Interview = "interview" { kk: "Сұхбат", ru: "Интервью", en: "Interview" },
        Tv = "tv" { kk: "Теледидар", ru: "Телевидение", en: "Television" },
        Radio = "radio" { kk: "Радио", ru: "Радио", en: "Radio" },
        Online = "online" { kk: "Интернет-басылым", ru: "Интернет-издание", en: "Online" },
        Social = "social" { kk: "Әлеуметтік желі", ru: "Социальная сеть", en: "Social network" },
    }
}

group! {
    /// A row of `rows.yaml`.
    pub struct Appearance {
        required date: Day { kk: "Күні", ru: "Дата", en: "Date" },
        required outlet: OutletRef { kk: "Басылым", ru: "Издание", en: "Outlet" },
        required title: Text { kk: "Атауы", ru: "Название", en: "Title" },
        required lang: Lang { kk: "Тілі", ru: "Язык", en: "Language" },
        required url: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
        optional archive: Url { kk: "Мұрағат көшірмесі", ru: "Архивная копия", en: "Archived copy" },
        optional medium: Medium { kk: "Түрі", ru: "Вид", en: "Medium" },
        optional speaker: PersonRef { kk: "Сөйлеген", ru: "Выступил(а)", en: "Speaker" },
        optional topic: Text { kk: "Тақырып", ru: "Тема", en: "Topic" },
    }
}

content_kind! {
    /// An appearance with a page of its own.
    pub struct InTheMedia {
        shared required outlet: OutletRef { kk: "Басылым", ru: "Издание", en: "Outlet" },
        shared required link: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
        own optional title_lang: Lang { kk: "Атауының тілі", ru: "Язык названия", en: "Language of the title" },
        shared optional medium: Medium { kk: "Түрі", ru: "Вид", en: "Medium" },
        shared optional archive: Url { kk: "Мұрағат көшірмесі", ru: "Архивная копия", en: "Archived copy" },
        shared optional speaker: PersonRef { kk: "Сөйлеген", ru: "Выступил(а)", en: "Speaker" },
        own optional topic: Text { kk: "Тақырып", ru: "Тема", en: "Topic" },
    }
    impl {
        const SECTION: &'static str = "in-the-media";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["medium", "outlet"];

        fn title_lang(&self) -> Option<Lang> {
            self.title_lang
        }
    }
}
