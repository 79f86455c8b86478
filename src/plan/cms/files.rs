//! What stands once and not in an item's folder: people, the court's own file, registries.
//!
//! Both editors write such a file anew from what they have read: values that no form shows stay, Sveltia puts them last
//! and in order of their names, comments are lost. So nothing in these files may depend on the order of keys.

use super::config::{Collection, Editor, FileCollection, OneFile};
use super::fields::{Around, Forms};
use crate::base::lang::Phrase;
use crate::settings::{Court, FormField, Person, Registry};

const PEOPLE: Phrase = Phrase { kk: "Адамдар", ru: "Люди", en: "People" };
const PERSON: Phrase = Phrase { kk: "Адам", ru: "Человек", en: "Person" };
const COURT: Phrase = Phrase { kk: "Сот туралы", ru: "О суде", en: "The court" };
const CONTACTS: Phrase =
    Phrase {
        kk: "Байланыс және парақшалар", ru: "Контакты и страницы", en: "Contacts and accounts"
    };
const REGISTRIES: Phrase =
    Phrase { kk: "Анықтамалықтар", ru: "Справочники", en: "Registries" };

/// Nothing but the form: what is filled in here is seen on many pages, and on none as a whole.
const FORM_ALONE: Editor = Editor { preview: false };
const AROUND: Around = Around { translated: None, optional: false };

/// People stand once for all courts; a new one is a new file, which the editor names.
pub(super) fn people(folder: String, forms: Forms<'_>) -> Collection {
    // A file needs a name, whether or not it stands within.
    let named = |field: FormField| FormField { required: field.required || field.name == "slug", ..field };
    let fields = Person::form().into_iter().map(named);
    Collection {
        name: "people",
        label: forms.say(PEOPLE),
        label_singular: Some(forms.say(PERSON)),
        folder,
        create: true,
        delete: false,
        extension: "yaml",
        format: "yaml",
        slug: Some("{{fields.slug}}"),
        path: None,
        identifier_field: "name",
        summary: format!("{{{{name.{}}}}} ({{{{court}}}})", forms.lang),
        sortable_fields: Vec::new(),
        media_folder: "",
        public_folder: "",
        i18n: false,
        editor: Some(FORM_ALONE),
        fields: fields.map(|field| forms.field(&field, AROUND)).collect(),
    }
}

/// The court's own file.
pub(super) fn court(at: &impl Fn(&str) -> String, owner: &str, forms: Forms<'_>) -> FileCollection {
    let file = at(&format!("{owner}/court.yaml"));
    let file = OneFile { name: "contacts", label: forms.say(CONTACTS), file, fields: fields(&Court::form(), forms) };
    files("court", COURT, vec![file], forms)
}

/// Registries stand once for all courts.
pub(super) fn registries(
    at: &impl Fn(&str) -> String,
    registries: impl Iterator<Item = Registry>,
    forms: Forms<'_>,
) -> FileCollection {
    let file = |registry: Registry| OneFile {
        name: registry.name(),
        label: forms.say(label(registry)),
        file: at(registry.file()),
        fields: fields(&registry.form(), forms),
    };
    files("registries", REGISTRIES, registries.map(file).collect(), forms)
}

fn files(name: &'static str, label: Phrase, files: Vec<OneFile>, forms: Forms<'_>) -> FileCollection {
    FileCollection { name, label: forms.say(label), editor: FORM_ALONE, files }
}

fn fields(form: &[FormField], forms: Forms<'_>) -> Vec<super::Field> {
    form.iter().map(|field| forms.field(field, AROUND)).collect()
}

const fn label(registry: Registry) -> Phrase {
    match registry {
        Registry::Outlet => {
            Phrase {
                kk: "Бұқаралық ақпарат құралдары", ru: "Средства массовой информации", en: "Outlets"
            }
        }
        Registry::Term => {
            Phrase { kk: "Терминдер сөздігі", ru: "Словарь терминов", en: "Glossary" }
        }
        Registry::Service => Phrase {
            kk: "Электрондық қызметтер", ru: "Электронные сервисы", en: "E-services"
        },
        Registry::Journal => Phrase { kk: "Журналдар", ru: "Журналы", en: "Journals" },
        Registry::Account => Phrase { kk: "Парақшалар", ru: "Страницы", en: "Accounts" },
        Registry::Document => Phrase { kk: "Құжаттар", ru: "Документы", en: "Documents" },
    }
}
