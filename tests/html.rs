//! What a test wants to know of an HTML page, read off it by one pass.
//!
//! It judges nothing: whether an address leads anywhere is the business of the tests.

use std::cell::RefCell;
use std::collections::BTreeSet;

use lol_html::html_content::Element;
use lol_html::{HtmlRewriter, Settings, element, text};

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// `lang` of the document.
    pub(crate) lang: String,
    /// Its title.
    pub(crate) title: String,
    /// The headings of first rank, as text.
    pub(crate) h1: Vec<String>,
    /// How many `main` there are.
    pub(crate) mains: usize,
    /// Its description.
    pub(crate) description: Option<String>,
    /// What robots are told.
    pub(crate) robots: Option<String>,
    /// Its own address.
    pub(crate) canonical: Option<String>,
    /// Its addresses by language.
    pub(crate) alternates: Vec<(String, String)>,
    /// Whether it says that it is an article.
    pub(crate) article: bool,
    /// Every `href` as it stands.
    pub(crate) links: Vec<String>,
    /// Every address that a browser loads by itself.
    pub(crate) loads: Vec<String>,
    /// Links of the language switch: language and address.
    pub(crate) switch: Vec<(String, String)>,
    /// All ids.
    pub(crate) ids: BTreeSet<String>,
    /// Ids that stand twice.
    pub(crate) twice: Vec<String>,
    /// Names of elements and attributes that could run, style or load something.
    pub(crate) active: Vec<String>,
}

/// What is allowed in one place only: scripts of the theme's own in the head, and the low-vision panel, whose class
/// no content can bear.
const OWN: &str = "head > script[src^='/assets/'], .vision form[method=dialog], .vision input[type=radio]";

/// Elements that no content of a page may have.
const ACTIVE: [&str; 14] = [
    "script", "style", "iframe", "object", "embed", "applet", "base", "form", "input", "frame", "frameset", "svg",
    "math", "template",
];

/// Reads a page.
pub(crate) fn read(html: &str) -> Page {
    let page = RefCell::new(Page::default());
    let settings = Settings::new()
        .append_element_content_handler(element!("*", |el| {
            note(&mut page.borrow_mut(), el);
            Ok(())
        }))
        .append_element_content_handler(element!(OWN, |_| {
            page.borrow_mut().active.pop();
            Ok(())
        }))
        .append_element_content_handler(element!("nav.switch a", |el| {
            let link = (attribute(el, "hreflang"), attribute(el, "href"));
            page.borrow_mut().switch.push(link);
            Ok(())
        }))
        .append_element_content_handler(text!("head > title", |chunk| {
            page.borrow_mut().title.push_str(chunk.as_str());
            Ok(())
        }))
        .append_element_content_handler(text!("h1", |chunk| {
            if let Some(h1) = page.borrow_mut().h1.last_mut() {
                h1.push_str(chunk.as_str());
            }
            Ok(())
        }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    rewriter.write(html.as_bytes()).expect("readable HTML");
    rewriter.end().expect("readable HTML");
    page.into_inner()
}

fn attribute(el: &Element<'_, '_>, name: &str) -> String {
    unescape(&el.get_attribute(name).unwrap_or_default())
}

/// The few references that the program writes.
pub(crate) fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&#x27;", "'").replace("&#x2F;", "/").replace("&#34;", "\"").replace("&amp;", "&")
}

fn note(page: &mut Page, el: &Element<'_, '_>) {
    let name = el.tag_name();
    match name.as_str() {
        "html" => page.lang = attribute(el, "lang"),
        "h1" => page.h1.push(String::new()),
        "main" => page.mains += 1,
        "meta" => meta(page, el),
        "link" => link(page, el),
        _ => {}
    }
    // Data for search engines is read by nobody else, and no browser runs it.
    let is_data = name == "script" && attribute(el, "type") == "application/ld+json" && !el.has_attribute("src");
    if ACTIVE.contains(&name.as_str()) && !is_data {
        page.active.push(format!("<{name}>"));
    }
    for attribute in el.attributes() {
        let (key, value) = (attribute.name(), unescape(&attribute.value()));
        if key.starts_with("on") || matches!(key.as_str(), "style" | "srcdoc" | "formaction" | "ping" | "background") {
            page.active.push(format!("<{name} {key}>"));
        }
        match key.as_str() {
            "href" if name != "link" => page.links.push(value),
            "href" if !loads(el) => {}
            "href" | "src" | "poster" | "data" => page.loads.push(value),
            "srcset" => {
                let addresses = value.split(',').filter_map(|part| part.split_whitespace().next());
                page.loads.extend(addresses.map(str::to_owned));
            }
            "id" if page.ids.contains(&value) => page.twice.push(value),
            "id" => drop(page.ids.insert(value)),
            _ => {}
        }
    }
}

/// Whether a `link` makes the browser fetch something.
fn loads(el: &Element<'_, '_>) -> bool {
    !matches!(attribute(el, "rel").as_str(), "canonical" | "alternate" | "me")
}

fn meta(page: &mut Page, el: &Element<'_, '_>) {
    let content = attribute(el, "content");
    match attribute(el, "name").as_str() {
        "description" => page.description = Some(content),
        "robots" => page.robots = Some(content),
        _ if attribute(el, "property") == "og:type" => page.article = content == "article",
        _ => {}
    }
    // A policy makes nothing run: it is the page's own in a folder whose headers are an editor's.
    let equals = el.get_attribute("http-equiv");
    if equals.is_some_and(|header| !header.eq_ignore_ascii_case("Content-Security-Policy")) {
        page.active.push("<meta http-equiv>".to_owned());
    }
}

fn link(page: &mut Page, el: &Element<'_, '_>) {
    let href = attribute(el, "href");
    match attribute(el, "rel").as_str() {
        "canonical" => page.canonical = Some(href),
        "alternate" if el.has_attribute("hreflang") => page.alternates.push((attribute(el, "hreflang"), href)),
        "alternate" => page.links.push(href),
        _ => {}
    }
}
