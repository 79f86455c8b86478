//! Files beside an item that its fields name: pictures with their description, attachments.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use super::types::Text;
use crate::diagnostics::Place;
use crate::diagnostics::problems::{Expected, RuleProblem};
use crate::yaml::Node;

/// The name of a file beside the item. Two are equal when they name the same file.
#[derive(Debug, Clone)]
pub struct FileRef {
    /// As written, relative to the item's folder.
    pub file: String,
    /// Where it is written.
    pub place: Place,
}

impl PartialEq for FileRef {
    fn eq(&self, other: &Self) -> bool {
        self.file == other.file
    }
}

impl FieldType for FileRef {
    fn example() -> String {
        "qujat.pdf".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let file = reader.text(node, Expected::Text)?;
        Some(Self { file, place: reader.place(node) }).filter(|reference| !reference.file.is_empty())
    }
    fn shown(&self) -> Shown {
        Shown::File(self.clone())
    }
}

/// A picture with what it shows and who made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The file.
    pub src: FileRef,
    /// What it shows, for those who don't see it.
    pub alt: String,
    /// Who made it.
    pub credit: Option<String>,
}

impl FieldType for Picture {
    fn example() -> String {
        "{src: photo.jpg, alt: \"…\"}".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let (src, alt, credit) = reader.group(node, |group| {
            let src = group.required::<FileRef>("src");
            (src, group.optional::<Text>("alt"), group.optional::<Text>("credit"))
        })?;
        let src = src?;
        if alt.is_none() {
            reader.report(RuleProblem::AltMissing { file: src.file.clone() }, node);
        }
        Some(Self { src, alt: alt?.0, credit: credit.map(|credit| credit.0) })
    }
    fn shown(&self) -> Shown {
        Shown::Picture(self.clone())
    }
}
