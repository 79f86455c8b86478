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
    }
}
