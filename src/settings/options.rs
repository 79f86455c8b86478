//! Options of a theme as settings give them: `zharia.yaml` for all sites, `court.yaml` for one.
//!
//! Only the theme knows which there are and of what type; nothing is decided here.

use super::reader::Fields;
use crate::base::lang::LocalText;
use crate::diagnostics::Place;
use crate::yaml::{Node, Value};

/// An option of the theme as it is written.
#[derive(Debug, Clone)]
pub struct GivenOption {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_place: Place,
    /// Its value.
    pub value: GivenValue,
    /// Where the value stands.
    pub place: Place,
}

/// The value of an option, of any form that one may have.
#[derive(Debug, Clone)]
pub enum GivenValue {
    /// A word, a colour, the name of a file.
    Text(String),
    /// Words in their order, each with its place.
    List(Vec<(String, Place)>),
    /// A text in each language.
    Local(LocalText),
}

/// Reads `options:`.
pub(super) fn read(fields: &mut Fields<'_>) -> Vec<GivenOption> {
    let map = fields.node("options").and_then(|node| fields.map_of("options", node));
    let mut options = Vec::new();
    for entry in map.into_iter().flatten() {
        let (name_place, place) = (fields.key_place(entry), fields.place(&entry.node));
        if let Some(value) = value(&entry.key, &entry.node, fields) {
            options.push(GivenOption { name: entry.key.clone(), name_place, value, place });
        }
    }
    options
}

fn value(key: &str, node: &Node, fields: &mut Fields<'_>) -> Option<GivenValue> {
    match &node.value {
        Value::List(nodes) => {
            let words = nodes.iter().filter_map(|node| Some((fields.text_of(key, node)?, fields.place(node))));
            Some(GivenValue::List(words.collect()))
        }
        Value::Map(_) => fields.local_text_of(key, node).map(GivenValue::Local),
        _ => fields.text_of(key, node).map(GivenValue::Text),
    }
}
