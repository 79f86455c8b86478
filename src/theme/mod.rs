//! Themes: templates, styles and words, as a chain from a court's theme down to `base`.
//!
//! `base` is embedded in the program and never read from disk; a court's theme holds only what
//! differs. A theme is trusted, content is not. Nothing here knows what a page is made of.

mod colour;
mod components;
mod declared;
mod faults;
mod filters;
mod layer;
mod load;
mod options;
mod overrides;
mod sheet_text;
mod styles;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera};

use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
pub use components::{Component, Example, Parameter};
pub use load::load;
pub use options::{ColourOption, OptionType, Options};
pub use words::{Words, fill, fill_date};

/// The theme that all others rest on.
pub const BASE: &str = "base";

/// A theme, ready to render with.
pub struct Theme {
    name: String,
    tera: Tera,
    templates: BTreeMap<String, String>,
    components: BTreeMap<String, Component>,
    words: BTreeMap<Lang, Words>,
    styles: Vec<styles::Sheet>,
    options: BTreeMap<String, OptionType>,
    files: BTreeMap<String, Vec<u8>>,
    scripts: BTreeMap<String, Vec<u8>>,
    fonts: BTreeMap<String, Vec<u8>>,
    example_files: BTreeMap<String, Vec<u8>>,
    fingerprint: Fingerprint,
    drawing_fingerprint: Fingerprint,
}

/// The themes that the courts of a tree use, by name.
pub type Themes = BTreeMap<String, Arc<Theme>>;

impl Theme {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Hash of all its templates and words: what every page made with it depends on.
    #[must_use]
    pub const fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The words of a language.
    ///
    /// # Panics
    /// Never: loading makes sure that every language has words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &Words {
        self.words.get(&lang).expect("a theme loads with every language")
    }

    /// The style sheet, with a court's options at its end.
    #[must_use]
    pub fn stylesheet(&self, options: &Options) -> String {
        styles::together(&self.styles, options)
    }

    /// The options that a court may set.
    #[must_use]
    pub const fn options(&self) -> &BTreeMap<String, OptionType> {
        &self.options
    }

    /// Files of the theme that are published as they are (fonts, pictures), by name.
    #[must_use]
    pub const fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Scripts of the theme by name: pages can be read without them.
    #[must_use]
    pub const fn scripts(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.scripts
    }

    /// The components that are described, by name.
    #[must_use]
    pub const fn components(&self) -> &BTreeMap<String, Component> {
        &self.components
    }

    /// Files that examples of components show, by name.
    #[must_use]
    pub const fn example_files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.example_files
    }

    /// Fonts that the build itself draws with, by name.
    #[must_use]
    pub const fn fonts(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.fonts
    }

    /// Hash of all that a drawing depends on: fonts, and the templates that draw.
    #[must_use]
    pub const fn drawing_fingerprint(&self) -> Fingerprint {
        self.drawing_fingerprint
    }

    /// Whether the chain has a template.
    #[must_use]
    pub fn has_template(&self, name: &str) -> bool {
        self.tera.contains_template(name)
    }

    /// Its templates and words: what pages say that no content has.
    #[must_use]
    pub fn own_texts(&self) -> Vec<String> {
        let words = self.words.values().filter_map(|words| serde_json::to_string(words).ok());
        self.templates.values().cloned().chain(words).collect()
    }

    /// Renders a template.
    ///
    /// # Errors
    /// What the template asks for and the page does not have.
    pub fn render(&self, template: &str, context: &Context) -> Result<String, Box<Diagnostic>> {
        let told = |error| Box::new(faults::failed(template, &error, &self.templates));
        self.tera.render(template, context).map_err(told)
    }

    /// Renders an example of a component; `around` is what the page knows that it stands on.
    ///
    /// # Errors
    /// What the component asks for and the example does not have.
    pub fn render_component(
        &self,
        component: &Component,
        arguments: &Context,
        around: &Context,
        body: Option<&str>,
    ) -> Result<String, Box<Diagnostic>> {
        let told = |error| Box::new(faults::failed(&component.template, &error, &self.templates));
        let html = self.tera.render_component_with_implicits(&component.tag(), arguments, around, body, true);
        html.map(|html| component.stood_in(&html)).map_err(told)
    }
}
