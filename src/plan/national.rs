//! The plan of the site over all courts: where each court is, and what all of them publish.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::appearances::month_address;
use super::court_index::{court_index, courts_opml};
use super::home::{coming, latest};
use super::line_up::line_ups;
use super::listings::shelves;
use super::recipe::{CalendarEvent, Occasion, Single};
use super::site::Site;
use super::view::{self, CourtTable, Loose, MonthCount, MonthHead, Section};
use super::{Prepared, SitePlan};
use crate::base::lang::Lang;
use crate::base::month::Month;
use crate::base::order::Collation;
use crate::catalogue::{Catalogue, section_address};
use crate::diagnostics::Diagnostic;
use crate::entry::{Item, Owner};
use crate::kinds::Kind;
use crate::settings::Court;
use crate::theme::Theme;

/// The months of which the table of courts tells.
const COLUMNS: usize = 12;

/// A court, and how many appearances its site tells of by month; none has no rows at all.
pub type CourtMonths<'a> = (&'a Court, BTreeMap<Month, usize>);

/// Newest items on its front page.
const LATEST: usize = 12;

/// Plans the site over all courts from the items of the courts' plans.
///
/// An item that many courts mirror is told once, where its canonical address is.
#[must_use]
pub fn plan_national(
    catalogue: &Catalogue<'_>,
    theme: &Theme,
    of_courts: &[&Prepared],
    months: Vec<CourtMonths<'_>>,
    found: &[Diagnostic],
) -> SitePlan {
    let mut site = Site::new(catalogue, theme, None, &catalogue.settings.national.base_url);
    let of_courts: Vec<Prepared> = of_courts.iter().filter_map(|item| announced(catalogue, item)).collect();
    let of_courts: Vec<&Prepared> = of_courts.iter().collect();
    let mut seen = BTreeSet::new();
    let dated = of_courts.iter().filter(|item| !item.is_copy && item.date.is_some());
    let prepared: Vec<Prepared> =
        dated.filter(|item| seen.insert(item.card_url())).map(|item| (*item).clone()).collect();
    let told: BTreeSet<&str> = of_courts.iter().map(|item| item.source.folder()).collect();
    let national = |item: &&Item| {
        item.key.owner == Owner::National && item.key.kind == Kind::InTheMedia && told.contains(item.folder.as_str())
    };
    site.months = site.months(&Owner::National, catalogue.items.iter().filter(national));
    site.of_courts = months;
    let has_rows = |kind: Kind| kind == Kind::InTheMedia && !(site.months.is_empty() && site.of_courts.is_empty());
    let has_log = |kind: Kind| kind == Kind::CorrectionNotice && prepared.iter().any(|item| !item.told.is_empty());
    let has_items = |kind: Kind| prepared.iter().any(|item| item.kind == kind);
    let is_there = |kind: Kind| kind.is_dated() && (has_items(kind) || has_log(kind) || has_rows(kind));
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| is_there(*kind)).collect();
    let menus: BTreeMap<Lang, Vec<Section>> = site
        .languages()
        .iter()
        .map(|lang| {
            let sections = kinds.iter().map(|kind| site.section(*kind, *lang));
            (*lang, sections.chain([site.directory_section(*lang)]).collect())
        })
        .collect();
    site.frame(|lang| menus[&lang].clone(), |_| false);
    let shelves = shelves(&prepared, catalogue.view.now.unix());
    let originals = || of_courts.iter().copied().filter(|item| !item.is_copy);
    site.line_up_pages(&line_ups(catalogue, None, originals()), true);
    for kind in &kinds {
        site.section_pages(*kind, &shelves, &prepared, true);
    }
    site.month_pages();
    for lang in site.languages() {
        let single = Single {
            values: Loose(json!({
                "courts": court_index(&site, *lang), "opml": "/feeds.opml", "line_up": site.line_up_link(*lang),
                "directory": site.directory_section(*lang).url, "calendar": site.calendar_link(*lang),
            })),
            cards: vec![
                ("latest", latest(&prepared, *lang, LATEST, |item| item.for_all.clone())),
                ("events", coming(&shelves, *lang, catalogue.view.now, |item| item.for_all.clone())),
            ],
            ..Single::default()
        };
        site.front_page("national.html", *lang, single);
        site.directory_page(*lang);
        site.feeds_page(*lang, &kinds);
        site.calendar(*lang, originals());
    }
    site.registry_pages();
    site.coverage_pages(found);
    site.accessibility_pages();
    site.style_guide();
    site.language_choice();
    site.not_found();
    site.feeds(&prepared, &shelves, &kinds);
    site.ninjs_latest(&prepared);
    let mut groups = site.opml_groups(&kinds);
    groups.extend(courts_opml(&site));
    site.opml(groups);
    site.partners_opml();
    site.sitemap(&[]);
    site.cms();
    site.hosting(&[]);
    drop(shelves);
    site.finish()
}

impl Site<'_> {
    /// How many appearances each court's site tells of, by month; the newest months only.
    pub(super) fn court_table(&self, lang: Lang) -> Option<CourtTable> {
        let all: BTreeSet<Month> = self.of_courts.iter().flat_map(|(_, months)| months.keys().copied()).collect();
        let columns: Vec<Month> = all.into_iter().rev().take(COLUMNS).collect();
        let row = |(court, months): &CourtMonths<'_>| {
            let base = self.settings().base_url_of(court);
            let cell = |month: &Month| {
                Some(MonthCount { count: *months.get(month)?, url: format!("{base}{}", month_address(*month, lang)) })
            };
            view::CourtMonths {
                name: court.name.get(lang).to_owned(),
                lang: court.name.other(lang),
                url: format!("{base}{}", section_address(Kind::InTheMedia, lang)),
                counts: columns.iter().map(cell).collect(),
                total: months.values().sum(),
            }
        };
        let collation = Collation::new(lang);
        let mut courts: Vec<view::CourtMonths> = self.of_courts.iter().map(row).collect();
        courts.sort_by(|a, b| collation.compare(&a.name, &b.name).then_with(|| a.url.cmp(&b.url)));
        let heading = |month: &Month| MonthHead {
            iso: month.to_string(),
            text: format!("{:02}.{}", month.month(), month.year()),
        };
        let months = columns.iter().map(heading).collect();
        (!courts.is_empty()).then_some(CourtTable { months, courts })
    }
}

/// An item as all courts tell of it: what a court that is no more had planned is not announced.
fn announced(catalogue: &Catalogue<'_>, item: &Prepared) -> Option<Prepared> {
    let owner = catalogue.item_in(item.source.folder()).filter(|item| catalogue.is_archived(item));
    if owner.is_none() {
        return Some(item.clone());
    }
    let now = catalogue.view.now;
    let is_to_come = |event: &CalendarEvent| match event.occasion {
        Occasion::At { start, end } => end.unwrap_or(start).instant() > now.instant(),
        Occasion::On { last, .. } => last >= now.day(),
    };
    let is_over = item.takes_place.is_none_or(|(_, end)| end.instant() < now.instant());
    let calendar = item.calendar.iter().filter(|event| !is_to_come(event)).cloned().collect();
    is_over.then(|| Prepared { calendar, ..item.clone() })
}

impl Prepared {
    fn card_url(&self) -> String {
        self.for_all.url.clone()
    }
}
