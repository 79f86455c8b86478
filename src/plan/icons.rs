//! What a site looks like on a tab, a phone's home screen and in bookmarks: icons, and the manifest that names them.
//!
//! Icons stand under names that browsers ask for by themselves. They are drawn by the theme's `icon.svg`.

use serde_json::json;

use super::assets::MAKES_PICTURES;
use super::recipe::{DrawingRecipe, DrawnForm, Recipe};
use super::site::Site;
use super::view::Loose;
use crate::base::lang::Lang;
use crate::theme::Options;

/// The template that draws icons.
const TEMPLATE: &str = "icon.svg";
/// The option with the colour of the frame.
const ACCENT: &str = "accent";

/// Every icon: its address, its size in pixels, its format.
const ICONS: [(&str, u32, DrawnForm); 4] = [
    // What browsers and robots ask for, whatever a page says.
    ("/favicon.ico", 48, DrawnForm::Ico),
    ("/apple-touch-icon.png", 180, DrawnForm::Png),
    ("/icon-192.png", 192, DrawnForm::Png),
    ("/icon-512.png", 512, DrawnForm::Png),
];

impl Site<'_> {
    /// Plans the icons and, in each language, the web app manifest of the W3C.
    pub(super) fn icons(&mut self, options: &Options) {
        if !self.draws_icons() {
            return;
        }
        let lang = self.settings().default_language();
        for (address, size, form) in ICONS {
            let recipe = DrawingRecipe {
                template: TEMPLATE,
                lang,
                width: size,
                height: size,
                form,
                values: Loose(json!({ "options": self.options[&lang].0 })),
                texts: Vec::new(),
                emblem: self.emblem.clone(),
            };
            self.output(address, Recipe::Drawing(Box::new(recipe)), Vec::new());
        }
        for lang in self.languages() {
            let manifest = self.web_manifest(*lang, options);
            self.output(&manifest_address(*lang), Recipe::Text(manifest), Vec::new());
        }
    }

    /// The manifest's address, where there is one.
    pub(super) fn web_manifest_address(&self, lang: Lang) -> Option<String> {
        self.draws_icons().then(|| manifest_address(lang))
    }

    fn draws_icons(&self) -> bool {
        MAKES_PICTURES && self.theme.has_template(TEMPLATE)
    }

    fn web_manifest(&self, lang: Lang, options: &Options) -> String {
        let icons: Vec<_> = ICONS
            .iter()
            .filter(|(_, _, form)| *form == DrawnForm::Png)
            .map(|(address, size, _)| json!({ "src": address, "sizes": format!("{size}x{size}"), "type": "image/png" }))
            .collect();
        let home = format!("/{lang}/");
        let mut manifest = json!({
            "id": home,
            "start_url": home,
            "scope": "/",
            "lang": lang.code(),
            "dir": "ltr",
            "name": self.name(lang),
            "short_name": self.court.map_or_else(|| self.name(lang), |court| court.seat.get(lang)),
            "display": "browser",
            "background_color": "#ffffff",
            "icons": icons,
        });
        if let Some(accent) = options.values(lang).get(ACCENT) {
            manifest["theme_color"] = accent.clone();
        }
        format!("{manifest:#}\n")
    }
}

fn manifest_address(lang: Lang) -> String {
    format!("/{lang}/site.webmanifest")
}
