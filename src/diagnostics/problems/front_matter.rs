//! Problems of the fields between the `---` lines: codes D201–D233, D254. Those of the file itself are in `source_files`.

use super::{Choices, Expected, expected::Wrong, problems};

problems! {
    /// A mistake in a file's front matter.
    pub enum FrontMatterProblem {
        /// A file of an item does not begin with `---`.
        FrontMatterMissing {} = "D201" Error,
        reason {
            kk: "файлдың басында қызметтік өрістер (---) жоқ",
            ru: "в начале файла нет служебных полей (---)",
            en: "the file does not begin with front matter (---)",
        }
        remedy {
            kk: "Бірінші жолға --- жазып, одан кейін title: және date: өрістерін, соңына тағы да --- қойыңыз.",
            ru: "Поставьте в первой строке ---, затем поля title: и date:, и снова --- после них.",
            en: "Start the first line with ---, write the fields title: and date:, and close them with another ---.",
        }
        explain {
            kk: "Әрбір материал екі --- жолының арасындағы өрістерден басталады: тақырып, күн, қысқаша мазмұн. Өрістерсіз материалдың қай күні және қай тақырыппен жарияланатыны белгісіз болады.\n\n---\ntitle: Брифинг өтті\ndate: 2026-11-20 10:00\n---\nМәтін осы жерден басталады.",
            ru: "Каждый материал начинается с полей между двумя строками ---: заголовок, дата, краткое содержание. Без них неизвестно, когда и под каким заголовком его публиковать.\n\n---\ntitle: Состоялся брифинг\ndate: 2026-11-20 10:00\n---\nТекст начинается здесь.",
            en: "Every item begins with fields between two lines of ---: title, date, summary. Without them nobody knows when and under what heading to publish it.\n\n---\ntitle: A briefing was held\ndate: 2026-11-20 10:00\n---\nThe text begins here.",
        }
        /// The closing `---` is missing.
        FrontMatterUnclosed {} = "D202" Error,
        reason {
            kk: "қызметтік өрістерді жабатын --- жолы жоқ",
            ru: "нет строки ---, которая закрывает служебные поля",
            en: "the line --- that closes the front matter is missing",
        }
        remedy {
            kk: "Соңғы өрістен кейін, мәтіннің алдына, тек үш дефистен тұратын жол қосыңыз: ---.",
            ru: "После последнего поля, перед текстом, добавьте строку только из трёх дефисов: ---.",
            en: "After the last field and before the text, add a line of three hyphens: ---.",
        }
        explain {
            kk: "Өрістер екі --- жолының арасында тұрады. Екінші жол болмаса, өрістердің қай жерде бітіп, мәтіннің қай жерде басталатыны белгісіз. Жол дәл үш дефистен тұруы керек: сызықша (—) немесе алдындағы бос орын жарамайды.\n\n---\ntitle: Брифинг өтті\ndate: 2026-11-20\n---\nМәтін.",
            ru: "Поля стоят между двумя строками ---. Без второй неизвестно, где кончаются поля и начинается текст. Строка состоит ровно из трёх дефисов: тире (—) или пробел перед ними не подходят.\n\n---\ntitle: Состоялся брифинг\ndate: 2026-11-20\n---\nТекст.",
            en: "The fields stand between two lines of ---. Without the second one nobody knows where the fields end and the text begins. The line is exactly three hyphens: a dash (—) or a space before them will not do.\n\n---\ntitle: A briefing was held\ndate: 2026-11-20\n---\nThe text.",
        }
        /// The YAML can't be read at this place.
        YamlBroken { detail: String } = "D203" Error,
        reason {
            kk: "өрістерді осы жерден әрі оқу мүмкін болмады",
            ru: "поля не удалось прочитать с этого места",
            en: "the fields can't be read from here on ({detail})",
        }
        remedy {
            kk: "Әр өрісті жаңа жолға «атауы: мәні» түрінде жазыңыз; қос нүктесі немесе басқа таңбасы бар мәтінді тырнақшаға алыңыз, мысалы: title: \"Сот: жаңа шешім\".",
            ru: "Пишите каждое поле с новой строки в виде «имя: значение»; текст с двоеточием или другими знаками возьмите в кавычки, например: title: \"Суд: новое решение\".",
            en: "Write each field on its own line as \"name: value\", and put text with a colon or other signs in quotation marks, for example: title: \"Court: a new decision\".",
        }
        explain {
            kk: "Өрістер YAML түрінде жазылады: атауы, қос нүкте, бос орын, мәні. Мәтінде : # [ ] { } & * ! | > ' \" % @ таңбалары болса, бүкіл мәнді тырнақшаға алған дұрыс. Шегініс Tab таңбасымен емес, бос орынмен жасалады.",
            ru: "Поля записываются в виде YAML: имя, двоеточие, пробел, значение. Если в тексте есть знаки : # [ ] { } & * ! | > ' \" % @, лучше взять всё значение в кавычки. Отступы делаются пробелами, а не табуляцией.",
            en: "Fields are written as YAML: name, colon, space, value. If the text has any of : # [ ] { } & * ! | > ' \" % @, put the whole value in quotation marks. Indent with spaces, never with tabs. The words in brackets are technical and may help a specialist.",
        }
        /// The same field is given twice.
        DuplicateKey { key: String, first_line: usize } = "D204" Error,
        reason {
            kk: "«{key}» өрісі екі рет жазылған, біріншісі {first_line}-жолда",
            ru: "поле «{key}» записано дважды, первый раз — в строке {first_line}",
            en: "the field \"{key}\" is given twice, first on line {first_line}",
        }
        remedy {
            kk: "Екі жолдың бірін өшіріңіз, дұрыс мәні бар жолды қалдырыңыз.",
            ru: "Удалите одну из двух строк, оставьте ту, где значение верное.",
            en: "Delete one of the two lines and keep the one with the right value.",
        }
        explain {
            kk: "Бір өріс екі рет жазылса, қайсысы дұрыс екені белгісіз. Ондай қате көбіне басқа материалдың өрістерін көшіргенде пайда болады. Бірнеше мән керек болса, тізім қолданыңыз:\n\ntags:\n  - брифинг\n  - статистика",
            ru: "Если поле записано дважды, неизвестно, какое значение верно. Так часто бывает, когда поля копируют из другого материала. Если нужно несколько значений, используйте список:\n\ntags:\n  - брифинг\n  - статистика",
            en: "If a field is given twice, nobody knows which value is right. It often happens when fields are copied from another item. Where several values are needed, use a list:\n\ntags:\n  - briefing\n  - statistics",
        }
        /// A field that no kind of item has.
        UnknownField { field: String, kind: String } = "D205" Warning,
        reason {
            kk: "«{kind}» ішінде «{field}» деген өріс жоқ, ол ескерілмейді",
            ru: "в «{kind}» нет поля «{field}», оно не учитывается",
            en: "\"{kind}\" has no field \"{field}\", so it is ignored",
        }
        remedy {
            kk: "Жолды өшіріңіз немесе өрістің атауын түзетіңіз. Оқырманға арналған мәлімет болса, оны мәтінге көшіріңіз.",
            ru: "Удалите строку или исправьте имя поля. Если это сведения для читателя, перенесите их в текст.",
            en: "Delete the line or correct the field's name. If it is meant for readers, move it into the text.",
        }
        explain {
            kk: "Материалдың әр түрінің өз өрістері бар. Белгісіз өріс ешқайда көрсетілмейді, материал онсыз жарияланады. Кейде оны контентті басқару жүйесі қалдырады – онда жолды өшіруге болады.",
            ru: "У каждого вида материалов свои поля. Неизвестное поле нигде не показывается, материал выйдет без него. Иногда его оставляет система управления сайтом — тогда строку можно удалить.",
            en: "Every kind of item has its own fields. An unknown one is shown nowhere, and the item is published without it. Sometimes a content management system leaves such a line; then it can be deleted.",
        }
        /// A field is nearly a known one.
        MisspelledField { field: String, meant: String } = "D206" Error,
        reason {
            kk: "«{field}» деген өріс жоқ, бәлкім, «{meant}» болар",
            ru: "поля «{field}» нет, возможно, имелось в виду «{meant}»",
            en: "there is no field \"{field}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{field}:» орнына «{meant}:» деп латын әріптерімен жазыңыз.",
            ru: "Вместо «{field}:» напишите латинскими буквами «{meant}:».",
            en: "Write \"{meant}:\" in Latin letters instead of \"{field}:\".",
        }
        explain {
            kk: "Өрістің атауы белгілі атауға өте ұқсас, шамасы, қате терілген. Өрістердің атауы әрқашан латын әріптерімен жазылады: кирилл әріптері (мысалы, а, е, о) сыртқы түрі бірдей болғанымен, басқа таңба.\n\nҚате: titel: Брифинг өтті\nДұрыс: title: Брифинг өтті",
            ru: "Имя поля очень похоже на известное: скорее всего, это опечатка. Имена полей всегда пишутся латиницей: кириллические буквы (например, а, е, о) выглядят так же, но это другие знаки.\n\nНеверно: titel: Состоялся брифинг\nВерно: title: Состоялся брифинг",
            en: "The field's name is very close to a known one, so it is most likely a slip. Names of fields are always in Latin letters: some Cyrillic letters look the same but are other characters.\n\nWrong: titel: A briefing was held\nRight: title: A briefing was held",
        }
        /// A kind with a closed list of fields has another field.
        ForbiddenField { field: String, kind: String } = "D207" Error,
        reason {
            kk: "«{kind}» ішінде «{field}» өрісін беруге болмайды",
            ru: "в «{kind}» нельзя указывать поле «{field}»",
            en: "\"{kind}\" must not have the field \"{field}\"",
        }
        remedy {
            kk: "Бұл жолды мәнімен бірге өшіріңіз. Мұнда тек жариялауға рұқсат етілген мәліметтер беріледі.",
            ru: "Удалите эту строку вместе со значением. Здесь указываются только сведения, разрешённые к публикации.",
            en: "Delete this line with its value. Only facts that may be published are given here.",
        }
        explain {
            kk: "Декларациялар мен кандидаттардың өмірбаяндарында дербес деректер болады, сондықтан оларда тек алдын ала рұқсат етілген өрістер қабылданады. Тізімде жоқ мәлімет – мысалы, үй мекенжайы немесе ЖСН – кездейсоқ жарияланбауы үшін бұл қате сайтты тоқтатады. Өріс шынымен керек болса, техникалық қызметке хабарласыңыз.",
            ru: "В декларациях и биографиях кандидатов есть персональные данные, поэтому в них принимаются только заранее разрешённые поля. Чтобы случайно не опубликовать лишнее, например домашний адрес или ИИН, ошибка останавливает сайт. Если поле действительно нужно, обратитесь в техническую службу.",
            en: "Declarations and biographies of candidates hold personal data, so only fields allowed beforehand are accepted in them. The error stops the site so that nothing else, such as a home address or an identification number, is published by accident. If the field is truly needed, ask the technical staff.",
        }
        /// A required field is absent.
        RequiredField { field: String, example: String } = "D208" Error,
        reason {
            kk: "міндетті «{field}» өрісі жоқ",
            ru: "нет обязательного поля «{field}»",
            en: "the required field \"{field}\" is missing",
        }
        remedy {
            kk: "Файлдың басындағы --- жолдарының арасына мынадай жол қосыңыз: {field}: {example}",
            ru: "Добавьте между строками --- в начале файла такую строку: {field}: {example}",
            en: "Add a line like this between the --- lines at the top of the file: {field}: {example}",
        }
        explain {
            kk: "Бұл өріссіз материалды жариялауға болмайды: беті, тізімдері және таспалары толық болмайды. Барлық материалда title, күні бар бөлімдерде date міндетті, ал әр бөлімнің өз міндетті өрістері бар. Өріс екі тілде бірдей болса, оны бір тілдің файлына жазу жеткілікті.",
            ru: "Без этого поля материал публиковать нельзя: его страница, списки и ленты будут неполными. title обязателен везде, date — в разделах с датами, и у каждого раздела есть свои обязательные поля. Если значение одинаково на всех языках, его достаточно указать в файле одного языка.",
            en: "Without this field the item can't be published: its page, lists and feeds would be incomplete. title is required everywhere, date in sections with dates, and each section has required fields of its own. A value that is the same in all languages may be given in one language's file only.",
        }
        /// A field holds a value of another form.
        WrongType { field: String, expected: Expected } = "D209" Error,
        reason {
            kk: "«{field}» өрісінің мәні басқа түрде жазылған",
            ru: "значение поля «{field}» записано не в том виде",
            en: "the value of the field \"{field}\" has the wrong form",
        }
        remedy {
            kk: "Мұнда мынадай мән керек: {expected}.",
            ru: "Здесь нужно такое значение: {expected}.",
            en: "This field takes: {expected}.",
        }
        explain {
            kk: "Әр өрістің өз түрі бар, бағдарлама бір түрді екіншісіне өзі ауыстырмайды. Жиі кездесетін қате: бірнеше мәнді үтір арқылы бір жолға жазу, ал тізім керек.\n\nҚате: tags: брифинг, статистика\nДұрыс: tags: [брифинг, статистика]",
            ru: "У каждого поля свой вид, и программа не превращает один в другой. Частая ошибка — несколько значений через запятую в одной строке там, где нужен список.\n\nНеверно: tags: брифинг, статистика\nВерно: tags: [брифинг, статистика]",
            en: "Every field has its own form, and the program does not turn one into another. A common slip is to write several values with commas where a list is needed.\n\nWrong: tags: briefing, statistics\nRight: tags: [briefing, statistics]",
        }
        /// A field of several parts holds a single value.
        WrongGroup { field: String, example: String } = "D254" Error,
        reason {
            kk: "«{field}» өрісі бірнеше бөліктен тұрады, ал мұнда бір ғана мән жазылған",
            ru: "поле «{field}» состоит из нескольких частей, а записано одно значение",
            en: "the field \"{field}\" has several parts, and a single value stands here",
        }
        remedy {
            kk: "Бұл мәннің орнына бөліктерін фигуралы жақшаға алып жазыңыз: {example}",
            ru: "Вместо этого значения запишите части в фигурных скобках: {example}",
            en: "Instead of this value, write the parts between braces: {example}",
        }
        explain {
            kk: "Кейбір өрістердің бірнеше бөлігі бар: суреттің файлы мен сипаттамасы, кері қайтарып алудың күні мен себебі. Әр бөліктің атауы, қос нүктесі және мәні болады, бөліктер үтірмен ажыратылады.\n\nҚате: image: foto.jpg\nДұрыс: image: {src: foto.jpg, alt: Судья брифингте сөйлеп тұр}",
            ru: "У некоторых полей несколько частей: у изображения это файл и описание, у отзыва – дата и причина. У каждой части есть имя, двоеточие и значение, части разделяются запятыми.\n\nНеверно: image: foto.jpg\nВерно: image: {src: foto.jpg, alt: Судья выступает на брифинге}",
            en: "Some fields have several parts: a picture has its file and its description, a withdrawal its date and its reason. Each part has a name, a colon and a value, and commas stand between them.\n\nWrong: image: foto.jpg\nRight: image: {src: foto.jpg, alt: A judge speaks at a briefing}",
        }
        /// A date can't be read.
        BadDate { field: String, value: String, example: String } = "D210" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» күнін оқу мүмкін емес",
            ru: "дату «{value}» в поле «{field}» не удаётся прочитать",
            en: "the date \"{value}\" in the field \"{field}\" can't be read",
        }
        remedy {
            kk: "Жыл-ай-күн түрінде жазыңыз: {example} немесе уақытымен бірге {example} 10:00.",
            ru: "Напишите в виде год-месяц-день: {example} или со временем {example} 10:00.",
            en: "Write year-month-day: {example}, or with a time {example} 10:00.",
        }
        explain {
            kk: "Күн барлық тілде бірдей жазылады: жыл, ай, күн, араларында дефис; уақыт бос орыннан кейін қос нүктемен беріледі. Осылай жазылған күн екі түрлі оқылмайды: 03.04.2026 – 3 сәуір ме, 4 наурыз ба, белгісіз. Уақыт белдеуі баптаулардан алынады.\n\ndate: 2026-11-22 10:00",
            ru: "Дата пишется одинаково на всех языках: год, месяц, день через дефис, время — после пробела с двоеточием. Такую дату нельзя прочитать двояко: 03.04.2026 — это 3 апреля или 4 марта? Часовой пояс берётся из настроек.\n\ndate: 2026-11-22 10:00",
            en: "Dates are written alike in all languages: year, month, day with hyphens, then a space and the time with a colon. Such a date can't be read in two ways: is 03.04.2026 the 3rd of April or the 4th of March? The time zone comes from the settings.\n\ndate: 2026-11-22 10:00",
        }
        /// A day or an hour that does not exist.
        ImpossibleDate { field: String, value: String, part: Wrong } = "D211" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» деген күн немесе уақыт болмайды",
            ru: "даты или времени «{value}» из поля «{field}» не существует",
            en: "the day or time \"{value}\" in the field \"{field}\" does not exist",
        }
        remedy {
            kk: "Мына жерін түзетіңіз: {part}. Мысалы: 2026-06-30 10:00.",
            ru: "Исправьте: {part}. Например: 2026-06-30 10:00.",
            en: "Correct this: {part}. For example: 2026-06-30 10:00.",
        }
        explain {
            kk: "Күн дұрыс түрде жазылған, бірақ күнтізбеде ондай күн немесе тәулікте ондай сағат жоқ. Мысалы, маусымда 31-күн, кібісе емес жылы 29 ақпан болмайды. Бағдарлама көрші күнді өзі таңдамайды: күн – материал мекенжайы мен таспалардың бөлігі.",
            ru: "Дата записана верно по виду, но такого дня нет в календаре или такого часа нет в сутках. Например, в июне нет 31-го числа, а в невисокосном году — 29 февраля. Программа не выбирает соседний день сама: дата входит в адрес материала и в ленты.",
            en: "The date has the right form, but the calendar has no such day or the day no such hour. June, for example, has no 31st, and a common year no 29 February. The program does not choose a near day by itself: the date is part of the item's address and of the feeds.",
        }
        /// A value that is not on the field's list.
        BadChoice { field: String, value: String, allowed: Choices } = "D212" Error,
        reason {
            kk: "«{field}» өрісіне «{value}» мәні жарамайды",
            ru: "значение «{value}» не подходит для поля «{field}»",
            en: "the value \"{value}\" is not allowed in the field \"{field}\"",
        }
        remedy {
            kk: "Мына мәндердің бірін жазыңыз: {allowed}.",
            ru: "Впишите одно из этих значений: {allowed}.",
            en: "Use one of these values: {allowed}.",
        }
        explain {
            kk: "Бұл өріс белгілі мәндердің біреуін ғана қабылдайды: сол арқылы материал дұрыс бөлімде, дұрыс белгімен көрсетіледі. Мәндер латын әріптерімен жазылады, сайтта олардың орнына екі тілдегі сөздер шығады.",
            ru: "Это поле принимает только одно из известных значений: по нему материал попадает в нужный список и получает нужную пометку. Значения пишутся латиницей, а на сайте вместо них стоят слова на языке страницы.",
            en: "This field takes one of a few known values: by it the item gets into the right list and carries the right label. The values are typed in Latin letters; the site shows words in the page's language instead.",
        }
        /// A value is nearly one on the field's list.
        MisspelledChoice { field: String, value: String, meant: String } = "D213" Error,
        reason {
            kk: "«{field}» өрісіне «{value}» мәні жарамайды, бәлкім, «{meant}» болар",
            ru: "значение «{value}» не подходит для поля «{field}», возможно, имелось в виду «{meant}»",
            en: "the value \"{value}\" is not allowed in the field \"{field}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{value}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{value}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{value}\".",
        }
        explain {
            kk: "Мән рұқсат етілген мәндердің біріне өте ұқсас, шамасы, қате терілген. Бағдарлама оны өзі түзетпейді: мысалы, істің жай-күйі немесе іс-шараның күйі қате көрсетілсе, оқырман жаңылысады.",
            ru: "Значение очень похоже на одно из допустимых: скорее всего, это опечатка. Программа не исправляет её сама: неверная стадия дела или статус мероприятия введут читателя в заблуждение.",
            en: "The value is very close to an allowed one, so it is most likely a slip. The program does not correct it by itself: a wrong stage of a case or status of an event would mislead readers.",
        }
        /// A field that is the same for all languages differs between them.
        SharedFieldDiffers { field: String, other_file: String, other_value: String } = "D214" Error,
        reason {
            kk: "«{field}» өрісі {other_file} файлындағыдан өзгеше, онда «{other_value}» деп тұр",
            ru: "поле «{field}» отличается от файла {other_file}, где указано «{other_value}»",
            en: "the field \"{field}\" differs from {other_file}, which has \"{other_value}\"",
        }
        remedy {
            kk: "Қайсысы дұрыс екенін анықтап, екі файлға да бірдей мән жазыңыз немесе бұл жолды бір файлда ғана қалдырыңыз.",
            ru: "Выясните, какое значение верно, и впишите его в оба файла или оставьте эту строку только в одном из них.",
            en: "Find out which value is right and write it in both files, or keep this line in one of them only.",
        }
        explain {
            kk: "Кейбір өрістер тілге байланысты емес: күн, істің нөмірі, іс-шараның уақыты. Олар бір файлда ғана немесе екі файлда бірдей тұруы керек. Айырмашылық болса, қазақша және орысша беттер әртүрлі мәлімет берер еді.",
            ru: "Некоторые поля не зависят от языка: дата, номер дела, время мероприятия. Они стоят либо в одном файле, либо в обоих одинаково. Иначе казахская и русская страницы сообщали бы разное.",
            en: "Some fields do not depend on the language: date, case number, time of an event. They stand in one file only, or alike in both. Otherwise the Kazakh and the Russian page would say different things.",
        }
        /// A `#` after a space cuts unquoted text.
        CommentCutsText { field: String, lost: String } = "D215" Error,
        reason {
            kk: "«{field}» өрісінде # таңбасынан кейінгі мәтін жоғалады: «{lost}»",
            ru: "в поле «{field}» теряется текст после знака #: «{lost}»",
            en: "the text after # in the field \"{field}\" would be lost: \"{lost}\"",
        }
        remedy {
            kk: "Бүкіл мәнді тырнақшаға алыңыз, мысалы: {field}: \"Брифинг # 5\".",
            ru: "Возьмите всё значение в кавычки, например: {field}: \"Брифинг # 5\".",
            en: "Put the whole value in quotation marks, for example: {field}: \"Briefing # 5\".",
        }
        explain {
            kk: "YAML жазуында бос орыннан кейінгі # таңбасы түсіндірмені бастайды, одан кейінгінің бәрі еленбейді. Мәтіннің бір бөлігі білінбей жоғалмауы үшін бұл – қате. Тырнақша ішінде # – кәдімгі таңба.\n\nҚате: title: Брифинг # 5\nДұрыс: title: \"Брифинг # 5\"",
            ru: "В YAML знак # после пробела начинает примечание, и всё дальше не читается. Чтобы часть текста не пропала незаметно, это считается ошибкой. Внутри кавычек # — обычный знак.\n\nНеверно: title: Брифинг # 5\nВерно: title: \"Брифинг # 5\"",
            en: "In YAML a # after a space begins a comment, and nothing after it is read. It is an error, so that no part of a text is lost unnoticed. Inside quotation marks # is an ordinary character.\n\nWrong: title: Briefing # 5\nRight: title: \"Briefing # 5\"",
        }
        /// A field does not hold a full web address.
        BadUrl { field: String, value: String } = "D219" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» – толық мекенжай емес",
            ru: "«{value}» в поле «{field}» не является полным адресом",
            en: "\"{value}\" in the field \"{field}\" is not a full web address",
        }
        remedy {
            kk: "Мекенжайды браузерден толық көшіріңіз, ол https:// деп басталуы керек, мысалы: https://mysal.example/news.",
            ru: "Скопируйте адрес из браузера целиком, он должен начинаться с https://, например: https://mysal.example/news.",
            en: "Copy the whole address from the browser; it must begin with https://, for example: https://mysal.example/news.",
        }
        explain {
            kk: "Бұл өріске басқа сайттағы беттің толық мекенжайы керек. Мекенжай https:// деп басталмаса, сілтеме ашылмайды немесе қорғалмаған байланыспен ашылады. Осы сайттың ішіндегі сілтемелер материалдың мәтінінде жазылады.",
            ru: "Здесь нужен полный адрес страницы на другом сайте. Если он не начинается с https://, ссылка не откроется или откроется по незащищённому соединению. Ссылки внутри этого сайта пишутся в тексте материала.",
            en: "This field takes the full address of a page on another site. Unless it begins with https://, the link will not open, or will open over an unprotected connection. Links within this site belong into the text of the item.",
        }
        /// A number is too small or too large.
        NumberOutOfRange { field: String, min: String, max: String } = "D220" Error,
        reason {
            kk: "«{field}» өрісіндегі сан рұқсат етілген шектен тыс",
            ru: "число в поле «{field}» выходит за допустимые пределы",
            en: "the number in the field \"{field}\" is out of range",
        }
        remedy {
            kk: "{min}–{max} аралығындағы санды жазыңыз.",
            ru: "Впишите число от {min} до {max}.",
            en: "Write a number from {min} to {max}.",
        }
        explain {
            kk: "Өрістегі сан мағынасы бар шектерден шығып кеткен, шамасы, артық немесе кем цифр терілген. Санды цифрмен, бос орынсыз және өлшем бірлігінсіз жазыңыз. Ондық бөлшек нүктемен бөлінеді.\n\nҚате: 1 250 адам\nДұрыс: 1250",
            ru: "Число выходит за разумные пределы: скорее всего, набрана лишняя цифра или одной не хватает. Пишите число цифрами, без пробелов и единиц измерения; дробная часть отделяется точкой.\n\nНеверно: 1 250 человек\nВерно: 1250",
            en: "The number is beyond what makes sense here, most likely because of a digit too many or too few. Write it in digits, without spaces or units; a fraction is set off with a dot.\n\nWrong: 1 250 people\nRight: 1250",
        }
        /// A length of time can't be read.
        BadDuration { field: String, value: String } = "D221" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» ұзақтығын оқу мүмкін емес",
            ru: "длительность «{value}» в поле «{field}» не удаётся прочитать",
            en: "the duration \"{value}\" in the field \"{field}\" can't be read",
        }
        remedy {
            kk: "Тырнақшаға алып, минут:секунд немесе сағат:минут:секунд түрінде жазыңыз: \"12:34\" немесе \"1:02:03\".",
            ru: "Напишите в кавычках минуты:секунды или часы:минуты:секунды: \"12:34\" или \"1:02:03\".",
            en: "Write minutes:seconds or hours:minutes:seconds in quotation marks: \"12:34\" or \"1:02:03\".",
        }
        explain {
            kk: "Ұзақтық минут пен секундтан немесе сағаттан, минуттан, секундтан тұрады. Тырнақша керек: онсыз YAML қос нүктесі бар санды басқаша түсінуі мүмкін.\n\nduration: \"12:34\"",
            ru: "Длительность состоит из минут и секунд или часов, минут и секунд. Кавычки нужны: без них YAML может понять число с двоеточием иначе.\n\nduration: \"12:34\"",
            en: "A duration is minutes and seconds, or hours, minutes and seconds. The quotation marks are needed: without them YAML may take a number with a colon for something else.\n\nduration: \"12:34\"",
        }
        /// A period ends before it begins.
        PeriodReversed { first: String, last: String } = "D230" Error,
        reason {
            kk: "«{first}» өрісі «{last}» өрісінен кейінгі уақытты көрсетеді",
            ru: "поле «{first}» указывает время позже, чем поле «{last}»",
            en: "the field \"{first}\" is later than the field \"{last}\"",
        }
        remedy {
            kk: "{first} өрісіне ертерек, {last} өрісіне кешірек уақытты жазыңыз, мысалы 2026-11-22 10:00 және 2026-11-22 12:00.",
            ru: "Впишите в {first} более раннее время, а в {last} — более позднее, например 2026-11-22 10:00 и 2026-11-22 12:00.",
            en: "Give the earlier time in {first} and the later one in {last}, for example 2026-11-22 10:00 and 2026-11-22 12:00.",
        }
        explain {
            kk: "Кезеңнің басы соңынан ерте болуы керек. Керісінше жазылған кезең күнтізбелерде теріс көрсетіледі, ал кейбір бағдарламалар оны мүлде қабылдамайды. Көбіне екі өрістің орны ауысып кеткен немесе жылы қате терілген.",
            ru: "Начало периода должно быть раньше конца. Иначе период неверно покажут календари, а некоторые программы его не примут. Чаще всего перепутаны два поля или ошибка в годе.",
            en: "A period must begin before it ends. Otherwise calendars show it wrongly, and some programs refuse it. Most often the two fields have been swapped, or the year is mistyped.",
        }
        /// A tab indents a line of front matter.
        TabIndent {} = "D231" Error,
        reason {
            kk: "жол Tab таңбасынан басталады",
            ru: "строка начинается со знака табуляции (Tab)",
            en: "the line begins with a tab",
        }
        remedy {
            kk: "Tab таңбасын өшіріп, орнына екі бос орын қойыңыз.",
            ru: "Удалите знак табуляции и поставьте вместо него два пробела.",
            en: "Delete the tab and type two spaces instead.",
        }
        explain {
            kk: "YAML жазуында шегініс тек бос орындармен жасалады, Tab таңбасы рұқсат етілмейді: оның ені әр редакторда әртүрлі. Ішкі өріс екі бос орыннан басталады.\n\nimage:\n  src: photo.jpg\n  alt: Судья брифингте сөйлеп тұр",
            ru: "В YAML отступ делается только пробелами: ширина табуляции в каждом редакторе своя, поэтому она запрещена. Вложенное поле начинается с двух пробелов.\n\nimage:\n  src: photo.jpg\n  alt: Судья выступает на брифинге",
            en: "YAML indents with spaces only: the width of a tab differs from editor to editor, so it is not allowed. A field inside another begins with two spaces.\n\nimage:\n  src: photo.jpg\n  alt: A judge speaks at the briefing",
        }
        /// A quotation mark is never closed.
        UnclosedQuote {} = "D232" Error,
        reason {
            kk: "тырнақша ашылған, бірақ жабылмаған",
            ru: "кавычка открыта, но не закрыта",
            en: "the quotation mark is opened but never closed",
        }
        remedy {
            kk: "Мәннің соңына дәл сондай тырнақша қойыңыз, мысалы: title: \"Сот шешімі\". Мәтіннің ішінде «…» тырнақшасын қолданыңыз.",
            ru: "Поставьте такую же кавычку в конце значения, например: title: \"Решение суда\". Внутри текста используйте кавычки «…».",
            en: "Put the same mark at the end of the value, for example: title: \"A court decision\". Inside the text use “…” marks.",
        }
        explain {
            kk: "Мән тырнақшадан басталса, дәл сондай тырнақшамен аяқталуы керек, әйтпесе келесі өрістер де осы мәннің бөлігі болып кетеді. Ашылған \" белгісі » немесе ” белгісімен жабылмайды. Мәтін ішіндегі ұйым атауларына «…» қолданыңыз: олар YAML үшін кәдімгі таңба.\n\ntitle: \"«Үлгі» журналының жаңа саны\"",
            ru: "Если значение начинается с кавычки, оно должно закончиться точно такой же, иначе в него попадут и следующие поля. Кавычку \" нельзя закрыть знаком » или ”. Для названий внутри текста используйте «…»: для YAML это обычные знаки.\n\ntitle: \"Новый номер журнала «Улги»\"",
            en: "A value that begins with a quotation mark must end with the very same one, or the next fields become part of it. A straight \" can't be closed with ” or ». For names inside the text use “…”: to YAML these are ordinary characters.\n\ntitle: \"A new issue of “Ulgi”\"",
        }
        /// Unquoted text has a colon with a space after it.
        ColonInText { field: String } = "D233" Error,
        reason {
            kk: "«{field}» өрісінің мәтінінде тырнақшаға алынбаған қос нүкте бар",
            ru: "в тексте поля «{field}» есть двоеточие, а кавычек нет",
            en: "the text of the field \"{field}\" has a colon but no quotation marks",
        }
        remedy {
            kk: "Бүкіл мәтінді тырнақшаға алыңыз, мысалы: {field}: \"Сот: жаңа шешім\".",
            ru: "Возьмите весь текст в кавычки, например: {field}: \"Суд: новое решение\".",
            en: "Put the whole text in quotation marks, for example: {field}: \"Court: a new decision\".",
        }
        explain {
            kk: "YAML жазуында қос нүкте мен бос орын өрістің атауын мәнінен бөледі. Мәтіннің ішінде дәл осындай жұп кездессе, бағдарлама оны тағы бір өріс деп түсінеді. Тырнақша мұны болдырмайды.\n\nҚате: title: Сот: жаңа шешім\nДұрыс: title: \"Сот: жаңа шешім\"",
            ru: "В YAML двоеточие с пробелом отделяют имя поля от значения. Если такая пара встречается внутри текста, программа принимает её за ещё одно поле. Кавычки это исправляют.\n\nНеверно: title: Суд: новое решение\nВерно: title: \"Суд: новое решение\"",
            en: "In YAML a colon and a space part a field's name from its value. Where the same pair stands inside the text, it is taken for another field. Quotation marks prevent that.\n\nWrong: title: Court: a new decision\nRight: title: \"Court: a new decision\"",
        }
    }
}
