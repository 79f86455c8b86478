//! An item's page: its fields, notices and text.

use std::sync::Arc;

use serde::Serialize;

use super::{Card, Citation, Date, Link, Loose, Person, Picture, Section, Switch};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;

/// A labelled fact.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// The field.
    pub key: &'static str,
    /// The label.
    pub label: &'static str,
    /// The values.
    pub values: Vec<FactValue>,
}

/// One value of a fact.
#[derive(Debug, Clone, Serialize)]
pub struct FactValue {
    /// In words.
    pub text: String,
    /// Where it leads.
    pub url: Option<String>,
    /// Its language, where that is another.
    pub lang: Option<Lang>,
}

/// A notice over an item's text.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// `withdrawn`, `corrected`, `presumption`, `opinion-open`, `opinion-closed`, `expired`, `draft`.
    pub kind: &'static str,
    /// Title.
    pub title: Option<String>,
    /// Text.
    pub text: String,
    /// The text's language, where it is not the page's.
    pub lang: Option<Lang>,
    /// Date.
    pub date: Option<Date>,
}

/// Items of one section that refer to an item.
#[derive(Debug, Clone, Serialize)]
pub struct Related {
    /// The section.
    pub section: Section,
    /// The items.
    pub cards: Vec<Shared<Card>>,
}

/// A heading of a text.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// What a reference in a text leads to.
#[derive(Debug, Clone, Serialize)]
pub enum Target {
    /// An address: root-relative on the same site, else absolute.
    Address(String),
    /// A term of the glossary: its address, and what it means.
    Term {
        /// Its address.
        address: String,
        /// What it means.
        definition: String,
    },
    /// A picture; what it shows stands in the text.
    Picture(Box<Picture>),
    /// A person's card.
    Person(Shared<Person>),
    /// Nothing: the words stay.
    Nothing,
}

/// A text, with what its references lead to.
#[derive(Debug, Clone, Serialize)]
pub struct Body {
    /// HTML with `zharia:<index>` for references.
    pub html: Arc<str>,
    /// What each leads to.
    pub targets: Vec<Target>,
}

/// How an item is shared and cited.
#[derive(Debug, Clone, Serialize)]
pub struct Share {
    /// Its absolute address.
    pub address: String,
    /// Court, title, date, address.
    pub citation: Option<String>,
    /// The address of its plain text.
    pub text: Option<String>,
    /// Its press kit.
    pub kit: Option<super::File>,
    /// Networks, each with the link that opens it.
    pub networks: Vec<ShareLink>,
}

/// A network to share an item on.
#[derive(Debug, Clone, Serialize)]
pub struct ShareLink {
    /// `telegram` and the like.
    pub network: &'static str,
    /// The link.
    pub url: String,
}

/// An item's page.
#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// Title.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_lang: Option<Lang>,
    /// Summary.
    pub summary: String,
    /// Date of publication.
    pub date: Option<Date>,
    /// Date of the last change in substance.
    pub updated: Option<Date>,
    /// Picture.
    pub image: Option<Picture>,
    /// Whether the first picture of the text is the first of the page: browsers fetch it at once.
    pub text_leads: bool,
    /// Section.
    pub section: Section,
    /// Tags.
    pub tags: Vec<Link>,
    /// Headings of the text.
    pub outline: Vec<Heading>,
    /// Words of the text.
    pub words: usize,
    /// The kind's fields.
    pub fields: Loose,
    /// The kind's fields, labelled.
    pub facts: Vec<Fact>,
    /// Notices.
    pub notices: Vec<Notice>,
    /// Whom to ask.
    pub contact: Option<Person>,
    /// Files to take away.
    pub attachments: Loose,
    /// The address of its calendar.
    pub calendar: Option<String>,
    /// The address of its person's contact card.
    pub vcard: Option<String>,
    /// The item in other languages.
    pub elsewhere: Vec<Switch>,
    /// How it is cited, where it is an article of a journal.
    pub citation: Option<Box<Citation>>,
    /// How it is shared and cited, where it is.
    pub share: Option<Share>,
    /// The address of its plain text.
    pub text: Option<String>,
}
