//! The log of corrections: what was corrected or withdrawn of all that a site has published.
//!
//! Each item tells it on its own page; here readers find all of it in one place.

use super::Prepared;
use super::listings::newest;
use super::view::{Date, LogEntry};
use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::entry::Entry;
use crate::kinds::Kind;

/// A correction or withdrawal of one item.
#[derive(Debug, Clone)]
pub struct Told {
    /// The day.
    pub day: Day,
    /// `corrected` or `withdrawn`.
    pub kind: &'static str,
    /// What was corrected, or why it was withdrawn.
    pub note: String,
}

/// What an item tells of its own corrections.
pub(super) fn told(entry: &Entry) -> Vec<Told> {
    let corrections = entry.base.corrections.iter();
    let mut told: Vec<Told> = corrections
        .map(|correction| Told { day: correction.date, kind: "corrected", note: correction.note.0.clone() })
        .collect();
    let withdrawn = entry.base.withdrawn.as_ref();
    told.extend(withdrawn.map(|it| Told { day: it.date, kind: "withdrawn", note: it.reason.0.clone() }));
    told
}

/// The log in one language, newest first.
pub(super) fn log(prepared: &[Prepared], lang: Lang, of_all: bool) -> Vec<LogEntry> {
    let of_lang = prepared.iter().filter(|item| item.lang == lang);
    let mut entries: Vec<(&Told, &Prepared)> =
        of_lang.flat_map(|item| item.told.iter().map(move |told| (told, item))).collect();
    entries.sort_by(|(a, of_a), (b, of_b)| b.day.cmp(&a.day).then_with(|| of_a.page.cmp(&of_b.page)));
    let entry = |(told, item): (&Told, &Prepared)| {
        let card = if of_all { &item.for_all } else { &item.card };
        LogEntry {
            date: Date::of_day(told.day, lang),
            kind: told.kind,
            title: card.title.clone(),
            url: card.url.clone(),
            court: card.court.clone(),
            note: told.note.clone(),
        }
    };
    entries.into_iter().map(entry).collect()
}

/// What a feed of corrections carries: the notices, and once more what was corrected or came back. What was said
/// last is chosen first; readers of feeds expect it in the order of publication.
pub(super) fn feed<'a>(notices: Vec<&'a Prepared>, of_lang: &[&'a Prepared], most: usize) -> Vec<&'a Prepared> {
    let is_told = |item: &Prepared| !item.told.is_empty() || item.lately.is_some();
    let corrected = |item: &&Prepared| is_told(item) && item.kind != Kind::CorrectionNotice;
    let said = |item: &Prepared| {
        let told = item.told.iter().map(|told| told.day).max().max(item.lately);
        told.max(item.date.filter(|_| item.kind == Kind::CorrectionNotice).map(Moment::day))
    };
    let mut items: Vec<&Prepared> = notices.into_iter().chain(of_lang.iter().copied().filter(corrected)).collect();
    items.sort_by(|a, b| said(b).cmp(&said(a)).then_with(|| newest(a, b)));
    items.truncate(most);
    items.sort_by(|a, b| newest(a, b));
    items
}
