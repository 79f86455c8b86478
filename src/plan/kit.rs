//! The press kit beside an item's page: texts in all languages, also as ninjs, pictures at full size, tables,
//! attachments.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Recipe;
use super::recipe::{KitFile, KitRecipe, NinjsItem, PlainRecipe};
use super::share::ABOUT_PEOPLE;
use super::site::Site;
use super::view::File;
use crate::base::fingerprint::Shared;
use crate::base::path::SourcePath;
use crate::base::slug::transliterate;
use crate::base::written;
use crate::catalogue::{Resolved, address};
use crate::entry::{Entry, Item};
use crate::front_matter::{Shown, Text};
use crate::kinds::Fields;
use crate::markdown::Role;
use crate::source::Media;

/// The name of the file.
const NAME: &str = "press-kit.zip";

/// What a kit tells in one language.
pub(super) struct KitText<'e> {
    pub(super) entry: &'e Entry,
    pub(super) plain: PlainRecipe,
    pub(super) ninjs: Option<Shared<NinjsItem>>,
}

/// What is told of a picture, in each language.
type Caption = Vec<String>;

/// The files of the tree that an item shows or hands out.
#[derive(Default)]
struct Found<'m> {
    pictures: BTreeMap<SourcePath, (&'m Media, Caption)>,
    files: BTreeMap<SourcePath, &'m Media>,
}

impl Site<'_> {
    /// Adds the press kit of an item with pictures, tables or attachments, beside its page in the first language;
    /// `texts` are what it tells.
    pub(super) fn press_kit(&mut self, item: &Item, texts: &[KitText<'_>]) -> Option<File> {
        let is_shared = |entry: &Entry| entry.base.withdrawn.is_none() && !entry.base.draft;
        let texts: Vec<&KitText<'_>> = texts.iter().filter(|text| is_shared(text.entry)).collect();
        let first = texts.first()?.entry;
        if !self.settings().feeds.press_kit || ABOUT_PEOPLE.contains(&item.key.kind) {
            return None;
        }
        let mut found = Found::default();
        for text in &texts {
            self.find_files(text.entry, &mut found);
        }
        let mut files: Vec<(String, KitFile)> = Vec::new();
        for KitText { entry, plain, .. } in &texts {
            let tables = plain.body.html.matches("<table").count();
            let table =
                |n: usize| (format!("tables/{}-{}.csv", entry.lang, n + 1), KitFile::Table(plain.body.clone(), n));
            files.extend((0..tables).map(table));
            files.extend(figures(entry).map(|rows| (format!("tables/{}-data.csv", entry.lang), KitFile::Rows(rows))));
        }
        if files.is_empty() && found.pictures.is_empty() && found.files.is_empty() {
            return None;
        }
        let media = found.pictures.values().map(|(media, _)| *media).chain(found.files.values().copied());
        let size = media.map(|media| media.len).sum::<u64>();
        for KitText { entry, plain, ninjs } in &texts {
            files.push((format!("item.{}.txt", entry.lang), KitFile::Plain(Box::new(plain.clone()))));
            let ninjs = ninjs.clone().map(|ninjs| (format!("item.{}.ninjs.json", entry.lang), KitFile::Ninjs(ninjs)));
            files.extend(ninjs);
        }
        files.extend(found.into_files());
        files.sort_by(|a, b| a.0.cmp(&b.0));
        let url = format!("{}{NAME}", address(item, first.lang));
        let sources = texts.iter().map(|text| text.entry.source.clone()).collect();
        self.output(&url, Recipe::Kit(KitRecipe { files }), sources);
        let size = written::file_size(size.max(1024), first.lang);
        Some(File { title: String::new(), url, r#type: "ZIP".to_owned(), size, sha256: None })
    }

    fn find_files<'m>(&'m self, entry: &Entry, found: &mut Found<'m>) {
        let catalogue = self.catalogue;
        let resolve = |file: &str| match catalogue.file(&entry.source, file) {
            Ok(Resolved::Media(path, media)) => Some((path, media)),
            _ => None,
        };
        let mut see = |shown: &Shown| match shown {
            Shown::Picture(picture) => {
                let credit = picture.credit.as_ref().map(|credit| format!(" ({credit})")).unwrap_or_default();
                found.picture(resolve(&picture.src.file), format!("{}: {}{credit}", entry.lang, picture.alt));
            }
            Shown::File(file) => found.files.extend(resolve(&file.file)),
            _ => {}
        };
        entry.base.image.iter().for_each(|picture| see(&Shown::Picture(picture.clone())));
        entry.fields.shown().iter().for_each(|field| field.value.visit(&mut see));
        for reference in &entry.body.references {
            let Ok(Resolved::Media(path, media)) = catalogue.resolve(catalogue.origin(entry), reference) else {
                continue;
            };
            if reference.role == Role::Image {
                found.picture(Some((path, media)), String::new());
            } else {
                found.files.insert(path, media);
            }
        }
    }
}

impl<'m> Found<'m> {
    fn picture(&mut self, file: Option<(SourcePath, &'m Media)>, caption: String) {
        let Some((path, media)) = file else { return };
        let captions = &mut self.pictures.entry(path).or_insert((media, Vec::new())).1;
        if !caption.is_empty() && !captions.contains(&caption) {
            captions.push(caption);
        }
    }

    /// The files under their names, and what is told of the pictures.
    fn into_files(self) -> Vec<(String, KitFile)> {
        let (mut files, mut captions) = (Vec::new(), String::new());
        for (n, (path, (media, told))) in self.pictures.into_iter().enumerate() {
            let name = format!("pictures/{}", file_name(n, &path));
            writeln!(captions, "{name}").expect("a string takes all");
            for line in told {
                writeln!(captions, "  {line}").expect("a string takes all");
            }
            let file = if media.picture.is_some() {
                KitFile::Clean(path, media.fingerprint)
            } else {
                KitFile::Copy(path, media.fingerprint)
            };
            files.push((name, file));
        }
        if !captions.is_empty() {
            files.push(("captions.txt".to_owned(), KitFile::Words(captions)));
        }
        for (n, (path, media)) in self.files.into_iter().enumerate() {
            let name = format!("files/{}", file_name(n, &path));
            let file = if media.picture.is_some() {
                KitFile::Clean(path, media.fingerprint)
            } else {
                KitFile::Copy(path, media.fingerprint)
            };
            files.push((name, file));
        }
        files
    }
}

/// The figures behind an infographic, as rows.
fn figures(entry: &Entry) -> Option<Vec<Vec<String>>> {
    let Fields::Infographic(infographic) = &entry.fields else { return None };
    let data = infographic.data.as_ref()?;
    let row = |cells: &Vec<Text>| cells.iter().map(|cell| cell.0.clone()).collect();
    Some(std::iter::once(&data.head).chain(&data.rows).map(row).collect())
}

/// A name in plain letters that no other file has.
fn file_name(n: usize, path: &SourcePath) -> String {
    let name = path.file_name();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let ending: String = ending.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{:02}-{}.{ending}", n + 1, transliterate(stem))
}
