//! From a request to its answer, as the site's host would give it, with what the preview adds to pages.
//!
//! Only planned outputs are ever sent: a path is a name in the plan, never a place on the disk.

use std::borrow::Cow;

use super::doors::{Door, Doors};
use super::http::{Request, Response};
use super::live::{Live, Made, Scene, hash};
use super::rules::{headers_for, rule_for};
use super::types::type_of;
use super::{front, injected, words};
use crate::base::path::OutputPath;
use crate::build::{NotMade, PreviewSite};
use crate::plan::{PageRecipe, Recipe};

/// Where the preview's own files stand: no site has such a path.
pub(super) const OWN: &str = "/_zharia/";
/// The address of events.
pub(super) const EVENTS: &str = "/_zharia/events";

/// What stands at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// An output of a site.
    Output { site: String, path: OutputPath, status: u16 },
    /// A way on.
    Elsewhere { status: u16, to: String },
    /// The list of sites: at its own address, or because there is no such site.
    Front { status: u16 },
    /// Nothing, and the site has no page for that.
    Nothing,
}

/// Answers a request for anything but events.
pub(super) fn answer(live: &Live, request: &Request) -> Response {
    let Some(door) = live.doors.door(&request.host) else {
        return Response::text(421, words::FOREIGN.get(live.lang));
    };
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let Some(address) = clean(path) else { return Response::text(400, "") };
    if let Some(own) = address.strip_prefix(OWN) {
        return own_file(own);
    }
    let scene = live.scene();
    match find(&scene, &live.doors, &door, &address) {
        Found::Output { site, path, status } => output(live, &scene, (&site, &path), status, &address),
        Found::Elsewhere { status, to } => {
            let query = if query.is_empty() || to.contains('?') { String::new() } else { format!("?{query}") };
            Response::redirect(status, &format!("{to}{query}"))
        }
        Found::Front { status } => {
            let html = front::page(&scene, &live.doors, live.lang);
            let mut response = Response::new(status, "text/html; charset=utf-8", Vec::new());
            response.set("Content-Security-Policy", front::POLICY);
            inject(&mut response, html.as_bytes(), None);
            response
        }
        Found::Nothing => Response::text(404, ""),
    }
}

/// What stands at a clean address.
pub(super) fn find(scene: &Scene, doors: &Doors, door: &Door, address: &str) -> Found {
    let Door::Site(name) = door else {
        return if address == "/" { Found::Front { status: 200 } } else { Found::Nothing };
    };
    let Some(site) = scene.preview.sites.get(name) else { return Found::Front { status: 404 } };
    let output = |path: OutputPath, status| Found::Output { site: name.clone(), path, status };
    let file = file_at(site, address);
    let rules = text_of(site, "_redirects");
    if let Some(rule) = rule_for(&rules, address, file.is_some()) {
        let page = (rule.status == 200 || rule.status >= 400).then(|| OutputPath::of_address(&rule.to));
        return match page {
            Some(page) if site.has(&page) => output(page, rule.status),
            Some(_) => Found::Nothing,
            None => Found::Elsewhere { status: rule.status, to: local(scene, doors, &rule.to) },
        };
    }
    if let Some(path) = file {
        return output(path, 200);
    }
    if !address.ends_with('/') && file_at(site, &format!("{address}/")).is_some() {
        return Found::Elsewhere { status: 301, to: format!("{address}/") };
    }
    let unknown = OutputPath::new("404.html");
    if site.has(&unknown) { output(unknown, 404) } else { Found::Nothing }
}

/// The markup of the page that an address shows; `None` where it is no page.
pub(super) fn html(live: &Live, scene: &Scene, door: &Door, address: &str) -> Option<Vec<u8>> {
    match find(scene, &live.doors, door, address) {
        Found::Output { site, path, .. } => {
            page_of(scene.preview.sites.get(&site)?, &path)?;
            match live.make(scene, &site, &path) {
                Ok(made) => Some(made.bytes.to_vec()),
                Err(_) => Some(front::fault(live.lang).into_bytes()),
            }
        }
        Found::Front { .. } => Some(front::page(scene, &live.doors, live.lang).into_bytes()),
        // It was a page and is none: its browser asks again.
        Found::Elsewhere { .. } | Found::Nothing => Some(Vec::new()),
    }
}

/// An address below the root without anything that could lead elsewhere, its escapes undone.
pub(super) fn clean(path: &str) -> Option<String> {
    let path = decoded(path)?;
    let inner = path.strip_prefix('/')?;
    let is_name = |part: &str| !matches!(part, "" | "." | "..");
    let folder = inner.strip_suffix('/').unwrap_or(inner);
    let is_clean = inner.is_empty() || folder.split('/').all(is_name);
    (is_clean && !path.contains('\\') && !path.chars().any(char::is_control)).then(|| path.clone())
}

