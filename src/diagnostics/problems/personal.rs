//! Problems with what is published about people: codes D621–D639.
//!
//! The guard of private life: what it finds stops the court's site until it is mended.

use std::fmt;

use super::expected::InLang;
use super::problems;
use crate::base::lang::{Lang, Phrase};

/// A sort of data that is nobody's business but the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonalData {
    /// ИИН/ЖСН.
    IndividualNumber,
    /// The number of a bank card.
    Card,
    /// The number of a bank account.
    Account,
    /// A telephone that no court has registered.
    Phone,
    /// The number of a mobile telephone.
    MobilePhone,
    /// An address at a service where private people have theirs.
    PrivateEmail,
    /// Any other address that no court has registered.
    Email,
    /// Where somebody lives.
    HomeAddress,
    /// The day of somebody's birth.
    BirthDate,
    /// The number of a car.
    Plate,
    /// The number of an identity card or a passport.
    Document,
    /// A number that has an individual number's check digit.
    PossibleNumber,
}

impl PersonalData {
    const fn phrase(self) -> &'static Phrase {
        match self {
            Self::IndividualNumber => &Phrase {
                kk: "жеке сәйкестендіру нөмірі (ЖСН)",
                ru: "индивидуальный идентификационный номер (ИИН)",
                en: "an individual identification number (IIN)",
            },
            Self::Card => {
                &Phrase {
                    kk: "банк картасының нөмірі", ru: "номер банковской карты", en: "a bank card number"
                }
            }
            Self::Account => {
                &Phrase {
                    kk: "банк шотының нөмірі", ru: "номер банковского счёта", en: "a bank account number"
                }
            }
            Self::Phone => &Phrase {
                kk: "тіркелмеген телефон нөмірі",
                ru: "незарегистрированный номер телефона",
                en: "a telephone number that is not registered",
            },
            Self::MobilePhone => {
                &Phrase {
                    kk: "ұялы телефон нөмірі", ru: "номер мобильного телефона", en: "a mobile telephone number"
                }
            }
            Self::PrivateEmail => &Phrase {
                kk: "жеке электрондық пошта мекенжайы",
                ru: "личный адрес электронной почты",
                en: "a private e-mail address",
            },
            Self::Email => &Phrase {
                kk: "тіркелмеген электрондық пошта мекенжайы",
                ru: "незарегистрированный адрес электронной почты",
                en: "an e-mail address that is not registered",
            },
            Self::HomeAddress => {
                &Phrase {
                    kk: "тұрғылықты жердің мекенжайы", ru: "адрес места жительства", en: "a home address"
                }
            }
            Self::BirthDate => {
                &Phrase {
                    kk: "толық туған күні", ru: "полная дата рождения", en: "a full date of birth"
                }
            }
            Self::Plate => &Phrase {
                kk: "көліктің мемлекеттік нөмірі",
                ru: "государственный номер автомобиля",
                en: "a car number plate",
            },
            Self::Document => &Phrase {
                kk: "жеке басты куәландыратын құжаттың нөмірі",
                ru: "номер документа, удостоверяющего личность",
                en: "the number of an identity document",
            },
            Self::PossibleNumber => &Phrase {
                kk: "бақылау цифры ЖСН-дегідей нөмір",
                ru: "номер с контрольной цифрой ИИН",
                en: "a number with the check digit of an IIN",
            },
        }
    }
}

impl InLang for PersonalData {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        *self.phrase().get(lang)
    }
}

