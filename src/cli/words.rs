//! What the program says of its own work, in three languages side by side.

use crate::base::lang::{Lang, Phrase};

pub(super) const UNKNOWN_COURT: Phrase = Phrase {
    kk: "мұндай сот жоқ: {id}. Белгілі соттар: {known}.",
    ru: "нет такого суда: {id}. Известные суды: {known}.",
    en: "there is no such court: {id}. Known courts: {known}.",
};
pub(super) const ONE_COURT: Phrase = Phrase {
    kk: "--base-url тек бір --court мәнімен бірге беріледі.",
    ru: "--base-url указывается только вместе с одним --court.",
    en: "--base-url goes with exactly one --court.",
};
pub(super) const CACHE_IN_OUT: Phrase = Phrase {
    kk: "кэш қалтасы шығыс қалтасының ішінде тұра алмайды: {dir}",
    ru: "папка кэша не может лежать внутри папки результата: {dir}",
    en: "the cache cannot lie inside the output folder: {dir}",
};
pub(super) const REPORTS_INSIDE: Phrase = Phrase {
    kk: "есеп қалтасы ({dir}) жарияланатын немесе мазмұн қалтасының ({other}) ішінде тұра алмайды: есеп бәріне арналмаған.",
    ru: "папка отчёта ({dir}) не может лежать внутри папки сайтов или содержания ({other}): отчёт не для всех.",
    en: "the folder of the report ({dir}) cannot lie inside the folder of the sites or of the content ({other}): the report is not for everybody.",
};
pub(super) const RENDERING: Phrase =
    Phrase { kk: "Беттер жасалуда", ru: "Создание страниц", en: "Making pages" };
pub(super) const SETTINGS_FIRST: Phrase = Phrase {
    kk: "Алдымен баптауларды немесе безендіруді түзетіңіз: әзірге ештеңе жарияланған жоқ.",
    ru: "Сначала исправьте настройки или оформление: пока ничего не опубликовано.",
    en: "Mend the settings or the theme first: nothing was published.",
};

/// Stages as people call them.
pub(super) fn stage(name: &str, lang: Lang) -> &'static str {
    let phrase = match name {
        "load" => Phrase { kk: "оқу", ru: "чтение", en: "load" },
        "settings" => Phrase { kk: "баптаулар", ru: "настройки", en: "settings" },
        "parse" => Phrase { kk: "талдау", ru: "разбор", en: "parse" },
        "assemble" => Phrase { kk: "жинақтау", ru: "сборка", en: "assemble" },
        "check" => Phrase { kk: "тексеру", ru: "проверка", en: "check" },
        "plan" => Phrase { kk: "жоспар", ru: "план", en: "plan" },
        _ => Phrase { kk: "жариялау", ru: "публикация", en: "publish" },
    };
    phrase.get(lang)
}
