//! What templates see: finished values. Names here are the theme's contract.

use serde::{Deserialize, Serialize, Serializer};

use crate::base::date::{Day, Moment};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::base::written;

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
}

impl Date {
    /// An instant, as it is told in a language.
    #[must_use]
    pub fn of_moment(moment: Moment, lang: Lang) -> Self {
        let day = moment.day();
        Self {
            iso: moment.rfc3339(),
            text: written::date_long(day, lang),
            short: written::date_short(day, lang),
            time: moment.hour_minute(),
        }
    }

    /// A day, as it is told in a language.
    #[must_use]
    pub fn of_day(day: Day, lang: Lang) -> Self {
        let (text, short) = (written::date_long(day, lang), written::date_short(day, lang));
        Self { iso: day.to_string(), text, short, time: String::new() }
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

/// A picture.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Picture {
    /// Its address.
    pub src: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
    /// Who made it.
    pub credit: Option<String>,
}

/// A file to take away.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct File {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// `PDF`, `CSV` and the like.
    pub r#type: String,
    /// Size in words.
    pub size: String,
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
    /// The court.
    pub court: String,
    /// Languages for comments.
    pub languages: Vec<String>,
    /// The mandate in words.
    pub mandate: Option<String>,
    /// Portrait.
    pub photo: Option<Picture>,
}

/// The name and address of a court.
#[derive(Debug, Clone, Serialize)]
pub struct CourtLink {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
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
    /// Its tags.
    pub tags: Vec<Link>,
    /// Its court, on the site of all courts.
    pub court: Option<CourtLink>,
    /// What sort it is, in a word or two.
    pub label: Option<String>,
    /// The kind's own values for cards.
    pub extra: Loose,
}

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
    /// The page in every language.
    pub alternates: Vec<Alternate>,
    /// Feeds, the nearest first.
    pub feeds: Vec<Link>,
    /// Absolute address of its picture.
    pub image: Option<String>,
    /// The site's name.
    pub site_name: String,
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
    /// The emblem.
    pub emblem: Option<Picture>,
    /// The home page.
    pub home: String,
    /// The page on feeds.
    pub feeds: String,
    /// The site of all courts.
    pub national: CourtLink,
    /// The page of tags, where there are tags.
    pub tags: Option<String>,
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
    /// A sentence over every page of a court that is no more.
    pub banner: Option<String>,
}

/// An official account.
#[derive(Debug, Clone, Serialize)]
pub struct Account {
    /// The network.
    pub network: String,
    /// Its address.
    pub url: String,
}

/// A labelled fact.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// The field.
    pub key: &'static str,
    /// The label.
    pub label: &'static str,
    /// The values.
    pub values: Vec<FactValue>,
}

/// One value of a fact.
#[derive(Debug, Clone, Serialize)]
pub struct FactValue {
    /// In words.
    pub text: String,
    /// Where it leads.
    pub url: Option<String>,
    /// Its language, where that is another.
    pub lang: Option<Lang>,
}

/// A notice over an item's text.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// `withdrawn`, `corrected`, `presumption`, `opinion-open`, `opinion-closed`, `expired`, `draft`.
    pub kind: &'static str,
    /// Title.
    pub title: Option<String>,
    /// Text.
    pub text: String,
    /// Date.
    pub date: Option<Date>,
}

/// A heading of a text.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// What a reference in a text leads to.
#[derive(Debug, Clone, Serialize)]
pub enum Target {
    /// An address: root-relative on the same site, else absolute.
    Address(String),
    /// A picture.
    Picture {
        /// Its address.
        src: String,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// A person's card.
    Person(Shared<Person>),
    /// Nothing: the words stay.
    Nothing,
}

/// A text, with what its references lead to.
#[derive(Debug, Clone, Serialize)]
pub struct Body {
    /// HTML with `zharia:<index>` for references.
    pub html: String,
    /// What each leads to.
    pub targets: Vec<Target>,
}

/// An item's page.
#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Date of publication.
    pub date: Option<Date>,
    /// Date of the last change in substance.
    pub updated: Option<Date>,
    /// Picture.
    pub image: Option<Picture>,
    /// Section.
    pub section: Section,
    /// Tags.
    pub tags: Vec<Link>,
    /// Headings of the text.
    pub outline: Vec<Heading>,
    /// Words of the text.
    pub words: usize,
    /// The kind's fields.
    pub fields: Loose,
    /// The kind's fields, labelled.
    pub facts: Vec<Fact>,
    /// Notices.
    pub notices: Vec<Notice>,
    /// Whom to ask.
    pub contact: Option<Person>,
    /// Number of a press release.
    pub number: Option<String>,
    /// Files to take away.
    pub attachments: Vec<File>,
    /// The item in other languages.
    pub elsewhere: Vec<Switch>,
}

/// A page of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Listing {
    /// Title.
    pub title: String,
    /// A sentence on the section.
    pub intro: Option<String>,
    /// The items.
    pub cards: Vec<Shared<Card>>,
    /// The items in groups, where the section has such.
    pub groups: Vec<Group>,
    /// The list's other pages.
    pub pager: Option<Pager>,
    /// Archives of years.
    pub years: Vec<Year>,
    /// The list's feed.
    pub feed: Option<String>,
    /// Where items are, when there are none in this language.
    pub elsewhere: Option<Switch>,
    /// The tag, on a tag's page.
    pub tag: Option<String>,
}

/// Items under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// The items.
    pub cards: Vec<Shared<Card>>,
}

/// Links to the pages of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Pager {
    /// This page, from 1.
    pub current: usize,
    /// How many there are.
    pub total: usize,
    /// The page with newer items.
    pub newer: Option<String>,
    /// The page with older items.
    pub older: Option<String>,
    /// All of them.
    pub pages: Vec<PagerLink>,
}

/// A page of a list.
#[derive(Debug, Clone, Serialize)]
pub struct PagerLink {
    /// Its number.
    pub n: usize,
    /// Its address.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
}

/// A year's archive.
#[derive(Debug, Clone, Serialize)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Its address.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
}
