//! A person's file as a form asks for it: the same fields that its reader knows, which a test holds.

use super::Role;
use crate::base::lang::Phrase;
use crate::settings::{Form, FormField};

const fn phrase(kk: &'static str, ru: &'static str, en: &'static str) -> Phrase {
    Phrase { kk, ru, en }
}

fn field(name: &'static str, label: Phrase, form: Form) -> FormField {
    FormField { name, label, hint: None, required: false, form }
}

/// Every field, in the order in which an editor comes to them.
pub(super) fn fields() -> Vec<FormField> {
    let roles = Form::Choice(Role::ALL.map(|role| (role.name(), role.phrase())).to_vec());
    let published = phrase(
        "Сайтта жарияланатын қызметтік нөмір. Жеке нөмірді жазбаңыз.",
        "Служебный номер, который публикуется на сайте. Личный номер не указывайте.",
        "An office number that is published on the site, never a private one.",
    );
    let of_mandate = vec![
        field("from", phrase("Басталатын күні", "Начало", "From"), Form::Day),
        field("to", phrase("Аяқталатын күні", "Окончание", "To"), Form::Day),
    ];
    let of_photo = vec![
        FormField {
            required: true, ..field("src", phrase("Сурет файлы", "Файл снимка", "Picture file"), Form::Image)
        },
        FormField {
            required: true,
            ..field("alt", phrase("Суретте не бар", "Что на снимке", "What it shows"), Form::in_languages(&Form::Line))
        },
    ];
    let of_file = phrase(
        "Файлдың атауы: кіші латын әріптері, цифрлар және дефис, мысалы: almaty-press. Кейін өзгертілмейді.",
        "Имя файла: строчные латинские буквы, цифры и дефис, например almaty-press. Потом не меняется.",
        "The name of the file: small Latin letters, digits and hyphens, such as almaty-press. It never changes.",
    );
    vec![
        FormField {
            required: true,
            hint: Some(of_file),
            ..field("slug", phrase("Файл атауы", "Имя файла", "Name of the file"), Form::Slug)
        },
        FormField {
            required: true,
            ..field("name", phrase("Аты-жөні", "Имя и фамилия", "Name"), Form::in_languages(&Form::Line))
        },
        FormField {
            required: true,
            ..field("office", phrase("Лауазымы", "Должность", "Office"), Form::in_languages(&Form::Line))
        },
        field("court", phrase("Сот", "Суд", "Court"), Form::Court),
        field("roles", phrase("Рөлі", "Роль", "Role"), Form::List(Box::new(roles))),
        field("mandate", phrase("Өкілеттік мерзімі", "Срок полномочий", "Mandate"), Form::Group(of_mandate)),
        FormField {
            hint: Some(published),
            ..field("phone", phrase("Қызметтік телефон", "Служебный телефон", "Office phone"), Form::Line)
        },
        field("email", phrase("Қызметтік пошта", "Служебная почта", "Office e-mail"), Form::Line),
        field("hours", phrase("Байланыс уақыты", "Часы для связи", "Hours"), Form::in_languages(&Form::Line)),
        FormField {
            hint: Some(published),
            ..field("duty_phone", phrase("Кезекші телефон", "Дежурный телефон", "Duty phone"), Form::Line)
        },
        field(
            "languages",
            phrase("Қай тілдерде сөйлейді", "На каких языках говорит", "Languages"),
            Form::List(Box::new(Form::languages())),
        ),
        field("photo", phrase("Портрет", "Портрет", "Portrait"), Form::Group(of_photo)),
    ]
}
