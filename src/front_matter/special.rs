//! Types of fields with a meaning of their own: a deadline, words in another language, pages.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use super::types::{Text, YesNo};
use crate::base::date::Day;
use crate::base::lang::{Lang, Phrase};
use crate::diagnostics::Place;
use crate::diagnostics::problems::{Expected, KindProblem};
use crate::settings::{Form, FormField};
use crate::yaml::{Node, Value};

const WORDS: Phrase = Phrase { kk: "Мәтіні", ru: "Текст", en: "Words" };
const LANGUAGE: Phrase = Phrase { kk: "Тілі", ru: "Язык", en: "Language" };

/// The last day on which something is possible or due; templates are told whether it has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline(pub Day);

impl FieldType for Deadline {
    fn form() -> Form {
        Form::Day
    }
    fn example() -> String {
        "2026-12-31".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        Day::read(node, reader).map(Self)
    }
    fn shown(&self) -> Shown {
        Shown::Deadline(self.0)
    }
}

/// That a person agreed; the example of advice is what is to be reached, so it says yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent(pub bool);

impl FieldType for Consent {
    fn form() -> Form {
        Form::YesNo
    }
    fn example() -> String {
        "true".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        YesNo::read(node, reader).map(|consent| Self(consent.0))
    }
    fn shown(&self) -> Shown {
        Shown::YesNo(self.0)
    }
}

/// Words that exist in one language and are not translated: the title of a programme, of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InLanguage {
    /// The words.
    pub text: String,
    /// Their language; the file's own where none is told.
    pub lang: Option<Lang>,
}

impl FieldType for InLanguage {
    fn form() -> Form {
        Form::Group(vec![
            FormField { name: "text", label: WORDS, hint: None, required: true, form: Form::Line },
            FormField { name: "lang", label: LANGUAGE, hint: None, required: true, form: Form::languages() },
        ])
    }
    fn example() -> String {
        "{text: …, lang: ru}".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
            return Text::read(node, reader).map(|text| Self { text: text.0, lang: None });
        }
        reader.group(node, Self::example, |fields| {
            let text = fields.required::<Text>("text");
            let lang = fields.required::<Lang>("lang");
            Some(Self { text: text?.0, lang: Some(lang?) })
        })?
    }
    fn shown(&self) -> Shown {
        Shown::InLanguage(self.text.clone(), self.lang)
    }
}

/// The pages that an article takes: `12-19`, or one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRange {
    /// The first page.
    pub first: u32,
    /// The last page.
    pub last: u32,
}

impl FieldType for PageRange {
    fn form() -> Form {
        Form::Pages
    }
    fn example() -> String {
        "12-19".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let value = reader.text(node, Expected::Text)?;
        let mut pages = value.splitn(2, ['-', '–', '—']).map(|page| page.trim().parse::<u32>().ok());
        let first = pages.next().flatten();
        let last = pages.next().map_or(first, |last| last);
        match (first, last) {
            (Some(first), Some(last)) if first > 0 && first <= last => Some(Self { first, last }),
            _ => {
                reader.report(KindProblem::BadPages { field: reader.field.to_owned(), value }, node);
                None
            }
        }
    }
    fn shown(&self) -> Shown {
        let Self { first, last } = self;
        Shown::Text(if first == last { first.to_string() } else { format!("{first}–{last}") })
    }
}

/// A value that remembers where it stands, for findings about one row of a list.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub place: Place,
}

impl<T: FieldType> FieldType for Located<T> {
    fn form() -> Form {
        T::form()
    }
    fn example() -> String {
        T::example()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        Some(Self { value: T::read(node, reader)?, place: reader.place(node) })
    }
    fn shown(&self) -> Shown {
        self.value.shown()
    }
}
