//! What templates see: finished values. Names here are the theme's contract.
//!
//! Nothing here is looked up later, and nothing here knows how a page looks.

mod appearances;
mod citation;
mod feeds;
mod frame;
mod item;
mod listing;

use serde::{Serialize, Serializer};

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::base::written;
pub use appearances::{
    Appearances, CourtMonths, CourtTable, MediaRow, MonthCount, MonthHead, MonthLink, MonthsOfYear, Speaker,
};
pub use citation::Citation;
pub use feeds::{Feed, FeedForm, HeadFeed, PressHub};
pub use frame::{Account, Alternate, Archive, Banner, Chrome, Court, Head, Meta, Preview, Switch};
pub use item::{Body, Fact, FactValue, Heading, Item, Notice, Related, Share, ShareLink, Target};
pub use listing::{Group, Listing, LogEntry, Pager, PagerLink, Year};

/// A value whose shape a kind decides.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Loose(pub serde_json::Value);

impl Serialize for Loose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            self.0.serialize(serializer)
        } else {
            // A form that tells types apart: numbers from text, nothing from empty.
            serializer.collect_str(&self.0)
        }
    }
}

/// A date, written out.
#[derive(Debug, Clone, Serialize)]
pub struct Date {
    /// For `datetime` attributes.
    pub iso: String,
    /// In words.
    pub text: String,
    /// In words, shortened for lists.
    pub short: String,
    /// Hours and minutes, empty for a day without a time.
    pub time: String,
    /// The day of the month, for a calendar leaf.
    pub day: i8,
    /// The month as it stands beside that day.
    pub month: &'static str,
    /// The year.
    pub year: i16,
}

impl Date {
    /// An instant, as it is told in a language.
    #[must_use]
    pub fn of_moment(moment: Moment, lang: Lang) -> Self {
        Self { iso: moment.rfc3339(), time: moment.hour_minute(), ..Self::of_day(moment.day(), lang) }
    }

    /// A day, as it is told in a language.
    #[must_use]
    pub fn of_day(day: Day, lang: Lang) -> Self {
        Self {
            iso: day.to_string(),
            text: written::date_long(day, lang),
            short: written::date_short(day, lang),
            time: String::new(),
            day: day.day(),
            month: written::month_of_day(day, lang),
            year: day.year(),
        }
    }
}

/// A link.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Its words.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// A calendar to subscribe to.
#[derive(Debug, Clone, Serialize)]
pub struct Calendar {
    /// Its root-relative address.
    pub url: String,
    /// Its absolute address, for people to copy.
    pub address: String,
    /// The address that opens a calendar program.
    pub webcal: String,
}

/// A section of a site.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Folder and address segment.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// A picture, in all its sizes.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    /// The address of the form that every reader understands.
    pub src: String,
    /// Pixels of that form.
    pub width: u32,
    /// Pixels of that form.
    pub height: u32,
    /// What it shows.
    pub alt: String,
    /// Who made it.
    pub credit: Option<String>,
    /// That form in all widths, as `srcset` wants it.
    pub srcset: Option<String>,
    /// Formats that newer browsers read, the best one first.
    pub sources: Vec<Source>,
    /// The address of the largest form.
    pub full: String,
}

/// A picture in one format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The media type.
    pub r#type: &'static str,
    /// All widths.
    pub srcset: String,
}

/// A file to take away.
#[derive(Debug, Clone, Serialize)]
pub struct File {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// `PDF`, `CSV` and the like.
    pub r#type: String,
    /// Size in words.
    pub size: String,
    /// SHA-256 of its bytes, for a document about a person.
    pub sha256: Option<String>,
}

/// A telephone number.
#[derive(Debug, Clone, Serialize)]
pub struct Phone {
    /// Whose it is; empty on a person's card.
    pub label: String,
    /// As people write it.
    pub number: String,
    /// `tel:` address.
    pub href: String,
}

/// A person.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The id.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Office.
    pub office: String,
    /// The person's page on this site.
    pub url: Option<String>,
    /// The press service's telephone.
    pub phone: Option<Phone>,
    /// The press service's e-mail address.
    pub email: Option<String>,
    /// The court, where it is another than the site's and the office does not name it.
    pub court: String,
    /// When journalists reach the person.
    pub hours: Option<String>,
    /// The number outside these hours.
    pub duty_phone: Option<Phone>,
    /// Languages for comments.
    pub languages: Vec<String>,
    /// The mandate in words.
    pub mandate: Option<String>,
    /// Portrait.
    pub photo: Option<Picture>,
    /// The name's language, where it is not the page's; likewise the next ones.
    pub name_lang: Option<Lang>,
    /// That of the office.
    pub office_lang: Option<Lang>,
    /// That of the court's name.
    pub court_lang: Option<Lang>,
    /// That of the hours.
    pub hours_lang: Option<Lang>,
}

/// Somebody who answers journalists for a court.
#[derive(Debug, Clone, Serialize)]
pub struct PressContact {
    /// As what, in words.
    pub role: String,
    /// Who.
    pub person: Person,
}

/// The name and address of a court.
#[derive(Debug, Clone, Serialize)]
pub struct CourtLink {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The name's language, where it is not the page's.
    pub lang: Option<Lang>,
}

/// What lists and feeds know of an item.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Title.
    pub title: String,
    /// Address; absolute where the item stands on another site.
    pub url: String,
    /// Date of publication.
    pub date: Option<Date>,
    /// Summary.
    pub summary: String,
    /// Its section.
    pub section: Section,
    /// Its picture.
    pub image: Option<Picture>,
    /// Initials, which stand for a person's portrait where there is none.
    pub monogram: Option<String>,
    /// Its tags.
    pub tags: Vec<Link>,
    /// Its court, on the site of all courts.
    pub court: Option<CourtLink>,
    /// The title's language, where it is not the page's.
    pub title_lang: Option<Lang>,
    /// What sort it is, in a word or two.
    pub label: Option<String>,
    /// The kind's own values for cards.
    pub extra: Loose,
}
