//! From the declaration of a field to the widget that asks for it.

use super::config::{Choice, Field, Filter, TimeFormat, Translated};
use crate::base::lang::{Lang, LocalText, Phrase};
use crate::base::slug::Slug;
use crate::settings::{CmsEditor, Form, FormField, Registry, Role, Settings};

/// What a form is made with: the settings, and the language of its words.
#[derive(Clone, Copy)]
pub(super) struct Forms<'a> {
    pub(super) settings: &'a Settings,
    pub(super) lang: Lang,
    pub(super) editor: CmsEditor,
}

/// Where a field stands: what it shares with the others, and whether the group around it may be left out.
#[derive(Clone, Copy)]
pub(super) struct Around {
    pub(super) translated: Option<Translated>,
    pub(super) optional: bool,
}

const ONE_A_LINE: Phrase = Phrase {
    kk: "Әр жолға бір белгі, мысалы: медиация",
    ru: "По одной метке в строке, например: медиация",
    en: "One tag in each line, for example: mediation",
};
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const WEB: &str = "^https?://[^\\s\"<>]+$";
const HTTPS: &str = "^https://[^\\s\"<>\\\\]+$";
const DURATION: &str = "^([0-9]{1,2}:)?[0-9]{1,3}:[0-5][0-9]$";
const PAGES: &str = "^[1-9][0-9]*([-–][1-9][0-9]*)?$";
const ITEM: &str = "^/?[a-z0-9-]+(/[a-z0-9-]+){1,2}/?$";
const ADDRESS: &str = "^/[^\\s?#]*$";

