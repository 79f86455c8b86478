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
            kk: "Жолын тексеріңіз: осы бөлімдегі басқа материалға сілтеме ../brifing/index.kk.md, осы қалтадағы файлға сілтеме buiryq.pdf түрінде жазылады.",
            ru: "Проверьте путь: на другой материал раздела ссылаются так: ../brifing/index.ru.md, на файл этой папки — так: prikaz.pdf.",
            en: "Check the path: another item of the section is ../briefing/index.en.md, a file in this folder is order.pdf.",
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
            kk: "«{target}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{target}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{target}\".",
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
            kk: "Сілтеменің # таңбасынан басталатын бөлігін өшіріңіз немесе сол беттегі тақырып бойынша түзетіңіз, мысалы: #sot-sheshimi.",
            ru: "Удалите часть ссылки, начиная со знака #, или исправьте её по заголовку той страницы, например: #reshenie-suda.",
            en: "Delete the part of the link from # on, or correct it after the heading of that page, for example: #the-decision.",
        }
        /// A picture or a file does not exist.
        MediaMissing { file: String } = "D404" Error,
        reason {
            kk: "«{file}» файлы табылмады",
            ru: "файл «{file}» не найден",
            en: "the file \"{file}\" was not found",
        }
        remedy {
            kk: "Файлды материалдың қалтасына салыңыз және атауын дәл солай жазыңыз, бас әріп пен кіші әріптің айырмасы бар, мысалы: photo.jpg.",
            ru: "Положите файл в папку материала и напишите имя точно так же, с теми же прописными и строчными буквами, например: photo.jpg.",
            en: "Put the file into the item's folder and write its name exactly, capital and small letters alike, for example: photo.jpg.",
        }
        explain {
            kk: "Файлды материалдың қалтасына салыңыз және атауын дәл солай жазыңыз, бас әріп пен кіші әріптің айырмасы бар, мысалы: photo.jpg.",
            ru: "Положите файл в папку материала и напишите имя точно так же, с теми же прописными и строчными буквами, например: photo.jpg.",
            en: "Put the file into the item's folder and write its name exactly, capital and small letters alike, for example: photo.jpg.",
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
            kk: "«{file}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{file}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{file}\".",
        }
        /// A person has no file.
        UnknownPerson { id: String } = "D406" Error,
        reason {
            kk: "people қалтасында «{id}» деген адам жоқ",
            ru: "в папке people нет человека «{id}»",
            en: "the folder people has no person \"{id}\"",
        }
        remedy {
            kk: "people қалтасындағы файл атауын .yaml жалғауынсыз жазыңыз, мысалы: contact: a-serikova, немесе осындай файл жасаңыз.",
            ru: "Впишите имя файла из папки people без .yaml, например: contact: a-serikova, или создайте такой файл.",
            en: "Use the name of a file in people without .yaml, for example contact: a-serikova, or make such a file.",
        }
        explain {
            kk: "people қалтасындағы файл атауын .yaml жалғауынсыз жазыңыз, мысалы: contact: a-serikova, немесе осындай файл жасаңыз.",
            ru: "Впишите имя файла из папки people без .yaml, например: contact: a-serikova, или создайте такой файл.",
            en: "Use the name of a file in people without .yaml, for example contact: a-serikova, or make such a file.",
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
            kk: "«{id}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{id}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{id}\".",
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
            kk: "Сілтеме ол материал жарияланған соң өзі пайда болады. Ол ертерек керек болса, сол материалдың date, embargo және draft өрістерін тексеріңіз.",
            ru: "Ссылка появится сама, когда тот материал будет опубликован. Если он нужен раньше, проверьте его поля date, embargo и draft.",
            en: "The link appears by itself once that item is public. If it is needed earlier, check its fields date, embargo and draft.",
        }
        /// A person lacks the role that is needed here.
        PersonWithoutRole { id: String, role: String } = "D409" Error,
        reason {
            kk: "«{id}» файлында осы жерге қажет рөл көрсетілмеген: {role}",
            ru: "в файле «{id}» не указана нужная здесь роль: {role}",
            en: "the person \"{id}\" does not have the role needed here: {role}",
        }
        remedy {
            kk: "people/{id}.yaml файлына осы рөлді қосыңыз немесе мұнда осындай рөлі бар адамды көрсетіңіз.",
            ru: "Добавьте эту роль в файл people/{id}.yaml или укажите здесь человека с такой ролью.",
            en: "Add the role to the file people/{id}.yaml, or name a person here who has it.",
        }
        explain {
            kk: "people/{id}.yaml файлына осы рөлді қосыңыз немесе мұнда осындай рөлі бар адамды көрсетіңіз.",
            ru: "Добавьте эту роль в файл people/{id}.yaml или укажите здесь человека с такой ролью.",
            en: "Add the role to the file people/{id}.yaml, or name a person here who has it.",
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
            kk: "Файлды материалдың қалтасына көшіріп, атауын ғана жазыңыз, мысалы: photo.jpg.",
            ru: "Скопируйте файл в папку материала и напишите только его имя, например: photo.jpg.",
            en: "Copy the file into the item's folder and write only its name, for example: photo.jpg.",
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
            kk: "Сілтемеде осы беттің тілін көрсетіңіз, мысалы: ../brifing/index.kk.md.",
            ru: "Укажите в ссылке язык этой страницы, например: ../brifing/index.ru.md.",
            en: "Use the language of this page in the link, for example: ../briefing/index.en.md.",
        }
    }
}
