//! The main events of each half-year («басты оқиғалық қатар»): pages to print, calendars beside them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::calendar::in_order;
use super::prepared::MainEvent;
use super::recipe::{CalendarEvent, CalendarRecipe, PageContent, Single, Subscription};
use super::site::{Page, PageKind, Site};
use super::view::{Date, Link, Loose};
use super::{Prepared, Recipe};
use crate::base::fingerprint::Shared;
use crate::base::lang::{Lang, LocalText};
use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, HalfYear, half_years, main_event, section_address};
use crate::entry::{Entry, Item, Owner};
use crate::front_matter::Shown;
use crate::kinds::{Kind, Standing};
use crate::theme::fill;

/// The main events of a site by half-year, the earliest first; each in the languages it has.
pub(super) type LineUps<'p> = BTreeMap<HalfYear, Vec<BTreeMap<Lang, &'p Prepared>>>;

/// Those of the main events that a site shows, each with its page in every language.
pub(super) fn line_ups<'p>(
    catalogue: &Catalogue<'_>,
    court: Option<&Slug>,
    prepared: impl IntoIterator<Item = &'p Prepared>,
) -> LineUps<'p> {
    let mut shown: BTreeMap<&str, BTreeMap<Lang, &Prepared>> = BTreeMap::new();
    for item in prepared {
        if let Some(event) = &item.main_event {
            shown.entry(event.identity.as_str()).or_default().insert(item.lang, item);
        }
    }
    let mut line_ups = LineUps::new();
    for (half_year, items) in half_years(catalogue, court) {
        let of_item = |item: &&Item| shown.remove(catalogue.identity(item).as_str());
        let events: Vec<_> = items.iter().filter_map(of_item).collect();
        if !events.is_empty() {
            line_ups.insert(half_year, events);
        }
    }
    line_ups
}

/// The address of the current half-year's page.
fn line_up_address(lang: Lang) -> String {
    format!("{}line-up/", section_address(Kind::Event, lang))
}

/// One page: of a half-year, or of the one that is now.
struct Sheet<'s, 'p> {
    lang: Lang,
    half_year: HalfYear,
    is_now: bool,
    /// Each event in the page's language, else in one that it has.
    items: Vec<&'p Prepared>,
    line_ups: &'s LineUps<'p>,
    of_all: bool,
}

impl Sheet<'_, '_> {
    fn address(&self, lang: Lang) -> String {
        if self.is_now { line_up_address(lang) } else { format!("{}{}/", line_up_address(lang), self.half_year) }
    }
}

