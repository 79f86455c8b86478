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
            kk: "Элементті өшіріп, Markdown белгілерін қолданыңыз: **қою**, *көлбеу*, [сілтеме](https://www.gov.kz).",
            ru: "Удалите его и используйте разметку Markdown: **жирный**, *курсив*, [ссылка](https://www.gov.kz).",
            en: "Delete it and use Markdown: **bold**, *italic*, [link](https://www.gov.kz).",
        }
        explain {
            kk: "Элементті өшіріп, Markdown белгілерін қолданыңыз: **қою**, *көлбеу*, [сілтеме](https://www.gov.kz).",
            ru: "Удалите его и используйте разметку Markdown: **жирный**, *курсив*, [ссылка](https://www.gov.kz).",
            en: "Delete it and use Markdown: **bold**, *italic*, [link](https://www.gov.kz).",
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
            kk: "Атрибутты өшіріңіз: түр мен түсті сайттың безендіруі өзі белгілейді.",
            ru: "Удалите атрибут: вид и цвет задаёт оформление сайта.",
            en: "Delete the attribute: the site's theme decides look and colour.",
        }
        /// An address of a form that is not allowed.
        BadScheme { url: String } = "D303" Error,
        reason {
            kk: "«{url}» мекенжайының түріне рұқсат жоқ",
            ru: "адрес «{url}» такого вида не разрешён",
            en: "an address of this kind is not allowed: \"{url}\"",
        }
        remedy {
            kk: "https:// деп басталатын мекенжайды, mailto: немесе tel: сілтемесін не осы сайттағы файлдың жолын жазыңыз, мысалы: https://www.gov.kz.",
            ru: "Укажите адрес с https://, ссылку mailto: или tel: либо путь к файлу этого сайта, например: https://www.gov.kz.",
            en: "Give an address with https://, a mailto: or tel: link, or the path of a file of this site, for example: https://www.gov.kz.",
        }
        explain {
            kk: "https:// деп басталатын мекенжайды, mailto: немесе tel: сілтемесін не осы сайттағы файлдың жолын жазыңыз, мысалы: https://www.gov.kz.",
            ru: "Укажите адрес с https://, ссылку mailto: или tel: либо путь к файлу этого сайта, например: https://www.gov.kz.",
            en: "Give an address with https://, a mailto: or tel: link, or the path of a file of this site, for example: https://www.gov.kz.",
        }
        /// A block has a name that nobody knows.
        UnknownDirective { name: String, known: String } = "D304" Error,
        reason {
            kk: "«:::{name}» деген блок жоқ",
            ru: "блока «:::{name}» нет",
            en: "there is no block \":::{name}\"",
        }
        remedy {
            kk: "Мына блоктардың бірін жазыңыз: {known}. Мысалы: :::дәйексөз speaker=\"А. Серікова\".",
            ru: "Используйте один из этих блоков: {known}. Например: :::цитата speaker=\"А. Серикова\".",
            en: "Use one of these blocks: {known}. For example: :::quote speaker=\"A. Serikova\".",
        }
        explain {
            kk: "Мына блоктардың бірін жазыңыз: {known}. Мысалы: :::дәйексөз speaker=\"А. Серікова\".",
            ru: "Используйте один из этих блоков: {known}. Например: :::цитата speaker=\"А. Серикова\".",
            en: "Use one of these blocks: {known}. For example: :::quote speaker=\"A. Serikova\".",
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
            kk: "«:::{name}» орнына «:::{meant}» деп жазыңыз.",
            ru: "Вместо «:::{name}» напишите «:::{meant}».",
            en: "Write \":::{meant}\" instead of \":::{name}\".",
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
            kk: "Блок мәтінінен кейін тек үш қос нүктеден тұратын жеке жол қосыңыз: :::",
            ru: "После текста блока добавьте отдельную строку только из трёх двоеточий: :::",
            en: "After the text of the block, add a line of its own with three colons: :::",
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
            kk: "Блоктың бірінші жолына қосыңыз: :::{name} {argument}=\"…\".",
            ru: "Добавьте в первую строку блока: :::{name} {argument}=\"…\".",
            en: "Add it to the first line of the block: :::{name} {argument}=\"…\".",
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
            kk: "Мына аргументтердің бірін жазыңыз немесе артығын өшіріңіз: {known}.",
            ru: "Используйте один из этих аргументов или удалите лишний: {known}.",
            en: "Use one of these arguments or delete the extra one: {known}.",
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
            kk: "Бұл жолды өшіріңіз немесе блоктың басын қосыңыз, мысалы: :::ескертпе.",
            ru: "Удалите эту строку или добавьте начало блока, например: :::примечание.",
            en: "Delete this line, or add the beginning of the block, for example: :::notes.",
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
            kk: "Бір # орнына екеуін қойыңыз: ## Бөлім атауы. Беттің бірінші тақырыбы title өрісінен алынады.",
            ru: "Поставьте вместо одного знака # два: ## Название раздела. Первый заголовок страницы берётся из поля title.",
            en: "Use two # signs in place of one: ## Name of the part. The page's first heading comes from the field title.",
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
            kk: "Артық # таңбаларын өшіріңіз: әр келесі деңгейде бір ғана # артық болуы керек, мысалы: ## Бөлім, содан кейін ### Бөлімше.",
            ru: "Удалите лишние знаки #: каждый следующий уровень длиннее на один знак, например: ## Раздел, затем ### Подраздел.",
            en: "Delete the extra # signs: each level has one more than the level above, for example: ## Part, then ### Section.",
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
            kk: "Мәтінді бірнеше материалға бөліңіз немесе толық құжатты PDF түрінде тіркеңіз, мысалы: [Толық мәтін](shesim.pdf).",
            ru: "Разделите текст на несколько материалов или приложите полный документ в PDF, например: [Полный текст](reshenie.pdf).",
            en: "Split the text into several items, or attach the full document as a PDF, for example: [Full text](decision.pdf).",
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
            kk: "Осы жерді өшіріп, қайта теріңіз; жаңа жолға көшу үшін Enter пернесін басыңыз.",
            ru: "Удалите это место и наберите заново; для новой строки нажмите Enter.",
            en: "Delete this spot and type it again; press Enter for a new line.",
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
            kk: "Блоктың ішіне кесте қойыңыз: бірінші жол | Жыл | Істер |, екіншісі | --- | --- |, одан кейін деректер | 2026 | 120 |.",
            ru: "Вставьте в блок таблицу: первая строка | Год | Дела |, вторая | --- | --- |, затем данные | 2026 | 120 |.",
            en: "Put a table into the block: first | Year | Cases |, then | --- | --- |, then the data | 2026 | 120 |.",
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
            kk: "Мәтіннің соңына ескертпені жазыңыз: [^{label}]: Ескертпе мәтіні. Керек болмаса, белгіні өшіріңіз.",
            ru: "Допишите сноску в конце текста: [^{label}]: Текст сноски. Если она не нужна, удалите знак.",
            en: "Write the note at the end of the text: [^{label}]: Text of the note. If it is not needed, delete the mark.",
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
            kk: "Блокты тізім мен дәйексөзден тыс, бос жолдан кейін, жолдың басынан бастап жазыңыз, мысалы: :::ескертпе.",
            ru: "Поставьте блок вне списков и цитат, после пустой строки, с самого начала строки, например: :::примечание.",
            en: "Put the block outside lists and quotes, after an empty line, at the very start of a line, for example: :::notes.",
        }
    }
}
