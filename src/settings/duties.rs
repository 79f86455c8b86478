//! Duties of a site: what the rules for websites of state bodies ask for, each a switch.
//!
//! `zharia.yaml` sets them for all courts, a `court.yaml` for its own; what nobody sets is not watched.

use super::reader::Fields;
use crate::diagnostics::problems::{Expected, SettingsProblem};
use crate::yaml::Value;

/// The duties that are watched, and how strictly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Duties {
    /// How many days old the newest news may be.
    pub news_days: Option<i64>,
    /// Within how many working days what was received is published.
    pub working_days: Option<i64>,
    /// Within how many clicks from the home page each section is reached.
    pub clicks: Option<i64>,
    /// Whether a document is there as text, too.
    pub documents: bool,
    /// Whether each half-year has its main events.
    pub line_up: bool,
    /// Whether each year has its plan of openness.
    pub plan: bool,
}

/// What one file says of duties: each set, switched off, or not mentioned.
#[derive(Debug, Clone, Copy, Default)]
pub struct GivenDuties {
    news_days: Given,
    working_days: Given,
    clicks: Given,
    documents: Option<bool>,
    line_up: Option<bool>,
    plan: Option<bool>,
}

/// A duty with a number, as one file has it.
#[derive(Debug, Clone, Copy, Default)]
enum Given {
    #[default]
    NotMentioned,
    SwitchedOff,
    AtMost(i64),
}

impl Given {
    const fn over(self, of_all: Option<i64>) -> Option<i64> {
        match self {
            Self::NotMentioned => of_all,
            Self::SwitchedOff => None,
            Self::AtMost(number) => Some(number),
        }
    }
}

impl GivenDuties {
    /// These duties where they are mentioned, else those that hold for all.
    #[must_use]
    pub fn over(self, of_all: Duties) -> Duties {
        Duties {
            news_days: self.news_days.over(of_all.news_days),
            working_days: self.working_days.over(of_all.working_days),
            clicks: self.clicks.over(of_all.clicks),
            documents: self.documents.unwrap_or(of_all.documents),
            line_up: self.line_up.unwrap_or(of_all.line_up),
            plan: self.plan.unwrap_or(of_all.plan),
        }
    }
}

/// Reads `duties:` of a settings file.
pub(super) fn read(fields: &mut Fields<'_>) -> GivenDuties {
    let given = fields.group("duties", |fields| GivenDuties {
        news_days: number(fields, "news_days", 1..=365),
        working_days: number(fields, "working_days", 0..=60),
        clicks: number(fields, "clicks", 1..=10),
        documents: yes_no(fields, "documents"),
        line_up: yes_no(fields, "line_up"),
        plan: yes_no(fields, "plan"),
    });
    given.unwrap_or_default()
}

/// A number, or `false` where a court switches off what is set for all.
fn number(fields: &mut Fields<'_>, key: &'static str, range: std::ops::RangeInclusive<i64>) -> Given {
    match fields.node(key) {
        Some(node) if matches!(node.value, Value::Bool(false)) => Given::SwitchedOff,
        _ => fields.whole(key, range).map_or(Given::NotMentioned, Given::AtMost),
    }
}

fn yes_no(fields: &mut Fields<'_>, key: &'static str) -> Option<bool> {
    let node = fields.node(key)?;
    if let Value::Bool(value) = node.value {
        return Some(value);
    }
    let place = fields.place(node);
    fields.report(SettingsProblem::SettingWrongType { key: key.to_owned(), expected: Expected::YesNo }, place);
    None
}
