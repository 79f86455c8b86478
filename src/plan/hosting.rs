//! Files for the host: headers, redirects, robots.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::site::Site;
use super::sitemap::NEWS_SITEMAP;
use super::{Recipe, is_subscribed};
use crate::entry::Item;

/// Only scripts of the site's own run, and nothing is asked of another origin.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; \
                      upgrade-insecure-requests";

const SECURITY: [(&str, &str); 7] = [
    ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // Feeds and pictures are there to be used by others.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

impl Site<'_> {
    /// `_headers`, `_redirects` and `robots.txt`.
    pub(super) fn hosting(&mut self, items: &[&Item]) {
        let mut headers = headers(&self.framed);
        headers.push_str(&self.hub_headers());
        self.output("/_headers", Recipe::Text(headers), Vec::new());
        self.moved(items);
        let mut robots = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", self.base_url);
        if self.court.is_some() {
            // The site over all courts has no news of its own: each is on its court's site.
            writeln!(robots, "Sitemap: {}", self.absolute(NEWS_SITEMAP)).expect("a string takes all");
        }
        self.output("/robots.txt", Recipe::Text(robots), Vec::new());
    }
}

/// Rules that stand in every `_headers`.
const GENERAL: usize = 2;

impl Site<'_> {
    /// The hub of each feed, as `WebSub` wants it beside the feed's own address. What a host takes no more rules
    /// for is told in the feed itself.
    fn hub_headers(&self) -> String {
        let mut text = String::new();
        let Some(hub) = &self.settings().feeds.hub else { return text };
        let feeds = self
            .plan
            .outputs
            .iter()
            .filter(|(path, output)| matches!(output.recipe, Recipe::Feed(..)) && is_subscribed(path));
        for (path, _) in feeds.take(self.settings().host.header_rules() - GENERAL) {
            let address = path.address();
            let own = self.absolute(&address);
            writeln!(text, "{address}\n  Link: <{hub}>; rel=\"hub\", <{own}>; rel=\"self\"")
                .expect("a string takes all");
        }
        text
    }
}

/// One policy for every file, so that no two rules meet on a page: hosts join or replace them differently. So the
/// origins of players, too, are named for the whole site, and only where a page of it can open one.
fn headers(framed: &BTreeSet<String>) -> String {
    let origins: String = framed.iter().flat_map(|origin| [" ", origin]).collect();
    let frames = if framed.is_empty() { String::new() } else { format!("; frame-src{origins}") };
    let mut text = format!("/*\n  Content-Security-Policy: {POLICY}{frames}\n");
    for (name, value) in SECURITY {
        writeln!(text, "  {name}: {value}").expect("a string takes all");
    }
    // The name of an asset tells its content: it never changes.
    text.push_str("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    text
}
