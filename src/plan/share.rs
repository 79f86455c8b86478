//! How an item is shared and cited: plain links that tell nobody anything until a reader follows one.

use std::fmt::Write;

use super::site::Site;
use super::view::{Share, ShareLink};
use crate::base::written;
use crate::catalogue::address;
use crate::entry::{Entry, Item, Owner};
use crate::kinds::{Fields, Kind};
use crate::settings::Network;

/// Pages about people: their terms end, and nobody is to be handed around.
pub(super) const ABOUT_PEOPLE: [Kind; 5] =
    [Kind::Candidate, Kind::Declaration, Kind::Expert, Kind::Judge, Kind::Speaker];

impl Site<'_> {
    /// How an item is shared and cited; `None` where it is not.
    pub(super) fn share(&self, item: &Item, entry: &Entry) -> Option<Share> {
        if entry.base.withdrawn.is_some() || entry.base.draft || ABOUT_PEOPLE.contains(&item.key.kind) {
            return None;
        }
        let here = format!("{}{}", self.canonical_base(item), address(item, entry.lang));
        let title = &entry.base.title;
        let link = |network: &Network| ShareLink { network: network.word(), url: share_link(*network, &here, title) };
        Some(Share {
            networks: self.settings().share.iter().map(link).collect(),
            // An article is cited in a way of its own.
            citation: (!matches!(&entry.fields, Fields::JournalItem(_))).then(|| self.cited(item, entry, &here)),
            address: here,
            text: None,
            kit: None,
        })
    }

    /// «Court. Title. Date. Address».
    fn cited(&self, item: &Item, entry: &Entry, here: &str) -> String {
        let settings = self.settings();
        let court = match &item.key.owner {
            Owner::Court(court) => settings.courts.get(court).map(|court| &court.name),
            Owner::National => None,
        };
        let court = court.unwrap_or(&settings.name).get(entry.lang);
        let title = &entry.base.title;
        let stop = if title.ends_with(['.', '?', '!', '…']) { "" } else { "." };
        let date = entry.base.date.map(|date| format!(" {}.", written::date_long(date.day(), entry.lang)));
        format!("{court}. {title}{stop}{} {here}", date.unwrap_or_default())
    }
}

/// The address at which a network takes up a link.
fn share_link(network: Network, url: &str, title: &str) -> String {
    let (url, title) = (encoded(url), encoded(title));
    match network {
        Network::Telegram => format!("https://t.me/share/url?url={url}&text={title}"),
        Network::Whatsapp => format!("https://wa.me/?text={title}%20{url}"),
        Network::Facebook => format!("https://www.facebook.com/sharer/sharer.php?u={url}"),
        Network::Vk => format!("https://vk.com/share.php?url={url}&title={title}"),
        Network::Email => format!("mailto:?subject={title}&body={url}"),
    }
}

/// A value for a query: everything but letters, digits and four marks is encoded (RFC 3986, 2.3).
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a string takes all");
        }
    }
    out
}
