//! Reads `zharia.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use super::accessibility;
use super::cms;
use super::coverage;
use super::duties::{self, Duties};
use super::host;
use super::options;
use super::outside;
use super::pictures;
use super::reader::{self, Fields};
use super::security;
use super::{Court, Feeds, National, Person, Presumption, Registries, Settings, Terms, unknown_court};
use crate::base::date::{Day, ZoneHistory};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::diagnostics::problems::{Expected, SettingsProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};

pub(super) fn read(
    source: &SourceText,
    courts: BTreeMap<Slug, Court>,
    unreadable_courts: BTreeSet<Slug>,
    people: BTreeMap<Slug, Person>,
    registries: Registries,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let map = reader::parse(source, diagnostics)?;
    let mut fields = Fields::new(source, &map, source.whole());
    check_version(&mut fields);
    if courts.is_empty() && unreadable_courts.is_empty() {
        fields.report(SettingsProblem::NoCourts {}, Place::default());
    }
    let name = fields.local_text("name");
    let name = fields.require("name", name);
    let languages = languages(&mut fields);
    let zones = fields.zones("time_zone");
    let zones = fields.require("time_zone", zones);
    let base_url = fields.https_pattern("base_url");
    let base_url = fields.require("base_url", base_url);
    let theme = fields.text("theme").unwrap_or_else(|| "base".to_owned());
    let options = options::read(&mut fields);
    let style_guide = fields.yes_no("style_guide").unwrap_or(false);
    let host = host::read(&mut fields);
    let canonical_court = canonical_court(&mut fields, &courts, &unreadable_courts);
    let national = fields.group("national", national).flatten();
    let national = fields.require("national", national);
    let feeds = fields.group("feeds", feeds).flatten();
    let feeds = fields.require("feeds", feeds);
    let page_size = fields.group("lists", |fields| fields.whole("page_size", 1..=500)).flatten();
    let limits = fields.group("limits", |fields| {
        let bytes = 0..=1_000_000;
        (fields.whole("summary", 50..=2000), fields.whole("page", bytes.clone()), fields.whole("drawing", bytes))
    });
    let (summary_limit, page_limit, drawing_limit) = limits.unwrap_or_default();
    let pictures = pictures::read(&mut fields);
    let share_images = fields.yes_no("share_images");
    let materials_after_days = fields.whole("materials_after_days", 0..=3650);
    let terms = fields.group("terms", terms).unwrap_or_default();
    let duties = duties::read(&mut fields).over(Duties::default());
    let holidays = holidays(&mut fields);
    let freshness = coverage::freshness(&mut fields);
    let coverage_public = coverage::is_public(&mut fields).unwrap_or(false);
    let accessibility = accessibility::read(&mut fields);
    let security = security::read(&mut fields, true);
    let players = outside::players(&mut fields);
    let share = outside::networks(&mut fields);
    let cms = cms::read(&mut fields);
    let presumption = fields.group("presumption", presumption).flatten();
    if presumption.is_none() {
        let place = source.whole();
        fields.report(SettingsProblem::PresumptionMissing {}, place);
    }
    diagnostics.extend(fields.finish());
    Some(Settings {
        name: name?,
        languages: languages?,
        zones: zones.unwrap_or_else(|| ZoneHistory::new(Vec::new())),
        base_url: base_url?,
        theme,
        options,
        host,
        style_guide,
        canonical_court: canonical_court?,
        national: national?,
        feeds: feeds?,
        page_size: whole_or(page_size, 20),
        summary_limit: whole_or(summary_limit, 300),
        page_limit: page_limit.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or(PAGE_LIMIT),
        drawing_limit: drawing_limit.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or(DRAWING_LIMIT),
        pictures,
        share_images: share_images.unwrap_or(true),
        materials_after_days: materials_after_days.unwrap_or(14),
        terms,
        duties,
        holidays,
        freshness,
        coverage_public,
        accessibility,
        security,
        players,
        share,
        cms,
        presumption,
        courts,
        unreadable_courts,
        people,
        registries,
    })
}

/// What ten packets of a new connection carry: a page of so many bytes is there after one round trip.
const PAGE_LIMIT: u64 = 14_600;
/// The most bytes of a drawing: a photo is made smaller by the build, a drawing goes out as it is.
const DRAWING_LIMIT: u64 = 150_000;

fn whole_or(number: Option<i64>, default: usize) -> usize {
    number.and_then(|number| usize::try_from(number).ok()).unwrap_or(default)
}

