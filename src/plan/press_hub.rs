//! What the page for journalists offers at once: the next events, feeds to copy, the way to the speakers.

use super::home::coming;
use super::listings::Shelves;
use super::recipe::FeedFormat;
use super::site::Site;
use super::view::{Feed, FeedForm, HeadFeed, Link, PressHub};
use crate::base::lang::Lang;
use crate::kinds::Kind;

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
        let usual = FeedFormat::Rss.file();
        let folder = feed.url.strip_suffix(usual).unwrap_or(&feed.url);
        let form = |format: FeedFormat| {
            let address = format!("{folder}{}", format.file());
            let url = address.strip_prefix(&self.base_url).map_or(address.clone(), str::to_owned);
            FeedForm { name: format.name(), url, address, mime: format.mime() }
        };
        Feed { title, forms: FeedFormat::ALL.into_iter().map(form).collect() }
    }

    /// The feeds that a page's head names: those nearest to it in every form, the others as RSS alone.
    pub(super) fn announced(&self, feeds: &[Link], address: &str) -> Vec<HeadFeed> {
        let own = self.absolute(address);
        let mut announced = Vec::new();
        for (index, feed) in feeds.iter().enumerate() {
            if !feed.url.ends_with(FeedFormat::Rss.file()) {
                // What is there in one form alone.
                let Link { title, url } = feed.clone();
                announced.push(HeadFeed { title, url, r#type: FeedFormat::Rss.mime() });
                continue;
            }
            let is_near = index == 0 || feed.url.starts_with(&own);
            let forms = self.in_forms(feed.title.clone(), feed).forms.into_iter();
            announced.extend(forms.take(if is_near { usize::MAX } else { 1 }).enumerate().map(|(nth, form)| {
                let title = if nth == 0 { feed.title.clone() } else { format!("{} ({})", feed.title, form.name) };
                HeadFeed { title, url: form.address, r#type: form.mime }
            }));
        }
        announced
    }
}
