//! From files to typed items: every folder of the tree that holds an item, in all its languages.
//!
//! An item with a fault keeps the languages that are sound; the findings say what is wrong with the
//! others. What items are to each other is decided a floor higher.

mod astray;
mod entries;
mod found;
mod kept;
mod memo;
mod misplaced;
mod nearly;
mod rows;
mod spot;
mod verdicts;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::base::date::Day;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::SourceProblem;
use crate::diagnostics::{Diagnostic, Outcome, Place, SourceText};
use crate::front_matter::{FieldReader, FrontMatter, Parts, says_nothing, split, understand};
use crate::kinds::{Base, Fields, Kind, RECEIVED};
use crate::markdown::{self, Body, Reference};
use crate::settings::{NATIONAL, Settings};
use crate::source::SourceTree;
use crate::yaml;
pub use entries::Entries;
use found::{Found, find};
pub use kept::Kept;
pub use memo::Memo;
pub use rows::{LostRow, MediaMonth, MediaRow};
pub use verdicts::Verdicts;

/// Whose item it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A court's own.
    Court(Slug),
    /// All courts'.
    National,
}

impl Owner {
    /// The court; `None` for what all courts share.
    #[must_use]
    pub const fn court(&self) -> Option<&Slug> {
        match self {
            Self::Court(id) => Some(id),
            Self::National => None,
        }
    }
}

/// What an item is known by, for ever: owner, kind, folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// Whose it is.
    pub owner: Owner,
    /// Its kind.
    pub kind: Kind,
    /// Its folder's name.
    pub slug: Slug,
}

impl ItemKey {
    /// The folder in the tree.
    #[must_use]
    pub fn folder(&self) -> String {
        let owner = self.owner.court().map_or_else(|| NATIONAL.to_owned(), |court| format!("courts/{court}"));
        format!("{owner}/{}/{}", self.kind.section(), self.slug)
    }

    /// What stands for the item in ids, if it was first published under this key: owner, section, folder.
    #[must_use]
    pub fn identity(&self) -> String {
        let owner = self.owner.court().map_or(NATIONAL, Slug::as_str);
        format!("{owner}/{}/{}", self.kind.section(), self.slug)
    }
}

/// One language of an item.
#[derive(Debug)]
pub struct Entry {
    /// The language.
    pub lang: Lang,
    /// The file.
    pub source: SourcePath,
    /// The fields every kind has.
    pub base: Base,
    /// The fields of its kind.
    pub fields: Fields,
    /// The day on which the court received or did what it tells of, where its kind knows of one.
    pub received: Option<Day>,
    /// The text.
    pub body: Body,
    /// Where the text begins.
    pub text: Place,
    fence: Place,
    written: SourceText,
    body_range: Range<usize>,
    places: BTreeMap<&'static str, Place>,
    doubtful: BTreeSet<&'static str>,
}

impl Entry {
    /// Where a field stands; the head of the file where it stands nowhere.
    #[must_use]
    pub fn place(&self, field: &str) -> Place {
        self.places.get(field).unwrap_or(&self.fence).clone()
    }

    /// The text as it is written in the file.
    #[must_use]
    pub fn written_text(&self) -> &str {
        self.written.text.get(self.body_range.clone()).unwrap_or_default()
    }

    /// Where a part of the text as it is written stands.
    #[must_use]
    pub fn place_in_text(&self, part: Range<usize>) -> Place {
        let start = self.body_range.start;
        self.written.place(start + part.start..start + part.end)
    }

    /// What stands above the text in the file, as it is read.
    #[must_use]
    pub fn written_head(&self) -> &str {
        self.written.text.get(..self.body_range.start).unwrap_or_default()
    }

    /// Where a part of what stands above the text is.
    #[must_use]
    pub fn place_in_head(&self, part: Range<usize>) -> Place {
        self.written.place(part)
    }

