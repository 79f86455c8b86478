//! The plain types of fields: text, numbers, words of a closed set, people, addresses.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use crate::base::lang::{Lang, Phrase};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, UnderstoodProblem};
use crate::settings::{Form, Role};
use crate::yaml::{Node, Value};

/// One line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(pub String);

impl FieldType for Text {
    fn form() -> Form {
        Form::Line
    }
    fn example() -> String {
        "…".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let text = reader.prose(node)?;
        Some(Self(text.split_whitespace().collect::<Vec<_>>().join(" "))).filter(|text| !text.0.is_empty())
    }
    fn shown(&self) -> Shown {
        Shown::Text(self.0.clone())
    }
}

/// Text of several paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongText(pub String);

impl FieldType for LongText {
    fn form() -> Form {
        Form::Lines
    }
    fn example() -> String {
        "…".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        Some(Self(reader.prose(node)?)).filter(|text| !text.0.is_empty())
    }
    fn shown(&self) -> Shown {
        Shown::LongText(self.0.clone())
    }
}

impl FieldType for i64 {
    fn form() -> Form {
        Form::Whole
    }
    fn example() -> String {
        "2025".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        match node.value {
            Value::Int(number @ 0..=1_000_000_000_000) => Some(number),
            Value::Int(_) => {
                let (min, max) = ("0".to_owned(), "1 000 000 000 000".to_owned());
                reader.report(FrontMatterProblem::NumberOutOfRange { field: reader.field.to_owned(), min, max }, node);
                None
            }
            _ => {
                reader.wrong(node, Expected::WholeNumber);
                None
            }
        }
    }
    fn shown(&self) -> Shown {
        Shown::Number(*self)
    }
}

/// A sum in tenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money(pub i64);

impl FieldType for Money {
    fn form() -> Form {
        Form::Whole
    }
    fn example() -> String {
        "4500000".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        i64::read(node, reader).map(Self)
    }
    fn shown(&self) -> Shown {
        Shown::Money(self.0)
    }
}

/// A number that may have a fraction, such as an area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Decimal(pub f64);

