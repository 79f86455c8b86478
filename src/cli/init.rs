//! `zharia init`: a new content tree that builds at once.

use super::args::InitArgs;
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::base::slug::{Slug, transliterate};
use crate::theme::fill;

/// The files of a new tree: path and text, both with `{court}`, `{date}`, `{day}` and `{version}` to fill.
const FILES: [(&str, &str); 7] = [
    (".gitignore", "/.zharia/\n"),
    ("zharia.yaml", include_str!("init/zharia.yaml")),
    ("courts/{court}/court.yaml", include_str!("init/court.yaml")),
    ("people/{court}-press.yaml", include_str!("init/press.yaml")),
    ("people/{court}-coordinator.yaml", include_str!("init/coordinator.yaml")),
    ("courts/{court}/news/algashqy-zhangalyq/index.kk.md", include_str!("init/index.kk.md")),
    ("courts/{court}/news/algashqy-zhangalyq/index.ru.md", include_str!("init/index.ru.md")),
];

const NOT_EMPTY: Phrase = Phrase {
    kk: "қалта бос емес, ештеңе өзгертілген жоқ: {dir}",
    ru: "папка не пуста, ничего не изменено: {dir}",
    en: "the folder is not empty, nothing was changed: {dir}",
};
const BAD_ID: Phrase = Phrase {
    kk: "соттың белгісі кіші латын әріптерінен, цифрлардан және дефистерден тұрады, мысалы: {meant}",
    ru: "обозначение суда состоит из строчных латинских букв, цифр и дефисов, например: {meant}",
    en: "a court's id is made of lower-case Latin letters, digits and hyphens, for example: {meant}",
};
const NEXT: Phrase = Phrase {
    kk: "Дайын. Енді сайтты құрыңыз: zharia build {dir} --out dist",
    ru: "Готово. Теперь соберите сайт: zharia build {dir} --out dist",
    en: "Done. Now build the site: zharia build {dir} --out dist",
};

/// Writes the tree.
pub(super) fn run(console: &Console, args: &InitArgs) -> Result<Exit, Failure> {
    let dir = &args.dir;
    if Slug::parse(&args.court).is_none() || args.court == crate::settings::NATIONAL {
        return Err(Failure::usage(fill(BAD_ID.get(console.lang), &[("meant", &transliterate(&args.court))])));
    }
    if dir.exists() && dir.read_dir_utf8().map_err(Failure::machine)?.next().is_some() {
        return Err(Failure::usage(fill(NOT_EMPTY.get(console.lang), &[("dir", dir.as_str())])));
    }
    let day = console.now.day().to_string();
    let values = [
        ("court", args.court.as_str()),
        ("day", &day),
        ("year", &day[..4]),
        ("version", env!("CARGO_PKG_VERSION")),
        ("pattern", "{court}"),
    ];
    for (path, text) in FILES {
        let file = dir.join(fill(path, &values));
        let at = |error: std::io::Error| Failure::machine(format!("{file}: {error}"));
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(at)?;
        }
        std::fs::write(&file, fill(text, &values)).map_err(at)?;
        super::print(file.as_str());
    }
    super::say(&fill(NEXT.get(console.lang), &[("dir", dir.as_str())]));
    Ok(Exit::Done)
}
