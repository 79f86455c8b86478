//! What would be lost without a word, or be published as it must not: codes D255–D266.
//!
//! Fields under another name, in another place or cut short; each is told with what to type.

use super::expected::Meanings;
use super::problems;

problems! {
    /// A field that would have no effect, or a text that would be lost.
    pub enum LostProblem {
        /// A field's name in another language that nobody can tell.
        ForeignName { field: String, kind: String, fields: Meanings } = "D255" Error,
        reason {
            kk: "«{kind}» ішінде «{field}» деген өріс жоқ, сондықтан мәні жоғалып кетер еді",
            ru: "в «{kind}» нет поля «{field}», его значение потерялось бы",
            en: "\"{kind}\" has no field \"{field}\", so its value would be lost",
        }
        remedy {
            kk: "Өрістің атауын латын әріптерімен жазыңыз, мәнін өзгертпеңіз. Мұндағы өрістер: {fields}.",
            ru: "Напишите имя поля латинскими буквами, значение не меняйте. Здесь есть поля: {fields}.",
            en: "Write the field's name in Latin letters and keep its value. The fields here are: {fields}.",
        }
        explain {
            kk: "Өрістердің атауы аударылмайды: «тақырыбы» емес, title, «кері қайтарып алу» емес, withdrawn. Аударылған атауы бар өріс ескерілмейді, сондықтан кері қайтарып алынған материал сайтта қалып қоюы мүмкін. Бұл – қате.\n\nҚате: бейне: kezdesu.mp4\nДұрыс: file: kezdesu.mp4",
            ru: "Имена полей не переводятся: не «заголовок», а title, не «отзыв», а withdrawn. Поле с переведённым именем не действует, и отозванный материал остался бы на сайте. Поэтому это ошибка.\n\nНеверно: видео: vstrecha.mp4\nВерно: file: vstrecha.mp4",
            en: "Names of fields are not translated. A field with a translated name has no effect, and an item that was withdrawn would stay on the site. So it is an error.\n\nWrong: видео: meeting.mp4\nRight: file: meeting.mp4",
        }
        /// A field that holds an item back stands in the text.
        HeldBackInText { line: String } = "D256" Error,
        reason {
            kk: "«{line}» жолы мәтінде тұр, сондықтан қолданылмайды",
            ru: "строка «{line}» стоит в тексте и не действует",
            en: "the line \"{line}\" stands in the text and has no effect",
        }
        remedy {
            kk: "Оны екінші --- жолынан жоғары көшіріңіз.",
            ru: "Перенесите её выше второй строки ---.",
            en: "Move it above the second --- line.",
        }
        explain {
            kk: "Өрістер екі --- жолының арасында ғана оқылады. Екінші жолдан төмен тұрған embargo, draft, withdrawn, expires немесе aliases – жай мәтін: материал бірден жарияланып кетеді.\n\nembargo: 2026-11-27 17:00\n---\nМәтін.",
            ru: "Поля читаются только между двумя строками ---. Ниже второй строки embargo, draft, withdrawn, expires и aliases — просто текст, и материал вышел бы сразу.\n\nembargo: 2026-11-27 17:00\n---\nТекст.",
            en: "Fields are read between the two --- lines only. Below the second one embargo, draft, withdrawn, expires and aliases are plain text, and the item would be published at once.\n\nembargo: 2026-11-27 17:00\n---\nThe text.",
        }
        /// A field stands in the text.
        FieldInText { line: String } = "D257" Warning,
        reason {
            kk: "«{line}» жолы мәтінде тұр, оқырмандар оны мәтін ретінде көреді",
            ru: "строка «{line}» стоит в тексте, читатели увидят её как текст",
            en: "the line \"{line}\" stands in the text, and readers see it as text",
        }
        remedy {
            kk: "Бұл өріс болса, оны екінші --- жолынан жоғары көшіріңіз.",
            ru: "Если это поле, перенесите её выше второй строки ---.",
            en: "If it is a field, move it above the second --- line.",
        }
        explain {
            kk: "Өрістер екі --- жолының арасында ғана оқылады. Екінші жолдан төмен тұрғанның бәрі – беттің мәтіні.\n\nsummary: Сотқа сексен адам келді.\n---\nМәтін.",
            ru: "Поля читаются только между двумя строками ---. Всё, что ниже второй строки, — текст страницы.\n\nsummary: В суд пришли восемьдесят человек.\n---\nТекст.",
            en: "Fields are read between the two --- lines only. Everything below the second one is the page's text.\n\nsummary: Eighty people came to the court.\n---\nThe text.",
        }
        /// The fields stand twice at the head of a file.
        FrontMatterTwice {} = "D258" Error,
        reason {
            kk: "қызметтік өрістер (---) екі рет тұр, екіншісі мәтін болып шығар еді",
            ru: "служебные поля (---) стоят дважды, вторые вышли бы как текст",
            en: "the front matter (---) stands twice, and the second would be published as text",
        }
        remedy {
            kk: "Қай өрістер дұрыс екенін анықтаңыз да, артығын --- жолдарымен бірге өшіріңіз.",
            ru: "Выясните, какие поля верны, и удалите лишние вместе с их строками ---.",
            en: "Find out which fields are right and delete the others with their --- lines.",
        }
        explain {
            kk: "Материалды көшіргенде өрістер екі рет қойылып кетуі мүмкін. Біріншісі ғана оқылады, екіншісі бетке мәтін болып шығады.\n\n---\ntitle: Брифинг өтті\ndate: 2026-11-20\n---\nМәтін.",
            ru: "При копировании поля иногда вставляют дважды. Читаются только первые, вторые оказываются на странице как текст.\n\n---\ntitle: Состоялся брифинг\ndate: 2026-11-20\n---\nТекст.",
            en: "When an item is copied, its fields may be pasted twice. Only the first are read, and the second end up on the page as text.\n\n---\ntitle: A briefing was held\ndate: 2026-11-20\n---\nThe text.",
        }
        /// Parts of a field stand at the beginning of their lines.
        NotIndented { field: String, inner: String, ready: String } = "D259" Error,
        reason {
            kk: "«{field}» өрісінің бөліктері шегініссіз жазылған: {inner}",
            ru: "части поля «{field}» записаны без отступа: {inner}",
            en: "the parts of the field \"{field}\" are not indented: {inner}",
        }
        remedy {
            kk: "Бұл жолдардың әрқайсысын екі бос орыннан бастаңыз немесе бәрін бір жолға жазыңыз: {ready}",
            ru: "Начните каждую из этих строк с двух пробелов или запишите всё одной строкой: {ready}",
            en: "Begin each of these lines with two spaces, or write all of it on one line: {ready}",
        }
        explain {
            kk: "Өрістің ішкі бөліктері оның астында екі бос орынмен шегініп тұрады. Шегініс болмаса, олар бөлек өріс деп есептеледі де, мәні жоғалады.\n\nimage:\n  src: foto.jpg\n  alt: Сот залы",
            ru: "Части поля стоят под ним с отступом в два пробела. Без отступа они считаются отдельными полями, и значение теряется.\n\nimage:\n  src: foto.jpg\n  alt: Зал суда",
            en: "The parts of a field stand below it, indented by two spaces. Without them they count as fields of their own, and the value is lost.\n\nimage:\n  src: photo.jpg\n  alt: The court room",
        }
        /// Two fields stand on one line.
        TwoFieldsOnLine { field: String, other: String } = "D260" Error,
        reason {
            kk: "«{other}» өрісі «{field}» өрісімен бір жолда тұр",
            ru: "поле «{other}» стоит на одной строке с полем «{field}»",
            en: "the field \"{other}\" stands on one line with the field \"{field}\"",
        }
        remedy {
            kk: "«{other}:» сөзін жаңа жолдан бастаңыз. Бұл мәтіннің бөлігі болса, бүкіл мәтінді тырнақшаға алыңыз.",
            ru: "Начните «{other}:» с новой строки. Если это часть текста, возьмите весь текст в кавычки.",
            en: "Begin \"{other}:\" on a new line. If it is part of the text, put the whole text in quotation marks.",
        }
        explain {
            kk: "Әр өріс өз жолында тұрады. Бір жолға жазылған екі өрістің екіншісі біріншісінің мәтініне қосылып кетеді.\n\ntitle: Ашық сабақ\ndate: 2026-11-21 10:00",
            ru: "Каждое поле стоит на своей строке. Из двух полей на одной строке второе стало бы частью текста первого.\n\ntitle: Открытый урок\ndate: 2026-11-21 10:00",
            en: "Each field stands on a line of its own. Of two fields on one line the second would become part of the first one's text.\n\ntitle: An open lesson\ndate: 2026-11-21 10:00",
        }
        /// A required field is there but empty.
        EmptyField { field: String, example: String } = "D261" Error,
        reason {
            kk: "міндетті «{field}» өрісі бос",
            ru: "обязательное поле «{field}» пустое",
            en: "the required field \"{field}\" is empty",
        }
        remedy {
            kk: "Қос нүктеден кейін мәнін жазыңыз: {field}: {example}",
            ru: "Впишите значение после двоеточия: {field}: {example}",
            en: "Write the value behind the colon: {field}: {example}",
        }
        explain {
            kk: "Өрістің атауы бар, бірақ мәні жазылмаған. Бұл өріссіз материалды жариялауға болмайды.\n\nҚате: title:\nДұрыс: title: Брифинг өтті",
            ru: "Имя поля есть, а значения нет. Без этого поля материал публиковать нельзя.\n\nНеверно: title:\nВерно: title: Состоялся брифинг",
            en: "The field's name is there without a value. Without this field the item can't be published.\n\nWrong: title:\nRight: title: A briefing was held",
        }
        /// A part of a field in braces is absent.
        RequiredInBraces { outer: String, field: String, ready: String } = "D262" Error,
        reason {
            kk: "«{outer}» өрісінде міндетті «{field}» бөлігі жоқ",
            ru: "в поле «{outer}» нет обязательной части «{field}»",
            en: "the field \"{outer}\" lacks its required part \"{field}\"",
        }
        remedy {
            kk: "Жақшаның ішіне қосыңыз: {ready}",
            ru: "Добавьте внутрь скобок: {ready}",
            en: "Add it between the braces: {ready}",
        }
        explain {
            kk: "Бірнеше бөліктен тұратын өрістің кейбір бөлігі міндетті: кері қайтарып алуда күні мен себебі, суретте файлы мен сипаттамасы. Бөліктер фигуралы жақшаның ішінде үтірмен ажыратылады.\n\nwithdrawn: {date: 2026-11-21, reason: Отырыс кейінге қалдырылды}",
            ru: "У поля из нескольких частей некоторые обязательны: у отзыва дата и причина, у снимка файл и описание. Части стоят в фигурных скобках через запятую.\n\nwithdrawn: {date: 2026-11-21, reason: Заседание перенесено}",
            en: "Of a field with several parts some are required: the date and the reason of a withdrawal, the file and the description of a picture. The parts stand between braces, with commas.\n\nwithdrawn: {date: 2026-11-21, reason: The hearing was put off}",
        }
        /// A part of a field below it is absent.
        RequiredBelow { outer: String, field: String, example: String } = "D263" Error,
        reason {
            kk: "«{outer}» өрісінде міндетті «{field}» бөлігі жоқ",
            ru: "в поле «{outer}» нет обязательной части «{field}»",
            en: "the field \"{outer}\" lacks its required part \"{field}\"",
        }
        remedy {
            kk: "«{outer}» өрісінің басқа бөліктерінің қасына, дәл сондай шегініспен мына жолды қосыңыз: {field}: {example}",
            ru: "Добавьте рядом с другими частями поля «{outer}», с тем же отступом, такую строку: {field}: {example}",
            en: "Add this line beside the other parts of the field \"{outer}\", with the same indentation: {field}: {example}",
        }
        explain {
            kk: "Бірнеше бөліктен тұратын өрістің кейбір бөлігі міндетті. Бөліктер өрістің астында бірдей шегініспен тұрады.\n\nwithdrawn:\n  date: 2026-11-21\n  reason: Отырыс кейінге қалдырылды",
            ru: "У поля из нескольких частей некоторые обязательны. Части стоят под полем с одинаковым отступом.\n\nwithdrawn:\n  date: 2026-11-21\n  reason: Заседание перенесено",
            en: "Of a field with several parts some are required. The parts stand below the field, all with the same indentation.\n\nwithdrawn:\n  date: 2026-11-21\n  reason: The hearing was put off",
        }
        /// A line goes on with the text of the line above.
        LineGoesOn { field: String, line: usize, above: usize } = "D264" Error,
        reason {
            kk: "{line}-жол «{field}» өрісінің жалғасы сияқты, бірақ бөлек тұр",
            ru: "строка {line} продолжает поле «{field}», но стоит как отдельная",
            en: "line {line} goes on with the field \"{field}\" but stands on its own",
        }
        remedy {
            kk: "{line}-жол {field} өрісінің жалғасы: оны {above}-жолдың соңына қосыңыз.",
            ru: "Строка {line} продолжает поле {field}: допишите её в конец строки {above}.",
            en: "Line {line} goes on with the field {field}: add it to the end of line {above}.",
        }
        explain {
            kk: "Өрістің мәні бір жолда тұрады. Мәтін ортасында Enter басылса, келесі жол өріс болуға тиіс, ал онда атау да, қос нүкте де жоқ.\n\nsummary: Сотқа сексен адам келіп, сұрақтарын қойды.",
            ru: "Значение поля стоит на одной строке. Если посреди текста нажать Enter, следующая строка должна быть полем, а в ней нет ни имени, ни двоеточия.\n\nsummary: В суд пришли восемьдесят человек и задали вопросы.",
            en: "A field's value stands on one line. If Enter is pressed in the middle of it, the next line ought to be a field, and it has neither a name nor a colon.\n\nsummary: Eighty people came to the court and asked questions.",
        }
        /// Text stands where fields are expected.
        TextAmongFields { line: usize } = "D265" Error,
        reason {
            kk: "{line}-жол мәтінге ұқсайды, бірақ өрістердің арасында тұр",
            ru: "строка {line} похожа на текст, но стоит среди полей",
            en: "line {line} looks like text but stands among the fields",
        }
        remedy {
            kk: "Өрістер бітіп, мәтін басталған жерге, {line}-жолдың алдына тек үш дефистен тұратын жол қойыңыз: ---.",
            ru: "Поставьте перед строкой {line}, где кончаются поля и начинается текст, строку из трёх дефисов: ---.",
            en: "Put a line of three hyphens before line {line}, where the fields end and the text begins: ---.",
        }
        explain {
            kk: "Өрістер екі --- жолының арасында тұрады. Екінші жол ұмытылса, материалдың мәтіні өрістер деп оқылады.\n\n---\ntitle: Брифинг өтті\ndate: 2026-11-20\n---\nМәтін.",
            ru: "Поля стоят между двумя строками ---. Если вторую забыть, текст материала читается как поля.\n\n---\ntitle: Состоялся брифинг\ndate: 2026-11-20\n---\nТекст.",
            en: "The fields stand between two --- lines. If the second is forgotten, the item's text is read as fields.\n\n---\ntitle: A briefing was held\ndate: 2026-11-20\n---\nThe text.",
        }
        /// A bracket is not closed.
        BracketOpen { bracket: String } = "D266" Error,
        reason {
            kk: "«{bracket}» жақшасы жетіспейді",
            ru: "не хватает скобки «{bracket}»",
            en: "the bracket \"{bracket}\" is missing",
        }
        remedy {
            kk: "Мәннің соңына {bracket} қойыңыз. Жақша мәтіннің бөлігі болса, бүкіл мәтінді тырнақшаға алыңыз.",
            ru: "Поставьте в конце значения {bracket}. Если скобка — часть текста, возьмите весь текст в кавычки.",
            en: "Put {bracket} at the end of the value. If the bracket is part of the text, put the whole text in quotation marks.",
        }
        explain {
            kk: "Тізім [ таңбасынан басталса, ] таңбасымен, ал бірнеше бөліктен тұратын мән { таңбасынан басталса, } таңбасымен аяқталады.\n\ntags: [брифинг, статистика]\nimage: {src: foto.jpg, alt: Сот залы}",
            ru: "Список, который начинается со знака [, кончается знаком ], а значение из нескольких частей, которое начинается со знака {, кончается знаком }.\n\ntags: [брифинг, статистика]\nimage: {src: foto.jpg, alt: Зал суда}",
            en: "A list that begins with [ ends with ], and a value of several parts that begins with { ends with }.\n\ntags: [briefing, statistics]\nimage: {src: photo.jpg, alt: The court room}",
        }
    }
}
