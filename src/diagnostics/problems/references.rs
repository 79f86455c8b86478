//! Problems of what a text points to: other items, media files, people; codes D401–D499.
//!
//! How an address is written is in `text`; this is about what stands at it.

use super::problems;

problems! {
    /// A reference that leads nowhere or to the wrong place.
    pub enum ReferenceProblem {
        /// A link leads to nothing.
        LinkTargetMissing { target: String } = "D401" Error,
        reason {
            kk: "«{target}» сілтемесі апаратын бет немесе файл жоқ",
            ru: "страницы или файла по ссылке «{target}» нет",
            en: "the link \"{target}\" leads to no page or file",
        }
        remedy {
            kk: "Жолын тексеріңіз: осы бөлімдегі басқа материалға сілтеме ../brifing/index.kk.md, осы қалтадағы файлға сілтеме buiryq.pdf түрінде жазылады.",
            ru: "Проверьте путь: на другой материал раздела ссылаются так: ../brifing/index.ru.md, на файл этой папки — так: prikaz.pdf.",
            en: "Check the path: another item of the section is ../briefing/index.en.md, a file in this folder is order.pdf.",
        }
        explain {
            kk: "Сілтеме осы сайттың ішіне апарады, бірақ онда ондай бет те, файл да жоқ: оқырман «бет табылмады» дегенді көрер еді. Жол осы файлдың қалтасынан есептеледі, ../ бір қалтаға жоғары көтереді. Материал өшірілген болса, сілтемені де алып тастаңыз.\n\n[Брифинг](../brifing/index.kk.md)",
            ru: "Ссылка ведёт внутрь этого сайта, но такой страницы или файла нет: читатель увидел бы «страница не найдена». Путь отсчитывается от папки этого файла, ../ поднимает на одну папку вверх. Если материал удалён, уберите и ссылку.\n\n[Брифинг](../brifing/index.ru.md)",
            en: "The link leads into this site, but there is no such page or file: a reader would see \"page not found\". The path is counted from this file's folder, and ../ goes one folder up. If the item was deleted, remove the link as well.\n\n[Briefing](../briefing/index.en.md)",
        }
        /// A link leads to nothing, but nearly to something.
        MisspelledLinkTarget { target: String, meant: String } = "D402" Error,
        reason {
            kk: "«{target}» сілтемесі апаратын бет немесе файл жоқ, бәлкім, «{meant}» болар",
            ru: "страницы или файла по ссылке «{target}» нет, возможно, имелось в виду «{meant}»",
            en: "the link \"{target}\" leads to no page or file, perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{target}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{target}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{target}\".",
        }
        explain {
            kk: "Сілтемедегі жол бар файлдың жолына өте ұқсас, шамасы, қате терілген. Оқырманды басқа материалға апармас үшін бағдарлама оны өзі түзетпейді. Бас әріп пен кіші әріптің айырмасы бар.",
            ru: "Путь в ссылке очень похож на путь существующего файла: скорее всего, это опечатка. Программа не исправляет её сама, чтобы не привести читателя к другому материалу. Прописные и строчные буквы различаются.",
            en: "The path in the link is very close to that of a file that exists, so it is most likely a slip. The program does not correct it by itself, lest readers are led to another item. Capital and small letters differ.",
        }
        /// The linked page has no such heading.
        FragmentMissing { fragment: String } = "D403" Error,
        reason {
            kk: "сілтемедегі #{fragment} тақырыбы ол бетте жоқ",
            ru: "на странице нет заголовка #{fragment}, на который ведёт ссылка",
            en: "the linked page has no heading #{fragment}",
        }
        remedy {
            kk: "Сілтеменің # таңбасынан басталатын бөлігін өшіріңіз немесе сол беттегі тақырып бойынша түзетіңіз, мысалы: #sot-sheshimi.",
            ru: "Удалите часть ссылки, начиная со знака #, или исправьте её по заголовку той страницы, например: #reshenie-suda.",
            en: "Delete the part of the link from # on, or correct it after the heading of that page, for example: #the-decision.",
        }
        explain {
            kk: "Сілтеменің # таңбасынан кейінгі бөлігі беттің белгілі тақырыбына апарады. Ол тақырып мәтінінен транслитерациямен жасалады: «## Сот шешімі» тақырыбынан #sot-sheshimi шығады. Тақырып өзгерсе, оған апаратын сілтемелер де өзгеруі керек.",
            ru: "Часть ссылки после # ведёт к определённому заголовку страницы. Она получается из его текста транслитерацией: из «## Решение суда» выходит #reshenie-suda. Если заголовок изменён, меняются и ссылки на него.",
            en: "The part of a link after # leads to a certain heading of a page. It is made from the heading's text: \"## The decision\" gives #the-decision. If the heading changes, links to it must change too.",
        }
        /// A picture or a file does not exist.
        MediaMissing { file: String } = "D404" Error,
        reason {
            kk: "«{file}» файлы табылмады",
            ru: "файл «{file}» не найден",
            en: "the file \"{file}\" was not found",
        }
        remedy {
            kk: "Файлды осы жол жазылған файлмен бір қалтаға салыңыз және атауын дәл солай жазыңыз, бас әріп пен кіші әріптің айырмасы бар, мысалы: photo.jpg.",
            ru: "Положите его в ту же папку, где лежит файл с этой строкой, и напишите имя точно так же, с теми же прописными и строчными буквами, например: photo.jpg.",
            en: "Put it into the same folder as the file with this line and write its name exactly, capital and small letters alike, for example: photo.jpg.",
        }
        explain {
            kk: "Сурет немесе тіркелген файл материалдың өз қалтасында тұруы керек, сонда ол материалмен бірге жарияланады және мұрағатталады. Файл жүктелмей қалмағанын, атауы мен кеңейтімін (.jpg немесе .jpeg) тексеріңіз.\n\nnews/brifing/index.kk.md\nnews/brifing/photo.jpg",
            ru: "Изображение или вложение лежит в папке самого материала, тогда оно публикуется и хранится вместе с ним. Проверьте, загружен ли файл и верны ли имя и расширение (.jpg или .jpeg).\n\nnews/brifing/index.ru.md\nnews/brifing/photo.jpg",
            en: "A picture or an attachment stands in the item's own folder, so that it is published and kept with the item. See that the file was uploaded and that its name and ending (.jpg or .jpeg) are right.\n\nnews/briefing/index.en.md\nnews/briefing/photo.jpg",
        }
        /// A file's name is nearly that of one that exists.
        MisspelledMedia { file: String, meant: String } = "D405" Error,
        reason {
            kk: "«{file}» файлы табылмады, бәлкім, «{meant}» болар",
            ru: "файл «{file}» не найден, возможно, имелся в виду «{meant}»",
            en: "the file \"{file}\" was not found, perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{file}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{file}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{file}\".",
        }
        explain {
            kk: "Көрсетілген атау қалтадағы файлдың атауына өте ұқсас. Серверде бас әріп пен кіші әріп бөлек таңба: Photo.JPG пен photo.jpg – екі бөлек файл, сіздің компьютеріңізде олар бірдей болып көрінсе де.",
            ru: "Указанное имя очень похоже на имя файла в папке. На сервере прописные и строчные буквы различаются: Photo.JPG и photo.jpg — разные файлы, даже если на вашем компьютере они открываются одинаково.",
            en: "The name given is very close to that of a file in the folder. On a server capital and small letters differ: Photo.JPG and photo.jpg are two files, even if your own computer treats them alike.",
        }
        /// A person has no file.
        UnknownPerson { id: String } = "D406" Error,
        reason {
            kk: "people қалтасында «{id}» деген адам жоқ",
            ru: "в папке people нет человека «{id}»",
            en: "the folder people has no person \"{id}\"",
        }
        remedy {
            kk: "people қалтасындағы файл атауын .yaml кеңейтімінсіз жазыңыз, мысалы: almaty-press, немесе осындай файл жасаңыз.",
            ru: "Впишите имя файла из папки people без .yaml, например: almaty-press, или создайте такой файл.",
            en: "Use the name of a file in people without .yaml, for example almaty-press, or make such a file.",
        }
        explain {
            kk: "Судьялар, спикерлер және баспасөз қызметінің мамандары people қалтасында бір рет жазылады, ал материалдар оларға файл атауы арқылы сілтейді. Сонда аты-жөні, лауазымы және байланыс деректері барлық бетте бірдей болады және бір жерде жаңартылады.\n\npeople/almaty-press.yaml → contact: almaty-press",
            ru: "Судьи, спикеры и сотрудники пресс-служб описаны один раз в папке people, а материалы ссылаются на них по имени файла. Тогда имя, должность и контакты везде одинаковы и обновляются в одном месте.\n\npeople/almaty-press.yaml → contact: almaty-press",
            en: "Judges, speakers and press officers are described once, in the folder people, and items refer to them by file name. So names, offices and contacts are the same everywhere and are updated in one place.\n\npeople/almaty-press.yaml → contact: almaty-press",
        }
        /// A person's identifier is nearly a known one.
        MisspelledPerson { id: String, meant: String } = "D407" Error,
        reason {
            kk: "people қалтасында «{id}» деген адам жоқ, бәлкім, «{meant}» болар",
            ru: "в папке people нет человека «{id}», возможно, имелся в виду «{meant}»",
            en: "the folder people has no person \"{id}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{id}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{id}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{id}\".",
        }
        explain {
            kk: "Белгі people қалтасындағы файлдың атауына өте ұқсас, шамасы, қате терілген. Белгі файл атауымен әріпке дейін, .yaml кеңейтімінсіз сәйкес келуі керек. Материалда басқа адам көрсетілмеуі үшін бағдарлама болжам жасамайды.",
            ru: "Обозначение очень похоже на имя файла в папке people: скорее всего, это опечатка. Оно совпадает с именем файла буква в букву, без .yaml. Программа не угадывает, чтобы в материале не оказался другой человек.",
            en: "The identifier is very close to the name of a file in people, so it is most likely a slip. It must match the file's name letter for letter, without .yaml. The program does not guess, so that no item names the wrong person.",
        }
        /// A link leads to an item that is not public yet.
        LinkNotPublic { target: String } = "D408" Warning,
        reason {
            kk: "«{target}» материалы әлі жарияланбаған, сілтеме жай мәтін болып көрсетіледі",
            ru: "материал «{target}» ещё не опубликован, ссылка показана обычным текстом",
            en: "the item \"{target}\" is not public yet, so the link is shown as plain text",
        }
        remedy {
            kk: "Сілтеме ол материал жарияланған соң өзі пайда болады. Ол ертерек керек болса, сол материалдың date, embargo және draft өрістерін тексеріңіз.",
            ru: "Ссылка появится сама, когда тот материал будет опубликован. Если он нужен раньше, проверьте его поля date, embargo и draft.",
            en: "The link appears by itself once that item is public. If it is needed earlier, check its fields date, embargo and draft.",
        }
        explain {
            kk: "Сілтеме жасалған материал – жоба (draft), немесе оның жариялану уақыты әлі келмеген. Жарияланбаған беттің мекенжайы да құпия болуы мүмкін, сондықтан оқырманға сілтеме емес, оның мәтіні ғана көрсетіледі. Материал жарияланған соң сайт келесі құрылғанда сілтеме қосылады.",
            ru: "Материал, на который ведёт ссылка, — черновик (draft) или время его публикации ещё не пришло. Сам адрес неопубликованной страницы может быть закрытым, поэтому читатель видит только текст ссылки. Ссылка появится при следующей сборке сайта после публикации.",
            en: "The item that the link leads to is a draft, or its time has not come yet. Even the address of an unpublished page may be confidential, so readers see the words of the link only. The link appears when the site is next built after publication.",
        }
        /// A reference leads to what is never published.
        PrivateTarget { target: String } = "D805" Error,
        reason {
            kk: "«{target}» – private қалтасындағы файл, ол ешқашан жарияланбайды",
            ru: "«{target}» — файл папки private, она никогда не публикуется",
            en: "\"{target}\" is a file of the folder private, which is never published",
        }
        remedy {
            kk: "Бұл сілтемені өшіріңіз. Файл оқырманға арналған болса, оны материалдың жанына салып, атауын ғана жазыңыз.",
            ru: "Удалите эту ссылку. Если файл предназначен для читателей, положите его рядом с материалом и укажите только имя.",
            en: "Delete this reference. If the file is meant for readers, put it beside the item and give its name only.",
        }
        explain {
            kk: "private қалтасында мониторинг шолулары мен қызметтік жазбалар тұрады. Материалдан оларға сілтеме жасауға да, ол жерден сурет немесе құжат алуға да болмайды. Ондай файлдың бар-жоғын да бағдарлама айтпайды: жауап екі жағдайда да бірдей.",
            ru: "В папке private лежат обзоры мониторинга и служебные заметки. На них нельзя ссылаться из материалов, оттуда нельзя взять изображение или документ. Есть ли там такой файл, программа не говорит: ответ в обоих случаях один.",
            en: "The folder private holds monitoring digests and internal notes. Items can't link to them, nor take a picture or document from there. Whether such a file is there is not told: the answer is the same in both cases.",
        }
        /// A person lacks the role that is needed here.
        PersonWithoutRole { id: String, role: String } = "D409" Error,
        reason {
            kk: "«{id}» файлында осы жерге қажет рөл көрсетілмеген: {role}",
            ru: "в файле «{id}» не указана нужная здесь роль: {role}",
            en: "the person \"{id}\" does not have the role needed here: {role}",
        }
        remedy {
            kk: "people/{id}.yaml файлындағы roles өрісіне осы рөлді қосыңыз немесе мұнда осындай рөлі бар адамды көрсетіңіз.",
            ru: "Добавьте эту роль в поле roles файла people/{id}.yaml или укажите здесь человека с такой ролью.",
            en: "Add the role to the field roles of people/{id}.yaml, or name a person here who has it.",
        }
        explain {
            kk: "Кейбір өрістерге белгілі рөлі бар адам керек: мысалы, судья бетіне – судья, іс-шараға – спикер, байланысқа – баспасөз қызметінің маманы. Рөлдер адамның people қалтасындағы файлында жазылады. Рөл адам шынымен сол қызметті атқаратын болса ғана қосылады.",
            ru: "Некоторым полям нужен человек с определённой ролью: странице судьи — судья, мероприятию — спикер, контакту — сотрудник пресс-службы. Роли записаны в файле человека в папке people. Добавляйте роль, только если человек действительно её исполняет.",
            en: "Some fields need a person with a certain role: a judge's page a judge, an event a speaker, a contact a press officer. Roles are written in the person's file in people. Add a role only if the person truly holds it.",
        }
        /// A path leads outside the content tree.
        OutsidePath { path: String } = "D410" Error,
        reason {
            kk: "«{path}» жолы мазмұн қалтасының сыртына шығады",
            ru: "путь «{path}» ведёт за пределы папки с материалами",
            en: "the path \"{path}\" leads outside the content folder",
        }
        remedy {
            kk: "Файлды материалдың қалтасына көшіріп, атауын ғана жазыңыз, мысалы: photo.jpg.",
            ru: "Скопируйте файл в папку материала и напишите только его имя, например: photo.jpg.",
            en: "Copy the file into the item's folder and write only its name, for example: photo.jpg.",
        }
        explain {
            kk: "Жолдағы ../ белгілері мазмұн қалтасының сыртына шығарады. Ол жақтағы файлдар сайтқа арналмаған, олардың ішінде құпия құжаттар болуы мүмкін, сондықтан мұндай жолдар ешқашан оқылмайды.",
            ru: "Знаки ../ в пути выводят за пределы папки сайта. Файлы оттуда не предназначены для публикации, среди них могут быть закрытые документы, поэтому такие пути никогда не читаются.",
            en: "The ../ signs in the path lead out of the content folder. Files there are not meant for the site and may be confidential, so such paths are never read.",
        }
        /// A link leads to another language without need.
        LinkToOtherLanguage { target: String } = "D411" Warning,
        reason {
            kk: "«{target}» сілтемесі материалдың басқа тілдегі нұсқасына апарады, ал осы тілдегі нұсқасы бар",
            ru: "ссылка «{target}» ведёт на версию материала на другом языке, хотя есть версия на этом",
            en: "the link \"{target}\" leads to another language, although the item exists in this one",
        }
        remedy {
            kk: "Сілтемеде осы беттің тілін көрсетіңіз, мысалы: ../brifing/index.kk.md.",
            ru: "Укажите в ссылке язык этой страницы, например: ../brifing/index.ru.md.",
            en: "Use the language of this page in the link, for example: ../briefing/index.en.md.",
        }
        explain {
            kk: "Қазақша оқып отырған адам сілтемені басқанда, кенет орысша бетке түседі, ал ол материалдың қазақшасы бар. Оқырман тілін сақтаған дұрыс. Басқа тілдегі нұсқаға әдейі сілтесеңіз, бұл туралы сілтеме мәтінінде айтыңыз: «(орыс тілінде)».",
            ru: "Читатель русской страницы по такой ссылке внезапно попадёт на казахскую, хотя русская версия есть. Лучше сохранять язык читателя. Если ссылка на другой язык нужна намеренно, скажите об этом в её тексте: «(на казахском языке)».",
            en: "A reader of this page would suddenly land on a page in another language, although this language has the item. It is better to keep the reader's language. If the other language is meant, say so in the link's text: \"(in Kazakh)\".",
        }
        /// A registry has no such id.
        UnknownId { registry: String, id: String, file: String } = "D412" Error,
        reason {
            kk: "{file} тізімінде «{id}» белгісі жоқ ({registry})",
            ru: "в реестре {file} нет обозначения «{id}» ({registry})",
            en: "the registry {file} has no \"{id}\" ({registry})",
        }
        remedy {
            kk: "{file} ішіндегі белгілердің бірін жазыңыз немесе жаңа жазбаны сонда қосыңыз.",
            ru: "Впишите одно из обозначений, что стоят в {file}, или добавьте туда новую запись.",
            en: "Use one of the ids that stand in {file}, or add a row there.",
        }
        explain {
            kk: "Басылымдар, терминдер, парақшалар, сервистер мен құжаттар бір рет, тізімде жазылады, ал материалдар оларға белгісімен сілтейді. Сонда атау мен мекенжай барлық бетте бірдей болады.\n\noutlet: mysal\n[апелляция](term:apellyatsiya)",
            ru: "Издания, термины, страницы, сервисы и документы записаны один раз в реестре, а материалы ссылаются на них по обозначению. Тогда название и адрес везде одинаковы.\n\noutlet: mysal\n[апелляция](term:apellyatsiya)",
            en: "Outlets, terms, accounts, services and documents stand once, in a registry, and items refer to them by id. So names and addresses are the same everywhere.\n\noutlet: mysal\n[апелляция](term:apellyatsiya)",
        }
        /// An id is nearly one of a registry.
        MisspelledId { registry: String, id: String, meant: String, file: String } = "D413" Error,
        reason {
            kk: "{file} тізімінде «{id}» белгісі жоқ ({registry}), бәлкім, «{meant}» болар",
            ru: "в реестре {file} нет обозначения «{id}» ({registry}), возможно, имелось в виду «{meant}»",
            en: "the registry {file} has no \"{id}\" ({registry}), perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{id}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{id}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{id}\".",
        }
        explain {
            kk: "Белгі тізімдегі белгіге өте ұқсас, шамасы, қате терілген. Басқа басылымды не терминді көрсетіп қоймас үшін бағдарлама оны өзі түзетпейді.",
            ru: "Обозначение очень похоже на имеющееся: скорее всего, это опечатка. Программа не исправляет её сама, чтобы не указать другое издание или термин.",
            en: "The id is very close to one in the registry, so it is most likely a slip. The program does not correct it by itself, lest another outlet or term is named.",
        }
        /// A field refers to an item that is not there.
        UnknownItem { item: String } = "D414" Error,
        reason {
            kk: "«{item}» деген материал жоқ",
            ru: "материала «{item}» нет",
            en: "there is no item \"{item}\"",
        }
        remedy {
            kk: "Материалдың бөлімі мен қалтасын жазыңыз, мысалы: news/brifing; басқа соттыкі болса, алдына соттың белгісі: astana/news/brifing.",
            ru: "Напишите раздел и папку материала, например: news/brifing; для материала другого суда впереди стоит обозначение суда: astana/news/brifing.",
            en: "Write the section and the folder of the item, for example news/brifing; one of another court has the court's id in front: astana/news/brifing.",
        }
        explain {
            kk: "Бұл өріс сайттағы басқа материалды көрсетеді, екі бет бір-біріне сілтейді. Материал алдымен осы соттан, сосын national қалтасынан ізделеді.",
            ru: "Это поле указывает другой материал сайта, и обе страницы ссылаются друг на друга. Материал ищется сначала у этого суда, потом в папке national.",
            en: "The field names another item of the site, and the two pages link to each other. The item is looked for at this court first, then in the folder national.",
        }
        /// A field refers to an item that is nearly there.
        MisspelledItem { item: String, meant: String } = "D415" Error,
        reason {
            kk: "«{item}» деген материал жоқ, бәлкім, «{meant}» болар",
            ru: "материала «{item}» нет, возможно, имелся в виду «{meant}»",
            en: "there is no item \"{item}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{item}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{item}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{item}\".",
        }
        explain {
            kk: "Жазылған жол бар материалға өте ұқсас, шамасы, қате терілген. Басқа материалға сілтеп қоймас үшін бағдарлама оны өзі түзетпейді.",
            ru: "Написанное очень похоже на имеющийся материал: скорее всего, это опечатка. Программа не исправляет её сама, чтобы не сослаться на другой.",
            en: "What is written is very close to an item that exists, so it is most likely a slip. The program does not correct it by itself, lest it links to another.",
        }
    }
}
