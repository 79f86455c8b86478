//! What the plain-text twin of an item's page is made from.

use serde::Serialize;

use crate::base::fingerprint::Shared;
use crate::plan::in_words::Words;
use crate::plan::view::{Body, Notice};

/// An item as plain text.
#[derive(Debug, Clone, Serialize)]
pub struct PlainRecipe {
    /// Title.
    pub title: String,
    /// The lines below it: court, dates.
    pub head: Vec<String>,
    /// What must be told before the text.
    pub notices: Vec<Notice>,
    /// Summary.
    pub summary: String,
    /// The text.
    pub body: Shared<Body>,
    /// Its kind's fields, in words.
    pub facts: Vec<Words>,
    /// The last lines: whom to ask, where it stands.
    pub foot: Vec<String>,
    /// The word for a picture.
    pub picture: String,
    /// The site on which its links stand.
    pub base: String,
    /// Absolute address of its page.
    pub page: String,
}
