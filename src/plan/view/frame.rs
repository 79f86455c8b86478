//! The frame around a page: head, court, menu, language switch.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{CourtLink, HeadFeed, Link, Loose, Phone, Picture, Section};
use crate::base::lang::Lang;

/// A language on the language switch.
#[derive(Debug, Clone, Serialize)]
pub struct Switch {
    /// The language.
    pub lang: Lang,
    /// `ҚАЗ`, `РУС`.
    pub label: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// The same page in that language.
    pub url: String,
    /// Whether it is this page's language.
    pub current: bool,
    /// Whether there is only a notice in that language.
    pub missing: bool,
}

/// The same page in another language, for search engines.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// Language code or `x-default`.
    pub hreflang: &'static str,
    /// Absolute address.
    pub href: String,
}

/// What stands in a page's head.
#[derive(Debug, Clone, Serialize)]
pub struct Head {
    /// The address of the same as plain text.
    pub text: Option<String>,
    /// Title, unique on its site.
    pub title: String,
    /// Description, unique on its site.
    pub description: Option<String>,
    /// The address that counts, where the page is one to be found.
    pub canonical: Option<String>,
    /// The page's own absolute address.
    pub url: String,
    /// Open Graph type.
    pub r#type: &'static str,
    /// For robots.
    pub robots: Option<&'static str>,
    /// The policy of a page that may be served where no header names one.
    pub policy: Option<String>,
    /// The page in every language.
    pub alternates: Vec<Alternate>,
    /// Feeds, the nearest first.
    pub feeds: Vec<HeadFeed>,
    /// Its picture for previews.
    pub image: Option<Preview>,
    /// The site's name.
    pub site_name: String,
    /// What the page tells search engines, as JSON-LD that may stand in HTML as it is.
    pub json_ld: Option<String>,
    /// Further facts for machines.
    pub meta: Vec<Meta>,
}

/// A picture that other sites show beside a link to a page.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    /// Absolute address.
    pub url: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
    /// Whether it may be shown large.
    pub large: bool,
}

/// A fact for machines.
#[derive(Debug, Clone, Serialize)]
pub struct Meta {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub content: String,
}

/// What every page of a site in one language shares.
#[derive(Debug, Clone, Serialize)]
pub struct Chrome {
    /// The court.
    pub court: Court,
    /// The menu.
    pub menu: Vec<Section>,
    /// The style sheet's address.
    pub stylesheet: String,
    /// The addresses of the theme's scripts, by name.
    pub scripts: BTreeMap<String, String>,
    /// The emblem.
    pub emblem: Option<Picture>,
    /// The web app manifest, where the theme draws icons.
    pub web_manifest: Option<String>,
    /// Options of the theme by name.
    pub options: Loose,
    /// The home page.
    pub home: String,
    /// The page on feeds.
    pub feeds: String,
    /// What all courts together are called; empty on their own site.
    pub all_courts: String,
    /// That name's language, where it is not the page's.
    pub all_courts_lang: Option<Lang>,
    /// The statement of accessibility.
    pub accessibility: String,
    /// The site of all courts.
    pub national: CourtLink,
    /// The sites of the courts whose place this one took, the last closed first.
    pub archives: Vec<Archive>,
    /// The pages made from registries: terms, e-services, accounts, partners.
    pub registries: Vec<Link>,
    /// The page of tags, where there are tags.
    pub tags: Option<String>,
    /// The ledger of coverage, where readers see it.
    pub coverage: Option<String>,
    /// Whether the site is shown for review alone.
    pub preview: bool,
}

/// A court, or the site over all courts.
#[derive(Debug, Clone, Serialize)]
pub struct Court {
    /// The site's folder.
    pub id: String,
    /// Name.
    pub name: String,
    /// Region.
    pub region: String,
    /// Town.
    pub seat: String,
    /// Address.
    pub address: String,
    /// Telephones.
    pub phones: Vec<Phone>,
    /// E-mail.
    pub email: Option<String>,
    /// Official accounts.
    pub accounts: Vec<Account>,
    /// Address of its site.
    pub base_url: String,
    /// What stands over every page of a court that is no more.
    pub banner: Option<Banner>,
    /// The name's language, where it is not the page's.
    pub name_lang: Option<Lang>,
    /// The address's language, where it is not the page's.
    pub address_lang: Option<Lang>,
}

/// The notice on every page of a court that is no more.
#[derive(Debug, Clone, Serialize)]
pub struct Banner {
    /// That the court is no more, and since when.
    pub text: String,
    /// The court in its place.
    pub successor: Option<CourtLink>,
}

/// The site of a court that is no more.
#[derive(Debug, Clone, Serialize)]
pub struct Archive {
    /// The court's name.
    pub name: String,
    /// The site's address.
    pub url: String,
    /// The name's language, where it is not the page's.
    pub lang: Option<Lang>,
    /// Until when, in words.
    pub until: String,
}

/// An official account.
#[derive(Debug, Clone, Serialize)]
pub struct Account {
    /// The network.
    pub network: String,
    /// Its address.
    pub url: String,
}