impl Forms<'_> {
    /// The widget for a field.
    pub(super) fn field(&self, declared: &FormField, around: Around) -> Field {
        let mut field = Field {
            name: declared.name,
            label: self.say(declared.label),
            // What an untouched group lacks must not hold up the whole entry: Decap asks for it, Sveltia doesn't.
            required: declared.required && (!around.optional || self.editor == CmsEditor::Sveltia),
            i18n: around.translated,
            hint: declared.hint.or_else(|| hint(&declared.form)).map(|hint| self.say(hint)),
            ..Field::default()
        };
        if matches!(declared.form, Form::Moment | Form::Day) && !field.required {
            // Without it the present time would be filled in.
            field.default = Some("");
        }
        if matches!(declared.form, Form::Tags) && self.editor == CmsEditor::Sveltia {
            // There each stands in a line of its own, commas or not.
            field.hint = Some(self.say(ONE_A_LINE));
        }
        self.shape(&mut field, &declared.form, around);
        field
    }

    fn shape(&self, field: &mut Field, form: &Form, around: Around) {
        field.widget = widget(form);
        field.pattern = pattern(form).map(|(pattern, told)| [pattern.to_owned(), self.say(told)]);
        match form {
            Form::Whole => (field.value_type, field.min) = (Some("int"), Some(0)),
            Form::Decimal => (field.value_type, field.min, field.step) = (Some("float"), Some(0), Some(0.01)),
            Form::Day => {
                (field.format, field.date_format) = (Some("YYYY-MM-DD"), Some("DD.MM.YYYY"));
                field.time_format = Some(TimeFormat::None);
            }
            Form::Moment => {
                (field.format, field.date_format) = (Some("YYYY-MM-DD HH:mm"), Some("DD.MM.YYYY"));
                field.time_format = Some(TimeFormat::Minutes);
            }
            Form::Choice(words) => {
                field.options = words.iter().map(|(word, phrase)| choice(word, self.say(*phrase))).collect();
            }
            Form::SchemaWord(shelf) => field.options = self.schema_words(*shelf),
            Form::Court => {
                let courts = self.settings.courts.values();
                field.options = courts.map(|court| choice(court.id.as_str(), court.name.get(self.lang))).collect();
            }
            Form::Registered(registry) => field.options = self.registered(*registry),
            Form::File | Form::Image => field.choose_url = (self.editor == CmsEditor::Decap).then_some(false),
            Form::Person(roles) => self.relation(field, roles),
            Form::List(of) => self.list(field, of, around),
            Form::Rows { one, fields } => {
                field.label_singular = Some(self.say(*one));
                field.summary = summary(fields, self.lang);
                self.list(field, &Form::Group(fields.clone()), around);
            }
            Form::Group(fields) => {
                let around = Around { optional: around.optional || !field.required, ..around };
                field.fields = fields.iter().map(|inner| self.field(inner, around)).collect();
                // Sveltia shows nothing of a group until it is asked for: there it is open at once.
                field.collapsed = around.optional && self.editor == CmsEditor::Decap;
                // Decap duplicates what is inside a group, never the group.
                field.i18n = match field.i18n {
                    Some(Translated::Duplicate) => Some(Translated::Own),
                    other => other,
                };
            }
            _ => {}
        }
        // Where there is nothing to choose from yet, the word itself can be typed.
        if field.widget == "select" && field.options.is_empty() {
            field.widget = "string";
        }
    }

    /// A list of a choice is a choice of several; a list of groups has rows with fields of their own.
    fn list(&self, field: &mut Field, of: &Form, around: Around) {
        let around = Around { optional: false, ..around };
        if matches!(of, Form::Choice(_) | Form::SchemaWord(_) | Form::Court | Form::Registered(_) | Form::Person(_)) {
            self.shape(field, of, around);
            field.multiple = field.widget != "string";
            if field.multiple {
                return;
            }
        }
        field.widget = "list";
        field.collapsed = true;
        // Decap can't duplicate a list, and one that is the same in all languages need stand in one file only.
        let translated = match around.translated {
            Some(Translated::Duplicate) => Some(Translated::Once),
            other => other,
        };
        field.i18n = translated;
        let around = Around { translated, ..around };
        if let Form::Group(fields) = of {
            field.fields = fields.iter().map(|inner| self.field(inner, around)).collect();
            return;
        }
        let label = field.label.clone();
        let mut row = Field { name: "value", label, required: true, i18n: around.translated, ..Field::default() };
        self.shape(&mut row, of, around);
        field.field = Some(Box::new(row));
    }

    fn relation(&self, field: &mut Field, roles: &[Role]) {
        let name = format!("name.{}", self.lang);
        field.collection = Some("people");
        field.value_field = Some("{{slug}}");
        field.search_fields = vec![name.clone()];
        field.display_fields = vec![name, "court".to_owned()];
        // Decap compares a list as a whole and would offer nobody: there the build tells of a wrong role.
        if !roles.is_empty() && self.editor == CmsEditor::Sveltia {
            field.filters = vec![Filter { field: "roles", values: roles.iter().map(|role| role.name()).collect() }];
        }
    }

    /// The words of a shelf, of all schemas: which of them a declaration may have, the build knows by its year.
    fn schema_words(&self, shelf: u8) -> Vec<Choice> {
        let mut words: Vec<Choice> = Vec::new();
        for schema in &self.settings.registries.declarations.all {
            let form = [(schema.form.clone(), schema.form_words.clone())];
            let of_shelf: &[(String, LocalText)] = match shelf {
                0 => &form,
                1 => &schema.income,
                2 => &schema.property,
                _ => &schema.ownership,
            };
            for (word, text) in of_shelf {
                if words.iter().all(|known| known.value != *word) {
                    words.push(choice(word, text.get(self.lang)));
                }
            }
        }
        words
    }

    fn registered(&self, registry: Registry) -> Vec<Choice> {
        let all = &self.settings.registries;
        let row = |(id, name): (&Slug, &LocalText)| choice(id.as_str(), name.get(self.lang));
        match registry {
            Registry::Outlet => all.outlets.iter().map(|(id, outlet)| row((id, &outlet.name))).collect(),
            Registry::Term => all.terms.iter().map(|(id, term)| row((id, &term.term))).collect(),
            Registry::Journal => all.journals.iter().map(|(id, journal)| row((id, &journal.title))).collect(),
            Registry::Service => all.services.iter().map(|(id, service)| row((id, &service.name))).collect(),
            Registry::Account | Registry::Document => Vec::new(),
        }
    }

    pub(super) fn say(&self, phrase: Phrase) -> String {
        (*phrase.get(self.lang)).to_owned()
    }
}

