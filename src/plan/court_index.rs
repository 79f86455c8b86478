//! The acting courts in the order in which readers look for them, and the archives of those that are no more.

use serde_json::{Value, json};

use super::fields::to_json;
use super::recipe::OpmlFeed;
use super::site::Site;
use crate::base::lang::Lang;
use crate::base::order::Collation;
use crate::settings::Court;

/// The code of the whole country: a court that bears it stands for no region of its own.
const COUNTRY: &str = "KZ";

/// The acting courts: those of the whole country, then those of each region in the order of the alphabet.
pub(super) fn acting<'a>(site: &Site<'a>, lang: Lang) -> Vec<(&'a str, Vec<&'a Court>)> {
    let mut groups: Vec<(&str, Vec<&Court>)> = Vec::new();
    let country = of_country(site, lang);
    if !country.is_empty() {
        groups.push((site.words(lang).get("national.country"), country));
    }
    for court in of_regions(site, lang) {
        let region = court.region.get(lang);
        match groups.last_mut().filter(|(name, _)| *name == region) {
            Some((_, courts)) => courts.push(court),
            None => groups.push((region, vec![court])),
        }
    }
    groups
}

/// The courts as the front page of the site over all of them shows them.
pub(super) fn court_index(site: &Site<'_>, lang: Lang) -> Value {
    let row = |court: &&Court| {
        let base = site.settings().base_url_of(court);
        json!({
            "name": court.name.get(lang), "lang": court.name.other(lang), "seat": court.seat.get(lang), "region": court.region.get(lang),
            "url": format!("{base}/{lang}/"), "feed": format!("{base}/{lang}/feed.xml"),
        })
    };
    let rows = |courts: &[&Court]| courts.iter().map(row).collect::<Vec<_>>();
    let mut of_regions = of_regions(site, lang);
    // Readers look for a court by its name: the region is only what groups it elsewhere.
    let collation = Collation::new(lang);
    of_regions.sort_by(|a, b| collation.compare(a.name.get(lang), b.name.get(lang)));
    json!({
        "country": rows(&of_country(site, lang)), "regions": rows(&of_regions),
        "archives": archives(site, lang),
    })
}

/// The feed of each court in each language, in the groups of the index.
pub(super) fn courts_opml(site: &Site<'_>) -> Vec<(String, Vec<OpmlFeed>)> {
    let mut groups = Vec::new();
    for lang in site.languages() {
        for (group, courts) in acting(site, *lang) {
            let feed = |court: &&Court| {
                let base = site.settings().base_url_of(court);
                let title = court.name.get(*lang).to_owned();
                OpmlFeed { title, url: format!("{base}/{lang}/feed.xml"), page: format!("{base}/{lang}/"), lang: *lang }
            };
            groups.push((format!("{group} ({})", lang.own_name()), courts.iter().map(feed).collect()));
        }
    }
    groups
}

/// The courts of the whole country, the one that holds what is common first.
fn of_country<'a>(site: &Site<'a>, lang: Lang) -> Vec<&'a Court> {
    let settings = site.settings();
    let today = site.catalogue.view.now.day();
    let first = settings.courts.get(&settings.canonical_court);
    let first = first.map(|court| &settings.successor_of(court, today).unwrap_or(court).id);
    let mut courts = at_work(site).into_iter().filter(|court| is_of_country(court)).collect::<Vec<_>>();
    let collation = Collation::new(lang);
    courts.sort_by(|a, b| {
        let is_first = |court: &Court| Some(&court.id) == first;
        is_first(b).cmp(&is_first(a)).then_with(|| collation.compare(a.name.get(lang), b.name.get(lang)))
    });
    courts
}

/// The courts of regions, by region and name.
fn of_regions<'a>(site: &Site<'a>, lang: Lang) -> Vec<&'a Court> {
    let mut courts = at_work(site).into_iter().filter(|court| !is_of_country(court)).collect::<Vec<_>>();
    let collation = Collation::new(lang);
    courts.sort_by(|a, b| {
        let by_name = || collation.compare(a.name.get(lang), b.name.get(lang));
        collation.compare(a.region.get(lang), b.region.get(lang)).then_with(by_name)
    });
    courts
}

fn is_of_country(court: &Court) -> bool {
    court.iso.as_deref() == Some(COUNTRY)
}

fn at_work<'a>(site: &Site<'a>) -> Vec<&'a Court> {
    let today = site.catalogue.view.now.day();
    let courts = site.settings().courts.values().filter(|court| {
        // A court whose name is missing hears of its mistake, and nobody else does.
        court.is_at_work_on(today) && !court.name.is_empty()
    });
    courts.collect()
}

/// The sites of the courts that are no more, the last closed first.
fn archives(site: &Site<'_>, lang: Lang) -> Vec<Value> {
    let mut closed: Vec<&Court> = site.settings().courts.values().filter(|court| !court.name.is_empty()).collect();
    closed.sort_by(|a, b| b.to.cmp(&a.to).then_with(|| a.id.cmp(&b.id)));
    closed.iter().filter_map(|court| site.archive(court, lang)).map(|archive| to_json(&archive)).collect()
}
