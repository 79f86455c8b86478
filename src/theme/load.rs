//! Reads a theme and those it extends into one.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use include_dir::{Dir, DirEntry, include_dir};
use tera::Tera;
use walkdir::WalkDir;

use super::options::OptionType;
use super::words::Words;
use super::{BASE, Theme, faults, filters};
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::{Expected, SettingsProblem, SourceProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};
use crate::yaml::{self, Map, Value};

/// The folder in which each component has one of its own.
const COMPONENTS: &str = "components/";

/// The styles of `base` from this name on stand after those of components.
const AFTER_COMPONENTS: &str = "styles/50";

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/base");

/// One theme of a chain: its files by path below its folder.
struct Layer {
    name: String,
    files: BTreeMap<String, Vec<u8>>,
}

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
    let chain = chain(name, folders, &mut diagnostics);
    let mut tera = Tera::default();
    let prefixes: Vec<String> = chain.iter().map(|layer| format!("{}/", layer.name)).collect();
    tera.set_fallback_prefixes(prefixes).expect("no template is there yet");
    filters::register(&mut tera);
    let templates = templates(&chain);
    if let Err(error) = tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str()))) {
        diagnostics.extend(faults::broken(&error, &templates));
    }
    let words = words(&chain, overrides, &mut diagnostics);
    let options = options(&chain, &mut diagnostics);
    if diagnostics.iter().any(|found| found.severity() == crate::diagnostics::Severity::Error) {
        return Err(diagnostics);
    }
    let fingerprint = Fingerprint::of(&(env!("ZHARIA_SOURCE"), &templates, &words));
    let styles = styles(&chain);
    let files = published(&chain, "files/");
    let scripts = published(&chain, "scripts/");
    Ok(Theme { name: name.to_owned(), tera, templates, words, styles, options, files, scripts, fingerprint })
}

/// The theme first, `base` last.
fn chain(name: &str, folders: &[Utf8PathBuf], diagnostics: &mut Vec<Diagnostic>) -> Vec<Layer> {
    let mut chain: Vec<Layer> = Vec::new();
    let mut next = name.to_owned();
    // Who asks for the first theme knows where it is named.
    let mut place = Place::default();
    while next != BASE {
        let at_fault = |problem| Diagnostic::new(problem, place.clone());
        if chain.iter().any(|layer| layer.name == next) {
            diagnostics.push(at_fault(ThemeProblem::ThemeCycle { name: next }));
            break;
        }
        let found = Slug::parse(&next).and_then(|_| {
            folders
                .iter()
                .filter(|folder| is_folder(folder))
                .map(|folder| folder.join(&next))
                .find(|path| is_folder(path))
        });
        let Some(folder) = found else {
            diagnostics.push(at_fault(ThemeProblem::UnknownTheme { name: next }));
            break;
        };
        let layer = Layer { files: read(&folder), name: next.clone() };
        (next, place) = extends(&layer, diagnostics);
        chain.push(layer);
    }
    chain.push(Layer { name: BASE.to_owned(), files: embedded() });
    chain
}

fn embedded() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(inner) => folders.push(inner),
                DirEntry::File(file) => {
                    files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec());
                }
            }
        }
    }
    files
}

/// Whether a folder stands there itself: a link could lead out of the tree.
fn is_folder(path: &Utf8Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}

fn read(folder: &Utf8Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(folder).follow_links(false).sort_by_file_name().into_iter().flatten();
    entries
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let path = Utf8Path::from_path(entry.path())?.strip_prefix(folder).ok()?.to_string();
            Some((path, std::fs::read(entry.path()).ok()?))
        })
        .collect()
}

