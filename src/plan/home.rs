//! Pages that a site has once: home, the choice of language, feeds in plain words, "not found".

use serde_json::{Value, json};

use super::Prepared;
use super::fields::to_json;
use super::listings::{Shelves, newest};
use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Card, Link, Loose};
use crate::base::date::Moment;
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::kinds::{Kind, Order};
use crate::theme::fill;

/// Newest items on a home page.
const LATEST: usize = 8;
/// Coming events on a home page.
const EVENTS: usize = 4;
/// E-services on a home page; all of them have a page of their own.
const SERVICES: usize = 6;
/// Projects on a home page, where it shows them.
const PROJECTS: usize = 3;
/// People on a home page whom journalists may ask.
const PRESS_CONTACTS: usize = 3;

impl Site<'_> {
    /// The home page of a court's site.
    pub(super) fn home_page(&mut self, lang: Lang, prepared: &[Prepared], shelves: &Shelves<'_>) {
        // Nothing is to come at a court that is no more, whatever its last plans were.
        let is_closed = self.court.is_some_and(|court| self.catalogue.is_closed(court));
        let now = self.catalogue.view.now;
        let events = if is_closed { Vec::new() } else { coming(shelves, lang, now, |item| item.card.clone()) };
        let video = shelves.get(&(lang, Kind::VideoBlog)).and_then(|shelf| shelf.iter().find(|item| !item.expired));
        let projects = if self.home_has("projects", lang) { first_projects(shelves, lang) } else { Vec::new() };
        let latest = latest(prepared, lang, LATEST, |item| item.card.clone());
        let single = Single {
            cards: vec![("latest", latest), ("events", events), ("projects", projects)],
            card: vec![("video", video.map(|item| item.card.clone()))],
            values: Loose(self.front_values(lang)),
        };
        self.front_page("home.html", lang, single);
    }

    /// Whether the option `home` of the theme asks for a part.
    fn home_has(&self, part: &str, lang: Lang) -> bool {
        let parts = self.chrome[&lang].options.0["home"].as_array();
        parts.is_some_and(|parts| parts.iter().any(|asked| asked == part))
    }

    /// Whom journalists may ask, and the e-services that readers come for.
    fn front_values(&mut self, lang: Lang) -> Value {
        let press: Vec<Value> = self.press_contacts(lang).iter().take(PRESS_CONTACTS).map(to_json).collect();
        let services: Vec<Value> = self.services(lang).into_iter().take(SERVICES).collect();
        json!({ "contact": self.contact_value(lang), "press": press, "services": services })
    }

    /// A page at `/<lang>/`.
    pub(super) fn front_page(&mut self, template: &str, lang: Lang, single: Single) {
        let name = self.name(lang);
        let page = Page {
            template: template.to_owned(),
            lang,
            address: format!("/{lang}/"),
            title: name.to_owned(),
            description: Some(fill(self.words(lang).get("home.description"), &[("court", name)])),
            section: None,
            breadcrumbs: Vec::new(),
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (format!("/{of}/"), false)),
            content: PageContent::Single(single),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }

    /// `/`: the choice of language, which needs no script.
    pub(super) fn language_choice(&mut self) {
        let lang = self.settings().default_language();
        let choices: Vec<Value> = self
            .languages()
            .iter()
            .map(|of| {
                let text = fill(self.words(*of).get("home.description"), &[("court", self.name(*of))]);
                json!({
                    "lang": of, "name": of.own_name(), "label": of.short_name(), "court": self.name(*of),
                    "url": format!("/{of}/"), "text": text,
                })
            })
            .collect();
        let names: Vec<&str> = self.languages().iter().map(|of| self.name(*of)).collect();
        let titles: Vec<&str> = self.languages().iter().map(|of| self.words(*of).get("choice.title")).collect();
        let page = Page {
            template: "language-choice.html".to_owned(),
            lang,
            address: "/".to_owned(),
            title: names.join(" · "),
            description: Some(format!("{}. {}.", names.join(". "), titles.join(". "))),
            section: None,
            breadcrumbs: Vec::new(),
            feeds: self.languages().iter().map(|of| self.home_feed(*of)).collect(),
            switch: Vec::new(),
            content: PageContent::Single(Single { values: Loose(json!({ "choices": choices })), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }

    /// `/404.html`, in every language at once: a host serves it for any unknown address.
    pub(super) fn not_found(&mut self) {
        let lang = self.settings().default_language();
        let choices: Vec<Value> = self
            .languages()
            .iter()
            .map(|of| {
                let words = self.words(*of);
                json!({
                    "lang": of, "home": format!("/{of}/"), "title": words.get("notfound.title"),
                    "text": words.get("notfound.text"), "home_label": words.get("site.home"),
                    "look": words.get("notfound.look"), "sections": self.chrome[of].menu,
                })
            })
            .collect();
        let page = Page {
            template: "404.html".to_owned(),
            lang,
            address: "/404.html".to_owned(),
            title: format!("{} — {}", self.words(lang).get("notfound.title"), self.name(lang)),
            description: None,
            section: None,
            breadcrumbs: Vec::new(),
            feeds: Vec::new(),
            switch: Vec::new(),
            content: PageContent::Single(Single { values: Loose(json!({ "choices": choices })), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Hidden,
            image: None,
        };
        self.page(page);
    }

    /// `/<lang>/feeds/`: which feeds there are, for people.
    pub(super) fn feeds_page(&mut self, lang: Lang, kinds: &[Kind]) {
        let words = self.words(lang);
        // The name of the site stands in the head of the page already.
        let name = format!(" — {}", self.name(lang));
        let without_name = |link: &Link| link.title.strip_suffix(&name).unwrap_or(&link.title).to_owned();
        let mut feeds = vec![self.feed_of_all(lang)];
        for kind in kinds {
            feeds.push(self.feed_of_section(*kind, lang));
            feeds.extend(self.further_feeds(*kind, lang).iter().map(|link| self.in_forms(without_name(link), link)));
        }
        let values = json!({
            "feeds": feeds,
            "opml": "/feeds.opml",
            "latest": self.latest_link(lang),
            "calendar": self.calendar_link(lang),
        });
        let title = words.get("feeds.title").to_owned();
        let page = Page {
            template: "feeds.html".to_owned(),
            lang,
            address: format!("/{lang}/feeds/"),
            description: Some(format!("{}. {}", self.name(lang), words.get("feeds.text"))),
            title: format!("{title} — {}", self.name(lang)),
            section: None,
            breadcrumbs: vec![self.home_link(lang)],
            feeds: std::iter::once(self.home_feed(lang)).chain(self.yandex_feed(lang)).collect(),
            switch: self.switch(lang, |of| (format!("/{of}/feeds/"), false)),
            content: PageContent::Single(Single { values: Loose(values), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }
}

/// The next events, the soonest first.
pub(super) fn coming(
    shelves: &Shelves<'_>,
    lang: Lang,
    now: Moment,
    card: impl Fn(&Prepared) -> Shared<Card>,
) -> Vec<Shared<Card>> {
    let is_to_come =
        |item: &&&Prepared| !item.expired && item.takes_place.is_some_and(|(_, end)| end.instant() >= now.instant());
    let events = shelves.get(&(lang, Kind::Event)).into_iter().flatten().filter(is_to_come);
    events.take(EVENTS).map(|item| card(item)).collect()
}

/// The newest items that are news in the wide sense: what happens at a time has a place of its own.
pub(super) fn latest(
    prepared: &[Prepared],
    lang: Lang,
    count: usize,
    card: impl Fn(&Prepared) -> Shared<Card>,
) -> Vec<Shared<Card>> {
    let is_news = |item: &&Prepared| {
        item.lang == lang && !item.expired && item.date.is_some() && item.kind.order() == Order::Newest
    };
    let mut newest_first: Vec<&Prepared> = prepared.iter().filter(is_news).collect();
    newest_first.sort_by(|a, b| newest(a, b));
    newest_first.into_iter().take(count).map(card).collect()
}

fn first_projects(shelves: &Shelves<'_>, lang: Lang) -> Vec<Shared<Card>> {
    let shelf = shelves.get(&(lang, Kind::Project)).into_iter().flatten();
    shelf.filter(|item| !item.expired).take(PROJECTS).map(|item| item.card.clone()).collect()
}
