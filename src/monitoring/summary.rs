//! What the digests come to for one court or for all: counts, and what still waits for an answer.

use serde::Serialize;

use super::{Monitoring, Noted, Tone};
use crate::base::date::Day;
use crate::base::lang::LocalText;
use crate::diagnostics::Diagnostic;

/// Counts over the digests.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Digests in the tree.
    pub digests: usize,
    /// Notes in the tree.
    pub notes: usize,
    /// Publications that are noted.
    pub publications: usize,
    /// Critical ones.
    pub critical: usize,
    /// Neutral ones.
    pub neutral: usize,
    /// Those that speak well of the court.
    pub positive: usize,
    /// Critical ones to which no answer is named.
    pub critical_unanswered: usize,
    /// Those that wait for an answer and are late.
    pub overdue: usize,
    /// Critical ones, and those that wait, without an answer: the most pressing first.
    pub open: Vec<Publication>,
}

/// A publication without an answer.
#[derive(Debug, Clone, Serialize)]
pub struct Publication {
    /// When it appeared.
    pub date: Day,
    /// The court it is about.
    pub court: String,
    /// The outlet.
    pub outlet: LocalText,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// How it speaks of the court.
    #[serde(skip)]
    pub tone: Option<Tone>,
    /// Until when it is to be answered, where a day is named.
    pub answer_until: Option<Day>,
    /// Whether the term has passed.
    pub overdue: bool,
    /// What is told of it then.
    #[serde(skip)]
    pub finding: Option<Diagnostic>,
    /// The digest, and its line.
    pub file: String,
    /// The line, from 1.
    pub line: Option<usize>,
}

impl Monitoring {
    /// What is noted of a court, or of all.
    #[must_use]
    pub fn summary(&self, court: Option<&str>) -> Summary {
        let rows: Vec<&Noted> =
            self.rows.iter().filter(|row| court.is_none_or(|court| row.court.as_str() == court)).collect();
        let count = |tone| rows.iter().filter(|noted| noted.row.tone == Some(tone)).count();
        let is_critical = |noted: &&&Noted| noted.row.tone == Some(Tone::Critical);
        let unanswered = || rows.iter().filter(|noted| noted.row.answer.is_none());
        let is_open = |noted: &&&Noted| noted.is_waiting || is_critical(noted);
        let mut open: Vec<Publication> = unanswered().filter(is_open).map(|noted| Publication::of(noted)).collect();
        open.sort_by(|a, b| {
            let key = |it: &Publication| (!it.overdue, it.answer_until.is_none(), it.answer_until, it.date);
            key(a).cmp(&key(b)).then_with(|| (&a.file, a.line).cmp(&(&b.file, b.line)))
        });
        Summary {
            digests: self.digests,
            notes: self.notes,
            publications: rows.len(),
            critical: count(Tone::Critical),
            neutral: count(Tone::Neutral),
            positive: count(Tone::Positive),
            critical_unanswered: unanswered().filter(is_critical).count(),
            overdue: open.iter().filter(|publication| publication.overdue).count(),
            open,
        }
    }
}

impl Publication {
    fn of(noted: &Noted) -> Self {
        let file = noted.place.file.as_ref().map_or_else(String::new, |file| file.as_str().to_owned());
        Self {
            date: noted.row.date,
            court: noted.court.as_str().to_owned(),
            outlet: noted.outlet.clone(),
            title: noted.row.title.0.clone(),
            url: noted.row.url.0.clone(),
            tone: noted.row.tone,
            answer_until: noted.row.answer_until,
            overdue: noted.overdue.is_some(),
            finding: noted.overdue.clone(),
            file,
            line: noted.place.span.as_ref().map(|span| span.line),
        }
    }
}
