//! The one pass over a text's HTML: references, pictures, tables, headings, links to elsewhere. Besides,
//! what a finished page links to.
//!
//! One rewriter with all handlers, as each further pass would cost as much again. What needs to
//! look ahead (heading ids, tables of contents) belongs to Markdown.

mod apart;
mod csv;
mod plain;

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::LazyLock;

use lol_html::html_content::{ContentType, Element};
use lol_html::{ElementContentHandlers, HtmlRewriter, Selector, Settings, element};

use crate::base::html::escape;
pub use apart::set_apart;
pub use csv::{rows_as_csv, tables_of};
pub use plain::text_of;

/// What a reference of the text becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replacement {
    /// A link or file at this address.
    Address(String),
    /// A link with an explanation of its words.
    Explained {
        /// Address.
        address: String,
        /// The explanation.
        text: String,
    },
    /// A picture.
    Picture(Box<Image>),
    /// Markup in the reference's place.
    Markup(String),
    /// The words without the link.
    Nothing,
}

/// A picture, in all its sizes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// Address.
    pub src: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The same in other widths.
    pub srcset: Option<String>,
    /// Media type and widths of other formats, the best one first.
    pub sources: Vec<(&'static str, String)>,
}

/// Where the text will be read.
#[derive(Debug, Clone, Copy)]
pub enum Medium<'a> {
    /// On a page of the site: `table` and `anchor` are the words for screen readers.
    Page {
        /// How wide pictures are shown, as the attribute `sizes` tells it.
        sizes: &'a str,
        /// Whether the text's first picture is the page's.
        leads: bool,
        /// Label of a table's scroll area, with `{n}` for its number.
        table: &'a str,
        /// Label of the link at a heading.
        anchor: &'a str,
    },
    /// In a reader of feeds, where every address must be absolute: that of the item's page.
    Feed {
        /// Absolute address of the item.
        page: &'a str,
    },
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What is looked for in every text: read once.
static SELECTORS: LazyLock<[Selector; 4]> = LazyLock::new(|| {
    ["a[href]", "img[src]", "table", "h2[id], h3[id], h4[id], h5[id], h6[id]"]
        .map(|selector| selector.parse().expect("what is written here is a selector"))
});

/// What is done at each element that a selector finds.
fn on<'h>(
    selector: &'static Selector,
    handler: impl FnMut(&mut Element<'_, '_>) -> Result<(), Failure> + 'h,
) -> (Cow<'static, Selector>, ElementContentHandlers<'h>) {
    (Cow::Borrowed(selector), ElementContentHandlers::default().element(handler))
}

/// Rewrites a text.
///
/// # Errors
/// When the markup is ambiguous, which sanitised markup is not: the message is for a developer.
pub fn rewrite(html: &str, replacements: &[Replacement], medium: Medium<'_>) -> Result<String, String> {
    let tags: &[&str] = match medium {
        Medium::Page { .. } => &["<a ", "<img ", "<table", "<h"],
        Medium::Feed { .. } => &["<a ", "<img "],
    };
    if !tags.iter().any(|tag| html.contains(tag)) {
        return Ok(html.to_owned());
    }
    let mut output = Vec::with_capacity(html.len() + html.len() / 8);
    let tables = Cell::new(0_usize);
    let pictures = Cell::new(0_usize);
    let [links, images, of_tables, headings] = &*SELECTORS;
    let settings = Settings::new()
        .append_element_content_handler(on(links, |el| link(el, replacements, medium)))
        .append_element_content_handler(on(images, |el| {
            pictures.set(pictures.get() + 1);
            picture(el, replacements, medium, pictures.get() == 1)
        }))
        .append_element_content_handler(on(of_tables, |el| {
            tables.set(tables.get() + 1);
            table(el, tables.get(), medium);
            Ok(())
        }))
        .append_element_content_handler(on(headings, |el| {
            heading(el, medium);
            Ok(())
        }));
    let mut rewriter = HtmlRewriter::new(settings, |chunk: &[u8]| output.extend_from_slice(chunk));
    rewriter.write(html.as_bytes()).map_err(|error| error.to_string())?;
    rewriter.end().map_err(|error| error.to_string())?;
    String::from_utf8(output).map_err(|error| error.to_string())
}