problems! {
    /// A breach of private life.
    pub enum PersonalProblem {
        /// A text holds personal data.
        PersonalDataFound { what: PersonalData, shown: String, permit: String } = "D633" Error,
        reason {
            kk: "жариялауға болмайтын жеке дерек: {what} – «{shown}»",
            ru: "персональные данные, которые нельзя публиковать: {what} — «{shown}»",
            en: "personal data that must not be published: {what}, \"{shown}\"",
        }
        remedy {
            kk: "Осы деректі мәтіннен өшіріңіз. Бұл соттың қызметтік нөмірі немесе поштасы болса, оны court.yaml файлына немесе қызметкердің people қалтасындағы файлына жазыңыз. Жариялауға заңды негіз болса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Удалите эти данные. Если это служебный номер или почта суда, внесите их в court.yaml или в файл сотрудника в папке people. Если для публикации есть законное основание, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Delete it. If it is an office number or address of the court, enter it in court.yaml or in the person's file in the folder people. If the law allows its publication, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "ЖСН, банк картасы мен шоты, жеке телефон мен пошта, тұрғылықты мекенжай, көлік нөмірі, құжат нөмірі – адамның жеке деректері. Судьялар, кандидаттар, сарапшылар туралы материалдарда олар жарияланбайды: сайттан өшірілгеннен кейін де іздеу жүйелері мен көшірмелерде қалып қояды. Хабарда деректің ортасы жасырылып көрсетіледі.\n\nСоттың қызметтік телефоны мен поштасына тыйым жоқ, бірақ олар бір жерде тіркелуге тиіс:\n\nphones:\n  - number: \"+7 (727) 000-00-00\"",
            ru: "ИИН, банковская карта и счёт, личные телефон и почта, адрес проживания, номер автомобиля и документа — персональные данные. В материалах о судьях, кандидатах, экспертах их публиковать нельзя: даже удалённые с сайта, они остаются в поисковых системах и копиях. В сообщении середина данных скрыта.\n\nСлужебные телефон и почта суда не запрещены, но должны быть зарегистрированы в одном месте:\n\nphones:\n  - number: \"+7 (727) 000-00-00\"",
            en: "Individual numbers, bank cards and accounts, private telephones and e-mail, home addresses, car plates and document numbers are personal data. They are not published with items about judges, candidates or experts: even when deleted, they live on in search engines and copies. The message hides the middle of what was found.\n\nOffice numbers and addresses of a court are fine, but they are registered in one place:\n\nphones:\n  - number: \"+7 (727) 000-00-00\"",
        }
        /// A document beside an item can't be read, so nobody knows what it holds.
        DocumentWithoutText { file: String } = "D621" Error,
        reason {
            kk: "«{file}» құжатының мәтінін оқу мүмкін емес",
            ru: "текст документа «{file}» не читается",
            en: "the text of the document \"{file}\" can't be read",
        }
        remedy {
            kk: "Сканерленген немесе құпиясөзбен қорғалған файлдың орнына мәтіндік редактордан «PDF түрінде сақтау» арқылы алынған файлды салыңыз. Ондай файл болмаса, осы файлды өшіріңіз.",
            ru: "Вместо скана или файла с паролем положите файл, сохранённый из текстового редактора командой «Сохранить как PDF». Если такого нет, удалите этот файл.",
            en: "Publish it as text: instead of a scan or a file with a password, put in one that a word processor saved as PDF. If there is none, delete this file.",
        }
        explain {
            kk: "Декларацияның немесе кандидаттың жанындағы PDF оқылып, жеке деректің бар-жоғы тексеріледі. Сканның, құпиясөзі бар немесе бүлінген файлдың, толтырылатын нысанның, ескертпелері мен ішкі файлдары бар құжаттың мәтінін толық оқу мүмкін емес, сондықтан ол жарияланбайды. Сканды көзі көрмейтін оқырман да оқи алмайды.",
            ru: "PDF рядом с декларацией или кандидатом читается и проверяется на персональные данные. Скан, файл с паролем, повреждённый файл, заполняемая форма, документ с примечаниями или вложениями не читаются полностью и поэтому не публикуются. Скан не прочтёт и незрячий читатель.",
            en: "A PDF beside a declaration or a candidate is read and searched for personal data. A scan, a file with a password, a broken file, a form to fill in, a document with notes or attached files can't be read in full, so it is not published. Blind readers can't read a scan either.",
        }
        /// A document beside an item holds personal data.
        PersonalDataInDocument { file: String, what: PersonalData, shown: String, permit: String } = "D622" Error,
        reason {
            kk: "«{file}» құжатында жариялауға болмайтын жеке дерек бар: {what} – «{shown}»",
            ru: "в документе «{file}» есть персональные данные, которые нельзя публиковать: {what} — «{shown}»",
            en: "the document \"{file}\" holds personal data that must not be published: {what}, \"{shown}\"",
        }
        remedy {
            kk: "Деректі бастапқы құжаттан өшіріп, PDF файлын қайта сақтаңыз. Үстін қара жолақпен жабу жеткіліксіз: астындағы мәтін файлда қалады. Жариялауға заңды негіз болса, ledger/allowed.yaml файлына толтырып қосыңыз: {permit}",
            ru: "Удалите эти данные из исходного документа и сохраните PDF заново. Закрасить их чёрным недостаточно: текст под полосой остаётся в файле. Если для публикации есть законное основание, заполните и добавьте в ledger/allowed.yaml: {permit}",
            en: "Delete it in the original document and save the PDF anew. A black bar over it is not enough: the text below it stays in the file. If the law allows its publication, fill in and add to ledger/allowed.yaml: {permit}",
        }
        explain {
            kk: "Оқырманға ұсынылған әр құжат мәтінмен бірдей тексеріледі: ЖСН, банк деректері, жеке телефон мен пошта, тұрғылықты мекенжай, көлік пен құжат нөмірлері болмауға тиіс. Файлдың қасиеттері (авторы, тақырыбы) де қаралады.",
            ru: "Каждый документ, который предлагается читателям, проверяется так же, как текст: в нём не должно быть ИИН, банковских данных, личных телефонов и почты, адреса проживания, номеров автомобиля и документов. Просматриваются и свойства файла (автор, заголовок).",
            en: "Every document that readers are offered is searched as the text is: no individual number, bank data, private telephone or e-mail, home address, car or document number may be in it. The file's properties (author, title) are read as well.",
        }
        /// A file beside a declaration is no PDF.
        FileBesideDeclaration { file: String } = "D623" Error,
        reason {
            kk: "декларацияның жанында «{file}» файлы жатыр",
            ru: "рядом с декларацией лежит файл «{file}»",
            en: "the file \"{file}\" lies beside a declaration",
        }
        remedy {
            kk: "Файлды өшіріңіз. Декларацияның жанында мәтіні оқылатын PDF қана болуы мүмкін.",
            ru: "Удалите файл. Рядом с декларацией может лежать только PDF, текст которого читается.",
            en: "Delete the file. Only a PDF whose text can be read may lie beside a declaration.",
        }
        explain {
            kk: "Суреттің, кестенің, архив файлының ішінде не барын тексеру мүмкін емес: онда мекенжай да, ЖСН да, отбасы мүшелерінің аты-жөні де болуы ықтимал. Сондықтан декларацияның қалтасында индекс файлдары мен мәтіні оқылатын PDF қана тұрады.",
            ru: "Что внутри картинки, таблицы или архива, проверить нельзя: там могут оказаться и адрес, и ИИН, и имена членов семьи. Поэтому в папке декларации лежат только файлы index и PDF, текст которого читается.",
            en: "What is inside a picture, a spreadsheet or an archive can't be checked: an address, an individual number or names of the family may be there. So a declaration's folder holds its index files and PDFs whose text can be read, and nothing else.",
        }
        /// A file beside a candidate is neither a PDF nor the portrait.
        FileBesideCandidate { file: String } = "D624" Error,
        reason {
            kk: "кандидаттың жанындағы «{file}» файлы портрет те, PDF те емес",
            ru: "файл «{file}» рядом с кандидатом — не портрет и не PDF",
            en: "the file \"{file}\" beside a candidate is neither the portrait nor a PDF",
        }
        remedy {
            kk: "Файлды өшіріңіз. Бұл кандидаттың портреті болса, оны көрсетіңіз: image: {{src: {file}, alt: Кандидаттың аты-жөні}}.",
            ru: "Удалите файл. Если это портрет кандидата, укажите его: image: {{src: {file}, alt: Имя кандидата}}.",
            en: "Delete the file. If it is the candidate's portrait, name it: image: {{src: {file}, alt: The candidate's name}}.",
        }
        explain {
            kk: "Кандидаттың қалтасында бір портрет (image өрісі) пен мәтіні оқылатын PDF құжаттары ғана болады. Өзге суреттерде, кестелерде, архив файлдарында жеке деректің бар-жоғын тексеру мүмкін емес, ал жариялау мерзімі өткенде кандидаттың барлық файлы сайттан алынуға тиіс.",
            ru: "В папке кандидата лежат один портрет (поле image) и документы PDF, текст которых читается. Другие картинки, таблицы и архивы нельзя проверить на персональные данные, а по окончании срока публикации все файлы кандидата должны быть удалены с сайта.",
            en: "A candidate's folder holds one portrait (the field image) and PDFs whose text can be read. Other pictures, spreadsheets and archives can't be searched for personal data, and once the term of publication is over all files of a candidate must leave the site.",
        }
        /// A word that the schema of the declaration does not have.
        WordNotInSchema { field: String, word: String, allowed: String } = "D625" Error,
        reason {
            kk: "декларацияның «{field}» өрісінде «{word}» деген мән болмайды",
            ru: "в поле «{field}» декларации не бывает значения «{word}»",
            en: "the field \"{field}\" of a declaration has no value \"{word}\"",
        }
        remedy {
            kk: "Мына сөздердің бірін жазыңыз: {allowed}. Сөздер data/declarations.yaml файлында көрсетілген.",
            ru: "Напишите одно из этих слов: {allowed}. Слова перечислены в data/declarations.yaml.",
            en: "Write one of these words: {allowed}. They stand in data/declarations.yaml.",
        }
        explain {
            kk: "Декларациядан нені жариялауға болатынын заң белгілейді. Рұқсат етілген нысандар, кіріс санаттары, мүлік түрлері мен құқық түрлері жылдар бойынша data/declarations.yaml файлында тізілген; тізімде жоқ мәлімет жарияланбайды. Заң өзгерсе, жаңа сөзді заң негізімен бірге осы файлға қосыңыз.",
            ru: "Что из декларации можно публиковать, определяет закон. Разрешённые формы, категории доходов, виды имущества и прав перечислены по годам в файле data/declarations.yaml; чего в нём нет, то не публикуется. Если закон изменился, добавьте в этот файл новое слово вместе с правовым основанием.",
            en: "The law decides what of a declaration may be published. The forms, categories of income, types of property and rights that are allowed stand year by year in data/declarations.yaml; what is not there is not published. When the law changes, add the new word there with its legal basis.",
        }
        /// A word that is nearly one of the schema's.
        MisspelledSchemaWord { field: String, word: String, meant: String } = "D626" Error,
        reason {
            kk: "декларацияның «{field}» өрісінде «{word}» деген мән болмайды",
            ru: "в поле «{field}» декларации не бывает значения «{word}»",
            en: "the field \"{field}\" of a declaration has no value \"{word}\"",
        }
        remedy {
            kk: "«{meant}» деп жазғыңыз келген болар: {field}: {meant}.",
            ru: "Возможно, имелось в виду «{meant}»: {field}: {meant}.",
            en: "Did you mean \"{meant}\"? Write {field}: {meant}.",
        }
        explain {
            kk: "Декларацияда data/declarations.yaml файлындағы сөздер ғана қолданылады, сондықтан қате терілген сөз жарияланбайды. Хабарда тізімдегі ең жақын сөз ұсынылады.",
            ru: "В декларации используются только слова из файла data/declarations.yaml, поэтому слово с опечаткой не публикуется. В сообщении предложено ближайшее слово из списка.",
            en: "A declaration uses only words that stand in data/declarations.yaml, so a misspelled word is not published. The message offers the nearest word of the list.",
        }
        /// A field that the schema of the declaration does not allow.
        FieldNotInSchema { field: String, form: String, allowed: String } = "D627" Error,
        reason {
            kk: "«{form}» декларациясынан «{field}» мәліметін жариялауға болмайды",
            ru: "из декларации «{form}» нельзя публиковать сведения «{field}»",
            en: "\"{field}\" of a declaration \"{form}\" must not be published",
        }
        remedy {
            kk: "Осы мәліметті өшіріңіз. Бұл нысан мен жыл үшін мыналарға рұқсат етілген: {allowed}.",
            ru: "Удалите эти сведения. Для этой формы и этого года разрешены: {allowed}.",
            en: "Delete it. For this form and year these are allowed: {allowed}.",
        }
        explain {
            kk: "Әр нысан мен жыл үшін рұқсат етілген мәліметтер data/declarations.yaml файлының allow жолында тізілген. Мұндай файл болмаса, тек жиынтық кіріс пен мүліктің түрі мен саны жарияланады. Тізімді кеңейту үшін заң негізі (basis) мен тексерілген күні (checked) керек.\n\nallow: [total_income, income, property, area, ownership]",
            ru: "Сведения, разрешённые для каждой формы и года, перечислены в строке allow файла data/declarations.yaml. Если такого файла нет, публикуются только совокупный доход и виды и количество имущества. Чтобы расширить список, нужны правовое основание (basis) и дата проверки (checked).\n\nallow: [total_income, income, property, area, ownership]",
            en: "What is allowed for each form and year stands in the line allow of data/declarations.yaml. Without such a file only the total income and the types and counts of property are published. To widen the list, a legal basis (basis) and the day of the check (checked) are needed.\n\nallow: [total_income, income, property, area, ownership]",
        }
        /// No schema covers the form in that year.
        NoSchemaForYear { form: String, year: i64, known: String } = "D628" Error,
        reason {
            kk: "«{form}» декларациясын {year} жыл үшін жариялау тәртібі белгіленбеген",
            ru: "не указано, что публикуется из декларации «{form}» за {year} год",
            en: "nothing says what of a declaration \"{form}\" for {year} may be published",
        }
        remedy {
            kk: "Жылды тексеріңіз: бұл нысан үшін мына жылдар көрсетілген: {known}. Жыл дұрыс болса, оны data/declarations.yaml файлына заң негізімен қосыңыз.",
            ru: "Проверьте год: для этой формы указаны годы {known}. Если год верный, внесите его в data/declarations.yaml с правовым основанием.",
            en: "Check the year: this form has {known}. If the year is right, add it to data/declarations.yaml with its legal basis.",
        }
        explain {
            kk: "Декларациядан нені жариялауға болатыны жылдан жылға өзгереді. Сондықтан data/declarations.yaml файлында әр нысанның қай жылдан (from) қай жылға дейін (to) қолданылатыны көрсетіледі; ол көрсетілмеген жылдың декларациясы жарияланбайды.",
            ru: "Состав сведений меняется от года к году. Поэтому в data/declarations.yaml у каждой формы указано, с какого (from) по какой (to) год она действует; декларация за год, который не указан, не публикуется.",
            en: "What may be published changes from year to year. So data/declarations.yaml says for each form from which year (from) to which (to) it holds; a declaration for any other year is not published.",
        }
        /// A sum is more exact than the schema says.
        SumNotRounded { sum: i64, step: i64, rounded: i64 } = "D629" Error,
        reason {
            kk: "{sum} сомасы {step} теңгеге дейін дөңгелектелмеген",
            ru: "сумма {sum} не округлена до {step} тенге",
            en: "the sum {sum} is not rounded to {step} tenge",
        }
        remedy {
            kk: "Оның орнына мынаны жазыңыз: {rounded}.",
            ru: "Напишите вместо неё: {rounded}.",
            en: "Write instead: {rounded}.",
        }
        explain {
            kk: "Дәл сома бойынша адамның шоты мен төлемдерін анықтауға болады, сондықтан декларациядағы сомалар дөңгелектеледі. Қадамы data/declarations.yaml файлының round_to жолында көрсетілген.",
            ru: "По точной сумме можно узнать счёт и платежи человека, поэтому суммы в декларациях округляются. Шаг указан в строке round_to файла data/declarations.yaml.",
            en: "An exact sum can tell of a person's account and payments, so sums in declarations are rounded. The step stands in the line round_to of data/declarations.yaml.",
        }
        /// Nobody has compared a schema with the law for a year.
        SchemaOutdated { form: String, day: String } = "D630" Warning,
        reason {
            kk: "«{form}» декларациясының тәртібі заңмен соңғы рет {day} күні салыстырылған, содан бері бір жылдан астам уақыт өтті",
            ru: "порядок для декларации «{form}» сверялся с законом {day}, больше года назад",
            en: "the rules for the declaration \"{form}\" were last compared with the law on {day}, more than a year ago",
        }
        remedy {
            kk: "Рұқсат етілген мәліметтерді қолданыстағы заңмен салыстырып, checked жолына бүгінгі күнді жазыңыз.",
            ru: "Сверьте разрешённые сведения с действующим законом и поставьте в строке checked сегодняшнюю дату.",
            en: "Compare what is allowed with the law in force and write today's date in the line checked.",
        }
        explain {
            kk: "Судьялардың декларацияларынан нені жариялау керегі жыл сайын қайта қаралады. checked өрісі тізімнің заңмен соңғы рет салыстырылған күнін көрсетеді; содан бері бір жыл өтсе, ескерту шығады. Сайт тоқтамайды.",
            ru: "Состав публикуемых сведений из деклараций судей пересматривается каждый год. Дата checked говорит, когда список в последний раз сверяли с законом; через год появляется предупреждение. Сайт при этом не останавливается.",
            en: "What is published of judges' declarations is reviewed every year. The date checked tells when somebody last compared the list with the law; after a year there is a warning. The site does not stop.",
        }
        /// A text links to a candidate whose term of publication is over.
        LinkToAnonymised { target: String } = "D631" Warning,
        reason {
            kk: "«{target}» сілтемесі жариялау мерзімі өткен кандидатқа апарады",
            ru: "ссылка «{target}» ведёт к кандидату, срок публикации сведений о котором истёк",
            en: "the link \"{target}\" leads to a candidate whose term of publication is over",
        }
        remedy {
            kk: "Сілтемені және онымен бірге кандидаттың аты-жөнін мәтіннен алып тастаңыз.",
            ru: "Уберите из текста ссылку и вместе с ней имя кандидата.",
            en: "Take the link out of the text, and the candidate's name with it.",
        }
        explain {
            kk: "Конкурс аяқталғаннан кейін zharia.yaml файлындағы terms.anonymise_days күн өткен соң кандидаттың аты-жөні, өмірбаяны мен файлдары сайттан өздігінен алынады. Оған апаратын сілтеменің сөздері мәтінде қалады, ал сілтеменің өзі жұмыс істемейді.",
            ru: "Через terms.anonymise_days дней (zharia.yaml) после конкурса имя, биография и файлы кандидата автоматически удаляются с сайта. Слова ссылки на него остаются в тексте, но сама ссылка уже никуда не ведёт.",
            en: "So many days after the competition as terms.anonymise_days of zharia.yaml says, a candidate's name, biography and files leave the site by themselves. The words of a link stay in the text, but the link leads nowhere.",
        }
        /// A field holds something else than a year, such as a whole date of birth.
        NotAYear { field: String } = "D632" Error,
        reason {
            kk: "«{field}» өрісінде жыл емес, басқа сан тұр",
            ru: "в поле «{field}» стоит не год, а другое число",
            en: "the field \"{field}\" holds another number than a year",
        }
        remedy {
            kk: "Төрт таңбалы жылды ғана жазыңыз: {field}: 1980.",
            ru: "Напишите только год из четырёх цифр: {field}: 1980.",
            en: "Write the year alone, in four digits: {field}: 1980.",
        }
        explain {
            kk: "Кандидаттың туған жылы ғана жарияланады. Туған күні мен айы – жеке дерек: олар бойынша адамның ЖСН-ін жартылай құрастыруға болады.",
            ru: "Публикуется только год рождения кандидата. День и месяц рождения — персональные данные: по ним можно наполовину составить ИИН человека.",
            en: "Only the year of a candidate's birth is published. Day and month are personal data: half of a person's individual number can be made from them.",
        }
    }
}

impl PersonalProblem {
    /// The line that allows it; `None` for what can't be allowed.
    pub(super) fn permit(&self) -> Option<&str> {
        match self {
            Self::PersonalDataFound { permit, .. } | Self::PersonalDataInDocument { permit, .. } => Some(permit),
            _ => None,
        }
    }
}
