//! The directives there are: names, arguments and their other names, in one table.

use serde::Serialize;

use crate::base::lang::{Lang, Phrase};

/// What a directive makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Quote,
    Notes,
    Figure,
    Table,
    Video,
    Contact,
    Law,
}

/// What an argument says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Speaker,
    Office,
    Src,
    Alt,
    Credit,
    Caption,
    Source,
    Url,
    Title,
    Person,
}

/// One directive.
#[derive(Debug)]
pub(super) struct Declaration {
    pub(super) kind: Kind,
    pub(super) names: Phrase,
    pub(super) arguments: &'static [Argument],
}

/// One argument of a directive.
#[derive(Debug)]
pub(super) struct Argument {
    pub(super) key: Key,
    pub(super) names: Phrase,
    /// What else people write.
    also: &'static [&'static str],
    pub(super) required: bool,
}

impl Argument {
    const fn new(key: Key, names: Phrase, also: &'static [&'static str]) -> Self {
        Self { key, names, also, required: false }
    }

    const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    fn is_called(&self, name: &str) -> bool {
        Lang::ALL.iter().any(|lang| *self.names.get(*lang) == name) || self.also.contains(&name)
    }
}

impl Declaration {
    /// The language in which a directive is called by this name, the text's own first.
    pub(super) fn language_of(&self, name: &str, own: Lang) -> Lang {
        let is_called = |lang: &Lang| *self.names.get(*lang) == name;
        std::iter::once(own).chain(Lang::ALL).find(is_called).unwrap_or(own)
    }

    pub(super) fn argument(&self, name: &str) -> Option<&'static Argument> {
        self.arguments.iter().find(|argument| argument.is_called(name))
    }
}

const fn names(kk: &'static str, ru: &'static str, en: &'static str) -> Phrase {
    Phrase { kk, ru, en }
}

const SPEAKER: Argument = Argument::new(Key::Speaker, names("спикер", "спикер", "speaker"), &["сөйлеуші"]);
const OFFICE: Argument =
    Argument::new(Key::Office, names("лауазымы", "должность", "office"), &["қызметі", "лауазым", "қызмет"]);
const SRC: Argument = Argument::new(Key::Src, names("файл", "файл", "src"), &["file"]);
const ALT: Argument = Argument::new(Key::Alt, names("сипаттама", "описание", "alt"), &["сипаттамасы"]);
const CREDIT: Argument = Argument::new(Key::Credit, names("автор", "автор", "credit"), &["авторы"]);
const CAPTION: Argument =
    Argument::new(Key::Caption, names("тақырып", "подпись", "caption"), &["тақырыбы", "заголовок"]);
const SOURCE: Argument = Argument::new(Key::Source, names("дереккөз", "источник", "source"), &["дереккөзі"]);
const URL: Argument = Argument::new(Key::Url, names("сілтеме", "ссылка", "url"), &["мекенжай", "адрес"]);
const TITLE: Argument = Argument::new(Key::Title, names("атауы", "название", "title"), &["атау"]);
const PERSON: Argument = Argument::new(Key::Person, names("адам", "лицо", "person"), &["тұлға", "персона"]);

/// Every directive.
pub(super) static DIRECTIVES: [Declaration; 7] = [
    Declaration {
        kind: Kind::Quote,
        names: names("дәйексөз", "цитата", "quote"),
        arguments: &[SPEAKER.required(), OFFICE],
    },
    Declaration {
        kind: Kind::Notes, names: names("ескертпе", "примечание", "notes"), arguments: &[]
    },
    Declaration {
        kind: Kind::Figure,
        names: names("сурет", "рисунок", "figure"),
        arguments: &[SRC.required(), ALT.required(), CREDIT],
    },
    Declaration {
        kind: Kind::Table,
        names: names("кесте", "таблица", "table"),
        arguments: &[CAPTION.required(), SOURCE],
    },
    Declaration {
        kind: Kind::Video,
        names: names("бейне", "видео", "video"),
        arguments: &[URL.required(), TITLE.required()],
    },
    Declaration {
        kind: Kind::Contact,
        names: names("байланыс", "контакт", "contact"),
        arguments: &[PERSON.required()],
    },
    Declaration { kind: Kind::Law, names: names("заң", "закон", "law"), arguments: &[SOURCE.required()] },
];

/// A directive as an editor's form knows it.
#[derive(Debug, Serialize)]
pub struct DirectiveForm {
    id: &'static str,
    label: String,
    /// Its names, in the order of languages.
    names: Vec<&'static str>,
    /// What its text is called, where it has one.
    text: Option<&'static str>,
    fields: Vec<ArgumentForm>,
}

#[derive(Debug, Serialize)]
struct ArgumentForm {
    name: &'static str,
    label: String,
    /// Its names, in the order of languages, then what else people write.
    names: Vec<&'static str>,
    required: bool,
}

/// Every directive, for editors that insert them by a form in one language.
#[must_use]
pub fn directives(lang: Lang) -> Vec<DirectiveForm> {
    let named = |names: &Phrase| Lang::ALL.map(|lang| *names.get(lang)).to_vec();
    let argument = |argument: &Argument| ArgumentForm {
        name: argument.names.en,
        label: capitalised(argument.names.get(lang)),
        names: named(&argument.names).into_iter().chain(argument.also.iter().copied()).collect(),
        required: argument.required,
    };
    let form = |one: &Declaration| DirectiveForm {
        id: one.names.en,
        label: capitalised(one.names.get(lang)),
        names: named(&one.names),
        text: (one.kind != Kind::Contact).then(|| *names("Мәтіні", "Текст", "Text").get(lang)),
        fields: one.arguments.iter().map(argument).collect(),
    };
    DIRECTIVES.iter().map(form).collect()
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What a name means.
#[derive(Debug)]
pub(super) enum Named {
    Known(&'static Declaration),
    Misspelled { meant: &'static str },
    Unknown,
}

/// Looks a directive's name up, in lower case.
pub(super) fn look_up(name: &str) -> Named {
    let known = || DIRECTIVES.iter().flat_map(|one| Lang::ALL.map(|lang| (*one.names.get(lang), one)));
    if let Some((_, one)) = known().find(|(known, _)| *known == name) {
        return Named::Known(one);
    }
    match closest(name, known().map(|(known, _)| known)) {
        Some(meant) => Named::Misspelled { meant },
        None => Named::Unknown,
    }
}

/// The names of all directives as a list in words.
pub(super) fn known_directives(lang: Lang) -> String {
    DIRECTIVES.each_ref().map(|one| *one.names.get(lang)).join(", ")
}

/// The names of a directive's arguments as a list in words.
pub(super) fn known_arguments(declaration: &Declaration, lang: Lang) -> String {
    declaration.arguments.iter().map(|argument| *argument.names.get(lang)).collect::<Vec<_>>().join(", ")
}

/// Whether an argument's name is probably a slip for this one.
pub(super) fn is_slip(argument: &Argument, name: &str) -> bool {
    let names = Lang::ALL.map(|lang| *argument.names.get(lang));
    closest(name, names.into_iter().chain(argument.also.iter().copied())).is_some()
}

fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    if !(3..=30).contains(&length) {
        return None;
    }
    let allowed = if length < 5 { 1 } else { 2 };
    known
        .map(|known| (strsim::osa_distance(name, known), known))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, known)| known)
}
