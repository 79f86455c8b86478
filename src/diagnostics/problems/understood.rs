//! What is written in another form and still means one thing only; codes D240–D252.
//!
//! Nothing of it stops a site: it is read as it was meant, and said so, so that nobody is surprised.

use super::problems;

problems! {
    /// Something that is read as it was meant, though it is written otherwise.
    pub enum UnderstoodProblem {
        /// A date in another form.
        DateUnderstood { field: String, value: String, meant: String } = "D240" Note,
        reason {
            kk: "«{field}» өрісіндегі «{value}» {meant} деп түсінілді",
            ru: "«{value}» в поле «{field}» понято как {meant}",
            en: "\"{value}\" in the field \"{field}\" is taken for {meant}",
        }
        remedy {
            kk: "Күні дұрыс болса, ештеңе істеу қажет емес; келесіде былай жазыңыз: {field}: {meant}.",
            ru: "Если дата верна, делать ничего не нужно; в следующий раз пишите так: {field}: {meant}.",
            en: "If the date is right, there is nothing to do; next time write {field}: {meant}.",
        }
        explain {
            kk: "Күн әдетте жыл-ай-күн ретімен жазылады: 2026-11-22 немесе 2026-11-22 10:00. Басқа жазылу тек бір мағына беретін болса ғана түсініледі: 22.11.2026, «2026 жылғы 22 қараша», «22 ноября 2026 г.». 03/04/2026 сияқты жазу екі түрлі оқылады, сондықтан қабылданбайды. Барлық күнді zharia fix пәрмені бір ізге келтіреді.",
            ru: "Дата пишется в порядке год-месяц-день: 2026-11-22 или 2026-11-22 10:00. Другая запись понимается, только если у неё одно значение: 22.11.2026, «2026 жылғы 22 қараша», «22 ноября 2026 г.». Запись вроде 03/04/2026 можно прочесть двояко, поэтому она не принимается. Команда zharia fix приводит все даты к одному виду.",
            en: "A date is written year-month-day: 2026-11-22 or 2026-11-22 10:00. Another form is understood only where it has one meaning: 22.11.2026, «2026 жылғы 22 қараша», «22 ноября 2026 г.». A form such as 03/04/2026 can be read in two ways and is refused. The command zharia fix brings all dates into one form.",
        }
        /// Words with `#` before each of them.
        TagsUnderstood { found: String, meant: String } = "D273" Note,
        reason {
            kk: "«{found}» тегтер тізімі деп түсінілді",
            ru: "«{found}» понято как список тегов",
            en: "\"{found}\" is taken for a list of tags",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде былай жазыңыз: tags: {meant}",
            ru: "Делать ничего не нужно; в следующий раз пишите так: tags: {meant}",
            en: "There is nothing to do; next time write tags: {meant}",
        }
        explain {
            kk: "Файлдың басында # таңбасынан кейінгі мәтін түсіндірме болып саналады, сондықтан әлеуметтік желідегідей жазылған тегтер жоғалып кетер еді. Тегтер тік жақшаға алынып, үтірмен ажыратылады, # қойылмайды.\n\ntags: [брифинг, статистика]",
            ru: "В начале файла всё, что стоит после знака #, считается пояснением, и теги, записанные как в социальной сети, потерялись бы. Теги пишутся в квадратных скобках через запятую, без #.\n\ntags: [брифинг, статистика]",
            en: "In the head of a file whatever follows a # is a comment, so tags written as in social media would be lost. Tags stand in square brackets with commas between them and without #.\n\ntags: [briefing, figures]",
        }
        /// Yes or no in words.
        YesNoUnderstood { field: String, value: String, meant: String } = "D241" Note,
        reason {
            kk: "«{field}» өрісіндегі «{value}» {meant} деп түсінілді",
            ru: "«{value}» в поле «{field}» понято как {meant}",
            en: "\"{value}\" in the field \"{field}\" is taken for {meant}",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде былай жазыңыз: {field}: {meant}.",
            ru: "Делать ничего не нужно; в следующий раз пишите так: {field}: {meant}.",
            en: "There is nothing to do; next time write {field}: {meant}.",
        }
        explain {
            kk: "«Иә» мен «жоқ» мәндері true және false деп жазылады. «Иә», «жоқ», «да», «нет», yes, no сөздері де түсініледі.\n\ndraft: true",
            ru: "Значения «да» и «нет» пишутся как true и false. Слова «да», «нет», «иә», «жоқ», yes, no тоже понимаются.\n\ndraft: true",
            en: "Yes and no are written true and false. The words yes, no, «да», «нет», «иә», «жоқ» are understood as well.\n\ndraft: true",
        }
        /// A text with a mark that YAML would take for its own.
        TextUnquoted { field: String, mark: String } = "D242" Note,
        reason {
            kk: "«{field}» өрісінің мәтінінде тырнақшаға алынбаған «{mark}» бар; мәтін тұтас қабылданды",
            ru: "в тексте поля «{field}» есть «{mark}» без кавычек; текст принят целиком",
            en: "the text of the field \"{field}\" has an unquoted \"{mark}\"; all of it was taken",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде бүкіл мәтінді тырнақшаға алыңыз, мысалы: {field}: \"Сот: шешім № 5\".",
            ru: "Делать ничего не нужно; в следующий раз возьмите весь текст в кавычки, например: {field}: \"Суд: решение № 5\".",
            en: "There is nothing to do; next time put the whole text in quotation marks, for example: {field}: \"Court: decision no. 5\".",
        }
        explain {
            kk: "Қос нүкте, #, @, %, жақша мен тырнақшаның YAML жазуында өз мағынасы бар. Мәтіннің бір бөлігі жоғалып кетпеуі үшін бір жолдық мән тұтас алынады. Мұндай мәтінді тырнақшаға алған дұрыс: zharia fix пәрмені осыны өзі істейді.\n\ntitle: \"Сот: жаңа шешім\"",
            ru: "Двоеточие, #, @, %, скобки и кавычки в YAML имеют свой смысл. Чтобы часть текста не пропала, значение из одной строки берётся целиком. Такой текст лучше взять в кавычки: команда zharia fix делает это сама.\n\ntitle: \"Суд: новое решение\"",
            en: "A colon, #, @, %, brackets and quotation marks have a meaning of their own in YAML. So that no part of a text is lost, a value of one line is taken whole. Such a text is better put in quotation marks: the command zharia fix does so.\n\ntitle: \"Court: a new decision\"",
        }
        /// Typographic quotation marks around a whole value.
        SmartQuotes { field: String } = "D243" Note,
        reason {
            kk: "«{field}» өрісінің мәні баспа тырнақшасымен қоршалған; тырнақша мәннің бөлігі емес деп түсінілді",
            ru: "значение поля «{field}» стоит в типографских кавычках; они поняты не как часть текста",
            en: "the value of the field \"{field}\" stands in typographic quotation marks; they are not taken for a part of it",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде тік тырнақша қойыңыз: \"…\". Атаулар үшін «…» қолданыңыз.",
            ru: "Делать ничего не нужно; в следующий раз ставьте прямые кавычки: \"…\". Для названий служат «…».",
            en: "There is nothing to do; next time type straight marks: \"…\". Names stand in «…».",
        }
        explain {
            kk: "Телефон мен Word тік тырнақшаны “…” таңбасына өздері ауыстырады. Олар бүкіл мәнді қоршаса, мәннің шекарасы деп түсініледі. «…» тырнақшасы өзгермейді: ұйым атаулары солай жазылады.",
            ru: "Телефон и Word сами заменяют прямые кавычки на “…”. Если они окружают всё значение, это его границы. Кавычки «…» не меняются: так пишутся названия.",
            en: "Phones and Word turn straight marks into “…” by themselves. Where they stand around a whole value, they are its limits. The marks «…» stay: names are written so.",
        }
        /// No plain space after a field's colon.
        SpaceMissing { field: String } = "D244" Note,
        reason {
            kk: "«{field}» өрісінің қос нүктесінен кейін бос орын жоқ; мәні бәрібір түсінілді",
            ru: "после двоеточия поля «{field}» нет пробела; значение всё равно понято",
            en: "there is no space after the colon of the field \"{field}\"; its value was understood all the same",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде қос нүктеден кейін бос орын қойыңыз: «{field}: …».",
            ru: "Делать ничего не нужно; в следующий раз ставьте после двоеточия пробел: «{field}: …».",
            en: "There is nothing to do; next time type a space after the colon: \"{field}: …\".",
        }
        explain {
            kk: "Өрістің атауын мәнінен қос нүкте мен кәдімгі бос орын бөледі. Үзілмейтін бос орын, енсіз таңба немесе қытай пернетақтасының кең қос нүктесі YAML үшін басқа таңбалар.\n\ntitle: Сот шешімі",
            ru: "Имя поля отделяют от значения двоеточие и обычный пробел. Неразрывный пробел, невидимый знак и широкое двоеточие для YAML — другие знаки.\n\ntitle: Решение суда",
            en: "A colon and a plain space part a field's name from its value. A no-break space, an invisible character or a wide colon is something else to YAML.\n\ntitle: A court decision",
        }
        /// Tabs or no-break spaces at the beginning of a line.
        OddIndent {} = "D245" Note,
        reason {
            kk: "жолдың басында кәдімгі бос орын емес, Tab немесе үзілмейтін бос орын тұр; шегініс түсінілді",
            ru: "в начале строки стоят не обычные пробелы, а Tab или неразрывные пробелы; отступ понят",
            en: "the line begins with a tab or with no-break spaces; the indentation was understood",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде жолды екі кәдімгі бос орыннан бастаңыз.",
            ru: "Делать ничего не нужно; в следующий раз начинайте строку с двух обычных пробелов.",
            en: "There is nothing to do; next time begin the line with two plain spaces.",
        }
        explain {
            kk: "YAML жазуында шегініс тек бос орындармен жасалады. Tab таңбасы екі бос орын деп түсініледі.\n\nimage:\n  src: photo.jpg",
            ru: "В YAML отступ делается только пробелами. Знак Tab понимается как два пробела.\n\nimage:\n  src: photo.jpg",
            en: "YAML indents with spaces only. A tab is taken for two of them.\n\nimage:\n  src: photo.jpg",
        }
        /// The lines around the front matter, as autocorrection or a careless hand left them.
        FenceUnderstood { found: String } = "D246" Note,
        reason {
            kk: "«{found}» жолы --- деп түсінілді",
            ru: "строка «{found}» понята как ---",
            en: "the line \"{found}\" is taken for ---",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде үш дефис қана теріңіз: ---.",
            ru: "Делать ничего не нужно; в следующий раз наберите ровно три дефиса: ---.",
            en: "There is nothing to do; next time type just three hyphens: ---.",
        }
        explain {
            kk: "Өрістердің алдында және соңында үш дефистен тұратын жол болады. Телефон оларды сызықшаға ауыстырып жіберуі, ал соңында көрінбейтін бос орын қалуы мүмкін.",
            ru: "Перед полями и после них стоит строка из трёх дефисов. Телефон может заменить их на тире, а в конце может остаться невидимый пробел.",
            en: "A line of three hyphens stands before the fields and after them. A phone may turn them into dashes, and an invisible space may be left at the end.",
        }
        /// A file in another encoding.
        OtherEncoding { encoding: String } = "D247" Note,
        reason {
            kk: "файл UTF-8 емес, {encoding} кодтауында сақталған; мәтіні түсінілді",
            ru: "файл сохранён не в UTF-8, а в кодировке {encoding}; текст понят",
            en: "the file is saved as {encoding} and not as UTF-8; its text was understood",
        }
        remedy {
            kk: "Мәтін беттерде дұрыс көрінетінін тексеріңіз. Файлды UTF-8 кодтауында сақтау үшін соттың IT қызметінен zharia fix --write пәрменін іске қосуды сұраңыз.",
            ru: "Проверьте, что текст на страницах виден верно. Чтобы сохранить файл в UTF-8, попросите IT-службу суда выполнить zharia fix --write.",
            en: "See that the text looks right on the pages. To save the file as UTF-8, ask the court's IT to run zharia fix --write.",
        }
        explain {
            kk: "Барлық мәтін UTF-8 кодтауында сақталады: онда қазақ әріптерінің бәрі бар. Ескі редакторлар Windows-1251 (қазақша нұсқасы – KZ-1048) немесе UTF-16 кодтауында сақтайды; олар тек мағынасы бір болғанда ғана оқылады.",
            ru: "Все тексты хранятся в UTF-8: в нём есть все казахские буквы. Старые редакторы сохраняют в Windows-1251 (казахский вариант — KZ-1048) или UTF-16; такие файлы читаются, только если их можно понять одним способом.",
            en: "All texts are kept as UTF-8, which has every letter of Kazakh. Old editors save Windows-1251 (in Kazakh: KZ-1048) or UTF-16; such files are read only where there is one way to read them.",
        }
        /// A byte order mark at the beginning of a file.
        ByteOrderMark {} = "D248" Note,
        reason {
            kk: "файлдың басында көрінбейтін белгі (BOM) тұр; ол еленбеді",
            ru: "в начале файла стоит невидимая метка (BOM); она не мешает",
            en: "the file begins with an invisible mark (BOM), which is passed over",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; белгіні алып тастау үшін файлды «UTF-8, BOM-сыз» деп сақтаңыз.",
            ru: "Делать ничего не нужно; чтобы убрать метку, сохраните файл как «UTF-8 без BOM».",
            en: "There is nothing to do; to be rid of the mark, save the file as \"UTF-8 without BOM\".",
        }
        explain {
            kk: "Windows бағдарламалары файлдың басына көрінбейтін U+FEFF таңбасын қояды. Ол мәтіннің бөлігі емес.",
            ru: "Программы Windows ставят в начало файла невидимый знак U+FEFF. Он не часть текста.",
            en: "Programs on Windows put the invisible character U+FEFF at the beginning of a file. It is no part of the text.",
        }
        /// Another mark before an item of a list.
        BulletUnderstood { found: String } = "D249" Note,
        reason {
            kk: "тізім жолының басындағы «{found}» дефис деп түсінілді",
            ru: "«{found}» в начале строки списка понято как дефис",
            en: "\"{found}\" at the beginning of a line of a list is taken for a hyphen",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде дефис пен бос орын қойыңыз: «- …».",
            ru: "Делать ничего не нужно; в следующий раз ставьте дефис и пробел: «- …».",
            en: "There is nothing to do; next time type a hyphen and a space: \"- …\".",
        }
        explain {
            kk: "Өрістегі тізімнің әр жолы дефис пен бос орыннан басталады. Телефон мен Word дефисті сызықшаға немесе нүктеге ауыстырады.\n\ntags:\n  - сот\n  - брифинг",
            ru: "Каждая строка списка в поле начинается с дефиса и пробела. Телефон и Word заменяют дефис на тире или точку.\n\ntags:\n  - суд\n  - брифинг",
            en: "Every line of a list in a field begins with a hyphen and a space. Phones and Word turn the hyphen into a dash or a dot.\n\ntags:\n  - court\n  - briefing",
        }
        /// Invisible characters in a field's name.
        HiddenInName { field: String } = "D250" Note,
        reason {
            kk: "«{field}» өрісінің атауында көрінбейтін таңба бар; ол еленбеді",
            ru: "в имени поля «{field}» есть невидимый знак; он отброшен",
            en: "the name of the field \"{field}\" has an invisible character, which is passed over",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; қаласаңыз, өрістің атауын қолмен қайта теріңіз: {field}.",
            ru: "Делать ничего не нужно; при желании наберите имя поля заново: {field}.",
            en: "There is nothing to do; you may type the field's name anew: {field}.",
        }
        explain {
            kk: "Веб-беттен немесе мессенджерден көшірілген мәтінде ені жоқ таңбалар болады. Олар көзге көрінбейді, бірақ өрістің атауын танытпай қояды.",
            ru: "В тексте, скопированном с сайта или из мессенджера, бывают знаки нулевой ширины. Глазу они не видны, но делают имя поля неузнаваемым.",
            en: "Text copied from a web page or a messenger may hold characters without width. Nobody sees them, but they make a field's name another one.",
        }
        /// A quotation mark that the line leaves open.
        QuoteClosed { field: String } = "D251" Note,
        reason {
            kk: "«{field}» өрісінің мәніндегі тырнақша жабылмаған; мәні жолдың соңында бітеді деп түсінілді",
            ru: "кавычка в значении поля «{field}» не закрыта; понято, что значение кончается в конце строки",
            en: "the quotation mark in the value of the field \"{field}\" is not closed; the value is taken to end with the line",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде мәннің соңына да тырнақша қойыңыз: {field}: \"…\".",
            ru: "Делать ничего не нужно; в следующий раз ставьте кавычку и в конце значения: {field}: \"…\".",
            en: "There is nothing to do; next time put a mark at the end of the value as well: {field}: \"…\".",
        }
        explain {
            kk: "Тырнақшамен басталған мән дәл сондай тырнақшамен аяқталады. Келесі жол жаңа өрістен басталса, жабылатын жері анық.",
            ru: "Значение, начатое кавычкой, ею же и кончается. Если следующая строка начинает новое поле, ясно, где её закрыть.",
            en: "A value that begins with a quotation mark ends with the same one. Where the next line begins another field, it is clear where that must be.",
        }
        /// A field that slipped to the right.
        SlippedField { field: String } = "D252" Note,
        reason {
            kk: "«{field}» өрісінің алдында артық бос орын бар; ол бөлек өріс деп түсінілді",
            ru: "перед полем «{field}» стоит лишний пробел; оно понято как отдельное поле",
            en: "there is a space too many before \"{field}\"; it is taken for a field of its own",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; келесіде өрісті жолдың басынан бастаңыз: «{field}: …».",
            ru: "Делать ничего не нужно; в следующий раз начинайте поле с начала строки: «{field}: …».",
            en: "There is nothing to do; next time begin the field at the beginning of the line: \"{field}: …\".",
        }
        explain {
            kk: "Бос орыннан басталған жол алдыңғы өрістің ішіне жатады. Алдыңғы өрістің мәні сол жолда-ақ жазылып қойса, ішінде басқа өріс болуы мүмкін емес.",
            ru: "Строка, начатая с пробела, относится к предыдущему полю. Если его значение уже записано в той же строке, вложенного поля быть не может.",
            en: "A line that begins with a space belongs to the field before it. Where that has its value on its own line already, no field can stand inside it.",
        }
        /// An address in the text with spaces in it.
        SpaceInAddress { file: String } = "D253" Note,
        reason {
            kk: "«{file}» файлының атауында бос орын бар; ол файлдың атауы деп түсінілді",
            ru: "в имени файла «{file}» есть пробел; понято, что это имя файла",
            en: "the name \"{file}\" has a space in it; it is taken for the name of a file",
        }
        remedy {
            kk: "Ештеңе істеу қажет емес; бұрыштық жақша қойса да болады: (<{file}>).",
            ru: "Делать ничего не нужно; можно и поставить угловые скобки: (<{file}>).",
            en: "There is nothing to do; you may put angle brackets around it: (<{file}>).",
        }
        explain {
            kk: "Markdown ережесі бойынша жақшадағы мекенжай бірінші бос орында бітеді, ал телефон мен Windows файлдарды «Фото 1.JPG» деп атайды. Жақшаның ішіндегі мәтін файл атауымен аяқталса, не айтылғаны анық. Сайтта файлдың атауы латын әріптерімен жазылады.",
            ru: "По правилам Markdown адрес в скобках кончается на первом пробеле, а телефоны и Windows называют файлы «Фото 1.JPG». Если в скобках стоит имя файла, ясно, что имелось в виду. На сайте имя файла записывается латинскими буквами.",
            en: "By the rules of Markdown an address in brackets ends at its first space, while phones and Windows name files \"Фото 1.JPG\". Where the name of a file stands in the brackets, it is clear what is meant. On the site the name is written in Latin letters.",
        }
    }
}
