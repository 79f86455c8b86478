//! Reads `accessibility:` of a settings file: what a court knows of its own site's accessibility.
//!
//! Facts alone: a court that has checked nothing says nothing here, and its statement claims nothing.

use super::reader::Fields;
use crate::base::date::Day;
use crate::base::lang::LocalText;
use crate::diagnostics::Place;

/// What a statement of accessibility is made of; each fact may be missing.
#[derive(Debug, Clone, Default)]
pub struct Accessibility {
    /// The day on which the site was last checked, and where it stands.
    pub reviewed: Option<(Day, Place)>,
    /// Within how many days the court answers.
    pub answer_days: Option<i64>,
    /// What is not accessible yet, each with its place.
    pub gaps: Option<Vec<(LocalText, Place)>>,
    /// Where to turn if the court's answer does not help.
    pub complaints: Option<(LocalText, Place)>,
}

impl Accessibility {
    /// These facts where they are told, else those that hold for all courts.
    #[must_use]
    pub fn over(&self, of_all: &Self) -> Self {
        Self {
            reviewed: self.reviewed.clone().or_else(|| of_all.reviewed.clone()),
            answer_days: self.answer_days.or(of_all.answer_days),
            gaps: self.gaps.clone().or_else(|| of_all.gaps.clone()),
            complaints: self.complaints.clone().or_else(|| of_all.complaints.clone()),
        }
    }

    /// The texts in it, by the names of their settings.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&'static str, &LocalText, &Place)> {
        let gaps = self.gaps.iter().flatten().map(|(text, place)| ("gaps", text, place));
        gaps.chain(self.complaints.iter().map(|(text, place)| ("complaints", text, place)))
    }
}

/// Reads `accessibility:` of a settings file.
pub(super) fn read(fields: &mut Fields<'_>) -> Accessibility {
    let given = fields.group("accessibility", |fields| Accessibility {
        reviewed: placed(fields, "reviewed", Fields::day),
        answer_days: fields.whole("answer_days", 1..=365),
        gaps: gaps(fields),
        complaints: placed(fields, "complaints", Fields::local_text),
    });
    given.unwrap_or_default()
}

fn placed<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    read: impl Fn(&mut Fields<'a>, &'static str) -> Option<T>,
) -> Option<(T, Place)> {
    let place = fields.node(key).map(|node| fields.place(node))?;
    Some((read(fields, key)?, place))
}

/// An empty list says that there are none, where all courts together have some.
fn gaps(fields: &mut Fields<'_>) -> Option<Vec<(LocalText, Place)>> {
    fields.node("gaps")?;
    let mut gaps = Vec::new();
    for node in fields.list("gaps") {
        let place = fields.place(node);
        gaps.extend(fields.local_text_of("gaps", node).map(|text| (text, place)));
    }
    Some(gaps)
}
