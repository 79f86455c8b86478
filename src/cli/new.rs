//! `zharia new`: a skeleton of an item in every language, made from the kind's own declaration.

use std::fmt::Write;

use camino::Utf8Path;

use super::args::NewArgs;
use super::{Console, Exit, Failure};
use crate::base::lang::{Lang, Phrase};
use crate::base::meant::closest;
use crate::base::slug::{Slug, is_reserved, transliterate};
use crate::build::{self, Options};
use crate::diagnostics::render::Format;
use crate::front_matter::FieldSpec;
use crate::kinds::Kind;
use crate::settings::{Person, Role, Settings};
use crate::theme::fill;

const UNKNOWN_KIND: Phrase = Phrase {
    kk: "мұндай бөлім жоқ: {kind}. Бөлімдер: {known}.",
    ru: "нет такого раздела: {kind}. Разделы: {known}.",
    en: "there is no such kind: {kind}. Kinds: {known}.",
};
const BAD_SLUG: Phrase = Phrase {
    kk: "қалтаның атауы кіші латын әріптерінен, цифрлардан және дефистерден тұрады, мысалы: {meant}",
    ru: "имя папки состоит из строчных латинских букв, цифр и дефисов, например: {meant}",
    en: "a folder's name is made of lower-case Latin letters, digits and hyphens, for example: {meant}",
};
const EXISTS: Phrase = Phrase {
    kk: "мұндай қалта бар, ештеңе өзгертілген жоқ: {dir}",
    ru: "такая папка уже есть, ничего не изменено: {dir}",
    en: "this folder exists already, nothing was changed: {dir}",
};
const TITLE: Phrase =
    Phrase {
        kk: "Тақырыпты осында жазыңыз", ru: "Впишите сюда заголовок", en: "Write the title here"
    };
const SUMMARY: Phrase = Phrase {
    kk: "Бір-екі сөйлемдік қысқаша мазмұн",
    ru: "Краткое содержание в одно-два предложения",
    en: "One or two sentences on it",
};
const TEXT: Phrase =
    Phrase {
        kk: "Мәтін осы жерден басталады.", ru: "Текст начинается здесь.", en: "The text begins here."
    };
const OPTIONAL: Phrase = Phrase {
    kk: "Керек жолдың басындағы # белгісін және жақшадағы түсініктемені алып тастап, толтырыңыз:",
    ru: "В нужной строке уберите # в начале и пояснение в скобках, затем заполните:",
    en: "In a line that you need, take away the # and the words in brackets, then fill it in:",
};

/// Writes the skeleton.
pub(super) fn run(console: &Console, args: &NewArgs) -> Result<Exit, Failure> {
    let lang = console.lang;
    let Some(kind) = Kind::ALL.iter().copied().find(|kind| kind.section() == args.kind) else {
        let sections: Vec<&str> = Kind::ALL.iter().map(|kind| kind.section()).collect();
        let meant = closest(&args.kind, sections.iter().copied());
        let known = meant.map_or_else(|| sections.join(", "), str::to_owned);
        return Err(Failure::usage(fill(UNKNOWN_KIND.get(lang), &[("kind", &args.kind), ("known", &known)])));
    };
    if Slug::parse(&args.slug).is_none() || is_reserved(&args.slug) {
        let meant = transliterate(&args.slug);
        return Err(Failure::usage(fill(BAD_SLUG.get(lang), &[("meant", &meant)])));
    }
    let options = Options::plain(&args.content, args.now.unwrap_or(console.now));
    let loaded = build::load(&options).map_err(Failure::machine)?;
    let Some(settings) = &loaded.settings else {
        console.findings(&loaded.diagnostics, Format::Human, &args.content);
        return Ok(Exit::Settings);
    };
    console.findings(&loaded.diagnostics, Format::Human, &args.content);
    let folder = folder(console, args, settings)?;
    let directory = args.content.join(&folder);
    if directory.exists() {
        return Err(Failure::usage(fill(EXISTS.get(lang), &[("dir", directory.as_str())])));
    }
    write(console, &directory, kind, settings, args)?;
    Ok(Exit::Done)
}

