//! Problems with what is published about people: codes D620–D639.
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
    /// An address at a service where private people have theirs.
    PrivateEmail,
    /// Any other address that no court has registered.
    Email,
    /// Where somebody lives.
    HomeAddress,
    /// The number of a car.
    Plate,
    /// The number of an identity card or a passport.
    Document,
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
        PersonalDataFound { what: PersonalData, shown: String } = "D620" Error,
        reason {
            kk: "жариялауға болмайтын жеке дерек: {what} – «{shown}»",
            ru: "персональные данные, которые нельзя публиковать: {what} – «{shown}»",
            en: "personal data that must not be published: {what}, \"{shown}\"",
        }
        remedy {
            kk: "Осы деректі мәтіннен өшіріңіз. Бұл соттың қызметтік нөмірі немесе поштасы болса, оны court.yaml файлына немесе қызметкердің people қалтасындағы файлына жазыңыз.",
            ru: "Удалите эти данные. Если это служебный номер или почта суда, внесите их в court.yaml или в файл сотрудника в папке people.",
            en: "Delete it. If it is an office number or address of the court, enter it in court.yaml or in the person's file in the folder people.",
        }
        explain {
            kk: "ЖСН, банк картасы мен шоты, жеке телефон мен пошта, тұрғылықты мекенжай, көлік нөмірі, құжат нөмірі – адамның жеке деректері. Судьялар, кандидаттар, сарапшылар туралы материалдарда олар жарияланбайды: сайттан өшірілгеннен кейін де іздеу жүйелері мен көшірмелерде қалып қояды. Хабарда деректің ортасы жасырылып көрсетіледі.\n\nСоттың қызметтік телефоны мен поштасына тыйым жоқ, бірақ олар бір жерде тіркелуге тиіс:\n\nphones:\n  - {label: {kk: Баспасөз қызметі, ru: Пресс-служба}, number: \"+7 (727) 000-00-00\"}",
            ru: "ИИН, банковская карта и счёт, личные телефон и почта, адрес проживания, номер автомобиля и документа – персональные данные. В материалах о судьях, кандидатах, экспертах их публиковать нельзя: даже удалённые с сайта, они остаются в поисковых системах и копиях. В сообщении середина данных скрыта.\n\nСлужебные телефон и почта суда не запрещены, но должны быть зарегистрированы в одном месте:\n\nphones:\n  - {label: {kk: Баспасөз қызметі, ru: Пресс-служба}, number: \"+7 (727) 000-00-00\"}",
            en: "Individual numbers, bank cards and accounts, private telephones and e-mail, home addresses, car plates and document numbers are personal data. They are not published with items about judges, candidates or experts: even when deleted, they live on in search engines and copies. The message hides the middle of what was found.\n\nOffice numbers and addresses of a court are fine, but they are registered in one place:\n\nphones:\n  - {label: {kk: Баспасөз қызметі, ru: Пресс-служба}, number: \"+7 (727) 000-00-00\"}",
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
            kk: "Декларацияның немесе кандидаттың жанындағы PDF оқылып, жеке деректің бар-жоғы тексеріледі. Сканның, құпиясөзі бар немесе бүлінген файлдың, толтырылатын нысанның, ескертпелері мен ішкі файлдары бар құжаттың мәтінін толық оқу мүмкін емес, сондықтан ол жарияланбайды. Сканды көзі нашар көретін оқырман да оқи алмайды.",
            ru: "PDF рядом с декларацией или кандидатом читается и проверяется на персональные данные. Скан, файл с паролем, повреждённый файл, заполняемая форма, документ с примечаниями или вложениями не читаются полностью и поэтому не публикуются. Скан не прочтёт и незрячий читатель.",
            en: "A PDF beside a declaration or a candidate is read and searched for personal data. A scan, a file with a password, a broken file, a form to fill in, a document with notes or attached files can't be read in full, so it is not published. Blind readers can't read a scan either.",
        }
        /// A document beside an item holds personal data.
        PersonalDataInDocument { file: String, what: PersonalData, shown: String } = "D622" Error,
        reason {
            kk: "«{file}» құжатында жариялауға болмайтын жеке дерек бар: {what} – «{shown}»",
            ru: "в документе «{file}» есть персональные данные, которые нельзя публиковать: {what} – «{shown}»",
            en: "the document \"{file}\" holds personal data that must not be published: {what}, \"{shown}\"",
        }
        remedy {
            kk: "Деректі бастапқы құжаттан өшіріп, PDF файлын қайта сақтаңыз. Үстін қара жолақпен жабу жеткіліксіз: астындағы мәтін файлда қалады.",
            ru: "Удалите эти данные из исходного документа и сохраните PDF заново. Закрасить их чёрным недостаточно: текст под полосой остаётся в файле.",
            en: "Delete it in the original document and save the PDF anew. A black bar over it is not enough: the text below it stays in the file.",
        }
        explain {
            kk: "Декларацияның немесе кандидаттың жанындағы құжат мәтінмен бірдей тексеріледі: ЖСН, банк деректері, жеке телефон мен пошта, тұрғылықты мекенжай, көлік пен құжат нөмірлері болмауға тиіс. Файлдың қасиеттері (авторы, тақырыбы) де қаралады.",
            ru: "Документ рядом с декларацией или кандидатом проверяется так же, как текст: в нём не должно быть ИИН, банковских данных, личных телефонов и почты, адреса проживания, номеров автомобиля и документов. Просматриваются и свойства файла (автор, заголовок).",
            en: "A document beside a declaration or a candidate is searched as the text is: no individual number, bank data, private telephone or e-mail, home address, car or document number may be in it. The file's properties (author, title) are read as well.",
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
            kk: "Суреттің, кестенің, мұрағаттың ішінде не барын тексеру мүмкін емес: онда мекенжай да, ЖСН да, отбасы мүшелерінің аты-жөні де болуы ықтимал. Сондықтан декларацияның қалтасында индекс файлдары мен мәтіні оқылатын PDF қана тұрады.",
            ru: "Что внутри картинки, таблицы или архива, проверить нельзя: там могут оказаться и адрес, и ИИН, и имена членов семьи. Поэтому в папке декларации лежат только файлы index и PDF, текст которого читается.",
            en: "What is inside a picture, a spreadsheet or an archive can't be checked: an address, an individual number or names of the family may be there. So a declaration's folder holds its index files and PDFs whose text can be read, and nothing else.",
        }
        /// A file beside a candidate is neither a PDF nor the portrait.
        FileBesideCandidate { file: String } = "D624" Error,
        reason {
            kk: "кандидаттың жанындағы «{file}» файлы портрет те, PDF те емес",
            ru: "файл «{file}» рядом с кандидатом – не портрет и не PDF",
            en: "the file \"{file}\" beside a candidate is neither the portrait nor a PDF",
        }
        remedy {
            kk: "Файлды өшіріңіз. Бұл кандидаттың портреті болса, оны көрсетіңіз: image: {{src: {file}, alt: Кандидаттың аты-жөні}}.",
            ru: "Удалите файл. Если это портрет кандидата, укажите его: image: {{src: {file}, alt: Имя кандидата}}.",
            en: "Delete the file. If it is the candidate's portrait, name it: image: {{src: {file}, alt: The candidate's name}}.",
        }
        explain {
            kk: "Кандидаттың қалтасында бір портрет (image өрісі) пен мәтіні оқылатын PDF құжаттары ғана болады. Өзге суреттердің, кестелердің, мұрағаттардың ішін жеке деректерге тексеру мүмкін емес, ал жариялау мерзімі өткенде кандидаттың барлық файлы сайттан алынуға тиіс.",
            ru: "В папке кандидата лежат один портрет (поле image) и документы PDF, текст которых читается. Другие картинки, таблицы и архивы нельзя проверить на персональные данные, а по окончании срока публикации все файлы кандидата должны уйти с сайта.",
            en: "A candidate's folder holds one portrait (the field image) and PDFs whose text can be read. Other pictures, spreadsheets and archives can't be searched for personal data, and once the term of publication is over all files of a candidate must leave the site.",
        }
    }
}
