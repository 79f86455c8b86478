//! Problems of files and folders of the content tree themselves: their names, places and forms; codes D216–D234.
//!
//! What stands in the fields of a file is in `front_matter`.

use super::problems;

problems! {
    /// A mistake in the name, the place or the form of a source file.
    pub enum SourceProblem {
        /// An item's folder has a name that can't stand in an address.
        BadFolderName { name: String, suggestion: String } = "D216" Error,
        reason {
            kk: "«{name}» қалтасының атауында рұқсат етілмеген таңбалар бар",
            ru: "в имени папки «{name}» есть недопустимые знаки",
            en: "the folder name \"{name}\" has characters that are not allowed",
        }
        remedy {
            kk: "Қалтаның атауын өзгертіңіз: {suggestion}. Кіші латын әріптері, цифрлар және дефис қана жарайды.",
            ru: "Переименуйте папку: {suggestion}. Подходят только строчные латинские буквы, цифры и дефис.",
            en: "Rename the folder: {suggestion}. Only small Latin letters, digits and hyphens will do.",
        }
        explain {
            kk: "Қалтаның атауын өзгертіңіз: {suggestion}. Кіші латын әріптері, цифрлар және дефис қана жарайды.",
            ru: "Переименуйте папку: {suggestion}. Подходят только строчные латинские буквы, цифры и дефис.",
            en: "Rename the folder: {suggestion}. Only small Latin letters, digits and hyphens will do.",
        }
        /// The field `slug` is not the folder's name.
        SlugDiffers { slug: String, folder: String } = "D217" Error,
        reason {
            kk: "slug өрісі («{slug}») қалта атауынан («{folder}») өзгеше",
            ru: "поле slug («{slug}») не совпадает с именем папки («{folder}»)",
            en: "the field slug (\"{slug}\") differs from the folder's name (\"{folder}\")",
        }
        remedy {
            kk: "slug жолын өшіріңіз немесе былай жазыңыз: slug: {folder}.",
            ru: "Удалите строку slug или напишите так: slug: {folder}.",
            en: "Delete the line slug, or write this: slug: {folder}.",
        }
        explain {
            kk: "slug жолын өшіріңіз немесе былай жазыңыз: slug: {folder}.",
            ru: "Удалите строку slug или напишите так: slug: {folder}.",
            en: "Delete the line slug, or write this: slug: {folder}.",
        }
        /// A folder's name is kept for pages the program makes.
        ReservedSlug { slug: String } = "D218" Error,
        reason {
            kk: "«{slug}» атауы қызметтік беттерге арналған",
            ru: "имя «{slug}» занято служебными страницами",
            en: "the name \"{slug}\" is reserved for pages made by the program",
        }
        remedy {
            kk: "Қалтаға басқа, мағыналы атау беріңіз, мысалы: esep-2026.",
            ru: "Дайте папке другое, осмысленное имя, например: otchet-2026.",
            en: "Give the folder another name that says what it is about, for example: report-2026.",
        }
        explain {
            kk: "Қалтаға басқа, мағыналы атау беріңіз, мысалы: esep-2026.",
            ru: "Дайте папке другое, осмысленное имя, например: otchet-2026.",
            en: "Give the folder another name that says what it is about, for example: report-2026.",
        }
        /// The front matter is longer than allowed.
        FrontMatterTooLarge { limit: usize } = "D222" Error,
        reason {
            kk: "қызметтік өрістердің көлемі {limit} КиБ шегінен асады",
            ru: "служебные поля занимают больше {limit} КиБ",
            en: "the front matter is larger than {limit} KiB",
        }
        remedy {
            kk: "Ұзын мәтінді екінші --- жолынан төменге көшіріңіз, өрістерде қысқа мәліметтерді ғана қалдырыңыз.",
            ru: "Перенесите длинный текст ниже второй строки ---, а в полях оставьте только краткие сведения.",
            en: "Move long text below the second --- line and keep only short facts in the fields.",
        }
        explain {
            kk: "Ұзын мәтінді екінші --- жолынан төменге көшіріңіз, өрістерде қысқа мәліметтерді ғана қалдырыңыз.",
            ru: "Перенесите длинный текст ниже второй строки ---, а в полях оставьте только краткие сведения.",
            en: "Move long text below the second --- line and keep only short facts in the fields.",
        }
        /// A file is not UTF-8 text.
        NotUtf8 {} = "D223" Error,
        reason {
            kk: "файл UTF-8 кодтауында сақталмаған",
            ru: "файл сохранён не в кодировке UTF-8",
            en: "the file is not saved as UTF-8 text",
        }
        remedy {
            kk: "Файлды редакторда ашып, «Басқаша сақтау» арқылы UTF-8 кодтауын таңдаңыз.",
            ru: "Откройте файл в редакторе и сохраните его через «Сохранить как», выбрав кодировку UTF-8.",
            en: "Open the file in an editor and save it with \"Save as\", choosing the encoding UTF-8.",
        }
        explain {
            kk: "Файлды редакторда ашып, «Басқаша сақтау» арқылы UTF-8 кодтауын таңдаңыз.",
            ru: "Откройте файл в редакторе и сохраните его через «Сохранить как», выбрав кодировку UTF-8.",
            en: "Open the file in an editor and save it with \"Save as\", choosing the encoding UTF-8.",
        }
        /// A file stands where nothing reads it.
        MisplacedFile {} = "D224" Warning,
        reason {
            kk: "файл өз орнында тұрған жоқ, ол сайтқа кірмейді",
            ru: "файл лежит не на своём месте и не попадёт на сайт",
            en: "the file is out of place and is left out of the site",
        }
        remedy {
            kk: "Оны материалдың қалтасына көшіріңіз, мысалы: courts/almaty/news/brifing/photo.jpg, немесе өшіріңіз.",
            ru: "Перенесите его в папку материала, например: courts/almaty/news/brifing/photo.jpg, или удалите.",
            en: "Move it into the folder of an item, for example courts/almaty/news/brifing/photo.jpg, or delete it.",
        }
        explain {
            kk: "Оны материалдың қалтасына көшіріңіз, мысалы: courts/almaty/news/brifing/photo.jpg, немесе өшіріңіз.",
            ru: "Перенесите его в папку материала, например: courts/almaty/news/brifing/photo.jpg, или удалите.",
            en: "Move it into the folder of an item, for example courts/almaty/news/brifing/photo.jpg, or delete it.",
        }
        /// A folder is no section.
        UnknownSection { name: String } = "D225" Error,
        reason {
            kk: "«{name}» деген бөлім жоқ",
            ru: "раздела «{name}» нет",
            en: "there is no section \"{name}\"",
        }
        remedy {
            kk: "Қалтаның атауын бар бөлімнің атауына өзгертіңіз, мысалы: news, events немесе pages.",
            ru: "Переименуйте папку по имени существующего раздела, например: news, events или pages.",
            en: "Rename the folder to a section that exists, for example: news, events or pages.",
        }
        explain {
            kk: "Қалтаның атауын бар бөлімнің атауына өзгертіңіз, мысалы: news, events немесе pages.",
            ru: "Переименуйте папку по имени существующего раздела, например: news, events или pages.",
            en: "Rename the folder to a section that exists, for example: news, events or pages.",
        }
        /// A folder's name is nearly a section's.
        MisspelledSection { name: String, meant: String } = "D226" Error,
        reason {
            kk: "«{name}» деген бөлім жоқ, бәлкім, «{meant}» болар",
            ru: "раздела «{name}» нет, возможно, имелся в виду «{meant}»",
            en: "there is no section \"{name}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "Қалтаның «{name}» деген атауын «{meant}» деп өзгертіңіз.",
            ru: "Переименуйте папку «{name}» в «{meant}».",
            en: "Rename the folder \"{name}\" to \"{meant}\".",
        }
        explain {
            kk: "Қалтаның «{name}» деген атауын «{meant}» деп өзгертіңіз.",
            ru: "Переименуйте папку «{name}» в «{meant}».",
            en: "Rename the folder \"{name}\" to \"{meant}\".",
        }
        /// A file's language is not in the settings.
        UnknownLanguageFile { name: String, languages: String } = "D227" Error,
        reason {
            kk: "«{name}» файлының атауындағы тіл сайт баптауларында жоқ",
            ru: "языка из имени файла «{name}» нет в настройках сайта",
            en: "the language in the file name \"{name}\" is not in the settings",
        }
        remedy {
            kk: "Файлдың атауына мына тіл кодтарының бірін қойыңыз: {languages}. Мысалы: index.kk.md.",
            ru: "Поставьте в имя файла один из этих кодов языка: {languages}. Например: index.kk.md.",
            en: "Use one of these language codes in the file's name: {languages}. For example: index.kk.md.",
        }
        explain {
            kk: "Файлдың атауына мына тіл кодтарының бірін қойыңыз: {languages}. Мысалы: index.kk.md.",
            ru: "Поставьте в имя файла один из этих кодов языка: {languages}. Например: index.kk.md.",
            en: "Use one of these language codes in the file's name: {languages}. For example: index.kk.md.",
        }
        /// A link to another file is not followed.
        SymlinkIgnored {} = "D228" Warning,
        reason {
            kk: "бұл – басқа файлға сілтеме (ярлык), ол сайтқа кірмейді",
            ru: "это ссылка на другой файл (ярлык), она не попадёт на сайт",
            en: "this is a link to another file and is left out of the site",
        }
        remedy {
            kk: "Ярлыктың орнына файлдың өзін осы қалтаға көшіріңіз.",
            ru: "Скопируйте в эту папку сам файл вместо ярлыка.",
            en: "Copy the file itself into this folder in place of the link.",
        }
        explain {
            kk: "Ярлыктың орнына файлдың өзін осы қалтаға көшіріңіз.",
            ru: "Скопируйте в эту папку сам файл вместо ярлыка.",
            en: "Copy the file itself into this folder in place of the link.",
        }
        /// An old address has a wrong form.
        BadAlias { value: String } = "D229" Error,
        reason {
            kk: "«{value}» бұрынғы мекенжай ретінде жарамайды",
            ru: "«{value}» не подходит как прежний адрес",
            en: "\"{value}\" can't be an old address",
        }
        remedy {
            kk: "Сайт атауынсыз, / белгісінен бастап, бос орынсыз жазыңыз, мысалы: /kk/news/2025/brifing/.",
            ru: "Напишите его без имени сайта, начиная с /, без пробелов и двух точек, например: /ru/news/2025/brifing/.",
            en: "Write it without the site's name, starting with / and without spaces or two dots, for example: /en/news/2025/briefing/.",
        }
        explain {
            kk: "Сайт атауынсыз, / белгісінен бастап, бос орынсыз жазыңыз, мысалы: /kk/news/2025/brifing/.",
            ru: "Напишите его без имени сайта, начиная с /, без пробелов и двух точек, например: /ru/news/2025/brifing/.",
            en: "Write it without the site's name, starting with / and without spaces or two dots, for example: /en/news/2025/briefing/.",
        }
        /// Two files claim to be the same page.
        SecondFileIgnored { name: String } = "D234" Warning,
        reason {
            kk: "«{name}» файлы ескерілмейді, себебі бұл тілдегі бет басқа файлда бар",
            ru: "файл «{name}» не учитывается, потому что страница уже есть в другом файле",
            en: "the file \"{name}\" is ignored because another file already holds this page",
        }
        remedy {
            kk: "Файл атауына тілін жазыңыз, мысалы: index.ru.md. Артық болса, өшіріңіз.",
            ru: "Укажите в имени файла язык, например: index.ru.md. Если файл лишний, удалите его.",
            en: "Put the language in the file's name, for example index.ru.md, or delete the file if it is not needed.",
        }
        explain {
            kk: "Файл атауына тілін жазыңыз, мысалы: index.ru.md. Артық болса, өшіріңіз.",
            ru: "Укажите в имени файла язык, например: index.ru.md. Если файл лишний, удалите его.",
            en: "Put the language in the file's name, for example index.ru.md, or delete the file if it is not needed.",
        }
    }
}
