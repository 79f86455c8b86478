//! What the page for journalists offers at once: the next events, feeds to copy, the way to the speakers.

use super::home::coming;
use super::listings::Shelves;
use super::site::Site;
use super::view::{Feed, FeedForm, Link, PressHub};
use crate::base::lang::Lang;
use crate::kinds::Kind;

/// The file of a feed's usual form.
const USUAL: &str = "feed.xml";

/// The forms in which every feed is there: name, file, media type.
const FORMS: [(&str, &str, &str); 1] = [("RSS", USUAL, "application/rss+xml")];

/// The sections whose feeds newsrooms want most.
const WANTED: [Kind; 4] = [Kind::News, Kind::Courtroom, Kind::Event, Kind::Response];

impl Site<'_> {
    /// What journalists find first.
    pub(super) fn press_hub(&self, lang: Lang, shelves: &Shelves<'_>) -> PressHub {
        let is_closed = self.court.is_some_and(|court| self.catalogue.is_closed(court));
        let now = self.catalogue.view.now;
        let events = if is_closed { Vec::new() } else { coming(shelves, lang, now, |item| item.card.clone()) };
        let wanted = WANTED.into_iter().filter(|kind| self.has_in_menu(*kind, lang));
        let feeds = std::iter::once(self.feed_of_all(lang)).chain(wanted.map(|kind| self.feed_of_section(kind, lang)));
        PressHub { events, feeds: feeds.collect() }
    }

    /// The list of those who speak for the court, where there is one.
    pub(super) fn speakers_link(&self, lang: Lang) -> Option<Link> {
        let section = self.section(Kind::Speaker, lang);
        self.has_in_menu(Kind::Speaker, lang).then_some(Link { title: section.title, url: section.url })
    }

    fn has_in_menu(&self, kind: Kind, lang: Lang) -> bool {
        self.chrome[&lang].menu.iter().any(|section| section.id == kind.section())
    }

    /// The feed of everything, in all its forms.
    pub(super) fn feed_of_all(&self, lang: Lang) -> Feed {
        self.in_forms(self.words(lang).get("feed.all").to_owned(), &self.home_feed(lang))
    }

    /// The feed of a section, in all its forms.
    pub(super) fn feed_of_section(&self, kind: Kind, lang: Lang) -> Feed {
        self.in_forms(self.section(kind, lang).title, &self.section_feed(kind, lang))
    }

    /// A feed under the name that a page gives it.
    pub(super) fn in_forms(&self, title: String, feed: &Link) -> Feed {
        let folder = feed.url.strip_suffix(USUAL).unwrap_or(&feed.url);
        let form = |(name, file, mime): (&'static str, &str, &'static str)| {
            let address = format!("{folder}{file}");
            let url = address.strip_prefix(&self.base_url).map_or(address.clone(), str::to_owned);
            FeedForm { name, url, address, mime }
        };
        Feed { title, forms: FORMS.into_iter().map(form).collect() }
    }
}
