//! From a recipe to bytes. A renderer has the recipe, the theme and the tree's files, nothing else.

mod atom;
mod citation;
mod content_line;
mod drawing;
mod feed_text;
mod icalendar;
mod item_text;
mod json_feed;
mod kit;
mod ninjs;
mod opml;
mod page;
#[cfg_attr(not(feature = "images"), path = "pictures/absent.rs")]
pub mod pictures;
mod plain;
mod report;
mod rss;
mod sitemap;
mod vcard;
mod weight;
mod xml;
mod yandex;
mod zip;

use thiserror::Error;

use crate::base::fingerprint::Fingerprint;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::{RuleProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place};
use crate::plan::{DrawingRecipe, DrawnForm, FeedFormat, FeedRecipe, Recipe, Variant};
use crate::source::{self, SourceTree};
pub use page::Renderer;
use pictures::draw_svg;
pub use report::report;
pub use weight::{weight, weight_at_most};

/// Why an output could not be made.
#[derive(Debug, Error)]
pub enum Fault {
    /// A template asks for what the page does not have.
    #[error("a template failed")]
    Theme(Box<Diagnostic>),
    /// A picture can't be decoded.
    #[error("a picture can't be decoded")]
    Picture(Box<Diagnostic>),
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
            Recipe::Feed(format, feed) => self.feed(*format, feed)?,
            Recipe::Ninjs(item) => ninjs::write(item, &self.lengths).map_err(Fault::Theme)?,
            Recipe::Latest(latest) => ninjs::latest(latest, &self.lengths).map_err(Fault::Theme)?,
            Recipe::Calendar(calendar) => icalendar::write(calendar),
            Recipe::Contact(contact) => vcard::write(contact),
            Recipe::Opml(list) => opml::write(list),
            Recipe::Sitemap(urls) => sitemap::write(urls),
            Recipe::SitemapIndex(parts) => sitemap::index(parts),
            Recipe::NewsSitemap(news) => sitemap::news(news),
            Recipe::Citation(form, citation) => citation::write(*form, citation),
            Recipe::Plain(item) => item_text::write(item).map_err(Fault::Theme)?.into_bytes(),
            Recipe::Kit(kit) => kit::write(kit, &self.lengths, tree)?,
            Recipe::Text(text) => text.clone().into_bytes(),
            Recipe::Bytes(bytes) => bytes.clone(),
            Recipe::Copy(path, fingerprint) => read(tree, path, *fingerprint)?,
            Recipe::Clean(path, fingerprint) => {
                let bytes = read(tree, path, *fingerprint)?;
                crate::pictures::clean(&bytes).ok_or_else(|| unreadable(path))?
            }
            Recipe::Picture(variant) => picture(variant, tree)?,
            Recipe::Drawing(recipe) => self.draw(recipe, tree)?,
        })
    }
}

impl Renderer<'_> {
    /// Writes a feed in one of its forms.
    ///
    /// # Errors
    /// When the text of an item can't be gone through.
    fn feed(&self, format: FeedFormat, feed: &FeedRecipe) -> Result<Vec<u8>, Fault> {
        let texts = match format {
            FeedFormat::Yandex => feed_text::own_words(feed),
            _ => feed_text::texts(feed, &self.texts),
        };
        let texts = texts.map_err(Fault::Theme)?;
        Ok(match format {
            FeedFormat::Rss => rss::write(feed, &texts, &self.lengths),
            FeedFormat::Atom => atom::write(feed, &texts, &self.lengths),
            FeedFormat::Json => json_feed::write(feed, &texts, &self.lengths),
            FeedFormat::Yandex => yandex::write(feed, &texts, &self.lengths),
        })
    }

    /// Makes a drawing.
    ///
    /// # Errors
    /// When its template fails or is no SVG, or the emblem can't be read.
    fn draw(&self, recipe: &DrawingRecipe, tree: &SourceTree) -> Result<Vec<u8>, Fault> {
        let svg = self.drawing(recipe, self.fonts(), tree)?;
        let told = |detail: String| drawing::not_drawn(recipe.template, detail);
        let canvas = draw_svg(&svg, self.fonts(), recipe.width, recipe.height).map_err(told)?;
        let bytes = match recipe.form {
            DrawnForm::Png => canvas.png(),
            DrawnForm::Ico => canvas.ico(),
        };
        bytes.map_err(|error| told(error.to_string()))
    }
}

/// A file of the tree. Its name tells its content: changed since the tree was read, it would lie.
///
/// # Errors
/// When it is gone or not what it was.
pub fn read(tree: &SourceTree, path: &SourcePath, fingerprint: Fingerprint) -> Result<Vec<u8>, Fault> {
    let bytes = tree.read(path)?;
    if Fingerprint::of_bytes(&bytes) == fingerprint { Ok(bytes) } else { Err(Fault::Changed(path.clone())) }
}

/// One variant of a picture by itself; `build` makes all of one picture at once.
fn picture(variant: &Variant, tree: &SourceTree) -> Result<Vec<u8>, Fault> {
    let bytes = read(tree, &variant.source, variant.fingerprint)?;
    let drawn = pictures::draw(&bytes, &[variant]).map_err(|_| unreadable(&variant.source))?;
    let encoded = drawn.get(&variant.width).and_then(|drawn| drawn.encode(variant.encoding).ok());
    encoded.ok_or_else(|| unreadable(&variant.source))
}

/// A picture whose bytes begin well and can't be decoded.
#[must_use]
pub fn unreadable(path: &SourcePath) -> Fault {
    let problem = RuleProblem::ImageUnreadable { file: path.file_name().to_owned() };
    Fault::Picture(Box::new(Diagnostic::new(problem, Place::file(path.clone()))))
}

/// A page's own text that can't be gone through.
fn failed(template: &str, detail: String) -> Box<Diagnostic> {
    let problem = ThemeProblem::TemplateFailed { template: template.to_owned(), detail };
    Box::new(Diagnostic::new(problem, Place::default()))
}
