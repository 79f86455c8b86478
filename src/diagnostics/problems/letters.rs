//! Letters and signs that look right and are not; codes D330–D341.
//!
//! Readers see no difference, but search, sorting and screen readers do.

use super::problems;

problems! {
    /// A letter or a sign that stands for another one.
    pub enum LetterProblem {
        /// Latin letters in a Cyrillic word.
        LatinInWord { word: String, letters: String } = "D330" Warning,
        reason {
            kk: "«{word}» сөзінде кирилл әріптерінің орнында латын әріптері тұр: {letters}",
            ru: "в слове «{word}» вместо кириллицы стоят латинские буквы: {letters}",
            en: "the word \"{word}\" has Latin letters in place of Cyrillic ones: {letters}",
        }
        remedy {
            kk: "Сөзді қазақша пернетақтамен қайта теріңіз немесе соттың IT қызметінен zharia fix --write пәрменін іске қосуды сұраңыз.",
            ru: "Наберите слово заново в нужной раскладке или попросите IT-службу суда выполнить zharia fix --write.",
            en: "Type the word anew with the right keyboard, or ask the court's IT to run zharia fix --write.",
        }
        explain {
            kk: "Латынның i, a, c, e, o, p, x, ə әріптері кирилл әріптеріне ұқсайды, бірақ компьютер үшін басқа таңбалар: іздеу мұндай сөзді таппайды, тізім дұрыс реттелмейді, экранды оқитын бағдарлама сөзді бұзып оқиды. Шатасу ескі пернетақтадан және сканерленген мәтіннен шығады.",
            ru: "Латинские i, a, c, e, o, p, x, ə похожи на кириллицу, но для компьютера это другие знаки: поиск не найдёт слово, списки встанут не по алфавиту, программа чтения с экрана прочтёт слово неверно. Обычно они попадают со старых раскладок и из распознанных текстов.",
            en: "The Latin letters i, a, c, e, o, p, x, ə look like Cyrillic ones but are other characters: a search misses the word, lists are sorted wrongly, screen readers misread it. They come from old keyboards and scanned texts.",
        }
        /// Letters of two scripts in one word, and no telling which is meant.
        MixedWord { word: String } = "D331" Warning,
        reason {
            kk: "«{word}» сөзінде латын және кирилл әріптері аралас тұр",
            ru: "в слове «{word}» смешаны латинские и кириллические буквы",
            en: "the word \"{word}\" mixes Latin and Cyrillic letters",
        }
        remedy {
            kk: "Сөзді тек бір әліпбимен қайта теріңіз; шетел атауына жалғау жалғанса, дефис қойыңыз, мысалы: iPhone-да.",
            ru: "Наберите слово заново одним алфавитом; окончание к иностранному названию присоединяйте дефисом.",
            en: "Type the word anew in one alphabet; join an ending to a foreign name with a hyphen.",
        }
        explain {
            kk: "Бір сөзде екі әліпби араласса, іздеу оны таппайды. Қай әріп дұрыс екенін бағдарлама анық айта алмаған соң, өзі түзетпейді.",
            ru: "Слово из букв двух алфавитов не находит поиск. Какая буква верна, программа точно сказать не может, поэтому сама его не исправляет.",
            en: "A word of two alphabets is missed by every search. Which letter is right can't be said for certain, so the program does not correct it.",
        }
        /// Cyrillic letters in a Roman numeral.
        CyrillicInRoman { word: String, meant: String } = "D332" Warning,
        reason {
            kk: "«{word}» рим цифрында кирилл әріптері тұр",
            ru: "римское число «{word}» набрано кириллицей",
            en: "the Roman numeral \"{word}\" has Cyrillic letters",
        }
        remedy {
            kk: "Рим цифрын латын әріптерімен жазыңыз: {meant}.",
            ru: "Напишите римское число латинскими буквами: {meant}.",
            en: "Write the numeral in Latin letters: {meant}.",
        }
        explain {
            kk: "Рим цифрлары латын әріптерімен жазылады: I, V, X. Кириллше Х пен І бірдей көрінеді, бірақ экранды оқитын бағдарлама оларды сан деп танымайды.",
            ru: "Римские числа пишутся латинскими буквами: I, V, X. Кириллические Х и І выглядят так же, но программа чтения с экрана не узнаёт в них число.",
            en: "Roman numerals are written with the Latin letters I, V, X. The Cyrillic Х and І look the same, but a screen reader does not take them for a number.",
        }
        /// Characters without width within a word.
        HiddenInWord { word: String } = "D333" Warning,
        reason {
            kk: "«{word}» сөзінде көрінбейтін таңба бар",
            ru: "в слове «{word}» есть невидимый знак",
            en: "there is an invisible character in the word \"{word}\"",
        }
        remedy {
            kk: "Сөзді қолмен қайта теріңіз немесе соттың IT қызметінен zharia fix --write пәрменін іске қосуды сұраңыз.",
            ru: "Наберите слово заново или попросите IT-службу суда выполнить zharia fix --write.",
            en: "Type the word anew, or ask the court's IT to run zharia fix --write.",
        }
        explain {
            kk: "Word пен веб-беттерден көшірілген мәтінде тасымал белгісі мен ені жоқ таңбалар қалады. Олар көрінбейді, бірақ іздеу сөзді екі бөлік деп түсінеді.",
            ru: "В тексте, скопированном из Word и с сайтов, остаются мягкие переносы и знаки нулевой ширины. Они не видны, но поиск видит два куска слова.",
            en: "Text copied from Word and web pages keeps soft hyphens and characters without width. Nobody sees them, but a search sees two pieces of a word.",
        }
        /// A letter made of two characters.
        DecomposedLetter { word: String } = "D334" Warning,
        reason {
            kk: "«{word}» сөзіндегі й немесе ё екі таңбадан құралған",
            ru: "в слове «{word}» буква й или ё составлена из двух знаков",
            en: "in the word \"{word}\" the letter й or ё is made of two characters",
        }
        remedy {
            kk: "Әріпті қолмен қайта теріңіз немесе соттың IT қызметінен zharia fix --write пәрменін іске қосуды сұраңыз.",
            ru: "Наберите букву заново или попросите IT-службу суда выполнить zharia fix --write.",
            en: "Type the letter anew, or ask the court's IT to run zharia fix --write.",
        }
        explain {
            kk: "macOS жүйесінде және кейбір PDF файлдарында й мен ё әріптері негізгі әріп пен үстіндегі белгіге бөлініп тұрады. Көрінісі бірдей болғанымен, іздеу оларды таппайды.",
            ru: "В macOS и некоторых PDF буквы й и ё хранятся как основа и знак над ней. Вид тот же, но поиск их не находит.",
            en: "macOS and some PDF files keep the letters й and ё as a base and a mark above it. They look the same, but a search does not find them.",
        }
        /// `N` for №.
        NumberSign { written: String } = "D335" Note,
        reason {
            kk: "нөмір белгісінің орнына «{written}» жазылған",
            ru: "вместо знака номера написано «{written}»",
            en: "\"{written}\" stands for the number sign",
        }
        remedy {
            kk: "№ белгісін қойыңыз, мысалы: № 5.",
            ru: "Поставьте знак №, например: № 5.",
            en: "Type the sign №, for example: № 5.",
        }
        explain {
            kk: "Қазақша және орысша ресми мәтінде нөмір № белгісімен жазылады: № 124-НҚ бұйрық. Латынның N әрпі тек бұл белгі жоқ пернетақтада ғана қолданылған.",
            ru: "В официальных текстах на казахском и русском языках номер обозначается знаком №: приказ № 124-НҚ. Латинское N ставили там, где этого знака не было на клавиатуре.",
            en: "In official Kazakh and Russian texts a number is marked with №: order № 124-НҚ. The Latin N stood in its place on keyboards without the sign.",
        }
        /// Straight quotation marks around Cyrillic words.
        StraightQuotes { quoted: String } = "D336" Note,
        reason {
            kk: "\"{quoted}\" тік тырнақшада тұр, беттерде ол «…» болып көрінеді",
            ru: "\"{quoted}\" стоит в прямых кавычках, на страницах они станут «…»",
            en: "\"{quoted}\" stands in straight quotation marks; pages show «…»",
        }
        remedy {
            kk: "Атаулар мен дәйексөздерді «…» тырнақшасына алыңыз.",
            ru: "Названия и цитаты берите в кавычки «…».",
            en: "Put names and quotations in «…».",
        }
        explain {
            kk: "Қазақ және орыс мәтінінде негізгі тырнақша – «…». Беттерде тік тырнақша өзі ауысады, бірақ бастапқы мәтінде дұрыс таңба тұрғаны жөн.",
            ru: "Основные кавычки в казахских и русских текстах — «…». На страницах прямые кавычки заменяются сами, но лучше, когда верный знак стоит и в исходном тексте.",
            en: "The first marks of quotation in Kazakh and Russian texts are «…». Pages set them by themselves, but the source is better with the right ones.",
        }
        /// Text in another language than the file's.
        WrongLanguage { lang: crate::base::lang::Lang } = "D337" Warning,
        reason {
            kk: "бұл мәтін файлдың тілінде емес ({lang}) сияқты",
            ru: "похоже, этот текст написан не на языке файла ({lang})",
            en: "this text seems not to be in the language of the file ({lang})",
        }
        remedy {
            kk: "Мәтінді өз тіліндегі файлға көшіріңіз: қазақшасы index.kk.md, орысшасы index.ru.md файлында тұрады. Атау немесе дәйексөз болса, оны «…» тырнақшасына алыңыз немесе > белгісімен бастаңыз.",
            ru: "Перенесите текст в файл своего языка: казахский стоит в index.kk.md, русский — в index.ru.md. Если это название или цитата, возьмите её в кавычки «…» или начните со знака >.",
            en: "Move the text to the file of its language: Kazakh is in index.kk.md, Russian in index.ru.md. If it is a name or a quotation, put it in «…», or begin it with >.",
        }
        explain {
            kk: "Файлдың тілі атауынан белгілі: index.kk.md – қазақша, index.ru.md – орысша. Мәтін басқа тілде болса, оқырман да, іздеу жүйесі де, экранды оқитын бағдарлама да қателеседі. Әдетте аударма қате файлға сақталған.",
            ru: "Язык файла виден из имени: index.kk.md — казахский, index.ru.md — русский. Если текст на другом языке, ошибутся и читатель, и поиск, и программа чтения с экрана. Обычно перевод сохранён не в тот файл.",
            en: "A file's name tells its language: index.kk.md is Kazakh, index.ru.md Russian. A text in the other one misleads readers, search engines and screen readers. Mostly a translation was saved to the wrong file.",
        }
        /// Cyrillic letters in a Latin word.
        CyrillicInLatin { word: String, letters: String } = "D338" Warning,
        reason {
            kk: "«{word}» латынша сөзінде кирилл әріптері тұр: {letters}",
            ru: "в латинском слове «{word}» стоят кириллические буквы: {letters}",
            en: "the Latin word \"{word}\" has Cyrillic letters: {letters}",
        }
        remedy {
            kk: "Сөзді ағылшынша пернетақтамен қайта теріңіз немесе соттың IT қызметінен zharia fix --write пәрменін іске қосуды сұраңыз.",
            ru: "Наберите слово заново в английской раскладке или попросите IT-службу суда выполнить zharia fix --write.",
            en: "Type the word anew with an English keyboard, or ask the court's IT to run zharia fix --write.",
        }
        explain {
            kk: "Кириллдің а, с, е, о, р, х әріптері латын әріптеріне ұқсайды, бірақ компьютер үшін басқа таңбалар: іздеу мұндай атауды таппайды, ал мекенжайда ол жұмыс істемейді.",
            ru: "Кириллические а, с, е, о, р, х похожи на латинские, но для компьютера это другие знаки: поиск такого названия не найдёт, а в адресе оно не сработает.",
            en: "The Cyrillic letters а, с, е, о, р, х look like Latin ones but are other characters: a search misses such a name, and in an address it does not work.",
        }
        /// Cyrillic letters of other alphabets in a Kazakh word.
        ForeignLetter { word: String, letters: String } = "D339" Warning,
        reason {
            kk: "«{word}» сөзінде қазақ әліпбиінде жоқ әріптер тұр: {letters}",
            ru: "в слове «{word}» стоят буквы, которых нет в казахском алфавите: {letters}",
            en: "the word \"{word}\" has letters that the Kazakh alphabet does not have: {letters}",
        }
        remedy {
            kk: "Сөзді қазақша пернетақтамен қайта теріңіз немесе соттың IT қызметінен zharia fix --write пәрменін іске қосуды сұраңыз.",
            ru: "Наберите слово заново в казахской раскладке или попросите IT-службу суда выполнить zharia fix --write.",
            en: "Type the word anew with the Kazakh keyboard, or ask the court's IT to run zharia fix --write.",
        }
        explain {
            kk: "Ескі қаріптермен терілген мәтінде Қ орнына Ќ, ң орнына ѕ, ғ орнына є тұрады, ал сканерленген мәтінде ө мен ң әріптері ӛ мен ӊ болып шығады. Көзге ұқсас көрінгенімен, іздеу мұндай сөзді таппайды, экранды оқитын бағдарлама бұзып оқиды.",
            ru: "В текстах, набранных старыми шрифтами, вместо Қ стоит Ќ, вместо ң — ѕ, вместо ғ — є, а в распознанных вместо ө и ң появляются ӛ и ӊ. На вид они похожи, но поиск такого слова не найдёт, а программа чтения с экрана прочтёт его неверно.",
            en: "Texts typed in old fonts have Ќ for Қ, ѕ for ң, є for ғ; scanned ones have ӛ and ӊ for ө and ң. They look alike, but a search misses the word and screen readers misread it.",
        }
        /// The sign for a letter that was lost when the text was converted.
        LostLetter { word: String } = "D340" Warning,
        reason {
            kk: "«{word}» сөзінде әріп жоғалған: орнында � белгісі тұр",
            ru: "в слове «{word}» потеряна буква: на её месте стоит знак �",
            en: "a letter of the word \"{word}\" is lost: the sign � stands in its place",
        }
        remedy {
            kk: "Түпнұсқаны ашып, жоғалған әріпті қолмен теріңіз.",
            ru: "Откройте исходный документ и наберите потерянную букву.",
            en: "Open the original document and type the letter that is lost.",
        }
        explain {
            kk: "Мәтін бір кодтаудан екіншісіне қате ауыстырылғанда, танылмаған әріптің орнына � белгісі қойылады. Қай әріп тұрғаны бұл белгіден білінбейді, сондықтан бағдарлама өзі түзете алмайды.",
            ru: "Знак � появляется, когда текст неверно перевели из одной кодировки в другую. Какая буква стояла на этом месте, по нему узнать нельзя, поэтому программа её не восстановит.",
            en: "The sign � appears when a text was converted wrongly from one encoding to another. It does not tell which letter was there, so the program can't restore it.",
        }
        /// Quotation marks that are none of Kazakh or Russian.
        OddQuotes { quoted: String } = "D341" Note,
        reason {
            kk: "{quoted} жазуындағы тырнақшалар «…» түрінде болуы керек",
            ru: "{quoted}: вместо этих знаков должны стоять кавычки «…»",
            en: "{quoted} should stand in «…»",
        }
        remedy {
            kk: "Атаулар мен дәйексөздерді «…» тырнақшасына алыңыз.",
            ru: "Названия и цитаты берите в кавычки «…».",
            en: "Put names and quotations in «…».",
        }
        explain {
            kk: "Қазақ және орыс мәтінінде негізгі тырнақша – «…». Екі жағына да „ қойылған немесе < мен > белгілерінен құралған тырнақша мәтіндерді көшіргенде пайда болады; беттерде ол өзі ауыспайды.",
            ru: "Основные кавычки в казахских и русских текстах — «…». Знак „ с обеих сторон и кавычки из знаков < и > появляются при копировании; на страницах они сами не заменяются.",
            en: "The first marks of quotation in Kazakh and Russian texts are «…». Marks like „ at both ends, or made of < and >, come from copying; pages do not replace them.",
        }
    }
}
