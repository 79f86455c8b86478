//! Problems of items that contradict the calendar, themselves or each other: codes D672–D679 and D695.
//!
//! What a field needs for its own sake is in `kinds`; nothing here is about the form of a value.

use super::problems;
use crate::base::lang::Lang;

problems! {
    /// What an item says can't be so, given the day, its other fields or other items.
    pub enum ConsistencyProblem {
        /// A place is not among those that are known.
        PlaceUnknown { value: String, known: String } = "D672" Note,
        reason {
            kk: "«{value}» деген жер соттар орналасқан орындар мен өңірлердің арасында жоқ",
            ru: "места «{value}» нет среди мест нахождения судов и их регионов",
            en: "\"{value}\" is not among the seats of courts and their regions",
        }
        remedy {
            kk: "Жазылуын тексеріңіз, белгілі атаулар: {known}. Атауы дұрыс болса, ештеңе өзгертпеңіз.",
            ru: "Проверьте написание, известные названия: {known}. Если название верно, ничего не меняйте.",
            en: "Check the spelling, known names: {known}. If the name is right, leave it as it is.",
        }
        explain {
            kk: "Баспасөз хабарламасы орын атауынан басталады, редакциялар оны сол күйінде алады. Белгілі атаулар court.yaml файлдарының seat және region өрістерінен алынады. Басқа қала немесе ауыл да болуы мүмкін, сондықтан бұл – кеңес қана.",
            ru: "Пресс-релиз начинается с названия места, и редакции берут его как есть. Известные названия берутся из полей seat и region файлов court.yaml. Место может быть и другим городом или селом, поэтому это лишь совет.",
            en: "A press release begins with its place, and newsrooms take it over as it stands. Known names are those of the fields seat and region of the court.yaml files. Another town or village may be right as well, so this is advice only.",
        }
        /// A day on which something is said to have happened is still to come.
        DateToCome { field: String, date: String } = "D673" Error,
        reason {
            kk: "«{field}» өрісіндегі күн әлі келген жоқ: {date}",
            ru: "дата в поле «{field}» ещё не наступила: {date}",
            en: "the date in the field \"{field}\" is still to come: {date}",
        }
        remedy {
            kk: "«{field}» күнін түзетіңіз. Күні дұрыс болса, материалдың күйін (status) түзетіңіз немесе болған соң ғана жазыңыз.",
            ru: "Исправьте дату в поле «{field}». Если она верна, исправьте состояние (status) или напишите об этом, когда это произойдёт.",
            en: "Correct the date in \"{field}\". If it is right, correct the status, or write of it once it has happened.",
        }
        explain {
            kk: "Материал болып қойған іс туралы айтады, ал күні – келер күн. Көбіне жыл немесе ай қате терілген болады. Мұндай материал жарияланбайды: оқырман да, күнтізбе де қате мәлімет алар еді.",
            ru: "Материал говорит о том, что уже произошло, а дата лежит в будущем. Чаще всего ошиблись годом или месяцем. Такой материал не публикуется: и читатели, и календари получили бы неверные сведения.",
            en: "The item tells of something that has happened, yet its date is in the future. Most often the year or the month is a slip. Such an item is not published: readers and calendars would be told something wrong.",
        }
        /// Two items of one owner are about the same thing.
        SameAsOther { values: String, other: String } = "D674" Error,
        reason {
            kk: "«{values}» мәліметі «{other}» материалында да тұр",
            ru: "сведения «{values}» стоят и в материале «{other}»",
            en: "\"{values}\" stands in the item \"{other}\" too",
        }
        remedy {
            kk: "Мәліметті тексеріп, қатесін түзетіңіз. Екеуі бір нәрсе туралы болса, артық материалды өшіріңіз.",
            ru: "Проверьте сведения и исправьте ошибку. Если оба материала об одном и том же, удалите лишний.",
            en: "Check the values and correct the mistake. If both items are about the same thing, delete the one too many.",
        }
        explain {
            kk: "Бір соттың бір жылға бір ғана жоспары болады, нөмірі мен күні бірдей екі құжат та болмайды. Мұндай екі материалдың біреуі көшіріп алынып, толық өзгертілмеген болуы мүмкін.",
            ru: "У суда один план на год, и не бывает двух документов с одинаковыми номером и датой. Скорее всего, один материал скопировали с другого и исправили не до конца.",
            en: "A court has one plan a year, and no two documents share both number and day. Most likely one item was copied from the other and not changed throughout.",
        }
        /// A winner's nomination is none of the competition's.
        NominationUnknown { value: String, known: String } = "D675" Error,
        reason {
            kk: "«{value}» аталымы nominations тізімінде жоқ",
            ru: "номинации «{value}» нет в списке nominations",
            en: "the nomination \"{value}\" is not on the list nominations",
        }
        remedy {
            kk: "Аталымды тізімдегідей жазыңыз: {known}.",
            ru: "Напишите номинацию так же, как в списке: {known}.",
            en: "Write the nomination as it stands on the list: {known}.",
        }
        explain {
            kk: "Жеңімпаздар аталымдар бойынша көрсетіледі, сондықтан winners ішіндегі әр nomination мәні осы файлдағы nominations тізімінде дәл солай тұруы керек.",
            ru: "Победители показаны по номинациям, поэтому каждое значение nomination в winners должно точно так же стоять в списке nominations этого файла.",
            en: "Winners are shown by nomination, so each nomination in winners must stand on the list nominations of the same file, word for word.",
        }
        /// A field names an item of the wrong sort.
        TargetUnfit { item: String, field: String, needed: String } = "D676" Error,
        reason {
            kk: "«{field}» өрісіне «{needed}» жолы бар материал керек, ал «{item}» материалында ондай жол жоқ",
            ru: "поле «{field}» указывает на материал, где стоит «{needed}», а в «{item}» такой строки нет",
            en: "the field \"{field}\" asks for an item with \"{needed}\", and \"{item}\" has no such line",
        }
        remedy {
            kk: "Басқа материалды көрсетіңіз немесе «{item}» материалының файлына «{needed}» жолын жазыңыз.",
            ru: "Укажите другой материал или впишите «{needed}» в файл материала «{item}».",
            en: "Name another item, or write \"{needed}\" in the file of \"{item}\".",
        }
        explain {
            kk: "Отырыс кеңестің өзіне сілтейді (type: council), басқа отырысқа емес. Материалды қайтарып алу туралы хабар (action: withdrawn) сол материалдың өзінде withdrawn өрісі болғанда ғана шындыққа сай келеді: әйтпесе мәтін сайтта тұра береді.",
            ru: "Заседание ссылается на сам совет (type: council), а не на другое заседание. Сообщение об отзыве (action: withdrawn) верно, только если в самом материале есть поле withdrawn: иначе его текст так и стоит на сайте.",
            en: "A sitting refers to the council itself (type: council), not to another sitting. A notice of withdrawal (action: withdrawn) is true only if the item itself has the field withdrawn: otherwise its text is still on the site.",
        }
        /// A plan's rows are not the same in two languages.
        RowsDiffer { row: usize, language: Lang, difference: String } = "D677" Error,
        reason {
            kk: "жоспардың {row}-жолы басқа тілдегі файлмен сәйкес емес ({language}): {difference}",
            ru: "строка {row} плана расходится с файлом на другом языке ({language}): {difference}",
            en: "row {row} of the plan differs from the file in another language ({language}): {difference}",
        }
        remedy {
            kk: "Шаралардың саны мен ретін, until, status және changed мәндерін барлық тілде бірдей етіңіз.",
            ru: "Сделайте одинаковыми во всех языках число и порядок мероприятий, значения until, status и changed.",
            en: "Make number and order of the measures, until, status and changed the same in all languages.",
        }
        explain {
            kk: "Жоспар барлық тілде бір: шаралар бір ретпен тұрады, мерзімі мен күйі бірдей. Айырмасы бірінші тілдегі файлмен салыстырылып айтылады: алдымен осы файлдағы мән, содан кейін сол файлдағысы.",
            ru: "План на всех языках один: мероприятия идут в том же порядке, сроки и состояния совпадают. Сравнивается с файлом на первом языке: сначала значение этого файла, затем того.",
            en: "A plan is one in all languages: measures stand in the same order, with the same terms and states. It is compared with the file in the first language: first this file's value, then that one's.",
        }
        /// A document is said to be replaced by itself.
        ReplacedByItself {} = "D678" Error,
        reason {
            kk: "құжаттың орнына қабылданған құжат ретінде оның өзі көрсетілген",
            ru: "заменяющим документом указан он сам",
            en: "the document is said to be replaced by itself",
        }
        remedy {
            kk: "replaced_by өрісінде жаңа құжаттың қалтасын көрсетіңіз немесе бұл жолды өшіріңіз.",
            ru: "Укажите в replaced_by папку нового документа или удалите эту строку.",
            en: "Name the new document's folder in replaced_by, or delete the line.",
        }
        explain {
            kk: "replaced_by өрісі оқырманды күшін жойған құжаттан қолданыстағысына апарады. Ол құжаттың өзіне сілтеп тұрса, оқырман қай құжат қолданыста екенін біле алмайды.",
            ru: "Поле replaced_by ведёт читателя от утратившего силу документа к действующему. Если оно указывает на сам документ, неясно, какой из них действует.",
            en: "The field replaced_by leads readers from a repealed document to the one in force. If it names the document itself, nobody can tell which one is in force.",
        }
        /// An item is to be published in more than a year.
        DateFarAway { date: String } = "D695" Warning,
        reason {
            kk: "материал бір жылдан кейін ғана жарияланады: {date}",
            ru: "материал выйдет больше чем через год: {date}",
            en: "the item is to be published in more than a year: {date}",
        }
        remedy {
            kk: "Жылын тексеріп, date өрісін түзетіңіз. Күні дұрыс болса, ештеңе өзгертпеңіз.",
            ru: "Проверьте год и исправьте поле date. Если дата верна, ничего не меняйте.",
            en: "Check the year and correct the field date. If it is right, leave it as it is.",
        }
        explain {
            kk: "Келешек күні бар материал сол күнге дейін сайтта көрінбейді. Жылы қате терілсе, материал жоғалып кеткендей болады: қате де, бет те жоқ.",
            ru: "Материал с датой в будущем до этого дня на сайте не виден. Если в годе опечатка, он словно пропадает: ни ошибки, ни страницы.",
            en: "An item with a date in the future is not on the site until that day. With a slip in the year it seems to vanish: no error, and no page.",
        }
        /// A competition is still with its jury although its results were due.
        ResultsOverdue { date: String } = "D679" Warning,
        reason {
            kk: "байқау қорытындысының күні ({date}) өтті, ал күйі әлі «қазылар қарап жатыр»",
            ru: "день подведения итогов ({date}) прошёл, а состояние всё ещё «работы оценивает жюри»",
            en: "results were due on {date}, yet the status is still judging",
        }
        remedy {
            kk: "Жеңімпаздарды winners өрісіне жазып, status: finished деп қойыңыз; күні ауысса, results_on өрісін түзетіңіз.",
            ru: "Впишите победителей в поле winners и напишите status: finished; если день перенесён, исправьте results_on.",
            en: "Write the winners in the field winners and give status: finished; if the day was put off, correct results_on.",
        }
        explain {
            kk: "Қорытынды күні алдын ала жарияланады, журналистер оны күтеді. Күні өтіп, жеңімпаздар аталмаса, байқау бетінде ескі мәлімет тұрады.",
            ru: "День подведения итогов объявлен заранее, и журналисты его ждут. Если он прошёл, а победители не названы, на странице конкурса стоят старые сведения.",
            en: "The day of the results was announced, and journalists wait for it. Once it has passed without winners, the competition's page tells old news.",
        }
    }
}
