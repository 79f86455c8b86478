//! Problems that the rules of publication find in a whole item: codes D601–D699.
//!
//! They guard people and readers: parties to cases, minors, those who can't see or hear.

use super::problems;

problems! {
    /// A breach of the rules by which courts publish.
    pub enum RuleProblem {
        /// An item has no summary.
        SummaryMissing {} = "D601" Warning,
        reason {
            kk: "материалда қысқаша мазмұн (summary) жоқ",
            ru: "у материала нет краткого содержания (summary)",
            en: "the item has no summary",
        }
        remedy {
            kk: "Не болғанын бір-екі сөйлеммен айтатын жол қосыңыз, мысалы: summary: \"Сотта журналистерге арналған брифинг өтті\".",
            ru: "Добавьте строку, которая в одном-двух предложениях говорит о главном, например: summary: \"В суде прошёл брифинг для журналистов\".",
            en: "Add a line that tells the main point in a sentence or two, for example: summary: \"The court held a briefing for journalists\".",
        }
        explain {
            kk: "Не болғанын бір-екі сөйлеммен айтатын жол қосыңыз, мысалы: summary: \"Сотта журналистерге арналған брифинг өтті\".",
            ru: "Добавьте строку, которая в одном-двух предложениях говорит о главном, например: summary: \"В суде прошёл брифинг для журналистов\".",
            en: "Add a line that tells the main point in a sentence or two, for example: summary: \"The court held a briefing for journalists\".",
        }
        /// A summary is longer than feeds and previews show.
        SummaryTooLong { length: usize, limit: usize } = "D602" Warning,
        reason {
            kk: "summary өрісінде {length} таңба бар, шегі – {limit}",
            ru: "в поле summary {length} зн., а предел — {limit}",
            en: "the summary has {length} characters, the limit is {limit}",
        }
        remedy {
            kk: "Ең маңыздысын ғана қалдырып, қалғанын мәтінге көшіріңіз.",
            ru: "Оставьте только главное, а остальное перенесите в текст.",
            en: "Keep only the main point and move the rest into the text.",
        }
        explain {
            kk: "Ең маңыздысын ғана қалдырып, қалғанын мәтінге көшіріңіз.",
            ru: "Оставьте только главное, а остальное перенесите в текст.",
            en: "Keep only the main point and move the rest into the text.",
        }
        /// A picture has no description.
        AltMissing { file: String } = "D603" Error,
        reason {
            kk: "«{file}» суретінің сипаттамасы жоқ",
            ru: "у изображения «{file}» нет описания",
            en: "the picture \"{file}\" has no description",
        }
        remedy {
            kk: "Суретте не көрсетілгенін жазыңыз: мәтінде ![Судья брифингте сөйлеп тұр]({file}), өрістерде alt: Судья брифингте сөйлеп тұр.",
            ru: "Напишите, что на нём изображено: в тексте ![Судья выступает на брифинге]({file}), в полях alt: Судья выступает на брифинге.",
            en: "Say what it shows: in the text ![A judge speaks at the briefing]({file}), in the fields alt: A judge speaks at the briefing.",
        }
        explain {
            kk: "Суретте не көрсетілгенін жазыңыз: мәтінде ![Судья брифингте сөйлеп тұр]({file}), өрістерде alt: Судья брифингте сөйлеп тұр.",
            ru: "Напишите, что на нём изображено: в тексте ![Судья выступает на брифинге]({file}), в полях alt: Судья выступает на брифинге.",
            en: "Say what it shows: in the text ![A judge speaks at the briefing]({file}), in the fields alt: A judge speaks at the briefing.",
        }
        /// A closed hearing is described in a field.
        ClosedHearingDetail { field: String } = "D604" Error,
        reason {
            kk: "сот отырысы жабық, сондықтан «{field}» өрісін беруге болмайды",
            ru: "заседание закрытое, поэтому поле «{field}» указывать нельзя",
            en: "the hearing is closed, so the field \"{field}\" must not be given",
        }
        remedy {
            kk: "«{field}» жолын мәнімен бірге өшіріңіз. Жабық отырыс туралы рұқсат етілген мәліметтер ғана жарияланады.",
            ru: "Удалите строку «{field}» вместе со значением. О закрытом заседании публикуются только разрешённые сведения.",
            en: "Delete the line \"{field}\" with its value. Only what the law allows is published about a closed hearing.",
        }
        explain {
            kk: "«{field}» жолын мәнімен бірге өшіріңіз. Жабық отырыс туралы рұқсат етілген мәліметтер ғана жарияланады.",
            ru: "Удалите строку «{field}» вместе со значением. О закрытом заседании публикуются только разрешённые сведения.",
            en: "Delete the line \"{field}\" with its value. Only what the law allows is published about a closed hearing.",
        }
        /// A party to a case is named in full.
        PartyNotInitials { name: String } = "D605" Error,
        reason {
            kk: "тарап инициалдармен емес, «{name}» деп көрсетілген",
            ru: "сторона указана не инициалами, а как «{name}»",
            en: "a party is given as \"{name}\", not by initials",
        }
        remedy {
            kk: "Жеке тұлғаны тек инициалдармен жазыңыз: «А.Б.». Ұйымның атауын толық жазуға болады: «ЖШС «Алатау»».",
            ru: "Указывайте гражданина только инициалами: «А.Б.». Название организации можно писать полностью: «ТОО «Алатау»».",
            en: "Give a person by initials only: \"А.Б.\". An organisation may be named in full: \"ТОО «Алатау»\".",
        }
        explain {
            kk: "Жеке тұлғаны тек инициалдармен жазыңыз: «А.Б.». Ұйымның атауын толық жазуға болады: «ЖШС «Алатау»».",
            ru: "Указывайте гражданина только инициалами: «А.Б.». Название организации можно писать полностью: «ТОО «Алатау»».",
            en: "Give a person by initials only: \"А.Б.\". An organisation may be named in full: \"ТОО «Алатау»\".",
        }
        /// A case with a minor names parties.
        MinorWithParties { word: String } = "D606" Error,
        reason {
            kk: "іске кәмелетке толмаған адам қатысады («{word}»), ал тараптар көрсетілген",
            ru: "в деле участвует несовершеннолетний («{word}»), а стороны указаны",
            en: "the case involves a minor (\"{word}\"), yet the parties are given",
        }
        remedy {
            kk: "parties өрісін өшіріңіз: мұндай істе тараптар инициалдармен де көрсетілмейді.",
            ru: "Удалите поле parties: в таком деле стороны не указываются даже инициалами.",
            en: "Delete the field parties: in such a case the parties are not given even by initials.",
        }
        explain {
            kk: "parties өрісін өшіріңіз: мұндай істе тараптар инициалдармен де көрсетілмейді.",
            ru: "Удалите поле parties: в таком деле стороны не указываются даже инициалами.",
            en: "Delete the field parties: in such a case the parties are not given even by initials.",
        }
        /// A judge's consent to publication is not recorded.
        ConsentMissing {} = "D607" Error,
        reason {
            kk: "судьяның жариялауға келісімі көрсетілмеген",
            ru: "не указано согласие судьи на публикацию",
            en: "the judge's consent to publication is not recorded",
        }
        remedy {
            kk: "Судьядан жазбаша келісім алып, мына жолды қосыңыз: consent: true.",
            ru: "Получите письменное согласие судьи и добавьте строку: consent: true.",
            en: "Obtain the judge's written consent, then add the line: consent: true.",
        }
        explain {
            kk: "Судьядан жазбаша келісім алып, мына жолды қосыңыз: consent: true.",
            ru: "Получите письменное согласие судьи и добавьте строку: consent: true.",
            en: "Obtain the judge's written consent, then add the line: consent: true.",
        }
        /// A video has no captions in a language.
        CaptionsMissing { language: String } = "D608" Error,
        reason {
            kk: "бейненің субтитрлері жоқ, тілі: {language}",
            ru: "у видео нет субтитров, язык: {language}",
            en: "the video has no captions, language: {language}",
        }
        remedy {
            kk: "Субтитр файлын (.vtt) осы қалтаға салып, captions өрісінде көрсетіңіз, мысалы: kk: subtitles.kk.vtt.",
            ru: "Положите файл субтитров (.vtt) в эту папку и укажите его в поле captions, например: ru: subtitles.ru.vtt.",
            en: "Put the captions file (.vtt) into this folder and name it in the field captions, for example: en: subtitles.en.vtt.",
        }
        explain {
            kk: "Субтитр файлын (.vtt) осы қалтаға салып, captions өрісінде көрсетіңіз, мысалы: kk: subtitles.kk.vtt.",
            ru: "Положите файл субтитров (.vtt) в эту папку и укажите его в поле captions, например: ru: subtitles.ru.vtt.",
            en: "Put the captions file (.vtt) into this folder and name it in the field captions, for example: en: subtitles.en.vtt.",
        }
        /// A video has no transcript.
        TranscriptMissing {} = "D609" Error,
        reason {
            kk: "бейненің мәтіндік нұсқасы жоқ",
            ru: "у видео нет текстовой расшифровки",
            en: "the video has no transcript",
        }
        remedy {
            kk: "Бейнеде айтылғанды екінші --- жолынан кейін мәтін түрінде жазыңыз.",
            ru: "Запишите всё, что говорится в видео, текстом после второй строки ---.",
            en: "Write all that is said in the video as text after the second --- line.",
        }
        explain {
            kk: "Бейнеде айтылғанды екінші --- жолынан кейін мәтін түрінде жазыңыз.",
            ru: "Запишите всё, что говорится в видео, текстом после второй строки ---.",
            en: "Write all that is said in the video as text after the second --- line.",
        }
        /// An infographic has no equivalent in text.
        InfographicTextMissing {} = "D610" Error,
        reason {
            kk: "инфографиканың деректері мәтінмен берілмеген",
            ru: "данные инфографики не приведены текстом",
            en: "the infographic has no equivalent in text",
        }
        remedy {
            kk: "Мәтінге деректері бар кестені немесе суреттегі барлық мәліметтің толық сипаттамасын қосыңыз, мысалы: | Жыл | Істер |.",
            ru: "Добавьте в текст таблицу с данными или полное описание всего, что показано, например: | Год | Дела |.",
            en: "Add a table with the data, or a full description of all that is shown, to the text, for example: | Year | Cases |.",
        }
        explain {
            kk: "Мәтінге деректері бар кестені немесе суреттегі барлық мәліметтің толық сипаттамасын қосыңыз, мысалы: | Жыл | Істер |.",
            ru: "Добавьте в текст таблицу с данными или полное описание всего, что показано, например: | Год | Дела |.",
            en: "Add a table with the data, or a full description of all that is shown, to the text, for example: | Year | Cases |.",
        }
        /// A declaration has free text.
        DeclarationText {} = "D611" Error,
        reason {
            kk: "декларацияда еркін мәтін болмауы керек",
            ru: "в декларации не может быть произвольного текста",
            en: "a declaration must not have free text",
        }
        remedy {
            kk: "Екінші --- жолынан кейінгі мәтінді өшіріңіз, мәліметтерді тек өрістерде көрсетіңіз.",
            ru: "Удалите текст после второй строки ---, указывайте сведения только в полях.",
            en: "Delete the text after the second --- line and give the facts in the fields only.",
        }
        explain {
            kk: "Екінші --- жолынан кейінгі мәтінді өшіріңіз, мәліметтерді тек өрістерде көрсетіңіз.",
            ru: "Удалите текст после второй строки ---, указывайте сведения только в полях.",
            en: "Delete the text after the second --- line and give the facts in the fields only.",
        }
        /// Accreditation ends after the event has begun.
        AccreditationAfterStart {} = "D612" Error,
        reason {
            kk: "аккредиттеу мерзімі іс-шара басталғаннан кейін аяқталады",
            ru: "аккредитация заканчивается после начала мероприятия",
            en: "accreditation ends after the event begins",
        }
        remedy {
            kk: "Аккредиттеудің соңғы мерзімін іс-шараның басталуынан ертерек уақытқа қойыңыз, мысалы: 2026-11-21 18:00.",
            ru: "Укажите срок аккредитации раньше начала мероприятия, например: 2026-11-21 18:00.",
            en: "Set the accreditation deadline before the start of the event, for example: 2026-11-21 18:00.",
        }
        explain {
            kk: "Аккредиттеудің соңғы мерзімін іс-шараның басталуынан ертерек уақытқа қойыңыз, мысалы: 2026-11-21 18:00.",
            ru: "Укажите срок аккредитации раньше начала мероприятия, например: 2026-11-21 18:00.",
            en: "Set the accreditation deadline before the start of the event, for example: 2026-11-21 18:00.",
        }
        /// An open day lacks what visitors need.
        OpenDayDetailMissing { field: String } = "D613" Error,
        reason {
            kk: "ашық есік күні үшін «{field}» өрісі міндетті, ол жоқ",
            ru: "для дня открытых дверей обязательно поле «{field}», его нет",
            en: "an open day requires the field \"{field}\", which is missing",
        }
        remedy {
            kk: "«{field}:» жолын қосып, келушілерге керек мәліметті жазыңыз: қалай жетуге болады, мүгедектігі бар адамдарға қандай жағдай жасалған.",
            ru: "Добавьте строку «{field}:» и напишите, что нужно посетителям: как добраться, какие условия созданы для людей с инвалидностью.",
            en: "Add the line \"{field}:\" and say what visitors need: how to get there, and what is provided for people with disabilities.",
        }
        explain {
            kk: "«{field}:» жолын қосып, келушілерге керек мәліметті жазыңыз: қалай жетуге болады, мүгедектігі бар адамдарға қандай жағдай жасалған.",
            ru: "Добавьте строку «{field}:» и напишите, что нужно посетителям: как добраться, какие условия созданы для людей с инвалидностью.",
            en: "Add the line \"{field}:\" and say what visitors need: how to get there, and what is provided for people with disabilities.",
        }
        /// An event is over and has no materials.
        HeldWithoutMaterials { days: i64 } = "D614" Warning,
        reason {
            kk: "іс-шара аяқталғалы бері өткен күн саны: {days}, ал материалдары жоқ",
            ru: "со дня мероприятия прошло дней: {days}, а материалов нет",
            en: "the event was held {days} days ago and has no materials",
        }
        remedy {
            kk: "Іс-шараның қорытындысын, фотосуреттерін немесе жазбасын қосыңыз; өтпеген болса, оның күйін (status) өзгертіңіз.",
            ru: "Добавьте итоги, фотографии или запись; если мероприятие не состоялось, измените его статус (status).",
            en: "Add the outcome, photos or a recording; if the event was not held, change its status.",
        }
        explain {
            kk: "Іс-шараның қорытындысын, фотосуреттерін немесе жазбасын қосыңыз; өтпеген болса, оның күйін (status) өзгертіңіз.",
            ru: "Добавьте итоги, фотографии или запись; если мероприятие не состоялось, измените его статус (status).",
            en: "Add the outcome, photos or a recording; if the event was not held, change its status.",
        }
        /// A person's mandate is over.
        MandateExpired { person: String, date: String } = "D615" Warning,
        reason {
            kk: "«{person}» өкілеттігінің мерзімі өткен: {date}",
            ru: "срок полномочий истёк: «{person}», {date}",
            en: "the mandate of \"{person}\" ended on {date}",
        }
        remedy {
            kk: "people қалтасындағы файлда өкілеттіктің жаңа мерзімін көрсетіңіз немесе мұнда басқа адамды жазыңыз.",
            ru: "Укажите в файле из папки people новый срок полномочий или впишите здесь другого человека.",
            en: "Give the new term in the person's file in people, or name another person here.",
        }
        explain {
            kk: "people қалтасындағы файлда өкілеттіктің жаңа мерзімін көрсетіңіз немесе мұнда басқа адамды жазыңыз.",
            ru: "Укажите в файле из папки people новый срок полномочий или впишите здесь другого человека.",
            en: "Give the new term in the person's file in people, or name another person here.",
        }
        /// A court has not exactly one coordinator judge.
        CoordinatorCount { count: usize } = "D616" Warning,
        reason {
            kk: "соттың үйлестіруші судьясы біреу болуы керек, қазіргі саны: {count}",
            ru: "у суда должен быть один судья-координатор, сейчас их: {count}",
            en: "a court must have one coordinator judge, now it has {count}",
        }
        remedy {
            kk: "people қалтасындағы файлдарды тексеріңіз: өкілеттігі жүріп тұрған үйлестіруші судья біреу ғана болуы керек.",
            ru: "Проверьте файлы в папке people: действующие полномочия судьи-координатора должны быть только у одного человека.",
            en: "Check the files in people: only one person must hold the mandate of coordinator judge now.",
        }
        explain {
            kk: "people қалтасындағы файлдарды тексеріңіз: өкілеттігі жүріп тұрған үйлестіруші судья біреу ғана болуы керек.",
            ru: "Проверьте файлы в папке people: действующие полномочия судьи-координатора должны быть только у одного человека.",
            en: "Check the files in people: only one person must hold the mandate of coordinator judge now.",
        }
        /// A press release has no contact.
        ContactMissing {} = "D617" Warning,
        reason {
            kk: "баспасөз хабарламасында байланыс тұлғасы жоқ, соттың баспасөз қызметі де көрсетілмеген",
            ru: "в пресс-релизе нет контактного лица, и пресс-служба суда тоже не указана",
            en: "the press release has no contact, and the court has no press service either",
        }
        remedy {
            kk: "Мына жолды қосыңыз: contact: a-serikova (people қалтасындағы файл атауы) немесе баспасөз қызметін court.yaml файлында көрсетіңіз.",
            ru: "Добавьте строку contact: a-serikova (имя файла из папки people) или укажите пресс-службу в court.yaml.",
            en: "Add the line contact: a-serikova (a file's name in people), or give the press service in court.yaml.",
        }
        explain {
            kk: "Мына жолды қосыңыз: contact: a-serikova (people қалтасындағы файл атауы) немесе баспасөз қызметін court.yaml файлында көрсетіңіз.",
            ru: "Добавьте строку contact: a-serikova (имя файла из папки people) или укажите пресс-службу в court.yaml.",
            en: "Add the line contact: a-serikova (a file's name in people), or give the press service in court.yaml.",
        }
        /// An SVG picture holds something unsafe.
        UnsafeSvg { what: String } = "D618" Error,
        reason {
            kk: "SVG суретінде қауіпті бөлік бар: {what}",
            ru: "в изображении SVG есть небезопасная часть: {what}",
            en: "the SVG picture has an unsafe part: {what}",
        }
        remedy {
            kk: "Суретті графикалық редакторда сценарийсіз және сыртқы сілтемесіз «Plain SVG» түрінде қайта сақтаңыз немесе PNG файлын қолданыңыз.",
            ru: "Сохраните его в графическом редакторе как «Plain SVG», без сценариев и внешних ссылок, или используйте PNG.",
            en: "Save it again in a graphics editor as \"Plain SVG\", without scripts and outside references, or use a PNG.",
        }
        explain {
            kk: "Суретті графикалық редакторда сценарийсіз және сыртқы сілтемесіз «Plain SVG» түрінде қайта сақтаңыз немесе PNG файлын қолданыңыз.",
            ru: "Сохраните его в графическом редакторе как «Plain SVG», без сценариев и внешних ссылок, или используйте PNG.",
            en: "Save it again in a graphics editor as \"Plain SVG\", without scripts and outside references, or use a PNG.",
        }
        /// A picture's file is broken or of an unknown form.
        ImageUnreadable { file: String } = "D619" Error,
        reason {
            kk: "«{file}» суретін оқу мүмкін емес",
            ru: "изображение «{file}» не удаётся прочитать",
            en: "the picture \"{file}\" can't be read",
        }
        remedy {
            kk: "Файлды сурет көру бағдарламасында ашып тексеріңіз және JPEG немесе PNG түрінде қайта сақтаңыз.",
            ru: "Откройте файл в программе просмотра и сохраните его заново в формате JPEG или PNG.",
            en: "Open the file in a picture viewer and save it again as JPEG or PNG.",
        }
        explain {
            kk: "Файлды сурет көру бағдарламасында ашып тексеріңіз және JPEG немесе PNG түрінде қайта сақтаңыз.",
            ru: "Откройте файл в программе просмотра и сохраните его заново в формате JPEG или PNG.",
            en: "Open the file in a picture viewer and save it again as JPEG or PNG.",
        }
        /// An event has neither a place nor a stream.
        VenueMissing {} = "D620" Error,
        reason {
            kk: "іс-шараның өтетін орны да, трансляция мекенжайы да көрсетілмеген",
            ru: "не указаны ни место мероприятия, ни адрес трансляции",
            en: "the event has neither a venue nor the address of a stream",
        }
        remedy {
            kk: "Өтетін орнын жазыңыз, мысалы: venue: \"Алматы қаласы, Қазыбек би көшесі, 66\", немесе трансляцияның https:// мекенжайын көрсетіңіз.",
            ru: "Укажите место, например: venue: \"город Алматы, улица Казыбек би, 66\", или адрес трансляции с https://.",
            en: "Give the place, for example venue: \"66 Kazybek Bi Street, Almaty\", or the https:// address of the stream.",
        }
        explain {
            kk: "Өтетін орнын жазыңыз, мысалы: venue: \"Алматы қаласы, Қазыбек би көшесі, 66\", немесе трансляцияның https:// мекенжайын көрсетіңіз.",
            ru: "Укажите место, например: venue: \"город Алматы, улица Казыбек би, 66\", или адрес трансляции с https://.",
            en: "Give the place, for example venue: \"66 Kazybek Bi Street, Almaty\", or the https:// address of the stream.",
        }
    }
}
