//! Problems that the rules of publication find in a whole item: codes D601–D699.
//!
//! They guard people and readers: parties to cases, minors, those who can't see or hear.

use super::problems;
use crate::base::lang::Lang;

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
            kk: "Қысқаша мазмұн тізімдерде, жаңалықтар таспаларында және әлеуметтік желілерде тақырыптың астында көрсетіледі: БАҚ көбіне соны ғана оқиды. Ол болмаса, оның орнына мәтіннің бірінші сөйлемдері алынады, ал олар әрқашан сәтті бола бермейді.\n\nsummary: \"Алматы қалалық сотында жартыжылдық қорытындысы бойынша брифинг өтті.\"",
            ru: "Краткое содержание показывается под заголовком в списках, лентах и социальных сетях: СМИ часто читают только его. Если его нет, берутся первые фразы текста, а они не всегда удачны.\n\nsummary: \"В Алматинском городском суде прошёл брифинг по итогам полугодия.\"",
            en: "The summary is shown below the title in lists, feeds and social networks: media often read nothing else. Without it the first sentences of the text are used, and they do not always fit.\n\nsummary: \"The Almaty City Court held a briefing on the results of the half-year.\"",
        }
        /// A summary is longer than feeds and previews show.
        SummaryTooLong { length: usize, limit: usize } = "D602" Warning,
        reason {
            kk: "summary өрісінде {length} таңба бар, шегі – {limit}",
            ru: "в поле summary знаков: {length}, а предел — {limit}",
            en: "the summary has {length} characters, the limit is {limit}",
        }
        remedy {
            kk: "Ең маңыздысын ғана қалдырып, қалғанын мәтінге көшіріңіз.",
            ru: "Оставьте только главное, а остальное перенесите в текст.",
            en: "Keep only the main point and move the rest into the text.",
        }
        explain {
            kk: "Тым ұзын мазмұн тізімдерде, таспаларда және әлеуметтік желілерде қиылып қалады, ең маңыздысы көрінбей қалуы мүмкін. Бір-екі сөйлем жеткілікті: кім, не істеді, қашан. Егжей-тегжейі материалдың мәтінінде болады.",
            ru: "Длинное краткое содержание обрезается в списках, лентах и социальных сетях, и главное может не поместиться. Достаточно одного-двух предложений: кто, что сделал, когда. Подробности — в тексте материала.",
            en: "A long summary is cut in lists, feeds and social networks, and the main point may be lost. A sentence or two will do: who did what and when. Details belong into the text.",
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
            kk: "Көрмейтін немесе нашар көретін оқырман суретті сипаттамасынан біледі; сурет жүктелмегенде де сол мәтін шығады. Онда не көрініп тұрғанын бір сөйлеммен айтыңыз, «сурет» сөзін жазудың қажеті жоқ. Адамдардың аты-жөні белгілі болса, көрсетіңіз.\n\n![Судья С. Үлгібаева брифингте сөйлеп тұр](photo.jpg)",
            ru: "Незрячий или слабовидящий читатель узнаёт об изображении из описания; оно же видно, если файл не загрузился. Скажите одним предложением, что изображено, слово «фото» не нужно. Если люди известны, назовите их.\n\n![Судья С. Ульгибаева выступает на брифинге](photo.jpg)",
            en: "Readers who are blind or see poorly learn of a picture from its description; it is shown too when the file fails to load. Say in a sentence what can be seen, without the word \"photo\". Name people where they are known.\n\n![Judge S. Ulgibayeva speaks at the briefing](photo.jpg)",
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
            kk: "Жабық отырыста мемлекеттік құпия, отбасы өмірі немесе кәмелетке толмағандардың мүддесі қорғалады. Сондықтан parties, outcome және reasoning өрістері толтырылмайды: тек істің қаралғаны мен жай-күйі (stage) көрсетіледі. Отырыс шынында ашық болса, hearing өрісін түзетіңіз.",
            ru: "Закрытое заседание охраняет государственную тайну, семейную жизнь или интересы несовершеннолетних. Поэтому поля parties, outcome и reasoning не заполняются: указываются только сам факт рассмотрения и состояние дела (stage). Если заседание открытое, исправьте поле hearing.",
            en: "A closed hearing protects state secrets, family life or the interests of minors. So the fields parties, outcome and reasoning are not given: only that the case was heard, and its stage. If the hearing was in fact open, correct the field hearing.",
        }
        /// A party to a case is named in full.
        PartyNotInitials { name: String } = "D605" Error,
        reason {
            kk: "тарап инициалдармен емес, «{name}» деп көрсетілген",
            ru: "сторона указана не инициалами, а как «{name}»",
            en: "a party is given as \"{name}\", not by initials",
        }
        remedy {
            kk: "Жеке тұлғаны тек инициалдармен жазыңыз: «А.Б.». Ұйымның атауын толық жазуға болады: «Үлгі» ЖШС.",
            ru: "Указывайте гражданина только инициалами: «А.Б.». Название организации можно писать полностью: ТОО «Улги».",
            en: "Give a person by initials only: \"А.Б.\". An organisation may be named in full: \"ТОО «Улги»\".",
        }
        explain {
            kk: "Іс туралы хабарлағанда жеке өмірге қол сұғылмаушылық сақталады, сондықтан азаматтар тек инициалдармен көрсетіледі. Ұйымдар мен мемлекеттік органдардың атауын толық жазуға болады.\n\nparties:\n  - А.Б.\n  - \"«Үлгі» ЖШС\"",
            ru: "При сообщении о деле соблюдается неприкосновенность частной жизни, поэтому граждане указываются только инициалами. Организации и государственные органы можно называть полностью.\n\nparties:\n  - А.Б.\n  - \"ТОО «Улги»\"",
            en: "Reports about cases respect private life, so citizens are given by initials only. Organisations and state bodies may be named in full.\n\nparties:\n  - А.Б.\n  - \"ТОО «Улги»\"",
        }
        /// A case with a minor names parties.
        MinorWithParties { word: String } = "D606" Error,
        reason {
            kk: "іске кәмелетке толмаған адам қатысады («{word}…»), ал тараптар көрсетілген",
            ru: "в деле участвует несовершеннолетний («{word}…»), а стороны указаны",
            en: "the case involves a minor (\"{word}…\"), yet the parties are given",
        }
        remedy {
            kk: "parties өрісін өшіріңіз: мұндай істе тараптар инициалдармен де көрсетілмейді.",
            ru: "Удалите поле parties: в таком деле стороны не указываются даже инициалами.",
            en: "Delete the field parties: in such a case the parties are not given even by initials.",
        }
        explain {
            kk: "Кәмелетке толмаған адамды шағын қалада инициалдары мен істің мән-жайы бойынша тануға болады, сондықтан мұндай істе тараптар мүлде көрсетілмейді. Мәтіннен мектептің, ауылдың атауын және туыстарын да алып тастаңыз. Егер іске кәмелетке толмаған адам қатыспаса, осы сөзді басқаша жазыңыз.",
            ru: "В небольшом городе несовершеннолетнего можно узнать по инициалам и обстоятельствам, поэтому в таком деле стороны не указываются вовсе. Уберите из текста и школу, и село, и родственников. Если несовершеннолетние в деле не участвуют, замените это слово другим.",
            en: "In a small town a minor can be recognised by initials and circumstances, so the parties to such a case are not given at all. Remove the school, the village and relatives from the text as well. If no minor is involved, use another word.",
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
            kk: "Судьяның бір күні туралы материалда оның жеке өмірі мен бейнесі көрсетіледі, оған жазбаша келісім керек. consent: true жолы келісім алынғанын растайды, келісімнің өзі баспасөз қызметінде сақталады. Отбасы мүшелерінің келісімі бөлек алынады.",
            ru: "В материале о дне судьи показаны его личная жизнь и изображение, для этого нужно письменное согласие. Строка consent: true подтверждает, что оно получено; сам документ хранится в пресс-службе. Согласие членов семьи получают отдельно.",
            en: "An item about a judge's day shows private life and likeness, for which written consent is needed. The line consent: true confirms that it was given; the paper itself stays with the press service. Consent of family members is obtained separately.",
        }
        /// A video has no captions in a language.
        CaptionsMissing { language: Lang } = "D608" Error,
        reason {
            kk: "бейненің субтитрлері жоқ, тілі: {language}",
            ru: "у видео нет субтитров, язык: {language}",
            en: "the video has no captions, language: {language}",
        }
        remedy {
            kk: "Субтитр файлын (.vtt немесе .srt) осы қалтаға салып, өрісте көрсетіңіз, мысалы: captions: [{{lang: kk, file: captions.kk.vtt}}].",
            ru: "Положите файл субтитров (.vtt или .srt) в эту папку и укажите его в поле, например: captions: [{{lang: ru, file: captions.ru.vtt}}].",
            en: "Put the captions file (.vtt or .srt) into this folder and name it in the field, for example: captions: [{{lang: kk, file: captions.kk.vtt}}].",
        }
        explain {
            kk: "Субтитрсіз бейнені естімейтін немесе дыбыссыз көретін адам түсінбейді. Кемінде бейнеде сөйленетін тілдегі субтитр керек. Файл WebVTT түрінде (.vtt) болады, оны бейне сервистерінің көбі өзі жасап береді, жарияламас бұрын мәтінін тексеріңіз.",
            ru: "Без субтитров видео не поймёт тот, кто не слышит или смотрит без звука. Нужны субтитры хотя бы на языке речи. Файл в формате WebVTT (.vtt) умеют готовить многие видеосервисы, перед публикацией проверьте его текст.",
            en: "Without captions a video is lost on those who can't hear or watch without sound. Captions are needed at least in the language spoken. Many video services can make a WebVTT file (.vtt); check its text before publication.",
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
            kk: "Мәтіндік нұсқа естімейтін және көрмейтін оқырмандарға, сондай-ақ дәйексөз алатын журналистерге керек; бейне сервисі жабылып қалса, мазмұн сақталады. Айтылған сөзбен бірге маңызды көріністерді де жазыңыз.",
            ru: "Расшифровка нужна тем, кто не слышит или не видит, и журналистам для цитирования; она сохранит содержание, если видеосервис закроется. Запишите и речь, и важное из того, что показано.",
            en: "A transcript serves those who can't hear or see, and journalists who quote; it keeps the content should the video service close. Write down both what is said and what matters of what is shown.",
        }
        /// An infographic has no equivalent in text.
        InfographicTextMissing {} = "D610" Error,
        reason {
            kk: "инфографиканың деректері мәтінмен берілмеген",
            ru: "данные инфографики не приведены текстом",
            en: "the infographic has no equivalent in text",
        }
        remedy {
            kk: "data өрісінде деректер кестесін (head, rows) немесе description өрісінде суреттегі барлық мәліметтің толық сипаттамасын беріңіз.",
            ru: "Дайте таблицу данных в поле data (head, rows) или полное описание всего, что показано, в поле description.",
            en: "Give a table of the data in the field data (head, rows), or a full description of all that is shown in the field description.",
        }
        explain {
            kk: "Суреттегі сандар мен сөздерді экраннан оқу бағдарламасы оқымайды, іздеу жүйелері де таппайды, телефонда олар тым ұсақ. Сондықтан инфографиканың деректері кесте немесе толық сипаттама түрінде де берілуі керек. Сонда БАҚ та оларды көшіріп ала алады.",
            ru: "Цифры и слова на картинке не читает программа чтения с экрана и не находит поиск, а на телефоне они слишком мелкие. Поэтому данные инфографики приводятся ещё и таблицей или полным описанием. Тогда и СМИ смогут их скопировать.",
            en: "A screen reader can't read figures and words in a picture, a search can't find them, and on a phone they are too small. So the data of an infographic is given as a table or a full description as well. Then media can copy it too.",
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
            kk: "Декларацияда заң бойынша жарияланатын мәліметтер ғана беріледі және олар тек белгілі өрістерге жазылады. Еркін мәтінде мекенжай, ЖСН немесе балалардың аты-жөні кездейсоқ жариялануы мүмкін, сондықтан оған рұқсат жоқ.",
            ru: "В декларации публикуются только сведения, предусмотренные законом, и только в определённых полях. В произвольном тексте случайно могли бы оказаться адрес, ИИН или имена детей, поэтому он запрещён.",
            en: "A declaration holds only what the law has published, and only in certain fields. Free text might by accident reveal an address, an identification number or the names of children, so it is not allowed.",
        }
        /// Accreditation ends after the event has begun.
        AccreditationAfterStart {} = "D612" Error,
        reason {
            kk: "аккредиттеу мерзімі іс-шара басталғанға дейін аяқталмайды",
            ru: "аккредитация не заканчивается до начала мероприятия",
            en: "accreditation does not end before the event begins",
        }
        remedy {
            kk: "Аккредиттеудің соңғы мерзімін (accreditation_until) іс-шараның басталуынан ертерек уақытқа қойыңыз, мысалы: 2026-11-21 18:00.",
            ru: "Укажите срок аккредитации (accreditation_until) раньше начала мероприятия, например: 2026-11-21 18:00.",
            en: "Set the accreditation deadline (accreditation_until) before the start of the event, for example: 2026-11-21 18:00.",
        }
        explain {
            kk: "Журналистер іс-шараға дейін аккредиттелуі керек. Мерзім басталу уақытында немесе одан кейін тұрса, күнтізбеде және хабарландыруда қате мәлімет жарияланады. Көбіне іс-шараның күні ауысып, мерзімі ескі күйінде қалған болады.",
            ru: "Журналисты аккредитуются до мероприятия. Если срок стоит не раньше начала, календарь и объявление сообщат неверное. Чаще всего мероприятие перенесли, а срок остался прежним.",
            en: "Journalists are accredited before an event. If the deadline is not before the start, the calendar and the notice say something wrong. Most often the event was moved and the deadline stayed.",
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
            kk: "Ашық есік күніне азаматтар бірінші рет келеді, олардың ішінде мүгедектігі бар адамдар да болады. Сондықтан қалай жетуге болатынын (route) және қандай жағдай жасалғанын (accessibility) көрсету міндетті: пандус, лифт, ымдау тілінің аудармашысы.\n\nroute: \"№ 32 автобус, «Сот» аялдамасы\"\naccessibility: \"Кіреберісте пандус бар\"",
            ru: "На день открытых дверей люди приходят впервые, среди них и люди с инвалидностью. Поэтому обязательно указать, как добраться (route) и какие условия созданы (accessibility): пандус, лифт, переводчик жестового языка.\n\nroute: \"Автобус № 32, остановка «Суд»\"\naccessibility: \"У входа есть пандус\"",
            en: "To an open day people come for the first time, people with disabilities among them. So it is required to say how to get there (route) and what is provided (accessibility): a ramp, a lift, a sign language interpreter.\n\nroute: \"Bus 32, stop «Sot»\"\naccessibility: \"There is a ramp at the entrance\"",
        }
        /// An event is over and has no materials.
        HeldWithoutMaterials { days: i64 } = "D614" Warning,
        reason {
            kk: "іс-шара аяқталғалы {days} күн өтті, ал материалдары жоқ",
            ru: "со дня мероприятия прошло дней: {days}, а материалов нет",
            en: "the event was held {days} days ago and has no materials",
        }
        remedy {
            kk: "Қорытындысын, фотосуреттерін немесе жазбасын materials өрісінде көрсетіңіз; іс-шара өтпеген болса, былай жазыңыз: status: cancelled.",
            ru: "Укажите итоги, фотографии или запись в поле materials; если мероприятие не состоялось, напишите: status: cancelled.",
            en: "Give the outcome, photographs or a recording in the field materials; if the event was not held, write status: cancelled.",
        }
        explain {
            kk: "Іс-шара өтті, бірақ бетінде оның қорытындысы жоқ. Келе алмаған журналистер мен азаматтар материалдарды осы беттен іздейді. Бұл – ескерту: сайт жарияланады, ал іс-шара баспасөз қызметінің есебінде көрінеді.",
            ru: "Мероприятие прошло, а на его странице нет итогов. Журналисты и граждане, которые не смогли прийти, ищут материалы именно там. Это предупреждение: сайт публикуется, а мероприятие попадает в отчёт пресс-службы.",
            en: "The event is over, but its page has no outcome. Journalists and citizens who could not come look for the materials there. This is a warning: the site is published, and the event is listed in the press service's report.",
        }
        /// A person's mandate is over.
        MandateExpired { person: String, date: String } = "D615" Warning,
        reason {
            kk: "«{person}» өкілеттігінің мерзімі өткен: {date}",
            ru: "срок полномочий истёк: «{person}», {date}",
            en: "the mandate of \"{person}\" ended on {date}",
        }
        remedy {
            kk: "mandate өрісінде өкілеттіктің жаңа мерзімін көрсетіңіз немесе бұл рөлді roles тізімінен өшіріңіз.",
            ru: "Укажите новый срок полномочий в поле mandate или удалите эту роль из списка roles.",
            en: "Give the new term in the field mandate, or delete the role from the list roles.",
        }
        explain {
            kk: "Адам белгілі мерзімге тағайындалған, ал ол мерзім өткен. Сайтта оның байланыс деректері қате болуы мүмкін, журналистер жауапсыз қалады. Сайт тоқтамайды, бірақ деректерді жаңарту керек.",
            ru: "Человек назначен на определённый срок, и этот срок истёк. Контакты на сайте могут оказаться неверными, и журналисты не получат ответа. Сайт не останавливается, но сведения нужно обновить.",
            en: "The person was appointed for a term, and that term is over. The contacts on the site may be wrong, and journalists would get no answer. The site does not stop, but the facts need updating.",
        }
        /// A court has not exactly one coordinator judge.
        CoordinatorCount { count: usize } = "D616" Warning,
        reason {
            kk: "соттың үйлестіруші-судьясы біреу болуы керек, қазіргі саны: {count}",
            ru: "у суда должен быть один судья-координатор, сейчас их: {count}",
            en: "a court must have one coordinator judge, now it has {count}",
        }
        remedy {
            kk: "people қалтасындағы файлдарды тексеріңіз: өкілеттігі жүріп тұрған үйлестіруші-судья біреу ғана болуы керек.",
            ru: "Проверьте файлы в папке people: действующие полномочия судьи-координатора должны быть только у одного человека.",
            en: "Check the files in people: only one person must hold the mandate of coordinator judge now.",
        }
        explain {
            kk: "Үйлестіруші-судья – өңірдегі судьялар корпусының БАҚ алдындағы басты спикері, ол әр сотта біреу болады. Ешкім көрсетілмесе, журналистер кімге хабарласарын білмейді; бірнешеу болса, әртүрлі жауап алуы мүмкін. Алдыңғы судьяның өкілеттігін оның соңғы күнін көрсетіп аяқтаңыз.",
            ru: "Судья-координатор — главный спикер судейского корпуса региона перед СМИ, у каждого суда он один. Если никого нет, журналисты не знают, к кому обратиться; если их несколько, ответы могут разойтись. Полномочия прежнего судьи завершите, указав их последний день.",
            en: "The coordinator judge is the main speaker of the region's judges to the media, and each court has one. With none, journalists do not know whom to ask; with several, answers may differ. End a former judge's mandate by giving its last day.",
        }
        /// A press release has no contact.
        ContactMissing {} = "D617" Warning,
        reason {
            kk: "баспасөз хабарламасында байланыс тұлғасы жоқ, соттың баспасөз қызметі де көрсетілмеген",
            ru: "в пресс-релизе нет контактного лица, и пресс-служба суда тоже не указана",
            en: "the press release has no contact, and the court has no press service either",
        }
        remedy {
            kk: "Мына жолды қосыңыз: contact: almaty-press (people қалтасындағы файл атауы) немесе court.yaml файлына press_service: almaty-press деп жазыңыз.",
            ru: "Добавьте строку contact: almaty-press (имя файла из папки people) или впишите в court.yaml строку press_service: almaty-press.",
            en: "Add the line contact: almaty-press (a file's name in people), or the line press_service: almaty-press to court.yaml.",
        }
        explain {
            kk: "Баспасөз хабарламасын оқыған журналист нақтылау үшін кімге қоңырау шалатынын білуі керек. Байланыс деректері мәтінге қолмен жазылмайды: олар people қалтасындағы файлдан немесе соттың баспасөз қызметінен алынады, сондықтан әрқашан өзекті.",
            ru: "Журналист, прочитавший пресс-релиз, должен знать, кому позвонить за уточнением. Контакты не пишутся в тексте вручную: они берутся из файла в папке people или из сведений о пресс-службе суда и потому всегда свежие.",
            en: "A journalist who reads a press release must know whom to call. Contacts are not typed into the text: they come from a file in people or from the court's press service, and so are always fresh.",
        }
        /// An SVG picture holds something unsafe.
        UnsafeSvg { what: String } = "D618" Warning,
        reason {
            kk: "SVG суретінің мына бөлігі жарияланбайды: {what}",
            ru: "эта часть изображения SVG не публикуется: {what}",
            en: "this part of the SVG picture is not published: {what}",
        }
        remedy {
            kk: "Сурет сайтта дұрыс көрінетінін тексеріңіз. Бір бөлігі жетіспесе, оны графикалық редакторда «Plain SVG» түрінде қайта сақтаңыз немесе PNG файлын қолданыңыз.",
            ru: "Проверьте, как изображение выглядит на сайте. Если чего-то не хватает, сохраните его в графическом редакторе как «Plain SVG» или используйте PNG.",
            en: "See that the picture looks right on the site. If something is missing, save it again in a graphics editor as \"Plain SVG\", or use a PNG.",
        }
        explain {
            kk: "SVG – ішінде бағдарлама немесе басқа сайттарға сілтеме болуы мүмкін сурет түрі: ол оқырманның браузерінде бөтен код іске қосып, оның кіргені туралы хабар бере алады. Сондықтан сызықтар, пішіндер, түстер мен мәтін ғана жарияланады. Сценарийлер, сілтемелер, анимация, сырттан жүктелетін суреттер мен қаріптер, күрделі стильдер алып тасталады. Графикалық редактордың белгілері мен автор туралы деректер де сайтқа шықпайды, бірақ олар туралы ескертілмейді.",
            ru: "SVG — вид изображения, внутри которого могут быть программа или ссылки на другие сайты: оно может выполнить чужой код в браузере читателя или сообщить о его визите. Поэтому публикуются только линии, фигуры, цвета и текст. Сценарии, ссылки, анимация, изображения и шрифты с других сайтов, сложные стили удаляются. Пометки графического редактора и сведения об авторе тоже не попадают на сайт, но о них не предупреждают.",
            en: "SVG is a kind of picture that may hold a program or references to other sites: it can run foreign code in a reader's browser or report the visit. So only lines, shapes, colours and words are published. Scripts, links, animation, pictures and fonts from elsewhere and intricate styles are taken out. Notes of a graphics editor and the author's name are not published either, but no warning tells of them.",
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
            kk: "Файл зақымдалған, толық жүктелмеген немесе мүлде сурет емес: мысалы, мәтіні бар файл photo.jpg деп аталған. Браузерлер мұндай суретті көрсетпейді. Түпнұсқасын тауып, қайта жүктеңіз.",
            ru: "Файл повреждён, загружен не полностью или это вовсе не изображение: например, файл с текстом назван photo.jpg. Браузеры его не покажут. Найдите исходный снимок и загрузите его ещё раз.",
            en: "The file is damaged, was not uploaded in full, or is no picture at all: a text named photo.jpg, for example. Browsers will not show it. Find the original and upload it once more.",
        }
        /// An event has neither a place nor a stream.
        VenueMissing {} = "D620" Error,
        reason {
            kk: "іс-шараның өтетін орны да, трансляция мекенжайы да көрсетілмеген",
            ru: "не указаны ни место мероприятия, ни адрес трансляции",
            en: "the event has neither a venue nor the address of a stream",
        }
        remedy {
            kk: "Өтетін орнын жазыңыз, мысалы: venue: \"Алматы қаласы, Мысал көшесі, 1\", немесе stream өрісіне трансляцияның https:// мекенжайын жазыңыз.",
            ru: "Укажите место, например: venue: \"город Алматы, улица Примерная, 1\", или адрес трансляции с https:// в поле stream.",
            en: "Give the place, for example venue: \"1 Example Street, Almaty\", or the https:// address of the stream in the field stream.",
        }
        explain {
            kk: "Іс-шараға келетін немесе оны көретін адам қайда барарын немесе қайдан көрерін білуі керек; өтетін орны жоқ жазба күнтізбеде де толық көрінбейді. Өтетін орны (venue) немесе трансляция мекенжайы (stream) – екеуінің бірі міндетті, екеуі де болғаны дұрыс.",
            ru: "Тот, кто придёт или будет смотреть, должен знать, куда идти или где подключиться; и календари без места показывают запись неполно. Обязательно хотя бы одно: место (venue) или адрес трансляции (stream), лучше оба.",
            en: "Those who come or watch must know where to go or where to tune in; calendars, too, show an entry without a place badly. One of the two is required, the place (venue) or the address of the stream; both are better.",
        }
    }
}
