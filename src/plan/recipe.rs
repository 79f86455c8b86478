//! Recipes: the closed list of what an output can be, each with exactly what it is made from.
//!
//! Adding a field to a recipe adds it to the fingerprint by itself: the whole value is hashed.
//!
//! | part | page | feed | anything else |
//! |---|---|---|---|
//! | program | source of the program, theme's templates and words | source | source |
//! | frame | menu, court's facts, style sheet | – | – |
//! | content | head, texts, cards of neighbours | items in full | the whole recipe |

mod calendar;
mod drawing;
mod feed;
mod kit;
mod ninjs;
mod picture;
mod plain;

use serde::{Deserialize, Serialize};

use super::view::{Alternate, Body, Chrome, Citation, Head, Link, Loose, Related, Switch};
use crate::base::date::Moment;
use crate::base::fingerprint::{Fingerprint, Shared};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::theme::Theme;
pub use calendar::{CalendarEvent, CalendarRecipe, ContactRecipe, EventStatus, Occasion, Subscription};
pub use drawing::{DRAWING, DrawingRecipe, DrawnForm, Lines};
pub use feed::{Deleted, Enclosure, FeedFormat, FeedItem, FeedRecipe, Length};
pub use kit::{KitFile, KitRecipe};
pub(super) use ninjs::NinjsEvent;
pub use ninjs::{LatestRecipe, NinjsItem};
pub use picture::{ENCODING, Encoding, Variant};
pub use plain::PlainRecipe;

/// What an output is made from.
#[derive(Debug, Serialize)]
pub enum Recipe {
    /// An HTML page.
    Page(Box<PageRecipe>),
    /// A feed in one of its forms; they share what it is made of.
    Feed(FeedFormat, Shared<FeedRecipe>),
    /// An item in ninjs 3.1.
    Ninjs(Shared<NinjsItem>),
    /// The newest items in ninjs 3.1.
    Latest(Box<LatestRecipe>),
    /// A list of feeds, OPML 2.0.
    Opml(Opml),
    /// A calendar, RFC 5545.
    Calendar(CalendarRecipe),
    /// A contact card, vCard 4.0.
    Contact(ContactRecipe),
    /// A sitemap.
    Sitemap(Vec<SitemapUrl>),
    /// The addresses of sitemaps, where one file would be too large.
    SitemapIndex(Vec<String>),
    /// The newest items, for search engines' news.
    NewsSitemap(Vec<NewsUrl>),
    /// A citation for reference managers.
    Citation(CitationForm, Box<Citation>),
    /// An item as plain text.
    Plain(Box<PlainRecipe>),
    /// The files of an item as one archive.
    Kit(KitRecipe),
    /// A text made by the plan: robots, headers, redirects.
    Text(String),
    /// The style sheet, already put together.
    Bytes(Vec<u8>),
    /// A file of the tree as it is, with the hash of its bytes.
    Copy(SourcePath, Fingerprint),
    /// A picture of the tree as it is, but without what its file tells besides; with the hash of its bytes.
    Clean(SourcePath, Fingerprint),
    /// A picture of the tree in one width and format.
    Picture(Variant),
    /// A picture that is drawn by a template.
    Drawing(Box<DrawingRecipe>),
}

/// The forms in which reference managers read a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum CitationForm {
    /// `BibTeX`.
    BibTex,
    /// RIS.
    Ris,
}

/// A page.
#[derive(Debug, Serialize)]
pub struct PageRecipe {
    /// The template.
    pub template: String,
    /// The page's language.
    pub lang: Lang,
    /// Its own root-relative address.
    pub address: String,
    /// The frame around it.
    pub chrome: Shared<Chrome>,
    /// Its head.
    pub head: Head,
    /// The section it stands in.
    pub section: Option<&'static str>,
    /// The language switch.
    pub switch: Vec<Switch>,
    /// The way from the home page.
    pub breadcrumbs: Vec<Link>,
    /// What the template shows.
    pub page: PageContent,
    /// The text, for an item's page.
    pub body: Option<Shared<Body>>,
}

/// What a page's template shows.
#[derive(Debug, Serialize)]
pub enum PageContent {
    /// An item.
    Item(Box<Shared<super::view::Item>>, Neighbours),
    /// A list.
    Listing(Box<super::view::Listing>),
    /// Values of a page that exists once on a site.
    Single(Single),
    /// A component of the theme.
    Component(ComponentPage),
}

