//! Files beside an item that its fields name: pictures with their description, attachments.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use super::types::Text;
use crate::base::lang::Phrase;
use crate::diagnostics::Place;
use crate::diagnostics::problems::{Expected, RuleProblem, SlipProblem};
use crate::pictures::says_nothing;
use crate::settings::{Form, FormField};
use crate::yaml::Node;

const FILE: Phrase = Phrase { kk: "Сурет файлы", ru: "Файл снимка", en: "Picture file" };
const ALT: Phrase = Phrase { kk: "Суретте не бар", ru: "Что на снимке", en: "What it shows" };
const ALT_HINT: Phrase = Phrase {
    kk: "Суретті көрмейтін оқырманға арналған бір сөйлем. Сурет болса, міндетті.",
    ru: "Одно предложение для тех, кто не видит снимка. Обязательно, если снимок есть.",
    en: "One sentence for those who don't see it. Needed wherever there is a picture.",
};
const CREDIT: Phrase = Phrase { kk: "Суреттің авторы", ru: "Автор снимка", en: "Credit" };

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
    fn form() -> Form {
        Form::File
    }
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
    fn form() -> Form {
        let field = |name, label, hint, form| FormField { name, label, hint, required: name != "credit", form };
        Form::Group(vec![
            field("src", FILE, None, Form::Image),
            field("alt", ALT, Some(ALT_HINT), Form::Line),
            field("credit", CREDIT, None, Form::Line),
        ])
    }
    fn example() -> String {
        "{src: photo.jpg, alt: \"…\"}".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        // Whoever writes the file's name alone sees her own picture in the example.
        let example = || match &node.value {
            crate::yaml::Value::Text(file) if !file.contains(['\n', '"']) => format!("{{src: {file}, alt: \"…\"}}"),
            _ => Self::example(),
        };
        let (src, alt, credit) = reader.group(node, example, |group| {
            let src = group.required::<FileRef>("src");
            (src, group.optional::<Text>("alt"), group.optional::<Text>("credit"))
        })?;
        let src = src?;
        match &alt {
            None => reader.report(RuleProblem::AltMissing { file: src.file.clone() }, node),
            Some(Text(alt)) if says_nothing(alt, &src.file) => {
                reader.report(SlipProblem::AltSaysNothing { alt: alt.clone(), file: src.file.clone() }, node);
            }
            Some(_) => {}
        }
        Some(Self { src, alt: alt?.0, credit: credit.map(|credit| credit.0) })
    }
    fn shown(&self) -> Shown {
        Shown::Picture(self.clone())
    }
}
