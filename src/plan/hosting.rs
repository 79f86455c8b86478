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

/// What keeps a page out of search engines.
const NOT_INDEXED: &str = "  X-Robots-Tag: noindex\n";

/// The name of an asset tells its content: it never changes.
const IMMUTABLE: &str = "Cache-Control: public, max-age=31536000, immutable";

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
    /// `_headers`, `_redirects`, `robots.txt` and `security.txt`.
    pub(super) fn hosting(&mut self, items: &[&Item]) {
        let security = self.security();
        let is_preview = self.catalogue.view.preview;
        let noindex = if is_preview { NOT_INDEXED } else { "" };
        let mut headers = match self.cms_policy() {
            None => headers(&self.framed, noindex),
            Some(policy) => self.headers_around_editor(&policy, noindex),
        };
        headers.push_str(&security);
        let general = headers.lines().filter(|line| line.starts_with('/')).count();
        headers.push_str(&self.hub_headers(general));
        self.output("/_headers", Recipe::Text(headers), Vec::new());
        self.moved(items);
        let closed = self.cms_policy().map_or("", |_| "Disallow: /admin/\n");
        let mut robots = format!("User-agent: *\nAllow: /\n{closed}\nSitemap: {}/sitemap.xml\n", self.base_url);
        if is_preview {
            // Drafts are for nobody's store, and there is nothing to announce.
            "User-agent: *\nDisallow: /\n".clone_into(&mut robots);
        } else if self.court.is_some() {
            // The site over all courts has no news of its own: each is on its court's site.
            writeln!(robots, "Sitemap: {}", self.absolute(NEWS_SITEMAP)).expect("a string takes all");
        }
        self.output("/robots.txt", Recipe::Text(robots), Vec::new());
    }
}

impl Site<'_> {
    /// The hub of each feed, as `WebSub` wants it beside the feed's own address. What a host takes no more rules
    /// for is told in the feed itself.
    fn hub_headers(&self, general: usize) -> String {
        let mut text = String::new();
        let Some(hub) = &self.settings().feeds.hub else { return text };
        let feeds = self
            .plan
            .outputs
            .iter()
            .filter(|(path, output)| matches!(output.recipe, Recipe::Feed(..)) && is_subscribed(path));
        for (path, _) in feeds.take(self.settings().host.header_rules().saturating_sub(general)) {
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
fn headers(framed: &BTreeSet<String>, noindex: &str) -> String {
    let mut text = format!("/*\n  Content-Security-Policy: {}\n", policy(framed));
    for (name, value) in SECURITY {
        writeln!(text, "  {name}: {value}").expect("a string takes all");
    }
    text.push_str(noindex);
    writeln!(text, "/assets/*\n  {IMMUTABLE}").expect("a string takes all");
    text
}

/// The strict policy for the head of a page: an unknown address at the root of a site with an editor falls under no
/// rule that names one. Who may frame a page is said by a header alone.
pub(super) fn policy_in_page() -> String {
    POLICY.replace("frame-ancestors 'none'; ", "")
}

fn policy(framed: &BTreeSet<String>) -> String {
    let origins: String = framed.iter().flat_map(|origin| [" ", origin]).collect();
    let frames = if framed.is_empty() { String::new() } else { format!("; frame-src{origins}") };
    format!("{POLICY}{frames}")
}

/// What the editor's pages have of their own: forges sign people in within a window that answers to the page.
const OPENER: &str = "Cross-Origin-Opener-Policy";

impl Site<'_> {
    /// With a web editor there are two policies. No pattern means "all but these", and hosts disagree on what holds
    /// where two rules set one header: so the strict policy stands with each folder and file at the site's root.
    fn headers_around_editor(&self, of_editor: &str, noindex: &str) -> String {
        let mut text = format!("/*\n{noindex}");
        let mut line = |words: &str| writeln!(text, "{words}").expect("a string takes all");
        let opener = SECURITY.iter().find(|(name, _)| *name == OPENER).map_or("", |(_, value)| value);
        for (name, value) in SECURITY.iter().filter(|(name, _)| *name != OPENER) {
            line(&format!("  {name}: {value}"));
        }
        let strict = policy(&self.framed);
        let at_root = self.plan.outputs.keys().map(|path| match path.as_str().split_once('/') {
            Some((folder, _)) => format!("/{folder}/*"),
            None => path.address(),
        });
        let hidden = |address: &String| address.starts_with("/_") || address.as_str() == "/admin/*";
        let mut at_root: BTreeSet<String> = at_root.filter(|address| !hidden(address)).collect();
        at_root.extend(["/assets/*", "/index.html", "/robots.txt"].map(str::to_owned));
        for address in at_root {
            line(&format!("{address}\n  Content-Security-Policy: {strict}\n  {OPENER}: {opener}"));
            if address == "/assets/*" {
                line(&format!("  {IMMUTABLE}"));
            }
        }
        line(&format!("/admin/*\n  Content-Security-Policy: {of_editor}\n  {OPENER}: same-origin-allow-popups"));
        if noindex.is_empty() {
            text.push_str(NOT_INDEXED);
        }
        text
    }
}
