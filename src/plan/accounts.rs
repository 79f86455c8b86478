//! Official accounts: the court's, or those of all courts, for pages and for search engines.
//!
//! An account that is out of use is nowhere: impostors take over what courts leave behind.

use serde_json::{Value, json};

use super::court_index::acting;
use super::registry_pages::in_language;
use super::site::Site;
use crate::base::lang::Lang;
use crate::settings::{Account, Court};
use crate::theme::fill_date;

impl Site<'_> {
    /// Whether a court of this site uses an account, or did: an address does not end with an account.
    pub(super) fn has_accounts(&self) -> bool {
        let today = self.catalogue.view.now.day();
        let has_begun = |account: &Account| account.in_use.has_begun_on(today);
        let of_site = |court: &&Court| self.court.is_none_or(|own| own.id == court.id);
        self.settings().courts.values().filter(of_site).flat_map(|court| &court.accounts).any(has_begun)
    }

    /// The courts of this site that use accounts, in the order in which courts are listed.
    fn courts_with_accounts(&self, lang: Lang) -> Vec<&Court> {
        let courts = match self.court {
            Some(court) => vec![court],
            None => acting(self, lang).into_iter().flat_map(|(_, courts)| courts).collect(),
        };
        courts.into_iter().filter(|court| !self.accounts_of(court).is_empty()).collect()
    }

    /// The accounts that a court uses today; one that is no more uses none.
    pub(super) fn accounts_of<'c>(&self, court: &'c Court) -> Vec<&'c Account> {
        let today = self.catalogue.view.now.day();
        let in_use = |account: &&Account| account.in_use.holds_on(today) && !self.catalogue.is_closed(court);
        court.accounts.iter().filter(in_use).collect()
    }

    /// The accounts of this site, a group a court.
    pub(super) fn accounts(&self, lang: Lang) -> Vec<Value> {
        let since = self.words(lang).get("registries.accounts.since");
        let account = |account: &Account| {
            json!({
                "id": account.id.as_str(), "network": account.network, "url": account.url,
                "about": in_language(&account.about, lang),
                "since": account.in_use.from.map(|from| fill_date(since, from, lang)),
            })
        };
        let group = |court: &&Court| {
            let link = self.court_link(court, lang);
            let accounts: Vec<Value> = self.accounts_of(court).into_iter().map(account).collect();
            json!({ "title": link.name, "url": link.url, "accounts": accounts })
        };
        self.courts_with_accounts(lang).iter().map(group).collect()
    }

    /// What tells search engines whose accounts these are (schema.org).
    pub(super) fn organisations(&self, lang: Lang) -> Value {
        let courts = self.courts_with_accounts(lang);
        courts.iter().map(|court| self.organisation(court, lang)).collect()
    }
}