fn yaml_of(layer: &Layer, file: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<(SourceText, Map)> {
    let text = String::from_utf8(layer.files.get(file)?.clone()).ok()?;
    let path = SourcePath::new(format!("themes/{}/{file}", layer.name));
    let source = SourceText { path, text: Arc::from(text) };
    let map = yaml::parse(&source, 0..source.text.len()).collect_into(diagnostics)?;
    Some((source, map))
}

/// The theme that a layer extends, and where it says so.
fn extends(layer: &Layer, diagnostics: &mut Vec<Diagnostic>) -> (String, Place) {
    let to_base = (BASE.to_owned(), Place::default());
    let Some((source, map)) = yaml_of(layer, "theme.yaml", diagnostics) else {
        let path = SourcePath::new(format!("themes/{}/theme.yaml", layer.name));
        if !layer.files.contains_key("theme.yaml") {
            let file = "theme.yaml".to_owned();
            diagnostics.push(Diagnostic::new(ThemeProblem::ThemeFileMissing { file }, Place::file(path)));
        } else if diagnostics.is_empty() {
            diagnostics.push(Diagnostic::new(SourceProblem::NotUtf8 {}, Place::file(path)));
        }
        return to_base;
    };
    match map.get("extends").map(|entry| &entry.node) {
        None => to_base,
        Some(node) => {
            let place = source.place(node.range.clone());
            if let Value::Text(name) = &node.value {
                (name.clone(), place)
            } else {
                let problem = SettingsProblem::SettingWrongType { key: "extends".into(), expected: Expected::Text };
                diagnostics.push(Diagnostic::new(problem, place));
                to_base
            }
        }
    }
}

/// Every template of the chain under its full name: `base/kinds/news.html`, `base/components/card/component.html`.
/// Where two themes define a component, the engine takes that of the first.
fn templates(chain: &[Layer]) -> BTreeMap<String, String> {
    let of_layer = |layer: &Layer| {
        let name = layer.name.clone();
        let files = layer.files.iter().filter_map(move |(path, bytes)| {
            let of_component = component_of(path, "component.html").map(|_| path.as_str());
            let template = of_component
                .or_else(|| path.strip_prefix("templates/").filter(|template| !template.starts_with(COMPONENTS)))?;
            let text = String::from_utf8_lossy(bytes).into_owned();
            Some((format!("{name}/{template}"), text))
        });
        files.collect::<Vec<_>>()
    };
    chain.iter().flat_map(of_layer).collect()
}

/// The component that a file of its folder belongs to.
fn component_of<'a>(path: &'a str, file: &str) -> Option<&'a str> {
    let (component, name) = path.strip_prefix(COMPONENTS)?.split_once('/')?;
    (name == file).then_some(component)
}

/// Styles of `base` first, so that a court's theme has the last word. Those of components, one for each, stand
/// amid those of `base`: after tokens, elements and layout, before what a single kind of page changes in them.
fn styles(chain: &[Layer]) -> String {
    let mut components: BTreeMap<&str, &[u8]> = BTreeMap::new();
    for layer in chain.iter().rev() {
        let own =
            layer.files.iter().filter_map(|(path, css)| Some((component_of(path, "component.css")?, css.as_slice())));
        components.extend(own);
    }
    let of_layer = |layer: &'_ Layer| {
        let sheets = layer.files.iter().filter(|(path, _)| path.starts_with("styles/"));
        sheets.map(|(path, css)| (path.clone(), css.clone())).collect::<Vec<_>>()
    };
    let (base, rest) = chain.split_last().map_or((Vec::new(), [].as_slice()), |(base, rest)| (of_layer(base), rest));
    let (before, after): (Vec<_>, Vec<_>) = base.into_iter().partition(|(path, _)| path.as_str() < AFTER_COMPONENTS);
    let sheets = before.into_iter().map(|(_, css)| css);
    let sheets = sheets.chain(components.into_values().map(<[u8]>::to_vec));
    let sheets = sheets.chain(after.into_iter().map(|(_, css)| css));
    let sheets = sheets.chain(rest.iter().rev().flat_map(of_layer).map(|(_, css)| css));
    sheets.map(|css| String::from_utf8_lossy(&css).into_owned()).collect()
}

/// What lies in a folder of the chain, by name: a court's file takes the place of one of `base`.
fn published(chain: &[Layer], folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for layer in chain.iter().rev() {
        for (path, bytes) in &layer.files {
            if let Some(name) = path.strip_prefix(folder) {
                files.insert(name.to_owned(), bytes.clone());
            }
        }
    }
    files
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
            if let Some((_, map)) = yaml_of(layer, &format!("words/{lang}.yaml"), diagnostics) {
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
        let Some((source, map)) = yaml_of(layer, "theme.yaml", &mut told) else { continue };
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
