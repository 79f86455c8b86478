//! Problems of `ledger/allowed.yaml`, where a reviewed finding is allowed: codes D689, D691–D693.

use super::problems;

problems! {
    /// A mistake in what is allowed.
    pub enum AllowedProblem {
        /// An entry lacks what makes it a decision of somebody.
        AllowedIncomplete { field: String } = "D689" Error,
        reason {
            kk: "рұқсатта «{field}» өрісі толтырылмаған",
            ru: "в разрешении не заполнено поле «{field}»",
            en: "the permission lacks \"{field}\"",
        }
        remedy {
            kk: "Мына үлгі бойынша толтырыңыз: - {{finding: 3f9a1c22d07e, reason: \"прокуратураның ресми телефоны\", by: \"Айгүл Мысалова, баспасөз хатшысы\", on: 2026-11-22}}",
            ru: "Заполните по образцу: - {{finding: 3f9a1c22d07e, reason: \"официальный телефон прокуратуры\", by: \"Айгуль Мысалова, пресс-секретарь\", on: 2026-11-22}}",
            en: "Fill it in like this: - {{finding: 3f9a1c22d07e, reason: \"official telephone of the prosecutor's office\", by: \"Aigul Mysalova, press secretary\", on: 2026-11-22}}",
        }
        explain {
            kk: "Рұқсат – адамның шешімі, сондықтан онда төртеуі де болуы керек: finding – хабардағы белгі, reason – себебі (кемінде екі сөз), by – шешім қабылдаған адамның аты-жөні мен лауазымы, on – күні. Бірі жетіспесе, рұқсат жарамайды және табылған дерек қате болып қала береді.",
            ru: "Разрешение — решение человека, поэтому нужны все четыре поля: finding — метка из сообщения, reason — причина (не меньше двух слов), by — имя и должность принявшего решение, on — день. Без любого из них разрешение не действует и найденное остаётся ошибкой.",
            en: "A permission is a person's decision, so it needs all four: finding is the mark from the message, reason says why (at least two words), by gives name and office of whoever decided, on the day. Without any of them it allows nothing and what was found stays an error.",
        }
        /// An entry allows nothing that is still there.
        AllowedUnused { finding: String } = "D691" Warning,
        reason {
            kk: "«{finding}» рұқсатына сәйкес келетін дерек енді жоқ",
            ru: "разрешение «{finding}» больше ни к чему не относится",
            en: "the permission \"{finding}\" allows nothing any more",
        }
        remedy {
            kk: "Осы жолды өшіріңіз. Мәтін өзгерген болса, жаңа хабардағы белгіні қойып, рұқсатты қайта қараңыз.",
            ru: "Удалите эту строку. Если изменился текст, пересмотрите разрешение и поставьте метку из нового сообщения.",
            en: "Delete this line. If the text has changed, review the permission and use the mark from the new message.",
        }
        explain {
            kk: "Рұқсат дерекке, материалға және оның айналасындағы мәтінге байланған. Дерек өшірілсе немесе абзац өзгерсе, белгі сәйкес келмейді. Қажетсіз жолдар тізімді тексеруді қиындатады. Сілтеме жасалған файл қайта аталса, рұқсат сақталады.",
            ru: "Разрешение связано с данными, материалом и текстом вокруг них. Если данные удалены или абзац изменился, метка больше не подходит. Лишние строки мешают проверять список. Переименование файла разрешения не отменяет.",
            en: "A permission is bound to the data, the item and the text around it. Once the data are gone or the paragraph has changed, the mark fits no more. Lines that are not needed make the list hard to review. Renaming a file does not end a permission.",
        }
        /// An entry can't be understood.
        AllowedUnreadable {} = "D692" Error,
        reason {
            kk: "рұқсат жолы оқылмады",
            ru: "строка разрешения не читается",
            en: "the line of the permission can't be read",
        }
        remedy {
            kk: "Әр рұқсат сызықшадан басталып, төрт өрістен тұрады: - {{finding: 3f9a1c22d07e, reason: \"…\", by: \"…\", on: 2026-11-22}}",
            ru: "Каждое разрешение начинается с дефиса и состоит из четырёх полей: - {{finding: 3f9a1c22d07e, reason: \"…\", by: \"…\", on: 2026-11-22}}",
            en: "Each permission begins with a hyphen and has four fields: - {{finding: 3f9a1c22d07e, reason: \"…\", by: \"…\", on: 2026-11-22}}",
        }
        explain {
            kk: "ledger/allowed.yaml – тізім: әр жолда бір рұқсат. finding, reason, by, on өрістерінен басқа өріс болмайды, finding – хабардағы он екі таңба, on – жыл-ай-күн.",
            ru: "ledger/allowed.yaml — список: одно разрешение в строке. Других полей, кроме finding, reason, by и on, нет; finding — двенадцать знаков из сообщения, on — год-месяц-день.",
            en: "ledger/allowed.yaml is a list with one permission a line. There are no fields but finding, reason, by and on; finding is the twelve characters of the message, on is year-month-day.",
        }
    }
}
