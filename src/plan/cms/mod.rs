//! `/admin/`: the web editor of a site, made from the declarations of kinds.
//!
//! It tells what can be written and where it is kept, and nothing of what is written there: so no draft, no
//! embargo and no name can leave through it, except those of people and outlets that every page may show.

mod config;
mod fields;
mod files;
mod page;

use std::collections::BTreeMap;

use serde_json::json;

use self::config::{Backend, Collected, Collection, Config, Field, I18n, OutputRules, SlugRules, Translated};
use self::fields::{Around, Forms};
use super::Recipe;
use super::site::Site;
use crate::base::lang::{Lang, Phrase};
use crate::base::path::{OutputPath, SourcePath};
use crate::base::slug::transliterate;
use crate::entry::Item;
use crate::front_matter::FieldSpec;
use crate::kinds::{Base, Kind, RECEIVED};
use crate::markdown;
use crate::settings::{CMS_FOLDER, Cms, CmsEditor, Court, Forge, NATIONAL, Registry};
use crate::yaml;

/// The script that teaches both editors the site's own ways.
const SCRIPT: &str = include_str!("editor.js");

const BODY: Phrase = Phrase { kk: "Мәтіні", ru: "Текст", en: "Text" };
const FROM_TITLE: Phrase = Phrase {
    kk: "Жаңа материалда бос қалса, тақырыптан жасалады.",
    ru: "Если у нового материала оставить пустым, адрес составится из заголовка.",
    en: "Left empty in a new item, it is made of the title.",
};

/// Base fields that stand before those of the kind: what is behind them is rarely needed.
const FIRST: [&str; 4] = ["title", "slug", "date", "summary"];
const BEFORE_TEXT: [&str; 2] = ["image", "tags"];

