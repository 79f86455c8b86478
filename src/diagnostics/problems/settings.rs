//! Problems of `zharia.yaml`, of courts, people and themes as they are set up: codes D101–D199.
//!
//! Names and ranges only; whoever reads the settings decides when each applies.

use super::{Expected, problems};

problems! {
    /// A mistake in the settings, which stops the whole run or one court.
    pub enum SettingsProblem {
        /// The content folder has no `zharia.yaml`.
        SettingsMissing {} = "D101" Error,
        reason {
            kk: "бұл қалтада zharia.yaml баптау файлы жоқ",
            ru: "в этой папке нет файла настроек zharia.yaml",
            en: "there is no settings file zharia.yaml in this folder",
        }
        remedy {
            kk: "Команданы zharia.yaml тұрған қалтада іске қосыңыз немесе жаңа қалта жасаңыз: zharia init content --court almaty.",
            ru: "Запустите команду в папке, где лежит zharia.yaml, или создайте новую: zharia init content --court almaty.",
            en: "Run the command in the folder that holds zharia.yaml, or make a new one: zharia init content --court almaty.",
        }
        explain {
            kk: "Команданы zharia.yaml тұрған қалтада іске қосыңыз немесе жаңа қалта жасаңыз: zharia init content --court almaty.",
            ru: "Запустите команду в папке, где лежит zharia.yaml, или создайте новую: zharia init content --court almaty.",
            en: "Run the command in the folder that holds zharia.yaml, or make a new one: zharia init content --court almaty.",
        }
        /// A key that nobody reads.
        UnknownSetting { key: String, known: String } = "D102" Error,
        reason {
            kk: "«{key}» деген баптау жоқ",
            ru: "параметра «{key}» не существует",
            en: "there is no setting \"{key}\"",
        }
        remedy {
            kk: "Бұл жолды өшіріңіз немесе мына атаулардың бірін жазыңыз: {known}.",
            ru: "Удалите эту строку или впишите одно из этих имён: {known}.",
            en: "Delete this line, or use one of these names: {known}.",
        }
        explain {
            kk: "Бұл жолды өшіріңіз немесе мына атаулардың бірін жазыңыз: {known}.",
            ru: "Удалите эту строку или впишите одно из этих имён: {known}.",
            en: "Delete this line, or use one of these names: {known}.",
        }
        /// A key that is nearly a known one.
        MisspelledSetting { key: String, meant: String } = "D103" Error,
        reason {
            kk: "«{key}» деген баптау жоқ, бәлкім, «{meant}» болар",
            ru: "параметра «{key}» не существует, возможно, имелся в виду «{meant}»",
            en: "there is no setting \"{key}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{key}» орнына {meant} деп жазыңыз.",
            ru: "Вместо «{key}» напишите {meant}.",
            en: "Write {meant} instead of \"{key}\".",
        }
        explain {
            kk: "«{key}» орнына {meant} деп жазыңыз.",
            ru: "Вместо «{key}» напишите {meant}.",
            en: "Write {meant} instead of \"{key}\".",
        }
        /// A required key is absent.
        SettingMissing { key: String } = "D104" Error,
        reason {
            kk: "міндетті «{key}» баптауы жоқ",
            ru: "нет обязательного параметра «{key}»",
            en: "the required setting \"{key}\" is missing",
        }
        remedy {
            kk: "Файлға жаңа жол қосып, {key}: деп жазыңыз, қос нүктеден кейін бос орын қалдырып, мәнін көрсетіңіз.",
            ru: "Добавьте в файл строку {key}: и после двоеточия и пробела укажите значение.",
            en: "Add a line {key}: to the file and give the value after the colon and a space.",
        }
        explain {
            kk: "Файлға жаңа жол қосып, {key}: деп жазыңыз, қос нүктеден кейін бос орын қалдырып, мәнін көрсетіңіз.",
            ru: "Добавьте в файл строку {key}: и после двоеточия и пробела укажите значение.",
            en: "Add a line {key}: to the file and give the value after the colon and a space.",
        }
        /// A key holds a value of another form.
        SettingWrongType { key: String, expected: Expected } = "D105" Error,
        reason {
            kk: "«{key}» баптауының мәні басқа түрде жазылған",
            ru: "значение параметра «{key}» записано не в том виде",
            en: "the value of the setting \"{key}\" has the wrong form",
        }
        remedy {
            kk: "Мұнда мынадай мән керек: {expected}.",
            ru: "Здесь нужно такое значение: {expected}.",
            en: "This setting takes: {expected}.",
        }
        explain {
            kk: "Мұнда мынадай мән керек: {expected}.",
            ru: "Здесь нужно такое значение: {expected}.",
            en: "This setting takes: {expected}.",
        }
        /// The settings ask for a newer program.
        ZhariaTooOld { needed: String, have: String } = "D106" Error,
        reason {
            kk: "бұл мазмұнға zharia бағдарламасының {needed} нұсқасы керек, ал орнатылғаны – {have}",
            ru: "для этого сайта нужна zharia версии {needed}, а установлена {have}",
            en: "this content needs zharia {needed}, but {have} is installed",
        }
        remedy {
            kk: "zharia бағдарламасын {needed} немесе одан жаңа нұсқаға дейін жаңартыңыз.",
            ru: "Обновите программу zharia до версии {needed} или новее.",
            en: "Update zharia to version {needed} or newer.",
        }
        explain {
            kk: "zharia бағдарламасын {needed} немесе одан жаңа нұсқаға дейін жаңартыңыз.",
            ru: "Обновите программу zharia до версии {needed} или новее.",
            en: "Update zharia to version {needed} or newer.",
        }
        /// A language the program has no words for.
        UnknownLanguage { code: String } = "D107" Error,
        reason {
            kk: "«{code}» тіл коды белгісіз",
            ru: "неизвестный код языка «{code}»",
            en: "the language code \"{code}\" is not known",
        }
        remedy {
            kk: "kk (қазақша), ru (орысша) немесе en (ағылшынша) деп жазыңыз. Қазақ тілінің коды – kk.",
            ru: "Напишите kk (казахский), ru (русский) или en (английский). Код казахского языка — kk.",
            en: "Write kk (Kazakh), ru (Russian) or en (English). The code for Kazakh is kk.",
        }
        explain {
            kk: "kk (қазақша), ru (орысша) немесе en (ағылшынша) деп жазыңыз. Қазақ тілінің коды – kk.",
            ru: "Напишите kk (казахский), ru (русский) или en (английский). Код казахского языка — kk.",
            en: "Write kk (Kazakh), ru (Russian) or en (English). The code for Kazakh is kk.",
        }
        /// A site's address is not `https://name`.
        BadBaseUrl { value: String } = "D108" Error,
        reason {
            kk: "«{value}» сайт мекенжайына жарамайды",
            ru: "«{value}» не подходит как адрес сайта",
            en: "\"{value}\" can't be the address of a site",
        }
        remedy {
            kk: "Тек https:// пен атауды жазыңыз, соңына қиғаш сызық қоймаңыз, мысалы: base_url: https://almaty.sud.kz.",
            ru: "Напишите только https:// и имя, без косой черты в конце, например: base_url: https://almaty.sud.kz.",
            en: "Write only https:// and the name, with no slash at the end, for example: base_url: https://almaty.sud.kz.",
        }
        explain {
            kk: "Тек https:// пен атауды жазыңыз, соңына қиғаш сызық қоймаңыз, мысалы: base_url: https://almaty.sud.kz.",
            ru: "Напишите только https:// и имя, без косой черты в конце, например: base_url: https://almaty.sud.kz.",
            en: "Write only https:// and the name, with no slash at the end, for example: base_url: https://almaty.sud.kz.",
        }
        /// The content tree has no court.
        NoCourts {} = "D109" Error,
        reason {
            kk: "бірде-бір сот табылмады",
            ru: "не найдено ни одного суда",
            en: "no court was found",
        }
        remedy {
            kk: "Әр сот үшін courts/almaty/court.yaml сияқты файл жасаңыз: қалта атауы – соттың белгісі.",
            ru: "Создайте для каждого суда файл вида courts/almaty/court.yaml: имя папки — это обозначение суда.",
            en: "Make a file such as courts/almaty/court.yaml for each court: the folder's name is the court's identifier.",
        }
        explain {
            kk: "Әр сот үшін courts/almaty/court.yaml сияқты файл жасаңыз: қалта атауы – соттың белгісі.",
            ru: "Создайте для каждого суда файл вида courts/almaty/court.yaml: имя папки — это обозначение суда.",
            en: "Make a file such as courts/almaty/court.yaml for each court: the folder's name is the court's identifier.",
        }
        /// A court that no folder stands for.
        UnknownCourt { id: String } = "D110" Error,
        reason {
            kk: "«{id}» деген сот жоқ",
            ru: "суда «{id}» нет",
            en: "there is no court \"{id}\"",
        }
        remedy {
            kk: "courts қалтасындағы қалта атауларының бірін жазыңыз, мысалы almaty.",
            ru: "Впишите имя одной из папок внутри courts, например almaty.",
            en: "Use the name of one of the folders in courts, for example almaty.",
        }
        explain {
            kk: "courts қалтасындағы қалта атауларының бірін жазыңыз, мысалы almaty.",
            ru: "Впишите имя одной из папок внутри courts, например almaty.",
            en: "Use the name of one of the folders in courts, for example almaty.",
        }
        /// A court's identifier is nearly a known one.
        MisspelledCourt { id: String, meant: String } = "D111" Error,
        reason {
            kk: "«{id}» деген сот жоқ, бәлкім, «{meant}» болар",
            ru: "суда «{id}» нет, возможно, имелся в виду «{meant}»",
            en: "there is no court \"{id}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{id}» орнына {meant} деп жазыңыз.",
            ru: "Вместо «{id}» напишите {meant}.",
            en: "Write {meant} instead of \"{id}\".",
        }
        explain {
            kk: "«{id}» орнына {meant} деп жазыңыз.",
            ru: "Вместо «{id}» напишите {meant}.",
            en: "Write {meant} instead of \"{id}\".",
        }
        /// A court's folder or a person's file has a name that can't stand in an address.
        BadIdentifier { id: String, suggestion: String } = "D112" Error,
        reason {
            kk: "«{id}» атауында рұқсат етілмеген таңбалар бар",
            ru: "в имени «{id}» есть недопустимые знаки",
            en: "the name \"{id}\" has characters that are not allowed",
        }
        remedy {
            kk: "Тек кіші латын әріптерін, цифрларды және дефисті қолданып, атауын өзгертіңіз: {suggestion}.",
            ru: "Переименуйте, используя только строчные латинские буквы, цифры и дефис: {suggestion}.",
            en: "Rename it with small Latin letters, digits and hyphens only: {suggestion}.",
        }
        explain {
            kk: "Тек кіші латын әріптерін, цифрларды және дефисті қолданып, атауын өзгертіңіз: {suggestion}.",
            ru: "Переименуйте, используя только строчные латинские буквы, цифры и дефис: {suggestion}.",
            en: "Rename it with small Latin letters, digits and hyphens only: {suggestion}.",
        }
        /// A colour is not `#rrggbb`.
        BadColour { value: String } = "D113" Error,
        reason {
            kk: "«{value}» түс коды емес",
            ru: "«{value}» не является кодом цвета",
            en: "\"{value}\" is not a colour code",
        }
        remedy {
            kk: "# таңбасы мен алты таңбалы кодты тырнақшаға алып жазыңыз, мысалы: \"#1a4f8b\".",
            ru: "Напишите в кавычках знак # и шесть знаков кода, например: \"#1a4f8b\".",
            en: "Write # and six digits in quotation marks, for example: \"#1a4f8b\".",
        }
        explain {
            kk: "# таңбасы мен алты таңбалы кодты тырнақшаға алып жазыңыз, мысалы: \"#1a4f8b\".",
            ru: "Напишите в кавычках знак # и шесть знаков кода, например: \"#1a4f8b\".",
            en: "Write # and six digits in quotation marks, for example: \"#1a4f8b\".",
        }
        /// A court ends before it begins.
        CourtDatesReversed { from: String, to: String } = "D114" Error,
        reason {
            kk: "соттың қызметі басталмай жатып аяқталған: from – {from}, to – {to}",
            ru: "работа суда заканчивается раньше, чем начинается: from — {from}, to — {to}",
            en: "the court ends before it begins: from is {from}, to is {to}",
        }
        remedy {
            kk: "from өрісіне бастапқы күнді, to өрісіне соңғы күнді жазыңыз. Сот қазір де жұмыс істеп тұрса, to жолын өшіріңіз.",
            ru: "В поле from укажите первый день, в поле to — последний. Если суд работает и сейчас, удалите строку to.",
            en: "Put the first day in from and the last day in to. If the court is still at work, delete the line with to.",
        }
        explain {
            kk: "from өрісіне бастапқы күнді, to өрісіне соңғы күнді жазыңыз. Сот қазір де жұмыс істеп тұрса, to жолын өшіріңіз.",
            ru: "В поле from укажите первый день, в поле to — последний. Если суд работает и сейчас, удалите строку to.",
            en: "Put the first day in from and the last day in to. If the court is still at work, delete the line with to.",
        }
        /// `requires` is not a version.
        BadVersion { value: String } = "D115" Error,
        reason {
            kk: "«{value}» бағдарлама нұсқасы емес",
            ru: "«{value}» не является номером версии",
            en: "\"{value}\" is not a version number",
        }
        remedy {
            kk: "Нүктемен бөлінген үш санды жазыңыз, мысалы: requires: 0.1.0.",
            ru: "Напишите три числа через точку, например: requires: 0.1.0.",
            en: "Write three numbers with dots between them, for example: requires: 0.1.0.",
        }
        explain {
            kk: "Нүктемен бөлінген үш санды жазыңыз, мысалы: requires: 0.1.0.",
            ru: "Напишите три числа через точку, например: requires: 0.1.0.",
            en: "Write three numbers with dots between them, for example: requires: 0.1.0.",
        }
        /// A time zone is not an offset from UTC.
        BadOffset { value: String } = "D116" Error,
        reason {
            kk: "«{value}» уақыт белдеуінің ығысуы емес",
            ru: "«{value}» не является смещением часового пояса",
            en: "\"{value}\" is not a time zone offset",
        }
        remedy {
            kk: "Ығысуды белгісімен жазыңыз, мысалы: \"+05:00\". Қазақстанда 2024 жылғы 1 наурыздан бастап +05:00.",
            ru: "Напишите смещение со знаком, например: \"+05:00\". В Казахстане с 1 марта 2024 года действует +05:00.",
            en: "Write the offset with its sign, for example: \"+05:00\". Kazakhstan has been at +05:00 since 1 March 2024.",
        }
        explain {
            kk: "Ығысуды белгісімен жазыңыз, мысалы: \"+05:00\". Қазақстанда 2024 жылғы 1 наурыздан бастап +05:00.",
            ru: "Напишите смещение со знаком, например: \"+05:00\". В Казахстане с 1 марта 2024 года действует +05:00.",
            en: "Write the offset with its sign, for example: \"+05:00\". Kazakhstan has been at +05:00 since 1 March 2024.",
        }
        /// The settings lack the sentence on the presumption of innocence.
        PresumptionMissing {} = "D117" Warning,
        reason {
            kk: "баптауларда кінәсіздік презумпциясы туралы сөйлем жоқ",
            ru: "в настройках нет фразы о презумпции невиновности",
            en: "the settings lack the sentence on the presumption of innocence",
        }
        remedy {
            kk: "zharia.yaml файлына сот бекіткен сөйлемді әр тілде қосыңыз, мысалы: «Әрбір адам оның кінәсі соттың заңды күшіне енген үкімімен белгіленгенге дейін кінәсіз деп есептеледі».",
            ru: "Добавьте в zharia.yaml на каждом языке утверждённую судом фразу, например: «Каждый считается невиновным, пока его виновность не установлена вступившим в законную силу приговором суда».",
            en: "Add the sentence your court has approved to zharia.yaml in each language, for example: \"Everyone is presumed innocent until found guilty by a court judgment that has entered into force\".",
        }
        explain {
            kk: "zharia.yaml файлына сот бекіткен сөйлемді әр тілде қосыңыз, мысалы: «Әрбір адам оның кінәсі соттың заңды күшіне енген үкімімен белгіленгенге дейін кінәсіз деп есептеледі».",
            ru: "Добавьте в zharia.yaml на каждом языке утверждённую судом фразу, например: «Каждый считается невиновным, пока его виновность не установлена вступившим в законную силу приговором суда».",
            en: "Add the sentence your court has approved to zharia.yaml in each language, for example: \"Everyone is presumed innocent until found guilty by a court judgment that has entered into force\".",
        }
    }
}
