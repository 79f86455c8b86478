//! Problems of files that are lists of rows: a month's appearances in the media, digests of the
//! monitoring. Codes D680–D686, D808.
//!
//! What stands in the fields of a row is in `front_matter`.

use super::problems;

problems! {
    /// A mistake in a list of rows, or in where its file stands.
    pub enum RowProblem {
        /// A row's date lies in another month than its folder.
        OutsideMonth { date: String, month: String, other: String } = "D680" Error,
        reason {
            kk: "жазбаның күні ({date}) {month} айына жатпайды",
            ru: "дата записи ({date}) не относится к месяцу {month}",
            en: "the date of the row ({date}) is not in the month {month}",
        }
        remedy {
            kk: "Күнін түзетіңіз немесе жазбаны мына файлға көшіріңіз: in-the-media/{other}/rows.yaml.",
            ru: "Исправьте дату или перенесите запись в файл in-the-media/{other}/rows.yaml.",
            en: "Correct the date, or move the row to in-the-media/{other}/rows.yaml.",
        }
        explain {
            kk: "Әр айдың жазбалары өз қалтасындағы бір файлда тұрады: 2026-10 қалтасындағы rows.yaml – тек 2026 жылғы қазан. Басқа айдың жазбасы айлық есепті бұзады, ал оқырман оны өз айының бетінен таба алмайды.",
            ru: "Записи каждого месяца стоят в одном файле своей папки: rows.yaml в папке 2026-10 — только октябрь 2026 года. Запись другого месяца исказит счёт за месяц, а читатель не найдёт её на странице её месяца.",
            en: "The rows of each month stand in one file of its folder: rows.yaml in 2026-10 is October 2026 and nothing else. A row of another month would spoil the month's count, and readers would not find it where they look.",
        }
        /// An address is given twice by one court.
        RepeatedUrl { url: String, first: String } = "D681" Warning,
        reason {
            kk: "{url} сілтемесі бұрын да тіркелген: {first}",
            ru: "ссылка {url} уже есть: {first}",
            en: "the link {url} is given before: {first}",
        }
        remedy {
            kk: "Қайталанған жазбаны өшіріңіз немесе сілтемесін түзетіңіз.",
            ru: "Удалите повторную запись или исправьте ссылку в ней.",
            en: "Delete the row that repeats it, or correct its link.",
        }
        explain {
            kk: "Бір жарияланым екі рет саналса, соттың БАҚ-тағы көрсеткіші көбейіп кетеді. Салыстыру бір соттың барлық айлары мен жеке материалдары бойынша жүреді. Бір сілтемеде шынымен екі жарияланым тұрса, ескерту ештеңеге кедергі емес.",
            ru: "Если одна публикация учтена дважды, показатели суда завышены. Сравниваются все месяцы одного суда и его отдельные материалы. Если по одной ссылке действительно две публикации, предупреждение ничему не мешает.",
            en: "A publication counted twice makes the court's figures too high. All months of one court and its single items are compared. If one link really holds two publications, the warning stops nothing.",
        }
        /// A file in a month's folder is not `rows.yaml`.
        OtherFile { name: String } = "D682" Error,
        reason {
            kk: "ай қалтасында «{name}» файлы тұр, ал онда тек rows.yaml болуы керек",
            ru: "в папке месяца стоит файл «{name}», а в ней может быть только rows.yaml",
            en: "the month's folder holds the file \"{name}\", where only rows.yaml may be",
        }
        remedy {
            kk: "Айдың жазбалары болса, файлды rows.yaml деп атаңыз; артық болса, өшіріңіз.",
            ru: "Если это записи месяца, назовите файл rows.yaml; если файл лишний, удалите его.",
            en: "If it holds the month's rows, name it rows.yaml; if it is not needed, delete it.",
        }
        explain {
            kk: "in-the-media бөліміндегі 2026-10 сияқты қалта бір айдың жазбаларына арналған. Ол тек rows.yaml файлынан оқылады, басқа файл ешбір бетке шықпас еді. Сурет немесе мәтін керек болса, жеке материал ашыңыз: in-the-media/<атауы>/index.kk.md.",
            ru: "Папка вида 2026-10 в разделе in-the-media отведена записям одного месяца. Читается только rows.yaml, другой файл не попал бы ни на одну страницу. Если нужны фотография или текст, заведите отдельный материал: in-the-media/<имя>/index.ru.md.",
            en: "A folder such as 2026-10 in the section in-the-media is for the rows of one month. Only rows.yaml is read; any other file would get onto no page. If a picture or a text is needed, make an item of its own: in-the-media/<name>/index.en.md.",
        }
        /// A file of rows stands in no month's folder.
        NoMonth { folder: String } = "D683" Error,
        reason {
            kk: "жазбалар файлы ай қалтасында емес, «{folder}» ішінде тұр",
            ru: "файл записей стоит не в папке месяца, а в «{folder}»",
            en: "the file of rows stands in \"{folder}\", which is no month's folder",
        }
        remedy {
            kk: "Файлды жылы мен айы көрсетілген қалтаға көшіріңіз, мысалы: in-the-media/2026-10/rows.yaml.",
            ru: "Перенесите файл в папку с годом и месяцем, например: in-the-media/2026-10/rows.yaml.",
            en: "Move the file to a folder named by year and month, for example: in-the-media/2026-10/rows.yaml.",
        }
        explain {
            kk: "Жазбалар айлар бойынша бөлінеді: қалтаның атауында төрт таңбалы жыл, дефис және екі таңбалы ай тұрады (01–12). Осындай қалтадан тыс тұрған rows.yaml оқылмайды.",
            ru: "Записи разложены по месяцам: в имени папки четыре цифры года, дефис и две цифры месяца (01–12). Файл rows.yaml вне такой папки не читается.",
            en: "Rows are kept by month: the folder's name has four digits of the year, a hyphen and two digits of the month (01–12). A rows.yaml outside such a folder is not read.",
        }
        /// An item stands in a month's folder.
        ItemInMonth { folder: String } = "D684" Error,
        reason {
            kk: "«{folder}» қалтасы айдың жазбаларына арналған, онда материал тұра алмайды",
            ru: "папка «{folder}» отведена записям месяца, материала в ней быть не может",
            en: "the folder \"{folder}\" is for the rows of a month and can hold no item",
        }
        remedy {
            kk: "Материалды атауы мағынасын көрсететін бөлек қалтаға көшіріңіз, мысалы: in-the-media/habar-suhbat/.",
            ru: "Перенесите материал в отдельную папку с осмысленным именем, например: in-the-media/habar-intervyu/.",
            en: "Move the item to a folder of its own that says what it is about, for example: in-the-media/habar-interview/.",
        }
        explain {
            kk: "Жылы мен айы жазылған қалта (2026-10) БАҚ-тағы жарияланымдардың айлық тізімі үшін сақталған, мекенжайы да сол айдың беті болады: /kk/in-the-media/2026-10/. Материалдың қалтасы солай аталса, екі бет бір мекенжайға таласады.",
            ru: "Папка с годом и месяцем (2026-10) отведена месячному списку публикаций в СМИ, и её адрес — страница этого месяца: /ru/in-the-media/2026-10/. Если так назвать папку материала, две страницы займут один адрес.",
            en: "A folder named by year and month (2026-10) is kept for the month's list of appearances, whose page is /en/in-the-media/2026-10/. An item's folder with such a name would make two pages claim one address.",
        }
        /// A file of rows is no list.
        NotAList {} = "D685" Error,
        reason {
            kk: "файл тізім емес: жазбалар «- » белгісінен басталуы керек",
            ru: "файл — не список: записи должны начинаться с «- »",
            en: "the file is no list: every row must begin with \"- \"",
        }
        remedy {
            kk: "Әр жазбаның бірінші жолын «- » белгісінен бастаңыз, қалған жолдарын екі бос орынға жылжытыңыз: - date: 2026-10-01.",
            ru: "Начните первую строку каждой записи с «- », остальные сдвиньте на два пробела: - date: 2026-10-01.",
            en: "Begin the first line of each row with \"- \" and indent its other lines by two spaces: - date: 2026-10-01.",
        }
        explain {
            kk: "Файлда көп жазба тұрады, сондықтан әрқайсысының басы белгіленеді:\n\n- date: 2026-10-01\n  outlet: mysal\n  title: Сот ашықтығы\n  lang: kk\n  url: https://mysal.example/1",
            ru: "В файле много записей, поэтому начало каждой отмечено:\n\n- date: 2026-10-01\n  outlet: mysal\n  title: Открытость суда\n  lang: ru\n  url: https://mysal.example/1",
            en: "The file holds many rows, so the beginning of each is marked:\n\n- date: 2026-10-01\n  outlet: mysal\n  title: Open courts\n  lang: en\n  url: https://mysal.example/1",
        }
        /// A row lacks a field.
        RowFieldMissing { field: String, example: String } = "D686" Error,
        reason {
            kk: "жазбада міндетті «{field}» өрісі жоқ",
            ru: "в записи нет обязательного поля «{field}»",
            en: "the row lacks the required field \"{field}\"",
        }
        remedy {
            kk: "Осы жазбаға бір жол қосыңыз, басын қалған жолдарымен бір бағанға келтіріңіз: {field}: {example}",
            ru: "Добавьте в эту запись строку, начав её в том же столбце, что и остальные: {field}: {example}",
            en: "Add a line to this row, beginning in the same column as the others: {field}: {example}",
        }
        explain {
            kk: "Файл – жазбалар тізімі, әр жазба сызықшадан басталады және оның өз өрістері бар. Міндетті өріс болмаса, жазба ескерілмейді, ал қалған жазбалар оқылады.\n\n- date: 2026-10-01\n  outlet: mysal\n  title: Сот ашықтығы\n  lang: kk\n  url: https://mysal.example/1",
            ru: "Файл — это список записей: каждая начинается с дефиса и имеет свои поля. Запись без обязательного поля не учитывается, остальные записи читаются.\n\n- date: 2026-10-01\n  outlet: mysal\n  title: Открытость суда\n  lang: ru\n  url: https://mysal.example/1",
            en: "The file is a list of rows: each begins with a dash and has fields of its own. A row without a required field is left out, the others are read.\n\n- date: 2026-10-01\n  outlet: mysal\n  title: Open courts\n  lang: en\n  url: https://mysal.example/1",
        }
        /// A publication of a digest waits for its answer.
        AnswerDue { days: i64, limit: i64 } = "D808" Warning,
        reason {
            kk: "мониторингте белгіленген жарияланымға {days} күннен бері жауап берілмеген, мерзімі – {limit} күн",
            ru: "на публикацию из мониторинга нет ответа, прошло дней: {days}, срок: {limit}",
            en: "a publication of the digest has had no answer for {days} days, the term is {limit} days",
        }
        remedy {
            kk: "Жауапты responses бөлімінде жариялап, қалтасының атауын answer өрісіне жазыңыз; жауап қажет болмаса, needs_answer өрісін өшіріңіз.",
            ru: "Опубликуйте ответ в разделе responses и впишите имя его папки в поле answer; если ответ не нужен, удалите поле needs_answer.",
            en: "Publish the answer in the section responses and write its folder's name into the field answer; if none is needed, delete the field needs_answer.",
        }
        explain {
            kk: "Мониторинг шолуында жарияланымға жауап қажет деп белгіленген (needs_answer), ал answer өрісі бос. Мерзім answer_until өрісінен алынады, ол болмаса – жарияланған күннен бастап zharia.yaml файлындағы terms.answer_days күн. Ескерту сайттың жариялануын тоқтатпайды.",
            ru: "В обзоре мониторинга отмечено, что на публикацию нужен ответ (needs_answer), а поле answer пусто. Срок берётся из поля answer_until, а если его нет — terms.answer_days дней из zharia.yaml со дня публикации. Предупреждение не останавливает сайт.",
            en: "The digest notes that the publication needs an answer (needs_answer), and the field answer is empty. The term is the day in answer_until, else terms.answer_days days of zharia.yaml from the day of publication. The warning stops no site.",
        }
    }
}
