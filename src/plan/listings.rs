//! Lists: sections, their older pages, archives of years, tags.

use std::collections::{BTreeMap, BTreeSet};

use super::Prepared;
use super::corrections::log;
use super::filters::filter_links;
use super::groups::{by_month, has_groups};
use super::pager::{page_address, pager, pages_of};
use super::recipe::PageContent;
use super::site::{Page, PageKind, Site};
use super::view::{Appearances, Group, Link, Listing, LogEntry, PressHub, Switch, Year};
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::catalogue::section_address;
use crate::kinds::{Kind, Order};
use crate::theme::fill;

/// The items of a site in one language, by section in the section's own order.
pub(super) type Shelves<'a> = BTreeMap<(Lang, Kind), Vec<&'a Prepared>>;

/// Puts items on shelves and each shelf in its order.
pub(super) fn shelves<'a>(prepared: &'a [Prepared], now_unix: i64) -> Shelves<'a> {
    let mut shelves: Shelves<'a> = BTreeMap::new();
    for item in prepared {
        shelves.entry((item.lang, item.kind)).or_default().push(item);
    }
    for ((lang, kind), shelf) in &mut shelves {
        let tie = |a: &&Prepared, b: &&Prepared| a.page.cmp(&b.page);
        match kind.order() {
            Order::Newest => shelf.sort_by(|a, b| newest(a, b)),
            Order::ByName => {
                let collation = Collation::new(*lang);
                shelf.sort_by(|a, b| collation.compare(&a.sort_name, &b.sort_name).then_with(|| tie(a, b)));
            }
            Order::ByNumber => {
                let collation = Collation::new(*lang);
                shelf.sort_by(|a, b| {
                    let by_name = || collation.compare(&a.sort_name, &b.sort_name);
                    a.sort_number.cmp(&b.sort_number).then_with(by_name).then_with(|| tie(a, b))
                });
            }
            // What is to come stands first, the soonest at the top; then what was, the latest at the top.
            Order::ByStart => shelf.sort_by_key(|item| {
                let (start, end) = item.takes_place.map_or((0, 0), |(start, end)| (start.unix(), end.unix()));
                let past = end < now_unix;
                (past, if past { -start } else { start }, item.page.clone())
            }),
        }
    }
    shelves
}

/// Whether anything of a section has a date: what has none never comes in a feed.
fn can_have_feed(kind: Kind, items: &[&Prepared]) -> bool {
    kind.is_dated() || items.iter().any(|item| item.feed.is_some() || !item.episodes.is_empty())
}

/// Newest first; equal dates by address, so that the order is one on every machine.
pub(super) fn newest(a: &Prepared, b: &Prepared) -> std::cmp::Ordering {
    let instant = |item: &Prepared| item.date.map(super::super::base::date::Moment::unix);
    instant(b).cmp(&instant(a)).then_with(|| a.page.cmp(&b.page))
}

/// The template of a list that has none of its own.
pub(super) const GENERAL: &str = "listings/default.html";

/// The items of one list in one language.
struct Row<'a> {
    items: Vec<&'a Prepared>,
    /// The years that the section has archives of.
    years: &'a [i16],
    /// How many items the same list has in a language.
    size: &'a dyn Fn(Lang) -> usize,
    /// What items tell of their own corrections.
    log: Vec<LogEntry>,
    hub: Option<PressHub>,
    of_all: bool,
}

/// One list over one or more pages.
pub(super) struct List<'l, 'a> {
    pub(super) lang: Lang,
    pub(super) kind: Option<Kind>,
    /// Address of its first page.
    pub(super) address: String,
    pub(super) title: String,
    pub(super) intro: Option<String>,
    pub(super) description: String,
    pub(super) template: String,
    pub(super) items: &'l [&'a Prepared],
    pub(super) years: Vec<i16>,
    pub(super) current_year: Option<i16>,
    pub(super) feed: Option<Link>,
    pub(super) elsewhere: Option<Switch>,
    pub(super) breadcrumbs: Vec<Link>,
    pub(super) tag: Option<String>,
    pub(super) links: Vec<Link>,
    pub(super) appearances: Option<Appearances>,
    /// What items tell of their own corrections: on the first page.
    pub(super) log: Vec<LogEntry>,
    /// What journalists find first: on the first page.
    pub(super) hub: Option<PressHub>,
    /// The address of the same list in a language, its pages there, and whether it has items.
    pub(super) counterpart: &'l dyn Fn(Lang) -> Option<(String, usize)>,
    pub(super) of_all: bool,
}

