//! Files for the host: headers, redirects, robots.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Recipe;
use super::site::Site;
use crate::catalogue::address;
use crate::entry::Item;

/// One policy for every file, so that no two rules meet on a page: hosts join or replace them
/// differently. Only scripts of the site's own run, nothing is framed, nothing is asked of another origin.
const SECURITY: [(&str, &str); 8] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'; upgrade-insecure-requests",
    ),
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
        self.output("/_headers", Recipe::Text(headers()), Vec::new());
        let redirects = self.redirects(items);
        self.output("/_redirects", Recipe::Text(redirects), Vec::new());
        let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", self.base_url);
        self.output("/robots.txt", Recipe::Text(robots), Vec::new());
    }

    /// Old addresses, each straight to where its item is now.
    fn redirects(&self, items: &[&Item]) -> String {
        let mut rules: BTreeMap<&str, String> = BTreeMap::new();
        for item in items {
            for entry in item.entries.values().filter(|entry| self.catalogue.is_public(entry)) {
                for alias in &entry.base.aliases {
                    rules.entry(&alias.address).or_insert_with(|| address(item, entry.lang));
                }
            }
        }
        let mut text = String::new();
        for (from, to) in rules {
            writeln!(text, "{from} {to} 301").expect("a string takes all");
        }
        text
    }
}

fn headers() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in SECURITY {
        writeln!(text, "  {name}: {value}").expect("a string takes all");
    }
    // The name of an asset tells its content: it never changes.
    text.push_str("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    text
}
