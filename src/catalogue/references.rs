//! What a reference in a text or a field means: an item, a file, a person.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::{Catalogue, Registered};
use crate::base::lang::Lang;
use crate::base::meant::closest;
use crate::base::named::by_name;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::ReferenceProblem;
use crate::entry::{Entry, Item};
use crate::markdown::{Reference, Role, percent_decode};
use crate::settings::Person;
use crate::source::Media;

/// What a reference leads to.
#[derive(Debug)]
pub enum Resolved<'a> {
    /// A language of an item.
    Item(&'a Item, Lang),
    /// A file beside a text.
    Media(SourcePath, &'a Media),
    /// A person.
    Person(&'a Person),
    /// What an id of a registry stands for.
    Registered(Registered<'a>),
    /// A file whose own faults are told already.
    Broken,
}

/// Where a reference stands.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The file.
    pub source: &'a SourcePath,
    /// Its language.
    pub lang: Lang,
    /// Whether readers see it.
    pub is_public: bool,
}

impl Catalogue<'_> {
    /// An entry as the place of references.
    #[must_use]
    pub fn origin<'e>(&self, entry: &'e Entry) -> Origin<'e> {
        Origin { source: &entry.source, lang: entry.lang, is_public: self.is_public(entry) }
    }

    /// Finds what a reference of a text leads to.
    ///
    /// # Errors
    /// The fault, for the place of the reference.
    pub fn resolve(&self, from: Origin<'_>, reference: &Reference) -> Result<Resolved<'_>, ReferenceProblem> {
        match reference.role {
            Role::Person => self.person(&reference.target).map(Resolved::Person),
            Role::Image | Role::File => self.file(from.source, &reference.target),
            Role::Link => self.link(from, reference),
            Role::Registered(registry) => {
                let owner = self.owner_of(from.source);
                let registered = self.registered(&owner, registry, &reference.target)?;
                if from.is_public && self.is_hidden(registered) {
                    return Err(ReferenceProblem::LinkNotPublic { target: reference.target.clone() });
                }
                Ok(Resolved::Registered(registered))
            }
        }
    }

    /// Finds a person.
    ///
    /// # Errors
    /// When nobody has this id.
    pub fn person(&self, id: &str) -> Result<&Person, ReferenceProblem> {
        let people = &self.settings.people;
        if let Some(person) = Slug::parse(id).and_then(|id| people.get(&id)) {
            return Ok(person);
        }
        let id = id.to_owned();
        let by_name = || by_name(&id, people.iter().map(|(id, person)| (id.as_str(), &person.name)));
        Err(match closest(&id, people.keys().map(Slug::as_str)).or_else(by_name) {
            Some(meant) => ReferenceProblem::MisspelledPerson { meant: meant.to_owned(), id },
            None => ReferenceProblem::UnknownPerson { id },
        })
    }

    /// Finds a file by the way to it from a text.
    ///
    /// # Errors
    /// When it leads out of the tree or to nothing.
    pub fn file(&self, from: &SourcePath, target: &str) -> Result<Resolved<'_>, ReferenceProblem> {
        let (path, media) = resolve_media(self.media, from, target)?;
        self.public_file(from, path, media, target)
    }

    /// A file beside an item that isn't public yet is as secret as the item.
    fn public_file<'m>(
        &self,
        from: &SourcePath,
        path: SourcePath,
        media: &'m Media,
        target: &str,
    ) -> Result<Resolved<'m>, ReferenceProblem> {
        if self.gone.holds(path.as_str()) {
            return Ok(Resolved::Broken);
        }
        let mut folders = path.as_str().match_indices('/').map(|(at, _)| &path.as_str()[..at]);
        let owner = folders.find_map(|folder| self.by_folder.get(folder));
        let is_own = path.as_str().strip_prefix(from.folder()).is_some_and(|rest| rest.starts_with('/'));
        // Beside a text that can't be used nobody knows what is public: then nothing is.
        let is_public = owner.is_some_and(|index| self.has_public(&self.items[*index]));
        if !is_own && !is_public {
            return Err(ReferenceProblem::LinkNotPublic { target: target.to_owned() });
        }
        Ok(Resolved::Media(path, media))
    }

    fn link(&self, from: Origin<'_>, reference: &Reference) -> Result<Resolved<'_>, ReferenceProblem> {
        let target = reference.target.as_str();
        let Some(path) = inside(from.source, target) else {
            let target = target.to_owned();
            // An address of the site itself: what it leads to can't be known, nor on which site it stands.
            let is_address = target.starts_with('/');
            return Err(if is_address {
                ReferenceProblem::LinkTargetMissing { target }
            } else {
                ReferenceProblem::OutsidePath { path: target }
            });
        };
        // What time has taken away is no mistake of the text; a warning tells of it.
        if self.broken.contains_key(&path) || self.gone.holds(path.as_str()) {
            return Ok(Resolved::Broken);
        }
        if let Some((path, media)) = find_media(self.media, &path) {
            return self.public_file(from.source, path.clone(), media, target);
        }
        let found = self.by_file.get(&path).copied();
        // A link to the folder means the item in the language of the text.
        let found = found.or_else(|| {
            let index = *self.by_folder.get(path.as_str())?;
            let languages = &self.items[index].entries;
            let lang = if languages.contains_key(&from.lang) { from.lang } else { *languages.keys().next()? };
            Some((index, lang))
        });
        let Some((index, lang)) = found else { return Err(self.missing(from.source, &path, target)) };
        let item = &self.items[index];
        if let Some(fragment) = &reference.fragment
            && !item.entries[&lang].body.outline.iter().any(|heading| heading.id == *fragment)
        {
            return Err(ReferenceProblem::FragmentMissing { fragment: fragment.clone() });
        }
        if !self.is_public(&item.entries[&lang]) && from.is_public {
            return Err(ReferenceProblem::LinkNotPublic { target: target.to_owned() });
        }
        Ok(Resolved::Item(item, lang))
    }

    /// Whether a reference leads to a candidate whose term of publication is over.
    #[must_use]
    pub fn leads_to_gone(&self, from: &SourcePath, target: &str) -> bool {
        inside(from, target).is_some_and(|path| self.gone.holds(path.as_str()))
    }

    fn missing(&self, from: &SourcePath, path: &SourcePath, target: &str) -> ReferenceProblem {
        let known = self.by_file.keys().chain(self.media.keys()).map(SourcePath::as_str);
        let beside = known.filter(|known| share_a_section(known, path.as_str()));
        let target = target.to_owned();
        if is_private(path) {
            return ReferenceProblem::PrivateTarget { target };
        }
        match closest(path.as_str(), beside) {
            Some(meant) => ReferenceProblem::MisspelledLinkTarget { meant: from.way_to(meant), target },
            None => ReferenceProblem::LinkTargetMissing { target },
        }
    }
}

