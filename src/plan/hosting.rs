//! Files for the host: headers, redirects, robots.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Recipe;
use super::site::Site;
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
        let headers = headers(&self.framed);
        self.output("/_headers", Recipe::Text(headers), Vec::new());
        self.moved(items);
        let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", self.base_url);
        self.output("/robots.txt", Recipe::Text(robots), Vec::new());
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
