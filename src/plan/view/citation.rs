//! How an article is cited: in plain words, in files for reference managers, in a page's head.

use serde::Serialize;

use crate::base::date::Day;
use crate::base::lang::Lang;

/// All that a citation of an article needs.
#[derive(Debug, Clone, Serialize)]
pub struct Citation {
    /// In plain words, as the language's custom is.
    pub text: String,
    /// Root-relative address of the BibTeX file.
    pub bib: String,
    /// Root-relative address of the RIS file.
    pub ris: String,
    /// Tells it from all others in somebody's collection.
    pub key: String,
    /// The article's title.
    pub title: String,
    /// Its authors, as they give their names.
    pub authors: Vec<String>,
    /// The journal's title.
    pub journal: String,
    /// International Standard Serial Number (ISO 3297).
    pub issn: Option<String>,
    /// Who publishes the journal.
    pub publisher: String,
    /// The year, which is the volume.
    pub year: i64,
    /// The number in the year.
    pub number: String,
    /// First and last page.
    pub pages: Option<(u32, u32)>,
    /// Digital Object Identifier (ISO 26324).
    pub doi: Option<String>,
    /// The text's language.
    pub lang: Lang,
    /// Keywords.
    pub keywords: Vec<String>,
    /// The abstract in the text's language, in one paragraph.
    pub summary: Option<String>,
    /// Absolute address of the page.
    pub url: String,
    /// Absolute address of the file.
    pub pdf: Option<String>,
    /// Date of publication.
    pub date: Option<Day>,
}
