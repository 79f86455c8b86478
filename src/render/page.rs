//! HTML pages: a recipe's values into the template's context.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::{Context, Value};

use super::failed;
use super::feed_text::FeedTexts;
use super::pictures::Fonts;
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
use crate::kinds::Kind;
use crate::plan::view::{Body, Person, Picture, Target};
use crate::plan::{ComponentPage, PageContent, PageRecipe, Recipe};
use crate::postprocess::{self, Image, Medium, Replacement};
use crate::theme::Theme;

/// How wide the pictures of a text are shown: the column's width, on telephones the screen's.
const TEXT_WIDTH: &str = "(min-width: 46rem) 44rem, calc(100vw - 2rem)";

/// Renders the outputs of one site.
pub struct Renderer<'a> {
    pub(super) theme: &'a Theme,
    /// The lengths of the pictures that its feeds carry, by key.
    pub(super) lengths: BTreeMap<String, u64>,
    /// The texts of feeds that were made last.
    pub(super) texts: FeedTexts,
    /// The fonts of drawings, got ready by the first of them.
    fonts: OnceLock<Fonts>,
    words: BTreeMap<Lang, Value>,
    /// The labels of fields, by section: a template names a field as the editor's form does.
    labels: BTreeMap<(&'static str, Lang), Value>,
    /// Frames, converted once: thousands of pages share one.
    frames: BTreeMap<Fingerprint, Value>,
}

