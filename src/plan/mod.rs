//! What will exist: every output of every site, with the recipe it is made from.
//!
//! A recipe holds exactly the values its output is made of; rendering gets nothing else. So the
//! recipe's fingerprint tells whether the output would come out the same, and there is no graph of
//! dependencies to get wrong. Planning writes nothing and renders nothing.

mod accessibility;
mod accounts;
mod appearances;

mod assets;
mod body;
mod calendar;
mod cards;
mod carried;
mod chrome;
mod citation;
mod cms;
mod contact_card;
mod corrections;
mod court;
mod court_index;
mod coverage;
mod declared;
mod deleted;
mod directory;
mod episodes;
mod face;
mod feeds;
mod fields;
mod figures;
mod filters;
mod gone;
mod groups;
mod home;
mod hosting;
mod icons;
mod in_words;
mod item;
mod journal;
mod kit;
mod line_up;
mod listings;
mod moved;
mod national;
mod ninjs;
mod pager;
mod plain;
mod players;
mod prepared;
mod press_contacts;
mod press_hub;
mod recipe;
mod registered;
mod registry_pages;
mod related;
mod sealed;
mod security;
mod share;
mod share_image;
mod site;
mod sitemap;
mod stale;
mod structured;
mod style_guide;
mod tags;
pub mod view;

use std::collections::BTreeMap;

use crate::base::month::Month;
use crate::base::path::{OutputPath, SourcePath};
use crate::diagnostics::Diagnostic;
pub use appearances::month_page;
pub use court::plan_court;
pub use feeds::is_subscribed;
pub use groups::Under;
pub use national::{CourtMonths, plan_national};
pub use prepared::Prepared;
pub use recipe::{
    CalendarEvent, CalendarRecipe, CitationForm, ComponentExample, ComponentPage, ContactRecipe, DRAWING, Deleted,
    DrawingRecipe, DrawnForm, ENCODING, Enclosure, Encoding, EventStatus, FeedFormat, FeedItem, FeedRecipe, KitFile,
    KitRecipe, LatestRecipe, Length, Lines, NewsUrl, NinjsItem, Occasion, Opml, PageContent, PageRecipe, Part, Parts,
    PlainRecipe, Recipe, SitemapUrl, Subscription, Variant,
};
pub use stale::{Reason, Stale, stale};

/// One output.
#[derive(Debug)]
pub struct Output {
    /// What it is made from.
    pub recipe: Recipe,
    /// The files of the content tree behind it, for `zharia why`.
    pub sources: Vec<SourcePath>,
}

/// All outputs of one site.
#[derive(Debug, Default)]
pub struct SitePlan {
    /// The name of the site's folder: a court's id, or `national`.
    pub site: String,
    /// The theme its pages are made with.
    pub theme: String,
    /// Its address, without a final slash.
    pub base_url: String,
    /// The outputs by path: two can't share one.
    pub outputs: BTreeMap<OutputPath, Output>,
    /// Its items, for the site over all courts.
    pub prepared: Vec<Prepared>,
    /// How many appearances in the media it tells of, by month.
    pub months: BTreeMap<Month, usize>,
    /// What was found on the way.
    pub diagnostics: Vec<Diagnostic>,
}