    /// Lets go of the text once it is checked: of what it says only the markup is needed then, and of a video, whose
    /// transcript it is, the words.
    fn let_go_of_text(&mut self) {
        if !matches!(self.fields, Fields::VideoBlog(_)) {
            self.body.plain = Arc::default();
        }
        self.written.text = Arc::default();
        self.body_range = 0..0;
        let of_text = self.body.references.iter_mut().map(|reference| &mut reference.place);
        let of_links = self.body.external.iter_mut().map(|external| &mut external.place);
        let places = self.places.values_mut().chain([&mut self.text, &mut self.fence]).chain(of_text).chain(of_links);
        for span in places.filter_map(|place| place.span.as_mut()) {
            span.text.part_from_text();
        }
    }

    /// Whether a field was given but could not be read: it is not missing, and its fault is told.
    #[must_use]
    pub fn is_doubtful(&self, field: &str) -> bool {
        self.doubtful.contains(field)
    }
}

/// An item in all its languages.
#[derive(Debug)]
pub struct Item {
    /// What it is known by.
    pub key: ItemKey,
    /// Its folder in the tree.
    pub folder: String,
    /// Its languages; at least one.
    pub entries: Entries,
    /// What was found in it alone.
    pub memo: Memo,
}

impl Item {
    /// Lets go of what only the checks look at: the texts as they are written.
    pub fn let_go_of_texts(&mut self) {
        self.entries.values_mut().for_each(Entry::let_go_of_text);
    }
}

/// What is known of a file that could not be used.
#[derive(Debug, Clone)]
pub struct Broken {
    /// Its language.
    pub lang: Lang,
    /// What its text refers to.
    pub references: Vec<Reference>,
}

/// All that the tree holds.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The items that have at least one sound language, by key.
    pub items: Vec<Item>,
    /// Files of items that could not be used: a link to one of them is not a second fault, and
    /// their own links are checked all the same.
    pub broken: BTreeMap<SourcePath, Broken>,
    /// Appearances in the media that stand as rows, by owner and month.
    pub months: Vec<MediaMonth>,
}

/// Reads every item of the tree.
#[must_use]
pub fn parse(tree: &SourceTree, settings: &Settings) -> Outcome<Parsed> {
    parse_with(tree, settings, &mut Kept::nothing())
}

/// Reads every item of the tree, but for those that were kept from an earlier run and have not changed since.
#[must_use]
pub fn parse_with(tree: &SourceTree, settings: &Settings, kept: &mut Kept) -> Outcome<Parsed> {
    let mut diagnostics = Vec::new();
    let Found { folders, months } = find(tree, settings, &mut diagnostics);
    let read = kept.folders(folders, settings);
    let months = kept.months(months, settings);
    let no_text =
        |path: &SourcePath| (path.clone(), Broken { lang: settings.default_language(), references: Vec::new() });
    let broken = tree.unreadable.iter().map(no_text).collect();
    let mut parsed = Parsed { items: Vec::new(), broken, months: Vec::new() };
    for (item, broken, found) in read {
        parsed.items.extend(item);
        parsed.broken.extend(broken);
        diagnostics.extend(found);
    }
    parsed.items.sort_by(|a, b| a.key.cmp(&b.key));
    parsed.months = months.into_iter().map(|month| month.collect_into(&mut diagnostics)).collect();
    parsed.months.sort_by(|a, b| (&a.owner, a.month).cmp(&(&b.owner, b.month)));
    Outcome { value: parsed, diagnostics }
}

/// What a folder came to: its item, the files that could not be used, what was found.
type ReadFolder = (Option<Item>, Vec<(SourcePath, Broken)>, Vec<Diagnostic>);

/// A folder that holds an item, before its files are read.
struct Folder<'a> {
    key: ItemKey,
    path: String,
    texts: Vec<(Lang, &'a SourceText)>,
}

