//! The pieces of a drawing as text, always in the same form.

use super::{NAMESPACE, Piece};
use crate::base::html::escape;

pub(super) fn drawing(pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(element) => {
                text.push('<');
                text.push_str(&element.name);
                if index == 0 {
                    text.push_str(" xmlns=\"");
                    text.push_str(NAMESPACE);
                    text.push('"');
                }
                for (name, value) in &element.attributes {
                    text.push(' ');
                    text.push_str(name);
                    text.push_str("=\"");
                    text.push_str(&escape(value));
                    text.push('"');
                }
                let is_empty = matches!(pieces.get(index + 1), Some(Piece::Close));
                text.push_str(if is_empty { "/>" } else { ">" });
                open.push((element.name.as_str(), is_empty));
            }
            Piece::Words(words) => text.push_str(&escape(words)),
            Piece::Close => {
                if let Some((name, false)) = open.pop() {
                    text.push_str("</");
                    text.push_str(name);
                    text.push('>');
                }
            }
        }
    }
    text.push('\n');
    text
}
