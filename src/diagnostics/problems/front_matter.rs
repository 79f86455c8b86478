//! Problems of the fields between the `---` lines of an item: codes D201–D233.
//!
//! What is wrong with the file itself, its name or its place is in `source_files`.

use super::{Expected, problems};

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
            kk: "Бірінші жолға --- жазып, одан кейін title: және date: өрістерін, соңына тағы да --- қойыңыз.",
            ru: "Поставьте в первой строке ---, затем поля title: и date:, и снова --- после них.",
            en: "Start the first line with ---, write the fields title: and date:, and close them with another ---.",
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
            kk: "Соңғы өрістен кейін, мәтіннің алдына, тек үш дефистен тұратын жол қосыңыз: ---.",
            ru: "После последнего поля, перед текстом, добавьте строку только из трёх дефисов: ---.",
            en: "After the last field and before the text, add a line of three hyphens: ---.",
        }
        /// The YAML can't be read at this place.
        YamlBroken { detail: String } = "D203" Error,
        reason {
            kk: "өрістерді осы жерден әрі оқу мүмкін болмады ({detail})",
            ru: "поля не удалось прочитать с этого места ({detail})",
            en: "the fields can't be read from here on ({detail})",
        }
        remedy {
            kk: "Әр өрісті жаңа жолға «атауы: мәні» түрінде жазыңыз; күмәнді мәтінді тырнақшаға алыңыз, мысалы: title: \"Сот: жаңа шешім\".",
            ru: "Пишите каждое поле с новой строки в виде «имя: значение»; сомнительный текст возьмите в кавычки, например: title: \"Суд: новое решение\".",
            en: "Write each field on its own line as \"name: value\", and put doubtful text in quotation marks, for example: title: \"Court: a new decision\".",
        }
        explain {
            kk: "Әр өрісті жаңа жолға «атауы: мәні» түрінде жазыңыз; күмәнді мәтінді тырнақшаға алыңыз, мысалы: title: \"Сот: жаңа шешім\".",
            ru: "Пишите каждое поле с новой строки в виде «имя: значение»; сомнительный текст возьмите в кавычки, например: title: \"Суд: новое решение\".",
            en: "Write each field on its own line as \"name: value\", and put doubtful text in quotation marks, for example: title: \"Court: a new decision\".",
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
            kk: "Екі жолдың бірін өшіріңіз, дұрыс мәні бар жолды қалдырыңыз.",
            ru: "Удалите одну из двух строк, оставьте ту, где значение верное.",
            en: "Delete one of the two lines and keep the one with the right value.",
        }
        /// A field that no kind of item has.
        UnknownField { field: String, kind: String } = "D205" Warning,
        reason {
            kk: "«{field}» өрісі белгісіз, ол ескерілмейді (материал түрі: {kind})",
            ru: "поле «{field}» неизвестно и не учитывается (вид материала: {kind})",
            en: "the field \"{field}\" is not known and is ignored (kind of item: {kind})",
        }
        remedy {
            kk: "Жолды өшіріңіз немесе өрістің атауын түзетіңіз. Оқырманға арналған мәлімет болса, оны мәтінге көшіріңіз.",
            ru: "Удалите строку или исправьте имя поля. Если это сведения для читателя, перенесите их в текст.",
            en: "Delete the line or correct the field's name. If it is meant for readers, move it into the text.",
        }
        explain {
            kk: "Жолды өшіріңіз немесе өрістің атауын түзетіңіз. Оқырманға арналған мәлімет болса, оны мәтінге көшіріңіз.",
            ru: "Удалите строку или исправьте имя поля. Если это сведения для читателя, перенесите их в текст.",
            en: "Delete the line or correct the field's name. If it is meant for readers, move it into the text.",
        }
        /// A field is nearly a known one.
        MisspelledField { field: String, meant: String } = "D206" Error,
        reason {
            kk: "«{field}» деген өріс жоқ, бәлкім, «{meant}» болар",
            ru: "поля «{field}» нет, возможно, имелось в виду «{meant}»",
            en: "there is no field \"{field}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{field}:» орнына «{meant}:» деп жазыңыз.",
            ru: "Вместо «{field}:» напишите «{meant}:».",
            en: "Write \"{meant}:\" instead of \"{field}:\".",
        }
        explain {
            kk: "«{field}:» орнына «{meant}:» деп жазыңыз.",
            ru: "Вместо «{field}:» напишите «{meant}:».",
            en: "Write \"{meant}:\" instead of \"{field}:\".",
        }
        /// A kind with a closed list of fields has another field.
        ForbiddenField { field: String, kind: String } = "D207" Error,
        reason {
            kk: "бұл материалда «{field}» өрісін беруге болмайды (түрі: {kind})",
            ru: "в этом материале нельзя указывать поле «{field}» (вид: {kind})",
            en: "the field \"{field}\" must not be given here (kind of item: {kind})",
        }
        remedy {
            kk: "Бұл жолды мәнімен бірге өшіріңіз. Мұнда тек жариялауға рұқсат етілген мәліметтер беріледі.",
            ru: "Удалите эту строку вместе со значением. Здесь указываются только сведения, разрешённые к публикации.",
            en: "Delete this line with its value. Only facts that may be published are given here.",
        }
        explain {
            kk: "Бұл жолды мәнімен бірге өшіріңіз. Мұнда тек жариялауға рұқсат етілген мәліметтер беріледі.",
            ru: "Удалите эту строку вместе со значением. Здесь указываются только сведения, разрешённые к публикации.",
            en: "Delete this line with its value. Only facts that may be published are given here.",
        }
        /// A required field is absent.
        RequiredField { field: String, example: String } = "D208" Error,
        reason {
            kk: "міндетті «{field}» өрісі жоқ",
            ru: "нет обязательного поля «{field}»",
            en: "the required field \"{field}\" is missing",
        }
        remedy {
            kk: "Файлдың басындағы --- жолдарының арасына мынадай жол қосыңыз: {example}.",
            ru: "Добавьте между строками --- в начале файла такую строку: {example}.",
            en: "Add a line like this between the --- lines at the top of the file: {example}.",
        }
        explain {
            kk: "Файлдың басындағы --- жолдарының арасына мынадай жол қосыңыз: {example}.",
            ru: "Добавьте между строками --- в начале файла такую строку: {example}.",
            en: "Add a line like this between the --- lines at the top of the file: {example}.",
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
            kk: "Мұнда мынадай мән керек: {expected}.",
            ru: "Здесь нужно такое значение: {expected}.",
            en: "This field takes: {expected}.",
        }
        /// A date can't be read.
        BadDate { field: String, value: String } = "D210" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» күнін оқу мүмкін емес",
            ru: "дату «{value}» в поле «{field}» не удаётся прочитать",
            en: "the date \"{value}\" in the field \"{field}\" can't be read",
        }
        remedy {
            kk: "Жыл-ай-күн түрінде жазыңыз: 2026-11-22 немесе уақытымен бірге 2026-11-22 10:00.",
            ru: "Напишите в виде год-месяц-день: 2026-11-22 или со временем 2026-11-22 10:00.",
            en: "Write year-month-day: 2026-11-22, or with a time 2026-11-22 10:00.",
        }
        explain {
            kk: "Жыл-ай-күн түрінде жазыңыз: 2026-11-22 немесе уақытымен бірге 2026-11-22 10:00.",
            ru: "Напишите в виде год-месяц-день: 2026-11-22 или со временем 2026-11-22 10:00.",
            en: "Write year-month-day: 2026-11-22, or with a time 2026-11-22 10:00.",
        }
        /// A day or an hour that does not exist.
        ImpossibleDate { field: String, value: String } = "D211" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» деген күн немесе уақыт болмайды",
            ru: "даты или времени «{value}» из поля «{field}» не существует",
            en: "the day or time \"{value}\" in the field \"{field}\" does not exist",
        }
        remedy {
            kk: "Айдың күнін және сағатты тексеріңіз: маусымда 30 күн бар, сағат 00:00-ден 23:59-ға дейін. Мысалы: 2026-06-30 10:00.",
            ru: "Проверьте число и время: в июне 30 дней, часы — от 00:00 до 23:59. Например: 2026-06-30 10:00.",
            en: "Check the day and the hour: June has 30 days, and time runs from 00:00 to 23:59. For example: 2026-06-30 10:00.",
        }
        explain {
            kk: "Айдың күнін және сағатты тексеріңіз: маусымда 30 күн бар, сағат 00:00-ден 23:59-ға дейін. Мысалы: 2026-06-30 10:00.",
            ru: "Проверьте число и время: в июне 30 дней, часы — от 00:00 до 23:59. Например: 2026-06-30 10:00.",
            en: "Check the day and the hour: June has 30 days, and time runs from 00:00 to 23:59. For example: 2026-06-30 10:00.",
        }
        /// A value that is not on the field's list.
        BadChoice { field: String, value: String, allowed: String } = "D212" Error,
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
            kk: "Мына мәндердің бірін жазыңыз: {allowed}.",
            ru: "Впишите одно из этих значений: {allowed}.",
            en: "Use one of these values: {allowed}.",
        }
        /// A value is nearly one on the field's list.
        MisspelledChoice { field: String, value: String, meant: String } = "D213" Error,
        reason {
            kk: "«{field}» өрісіне «{value}» мәні жарамайды, бәлкім, «{meant}» болар",
            ru: "значение «{value}» не подходит для поля «{field}», возможно, имелось в виду «{meant}»",
            en: "the value \"{value}\" is not allowed in the field \"{field}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "Былай жазыңыз: {field}: {meant}.",
            ru: "Напишите так: {field}: {meant}.",
            en: "Write this: {field}: {meant}.",
        }
        explain {
            kk: "Былай жазыңыз: {field}: {meant}.",
            ru: "Напишите так: {field}: {meant}.",
            en: "Write this: {field}: {meant}.",
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
            kk: "Қайсысы дұрыс екенін анықтап, екі файлға да бірдей мән жазыңыз немесе бұл жолды бір файлда ғана қалдырыңыз.",
            ru: "Выясните, какое значение верно, и впишите его в оба файла или оставьте эту строку только в одном из них.",
            en: "Find out which value is right and write it in both files, or keep this line in one of them only.",
        }
        /// A `#` after a space cuts unquoted text.
        CommentCutsText { field: String, lost: String } = "D215" Error,
        reason {
            kk: "«{field}» өрісінде # таңбасынан кейінгі мәтін жоғалады: «{lost}»",
            ru: "в поле «{field}» теряется текст после знака #: «{lost}»",
            en: "the text after # in the field \"{field}\" would be lost: \"{lost}\"",
        }
        remedy {
            kk: "Бүкіл мәнді тырнақшаға алыңыз, мысалы: title: \"Брифинг # 5\".",
            ru: "Возьмите всё значение в кавычки, например: title: \"Брифинг # 5\".",
            en: "Put the whole value in quotation marks, for example: title: \"Briefing # 5\".",
        }
        explain {
            kk: "Бүкіл мәнді тырнақшаға алыңыз, мысалы: title: \"Брифинг # 5\".",
            ru: "Возьмите всё значение в кавычки, например: title: \"Брифинг # 5\".",
            en: "Put the whole value in quotation marks, for example: title: \"Briefing # 5\".",
        }
        /// A field does not hold a full web address.
        BadUrl { field: String, value: String } = "D219" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» – толық мекенжай емес",
            ru: "«{value}» в поле «{field}» не является полным адресом",
            en: "\"{value}\" in the field \"{field}\" is not a full web address",
        }
        remedy {
            kk: "Мекенжайды браузерден толық көшіріңіз, ол https:// деп басталуы керек, мысалы: https://www.gov.kz/news.",
            ru: "Скопируйте адрес из браузера целиком, он должен начинаться с https://, например: https://www.gov.kz/news.",
            en: "Copy the whole address from the browser; it must begin with https://, for example: https://www.gov.kz/news.",
        }
        explain {
            kk: "Мекенжайды браузерден толық көшіріңіз, ол https:// деп басталуы керек, мысалы: https://www.gov.kz/news.",
            ru: "Скопируйте адрес из браузера целиком, он должен начинаться с https://, например: https://www.gov.kz/news.",
            en: "Copy the whole address from the browser; it must begin with https://, for example: https://www.gov.kz/news.",
        }
        /// A number is too small or too large.
        NumberOutOfRange { field: String, min: String, max: String } = "D220" Error,
        reason {
            kk: "«{field}» өрісіндегі сан рұқсат етілген шектен тыс",
            ru: "число в поле «{field}» выходит за допустимые пределы",
            en: "the number in the field \"{field}\" is out of range",
        }
        remedy {
            kk: "{min} мен {max} аралығындағы санды жазыңыз.",
            ru: "Впишите число от {min} до {max}.",
            en: "Write a number from {min} to {max}.",
        }
        explain {
            kk: "{min} мен {max} аралығындағы санды жазыңыз.",
            ru: "Впишите число от {min} до {max}.",
            en: "Write a number from {min} to {max}.",
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
            kk: "Тырнақшаға алып, минут:секунд немесе сағат:минут:секунд түрінде жазыңыз: \"12:34\" немесе \"1:02:03\".",
            ru: "Напишите в кавычках минуты:секунды или часы:минуты:секунды: \"12:34\" или \"1:02:03\".",
            en: "Write minutes:seconds or hours:minutes:seconds in quotation marks: \"12:34\" or \"1:02:03\".",
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
            kk: "{first} өрісіне ертерек, {last} өрісіне кешірек уақытты жазыңыз, мысалы 2026-11-22 10:00 және 2026-11-22 12:00.",
            ru: "Впишите в {first} более раннее время, а в {last} — более позднее, например 2026-11-22 10:00 и 2026-11-22 12:00.",
            en: "Give the earlier time in {first} and the later one in {last}, for example 2026-11-22 10:00 and 2026-11-22 12:00.",
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
            kk: "Tab таңбасын өшіріп, орнына екі бос орын қойыңыз.",
            ru: "Удалите знак табуляции и поставьте вместо него два пробела.",
            en: "Delete the tab and type two spaces instead.",
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
            kk: "Мәннің соңына дәл сондай тырнақша қойыңыз, мысалы: title: \"Сот шешімі\". Мәтіннің ішінде «…» тырнақшасын қолданыңыз.",
            ru: "Поставьте такую же кавычку в конце значения, например: title: \"Решение суда\". Внутри текста используйте кавычки «…».",
            en: "Put the same mark at the end of the value, for example: title: \"A court decision\". Inside the text use “…” marks.",
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
            kk: "Бүкіл мәтінді тырнақшаға алыңыз, мысалы: {field}: \"Сот: жаңа шешім\".",
            ru: "Возьмите весь текст в кавычки, например: {field}: \"Суд: новое решение\".",
            en: "Put the whole text in quotation marks, for example: {field}: \"Court: a new decision\".",
        }
    }
}
