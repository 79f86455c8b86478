//! Reads what the ledger of coverage is told: how fresh each section must be, and who may see it.

use std::collections::BTreeMap;

use super::reader::Fields;
use crate::diagnostics::Place;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, SettingsProblem};
use crate::yaml::Value;

/// How old the newest item of a section may be.
#[derive(Debug, Clone)]
pub struct Freshness {
    /// In days.
    pub days: i64,
    /// Where the section is named.
    pub place: Place,
}

/// The most days that may be asked for: longer is never.
const LONGEST: i64 = 3650;

/// `freshness: {news: 7, courtroom: 30}`. Which sections there are is not known here.
pub(super) fn freshness(fields: &mut Fields<'_>) -> BTreeMap<String, Freshness> {
    let mut terms = BTreeMap::new();
    let Some(node) = fields.node("freshness") else { return terms };
    let Value::Map(map) = &node.value else {
        let place = fields.place(node);
        let problem = SettingsProblem::SettingWrongType { key: "freshness".to_owned(), expected: Expected::Map };
        fields.report(problem, place);
        return terms;
    };
    for entry in map {
        let (section, place) = (entry.key.clone(), fields.key_place(entry));
        match entry.node.value {
            Value::Int(days) if (1..=LONGEST).contains(&days) => drop(terms.insert(section, Freshness { days, place })),
            Value::Int(_) => {
                let (min, max) = ("1".to_owned(), LONGEST.to_string());
                let place = fields.place(&entry.node);
                fields.report(FrontMatterProblem::NumberOutOfRange { field: section, min, max }, place);
            }
            _ => {
                let place = fields.place(&entry.node);
                fields
                    .report(SettingsProblem::SettingWrongType { key: section, expected: Expected::WholeNumber }, place);
            }
        }
    }
    terms
}

/// `coverage: {public: true}`: whether readers see the ledger; `None` where nothing is said.
pub(super) fn is_public(fields: &mut Fields<'_>) -> Option<bool> {
    fields.group("coverage", |fields| fields.yes_no("public")).flatten()
}
