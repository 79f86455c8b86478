//! From the Markdown of one file to a body: sanitised markup, plain text, outline, references.
//!
//! The only home of pulldown-cmark and syntect. It knows one text and nothing around it: whether
//! a link's target or a picture exists is found out by those who see the whole tree.

mod address;
mod allowed;
mod autolinks;
mod characters;
mod code;
mod directives;
mod events;
mod footnotes;
mod headings;
mod images;
mod leftovers;
mod links;
mod normalise;
mod places;
mod prose;
mod raw_html;
mod tables;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::utils::TextMergeWithOffset;
use pulldown_cmark::{Options, Parser};
use serde::Serialize;

use crate::base::lang::Lang;
use crate::diagnostics::problems::{TextProblem, UnderstoodProblem};
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::settings::Registry;
pub use address::percent_decode;
pub use directives::directives;
use events::Writer;
use places::Places;

/// The longest text that is read, in bytes.
pub const LIMIT: usize = 1024 * 1024;

/// What a text became.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Body {
    /// Markup, safe to show; addresses inside the tree are `zharia:<index into references>`.
    pub html: Arc<str>,
    /// The words alone, a line for each block: for checks, summaries and counts.
    pub plain: Arc<str>,
    /// How the words begin, for a description where nobody wrote a summary.
    pub excerpt: String,
    /// The headings, in order.
    pub outline: Vec<Heading>,
    /// What the text points to inside the tree.
    pub references: Vec<Reference>,
    /// The addresses of other sites, for a check of dead links.
    pub external: Vec<External>,
    /// How many words a reader reads.
    pub words: usize,
}

/// An address of another site in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct External {
    /// The address, `http` or `https`.
    pub url: String,
    /// Where it is written.
    pub place: Place,
}

/// One heading of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// 2 to 6, as it stands in the markup.
    pub level: u8,
    /// The anchor, one of a kind in the text.
    pub id: String,
    /// The words.
    pub text: String,
}

/// A pointer from a text to something else in the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// As written, percent-decoded, `/` between parts; for a person, the id.
    pub target: String,
    /// What follows `#`, percent-decoded.
    pub fragment: Option<String>,
    /// What the target should be.
    pub role: Role,
    /// Where it is written.
    pub place: Place,
}

/// What the target of a reference should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A page.
    Link,
    /// A picture to show.
    Image,
    /// A file to download.
    File,
    /// A person, by id.
    Person,
    /// What a registry holds, by id.
    Registered(Registry),
}

/// Reads the part `body` of a file as Markdown in `lang`.
#[must_use]
pub fn render(source: &SourceText, body: Range<usize>, lang: Lang) -> Outcome<Body> {
    let base = body.start;
    let text = source.text.get(body).unwrap_or_default();
    if text.len() > LIMIT {
        let problem = TextProblem::TextTooLarge { limit: LIMIT / 1024 };
        let diagnostics = vec![Diagnostic::new(problem, source.whole())];
        return Outcome { value: Body::default(), diagnostics };
    }
    let normal = normalise::normalise(text, base);
    let mut places = Places::new(source, normal.map);
    let mut diagnostics: Vec<Diagnostic> = normal
        .controls
        .into_iter()
        .map(|(found, at)| {
            let problem = TextProblem::ControlCharacter { code: format!("U+{:04X}", u32::from(found)) };
            Diagnostic::new(problem, places.of_original(at..at + found.len_utf8()))
        })
        .collect();
    diagnostics.extend(normal.spaced.into_iter().map(|(file, at)| {
        let edit = source.edit(at.clone(), format!("<{file}>"));
        Diagnostic::new(UnderstoodProblem::SpaceInAddress { file }, places.of_original(at)).with_fix(edit)
    }));
    let events: Vec<_> =
        TextMergeWithOffset::new(Parser::new_ext(&normal.text, options()).into_offset_iter()).collect();
    diagnostics.extend(prose::check(source, (&normal.text, &events), lang, &mut places));
    let written = Writer::new(&normal.text, &events, lang, places).write();
    diagnostics.extend(written.diagnostics);
    diagnostics.sort_by(|one, other| one.place.cmp(&other.place));
    Outcome { value: written.value, diagnostics }
}

/// Flag by flag: the parser's `all()` would bring English quotes, mathematics and wiki links.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}
