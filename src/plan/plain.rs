//! The plain-text twin beside an item's page.

use super::recipe::PlainRecipe;
use super::site::Site;
use super::view::{self, Body};
use crate::base::fingerprint::Shared;
use crate::catalogue::address;
use crate::entry::{Entry, Item};
use crate::plan::Recipe;

/// The name of the file.
const NAME: &str = "item.txt";

impl Site<'_> {
    /// Adds `item.txt`; its address, where settings want it.
    pub(super) fn plain_text(&mut self, item: &Item, entry: &Entry, plain: &PlainRecipe) -> Option<String> {
        if !self.settings().feeds.text {
            return None;
        }
        let address = format!("{}{NAME}", address(item, entry.lang));
        self.output(&address, Recipe::Plain(Box::new(plain.clone())), vec![entry.source.clone()]);
        Some(address)
    }

    /// What the plain text of an item with a date is made from.
    pub(super) fn plain(
        &mut self,
        item: &Item,
        entry: &Entry,
        view: &view::Item,
        body: &Shared<Body>,
    ) -> Option<PlainRecipe> {
        let date = view.date.as_ref().filter(|_| item.key.kind.is_dated())?;
        let lang = entry.lang;
        let words = self.words(lang);
        let page = format!("{}{}", self.canonical_base(item), address(item, lang));
        let updated = view.updated.as_ref().map(|date| format!("{}: {}", words.get("item.updated"), date.text));
        let head = [Some(self.owner_name(item, lang)), Some(date.text.clone()), updated];
        let contact = view.contact.as_ref().map(|person| {
            let ways = [person.phone.as_ref().map(|phone| phone.number.clone()), person.email.clone()];
            let parts: Vec<String> =
                [person.name.clone(), person.office.clone()].into_iter().chain(ways.into_iter().flatten()).collect();
            format!("{}: {}", words.get("plain.contact"), parts.join(", "))
        });
        let foot = [contact, Some(format!("{}: {page}", words.get("share.address")))];
        let shown = if entry.base.withdrawn.is_some() { Vec::new() } else { self.shown_in_feed(entry) };
        Some(PlainRecipe {
            title: view.title.clone(),
            head: head.into_iter().flatten().collect(),
            notices: view.notices.clone(),
            summary: view.summary.clone(),
            body: body.clone(),
            facts: self.in_words(&shown, &entry.source, lang),
            foot: foot.into_iter().flatten().collect(),
            picture: words.get("plain.picture").to_owned(),
            base: self.base_url.clone(),
            page,
        })
    }
}
