//! `corrections`: what was clarified, corrected, refuted or withdrawn of what a court published.
//!
//! The corrected item says so itself; this is the notice for those who had read it before.

use super::define::content_kind;
use crate::front_matter::{ItemRef, LongText, Text, choice};

choice! {
    /// What was done.
    pub enum Action {
        Clarified = "clarified" { kk: "Нақтыланды", ru: "Уточнено", en: "Clarified" },
        Corrected = "corrected" { kk: "Түзетілді", ru: "Исправлено", en: "Corrected" },
        Refuted = "refuted" { kk: "Теріске шығарылды", ru: "Опровергнуто", en: "Refuted" },
        Withdrawn = "withdrawn" { kk: "Қайтарып алынды", ru: "Отозвано", en: "Withdrawn" },
    }
}

content_kind! {
    /// A correction or refutation.
    pub struct CorrectionNotice {
        shared required action: Action { kk: "Не істелді", ru: "Что сделано", en: "What was done" },
        shared required item: ItemRef { kk: "Түзетілген материал", ru: "Исправленный материал", en: "Corrected item" },
        own required changed: LongText { kk: "Не өзгерді", ru: "Что изменено", en: "What changed" },
        own optional requested_by: Text { kk: "Кімнің өтініші бойынша", ru: "По чьему обращению", en: "Requested by" },
    }
    impl {
        const SECTION: &'static str = "corrections";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["action", "item"];
    }
}
