//! The preview's own pages: the list of sites with what was found, and the notice that a page could not be made.

use std::fmt::Write;

use super::doors::Doors;
use super::findings::{self, Told};
use super::live::Scene;
use super::words;
use crate::base::html::escape;
use crate::base::lang::Lang;
use crate::theme::fill;

/// Of these pages nothing runs but the preview's own script.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                                 base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The most findings of the list.
const MOST: usize = 200;

/// The list of sites.
pub(super) fn page(scene: &Scene, doors: &Doors, lang: Lang) -> String {
    let mut main = format!("<p>{}</p>", escape(words::ONLY_HERE.get(lang)));
    let mut add = |text: &str| main.push_str(text);
    if let Some(notice) = findings::notice(scene, lang) {
        add(&format!("<p class=\"zharia-notice\">{}</p>", escape(&notice)));
    }
    if scene.preview.sites.is_empty() {
        add(&format!("<p>{}</p>", escape(words::NO_SITES.get(lang))));
    } else {
        add(&format!("<h2>{}</h2><ul>", escape(words::SITES.get(lang))));
        for (name, site) in &scene.preview.sites {
            let address = doors.of_site(name);
            let title = escape(site.name.get(lang));
            add(&format!("<li><a href=\"{address}/\">{title}</a> <small>{address}/</small></li>"));
        }
        add("</ul>");
    }
    let (items, left_out) = findings::told(scene, doors, lang, None, MOST);
    let title = findings::counts(scene, lang).unwrap_or_else(|| (*words::NO_FINDINGS.get(lang)).to_owned());
    add(&format!("<h2>{}</h2><p>{}</p>", escape(words::FINDINGS.get(lang)), escape(&title)));
    add("<ol>");
    for item in &items {
        add(&entry(item, lang));
    }
    add("</ol>");
    if left_out > 0 {
        let more = fill(words::MORE.get(lang), &[("n", &left_out.to_string())]);
        add(&format!("<p>{}</p>", escape(&more)));
    }
    document(&main, lang)
}

/// The notice in place of a page that could not be made.
pub(super) fn fault(lang: Lang) -> String {
    document(&format!("<p class=\"zharia-notice\">{}</p>", escape(words::BROKEN_PAGE.get(lang))), lang)
}

fn entry(item: &Told, lang: Lang) -> String {
    let mut text = format!(
        "<li><p><strong>{} {}</strong> {}</p><p>{}</p>",
        escape(item.label),
        item.code,
        escape(&item.reason),
        escape(&item.remedy)
    );
    let mut add = |markup: String| text.write_str(&markup).expect("a string takes all");
    if let Some(place) = &item.place {
        add(format!("<p><code>{}</code></p>", escape(place)));
    }
    if let Some(corrected) = &item.corrected {
        add(format!("<p>{}: <code>{}</code></p>", escape(words::SHOULD_BE.get(lang)), escape(corrected)));
    }
    if let Some((url, shown)) = &item.page {
        add(format!("<p>{}: <a href=\"{}\">{}</a></p>", words::PAGE.get(lang), escape(url), escape(shown)));
    }
    text + "</li>"
}

fn document(main: &str, lang: Lang) -> String {
    let title = escape(words::PREVIEW.get(lang));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\">\
         <title>{title} — zharia</title></head>\n<body class=\"zharia-front\"><main><h1>{title}</h1>{main}</main></body>\n</html>\n"
    )
}
