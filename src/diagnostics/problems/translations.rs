//! Problems of an item's languages taken together: codes D501–D599.
//!
//! None of them stops a site: a translation may come later.

use super::problems;
use crate::base::lang::Lang;

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
            kk: "Қазақстан Республикасының мемлекеттік тілі – қазақ тілі, сондықтан әр материал қазақ тілінде де жариялануы тиіс. Материал басқа тілде шығады, ал қазақша мекенжайында хабарлама тұрады. Аударма есептерде орындалмаған жұмыс ретінде көрінеді.",
            ru: "Государственный язык Республики Казахстан — казахский, поэтому каждый материал должен выходить и на нём. Материал будет опубликован на имеющемся языке, а по казахскому адресу встанет уведомление. В отчётах перевод числится как несделанный.",
            en: "Kazakh is the state language of the Republic of Kazakhstan, so every item should appear in it. The item is published in the language it has, and a notice stands at its Kazakh address. Reports list the translation as outstanding.",
        }
        /// An item lacks a translation.
        TranslationMissing { language: Lang, file: String } = "D502" Note,
        reason {
            kk: "материалдың аудармасы жоқ, тілі: {language}",
            ru: "нет перевода материала, язык: {language}",
            en: "the item has no translation, language: {language}",
        }
        remedy {
            kk: "Аударма дайын болғанда, осы қалтаға қосыңыз, файл атауы: {file}. Әзірге оның мекенжайында хабарлама беті тұрады.",
            ru: "Когда перевод будет готов, добавьте его в эту папку, имя файла: {file}. Пока по его адресу стоит страница с уведомлением.",
            en: "When the translation is ready, add it to this folder, as {file}. Until then a notice stands at its address.",
        }
        explain {
            kk: "Материал жарияланады, бірақ бұл тілде әлі жоқ. Оның болашақ мекенжайында хабарлама беті тұрады: ол іздеу жүйелеріне, таспаларға және сайт картасына кірмейді. Аударма файлы қосылған соң бетті бағдарлама өзі ауыстырады, мекенжайы өзгермейді.",
            ru: "Материал публикуется, но на этом языке его ещё нет. По будущему адресу стоит страница с уведомлением: она не попадает в поисковые системы, ленты и карту сайта. Когда файл перевода появится, страница заменится сама, адрес останется прежним.",
            en: "The item is published but does not exist in this language yet. A notice stands at its future address and stays out of search engines, feeds and the sitemap. Once the file is added, the page is replaced by itself and the address stays the same.",
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
            kk: "Материал қалтасында кемінде бір мәтін файлы болуы керек, оның атауы тілін көрсетеді. Мәтінсіз қалтадағы суреттер мен құжаттар жарияланбайды. Файлдың index.kk.md деп дәл жазылғанын тексеріңіз: Index.md немесе index.kk.txt жарамайды.",
            ru: "В папке материала должен быть хотя бы один файл с текстом, имя которого указывает язык. Изображения и документы из папки без текста не публикуются. Проверьте, что файл назван точно index.ru.md: Index.md или index.ru.txt не подойдут.",
            en: "An item's folder needs at least one file with a text, whose name tells its language. Pictures and documents in a folder without a text are not published. See that the file is called exactly index.en.md: Index.md or index.en.txt will not do.",
        }
    }
}