impl<'a> Renderer<'a> {
    /// Gets ready to render some recipes with a theme.
    /// `lengths` are those of the pictures that feeds carry, by key; a page needs none.
    pub fn new<'r>(
        theme: &'a Theme,
        recipes: impl IntoIterator<Item = &'r Recipe>,
        lengths: BTreeMap<String, u64>,
    ) -> Self {
        let mut frames = BTreeMap::new();
        for recipe in recipes {
            if let Recipe::Page(page) = recipe {
                frames.entry(page.chrome.fingerprint()).or_insert_with(|| Value::from_serializable(&*page.chrome));
            }
        }
        let words = Lang::ALL.into_iter().map(|lang| (lang, Value::from_serializable(theme.words(lang))));
        let kinds = Kind::ALL.iter().flat_map(|kind| Lang::ALL.map(|lang| (*kind, lang)));
        let labels = kinds.map(|(kind, lang)| ((kind.section(), lang), labels(kind, lang))).collect();
        Self {
            theme,
            lengths,
            texts: FeedTexts::default(),
            fonts: OnceLock::new(),
            words: words.collect(),
            labels,
            frames,
        }
    }

    /// The fonts that the theme draws with.
    pub(super) fn fonts(&self) -> &Fonts {
        self.fonts.get_or_init(|| Fonts::new(self.theme.fonts()))
    }

    pub(super) fn page(&self, page: &PageRecipe) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert("lang", &page.lang);
        context.insert("template", &page.template);
        context.insert("address", &page.address);
        context.insert("head", &page.head);
        context.insert("section", &page.section);
        context.insert("switch", &page.switch);
        context.insert("breadcrumbs", &page.breadcrumbs);
        context.insert_value("chrome", self.frames[&page.chrome.fingerprint()].clone());
        context.insert_value("t", self.words[&page.lang].clone());
        if let Some(labels) = page.section.and_then(|section| self.labels.get(&(section, page.lang))) {
            context.insert_value("labels", labels.clone());
        }
        context.insert_value("page", self.content(page, &context)?);
        self.theme.render(&page.template, &context)
    }

    fn content(&self, page: &PageRecipe, around: &Context) -> Result<Value, Box<Diagnostic>> {
        let mut values = BTreeMap::new();
        let base = match &page.page {
            PageContent::Item(item, neighbours) => {
                let body = page.body.as_ref().map(|body| self.body(body, page, item.text_leads)).transpose()?;
                values.insert("body", Value::from_serializable(&body.unwrap_or_default()));
                values.insert("previous", Value::from_serializable(&neighbours.previous));
                values.insert("next", Value::from_serializable(&neighbours.next));
                values.insert("related", Value::from_serializable(&neighbours.related));
                Value::from_serializable(&***item)
            }
            PageContent::Listing(listing) => return Ok(Value::from_serializable(&**listing)),
            PageContent::Single(single) => {
                for (name, cards) in &single.cards {
                    values.insert(name, Value::from_serializable(cards));
                }
                for (name, card) in &single.card {
                    values.insert(name, Value::from_serializable(card));
                }
                Value::from_serializable(&single.values)
            }
            PageContent::Component(shown) => {
                values.insert("examples", self.examples(shown, around)?);
                Value::from_serializable(&shown.values)
            }
        };
        let mut map = base.into_map().unwrap_or_default();
        for (name, value) in values {
            map.insert(name.into(), value);
        }
        Ok(map.into())
    }

    fn body(&self, body: &Body, page: &PageRecipe, leads: bool) -> Result<String, Box<Diagnostic>> {
        let words = self.theme.words(page.lang);
        let (table, anchor) = (words.get("item.table"), words.get("item.anchor"));
        let medium = Medium::Page { sizes: TEXT_WIDTH, leads, table, anchor };
        let mut replacements = Vec::with_capacity(body.targets.len());
        for target in &body.targets {
            replacements.push(match target {
                Target::Address(address) => Replacement::Address(address.clone()),
                Target::Term { address, definition } => {
                    Replacement::Explained { address: address.clone(), text: definition.clone() }
                }
                Target::Picture(picture) => Replacement::Picture(Box::new(image(picture))),
                Target::Person(person) => Replacement::Markup(self.contact(person, page.lang)?),
                Target::Nothing => Replacement::Nothing,
            });
        }
        postprocess::rewrite(&body.html, &replacements, medium).map_err(|detail| failed(&page.template, detail))
    }

    /// The examples of a component, each with the markup that it comes to.
    fn examples(&self, shown: &ComponentPage, around: &Context) -> Result<Value, Box<Diagnostic>> {
        let Some(component) = self.theme.components().get(&shown.component) else { return Ok(Value::none()) };
        let mut examples = Vec::with_capacity(shown.examples.len());
        for (n, example) in shown.examples.iter().enumerate() {
            let mut arguments = Context::new();
            for (name, value) in example.arguments.0.as_object().into_iter().flatten() {
                arguments.insert(name.clone(), value);
            }
            let html = self.theme.render_component(component, &arguments, around, example.body.as_deref())?;
            let id = format!("_example-{}", n + 1);
            let html =
                postprocess::set_apart(&html, &id, &example.title).map_err(|detail| failed(&component.name, detail))?;
            let mut values = Value::from_serializable(&example.values).into_map().unwrap_or_default();
            values.insert("id".into(), id.into());
            values.insert("html".into(), html.into());
            examples.push(Value::from(values));
        }
        Ok(examples.into())
    }

    /// A contact inside a text, by the theme's own component.
    fn contact(&self, person: &Person, lang: Lang) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert("person", person);
        context.insert("lang", &lang);
        context.insert_value("t", self.words[&lang].clone());
        self.theme.render("contact.html", &context)
    }
}

fn image(picture: &Picture) -> Image {
    Image {
        src: picture.src.clone(),
        width: picture.width,
        height: picture.height,
        srcset: picture.srcset.clone(),
        sources: picture.sources.iter().map(|source| (source.r#type, source.srcset.clone())).collect(),
    }
}

/// The labels of a kind's fields, by name.
fn labels(kind: Kind, lang: Lang) -> Value {
    let labels: BTreeMap<&str, &str> = kind.fields().iter().map(|field| (field.name, *field.label.get(lang))).collect();
    Value::from_serializable(&labels)
}
