//! Days and moments as fields: what is meant by other forms of dates, and which part of one can't be.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use crate::base::date::{DateFault, Day, Moment, Wrong, guess, is_clock, meant, wrong};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, UnderstoodProblem};
use crate::settings::Form;
use crate::yaml::Node;

/// The fields that an end without a day takes its day from.
const BEGINNINGS: [&str; 2] = ["start", "date"];

fn dated<T>(
    node: &Node,
    reader: &mut NodeReader<'_>,
    expected: Expected,
    parse: impl Fn(&str) -> Result<T, DateFault>,
) -> Option<T> {
    let value = reader.text(node, expected)?;
    let field = reader.field.to_owned();
    let fault = match parse(&value) {
        Ok(date) => return Some(date),
        Err(fault) => fault,
    };
    let other = meant(&value).and_then(|meant| Some((parse(&meant).ok()?, meant)));
    if let Some((date, meant)) = other {
        reader.understood(UnderstoodProblem::DateUnderstood { field, value, meant: meant.clone() }, node, meant);
        return Some(date);
    }
    match (wrong(&value), fault) {
        (None, DateFault::Unreadable) => {
            let guess = guess(&value);
            let example = guess.as_ref().and_then(|(guess, _)| guess.get(..10)).unwrap_or("2026-11-22").to_owned();
            let mut found = Diagnostic::new(FrontMatterProblem::BadDate { field, value, example }, reader.place(node));
            // A year that is not written is nobody's to choose.
            if let Some((guess, _)) = guess.filter(|(guess, is_whole)| *is_whole && parse(guess).is_ok()) {
                found = found.with_fix(reader.source.edit(node.range.clone(), guess));
            }
            reader.diagnostics.push(found);
        }
        (part, _) => {
            let part = part.unwrap_or(Wrong::Other);
            reader.report(FrontMatterProblem::ImpossibleDate { field, value, part }, node);
        }
    }
    None
}

/// A time without a day, as the end of what begins on a day.
fn end_of_day(node: &Node, reader: &mut NodeReader<'_>) -> Option<Moment> {
    let value = reader.text(node, Expected::DateTime).filter(|value| reader.field == "end" && is_clock(value))?;
    let beside = reader.beside?;
    let day = BEGINNINGS.iter().find_map(|name| {
        let written = beside.get(name)?.node.written(&reader.source.text).trim_matches(['"', '\'']);
        Day::parse(written).ok().or_else(|| Day::parse(&meant(written)?).ok())
    })?;
    let meant = format!("{day} {value}");
    let moment = Moment::parse(&meant, reader.zones).ok()?;
    let field = reader.field.to_owned();
    reader.understood(UnderstoodProblem::DateUnderstood { field, value, meant: meant.clone() }, node, meant);
    Some(moment)
}

impl FieldType for Day {
    fn form() -> Form {
        Form::Day
    }
    fn example() -> String {
        "2026-11-22".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        dated(node, reader, Expected::Date, Self::parse)
    }
    fn shown(&self) -> Shown {
        Shown::Day(*self)
    }
}

impl FieldType for Moment {
    fn form() -> Form {
        Form::Moment
    }
    fn example() -> String {
        "2026-11-22 10:00".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let zones = reader.zones;
        let end = if reader.field == "end" { end_of_day(node, reader) } else { None };
        end.or_else(|| dated(node, reader, Expected::DateTime, |text| Self::parse(text, zones)))
    }
    fn shown(&self) -> Shown {
        Shown::Moment(*self)
    }
}
