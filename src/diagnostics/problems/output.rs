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
            kk: "private қалтасындағы мониторинг шолулары мен жазбалар ешқашан жарияланбайды. Сайтты жарияламас бұрын бағдарлама әр файлдан осы қалтадағы ұзындығы 20 таңбадан асатын жолдарды және файл атауларын іздейді. Сирек сөзі бар қысқа жолдар материалға тіркелген файлдардан ізделеді. Біреуі табылса, сайт бұрынғы күйінде қалады. Ашық материалдың мәтінінде тұрған жол туралы D804 қатесі шығады.",
            ru: "Обзоры мониторинга и заметки из папки private никогда не публикуются. Перед публикацией программа ищет в каждом файле сайта строки этой папки длиной от 20 знаков и имена её файлов. Короткие строки с редким словом ищутся в приложенных файлах. Если что-то найдено, сайт остаётся прежним. О строке, которая стоит и в тексте открытого материала, говорит ошибка D804.",
            en: "Monitoring digests and notes in the folder private are never published. Before a site is published, every file of it is searched for the lines of that folder, from 20 characters on, and for the names of its files. Shorter lines with a rare word are searched for in attached files. If anything is found, the site stays as it was. Of a line that stands in the text of a public item too, the error D804 tells.",
        }
        /// A private line stands in a public text too.
        PrivateAndPublic { file: String } = "D804" Error,
        reason {
            kk: "бұл файлдағы мәтін жабық {file} файлында да тұр, сондықтан сайт жарияланбайды",
            ru: "содержимое этого файла есть и в закрытом файле {file}, поэтому сайт не публикуется",
            en: "what stands here stands in the private file {file} too, so the site is not published",
        }
        remedy {
            kk: "Мәтінді екі файлдың бірінен өшіріңіз: құпия болса, осы файлдан, құпия болмаса, private қалтасынан.",
            ru: "Удалите этот текст из одного из двух файлов: если он закрытый, отсюда, если открытый, из папки private.",
            en: "Take it out of one of the two files: out of this one if it is confidential, out of the folder private if it is not.",
        }
        explain {
            kk: "Бір жол private қалтасындағы жазбада да, ашық материалда да тұр. Мұндай жол көбіне байқаусыз көшіріледі, сондықтан сайт бұрынғы күйінде қалады. Екі файлды салыстырып, жолды біреуінен өшіріңіз: private қалтасында тек жарияланбайтын мәтін болуы керек. Сол сияқты, private қалтасындағы сурет немесе құжат материалдың жанында да жатса, біреуін өшіріңіз.",
            ru: "Одна и та же строка стоит в записи папки private и в открытом материале. Чаще всего такую строку копируют по ошибке, поэтому сайт остаётся прежним. Сравните два файла и удалите строку из одного из них: в папке private должно лежать только то, что не публикуется. Если изображение или документ из папки private лежит и рядом с материалом, тоже удалите одно из двух.",
            en: "One line stands in a note of the folder private and in a public item. Most often such a line was copied by mistake, so the site stays as it was. Compare the two files and take the line out of one of them: the folder private is for what is not published. Where a picture or document of the folder private lies beside an item too, delete one of the two as well.",
        }
        /// A page weighs more than the settings allow.
        PageTooHeavy { page: String, weight: u64, limit: u64 } = "D806" Warning,
        reason {
            kk: "{page} беті баяу желіге ауыр: стильдерімен бірге {weight} КБ, шегі – {limit} КБ",
            ru: "страница {page} тяжела для медленной связи: со стилями {weight} КБ, предел – {limit} КБ",
            en: "the page {page} is heavy for a slow line: {weight} KB with its styles, the limit is {limit} KB",
        }
        remedy {
            kk: "Материалды екіге бөліңіз немесе ұзақ кестесін файл етіп тіркеңіз; шекті zharia.yaml файлында өзгертуге болады: limits: {{page: 20000}}.",
            ru: "Разделите материал на два или приложите длинную таблицу файлом; предел можно изменить в zharia.yaml: limits: {{page: 20000}}.",
            en: "Split the item in two, or attach a long table as a file; zharia.yaml can change the limit: limits: {{page: 20000}}.",
        }
        explain {
            kk: "Бет пен стильдері сығылған күйінде 14 600 байттан аспаса, баяу телефонда да бірден ашылады: жаңа байланыс алғашқы жауаппен осынша дерек жібереді. Суреттер мен қаріптер бұған кірмейді. 4 000 сөзден ұзақ мәтіндер мен компоненттер үлгілері есепке алынбайды. Шек limits бөлімінде тұр; 0 тексеруді өшіреді.\n\nlimits:\n  page: 14600",
            ru: "Если страница со стилями в сжатом виде не больше 14 600 байт, она открывается сразу и на медленном телефоне: столько данных новое соединение отдаёт первым же ответом. Изображения и шрифты сюда не входят. Тексты длиннее 4 000 слов и образцы компонентов не считаются. Предел задаёт раздел limits; 0 отключает проверку.\n\nlimits:\n  page: 14600",
            en: "If a page with its styles is no more than 14,600 bytes compressed, it opens at once on a slow phone too: so much does a new connection bring with its first answer. Pictures and fonts do not count. Texts of more than 4,000 words and the samples of components stand apart. The limit is in the section limits; 0 switches the check off.\n\nlimits:\n  page: 14600",
        }
    }
}
