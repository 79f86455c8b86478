//! Problems of files that are lists of rows, such as monitoring digests: codes D806–D808.
//!
//! What stands in the fields of a row is in `front_matter`.

use super::problems;

problems! {
    /// A mistake in a list of rows.
    pub enum RowProblem {
        /// A row lacks a field.
        RowFieldMissing { field: String, example: String } = "D806" Error,
        reason {
            kk: "тізімнің осы жазбасында міндетті «{field}» өрісі жоқ",
            ru: "в этой записи списка нет обязательного поля «{field}»",
            en: "this row of the list lacks the required field \"{field}\"",
        }
        remedy {
            kk: "Жазбаға мынаны қосыңыз: {field}: {example}",
            ru: "Добавьте в запись: {field}: {example}",
            en: "Add to the row: {field}: {example}",
        }
        explain {
            kk: "Файл – жазбалар тізімі, әр жазба сызықшадан басталады және оның өз өрістері бар. Міндетті өріс болмаса, жазба ескерілмейді, ал қалған жазбалар оқылады.\n\n- date: 2026-10-12\n  court: almaty\n  outlet: mysal-gazeti\n  title: Сотта кезек азайды\n  url: https://mysal.example/1",
            ru: "Файл — это список записей: каждая начинается с дефиса и имеет свои поля. Запись без обязательного поля не учитывается, остальные записи читаются.\n\n- date: 2026-10-12\n  court: almaty\n  outlet: mysal-gazeti\n  title: В суде стало меньше очередей\n  url: https://mysal.example/1",
            en: "The file is a list of rows: each begins with a dash and has fields of its own. A row without a required field is left out, the others are read.\n\n- date: 2026-10-12\n  court: almaty\n  outlet: mysal-gazeti\n  title: Shorter queues at the court\n  url: https://mysal.example/1",
        }
        /// A file that should be a list is none.
        NotRows {} = "D807" Error,
        reason {
            kk: "файл сызықшадан басталатын жазбалар тізімі болуы керек",
            ru: "файл должен быть списком записей, каждая из которых начинается с дефиса",
            en: "the file must be a list of rows that begin with a dash",
        }
        remedy {
            kk: "Осы жолды өшіріңіз немесе әр жазбаны сызықшадан бастаңыз, мысалы: - date: 2026-10-12",
            ru: "Удалите эту строку или начните каждую запись с дефиса, например: - date: 2026-10-12",
            en: "Delete this line, or begin each row with a dash, for example: - date: 2026-10-12",
        }
        explain {
            kk: "Мұндай файлда тек жазбалар тізімі болады: әр жазба жаңа жолда сызықша мен бос орыннан басталады, оның қалған өрістері екі бос орынға шегініп жазылады. Тізімнің алдында түсініктемеден (#) басқа ештеңе тұрмайды.\n\n- date: 2026-10-12\n  title: Сотта кезек азайды",
            ru: "В таком файле стоит только список записей: каждая начинается с новой строки с дефиса и пробела, остальные её поля пишутся с отступом в два пробела. Перед списком не бывает ничего, кроме примечаний (#).\n\n- date: 2026-10-12\n  title: В суде стало меньше очередей",
            en: "Such a file holds a list of rows and nothing else: each row begins on a new line with a dash and a space, its other fields are indented by two spaces. Nothing but comments (#) stands before the list.\n\n- date: 2026-10-12\n  title: Shorter queues at the court",
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
