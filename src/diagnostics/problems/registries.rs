//! Problems of registries as a whole: what stands twice or lacks its number; codes D150–D159.
//!
//! Faults of a single row (a missing name, a bad address) are those of settings.

use super::problems;

problems! {
    /// Something between the rows of registries.
    pub enum RegistryProblem {
        /// Two terms have the same words.
        TermTwice { term: String, other: String } = "D150" Warning,
        reason {
            kk: "«{term}» термині сөздікте екі рет тұр: «{other}» жазбасында да осы сөз",
            ru: "термин «{term}» стоит в словаре дважды: то же слово и в записи «{other}»",
            en: "the term \"{term}\" stands in the glossary twice: the row \"{other}\" has the same words",
        }
        remedy {
            kk: "Екі анықтаманы бір жазбаға біріктіріңіз, term: және terms: сілтемелерінде сол жазбаның белгісін қалдырыңыз. Мағыналары бөлек болса, терминге нақтылау қосыңыз, мысалы: шағым (азаматтық іс).",
            ru: "Объедините определения в одной записи и оставьте её обозначение в ссылках term: и terms:. Если значения разные, добавьте к термину уточнение, например: жалоба (гражданское дело).",
            en: "Join the two definitions in one row and keep its id in the references term: and terms:. If the meanings differ, tell them apart in the term itself, for example: appeal (civil case).",
        }
        explain {
            kk: "Сөздікте бір сөз екі рет тұрса, оқырман қайсысы дұрыс екенін білмейді, ал материалдар екі түрлі анықтамаға сілтейді. Бас әріп пен кіші әріптің айырмасы есепке алынбайды.",
            ru: "Если слово стоит в словаре дважды, читатель не знает, какому определению верить, а материалы ссылаются на разные. Прописные и строчные буквы не различаются.",
            en: "When a word stands in the glossary twice, readers don't know which definition counts, and items refer to different ones. Capital and small letters make no difference.",
        }
        /// Two outlets have the same name.
        OutletTwice { id: String, other: String } = "D151" Warning,
        reason {
            kk: "басылым екі рет жазылған: «{id}» мен «{other}» атаулары бірдей",
            ru: "издание записано дважды: «{id}» и «{other}» называются одинаково",
            en: "the outlet stands twice: \"{id}\" and \"{other}\" have the same name",
        }
        remedy {
            kk: "Бір жазбаны қалдырып, екіншісін өшіріңіз, материалдардағы outlet өрісіне қалған жазбаның белгісін жазыңыз. Бұлар басқа басылымдар болса, атауына қаласын қосыңыз.",
            ru: "Оставьте одну запись, другую удалите, а в полях outlet укажите оставшуюся. Если это разные издания, добавьте к названию город.",
            en: "Keep one row, delete the other and give the one that is left in the fields outlet. If they are different outlets, add the town to the name.",
        }
        explain {
            kk: "Басылым бір рет қана жазылады: оның жарияланымдары, сынға жауаптары және серіктестігі бір жазба бойынша жиналады. Екі жазба болса, есеп екіге бөлініп, саны қате шығады.",
            ru: "Издание записывается один раз: по одной записи собираются его публикации, ответы на критику и партнёрство. Если записей две, учёт раздваивается и счёт выходит неверным.",
            en: "An outlet is written once: its publications, the answers to its criticism and its partnership are gathered by that one row. With two rows the count is split and comes out wrong.",
        }
        /// Two courts claim one account.
        AccountOfTwoCourts { url: String, court: String } = "D152" Warning,
        reason {
            kk: "{url} парақшасын екі сот өзінікі деп көрсеткен, басқасы – «{court}»",
            ru: "страницу {url} указали своей два суда, другой — «{court}»",
            en: "two courts give {url} as their own account, the other is \"{court}\"",
        }
        remedy {
            kk: "Парақшаны қай сот жүргізетінін анықтап, басқа соттың court.yaml файлындағы accounts тізімінен алып тастаңыз.",
            ru: "Уточните, какой суд ведёт страницу, и уберите её из списка accounts в court.yaml другого суда.",
            en: "Find out which court runs the account and take it out of accounts in the other court's court.yaml.",
        }
        explain {
            kk: "Сайттағы ресми парақшалар тізімі бойынша оқырман шын парақшаны жалған парақшадан ажыратады. Бір парақша екі сотта тұрса, көбіне court.yaml көшіріліп, мекенжайы түзетілмей қалған.",
            ru: "По списку официальных страниц читатель отличает настоящую страницу от поддельной. Если одна страница стоит у двух судов, чаще всего court.yaml скопировали и не исправили адрес.",
            en: "By the list of official accounts readers tell a real one from an impostor. Where one stands with two courts, court.yaml was most often copied and the address left as it was.",
        }
        /// A periodical has no serial number.
        IssnMissing { journal: String } = "D153" Note,
        reason {
            kk: "«{journal}» журналының ISSN нөмірі көрсетілмеген",
            ru: "у журнала «{journal}» не указан ISSN",
            en: "the journal \"{journal}\" has no ISSN",
        }
        remedy {
            kk: "Нөмірді мұқабадан көшіріңіз, мысалы: issn: \"1234-5679\". Журнал әлі тіркелмеген болса, ештеңе өзгертпеңіз.",
            ru: "Перепишите номер с обложки, например: issn: \"1234-5679\". Если журнал ещё не зарегистрирован, оставьте как есть.",
            en: "Copy the number from the cover, for example: issn: \"1234-5679\". If the journal is not registered yet, leave it as it is.",
        }
        explain {
            kk: "ISSN бойынша кітапханалар мен дәйексөз базалары журналды тауып, мақалаларын тіркейді. Ол мақаланың дәйексөзінде де тұрады.",
            ru: "По ISSN библиотеки и базы цитирования находят журнал и учитывают его статьи. Он стоит и в библиографической ссылке на статью.",
            en: "By the ISSN libraries and citation indexes find the journal and count its articles. It stands in an article's citation too.",
        }
        /// Two accounts of a court have the same id.
        AccountIdTwice { id: String, url: String } = "D154" Warning,
        reason {
            kk: "соттың екі парақшасының id белгісі бірдей: «{id}», екіншісі – {url}",
            ru: "у двух страниц суда одно обозначение «{id}», вторая страница — {url}",
            en: "\"{id}\" is the id of two accounts of the court, the other is {url}",
        }
        remedy {
            kk: "Бұл парақшаға бөлек белгі беріңіз, мысалы: id: {id}-2.",
            ru: "Дайте этой странице своё обозначение, например: id: {id}-2.",
            en: "Give this account an id of its own, for example: id: {id}-2.",
        }
        explain {
            kk: "Мәтіндегі account: сілтемесі парақшаны id белгісі бойынша табады. id жазылмаса, ол желі атауынан жасалады, сондықтан бір желідегі екі парақша бірдей белгі алады да, сілтеме әрдайым біріншісіне апарады.",
            ru: "Ссылка account: в тексте находит страницу по id. Если id не указан, он образуется от названия сети, поэтому две страницы в одной сети получают одно обозначение, и ссылка всегда ведёт к первой.",
            en: "A link account: in a text finds the account by its id. Without an id it is made from the network's name, so two accounts of one network get the same, and the link always leads to the first.",
        }
        /// Two rows of a registry have the same id.
        IdTwice { id: String } = "D155" Error,
        reason {
            kk: "«{id}» белгісі бұл файлда екі жазбада тұр",
            ru: "обозначение «{id}» в этом файле стоит у двух записей",
            en: "\"{id}\" is the id of two rows of this file",
        }
        remedy {
            kk: "Бір жазбаны өшіріңіз, ал бұлар бөлек нәрселер болса, екіншісіне басқа белгі беріңіз, мысалы: id: {id}-2.",
            ru: "Удалите одну из записей, а если это разные вещи, дайте второй другое обозначение, например: id: {id}-2.",
            en: "Delete one of the rows, or, if they are different things, give the second another id, for example: id: {id}-2.",
        }
        explain {
            kk: "Материалдар жазбаға осы белгі бойынша сілтейді. Белгі екі рет тұрса, қайсысы айтылғаны белгісіз, сондықтан файлдағы бірінші жазба алынады.",
            ru: "Материалы ссылаются на запись по этому обозначению. Если оно стоит дважды, неясно, о какой записи речь, поэтому берётся первая.",
            en: "Items refer to a row by this id. Where it stands twice nobody can tell which is meant, so the first one is taken.",
        }
    }
}