/// A component of the theme with its examples.
#[derive(Debug, Serialize)]
pub struct ComponentPage {
    /// The component's name.
    pub component: String,
    /// What is told of it.
    pub values: Loose,
    /// Its examples.
    pub examples: Vec<ComponentExample>,
}

/// An example of a component.
#[derive(Debug, Serialize)]
pub struct ComponentExample {
    /// What is told of it.
    pub values: Loose,
    /// Its title, which tells its landmarks from those of the page and of other examples.
    pub title: String,
    /// What it gives to the component.
    pub arguments: Loose,
    /// Markup that stands inside the component.
    pub body: Option<String>,
}

/// The items around an item; they change more often than the item.
#[derive(Debug, Default, Serialize)]
pub struct Neighbours {
    /// The older one.
    pub previous: Option<Shared<super::view::Card>>,
    /// The newer one.
    pub next: Option<Shared<super::view::Card>>,
    /// What refers to it.
    pub related: Vec<Related>,
}

/// Values of a page that exists once on a site, and the cards on it.
#[derive(Debug, Default, Serialize)]
pub struct Single {
    /// Plain values.
    pub values: Loose,
    /// Lists of cards by name.
    pub cards: Vec<(&'static str, Vec<Shared<super::view::Card>>)>,
    /// One card by name.
    pub card: Vec<(&'static str, Option<Shared<super::view::Card>>)>,
}

/// A list of feeds.
#[derive(Debug, Serialize)]
pub struct Opml {
    /// Its title.
    pub title: String,
    /// Feeds in groups.
    pub groups: Vec<(String, Vec<OpmlFeed>)>,
}

/// A feed of a list of feeds.
#[derive(Debug, Serialize)]
pub struct OpmlFeed {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The page it belongs to.
    pub page: String,
    /// Its language.
    pub lang: Lang,
}

/// An address of a sitemap.
#[derive(Debug, Serialize)]
pub struct SitemapUrl {
    /// Absolute address.
    pub loc: String,
    /// Date of the last change in substance.
    pub lastmod: Option<String>,
    /// The page in every language.
    pub alternates: Vec<Alternate>,
}

/// An item of the news sitemap.
#[derive(Debug, Serialize)]
pub struct NewsUrl {
    /// Absolute address.
    pub loc: String,
    /// The name of the site.
    pub publication: String,
    /// Language.
    pub lang: Lang,
    /// Date of publication.
    pub date: Moment,
    /// Title.
    pub title: String,
}

/// A part of a fingerprint: why an output is stale is told by the part that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The program or the theme.
    Program,
    /// Menu, court's facts, style sheet.
    Frame,
    /// What the output tells.
    Content,
}

impl Part {
    /// All parts, in the order in which a manifest keeps them.
    pub const ALL: [Self; 3] = [Self::Program, Self::Frame, Self::Content];
}

/// The fingerprints of a recipe's parts, in the order of [`Part::ALL`]; an output is fresh when all are equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Parts(pub Vec<Fingerprint>);

impl Recipe {
    /// The items of which a feed or a file for newsrooms tells.
    #[must_use]
    pub fn feed_items(&self) -> Vec<&FeedItem> {
        match self {
            Self::Feed(_, feed) => feed.items.iter().map(|item| &**item).collect(),
            Self::Ninjs(item) => vec![&*item.feed],
            Self::Latest(latest) => latest.items.iter().map(|item| &*item.feed).collect(),
            Self::Kit(kit) => kit.feed_items(),
            _ => Vec::new(),
        }
    }

    /// The parts of the recipe's fingerprint, in the order of [`Part::ALL`].
    #[must_use]
    pub fn parts(&self, theme: &Theme) -> Parts {
        let program = env!("ZHARIA_SOURCE");
        let content = |recipe: &Self| Fingerprint::of(recipe);
        Parts(match self {
            Self::Page(page) => {
                let PageRecipe { template, lang, address, chrome, head, section, switch, breadcrumbs, page, body } =
                    &**page;
                let content = (template, lang, address, head, section, switch, breadcrumbs, page, body);
                vec![theme.fingerprint(), chrome.fingerprint(), Fingerprint::of(&content)]
            }
            Self::Drawing(_) => {
                let program = Fingerprint::of(&(program, theme.drawing_fingerprint()));
                vec![program, Fingerprint::of(""), content(self)]
            }
            other => vec![Fingerprint::of(program), Fingerprint::of(""), content(other)],
        })
    }
}
