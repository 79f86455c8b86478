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
            kk: "{address} мекенжайына {other} файлы да бет жасайды",
            ru: "по адресу {address} страницу создаёт и файл {other}",
            en: "the file {other} makes a page at the address {address} too",
        }
        remedy {
            kk: "Екі қалтаның бірінің атауын өзгертіңіз: әр материалдың мекенжайы бөлек болуы керек.",
            ru: "Переименуйте одну из двух папок: у каждого материала должен быть свой адрес.",
            en: "Rename one of the two folders: every item needs an address of its own.",
        }
        explain {
            kk: "Екі қалтаның бірінің атауын өзгертіңіз: әр материалдың мекенжайы бөлек болуы керек.",
            ru: "Переименуйте одну из двух папок: у каждого материала должен быть свой адрес.",
            en: "Rename one of the two folders: every item needs an address of its own.",
        }
        /// An old address is already in use.
        AliasTaken { alias: String, by: String } = "D802" Error,
        reason {
            kk: "«{alias}» бұрынғы мекенжайы бос емес, оны {by} қолданады",
            ru: "прежний адрес «{alias}» уже занят: {by}",
            en: "the old address \"{alias}\" is already used by {by}",
        }
        remedy {
            kk: "aliases тізімінен осы жолды өшіріңіз немесе ол шынымен осы материалдікі болса, екіншісінен өшіріңіз.",
            ru: "Удалите эту строку из списка aliases, а если адрес принадлежит этому материалу — удалите его у другого.",
            en: "Delete this line from the list aliases, or, if the address belongs to this item, delete it from the other.",
        }
        explain {
            kk: "aliases тізімінен осы жолды өшіріңіз немесе ол шынымен осы материалдікі болса, екіншісінен өшіріңіз.",
            ru: "Удалите эту строку из списка aliases, а если адрес принадлежит этому материалу — удалите его у другого.",
            en: "Delete this line from the list aliases, or, if the address belongs to this item, delete it from the other.",
        }
    }
}
