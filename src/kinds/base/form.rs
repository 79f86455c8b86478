//! The fields that every kind has, as forms and skeletons ask for them.
//!
//! A test holds that they are those which are read, no more and no less.

use super::{Alias, Correction, Withdrawn};
use crate::base::date::{Day, Moment};
use crate::base::lang::{Lang, Phrase};
use crate::front_matter::{FieldSpec, FieldType, PersonRef, Picture, Text, YesNo};
use crate::settings::Form;

const fn phrase(kk: &'static str, ru: &'static str, en: &'static str) -> Phrase {
    Phrase { kk, ru, en }
}

const fn field(name: &'static str, label: Phrase, hint: Option<Phrase>, form: fn() -> Form) -> FieldSpec {
    FieldSpec { name, label, shared: true, required: false, example: String::new, hint, form }
}

/// Text, which each language has for itself.
const fn own(spec: FieldSpec) -> FieldSpec {
    FieldSpec { shared: false, ..spec }
}

/// Every field, in the order in which an editor comes to them: what stands at the head of a page, what it is found
/// by, and then what is rarely needed.
pub(in crate::kinds) const FIELDS: &[FieldSpec] = &[
    TITLE,
    SLUG,
    DATE,
    SUMMARY,
    IMAGE,
    TAGS,
    CONTACT,
    COURTS,
    DRAFT,
    EMBARGO,
    EXPIRES,
    UPDATED,
    CORRECTIONS,
    WITHDRAWN,
    REMOVED,
    ALIASES,
    SOURCE_LANG,
];

const TITLE: FieldSpec = FieldSpec {
    required: true,
    ..own(field("title", phrase("Тақырыбы", "Заголовок", "Title"), None, <Text as FieldType>::form))
};

const SLUG: FieldSpec = field(
    "slug",
    phrase("Беттің мекенжайы", "Адрес страницы", "Address of the page"),
    Some(phrase(
        "Мекенжайдың соңғы бөлігі: кіші латын әріптері, цифрлар және дефис, мысалы: ashyq-esik-kuni. Жарияланғаннан кейін өзгермейді.",
        "Последняя часть адреса: строчные латинские буквы, цифры и дефис, например: den-otkrytykh-dverei. После публикации не меняется.",
        "The last part of the address: lower-case Latin letters, digits and hyphens, for example: open-day. It never changes once published.",
    )),
    || Form::Slug,
);

const DATE: FieldSpec = field(
    "date",
    phrase("Жарияланатын уақыты", "Дата публикации", "Published on"),
    Some(phrase(
        "Келешек уақытты көрсетсеңіз, материал сол кезде ғана шығады.",
        "Если указать будущее время, материал появится только тогда.",
        "With a time to come, the item appears only then.",
    )),
    <Moment as FieldType>::form,
);

const SUMMARY: FieldSpec = own(field(
    "summary",
    phrase("Қысқаша мазмұны", "Краткое содержание", "Summary"),
    Some(phrase(
        "Тізімдер мен таспаларға арналған бір-екі сөйлем.",
        "Одно-два предложения для списков и лент.",
        "One or two sentences for lists and feeds.",
    )),
    || Form::Lines,
));

const IMAGE: FieldSpec =
    own(field("image", phrase("Басты сурет", "Главная иллюстрация", "Picture"), None, <Picture as FieldType>::form));

const TAGS: FieldSpec = own(field(
    "tags",
    phrase("Тақырыптық белгілер", "Метки", "Tags"),
    Some(phrase(
        "Үтірмен бөліп жазыңыз: медиация, бизнес",
        "Через запятую: медиация, бизнес",
        "Separated by commas: mediation, business",
    )),
    || Form::Tags,
));

const CONTACT: FieldSpec = field(
    "contact",
    phrase("Сұрақтарға жауап беретін адам", "Кто ответит на вопросы", "Contact"),
    Some(phrase(
        "Бос қалса, соттың баспасөз қызметі көрсетіледі.",
        "Если оставить пустым, будет указана пресс-служба суда.",
        "Left empty, it is the court's press service.",
    )),
    <PersonRef as FieldType>::form,
);

