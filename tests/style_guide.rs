//! The style guide: every component of the theme with its examples, for those who build themes.

use std::fs;
use std::path::Path;

use crate::html;
use crate::site::Site;

/// The names of base's components.
fn components() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/base/components");
    let entries = fs::read_dir(folder).expect("components").map(|entry| entry.expect("an entry").file_name());
    entries.map(|name| name.into_string().expect("UTF-8")).collect()
}

#[test]
fn every_component_stands_in_it_with_examples() {
    let site = Site::new();
    site.news("almaty", "a", "News");
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}style_guide: true\n"));
    site.build().ok();

    for lang in ["kk", "ru"] {
        let index = site.output(&format!("national/{lang}/style-guide/index.html"));
        for component in components() {
            let address = format!("/{lang}/style-guide/{component}/");
            assert!(index.contains(&format!("href=\"{address}\"")), "{component}");
            let markup = site.output(&format!("national{address}index.html"));
            let page = html::read(&markup);
            assert_eq!(page.robots.as_deref(), Some("noindex"), "{component}");
            assert!(page.twice.is_empty() && page.active.is_empty(), "{component}: {:?} {:?}", page.twice, page.active);
            assert!(markup.contains("id=\"_example-1\""), "{component} has no example");
            for file in page.loads.iter().filter(|file| file.starts_with("/assets/")) {
                assert!(site.has_output(&format!("national{file}")), "{component}: {file}");
            }
        }
    }

    // Nobody else leads there.
    assert!(!site.output("national/sitemap.xml").contains("style-guide"));
    assert!(!site.output("national/kk/index.html").contains("style-guide"));
    assert!(!site.has_output("almaty/kk/style-guide/index.html"));
}

#[test]
fn there_is_none_unless_settings_ask_for_it() {
    let site = Site::new();
    site.news("almaty", "a", "News").build().ok();
    assert!(!site.has_output("national/kk/style-guide/index.html"));
}

/// A court's own component has its page where the site over all courts is made with that theme.
#[test]
fn a_theme_s_own_component_is_shown_too() {
    let site = Site::new();
    site.news("almaty", "a", "News");
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{}style_guide: true\n", settings.replace("theme: base", "theme: own")));
    site.file("themes/own/theme.yaml", "extends: base\n");
    let template =
        "{% component motto(words: string, @lang) %}<p lang=\"{{ lang }}\">{{ words }}</p>{% endcomponent %}";
    site.file("themes/own/components/motto/component.html", template);
    let description = "summary: {kk: Ұран, ru: Девиз}\nparameters: [{name: words, type: string, required: true}]\n\
                       examples:\n  - name: typical\n    title: {kk: Әдеттегі, ru: Обычный}\n    data: {words: {kk: Әділдік <3, ru: Справедливость}}\n";
    site.file("themes/own/components/motto/component.yaml", description);
    site.build().ok();
    let page = site.output("national/kk/style-guide/motto/index.html");
    assert!(page.contains("<p lang=\"kk\">Әділдік &lt;3</p>") && page.contains("&lt;motto words="), "{page}");
    assert!(site.output("national/ru/style-guide/motto/index.html").contains("<p lang=\"ru\">Справедливость</p>"));
}
