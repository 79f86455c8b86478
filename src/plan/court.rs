//! The plan of one court's site.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::item::Text;
use super::line_up::line_ups;
use super::listings::{Shelves, shelves};
use super::recipe::Neighbours;
use super::site::Site;
use super::tags::tags;
use super::view::{Related, Section};
use super::{Prepared, SitePlan};
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, address};
use crate::diagnostics::Diagnostic;
use crate::entry::{Item, Owner};
use crate::kinds::{Kind, Order};
use crate::settings::Court;
use crate::theme::Theme;

/// Items that a thread plans at a time.
const SHARE: usize = 64;

/// Plans a court's site; `found` is what the checks have told.
#[must_use]
pub fn plan_court(
    catalogue: &Catalogue<'_>,
    theme: &Theme,
    court: &Court,
    base_url: &str,
    found: &[Diagnostic],
) -> SitePlan {
    let items = catalogue.items_of(&court.id);
    let mut site = Site::new(catalogue, theme, Some(court), base_url);
    site.people_pages = people_pages(catalogue, &items);
    let (texts, prepared) = prepare(&mut site, &items);
    let of_media = items.iter().copied().filter(|item| item.key.kind == Kind::InTheMedia);
    site.months = site.months(&Owner::Court(court.id.clone()), of_media);
    site.plan.months = site.months.iter().map(|(month, rows)| (*month, rows.len())).collect();
    let kinds: Vec<Kind> =
        Kind::ALL.iter().copied().filter(|kind| has_section(&site, court, *kind, &prepared)).collect();
    let tags = tags(&prepared);
    let tagged: BTreeSet<Lang> = tags.keys().map(|(lang, _)| *lang).collect();
    let menus: BTreeMap<Lang, Vec<Section>> =
        site.languages().iter().map(|lang| (*lang, menu(&site, &kinds, &items, *lang))).collect();
    site.frame(|lang| menus[&lang].clone(), |lang| tagged.contains(&lang));
    let shelves = shelves(&prepared, catalogue.view.now.unix());
    let rows = rows(&shelves);
    item_pages(&mut site, &items, &texts, (&rows, &prepared));
    site.journal_indexes(&items);
    site.line_up_pages(&line_ups(catalogue, Some(&court.id), &prepared), false);
    for kind in &kinds {
        site.section_pages(*kind, &shelves, &prepared, false);
    }
    site.month_pages();
    site.gone_pages(court);
    site.removed_pages(court);
    site.tag_pages(&tags);
    // Every section has a feed; those that can hold news are worth telling people of.
    let has_feed =
        |kind: &Kind| kind.is_dated() || prepared.iter().any(|item| item.kind == *kind && item.feed.is_some());
    let with_feeds: Vec<Kind> = kinds.iter().copied().filter(has_feed).collect();
    for lang in site.languages() {
        site.home_page(*lang, &prepared, &shelves);
        site.feeds_page(*lang, &with_feeds);
        site.calendar(*lang, &prepared);
    }
    site.registry_pages();
    site.coverage_pages(found);
    site.accessibility_pages();
    site.language_choice();
    site.not_found();
    site.feeds(&prepared, &shelves, &kinds);
    site.tag_feeds(&tags);
    site.yandex_feeds(&prepared);
    site.ninjs_files(&prepared);
    site.ninjs_latest(&prepared);
    let groups = site.opml_groups(&with_feeds);
    site.opml(groups);
    site.partners_opml();
    site.sitemap(&prepared);
    site.news_sitemap(&prepared);
    site.cms();
    site.hosting(&items);
    drop((rows, shelves, tags));
    site.plan.prepared = prepared;
    site.finish()
}

/// Makes ready what pages, lists and feeds need of each item, with the items of a site shared out among threads.
fn prepare(site: &mut Site<'_>, items: &[&Item]) -> (Vec<Vec<Text>>, Vec<Prepared>) {
    let prepare = |items: &[&Item]| {
        let mut part = site.part();
        let (mut texts, mut prepared) = (Vec::with_capacity(items.len()), Vec::new());
        for item in items {
            let mut of_item = Vec::new();
            for entry in item.entries.values().filter(|entry| part.catalogue.is_public(entry)) {
                let body = part.body(entry);
                let notices = part.notices(entry);
                let ready = part.prepare(item, entry, &body, &notices);
                of_item.push(Text { lang: entry.lang, body, ninjs: ready.ninjs.clone() });
                prepared.push(ready);
            }
            texts.push(of_item);
        }
        (part, texts, prepared)
    };
    let parts: Vec<_> = items.par_chunks(SHARE).map(prepare).collect();
    let (mut texts, mut prepared) = (Vec::with_capacity(items.len()), Vec::new());
    for (part, of_part, ready) in parts {
        site.take(part);
        texts.extend(of_part);
        prepared.extend(ready);
    }
    (texts, prepared)
}

