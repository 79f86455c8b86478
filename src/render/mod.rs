//! From a recipe to bytes. A renderer has the recipe, the theme and the tree's files, nothing else.

mod citation;
mod content_line;
mod icalendar;
mod opml;
mod page;
mod report;
mod rss;
mod sitemap;
mod vcard;
mod weight;
mod xml;

use thiserror::Error;

use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::ThemeProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::plan::Recipe;
use crate::source::{self, SourceTree};
pub use page::Renderer;
pub use report::report;
pub use weight::weight;

/// Why an output could not be made.
#[derive(Debug, Error)]
pub enum Fault {
    /// A template asks for what the page does not have.
    #[error("a template failed")]
    Theme(Box<Diagnostic>),
    /// A file of the tree changed while the sites were built.
    #[error("{0} changed during the build: build again")]
    Changed(SourcePath),
    /// A file of the tree is gone.
    #[error(transparent)]
    Source(#[from] source::Error),
}

impl Renderer<'_> {
    /// Makes an output.
    ///
    /// # Errors
    /// When a template fails or a file of the tree can't be read.
    pub fn render(&self, recipe: &Recipe, tree: &SourceTree) -> Result<Vec<u8>, Fault> {
        Ok(match recipe {
            Recipe::Page(page) => self.page(page).map_err(Fault::Theme)?.into_bytes(),
            Recipe::Feed(feed) => rss::write(feed).map_err(Fault::Theme)?,
            Recipe::Calendar(calendar) => icalendar::write(calendar),
            Recipe::Contact(contact) => vcard::write(contact),
            Recipe::Opml(list) => opml::write(list),
            Recipe::Sitemap(urls) => sitemap::write(urls),
            Recipe::Citation(form, citation) => citation::write(*form, citation),
            Recipe::Text(text) => text.clone().into_bytes(),
            Recipe::Bytes(bytes) => bytes.clone(),
            Recipe::Copy(path, fingerprint) => {
                let bytes = tree.read(path)?;
                // Its name tells its content: changed since the tree was read, it would lie.
                if Fingerprint::of_bytes(&bytes) != *fingerprint {
                    return Err(Fault::Changed(path.clone()));
                }
                bytes
            }
        })
    }
}

/// A page's own text that can't be gone through.
fn failed(template: &str, detail: String) -> Box<Diagnostic> {
    let problem = ThemeProblem::TemplateFailed { template: template.to_owned(), detail };
    Box::new(Diagnostic::new(problem, Place::default()))
}
