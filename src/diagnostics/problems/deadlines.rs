//! What only the passing of time brings about: codes D901–D919. Always warnings or notes, since a
//! site must not stop overnight; each of them is a row of the coverage ledger too.

use super::problems;

problems! {
    /// Something is due, overdue or about to end.
    pub enum DeadlineProblem {
        /// Criticism has not been answered in time.
        AnswerOverdue { days: i64, limit: i64 } = "D901" Warning,
        reason {
            kk: "сынға {days} күннен бері жауап берілмеген, мерзімі – {limit} күн",
            ru: "критика без ответа, дней: {days}; срок, дней: {limit}",
            en: "criticism has gone unanswered for {days} days, the term is {limit}",
        }
        remedy {
            kk: "Жауапты дайындап, status: answered, answered_on және finding өрістерін жазыңыз.",
            ru: "Подготовьте ответ и впишите status: answered, answered_on и finding.",
            en: "Prepare the answer and give status: answered, answered_on and finding.",
        }
        explain {
            kk: "Тұжырымдама сын материалдарға уақтылы жауап беріп, қабылданған шаралар туралы жұртқа хабарлауды талап етеді. Мерзім zharia.yaml файлындағы terms.answer_days өрісінде немесе материалдың answer_until өрісінде тұрады.",
            ru: "Концепция требует своевременно отвечать на критические материалы и сообщать обществу о принятых мерах. Срок стоит в terms.answer_days файла zharia.yaml или в поле answer_until самого материала.",
            en: "The Concept asks to answer criticism in time and to tell the public what was done. The term is terms.answer_days in zharia.yaml, or answer_until in the item.",
        }
        /// A council's sitting has no published outcome.
        OutcomeOverdue { days: i64, limit: i64 } = "D902" Warning,
        reason {
            kk: "кеңес отырысының қорытындысы {days} күннен бері жарияланбаған, мерзімі – {limit} күн",
            ru: "итоги заседания совета не опубликованы, дней: {days}; срок, дней: {limit}",
            en: "the outcome of the council's sitting has been missing for {days} days, the term is {limit}",
        }
        remedy {
            kk: "decisions өрісіне отырыста қабылданған шешімдерді жазыңыз.",
            ru: "Впишите принятые на заседании решения в поле decisions.",
            en: "Write what the sitting decided in the field decisions.",
        }
        explain {
            kk: "Кеңес құрамына БАҚ пен үкіметтік емес ұйымдар кіреді, отырыстардың қорытындысы жариялануы тиіс. Мерзім – zharia.yaml файлындағы terms.council_days.",
            ru: "В советы входят представители СМИ и НПО, а итоги заседаний должны публиковаться. Срок — terms.council_days в zharia.yaml.",
            en: "Councils include media and NGOs, and the outcome of their sittings is to be published. The term is terms.council_days in zharia.yaml.",
        }
        /// A guide is due for review.
        ReviewDue { date: String } = "D903" Warning,
        reason {
            kk: "нұсқаулықты қайта қарау мерзімі {date} күні өткен",
            ru: "срок пересмотра памятки истёк {date}",
            en: "the guide was due for review on {date}",
        }
        remedy {
            kk: "Мәтінді қолданыстағы заңмен салыстырып, next_review өрісіне келесі күнді жазыңыз.",
            ru: "Сверьте текст с действующим законом и впишите в next_review следующую дату.",
            en: "Compare the text with the law in force and write the next day in next_review.",
        }
        explain {
            kk: "Нұсқаулықтағы мерзім, баж, нысан өзгеруі мүмкін. Ескірген кеңес адамға зиян келтіреді, сондықтан әр нұсқаулықтың қайта қаралатын күні болады.",
            ru: "Сроки, пошлины и формы в памятке меняются. Устаревший совет вредит людям, поэтому у каждой памятки есть день пересмотра.",
            en: "Terms, fees and forms in a guide change. Outdated advice harms people, so each guide has a day of review.",
        }
        /// A measure of the plan is overdue.
        MeasureOverdue { measure: String, date: String } = "D904" Warning,
        reason {
            kk: "жоспардағы «{measure}» шарасының мерзімі {date} күні өткен",
            ru: "срок мероприятия плана «{measure}» истёк {date}",
            en: "the measure \"{measure}\" of the plan was due on {date}",
        }
        remedy {
            kk: "Шара орындалса, status: done деп жазып, result өрісіне нәтижеге сілтеме қосыңыз; мерзімі ауысса, until өрісін түзетіңіз.",
            ru: "Если мероприятие выполнено, напишите status: done и дайте ссылку на результат в result; если срок перенесён, исправьте until.",
            en: "If it is done, write status: done and link to the result in result; if it was put off, correct until.",
        }
        explain {
            kk: "Ашықтықты қамтамасыз ету жоспары жыл сайын бекітіледі, орындалуы жұртқа көрінеді. Мерзімі өткен шара сайтта солай деп көрсетіледі.",
            ru: "План мероприятий по обеспечению открытости утверждается каждый год, и его исполнение видно обществу. Просроченное мероприятие так и показывается на сайте.",
            en: "The plan of openness is drawn up every year, and the public sees how it is carried out. A measure that is overdue is shown as such on the site.",
        }
        /// A competition is still open although its deadline has passed.
        StillOpen { date: String } = "D905" Warning,
        reason {
            kk: "өтінім қабылдау {date} күні аяқталды, ал күйі әлі «ашық»",
            ru: "приём заявок завершён {date}, а состояние всё ещё «открыт»",
            en: "entries closed on {date}, yet the status is still open",
        }
        remedy {
            kk: "status: judging немесе status: finished деп жазыңыз; мерзім ұзартылса, entries_until өрісін түзетіңіз.",
            ru: "Напишите status: judging или status: finished; если срок продлён, исправьте entries_until.",
            en: "Write status: judging or status: finished; if the term was extended, correct entries_until.",
        }
        explain {
            kk: "Мерзімі өткен байқау ашық болып тұрса, журналистер өтінімін бекер жібереді. Күйін мерзім біткен соң өзгертіңіз.",
            ru: "Если просроченный конкурс остаётся открытым, журналисты напрасно шлют заявки. Меняйте состояние, когда срок истёк.",
            en: "When a competition stays open after its deadline, journalists send entries in vain. Change the status once the term is over.",
        }
        /// What a council asked for has not been done in time.
        FollowUpOverdue { what: String, date: String } = "D906" Warning,
        reason {
            kk: "кеңестің «{what}» тапсырмасының мерзімі {date} күні өткен",
            ru: "срок поручения совета «{what}» истёк {date}",
            en: "the council's request \"{what}\" was due on {date}",
        }
        remedy {
            kk: "Орындалса, done: true деп жазыңыз; мерзімі ауысса, until өрісін түзетіңіз.",
            ru: "Если поручение выполнено, напишите done: true; если срок перенесён, исправьте until.",
            en: "If it is done, write done: true; if it was put off, correct until.",
        }
        explain {
            kk: "Кеңес шешімдерінің орындалуы қорытындымен бірге жарияланады. Мерзімі өткен тапсырма ашықтық есебінде де көрсетіледі.",
            ru: "Исполнение решений совета публикуется вместе с итогами. Просроченное поручение показывается и в отчёте об открытости.",
            en: "How the council's decisions are carried out is published with the outcome. What is overdue stands in the ledger too.",
        }
        /// A mandate ends soon.
        MandateEnds { person: String, date: String } = "D907" Note,
        reason {
            kk: "{person}: өкілеттік мерзімі {date} күні аяқталады",
            ru: "{person}: срок полномочий заканчивается {date}",
            en: "{person}: the mandate ends on {date}",
        }
        remedy {
            kk: "Өкілеттік ұзартылса немесе басқа адам тағайындалса, people қалтасындағы файлды алдын ала жаңартыңыз.",
            ru: "Если полномочия продлены или назначен другой человек, заранее обновите файл в папке people.",
            en: "If the mandate is extended or somebody else is appointed, update the file in people beforehand.",
        }
        explain {
            kk: "Өкілеттігі біткен спикердің байланыс деректері сайтта қалса, журналист жауап бере алмайтын адамға хабарласады. Ескерту мерзім аяқталуына terms.mandate_days күн қалғанда шығады.",
            ru: "Если на сайте остались контакты спикера с истёкшими полномочиями, журналист обратится к тому, кто не вправе отвечать. Напоминание появляется за terms.mandate_days дней до срока.",
            en: "If the contact of a speaker whose mandate is over stays on the site, journalists turn to somebody who may not answer. The reminder comes terms.mandate_days days ahead.",
        }
        /// Something that is referred to has ended.
        ReferenceEnded { id: String, date: String } = "D908" Warning,
        reason {
            kk: "«{id}» {date} күнінен бері қолданылмайды",
            ru: "«{id}» не действует с {date}",
            en: "\"{id}\" ended on {date}",
        }
        remedy {
            kk: "Қазір қолданылатын жазбаны көрсетіңіз немесе мерзімі ұзарса, тізімдегі күнін түзетіңіз.",
            ru: "Укажите действующую запись или, если срок продлён, исправьте дату в реестре.",
            en: "Refer to one that is in use, or correct its day in the registry if it was extended.",
        }
        explain {
            kk: "Материал жабылған басылымға, істен шыққан парақшаға немесе күшін жойған құжатқа сілтеп тұр. Ескі материалда бұл қалыпты болуы мүмкін, бірақ оқырман ескірген сілтемемен адаспауы керек.",
            ru: "Материал ссылается на закрытое издание, недействующую страницу или утративший силу документ. В старом материале это бывает уместно, но читатель не должен заблуждаться.",
            en: "The item refers to an outlet that was closed, an account out of use or a document no longer in force. In an old item that may be right, but readers must not be misled.",
        }
        /// A declaration has been published for as long as the settings say.
        DeclarationTermOver { days: i64, limit: i64 } = "D909" Warning,
        reason {
            kk: "декларация жарияланғалы {days} күн болды, мерзімі – {limit} күн",
            ru: "декларация опубликована давно, дней: {days}, срок публикации в днях: {limit}",
            en: "the declaration was published {days} days ago, its term is {limit} days",
        }
        remedy {
            kk: "Файлға «removed:» жолын бүгінгі күнмен қосыңыз: мекенжайда материалдың алынғаны туралы хабарлама қалады.",
            ru: "Добавьте в файл строку «removed:» с сегодняшней датой: по адресу останется сообщение о том, что материал снят.",
            en: "Add a line \"removed:\" with today's date to the file: a notice that the item was taken down stays at its address.",
        }
        explain {
            kk: "Декларация жеке деректерді қамтиды, сондықтан ол белгіленген мерзімге ғана жарияланады. Мерзім zharia.yaml файлында жазылған: terms: {declaration_days: 1095}; 0 болса, мерзім жоқ. Бағдарлама декларацияны өзі алып тастамайды: шешімді сот қабылдайды.",
            ru: "Декларация содержит персональные данные, поэтому её публикуют только на установленный срок. Срок записан в zharia.yaml: terms: {declaration_days: 1095}; 0 значит, что срока нет. Сама программа декларацию не снимает: решение за судом.",
            en: "A declaration holds personal data, so it is published for a set term only. The term stands in zharia.yaml: terms: {declaration_days: 1095}; 0 means that there is none. The program does not take a declaration down by itself: that is the court's to decide.",
        }
        /// The day until which `security.txt` holds is over.
        SecurityExpired { date: String } = "D910" Warning,
        reason {
            kk: "security.txt файлының мерзімі {date} күні өткен",
            ru: "срок действия security.txt истёк {date}",
            en: "security.txt expired on {date}",
        }
        remedy {
            kk: "Байланыстар әлі дұрыс па, тексеріңіз де, expires өрісіне келесі күнді жазыңыз, бір жылдан алыс болмасын.",
            ru: "Проверьте, верны ли ещё контакты, и впишите в expires следующую дату, не дальше года.",
            en: "See that the contacts still hold and write the next day in expires, within a year.",
        }
        explain {
            kk: "Сайттан осалдық тапқан адам кімге хабарлау керегін /.well-known/security.txt файлынан біледі. Мерзімі өткен файлға сенбейді, сондықтан осалдық туралы хабар сотқа жетпеуі мүмкін. Файл сайтта қала береді: уақыт өткені үшін сайт тоқтамайды.",
            ru: "Тот, кто нашёл уязвимость, узнаёт из /.well-known/security.txt, кому сообщить. Просроченному файлу не верят, и сообщение может не дойти до суда. Сам файл остаётся на сайте: из-за одного времени сайт не останавливается.",
            en: "Whoever finds a hole learns from /.well-known/security.txt whom to tell. Nobody trusts a file that has expired, so the report may never reach the court. The file stays on the site: time alone stops nothing.",
        }
        /// The day until which `security.txt` holds is near.
        SecurityExpires { date: String, days: i64 } = "D911" Warning,
        reason {
            kk: "security.txt файлының мерзімі {date} күні бітеді, қалған күн саны: {days}",
            ru: "срок действия security.txt истекает {date}, осталось дней: {days}",
            en: "security.txt expires on {date}, in days: {days}",
        }
        remedy {
            kk: "Байланыстар әлі дұрыс па, тексеріңіз де, expires өрісіне келесі күнді жазыңыз, бір жылдан алыс болмасын.",
            ru: "Проверьте, верны ли ещё контакты, и впишите в expires следующую дату, не дальше года.",
            en: "See that the contacts still hold and write the next day in expires, within a year.",
        }
        explain {
            kk: "security.txt файлының мерзімі біткенге дейін 30 күн қалды. Ол күн өткен соң осалдық туралы хабарлайтын адам файлдағы байланыстарға сенбейді, сондықтан оларды алдын ала тексеріп, жаңа күн қойыңыз.",
            ru: "До конца срока security.txt осталось не больше 30 дней. После этого дня тот, кто хочет сообщить об уязвимости, контактам из файла уже не поверит: проверьте их заранее и поставьте новую дату.",
            en: "security.txt expires within 30 days. After that day whoever wants to report a hole no longer trusts the contacts in it: look at them beforehand and set a new day.",
        }
        /// `security.txt` is to hold for longer than a year.
        SecurityTooLong { date: String } = "D912" Note,
        reason {
            kk: "security.txt файлының мерзімі ({date}) бір жылдан алыс",
            ru: "срок действия security.txt ({date}) больше года",
            en: "security.txt is to hold until {date}, longer than a year",
        }
        remedy {
            kk: "expires өрісіне бүгіннен бір жыл ішіндегі күнді жазған жөн.",
            ru: "Лучше впишите в expires день не позже чем через год от сегодняшнего.",
            en: "Better write a day within a year from today in expires.",
        }
        explain {
            kk: "RFC 9116 мерзімді бір жылдан асырмауға кеңес береді: байланыстар өзгереді, ал қысқа мерзім оларды жыл сайын тексеруге мәжбүр етеді. Бұл – ескерту ғана, файл жарияланады.",
            ru: "RFC 9116 советует срок не больше года: контакты меняются, а короткий срок заставляет проверять их каждый год. Это лишь примечание, файл публикуется.",
            en: "RFC 9116 advises a term of less than a year: contacts change, and a short term makes somebody look at them every year. This is a note only, and the file is published.",
        }
    }
}
