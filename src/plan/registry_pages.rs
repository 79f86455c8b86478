//! Pages made from registries: terms, e-services, official accounts, partners among the media.
//!
//! Each is there only where it has something to show, or had. Every foot leads to it, and so does the
//! section it is of use in; what an id means in a text is not decided here.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::recipe::{PageContent, Single};
use super::registered::glossary_address;
use super::site::{Page, PageKind, Site};
use super::view::{Link, Loose};
use crate::base::lang::{Lang, LocalText};
use crate::base::order::Collation;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::written;
use crate::catalogue::section_address;
use crate::entry::Item;
use crate::front_matter::Shown;
use crate::kinds::Kind;
use crate::settings::{Outlet, Registry, Service, Term};
use crate::theme::{fill, fill_date};

/// A page made from a registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RegistryPage {
    /// Legal terms in plain words.
    Glossary,
    /// E-services.
    Services,
    /// Official accounts: the court's, on the site over all courts those of every court.
    Accounts,
    /// Outlets that are or were partners.
    Partners,
}

impl RegistryPage {
    const ALL: [Self; 4] = [Self::Glossary, Self::Services, Self::Accounts, Self::Partners];

    /// The name of its template, and of its words in a theme.
    const fn name(self) -> &'static str {
        match self {
            Self::Glossary => "glossary",
            Self::Services => "services",
            Self::Accounts => "accounts",
            Self::Partners => "partners",
        }
    }

    fn address(self, lang: Lang) -> String {
        match self {
            Self::Glossary => glossary_address(lang),
            Self::Services | Self::Accounts => format!("/{lang}/{}/", self.name()),
            Self::Partners => format!("{}partners/", section_address(Kind::InTheMedia, lang)),
        }
    }

    /// The section whose list leads to it.
    const fn section(self) -> Kind {
        match self {
            Self::Glossary | Self::Services => Kind::Practice,
            Self::Accounts => Kind::ForJournalists,
            Self::Partners => Kind::InTheMedia,
        }
    }
}

