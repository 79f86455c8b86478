//! `speakers`: those who speak for a court to the media, above all the coordinator judge.

use super::define::{Order, content_kind};
use crate::base::lang::Lang;
use crate::front_matter::{PersonRef, Text};

content_kind! {
    /// A speaker's page; its text is a short biography to quote from.
    pub struct Speaker {
        shared required person: PersonRef<2> { kk: "Спикер", ru: "Спикер", en: "Speaker" },
        own required topics: Vec<Text> { kk: "Тақырыптары", ru: "Темы", en: "Topics" },
        shared required speaks: Vec<Lang> { kk: "Пікір білдіру тілдері", ru: "Языки комментариев", en: "Speaks" },
        own optional hours: Text { kk: "Байланыс уақыты", ru: "Время для связи", en: "Hours" },
    }
    impl {
        const SECTION: &'static str = "speakers";
        const DATED: bool = false;
        const PERSONAL: bool = true;
        const ORDER: Order = Order::ByName;
        const ON_CARD: &'static [&'static str] = &["person", "topics", "speaks"];
        const WITH_PRESS_CONTACTS: bool = true;

        fn person(&self) -> Option<&str> {
            Some(&self.person.0)
        }
    }
}
