//! Accounts in social networks: a text links to the court's own or to none, as impostors exist.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::KindProblem;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let accounts = || catalogue.settings.courts.values().flat_map(|court| &court.accounts);
    let networks: BTreeSet<&str> = accounts().filter_map(|account| host(&account.url)).collect();
    let known: BTreeSet<&str> = accounts().map(|account| plain(&account.url)).collect();
    let mut found = Vec::new();
    for entry in catalogue.items.iter().flat_map(|item| item.entries.values()) {
        for url in links(&entry.body.html) {
            // Only an account's own page: a post or a film may be anybody's.
            let is_page = plain(url).matches('/').count() == 3;
            if is_page && host(url).is_some_and(|host| networks.contains(host)) && !known.contains(plain(url)) {
                let problem = KindProblem::AccountNotListed { url: url.to_owned() };
                found.push(Diagnostic::new(problem, entry.text.clone()));
            }
        }
    }
    found
}

/// The addresses of other sites that sanitised markup links to.
fn links(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices("href=\"https://").filter_map(|(at, _)| html[at + 6..].split('"').next())
}

fn host(url: &str) -> Option<&str> {
    url.strip_prefix("https://")?.split(['/', '?', '#']).next()
}

/// An address without what follows its path.
pub(super) fn plain(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/')
}
