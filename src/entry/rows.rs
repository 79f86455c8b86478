//! Appearances in the media that stand as rows, one file a month: tens of thousands a year.
//!
//! A row keeps its values and its bytes in the file, nothing more: where a field stands is found
//! again when there is something to tell of it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::Owner;
use crate::base::date::{Day, ZoneHistory};
use crate::base::lang::Lang;
use crate::base::month::Month;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::RowProblem;
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::front_matter::{FieldType, NodeReader};
use crate::kinds::{Appearance, Kind, Medium};
use crate::yaml::{Node, Rows, Value};

/// The name of a file of rows.
const FILE: &str = "rows.yaml";

/// How many rows one thread takes at a time.
const AT_ONCE: usize = 256;

/// The appearances of one owner in one month.
#[derive(Debug)]
pub struct MediaMonth {
    /// Whose they are.
    pub owner: Owner,
    /// The month.
    pub month: Month,
    /// The sound rows, in the order of the file.
    pub rows: Vec<MediaRow>,
    /// What the others name: a mistake in a row must not hide that nobody knows its outlet.
    pub lost: Vec<LostRow>,
    source: SourceText,
}

/// One appearance.
#[derive(Debug)]
pub struct MediaRow {
    /// The day.
    pub day: Day,
    /// The outlet's id.
    pub outlet: Arc<str>,
    /// The title, as it was published.
    pub title: Arc<str>,
    /// The title's language.
    pub lang: Lang,
    /// Where it can be read.
    pub url: Arc<str>,
    /// Where a copy is kept.
    pub archive: Option<Arc<str>>,
    /// What sort it is.
    pub medium: Option<Medium>,
    /// The id of the person who spoke.
    pub speaker: Option<Arc<str>>,
    /// What it is about.
    pub topic: Option<Arc<str>>,
    /// Its bytes in the file, for [`MediaMonth::place`].
    pub range: Range<usize>,
}

/// What a row that can't be used names.
#[derive(Debug)]
pub struct LostRow {
    /// The outlet's id.
    pub outlet: Option<Arc<str>>,
    /// The id of the person who spoke.
    pub speaker: Option<Arc<str>>,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

impl MediaMonth {
    /// The file.
    #[must_use]
    pub const fn source(&self) -> &SourcePath {
        &self.source.path
    }

    /// Where a field of a row stands; the row where it can't be told.
    #[must_use]
    pub fn place(&self, row: &Range<usize>, field: &str) -> Place {
        let node = Rows::read(&self.source, row.clone()).value;
        let of_field = node.as_ref().and_then(|node| Some(find(node, field)?.range.clone()));
        self.source.place(of_field.unwrap_or_else(|| row.clone()))
    }

