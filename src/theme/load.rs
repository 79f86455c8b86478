//! Reads a theme and those it extends into one.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use tera::Tera;

use super::components::{self, Component};
use super::declared;
use super::layer::{self, DESCRIPTION, Layer};
use super::words::Words;
use super::{Theme, faults, filters, overrides, styles};
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::diagnostics::problems::ThemeProblem;
use crate::diagnostics::{Diagnostic, Outcome, Place, Severity, SourceText};
use crate::yaml;

/// Loads a theme with all that it extends. `own_words` are the tree's own interface words.
///
/// Without a sound theme nothing can be rendered: one with an error is none.
///
/// # Panics
/// Never: prefixes are refused only once a template is there.
#[must_use]
pub fn load(name: &str, folders: &[Utf8PathBuf], own_words: &BTreeMap<Lang, &SourceText>) -> Outcome<Option<Theme>> {
    let mut diagnostics = Vec::new();
    let chain = layer::chain(name, folders, &mut diagnostics);
    let templates = templates(&chain);
    let engine = engine(&chain, &templates);
    let components = match &engine {
        Ok(tera) => {
            let lower: Vec<Tera> = (1..chain.len())
                .map_while(|depth| self::engine(&chain[depth..], &self::templates(&chain[depth..])).ok())
                .collect();
            let engines: Vec<&Tera> = std::iter::once(tera).chain(&lower).collect();
            overrides::check(&chain, &templates, &engines, &mut diagnostics);
            components(&chain, &engines, &mut diagnostics)
        }
        Err(error) => {
            diagnostics.extend(faults::broken(error, &templates, overrides::blocks(&chain, &templates)));
            BTreeMap::new()
        }
    };
    let words = words(&chain, own_words, &mut diagnostics);
    let options = declared::read(&chain, &mut diagnostics);
    let styles = styles::read(&chain, &options, &mut diagnostics);
    let engine = engine.ok().filter(|_| diagnostics.iter().all(|found| found.severity() != Severity::Error));
    let fingerprint = Fingerprint::of(&(env!("ZHARIA_SOURCE"), &templates, &words));
    let mut fonts = files(&chain, "share/");
    fonts.retain(|name, _| Utf8Path::new(name).extension() == Some("ttf"));
    let drawing_fingerprint = drawing_fingerprint(&templates, &fonts, fingerprint);
    let theme = engine.map(|tera| Theme {
        name: name.to_owned(),
        tera,
        fingerprint,
        templates,
        components,
        words,
        styles,
        options,
        files: files(&chain, "files/"),
        scripts: files(&chain, "scripts/"),
        drawing_fingerprint,
        fonts,
        example_files: files(&chain, components::FILES),
    });
    Outcome { value: theme, diagnostics }
}

/// Hash of what draws: the templates that are SVG, the fonts. A template that uses others may use any of them.
fn drawing_fingerprint(
    templates: &BTreeMap<String, String>,
    fonts: &BTreeMap<String, Vec<u8>>,
    all: Fingerprint,
) -> Fingerprint {
    let draws = |name: &str| Utf8Path::new(name).extension() == Some("svg");
    let own: Vec<(&String, &String)> = templates.iter().filter(|(name, _)| draws(name)).collect();
    let is_of_others = |tag: &str| {
        let tag = tag.trim_start_matches(['%', '-', ' ', '\n']);
        ["<", "include", "extends", "component"].iter().any(|start| tag.starts_with(start))
    };
    let uses_others = own.iter().any(|(_, text)| text.split('{').skip(1).any(is_of_others));
    Fingerprint::of(&(own, fonts, uses_others.then_some(all)))
}

/// The template engine with the templates of a chain, or of its lower part.
fn engine(chain: &[Layer], templates: &BTreeMap<String, String>) -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    tera.autoescape_on([".html", ".svg"]);
    let prefixes: Vec<String> = chain.iter().map(|layer| format!("{}/", layer.name)).collect();
    tera.set_fallback_prefixes(prefixes).expect("no template is there yet");
    filters::register(&mut tera);
    tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    Ok(tera)
}

/// What is known of the components of a chain. A description tells of the template that stands in the same theme,
/// or in one below it: a court's theme may replace a template alone.
fn components(chain: &[Layer], engines: &[&Tera], diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Component> {
    let mut components = BTreeMap::new();
    let files = files(chain, components::FILES);
    let has_file = |name: &str| files.contains_key(name);
    for (layer, tera) in chain.iter().zip(engines).rev() {
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

/// The files below a folder in all themes of the chain, by name.
fn files(chain: &[Layer], folder: &str) -> BTreeMap<String, Vec<u8>> {
    let all = chain.iter().rev().flat_map(|layer| layer.below(folder));
    all.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}

/// Words of the chain, `base` first, the tree's own last; a word that a language lacks is an error.
fn words(
    chain: &[Layer],
    own_words: &BTreeMap<Lang, &SourceText>,
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
        if let Some(source) = own_words.get(&lang)
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
