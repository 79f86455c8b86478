//! What a field shows: one closed set of forms that templates, checks and fingerprints understand.
//!
//! A kind hands its values out in this form only, so that a new kind needs no code above it.

use super::{FileRef, Picture};
use crate::base::date::{Day, Moment};
use crate::base::lang::{Lang, LocalText, Phrase};
use crate::settings::{Registry, Role};

/// A named value with its label.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// The field's name in the file.
    pub name: &'static str,
    /// What readers see before the value.
    pub label: Phrase,
    /// The value.
    pub value: Shown,
}

/// A field's value in the form in which it can be shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// Nothing was given.
    Absent,
    /// One line.
    Text(String),
    /// Several paragraphs.
    LongText(String),
    /// A whole number.
    Number(i64),
    /// A number with a fraction.
    Decimal(f64),
    /// Tenge.
    Money(i64),
    /// Seconds.
    Duration(u32),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Day(Day),
    /// An instant.
    Moment(Moment),
    /// The last day for something.
    Deadline(Day),
    /// One of a closed set: the value as typed, and its words.
    Choice(&'static str, Phrase),
    /// A word of a list that stands in data, and what readers see for it; nothing for an unknown one.
    Word(String, LocalText),
    /// A language.
    Language(Lang),
    /// A person's id, and the roles of which they must have one.
    Person(String, &'static [Role]),
    /// Words that may be in another language than the text around them.
    InLanguage(String, Option<Lang>),
    /// An id of a registry.
    Registered(Registry, String),
    /// Another item, as it is written.
    Item(String),
    /// A file beside the item.
    File(FileRef),
    /// A picture beside the item.
    Picture(Picture),
    /// An address.
    Url(String),
    /// Several values.
    List(Vec<Shown>),
    /// Values under one name.
    Group(Vec<Named>),
}

impl Shown {
    /// Calls `see` with this value and every value inside it.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        match self {
            Self::List(values) => values.iter().for_each(|value| value.visit(see)),
            Self::Group(fields) => fields.iter().for_each(|field| field.value.visit(see)),
            _ => {}
        }
    }
}
