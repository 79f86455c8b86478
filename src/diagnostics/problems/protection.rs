//! Problems of people whom the law protects beyond their data: codes D652, D660–D665.
//!
//! A closed hearing, relatives, experts, and contacts that belong to a person and not to an office.

use super::{PersonalData, problems};

problems! {
    /// Too much is told of somebody.
    pub enum ProtectionProblem {
        /// The text about a closed hearing is long enough to hold details.
        ClosedHearingText { words: usize, limit: usize } = "D660" Error,
        reason {
            kk: "отырыс жабық, ал мәтін ұзын: сөз саны – {words}, рұқсат етілгені – {limit}",
            ru: "заседание закрытое, а текст длинный, слов: {words}, допустимо: {limit}",
            en: "the hearing is closed, yet the text has {words} words, more than {limit}",
        }
        remedy {
            kk: "Іс қаралғанын, оның жай-күйін және отырыстың неге жабық өткенін ғана қалдырып, мәтінді {limit} сөзге дейін қысқартыңыз.",
            ru: "Оставьте только сам факт рассмотрения, состояние дела и причину закрытия заседания: сократите текст до {limit} слов.",
            en: "Keep only that the case was heard, its stage and why the hearing was closed: cut the text to {limit} words.",
        }
        explain {
            kk: "Жабық отырыс туралы істің қаралғаны, сот пен сатысы, істің жай-күйі ғана хабарланады. Ұзын мәтінде істің мән-жайы, айғақтар, сомалар немесе адамдар туралы мәлімет болуы әбден мүмкін, сондықтан оның көлемі шектелген.",
            ru: "О закрытом заседании сообщают только то, что дело рассмотрено, каким судом, в какой инстанции и в каком оно состоянии. В длинном тексте почти наверняка окажутся обстоятельства дела, показания, суммы или сведения о людях, поэтому его объём ограничен.",
            en: "Of a closed hearing only this is told: that the case was heard, by which court and instance, and its stage. A longer text is bound to hold circumstances, testimony, sums or facts about people, so its length is limited.",
        }
        /// A party of a case is named in full.
        PartyNamed { word: String, initials: String } = "D652" Error,
        reason {
            kk: "«{word}…» сөзі бар сөйлемде адамның аты-жөні толық тұр",
            ru: "в предложении со словом «{word}…» стоит полное имя человека",
            en: "a sentence with the word \"{word}…\" has a person's full name",
        }
        remedy {
            kk: "Аты-жөнінің орнына бас әріптерін жазыңыз: «{initials}». Судья, прокурор немесе баспасөз қызметкері туралы айтылса, оның лауазымын атының алдына жазыңыз.",
            ru: "Вместо имени напишите инициалы: «{initials}». Если это судья, прокурор или сотрудник пресс-службы, поставьте перед именем его должность.",
            en: "Write initials in place of the name: \"{initials}\". If it is a judge, a prosecutor or a press officer, put the office before the name.",
        }
        explain {
            kk: "Іс туралы материалда тараптар, сотталушылар мен куәлар тек бас әріптермен аталады: сот актісі кейін өзгеруі мүмкін, ал жарияланған есім іздеу жүйелерінде қалады. Ұйымдар мен лауазымды адамдардың аты жазылады. Хабарда есімнің өзі қайталанбайды.",
            ru: "В материале о деле стороны, подсудимые и свидетели названы только инициалами: судебный акт могут изменить, а опубликованное имя останется в поисковиках. Организации и должностные лица называются. Само имя в сообщении не повторяется.",
            en: "An item about a case has initials only for parties, defendants and witnesses: a court's act may be changed, a published name stays in search engines. Organisations and officials are named. The message does not repeat the name.",
        }
        /// A relative is named.
        RelativeNamed { word: String } = "D661" Error,
        reason {
            kk: "«{word}» сөзінен кейін отбасы мүшесінің аты тұр",
            ru: "после слова «{word}» назван член семьи",
            en: "a member of the family is named after the word \"{word}\"",
        }
        remedy {
            kk: "Есімін өшіріңіз. Отбасы туралы жалпы ғана айтуға болады: «үйленген, екі баласы бар».",
            ru: "Удалите имя. О семье можно сказать только в общем: «женат, двое детей».",
            en: "Delete the name. A family may be told of in general only: \"married, two children\".",
        }
        explain {
            kk: "Судья, спикер, сарапшы немесе кандидат туралы материалда оның жұбайы мен балалары аталмайды: олар қоғамдық қызмет атқармайды және жариялауға келісім бермеген. Хабарда есімнің өзі көрсетілмейді.",
            ru: "В материале о судье, спикере, эксперте или кандидате супругов и детей не называют: они не занимают публичной должности и согласия на публикацию не давали. Само имя в сообщении не повторяется.",
            en: "What is told of a judge, speaker, expert or candidate names neither spouse nor children: they hold no public office and gave no consent. The message does not repeat the name.",
        }
        /// A contact in an item that no court and no person of the settings has.
        ContactNotRegistered { what: PersonalData, shown: String } = "D662" Warning,
        reason {
            kk: "мәтінде {what} тұр: «{shown}»",
            ru: "в тексте стоит {what}: «{shown}»",
            en: "the text holds {what}: \"{shown}\"",
        }
        remedy {
            kk: "Бұл қызметтік байланыс болса, оны court.yaml файлына немесе қызметкердің people қалтасындағы файлына жазыңыз; жеке адамдікі болса, өшіріңіз.",
            ru: "Если это служебный контакт, внесите его в court.yaml или в файл сотрудника в папке people; если личный — удалите.",
            en: "If it is an office's, put it into court.yaml or the person's file in people; if it is private, delete it.",
        }
        explain {
            kk: "Қолмен терілген мекенжайлар ескіреді, ал жеке адамның мекенжайын жариялауға болмайды. Соттың байланыс деректері court.yaml мен people қалтасындағы файлдарда бір рет жазылады; сонда тұрған пошта кез келген мәтінде еркін қолданылады. Басқа мекеменің мекенжайы болса, ескертуді елемеуге болады: сайт тоқтамайды. Тіркелмеген телефон мен жалпыға ортақ пошта қызметінің мекенжайы – қате (D653).",
            ru: "Набранные вручную адреса устаревают, а личный адрес публиковать нельзя. Контакты суда записаны один раз в court.yaml и в файлах папки people; записанные там адреса можно приводить в любом тексте. Если это адрес другого учреждения, предупреждение можно оставить: сайт не останавливается. Незарегистрированный телефон и адрес в общедоступной почтовой службе — ошибка (D653).",
            en: "Addresses typed by hand grow old, and a private one must not be published. The court's contacts stand once in court.yaml and in the files of people; what stands there may be used in any text. If the address is another institution's, the warning may stay: the site does not stop. A telephone that is not registered and an address at a public mail service are errors (D653).",
        }
        /// An expert's own contact stands in the settings.
        ExpertContact { field: String } = "D663" Error,
        reason {
            kk: "сарапшының файлында оның өз байланыс дерегі тұр: «{field}»",
            ru: "в файле эксперта стоит его собственный контакт: «{field}»",
            en: "an expert's file holds a contact of the expert's own: \"{field}\"",
        }
        remedy {
            kk: "«{field}» жолын өшіріңіз: сарапшыға сұрақтар соттың баспасөз қызметі арқылы беріледі.",
            ru: "Удалите строку «{field}»: вопросы эксперту передаёт пресс-служба суда.",
            en: "Delete the line \"{field}\": questions to an expert go through the court's press service.",
        }
        explain {
            kk: "Сарапшылар – сот қызметкерлері емес. Олардың телефоны мен поштасы – жеке дерек, журналистер сұрақты баспасөз қызметіне жолдайды. Сондықтан сарапшының файлында phone, duty_phone және email өрістері болмайды.",
            ru: "Эксперты не работают в суде. Их телефон и почта — личные данные, а журналисты обращаются в пресс-службу. Поэтому в файле эксперта нет полей phone, duty_phone и email.",
            en: "Experts are not on the court's staff. Their telephone and mail are personal data, and journalists turn to the press service. So an expert's file has no fields phone, duty_phone and email.",
        }
        /// An office's contact looks like a private one.
        PrivateContactOfOffice { field: String, what: PersonalData } = "D664" Warning,
        reason {
            kk: "«{field}» өрісінде жеке байланысқа ұқсас дерек тұр: {what}",
            ru: "в поле «{field}» похожий на личный контакт: {what}",
            en: "the field \"{field}\" holds what looks like a private contact: {what}",
        }
        remedy {
            kk: "Соттың қалалық нөмірін және соттың өз поштасын жазыңыз, мысалы: press@almaty.sot.kz.",
            ru: "Укажите городской номер суда и почту самого суда, например: press@almaty.sot.kz.",
            en: "Give a landline of the court and the court's own mail, such as press@almaty.sot.kz.",
        }
        explain {
            kk: "Ұялы нөмір мен жалпыға ортақ пошта қызметіндегі мекенжай адамға тиесілі: қызметкер ауысқанда журналистер жауапсыз қалады, ал бұрынғы қызметкерге қоңырау шалынады. Бұл – қызметтік ұялы телефон болса, ескертуді елемеуге болады.",
            ru: "Мобильный номер и адрес в общедоступной почтовой службе принадлежат человеку: когда сотрудник сменится, журналисты не получат ответа, а звонить будут прежнему. Если это служебный мобильный телефон, предупреждение можно оставить.",
            en: "A mobile number, or an address at a public mail service, belongs to a person: when the office changes hands, journalists get no answer and the former holder gets their calls. If it is an office mobile, the warning may stay.",
        }
        /// A picture or a file in the text about a closed hearing.
        ClosedHearingFile { file: String } = "D665" Error,
        reason {
            kk: "отырыс жабық, ал мәтінде «{file}» файлы бар",
            ru: "заседание закрытое, а в тексте есть файл «{file}»",
            en: "the hearing is closed, yet the text has the file \"{file}\"",
        }
        remedy {
            kk: "Суретті немесе файлға сілтемені мәтіннен өшіріңіз.",
            ru: "Удалите из текста картинку или ссылку на файл.",
            en: "Delete the picture, or the link to the file, from the text.",
        }
        explain {
            kk: "Жабық отырыстан сурет те, құжат та жарияланбайды: олар бойынша тараптарды тануға болады. Бетте істің қаралғаны мен жай-күйі ғана қалады.",
            ru: "Из закрытого заседания не публикуют ни снимков, ни документов: по ним можно узнать стороны. На странице остаются только сам факт рассмотрения и состояние дела.",
            en: "Neither pictures nor documents of a closed hearing are published: parties could be recognised by them. The page tells only that the case was heard, and its stage.",
        }
    }
}
