//! What a table of figures needs to be read at a glance: which of its columns hold numbers.

use serde_json::{Value, json};

use super::site::Site;
use crate::entry::Entry;
use crate::kinds::Fields;

impl Site<'_> {
    /// Adds to the figures of an infographic which columns hold numbers.
    pub(super) fn add_numeric(entry: &Entry, fields: &mut Value) {
        let Fields::Infographic(infographic) = &entry.fields else { return };
        let Some(data) = &infographic.data else { return };
        let is_numeric = |column: usize| {
            let mut cells = data.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.0.trim());
            cells.clone().any(|cell| cell.contains(|c: char| c.is_ascii_digit())) && cells.all(is_number)
        };
        let numeric: Vec<bool> = (0..data.head.len()).map(is_numeric).collect();
        if let Some(Value::Object(table)) = fields.get_mut("data") {
            table.insert("numeric".to_owned(), json!(numeric));
        }
    }
}

/// Whether a cell is a number, a sum, a share, or a dash in their place.
fn is_number(cell: &str) -> bool {
    cell.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,%‰₸+-–—−".contains(c))
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn numbers_are_told_from_words() {
        for number in ["62", "1 240,5 ₸", "–", "−3,1 %", "17\u{a0}955\u{a0}000", ""] {
            assert!(is_number(number), "{number}");
        }
        for word in ["2026 год", "3 дня", "м²", "12-ші"] {
            assert!(!is_number(word), "{word}");
        }
    }
}
