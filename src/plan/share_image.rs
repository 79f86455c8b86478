//! The picture that other sites show beside a link to a page: drawn by the theme, with the page's title.
//!
//! It stands beside the page, under a name that never changes. Pages without one show that of the site.

use serde_json::json;

use super::assets::MAKES_PICTURES;
use super::recipe::{DrawingRecipe, DrawnForm, Lines, Recipe};
use super::share::ABOUT_PEOPLE;
use super::site::{PageKind, Site};
use super::view::{Date, Preview};
use crate::base::lang::Lang;
use crate::catalogue::address;
use crate::entry::{Entry, Item};

/// What networks ask for.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;

/// The place for a title.
const TITLE_WIDTH: u32 = 1040;
const TITLE_HEIGHT: u32 = 300;

/// The place for the court's name beside its emblem.
const COURT_WIDTH: u32 = 920;
const COURT_HEIGHT: u32 = 90;

impl Site<'_> {
    /// Plans the picture of an item and tells where it is; `None` where the site's own stands for it: nothing of a
    /// draft or of what was withdrawn is handed around, nor are people.
    pub(super) fn item_preview(&mut self, item: &Item, entry: &Entry, kind: &PageKind) -> Option<Preview> {
        let is_shared = entry.base.withdrawn.is_none() && !entry.base.draft && !ABOUT_PEOPLE.contains(&item.key.kind);
        if !self.draws_previews() || !is_shared {
            return None;
        }
        let (lang, title) = (entry.lang, &entry.base.title);
        let name = |page: &str| format!("{page}share.png");
        if let PageKind::CopyOf(original) = kind {
            return Some(preview(name(original), title));
        }
        let date = entry.base.date.map(|date| Date::of_moment(date, lang).text);
        let section = self.section(item.key.kind, lang).title;
        let here = name(&address(item, lang));
        let owner = self.owner_name(item, lang);
        let recipe = self.share_image(lang, &owner, title, json!({ "section": section, "date": date }));
        self.output(&here, recipe, vec![entry.source.clone()]);
        Some(preview(self.absolute(&here), title))
    }

    /// Plans the picture of the site itself.
    pub(super) fn site_preview(&mut self, lang: Lang) -> Option<Preview> {
        if !self.draws_previews() {
            return None;
        }
        let (all, name) = (self.settings().name.get(lang).to_owned(), self.name(lang).to_owned());
        let recipe = self.share_image(lang, &all, &name, json!({ "section": null, "date": null }));
        let here = format!("/{lang}/share.png");
        self.output(&here, recipe, Vec::new());
        Some(preview(self.absolute(&here), &name))
    }

    fn draws_previews(&self) -> bool {
        MAKES_PICTURES && self.settings().share_images && self.theme.has_template("share.svg")
    }

    fn share_image(&self, lang: Lang, over: &str, title: &str, mut values: serde_json::Value) -> Recipe {
        values["options"] = self.options[&lang].0.clone();
        let title = Lines {
            text: title.to_owned(),
            width: TITLE_WIDTH,
            sizes: &[68, 60, 52, 44],
            height: TITLE_HEIGHT,
            bold: true,
        };
        let over =
            Lines { text: over.to_owned(), width: COURT_WIDTH, sizes: &[36, 32], height: COURT_HEIGHT, bold: false };
        Recipe::Drawing(Box::new(DrawingRecipe {
            template: "share.svg",
            lang,
            width: WIDTH,
            height: HEIGHT,
            form: DrawnForm::Png,
            values: super::view::Loose(values),
            texts: vec![("title", title), ("court", over)],
            emblem: self.emblem.clone(),
        }))
    }
}

fn preview(url: String, alt: &str) -> Preview {
    Preview { url, width: WIDTH, height: HEIGHT, alt: alt.to_owned(), large: true }
}
