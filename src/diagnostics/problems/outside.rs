//! Problems of settings that name services of others, for videos and for sharing: codes D160–D169.

use super::problems;

problems! {
    /// A mistake in what the settings say of services of others.
    pub enum OutsideProblem {
        /// The address of a video or of its player can't be used as a pattern.
        BadPlayerAddress { value: String } = "D160" Error,
        reason {
            kk: "«{value}» бейне мекенжайының үлгісіне жарамайды",
            ru: "«{value}» не подходит как шаблон адреса видео",
            en: "\"{value}\" can't serve as the pattern of a video's address",
        }
        remedy {
            kk: "https:// деп басталатын мекенжайды жазып, бейненің белгісі тұрған жерге бір рет {{id}} қойыңыз, мысалы: link: \"https://video.example/watch?v={{id}}\".",
            ru: "Укажите адрес, который начинается с https://, и один раз поставьте {{id}} на место обозначения видео, например: link: \"https://video.example/watch?v={{id}}\".",
            en: "Give an address that begins with https://, with {{id}} once in the place of the video's id, for example: link: \"https://video.example/watch?v={{id}}\".",
        }
        explain {
            kk: "Сайт бейнені бетте тек баптауда аталған алаңдардан және оқырман басқаннан кейін ғана көрсетеді. Әр алаң үшін екі үлгі жазылады: link – редакторлар қоятын сілтеме, frame – ойнатқыштың мекенжайы. Ойнатқыштың домені сайттың қауіпсіздік саясатына енетіндіктен, мекенжай дәл жазылуы керек.\n\nМысалы, редактор https://video.example/watch?v=a1b2 сілтемесін қойса, бетте https://video.example/embed/a1b2 ашылады.",
            ru: "Сайт показывает видео на странице только с площадок, названных в настройках, и только после нажатия. Для каждой площадки нужны два шаблона: link – ссылка, которую ставят редакторы, frame – адрес проигрывателя. Домен проигрывателя попадает в политику безопасности сайта, поэтому адрес должен быть записан точно.\n\nНапример, редактор ставит ссылку https://video.example/watch?v=a1b2, а на странице открывается https://video.example/embed/a1b2.",
            en: "A site shows a video within a page only from hosts that the settings name, and only after a click. Each host needs two patterns: link is what editors put in, frame is the address of the player. The player's domain gets into the site's security policy, so the address must be exact.\n\nFor example, an editor puts in https://video.example/watch?v=a1b2, and the page opens https://video.example/embed/a1b2.",
        }
        /// A network that is nearly a known one.
        MisspelledNetwork { word: String, meant: String } = "D161" Error,
        reason {
            kk: "«{word}» деген желі жоқ, бәлкім, «{meant}» болар",
            ru: "сети «{word}» нет, возможно, имелась в виду «{meant}»",
            en: "there is no network \"{word}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{word}» орнына {meant} деп жазыңыз.",
            ru: "Вместо «{word}» напишите {meant}.",
            en: "Write {meant} instead of \"{word}\".",
        }
        explain {
            kk: "share тізімінде материалмен қай желілерде бөлісуге болатыны жазылады. Бағдарлама олардың әрқайсысының мекенжайын біледі, сондықтан атаулары белгілі күйінде, латын әріптерімен жазылады.\n\nshare: [telegram, whatsapp, facebook, vk, email]",
            ru: "В списке share перечислены сети, в которых можно поделиться материалом. Программа знает адрес каждой из них, поэтому имена пишутся в известном виде, латинскими буквами.\n\nshare: [telegram, whatsapp, facebook, vk, email]",
            en: "The list share names the networks on which an item can be shared. The program knows the address of each, so their names are written as they are known, in Latin letters.\n\nshare: [telegram, whatsapp, facebook, vk, email]",
        }
        /// A network that the program doesn't know.
        UnknownNetwork { word: String, known: String } = "D162" Error,
        reason {
            kk: "«{word}» желісі белгісіз",
            ru: "неизвестная сеть «{word}»",
            en: "the network \"{word}\" is not known",
        }
        remedy {
            kk: "Мына атауларды ғана қалдырыңыз: {known}.",
            ru: "Оставьте только эти имена: {known}.",
            en: "Use these names only: {known}.",
        }
        explain {
            kk: "Бөлісу сілтемелері – кәдімгі сілтемелер: оқырман баспайынша, сайт бөгде желіге ештеңе жібермейді. Бағдарлама мекенжайын білетін желілер ғана жазылады. Соттың өз парақшалары басқа жерде, court.yaml файлындағы accounts тізімінде аталады.\n\nshare: [telegram, whatsapp, facebook, vk, email]",
            ru: "Ссылки «Поделиться» – обычные ссылки: пока читатель не нажал, сайт ничего не передаёт чужим сетям. Назвать можно только сети, адреса которых знает программа. Собственные страницы суда указываются в другом месте, в списке accounts файла court.yaml.\n\nshare: [telegram, whatsapp, facebook, vk, email]",
            en: "The links for sharing are plain links: until a reader follows one, the site tells other networks nothing. Only networks whose address the program knows can be named. The court's own accounts stand elsewhere, in the list accounts of court.yaml.\n\nshare: [telegram, whatsapp, facebook, vk, email]",
        }
    }
}
