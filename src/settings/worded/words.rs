//! What the fields of settings files are called, and what to know before filling them in.
//!
//! Words alone: a test holds that each of them belongs to a field that a reader asks for.

use super::Words;
use crate::base::lang::Phrase;

impl Words {
    const fn new(path: &'static str, kk: &'static str, ru: &'static str, en: &'static str) -> Self {
        Self { path, label: Phrase { kk, ru, en }, hint: None, one: None }
    }

    const fn hint(self, kk: &'static str, ru: &'static str, en: &'static str) -> Self {
        Self { hint: Some(Phrase { kk, ru, en }), ..self }
    }

    const fn one(self, kk: &'static str, ru: &'static str, en: &'static str) -> Self {
        Self { one: Some(Phrase { kk, ru, en }), ..self }
    }

    /// The id of a row.
    const fn id() -> Self {
        Self::new("rows.id", "Белгісі", "Обозначение", "Id").hint(
            "Кіші латын әріптері, цифрлар және дефис, мысалы: almaty-aqparat. Материалдар осы белгіге сілтейді, сондықтан кейін өзгертпеңіз.",
            "Строчные латинские буквы, цифры и дефис, например: almaty-aqparat. На него ссылаются материалы, поэтому потом не меняйте.",
            "Small Latin letters, digits and hyphens, such as almaty-aqparat. Items refer to it, so don't change it later.",
        )
    }

    /// A number that everybody may see.
    const fn published(self) -> Self {
        self.hint(
            "Сайтта жарияланатын қызметтік нөмір. Жеке нөмірді жазбаңыз.",
            "Служебный номер, который публикуется на сайте. Личный номер не указывайте.",
            "An office number that is published on the site, never a private one.",
        )
    }

    /// An address that everybody may see.
    const fn published_address(path: &'static str) -> Self {
        Self::new(path, "Қызметтік пошта", "Служебная почта", "Office e-mail").hint(
            "Сайтта жарияланады, мысалы: press@sot.example",
            "Публикуется на сайте, например: press@sot.example",
            "It is published on the site, for example: press@sot.example",
        )
    }
}

pub(super) const PERSON: &[Words] = &[
    Words::new("slug", "Файл атауы", "Имя файла", "Name of the file").hint(
        "Файлдың атауы: кіші латын әріптері, цифрлар және дефис, мысалы: almaty-press. Кейін өзгертілмейді.",
        "Имя файла: строчные латинские буквы, цифры и дефис, например almaty-press. Потом не меняется.",
        "The name of the file: small Latin letters, digits and hyphens, such as almaty-press. It never changes.",
    ),
    Words::new("name", "Аты-жөні", "Имя и фамилия", "Name"),
    Words::new("office", "Лауазымы", "Должность", "Office"),
    Words::new("court", "Сот", "Суд", "Court"),
    Words::new("roles", "Рөлі", "Роль", "Role"),
    Words::new("mandate", "Өкілеттік мерзімі", "Срок полномочий", "Mandate"),
    Words::new("mandate.from", "Басталатын күні", "Начало", "From"),
    Words::new("mandate.to", "Аяқталатын күні", "Окончание", "To"),
    Words::new("phone", "Қызметтік телефон", "Служебный телефон", "Office phone").published(),
    Words::published_address("email"),
    Words::new("hours", "Байланыс уақыты", "Часы для связи", "Hours").hint(
        "Мысалы: жұмыс күндері 9:00–18:30",
        "Например: по рабочим дням с 9:00 до 18:30",
        "For example: on working days from 9:00 to 18:30",
    ),
    Words::new("duty_phone", "Кезекші телефон", "Дежурный телефон", "Duty phone").published(),
    Words::new("languages", "Қай тілдерде сөйлейді", "На каких языках говорит", "Languages"),
    Words::new("photo", "Портрет", "Портрет", "Portrait"),
    Words::new("photo.src", "Сурет файлы", "Файл снимка", "Picture file"),
    Words::new("photo.alt", "Суретте не бар", "Что на снимке", "What it shows"),
];