impl FieldType for Decimal {
    fn form() -> Form {
        Form::Decimal
    }
    fn example() -> String {
        "78.4".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let value = match node.value {
            // Exact: no area or rate is anywhere near 2^53.
            #[allow(clippy::cast_precision_loss)]
            Value::Int(number @ 0..=1_000_000_000_000) => number as f64,
            Value::Float(number) if (0.0..=1e12).contains(&number) => number,
            _ => {
                reader.wrong(node, Expected::Number);
                return None;
            }
        };
        Some(Self(value))
    }
    fn shown(&self) -> Shown {
        Shown::Decimal(self.0)
    }
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YesNo(pub bool);

impl FieldType for YesNo {
    fn form() -> Form {
        Form::YesNo
    }
    fn example() -> String {
        "false".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let word = match &node.value {
            Value::Bool(value) => return Some(Self(*value)),
            Value::Text(word) => word.trim().to_lowercase(),
            _ => String::new(),
        };
        let value = match word.as_str() {
            "yes" => return Some(Self(true)),
            "no" => return Some(Self(false)),
            "true" | "да" | "иә" => true,
            "false" | "нет" | "жоқ" => false,
            _ => {
                reader.wrong(node, Expected::YesNo);
                return None;
            }
        };
        let (field, meant) = (reader.field.to_owned(), value.to_string());
        reader.understood(UnderstoodProblem::YesNoUnderstood { field, value: word, meant: meant.clone() }, node, meant);
        Some(Self(value))
    }
    fn shown(&self) -> Shown {
        Shown::YesNo(self.0)
    }
}

/// A length of time in seconds, typed as `12:34` or `1:02:03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration(pub u32);

impl FieldType for Duration {
    fn form() -> Form {
        Form::Duration
    }
    fn example() -> String {
        "\"12:34\"".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let value = reader.text(node, Expected::Text)?;
        let seconds = seconds(&value);
        if seconds.is_none() {
            reader.report(FrontMatterProblem::BadDuration { field: reader.field.to_owned(), value }, node);
        }
        seconds.map(Self)
    }
    fn shown(&self) -> Shown {
        Shown::Duration(self.0)
    }
}

fn seconds(text: &str) -> Option<u32> {
    let parts = text.split(':').map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
    match parts[..] {
        [minutes @ 0..600, seconds @ 0..60] => Some(minutes * 60 + seconds),
        [hours @ 0..100, minutes @ 0..60, seconds @ 0..60] => Some(hours * 3600 + minutes * 60 + seconds),
        _ => None,
    }
}

/// An address on the web.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url(pub String);

impl FieldType for Url {
    fn form() -> Form {
        Form::Web
    }
    fn example() -> String {
        "https://mysal.example/".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let value = reader.text(node, Expected::Url)?;
        let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
        let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let sound = host.is_some_and(|host| host.contains('.') && !host.contains(['@', '\\']))
            && !value.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'));
        if !sound {
            reader.report(FrontMatterProblem::BadUrl { field: reader.field.to_owned(), value }, node);
            return None;
        }
        Some(Self(value))
    }
    fn shown(&self) -> Shown {
        Shown::Url(self.0.clone())
    }
}

/// Reads one of a closed set of words; a slip of the hand is told apart from an unknown word, and so is what readers
/// see in place of a word.
pub fn read_choice<T: Copy>(
    node: &Node,
    reader: &mut NodeReader<'_>,
    all: &[(T, &'static str)],
    phrase: impl Fn(T) -> Option<Phrase>,
) -> Option<T> {
    let value = reader.text(node, Expected::Text)?;
    if let Some((choice, _)) = all.iter().find(|(_, word)| *word == value) {
        return Some(*choice);
    }
    let small = value.to_lowercase();
    let is_label =
        |one: T| phrase(one).is_some_and(|label| Lang::ALL.iter().any(|lang| label.get(*lang).to_lowercase() == small));
    let mut labelled = all.iter().filter(|(one, _)| is_label(*one));
    if let (Some((_, word)), None) = (labelled.next(), labelled.next()) {
        let problem =
            FrontMatterProblem::MisspelledChoice { field: reader.field.to_owned(), value, meant: (*word).to_owned() };
        let found = Diagnostic::new(problem, reader.place(node));
        reader.diagnostics.push(found.with_fix(reader.source.edit(node.range.clone(), *word)));
        return None;
    }
    let words = all.iter().map(|(one, word)| (*word, phrase(*one)));
    reader.report(FrontMatterProblem::not_among(reader.field, value, words), node);
    None
}

impl FieldType for Lang {
    fn form() -> Form {
        Form::languages()
    }
    fn example() -> String {
        "kk".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        read_choice(node, reader, &Self::ALL.map(|lang| (lang, lang.code())), |_| None)
    }
    fn shown(&self) -> Shown {
        Shown::Language(*self)
    }
}

/// A person's id. With `JUDGE`, `SPEAKER` or `EXPERT` the person must have a role that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRef<const ROLE: u8 = 0>(pub String);

impl<const ROLE: u8> PersonRef<ROLE> {
    /// The roles of which the person must have one; none where any person will do.
    const ROLES: &'static [Role] = match ROLE {
        PersonRef::JUDGE => &[Role::Judge],
        PersonRef::SPEAKER => Role::SPEAKING,
        PersonRef::EXPERT => &[Role::Expert],
        _ => &[],
    };
}

impl PersonRef {
    /// A reference that only a judge can fill.
    pub const JUDGE: u8 = 1;
    /// A reference that only a coordinator judge, a press secretary or an official representative can fill.
    pub const SPEAKER: u8 = 2;
    /// A reference that only an expert can fill.
    pub const EXPERT: u8 = 3;
}

impl<const ROLE: u8> FieldType for PersonRef<ROLE> {
    fn form() -> Form {
        Form::Person(Self::ROLES)
    }
    fn example() -> String {
        match ROLE {
            PersonRef::JUDGE => "almaty-judge",
            PersonRef::SPEAKER => "almaty-coordinator",
            PersonRef::EXPERT => "almaty-expert",
            _ => "almaty-press",
        }
        .to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        reader.text(node, Expected::Text).filter(|id| !id.is_empty()).map(Self)
    }
    fn shown(&self) -> Shown {
        Shown::Person(self.0.clone(), Self::ROLES)
    }
}
