//! Problems of the addresses that a site would have: codes D801–D899.
//!
//! They are found before anything is written.

use super::problems;

problems! {
    /// Two claims to one address.
    pub enum OutputProblem {
        /// Two sources make the same address.
        AddressTaken { address: String, other: String } = "D801" Error,
        reason {
            kk: "{address} мекенжайына {other} материалы да бет жасайды",
            ru: "по адресу {address} страницу создаёт и материал {other}",
            en: "the item {other} makes a page at the address {address} too",
        }
        remedy {
            kk: "Екі қалтаның бірінің атауын өзгертіңіз: әр материалдың мекенжайы бөлек болуы керек.",
            ru: "Переименуйте одну из двух папок: у каждого материала должен быть свой адрес.",
            en: "Rename one of the two folders: every item needs an address of its own.",
        }
        explain {
            kk: "Әр мекенжайда бір ғана бет тұра алады. Екі материал бір мекенжайға таласса, біреуі жоғалып кетер еді, сондықтан екеуі де түзетілгенше жарияланбайды. Бұрын жарияланған материалдың атауын қалдырып, жаңасынікін өзгертіңіз.",
            ru: "По одному адресу может стоять только одна страница. Если два материала спорят за него, один пропал бы, поэтому публикация ждёт исправления. Сохраните имя у того, что уже опубликован, и измените у нового.",
            en: "One address can hold one page only. If two items claim it, one would be lost, so publication waits until this is mended. Keep the name of the item that is already published and change that of the new one.",
        }
        /// An old address is already in use.
        AliasTaken { alias: String, by: String } = "D802" Error,
        reason {
            kk: "«{alias}» бұрынғы мекенжайы бос емес, оны {by} қолданады",
            ru: "прежний адрес «{alias}» уже занят: {by}",
            en: "the old address \"{alias}\" is already used by {by}",
        }
        remedy {
            kk: "aliases тізімінен осы жолды өшіріңіз, ал мекенжай осы материалдікі болса, оны екіншісінен өшіріңіз.",
            ru: "Удалите эту строку из списка aliases, а если адрес принадлежит этому материалу — удалите его у другого.",
            en: "Delete this line from the list aliases, or, if the address belongs to this item, delete it from the other.",
        }
        explain {
            kk: "Бұрынғы мекенжай оқырманды осы материалға апарады, бірақ ол мекенжайда басқа бет бар немесе оны екінші материал да алған. Қайсысына апару керегін бағдарлама білмейді. aliases өрісінде тек осы материалдың өзі тұрған бұрынғы мекенжайлар болуы керек.",
            ru: "Прежний адрес ведёт читателя к этому материалу, но по нему уже есть другая страница или его указал второй материал. Программа не знает, куда вести. В aliases должны стоять только адреса, по которым раньше был именно этот материал.",
            en: "An old address leads readers to this item, but another page stands there, or a second item has claimed it. The program can't know where to lead. The field aliases should hold only addresses where this very item once stood.",
        }
    }
}
