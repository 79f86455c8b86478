//! Problems of what single kinds of content ask for: codes D640–D671.
//!
//! They compare fields of one item with each other; what is true of every kind is in `rules`.

use super::problems;
use crate::base::lang::Lang;

problems! {
    /// Something that a kind of content asks for is not as it should be.
    pub enum KindProblem {
        /// A field is needed because of what another one says.
        FieldNeeded { field: String, when: String } = "D640" Error,
        reason {
            kk: "«{when}» болғанда «{field}» өрісі міндетті, бірақ ол жоқ",
            ru: "при «{when}» обязательно поле «{field}», а его нет",
            en: "with \"{when}\" the field \"{field}\" is required, and it is missing",
        }
        remedy {
            kk: "«{field}:» жолын қосып, мәнін жазыңыз немесе «{when}» мәнін түзетіңіз.",
            ru: "Добавьте строку «{field}:» со значением или исправьте значение «{when}».",
            en: "Add a line \"{field}:\" with its value, or correct \"{when}\".",
        }
        explain {
            kk: "Кейбір өрістер басқа өрістің мәніне байланысты. Мысалы, «жауап берілді» (status: answered) деген материалда жауап күні мен қорытынды, аяқталған байқауда жеңімпаздар, мақалада авторлар мен беттер көрсетіледі. Оларсыз оқырман ең керегін білмей қалады.",
            ru: "Некоторые поля зависят от значения другого поля. Например, у ответа (status: answered) указывают дату ответа и вывод, у завершённого конкурса — победителей, у статьи — авторов и страницы. Без них читатель не узнает главного.",
            en: "Some fields depend on what another one says. An answer (status: answered) tells its date and its finding, a finished competition its winners, an article its authors and pages. Without them readers miss the main point.",
        }
        /// A field makes no sense beside what another one says.
        FieldOutOfPlace { field: String, when: String } = "D641" Error,
        reason {
            kk: "«{when}» болғанда «{field}» өрісі берілмейді",
            ru: "при «{when}» поле «{field}» не указывают",
            en: "with \"{when}\" the field \"{field}\" is out of place",
        }
        remedy {
            kk: "«{field}» жолын өшіріңіз немесе «{when}» мәнін түзетіңіз.",
            ru: "Удалите строку «{field}» или исправьте значение «{when}».",
            en: "Delete the line \"{field}\", or correct \"{when}\".",
        }
        explain {
            kk: "Өрістің мәні басқа өріске қайшы келеді: мысалы, байқау әлі жүріп жатыр (status: open), ал жеңімпаздар жазылған. Қайсысы дұрыс екенін бағдарлама біле алмайды, сондықтан материал жарияланбайды. Біреуін түзетіңіз.",
            ru: "Значение поля противоречит другому: например, конкурс ещё идёт (status: open), а победители уже указаны. Программа не может знать, что верно, поэтому материал не публикуется. Исправьте одно из двух.",
            en: "The field contradicts another one: a competition is still open (status: open), yet winners are given. The program can't know which is right, so the item is not published. Correct one of the two.",
        }
        /// A person's consent is not on record.
        NoConsent {} = "D642" Error,
        reason {
            kk: "адамның келісімі белгіленбеген (consent)",
            ru: "согласие человека не отмечено (consent)",
            en: "the person's consent is not on record (consent)",
        }
        remedy {
            kk: "Адамның жазбаша келісімін алып, consent: true деп жазыңыз. Келісім болмаса, материалды жарияламаңыз.",
            ru: "Получите письменное согласие человека и напишите consent: true. Без согласия не публикуйте материал.",
            en: "Get the person's consent in writing and type consent: true. Without it, don't publish the item.",
        }
        explain {
            kk: "Сарапшылар – сот қызметкерлері емес, сондықтан олардың аты-жөні мен суреті тек өз келісімімен жарияланады. Келісім сотта сақталады, ал материалда ол бар екені ғана белгіленеді.",
            ru: "Эксперты — не сотрудники суда, поэтому их имя и фотография публикуются только с их согласия. Само согласие хранится в суде, а в материале отмечают лишь, что оно есть.",
            en: "Experts are not on the court's staff, so their names and portraits are published with their consent only. The consent itself is kept at the court; the item only notes that it is there.",
        }
        /// Materials of a training stand in a form that not everybody can read.
        MaterialFormat { file: String } = "D643" Warning,
        reason {
            kk: "«{file}» – мәтінді файл емес: көзі көрмейтін адам оны оқи алмауы мүмкін",
            ru: "«{file}» — не текстовый файл: незрячий человек может его не прочесть",
            en: "\"{file}\" holds no text that a program can read out: blind people may be shut out",
        }
        remedy {
            kk: "Материалды мәтіндік түрде қосыңыз: .pdf, .docx, .pptx, .xlsx, .odt, .txt немесе .csv.",
            ru: "Приложите материал в текстовом виде: .pdf, .docx, .pptx, .xlsx, .odt, .txt или .csv.",
            en: "Attach the material in a form that holds text: .pdf, .docx, .pptx, .xlsx, .odt, .txt or .csv.",
        }
        explain {
            kk: "Семинар материалдары бәріне арналған. Суретке түсірілген бет немесе архивке салынған файл экраннан оқу бағдарламасына қолжетімсіз, іздеуде де табылмайды. Сол мәтінді мәтіндік файлмен беріңіз.",
            ru: "Материалы семинара предназначены для всех. Сфотографированная страница или файл в архиве недоступны программам экранного доступа, их не найти и поиском. Дайте тот же текст текстовым файлом.",
            en: "Materials of a training are for everybody. A photographed page or a file in an archive is closed to screen readers and can't be found by search. Give the same text as a text file.",
        }
        /// An article lacks an abstract in a language.
        AbstractMissing { language: Lang } = "D644" Note,
        reason {
            kk: "мақаланың мына тілдегі аңдатпасы жоқ: {language}",
            ru: "у статьи нет аннотации на языке: {language}",
            en: "the article has no abstract in this language: {language}",
        }
        remedy {
            kk: "abstracts өрісіне сол тілдегі бір-екі сөйлемді қосыңыз, мысалы: abstracts: {{kk: …, ru: …, en: …}}.",
            ru: "Добавьте в поле abstracts одно-два предложения на этом языке, например: abstracts: {{kk: …, ru: …, en: …}}.",
            en: "Add a sentence or two in that language to the field abstracts, for example: abstracts: {{kk: …, ru: …, en: …}}.",
        }
        explain {
            kk: "Журнал мақаласының аңдатпасы үш тілде беріледі: сонда оны шетелдік зерттеушілер мен дерекқорлар да таба алады. Кемінде бір тілдегі аңдатпа міндетті, қалғандары ашықтық есебінде жетіспейтін деп көрсетіледі.",
            ru: "Аннотация статьи даётся на трёх языках: тогда её найдут и зарубежные исследователи, и базы данных. Обязательна аннотация хотя бы на одном языке, остальные числятся в отчёте об открытости как недостающие.",
            en: "An article's abstract is given in three languages, so that scholars abroad and databases find it too. One abstract is required; the others are listed in the ledger as missing.",
        }
        /// The pages of an article can't be read.
        BadPages { field: String, value: String } = "D645" Error,
        reason {
            kk: "«{field}» өрісіндегі «{value}» – беттер аралығы емес",
            ru: "«{value}» в поле «{field}» — не диапазон страниц",
            en: "\"{value}\" in the field \"{field}\" is no range of pages",
        }
        remedy {
            kk: "Бірінші және соңғы бетті дефис арқылы жазыңыз, мысалы: {field}: \"12-19\".",
            ru: "Напишите первую и последнюю страницу через дефис, например: {field}: \"12-19\".",
            en: "Write the first and the last page with a hyphen between them, for example: {field}: \"12-19\".",
        }
        explain {
            kk: "Беттер аралығы дәйексөз келтіргенде керек, сондықтан ол дәл болуы тиіс: бірінші бет соңғысынан үлкен болмайды. Бір беттік мақалада бір ғана сан жазылады.\n\npages: \"12-19\"",
            ru: "Диапазон страниц нужен для цитирования, поэтому он должен быть точным: первая страница не больше последней. Для статьи на одной странице пишут одно число.\n\npages: \"12-19\"",
            en: "The range of pages is needed for citing, so it must be exact: the first page is not after the last. An article on a single page has one number.\n\npages: \"12-19\"",
        }
        /// A DOI is none.
        BadDoi { value: String } = "D646" Error,
        reason {
            kk: "«{value}» – DOI емес",
            ru: "«{value}» — не DOI",
            en: "\"{value}\" is no DOI",
        }
        remedy {
            kk: "DOI-ды мекенжайсыз, «10.» деп бастап жазыңыз, мысалы: doi: 10.12345/zanger.2026.3.12.",
            ru: "Напишите DOI без адреса, начиная с «10.», например: doi: 10.12345/zanger.2026.3.12.",
            en: "Write the DOI without an address, from 10. on, for example: doi: 10.12345/zanger.2026.3.12.",
        }
        explain {
            kk: "DOI – мақаланың тұрақты белгісі: «10.», тіркеушінің нөмірі, қиғаш сызық және баспагердің белгісі. Бағдарлама оны дәйексөзге және https://doi.org/ сілтемесіне қосады. Мақалада DOI болмаса, бұл жолды жазбаңыз.",
            ru: "DOI — постоянное обозначение статьи: «10.», номер регистранта, косая черта и обозначение издателя. Программа ставит его в библиографическую ссылку и в адрес https://doi.org/. Если у статьи нет DOI, эта строка не нужна.",
            en: "A DOI is an article's lasting identifier: \"10.\", the registrant's number, a slash and the publisher's mark. The program puts it into the citation and a link to https://doi.org/. An article without a DOI has no such line.",
        }
        /// A victim or a minor is named.
        ProtectedPersonNamed { name: String, word: String } = "D647" Error,
        reason {
            kk: "«{word}…» сөзі бар сөйлемде адамның аты-жөні тұр: «{name}»",
            ru: "в предложении со словом «{word}…» назван человек: «{name}»",
            en: "a sentence with the word \"{word}…\" names a person: \"{name}\"",
        }
        remedy {
            kk: "Аты-жөнін алып тастаңыз: жәбірленуші мен кәмелетке толмаған адам есімімен де, тегімен де аталмайды. Басқа адам туралы айтылса, оны бөлек сөйлемге жазыңыз.",
            ru: "Уберите имя: потерпевших и несовершеннолетних не называют ни по имени, ни по фамилии. Если речь о другом человеке, напишите о нём отдельным предложением.",
            en: "Take the name out: victims and minors are named neither by first nor by family name. If another person is meant, write of them in a sentence of its own.",
        }
        explain {
            kk: "Іс туралы материалда жәбірленушінің және кәмелетке толмағанның аты-жөні, мектебі, мекенжайы жазылмайды: жарияланған есімді қайтарып алу мүмкін емес. Ресми қызметтегі адамдар (судья, прокурор) бөлек сөйлемде аталады.",
            ru: "В материале о деле не пишут имени, школы и адреса потерпевших и несовершеннолетних: опубликованное имя уже не вернуть. Должностные лица (судья, прокурор) называются отдельным предложением.",
            en: "An item about a case gives no name, school or address of victims and minors: a name once published can't be taken back. Officials (a judge, a prosecutor) are named in a sentence of their own.",
        }
        /// Sentences are hard to read.
        LongSentences { words: usize } = "D648" Note,
        reason {
            kk: "сөйлемдер ұзын: орта есеппен {words} сөзден",
            ru: "предложения длинные, слов в среднем: {words}",
            en: "sentences are long: {words} words on average",
        }
        remedy {
            kk: "Сөйлемдерді 20 сөзге дейін бөліңіз: бір сөйлем – бір ой.",
            ru: "Разбейте предложения, чтобы в каждом было до 20 слов: одно предложение — одна мысль.",
            en: "Split the sentences, so that each has up to 20 words: one sentence, one thought.",
        }
        explain {
            kk: "Түсіндірме мен нұсқаулық заңгер емес адамға арналған. Ұзын сөйлемді телефоннан оқу қиын, мағынасы жоғалады. Бұл – кеңес, материал бәрібір жарияланады.",
            ru: "Разъяснения и памятки пишут для тех, кто не юрист. Длинное предложение трудно читать с телефона, смысл теряется. Это совет: материал публикуется и так.",
            en: "Explanations and guides are for people who are no lawyers. A long sentence is hard to read on a phone, and its point gets lost. This is advice: the item is published all the same.",
        }
        /// A correction is about an item that says nothing of it.
        TargetSilent { item: String } = "D649" Warning,
        reason {
            kk: "«{item}» материалының өзінде түзету де, қайтарып алу да көрсетілмеген",
            ru: "в самом материале «{item}» нет ни исправления, ни отзыва",
            en: "the item \"{item}\" itself tells neither of a correction nor of a withdrawal",
        }
        remedy {
            kk: "Сол материалдың файлына corrections: [{{date: …, note: …}}] немесе withdrawn: {{date: …, reason: …}} қосыңыз.",
            ru: "Добавьте в файл того материала corrections: [{{date: …, note: …}}] или withdrawn: {{date: …, reason: …}}.",
            en: "Add corrections: [{{date: …, note: …}}] or withdrawn: {{date: …, reason: …}} to that item's file.",
        }
        explain {
            kk: "Түзету туралы хабарды бәрі оқымайды: қате шыққан беттің өзінде де, таспада да ескерту тұруы керек. Ол түзетілген материалдың өз файлынан алынады.",
            ru: "Сообщение об исправлении прочтут не все: пометка должна стоять и на самой странице с ошибкой, и в ленте. Она берётся из файла исправленного материала.",
            en: "Not everybody reads the notice of a correction: the page with the mistake and the feed must carry it as well. It comes from the corrected item's own file.",
        }
        /// A link leads to an account that is not the court's.
        AccountNotListed { url: String } = "D650" Warning,
        reason {
            kk: "«{url}» парақшасы соттың ресми парақшалары тізімінде жоқ",
            ru: "страницы «{url}» нет в списке официальных страниц суда",
            en: "the account \"{url}\" is not on the list of the court's official accounts",
        }
        remedy {
            kk: "Мекенжайды тексеріңіз. Парақша соттыкі болса, оны court.yaml файлындағы accounts тізіміне қосып, [Telegram](account:telegram) деп сілтеңіз.",
            ru: "Проверьте адрес. Если страница принадлежит суду, добавьте её в список accounts файла court.yaml и ссылайтесь так: [Telegram](account:telegram).",
            en: "Check the address. If the account is the court's, add it to the list accounts of court.yaml and link to it as [Telegram](account:telegram).",
        }
        explain {
            kk: "Соттың атынан жалған парақшалар ашылады. Сондықтан ресми парақшалар бір тізімде тұрады, мәтіндер соған сілтейді. Сол желідегі басқа парақшаға апаратын сілтеме – не қате, не жалған парақша болуы мүмкін.",
            ru: "От имени суда создают поддельные страницы. Поэтому официальные страницы стоят в одном списке, и тексты ссылаются на него. Ссылка на другую страницу той же сети — либо ошибка, либо подделка.",
            en: "Impostors open accounts in a court's name. So the official ones stand in one list, and texts refer to it. A link to another account of the same network is a mistake or an impostor.",
        }
        /// A measure of a plan has another status than planned, and nobody says since when.
        StatusDayMissing { measure: String, status: String, today: String } = "D651" Error,
        reason {
            kk: "жоспардағы «{measure}» шарасының күйі – {status}, бірақ күйі өзгерген күні жазылмаған",
            ru: "у мероприятия плана «{measure}» состояние {status}, но день его изменения не указан",
            en: "the measure \"{measure}\" of the plan has the status {status}, without the day on which it changed",
        }
        remedy {
            kk: "Осы жолдағы status мәнінен кейін күнін жазыңыз, мысалы: changed: {today}.",
            ru: "Допишите в эту строку после status день изменения, например: changed: {today}.",
            en: "Write the day into this row after status, for example: changed: {today}.",
        }
        explain {
            kk: "Жоспардың таспасына жазылған журналист шараның күйі өзгергенін осы күннен біледі: таспада материал жаңартылған болып шығады, соңғы өзгерген шаралар бірінші тұрады. Сондықтан күйі planned емес әр шарада changed өрісі болуы керек; материалдың updated өрісін өзгерту қажет емес.\n\nrows:\n  - measure: Брифинг өткізу\n    responsible: Баспасөз қызметі\n    until: 2026-12-17\n    status: done\n    changed: 2026-12-16",
            ru: "Подписчики ленты плана узнают о смене состояния по этому дню: материал в ленте отмечается как обновлённый, а мероприятия, изменённые последними, стоят первыми. Поэтому поле changed нужно каждому мероприятию, состояние которого не planned; менять поле updated самого материала не требуется.\n\nrows:\n  - measure: Провести брифинг\n    responsible: Пресс-служба\n    until: 2026-12-17\n    status: done\n    changed: 2026-12-16",
            en: "Subscribers of the plan's feed are told of a new status by this day: the item counts as updated, and the measures changed last stand first. So every measure that is not planned any more needs the field changed; the item's own field updated need not be touched.\n\nrows:\n  - measure: Hold a briefing\n    responsible: Press service\n    until: 2026-12-17\n    status: done\n    changed: 2026-12-16",
        }
    }
}
