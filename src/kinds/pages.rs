//! `pages`: standing texts, such as rules for journalists or an accessibility statement.

use super::define::{Order, content_kind};
use crate::front_matter::YesNo;

content_kind! {
    /// A standing page.
    pub struct Page {
        shared optional order: i64 { kk: "Реті", ru: "Порядок", en: "Order" },
        shared optional menu: YesNo { kk: "Мәзірде", ru: "В меню", en: "In the menu" },
    }
    impl {
        const SECTION: &'static str = "pages";
        const DATED: bool = false;
        const ORDER: Order = Order::ByNumber;

        fn menu(&self) -> Option<(i64, bool)> {
            Some((self.order.unwrap_or(100), self.menu.is_some_and(|menu| menu.0)))
        }
    }
}
