//! Appearances in the media: rows, months, and how many each court had.
//!
//! A month has thousands of rows in every language, so what repeats is held once.

use std::sync::Arc;

use serde::Serialize;

use super::Date;
use crate::base::lang::Lang;

/// What a page tells of appearances in the media.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Appearances {
    /// The month whose rows are shown; on the month's own page its title says it.
    pub month: Option<MonthLink>,
    /// The rows, newest first.
    pub rows: Vec<MediaRow>,
    /// Whether the month has more rows than are shown.
    pub cut: bool,
    /// The months by year, newest first.
    pub archive: Vec<MonthsOfYear>,
    /// How many rows each court had each month.
    pub courts: Option<CourtTable>,
}

/// One appearance.
#[derive(Debug, Clone, Serialize)]
pub struct MediaRow {
    /// The day.
    pub date: Arc<Date>,
    /// The title, as it was published.
    pub title: Arc<str>,
    /// The title's language, where it is not the page's.
    pub lang: Option<Lang>,
    /// Where it can be read; an item's own page where it has one.
    pub url: Arc<str>,
    /// The outlet.
    pub outlet: Arc<str>,
    /// What sort it is.
    pub medium: Option<&'static str>,
    /// What it is about.
    pub topic: Option<Arc<str>>,
    /// Who spoke.
    pub speaker: Option<Arc<Speaker>>,
    /// Where a copy is kept.
    pub archive: Option<Arc<str>>,
}

/// Somebody who spoke.
#[derive(Debug, Clone, Serialize)]
pub struct Speaker {
    /// The name.
    pub name: String,
    /// The name's language, where it is not the page's.
    pub lang: Option<Lang>,
    /// The person's page on this site.
    pub url: Option<String>,
}

/// The months of a year that have rows.
#[derive(Debug, Clone, Serialize)]
pub struct MonthsOfYear {
    /// The year.
    pub year: i16,
    /// Its months, newest first.
    pub months: Vec<MonthLink>,
}

/// A month with its page.
#[derive(Debug, Clone, Serialize)]
pub struct MonthLink {
    /// Its name with the year.
    pub title: String,
    /// Its name alone.
    pub name: &'static str,
    /// Its page.
    pub url: String,
    /// How many rows it has.
    pub count: usize,
}

/// How many rows each court had each month.
#[derive(Debug, Clone, Serialize)]
pub struct CourtTable {
    /// The months of the columns, newest first.
    pub months: Vec<MonthHead>,
    /// The courts that had any.
    pub courts: Vec<CourtMonths>,
}

/// A month at the head of a column.
#[derive(Debug, Clone, Serialize)]
pub struct MonthHead {
    /// `2026-10`.
    pub iso: String,
    /// `10.2026`.
    pub text: String,
}

/// How many rows a month has, and where.
#[derive(Debug, Clone, Serialize)]
pub struct MonthCount {
    /// How many.
    pub count: usize,
    /// The month's page.
    pub url: String,
}

/// A court's row of the table.
#[derive(Debug, Clone, Serialize)]
pub struct CourtMonths {
    /// The court.
    pub name: String,
    /// The name's language, where it is not the page's.
    pub lang: Option<Lang>,
    /// Its section.
    pub url: String,
    /// Its rows of each month, with their page.
    pub counts: Vec<Option<MonthCount>>,
    /// Its rows in all months.
    pub total: usize,
}
