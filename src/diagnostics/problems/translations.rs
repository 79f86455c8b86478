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
        /// An item has been without its Kazakh version for longer than the settings allow.
        KazakhOverdue { days: i64, limit: i64 } = "D504" Warning,
        reason {
            kk: "материалдың мемлекеттік тілдегі нұсқасы (index.kk.md) {days} күннен бері жоқ, мерзімі – {limit} күн",
            ru: "у материала нет версии на государственном языке (index.kk.md), дней без неё: {days}, срок: {limit}",
            en: "the item has had no version in Kazakh, the state language (index.kk.md), for {days} days, the term is {limit} days",
        }
        remedy {
            kk: "Осы қалтаға index.kk.md файлын қосып, материалды қазақ тілінде жазыңыз. Мерзім zharia.yaml файлында: terms: {{translation_days: 7}}.",
            ru: "Добавьте в эту папку файл index.kk.md с текстом на казахском языке. Срок записан в zharia.yaml: terms: {{translation_days: 7}}.",
            en: "Add a file index.kk.md with the Kazakh text to this folder. The term stands in zharia.yaml: terms: {{translation_days: 7}}.",
        }
        explain {
            kk: "Мемлекеттік тілдегі нұсқа кешіксе, қазақ тілді оқырман мен редакция жаңалықты басқалардан кейін біледі. Алдымен бағдарлама аударманың жоқтығын ескертеді, ал terms.translation_days күн өткен соң материал баспасөз қызметінің есебінде мерзімі өткен жұмыс болып тұрады. Басқару тетігі қатаңырақ болуы үшін zharia check --deny translations командасын қолданыңыз: онда аудармасыз материалдар қате болып саналады.\n\nterms:\n  translation_days: 7",
            ru: "Если версия на государственном языке запаздывает, читатели и редакции, которым нужен казахский текст, узнают новость позже других. Сначала программа напоминает о переводе, а через terms.translation_days дней материал числится просроченным в отчёте для пресс-службы. Строже проверяет команда zharia check --deny translations: для неё материал без перевода — ошибка.\n\nterms:\n  translation_days: 7",
            en: "When the version in the state language is late, readers and newsrooms that need the Kazakh text learn the news after everybody else. At first the program recalls the translation; after terms.translation_days days the item stands as overdue in the press service's report. The command zharia check --deny translations is stricter: to it, an item without its translation is an error.\n\nterms:\n  translation_days: 7",
        }
        /// A translation says what its source said before.
        TranslationStale { file: String, since: String } = "D505" Note,
        reason {
            kk: "аударма ескірген: {file} файлының мәтіні кейін өзгерген (байқалған күні – {since})",
            ru: "перевод устарел: текст файла {file} с тех пор изменён (замечено {since})",
            en: "the translation is out of date: the text of {file} has changed since (seen on {since})",
        }
        remedy {
            kk: "Екі файлды салыстырып, аударманы жаңартыңыз. Аудармада өзгертетін ештеңе болмаса, тізілімге жауапты қызметкерден zharia ledger update --translated командасын материал қалтасының атауымен орындауды сұраңыз.",
            ru: "Сравните оба файла и обновите перевод. Если менять в нём нечего, попросите ответственного за реестр выполнить zharia ledger update --translated с именем папки материала.",
            en: "Compare the two files and update the translation. If there is nothing to change in it, ask whoever keeps the ledger to run zharia ledger update --translated with the name of the item's folder.",
        }
        explain {
            kk: "Материалдың түпнұсқасы өзгеріп, аудармасы сол күйі қалса, қазақ және орыс тілді оқырмандар екі түрлі ақпарат алады. Тізілім (ledger қалтасы) әр аударма түпнұсқаның қай мәтінінен жасалғанын бақылау санымен есте сақтайды. Түпнұсқа тілі source_lang өрісінде көрсетіледі, ол болмаса – сайттың бірінші тілі. Аударма файлының мәтіні өзгерген бойда ескерту жоғалады.\n\nsource_lang: ru",
            ru: "Если исходный текст изменён, а перевод остался прежним, читатели двух языков узнают разное. Реестр (папка ledger) хранит контрольную сумму исходного текста, с которого сделан каждый перевод. Исходный язык указан в поле source_lang, а без него это первый язык сайта. Как только изменится текст перевода, замечание исчезнет.\n\nsource_lang: ru",
            en: "When the source has changed and the translation has not, readers of the two languages are told different things. The ledger (the folder ledger) keeps a checksum of the text that each translation was made from. The source's language stands in the field source_lang; without it, it is the site's first language. As soon as the text of the translation changes, the note is gone.\n\nsource_lang: ru",
        }
        /// The Kazakh version says what its source said before.
        KazakhStale { file: String, since: String } = "D506" Warning,
        reason {
            kk: "мемлекеттік тілдегі нұсқа ескірген: {file} файлының мәтіні кейін өзгерген (байқалған күні – {since})",
            ru: "версия на государственном языке устарела: текст файла {file} с тех пор изменён (замечено {since})",
            en: "the version in the state language is out of date: the text of {file} has changed since (seen on {since})",
        }
        remedy {
            kk: "Екі файлды салыстырып, қазақша мәтінді жаңартыңыз. Онда өзгертетін ештеңе болмаса, тізілімге жауапты қызметкерден zharia ledger update --translated командасын материал қалтасының атауымен орындауды сұраңыз.",
            ru: "Сравните оба файла и обновите казахский текст. Если менять в нём нечего, попросите ответственного за реестр выполнить zharia ledger update --translated с именем папки материала.",
            en: "Compare the two files and update the Kazakh text. If there is nothing to change in it, ask whoever keeps the ledger to run zharia ledger update --translated with the name of the item's folder.",
        }
        explain {
            kk: "Қазақша мәтін орысша түпнұсқадан аударылған (source_lang: ru), кейін түпнұсқа өзгерген. Мемлекеттік тілде оқитын адам ескі ақпарат алмауы керек, сондықтан бұл ескерту D505 кодынан маңызды. Тізілім (ledger қалтасы) аударма қай мәтіннен жасалғанын бақылау санымен есте сақтайды.\n\nsource_lang: ru",
            ru: "Казахский текст переведён с русского (source_lang: ru), а исходный текст потом изменился. Тот, кто читает на государственном языке, не должен получать старые сведения, поэтому это предупреждение важнее, чем D505. Реестр (папка ledger) хранит контрольную сумму текста, с которого сделан перевод.\n\nsource_lang: ru",
            en: "The Kazakh text was translated from Russian (source_lang: ru), and the source has changed since. Whoever reads in the state language must not be told what is no longer so; this weighs more than D505. The ledger (the folder ledger) keeps a checksum of the text that the translation was made from.\n\nsource_lang: ru",
        }
        /// Two folders with a language each look like one item.
        FolderMisspelled { other: String, meant: String } = "D507" Warning,
        reason {
            kk: "бұл қалтада материалдың бір тілі ғана, ал атауы дерлік бірдей {other} қалтасында – басқа тілі",
            ru: "в этой папке только один язык материала, а другой — в папке {other} с почти таким же именем",
            en: "this folder has one language of an item, and the folder {other}, whose name is nearly the same, has the other",
        }
        remedy {
            kk: "Бұл бір материал болса, файлды {meant} деп көшіріңіз. Екі бөлек материал болса, екеуінің де аудармасын қосыңыз.",
            ru: "Если это один материал, переместите файл: {meant}. Если это разные материалы, добавьте перевод к каждому.",
            en: "If it is one item, move the file: {meant}. If they are two, add the translation of each.",
        }
        explain {
            kk: "Материалдың тілдері бір қалтада тұрады: news/brifing/index.kk.md және news/brifing/index.ru.md. Қалта атауында бір әріп қате басылса, бағдарлама екі бөлек материал көреді: әрқайсысының аудармасы жоқ болып шығады, тілді ауыстыру түймесі де жұмыс істемейді.\n\nnews/brifing/index.kk.md\nnews/brifing/index.ru.md",
            ru: "Языки материала лежат в одной папке: news/brifing/index.kk.md и news/brifing/index.ru.md. Если в имени папки опечатка, программа видит два разных материала: у каждого нет перевода, и переключатель языка никуда не ведёт.\n\nnews/brifing/index.kk.md\nnews/brifing/index.ru.md",
            en: "The languages of an item lie in one folder: news/brifing/index.kk.md and news/brifing/index.ru.md. With a slip in a folder's name the program sees two items: each lacks its translation, and the switch of languages leads nowhere.\n\nnews/brifing/index.kk.md\nnews/brifing/index.ru.md",
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
