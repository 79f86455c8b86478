//! Forms of settings files: what a reader asks for, with the words that people see.
//!
//! Which fields there are, of what sort and in which order, readers alone say. A field without words is for those who
//! run the site: no form shows it, and both web editors keep it as it is.

mod words;

use super::reader::{Asked, Sort};
use super::{Form, FormField, Registry};
use crate::base::lang::Phrase;

/// The words of one field.
pub(super) struct Words {
    /// The keys from the top of the file, with dots between them.
    path: &'static str,
    label: Phrase,
    hint: Option<Phrase>,
    /// What one row is called, where there are several.
    one: Option<Phrase>,
}

/// The words of a person's file.
pub(super) const PERSON: &[Words] = words::PERSON;
/// The words of a `court.yaml`.
pub(super) const COURT: &[Words] = words::COURT;

/// The words of a registry's file.
pub(super) const fn words_of(registry: Registry) -> &'static [Words] {
    match registry {
        Registry::Outlet => words::OUTLETS,
        Registry::Term => words::TERMS,
        Registry::Service => words::SERVICES,
        Registry::Journal => words::JOURNALS,
        Registry::Account | Registry::Document => &[],
    }
}

/// What a reader asks for, as a form.
pub(super) fn form(asked: Vec<Asked>, words: &[Words]) -> Vec<FormField> {
    within(asked, words, "")
}

fn within(asked: Vec<Asked>, words: &[Words], above: &str) -> Vec<FormField> {
    let field = |asked: Asked| {
        let path = format!("{above}{}", asked.name);
        let said = words.iter().find(|words| words.path == path)?;
        let inner = format!("{path}.");
        let form = match asked.sort {
            Sort::One(form) => form,
            Sort::Group(asked) => Form::Group(within(asked, words, &inner)),
            Sort::Rows(asked) => {
                Form::Rows { one: said.one.unwrap_or(said.label), fields: within(asked, words, &inner) }
            }
        };
        Some(FormField { name: asked.name, label: said.label, hint: said.hint, required: asked.required, form })
    };
    asked.into_iter().filter_map(field).collect()
}

#[cfg(test)]
mod tests {
    use super::{COURT, PERSON, Words, words_of};
    use crate::settings::{Court, Form, FormField, Person, Registry};
    use std::collections::BTreeSet;

    fn paths(form: &[FormField], above: &str, into: &mut BTreeSet<String>) {
        for field in form {
            let path = format!("{above}{}", field.name);
            if let Form::Group(fields) | Form::Rows { fields, .. } = &field.form
                && fields.iter().all(|field| field.name != "kk")
            {
                paths(fields, &format!("{path}."), into);
            }
            into.insert(path);
        }
    }

    fn shown(form: &[FormField]) -> BTreeSet<String> {
        let mut shown = BTreeSet::new();
        paths(form, "", &mut shown);
        shown
    }

    fn named(words: &[Words]) -> BTreeSet<String> {
        words.iter().map(|words| words.path.to_owned()).collect()
    }

    #[test]
    fn no_words_are_left_over() {
        assert_eq!(shown(&Person::form()), named(PERSON));
        assert_eq!(shown(&Court::form()), named(COURT));
        for registry in Registry::FILED {
            assert_eq!(shown(&registry.form()), named(words_of(registry)), "{registry:?}");
        }
    }

    #[test]
    fn a_registry_is_a_list_of_rows_with_ids() {
        for registry in Registry::FILED {
            let form = registry.form();
            let [FormField { form: Form::Rows { fields, .. }, .. }] = &form[..] else {
                panic!("{registry:?}: {form:?}")
            };
            assert!(fields[0].name == "id" && fields[0].required && fields[1].required, "{registry:?}");
        }
    }
}