/// A newer content tree may mean something that this program would get wrong: it must say so first.
fn check_version(fields: &mut Fields<'_>) {
    let Some(node) = fields.node("requires") else { return };
    let Some(text) = fields.text_of("requires", node) else { return };
    let place = fields.place(node);
    let have = Version::parse(env!("CARGO_PKG_VERSION")).expect("Cargo checks the version");
    match Version::parse(&text) {
        Ok(needed) if needed > have => {
            fields.report(SettingsProblem::ZhariaTooOld { needed: text, have: have.to_string() }, place);
        }
        Ok(_) => {}
        Err(_) => fields.report(SettingsProblem::BadVersion { value: text }, place),
    }
}

fn languages(fields: &mut Fields<'_>) -> Option<Vec<Lang>> {
    let mut languages = Vec::new();
    for node in fields.list("languages") {
        let Some(code) = fields.text_of("languages", node) else { continue };
        match Lang::from_code(&code) {
            Some(lang) if !languages.contains(&lang) => languages.push(lang),
            Some(_) => {}
            None => {
                let place = fields.place(node);
                fields.report(SettingsProblem::UnknownLanguage { code }, place);
            }
        }
    }
    fields.require("languages", (!languages.is_empty()).then_some(languages))
}

fn holidays(fields: &mut Fields<'_>) -> BTreeSet<Day> {
    let mut days = BTreeSet::new();
    for node in fields.list("holidays") {
        let Some(text) = fields.text_of("holidays", node) else { continue };
        if let Ok(day) = Day::parse(&text) {
            days.insert(day);
        } else {
            let place = fields.place(node);
            let problem = SettingsProblem::SettingWrongType { key: "holidays".to_owned(), expected: Expected::Date };
            fields.report(problem, place);
        }
    }
    days
}

fn canonical_court(
    fields: &mut Fields<'_>,
    courts: &BTreeMap<Slug, Court>,
    unreadable: &BTreeSet<Slug>,
) -> Option<Slug> {
    let node = fields.node("canonical_court");
    let id = fields.slug("canonical_court");
    let id = fields.require("canonical_court", id)?;
    if !courts.is_empty() && !courts.contains_key(&id) && !unreadable.contains(&id) {
        let place = node.map(|node| fields.place(node)).unwrap_or_default();
        fields.report(unknown_court(id.as_str(), courts), place);
    }
    Some(id)
}

fn national(fields: &mut Fields<'_>) -> Option<National> {
    let base_url = fields.https("base_url");
    let base_url = fields.require("base_url", base_url);
    let name = fields.local_text("name");
    let name = fields.require("name", name);
    Some(National { base_url: base_url?, name: name? })
}

fn feeds(fields: &mut Fields<'_>) -> Option<Feeds> {
    let authority = fields.text("authority");
    let authority = fields.require("authority", authority);
    let since = fields.whole("since", 1990..=2100);
    let since = fields.require("since", since);
    let items = fields.whole("items", 1..=50);
    let text = fields.yes_no("text").unwrap_or(true);
    let press_kit = fields.yes_no("press_kit").unwrap_or(true);
    let hub = fields.web_address("hub");
    let ninjs = fields.yes_no("ninjs").unwrap_or(true);
    let yandex = fields.yes_no("yandex").unwrap_or(false);
    let tag_archives = fields.yes_no("tag_archives").unwrap_or(false);
    let items = whole_or(items, 50);
    Some(Feeds { authority: authority?, since: since?, items, hub, press_kit, text, ninjs, yandex, tag_archives })
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            answer_days: 15,
            council_days: 10,
            mandate_days: 60,
            anonymise_days: 180,
            translation_days: 7,
            declaration_days: 0,
        }
    }
}

fn terms(fields: &mut Fields<'_>) -> Terms {
    let usual = Terms::default();
    let mut days = |key: &'static str, usual: i64| fields.whole(key, 0..=3650).unwrap_or(usual);
    Terms {
        answer_days: days("answer_days", usual.answer_days),
        council_days: days("council_days", usual.council_days),
        mandate_days: days("mandate_days", usual.mandate_days),
        anonymise_days: days("anonymise_days", usual.anonymise_days),
        translation_days: days("translation_days", usual.translation_days),
        declaration_days: days("declaration_days", usual.declaration_days),
    }
}

fn presumption(fields: &mut Fields<'_>) -> Option<Presumption> {
    let version = fields.day("version");
    let version = fields.require("version", version);
    let mut text = crate::base::lang::LocalText::default();
    for (lang, key) in [(Lang::Kk, "kk"), (Lang::Ru, "ru"), (Lang::En, "en")] {
        if let Some(words) = fields.text(key) {
            text.0.insert(lang, words);
        }
    }
    (!text.is_empty()).then_some(Presumption { version: version?.to_string(), text })
}
