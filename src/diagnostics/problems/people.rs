//! Problems of declarations and candidates among each other: codes D666–D671.
//!
//! What a single field may hold, `personal` tells.

use super::problems;

problems! {
    /// A declaration or a candidate does not fit what else is known.
    pub enum PeopleProblem {
        /// A judge has two declarations of one form for one year.
        DeclarationTwice { form: String, year: i64, other: String } = "D666" Error,
        reason {
            kk: "осы судьяның {year} жылғы «{form}» декларациясы «{other}» қалтасында бар",
            ru: "декларация этого судьи «{form}» за {year} год уже есть в папке «{other}»",
            en: "this judge's declaration \"{form}\" for {year} is already in the folder \"{other}\"",
        }
        remedy {
            kk: "Артық қалтаны өшіріңіз. Судья, жыл немесе нысан қате жазылса, judge, year немесе form жолын түзетіңіз.",
            ru: "Удалите лишнюю папку. Если неверно указаны судья, год или форма, исправьте строку judge, year или form.",
            en: "Delete the folder that is one too many. If the judge, the year or the form is wrong, correct the line judge, year or form.",
        }
        explain {
            kk: "Судья бір жылға бір нысан бойынша бір декларация тапсырады. Екеуі жарияланса, оқырман қайсысы дұрыс екенін білмейді, ал жылдарды салыстыру кестесінде сол жыл екі рет тұрады.\n\nНақтыланған декларация үшін жаңа қалта ашылмайды: бұрынғы файлдағы мәліметті өзгертіп, не түзетілгенін жазыңыз.\n\ncorrections:\n  - date: 2026-11-20\n    note: Жиынтық кіріс нақтыланды.",
            ru: "За один год по одной форме судья сдаёт одну декларацию. Если опубликованы две, читатель не знает, какая из них верна, а в таблице сравнения этот год стоит дважды.\n\nДля уточнённой декларации новая папка не нужна: измените сведения в прежнем файле и напишите, что исправлено.\n\ncorrections:\n  - date: 2026-11-20\n    note: Уточнён совокупный доход.",
            en: "A judge hands in one declaration of a form for a year. When two are published, readers can't tell which is right, and the year stands twice in the comparison.\n\nAn amended declaration needs no new folder: change the figures in the old file and say what was corrected.\n\ncorrections:\n  - date: 2026-11-20\n    note: The total income was amended.",
        }
        /// No declaration can exist for that year.
        DeclaredYear { year: i64, first: i64, last: i64 } = "D667" Error,
        reason {
            kk: "{year} жыл үшін декларация болуы мүмкін емес",
            ru: "декларации за {year} год быть не может",
            en: "there can be no declaration for {year}",
        }
        remedy {
            kk: "{first} мен {last} аралығындағы есепті жылды жазыңыз, мысалы: year: {last}.",
            ru: "Укажите отчётный год от {first} до {last}, например: year: {last}.",
            en: "Give a year from {first} to {last}, for example year: {last}.",
        }
        explain {
            kk: "year өрісінде декларация тапсырылған жыл емес, есепті жыл, яғни мәліметтер қамтитын жыл тұрады. Ол жыл толық аяқталған болуы керек, сондықтан биылғы немесе келер жылғы декларация болмайды.",
            ru: "В поле year стоит не год подачи, а отчётный год, за который даны сведения. Этот год уже закончился, поэтому декларации за текущий или будущий год не бывает.",
            en: "The field year holds the year that the figures are for, not the one in which the declaration was handed in. That year is over, so there is none for this year or for one to come.",
        }
        /// A declaration stands with a court that is not the judge's.
        JudgeOfAnotherCourt { judge: String, court: String } = "D668" Error,
        reason {
            kk: "people/{judge}.yaml файлында судьяның басқа соты көрсетілген: {court}",
            ru: "в файле people/{judge}.yaml указан другой суд этого судьи: {court}",
            en: "people/{judge}.yaml names another court of this judge: {court}",
        }
        remedy {
            kk: "Қалтаны courts/{court}/declarations ішіне көшіріңіз. Судья осы соттан ауысқан болса, жаңа соттағы бірінші күнін people/{judge}.yaml файлына жазыңыз: mandate: {{from: 2026-01-15}}.",
            ru: "Перенесите папку в courts/{court}/declarations. Если судья перешёл из этого суда, впишите в people/{judge}.yaml первый день в новом: mandate: {{from: 2026-01-15}}.",
            en: "Move the folder to courts/{court}/declarations. If the judge has left this court, write the first day at the new one in people/{judge}.yaml: mandate: {{from: 2026-01-15}}.",
        }
        explain {
            kk: "Декларацияны судья жұмыс істейтін сот жариялайды: оқырман оны сол жерден іздейді, қанша судьяның декларациясы жарияланғаны да сот бойынша есептеледі. Судья басқа сотқа ауысқанға дейін жарияланған декларация орнында қалады – ол үшін адамның файлында өкілеттігінің жаңа сотта басталған күні (mandate.from) болуы керек.",
            ru: "Декларацию публикует суд, в котором работает судья: там её ищет читатель, и по судам считается, сколько деклараций опубликовано. Декларации, опубликованные до перехода в другой суд, остаются на месте — для этого в файле судьи нужен первый день полномочий в новом суде (mandate.from).",
            en: "A declaration is published by the court where the judge works: readers look for it there, and the count of published declarations goes by court. What was published before the judge moved to another court stays where it is; for that the judge's file names the first day of the mandate there (mandate.from).",
        }
        /// The folder of a candidate tells the name.
        NameInAddress { part: String, example: String } = "D669" Warning,
        reason {
            kk: "кандидат бетінің мекенжайында оның аты-жөні тұр: «{part}»",
            ru: "адрес страницы кандидата содержит его имя: «{part}»",
            en: "the address of the candidate's page holds the name: \"{part}\"",
        }
        remedy {
            kk: "Қалтаны конкурс бойынша атаңыз, мысалы {example}. Файлда slug жолы болса, оны да солай түзетіңіз.",
            ru: "Назовите папку по конкурсу, например {example}. Если в файле есть строка slug, исправьте и её.",
            en: "Name the folder after the competition, e.g. {example}. If the file has a line slug, correct it as well.",
        }
        explain {
            kk: "Жариялау мерзімі өткенде кандидат туралы мәлімет сайттан алынады, ал бетінің орнында «мерзім аяқталды» деген хабарлама қалады. Мекенжайда аты-жөні тұрса, ол хабарламамен бірге қалып қояр еді, сондықтан мұндай мекенжайда хабарлама шығарылмайды. Бейтарап мекенжай бұрынғы сілтемелерді сақтайды.",
            ru: "Когда срок публикации истекает, сведения о кандидате удаляются, а на месте страницы остаётся сообщение об этом. Имя в адресе осталось бы вместе с ним, поэтому по такому адресу сообщения не будет. Нейтральный адрес сохраняет прежние ссылки.",
            en: "When the term of publication is over, what was told of the candidate is deleted and a notice stands in place of the page. A name in the address would stay with it, so such an address gets no notice. A neutral address keeps old links alive.",
        }
        /// Nobody has told what a competition came to.
        OutcomeMissing { date: String, days: i64 } = "D670" Warning,
        reason {
            kk: "пікір қабылдау {date} күні аяқталған, содан бері {days} күн өтті, ал нәтижесі көрсетілмеген",
            ru: "приём мнений завершён {date}, прошло дней: {days}, а итог не указан",
            en: "opinions closed on {date}, {days} days ago, and there is no outcome",
        }
        remedy {
            kk: "Нәтижесін жазыңыз: outcome: recommended, outcome: not-recommended немесе outcome: withdrawn.",
            ru: "Впишите итог: outcome: recommended, outcome: not-recommended или outcome: withdrawn.",
            en: "Write what it came to: outcome: recommended, outcome: not-recommended or outcome: withdrawn.",
        }
        explain {
            kk: "Пікір жазған адам конкурстың немен аяқталғанын білуге тиіс. Ескерту пікір қабылдау аяқталғаннан кейін 60 күн өткен соң шығады. Сайт тоқтамайды.",
            ru: "Кто написал отзыв, вправе узнать, чем закончился конкурс. Предупреждение появляется через 60 дней после окончания приёма мнений. Сайт при этом не останавливается.",
            en: "Those who gave an opinion should learn how the competition ended. The warning comes 60 days after the last day for opinions. The site does not stop.",
        }
    }
}