fn folder(console: &Console, args: &NewArgs, settings: &Settings) -> Result<String, Failure> {
    let (kind, slug, court) = (&args.kind, &args.slug, &args.court);
    if court == crate::settings::NATIONAL {
        return Ok(format!("national/{kind}/{slug}"));
    }
    if settings.courts.keys().any(|id| id.as_str() == court) {
        return Ok(format!("courts/{court}/{kind}/{slug}"));
    }
    let known: Vec<&str> = settings.courts.keys().map(Slug::as_str).collect();
    let values = [("id", court.as_str()), ("known", &known.join(", "))];
    Err(Failure::usage(fill(super::words::UNKNOWN_COURT.get(console.lang), &values)))
}

fn write(
    console: &Console,
    directory: &Utf8Path,
    kind: Kind,
    settings: &Settings,
    args: &NewArgs,
) -> Result<(), Failure> {
    let at = |error: std::io::Error| Failure::machine(format!("{directory}: {error}"));
    std::fs::create_dir_all(directory).map_err(at)?;
    let now = args.now.unwrap_or(console.now);
    let now = now.at_offset(settings.zones.offset_at_instant(now.instant()));
    let date = format!("{} {}", now.day(), now.hour_minute());
    for lang in &settings.languages {
        let file = directory.join(format!("index.{lang}.md"));
        let is_first = *lang == settings.default_language();
        std::fs::write(
            &file,
            with_people(&skeleton(kind, *lang, is_first, (&args.slug, &date)), settings, &args.court),
        )
        .map_err(at)?;
        super::print(file.as_str());
    }
    Ok(())
}

/// Puts people of the court, and what registries hold, in the place of the invented ones of examples.
fn with_people(text: &str, settings: &Settings, court: &str) -> String {
    let somebody = |roles: &[Role]| {
        let of_court = |person: &&Person| person.court.as_ref().is_some_and(|id| id.as_str() == court);
        let mut people = settings.people.values().filter(of_court);
        people.find(|person| roles.iter().any(|role| person.roles.contains(role))).map(|person| person.id.as_str())
    };
    let examples = [
        ("almaty-judge", somebody(&[Role::Judge])),
        ("almaty-coordinator", somebody(&[Role::Coordinator, Role::PressSecretary])),
        ("almaty-press", somebody(&[Role::PressSecretary])),
        ("almaty-expert", somebody(&[Role::Expert])),
        ("outlet-id", settings.registries.outlets.keys().next().map(Slug::as_str)),
        ("zanger", settings.registries.journals.keys().next().map(Slug::as_str)),
    ];
    // Each word is replaced once, so that an id of the court is not taken for an example.
    let word = |word: &str| {
        let found = examples.iter().find(|(example, _)| *example == word);
        found.and_then(|(_, id)| *id).unwrap_or(word).to_owned()
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let end = rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |end| start + end);
        filled.push_str(&rest[..start]);
        filled.push_str(&word(&rest[start..end]));
        rest = &rest[end..];
    }
    filled.push_str(rest);
    filled
}

/// Fields that are the same in every language stand in the first language's file only.
fn skeleton(kind: Kind, lang: Lang, is_first: bool, (slug, date): (&str, &str)) -> String {
    let mut text = format!("---\ntitle: {}\n", TITLE.get(lang));
    let mut line = |words: &str| writeln!(text, "{words}").expect("a string takes all");
    if is_first {
        line(&format!("slug: {slug}"));
        if kind.is_dated() {
            line(&format!("date: {date}"));
        }
        line("draft: true");
    }
    line(&format!("summary: {}", SUMMARY.get(lang)));
    let fields = || kind.fields().iter().filter(|field| is_first || !field.shared);
    for field in fields().filter(|field| field.required) {
        line(&format!("# {}:", field.label.get(lang)));
        line(&format!("{}: {}", field.name, example(field)));
    }
    if fields().any(|field| !field.required) {
        line(&format!("# {}", OPTIONAL.get(lang)));
    }
    for field in fields().filter(|field| !field.required) {
        line(&format!("# {}: {}  ({})", field.name, example(field), field.label.get(lang)));
    }
    line("---");
    if !kind.is_closed() {
        line("");
        line(TEXT.get(lang));
    }
    text
}

/// A field's value in a skeleton: days agree with each other, and nobody's consent is taken for granted.
fn example(field: &FieldSpec) -> String {
    match field.name {
        "accreditation_until" => "2026-11-21 18:00".to_owned(),
        "consent" => "false".to_owned(),
        "end" => "2026-11-22 12:00".to_owned(),
        "moved_from" => "2026-11-20 10:00".to_owned(),
        "results_on" => "2027-01-20".to_owned(),
        _ => (field.example)(),
    }
}
