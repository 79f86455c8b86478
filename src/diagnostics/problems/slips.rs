//! Slips of whoever fills in an item: codes D634–D639, D693, D694.
//!
//! None of them stops a site: the item can be read, but not as its editor meant it.

use super::problems;

problems! {
    /// A slip in the fields, the pictures or the wording of an item.
    pub enum SlipProblem {
        /// A picture lies beside the item and is shown nowhere.
        PictureUnused { file: String } = "D634" Note,
        reason {
            kk: "«{file}» суреті қалтада жатыр, бірақ еш жерде көрсетілмейді",
            ru: "снимок «{file}» лежит в папке, но нигде не показан",
            en: "the picture \"{file}\" lies in the folder, but is shown nowhere",
        }
        remedy {
            kk: "Мәтінге қосыңыз: ![Суретте не бар]({file}), немесе басына: image: {{src: {file}, alt: Суретте не бар}}. Керек болмаса, файлды өшіріңіз.",
            ru: "Добавьте в текст: ![Что на снимке]({file}), или в начало: image: {{src: {file}, alt: Что на снимке}}. Если он не нужен, удалите файл.",
            en: "Add it to the text: ![What it shows]({file}), or to the head: image: {{src: {file}, alt: What it shows}}. If it is not needed, delete the file.",
        }
        explain {
            kk: "Қалтадағы сурет өздігінен бетке шықпайды: ол мәтінде немесе image өрісінде аталуы керек. Аталмаған сурет жарияланбайды. Көбіне файл қалтаға салынып, мәтінге қосылмай қалады.",
            ru: "Снимок из папки сам на страницу не попадает: его нужно назвать в тексте или в поле image. Неназванный снимок не публикуется. Чаще всего файл положили в папку, а в текст вставить забыли.",
            en: "A picture in the folder does not get onto the page by itself: the text or the field image has to name it. What nothing names is not published. Mostly the file was put into the folder and then forgotten in the text.",
        }
        /// The description of a picture says nothing of what it shows.
        AltSaysNothing { alt: String, file: String } = "D635" Warning,
        reason {
            kk: "«{alt}» деген сипаттама «{file}» суретінде не көрсетілгенін айтпайды",
            ru: "описание «{alt}» не говорит, что изображено на «{file}»",
            en: "the description \"{alt}\" does not say what \"{file}\" shows",
        }
        remedy {
            kk: "Не көрініп тұрғанын бір сөйлеммен жазыңыз, мысалы: Судья брифингте журналистердің сұрағына жауап беріп тұр.",
            ru: "Скажите одним предложением, что видно, например: Судья отвечает на вопросы журналистов на брифинге.",
            en: "Say in a sentence what can be seen, for example: A judge answers questions of journalists at the briefing.",
        }
        explain {
            kk: "Сипаттаманы көрмейтін оқырманға экраннан оқу бағдарламасы оқып береді. «Сурет» деген сөз, файлдың атауы немесе материалдың тақырыбы оған ештеңе айтпайды. Кім, қайда, не істеп тұрғанын жазыңыз.\n\nimage: {src: foto.jpg, alt: Судья журналистердің сұрағына жауап беріп тұр}",
            ru: "Описание читает вслух программа тем, кто не видит снимка. Слово «фото», имя файла или заголовок материала ничего им не скажут. Напишите, кто, где и что делает.\n\nimage: {src: foto.jpg, alt: Судья отвечает на вопросы журналистов}",
            en: "A screen reader reads the description to those who don't see the picture. The word \"photo\", the file's name or the item's title tell them nothing. Say who does what, and where.\n\nimage: {src: photo.jpg, alt: A judge answers questions of journalists}",
        }
        /// An item whose text is empty.
        TextMissing {} = "D636" Warning,
        reason {
            kk: "материалдың мәтіні жоқ, бетте тек тақырып пен қысқаша мазмұн тұрады",
            ru: "у материала нет текста: на странице будут только заголовок и краткое содержание",
            en: "the item has no text: its page has a title and a summary alone",
        }
        remedy {
            kk: "Екінші --- жолынан кейін мәтінді жазыңыз. Материал әлі дайын болмаса, басына draft: true жолын қосыңыз.",
            ru: "Напишите текст после второй строки ---. Если материал ещё не готов, добавьте в начало строку draft: true.",
            en: "Write the text after the second --- line. If the item is not ready yet, add the line draft: true to its head.",
        }
        explain {
            kk: "Материалдың мәтіні екінші --- жолынан кейін басталады. Ол бос болса, оқырман мен БАҚ жаңалықтың өзін таба алмайды. Көбіне мәтін сақталмай қалған немесе басқа файлға түскен болады.\n\n---\ntitle: Брифинг өтті\n---\n\nАлматы қалалық сотында брифинг өтті.",
            ru: "Текст материала начинается после второй строки ---. Если там пусто, читатели и СМИ не найдут самой новости. Чаще всего текст не сохранился или попал в другой файл.\n\n---\ntitle: Прошёл брифинг\n---\n\nВ Алматинском городском суде прошёл брифинг.",
            en: "The text begins after the second --- line. Where nothing stands there, readers and media do not find the news itself. Mostly the text was not saved, or went into another file.\n\n---\ntitle: A briefing was held\n---\n\nThe Almaty City Court held a briefing.",
        }
        /// A day of the item's later life lies before its publication.
        DateBefore { field: String, date: String, published: String } = "D637" Warning,
        reason {
            kk: "«{field}» өрісіндегі {date} күні жарияланған күннен ({published}) бұрын",
            ru: "дата {date} в поле «{field}» раньше дня публикации ({published})",
            en: "the date {date} in the field \"{field}\" is before the day of publication ({published})",
        }
        remedy {
            kk: "«{field}» өрісінің жылы мен айын тексеріп, {published} күнінен кейінгі күнді жазыңыз.",
            ru: "Проверьте год и месяц в поле «{field}» и впишите день не раньше {published}.",
            en: "Check year and month in the field \"{field}\" and write a day not before {published}.",
        }
        explain {
            kk: "Материал жарияланғанға дейін түзетілмейді, кері қайтарылмайды және мерзімі өтпейді. Мұндай күн оқырманды жаңылыстырады, ал expires өрісінде ол материалды тізімдерден бірден шығарып тастайды. Көбіне жыл қате терілген болады.\n\ndate: 2026-11-20\nexpires: 2026-12-20",
            ru: "До публикации материал не исправляют, не отзывают и срок его не истекает. Такая дата вводит читателя в заблуждение, а в поле expires сразу убирает материал из списков. Чаще всего ошиблись годом.\n\ndate: 2026-11-20\nexpires: 2026-12-20",
            en: "Nothing is corrected, withdrawn or expired before it is published. Such a date misleads readers, and in the field expires it takes the item off the lists at once. Mostly the year is wrong.\n\ndate: 2026-11-20\nexpires: 2026-12-20",
        }
        /// A title all in capitals.
        TitleInCapitals { meant: String } = "D638" Warning,
        reason {
            kk: "тақырып түгел бас әріппен жазылған",
            ru: "заголовок набран одними прописными буквами",
            en: "the title is all in capitals",
        }
        remedy {
            kk: "Кәдімгідей жазыңыз: {meant}. Есімдер мен қысқартуларды бас әріппен қалдырыңыз.",
            ru: "Напишите обычными буквами: {meant}. Имена и сокращения оставьте с прописных.",
            en: "Write it in ordinary letters: {meant}. Leave names and abbreviations in capitals.",
        }
        explain {
            kk: "Бас әріппен терілген тақырып қиын оқылады, экраннан оқу бағдарламасы оны кейде әріптеп айтады, ал таспалар мен іздеу жүйелерінде ол айқай сияқты көрінеді. Тақырыпты ерекшелеу – сайт безендіруінің ісі.",
            ru: "Заголовок из прописных букв труднее читать, программа чтения с экрана порой произносит его по буквам, а в лентах и поиске он выглядит криком. Выделить заголовок — дело оформления сайта.",
            en: "A title in capitals is harder to read, a screen reader sometimes spells it letter by letter, and in feeds and searches it looks like shouting. Making titles stand out is the theme's business.",
        }
        /// A title with a full stop at its end.
        TitleFullStop {} = "D639" Note,
        reason {
            kk: "тақырыптың соңында нүкте тұр",
            ru: "в конце заголовка стоит точка",
            en: "the title ends with a full stop",
        }
        remedy {
            kk: "Нүктені алып тастаңыз: тақырыптан кейін нүкте қойылмайды.",
            ru: "Уберите точку: после заголовка она не ставится.",
            en: "Delete it: no full stop follows a title.",
        }
        explain {
            kk: "Қазақ және орыс тілдерінің ережесі бойынша тақырыптан кейін нүкте қойылмайды; сұрақ, леп белгісі мен көп нүкте қалады. Таспалар мен тізімдерде тақырыптар біркелкі көрінуі керек.",
            ru: "По правилам казахского и русского языков точка после заголовка не ставится; вопросительный и восклицательный знаки и многоточие остаются. В лентах и списках заголовки должны выглядеть одинаково.",
            en: "By the rules of Kazakh and Russian no full stop follows a title; question marks, exclamation marks and an ellipsis stay. In feeds and lists titles should look alike.",
        }
        /// A correction from a day to come.
        CorrectionToCome { date: String } = "D693" Warning,
        reason {
            kk: "түзету күні әлі келген жоқ: {date}",
            ru: "день исправления ещё не наступил: {date}",
            en: "the day of the correction has not come yet: {date}",
        }
        remedy {
            kk: "corrections өрісіндегі date мәніне түзету нақты енгізілген күнді жазыңыз.",
            ru: "Впишите в date поля corrections день, когда исправление действительно внесено.",
            en: "In the field corrections, let date be the day on which the correction was really made.",
        }
        explain {
            kk: "Түзету туралы ескертпе бірден көрсетіледі, сондықтан онда келер күн тұрса, оқырман жаңылысады. Көбіне жыл немесе ай қате терілген болады.\n\ncorrections: [{date: 2026-11-21, note: Іс нөмірі түзетілді}]",
            ru: "Сообщение об исправлении видно сразу, и день из будущего введёт читателя в заблуждение. Чаще всего ошиблись годом или месяцем.\n\ncorrections: [{date: 2026-11-21, note: Исправлен номер дела}]",
            en: "The notice of a correction is shown at once, so a day to come misleads readers. Mostly the year or the month is wrong.\n\ncorrections: [{date: 2026-11-21, note: The case's number was corrected}]",
        }
        /// News calls somebody a criminal and names no case.
        CriminalInNews { word: String, lawful: String } = "D694" Warning,
        reason {
            kk: "мәтінде «{word}» деген сөз тұр, ал үкім туралы ештеңе айтылмаған",
            ru: "в тексте стоит слово «{word}», а о приговоре ничего не сказано",
            en: "the text has the word \"{word}\", and says nothing of a judgment",
        }
        remedy {
            kk: "Үкім заңды күшіне енбесе, оның орнына мынаны жазыңыз: {lawful}. Енген болса, мәтінде солай деңіз: «үкім заңды күшіне енді».",
            ru: "Если приговор не вступил в силу, напишите вместо него: {lawful}. Если вступил, так и скажите: «приговор вступил в законную силу».",
            en: "If no judgment is in force, write instead: {lawful}. If one is, say so in the text.",
        }
        explain {
            kk: "Адамның кінәсі соттың заңды күшіне енген үкімімен белгіленгенге дейін ол кінәсіз деп есептеледі. Сондықтан сот жаңалықтарында «қылмыскер» деген сөздің орнына істің сатысына сай сөз қолданылады: «күдікті», «айыпталушы», «сотталушы». Тырнақшадағы сөздер мен көпше түр қаралмайды.",
            ru: "Каждый считается невиновным, пока его виновность не установлена вступившим в законную силу приговором. Поэтому в новостях суда вместо слова «преступник» пишут слово, отвечающее стадии дела: «подозреваемый», «обвиняемый», «подсудимый». Слова в кавычках и множественное число не проверяются.",
            en: "Everyone is presumed innocent until a judgment in force says otherwise. So a court's news uses the word that fits the stage of the case in place of criminal: suspect, accused, defendant. Words in quotation marks and plurals are not looked at.",
        }
    }
}
