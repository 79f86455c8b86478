//! The style sheet of a theme: which sheets there are, in which order, and which of them an option calls for.

use std::collections::BTreeMap;

use super::declared::unknown;
use super::layer::{Layer, STYLES};
use super::options::{OptionType, Options};
use super::sheet_text::shortened;
use crate::base::path::SourcePath;
use crate::diagnostics::{Diagnostic, Place};

/// The styles of `base` from this name on stand after those of components.
const AFTER_COMPONENTS: &str = "50";

/// A sheet, and the choice that it is for: `05-type.font-system.css`.
pub(super) struct Sheet {
    css: String,
    only: Option<(String, String)>,
}

/// All sheets of a chain in their order.
///
/// Styles of `base` first, so that a court's theme has the last word. Those of components, one for each, stand
/// amid those of `base`: after tokens, elements and layout, before what a single kind of page changes in them.
pub(super) fn read(
    chain: &[Layer],
    options: &BTreeMap<String, OptionType>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Sheet> {
    let mut components: BTreeMap<&str, &[u8]> = BTreeMap::new();
    for layer in chain.iter().rev() {
        components.extend(layer.of_components(STYLES));
    }
    let Some((base, of_courts)) = chain.split_last() else { return Vec::new() };
    let of_layer = |layer: &Layer, diagnostics: &mut Vec<Diagnostic>| {
        let sheets = layer.below("styles/").map(|(name, css)| {
            let place = || Place::file(SourcePath::new(format!("themes/{}/styles/{name}", layer.name)));
            (name.to_owned(), sheet(name, css, options, &place, diagnostics))
        });
        sheets.collect::<Vec<_>>()
    };
    let own = of_layer(base, diagnostics);
    let (before, after): (Vec<_>, Vec<_>) = own.into_iter().partition(|(name, _)| name.as_str() < AFTER_COMPONENTS);
    let mut sheets: Vec<Sheet> = before.into_iter().map(|(_, sheet)| sheet).collect();
    sheets.extend(components.into_values().map(|css| Sheet { css: text(css), only: None }));
    sheets.extend(after.into_iter().map(|(_, sheet)| sheet));
    for layer in of_courts.iter().rev() {
        sheets.extend(of_layer(layer, diagnostics).into_iter().map(|(_, sheet)| sheet));
    }
    sheets
}

/// The style sheet of one site, its options at the end.
pub(super) fn together(sheets: &[Sheet], options: &Options) -> String {
    let is_called_for =
        |sheet: &&Sheet| sheet.only.as_ref().is_none_or(|(option, word)| options.has_chosen(option, word));
    let css: String = sheets.iter().filter(is_called_for).map(|sheet| sheet.css.as_str()).collect();
    css + &options.custom_properties()
}

fn sheet(
    name: &str,
    css: &[u8],
    options: &BTreeMap<String, OptionType>,
    place: &dyn Fn() -> Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Sheet {
    let choice = name.strip_suffix(".css").and_then(|stem| stem.rsplit_once('.')).map(|(_, choice)| choice);
    let Some((option, word)) = choice.map(|choice| choice.split_once('-').unwrap_or((choice, ""))) else {
        return Sheet { css: text(css), only: None };
    };
    let known = match options.get(option) {
        Some(OptionType::Choice { values, .. }) => values.as_slice(),
        _ => &[],
    };
    if !known.iter().any(|value| value == word) {
        let known: Vec<String> = known.iter().map(|value| format!("{option}-{value}")).collect();
        diagnostics.push(Diagnostic::new(unknown("styles", choice.unwrap_or_default(), &known), place()));
    }
    Sheet { css: text(css), only: Some((option.to_owned(), word.to_owned())) }
}

fn text(css: &[u8]) -> String {
    shortened(&String::from_utf8_lossy(css))
}
