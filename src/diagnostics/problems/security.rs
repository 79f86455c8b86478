//! Problems of settings that name whom to tell of a hole in a site: codes D180–D189.

use super::problems;

problems! {
    /// A mistake in what the settings say for `security.txt`.
    pub enum SecurityProblem {
        /// A contact that nobody can write to or call.
        BadContact { value: String } = "D180" Error,
        reason {
            kk: "«{value}» – пошта да, сайт та, телефон да емес, осалдық туралы бұл жерге хабарлау мүмкін емес",
            ru: "«{value}» – не почта, не страница и не телефон: сообщить об уязвимости сюда нельзя",
            en: "\"{value}\" is no e-mail address, page or telephone number that a hole can be reported to",
        }
        remedy {
            kk: "Мекенжайды түрімен бірге жазыңыз: mailto:security@sot.example, https://sot.example/qauipsizdik немесе tel:+7-000-000-00-01.",
            ru: "Укажите адрес вместе с его видом: mailto:security@sot.example, https://sot.example/bezopasnost или tel:+7-000-000-00-01.",
            en: "Write the address with its sort: mailto:security@sot.example, https://sot.example/security or tel:+7-000-000-00-01.",
        }
        explain {
            kk: "Сайттан осалдық тапқан адам соттың кімге хабарлау керегін /.well-known/security.txt файлынан біледі (RFC 9116). Онда әр байланыс пошта (mailto:), бет (https:) немесе халықаралық түрдегі телефон (tel:) болып, қалаған ретпен тұрады.\n\nsecurity:\n  contacts: [mailto:security@sot.example]\n  expires: 2027-11-01",
            ru: "Тот, кто нашёл уязвимость сайта, узнаёт из файла /.well-known/security.txt, кому о ней сообщить (RFC 9116). Контакты в нём стоят в порядке предпочтения: почта (mailto:), страница (https:) или телефон в международной записи (tel:).\n\nsecurity:\n  contacts: [mailto:security@sot.example]\n  expires: 2027-11-01",
            en: "Whoever finds a hole in the site learns from /.well-known/security.txt whom to tell (RFC 9116). Its contacts stand in the order in which the court prefers them: e-mail (mailto:), a page (https:) or a telephone number in the international form (tel:).\n\nsecurity:\n  contacts: [mailto:security@sot.example]\n  expires: 2027-11-01",
        }
        /// A key that nobody can find.
        BadKey { value: String } = "D181" Error,
        reason {
            kk: "«{value}» бойынша шифрлау кілтін табу мүмкін емес",
            ru: "по записи «{value}» нельзя найти ключ шифрования",
            en: "no encryption key can be found by \"{value}\"",
        }
        remedy {
            kk: "Кілттің өзін емес, оның мекенжайын жазыңыз, мысалы: encryption: https://sot.example/kilt.txt. openpgp4fpr: мен кілттің ізі немесе dns: де жарайды.",
            ru: "Укажите не сам ключ, а его адрес, например: encryption: https://sot.example/klyuch.txt. Подойдёт и openpgp4fpr: с отпечатком ключа или dns:.",
            en: "Give the key's address, not the key itself, for example: encryption: https://sot.example/key.txt. openpgp4fpr: with the key's fingerprint or dns: will do too.",
        }
        explain {
            kk: "encryption жолы осалдық туралы хатты шифрлайтын ашық кілттің қайда тұрғанын айтады (RFC 9116). Кілттің мәтіні бұл файлға жазылмайды, тек мекенжайы көрсетіледі. Кілт болмаса, жолды алып тастаңыз.",
            ru: "Строка encryption говорит, где лежит открытый ключ, которым шифруют письмо об уязвимости (RFC 9116). Сам ключ в файл не пишется, указывается только адрес. Если ключа нет, уберите строку.",
            en: "The line encryption says where the public key lies with which a report of a hole is encrypted (RFC 9116). The key itself never stands in the file, only its address. Take the line out where there is no key.",
        }
    }
}
