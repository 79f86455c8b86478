//! Options of a theme: what a court may set, its type, and the style sheet's part made from it.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::base::meant::closest;
use crate::diagnostics::problems::{SettingsProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place};
use crate::settings::GivenOption;
use crate::yaml::{Node, Value};

/// The type of an option, with its default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionType {
    /// A colour, `#rrggbb`.
    Colour(Option<String>),
    /// A file beside the court's settings.
    File,
}

impl OptionType {
    pub(super) fn read(node: &Node) -> Option<Self> {
        let Value::Map(map) = &node.value else { return None };
        let text = |key: &str| match &map.get(key)?.node.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        match text("type")?.as_str() {
            "colour" => match text("default") {
                Some(colour) if !is_colour(&colour) => None,
                default => Some(Self::Colour(default)),
            },
            "file" => Some(Self::File),
            _ => None,
        }
    }
}

/// The options that one court has set.
#[derive(Debug, Clone, Default)]
pub struct Options {
    colours: BTreeMap<String, String>,
    files: BTreeMap<String, (String, Place)>,
}

impl Options {
    /// Reads what a court's settings say against what its theme declares; what they don't say has
    /// the theme's default.
    #[must_use]
    pub fn read(
        given: &[GivenOption],
        declared: &BTreeMap<String, OptionType>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let default = |(name, declared): (&String, &OptionType)| match declared {
            OptionType::Colour(Some(colour)) => Some((name.clone(), colour.to_ascii_lowercase())),
            OptionType::Colour(None) | OptionType::File => None,
        };
        let mut options = Self { colours: declared.iter().filter_map(default).collect(), files: BTreeMap::new() };
        for GivenOption { name, name_place, value, place } in given {
            match declared.get(name) {
                Some(OptionType::Colour(_)) if is_colour(value) => {
                    options.colours.insert(name.clone(), value.to_ascii_lowercase());
                }
                Some(OptionType::Colour(_)) => {
                    let problem = SettingsProblem::BadColour { value: value.clone() };
                    diagnostics.push(Diagnostic::new(problem, place.clone()));
                }
                Some(OptionType::File) => {
                    options.files.insert(name.clone(), (value.clone(), place.clone()));
                }
                None => {
                    let option = name.clone();
                    let problem = if let Some(meant) = closest(name, declared.keys().map(String::as_str)) {
                        ThemeProblem::MisspelledThemeOption { option, meant: meant.to_owned() }
                    } else {
                        let known = declared.keys().cloned().collect::<Vec<_>>().join(", ");
                        ThemeProblem::UnknownThemeOption { option, known }
                    };
                    diagnostics.push(Diagnostic::new(problem, name_place.clone()));
                }
            }
        }
        options
    }

    /// The file of an option, with the place that names it.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&(String, Place)> {
        self.files.get(name)
    }

    pub(super) fn custom_properties(&self) -> String {
        let mut css = String::new();
        for (name, value) in &self.colours {
            let property = name.replace('_', "-");
            write!(css, "--{property}:{value};").expect("a string takes all");
        }
        if css.is_empty() { css } else { format!(":root{{{css}}}\n") }
    }
}

fn is_colour(value: &str) -> bool {
    value
        .strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
