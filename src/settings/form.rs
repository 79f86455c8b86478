//! What a field is to somebody who fills it in: its label, a hint, and the sort of value it takes.
//!
//! Declarations of kinds and readers of settings files tell it; editors in a browser and reference pages are made of it.
//! Nothing here knows how a form is drawn.

use super::{Registry, Role};
use crate::base::lang::{Lang, Phrase};

/// A field as a form asks for it.
#[derive(Debug, Clone)]
pub struct FormField {
    /// The name in the file.
    pub name: &'static str,
    /// What it is called.
    pub label: Phrase,
    /// What to know before filling it in.
    pub hint: Option<Phrase>,
    /// Whether the whole is incomplete without it.
    pub required: bool,
    /// The sort of value.
    pub form: Form,
}

/// The sort of value a field takes.
#[derive(Debug, Clone)]
pub enum Form {
    /// One line of text.
    Line,
    /// Text of several paragraphs.
    Lines,
    /// A whole number from zero on.
    Whole,
    /// A number that may have a fraction.
    Decimal,
    /// Yes or no.
    YesNo,
    /// A day.
    Day,
    /// A day and a time, in the court's zone.
    Moment,
    /// A length of time, `12:34`.
    Duration,
    /// Pages from and to, `12-19`.
    Pages,
    /// An address on the web.
    Web,
    /// The same, where nothing but `https` will do.
    Https,
    /// A root-relative address of this site.
    Address,
    /// The last part of an address.
    Slug,
    /// One of a closed list: the word in the file, and what people see.
    Choice(Vec<(&'static str, Phrase)>),
    /// A word of a shelf of the declarations' schemas.
    SchemaWord(u8),
    /// A person's id; where roles are named, of somebody who has one of them.
    Person(&'static [Role]),
    /// A court's id.
    Court,
    /// An id of a registry.
    Registered(Registry),
    /// Another item, `section/folder`.
    Item,
    /// A file beside the text.
    File,
    /// A picture beside the text.
    Image,
    /// Short words, several of them.
    Tags,
    /// Several values of one sort.
    List(Box<Form>),
    /// Fields that belong together.
    Group(Vec<FormField>),
    /// Several such groups, each a thing that people call by a name.
    Rows {
        /// What one of them is called, as it is added.
        one: Phrase,
        /// The fields of each.
        fields: Vec<FormField>,
    },
}

impl Form {
    /// The languages of the tree, as a choice.
    #[must_use]
    pub fn languages() -> Self {
        Self::Choice(Lang::ALL.map(|lang| (lang.code(), own_name(lang))).to_vec())
    }

    /// A text in each language, of one line or several.
    #[must_use]
    pub fn in_languages(form: &Self) -> Self {
        let field = |lang: Lang| FormField {
            name: lang.code(),
            label: own_name(lang),
            hint: None,
            required: lang != Lang::En,
            form: form.clone(),
        };
        Self::Group(Lang::ALL.map(field).to_vec())
    }
}

/// A language's own name, which those who write it know whatever they read.
const fn own_name(lang: Lang) -> Phrase {
    let name = lang.own_name();
    Phrase { kk: name, ru: name, en: name }
}
