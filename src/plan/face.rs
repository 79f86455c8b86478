//! A court's own face: the options of its theme, its style sheet, scripts, emblem and photo.
//!
//! What an option means is the theme's own business; templates get the values by name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Recipe;
use super::fields::to_json;
use super::site::Site;
use super::view::{Loose, Picture};
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::{OutputPath, SourcePath};
use crate::catalogue::resolve_media;
use crate::check::media_fault;
use crate::diagnostics::problems::ThemeProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::theme::{OptionType, Options};

/// The option with the emblem, which stands on every page beside the court's name.
const EMBLEM: &str = "emblem";
/// The width of an emblem made of pixels: twice that of its place and more, for the sharpest screens.
const EMBLEM_WIDTH: u32 = 132;

/// What a site looks like, in every language.
pub(super) struct Face {
    pub(super) stylesheet: String,
    pub(super) scripts: BTreeMap<String, String>,
    pub(super) options: Options,
}

impl Site<'_> {
    /// Publishes the style sheet and the scripts.
    pub(super) fn face(&mut self) -> Face {
        let own = self.court.map(|court| court.options.as_slice());
        let of_all = &self.settings().options;
        let options = Options::read(of_all, own, self.theme.options(), &mut self.plan.diagnostics);
        let mut css = self.theme.stylesheet(&options);
        for (name, bytes) in self.theme.files() {
            // A style sheet names a file of its theme as it lies there: `url(files/name.woff2)`.
            let written = format!("files/{name}");
            if css.contains(&written) {
                css = css.replace(&written, &self.publish(name, bytes));
            }
        }
        let stylesheet = self.publish("site.css", css.as_bytes());
        let mut scripts = BTreeMap::new();
        for (name, bytes) in self.theme.scripts() {
            scripts.insert(name.clone(), self.publish(name, bytes));
        }
        Face { stylesheet, scripts, options }
    }

    /// The emblem and the values of all options in a language.
    pub(super) fn options_in(&mut self, face: &Face, lang: Lang) -> (Option<Picture>, Loose) {
        let mut values: Map<String, Value> = face.options.values(lang);
        let mut emblem = None;
        for (name, declared) in self.theme.options() {
            let OptionType::File { alt } = declared else { continue };
            let Some((file, place)) = face.options.file(name) else { continue };
            let described = alt.as_ref().map(|alt| self.described(name, alt, place, &face.options, lang));
            let alt = described.unwrap_or_else(|| self.name(lang).to_owned());
            let Some(picture) = self.chosen_picture(name, file, place, &alt, lang) else { continue };
            values.insert(name.clone(), to_json(&picture));
            if name == EMBLEM {
                emblem = Some(picture);
            }
        }
        (emblem, Loose(values.into()))
    }

    /// The file of the emblem, where it can be shown.
    pub(super) fn emblem_file(&self, face: &Face) -> Option<(SourcePath, Fingerprint)> {
        let (file, place) = face.options.file(EMBLEM)?;
        let (path, media) = resolve_media(self.catalogue.media, place.file.as_ref()?, file).ok()?;
        media_fault(&path, media, true).is_none().then_some((path, media.fingerprint))
    }

    /// What a picture shows, by the option that says so.
    fn described(&mut self, option: &str, alt: &str, place: &Place, options: &Options, lang: Lang) -> String {
        let text = options.text(alt).and_then(|text| text.0.get(&lang)).filter(|text| !text.is_empty());
        if let Some(text) = text {
            return text.clone();
        }
        let problem =
            ThemeProblem::DescriptionMissing { option: option.to_owned(), alt: alt.to_owned(), language: lang };
        self.plan.diagnostics.push(Diagnostic::new(problem, place.clone()));
        String::new()
    }

    fn chosen_picture(&mut self, option: &str, file: &str, place: &Place, alt: &str, lang: Lang) -> Option<Picture> {
        let problem = match resolve_media(self.catalogue.media, place.file.as_ref()?, file) {
            Ok((path, media)) => match media_fault(&path, media, true) {
                None if option == EMBLEM => return self.assets.small_picture(&path, media, alt, EMBLEM_WIDTH),
                None => return self.assets.picture(&path, media, alt, None),
                Some(problem) => problem,
            },
            Err(problem) => problem.into(),
        };
        // One finding, however many languages the site has.
        if lang == self.settings().default_language() {
            self.plan.diagnostics.push(Diagnostic::new(problem, place.clone()));
        }
        None
    }

    /// Publishes a file of the theme under a name that tells its content.
    pub(super) fn publish(&mut self, name: &str, bytes: &[u8]) -> String {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let path = OutputPath::new(format!("assets/{stem}.{}.{ending}", Fingerprint::of_bytes(bytes).short()));
        let address = path.address();
        self.output(&address, Recipe::Bytes(bytes.to_vec()), Vec::new());
        address
    }
}
