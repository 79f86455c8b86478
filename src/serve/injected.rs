//! What the preview adds to a page on its way out: a banner, a style sheet and the script that loads it again.
//!
//! All of it stands in one piece between two marks: without the piece, the page is byte for byte that of a build.

use std::collections::BTreeSet;

use super::words;
use crate::base::html::escape;
use crate::base::lang::Lang;
use crate::base::written::{moment_long, number};
use crate::build::{PreviewSite, Unpublished};
use crate::plan::PageRecipe;
use crate::theme::fill;

/// The script, served as a file of its own.
pub(super) const SCRIPT: &str = include_str!("preview.js");
/// Its styles, and the banner's.
pub(super) const STYLE: &str = include_str!("preview.css");

const START: &str = "<!--zharia-preview-->";
const END: &str = "<!--/zharia-preview-->";

/// A page with what the preview adds; `seen` is the hash of the page without it.
pub(super) fn with(html: &[u8], seen: &str, banner: &str) -> Vec<u8> {
    let piece = format!(
        "{START}<link rel=\"stylesheet\" href=\"/_zharia/preview.css\">\
         <script src=\"/_zharia/preview.js\" data-seen=\"{seen}\" defer></script>{banner}{END}"
    );
    let at = start_of_body(html).unwrap_or(html.len());
    [&html[..at], piece.as_bytes(), &html[at..]].concat()
}

/// Where the content of a page begins.
fn start_of_body(html: &[u8]) -> Option<usize> {
    let tag = html.windows(5).position(|window| window.eq_ignore_ascii_case(b"<body"))?;
    let end = html[tag..].iter().position(|byte| *byte == b'>')?;
    Some(tag + end + 1)
}

/// A page's policy with what the preview's own script needs: to hear from where the page came from, and nothing more.
///
/// Nothing on this machine is encrypted, so nothing may insist on it.
pub(super) fn policy(policy: &str) -> String {
    let rules: Vec<&str> = policy.split(';').map(str::trim).filter(|rule| !rule.is_empty()).collect();
    let is_meant = |rule: &&str| !rule.eq_ignore_ascii_case("upgrade-insecure-requests");
    let mut text = rules.iter().copied().filter(is_meant).collect::<Vec<_>>().join("; ");
    if !rules.iter().any(|rule| rule.starts_with("connect-src")) {
        text.push_str("; connect-src 'self'");
    }
    text
}

/// What stands above a page that readers can't see, or that names such pages.
pub(super) fn banner(site: &PreviewSite, page: &PageRecipe, html: &[u8]) -> String {
    if site.unpublished.is_empty() {
        return String::new();
    }
    let lang = page.lang;
    let text = match site.unpublished.get(&page.address) {
        Some(why) => words_of(*why, lang),
        None => match named(site, html) {
            0 => return String::new(),
            n => {
                fill(words::HOLDS_UNPUBLISHED.get(lang), &[("n", &number(i64::try_from(n).unwrap_or(i64::MAX), lang))])
            }
        },
    };
    format!("<p class=\"zharia-banner\" lang=\"{lang}\" role=\"note\">{}</p>", escape(&text))
}

fn words_of(why: Unpublished, lang: Lang) -> String {
    match why {
        Unpublished::Draft => (*words::DRAFT.get(lang)).to_owned(),
        Unpublished::Scheduled(at) => fill(words::SCHEDULED.get(lang), &[("time", &moment_long(at, lang))]),
        Unpublished::Embargoed(until) => fill(words::EMBARGOED.get(lang), &[("time", &moment_long(until, lang))]),
    }
}

/// How many pages that readers can't see a page leads to.
fn named(site: &PreviewSite, html: &[u8]) -> usize {
    let html = String::from_utf8_lossy(html);
    let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#', '?']).next());
    links.filter(|link| site.unpublished.contains_key(*link)).collect::<BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_piece_a_page_is_what_it_was() {
        for html in ["<!doctype html><head></head><BODY class=\"a\"><p>x</p></BODY>", "no markup", ""] {
            let text = String::from_utf8(with(html.as_bytes(), "0", "<p>y</p>")).expect("UTF-8");
            let (before, rest) = text.split_once(START).expect("it begins");
            let (_, after) = rest.split_once(END).expect("it ends");
            assert_eq!([before, after].concat(), html);
        }
    }

    #[test]
    fn a_policy_stays_as_strict_as_it_was() {
        assert_eq!(
            policy("default-src 'none'; script-src 'self'; upgrade-insecure-requests"),
            "default-src 'none'; script-src 'self'; connect-src 'self'"
        );
        assert_eq!(policy("connect-src https://a.example;"), "connect-src https://a.example");
    }
}