/// The addresses that a page links to, as they are written, in their order.
///
/// # Errors
/// When the markup is ambiguous: the message is for a developer.
pub fn links(html: &str) -> Result<Vec<String>, String> {
    let mut links = Vec::new();
    let settings = Settings::new().append_element_content_handler(element!("a[href]", |el| {
        links.extend(el.get_attribute("href"));
        Ok(())
    }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| ());
    rewriter.write(html.as_bytes()).map_err(|error| error.to_string())?;
    rewriter.end().map_err(|error| error.to_string())?;
    Ok(links)
}

fn replacement<'r>(address: &str, replacements: &'r [Replacement]) -> Option<&'r Replacement> {
    let index: usize = address.strip_prefix("zharia:")?.parse().ok()?;
    Some(replacements.get(index).unwrap_or(&Replacement::Nothing))
}

fn link(el: &mut Element<'_, '_>, replacements: &[Replacement], medium: Medium<'_>) -> Result<(), Failure> {
    let href = el.get_attribute("href").unwrap_or_default();
    match replacement(&href, replacements) {
        Some(Replacement::Address(address)) => el.set_attribute("href", &escape(address))?,
        Some(Replacement::Picture(image)) => el.set_attribute("href", &escape(&image.src))?,
        Some(Replacement::Explained { address, text }) => {
            el.set_attribute("href", &escape(address))?;
            el.set_attribute("title", &escape(text))?;
        }
        Some(Replacement::Markup(markup)) => el.replace(markup, ContentType::Html),
        Some(Replacement::Nothing) => el.remove_and_keep_content(),
        None if href.starts_with("http") => el.set_attribute("rel", "noopener")?,
        None => {
            if let (Medium::Feed { page }, Some(fragment)) = (medium, href.strip_prefix('#')) {
                el.set_attribute("href", &format!("{}#{fragment}", escape(page)))?;
            }
        }
    }
    Ok(())
}

fn picture(
    el: &mut Element<'_, '_>,
    replacements: &[Replacement],
    medium: Medium<'_>,
    is_first: bool,
) -> Result<(), Failure> {
    let src = el.get_attribute("src").unwrap_or_default();
    let Some(Replacement::Picture(image)) = replacement(&src, replacements) else {
        el.remove();
        return Ok(());
    };
    el.set_attribute("src", &escape(&image.src))?;
    el.set_attribute("width", &image.width.to_string())?;
    el.set_attribute("height", &image.height.to_string())?;
    let Medium::Page { sizes, leads, .. } = medium else { return Ok(()) };
    let (name, value) = if leads && is_first { ("fetchpriority", "high") } else { ("loading", "lazy") };
    el.set_attribute(name, value)?;
    el.set_attribute("decoding", "async")?;
    if let Some(srcset) = &image.srcset {
        el.set_attribute("srcset", &escape(srcset))?;
        el.set_attribute("sizes", sizes)?;
    }
    if !image.sources.is_empty() {
        let source = |(mime, srcset): &(&str, String)| {
            format!("<source type=\"{mime}\" srcset=\"{}\" sizes=\"{sizes}\">", escape(srcset))
        };
        let sources: String = image.sources.iter().map(source).collect();
        el.before(&format!("<picture>{sources}"), ContentType::Html);
        el.after("</picture>", ContentType::Html);
    }
    Ok(())
}

/// A wide table scrolls by itself and can be reached by keyboard (WCAG 2.2, 1.4.10 and 2.1.1).
fn table(el: &mut Element<'_, '_>, number: usize, medium: Medium<'_>) {
    if let Medium::Page { table, .. } = medium {
        let label = escape(&table.replace("{n}", &number.to_string()));
        let open = format!("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\">");
        el.before(&open, ContentType::Html);
        el.after("</div>", ContentType::Html);
    }
}

fn heading(el: &mut Element<'_, '_>, medium: Medium<'_>) {
    if let (Medium::Page { anchor, .. }, Some(id)) = (medium, el.get_attribute("id")) {
        let link = format!(" <a class=\"anchor\" href=\"#{id}\" aria-label=\"{}\">#</a>", escape(anchor));
        el.append(&link, ContentType::Html);
    }
}
