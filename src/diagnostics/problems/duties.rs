//! Problems of a site's duties, where `duties` in the settings asks for them, and of its statement of
//! accessibility: codes D930–D939, D948 and D949.
//!
//! What the passing of time brings about is a warning; a document without its text is an error.

use super::problems;
use crate::base::lang::Lang;

problems! {
    /// A duty that is not met.
    pub enum DutyProblem {
        /// The newest news is too old.
        NewsTooOld { court: String, date: String, days: i64, limit: i64 } = "D930" Warning,
        reason {
            kk: "соттың соңғы жаңалығы {days} күн бұрын шыққан ({date}), ал бұл мерзім {limit} күннен аспауы керек",
            ru: "с последней новости суда ({date}) прошло дней: {days}, а допускается не больше {limit}",
            en: "the court's newest news is {days} days old ({date}), and no more than {limit} are allowed",
        }
        remedy {
            kk: "Жаңалық жариялаңыз; үлгісін веб-редактор береді немесе соттың IT қызметі мына командамен жасайды: zharia new news --court {court} --slug zhana-habar.",
            ru: "Опубликуйте новость; заготовку даст веб-редактор или создаст IT-служба суда командой: zharia new news --court {court} --slug novost.",
            en: "Publish news; the web editor has a skeleton, or the court's IT makes one: zharia new news --court {court} --slug latest.",
        }
        explain {
            kk: "Мемлекеттік органның сайтында жаңалықтар күн сайын жаңарып отыруы тиіс. duties бөліміндегі news_days соттың өзінің соңғы жаңалығы шыққаннан бері ең көп дегенде неше күн өтуі мүмкін екенін белгілейді; барлық сотқа ортақ материалдар есепке алынбайды. Жұмысын тоқтатқан сот тексерілмейді.\n\nduties:\n  news_days: 1",
            ru: "Новости на сайте государственного органа должны обновляться ежедневно. news_days в разделе duties задаёт, сколько дней может пройти с последней новости самого суда; общие материалы всех судов не считаются. Суд, прекративший деятельность, не проверяется.\n\nduties:\n  news_days: 1",
            en: "News on the website of a state body should be renewed every day. news_days in the section duties says how many days old the newest news of the court itself may be; items of all courts do not count. A court that is no more is not watched.\n\nduties:\n  news_days: 1",
        }
        /// A court has no news at all.
        NewsMissing { court: String } = "D931" Warning,
        reason {
            kk: "сот бірде-бір жаңалық жарияламаған",
            ru: "у суда нет ни одной опубликованной новости",
            en: "the court has not published any news",
        }
        remedy {
            kk: "Алғашқы жаңалықты жариялаңыз; үлгісін веб-редактор береді немесе соттың IT қызметі мына командамен жасайды: zharia new news --court {court} --slug zhana-habar.",
            ru: "Опубликуйте первую новость; заготовку даст веб-редактор или создаст IT-служба суда командой: zharia new news --court {court} --slug novost.",
            en: "Publish the first one; the web editor has a skeleton, or the court's IT makes one: zharia new news --court {court} --slug latest.",
        }
        explain {
            kk: "duties бөліміндегі news_days сот жаңалықтарының жаңарып тұруын талап етеді, ал сотта әзірге жарияланған жаңалық жоқ: не олар жазылмаған, не жоба (draft) күйінде тұр, не жарияланатын уақыты келмеген. Барлық сотқа ортақ материалдар есепке алынбайды.",
            ru: "news_days в разделе duties требует, чтобы новости суда обновлялись, а опубликованных новостей у него пока нет: они не написаны, остались черновиками (draft) или их время ещё не наступило. Общие материалы всех судов не считаются.",
            en: "news_days in the section duties asks for fresh news, and the court has published none yet: they are not written, are still drafts (draft), or their time has not come. Items of all courts do not count.",
        }
        /// Something was published too many working days after it was received.
        PublishedLate { received: String, published: String, days: i64, limit: i64 } = "D932" Warning,
        reason {
            kk: "материал {received} күні түскен, ал жарияланатын күні – {published}: арада {days} жұмыс күні бар, белгіленгені – {limit}",
            ru: "материал получен {received}, а день публикации — {published}: рабочих дней между ними {days}, а отведено {limit}",
            en: "received on {received}, published on {published}: {days} working days, where {limit} are allowed",
        }
        remedy {
            kk: "received және date өрістеріндегі күндердің дұрыстығын тексеріңіз; мереке күндерін zharia.yaml файлына жазыңыз, мысалы: holidays: [2026-12-16].",
            ru: "Проверьте дни в полях received и date; нерабочие праздничные дни впишите в zharia.yaml, например: holidays: [2026-12-16].",
            en: "See that the days in the fields received and date are right; write public holidays into zharia.yaml, for example: holidays: [2026-12-16].",
        }
        explain {
            kk: "Мемлекеттік органға түскен ақпарат сайтта үш жұмыс күні ішінде жариялануы тиіс. Мерзім duties бөліміндегі working_days өрісінде тұрады; жұмыс күндері – holidays тізіміндегі күндерден басқа дүйсенбіден жұмаға дейінгі күндер. Күндер дұрыс болса, ештеңе өзгертпеңіз: ескерту кешігуді есеп үшін көрсетеді.\n\nduties:\n  working_days: 3",
            ru: "Сведения, полученные государственным органом, размещаются на сайте в течение трёх рабочих дней. Срок задаёт working_days в разделе duties; рабочие дни — с понедельника по пятницу, кроме дней из списка holidays. Если дни указаны верно, ничего не меняйте: предупреждение отмечает опоздание для отчёта.\n\nduties:\n  working_days: 3",
            en: "What a state body receives is to be on its website within three working days. working_days in the section duties sets the time; working days are Monday to Friday, without those listed in holidays. If the days are right, change nothing: the warning notes the delay for the report.\n\nduties:\n  working_days: 3",
        }
        /// Something was received long ago and is still a draft.
        StillADraft { received: String, days: i64, limit: i64 } = "D933" Warning,
        reason {
            kk: "материал {received} күні түскен, содан бері {days} жұмыс күні өтті (мерзімі – {limit}), ал ол әлі жарияланған жоқ",
            ru: "материал получен {received}, с тех пор прошло рабочих дней: {days} (отведено {limit}), а он всё ещё черновик",
            en: "received on {received}, {days} working days ago ({limit} are allowed), and still a draft",
        }
        remedy {
            kk: "Материалды аяқтап, draft жолын өшіріңіз.",
            ru: "Завершите материал и удалите строку draft.",
            en: "Finish the item and delete the line with draft.",
        }
        explain {
            kk: "Мемлекеттік органға түскен ақпарат сайтта үш жұмыс күні ішінде жариялануы тиіс, мерзімді duties бөліміндегі working_days белгілейді. Бұл материал әлі жоба күйінде (draft: true), сондықтан оны оқырман көрмейді, ал мерзім өтіп кетті. Жұмыс күндері – holidays тізіміндегі күндерден басқа дүйсенбіден жұмаға дейінгі күндер.",
            ru: "Сведения, полученные государственным органом, размещаются на сайте в течение трёх рабочих дней, срок задаёт working_days в разделе duties. Этот материал ещё черновик (draft: true), читатели его не видят, а срок прошёл. Рабочие дни — с понедельника по пятницу, кроме дней из списка holidays.",
            en: "What a state body receives is to be on its website within three working days; working_days in the section duties sets the time. This item is still a draft (draft: true), so no reader sees it, and the time is over. Working days are Monday to Friday, without those listed in holidays.",
        }
        /// A section is too many clicks away from the home page.
        SectionTooFar { section: String, language: Lang, clicks: i64 } = "D934" Warning,
        reason {
            kk: "«{section}» бөлімі басты беттен рұқсат етілгеннен алыс тұр (басу саны – {clicks}, тілі: {language})",
            ru: "раздел «{section}» дальше от главной страницы, чем разрешено (нажатий: {clicks}, язык: {language})",
            en: "the section \"{section}\" is farther from the home page than allowed (clicks: {clicks}, language: {language})",
        }
        remedy {
            kk: "Бөлімге мәзірден, басты беттен немесе олардан ашылатын беттен сілтеме қойыңыз. pages бөліміндегі бет мәзірге былай қосылады: menu: true.",
            ru: "Поставьте ссылку на раздел в меню, на главной или на странице, которая с них открывается. Страница раздела pages попадает в меню так: menu: true.",
            en: "Link to the section from the menu, the home page, or a page that these lead to. A page of the section pages is put into the menu by: menu: true.",
        }
        explain {
            kk: "Мемлекеттік органның сайтында кез келген бөлімге үш рет басып жетуге болуы тиіс; саны duties бөліміндегі clicks өрісінде. Бағдарлама дайын беттердің сілтемелерімен басты беттен бастап жүріп өтеді. Base безендіруінің мәзірінде pages бөлімінен басқа барлық бөлім бар, сондықтан бұл ескерту көбіне мәзірді өзгерткен безендіруден немесе мәзірге қосылмаған беттерден болады.\n\nduties:\n  clicks: 3",
            ru: "На сайте государственного органа до любого раздела должно быть не больше трёх нажатий; их число задаёт clicks в разделе duties. Программа проходит по ссылкам готовых страниц, начиная с главной. В меню темы base есть все разделы, кроме pages, поэтому причина чаще всего в теме, которая изменила меню, или в страницах, не внесённых в меню.\n\nduties:\n  clicks: 3",
            en: "On the website of a state body every section should be no more than three clicks away; clicks in the section duties sets how many. The program follows the links of the finished pages, from the home page on. The menu of the theme base holds every section but pages, so the cause is most often a theme that changed the menu, or pages that are not in it.\n\nduties:\n  clicks: 3",
        }
        /// A document is there as a file only.
        TextTwinMissing { file: String, words: usize, least: usize } = "D935" Error,
        reason {
            kk: "«{file}» құжатының мәтіні бетте берілмеген (сөз саны – {words}, кемінде {least} керек)",
            ru: "текст документа «{file}» не приведён на странице (слов: {words}, нужно не меньше {least})",
            en: "the document \"{file}\" is not given as text (words on the page: {words}, at least {least} are needed)",
        }
        remedy {
            kk: "Екінші --- жолынан кейін құжаттың мәтінін немесе оның толық мазмұнын жазыңыз.",
            ru: "После второй строки --- приведите текст документа или его подробное изложение.",
            en: "After the second --- line give the document's text, or a full account of it.",
        }
        explain {
            kk: "Мемлекеттік органның сайтында құжат жүктеп алынатын файл түрінде де, бетте оқылатын мәтін түрінде де тұруы тиіс. Файлды телефоннан оқу қиын, экраннан оқу бағдарламасы сканерленген бетті көрмейді, іздеу жүйелері оны таппайды. Талапты duties бөліміндегі documents қосады; ол documents бөлімінің файлдарына және кез келген материалдың attachments өрісіндегі PDF файлдарына қатысты.\n\nduties:\n  documents: true",
            ru: "На сайте государственного органа документ размещается и файлом для скачивания, и текстом на странице. Файл трудно читать с телефона, скан не видят программы экранного доступа и поиск. Требование включает documents в разделе duties; оно касается файлов раздела documents и файлов PDF в поле attachments любого материала.\n\nduties:\n  documents: true",
            en: "On the website of a state body a document is there both as a file to download and as text on the page. A file is hard to read on a phone, and a scan can't be seen by screen readers and search engines. documents in the section duties asks for this; it concerns the files of the section documents, and PDF files in the field attachments of any item.\n\nduties:\n  documents: true",
        }
        /// A court has no main events of the half-year.
        LineUpMissing { year: i16, half: u8 } = "D937" Warning,
        reason {
            kk: "соттың {year} жылғы {half}-жартыжылдыққа арналған басты оқиғалары белгіленбеген",
            ru: "у суда не отмечены главные события {half}-го полугодия {year} года",
            en: "the court has no main events of half-year {half} of {year}",
        }
        remedy {
            kk: "events бөліміндегі ең маңызды іс-шаралардың файлына мына жолды қосыңыз: key_event: true.",
            ru: "Добавьте в файлы самых важных мероприятий раздела events строку: key_event: true.",
            en: "Add the line key_event: true to the files of the most important items of the section events.",
        }
        explain {
            kk: "Жоғарғы Сот, облыстық және оларға теңестірілген соттар әр жартыжылдықтың басты оқиғалық қатарын жасайды: кеңестер, конференциялар, халықаралық форумдар. Ол key_event: true деп белгіленген іс-шаралардан құралады. Талапты duties бөліміндегі line_up қосады. Жұмысын тоқтатқан, осы жартыжылдықта құрылған немесе әлі ештеңе жарияламаған сот тексерілмейді; талап қатысы жоқ соттың court.yaml файлында оны өшіруге болады.\n\nduties:\n  line_up: false",
            ru: "Верховный Суд, областные и приравненные к ним суды на каждое полугодие составляют главный событийный ряд: совещания, конференции, международные форумы. Он складывается из мероприятий с отметкой key_event: true. Требование включает line_up в разделе duties. Не проверяется суд, который прекратил деятельность, образован в этом полугодии или ещё ничего не опубликовал; суду, которого требование не касается, его отключают в court.yaml.\n\nduties:\n  line_up: false",
            en: "The Supreme Court, oblast courts and those equal to them draw up the main events of each half-year: meetings, conferences, international forums. The line-up is made of events marked key_event: true. line_up in the section duties asks for it. A court that is no more, began in this half-year or has published nothing yet is not watched; for a court that need not have one, court.yaml switches it off.\n\nduties:\n  line_up: false",
        }
        /// A court has no plan of openness for the year.
        PlanMissing { court: String, year: i16 } = "D938" Warning,
        reason {
            kk: "соттың сайтында {year} жылға арналған ашықтық жоспары жоқ",
            ru: "на сайте суда нет плана открытости на {year} год",
            en: "there is no plan of openness for {year} on the court's site",
        }
        remedy {
            kk: "Жоспарды жариялаңыз; үлгісін веб-редактор береді немесе соттың IT қызметі мына командамен жасайды: zharia new plan --court {court} --slug zhospar-{year}.",
            ru: "Опубликуйте план; заготовку даст веб-редактор или создаст IT-служба суда командой: zharia new plan --court {court} --slug plan-{year}.",
            en: "Publish the plan; the web editor has a skeleton, or the court's IT makes one: zharia new plan --court {court} --slug plan-{year}.",
        }
        explain {
            kk: "Соттардың ақпараттық ашықтығын арттыру жөніндегі кешенді іс-шаралар жоспары жыл сайын әзірленеді. Соттың өз жоспары да, барлық сотқа ортақ жоспар да (national/plan қалтасында) жарайды. Талапты duties бөліміндегі plan қосады. Жұмысын тоқтатқан, осы жылы құрылған немесе әлі ештеңе жарияламаған сот тексерілмейді.\n\nduties:\n  plan: true",
            ru: "Комплексный план мероприятий по повышению информационной открытости судов составляется каждый год. Подходит и план самого суда, и общий план всех судов (в папке national/plan). Требование включает plan в разделе duties. Не проверяется суд, который прекратил деятельность, образован в этом году или ещё ничего не опубликовал.\n\nduties:\n  plan: true",
            en: "A plan of measures for the openness of courts is drawn up every year. The court's own plan will do, and so will one of all courts (in the folder national/plan). plan in the section duties asks for it. A court that is no more, began in this year or has published nothing yet is not watched.\n\nduties:\n  plan: true",
        }
        /// The site's accessibility was last checked more than a year ago.
        ReviewTooOld { date: String, days: i64 } = "D948" Warning,
        reason {
            kk: "сайттың қолжетімділігі соңғы рет {date} күні тексерілген, содан бері өткен күн саны – {days}",
            ru: "доступность сайта последний раз проверена {date}, с тех пор прошло дней: {days}",
            en: "the site's accessibility was last checked on {date}, {days} days ago",
        }
        remedy {
            kk: "Сайтты тексеріп, тексеру күнін жазыңыз: reviewed: 2026-11-22.",
            ru: "Проверьте сайт и впишите день проверки: reviewed: 2026-11-22.",
            en: "Check the site and write the day of the check: reviewed: 2026-11-22.",
        }
        explain {
            kk: "Қолжетімділік туралы мәлімдеме оқырманға сайттың тексерілгенін айтады. Бір жылда материалдар да, құрылғылар да өзгереді, сондықтан ескі тексеру ештеңеге кепіл емес. Сайтты пернетақтамен, экраннан оқитын бағдарламамен және ірі қаріппен тексеріп, табылған кемшіліктерді gaps тізіміне жазыңыз.\n\naccessibility:\n  reviewed: 2026-11-22\n  gaps:\n    - kk: 2020 жылға дейінгі құжаттардың мәтіні жоқ.\n      ru: У документов до 2020 года нет текста.",
            ru: "Заявление о доступности говорит читателям, что сайт проверен. За год меняются и материалы, и устройства, поэтому старая проверка ничего не гарантирует. Проверьте сайт с клавиатуры, с программой чтения с экрана и с крупным шрифтом, а что нашлось, впишите в список gaps.\n\naccessibility:\n  reviewed: 2026-11-22\n  gaps:\n    - kk: 2020 жылға дейінгі құжаттардың мәтіні жоқ.\n      ru: У документов до 2020 года нет текста.",
            en: "The accessibility statement tells readers that the site was checked. Within a year both the material and the devices change, so an old check guarantees nothing. Check the site with the keyboard, with a screen reader and with large type, and write what you find into the list gaps.\n\naccessibility:\n  reviewed: 2026-11-22\n  gaps:\n    - kk: 2020 жылға дейінгі құжаттардың мәтіні жоқ.\n      ru: У документов до 2020 года нет текста.",
        }
        /// The day of the check is still to come.
        ReviewToCome { date: String } = "D949" Warning,
        reason {
            kk: "сайттың қолжетімділігі тексерілген күн ({date}) әлі келген жоқ",
            ru: "день проверки доступности сайта ({date}) ещё не наступил",
            en: "the day on which the site's accessibility was checked ({date}) is still to come",
        }
        remedy {
            kk: "Тексеру өткен күнді жазыңыз немесе reviewed жолын өшіріңіз: тексерілмеген сайт туралы мәлімдеме солай дейді.",
            ru: "Впишите день, когда сайт проверили, или удалите строку reviewed: тогда в заявлении будет сказано, что проверки не было.",
            en: "Write the day on which the site was checked, or delete the line reviewed: the statement then says that it was not.",
        }
        explain {
            kk: "reviewed – сайттың қолжетімділігі шынымен тексерілген күн. Болашақ күнге сенуге болмайды, сондықтан ол күн келгенше мәлімдемеде сайт тексерілмеген деп жазылады. Тексеру жоспарланған болса, күнді ол өткен соң жазыңыз.",
            ru: "reviewed – день, когда доступность сайта действительно проверили. Будущему дню верить нельзя, поэтому до него в заявлении сказано, что сайт не проверен. Если проверка только запланирована, впишите день, когда она пройдёт.",
            en: "reviewed is the day on which the site's accessibility was really checked. A day to come can't be believed, so until then the statement says that the site was not checked. If a check is only planned, write its day when it is done.",
        }
    }
}