impl Folder<'_> {
    fn read(self, settings: &Settings) -> ReadFolder {
        let mut diagnostics = Vec::new();
        let mut broken = Vec::new();
        let mut files: Vec<(FrontMatter, Parts)> = Vec::new();
        let declared = [Base::FIELDS, self.key.kind.fields()];
        let names: Vec<&str> = declared.into_iter().flatten().map(|field| field.name).collect();
        for (lang, source) in &self.texts {
            match front_matter(*lang, source, &names, &mut diagnostics) {
                Some(file) => files.push(file),
                None => broken.push((source.path.clone(), Broken { lang: *lang, references: Vec::new() })),
            }
        }
        files.sort_by_key(|(file, _)| file.lang);
        let is_shared = |name: &str| {
            let fields = Base::FIELDS.iter().chain(self.key.kind.fields());
            fields.chain([&RECEIVED]).any(|field| field.shared && field.name == name)
        };
        let untranslated =
            |(file, parts): &(FrontMatter, Parts)| says_nothing(file, &file.source.text[parts.body.clone()], is_shared);
        if !files.iter().all(untranslated) {
            files.retain(|file| !untranslated(file));
        }
        let zones = settings.zones_of(self.key.owner.court());
        let mut entries = Vec::new();
        for (file, parts) in &files {
            let others = files.iter().map(|(other, _)| other).filter(|other| other.lang != file.lang).collect();
            let reader = FieldReader::new(file, others, zones, (self.key.kind.section(), self.key.kind.is_closed()))
                .with_declared(declared);
            match self.entry(file, parts, reader, settings, &mut diagnostics) {
                Ok(entry) => entries.push(entry),
                Err(unusable) => broken.push((file.source.path.clone(), unusable)),
            }
        }
        let entries = Entries::from_iter(entries);
        let item =
            (!entries.is_empty()).then_some(Item { key: self.key, folder: self.path, entries, memo: Memo::default() });
        (item, broken, diagnostics)
    }

    fn entry(
        &self,
        file: &FrontMatter,
        parts: &Parts,
        mut reader: FieldReader<'_>,
        settings: &Settings,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Entry, Broken> {
        let kind = self.key.kind;
        let base = Base::read(&mut reader, kind.is_dated(), self.key.owner == Owner::National);
        let mut fields = kind.read(&mut reader);
        if let Some(Fields::Declaration(declaration)) = &mut fields {
            declaration.label(&settings.registries.declarations);
        }
        let received = if kind.receives() { reader.optional(RECEIVED.name, RECEIVED.shared) } else { None };
        let places = reader.places().clone();
        let doubtful = reader.doubtful();
        diagnostics.extend(reader.finish());
        let body = markdown::render(&file.source, parts.body.clone(), file.lang).collect_into(diagnostics);
        let (Some(base), Some(fields)) = (base, fields) else {
            return Err(Broken { lang: file.lang, references: body.references });
        };
        let fence = file.source.place(file.fence.clone());
        let text = file.source.place(first_line(&file.source.text, parts.body.clone()));
        let source = file.source.path.clone();
        let (written, body_range) = (file.source.clone(), parts.body.clone());
        let lang = file.lang;
        let entry =
            Entry { lang, source, base, fields, received, body, text, fence, written, body_range, places, doubtful };
        if let Some(slug) = &entry.base.slug
            && slug != self.key.slug.as_str()
        {
            let problem = SourceProblem::SlugDiffers { slug: slug.clone(), folder: self.key.slug.as_str().to_owned() };
            diagnostics.push(Diagnostic::new(problem, entry.place("slug")));
        }
        Ok(entry)
    }
}

/// The first line of the text that has words on it.
fn first_line(source: &str, body: Range<usize>) -> Range<usize> {
    let text = &source[body.clone()];
    let start = body.start + text.len() - text.trim_start().len();
    let end = source[start..].find(['\r', '\n']).map_or(source.len(), |end| start + end);
    start..end
}

fn front_matter(
    lang: Lang,
    source: &SourceText,
    fields: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(FrontMatter, Parts)> {
    // English words are no names of fields in an English text.
    let (source, notes) = understand(source, if lang == Lang::En { &[] } else { fields });
    diagnostics.extend(notes);
    let parts = split(&source).map_err(|fault| diagnostics.push(*fault)).ok()?;
    diagnostics.extend(astray::fields_in_text(&source, parts.body.clone(), fields));
    let map = yaml::parse(&source, parts.front_matter.clone()).collect_into(diagnostics)?;
    Some((FrontMatter { source, lang, fence: parts.fence.clone(), map }, parts))
}
