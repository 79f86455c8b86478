//! Accounts in social networks: what we publish leads to the court's own or to none, as impostors exist.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::diagnostics::problems::KindProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::entry::Entry;
use crate::front_matter::Shown;

/// Fields in which a court invites readers to a page of its own.
const INVITES: [&str; 4] = ["stream", "registration", "apply", "opinion_url"];
/// First steps of addresses that name no account: a post, a film, a search.
const NOT_ACCOUNTS: [&str; 17] = [
    "watch",
    "p",
    "reel",
    "reels",
    "shorts",
    "playlist",
    "hashtag",
    "share",
    "sharer",
    "sharer.php",
    "intent",
    "search",
    "embed",
    "live",
    "explore",
    "events",
    "i",
];
/// First steps after which the name of the account comes.
const BEFORE_NAMES: [&str; 6] = ["s", "c", "user", "channel", "groups", "pages"];
/// Other names of the same network.
const SAME: [(&str, &str); 4] =
    [("telegram.me", "t.me"), ("telegram.dog", "t.me"), ("twitter.com", "x.com"), ("fb.com", "facebook.com")];

/// An account: the network's host, and its name there.
pub(super) type Account = (String, String);

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let accounts = || catalogue.settings.courts.values().flat_map(|court| &court.accounts);
    let networks: BTreeSet<String> = accounts().filter_map(|account| Some(address(&account.url)?.0)).collect();
    let outlets = catalogue.settings.registries.outlets.values().filter_map(|outlet| outlet.url.as_deref());
    // What a registered outlet shows on its own page is no impostor's.
    let known = accounts().map(|account| account.url.as_str()).chain(outlets);
    let known: BTreeSet<Account> = known.filter_map(account).collect();
    let mut found = Vec::new();
    for entry in catalogue.items.iter().flat_map(|item| item.entries.values()) {
        for (url, place) in addresses(entry) {
            let is_foreign = |account: &Account| networks.contains(&account.0) && !known.contains(account);
            if account(&url).as_ref().is_some_and(is_foreign) {
                found.push(Diagnostic::new(KindProblem::AccountNotListed { url }, place));
            }
        }
    }
    found
}

/// The addresses that a text links to, and those of fields that invite.
fn addresses(entry: &Entry) -> Vec<(String, Place)> {
    let mut all: Vec<(String, Place)> =
        entry.body.external.iter().map(|link| (link.url.clone(), link.place.clone())).collect();
    for field in entry.fields.shown().into_iter().filter(|field| INVITES.contains(&field.name)) {
        // What several languages share is told at the one that has it.
        let place = entry.place(field.name);
        if let (Shown::Url(url), true) = (&field.value, place.file.as_ref() == Some(&entry.source)) {
            all.push((url.clone(), place));
        }
    }
    all
}

/// The account that an address belongs to: the first step of its path decides.
fn account(url: &str) -> Option<Account> {
    let (host, path) = address(url)?;
    let mut steps = path.split('/').filter(|step| !step.is_empty());
    let first = steps.next()?.to_lowercase();
    let name = if BEFORE_NAMES.contains(&first.as_str()) { steps.next()?.to_lowercase() } else { first };
    (!NOT_ACCOUNTS.contains(&name.as_str())).then(|| (host, name.trim_start_matches('@').to_owned()))
}

/// The host of an address in one form whatever way it is written, and its path.
fn address(url: &str) -> Option<(String, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    if !["https", "http"].contains(&scheme.to_lowercase().as_str()) {
        return None;
    }
    let rest = plain(rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.to_lowercase();
    let host = ["www.", "m."].iter().find_map(|prefix| host.strip_prefix(prefix)).unwrap_or(&host);
    let host = SAME.iter().find(|(other, _)| *other == host).map_or(host, |(_, same)| same);
    Some((host.to_owned(), path))
}

/// An address in one form, for comparing whole addresses: neither host nor path heeds case.
pub(super) fn comparable(url: &str) -> Option<Account> {
    address(url).map(|(host, path)| (host, path.to_lowercase()))
}

/// An address without what follows its path.
fn plain(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_the_same_in_whatever_way_its_address_is_written() {
        let of = |url: &str| account(url).map(|(host, name)| format!("{host} {name}"));
        for url in ["https://t.me/Almaty_sot", "http://www.T.me/s/almaty_sot/12?x", "https://telegram.me/@almaty_sot"] {
            assert_eq!(of(url).as_deref(), Some("t.me almaty_sot"), "{url}");
        }
        for url in ["https://youtube.com/watch?v=1", "https://t.me/", "mailto:a@t.me", "https://instagram.com/p/1"] {
            assert_eq!(of(url), None, "{url}");
        }
    }
}
