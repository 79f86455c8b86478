//! `judges`: pages of acting judges.

use super::define::{Order, content_kind};
use crate::base::date::Day;
use crate::front_matter::{PersonRef, Text};

content_kind! {
    /// A judge's page; its text is the public biography.
    pub struct Judge {
        shared required person: PersonRef<1> { kk: "Судья", ru: "Судья", en: "Judge" },
        own optional chamber: Text { kk: "Алқа", ru: "Коллегия", en: "Chamber" },
        shared optional appointed_on: Day { kk: "Тағайындалған күні", ru: "Дата назначения", en: "Appointed on" },
        own optional appointed_by: Text { kk: "Кім тағайындады", ru: "Кем назначен(а)", en: "Appointed by" },
    }
    impl {
        const SECTION: &'static str = "judges";
        const DATED: bool = false;
        const PERSONAL: bool = true;
        const ORDER: Order = Order::ByName;
        const ON_CARD: &'static [&'static str] = &["person", "chamber"];

        fn person(&self) -> Option<&str> {
            Some(&self.person.0)
        }
    }
}
