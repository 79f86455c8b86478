//! Problems of what a site would publish, its addresses and what must stay private: codes D801–D899.
//!
//! They are found before anything is published.

use super::problems;

problems! {
    /// Two claims to one address, or private words on their way out.
    pub enum OutputProblem {
        /// Two sources make the same address.
        AddressTaken { address: String, other: String } = "D801" Error,
        reason {
            kk: "{address} мекенжайына {other} материалы да бет жасайды",
            ru: "по адресу {address} страницу создаёт и материал {other}",
            en: "the item {other} makes a page at the address {address} too",
        }
        remedy {
            kk: "Екі қалтаның бірінің атауын өзгертіңіз: әр материалдың мекенжайы бөлек болуы керек.",
            ru: "Переименуйте одну из двух папок: у каждого материала должен быть свой адрес.",
            en: "Rename one of the two folders: every item needs an address of its own.",
        }
        explain {
            kk: "Әр мекенжайда бір ғана бет тұра алады. Екі материал бір мекенжайға таласса, біреуі жоғалып кетер еді, сондықтан екеуі де түзетілгенше жарияланбайды. Бұрын жарияланған материалдың атауын қалдырып, жаңасынікін өзгертіңіз.",
            ru: "По одному адресу может стоять только одна страница. Если два материала спорят за него, один пропал бы, поэтому публикация ждёт исправления. Сохраните имя у того, что уже опубликован, и измените у нового.",
            en: "One address can hold one page only. If two items claim it, one would be lost, so publication waits until this is mended. Keep the name of the item that is already published and change that of the new one.",
        }
        /// An old address is already in use.
        AliasTaken { alias: String, by: String } = "D802" Error,
        reason {
            kk: "«{alias}» бұрынғы мекенжайы бос емес, оны {by} қолданады",
            ru: "прежний адрес «{alias}» уже занят: {by}",
            en: "the old address \"{alias}\" is already used by {by}",
        }
        remedy {
            kk: "aliases тізімінен осы жолды өшіріңіз, ал мекенжай осы материалдікі болса, оны екіншісінен өшіріңіз.",
            ru: "Удалите эту строку из списка aliases, а если адрес принадлежит этому материалу — удалите его у другого.",
            en: "Delete this line from the list aliases, or, if the address belongs to this item, delete it from the other.",
        }
        explain {
            kk: "Бұрынғы мекенжай оқырманды осы материалға апарады, бірақ ол мекенжайда басқа бет бар немесе оны екінші материал да алған. Қайсысына апару керегін бағдарлама білмейді. aliases өрісінде тек осы материалдың өзі тұрған бұрынғы мекенжайлар болуы керек.",
            ru: "Прежний адрес ведёт читателя к этому материалу, но по нему уже есть другая страница или его указал второй материал. Программа не знает, куда вести. В aliases должны стоять только адреса, по которым раньше был именно этот материал.",
            en: "An old address leads readers to this item, but another page stands there, or a second item has claimed it. The program can't know where to lead. The field aliases should hold only addresses where this very item once stood.",
        }
        /// An output holds what lies in the private folder.
        PrivateLeak { output: String } = "D803" Error,
        reason {
            kk: "{output} файлына осы жабық файлдың мәтіні немесе атауы түскен, сондықтан сайт жарияланбады",
            ru: "в файл {output} попал текст или имя этого закрытого файла, поэтому сайт не опубликован",
            en: "{output} holds words or the name of this private file, so the site was not published",
        }
        remedy {
            kk: "Мәтіннің қайдан шыққанын табыңыз: материалға тіркелген файлдарды және безендіру үлгілерін тексеріп, оны сол жерден өшіріңіз. Мәтін жария болуы керек болса, оны private қалтасынан өшіріңіз.",
            ru: "Найдите, откуда взялся текст: проверьте файлы, приложенные к материалам, и шаблоны оформления и удалите его там. Если текст должен быть открытым, удалите его из папки private.",
            en: "Find where the words come from: look through the files attached to items and the templates of the theme, and delete them there. If the words are meant for everyone, delete them from the folder private.",
        }
        explain {
            kk: "private қалтасындағы мониторинг шолулары мен жазбалар ешқашан жарияланбайды. Сайтты жарияламас бұрын бағдарлама әр файлдан осы қалтадағы ұзындығы 20 таңбадан асатын жолдарды және файл атауларын іздейді. Біреуі табылса, сайт бұрынғы күйінде қалады. Ашық материалдардың мәтінінде тұрған жолдар ізделмейді, олар туралы D804 ескертуі шығады.",
            ru: "Обзоры мониторинга и заметки из папки private никогда не публикуются. Перед публикацией программа ищет в каждом файле сайта строки этой папки длиной от 20 знаков и имена её файлов. Если что-то найдено, сайт остаётся прежним. Строки, которые стоят и в тексте открытых материалов, не ищутся: о них говорит предупреждение D804.",
            en: "Monitoring digests and notes in the folder private are never published. Before a site is published, every file of it is searched for the lines of that folder, from 20 characters on, and for the names of its files. If anything is found, the site stays as it was. Lines that stand in the text of public items too are not searched for: the warning D804 tells of them.",
        }
        /// A private line stands in a public text too.
        PrivateAndPublic { file: String } = "D804" Warning,
        reason {
            kk: "жабық қалтадағы бұл мәтін жарияланатын файлда да бар: {file}",
            ru: "этот текст из закрытой папки есть и в публикуемом файле: {file}",
            en: "what stands here in the private folder stands in a file for publication too: {file}",
        }
        remedy {
            kk: "Мәтін құпия болса, оны ашық файлдан өшіріңіз. Құпия болмаса, оны private қалтасынан өшіріңіз немесе басқаша жазыңыз.",
            ru: "Если текст закрытый, удалите его из публикуемого файла. Если открытый, удалите его из папки private или перескажите иначе.",
            en: "If it is confidential, delete it from the file for publication. If it is not, delete it from the folder private or put it in other words.",
        }
        explain {
            kk: "Бір жол private қалтасындағы жазбада да, ашық материалда да тұр. Оны материалға редактордың өзі жазғандықтан, жол жарияланады және шығыс файлдардан ізделмейді. Бірақ мұндай жол көбіне байқаусыз көшіріледі: екі файлды салыстырып, қайсысында артық екенін шешіңіз. Сол сияқты, private қалтасындағы сурет немесе құжат материалдың жанында да жатса, ескерту шығады.",
            ru: "Одна и та же строка стоит в заметке папки private и в открытом материале. Раз в материал её внёс редактор, она публикуется и в файлах сайта не ищется. Но такие строки часто попадают туда по ошибке: сравните два файла и решите, где она лишняя. То же предупреждение появляется, если изображение или документ из папки private лежит и рядом с материалом.",
            en: "One line stands in a note of the folder private and in a public item. As an editor has put it into the item, it is published, and outputs are not searched for it. But such lines are often copied by mistake: compare the two files and decide where it should not be. The same warning is given when a picture or document of the folder private lies beside an item too.",
        }
    }
}
