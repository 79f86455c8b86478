//! `pages`: standing texts, such as rules for journalists or an accessibility statement.

use super::define::{MenuPlace, Order, content_kind};
use crate::front_matter::{Text, YesNo};

content_kind! {
    /// A standing page.
    pub struct Page {
        own optional menu_title: Text { kk: "Мәзірдегі атауы", ru: "Название в меню", en: "Title in the menu" },
        shared optional order: i64 { kk: "Реті", ru: "Порядок", en: "Order" },
        shared optional menu: YesNo { kk: "Мәзірде", ru: "В меню", en: "In the menu" },
    }
    impl {
        const SECTION: &'static str = "pages";
        const DATED: bool = false;
        const ORDER: Order = Order::ByNumber;

        fn menu(&self) -> Option<MenuPlace<'_>> {
            let title = self.menu_title.as_ref().map(|title| title.0.as_str());
            Some(MenuPlace { order: self.order.unwrap_or(100), is_shown: self.menu.is_some_and(|menu| menu.0), title })
        }
    }
}
