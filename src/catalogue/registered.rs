//! What an id of a registry, or the path of another item in a field, stands for.

use super::Catalogue;
use crate::base::date::Day;
use crate::base::meant::closest;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::ReferenceProblem;
use crate::entry::{Item, ItemKey, Owner};
use crate::kinds::{Fields, Kind};
use crate::settings::{Account, Journal, Outlet, Registry, Service, Term, unknown_id};

/// What an id stands for.
#[derive(Debug, Clone, Copy)]
pub enum Registered<'a> {
    /// A media outlet.
    Outlet(&'a Outlet),
    /// A legal term, with its id.
    Term(&'a Slug, &'a Term),
    /// An official account.
    Account(&'a Account),
    /// An e-service.
    Service(&'a Service),
    /// A periodical.
    Journal(&'a Journal),
    /// A document.
    Document(&'a Item),
    /// Something whose own faults are told already.
    Broken,
}

impl Registered<'_> {
    /// The day on which it ended, where it has.
    #[must_use]
    pub fn ended(&self) -> Option<Day> {
        match self {
            Self::Outlet(outlet) => outlet.to,
            Self::Account(account) => account.in_use.to,
            Self::Service(service) => service.to,
            Self::Document(item) => item.entries.values().find_map(|entry| match &entry.fields {
                Fields::Document(document) => document.repealed_on,
                _ => None,
            }),
            Self::Term(..) | Self::Journal(_) | Self::Broken => None,
        }
    }
}

impl Catalogue<'_> {
    /// Whose file it is.
    #[must_use]
    pub fn owner_of(&self, file: &SourcePath) -> Owner {
        let court = file.as_str().strip_prefix("courts/").and_then(|rest| rest.split('/').next());
        court.and_then(Slug::parse).map_or(Owner::National, Owner::Court)
    }

    /// Finds what an id of a registry stands for; accounts and documents are those of the owner.
    #[must_use]
    pub fn find_registered(&self, owner: &Owner, registry: Registry, id: &str) -> Option<Registered<'_>> {
        let registries = &self.settings.registries;
        let slug = Slug::parse(id);
        let slug = slug.as_ref();
        match registry {
            Registry::Outlet => slug.and_then(|id| registries.outlets.get(id)).map(Registered::Outlet),
            Registry::Term => {
                slug.and_then(|id| registries.terms.get_key_value(id)).map(|(id, term)| Registered::Term(id, term))
            }
            Registry::Service => slug.and_then(|id| registries.services.get(id)).map(Registered::Service),
            Registry::Journal => slug.and_then(|id| registries.journals.get(id)).map(Registered::Journal),
            Registry::Account => {
                self.accounts(owner).find(|account| account.id.as_str() == id).map(Registered::Account)
            }
            Registry::Document => self.look_up(owner, &format!("documents/{id}")).map(|there| match there {
                There::Item(item) => Registered::Document(item),
                There::Broken => Registered::Broken,
            }),
        }
    }

    /// Finds what an id of a registry stands for, or tells which one may be meant.
    ///
    /// # Errors
    /// When the registry has no such id.
    pub fn registered(&self, owner: &Owner, registry: Registry, id: &str) -> Result<Registered<'_>, ReferenceProblem> {
        let registries = &self.settings.registries;
        self.find_registered(owner, registry, id).ok_or_else(|| match registry {
            Registry::Outlet => unknown_id(registry, id, registries.outlets.keys().map(Slug::as_str)),
            Registry::Term => unknown_id(registry, id, registries.terms.keys().map(Slug::as_str)),
            Registry::Service => unknown_id(registry, id, registries.services.keys().map(Slug::as_str)),
            Registry::Journal => unknown_id(registry, id, registries.journals.keys().map(Slug::as_str)),
            Registry::Account => unknown_id(registry, id, self.accounts(owner).map(|account| account.id.as_str())),
            Registry::Document => {
                let near = |item: &&Item| {
                    item.key.kind == Kind::Document && (item.key.owner == *owner || item.key.owner == Owner::National)
                };
                unknown_id(registry, id, self.items.iter().filter(near).map(|item| item.key.slug.as_str()))
            }
        })
    }

    /// Whether readers can't see what an id stands for: a document that isn't public yet.
    #[must_use]
    pub fn is_hidden(&self, registered: Registered<'_>) -> bool {
        matches!(registered, Registered::Document(item) if !self.has_public(item))
    }

    /// The accounts of a court; on what all courts share, those of the court named in settings.
    fn accounts(&self, owner: &Owner) -> impl Iterator<Item = &Account> {
        let id = match owner {
            Owner::Court(id) => id,
            Owner::National => &self.settings.canonical_court,
        };
        self.settings.courts.get(id).into_iter().flat_map(|court| &court.accounts)
    }

    /// Finds an item by `section/folder`, of the owner or of all courts, or by `court/section/folder`.
    #[must_use]
    pub fn find_item(&self, owner: &Owner, path: &str) -> Option<&Item> {
        match self.look_up(owner, path)? {
            There::Item(item) => Some(item),
            There::Broken => None,
        }
    }

    /// Finds an item as [`Self::find_item`] does, or tells which one may be meant. `None` stands for
    /// one whose own faults are told already.
    ///
    /// # Errors
    /// When there is none.
    pub fn item_at(&self, owner: &Owner, path: &str) -> Result<Option<&Item>, ReferenceProblem> {
        match self.look_up(owner, path) {
            Some(There::Item(item)) => Ok(Some(item)),
            Some(There::Broken) => Ok(None),
            None => Err(self.unknown_item(owner, path)),
        }
    }

    fn look_up(&self, owner: &Owner, path: &str) -> Option<There<'_>> {
        let folders = match (path.matches('/').count(), owner) {
            (1, Owner::Court(court)) => vec![format!("courts/{court}/{path}"), format!("national/{path}")],
            (1, Owner::National) => vec![format!("national/{path}")],
            (2, _) => vec![format!("courts/{path}"), path.to_owned()],
            _ => Vec::new(),
        };
        for folder in &folders {
            if let Some(item) = self.item_in(folder) {
                return Some(There::Item(item));
            }
            if self.gone.holds(folder) || self.broken_folders.contains(folder) {
                return Some(There::Broken);
            }
        }
        None
    }

    /// Only what is near is worth guessing: the same section, of the owner, of the court that is named, or
    /// of all courts.
    fn unknown_item(&self, owner: &Owner, path: &str) -> ReferenceProblem {
        let mut steps = path.rsplit('/').skip(1);
        let (section, court) = (steps.next().unwrap_or_default(), steps.next());
        let is_near = |item: &&Item| {
            let is_of_owner = match &item.key.owner {
                Owner::National => true,
                Owner::Court(id) => item.key.owner == *owner || court == Some(id.as_str()),
            };
            is_of_owner && item.key.kind.section() == section
        };
        let known: Vec<String> = self.items.iter().filter(is_near).map(|item| written(&item.key, owner)).collect();
        let item = path.to_owned();
        match closest(path, known.iter().map(String::as_str)) {
            Some(meant) => ReferenceProblem::MisspelledItem { meant: meant.to_owned(), item },
            None => ReferenceProblem::UnknownItem { item },
        }
    }
}

/// What lies where a path leads.
enum There<'a> {
    Item(&'a Item),
    /// Something whose own faults are told already.
    Broken,
}

/// How an item is written in a field of an owner's file.
fn written(key: &ItemKey, from: &Owner) -> String {
    let path = format!("{}/{}", key.kind.section(), key.slug);
    match &key.owner {
        Owner::Court(court) if key.owner != *from => format!("{court}/{path}"),
        _ => path,
    }
}
