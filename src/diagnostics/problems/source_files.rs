//! Problems of files and folders of the content tree themselves: their names, places and forms; codes D216–D238, D267–D271.
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
            kk: "Қалтаның атауы материалдың мекенжайына айналады, сондықтан онда тек кіші латын әріптері, цифрлар және дефис болады. Ұсынылған атау транслитерациямен алынған. Материал жарияланған соң қалтаның атауын өзгертпеңіз: бұрынғы сілтемелер жұмыс істемей қалады.\n\nҚате: news/Баспасөз брифингі/\nДұрыс: news/baspasoz-brifingi/",
            ru: "Имя папки становится адресом материала, поэтому в нём только строчные латинские буквы, цифры и дефис. Предложенное имя получено транслитерацией. После публикации не переименовывайте папку: старые ссылки перестанут работать.\n\nНеверно: news/Пресс брифинг/\nВерно: news/press-brifing/",
            en: "The folder's name becomes the item's address, so it has only small Latin letters, digits and hyphens. The name proposed is a transliteration. Do not rename the folder after publication: old links would stop working.\n\nWrong: news/Press briefing/\nRight: news/press-briefing/",
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
            kk: "Материалдың мекенжайы қалтаның атауынан алынады, ал slug өрісін кейбір басқару жүйелері өздері жазады. Екеуі екі түрлі болса, қай мекенжай дұрыс екені белгісіз. Жарияланған материалда қалтаның атауын сақтап, slug өрісін түзетіңіз.",
            ru: "Адрес материала берётся из имени папки, а поле slug некоторые системы управления записывают сами. Если они различаются, неизвестно, какой адрес верен. У опубликованного материала сохраните имя папки и исправьте slug.",
            en: "An item's address comes from its folder's name, while some content management systems write a field slug of their own. If the two differ, nobody knows which address is right. For an item already published, keep the folder's name and correct slug.",
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
            kk: "page сөзі тізімдердің келесі беттеріне, ал төрт цифр жылдық мұрағатқа қолданылады: /kk/news/page/2/, /kk/news/2026/. Материалдың қалтасы солай аталса, екі бет бір мекенжайға таласады.",
            ru: "Слово page занято продолжением списков, а четыре цифры — архивом за год: /ru/news/page/2/, /ru/news/2026/. Если так назвать папку материала, две страницы займут один адрес.",
            en: "The word page is used for further pages of lists, and four digits for the archive of a year: /en/news/page/2/, /en/news/2026/. An item's folder with such a name would make two pages claim one address.",
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
            kk: "Өрістер материал туралы қысқа мәліметтерге арналған. Тым ұзын өрістер, әдетте, екінші --- жолының орнында болмағанын немесе мәтіннің өріске қойылғанын білдіреді. Шек бағдарламаны зиянды файлдардан да қорғайды.",
            ru: "Поля предназначены для кратких сведений о материале. Слишком длинные поля обычно значат, что вторая строка --- стоит не на месте или текст попал в поле. Предел также защищает программу от вредоносных файлов.",
            en: "Fields are for short facts about an item. Fields that are too long usually mean that the second --- line is misplaced, or that the text got into a field. The limit also guards the program against harmful files.",
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
            kk: "Барлық мәтін UTF-8 кодтауында сақталуы керек: онда қазақ, орыс және ағылшын әріптерінің бәрі бар. Ескі редакторлар Windows-1251 кодтауын қолданады, онда ә, ғ, қ, ң, ө, ұ, ү, һ, і әріптері жоқ немесе бұзылады. Word құжатын .md деп атау да осындай қатеге әкеледі.",
            ru: "Все тексты хранятся в кодировке UTF-8: в ней есть все буквы казахского, русского и английского языков. Старые редакторы сохраняют в Windows-1251, где казахских букв нет. К такой же ошибке приводит документ Word, переименованный в .md.",
            en: "All texts are kept in UTF-8, which has every letter of Kazakh, Russian and English. Old editors save in Windows-1251, which lacks Kazakh letters. A Word document renamed to .md leads to the same error.",
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
            kk: "Сайтқа тек материал қалталарындағы файлдар, соттардың баптаулары және адамдардың файлдары кіреді. Басқа жерде тұрған файлды ешкім оқымайды, сондықтан суретке жасалған сілтеме де жұмыс істемейді.\n\ncourts/almaty/news/brifing/index.kk.md\ncourts/almaty/news/brifing/photo.jpg",
            ru: "На сайт попадают только файлы из папок материалов, настройки судов и файлы людей. Файл в другом месте никто не читает, поэтому и ссылка на него не сработает.\n\ncourts/almaty/news/brifing/index.ru.md\ncourts/almaty/news/brifing/photo.jpg",
            en: "The site is made from files in the folders of items, the settings of courts and the files of people. A file elsewhere is read by nobody, so a link to it would not work either.\n\ncourts/almaty/news/briefing/index.en.md\ncourts/almaty/news/briefing/photo.jpg",
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
            kk: "Сот қалтасындағы әр қалта – белгілі бөлім: ол материалдың түрін, өрістерін және мекенжайын анықтайды. Бөлімдердің атаулары тұрақты, оларды өзгертуге болмайды: news, courtroom, judges-day, video-blog, infographics, declarations, candidates, judges, speakers, events, pages және басқалары.",
            ru: "Каждая папка внутри папки суда — известный раздел: он определяет вид материала, его поля и адрес. Имена разделов постоянны: news, courtroom, judges-day, video-blog, infographics, declarations, candidates, judges, speakers, events, pages и другие.",
            en: "Every folder inside a court's folder is a known section: it decides the kind of item, its fields and its address. The names of sections are fixed: news, courtroom, judges-day, video-blog, infographics, declarations, candidates, judges, speakers, events, pages and others.",
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
            kk: "Қалтаның атауы белгілі бөлімге өте ұқсас, шамасы, қате терілген. Бөлімнің атауы мекенжайға кіреді, сондықтан әріпке дейін дәл жазылуы керек.\n\nҚате: courts/almaty/new/\nДұрыс: courts/almaty/news/",
            ru: "Имя папки очень похоже на известный раздел: скорее всего, это опечатка. Имя раздела входит в адрес, поэтому пишется буква в букву.\n\nНеверно: courts/almaty/new/\nВерно: courts/almaty/news/",
            en: "The folder's name is very close to a known section, so it is most likely a slip. A section's name is part of the address and must be exact.\n\nWrong: courts/almaty/new/\nRight: courts/almaty/news/",
        }
        /// A file's language is not in the settings.
        UnknownLanguageFile { name: String, languages: String } = "D227" Error,
        reason {
            kk: "«{name}» файлының атауындағы тіл сайт баптауларында жоқ",
            ru: "языка из имени файла «{name}» нет в настройках сайта",
            en: "the language in the file name \"{name}\" is not in the settings",
        }
        remedy {
            kk: "Мұнда материалдар мына тілдерде шығады: {languages}; бұл тілде нұсқасы болмайды. Файлды өшіріңіз немесе атауындағы тілді түзетіңіз.",
            ru: "Материалы здесь выходят на языках {languages}, версии на этом языке нет. Удалите файл или исправьте язык в его имени.",
            en: "Items here are published in {languages}, and there is no version in this language. Delete the file, or correct the language in its name.",
        }
        explain {
            kk: "Материал файлының атауы оның тілін көрсетеді: index.kk.md – қазақша, index.ru.md – орысша. Басқа кодпен аталған файл сайттың ешбір тілінде көрсетілмейді. Қазақ тілінің коды – kk, kz емес. Жаңа тіл керек болса, оны алдымен zharia.yaml файлына қосыңыз.",
            ru: "Имя файла материала указывает его язык: index.kk.md — казахский, index.ru.md — русский. Файл с другим кодом не появится ни на одном языке сайта. Код казахского языка — kk, а не kz. Если нужен новый язык, сначала добавьте его в zharia.yaml.",
            en: "The name of an item's file tells its language: index.kk.md is Kazakh, index.ru.md Russian. A file with another code would appear in no language of the site. Kazakh is kk, not kz. If a new language is needed, add it to zharia.yaml first.",
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
            kk: "Ярлыктар мен символдық сілтемелер мазмұн қалтасының сыртына апаруы мүмкін, ал ол жақтағы құпия файл сайтқа түсіп кетпеуі керек. Сондықтан олар ешқашан оқылмайды. Файл бірнеше материалға керек болса, оны әр қалтаға көшіріңіз.",
            ru: "Ярлыки и символические ссылки могут вести за пределы папки сайта, и оттуда на сайт мог бы попасть закрытый файл. Поэтому по ним никогда не переходят. Если файл нужен нескольким материалам, скопируйте его в каждую папку.",
            en: "Links can lead out of the content folder, and a private file from there might get onto the site. So they are never followed. If several items need the file, copy it into each folder.",
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
            kk: "aliases өрісінде материалдың бұрынғы мекенжайлары тұрады: олардан оқырман жаңа бетке өтеді. Мекенжай осы сайттың түбірінен басталуы керек, сондықтан онда https:// де, сайт атауы да, .. белгісі де болмайды.\n\naliases:\n  - /kk/news/2025/brifing/",
            ru: "В поле aliases стоят прежние адреса материала: с них читатель переходит на новую страницу. Адрес отсчитывается от корня этого сайта, поэтому в нём нет ни https://, ни имени сайта, ни знака «..».\n\naliases:\n  - /ru/news/2025/brifing/",
            en: "The field aliases holds old addresses of an item: from them readers are led to the new page. An address is counted from the root of this site, so it has no https://, no site name and no two dots.\n\naliases:\n  - /en/news/2025/briefing/",
        }
        /// A file whose name does not tell its language.
        FileWithoutLanguage { name: String } = "D234" Error,
        reason {
            kk: "«{name}» файлының атауынан тілі көрінбейді, сондықтан ол ескерілмейді",
            ru: "по имени файла «{name}» не видно языка, поэтому он не учитывается",
            en: "the name of the file \"{name}\" does not tell its language, so it is ignored",
        }
        remedy {
            kk: "Файлдың атауына тілін қосыңыз: index.kk.md немесе index.ru.md. Артық болса, өшіріңіз.",
            ru: "Добавьте язык в имя файла: index.kk.md или index.ru.md. Если файл лишний, удалите его.",
            en: "Put the language into the name: index.kk.md or index.ru.md. If the file is not needed, delete it.",
        }
        explain {
            kk: "Файлдың тілін оның атауы көрсетеді: index.kk.md – қазақша, index.ru.md – орысша. index.md деген атаудан тілі көрінбейді, сондықтан ондай файл ешбір бетке шықпайды. Керек мәтінді тілі көрсетілген файлға көшіріңіз.",
            ru: "Язык файла виден по его имени: index.kk.md — казахский, index.ru.md — русский. Имя index.md языка не называет, поэтому такой файл не попадает ни на одну страницу. Перенесите нужный текст в файл с языком в имени.",
            en: "The name of a file tells its language: index.kk.md is Kazakh, index.ru.md Russian. The name index.md tells none, so such a file gets onto no page. Move the text you need into a file with a language in its name.",
        }
        /// A file is nearly named like a text of the item.
        NearlyText { name: String, meant: String } = "D235" Error,
        reason {
            kk: "«{name}» файлының атауы мәтін файлының атауына ұқсас, бірақ дәл емес, сондықтан ол оқылмады",
            ru: "имя файла «{name}» похоже на имя текста, но не совпадает с ним, поэтому файл не прочитан",
            en: "the file name \"{name}\" is nearly that of a text, so the file was not read",
        }
        remedy {
            kk: "Файлдың атауын былай өзгертіңіз: {meant}.",
            ru: "Переименуйте файл так: {meant}.",
            en: "Rename the file to {meant}.",
        }
        explain {
            kk: "Материалдың мәтіні index.kk.md және index.ru.md файлдарында тұрады: кіші латын әріптерімен, бос орынсыз. Windows атаудың соңына .txt қосады, Word пен браузер – «(1)» немесе «копия», телефон бірінші әріпті үлкейтеді. Қазақ тілінің коды – kk, kz емес. Мұндай файл жарияланбай қалады, сондықтан бұл – қате.",
            ru: "Текст материала лежит в файлах index.kk.md и index.ru.md: строчные латинские буквы, без пробелов. Windows дописывает в конце .txt, браузер — «(1)», «копия», телефон делает первую букву прописной. Код казахского языка — kk, а не kz. Такой файл остался бы неопубликованным, поэтому это ошибка.",
            en: "An item's text is in the files index.kk.md and index.ru.md: small Latin letters, no spaces. Windows adds .txt at the end, a browser \"(1)\" or \"copy\", a phone makes the first letter a capital. Kazakh is kk, not kz. Such a file would stay unpublished, so it is an error.",
        }
        /// A copy of a text lies beside it.
        CopyOfText { name: String, meant: String } = "D236" Error,
        reason {
            kk: "«{name}» – «{meant}» файлының көшірмесі сияқты, ол оқылмады",
            ru: "«{name}» похож на копию файла «{meant}», он не прочитан",
            en: "\"{name}\" seems to be a copy of \"{meant}\" and was not read",
        }
        remedy {
            kk: "Қай нұсқасы дұрыс екенін анықтаңыз: жаңасын «{meant}» деп атап, ескісін өшіріңіз.",
            ru: "Проверьте, какая версия верна: новую назовите «{meant}», старую удалите.",
            en: "Find out which version is right: name the newer one \"{meant}\" and delete the other.",
        }
        explain {
            kk: "Бір қалтада бір тілде бір ғана мәтін болады. Файлды екінші рет жүктегенде браузер атауына «(1)» қосады да, түзетілген мәтін жарияланбай, ескісі сайтта қалып қояды. Бағдарлама қайсысы дұрыс екенін білмейді.",
            ru: "В папке может быть только один текст на каждом языке. При повторной загрузке браузер дописывает к имени «(1)», и исправленный текст остаётся неопубликованным, а на сайте стоит старый. Программа не знает, какой из них верен.",
            en: "A folder has one text in each language. When a file is uploaded a second time, a browser adds \"(1)\" to its name: the mended text is not published and the old one stays on the site. The program can't know which is right.",
        }
        /// A document lies beside the text, and nothing refers to it.
        DocumentBesideText { file: String } = "D237" Warning,
        reason {
            kk: "«{file}» құжаты материалдың қалтасында жатыр, бірақ ол жарияланбайды",
            ru: "документ «{file}» лежит в папке материала, но не публикуется",
            en: "the document \"{file}\" lies in the item's folder but is not published",
        }
        remedy {
            kk: "Құжатты ашып, мәтінін index.kk.md файлына екінші --- жолынан төмен қойыңыз да, құжатты өшіріңіз. Оқырманға файл керек болса, оны PDF түрінде сақтап, мәтінге сілтеме қосыңыз: [Есеп](esep.pdf).",
            ru: "Откройте документ, вставьте его текст в index.ru.md ниже второй строки --- и удалите документ. Если читателям нужен файл, сохраните его в PDF и поставьте в тексте ссылку: [Отчёт](otchet.pdf).",
            en: "Open the document, paste its text into index.en.md below the second --- line and delete the document. If readers need the file, save it as PDF and link to it in the text: [Report](report.pdf).",
        }
        explain {
            kk: "Бет Markdown мәтінінен жасалады: оны телефоннан да, экранды дауыстап оқитын бағдарламадан да оқуға болады, ол іздеуде де табылады. Word, Pages немесе txt файлынан бет жасалмайды. Мәтінді көшіріп қойғаннан кейін тақырыпшаларды ## белгісімен, тізімдерді дефиспен белгілеңіз.",
            ru: "Страница делается из текста Markdown: его читают на телефоне и с экранным диктором, он находится поиском. Из файла Word, Pages или txt страница не получится. После вставки отметьте подзаголовки знаком ##, списки — дефисом.",
            en: "A page is made from a Markdown text: it can be read on a phone and by a screen reader, and search engines find it. No page is made from a file of Word, Pages or from a txt. After pasting, mark headings with ## and lists with hyphens.",
        }
        /// Two files have names that some machines take for one.
        FilesDifferInCase { file: String, other: String } = "D238" Error,
        reason {
            kk: "«{file}» және «{other}» файлдарының атауы тек бас әріптерімен немесе әріптің жазылу түрімен ерекшеленеді",
            ru: "имена файлов «{file}» и «{other}» различаются только прописными буквами или формой записи буквы",
            en: "the names of \"{file}\" and \"{other}\" differ only in capital letters or in the form of a letter",
        }
        remedy {
            kk: "Біреуінің атауын өзгертіңіз, мысалы: foto-2.jpg, немесе артығын өшіріңіз.",
            ru: "Переименуйте один из них, например: foto-2.jpg, или удалите лишний.",
            en: "Rename one of them, for example to photo-2.jpg, or delete the one too many.",
        }
        explain {
            kk: "Windows пен macOS үшін Photo.jpg мен photo.jpg – бір файл: біреуі екіншісінің орнын басады да, бетте басқа сурет шығады. й мен ё әріптері де екі түрлі жазылуы мүмкін, көзге айырмасы жоқ.",
            ru: "Для Windows и macOS Photo.jpg и photo.jpg — один файл: один вытеснит другой, и на странице окажется не тот снимок. Буквы й и ё тоже могут быть записаны двумя способами, глазу незаметными.",
            en: "To Windows and macOS Photo.jpg and photo.jpg are one file: one takes the other's place, and the page shows the wrong picture. The letters й and ё can be written in two ways as well, which nobody sees.",
        }
        /// A text lies where none is read.
        MisplacedText { to: String } = "D267" Error,
        reason {
            kk: "мәтін өз орнында тұрған жоқ, ол сайтқа шықпайды",
            ru: "текст лежит не на своём месте и не попадёт на сайт",
            en: "the text is out of place and would not be published",
        }
        remedy {
            kk: "Файлды мына жерге көшіріңіз: {to}.",
            ru: "Переместите файл сюда: {to}.",
            en: "Move the file here: {to}.",
        }
        explain {
            kk: "Әр материалдың өз қалтасы бар, ал мәтіні сол қалтадағы index.kk.md және index.ru.md файлдарында тұрады. Басқа жердегі мәтінді ешкім оқымайды.\n\ncourts/almaty/news/brifing/index.kk.md",
            ru: "У каждого материала своя папка, а его текст лежит в ней в файлах index.kk.md и index.ru.md. Текст в другом месте никто не прочитает.\n\ncourts/almaty/news/brifing/index.ru.md",
            en: "Every item has a folder of its own, and its text is in the files index.kk.md and index.ru.md in it. A text elsewhere is read by nobody.\n\ncourts/almaty/news/briefing/index.en.md",
        }
        /// A text lies there as a web page.
        TextInHtml { name: String, meant: String } = "D268" Error,
        reason {
            kk: "«{name}» – веб-бет, мәтіні сайтқа шықпайды",
            ru: "«{name}» — веб-страница, её текст не попадёт на сайт",
            en: "\"{name}\" is a web page, and its text would not be published",
        }
        remedy {
            kk: "Мәтінін {meant} файлына көшіріңіз де, «{name}» файлын өшіріңіз.",
            ru: "Перенесите текст в файл {meant} и удалите «{name}».",
            en: "Move the text into the file {meant} and delete \"{name}\".",
        }
        explain {
            kk: "Беттер Markdown мәтінінен жасалады: index.kk.md, index.ru.md. HTML файлынан бет жасалмайды, оны сайт өзі шығарады.",
            ru: "Страницы делаются из текста Markdown: index.kk.md, index.ru.md. Из файла HTML страница не получится: такие файлы делает сам сайт.",
            en: "Pages are made from Markdown texts: index.kk.md, index.ru.md. No page is made from an HTML file; the site makes these itself.",
        }
        /// Items lie in a folder of their year.
        YearFolder { year: String, folder: String, section: String } = "D269" Error,
        reason {
            kk: "«{section}» ішінде «{year}» деген жыл қалтасы тұр",
            ru: "в «{section}» лежит папка года «{year}»",
            en: "\"{section}\" has a folder for the year \"{year}\"",
        }
        remedy {
            kk: "Жыл қалтасы қажет емес: {folder} қалтасын {section} ішіне көшіріңіз.",
            ru: "Папка года не нужна: переместите {folder} в {section}.",
            en: "No folder is needed for the year: move {folder} into {section}.",
        }
        explain {
            kk: "Жыл материалдың күнінен алынады, сондықтан материалдар бөлімнің ішінде тікелей тұрады.\n\nҚате: news/2026/ashyq-sabaq/\nДұрыс: news/ashyq-sabaq/",
            ru: "Год берётся из даты материала, поэтому материалы лежат прямо в разделе.\n\nНеверно: news/2026/otkrytyi-urok/\nВерно: news/otkrytyi-urok/",
            en: "The year is taken from the item's date, so items lie in the section itself.\n\nWrong: news/2026/open-lesson/\nRight: news/open-lesson/",
        }
        /// A section is called by its name in another language.
        SectionMeant { name: String, meant: String } = "D270" Error,
        reason {
            kk: "«{name}» деген бөлім жоқ, мұндай материалдар «{meant}» бөлімінде тұрады",
            ru: "раздела «{name}» нет, такие материалы лежат в «{meant}»",
            en: "there is no section \"{name}\"; such items are in \"{meant}\"",
        }
        remedy {
            kk: "Қалтаның атауын {meant} деп өзгертіңіз.",
            ru: "Переименуйте папку в {meant}.",
            en: "Rename the folder to {meant}.",
        }
        explain {
            kk: "Бөлімдердің атауы аударылмайды, олар мекенжайға кіреді: жаңалықтар – news, іс-шаралар – events, беттер – pages.\n\ncourts/almaty/news/",
            ru: "Имена разделов не переводятся, они входят в адрес: новости — news, мероприятия — events, страницы — pages.\n\ncourts/almaty/news/",
            en: "Names of sections are not translated, as they are part of addresses: news, events, pages.\n\ncourts/almaty/news/",
        }
        /// A sort of item is taken for a section.
        SectionIsType { name: String, meant: String, sort: String } = "D271" Error,
        reason {
            kk: "«{name}» деген бөлім жоқ, мұндай материалдар «{meant}» бөлімінде тұрады",
            ru: "раздела «{name}» нет, такие материалы лежат в «{meant}»",
            en: "there is no section \"{name}\"; such items are in \"{meant}\"",
        }
        remedy {
            kk: "Материалды {meant} қалтасына көшіріп, өрістеріне қосыңыз: {sort}.",
            ru: "Переместите материал в папку {meant} и добавьте в поля: {sort}.",
            en: "Move the item into the folder {meant} and add to its fields: {sort}.",
        }
        explain {
            kk: "Баспасөз хабарламалары, хабарландырулар мен мәлімдемелер – жаңалықтардың түрлері. Олардың бәрі news бөлімінде тұрады, түрін type өрісі көрсетеді.\n\ntype: press-release",
            ru: "Пресс-релизы, объявления и заявления — виды новостей. Все они лежат в разделе news, а вид указывает поле type.\n\ntype: press-release",
            en: "Press releases, announcements and statements are sorts of news. All of them are in the section news, and the field type tells the sort.\n\ntype: press-release",
        }
    }
}
