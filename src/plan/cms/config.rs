//! The editors' configuration as data: what both Decap CMS and Sveltia CMS read.
//!
//! Keys that only one of them knows are left out for the other. Nothing here knows a kind of content.

use serde::Serialize;

/// The whole configuration.
#[derive(Debug, Serialize)]
pub(super) struct Config {
    pub(super) backend: Backend,
    /// Decap alone: files are read and written by a program on the same machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) local_backend: Option<bool>,
    /// Decap alone: the language of its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) locale: Option<&'static str>,
    pub(super) site_url: String,
    pub(super) show_preview_links: bool,
    pub(super) media_folder: String,
    pub(super) public_folder: String,
    pub(super) slug: SlugRules,
    pub(super) i18n: I18n,
    /// Sveltia alone: fields that nobody has filled in are not written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) output: Option<OutputRules>,
    pub(super) collections: Vec<Collected>,
}

#[derive(Debug, Serialize)]
pub(super) struct Backend {
    pub(super) name: &'static str,
    pub(super) repo: String,
    pub(super) branch: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) base_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) api_root: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) auth_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) app_id: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct SlugRules {
    pub(super) encoding: &'static str,
    pub(super) clean_accents: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct I18n {
    pub(super) structure: &'static str,
    pub(super) locales: Vec<&'static str>,
    pub(super) default_locale: &'static str,
    /// Sveltia alone: all languages are there from the start, and all but the first can be left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) initial_locales: Option<&'static str>,
}

#[derive(Debug, Serialize)]
pub(super) struct OutputRules {
    pub(super) omit_empty_optional_fields: bool,
}

/// What is written in one place of the menu.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Collected {
    Folder(Box<Collection>),
    Files(FileCollection),
}

/// Files that are there once.
#[derive(Debug, Serialize)]
pub(super) struct FileCollection {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) editor: Editor,
    pub(super) files: Vec<OneFile>,
}

/// One of them.
#[derive(Debug, Serialize)]
pub(super) struct OneFile {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) file: String,
    pub(super) fields: Vec<Field>,
}

/// How entries are shown while they are written.
#[derive(Debug, Serialize)]
pub(super) struct Editor {
    pub(super) preview: bool,
}

/// The entries of one folder.
#[derive(Debug, Serialize)]
pub(super) struct Collection {
    pub(super) name: &'static str,
    pub(super) label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label_singular: Option<String>,
    pub(super) folder: String,
    pub(super) create: bool,
    pub(super) delete: bool,
    pub(super) extension: &'static str,
    pub(super) format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) slug: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<&'static str>,
    pub(super) identifier_field: &'static str,
    pub(super) summary: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sortable_fields: Vec<&'static str>,
    pub(super) media_folder: &'static str,
    pub(super) public_folder: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) i18n: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) editor: Option<Editor>,
    pub(super) fields: Vec<Field>,
}

/// A field: what its widget has no use for is left out.
#[derive(Debug, Default, Serialize)]
#[expect(clippy::struct_field_names, reason = "the editors call them so")]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label_singular: Option<String>,
    pub(super) widget: &'static str,
    pub(super) required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) i18n: Option<Translated>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<[String; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) step: Option<f32>,
    /// How a date is written into the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date_format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) time_format: Option<TimeFormat>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) options: Vec<Choice>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) multiple: bool,
    /// Decap alone: whether a file may be an address on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) choose_url: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) collection: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_field: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) display_fields: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) search_fields: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) filters: Vec<Filter>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) collapsed: bool,
    /// What is seen of a row that is not open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) field: Option<Box<Field>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) fields: Vec<Field>,
}

/// Whether each language has its own value, or all the same.
#[derive(Debug, Clone, Copy)]
pub(super) enum Translated {
    /// Its own.
    Own,
    /// The same, which is written into each file.
    Duplicate,
    /// The same, which is written into the file of the first language alone.
    Once,
}

impl Serialize for Translated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Own => serializer.serialize_bool(true),
            Self::Once => serializer.serialize_bool(false),
            Self::Duplicate => serializer.serialize_str("duplicate"),
        }
    }
}

/// How the time of a date is shown, or that it has none.
#[derive(Debug, Clone, Copy)]
pub(super) enum TimeFormat {
    None,
    Minutes,
}

impl Serialize for TimeFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_bool(false),
            Self::Minutes => serializer.serialize_str("HH:mm"),
        }
    }
}

/// One of the words to choose from.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Choice {
    pub(super) label: String,
    pub(super) value: String,
}

/// Which entries a relation offers.
#[derive(Debug, Serialize)]
pub(super) struct Filter {
    pub(super) field: &'static str,
    pub(super) values: Vec<&'static str>,
}