pub(super) const COURT: &[Words] = &[
    Words::new("address", "Мекенжайы", "Адрес", "Address"),
    Words::new("phones", "Телефондар", "Телефоны", "Phone numbers").one("телефон", "телефон", "phone number"),
    Words::new("phones.label", "Кімнің телефоны", "Чей это телефон", "Whose number it is").hint(
        "Мысалы: Баспасөз қызметі",
        "Например: Пресс-служба",
        "For example: Press service",
    ),
    Words::new("phones.number", "Нөмірі", "Номер", "Number").published(),
    Words::published_address("email"),
    Words::new("accounts", "Ресми парақшалар", "Официальные страницы", "Official accounts").one(
        "парақша",
        "страницу",
        "account",
    ),
    Words::new("accounts.id", "Белгісі", "Обозначение", "Id").hint(
        "Кіші латын әріптері, цифрлар және дефис. Бос қалса, желінің атауынан жасалады.",
        "Строчные латинские буквы, цифры и дефис. Если оставить пустым, составится из названия сети.",
        "Small Latin letters, digits and hyphens. Left empty, it is made of the network's name.",
    ),
    Words::new("accounts.network", "Желінің атауы", "Название сети", "Network").hint(
        "Мысалы: Telegram",
        "Например: Telegram",
        "For example: Telegram",
    ),
    Words::new("accounts.url", "Парақшаның мекенжайы", "Адрес страницы", "Address"),
    Words::new("accounts.about", "Оқырман онда не табады", "Что там найдёт читатель", "What readers find there"),
    Words::new("accounts.from", "Қай күннен бері жүргізіледі", "С какого дня ведётся", "Used since"),
    Words::new("accounts.to", "Қай күнге дейін жүргізілді", "До какого дня велась", "Used until").hint(
        "Сот парақшаны жаппаса, бос қалдырыңыз.",
        "Если суд не закрывает страницу, оставьте пустым.",
        "Leave it empty unless the court gives the account up.",
    ),
    Words::new("press_service", "Баспасөз қызметі", "Пресс-служба", "Press service").hint(
        "Материалда басқа адам көрсетілмесе, журналистерге осы қызметкер жауап береді.",
        "Этот сотрудник отвечает журналистам, если в материале не назван другой.",
        "Who answers journalists where an item names nobody.",
    ),
];

pub(super) const OUTLETS: &[Words] = &[
    Words::new("rows", "Басылымдар мен арналар", "Издания и каналы", "Outlets").one("басылым", "издание", "outlet"),
    Words::id(),
    Words::new("rows.name", "Атауы", "Название", "Name").hint(
        "Түрін қосып жазыңыз, мысалы: «Мысал» газеті",
        "Вместе с видом, например: газета «Мысал»",
        "Together with its sort, for example: newspaper «Mysal»",
    ),
    Words::new("rows.url", "Сайты", "Сайт", "Site"),
    Words::new("rows.feed", "Жаңалықтар таспасы (RSS)", "Лента новостей (RSS)", "Feed (RSS)"),
    Words::new("rows.languages", "Қай тілдерде шығады", "На каких языках выходит", "Languages"),
    Words::new("rows.kind", "Түрі", "Вид", "Sort"),
    Words::new("rows.partner", "Соттармен серіктестік", "Партнёрство с судами", "Partnership"),
    Words::new("rows.partner.from", "Басталған күні", "Начало", "From"),
    Words::new("rows.partner.to", "Аяқталатын күні", "Окончание", "To").hint(
        "Мерзімі белгіленбесе, бос қалдырыңыз.",
        "Если срок не установлен, оставьте пустым.",
        "Leave it empty where no term is set.",
    ),
    Words::new("rows.to", "Жабылған күні", "Дата закрытия", "Closed on").hint(
        "Басылым шықпай қалса ғана. Бұрынғы жарияланымдарға сілтемелер сақталады.",
        "Только если издание больше не выходит. Ссылки на прежние публикации сохраняются.",
        "Only if the outlet is no more. References to what it published stay.",
    ),
];

pub(super) const TERMS: &[Words] = &[
    Words::new("rows", "Терминдер", "Термины", "Terms").one("термин", "термин", "term"),
    Words::id(),
    Words::new("rows.term", "Термин", "Термин", "Term"),
    Words::new("rows.definition", "Анықтамасы", "Определение", "Definition").hint(
        "Заңгер емес адамға түсінікті бір-екі сөйлем.",
        "Одно-два предложения, понятные не юристу.",
        "One or two sentences that need no lawyer.",
    ),
    Words::new("rows.see", "Жақын терминдер", "Близкие термины", "Terms near it").hint(
        "Жаңа термин сайт жинақталғаннан кейін таңдалады.",
        "Новый термин можно выбрать после сборки сайта.",
        "A new term can be chosen once the site was built.",
    ),
];

pub(super) const SERVICES: &[Words] = &[
    Words::new("rows", "Электрондық қызметтер", "Электронные сервисы", "E-services").one(
        "қызмет",
        "сервис",
        "e-service",
    ),
    Words::id(),
    Words::new("rows.name", "Атауы", "Название", "Name"),
    Words::new("rows.description", "Не істеуге болады", "Что там можно сделать", "What one can do there"),
    Words::new("rows.url", "Мекенжайы", "Адрес", "Address"),
    Words::new("rows.to", "Соңғы күні", "Последний день", "Last day").hint(
        "Қызмет жабылса ғана: осы күннен кейін тізімнен кетеді.",
        "Только если сервис закрывается: после этого дня он уйдёт из списка.",
        "Only if the service is closed: after this day it leaves the list.",
    ),
];

pub(super) const JOURNALS: &[Words] = &[
    Words::new("rows", "Журналдар", "Журналы", "Journals").one("журнал", "журнал", "journal"),
    Words::id(),
    Words::new("rows.title", "Атауы", "Название", "Title"),
    Words::new("rows.issn", "ISSN", "ISSN", "ISSN").hint(
        "Мұқабадағы нөмір, мысалы: 1234-5679",
        "Номер с обложки, например: 1234-5679",
        "The number on the cover, for example: 1234-5679",
    ),
    Words::new("rows.publisher", "Баспасы", "Издатель", "Publisher"),
];