impl Site<'_> {
    /// The editor's page, its configuration and its script, where settings ask for one that can be had.
    pub(super) fn cms(&mut self) {
        let Some(cms) = &self.settings().cms else { return };
        let Some(address) = self.cms_script(cms) else { return };
        let lang = self.cms_language(cms);
        let config = self.cms_config(cms, lang);
        let words = words(lang, &config.collections);
        let config = yaml::write(&config);
        let own = self.publish("editor.js", SCRIPT.as_bytes());
        let style = self.chrome[&lang].stylesheet.clone();
        let page = page::write(&page::Admin {
            cms,
            lang,
            name: self.name(lang),
            script: &address,
            own: &own,
            style: &style,
            words: &words,
        });
        let sources = vec![SourcePath::new("zharia.yaml")];
        self.output("/admin/", Recipe::Text(page), sources.clone());
        self.output("/admin/config.yml", Recipe::Text(config), sources);
    }

    /// What the host is told of the editor's pages, where there is one.
    pub(super) fn cms_policy(&self) -> Option<String> {
        let cms = self.settings().cms.as_ref()?;
        self.plan.outputs.contains_key(&OutputPath::of_address("/admin/")).then(|| page::policy(cms))
    }

    /// The address of the editor's own script; `None` where the tree does not hold it as it must be.
    fn cms_script(&mut self, cms: &Cms) -> Option<String> {
        let script = cms.editor.script();
        if !cms.own_script {
            return Some(page::on_cdn(script));
        }
        let path = SourcePath::new(script.own_file());
        let media = self.catalogue.media.get(&path).filter(|media| media.sha256.as_deref() == Some(script.sha256))?;
        let (name, hash) = (path.file_name().trim_end_matches(".js"), media.fingerprint.short());
        let address = format!("/assets/{name}-{}.{hash}.js", script.version);
        self.output(&address, Recipe::Copy(path.clone(), media.fingerprint), vec![path.clone()]);
        Some(address)
    }

    fn cms_language(&self, cms: &Cms) -> Lang {
        let of_court = self.court.and_then(|court| court.cms_language);
        of_court.or(cms.language).unwrap_or_else(|| self.settings().default_language())
    }

    fn cms_config(&self, cms: &Cms, lang: Lang) -> Config {
        let settings = self.settings();
        let forms = Forms { settings, lang, editor: cms.editor };
        let owner = self.court.map_or_else(|| NATIONAL.to_owned(), |court| format!("courts/{}", court.id));
        let at = |path: &str| if cms.content.is_empty() { path.to_owned() } else { format!("{}/{path}", cms.content) };
        let kinds = Kind::ALL.iter().filter(|kind| self.writes(**kind));
        let folder = |kind: &Kind| self.of_kind(*kind, at(&format!("{owner}/{}", kind.section())), forms);
        let mut collections: Vec<Collected> = kinds.map(|kind| Collected::Folder(Box::new(folder(kind)))).collect();
        collections.push(Collected::Folder(Box::new(files::people(at("people"), forms))));
        if self.court.is_some() {
            collections.push(Collected::Files(files::court(&at, &owner, forms)));
        }
        let registries =
            Registry::FILED.into_iter().filter(|of| *of != Registry::Journal || self.writes(Kind::JournalItem));
        collections.push(Collected::Files(files::registries(&at, registries, forms)));
        let is_decap = cms.editor == CmsEditor::Decap;
        Config {
            backend: backend(cms),
            local_backend: None,
            // Neither of them speaks Kazakh.
            locale: is_decap.then_some("ru"),
            site_url: self.base_url.clone(),
            show_preview_links: false,
            // FileCollection that belong to no item: nothing is made of them.
            media_folder: at(CMS_FOLDER.trim_end_matches('/')),
            public_folder: "/".to_owned(),
            slug: SlugRules { encoding: "unicode", clean_accents: false },
            i18n: I18n {
                structure: "multiple_files",
                locales: settings.languages.iter().map(|lang| lang.code()).collect(),
                default_locale: settings.default_language().code(),
                initial_locales: (!is_decap).then_some("all"),
            },
            output: (!is_decap).then_some(OutputRules { omit_empty_optional_fields: true }),
            collections,
        }
    }

    /// Whether the site's editors write items of a kind: journals are those of the highest court alone, unless
    /// another court has some.
    fn writes(&self, kind: Kind) -> bool {
        let is_highest = |court: &Court| court.id == self.settings().canonical_court;
        let own = |court: &Court| {
            let of_court = |item: &Item| item.key.owner.court() == Some(&court.id);
            self.catalogue.items.iter().any(|item| item.key.kind == kind && of_court(item))
        };
        kind != Kind::JournalItem || self.court.is_none_or(|court| is_highest(court) || own(court))
    }

    fn of_kind(&self, kind: Kind, folder: String, forms: Forms<'_>) -> Collection {
        let section = kind.section();
        let words = self.words(forms.lang);
        Collection {
            name: section,
            label: words.get(&format!("sections.{section}.title")).to_owned(),
            label_singular: Some(words.get(&format!("sections.{section}.one")).to_owned()),
            folder,
            create: true,
            delete: true,
            extension: "md",
            format: "yaml-frontmatter",
            slug: Some("{{fields.slug}}"),
            path: Some("{{slug}}/index"),
            identifier_field: "title",
            summary: "{{title}}".to_owned(),
            sortable_fields: if kind.is_dated() { vec!["date", "title"] } else { vec!["title"] },
            media_folder: "",
            public_folder: "",
            i18n: true,
            editor: None,
            fields: self.questions(kind, forms),
        }
    }

    /// What an item of a kind is asked for, in the order in which an editor comes to it.
    fn questions(&self, kind: Kind, forms: Forms<'_>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let base =
            |names: &'static [&'static str]| Base::FIELDS.iter().filter(move |field| names.contains(&field.name));
        let is_late = |field: &&FieldSpec| !FIRST.contains(&field.name) && !BEFORE_TEXT.contains(&field.name);
        let is_national = self.court.is_none();
        let late = Base::FIELDS.iter().filter(is_late).filter(|field| is_national || field.name != "courts");
        fields.extend(base(&FIRST).map(|field| of_base(field, kind, forms)));
        let is_decap = self.settings().cms.as_ref().is_some_and(|cms| cms.editor == CmsEditor::Decap);
        for slug in fields.iter_mut().filter(|field| field.name == "slug") {
            // Sveltia names the folder before the script could, and at random where this is empty.
            slug.required = !is_decap;
            if is_decap {
                slug.hint = slug.hint.take().map(|hint| format!("{hint} {}", forms.say(FROM_TITLE)));
            }
        }
        // The day of receipt is none of the kind's own fields, wherever it is declared.
        let own = kind.fields().iter().filter(|field| field.name != RECEIVED.name);
        fields.extend(own.map(|field| own_field(field, forms)));
        fields.extend(base(&BEFORE_TEXT).map(|field| of_base(field, kind, forms)));
        fields.push(Field {
            name: "body",
            label: forms.say(BODY),
            widget: "markdown",
            i18n: Some(Translated::Own),
            ..Field::default()
        });
        fields.extend(late.map(|field| of_base(field, kind, forms)));
        fields.extend(kind.receives().then(|| own_field(&RECEIVED, forms)));
        fields
    }
}

