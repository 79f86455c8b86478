//! Monitoring digests: what the media said and who has to answer, as the press service notes it.
//!
//! They lie in `private/monitoring/` and are read for the press service's ledger alone. Nothing that
//! plans or renders a site may use this module; what is told of a digest never repeats its lines.

mod row;
mod summary;

use crate::base::lang::LocalText;
use crate::base::slug::Slug;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::{ReferenceProblem, RowProblem};
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::entry::Owner;
use crate::front_matter::{FieldType, NodeReader};
use crate::settings::{Registry, unknown_court, unknown_id};
use crate::source::PrivateFiles;
use crate::yaml::{Node, Rows, Value};
pub use row::{Row, Tone};
pub use summary::{Publication, Summary};

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
    /// The outlet's name.
    pub outlet: LocalText,
    /// Whether it waits for an answer.
    pub is_waiting: bool,
    /// What is told of it when the term for it has passed.
    pub overdue: Option<Diagnostic>,
    /// Where it stands; the line itself is not repeated.
    pub place: Place,
}

/// Reads every digest of the private folder; its other files are counted or passed over.
#[must_use]
pub fn read(private: &PrivateFiles, catalogue: &Catalogue<'_>) -> Outcome<Monitoring> {
    let mut diagnostics = Vec::new();
    let mut monitoring = Monitoring::default();
    for source in private.texts.values() {
        if is_digest(source) {
            monitoring.digests += 1;
            monitoring.rows.extend(digest(source, catalogue, &mut diagnostics));
        } else if is_note(source) {
            monitoring.notes += 1;
        }
    }
    for found in &mut diagnostics {
        hide_line(&mut found.place);
        found.fix = None;
    }
    Outcome { value: monitoring, diagnostics }
}

fn is_digest(source: &SourceText) -> bool {
    let path = source.path.as_str();
    path.starts_with("private/monitoring/") && [".yaml", ".yml"].iter().any(|ending| path.ends_with(ending))
}

fn is_note(source: &SourceText) -> bool {
    [".md", ".markdown"].iter().any(|ending| source.path.as_str().to_lowercase().ends_with(ending))
}

fn digest(source: &SourceText, catalogue: &Catalogue<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Noted> {
    let mut rows = Vec::new();
    let file = Rows::split(source).collect_into(diagnostics);
    let source = file.source();
    for range in file.ranges() {
        let Some(node) = Rows::read(source, range.clone()).collect_into(diagnostics) else { continue };
        let mut reader = NodeReader::new(source, source.path.file_name(), &catalogue.settings.zones);
        let row = Row::read(&node, &mut reader);
        diagnostics.extend(reader.finish());
        rows.extend(row.and_then(|row| noted(row, &Spot { source, node: &node }, catalogue, diagnostics)));
    }
    rows
}

/// Where a row stands.
struct Spot<'a> {
    source: &'a SourceText,
    node: &'a Node,
}

impl Spot<'_> {
    fn of(&self, field: &str) -> Place {
        let range = match &self.node.value {
            Value::Map(map) => map.get(field).map(|entry| entry.node.range.clone()),
            _ => None,
        };
        self.source.place(range.unwrap_or(self.node.range.start..self.node.range.start + 1))
    }
}

/// Looks up what a row refers to.
fn noted(row: Row, spot: &Spot<'_>, catalogue: &Catalogue<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Noted> {
    let settings = catalogue.settings;
    let Some(court) = Slug::parse(&row.court.0).filter(|court| settings.has_court(court.as_str())) else {
        diagnostics.push(Diagnostic::new(unknown_court(&row.court.0, &settings.courts), spot.of("court")));
        return None;
    };
    let outlets = &settings.registries.outlets;
    let known = Slug::parse(&row.outlet.0).and_then(|id| outlets.get(&id));
    if known.is_none()
        && let problem = unknown_id(Registry::Outlet, &row.outlet.0, outlets.keys().map(Slug::as_str))
        && matches!(problem, ReferenceProblem::MisspelledId { .. })
    {
        diagnostics.push(Diagnostic::new(problem, spot.of("outlet")));
    }
    let as_typed = || LocalText(settings.languages.iter().map(|lang| (*lang, row.outlet.0.clone())).collect());
    let outlet = known.map_or_else(as_typed, |outlet| outlet.name.clone());
    if let Some(answer) = &row.answer {
        let path = answer.0.trim_matches('/').trim_start_matches("courts/");
        let path = if path.contains('/') { path.to_owned() } else { format!("responses/{path}") };
        let found = catalogue.item_at(&Owner::Court(court.clone()), &path);
        diagnostics.extend(found.err().map(|problem| Diagnostic::new(problem, spot.of("answer"))));
    }
    let is_waiting = row.needs_answer.is_some_and(|needs| needs.0) && row.answer.is_none();
    let days = row.date.days_until(catalogue.view.now.day());
    let limit = row.answer_until.map_or(settings.terms.answer_days, |until| row.date.days_until(until));
    let overdue = (is_waiting && days > limit).then(|| {
        let mut place = spot.of("needs_answer");
        hide_line(&mut place);
        Diagnostic::new(RowProblem::AnswerDue { days, limit }, place)
    });
    diagnostics.extend(overdue.clone());
    let mut place = spot.of("");
    hide_line(&mut place);
    Some(Noted { court, row, outlet, is_waiting, overdue, place })
}

/// Keeps the line out of logs: file, line and column are enough to find it.
fn hide_line(place: &mut Place) {
    if let Some(span) = &mut place.span {
        span.text.clear();
    }
}