/// Plans the pages of each item, with the items of a site shared out among threads.
fn item_pages(
    site: &mut Site<'_>,
    items: &[&Item],
    texts: &[Vec<Text>],
    (rows, prepared): (&Shelves<'_>, &[Prepared]),
) {
    let places = places(rows);
    let referrers = site.referrers(items, prepared);
    let plan = |(items, texts): (&[&Item], &[Vec<Text>])| {
        let mut part = site.part();
        for (item, texts) in items.iter().zip(texts) {
            let of_lang = |lang: &Lang| (*lang, part.related(item, *lang, &referrers, prepared));
            let related: BTreeMap<Lang, Vec<Related>> = part.languages().iter().map(of_lang).collect();
            part.item_pages(item, texts, |lang| {
                let page = OutputPath::of_address(&address(item, lang));
                let beside =
                    places.get(&(lang, &page)).map(|index| Site::neighbours(&rows[&(lang, item.key.kind)], *index));
                Neighbours { related: related.get(&lang).cloned().unwrap_or_default(), ..beside.unwrap_or_default() }
            });
        }
        part
    };
    let parts: Vec<_> = items.par_chunks(SHARE).zip(texts.par_chunks(SHARE)).map(plan).collect();
    for part in parts {
        site.take(part);
    }
}

/// A section is there where it has items, or those of whom only an outcome is told any more; that of
/// corrections also where items tell of some, that of the media where rows do, that for journalists where
/// somebody answers them.
fn has_section(site: &Site<'_>, court: &Court, kind: Kind, prepared: &[Prepared]) -> bool {
    prepared.iter().any(|item| item.kind == kind)
        || site.catalogue.gone_from(&court.id).any(|gone| gone.key.kind == kind)
        || (kind == Kind::Candidate && !site.catalogue.deleted_candidates(&court.id).is_empty())
        || (kind == Kind::CorrectionNotice && prepared.iter().any(|item| !item.told.is_empty()))
        || (kind == Kind::InTheMedia && !site.months.is_empty())
        || (kind == Kind::ForJournalists && site.has_press_people())
}

/// The lists in which an item has neighbours: what happens at a time is not older or newer, and what
/// has expired is on no list.
fn rows<'a>(shelves: &Shelves<'a>) -> Shelves<'a> {
    let rows = shelves.iter().filter(|((_, kind), _)| kind.order() != Order::ByStart);
    rows.map(|(of, shelf)| (*of, shelf.iter().copied().filter(|item| !item.expired).collect())).collect()
}

/// Where each page stands in its row, without searching the row for every item.
fn places<'a>(rows: &Shelves<'a>) -> BTreeMap<(Lang, &'a OutputPath), usize> {
    let of_row = |(&(lang, _), row): (&(Lang, Kind), &Vec<&'a Prepared>)| {
        row.iter().enumerate().map(move |(index, item)| ((lang, &item.page), index)).collect::<Vec<_>>()
    };
    rows.iter().flat_map(of_row).collect()
}

/// The page of each person who has one here: a speaker's before a judge's.
fn people_pages(catalogue: &Catalogue<'_>, items: &[&Item]) -> BTreeMap<(Lang, Slug), String> {
    let mut pages = BTreeMap::new();
    for kind in [Kind::Speaker, Kind::Judge] {
        for item in items.iter().filter(|item| item.key.kind == kind) {
            for entry in item.entries.values().filter(|entry| catalogue.is_public(entry)) {
                if let Some(id) = entry.fields.person().and_then(Slug::parse) {
                    pages.insert((entry.lang, id), address(item, entry.lang));
                }
            }
        }
    }
    pages
}

/// The sections that the site has, then the standing pages that ask for a place in the menu.
fn menu(site: &Site<'_>, kinds: &[Kind], items: &[&Item], lang: Lang) -> Vec<Section> {
    let sections = kinds.iter().filter(|kind| **kind != Kind::Page).map(|kind| site.section(*kind, lang));
    let mut menu: Vec<Section> = sections.collect();
    let mut pages: Vec<(i64, Section)> = Vec::new();
    for item in items {
        let Some(entry) = item.entries.get(&lang).filter(|entry| site.catalogue.is_public(entry)) else { continue };
        if let Some(place) = entry.fields.menu().filter(|place| place.is_shown) {
            let title = place.title.unwrap_or(&entry.base.title).to_owned();
            pages.push((place.order, Section { id: "pages", title, url: address(item, lang) }));
        }
    }
    pages.sort_by(|a, b| (a.0, &a.1.url).cmp(&(b.0, &b.1.url)));
    menu.extend(pages.into_iter().map(|(_, section)| section));
    menu
}
