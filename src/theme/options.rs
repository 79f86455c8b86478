//! Options of a theme: the values that one site has of them, and the style sheet's part made from them.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map as Object, Value as Json, json};

use super::colour::{Colour, Surface};
use super::declared::{low_contrast, unknown};
use crate::base::lang::{Lang, LocalText};
use crate::base::meant::closest;
use crate::diagnostics::problems::{Expected, SettingsProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place, Problem};
use crate::settings::{GivenOption, GivenValue};

/// The type of an option, with its default.
#[derive(Debug, Clone, PartialEq)]
pub enum OptionType {
    /// A colour, `#rrggbb`.
    Colour(ColourOption),
    /// A picture, beside the settings that name it; `alt` names the option that says what it shows.
    File {
        /// The option with the description, for a picture that tells something.
        alt: Option<String>,
    },
    /// A text in each language.
    Text,
    /// One word of several.
    Choice {
        /// The words.
        values: Vec<String>,
        /// The word where none is chosen.
        default: String,
    },
    /// Words of several, in their order.
    List {
        /// The words.
        values: Vec<String>,
        /// Those that stand there where none are chosen.
        default: Vec<String>,
    },
}

/// What is known of a colour's option.
#[derive(Debug, Clone, PartialEq)]
pub struct ColourOption {
    pub(super) default: Option<Colour>,
    /// The option whose hue it takes, where only that one is set.
    pub(super) follows: Option<String>,
    pub(super) surfaces: Vec<Surface>,
}

/// The options of one site.
#[derive(Debug, Clone, Default)]
pub struct Options {
    colours: BTreeMap<String, Colour>,
    files: BTreeMap<String, (String, Place)>,
    texts: BTreeMap<String, LocalText>,
    choices: BTreeMap<String, String>,
    lists: BTreeMap<String, Vec<String>>,
}

impl Options {
    /// Reads what settings say against what a theme declares; what they don't say has the theme's default.
    ///
    /// `of_all` stands in the settings of all sites, `own` in those of one court and weighs more.
    #[must_use]
    pub fn read(
        of_all: &[GivenOption],
        own: Option<&[GivenOption]>,
        declared: &BTreeMap<String, OptionType>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut options = Self::default();
        options.defaults(declared);
        let mut given = BTreeMap::new();
        for option in of_all {
            match declared.get(&option.name) {
                Some(r#type) => drop(given.insert(option.name.as_str(), (option, r#type))),
                // A court may have a theme of its own, which knows nothing of some that all others share.
                None if own.is_some() => {}
                None => diagnostics.push(no_such(option, declared)),
            }
        }
        for option in own.unwrap_or_default() {
            match declared.get(&option.name) {
                Some(r#type) => drop(given.insert(option.name.as_str(), (option, r#type))),
                None => diagnostics.push(no_such(option, declared)),
            }
        }
        for (option, r#type) in given.values() {
            options.set(option, r#type, diagnostics);
        }
        for (name, r#type) in declared {
            if let OptionType::Colour(ColourOption { follows: Some(leader), surfaces, .. }) = r#type
                && given.contains_key(leader.as_str())
                && !given.contains_key(name.as_str())
                && let Some(led) = options.colours.get(leader).and_then(|leader| leader.for_dark(surfaces))
            {
                options.colours.insert(name.clone(), led);
            }
        }
        options
    }

    /// The file of an option, with the place that names it.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&(String, Place)> {
        self.files.get(name)
    }

    /// The text of an option.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&LocalText> {
        self.texts.get(name)
    }

    /// Its values as templates see them, but for the files.
    #[must_use]
    pub fn values(&self, lang: Lang) -> Object<String, Json> {
        let colours = self.colours.iter().map(|(name, colour)| (name, json!(colour.to_string())));
        let texts = self.texts.iter().map(|(name, text)| (name, json!(text.get(lang))));
        let choices = self.choices.iter().map(|(name, word)| (name, json!(word)));
        let lists = self.lists.iter().map(|(name, words)| (name, json!(words)));
        let all = colours.chain(texts).chain(choices).chain(lists);
        all.map(|(name, value)| (name.clone(), value)).collect()
    }

    /// Whether a choice is this one.
    pub(super) fn has_chosen(&self, name: &str, word: &str) -> bool {
        self.choices.get(name).is_some_and(|chosen| chosen == word)
    }

    pub(super) fn custom_properties(&self) -> String {
        let mut css = String::new();
        for (name, colour) in &self.colours {
            let property = name.replace('_', "-");
            write!(css, "--{property}:{colour};").expect("a string takes all");
        }
        if css.is_empty() { css } else { format!(":root{{{css}}}\n") }
    }

    fn defaults(&mut self, declared: &BTreeMap<String, OptionType>) {
        for (name, r#type) in declared {
            let name = name.clone();
            match r#type {
                OptionType::Colour(colour) => self.colours.extend(colour.default.map(|colour| (name, colour))),
                OptionType::Choice { default, .. } => drop(self.choices.insert(name, default.clone())),
                OptionType::List { default, .. } => drop(self.lists.insert(name, default.clone())),
                OptionType::File { .. } | OptionType::Text => {}
            }
        }
    }

