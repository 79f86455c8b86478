//! An example of a component, so changed that it can stand beside others and beside the page's own frame.
//!
//! Ids become its own, and each landmark says which example it is of: two landmarks of a page may not
//! have one name (WCAG 2.2, 1.3.1 and 2.4.1). The page's heading of first rank stays the only one.

use lol_html::html_content::Element;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::Failure;
use crate::base::html::escape;

/// Attributes that name ids of the same page.
const NAMING: [&str; 7] =
    ["for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details"];

/// Elements that may be landmarks.
const LANDMARKS: &str = "nav, section, aside, header, footer, form, search, [role]";

/// Gives ids a beginning of their own, and landmarks a name of their own.
///
/// # Errors
/// When the markup is ambiguous: the message is for a developer.
pub fn set_apart(html: &str, id: &str, title: &str) -> Result<String, String> {
    let own = |of: &str| format!("{id}{of}");
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("*", |el| {
            if let Some(of) = el.get_attribute("id") {
                el.set_attribute("id", &own(&of))?;
            }
            if let Some(of) = el.get_attribute("href").and_then(|href| href.strip_prefix('#').map(str::to_owned)) {
                let is_here = html.contains(&format!("id=\"{of}\""));
                // What stands on a page around the component is not here: such a link leads to the example.
                el.set_attribute("href", &if is_here { format!("#{}", own(&of)) } else { format!("#{id}") })?;
            }
            for name in NAMING {
                if let Some(ids) = el.get_attribute(name) {
                    el.set_attribute(name, &ids.split_ascii_whitespace().map(own).collect::<Vec<_>>().join(" "))?;
                }
            }
            Ok(())
        }))
        .append_element_content_handler(element!("h1", |el| {
            el.set_tag_name("h2")?;
            Ok(())
        }))
        .append_element_content_handler(element!(LANDMARKS, |el| landmark(el, id, title)));
    rewrite_str(html, settings).map_err(|error| error.to_string())
}

/// Adds the title of the example, which has the id of the example, to the name of a landmark.
fn landmark(el: &mut Element<'_, '_>, id: &str, title: &str) -> Result<(), Failure> {
    if let Some(ids) = el.get_attribute("aria-labelledby") {
        el.set_attribute("aria-labelledby", &format!("{ids} {id}"))?;
    } else if let Some(label) = el.get_attribute("aria-label") {
        el.set_attribute("aria-label", &format!("{label}: {}", escape(title)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_two_examples_collides() {
        let html = "<nav aria-labelledby=\"_h\"><h1 id=\"_h\">A</h1><a href=\"#_h\">b</a><a href=\"#c\">c</a></nav>\
                    <div role=\"region\" aria-label=\"T &amp; U\"></div>";
        let apart = set_apart(html, "_e2", "X").expect("rewrites");
        assert_eq!(
            apart,
            "<nav aria-labelledby=\"_e2_h _e2\"><h2 id=\"_e2_h\">A</h2><a href=\"#_e2_h\">b</a><a href=\"#_e2\">c</a></nav>\
             <div role=\"region\" aria-label=\"T &amp; U: X\"></div>"
        );
    }
}
