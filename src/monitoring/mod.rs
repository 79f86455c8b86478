//! Monitoring digests: what the media said and who has to answer, as the press service notes it.
//!
//! They lie in `private/monitoring/` and are read for the press service's ledger alone. Nothing that
//! plans or renders a site may use this module; what is told of a digest never repeats its lines.

mod row;

use crate::base::slug::Slug;
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::front_matter::{FieldType, NodeReader};
use crate::settings::{Settings, unknown_court};
use crate::source::PrivateFiles;
use crate::yaml::{self, Node, Value};
pub use row::{Row, Tone};

/// All digests, and how many notes lie beside them.
#[derive(Debug, Default)]
pub struct Monitoring {
    /// How many digests there are.
    pub digests: usize,
    /// How many notes in free text there are.
    pub notes: usize,
    /// The rows of all digests, in the order of files and lines.
    pub rows: Vec<Noted>,
}

/// A row of a digest that names a court of the tree.
#[derive(Debug)]
pub struct Noted {
    /// The court that the publication is about.
    pub court: Slug,
    /// What is noted.
    pub row: Row,
    /// Where it stands; the line itself is not repeated.
    pub place: Place,
    /// Where it names its answer.
    pub answer_place: Place,
}

/// Reads every digest of the private folder; its other files are counted or passed over.
#[must_use]
pub fn read(private: &PrivateFiles, settings: &Settings) -> Outcome<Monitoring> {
    let mut diagnostics = Vec::new();
    let mut monitoring = Monitoring::default();
    for source in private.texts.values() {
        if is_digest(source) {
            monitoring.digests += 1;
            digest(source, settings, &mut monitoring.rows, &mut diagnostics);
        } else if is_note(source) {
            monitoring.notes += 1;
        }
    }
    for found in &mut diagnostics {
        hide_line(&mut found.place);
    }
    Outcome { value: monitoring, diagnostics }
}

fn is_digest(source: &SourceText) -> bool {
    let path = source.path.as_str();
    path.strip_prefix("private/monitoring/").is_some() && [".yaml", ".yml"].iter().any(|ending| path.ends_with(ending))
}

fn is_note(source: &SourceText) -> bool {
    [".md", ".markdown"].iter().any(|ending| source.path.as_str().to_lowercase().ends_with(ending))
}

fn digest(source: &SourceText, settings: &Settings, rows: &mut Vec<Noted>, diagnostics: &mut Vec<Diagnostic>) {
    for node in yaml::parse_rows(source).collect_into(diagnostics) {
        let mut reader = NodeReader::new(source, source.path.file_name(), &settings.zones);
        let row = Row::read(&node, &mut reader);
        diagnostics.extend(reader.finish());
        let Some(row) = row else { continue };
        let mut place = source.place(node.range.start..node.range.start + 1);
        let mut answer_place = place_of(source, &node, "answer");
        hide_line(&mut place);
        hide_line(&mut answer_place);
        match Slug::parse(&row.court.0).filter(|court| settings.has_court(court.as_str())) {
            Some(court) => rows.push(Noted { court, row, place, answer_place }),
            None => diagnostics
                .push(Diagnostic::new(unknown_court(&row.court.0, &settings.courts), place_of(source, &node, "court"))),
        }
    }
}

fn place_of(source: &SourceText, row: &Node, field: &str) -> Place {
    let range = match &row.value {
        Value::Map(map) => map.get(field).map(|entry| entry.node.range.clone()),
        _ => None,
    };
    source.place(range.unwrap_or(row.range.start..row.range.start + 1))
}

/// Keeps the line out of logs: file, line and column are enough to find it.
fn hide_line(place: &mut Place) {
    if let Some(span) = &mut place.span {
        span.text.clear();
    }
}
