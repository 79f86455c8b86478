//! The addresses of other sites, with file and line: for a checker of dead links, which zharia is not.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::diagnostics::Place;
use crate::entry::Owner;
use crate::front_matter::Shown;
use crate::settings::{COURT_IN_URL, Court, Settings};

/// An address of another site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LinkFound {
    /// The address.
    pub url: String,
    /// The file it is written in.
    pub file: String,
    /// Its line, from 1; absent where only the file is known.
    pub line: Option<usize>,
}

/// Every address in fields and texts of a court's public items and settings, or of what all courts share.
#[must_use]
pub fn external_links(catalogue: &Catalogue<'_>, court: Option<&Court>) -> Vec<LinkFound> {
    let mut links = BTreeSet::new();
    let owner = court.map_or(Owner::National, |court| Owner::Court(court.id.clone()));
    for month in catalogue.months_of(&owner) {
        let file = month.source().as_str();
        let addresses = month.addresses(|row| catalogue.is_public_row(row)).into_iter();
        links.extend(addresses.map(|(url, line)| LinkFound {
            url: url.to_owned(),
            file: file.to_owned(),
            line: Some(line),
        }));
    }
    let mut add = |url: &str, place: &Place| {
        let Some(file) = &place.file else { return };
        let line = place.span.as_ref().map(|span| span.line);
        links.insert(LinkFound { url: url.to_owned(), file: file.as_str().to_owned(), line });
    };
    let entries = catalogue.items.iter().filter(|item| item.key.owner == owner).flat_map(|item| item.entries.values());
    for entry in entries.filter(|entry| catalogue.is_public(entry) && entry.base.withdrawn.is_none()) {
        for external in &entry.body.external {
            add(&external.url, &external.place);
        }
        for field in entry.fields.shown() {
            let place = entry.place(field.name);
            field.value.visit(&mut |value| {
                if let Shown::Url(url) = value {
                    add(url, &place);
                }
            });
        }
    }
    if let Some(court) = court {
        court.accounts.iter().for_each(|account| add(&account.url, &account.place));
    } else {
        let registries = &catalogue.settings.registries;
        for outlet in registries.outlets.values() {
            outlet.url.iter().chain(&outlet.feed).for_each(|url| add(url, &outlet.place));
        }
        registries.services.values().for_each(|service| add(&service.url, &service.place));
    }
    links.retain(|link| !is_own(catalogue.settings, &link.url));
    links.into_iter().collect()
}

/// Whether an address is one of our own sites, that of a court not in the tree included.
fn is_own(settings: &Settings, url: &str) -> bool {
    let url = url.to_lowercase();
    let below = |base: &str| {
        let rest = url.strip_prefix(base.trim_end_matches('/').to_lowercase().as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    };
    let of_courts = settings.courts.values().any(|court| below(&settings.base_url_of(court)));
    let by_pattern = || {
        let (start, end) = settings.base_url.split_once(COURT_IN_URL)?;
        let rest = url.strip_prefix(start.to_lowercase().as_str())?;
        let court = rest.split(['.', '/', '?', '#']).next().filter(|court| !court.is_empty())?;
        below(&format!("{start}{court}{end}")).then_some(())
    };
    of_courts || below(&settings.national.base_url) || by_pattern().is_some()
}