impl Site<'_> {
    /// What an entry brings to its half-year's line-up.
    pub(super) fn main_event(&self, item: &Item, entry: &Entry) -> Option<MainEvent> {
        let start = main_event(entry)?;
        let appointments = entry.fields.appointments();
        let main = appointments.iter().position(|appointment| appointment.key.is_empty())?;
        let end = entry.fields.takes_place().and_then(|(_, end)| end);
        let speakers = entry.fields.shown().into_iter().find(|field| field.name == "speakers");
        let who = match speakers.map(|field| field.value) {
            Some(Shown::List(people)) => people.iter().filter_map(|person| self.name_of(person)).collect(),
            _ => Vec::new(),
        };
        let standing = match appointments[main].standing {
            Standing::Confirmed => None,
            Standing::Moved => Some("moved"),
            Standing::Cancelled => Some("cancelled"),
        };
        let calendar = self.calendar_events(item, entry).get(main)?.clone();
        let place = appointments[main].place.clone();
        let settings = self.settings();
        let court = match &item.key.owner {
            Owner::Court(id) => settings.courts.get(id).map_or(&settings.name, |court| &court.name),
            Owner::National => &settings.name,
        };
        let court = court.clone();
        Some(MainEvent { identity: self.catalogue.identity(item), start, end, place, who, court, standing, calendar })
    }

    fn name_of(&self, shown: &Shown) -> Option<LocalText> {
        let Shown::Person(id, _) = shown else { return None };
        self.catalogue.person(id).ok().map(|person| person.name.clone())
    }

    /// The address of the current half-year's page, where there is one.
    pub(super) fn line_up_link(&self, lang: Lang) -> Option<String> {
        self.has_line_ups.then(|| line_up_address(lang))
    }

    /// The page of the current half-year, and of each that has main events.
    pub(super) fn line_up_pages(&mut self, line_ups: &LineUps<'_>, of_all: bool) {
        self.has_line_ups = !line_ups.is_empty();
        if line_ups.is_empty() {
            return;
        }
        let now = HalfYear::of(self.catalogue.view.now.day());
        for lang in self.languages() {
            let pages = line_ups.keys().map(|half_year| (*half_year, false));
            for (half_year, is_now) in pages.chain([(now, true)]) {
                let items = line_ups.get(&half_year).into_iter().flatten();
                let in_one = items.filter_map(|item| item.get(lang).or_else(|| item.values().next()).copied());
                let items = in_one.collect();
                self.line_up_page(&Sheet { lang: *lang, half_year, is_now, items, line_ups, of_all });
            }
        }
    }

    fn line_up_page(&mut self, sheet: &Sheet<'_, '_>) {
        let (lang, name) = (sheet.lang, self.name(sheet.lang));
        let words = self.words(lang);
        let half = self.half_year(sheet.half_year, lang);
        let section = self.section(Kind::Event, lang);
        let mut breadcrumbs = vec![self.home_link(lang), Link { title: section.title, url: section.url }];
        let (title, description) = if sheet.is_now {
            (words.get("line_up.title").to_owned(), words.get("line_up.description_now"))
        } else {
            breadcrumbs.push(Link { title: words.get("line_up.title").to_owned(), url: line_up_address(lang) });
            (fill(words.get("line_up.title_of"), &[("half", &half)]), words.get("line_up.description"))
        };
        let description = fill(description, &[("court", name), ("half", &half)]);
        let address = sheet.address(lang);
        let full_title = format!("{title} — {name}");
        let calendar = self.line_up_calendar(sheet, &full_title, &description);
        let values = json!({
            "title": title,
            "half": half,
            "is_now": sheet.is_now,
            "halves": self.halves(sheet),
            "rows": sheet.items.iter().map(|item| row(sheet, item)).collect::<Vec<_>>(),
            "of_all": sheet.of_all,
            "calendar": calendar,
        });
        self.page(Page {
            template: "line-up.html".to_owned(),
            lang,
            title: full_title,
            description: Some(description),
            section: Some(Kind::Event.section()),
            breadcrumbs,
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (sheet.address(of), false)),
            content: PageContent::Single(Single { values: Loose(values), ..Single::default() }),
            body: None,
            sources: sheet.items.iter().map(|item| item.source.clone()).collect(),
            kind: PageKind::Found,
            image: None,
            address,
        });
    }

    /// The calendar beside a page; none where the page has no event.
    fn line_up_calendar(&mut self, sheet: &Sheet<'_, '_>, title: &str, description: &str) -> Option<String> {
        let events: Vec<Shared<CalendarEvent>> =
            sheet.items.iter().filter_map(|item| Some(item.main_event.as_ref()?.calendar.clone())).collect();
        if events.is_empty() {
            return None;
        }
        let page = sheet.address(sheet.lang);
        let address = format!("{page}line-up.ics");
        let subscription = Subscription {
            name: title.to_owned(),
            description: description.to_owned(),
            page: self.absolute(&page),
            source: self.absolute(&address),
        };
        let recipe = CalendarRecipe { subscription: Some(subscription), events: in_order(events) };
        let sources = sheet.items.iter().map(|item| item.source.clone()).collect();
        self.output(&address, Recipe::Calendar(recipe), sources);
        Some(address)
    }

    /// Links to every half-year, the latest first.
    fn halves(&self, sheet: &Sheet<'_, '_>) -> Vec<Value> {
        let link = |half_year: &HalfYear| {
            let is_shown = *half_year == sheet.half_year;
            let current = is_shown.then_some(if sheet.is_now { "true" } else { "page" });
            let url = format!("{}{half_year}/", line_up_address(sheet.lang));
            json!({ "title": self.half_year(*half_year, sheet.lang), "url": url, "current": current })
        };
        sheet.line_ups.keys().rev().map(link).collect()
    }

    fn half_year(&self, half_year: HalfYear, lang: Lang) -> String {
        let words = self.words(lang);
        let word = if half_year.half == 1 { words.get("line_up.half_first") } else { words.get("line_up.half_second") };
        fill(word, &[("year", &half_year.year.to_string())])
    }
}

/// A line of the table.
fn row(sheet: &Sheet<'_, '_>, item: &Prepared) -> Option<Value> {
    let event = item.main_event.as_ref()?;
    let lang = sheet.lang;
    let ends_later = event.end.filter(|end| end.day() != event.start.day());
    let ends_same_day = event.end.filter(|end| end.day() == event.start.day());
    let card = if sheet.of_all { &item.for_all } else { &item.card };
    Some(json!({
        "start": Date::of_moment(event.start, lang),
        "end": ends_later.map(|end| Date::of_moment(end, lang)),
        "end_time": ends_same_day.map(crate::base::date::Moment::hour_minute),
        "title": card.title,
        "url": card.url,
        "court": event.court.get(lang),
        "place": event.place,
        "who": event.who.iter().map(|name| name.get(lang)).collect::<Vec<_>>(),
        "standing": event.standing,
        "lang": (item.lang != lang).then_some(item.lang),
    }))
}
