//! Appearances in the media: the pages of months, and what the section's list tells of them.
//!
//! Rows are the same in every language but for names and dates, so a page holds references to the
//! words of the files. A month's page tells of that month alone and is made again only with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::listings::GENERAL;
use super::pager::{page_address, pager, pages_of};
use super::recipe::PageContent;
use super::site::{Page, PageKind, Site};
use super::view::{Appearances, Date, Link, Listing, MediaRow, MonthLink, MonthsOfYear, Speaker};
use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::base::month::Month;
use crate::base::path::{OutputPath, SourcePath};
use crate::base::slug::Slug;
use crate::base::written;
use crate::catalogue::section_address;
use crate::entry::{self, Entry, Item, Owner};
use crate::kinds::{Fields, InTheMedia, Kind};

/// Rows on one page of a month.
const PAGE: usize = 150;
/// Rows of the newest month on the section's list.
const NEWEST: usize = 50;

/// The public appearances of a site by month, each month newest first.
pub(super) type Months<'a> = BTreeMap<Month, Vec<Appearance<'a>>>;

/// An appearance, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Appearance<'a> {
    day: Day,
    what: What<'a>,
}

#[derive(Debug, Clone, Copy)]
enum What<'a> {
    Row(&'a entry::MediaRow, &'a SourcePath),
    Item(&'a Item),
}

impl<'a> Site<'a> {
    /// The appearances of an owner, and those items that are appearances with a page of their own.
    pub(super) fn months(&self, owner: &Owner, items: impl IntoIterator<Item = &'a Item>) -> Months<'a> {
        let catalogue = self.catalogue;
        let mut months: Months<'a> = BTreeMap::new();
        for month in catalogue.months_of(owner) {
            let public = month.rows.iter().filter(|row| catalogue.is_public_row(row));
            let rows = public.map(|row| Appearance { day: row.day, what: What::Row(row, month.source()) });
            months.entry(month.month).or_default().extend(rows);
        }
        for item in items {
            let day = self.appearance_in(item, None).and_then(|(entry, _)| entry.base.date).map(Moment::day);
            if let Some(day) = day {
                months.entry(Month::of(day)).or_default().push(Appearance { day, what: What::Item(item) });
            }
        }
        months.retain(|_, rows| !rows.is_empty());
        // Of one day, those further down in the file were added later.
        for rows in months.values_mut() {
            rows.reverse();
            rows.sort_by_key(|row| std::cmp::Reverse(row.day));
        }
        months
    }

    /// The language of an item in which readers of another find it: theirs, else the first one.
    fn appearance_in<'i>(&self, item: &'i Item, lang: Option<Lang>) -> Option<(&'i Entry, &'i InTheMedia)> {
        let listed = |entry: &&Entry| {
            self.catalogue.is_public(entry) && !self.catalogue.is_expired(entry) && entry.base.withdrawn.is_none()
        };
        let own = lang.and_then(|lang| item.entries.get(&lang)).filter(listed);
        let entry = own.or_else(|| item.entries.values().find(listed))?;
        match &entry.fields {
            Fields::InTheMedia(fields) => Some((entry, fields)),
            _ => None,
        }
    }

    /// What the section's list tells: the newest month and all others, or the months of one year.
    pub(super) fn appearances(&self, lang: Lang, of_year: Option<i16>) -> Option<Appearances> {
        let mut years: Vec<MonthsOfYear> = Vec::new();
        let months = self.months.iter().rev().filter(|(month, _)| of_year.is_none_or(|year| month.year() == year));
        for (month, rows) in months {
            let link = month_link(*month, rows.len(), lang);
            match years.last_mut() {
                Some(of_year) if of_year.year == month.year() => of_year.months.push(link),
                _ => years.push(MonthsOfYear { year: month.year(), months: vec![link] }),
            }
        }
        let courts = of_year.is_none().then(|| self.court_table(lang)).flatten();
        if years.is_empty() && courts.is_none() {
            return None;
        }
        let newest = self.months.last_key_value().filter(|_| of_year.is_none());
        let Some((month, rows)) = newest else {
            return Some(Appearances { archive: years, courts, ..Appearances::default() });
        };
        Some(Appearances {
            month: Some(month_link(*month, rows.len(), lang)),
            rows: Names::default().rows(self, &rows[..rows.len().min(NEWEST)], lang),
            cut: rows.len() > NEWEST,
            archive: years,
            courts,
        })
    }

    /// The page of each month in every language.
    pub(super) fn month_pages(&mut self) {
        let months = std::mem::take(&mut self.months);
        for lang in self.languages() {
            let mut names = Names::default();
            for (month, rows) in &months {
                let total = pages_of(rows.len(), PAGE);
                for (n, rows) in (1..).zip(rows.chunks(PAGE)) {
                    let view = names.rows(self, rows, *lang);
                    self.month_page(*lang, *month, (n, total), view, sources(rows));
                }
            }
        }
        self.months = months;
    }

