//! Reads a theme and those it extends into one.

use std::collections::BTreeMap;

use camino::Utf8PathBuf;
use tera::Tera;

use super::components::{self, Component};
use super::layer::{self, DESCRIPTION, Layer, STYLES};
use super::options::OptionType;
use super::words::Words;
use super::{Theme, faults, filters};
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::diagnostics::problems::{Expected, SettingsProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place, Severity, SourceText};
use crate::yaml::{self, Value};

/// The styles of `base` from this name on stand after those of components.
const AFTER_COMPONENTS: &str = "50";

/// Loads a theme with all that it extends. `overrides` are the tree's own interface words.
///
/// # Errors
/// All faults that were found: without a sound theme nothing can be rendered.
///
/// # Panics
/// Never: prefixes are refused only once a template is there.
pub fn load(
    name: &str,
    folders: &[Utf8PathBuf],
    overrides: &BTreeMap<Lang, &SourceText>,
) -> Result<Theme, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let chain = layer::chain(name, folders, &mut diagnostics);
    let templates = templates(&chain);
    let engine = engine(&chain, &templates);
    let components = match &engine {
        Ok(tera) => components(&chain, tera, &mut diagnostics),
        Err(error) => {
            diagnostics.extend(faults::broken(error, &templates));
            BTreeMap::new()
        }
    };
    let words = words(&chain, overrides, &mut diagnostics);
    let options = options(&chain, &mut diagnostics);
    let engine = engine.ok().filter(|_| diagnostics.iter().all(|found| found.severity() != Severity::Error));
    let Some(tera) = engine else { return Err(diagnostics) };
    Ok(Theme {
        name: name.to_owned(),
        tera,
        fingerprint: Fingerprint::of(&(env!("ZHARIA_SOURCE"), &templates, &words)),
        templates,
        components,
        words,
        styles: styles(&chain),
        options,
        files: files(&chain, "files/"),
        scripts: files(&chain, "scripts/"),
        example_files: files(&chain, components::FILES),
    })
}

/// The template engine with the templates of a chain, or of its lower part.
fn engine(chain: &[Layer], templates: &BTreeMap<String, String>) -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    let prefixes: Vec<String> = chain.iter().map(|layer| format!("{}/", layer.name)).collect();
    tera.set_fallback_prefixes(prefixes).expect("no template is there yet");
    filters::register(&mut tera);
    tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    Ok(tera)
}

/// What is known of the components of a chain. A description tells of the template that stands in the same theme,
/// or in one below it: a court's theme may replace a template alone.
fn components(chain: &[Layer], tera: &Tera, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Component> {
    let mut components = BTreeMap::new();
    let files = files(chain, components::FILES);
    let has_file = |name: &str| files.contains_key(name);
    for (depth, layer) in chain.iter().enumerate().rev() {
        let lower = &chain[depth..];
        let of_lower = (depth > 0).then(|| engine(lower, &templates(lower)).ok()).flatten();
        let tera = of_lower.as_ref().unwrap_or(tera);
        for (name, _) in layer.of_components(DESCRIPTION) {
            components.extend(components::read(layer, name, tera, &has_file, diagnostics));
        }
    }
    components
}

/// Every template of the chain under its full name: `base/kinds/news.html`, `base/components/card/component.html`.
/// Where two themes define a component, the engine takes that of the first.
fn templates(chain: &[Layer]) -> BTreeMap<String, String> {
    let of_layer = |layer: &Layer| {
        let full = |(name, text): (&str, &[u8])| {
            (format!("{}/{name}", layer.name), String::from_utf8_lossy(text).into_owned())
        };
        layer.templates().map(full).collect::<Vec<_>>()
    };
    chain.iter().flat_map(of_layer).collect()
}

/// Styles of `base` first, so that a court's theme has the last word. Those of components, one for each, stand
/// amid those of `base`: after tokens, elements and layout, before what a single kind of page changes in them.
fn styles(chain: &[Layer]) -> String {
    let mut components: BTreeMap<&str, &[u8]> = BTreeMap::new();
    for layer in chain.iter().rev() {
        components.extend(layer.of_components(STYLES));
    }
    let Some((base, rest)) = chain.split_last() else { return String::new() };
    let is_before = |(name, _): &(&str, &[u8])| *name < AFTER_COMPONENTS;
    let before = base.below("styles/").filter(is_before).map(|(_, css)| css);
    let after = base.below("styles/").filter(|sheet| !is_before(sheet)).map(|(_, css)| css);
    let of_courts = rest.iter().rev().flat_map(|layer| layer.below("styles/")).map(|(_, css)| css);
    let sheets = before.chain(components.into_values()).chain(after).chain(of_courts);
    sheets.map(|css| String::from_utf8_lossy(css).into_owned()).collect()
}

/// The files below a folder in all themes of the chain, by name.
fn files(chain: &[Layer], folder: &str) -> BTreeMap<String, Vec<u8>> {
    let all = chain.iter().rev().flat_map(|layer| layer.below(folder));
    all.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}

/// Words of the chain, `base` first, the tree's own last; a word that a language lacks is an error.
fn words(
    chain: &[Layer],
    overrides: &BTreeMap<Lang, &SourceText>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Lang, Words> {
    let mut words: BTreeMap<Lang, Words> = BTreeMap::new();
    for lang in Lang::ALL {
        let mut of_lang = Words::default();
        for layer in chain.iter().rev() {
            if let Some((_, map)) = layer.yaml(&format!("words/{lang}.yaml"), diagnostics) {
                of_lang.merge(&map);
            }
        }
        if let Some(source) = overrides.get(&lang)
            && let Some(map) = yaml::parse(source, 0..source.text.len()).collect_into(diagnostics)
        {
            of_lang.merge(&map);
        }
        words.insert(lang, of_lang);
    }
    let keys: std::collections::BTreeSet<String> = words.values().flat_map(Words::keys).collect();
    for (lang, of_lang) in &words {
        let own = of_lang.keys();
        for key in keys.difference(&own) {
            let problem = ThemeProblem::WordMissing { key: key.clone(), language: *lang };
            diagnostics.push(Diagnostic::new(problem, Place::default()));
        }
    }
    words
}

fn options(chain: &[Layer], diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, OptionType> {
    let mut options = BTreeMap::new();
    for layer in chain.iter().rev() {
        // Faults of a file that `extends` has read are told already.
        let mut told = Vec::new();
        let Some((source, map)) = layer.yaml("theme.yaml", &mut told) else { continue };
        let Some(Value::Map(declared)) = map.get("options").map(|entry| &entry.node.value) else { continue };
        for entry in &declared.entries {
            if let Some(option) = OptionType::read(&entry.node) {
                drop(options.insert(entry.key.clone(), option));
            } else {
                let problem = SettingsProblem::SettingWrongType { key: entry.key.clone(), expected: Expected::Map };
                diagnostics.push(Diagnostic::new(problem, source.place(entry.node.range.clone())));
            }
        }
    }
    options
}
