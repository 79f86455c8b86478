//! What stands in a registry, and other items, as templates see them where a field refers to them.

use serde_json::{Value, json};

use super::fields::to_json;
use super::site::Site;
use super::view::{Date, FactValue};
use crate::base::lang::{Lang, LocalText};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::written;
use crate::catalogue::Registered;
use crate::entry::{Entry, Item};
use crate::kinds::Fields;
use crate::settings::{Outlet, Registry};

/// Where the page of terms is.
pub(super) fn glossary_address(lang: Lang) -> String {
    format!("/{lang}/glossary/")
}

/// Where a term stands on that page.
pub(super) fn term_address(id: &Slug, lang: Lang) -> String {
    format!("{}#{id}", glossary_address(lang))
}

impl<'a> Site<'a> {
    /// What an id stands for; `None` where the checks have told why not.
    pub(super) fn registered(&self, registry: Registry, id: &str, from: &SourcePath) -> Option<Registered<'a>> {
        let catalogue = self.catalogue;
        catalogue.find_registered(&catalogue.owner_of(from), registry, id)
    }

    /// Where readers find what an id stands for.
    pub(super) fn registered_address(&self, registered: Registered<'_>, lang: Lang) -> Option<String> {
        match registered {
            Registered::Outlet(outlet) => outlet.url.clone(),
            Registered::Term(id, _) => Some(term_address(id, lang)),
            Registered::Account(account) => Some(account.url.clone()),
            Registered::Service(service) => Some(service.url.clone()),
            Registered::Document(item) => self.public_entry(item, lang).map(|entry| self.address_of(item, entry.lang)),
            Registered::Journal(_) | Registered::Broken => None,
        }
    }

    /// What a field shows of a row: by name, with its address.
    pub(super) fn registered_value(&self, registry: Registry, id: &str, from: &SourcePath, lang: Lang) -> Value {
        let Some(registered) = self.registered(registry, id, from) else { return Value::Null };
        let url = self.registered_address(registered, lang);
        match registered {
            Registered::Outlet(outlet) => self.outlet(id, outlet, lang),
            Registered::Term(id, term) => json!({
                "id": id, "name": term.term.get(lang), "definition": term.definition.get(lang), "url": url,
            }),
            Registered::Account(account) => json!({ "id": id, "name": account.network, "url": url }),
            Registered::Service(service) => {
                json!({ "id": id, "name": service.name.get(lang), "text": service.description.get(lang), "url": url })
            }
            Registered::Journal(journal) => json!({
                "id": id, "name": journal.title.get(lang), "issn": journal.issn,
                "publisher": journal.publisher.get(lang), "titles": all(&journal.title),
            }),
            Registered::Document(item) => self.item_value(item, lang),
            Registered::Broken => Value::Null,
        }
    }

    /// An outlet as a value.
    pub(super) fn outlet(&self, id: &str, outlet: &Outlet, lang: Lang) -> Value {
        let kind = outlet.kind.and_then(|kind| self.words(lang).find(&format!("outlets.{}", kind.name())));
        let languages: Vec<String> = outlet.languages.iter().map(|of| self.language_name(*of, lang)).collect();
        json!({
            "id": id, "name": outlet.name.get(lang), "url": outlet.url, "feed": outlet.feed, "kind": kind,
            "languages": languages,
        })
    }

    /// An item that a field refers to, as a value; null where readers can't see it.
    pub(super) fn item_value(&self, item: &Item, lang: Lang) -> Value {
        let Some(entry) = self.public_entry(item, lang) else { return Value::Null };
        json!({
            "title": entry.base.title, "lang": entry.lang, "url": self.address_of(item, entry.lang),
            "section": self.section(item.key.kind, lang).title, "number": number(entry),
            "date": entry.base.date.map(|date| to_json(&Date::of_moment(date, lang))),
        })
    }

    /// What an id or a path stands for, as one value of a fact.
    pub(super) fn registered_fact(
        &self,
        registry: Registry,
        id: &str,
        from: &SourcePath,
        lang: Lang,
    ) -> Vec<FactValue> {
        let Some(registered) = self.registered(registry, id, from) else { return Vec::new() };
        let url = self.registered_address(registered, lang);
        let text = match registered {
            Registered::Outlet(outlet) => outlet.name.get(lang).to_owned(),
            Registered::Term(_, term) => term.term.get(lang).to_owned(),
            Registered::Account(account) => account.network.clone(),
            Registered::Service(service) => service.name.get(lang).to_owned(),
            Registered::Journal(journal) => journal.title.get(lang).to_owned(),
            Registered::Document(item) => return self.item_fact(item, lang),
            Registered::Broken => return Vec::new(),
        };
        vec![FactValue { text, url, lang: None }]
    }

    /// An item that a field refers to, as one value of a fact.
    pub(super) fn item_fact(&self, item: &Item, lang: Lang) -> Vec<FactValue> {
        let Some(entry) = self.public_entry(item, lang) else { return Vec::new() };
        let text =
            number(entry).map_or_else(|| entry.base.title.clone(), |number| format!("{number}. {}", entry.base.title));
        let other = (entry.lang != lang).then_some(entry.lang);
        vec![FactValue { text, url: Some(self.address_of(item, entry.lang)), lang: other }]
    }

    /// The item that a field names, where it is there.
    pub(super) fn item_at(&self, path: &str, from: &SourcePath) -> Option<&'a Item> {
        let catalogue = self.catalogue;
        catalogue.find_item(&catalogue.owner_of(from), path)
    }

    /// The language of an item that readers of another see: theirs, else the first public one. None of an item
    /// with errors: it may be another court's, whose site waits until they are mended.
    fn public_entry<'i>(&self, item: &'i Item, lang: Lang) -> Option<&'i Entry> {
        let public = |entry: &&Entry| !self.catalogue.is_faulty(item) && self.catalogue.is_public(entry);
        item.entries.get(&lang).filter(public).or_else(|| item.entries.values().find(public))
    }
}

/// The number of a document with its day: what it is cited by. Of one that is withdrawn only the title stays.
fn number(entry: &Entry) -> Option<String> {
    let Fields::Document(document) = &entry.fields else { return None };
    if entry.base.withdrawn.is_some() {
        return None;
    }
    Some(format!("№ {}, {}", document.number.0, written::date_long(document.adopted_on, entry.lang)))
}

fn all(text: &LocalText) -> Value {
    text.0.iter().map(|(lang, words)| (lang.code().to_owned(), json!(words))).collect()
}