    fn set(&mut self, option: &GivenOption, r#type: &OptionType, diagnostics: &mut Vec<Diagnostic>) {
        let GivenOption { name, value, place, .. } = option;
        let mut report = |problem: Problem, place: &Place| diagnostics.push(Diagnostic::new(problem, place.clone()));
        match (r#type, value) {
            (OptionType::Colour(of), GivenValue::Text(text)) => match Colour::parse(text) {
                None => report(SettingsProblem::BadColour { value: text.clone() }.into(), place),
                Some(colour) => match colour.fails(&of.surfaces) {
                    Some(on) => report(low_contrast(colour, on, colour.nearest(&of.surfaces)).into(), place),
                    None => drop(self.colours.insert(name.clone(), colour)),
                },
            },
            (OptionType::File { .. }, GivenValue::Text(file)) => {
                self.files.insert(name.clone(), (file.clone(), place.clone()));
            }
            (OptionType::Text, GivenValue::Local(text)) => drop(self.texts.insert(name.clone(), text.clone())),
            (OptionType::Choice { values, .. }, GivenValue::Text(word)) => {
                if values.contains(word) {
                    self.choices.insert(name.clone(), word.clone());
                } else {
                    report(unknown(name, word, values).into(), place);
                }
            }
            (OptionType::List { values, .. }, GivenValue::List(words)) => {
                let mut chosen: Vec<String> = Vec::new();
                for (word, place) in words {
                    if !values.contains(word) {
                        report(unknown(name, word, values).into(), place);
                    } else if chosen.contains(word) {
                        report(ThemeProblem::ChosenTwice { value: word.clone() }.into(), place);
                    } else {
                        chosen.push(word.clone());
                    }
                }
                self.lists.insert(name.clone(), chosen);
            }
            (r#type, _) => {
                let expected = match r#type {
                    OptionType::Colour(_) => Expected::Colour,
                    OptionType::File { .. } | OptionType::Choice { .. } => Expected::Text,
                    OptionType::Text => Expected::TextPerLanguage,
                    OptionType::List { .. } => Expected::List,
                };
                report(SettingsProblem::SettingWrongType { key: name.clone(), expected }.into(), place);
            }
        }
    }
}

fn no_such(option: &GivenOption, declared: &BTreeMap<String, OptionType>) -> Diagnostic {
    let name = option.name.clone();
    let problem = if let Some(meant) = closest(&name, declared.keys().map(String::as_str)) {
        ThemeProblem::MisspelledThemeOption { meant: meant.to_owned(), option: name }
    } else {
        let known = declared.keys().cloned().collect::<Vec<_>>().join(", ");
        ThemeProblem::UnknownThemeOption { option: name, known }
    };
    Diagnostic::new(problem, option.name_place.clone())
}
