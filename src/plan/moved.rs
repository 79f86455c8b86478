//! Where pages were before: rules for the host, and pages that lead on where the host takes no more rules.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::json;

use super::Recipe;
use super::recipe::{PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::Loose;
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::catalogue::address;
use crate::entry::Item;
use crate::settings::RedirectLimits;

/// Where a former address leads: straight to where the item is now.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Way {
    to: String,
    lang: Lang,
}

/// The ways on, by former address.
type Ways = BTreeMap<String, Way>;

impl Site<'_> {
    /// `_redirects`, and a page for each way on that is beyond what the host takes.
    pub(super) fn moved(&mut self, items: &[&Item]) {
        let (rules, pages) = within(self.ways(items), self.settings().host.redirects());
        let mut text = self.gone_rules();
        for (from, way) in rules {
            text.push_str(&rule(&from, &way));
        }
        self.output("/_redirects", Recipe::Text(text), Vec::new());
        for (from, way) in pages {
            self.moved_page(&from, &way);
        }
    }

    fn ways(&self, items: &[&Item]) -> Ways {
        let mut ways = Ways::new();
        for item in items {
            for entry in item.entries.values().filter(|entry| self.catalogue.is_public(entry)) {
                let way = Way { to: address(item, entry.lang), lang: entry.lang };
                let aliases = entry.base.aliases.iter().map(|alias| alias.address.as_str());
                for from in aliases.chain(self.catalogue.former_addresses(item, entry.lang)) {
                    ways.entry(from.to_owned()).or_insert_with(|| way.clone());
                }
            }
        }
        for item in self.court.map(|court| self.catalogue.moved_off(court)).unwrap_or_default() {
            for entry in item.entries.values().filter(|entry| self.catalogue.is_public(entry)) {
                let here = address(item, entry.lang);
                let way = Way { to: format!("{}{here}", self.canonical_base(item)), lang: entry.lang };
                for from in self.catalogue.former_addresses(item, entry.lang).into_iter().chain([here.as_str()]) {
                    ways.entry(from.to_owned()).or_insert_with(|| way.clone());
                }
            }
        }
        // Some hosts lead on even where a page is.
        ways.retain(|from, _| page_at(from).is_none_or(|page| !self.plan.outputs.contains_key(&page)));
        ways
    }

    fn moved_page(&mut self, from: &str, way: &Way) {
        let Some(path) = page_at(from) else { return };
        let lang = way.lang;
        let page = Page {
            template: "moved.html".to_owned(),
            lang,
            address: path.address(),
            title: format!("{} — {}", self.words(lang).get("moved.title"), self.name(lang)),
            description: None,
            section: None,
            breadcrumbs: vec![self.home_link(lang)],
            feeds: vec![self.home_feed(lang)],
            switch: self.switch(lang, |of| (format!("/{of}/"), true)),
            kind: PageKind::CopyOf(self.absolute(&way.to)),
            content: PageContent::Single(Single { values: Loose(json!({ "url": way.to })), ..Single::default() }),
            body: None,
            sources: Vec::new(),
            image: None,
        };
        self.page(page);
    }
}

fn rule(from: &str, way: &Way) -> String {
    let mut rule = String::new();
    writeln!(rule, "{from} {} 301", way.to).expect("a string takes all");
    rule
}

/// The page that a host shows at an address; `None` where only a file of another sort could be.
pub(super) fn page_at(address: &str) -> Option<OutputPath> {
    let last = address.rsplit('/').next().unwrap_or_default();
    if address.contains("//") || last.rsplit_once('.').is_some_and(|(_, ending)| ending != "html") {
        return None;
    }
    let is_folder = !last.is_empty() && !last.contains('.');
    Some(OutputPath::of_address(&if is_folder { format!("{address}/") } else { address.to_owned() }))
}

/// The ways that become rules, and those that become pages as the host takes no more rules.
fn within(ways: Ways, limits: RedirectLimits) -> (Ways, Ways) {
    let (can_be_pages, must_be_rules): (Ways, Ways) = ways.into_iter().partition(|(from, _)| page_at(from).is_some());
    let mut bytes: usize = must_be_rules.iter().map(|(from, way)| rule(from, way).len()).sum();
    let (mut rules, mut pages) = (must_be_rules, Ways::new());
    for (from, way) in can_be_pages {
        let line = rule(&from, &way);
        let fits = rules.len() < limits.rules
            && line.chars().count() <= limits.rule
            && bytes.saturating_add(line.len()) <= limits.bytes;
        if fits {
            bytes += line.len();
            rules.insert(from, way);
        } else {
            pages.insert(from, way);
        }
    }
    (rules, pages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Host;

    fn ways(count: usize) -> Ways {
        let way =
            |n: usize| (format!("/kk/news/2026/old-{n}/"), Way { to: format!("/kk/news/2026/{n}/"), lang: Lang::Kk });
        let file = ("/old.pdf".to_owned(), Way { to: "/kk/news/2026/1/".to_owned(), lang: Lang::Kk });
        (1..count).map(way).chain([file]).collect()
    }

    #[test]
    fn hosts_get_no_more_rules_than_they_take() {
        for (host, most) in [(Host::Netlify, 10_000), (Host::Cloudflare, 2_000), (Host::GitLab, 1_000)] {
            let (rules, pages) = within(ways(20_000), host.redirects());
            let bytes: usize = rules.iter().map(|(from, way)| rule(from, way).len()).sum();
            assert_eq!((rules.len(), pages.len()), (most, 20_000 - most), "{host:?}");
            assert!(bytes <= host.redirects().bytes, "{host:?}: {bytes}");
            assert!(rules.contains_key("/old.pdf"), "what can be no page is a rule");
            assert_eq!(within(ways(100), host.redirects()).1, Ways::new());
        }
        let long = Way { to: format!("/kk/news/2026/{}/", "a".repeat(600)), lang: Lang::Kk };
        let from = format!("/kk/news/2026/{}/", "b".repeat(600));
        let (rules, pages) = within([(from, long)].into(), Host::Cloudflare.redirects());
        assert_eq!((rules.len(), pages.len()), (0, 1));
        let of_long: Ways = (0..900)
            .map(|n| (format!("/kk/{}-{n}/", "c".repeat(100)), Way { to: "/kk/".into(), lang: Lang::Kk }))
            .collect();
        let (rules, _) = within(of_long, Host::GitLab.redirects());
        assert!((500..600).contains(&rules.len()), "{}", rules.len());
    }

    #[test]
    fn a_page_stands_where_the_host_looks_for_it() {
        let at = |address: &str| page_at(address).map(|path| path.as_str().to_owned());
        assert_eq!(at("/old/").as_deref(), Some("old/index.html"));
        assert_eq!(at("/old").as_deref(), Some("old/index.html"));
        assert_eq!(at("/old.html").as_deref(), Some("old.html"));
        for none in ["/old.pdf", "/a//b/", "/feed.xml"] {
            assert_eq!(at(none), None, "{none}");
        }
    }
}