impl Site<'_> {
    /// Links to the pages made from registries: all of them, or those that a section leads to.
    pub(super) fn registry_links(&self, section: Option<Kind>, lang: Lang) -> Vec<Link> {
        let leads = |page: &&RegistryPage| section.is_none_or(|kind| page.section() == kind) && self.has(**page);
        let link = |page: &RegistryPage| Link { title: self.sentence(*page, "title", lang), url: page.address(lang) };
        RegistryPage::ALL.iter().filter(leads).map(link).collect()
    }

    /// Adds the pages made from registries.
    pub(super) fn registry_pages(&mut self) {
        for page in RegistryPage::ALL {
            if !self.has(page) {
                continue;
            }
            for lang in self.languages() {
                self.registry_page(page, *lang);
            }
        }
    }

    /// Whether there is something to show, or was: what ends leaves its page, and its address goes on answering.
    fn has(&self, page: RegistryPage) -> bool {
        let today = self.catalogue.view.now.day();
        let registries = &self.settings().registries;
        let of_all_courts = match page {
            RegistryPage::Accounts => return self.has_accounts(),
            RegistryPage::Glossary => !registries.terms.is_empty(),
            RegistryPage::Services => !registries.services.is_empty(),
            RegistryPage::Partners => {
                let is_shown = |outlet: &Outlet| outlet.is_partner(today) || outlet.past_partnership(today).is_some();
                registries.outlets.values().any(is_shown)
            }
        };
        self.court.is_some() && of_all_courts
    }

    /// The file that tells what stands on a page.
    fn source_of(&self, page: RegistryPage) -> Option<SourcePath> {
        let registry = match page {
            RegistryPage::Glossary => Registry::Term,
            RegistryPage::Services => Registry::Service,
            RegistryPage::Partners => Registry::Outlet,
            RegistryPage::Accounts => return self.court.map(|court| court.source.clone()),
        };
        Some(SourcePath::new(registry.file()))
    }

    /// The title of a page, or the sentence below it.
    fn sentence(&self, page: RegistryPage, what: &str, lang: Lang) -> String {
        let of_all = self.court.is_none() && page == RegistryPage::Accounts;
        let name = if of_all { "accounts-of-all" } else { page.name() };
        self.words(lang).get(&format!("registries.{name}.{what}")).to_owned()
    }

    fn registry_page(&mut self, page: RegistryPage, lang: Lang) {
        let title = self.sentence(page, "title", lang);
        let (key, rows) = match page {
            RegistryPage::Glossary => ("letters", self.letters(lang)),
            RegistryPage::Services => ("services", self.services(lang)),
            RegistryPage::Accounts => ("groups", self.accounts(lang)),
            RegistryPage::Partners => ("groups", self.partners(lang)),
        };
        let text = self.sentence(page, if rows.is_empty() { "none" } else { "text" }, lang);
        let values = json!({ "title": title, "text": text, "own": self.court.is_some(), key: rows });
        let mut breadcrumbs = vec![self.home_link(lang)];
        // A page below a section says so; without the section its list isn't there.
        let section = self.section(page.section(), lang);
        let is_below = page == RegistryPage::Partners && self.chrome[&lang].menu.iter().any(|of| of.id == section.id);
        if is_below {
            breadcrumbs.push(Link { title: section.title, url: section.url });
        }
        let data = (page == RegistryPage::Accounts).then(|| self.organisations(lang));
        let page = Page {
            template: format!("registries/{}.html", page.name()),
            lang,
            address: page.address(lang),
            title: format!("{title} — {}", self.name(lang)),
            description: Some(format!("{}. {text}", self.name(lang))),
            section: is_below.then_some(section.id),
            breadcrumbs,
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (page.address(of), false)),
            content: PageContent::Single(Single { values: Loose(values), ..Single::default() }),
            body: None,
            sources: self.source_of(page).into_iter().collect(),
            kind: self.kind_of(page, lang),
            image: None,
        };
        self.page_with_data(page, data);
    }

    /// What is the same on every court's site counts at one address.
    fn kind_of(&self, page: RegistryPage, lang: Lang) -> PageKind {
        let settings = self.settings();
        match (settings.canonical_court_on(self.catalogue.view.now.day()), self.court) {
            (Some(home), Some(own)) if home.id != own.id && page != RegistryPage::Accounts => {
                PageKind::CopyOf(format!("{}{}", settings.base_url_of(home), page.address(lang)))
            }
            _ => PageKind::Found,
        }
    }

    /// The terms by their first letter.
    fn letters(&self, lang: Lang) -> Vec<Value> {
        let terms = &self.settings().registries.terms;
        let used = self.items_by_term();
        let collation = Collation::new(lang);
        let mut rows: Vec<_> = terms.iter().collect();
        rows.sort_by(|a, b| collation.compare(a.1.term.get(lang), b.1.term.get(lang)).then_with(|| a.0.cmp(b.0)));
        let mut letters: Vec<(String, Vec<Value>)> = Vec::new();
        for (id, term) in rows {
            let letter = collation.initial(term.term.get(lang));
            let items = used.get(id.as_str()).map(Vec::as_slice).unwrap_or_default();
            let row = self.term(id.as_str(), term, items, lang);
            match letters.last_mut() {
                Some((last, rows)) if *last == letter => rows.push(row),
                _ => letters.push((letter, vec![row])),
            }
        }
        letters.into_iter().map(|(letter, terms)| json!({ "title": letter, "terms": terms })).collect()
    }

    fn term(&self, id: &str, term: &Term, items: &[&Item], lang: Lang) -> Value {
        let others = self.languages().iter().filter(|of| **of != lang);
        let other = |of: &Lang| Some(json!({ "lang": of, "text": term.term.0.get(of)? }));
        let near = term.see.iter().filter(|near| near.as_str() != id);
        let near = near.filter_map(|near| Some((near, self.settings().registries.terms.get(near)?)));
        json!({
            "id": id,
            "term": in_language(&term.term, lang),
            "definition": in_language(&term.definition, lang),
            "others": others.filter_map(other).collect::<Vec<_>>(),
            "see": near.map(|(near, term)| json!({ "title": term.term.get(lang), "url": format!("#{near}") })).collect::<Vec<_>>(),
            "used": items.iter().map(|item| self.item_value(item, lang)).collect::<Vec<_>>(),
        })
    }

    /// The items of court practice that name a term, by the term's id.
    fn items_by_term(&self) -> BTreeMap<String, Vec<&Item>> {
        let mut used: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
        let items = self.court.map(|court| self.catalogue.items_of(&court.id)).unwrap_or_default();
        let of_practice = |item: &&Item| item.key.kind == Kind::Practice && !self.catalogue.is_faulty(item);
        for item in items.into_iter().filter(of_practice) {
            let mut entries = item.entries.values().filter(|entry| self.catalogue.is_public(entry));
            let Some(entry) = entries.next() else { continue };
            if entry.base.withdrawn.is_some() || self.catalogue.is_expired(entry) {
                continue;
            }
            for field in entry.fields.shown() {
                field.value.visit(&mut |value| {
                    if let Shown::Registered(Registry::Term, id) = value {
                        let items = used.entry(id.clone()).or_default();
                        if items.last().is_none_or(|last| last.key != item.key) {
                            items.push(item);
                        }
                    }
                });
            }
        }
        used
    }

    /// The e-services that are there, by name.
    pub(super) fn services(&self, lang: Lang) -> Vec<Value> {
        let today = self.catalogue.view.now.day();
        let collation = Collation::new(lang);
        let mut rows: Vec<_> =
            self.settings().registries.services.iter().filter(|(_, service)| service.is_open(today)).collect();
        rows.sort_by(|a, b| collation.compare(a.1.name.get(lang), b.1.name.get(lang)).then_with(|| a.0.cmp(b.0)));
        let outside = self.words(lang).get("registries.services.outside");
        let row = |(id, service): (&Slug, &Service)| {
            json!({
                "id": id.as_str(), "name": in_language(&service.name, lang),
                "text": in_language(&service.description, lang), "url": service.url,
                "outside": fill(outside, &[("site", host(&service.url))]),
            })
        };
        rows.into_iter().map(row).collect()
    }

    /// Outlets that are partners, and those that were.
    fn partners(&self, lang: Lang) -> Vec<Value> {
        let today = self.catalogue.view.now.day();
        let words = self.words(lang);
        let collation = Collation::new(lang);
        let mut outlets: Vec<_> = self.settings().registries.outlets.iter().collect();
        outlets.sort_by(|a, b| collation.compare(a.1.name.get(lang), b.1.name.get(lang)).then_with(|| a.0.cmp(b.0)));
        let row = |id: &str, outlet: &Outlet, period: Option<String>| {
            let mut row = self.outlet(id, outlet, lang);
            if let Value::Object(row) = &mut row {
                row.insert("period".to_owned(), json!(period));
                row.insert("site".to_owned(), json!(outlet.url.as_deref().map(host)));
            }
            row
        };
        let (mut current, mut former) = (Vec::new(), Vec::new());
        for (id, outlet) in outlets {
            if outlet.is_partner(today) {
                let from = outlet.partner.and_then(|partner| partner.from);
                let since = from.map(|from| fill_date(words.get("registries.partners.since"), from, lang));
                current.push(row(id.as_str(), outlet, since));
            } else if let Some((from, to)) = outlet.past_partnership(today) {
                let until = || fill_date(words.get("registries.partners.until"), to, lang);
                let period = from.map_or_else(until, |from| written::date_range(from, to, lang));
                former.push(row(id.as_str(), outlet, Some(period)));
            }
        }
        let title = words.get("registries.partners.former");
        let groups = [json!({ "outlets": current }), json!({ "title": title, "outlets": former })];
        groups.into_iter().filter(|group| group["outlets"] != json!([])).collect()
    }
}

/// Words of a registry; with their language where they lack the page's.
pub(super) fn in_language(text: &LocalText, lang: Lang) -> Value {
    json!({ "text": text.get(lang), "lang": text.other(lang) })
}

/// The name of the site that an address leads to.
pub(super) fn host(url: &str) -> &str {
    url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or(url)
}
