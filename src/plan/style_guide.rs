//! `/<lang>/style-guide/`: the components of the theme, each with its parameters and examples.
//!
//! For those who build themes, and for tests in a browser: no other page leads there, and no search
//! engine is to find it. What an example looks like is for the renderer to tell.

use std::collections::BTreeMap;

use serde_json::json;

use super::recipe::{ComponentExample, ComponentPage, PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{Link, Loose};
use crate::base::lang::Lang;
use crate::theme::{Component, Example, Parameter};

fn address_of_guide(lang: Lang) -> String {
    format!("/{lang}/style-guide/")
}

fn address_of(component: &str, lang: Lang) -> String {
    format!("{}{component}/", address_of_guide(lang))
}

impl Site<'_> {
    /// Adds the style guide, where settings ask for it.
    pub(super) fn style_guide(&mut self) {
        if !self.settings().style_guide {
            return;
        }
        let files = self.example_files();
        for lang in self.languages() {
            self.guide_index(*lang);
            for component in self.theme.components().values() {
                self.guide_page(component, &files, *lang);
            }
        }
    }

    /// Publishes the files that examples show, and tells their addresses.
    fn example_files(&mut self) -> BTreeMap<String, String> {
        let mut addresses = BTreeMap::new();
        for (name, bytes) in self.theme.example_files() {
            addresses.insert(name.clone(), self.publish(name, bytes));
        }
        addresses
    }

    fn guide_index(&mut self, lang: Lang) {
        let listed = |component: &Component| {
            let url = address_of(&component.name, lang);
            json!({ "name": component.name, "url": url, "summary": component.summary.get(lang) })
        };
        let components: Vec<_> = self.theme.components().values().map(listed).collect();
        let values = Loose(json!({ "components": components }));
        let content = PageContent::Single(Single { values, ..Single::default() });
        let (title, home) = (self.words(lang).get("style_guide.title").to_owned(), self.home_link(lang));
        self.guide(lang, "style-guide.html", &title, address_of_guide, vec![home], content);
    }

    fn guide_page(&mut self, component: &Component, files: &BTreeMap<String, String>, lang: Lang) {
        let file = |name: &str| files.get(name).cloned().unwrap_or_default();
        let example = |example: &Example| ComponentExample {
            values: Loose(json!({
                "name": example.name, "title": example.title.get(lang), "call": call(component, example, lang),
                "data": example.written,
            })),
            title: example.title.get(lang).to_owned(),
            arguments: Loose(example.arguments(lang, &file).into()),
            body: (!example.body.is_empty()).then(|| example.body.get(lang).to_owned()),
        };
        let parameter = |parameter: &Parameter| {
            json!({
                "name": parameter.name, "type": parameter.r#type, "required": parameter.required,
                "default": parameter.default, "about": parameter.about.get(lang),
            })
        };
        let parameters: Vec<_> = component.parameters.iter().map(parameter).collect();
        let page = ComponentPage {
            component: component.name.clone(),
            values: Loose(json!({
                "name": component.name, "summary": component.summary.get(lang), "parameters": parameters,
            })),
            examples: component.examples.iter().map(example).collect(),
        };
        let index = Link { title: self.words(lang).get("style_guide.title").to_owned(), url: address_of_guide(lang) };
        let way = vec![self.home_link(lang), index];
        let content = PageContent::Component(page);
        let address = |lang| address_of(&component.name, lang);
        self.guide(lang, "style-guide-component.html", &component.name, address, way, content);
    }

    fn guide(
        &mut self,
        lang: Lang,
        template: &str,
        title: &str,
        address: impl Fn(Lang) -> String,
        breadcrumbs: Vec<Link>,
        content: PageContent,
    ) {
        let page = Page {
            template: template.to_owned(),
            lang,
            address: address(lang),
            title: format!("{title} — {}", self.name(lang)),
            description: None,
            section: None,
            breadcrumbs,
            feeds: Vec::new(),
            switch: self.switch(lang, |of| (address(of), false)),
            content,
            body: None,
            sources: Vec::new(),
            kind: PageKind::Hidden,
            image: None,
        };
        self.page(page);
    }
}

/// How a template calls the component so: short values as they are, others by the name that the data have below.
fn call(component: &Component, example: &Example, lang: Lang) -> String {
    let given = |(name, value): (&str, Option<String>)| match value {
        Some(text) if text.starts_with('"') => format!(" {name}={text}"),
        Some(value) => format!(" {name}={{{value}}}"),
        None => format!(" {name}={{{name}}}"),
    };
    let arguments: String = example.call(lang).map(given).collect();
    let tag = component.tag();
    if example.body.is_empty() {
        format!("{{{{ <{tag}{arguments} /> }}}}")
    } else {
        format!("{{% <{tag}{arguments}> %}} {} {{% </{tag}> %}}", example.body.get(lang).trim())
    }
}
