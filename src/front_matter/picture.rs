//! Files beside an item that its fields name: pictures with their description, attachments.

use super::lists::inner;
use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use super::types::Text;
use crate::base::lang::Phrase;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, RuleProblem, SlipProblem};
use crate::diagnostics::{Diagnostic, Place};
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
        if let Some(meant) = without_names(node, reader) {
            let problem = FrontMatterProblem::WrongGroup { field: reader.field.to_owned(), example: meant.clone() };
            let found = Diagnostic::new(problem, reader.place(node));
            reader.diagnostics.push(found.with_fix(reader.source.edit(node.range.clone(), meant)));
            return None;
        }
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

/// A picture whose file and description stand one behind the other without their names, as it is to be written:
/// `{foto.jpg, Зал суда}`, `foto.jpg, Зал суда`.
fn without_names(node: &Node, reader: &NodeReader<'_>) -> Option<String> {
    let written = reader.source.text.get(node.range.clone())?.trim();
    let inside = |open, close| written.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let parts = inside('{', '}').or_else(|| inside('[', ']')).unwrap_or(written);
    let (file, alt) = parts.split_once(',')?;
    let (file, alt) = (file.trim(), alt.trim());
    let is_file = file.rsplit_once('.').is_some_and(|(stem, ending)| {
        !stem.is_empty() && (3..=4).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let is_plain = |text: &str| !text.is_empty() && !text.contains([':', '\n', '"', '{', '}', '[', ']']);
    (is_file && is_plain(file) && is_plain(alt)).then(|| format!("{{src: {file}, alt: {}}}", inner(alt)))
}