impl Site<'_> {
    /// The feed of a section.
    pub(super) fn section_feed(&self, kind: Kind, lang: Lang) -> Link {
        let section = self.section(kind, lang);
        let title = format!("{} — {}", section.title, self.name(lang));
        Link { title, url: self.absolute(&format!("{}feed.xml", section.url)) }
    }

    /// The feeds that a page of a section names, the nearest first.
    pub(super) fn nearest_feeds(&self, kind: Kind, lang: Lang) -> Vec<Link> {
        vec![self.section_feed(kind, lang), self.home_feed(lang)]
    }

    /// The pages of a section in every language, with its archives of years.
    pub(super) fn section_pages(&mut self, kind: Kind, shelves: &Shelves<'_>, prepared: &[Prepared], of_all: bool) {
        let empty = Vec::new();
        let years: BTreeSet<i16> = self
            .languages()
            .iter()
            .flat_map(|lang| shelves.get(&(*lang, kind)).unwrap_or(&empty))
            .filter_map(|item| item.year())
            .chain(self.years_of_gone(kind))
            .collect();
        let of_rows = self.months.keys().filter(|_| kind == Kind::InTheMedia).map(|month| month.year());
        let years: BTreeSet<i16> = years.into_iter().chain(of_rows).collect();
        let years: Vec<i16> = years.into_iter().rev().collect();
        for lang in self.languages() {
            let shelf = shelves.get(&(*lang, kind)).unwrap_or(&empty);
            for of_year in std::iter::once(None).chain(years.iter().copied().map(Some)) {
                // What has expired leaves the list and stays in the archive of its year.
                let is_listed = |item: &&Prepared| match of_year {
                    Some(year) => item.year() == Some(year),
                    None => !item.expired,
                };
                let size = |of: Lang| {
                    shelves.get(&(of, kind)).map_or(0, |shelf| shelf.iter().filter(|item| is_listed(item)).count())
                };
                let items = shelf.iter().copied().filter(is_listed).collect();
                let has_log = kind == Kind::CorrectionNotice && of_year.is_none();
                let log = if has_log { log(prepared, *lang, of_all) } else { Vec::new() };
                let hub = (kind == Kind::ForJournalists && !of_all).then(|| self.press_hub(*lang, shelves));
                let row = Row { items, years: &years, size: &size, log, hub, of_all };
                self.section_list(kind, *lang, of_year, row);
            }
        }
    }

    /// The years of candidates who are anonymous now: what was an archive's address stays one.
    fn years_of_gone(&self, kind: Kind) -> Vec<i16> {
        let gone = self.court.into_iter().flat_map(|court| self.catalogue.gone_from(&court.id));
        gone.filter(|gone| gone.key.kind == kind).filter_map(|gone| gone.year).collect()
    }

    /// A section's list, or the archive of one of its years.
    fn section_list(&mut self, kind: Kind, lang: Lang, of_year: Option<i16>, row: Row<'_>) {
        let section = self.section(kind, lang);
        let words = self.words(lang);
        let id = kind.section();
        let address = |of: Lang| match of_year {
            Some(year) => format!("{}{year}/", section_address(kind, of)),
            None => section_address(kind, of),
        };
        let own = format!("listings/{id}.html");
        let template = if self.theme.has_template(&own) { own } else { GENERAL.to_owned() };
        let mut breadcrumbs = vec![self.home_link(lang)];
        let title = match of_year {
            Some(year) => {
                breadcrumbs.push(Link { title: section.title.clone(), url: section.url });
                format!("{}, {}", section.title, fill(words.get("list.year"), &[("year", &year.to_string())]))
            }
            None => section.title,
        };
        let page_size = self.settings().page_size;
        let pages = |size: usize| if kind.is_on_one_page() { 1 } else { pages_of(size, page_size) };
        let counterpart = |of: Lang| Some((address(of), pages((row.size)(of))));
        let list = List {
            lang,
            kind: Some(kind),
            address: address(lang),
            intro: words.find(&format!("sections.{id}.intro")).filter(|_| of_year.is_none()).map(str::to_owned),
            description: self.list_description(&title, lang),
            title,
            template,
            items: &row.items,
            years: row.years.to_vec(),
            current_year: of_year,
            feed: can_have_feed(kind, row.items.as_slice()).then(|| self.section_feed(kind, lang)),
            elsewhere: self.elsewhere(lang, row.items.is_empty(), row.size, address),
            breadcrumbs,
            tag: None,
            links: if of_year.is_none() { self.list_links(kind, lang, &row) } else { Vec::new() },
            appearances: (kind == Kind::InTheMedia).then(|| self.appearances(lang, of_year)).flatten(),
            log: row.log,
            hub: row.hub,
            counterpart: &counterpart,
            of_all: row.of_all,
        };
        self.list_pages(&list);
    }

    /// What a section's list leads to besides its items.
    fn list_links(&self, kind: Kind, lang: Lang, row: &Row<'_>) -> Vec<Link> {
        match kind {
            Kind::InTheMedia => self.partners_link(lang).into_iter().collect(),
            Kind::JournalItem => self.journal_links(lang),
            Kind::ForJournalists => self.speakers_link(lang).into_iter().collect(),
            // The site over all courts has no pages of tags.
            _ if row.of_all => Vec::new(),
            _ => filter_links(lang, &row.items),
        }
    }

    pub(super) fn list_description(&self, section: &str, lang: Lang) -> String {
        fill(self.words(lang).get("list.description"), &[("section", section), ("court", self.name(lang))])
    }

    fn elsewhere(
        &self,
        lang: Lang,
        is_empty: bool,
        size: &dyn Fn(Lang) -> usize,
        address: impl Fn(Lang) -> String,
    ) -> Option<Switch> {
        let other = self.languages().iter().find(|of| **of != lang && size(**of) > 0).filter(|_| is_empty)?;
        let (label, name) = (other.short_name(), other.own_name());
        Some(Switch { lang: *other, label, name, url: address(*other), current: false, missing: false })
    }

    pub(super) fn list_pages(&mut self, list: &List<'_, '_>) {
        // Groups (letters, past and future) make no sense cut into pages.
        let grouped = list.current_year.is_none()
            && list.kind.is_some_and(|kind| matches!(kind.order(), Order::ByName | Order::ByStart) || has_groups(kind));
        let page_size =
            if grouped || list.kind.is_some_and(Kind::is_on_one_page) { usize::MAX } else { self.settings().page_size };
        let total = pages_of(list.items.len(), page_size);
        for n in 1..=total {
            let start = (n - 1).saturating_mul(page_size).min(list.items.len());
            let end = start.saturating_add(page_size).min(list.items.len());
            let items = &list.items[start..end];
            self.list_page(list, n, total, items, grouped);
        }
    }

    fn list_page(&mut self, list: &List<'_, '_>, n: usize, total: usize, items: &[&Prepared], grouped: bool) {
        let lang = list.lang;
        let suffix = self.page_suffix(n, lang);
        let address = page_address(&list.address, n);
        let years = list.years.iter().map(|year| Year {
            year: *year,
            url: list.kind.map(|kind| format!("{}{year}/", section_address(kind, lang))).unwrap_or_default(),
            current: list.current_year == Some(*year),
        });
        let is_first = n == 1 && list.current_year.is_none();
        let has_contacts = is_first && list.kind.is_some_and(Kind::has_press_contacts);
        let contacts = if has_contacts { self.press_contacts(lang) } else { Vec::new() };
        let card = |item: &&Prepared| if list.of_all { item.for_all.clone() } else { item.card.clone() };
        let by_start = list.kind.is_some_and(|kind| kind.order() == Order::ByStart);
        let has_times = by_start || list.items.iter().any(|item| !item.calendar.is_empty());
        let has_calendar = is_first && list.kind.is_some() && has_times;
        let listing = Listing {
            title: format!("{}{suffix}", list.title),
            intro: list.intro.clone().filter(|_| n == 1),
            cards: if grouped { Vec::new() } else { items.iter().map(card).collect() },
            groups: match list.current_year {
                _ if grouped => self.groups(list, items),
                Some(_) if list.template == GENERAL => by_month(items, lang, list.of_all),
                _ => Vec::new(),
            },
            pager: (total > 1).then(|| pager(&list.address, n, total)),
            years: years.collect(),
            all_years: list.kind.map(|kind| section_address(kind, lang)),
            feed: list.feed.as_ref().map(|feed| feed.url.strip_prefix(&self.base_url).unwrap_or(&feed.url).to_owned()),
            elsewhere: list.elsewhere.clone(),
            registries: list
                .kind
                .filter(|_| is_first)
                .map(|kind| self.registry_links(Some(kind), lang))
                .unwrap_or_default(),
            contacts,
            hub: list.hub.clone().filter(|_| is_first),
            calendar: has_calendar.then(|| self.calendar_link(lang)),
            line_up: self.line_up_link(lang).filter(|_| is_first && list.kind == Some(Kind::Event)),
            tag: list.tag.clone(),
            links: list.links.clone(),
            appearances: list.appearances.clone().filter(|_| n == 1),
            tables: if is_first && list.of_all && list.kind == Some(Kind::Declaration) {
                self.declared_by_court(lang).into_iter().collect()
            } else {
                Vec::new()
            },
            log: if n == 1 { list.log.clone() } else { Vec::new() },
        };
        let switch = self.switch(lang, |of| match (list.counterpart)(of) {
            Some((first, pages)) if n <= pages => (page_address(&first, n), false),
            Some((first, _)) => (first, true),
            None => (format!("/{of}/tags/"), true),
        });
        let switch = self.only_existing(switch);
        let further = list.kind.map(|kind| self.further_feeds(kind, lang)).unwrap_or_default();
        let feeds = list.feed.iter().cloned().chain(further).chain([self.home_feed(lang)]).collect();
        let page = Page {
            template: list.template.clone(),
            lang,
            title: format!("{}{suffix} — {}", list.title, self.name(lang)),
            description: Some(match suffix.strip_prefix(',') {
                Some(nth) => format!("{}{nth}.", list.description),
                None => list.description.clone(),
            }),
            section: list.kind.map(Kind::section),
            breadcrumbs: list.breadcrumbs.clone(),
            feeds,
            switch,
            content: PageContent::Listing(Box::new(listing)),
            body: None,
            sources: items.iter().map(|item| item.source.clone()).collect(),
            kind: PageKind::Found,
            image: None,
            address,
        };
        self.page(page);
    }

    /// What tells the further pages of a list apart in titles.
    pub(super) fn page_suffix(&self, n: usize, lang: Lang) -> String {
        let nth = fill(self.words(lang).get("list.page"), &[("n", &n.to_string())]);
        if n > 1 { format!(", {nth}") } else { String::new() }
    }

    /// A tag's index is there only in languages that have tags: the home page stands in.
    fn only_existing(&self, switch: Vec<Switch>) -> Vec<Switch> {
        switch
            .into_iter()
            .map(|mut to| {
                let has_tags = self.chrome.get(&to.lang).is_some_and(|chrome| chrome.tags.is_some());
                if to.missing && to.url.ends_with("/tags/") && !has_tags {
                    to.url = format!("/{}/", to.lang);
                }
                to
            })
            .collect()
    }

    fn groups(&self, list: &List<'_, '_>, items: &[&Prepared]) -> Vec<Group> {
        if let Some(kind) = list.kind.filter(|kind| has_groups(*kind)) {
            return self.groups_under(kind, list.lang, items, list.of_all);
        }
        let by_name = list.kind.is_some_and(|kind| kind.order() == Order::ByName);
        let collation = Collation::new(list.lang);
        let now = self.catalogue.view.now.instant();
        let mut groups: Vec<Group> = Vec::new();
        for item in items {
            let title = if by_name {
                collation.initial(&item.sort_name)
            } else {
                let is_past = item.takes_place.is_some_and(|(_, end)| end.instant() < now);
                self.group_by_time(list, is_past)
            };
            let card = if list.of_all { item.for_all.clone() } else { item.card.clone() };
            match groups.last_mut() {
                Some(group) if group.title == title => group.cards.push(card),
                _ => groups.push(Group { title, note: None, lines: Vec::new(), state: None, cards: vec![card] }),
            }
        }
        groups
    }

    /// The heading over what is to come, or over what was: the section's own words, else the general ones.
    fn group_by_time(&self, list: &List<'_, '_>, is_past: bool) -> String {
        let words = self.words(list.lang);
        let (time, general) =
            if is_past { ("past", words.get("list.past")) } else { ("upcoming", words.get("list.upcoming")) };
        let own = list.kind.and_then(|kind| words.find(&[kind.section(), time].join(".")));
        own.unwrap_or(general).to_owned()
    }
}
