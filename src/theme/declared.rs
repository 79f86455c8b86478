//! What `theme.yaml` declares: the options that a court may set, and the surfaces that colours meet.
//!
//! A theme says only what differs from the one it extends: `accent: {default: "#123456"}`.

use std::collections::BTreeMap;

use super::colour::{Colour, Surface};
use super::layer::Layer;
use super::options::{ColourOption, OptionType};
use crate::diagnostics::problems::{Hundredths, SettingsProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place};
use crate::settings::reader::Fields;
use crate::yaml::{Node, Value};

/// The types of options.
const TYPES: [&str; 5] = ["choice", "colour", "file", "list", "text"];

/// The colour schemes in which surfaces are declared.
const SCHEMES: [&str; 2] = ["dark", "light"];

/// A value with its place.
type Placed<T> = (T, Place);

/// Colours by scheme and name.
type Surfaces = BTreeMap<(&'static str, String), Colour>;

/// What the themes of a chain say of one option, the nearest to the court last.
#[derive(Default)]
struct Declaration {
    place: Place,
    r#type: Option<&'static str>,
    /// Whether something stands where the type belongs.
    is_typed: bool,
    /// Words of the default, and how far from `base` they are said.
    default: Option<(Vec<Placed<String>>, usize)>,
    follows: Option<String>,
    scheme: Option<&'static str>,
    contrast: Vec<(Placed<String>, f64)>,
    values: Vec<String>,
    alt: Option<String>,
}

/// Reads the options of a chain.
pub(super) fn read(chain: &[Layer], diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, OptionType> {
    let mut declared: BTreeMap<String, Declaration> = BTreeMap::new();
    let mut surfaces = Surfaces::new();
    for (height, layer) in chain.iter().rev().enumerate() {
        // Faults of a file that `layer::chain` has read are told already.
        let Some((source, map)) = layer.yaml("theme.yaml", &mut Vec::new()) else { continue };
        let mut fields = Fields::new(&source, &map, source.whole());
        fields.text("name");
        fields.node("extends");
        fields.group("surfaces", |fields| {
            for scheme in SCHEMES {
                read_surfaces(scheme, fields, &mut surfaces);
            }
        });
        let options = fields.node("options").and_then(|node| fields.map_of("options", node));
        for entry in options.into_iter().flatten() {
            let place = fields.key_place(entry);
            fields.group_of(&entry.key, &entry.node, |fields| {
                let declaration = declared.entry(entry.key.clone()).or_default();
                declaration.place = place;
                declaration.update(fields, height);
            });
        }
        diagnostics.extend(fields.finish());
    }
    let mut options = BTreeMap::new();
    for (name, declaration) in &declared {
        if let Some(option) = declaration.resolve(&declared, &surfaces, diagnostics) {
            options.insert(name.clone(), option);
        }
    }
    options
}

fn read_surfaces(scheme: &'static str, fields: &mut Fields<'_>, surfaces: &mut Surfaces) {
    let map = fields.node(scheme).and_then(|node| fields.map_of(scheme, node));
    for entry in map.into_iter().flatten() {
        let Some(text) = fields.text_of(&entry.key, &entry.node) else { continue };
        if let Some(colour) = Colour::parse(&text) {
            surfaces.insert((scheme, entry.key.clone()), colour);
        } else {
            let place = fields.place(&entry.node);
            fields.report(SettingsProblem::BadColour { value: text }, place);
        }
    }
}

impl Declaration {
    /// Takes over what a theme says.
    fn update(&mut self, fields: &mut Fields<'_>, height: usize) {
        self.is_typed |= fields.node("type").is_some();
        self.r#type = one_of("type", &TYPES, fields).or(self.r#type);
        self.scheme = one_of("scheme", &SCHEMES, fields).or(self.scheme);
        self.follows = fields.text("follows").or_else(|| self.follows.take());
        self.alt = fields.text("alt").or_else(|| self.alt.take());
        let values = words("values", fields);
        if !values.is_empty() {
            self.values = values.into_iter().map(|(value, _)| value).collect();
        }
        let default = words("default", fields);
        if !default.is_empty() {
            self.default = Some((default, height));
        }
        let contrast = fields.node("contrast").and_then(|node| fields.map_of("contrast", node));
        for entry in contrast.into_iter().flatten() {
            let at_least = match entry.node.value {
                Value::Int(number) => f64::from(i32::try_from(number).unwrap_or(i32::MAX)),
                Value::Float(number) => number,
                _ => {
                    fields.not_a_number(&entry.key, &entry.node);
                    continue;
                }
            };
            self.contrast.retain(|((name, _), _)| *name != entry.key);
            self.contrast.push(((entry.key.clone(), fields.key_place(entry)), at_least));
        }
    }

    fn resolve(
        &self,
        all: &BTreeMap<String, Self>,
        surfaces: &Surfaces,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<OptionType> {
        let default = self.default.as_ref().map(|(words, _)| words.as_slice()).unwrap_or_default();
        let Some(r#type) = self.r#type else {
            if !self.is_typed {
                let problem = SettingsProblem::SettingMissing { key: "type".to_owned() };
                diagnostics.push(Diagnostic::new(problem, self.place.clone()));
            }
            return None;
        };
        if matches!(r#type, "choice" | "list") {
            for (word, place) in default.iter().filter(|(word, _)| !self.values.contains(word)) {
                diagnostics.push(Diagnostic::new(unknown("default", word, &self.values), place.clone()));
            }
        }
        let words = default.iter().map(|(word, _)| word.clone());
        Some(match r#type {
            "colour" => OptionType::Colour(self.colour(default.first(), all, surfaces, diagnostics)),
            "file" => OptionType::File { alt: self.alt.clone() },
            "choice" => {
                let default = words.into_iter().next().or_else(|| self.values.first().cloned());
                OptionType::Choice { values: self.values.clone(), default: default.unwrap_or_default() }
            }
            "list" => OptionType::List { values: self.values.clone(), default: words.collect() },
            _ => OptionType::Text,
        })
    }

    fn colour(
        &self,
        default: Option<&Placed<String>>,
        all: &BTreeMap<String, Self>,
        surfaces: &Surfaces,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> ColourOption {
        let met = self.surfaces(surfaces, diagnostics);
        let mut colour = None;
        if let Some((text, place)) = default {
            colour = Colour::parse(text);
            let problem = match colour {
                None => Some(SettingsProblem::BadColour { value: text.clone() }.into()),
                Some(colour) => colour.fails(&met).map(|on| low_contrast(colour, on, colour.nearest(&met)).into()),
            };
            diagnostics
                .extend(problem.map(|problem: crate::diagnostics::Problem| Diagnostic::new(problem, place.clone())));
        }
        // A theme that has a colour of its own, and says nothing of those that follow it, has them follow.
        let height = |of: &Self| of.default.as_ref().map_or(0, |(_, height)| *height);
        let leader =
            self.follows.as_ref().and_then(|name| all.get(name)).filter(|leader| height(leader) > height(self));
        let led = leader.and_then(|leader| Colour::parse(&leader.default.as_ref()?.0.first()?.0)?.for_dark(&met));
        ColourOption { default: led.or(colour), follows: self.follows.clone(), surfaces: met }
    }

    /// The surfaces that the colour meets.
    fn surfaces(&self, surfaces: &Surfaces, diagnostics: &mut Vec<Diagnostic>) -> Vec<Surface> {
        let scheme = self.scheme.unwrap_or("light");
        let mut met = Vec::new();
        for ((name, place), at_least) in &self.contrast {
            if let Some(colour) = surfaces.get(&(scheme, name.clone())) {
                met.push(Surface { name: name.clone(), colour: *colour, at_least: *at_least });
            } else {
                let of_scheme = surfaces.keys().filter(|(of, _)| *of == scheme);
                let known: Vec<String> = of_scheme.map(|(_, name)| name.clone()).collect();
                diagnostics.push(Diagnostic::new(unknown("contrast", name, &known), place.clone()));
            }
        }
        met
    }
}

/// A colour that can't be read on a surface.
pub(super) fn low_contrast(colour: Colour, on: &Surface, nearest: Option<Colour>) -> ThemeProblem {
    ThemeProblem::LowContrast {
        colour: colour.to_string(),
        surface: format!("{} ({})", on.colour, on.name),
        ratio: hundredths(colour.contrast(on.colour)),
        at_least: hundredths(on.at_least),
        nearest: nearest.unwrap_or(on.colour).to_string(),
    }
}

/// Cut, not rounded: what fails must not be told to have what is needed.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a contrast is from 1 to 21")]
fn hundredths(contrast: f64) -> Hundredths {
    Hundredths((contrast * 100.0).clamp(0.0, 10_000.0) as u16)
}

/// A word that is none of those allowed.
pub(super) fn unknown(option: &str, value: &str, known: &[String]) -> ThemeProblem {
    ThemeProblem::UnknownChoice { option: option.to_owned(), value: value.to_owned(), known: known.join(", ") }
}

fn one_of(key: &'static str, allowed: &[&'static str], fields: &mut Fields<'_>) -> Option<&'static str> {
    let node = fields.node(key)?;
    let text = fields.text_of(key, node)?;
    let found = allowed.iter().copied().find(|word| *word == text);
    if found.is_none() {
        let place = fields.place(node);
        let known: Vec<String> = allowed.iter().map(|word| (*word).to_owned()).collect();
        fields.report(unknown(key, &text, &known), place);
    }
    found
}

/// One word, or a list of them.
fn words(key: &'static str, fields: &mut Fields<'_>) -> Vec<Placed<String>> {
    let Some(node) = fields.node(key) else { return Vec::new() };
    let nodes: &[Node] = if let Value::List(nodes) = &node.value { nodes } else { std::slice::from_ref(node) };
    nodes.iter().filter_map(|node| Some((fields.text_of(key, node)?, fields.place(node)))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::layer;
    use super::*;

    /// The value of each token in the block that begins at a mark.
    fn tokens<'a>(css: &'a str, mark: &str) -> BTreeMap<&'a str, &'a str> {
        let block = css.split_once(mark).and_then(|(_, rest)| rest.split_once('}')).expect("a block").0;
        let token = |line: &'a str| line.trim().strip_prefix("--")?.trim_end_matches(';').split_once(": ");
        block.lines().filter_map(token).collect()
    }

    /// `#fff` is `#ffffff`.
    fn colour(css: &str) -> Option<Colour> {
        let digits = css.strip_prefix('#').filter(|digits| digits.len() == 3);
        let long = digits.map(|digits| digits.chars().flat_map(|digit| [digit, digit]).collect::<String>());
        Colour::parse(&long.map_or_else(|| css.to_owned(), |long| format!("#{long}")))
    }

    /// Every default of base is checked while it loads; that it is checked against what pages look like is checked here.
    #[test]
    fn the_surfaces_are_those_of_the_style_sheet() {
        let chain = layer::chain(super::super::BASE, &[], &mut Vec::new());
        let base = &chain[0];
        let css = base.text("styles/10-base.css").expect("styles").text;
        let light = tokens(&css, "\n:root {");
        let dark = tokens(&css, "@media (prefers-color-scheme: dark) {\n  :root {");
        let mut found = Vec::new();
        let options = read(&chain, &mut found);
        assert_eq!(found, []);
        let mut compared = 0;
        for (name, scheme) in [("accent", &light), ("accent_dark", &dark)] {
            let Some(OptionType::Colour(option)) = options.get(name) else { panic!("{name}") };
            for surface in &option.surfaces {
                let written = scheme.get(&*surface.name).and_then(|written| colour(written));
                assert_eq!(written, Some(surface.colour), "--{} for {name}", surface.name);
                compared += 1;
            }
            assert_eq!(light.get(&*name.replace('_', "-")).and_then(|css| colour(css)), option.default, "{name}");
        }
        assert!(compared > 5);
        // Links and the band are what an accent is seen in; each of them meets what is declared.
        assert_eq!((light.get("link"), light.get("band")), (Some(&"var(--accent)"), Some(&"var(--accent)")));
        assert_eq!(dark.get("link"), Some(&"var(--accent-dark)"));
        assert!(colour(dark["band"]).is_some());
        for (path, css) in base.files.iter().filter(|(path, _)| path.split('.').next_back() == Some("css")) {
            let uses = String::from_utf8_lossy(css).matches("var(--accent").count();
            assert_eq!(uses, if path == "styles/10-base.css" { 3 } else { 0 }, "{path}: say --link or --band");
        }
    }
}
