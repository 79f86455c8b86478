//! Problems of an item's languages taken together: codes D501–D599.
//!
//! None of them stops a site: a translation may come later.

use super::problems;

problems! {
    /// Something about which languages an item exists in.
    pub enum TranslationProblem {
        /// An item is not in the state language.
        KazakhMissing {} = "D501" Warning,
        reason {
            kk: "материалдың мемлекеттік тілдегі нұсқасы (index.kk.md) жоқ",
            ru: "у материала нет версии на государственном языке (index.kk.md)",
            en: "the item has no version in Kazakh, the state language (index.kk.md)",
        }
        remedy {
            kk: "Осы қалтаға index.kk.md файлын қосып, материалды қазақ тілінде жазыңыз.",
            ru: "Добавьте в эту папку файл index.kk.md с текстом на казахском языке.",
            en: "Add a file index.kk.md with the Kazakh text to this folder.",
        }
        explain {
            kk: "Осы қалтаға index.kk.md файлын қосып, материалды қазақ тілінде жазыңыз.",
            ru: "Добавьте в эту папку файл index.kk.md с текстом на казахском языке.",
            en: "Add a file index.kk.md with the Kazakh text to this folder.",
        }
        /// An item lacks a translation.
        TranslationMissing { language: String } = "D502" Note,
        reason {
            kk: "материалдың аудармасы жоқ, тілі: {language}",
            ru: "нет перевода материала, язык: {language}",
            en: "the item has no translation, language: {language}",
        }
        remedy {
            kk: "Аударма дайын болғанда, осы қалтаға қосыңыз, мысалы: index.ru.md. Әзірге оның мекенжайында хабарлама беті тұрады.",
            ru: "Когда перевод будет готов, добавьте его в эту папку, например: index.ru.md. Пока по его адресу стоит страница с уведомлением.",
            en: "When the translation is ready, add it to this folder, for example index.ru.md. Until then a notice stands at its address.",
        }
        explain {
            kk: "Аударма дайын болғанда, осы қалтаға қосыңыз, мысалы: index.ru.md. Әзірге оның мекенжайында хабарлама беті тұрады.",
            ru: "Когда перевод будет готов, добавьте его в эту папку, например: index.ru.md. Пока по его адресу стоит страница с уведомлением.",
            en: "When the translation is ready, add it to this folder, for example index.ru.md. Until then a notice stands at its address.",
        }
        /// An item's folder has no text in any language.
        FolderEmpty {} = "D503" Warning,
        reason {
            kk: "материал қалтасында мәтін файлы жоқ",
            ru: "в папке материала нет файла с текстом",
            en: "the item's folder has no file with a text",
        }
        remedy {
            kk: "Қалтаға index.kk.md және index.ru.md файлдарын қосыңыз немесе қалтаны өшіріңіз.",
            ru: "Добавьте в папку файлы index.kk.md и index.ru.md или удалите её.",
            en: "Add the files index.kk.md and index.ru.md to the folder, or delete the folder.",
        }
        explain {
            kk: "Қалтаға index.kk.md және index.ru.md файлдарын қосыңыз немесе қалтаны өшіріңіз.",
            ru: "Добавьте в папку файлы index.kk.md и index.ru.md или удалите её.",
            en: "Add the files index.kk.md and index.ru.md to the folder, or delete the folder.",
        }
    }
}
