//! One theme of a chain: its files, and what it extends.
//!
//! `base` is embedded; any other theme is read from a folder. Nothing here understands a template.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use include_dir::{Dir, DirEntry, include_dir};
use walkdir::WalkDir;

use super::BASE;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::{Expected, SettingsProblem, SourceProblem, ThemeProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};
use crate::yaml::{self, Map, Value};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/base");

/// The folder in which each component has one of its own.
const COMPONENTS: &str = "components/";

/// The template of a component, in its folder.
pub(super) const TEMPLATE: &str = "component.html";
/// Its styles.
pub(super) const STYLES: &str = "component.css";
/// Its parameters and examples.
pub(super) const DESCRIPTION: &str = "component.yaml";

/// One theme of a chain: its files by path below its folder.
pub(super) struct Layer {
    pub(super) name: String,
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

impl Layer {
    /// A text of the theme, with its path; `None` where there is none, or none in UTF-8.
    pub(super) fn text(&self, file: &str) -> Option<SourceText> {
        let text = String::from_utf8(self.files.get(file)?.clone()).ok()?;
        Some(SourceText::new(self.path(file), text))
    }

    /// The path of one of its files.
    pub(super) fn path(&self, file: &str) -> SourcePath {
        SourcePath::new(format!("themes/{}/{file}", self.name))
    }

    pub(super) fn yaml(&self, file: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<(SourceText, Map)> {
        let source = self.text(file)?;
        let map = yaml::parse(&source, 0..source.text.len()).collect_into(diagnostics)?;
        Some((source, map))
    }

    /// Its files of one name in the folders of components, by component.
    pub(super) fn of_components(&self, file: &str) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(move |(path, bytes)| Some((component_of(path, file)?, bytes.as_slice())))
    }

    /// Its templates by name: `kinds/news.html`, `components/card/component.html`.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(|(path, bytes)| {
            let of_component = component_of(path, TEMPLATE).map(|_| path.as_str());
            let of_page = || path.strip_prefix("templates/").filter(|name| !name.starts_with(COMPONENTS));
            Some((of_component.or_else(of_page)?, bytes.as_slice()))
        })
    }

    /// Its files below a folder, by name.
    pub(super) fn below(&self, folder: &str) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(move |(path, bytes)| Some((path.strip_prefix(folder)?, bytes.as_slice())))
    }
}

/// The path of a template, by the name that the engine has for it.
pub(super) fn path_of(template: &str) -> Option<SourcePath> {
    let (theme, file) = template.split_once('/')?;
    let folder = if file.starts_with(COMPONENTS) { "" } else { "templates/" };
    Some(SourcePath::new(format!("themes/{theme}/{folder}{file}")))
}

/// The component that a file of its folder belongs to.
fn component_of<'a>(path: &'a str, file: &str) -> Option<&'a str> {
    let (component, name) = path.strip_prefix(COMPONENTS)?.split_once('/')?;
    (name == file).then_some(component)
}

/// The theme first, `base` last.
pub(super) fn chain(name: &str, folders: &[Utf8PathBuf], diagnostics: &mut Vec<Diagnostic>) -> Vec<Layer> {
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

/// The theme that a layer extends, and where it says so.
fn extends(layer: &Layer, diagnostics: &mut Vec<Diagnostic>) -> (String, Place) {
    let to_base = (BASE.to_owned(), Place::default());
    let Some((source, map)) = layer.yaml("theme.yaml", diagnostics) else {
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