/// A text with its percent escapes undone; `None` where they are none, or not UTF-8.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first == b'%' {
            let (digits, after) = rest.split_at_checked(2)?;
            let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The output that a host serves at an address; its own rules it keeps to itself.
fn file_at(site: &PreviewSite, address: &str) -> Option<OutputPath> {
    let path = OutputPath::of_address(address);
    let is_rule = ["_headers", "_redirects"].contains(&path.as_str());
    (!is_rule && site.has(&path)).then_some(path)
}

/// An address on another site of the tree is one of the preview too.
fn local(scene: &Scene, doors: &Doors, to: &str) -> String {
    let sites = scene.preview.sites.iter();
    let on_site = sites.filter_map(|(name, site)| Some((name, to.strip_prefix(&site.plan.base_url)?)));
    let mut there = on_site.filter(|(_, rest)| rest.starts_with('/'));
    there.next().map_or_else(|| to.to_owned(), |(name, rest)| format!("{}{rest}", doors.of_site(name)))
}

fn text_of<'a>(site: &'a PreviewSite, path: &str) -> Cow<'a, str> {
    match site.output(&OutputPath::new(path)).map(|output| &output.recipe) {
        Some(Recipe::Text(text)) => text.as_str().into(),
        _ => "".into(),
    }
}

/// What a page is made from; `None` for any other output.
fn page_of<'a>(site: &'a PreviewSite, path: &OutputPath) -> Option<&'a PageRecipe> {
    match &site.output(path)?.recipe {
        Recipe::Page(page) => Some(page),
        _ => None,
    }
}

fn output(live: &Live, scene: &Scene, (name, path): (&str, &OutputPath), status: u16, address: &str) -> Response {
    let Some(site) = scene.preview.sites.get(name) else { return Response::text(404, "") };
    let made = live.make(scene, name, path);
    let mut response = Response::new(status, &type_of(path.as_str()), Vec::new());
    for (name, value) in headers_for(&text_of(site, "_headers"), address) {
        response.set(&name, &value);
    }
    let page = page_of(site, path);
    match made {
        Ok(Made { bytes, .. }) => match page {
            Some(page) => inject(&mut response, &bytes, Some((site, page))),
            None => response.body = bytes.to_vec(),
        },
        Err(NotMade::Fault(_)) if page.is_some() => {
            response.status = 500;
            inject(&mut response, front::fault(live.lang).as_bytes(), None);
        }
        Err(NotMade::Fault(fault)) => {
            return Response::text(
                500,
                &format!("{}\n{}", fault.problem.reason(live.lang), fault.problem.remedy(live.lang)),
            );
        }
        // The file is being written: the browser asks again.
        Err(NotMade::Machine(error)) => return Response::text(503, &error.to_string()),
        Err(NotMade::Unknown) => return Response::text(404, ""),
    }
    response
}

/// Adds to a page what the preview has of its own, and lets that through the page's policy.
fn inject(response: &mut Response, html: &[u8], page: Option<(&PreviewSite, &PageRecipe)>) {
    let banner = page.map(|(site, page)| injected::banner(site, page, html)).unwrap_or_default();
    response.body = injected::with(html, &hash(html), &banner);
    for (name, value) in &mut response.headers {
        if name.eq_ignore_ascii_case("content-security-policy") {
            *value = injected::policy(value);
        }
    }
    // It would be ignored without encryption, and remembered by nobody.
    response.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("strict-transport-security"));
}

fn own_file(name: &str) -> Response {
    match name {
        "preview.js" => Response::new(200, &type_of(name), injected::SCRIPT.as_bytes().to_vec()),
        "preview.css" => Response::new(200, &type_of(name), injected::STYLE.as_bytes().to_vec()),
        _ => Response::text(404, ""),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_that_leads_elsewhere_is_an_address() {
        for path in [
            "",
            "a",
            "//",
            "//evil.example/",
            "/a//b",
            "/./a",
            "/a/../b",
            "/..",
            "/%2e%2e/a",
            "/a/%2e%2E",
            "/a%5cb",
            "/a%00",
            "/a\\b",
            "/%",
            "/%4",
            "/%+1",
            "/%zz",
            "/%ff",
            "/a%0d%0ab",
            "/a%2f%2fb",
        ] {
            assert_eq!(clean(path), None, "{path:?}");
        }
        for (path, address) in
            [("/", "/"), ("/kk/", "/kk/"), ("/%6bk/a.txt", "/kk/a.txt"), ("/%D2%9B", "/қ"), ("/a...b", "/a...b")]
        {
            assert_eq!(clean(path).as_deref(), Some(address), "{path:?}");
        }
    }

    proptest! {
        #[test]
        fn a_clean_address_is_the_name_of_an_output(path in "/[a-z./%25\\\\ce]{0,20}") {
            if let Some(address) = clean(&path) {
                prop_assert!(OutputPath::of_address(&address).address().starts_with('/'));
            }
        }
    }
}
