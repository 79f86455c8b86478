//! Problems of the Markdown text of an item: codes D301–D399.
//!
//! Where a link leads is in `references`; this is about how the text is written.

use super::problems;

problems! {
    /// A mistake in the text of an item.
    pub enum TextProblem {
        /// An HTML element is not allowed.
        HtmlDropped { tag: String } = "D301" Warning,
        reason {
            kk: "<{tag}> HTML элементіне рұқсат жоқ, ол алып тасталды",
            ru: "HTML-элемент <{tag}> не разрешён и убран",
            en: "the HTML element <{tag}> is not allowed and was dropped",
        }
        remedy {
            kk: "Элементті өшіріп, Markdown белгілерін қолданыңыз: **қою**, *көлбеу*, [сілтеме](https://mysal.example).",
            ru: "Удалите его и используйте разметку Markdown: **жирный**, *курсив*, [ссылка](https://mysal.example).",
            en: "Delete it and use Markdown: **bold**, *italic*, [link](https://mysal.example).",
        }
        explain {
            kk: "Мәтін барлық сотта бірдей, қауіпсіз және қолжетімді көрінуі үшін HTML элементтерінің шағын тізімі ғана рұқсат етілген. Сценарийлер, формалар және басқа сайттан кірістірілген терезелер алып тасталады, олардың ішіндегі жай мәтін мүмкіндігінше сақталады. Бейне қою үшін :::бейне блогын қолданыңыз.",
            ru: "Чтобы тексты всех судов были одинаковыми, безопасными и доступными, разрешён лишь небольшой список элементов HTML. Сценарии, формы и встроенные окна других сайтов убираются, обычный текст внутри них по возможности остаётся. Для видео есть блок :::видео.",
            en: "Only a short list of HTML elements is allowed, so that texts of all courts look alike, are safe and open to everyone. Scripts, forms and frames of other sites are dropped; plain text inside them is kept where possible. For a video use the block :::video.",
        }
        /// An attribute of an HTML element is not allowed.
        HtmlAttributeDropped { tag: String, attribute: String } = "D302" Warning,
        reason {
            kk: "<{tag}> элементінің «{attribute}» атрибутына рұқсат жоқ, ол алып тасталды",
            ru: "атрибут «{attribute}» элемента <{tag}> не разрешён и убран",
            en: "the attribute \"{attribute}\" of <{tag}> is not allowed and was dropped",
        }
        remedy {
            kk: "Атрибутты өшіріңіз: түр мен түсті сайттың безендіруі өзі белгілейді.",
            ru: "Удалите атрибут: вид и цвет задаёт оформление сайта.",
            en: "Delete the attribute: the site's theme decides look and colour.",
        }
        explain {
            kk: "Атрибуттар түсті, өлшемді немесе әрекетті өзгертеді; олар сайттың безендіруін, қараңғы режимді және қауіпсіздікті бұзуы мүмкін. Сондықтан lang, title, dir және кестедегі colspan, rowspan сияқты мағыналы атрибуттар ғана қалады. Көбіне артық атрибуттар Word бағдарламасынан көшіргенде келеді.",
            ru: "Атрибуты меняют цвет, размер или поведение; они могут испортить оформление, тёмный режим и безопасность. Поэтому остаются только смысловые: lang, title, dir, а в таблицах — colspan и rowspan. Лишние атрибуты чаще всего попадают при копировании из Word.",
            en: "Attributes change colour, size or behaviour; they can break the theme, the dark mode and safety. So only those with meaning stay: lang, title, dir and, in tables, colspan and rowspan. Most extra attributes come with text copied from Word.",
        }
        /// An address of a form that is not allowed.
        BadScheme { url: String } = "D303" Error,
        reason {
            kk: "«{url}» мекенжайының түріне рұқсат жоқ",
            ru: "адрес «{url}» такого вида не разрешён",
            en: "an address of this kind is not allowed: \"{url}\"",
        }
        remedy {
            kk: "https:// деп басталатын мекенжайды, mailto: немесе tel: сілтемесін не осы сайттағы файлдың жолын жазыңыз, мысалы: https://mysal.example.",
            ru: "Укажите адрес с https://, ссылку mailto: или tel: либо путь к файлу этого сайта, например: https://mysal.example.",
            en: "Give an address with https://, a mailto: or tel: link, or the path of a file of this site, for example: https://mysal.example.",
        }
        explain {
            kk: "Сілтемелер тек қорғалған және түсінікті түрде болуы мүмкін: https, http, пошта (mailto), телефон (tel) немесе осы сайттағы файл. javascript:, data: және file: мекенжайлары оқырманға зиян келтіруі мүмкін не тек сіздің компьютеріңізде ашылады. Басқа сайттағы сурет те көрсетілмейді: оны материалдың қалтасына салыңыз.",
            ru: "Ссылки могут быть только безопасного и понятного вида: https, http, почта (mailto), телефон (tel) или файл этого сайта. Адреса javascript:, data: и file: могут навредить читателю либо открываются только на вашем компьютере. Изображение с чужого сайта тоже не показывается: положите его в папку материала.",
            en: "Links may only have a safe and plain form: https, http, mail (mailto), telephone (tel) or a file of this site. Addresses such as javascript:, data: and file: can harm a reader or open on your own computer only. A picture from another site is not shown either: put it into the item's folder.",
        }
        /// A block has a name that nobody knows.
        UnknownDirective { name: String, known: String } = "D304" Error,
        reason {
            kk: "«:::{name}» деген блок жоқ",
            ru: "блока «:::{name}» нет",
            en: "there is no block \":::{name}\"",
        }
        remedy {
            kk: "Мына блоктардың бірін жазыңыз: {known}. Мысалы: :::дәйексөз спикер=\"С. Үлгібаева\".",
            ru: "Используйте один из этих блоков: {known}. Например: :::цитата спикер=\"С. Ульгибаева\".",
            en: "Use one of these blocks: {known}. For example: :::quote speaker=\"S. Ulgibayeva\".",
        }
        explain {
            kk: "Арнайы блок үш қос нүктеден басталып, үш қос нүктемен аяқталады: дәйексөз, ескертпе, сурет, кесте, бейне, байланыс, заң. Атауларын қазақша, орысша немесе ағылшынша жазуға болады. Белгісіз блоктың мәтіні кәдімгі мәтін болып көрсетіледі.\n\n:::дәйексөз спикер=\"С. Үлгібаева\"\nСот ашықтығы – сенім кепілі.\n:::",
            ru: "Особый блок начинается с трёх двоеточий и ими же заканчивается: цитата, примечание, рисунок, таблица, видео, контакт, закон. Имена можно писать по-казахски, по-русски или по-английски. Текст неизвестного блока показывается как обычный.\n\n:::цитата спикер=\"С. Ульгибаева\"\nОткрытость суда — залог доверия.\n:::",
            en: "A special block begins with three colons and ends with three: quote, notes, figure, table, video, contact, law. The names may be typed in Kazakh, Russian or English. The text of an unknown block is shown as ordinary text.\n\n:::quote speaker=\"S. Ulgibayeva\"\nAn open court is a trusted court.\n:::",
        }
        /// A block's name is nearly a known one.
        MisspelledDirective { name: String, meant: String } = "D305" Error,
        reason {
            kk: "«:::{name}» деген блок жоқ, бәлкім, «:::{meant}» болар",
            ru: "блока «:::{name}» нет, возможно, имелся в виду «:::{meant}»",
            en: "there is no block \":::{name}\", perhaps \":::{meant}\" was meant",
        }
        remedy {
            kk: "«:::{name}» орнына «:::{meant}» деп жазыңыз.",
            ru: "Вместо «:::{name}» напишите «:::{meant}».",
            en: "Write \":::{meant}\" instead of \":::{name}\".",
        }
        explain {
            kk: "Блоктың атауы белгілі атауға өте ұқсас, шамасы, қате терілген. Оның ішіндегі мәтін жоғалмайды, бірақ кәдімгі мәтін болып көрсетіледі.\n\nҚате: :::дәйксөз\nДұрыс: :::дәйексөз",
            ru: "Имя блока очень похоже на известное: скорее всего, это опечатка. Текст внутри не пропадёт, но будет показан как обычный.\n\nНеверно: :::цитатта\nВерно: :::цитата",
            en: "The block's name is very close to a known one, so it is most likely a slip. Its text is not lost, but is shown as ordinary text.\n\nWrong: :::qoute\nRight: :::quote",
        }
        /// A block is never closed.
        UnclosedDirective { name: String } = "D306" Error,
        reason {
            kk: "«:::{name}» блогы жабылмаған",
            ru: "блок «:::{name}» не закрыт",
            en: "the block \":::{name}\" is never closed",
        }
        remedy {
            kk: "Блок мәтінінен кейін тек үш қос нүктеден тұратын жеке жол қосыңыз: :::",
            ru: "После текста блока добавьте отдельную строку только из трёх двоеточий: :::",
            en: "After the text of the block, add a line of its own with three colons: :::",
        }
        explain {
            kk: "Әр блок тек ::: белгісінен тұратын жолмен жабылады. Ол болмаса, блоктың қай жерде бітетіні белгісіз және мәтіннің қалған бөлігі түгел блок ішіне кіріп кетер еді.\n\n:::ескертпе\nҚосымша мәліметті баспасөз қызметі береді.\n:::",
            ru: "Каждый блок закрывается строкой из одних :::. Без неё неизвестно, где он кончается, и в блок попал бы весь остальной текст.\n\n:::примечание\nДополнительные сведения даёт пресс-служба.\n:::",
            en: "Each block is closed by a line of just :::. Without it nobody knows where the block ends, and the rest of the text would fall into it.\n\n:::notes\nThe press service has further details.\n:::",
        }
        /// A block lacks a required argument.
        DirectiveArgumentMissing { name: String, argument: String } = "D307" Error,
        reason {
            kk: "«:::{name}» блогында міндетті «{argument}» аргументі жоқ",
            ru: "у блока «:::{name}» нет обязательного аргумента «{argument}»",
            en: "the block \":::{name}\" lacks its required argument \"{argument}\"",
        }
        remedy {
            kk: "Блоктың бірінші жолына қосыңыз: :::{name} {argument}=\"…\".",
            ru: "Добавьте в первую строку блока: :::{name} {argument}=\"…\".",
            en: "Add it to the first line of the block: :::{name} {argument}=\"…\".",
        }
        explain {
            kk: "Кейбір блоктарға мәлімет керек: дәйексөзге – кім айтқаны, суретке – файл мен сипаттама, кестеге – атауы, заңға – дереккөзі. Онсыз оқырман, әсіресе экраннан оқу бағдарламасын қолданатын адам, блоктың не туралы екенін білмейді. Аргументтер блоктың бірінші жолына, мәні тырнақшада жазылады.",
            ru: "Некоторым блокам нужны сведения: цитате — кто сказал, рисунку — файл и описание, таблице — подпись, закону — источник. Без них читатель, особенно с программой чтения с экрана, не поймёт, о чём блок. Аргументы пишутся в первой строке блока, значения — в кавычках.",
            en: "Some blocks need facts: a quote its speaker, a figure its file and description, a table its caption, a law its source. Without them a reader, above all one with a screen reader, can't tell what the block is about. Arguments stand on the block's first line, their values in quotation marks.",
        }
        /// A block has an argument that it does not take.
        DirectiveArgumentUnknown { name: String, argument: String, known: String } = "D308" Error,
        reason {
            kk: "«:::{name}» блогында «{argument}» деген аргумент болмайды",
            ru: "у блока «:::{name}» нет аргумента «{argument}»",
            en: "the block \":::{name}\" has no argument \"{argument}\"",
        }
        remedy {
            kk: "Мына аргументтердің бірін жазыңыз немесе артығын өшіріңіз: {known}.",
            ru: "Используйте один из этих аргументов или удалите лишний: {known}.",
            en: "Use one of these arguments or delete the extra one: {known}.",
        }
        explain {
            kk: "Әр блоктың өз аргументтері бар. Белгісіз аргументтің мәні еш жерде көрсетілмейді, ал жазған адам ол көрініп тұр деп ойлайды, сондықтан бұл – қате. Аргументтерді қазақша, орысша немесе ағылшынша атауға болады.",
            ru: "У каждого блока свои аргументы. Значение неизвестного нигде не появится, а тот, кто его написал, думает, что оно видно, поэтому это ошибка. Имена аргументов можно писать по-казахски, по-русски или по-английски.",
            en: "Each block takes arguments of its own. The value of an unknown one is shown nowhere while its author believes that it is, so it is an error. Arguments may be named in Kazakh, Russian or English.",
        }
        /// A `:::` closes nothing.
        StrayDirectiveEnd {} = "D309" Error,
        reason {
            kk: "::: жолы ешбір блокты жаппайды",
            ru: "строка ::: не закрывает никакой блок",
            en: "this ::: line closes no block",
        }
        remedy {
            kk: "Бұл жолды өшіріңіз немесе блоктың басын қосыңыз, мысалы: :::ескертпе.",
            ru: "Удалите эту строку или добавьте начало блока, например: :::примечание.",
            en: "Delete this line, or add the beginning of the block, for example: :::notes.",
        }
        explain {
            kk: "Тек ::: белгісінен тұратын жол блокты жабады, ал мұнда ашық блок жоқ. Мүмкін, блоктың бірінші жолы өшіп қалған немесе блок екі рет жабылған.",
            ru: "Строка из одних ::: закрывает блок, а здесь открытого блока нет. Возможно, первая строка блока удалена или блок закрыт дважды.",
            en: "A line of just ::: closes a block, but no block is open here. Perhaps the block's first line was deleted, or the block is closed twice.",
        }
        /// The text has a heading of the first level.
        TopHeadingInText {} = "D310" Warning,
        reason {
            kk: "мәтінде бірінші деңгейлі тақырып (#) бар, ол бір деңгей төмен көрсетіледі",
            ru: "в тексте есть заголовок первого уровня (#), он будет показан на уровень ниже",
            en: "the text has a first-level heading (#), which is shown one level lower",
        }
        remedy {
            kk: "Бір # орнына екеуін қойыңыз: ## Бөлім атауы. Беттің бірінші тақырыбы title өрісінен алынады.",
            ru: "Поставьте вместо одного знака # два: ## Название раздела. Первый заголовок страницы берётся из поля title.",
            en: "Use two # signs in place of one: ## Name of the part. The page's first heading comes from the field title.",
        }
        explain {
            kk: "Беттің бірінші деңгейлі тақырыбы біреу ғана болады, ол title өрісінен алынады. Мәтін ішіндегі тақырыптар екінші деңгейден (##) басталады: экраннан оқу бағдарламалары мен іздеу жүйелері бет құрылымын солай түсінеді.",
            ru: "На странице один заголовок первого уровня, он берётся из поля title. Заголовки внутри текста начинаются со второго уровня (##): так структуру страницы понимают программы чтения с экрана и поисковые системы.",
            en: "A page has one heading of the first level, taken from the field title. Headings in the text begin at the second level (##): that is how screen readers and search engines understand the page.",
        }
        /// A heading is more than one level below the one before.
        HeadingLevelSkipped { from: u8, to: u8 } = "D311" Warning,
        reason {
            kk: "{from}-деңгейлі тақырыптан кейін бірден {to}-деңгейлі тақырып тұр",
            ru: "после заголовка уровня {from} сразу идёт заголовок уровня {to}",
            en: "a heading of level {to} follows a heading of level {from}",
        }
        remedy {
            kk: "Артық # таңбаларын өшіріңіз: әр келесі деңгейде бір ғана # артық болуы керек, мысалы: ## Бөлім, содан кейін ### Бөлімше.",
            ru: "Удалите лишние знаки #: каждый следующий уровень длиннее на один знак, например: ## Раздел, затем ### Подраздел.",
            en: "Delete the extra # signs: each level has one more than the level above, for example: ## Part, then ### Section.",
        }
        explain {
            kk: "Тақырып деңгейлері мазмұн сияқты: тарау, бөлім, бөлімше. Экраннан оқу бағдарламасын қолданатын оқырман тақырыптар бойымен жылжиды, сондықтан деңгей аттап өтілсе, бір бөлім түсіп қалғандай көрінеді. Деңгейді әріп өлшемі үшін таңдамаңыз.",
            ru: "Уровни заголовков — как оглавление: глава, раздел, подраздел. Читатель с программой чтения с экрана движется по заголовкам, и пропуск уровня выглядит как потерянный раздел. Не выбирайте уровень ради размера букв.",
            en: "Levels of headings are like a table of contents: chapter, part, section. A reader with a screen reader moves along the headings, and a skipped level seems like a lost part. Do not choose a level for the size of its letters.",
        }
        /// The text is longer than allowed.
        TextTooLarge { limit: usize } = "D312" Error,
        reason {
            kk: "мәтін көлемі {limit} КиБ шегінен асады",
            ru: "текст занимает больше {limit} КиБ",
            en: "the text is larger than {limit} KiB",
        }
        remedy {
            kk: "Мәтінді бірнеше материалға бөліңіз немесе толық құжатты PDF түрінде тіркеңіз, мысалы: [Толық мәтін](shesim.pdf).",
            ru: "Разделите текст на несколько материалов или приложите полный документ в PDF, например: [Полный текст](reshenie.pdf).",
            en: "Split the text into several items, or attach the full document as a PDF, for example: [Full text](decision.pdf).",
        }
        explain {
            kk: "Мұндай көлемдегі мәтін телефонда баяу ашылады және оқуға ыңғайсыз. Ұзын құжатты файл түрінде тіркеп, материалда оның мазмұнын қысқаша айтқан дұрыс. Кейде себебі – мәтінге кездейсоқ кіріп кеткен сурет деректері.",
            ru: "Текст такого объёма медленно открывается на телефоне, и читать его неудобно. Лучше приложить длинный документ файлом, а в материале кратко изложить его суть. Иногда причина — данные изображения, случайно попавшие в текст.",
            en: "A text of this size opens slowly on a phone and is hard to read. It is better to attach a long document as a file and tell its substance in the item. Sometimes the cause is picture data that got into the text by accident.",
        }
        /// An invisible control character was removed.
        ControlCharacter { code: String } = "D313" Warning,
        reason {
            kk: "мәтінде көрінбейтін {code} таңбасы бар, ол алып тасталды",
            ru: "в тексте есть невидимый знак {code}, он убран",
            en: "the text has an invisible character {code}, which was removed",
        }
        remedy {
            kk: "Осы жерді өшіріп, қайта теріңіз; жаңа жолға көшу үшін Enter пернесін басыңыз.",
            ru: "Удалите это место и наберите заново; для новой строки нажмите Enter.",
            en: "Delete this spot and type it again; press Enter for a new line.",
        }
        explain {
            kk: "Мұндай таңбалар көзге көрінбейді, бірақ жаңалықтар таспаларын бұзады: бағдарламалар бүкіл таспаны оқудан бас тартуы мүмкін. Олар көбіне Word бағдарламасынан (Shift+Enter) немесе PDF файлынан көшіргенде келеді. Бағдарлама таңбаны алып тастайды, сөздер қосылып кетпегенін тексеріңіз.",
            ru: "Такие знаки не видны, но ломают ленты новостей: программы могут отказаться читать всю ленту. Чаще всего они приходят при копировании из Word (Shift+Enter) или PDF. Программа убирает знак; проверьте, не слились ли слова.",
            en: "Such characters can't be seen, yet they break feeds: a reader may refuse the whole feed. Most come with text copied from Word (Shift+Enter) or from a PDF. The program removes the character; see that no words have run together.",
        }
        /// A table block holds no table.
        DirectiveTableMissing {} = "D314" Error,
        reason {
            kk: ":::кесте блогының ішінде кесте жоқ",
            ru: "внутри блока :::таблица нет таблицы",
            en: "there is no table inside the block :::table",
        }
        remedy {
            kk: "Блоктың ішіне кесте қойыңыз: бірінші жол | Жыл | Істер |, екіншісі | --- | --- |, одан кейін деректер | 2026 | 120 |.",
            ru: "Вставьте в блок таблицу: первая строка | Год | Дела |, вторая | --- | --- |, затем данные | 2026 | 120 |.",
            en: "Put a table into the block: first | Year | Cases |, then | --- | --- |, then the data | 2026 | 120 |.",
        }
        explain {
            kk: ":::кесте блогы кестеге атау мен дереккөз береді, сондықтан оның ішінде бір кесте болуы керек. Кестенің бірінші жолы – бағандардың атауы, екіншісі – сызықшалар.\n\n:::кесте тақырып=\"Қаралған істер\"\n| Жыл | Істер |\n| --- | --- |\n| 2026 | 120 |\n:::",
            ru: "Блок :::таблица даёт таблице подпись и источник, поэтому внутри должна быть одна таблица. Её первая строка — названия столбцов, вторая — чёрточки.\n\n:::таблица подпись=\"Рассмотренные дела\"\n| Год | Дела |\n| --- | --- |\n| 2026 | 120 |\n:::",
            en: "The block :::table gives a table its caption and source, so one table must stand inside. Its first line names the columns, its second is dashes.\n\n:::table caption=\"Cases heard\"\n| Year | Cases |\n| --- | --- |\n| 2026 | 120 |\n:::",
        }
        /// A footnote is referred to but not written.
        UnknownFootnote { label: String } = "D315" Warning,
        reason {
            kk: "[^{label}] ескертпесінің мәтіні жоқ",
            ru: "нет текста сноски [^{label}]",
            en: "there is no text for the footnote [^{label}]",
        }
        remedy {
            kk: "Мәтіннің соңына ескертпені жазыңыз: [^{label}]: Ескертпе мәтіні. Керек болмаса, белгіні өшіріңіз.",
            ru: "Допишите сноску в конце текста: [^{label}]: Текст сноски. Если она не нужна, удалите знак.",
            en: "Write the note at the end of the text: [^{label}]: Text of the note. If it is not needed, delete the mark.",
        }
        explain {
            kk: "Мәтіндегі [^1] белгісі ескертпеге сілтейді, ал ескертпенің өзі жеке жолда [^1]: деп басталады. Мәтіні жоқ белгі оқырманға сол күйінде, жақшасымен көрсетіледі.\n\nСот шешімі жарияланды[^1].\n\n[^1]: Шешім заңды күшіне енген жоқ.",
            ru: "Знак [^1] в тексте ссылается на сноску, а сама сноска начинается с [^1]: на отдельной строке. Знак без сноски читатель увидит как есть, со скобками.\n\nРешение объявлено[^1].\n\n[^1]: Решение не вступило в законную силу.",
            en: "The mark [^1] in the text refers to a note, and the note itself begins with [^1]: on a line of its own. A mark without its note is shown to readers as it stands, brackets and all.\n\nThe decision was announced[^1].\n\n[^1]: The decision is not yet in force.",
        }
        /// A block begins inside a list, a quote or a paragraph.
        DirectiveInline {} = "D316" Warning,
        reason {
            kk: "::: блогы жолдың басынан басталмаған немесе тізімнің, дәйексөздің ішінде тұр",
            ru: "блок ::: стоит не в начале строки либо внутри списка или цитаты",
            en: "a ::: block is not at the start of a line, or is inside a list or quote",
        }
        remedy {
            kk: "Блокты тізім мен дәйексөзден тыс, бос жолдан кейін, жолдың басынан бастап жазыңыз, мысалы: :::ескертпе.",
            ru: "Поставьте блок вне списков и цитат, после пустой строки, с самого начала строки, например: :::примечание.",
            en: "Put the block outside lists and quotes, after an empty line, at the very start of a line, for example: :::notes.",
        }
        explain {
            kk: "Арнайы блок беттің жеке бөлігі, сондықтан ол тізімнің немесе дәйексөздің ішінде тұра алмайды, ал алдында бос орын болса, танылмайды. Мұндай жол кәдімгі мәтін болып көрсетіледі, мәтін жоғалмайды.",
            ru: "Особый блок — самостоятельная часть страницы, поэтому он не может стоять внутри списка или цитаты и не узнаётся, если перед ним есть пробелы. Такая строка показывается как обычный текст, ничего не пропадает.",
            en: "A special block is a part of the page in its own right, so it can't stand inside a list or a quotation, and is not recognised with spaces before it. Such a line is shown as ordinary text; nothing is lost.",
        }
        /// An escape in a quoted field names a character that no page or feed can hold.
        EscapedCharacter { code: String } = "D960" Warning,
        reason {
            kk: "өрісте кодпен жазылған көрінбейтін {code} таңбасы бар, ол алып тасталды",
            ru: "в поле есть невидимый знак {code}, записанный кодом, он убран",
            en: "the field has the invisible character {code}, written as a code, which was removed",
        }
        remedy {
            kk: "Қиғаш сызықтан басталатын кодты (мысалы, \\v немесе \\u000b) өшіріп, орнына бос орын қойыңыз.",
            ru: "Удалите код, который начинается с обратной косой черты (например, \\v или \\u000b), и поставьте вместо него пробел.",
            en: "Delete the code that begins with a backslash (for example \\v or \\u000b) and put a space in its place.",
        }
        explain {
            kk: "Тырнақшаға алынған өрісте таңбаны кодпен жазуға болады: \\v, \\u000b, \\x1b. Мұндай кодтарды көбіне редактор Word бағдарламасынан көшірілген мәтінге өзі қояды (Shift+Enter). Бет пен таспада бұл таңбаларға орын жоқ: бағдарламалар бүкіл таспаны оқудан бас тартуы мүмкін. Сондықтан таңба алып тасталады; сөздер қосылып кетпегенін тексеріңіз.\n\ntitle: \"Сот отырысы өтті\"",
            ru: "В поле, взятом в кавычки, знак можно записать кодом: \\v, \\u000b, \\x1b. Чаще всего такие коды ставит сам редактор, когда текст вставлен из Word (Shift+Enter). На странице и в ленте таким знакам нет места: программы могут отказаться читать всю ленту. Поэтому знак убран; проверьте, не слились ли слова.\n\ntitle: \"Судебное заседание состоялось\"",
            en: "Between quotes, a character can be written as a code: \\v, \\u000b, \\x1b. Mostly it is the editing program that puts such codes where text was pasted from Word (Shift+Enter). Pages and feeds have no room for these characters: a reader may refuse the whole feed. So the character is removed; see that no words have run together.\n\ntitle: \"The hearing took place\"",
        }
        /// A picture from another site.
        ForeignPicture { url: String, name: String } = "D317" Error,
        reason {
            kk: "бөгде сайттағы сурет көрсетілмейді: «{url}»",
            ru: "снимок с чужого сайта не показывается: «{url}»",
            en: "a picture from another site is not shown: \"{url}\"",
        }
        remedy {
            kk: "Оны жүктеп алып, осы қалтаға салыңыз да, файл атауын жазыңыз: ![…]({name})",
            ru: "Скачайте его, положите в эту папку и напишите имя файла: ![…]({name})",
            en: "Download it, put it into this folder and write the file's name: ![…]({name})",
        }
        explain {
            kk: "Бөгде сайттағы сурет кез келген уақытта өзгеруі немесе жоғалуы мүмкін, ал оқырманның мекенжайы сол сайтқа белгілі болады. Сондықтан суреттер материалдың қалтасынан ғана алынады.\n\n![Судья сұрақтарға жауап беріп тұр](foto.jpg)",
            ru: "Снимок с чужого сайта может в любой день измениться или исчезнуть, а чужой сайт узнаёт адрес читателя. Поэтому снимки берутся только из папки материала.\n\n![Судья отвечает на вопросы](foto.jpg)",
            en: "A picture on another site may change or vanish any day, and that site learns the reader's address. So pictures are taken from the item's folder only.\n\n![A judge answers questions](photo.jpg)",
        }
        /// A row of a table has cells that no column holds.
        ExtraCells { found: usize, columns: usize } = "D318" Warning,
        reason {
            kk: "жолда {found} ұяшық бар, ал тақырыпта – {columns}; артығы көрінбейді",
            ru: "в строке ячеек {found}, а в заголовке {columns}; лишние не видны",
            en: "the row has {found} cells and the header {columns}; the others are not shown",
        }
        remedy {
            kk: "Тақырып жолына жетіспейтін бағандарды қосыңыз немесе артық ұяшықтарды өшіріңіз. Мәтіндегі | таңбасын \\| деп жазыңыз.",
            ru: "Добавьте недостающие столбцы в строку заголовка или уберите лишние ячейки. Знак | внутри текста пишите как \\|.",
            en: "Add the missing columns to the header, or delete the extra cells. Write a | that belongs to the text as \\|.",
        }
        explain {
            kk: "Кестенің бағандары тақырып жолымен белгіленеді. Жолда одан көп ұяшық болса, артығы бетке шықпайды.\n\n| Сот | Іс | Қаралды |\n|---|---|---|\n| Алматы | 10 | 20 |",
            ru: "Столбцы таблицы задаёт строка заголовка. Если в строке ячеек больше, лишние на страницу не попадают.\n\n| Суд | Дел | Рассмотрено |\n|---|---|---|\n| Алматы | 10 | 20 |",
            en: "The header's row tells the columns of a table. Where a row has more cells, the others don't get onto the page.\n\n| Court | Cases | Heard |\n|---|---|---|\n| Almaty | 10 | 20 |",
        }
        /// An address without the part that says what it is.
        AddressUnfinished { url: String, meant: String } = "D319" Error,
        reason {
            kk: "«{url}» осы қалтадағы файл деп түсініледі, сілтеме ашылмайды",
            ru: "«{url}» понимается как файл в этой папке, ссылка не откроется",
            en: "\"{url}\" is taken for a file in this folder, so the link would not open",
        }
        remedy {
            kk: "Мекенжайды толық жазыңыз: ({meant}).",
            ru: "Напишите адрес целиком: ({meant}).",
            en: "Write the address in full: ({meant}).",
        }
        explain {
            kk: "Сайттың мекенжайы https:// деп, поштаның мекенжайы mailto: деп басталады. Онсыз сілтеме осы сайттағы файлға апарады.\n\n[сот](https://mysal.example), [пошта](mailto:baspasoz@mysal.example)",
            ru: "Адрес сайта начинается с https://, адрес почты — с mailto:. Без этого ссылка ведёт к файлу на этом сайте.\n\n[суд](https://primer.example), [почта](mailto:pressa@primer.example)",
            en: "The address of a site begins with https://, that of a mailbox with mailto:. Without it a link leads to a file of this site.\n\n[court](https://example.example), [mail](mailto:press@example.example)",
        }
    }
}
