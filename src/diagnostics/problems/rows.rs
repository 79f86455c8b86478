//! Problems of files that are lists of rows, such as monitoring digests: codes D806–D807.
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
    }
}
