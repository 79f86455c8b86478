//! `zharia changed`: the feeds and calendars that a build has changed, for a ping to a hub.
//!
//! It compares what two builds remember and builds nothing. What an earlier build left that can't be read, or that
//! another version of zharia left, counts as nothing: then all are listed.

use serde_json::json;

use super::args::{ChangedArgs, ListForm};
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::build::{self, Options};
use crate::diagnostics::render::Format;
use crate::plan::is_subscribed;
use crate::settings::{NATIONAL, Settings};
use crate::store::{self, Manifest, Manifests};
use crate::theme::fill;

const NOTHING_THERE: Phrase = Phrase {
    kk: "мұнда алдыңғы құрастырудың жазбасы жоқ: {path}",
    ru: "здесь нет записи прежней сборки: {path}",
    en: "there is no record of an earlier build here: {path}",
};

/// Lists what changed.
pub(super) fn run(console: &Console, args: &ChangedArgs) -> Result<Exit, Failure> {
    let loaded = build::load(&Options::plain(&args.content, console.now)).map_err(Failure::machine)?;
    let Some(settings) = &loaded.settings else {
        console.findings(&loaded.diagnostics, Format::Human, &args.content);
        return Ok(Exit::Settings);
    };
    let cache = args.cache.clone().unwrap_or_else(|| build::default_cache(&args.content));
    let now = Manifests::open(&cache, &args.out).map_err(Failure::machine)?;
    let mut changed = Vec::new();
    if args.since.is_dir() {
        let before = Manifests::open(&args.since, &args.out).map_err(Failure::machine)?;
        for site in now.sites() {
            changed.extend(urls(&site, &before.read(&site), &now.read(&site), settings));
        }
    } else {
        let unknown = || Failure::usage(fill(NOTHING_THERE.get(console.lang), &[("path", args.since.as_str())]));
        let (site, before) = store::put_aside(&args.since).ok_or_else(unknown)?;
        changed.extend(urls(&site, &before, &now.read(&site), settings));
    }
    match args.format {
        ListForm::Json => {
            let row = |(site, url): &(String, String)| json!({ "site": site, "url": url });
            super::print(&json!({ "changed": changed.iter().map(row).collect::<Vec<_>>() }).to_string());
        }
        ListForm::Human => {
            for (_, url) in &changed {
                super::print(url);
            }
        }
    }
    Ok(Exit::Done)
}

/// The addresses of a site's feeds and calendars that are others than they were.
fn urls(site: &str, before: &Manifest, now: &Manifest, settings: &Settings) -> Vec<(String, String)> {
    let Some(base) = base_url(site, settings) else { return Vec::new() };
    let subscribed = now.0.iter().filter(|(path, _)| is_subscribed(path));
    let changed = subscribed.filter(|(path, record)| before.parts(path) != Some(&record.parts));
    changed.map(|(path, _)| (site.to_owned(), format!("{base}{}", path.address()))).collect()
}

/// The address of a site; none where its court is no longer in the tree.
fn base_url(site: &str, settings: &Settings) -> Option<String> {
    if site == NATIONAL {
        return Some(settings.national.base_url.clone());
    }
    settings.courts.values().find(|court| court.id.as_str() == site).map(|court| settings.base_url_of(court))
}
