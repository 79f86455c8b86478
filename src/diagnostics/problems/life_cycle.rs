//! Problems of courts that are closed or got another name: codes D119, D920–D929 and D936.
//!
//! A court's site becomes an archive by itself on the day after its last; what is told here is what
//! an archive can't hold, and what would leave its readers without a way on.

use super::problems;

problems! {
    /// Something about a closed court.
    pub enum LifeCycleProblem {
        /// A court took its own place, at once or by way of others.
        RenamedInCircle { way: String } = "D119" Error,
        reason {
            kk: "мирасқорлар тізбегі соттың өзіне қайтып келеді: {way}",
            ru: "цепочка правопреемников возвращается к самому суду: {way}",
            en: "the successors lead back to the court itself: {way}",
        }
        remedy {
            kk: "renamed_to өрісіне қазір жұмыс істейтін соттың белгісін жазыңыз; ондай сот болмаса, бұл жолды өшіріңіз.",
            ru: "Впишите в поле renamed_to обозначение суда, который работает сейчас; если такого нет, удалите эту строку.",
            en: "Put the identifier of a court that is at work now in the field renamed_to; if there is none, delete the line.",
        }
        explain {
            kk: "renamed_to – осы соттың орнын басқан сот: мұрағат сайтының оқырманы сол соттың сайтына өтеді. Сот өзінің мирасқоры болмайды, ал екі сот бір-бірінің мирасқоры болса, оқырман жұмыс істейтін соттың сайтына ешқашан жете алмайды. Бірнеше рет өзгерген атауды ретімен көрсетіңіз: біріншісі екіншісіне, екіншісі үшіншісіне нұсқайды, соңғысында renamed_to болмайды.",
            ru: "renamed_to — суд, который пришёл на смену этому: читателя архива ведут на его сайт. Суд не может быть правопреемником самого себя, а если два суда указывают друг на друга, читатель никогда не попадёт на сайт действующего суда. Несколько переименований записывайте по порядку: первый указывает на второй, второй — на третий, у последнего поля renamed_to нет.",
            en: "renamed_to is the court that took this one's place: readers of the archive are led to its site. No court succeeds itself, and where two name each other, readers never arrive at a court at work. Write several renamings in their order: the first names the second, the second the third, and the last has no renamed_to.",
        }
        /// An item is dated after the last day of its court, which has a successor.
        DatedAfterClosing { date: String, last_day: String, next: String } = "D920" Error,
        reason {
            kk: "материалдың күні – {date}, ал соттың соңғы күні {last_day} болған; құқықтық мирасқоры – {next}",
            ru: "материал датирован {date}, а последний день суда — {last_day}; правопреемник — {next}",
            en: "the item is dated {date}, but the court's last day was {last_day}; its successor is {next}",
        }
        remedy {
            kk: "Материалды мирасқор соттың сол аттас бөліміне, courts/{next} қалтасына көшіріңіз. Күні қате терілген болса, оны түзетіңіз.",
            ru: "Перенесите материал в тот же раздел правопреемника, внутрь courts/{next}. Если дата набрана с ошибкой, исправьте её.",
            en: "Move the item to the same section of the successor, inside courts/{next}. If the date is a slip, correct it.",
        }
        explain {
            kk: "Сот қызметін тоқтатқаннан кейін оның сайты мұрағатқа айналады: бұрын жарияланғанның бәрі өз мекенжайында қалады, жаңа ештеңе қосылмайды. Соттың соңғы күнінен кейінгі материал мирасқор соттың сайтында жарияланады. Материалдың күні ретінде date пен embargo өрістерінің кейінгісі алынады.\n\ncourt.yaml: to: 2027-06-30, renamed_to: astana",
            ru: "Когда суд прекращает деятельность, его сайт становится архивом: всё опубликованное остаётся по своим адресам, новое не добавляется. Материалы после последнего дня суда публикует его правопреемник. Днём материала считается более поздний из дней в полях date и embargo.\n\ncourt.yaml: to: 2027-06-30, renamed_to: astana",
            en: "When a court ceases to exist, its site becomes an archive: what was published stays at its addresses, and nothing is added. What comes after the court's last day is published by its successor. An item's day is the later one of date and embargo.\n\ncourt.yaml: to: 2027-06-30, renamed_to: astana",
        }
        /// An item is dated after the last day of its court, which nobody succeeds.
        DatedAfterEnd { date: String, last_day: String } = "D921" Error,
        reason {
            kk: "материалдың күні – {date}, ал соттың соңғы күні {last_day} болған, мирасқоры көрсетілмеген",
            ru: "материал датирован {date}, а последний день суда — {last_day}, правопреемник не указан",
            en: "the item is dated {date}, but the court's last day was {last_day}, and no successor is named",
        }
        remedy {
            kk: "Материалды қазір жұмыс істейтін соттың қалтасына көшіріңіз. Күні қате терілген болса, оны түзетіңіз. Соттың мирасқоры болса, оның белгісін court.yaml файлына жазыңыз, мысалы: renamed_to: astana.",
            ru: "Перенесите материал в папку суда, который работает сейчас. Если дата набрана с ошибкой, исправьте её. Если у суда есть правопреемник, впишите его обозначение в court.yaml, например: renamed_to: astana.",
            en: "Move the item to the folder of a court that is at work now. If the date is a slip, correct it. If the court has a successor, write its identifier into court.yaml, for example: renamed_to: astana.",
        }
        explain {
            kk: "court.yaml файлындағы to – соттың соңғы күні. Содан кейін сайт мұрағатқа айналады: бұрын жарияланғанның бәрі өз мекенжайында қалады, жаңа ештеңе қосылмайды. Сот әлі де жұмыс істеп тұрса, to жолын өшіріңіз. Материалдың күні ретінде date пен embargo өрістерінің кейінгісі алынады.",
            ru: "Поле to в court.yaml — последний день суда. После него сайт становится архивом: всё опубликованное остаётся по своим адресам, новое не добавляется. Если суд по-прежнему работает, удалите строку to. Днём материала считается более поздний из дней в полях date и embargo.",
            en: "The field to in court.yaml is the court's last day. After it the site is an archive: what was published stays at its addresses, and nothing is added. If the court is still at work, delete the line with to. An item's day is the later one of date and embargo.",
        }
        /// The court that took a closed court's place is closed itself, and nobody took its place.
        SuccessorClosed { id: String, last_day: String } = "D922" Warning,
        reason {
            kk: "мирасқор «{id}» соты да жабылған ({last_day}), ал оның мирасқоры көрсетілмеген",
            ru: "правопреемник «{id}» сам закрыт ({last_day}), а его правопреемник не указан",
            en: "the successor \"{id}\" is closed itself ({last_day}), and names no successor of its own",
        }
        remedy {
            kk: "courts/{id}/court.yaml файлына оның мирасқорын жазыңыз, мысалы: renamed_to: astana.",
            ru: "Впишите его правопреемника в файл courts/{id}/court.yaml, например: renamed_to: astana.",
            en: "Write its successor into the file courts/{id}/court.yaml, for example: renamed_to: astana.",
        }
        explain {
            kk: "Мұрағат сайты оқырманды қазір жұмыс істейтін соттың сайтына жібереді. Мирасқор сот та жабылса, жол келесі сотқа жалғасуы керек; әйтпесе бір мұрағат екінші мұрағатқа апарады да, оқырман тоқтап қалады. Бұл – ескерту: сайттар өз мекенжайында жұмыс істей береді.",
            ru: "Архив ведёт читателя на сайт суда, который работает сейчас. Если закрыт и правопреемник, путь должен продолжаться к следующему суду, иначе один архив приведёт в другой и читатель окажется в тупике. Это предупреждение: сайты по-прежнему открываются по своим адресам.",
            en: "An archive leads its readers to the site of a court at work. Once the successor is closed, too, the way must go on to the next court, or one archive leads to another and readers are stuck. This is a warning: the sites still answer at their addresses.",
        }
        /// A court names its successor but no last day.
        RenamedWithoutDay {} = "D923" Warning,
        reason {
            kk: "соттың мирасқоры көрсетілген, ал соңғы күні (to) жоқ",
            ru: "правопреемник суда указан, а последнего дня (to) нет",
            en: "the court names its successor, but not its last day (to)",
        }
        remedy {
            kk: "Соттың соңғы күнін қосыңыз, мысалы: to: 2027-06-30. Сот жұмысын жалғастыра беретін болса, renamed_to жолын өшіріңіз.",
            ru: "Добавьте последний день суда, например: to: 2027-06-30. Если суд продолжает работать, удалите строку renamed_to.",
            en: "Add the court's last day, for example: to: 2027-06-30. If the court goes on working, delete the line with renamed_to.",
        }
        explain {
            kk: "Сот сайты to өрісіндегі күннен кейін мұрағатқа айналады және renamed_to өрісіндегі сотты мирасқор ретінде көрсетеді. Соңғы күнсіз renamed_to өздігінен ештеңе өзгертпейді: сайт әдеттегідей жұмыс істей береді. Екеуін алдын ала жазып қоюға болады, күні жеткенше сайтта ештеңе көрінбейді.\n\nto: 2027-06-30\nrenamed_to: astana",
            ru: "После дня в поле to сайт суда становится архивом и называет правопреемником суд из поля renamed_to. Без последнего дня renamed_to ничего не меняет: сайт работает как обычно. Оба поля можно записать заранее, до наступления дня на сайте ничего не видно.\n\nto: 2027-06-30\nrenamed_to: astana",
            en: "After the day in the field to, the court's site becomes an archive and names the court of renamed_to as its successor. Without a last day renamed_to changes nothing: the site goes on as ever. Both may be written ahead; until the day comes, the site shows nothing of them.\n\nto: 2027-06-30\nrenamed_to: astana",
        }
        /// A national item names a court that was closed before its date.
        NamesClosedCourt { id: String, last_day: String } = "D924" Warning,
        reason {
            kk: "«{id}» сотының соңғы күні {last_day} болған, материал оның сайтында шықпайды",
            ru: "последний день суда «{id}» — {last_day}, на его сайте материал не появится",
            en: "the last day of the court \"{id}\" was {last_day}: the item does not appear on its site",
        }
        remedy {
            kk: "courts тізімінен {id} белгісін алып тастаңыз немесе оның орнына мирасқор соттың белгісін жазыңыз.",
            ru: "Уберите {id} из списка courts или впишите вместо него обозначение суда-правопреемника.",
            en: "Take {id} out of the list courts, or put the identifier of its successor in its place.",
        }
        explain {
            kk: "Барлық сотқа ортақ материал courts өрісінде аталған соттардың сайтында жарияланады. Қызметін тоқтатқан соттың сайты – мұрағат, оған соңғы күнінен кейінгі материал қосылмайды. Тізімде басқа сот қалмаса, материал ешқайда жарияланбайды.",
            ru: "Общий материал публикуется на сайтах судов, названных в поле courts. Сайт суда, прекратившего деятельность, — архив: материалы после его последнего дня туда не попадают. Если других судов в списке нет, материал не будет опубликован нигде.",
            en: "An item of all courts is published on the sites of those named in the field courts. The site of a court that is no more is an archive, to which nothing after its last day is added. If the list names no other court, the item is published nowhere.",
        }
        /// A court begins some time after the last day of the one it succeeds.
        SuccessorBeginsLater { id: String, from: String, last_day: String } = "D936" Warning,
        reason {
            kk: "мирасқор «{id}» соты {from} күнінен бастап жұмыс істейді, ал бұл соттың соңғы күні – {last_day}",
            ru: "правопреемник, суд «{id}», работает с {from}, а последний день этого суда — {last_day}",
            en: "the successor \"{id}\" is at work from {from}, while this court's last day is {last_day}",
        }
        remedy {
            kk: "Бұл файлдағы to күнін немесе courts/{id}/court.yaml файлындағы from күнін түзетіңіз: мирасқор келесі күннен басталады.",
            ru: "Исправьте день to в этом файле или день from в файле courts/{id}/court.yaml: правопреемник начинает работу на следующий день.",
            en: "Correct the day of to in this file, or that of from in courts/{id}/court.yaml: a successor begins on the next day.",
        }
        explain {
            kk: "Соттың соңғы күнінен кейін оның сайты мұрағатқа айналып, оқырманды мирасқор соттың сайтына жібереді. Мирасқор кейінірек басталса, арадағы күндері оқырман әлі жұмыс істемейтін соттың сайтына түседі, жаңа материалды да ешкім жарияламайды. Бұл – ескерту: екі сайт та жарияланады.\n\nto: 2027-06-30, мирасқорда from: 2027-07-01",
            ru: "После последнего дня суда его сайт становится архивом и ведёт читателя на сайт правопреемника. Если тот начинает работу позже, в промежутке читатель попадёт на сайт суда, который ещё не работает, а новые материалы публиковать некому. Это предупреждение: оба сайта публикуются.\n\nto: 2027-06-30, у правопреемника from: 2027-07-01",
            en: "After a court's last day its site becomes an archive and leads readers to the successor's. If that court begins later, readers come in the meantime to the site of a court that is not at work yet, and nobody publishes what is new. This is a warning: both sites are published.\n\nto: 2027-06-30, for the successor from: 2027-07-01",
        }
    }
}