    fn month_page(
        &mut self,
        lang: Lang,
        month: Month,
        (n, total): (usize, usize),
        rows: Vec<MediaRow>,
        sources: Vec<SourcePath>,
    ) {
        let section = self.section(Kind::InTheMedia, lang);
        let first = |of: Lang| month_address(month, of);
        let suffix = self.page_suffix(n, lang);
        let title = format!("{}, {}{suffix}", section.title, written::month_long(month, lang));
        let listing = Listing {
            title: title.clone(),
            pager: (total > 1).then(|| pager(&first(lang), n, total)),
            appearances: Some(Appearances { rows, ..Appearances::default() }),
            ..Listing::default()
        };
        let page = Page {
            template: GENERAL.to_owned(),
            lang,
            address: page_address(&first(lang), n),
            description: Some(self.list_description(&title, lang)),
            title: format!("{title} — {}", self.name(lang)),
            section: Some(section.id),
            breadcrumbs: vec![self.home_link(lang), Link { title: section.title, url: section.url }],
            feeds: self.nearest_feeds(Kind::InTheMedia, lang),
            switch: self.switch(lang, |of| (page_address(&first(of), n), false)),
            content: PageContent::Listing(Box::new(listing)),
            body: None,
            sources,
            kind: PageKind::Found,
            image: None,
        };
        self.page(page);
    }
}

/// Where a month's page is.
#[must_use]
pub fn month_page(month: Month, lang: Lang) -> OutputPath {
    OutputPath::of_address(&month_address(month, lang))
}

/// The address of a month's page.
pub(super) fn month_address(month: Month, lang: Lang) -> String {
    format!("{}{month}/", section_address(Kind::InTheMedia, lang))
}

fn month_link(month: Month, count: usize, lang: Lang) -> MonthLink {
    let (title, name) = (written::month_long(month, lang), written::month_alone(month, lang));
    MonthLink { title, name, url: month_address(month, lang), count }
}

/// The files behind some rows, each once.
fn sources(rows: &[Appearance<'_>]) -> Vec<SourcePath> {
    let mut sources: Vec<SourcePath> = Vec::new();
    for row in rows {
        match row.what {
            What::Row(_, file) if sources.last() != Some(file) => sources.push(file.clone()),
            What::Row(..) => {}
            What::Item(item) => sources.extend(item.entries.values().map(|entry| entry.source.clone())),
        }
    }
    sources.sort();
    sources.dedup();
    sources
}

/// What rows of one language have in common, written out once.
#[derive(Default)]
struct Names<'a> {
    dates: BTreeMap<Day, Arc<Date>>,
    outlets: BTreeMap<&'a str, Arc<str>>,
    speakers: BTreeMap<&'a str, Option<Arc<Speaker>>>,
}

impl<'a> Names<'a> {
    fn rows(&mut self, site: &Site<'a>, rows: &[Appearance<'a>], lang: Lang) -> Vec<MediaRow> {
        rows.iter().filter_map(|row| self.row(site, *row, lang)).collect()
    }

    fn row(&mut self, site: &Site<'a>, row: Appearance<'a>, lang: Lang) -> Option<MediaRow> {
        let date = self.dates.entry(row.day).or_insert_with(|| Arc::new(Date::of_day(row.day, lang)));
        let date = Arc::clone(date);
        let other = |of: Lang| (of != lang).then_some(of);
        Some(match row.what {
            What::Row(row, _) => MediaRow {
                date,
                title: Arc::clone(&row.title),
                lang: other(row.lang),
                url: Arc::clone(&row.url),
                outlet: self.outlet(site, &row.outlet, lang),
                medium: row.medium.map(|medium| *medium.phrase().get(lang)),
                topic: row.topic.clone(),
                speaker: row.speaker.as_deref().and_then(|id| self.speaker(site, id, lang)),
                archive: row.archive.clone(),
            },
            What::Item(item) => {
                let (entry, fields) = site.appearance_in(item, Some(lang))?;
                MediaRow {
                    date,
                    title: entry.base.title.as_str().into(),
                    lang: other(fields.title_lang.unwrap_or(entry.lang)),
                    url: site.address_of(item, entry.lang).into(),
                    outlet: self.outlet(site, &fields.outlet.0, lang),
                    medium: fields.medium.map(|medium| *medium.phrase().get(lang)),
                    topic: fields.topic.as_ref().map(|topic| topic.0.as_str().into()),
                    speaker: fields.speaker.as_ref().and_then(|id| self.speaker(site, &id.0, lang)),
                    archive: fields.archive.as_ref().map(|archive| archive.0.as_str().into()),
                }
            }
        })
    }

    fn outlet(&mut self, site: &Site<'a>, id: &'a str, lang: Lang) -> Arc<str> {
        let name = || {
            let outlet = Slug::parse(id).and_then(|id| site.settings().registries.outlets.get(&id));
            outlet.map_or(id, |outlet| outlet.name.get(lang)).into()
        };
        Arc::clone(self.outlets.entry(id).or_insert_with(name))
    }

    fn speaker(&mut self, site: &Site<'a>, id: &'a str, lang: Lang) -> Option<Arc<Speaker>> {
        let person = || {
            let person = site.catalogue.person(id).ok()?;
            let url = site.people_pages.get(&(lang, person.id.clone())).cloned();
            Some(Arc::new(Speaker { name: person.name.get(lang).to_owned(), lang: person.name.other(lang), url }))
        };
        self.speakers.entry(id).or_insert_with(person).clone()
    }
}