    /// The addresses that some rows name, each with its line: the file is gone through once for all.
    #[must_use]
    pub fn addresses(&self, is_meant: impl Fn(&MediaRow) -> bool) -> Vec<(&str, usize)> {
        let text = &self.source.text;
        let lines = |part: Range<usize>| text[part].matches('\n').count();
        let (mut at, mut line) = (0, 1);
        let mut addresses = Vec::new();
        for row in &self.rows {
            line += lines(at..row.range.start);
            at = row.range.start;
            if !is_meant(row) {
                continue;
            }
            let node = Rows::read(&self.source, row.range.clone()).value;
            for (field, url) in [("url", Some(&row.url)), ("archive", row.archive.as_ref())] {
                let start = node.as_ref().and_then(|node| find(node, field)).map_or(at, |value| value.range.start);
                addresses.extend(url.map(|url| (&**url, line + lines(at..start))));
            }
        }
        addresses
    }
}

/// What a path has to do with rows: the month of a file of rows, or what is wrong with a file that
/// stands where only such a file can be, or the other way round.
pub(super) fn month_of(path: &SourcePath) -> Option<Result<Month, RowProblem>> {
    let rest = path.as_str().strip_prefix("national/");
    let rest = rest.or_else(|| path.as_str().strip_prefix("courts/")?.split_once('/').map(|(_, rest)| rest))?;
    let below = rest.strip_prefix(Kind::InTheMedia.section())?.strip_prefix('/')?;
    let (folder, file) = below.split_once('/').unwrap_or((Kind::InTheMedia.section(), below));
    Some(match Month::parse(folder) {
        Some(month) if file == FILE => Ok(month),
        Some(_) if file.starts_with("index.") && file.to_lowercase().ends_with(".md") => {
            Err(RowProblem::ItemInMonth { folder: folder.to_owned() })
        }
        Some(_) => Err(RowProblem::OtherFile { name: file.to_owned() }),
        None if [FILE, "rows.yml"].contains(&file) => Err(RowProblem::NoMonth { folder: folder.to_owned() }),
        None => return None,
    })
}

/// Reads a file of rows. A broken row is lost alone.
pub(super) fn read(owner: Owner, month: Month, source: &SourceText, zones: &ZoneHistory) -> Outcome<MediaMonth> {
    let mut diagnostics = Vec::new();
    let file = Rows::split(source).collect_into(&mut diagnostics);
    let read: Vec<ReadRow> = file
        .ranges()
        .par_iter()
        .with_min_len(AT_ONCE)
        .map(|range| {
            let mut found = Vec::new();
            (row(file.source(), range, month, zones, &mut found), found)
        })
        .collect();
    let mut words = BTreeSet::new();
    let mut rows = Vec::with_capacity(read.len());
    let mut lost = Vec::new();
    for (row, found) in read {
        match row {
            Some(Ok(row)) => rows.push(with_shared(row, &mut words)),
            Some(Err(row)) => lost.push(row),
            None => {}
        }
        diagnostics.extend(found);
    }
    Outcome { value: MediaMonth { owner, month, rows, lost, source: file.source().clone() }, diagnostics }
}

/// What a row came to, and what was found.
type ReadRow = (Option<Result<MediaRow, LostRow>>, Vec<Diagnostic>);

/// Reads a row; `None` where it is no mapping at all.
fn row(
    source: &SourceText,
    range: &Range<usize>,
    month: Month,
    zones: &ZoneHistory,
    found: &mut Vec<Diagnostic>,
) -> Option<Result<MediaRow, LostRow>> {
    let node = Rows::read(source, range.clone()).collect_into(found)?;
    let mut reader = NodeReader::new(source, Kind::InTheMedia.section(), zones);
    let read = Appearance::read(&node, &mut reader);
    found.extend(reader.finish());
    let Some(row) = read else {
        let word = |field| match &find(&node, field)?.value {
            Value::Text(text) => Some(text.trim().into()),
            _ => None,
        };
        return Some(Err(LostRow { outlet: word("outlet"), speaker: word("speaker"), range: range.clone() }));
    };
    let other = Month::of(row.date);
    if other != month {
        let place = source.place(find(&node, "date").map_or_else(|| range.clone(), |date| date.range.clone()));
        let (date, month, other) = (row.date.to_string(), month.to_string(), other.to_string());
        found.push(Diagnostic::new(RowProblem::OutsideMonth { date, month, other }, place));
    }
    Some(Ok(MediaRow {
        day: row.date,
        outlet: row.outlet.0.into(),
        title: row.title.0.into(),
        lang: row.lang,
        url: row.url.0.into(),
        archive: row.archive.map(|archive| archive.0.into()),
        medium: row.medium,
        speaker: row.speaker.map(|speaker| speaker.0.into()),
        topic: row.topic.map(|topic| topic.0.into()),
        range: range.clone(),
    }))
}

fn find<'a>(row: &'a Node, field: &str) -> Option<&'a Node> {
    let Value::Map(map) = &row.value else { return None };
    map.get(field).map(|entry| &entry.node)
}

/// The row with words that are kept once: a month names few outlets, people and topics.
fn with_shared(row: MediaRow, words: &mut BTreeSet<Arc<str>>) -> MediaRow {
    let mut shared = |word: Arc<str>| {
        if let Some(known) = words.get(&word) {
            return Arc::clone(known);
        }
        words.insert(Arc::clone(&word));
        word
    };
    MediaRow {
        outlet: shared(row.outlet),
        speaker: row.speaker.map(&mut shared),
        topic: row.topic.map(&mut shared),
        ..row
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Problem;

    #[test]
    fn paths_tell_rows_from_items() {
        let told =
            |path: &str| month_of(&SourcePath::new(path)).map(|of| of.map_err(|problem| Problem::from(problem).code()));
        let october = Month::parse("2026-10").expect("a month");
        assert_eq!(told("courts/abai/in-the-media/2026-10/rows.yaml"), Some(Ok(october)));
        assert_eq!(told("national/in-the-media/2026-10/rows.yaml"), Some(Ok(october)));
        for (path, code) in [
            ("courts/abai/in-the-media/2026-10/index.kk.md", "D684"),
            ("courts/abai/in-the-media/2026-10/rows.yml", "D682"),
            ("courts/abai/in-the-media/2026-10/a/rows.yaml", "D682"),
            ("courts/abai/in-the-media/2026-13/rows.yaml", "D683"),
            ("courts/abai/in-the-media/rows.yaml", "D683"),
        ] {
            assert_eq!(told(path), Some(Err(code)), "{path}");
        }
        for path in
            ["courts/abai/in-the-media/habar/index.kk.md", "courts/abai/news/2026-10/index.kk.md", "zharia.yaml"]
        {
            assert_eq!(told(path), None, "{path}");
        }
    }
}