/// What tells rows apart: a name in the language of the forms, else the first line of text.
fn summary(fields: &[FormField], lang: Lang) -> Option<String> {
    let is_line = |field: &&FormField| matches!(field.form, Form::Line | Form::Slug);
    let named = fields
        .iter()
        .find(|field| matches!(&field.form, Form::Group(of) if of.iter().any(|of| of.name == lang.code())));
    match named {
        Some(field) => Some(format!("{{{{fields.{}.{lang}}}}}", field.name)),
        None => fields.iter().find(is_line).map(|field| format!("{{{{fields.{}}}}}", field.name)),
    }
}

fn choice(value: &str, label: impl Into<String>) -> Choice {
    Choice { value: value.to_owned(), label: label.into() }
}

fn widget(form: &Form) -> &'static str {
    match form {
        Form::Lines => "text",
        Form::Whole | Form::Decimal => "number",
        Form::YesNo => "boolean",
        Form::Day | Form::Moment => "datetime",
        Form::Choice(_) | Form::SchemaWord(_) | Form::Court | Form::Registered(_) => "select",
        Form::Person(_) => "relation",
        Form::File => "file",
        Form::Image => "image",
        Form::Tags | Form::List(_) | Form::Rows { .. } => "list",
        Form::Group(_) => "object",
        Form::Line
        | Form::Duration
        | Form::Pages
        | Form::Web
        | Form::Https
        | Form::Address
        | Form::Slug
        | Form::Item => "string",
    }
}

/// What to know of a sort of value, where the field itself tells nothing.
fn hint(form: &Form) -> Option<Phrase> {
    match form {
        Form::Item => Some(Phrase {
            kk: "Бөлім мен материалдың мекенжайы, мысалы: news/brifing",
            ru: "Раздел и адрес материала, например: news/brifing",
            en: "Section and address of the item, for example: news/brifing",
        }),
        Form::Registered(Registry::Document) => Some(Phrase {
            kk: "Құжат бетінің мекенжайындағы соңғы бөлік, мысалы: buiryq-12",
            ru: "Последняя часть адреса страницы документа, например: buiryq-12",
            en: "The last part of the document's address, for example: buiryq-12",
        }),
        _ => pattern(form).map(|(_, told)| told),
    }
}

/// What a value must look like, and what to tell of one that doesn't.
fn pattern(form: &Form) -> Option<(&'static str, Phrase)> {
    Some(match form {
        Form::Slug => (
            SLUG,
            Phrase {
                kk: "Кіші латын әріптері, цифрлар және дефис қана",
                ru: "Только строчные латинские буквы, цифры и дефис",
                en: "Only lower-case Latin letters, digits and hyphens",
            },
        ),
        Form::Web => (
            WEB,
            Phrase {
                kk: "https:// деп басталатын толық сілтеме",
                ru: "Полная ссылка, которая начинается с https://",
                en: "A whole link that begins with https://",
            },
        ),
        Form::Https => (
            HTTPS,
            Phrase {
                kk: "https:// деп басталатын толық сілтеме",
                ru: "Полная ссылка, которая начинается с https://",
                en: "A whole link that begins with https://",
            },
        ),
        Form::Duration => (
            DURATION,
            Phrase {
                kk: "Минут пен секунд, мысалы: 12:34",
                ru: "Минуты и секунды, например: 12:34",
                en: "Minutes and seconds, for example: 12:34",
            },
        ),
        Form::Pages => (
            PAGES,
            Phrase {
                kk: "Бірінші және соңғы бет, мысалы: 12-19",
                ru: "Первая и последняя страница, например: 12-19",
                en: "The first and the last page, for example: 12-19",
            },
        ),
        Form::Item => (
            ITEM,
            Phrase {
                kk: "Бөлім мен мекенжайды қиғаш сызықпен бөліңіз, мысалы: news/brifing",
                ru: "Раздел и адрес через косую черту, например: news/brifing",
                en: "Section and address with a slash between them, for example: news/brifing",
            },
        ),
        Form::Address => (
            ADDRESS,
            Phrase {
                kk: "Қиғаш сызықтан басталатын мекенжай, мысалы: /kk/news/2025/burynghy/",
                ru: "Адрес, который начинается с косой черты, например: /ru/news/2025/prezhnii/",
                en: "An address that begins with a slash, for example: /kk/news/2025/former/",
            },
        ),
        _ => return None,
    })
}
