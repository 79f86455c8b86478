//! What a kind's own checks are told: one language of an item, and the time.

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::diagnostics::problems::{ConsistencyProblem, KindProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::kinds::Base;
use crate::markdown::Body;
use crate::settings::Terms;

/// What time it is, and what is to be done in which time.
#[derive(Debug, Clone, Copy)]
pub struct Clock<'a> {
    /// The only time there is.
    pub now: Moment,
    /// In what time things are to be done.
    pub terms: &'a Terms,
    /// Days after which materials of what was held are missed.
    pub materials_days: i64,
}

impl Clock<'_> {
    /// The day.
    #[must_use]
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// Days since a day; negative where it is to come.
    #[must_use]
    pub fn days_since(&self, day: Day) -> i64 {
        day.days_until(self.today())
    }
}

/// One language of an item while it is checked.
pub struct Checked<'a> {
    /// The day of the build.
    pub today: Day,
    /// The file's language.
    pub lang: Lang,
    /// The fields every kind has.
    pub base: &'a Base,
    /// The text.
    pub body: &'a Body,
    /// Where the text begins.
    pub text: &'a Place,
    /// The text as it is written.
    pub written: &'a str,
    /// Where some words stand in it.
    pub in_text: &'a dyn Fn(&str) -> Option<Place>,
    /// Where a field stands; the head of the file where it stands nowhere.
    pub place: &'a dyn Fn(&str) -> Place,
    /// Whether a field was given but could not be read.
    pub doubtful: &'a dyn Fn(&str) -> bool,
    /// Whether a field stands in each language's file with a value of its own.
    pub is_own: &'a dyn Fn(&str) -> bool,
}

impl Checked<'_> {
    /// A problem at a field.
    #[must_use]
    pub fn at(&self, field: &str, problem: impl Into<Problem>) -> Diagnostic {
        Diagnostic::new(problem, (self.place)(field))
    }

    /// A field that is missing although another one, of this value, asks for it.
    #[must_use]
    pub fn needs(&self, field: &str, because: &str, value: &str) -> Diagnostic {
        let problem = KindProblem::FieldNeeded { field: field.to_owned(), when: format!("{because}: {value}") };
        Diagnostic::new(problem, self.asked_by(because, field))
    }

    /// Where to tell that a field is missing: where it is asked for; but in the file that lacks it, where each
    /// language has its own.
    #[must_use]
    pub fn asked_by(&self, because: &str, missing: &str) -> Place {
        let asked = (self.place)(because);
        let is_here = asked.file == self.text.file || !(self.is_own)(missing);
        if is_here { asked } else { (self.place)(missing) }
    }

    /// Findings for the fields of a list that are missing, given what another field says.
    #[must_use]
    pub fn needs_all(&self, fields: &[(&str, bool)], because: &str, value: &str) -> Vec<Diagnostic> {
        let is_missing = |(field, given): &&(&str, bool)| !given && !(self.doubtful)(field);
        fields.iter().filter(is_missing).map(|(field, _)| self.needs(field, because, value)).collect()
    }

    /// Findings for the fields of a list that are given, though another field's value rules them out.
    #[must_use]
    pub fn refuses_all(&self, fields: &[(&str, bool)], because: &str, value: &str) -> Vec<Diagnostic> {
        let given = fields.iter().filter(|(_, given)| *given);
        let problem =
            |field: &str| KindProblem::FieldOutOfPlace { field: field.into(), when: format!("{because}: {value}") };
        given.map(|(field, _)| self.at(field, problem(field))).collect()
    }

    /// Findings for the days of a list on which something is said to have happened, though they are to come.
    #[must_use]
    pub fn not_to_come(&self, days: &[(&str, Option<Day>)]) -> Vec<Diagnostic> {
        let to_come = days.iter().filter_map(|(field, day)| Some((*field, day.filter(|day| *day > self.today)?)));
        let problem =
            |field: &str, day: Day| ConsistencyProblem::DateToCome { field: field.into(), date: day.to_string() };
        to_come.map(|(field, day)| self.at(field, problem(field, day))).collect()
    }
}
