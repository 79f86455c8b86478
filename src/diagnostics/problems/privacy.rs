//! Problems of privacy beyond the texts about people: codes D653–D659, D687 and D688.
//!
//! Contacts, children, attachments, names of files, words that presume guilt. What may be allowed after a review
//! tells the line for `ledger/allowed.yaml`.

use super::{PersonalData, problems};

problems! {
    /// What must not be published unless somebody has looked at it.
    pub enum PrivacyProblem {
        /// A contact that belongs to no office of the settings.
        PrivateContact { what: PersonalData, shown: String, permit: String } = "D653" Error,
        reason {
            kk: "мәтінде {what} тұр: «{shown}»",
            ru: "в тексте стоит {what}: «{shown}»",
            en: "the text holds {what}: \"{shown}\"",
        }
        remedy {
            kk: "Оны өшіріңіз. Соттың қызметтік байланысы болса, court.yaml файлына немесе қызметкердің people қалтасындағы файлына жазыңыз. Басқа мекеменің ресми нөмірі болса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Удалите его. Если это служебный контакт суда, внесите его в court.yaml или в файл сотрудника в папке people. Если это официальный номер другого учреждения, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Delete it. If it is an office contact of the court, enter it in court.yaml or in the person's file in people. If it is the official number of another institution, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Жеке адамның телефонын және жалпыға ортақ пошта қызметіндегі мекенжайын жариялауға болмайды, ал қолмен терілген қызметтік нөмір ескіреді. Соттың байланыс деректері court.yaml мен people қалтасындағы файлдарда бір рет жазылады; сонда тұрған нөмір кез келген мәтінде еркін қолданылады. Басқа мекеменің ресми нөміріне ledger/allowed.yaml файлында рұқсат беріледі: reason – себебі, by – рұқсат берген адамның аты-жөні мен лауазымы, on – күні.",
            ru: "Личный телефон и адрес в общедоступной почтовой службе публиковать нельзя, а набранный вручную служебный номер устаревает. Контакты суда записаны один раз в court.yaml и в файлах папки people; записанный там номер можно приводить в любом тексте. Официальный номер другого учреждения разрешают в файле ledger/allowed.yaml: reason — причина, by — имя и должность разрешившего, on — день.",
            en: "A private telephone and an address at a public mail service must not be published, and an office number typed by hand grows old. The court's contacts stand once in court.yaml and in the files of people; what stands there may be used in any text. The official number of another institution is allowed in ledger/allowed.yaml: reason says why, by gives the name and office of whoever allowed it, on the day.",
        }
        /// A child is named where the text is about no case.
        MinorNamed { word: String, initials: String, permit: String } = "D654" Error,
        reason {
            kk: "«{word}…» сөзінің жанында баланың аты тұр",
            ru: "рядом со словом «{word}…» названо имя ребёнка",
            en: "a child is named beside the word \"{word}…\"",
        }
        remedy {
            kk: "Атының орнына бас әріптерін жазыңыз: «{initials}». Ата-анасының жазбаша келісімі болса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Вместо имени напишите инициалы: «{initials}». Если есть письменное согласие родителей, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Write initials in place of the name: \"{initials}\". If the parents have agreed in writing, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Кәмелетке толмаған адамның аты-жөні, жасы мен мектебі оны тануға жеткілікті, ал жарияланған есімді қайтарып алу мүмкін емес. Байқау немесе экскурсия туралы хабарда ата-анасының жазбаша келісімі бар бала ledger/allowed.yaml арқылы аталады. Сот ісі туралы материалда жәбірленуші мен бала ешқашан аталмайды: ондай қатеге рұқсат берілмейді (D647).",
            ru: "Имени, возраста и школы достаточно, чтобы узнать ребёнка, а опубликованное имя уже не вернуть. В сообщении о конкурсе или экскурсии ребёнка называют, если родители письменно согласны и это записано в ledger/allowed.yaml. В материале о судебном деле потерпевшего и ребёнка не называют никогда: такую ошибку разрешить нельзя (D647).",
            en: "Name, age and school are enough to recognise a child, and a name once published can't be taken back. In an item about a contest or a visit a child is named if the parents have agreed in writing and ledger/allowed.yaml says so. In an item about a case victims and children are never named: that error can't be allowed (D647).",
        }
        /// A file that readers may take away holds personal data.
        PersonalDataInFile { file: String, what: PersonalData, shown: String, permit: String } = "D655" Error,
        reason {
            kk: "«{file}» файлында жариялауға болмайтын жеке дерек бар: {what} – «{shown}»",
            ru: "в файле «{file}» есть персональные данные, которые нельзя публиковать: {what} — «{shown}»",
            en: "the file \"{file}\" holds personal data that must not be published: {what}, \"{shown}\"",
        }
        remedy {
            kk: "Деректі файлдан өшіріңіз. Оны жариялауға заңды негіз болса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Удалите эти данные из файла. Если для публикации есть законное основание, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Delete it from the file. If the law allows its publication, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Кестелер, субтитрлер, мәтін файлдары, сызбалар мен баптау файлдары сайтқа сол күйінде шығады, сондықтан олар да мәтін сияқты тексеріледі. Хабарда деректің ортасы жасырылады. Рұқсат файлдың осы қалпына ғана беріледі: файл өзгерсе, қайта қарау керек.",
            ru: "Таблицы, субтитры, текстовые файлы, схемы и настройки попадают на сайт как есть, поэтому проверяются так же, как текст. Середина данных в сообщении скрыта. Разрешение действует только на этот файл в его нынешнем виде: изменённый файл нужно проверить снова.",
            en: "Tables, subtitles, text files, drawings and settings get onto the site as they are, so they are searched as texts are. The message hides the middle of what was found. A permission holds for the file as it is now: a changed file is to be looked at again.",
        }
        /// A file whose words can't be searched is handed out.
        OfficeFile { file: String, permit: String } = "D656" Error,
        reason {
            kk: "«{file}» файлы оқырмандарға ұсынылған, бірақ оның ішін тексеру мүмкін емес",
            ru: "читателям предлагается файл «{file}», содержимое которого нельзя проверить",
            en: "readers are offered the file \"{file}\", which can't be searched",
        }
        remedy {
            kk: "Құжатты мәтіндік редакторда ашып, «PDF түрінде сақтау» арқылы PDF жасаңыз (кесте болса – CSV) және сілтемені соған бағыттаңыз. Файлды адам қарап шықса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Откройте документ в редакторе, сохраните его командой «Сохранить как PDF» (таблицу — как CSV) и поставьте ссылку на новый файл. Если файл просмотрел человек, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Open the document in its program, save it as PDF (a table as CSV) and link to the new file. If somebody has looked through the file, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Word пен Excel файлдарында көзге көрінбейтін мәліметтер болады: авторы, бұрынғы нұсқалары, жасырын бағандар мен ескертпелер. Бағдарлама оларды тексере алмайды, ал оқырманның бәрінде ондай файлды ашатын бағдарлама жоқ. PDF пен CSV тексеріледі және кез келген құрылғыда ашылады.",
            ru: "В файлах Word и Excel остаются невидимые сведения: автор, прежние версии, скрытые столбцы и примечания. Программа не может их проверить, и не у каждого читателя есть чем открыть такой файл. PDF и CSV проверяются и открываются на любом устройстве.",
            en: "Files of Word and Excel keep what nobody sees: the author, earlier versions, hidden columns, comments. The program can't search them, and not every reader can open them. PDF and CSV are searched and open on any device.",
        }
        /// A number that may be an individual number.
        PossibleNumber { shown: String, permit: String } = "D657" Warning,
        reason {
            kk: "«{shown}» нөмірінің бақылау цифры ЖСН-дегідей",
            ru: "у номера «{shown}» контрольная цифра как у ИИН",
            en: "the number \"{shown}\" has the check digit of an individual number (IIN)",
        }
        remedy {
            kk: "Бұл адамның ЖСН-і болса, өшіріңіз. Басқа нөмір екенін тексерсеңіз, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Если это чей-то ИИН, удалите его. Если проверено, что это другой номер, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "If it is somebody's IIN, delete it. If it is certain that it is another number, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "ЖСН-де туған күн болуы міндетті емес, сондықтан өмірбаяндарда, декларацияларда және тіркелген файлдарда бақылау цифры сәйкес келетін кез келген он екі таңбалы нөмір көрсетіледі. Кездейсоқ он нөмірдің біреуінде ол цифр сәйкес келеді, сондықтан бұл – ескерту ғана, сайт тоқтамайды.",
            ru: "ИИН не обязан содержать дату рождения, поэтому в биографиях, декларациях и приложенных файлах отмечается каждый номер из двенадцати цифр с подходящей контрольной цифрой. У одного случайного номера из десяти она подходит, поэтому это лишь предупреждение и сайт не останавливается.",
            en: "An IIN need not hold the day of birth, so in biographies, declarations and attached files every number of twelve digits with a fitting check digit is pointed out. One random number in ten has it, so this is only a warning and the site does not stop.",
        }
        /// A film tells where it was taken.
        FilmTellsPlace { file: String } = "D658" Error,
        reason {
            kk: "«{file}» бейнежазбасында түсірілген жердің координаттары сақталған",
            ru: "в видеозаписи «{file}» записаны координаты места съёмки",
            en: "the film \"{file}\" tells where it was taken",
        }
        remedy {
            kk: "Телефонда бейнені «геолокациясыз» параметрімен қайта сақтаңыз немесе бейнередактор арқылы экспорттап, осы файлдың орнына салыңыз.",
            ru: "Сохраните запись на телефоне заново с выключенной геопозицией или экспортируйте её из видеоредактора и положите вместо этого файла.",
            en: "Export the film again with the location switched off (on a phone: share, options, no location) or from a video editor, and put it in place of this file.",
        }
        explain {
            kk: "Телефон бейнежазбаға түсірілген жерді жазады. Егер ол адамның үйінде немесе қызметкердің тұрғылықты жерінде түсірілсе, мекенжай бүкіл жұртқа белгілі болады. Суреттерден мұндай мәліметті бағдарлама өзі алып тастайды, ал бейнежазба сол күйінде жарияланады.",
            ru: "Телефон записывает в видео место съёмки. Если снимали у кого-то дома, адрес узнают все. Из фотографий такие сведения программа убирает сама, а видео публикуется как есть.",
            en: "A phone writes the place into the film. If it was taken at somebody's home, everybody learns the address. The program takes such data out of photographs by itself, while films are published as they are.",
        }
        /// A document can't be read in full, so a person has to look at it.
        DocumentNotChecked { file: String, permit: String } = "D659" Note,
        reason {
            kk: "«{file}» құжатының мәтіні толық оқылмады, жеке деректің бар-жоғын адам тексеруі керек",
            ru: "текст документа «{file}» прочитан не полностью: персональные данные в нём должен проверить человек",
            en: "the document \"{file}\" can't be read in full: a person has to look for personal data in it",
        }
        remedy {
            kk: "Сканның орнына мәтіндік редактордан сақталған PDF салған дұрыс. Құжат тексерілген болса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Лучше положить PDF, сохранённый из редактора, а не скан. Если документ просмотрен, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Better put in a PDF saved by a word processor instead of a scan. If somebody has looked at it, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Сканның, құпиясөзі бар файлдың, толтырылатын нысанның мәтінін бағдарлама толық оқи алмайды. Оны көзі көрмейтін оқырман да, іздеу жүйесі де оқи алмайды. Оқылған бөлігі тексерілді, қалғанын адам қарауы керек.",
            ru: "Скан, файл с паролем и заполняемую форму программа не может прочитать полностью. Не прочтут их и незрячий читатель, и поисковая система. То, что удалось прочитать, проверено; остальное должен посмотреть человек.",
            en: "The program can't read a scan, a file with a password or a form in full. Neither can blind readers or search engines. What could be read has been searched; the rest is for a person to look at.",
        }
        /// The name of a file or a folder holds personal data.
        PersonalDataInName { what: PersonalData, shown: String } = "D687" Error,
        reason {
            kk: "файлдың немесе қалтаның атауында жеке дерек бар: {what} – «{shown}»",
            ru: "в имени файла или папки есть персональные данные: {what} — «{shown}»",
            en: "the name of a file or a folder holds personal data: {what}, \"{shown}\"",
        }
        remedy {
            kk: "Файлдың немесе қалтаның атауын өзгертіңіз, мысалы: esep-2026, және мәтіндегі сілтемені түзетіңіз.",
            ru: "Переименуйте файл или папку, например: otchet-2026, и исправьте ссылку в тексте.",
            en: "Rename the file or folder, for example to report-2026, and mend the link in the text.",
        }
        explain {
            kk: "Қалтаның атауы беттің мекенжайына, файлдың атауы жүктелетін файлдың атауына айналады, сондықтан ондағы ЖСН, карта немесе шот нөмірі мәтіндегідей көрінеді.",
            ru: "Имя папки становится адресом страницы, а имя файла — именем скачиваемого файла, поэтому ИИН, номер карты или счёта в них виден так же, как в тексте.",
            en: "A folder's name becomes the page's address and a file's name that of the download, so an IIN or the number of a card or an account in it is as public as in the text.",
        }
        /// A word that calls somebody guilty before the judgment is in force.
        GuiltPresumed { word: String, lawful: String, permit: String } = "D688" Error,
        reason {
            kk: "үкім заңды күшіне енген жоқ, ал мәтінде «{word}» деген сөз тұр",
            ru: "приговор не вступил в законную силу, а в тексте стоит слово «{word}»",
            en: "the judgment is not in force, yet the text has the word \"{word}\"",
        }
        remedy {
            kk: "Оның орнына мынаны жазыңыз: {lawful}. Сөз адамға қатысты айтылмаса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Напишите вместо него: {lawful}. Если слово сказано не о человеке из дела, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Write instead: {lawful}. If the word is not about a person of the case, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Адамның кінәсі соттың заңды күшіне енген үкімімен белгіленгенге дейін ол кінәсіз деп есептеледі. Сондықтан stage өрісі in-force болмаған материалда «қылмыскер», «ұры», «кісі өлтіруші», «кінәлі» деген сөздердің орнына істің сатысына сай сөз қолданылады: «айыпталушы», «сотталушы». Тырнақшадағы сөздер мен «кінәлі деп танылды» деген тіркес қаралмайды.",
            ru: "Каждый считается невиновным, пока его виновность не установлена вступившим в законную силу приговором. Поэтому в материале, где stage не in-force, вместо слов «преступник», «вор», «убийца», «виновный» пишут слово, отвечающее стадии дела: «обвиняемый», «подсудимый». Слова в кавычках и оборот «признан виновным» не проверяются.",
            en: "Everyone is presumed innocent until a judgment in force says otherwise. So an item whose stage is not in-force uses the word that fits the stage of the case (accused, defendant) in place of criminal, thief, murderer or the guilty one. Words in quotation marks and \"was found guilty\" are not looked at.",
        }
    }
}

impl PrivacyProblem {
    /// The line that allows it; `None` for what can't be allowed.
    pub(super) fn permit(&self) -> Option<&str> {
        match self {
            Self::PrivateContact { permit, .. }
            | Self::MinorNamed { permit, .. }
            | Self::PersonalDataInFile { permit, .. }
            | Self::OfficeFile { permit, .. }
            | Self::PossibleNumber { permit, .. }
            | Self::DocumentNotChecked { permit, .. }
            | Self::GuiltPresumed { permit, .. } => Some(permit),
            Self::FilmTellsPlace { .. } | Self::PersonalDataInName { .. } => None,
        }
    }
}