/// What the script needs to know, in the language of the forms.
fn words(lang: Lang, collections: &[Collected]) -> serde_json::Value {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.section()).collect();
    // Letter by letter, by the table that folders are named with.
    let letters: BTreeMap<String, String> = ('а'..='я')
        .chain("ёәғқңөұүһі".chars())
        .map(|letter| (letter.to_string(), transliterate(&letter.to_string())))
        .collect();
    let own = Lang::ALL.iter().position(|of| *of == lang);
    let facts: BTreeMap<&str, Vec<serde_json::Value>> = collections.iter().filter_map(facts).collect();
    json!({ "lang": lang, "own": own, "facts": facts, "sections": kinds, "letters": letters, "directives": markdown::directives(lang) })
}

/// The kind's own fields of one value each, as a preview tells them: name, label, and what people see for its words.
fn facts(of: &Collected) -> Option<(&'static str, Vec<serde_json::Value>)> {
    let Collected::Folder(folder) = of else { return None };
    let is_own =
        |field: &&Field| Base::FIELDS.iter().all(|base| base.name != field.name) && field.name != RECEIVED.name;
    let is_plain = |field: &&Field| matches!(field.widget, "string" | "text" | "number" | "datetime" | "select");
    let told = |field: &Field| {
        let words: BTreeMap<&str, &str> =
            field.options.iter().map(|choice| (choice.value.as_str(), choice.label.as_str())).collect();
        json!([field.name, field.label, words])
    };
    Some((folder.name, folder.fields.iter().filter(is_own).filter(is_plain).map(told).collect()))
}

fn of_base(field: &FieldSpec, kind: Kind, forms: Forms<'_>) -> Field {
    let mut declared = *field;
    if field.name == "date" {
        declared.required = kind.is_dated();
    }
    let mut made = own_field(&declared, forms);
    if field.name == "date" && kind.is_dated() {
        made.default = Some("{{now}}");
    }
    made
}

fn own_field(field: &FieldSpec, forms: Forms<'_>) -> Field {
    let translated = if field.shared { Translated::Duplicate } else { Translated::Own };
    forms.field(&field.as_form(), Around { translated: Some(translated), optional: false })
}

fn backend(cms: &Cms) -> Backend {
    let has_app = cms.app_id.is_some();
    Backend {
        name: cms.forge.name(),
        repo: cms.repository.clone(),
        branch: cms.branch.clone(),
        base_url: cms.base_url.clone(),
        api_root: cms.api_root.clone(),
        // Signing in without a server of one's own in between.
        auth_type: (has_app && cms.forge == Forge::Gitlab).then_some("pkce"),
        app_id: cms.app_id.clone(),
    }
}
