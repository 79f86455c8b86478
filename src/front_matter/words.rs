//! Words of a closed list that stands in data and not in the program.
//!
//! Whether such a word is allowed is found out by those who know the list.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use crate::base::lang::LocalText;
use crate::diagnostics::Place;
use crate::diagnostics::problems::Expected;
use crate::settings::Form;
use crate::yaml::Node;

/// A word of the list `SHELF` of a declaration's schema; until the schema is known it stands for itself.
#[derive(Debug, Clone)]
pub struct SchemaWord<const SHELF: u8> {
    /// As typed.
    pub word: String,
    /// What readers see for it.
    pub label: LocalText,
    /// Where it is written.
    pub place: Place,
}

/// The form of a declaration.
pub type FormWord = SchemaWord<0>;
/// A category of income.
pub type IncomeWord = SchemaWord<1>;
/// A type of property.
pub type PropertyWord = SchemaWord<2>;
/// A right to property.
pub type OwnershipWord = SchemaWord<3>;

impl<const SHELF: u8> FieldType for SchemaWord<SHELF> {
    fn form() -> Form {
        Form::SchemaWord(SHELF)
    }
    fn example() -> String {
        ["income-and-property", "salary", "flat", "own"][usize::from(SHELF % 4)].to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let word = reader.text(node, Expected::Text).filter(|word| !word.is_empty())?;
        Some(Self { word, label: LocalText::default(), place: reader.place(node) })
    }
    fn shown(&self) -> Shown {
        Shown::Word(self.word.clone(), self.label.clone())
    }
}