/// Finds a file that isn't text by the way to it from a text or a settings file.
///
/// # Errors
/// When it leads out of the tree or to nothing.
pub fn resolve_media<'a>(
    media: &'a BTreeMap<SourcePath, Media>,
    from: &SourcePath,
    target: &str,
) -> Result<(SourcePath, &'a Media), ReferenceProblem> {
    let Some(path) = inside(from, target) else {
        let file = target.to_owned();
        let is_address = target.starts_with('/');
        return Err(if is_address {
            ReferenceProblem::MediaMissing { file }
        } else {
            ReferenceProblem::OutsidePath { path: file }
        });
    };
    if let Some((path, media)) = find_media(media, &path) {
        return Ok((path.clone(), media));
    }
    let file = target.to_owned();
    if is_private(&path) {
        return Err(ReferenceProblem::PrivateTarget { target: file });
    }
    let folder = format!("{}/", path.folder());
    let beside = media.keys().map(SourcePath::as_str).filter_map(|known| known.strip_prefix(&folder));
    Err(match closest(path.file_name(), beside.filter(|name| !name.contains('/'))) {
        Some(meant) => ReferenceProblem::MisspelledMedia { meant: meant.to_owned(), file },
        None => ReferenceProblem::MediaMissing { file },
    })
}

/// The file of a path. Machines write letters, capitals and spaces in names in more than one way: where no file has
/// the name as it is, the only one that differs in nothing else is meant.
fn find_media<'a>(media: &'a BTreeMap<SourcePath, Media>, path: &SourcePath) -> Option<(&'a SourcePath, &'a Media)> {
    if let Some(found) = media.get_key_value(path) {
        return Some(found);
    }
    let plain = |path: &str| percent_decode(path).nfc().flat_map(char::to_lowercase).collect::<String>();
    let folder = format!("{}/", path.folder());
    let meant = plain(path.as_str());
    let from = Some(path.folder()).filter(|folder| !folder.is_empty()).map(SourcePath::new)?;
    let near = media.range(from..).take_while(|(known, _)| known.as_str().starts_with(path.folder()));
    let mut found = near.filter(|(known, _)| known.as_str().starts_with(&folder) && plain(known.as_str()) == meant);
    found.next().filter(|_| found.next().is_none())
}

/// The file that a relative address means; `None` where it leaves the tree or starts at the root.
fn inside(from: &SourcePath, target: &str) -> Option<SourcePath> {
    (!target.starts_with('/') && !target.contains(['\\', '\0'])).then(|| from.resolve(target)).flatten()
}

/// Whatever lies there, or doesn't: the answer is the same, so that none can be found out by asking.
fn is_private(path: &SourcePath) -> bool {
    path.as_str().starts_with("private/")
}

/// Only near things are worth guessing: the same court and section, or the same national section.
fn share_a_section(known: &str, path: &str) -> bool {
    let depth = if path.starts_with("courts/") { 3 } else { 2 };
    let head = |path: &str| path.split('/').take(depth).map(str::to_owned).collect::<Vec<_>>();
    head(known) == head(path)
}