const COURTS: FieldSpec = field(
    "courts",
    phrase("Қай соттардың сайтында", "На сайтах каких судов", "On which courts' sites"),
    Some(phrase(
        "Бос қалса, барлық соттың сайтында шығады.",
        "Если оставить пустым, материал появится на сайтах всех судов.",
        "Left empty, it stands on all courts' sites.",
    )),
    || Form::List(Box::new(Form::Court)),
);

const DRAFT: FieldSpec = field(
    "draft",
    phrase("Жоба", "Черновик", "Draft"),
    Some(phrase(
        "Қосулы тұрғанда материал сайтқа шықпайды.",
        "Пока включено, материал на сайте не появится.",
        "While this is on, the item does not appear on the site.",
    )),
    <YesNo as FieldType>::form,
);

const EMBARGO: FieldSpec = field(
    "embargo",
    phrase("Эмбарго", "Эмбарго", "Embargo"),
    Some(phrase(
        "Осы уақытқа дейін материал еш жерде көрінбейді.",
        "До этого времени материала нет нигде.",
        "Before this time the item is nowhere to be seen.",
    )),
    <Moment as FieldType>::form,
);

const EXPIRES: FieldSpec = field(
    "expires",
    phrase("Өзектілігі аяқталатын уақыт", "Актуально до", "Expires"),
    Some(phrase(
        "Осы уақыттан кейін басты бет пен тізімдерден кетеді, өз беті қалады.",
        "После этого времени материал уходит с главной и из списков, его страница остаётся.",
        "From then on it leaves the home page and lists and keeps its page.",
    )),
    <Moment as FieldType>::form,
);

const UPDATED: FieldSpec = field(
    "updated",
    phrase("Мәні өзгерген уақыты", "Изменено по существу", "Updated"),
    Some(phrase(
        "Мағынасы өзгергенде ғана: жазылушылар бұл туралы хабар алады.",
        "Только при изменении по существу: об этом узнают подписчики.",
        "Only for changes in substance: subscribers are told.",
    )),
    <Moment as FieldType>::form,
);

const CORRECTIONS: FieldSpec = own(field(
    "corrections",
    phrase("Түзетулер", "Исправления", "Corrections"),
    Some(phrase(
        "Жарияланған мәтінде не түзетілгені: оқырман бұл жазбаны көреді.",
        "Что исправлено в опубликованном тексте: эту запись видят читатели.",
        "What was corrected in a published text: readers see this note.",
    )),
    <Vec<Correction> as FieldType>::form,
));

const WITHDRAWN: FieldSpec = own(field(
    "withdrawn",
    phrase("Қайтарып алынды", "Отозвано", "Withdrawn"),
    Some(phrase(
        "Мәтін алынып, орнында себебі көрсетілген хабарлама қалады.",
        "Текст снимается, на его месте остаётся сообщение с причиной.",
        "The text is taken away; a notice with the reason stays in its place.",
    )),
    <Withdrawn as FieldType>::form,
));

const REMOVED: FieldSpec = field(
    "removed",
    phrase("Сот шешімімен жойылады", "Удаляется по решению суда", "Removed by a court's order"),
    Some(phrase(
        "Осы күннен бастап материалдан еш жерде ештеңе қалмайды.",
        "С этого дня от материала нигде ничего не остаётся.",
        "From this day nothing of it is left anywhere.",
    )),
    <Day as FieldType>::form,
);

const ALIASES: FieldSpec = own(field(
    "aliases",
    phrase("Бұрынғы мекенжайлары", "Прежние адреса", "Former addresses"),
    Some(phrase(
        "Бұрын ашылған мекенжай, мысалы: /kk/news/2025/burynghy/",
        "Адрес, по которому материал открывался раньше, например: /ru/news/2025/prezhnii/",
        "An address at which it was found before, for example: /kk/news/2025/former/",
    )),
    <Vec<Alias> as FieldType>::form,
));

const SOURCE_LANG: FieldSpec = field(
    "source_lang",
    phrase("Қай тілде бірінші жазылды", "На каком языке написано сначала", "Written first in"),
    None,
    <Lang as FieldType>::form,
);
