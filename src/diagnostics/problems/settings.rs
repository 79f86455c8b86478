//! Problems of `zharia.yaml`, of courts, people and themes as they are set up: codes D101–D199.
//!
//! Names and ranges only; whoever reads the settings decides when each applies.

use super::{Expected, problems};
use crate::base::lang::Lang;

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
            kk: "Сайт бір қалтадан құрылады, сол қалтада zharia.yaml файлы тұрады: онда тілдер, уақыт белдеуі және барлық сотқа ортақ баптаулар жазылады. Бағдарлама бұл файлды таппаса, сайтты неден құру керегін білмейді. Көбіне команда басқа қалтада іске қосылған болады.\n\nzharia build content --out dist",
            ru: "Сайт строится из одной папки, в корне которой лежит zharia.yaml: в нём записаны языки, часовой пояс и общие для всех судов настройки. Если файла нет, программа не знает, что собирать. Чаще всего причина в том, что команда запущена не в той папке.\n\nzharia build content --out dist",
            en: "A site is made from one folder with zharia.yaml at its root: it holds the languages, the time zone and the settings that all courts share. Without it the program does not know what to build. Most often the command was run in the wrong folder.\n\nzharia build content --out dist",
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
            kk: "Баптау файлдарында тек белгілі атаулар оқылады. Белгісіз жол ешнәрсені өзгертпейді, ал жазған адам ол жұмыс істейді деп ойлайды, сондықтан бұл – қате. Шегініс те маңызды: баптау басқа баптаудың ішіне түсіп кетсе, бағдарлама оны өз орнынан таппайды.",
            ru: "В файлах настроек читаются только известные имена. Неизвестная строка ничего не меняет, а тот, кто её написал, думает, что она действует, поэтому это ошибка. Важен и отступ: параметр, который попал внутрь другого, на прежнем месте не найдут.",
            en: "Only known names are read from settings files. An unknown line changes nothing while its author believes that it works, so it is an error. Indentation matters too: a setting that slipped inside another one is not found where it belongs.",
        }
        /// A key that is nearly a known one.
        MisspelledSetting { key: String, meant: String } = "D103" Error,
        reason {
            kk: "«{key}» деген баптау жоқ, бәлкім, «{meant}» болар",
            ru: "параметра «{key}» не существует, возможно, имелся в виду «{meant}»",
            en: "there is no setting \"{key}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{key}» орнына {meant} деп латын әріптерімен жазыңыз.",
            ru: "Вместо «{key}» напишите латинскими буквами {meant}.",
            en: "Write {meant} in Latin letters instead of \"{key}\".",
        }
        explain {
            kk: "Баптаудың атауы белгілі атауға өте ұқсас, шамасы, қате терілген. Бағдарлама оны өзі түзетпейді: баптау бүкіл сайтқа әсер етеді, сондықтан шешімді адам қабылдайды.\n\nҚате: langauges: [kk, ru]\nДұрыс: languages: [kk, ru]",
            ru: "Имя параметра очень похоже на известное: скорее всего, это опечатка. Программа не исправляет её сама, потому что параметр влияет на весь сайт и решать должен человек.\n\nНеверно: langauges: [kk, ru]\nВерно: languages: [kk, ru]",
            en: "The setting's name is very close to a known one, so it is most likely a slip. The program does not correct it by itself: a setting acts on the whole site, and a person should decide.\n\nWrong: langauges: [kk, ru]\nRight: languages: [kk, ru]",
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
            kk: "Бұл баптаусыз сайтты құру мүмкін емес, ал бағдарлама оның мәнін өзі болжамайды. Жолды файлдың сол жағынан, шегініссіз бастап жазыңыз, қос нүктеден кейін бос орын қалдырыңыз. Егер жол бар болса, оның алдында артық шегініс немесе # таңбасы тұрмағанын тексеріңіз.",
            ru: "Без этого параметра сайт построить нельзя, а угадывать его значение программа не станет. Напишите строку с самого левого края, без отступа, и оставьте пробел после двоеточия. Если строка уже есть, проверьте, нет ли перед ней лишнего отступа или знака #.",
            en: "The site can't be built without this setting, and the program does not guess its value. Start the line at the left edge, without indentation, and leave a space after the colon. If the line is there already, see that no extra indentation or # stands before it.",
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
            kk: "Әр баптаудың өз түрі бар: мәтін, сан, тізім немесе ішкі өрістер. Бағдарлама бір түрді екіншісіне өзі ауыстырмайды, өйткені күтпеген нәтиже шығуы мүмкін. Тізімнің әр мәні жеке жолға жазылады:\n\nlanguages:\n  - kk\n  - ru",
            ru: "У каждого параметра свой вид: текст, число, список или вложенные поля. Программа не превращает один вид в другой, потому что результат может оказаться неожиданным. Каждое значение списка пишется с новой строки:\n\nlanguages:\n  - kk\n  - ru",
            en: "Every setting has its own form: text, number, list or fields below it. The program does not turn one form into another, because the result might surprise. Each value of a list stands on its own line:\n\nlanguages:\n  - kk\n  - ru",
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
            kk: "requires жолы осы мазмұнға бағдарламаның қай нұсқасы керек екенін айтады. Ескі нұсқа жаңа өрістерді білмейді және бетті дұрыс емес жариялауы мүмкін, сондықтан жұмысын бастамайды. Бағдарламаны жаңартуды соттың техникалық қызметінен сұраңыз.",
            ru: "Строка requires говорит, какая версия программы нужна для этого сайта. Старая версия не знает новых полей и могла бы опубликовать страницы неверно, поэтому не начинает работу. Обновить программу может техническая служба суда.",
            en: "The line requires says which version of the program this content needs. An older one does not know the new fields and might publish pages wrongly, so it does not start. Ask the court's technical staff to update the program.",
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
            kk: "Сайт тілдері екі әріпті ISO 639-1 кодымен жазылады. Қазақ тілінің коды – kk; kz – елдің коды, оны тілге қолдануға болмайды: браузерлер мен экраннан оқу бағдарламалары оны танымайды. Бағдарламада интерфейс сөздері kk, ru және en тілдерінде ғана бар.",
            ru: "Языки сайта записываются двухбуквенными кодами ISO 639-1. Код казахского языка — kk; kz — это код страны, для языка его использовать нельзя: браузеры и программы чтения с экрана его не узнают. Слова интерфейса есть в программе только на kk, ru и en.",
            en: "The languages of a site are written as two-letter codes of ISO 639-1. Kazakh is kk; kz is the country and can't stand for the language: browsers and screen readers do not know it. The program has interface words for kk, ru and en only.",
        }
        /// A site's address is not `https://name`.
        BadBaseUrl { value: String } = "D108" Error,
        reason {
            kk: "«{value}» сайт мекенжайына жарамайды",
            ru: "«{value}» не подходит как адрес сайта",
            en: "\"{value}\" can't be the address of a site",
        }
        remedy {
            kk: "Тек https:// пен атауды жазыңыз, соңына қиғаш сызық қоймаңыз, мысалы: base_url: https://almaty.sot.example. Барлық сотқа ортақ үлгіде сот белгісінің орнына {{court}} жазылады: https://{{court}}.sot.example.",
            ru: "Напишите только https:// и имя, без косой черты в конце, например: base_url: https://almaty.sot.example. В общем для всех судов образце вместо обозначения суда пишется {{court}}: https://{{court}}.sot.example.",
            en: "Write only https:// and the name, with no slash at the end, for example: base_url: https://almaty.sot.example. In the pattern for all courts {{court}} stands for a court's id: https://{{court}}.sot.example.",
        }
        explain {
            kk: "Бұл мекенжай жаңалықтар таспаларында, сайт картасында және іздеу жүйелеріне арналған сілтемелерде қолданылады. Ол https:// деп басталып, атаумен аяқталуы керек: жол, сұрақ белгісі немесе соңғы қиғаш сызық болса, барлық сілтеме бұзылады.\n\nҚате: http://almaty.sot.example/kk/\nДұрыс: https://almaty.sot.example",
            ru: "Этот адрес стоит в лентах новостей, в карте сайта и в ссылках для поисковых систем. Он начинается с https:// и заканчивается именем: путь, вопросительный знак или косая черта в конце испортят все ссылки.\n\nНеверно: http://almaty.sot.example/ru/\nВерно: https://almaty.sot.example",
            en: "This address stands in feeds, in the sitemap and in the links for search engines. It begins with https:// and ends with the name: a path, a question mark or a slash at the end would spoil every link.\n\nWrong: http://almaty.sot.example/en/\nRight: https://almaty.sot.example",
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
            kk: "Әр сот courts қалтасындағы жеке қалтада тұрады, оның ішінде court.yaml файлы бар: атауы, мекенжайы, телефондары. Ондай бірде-бір файл табылмаса, құратын сайт жоқ. Қалтаның courts деп, файлдың court.yaml деп дәл жазылғанын тексеріңіз.",
            ru: "Каждый суд лежит в своей папке внутри courts, и в ней есть файл court.yaml: название, адрес, телефоны. Если ни одного такого файла нет, строить нечего. Проверьте, что папка называется именно courts, а файл — court.yaml.",
            en: "Each court has a folder of its own in courts, with a file court.yaml: name, address, telephones. If there is no such file, there is nothing to build. See that the folder is called courts and the file court.yaml, exactly so.",
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
            kk: "Соттар courts қалтасындағы қалталардың атауымен белгіленеді, ресми атауымен емес. Белгі өзгермейді: ол сайттағы мекенжайлар мен таспалардың бөлігі.\n\ncourts/almaty/court.yaml → courts: [almaty]",
            ru: "Суды обозначаются именами папок внутри courts, а не официальными названиями. Обозначение не меняется: оно входит в адреса и ленты.\n\ncourts/almaty/court.yaml → courts: [almaty]",
            en: "Courts are named by their folders in courts, not by their official names. The identifier never changes: it is part of addresses and feeds.\n\ncourts/almaty/court.yaml → courts: [almaty]",
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
            kk: "Соттың белгісі бар қалтаның атауына өте ұқсас, шамасы, қате терілген. Белгі қалтаның атауымен әріпке дейін сәйкес келуі керек. Бағдарлама материалды басқа сотта жарияламау үшін болжам жасамайды.",
            ru: "Обозначение суда очень похоже на имя существующей папки: скорее всего, это опечатка. Оно должно совпадать с именем папки буква в букву. Программа не угадывает, чтобы материал не появился на сайте другого суда.",
            en: "The court's identifier is very close to the name of a folder, so it is most likely a slip. It must match the folder's name letter for letter. The program does not guess, so that nothing appears on another court's site.",
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
            kk: "Қалта мен файл атаулары сайттағы мекенжайларға енеді, сондықтан олардың кез келген жерде ашылатын таңбалардан тұруы қажет: кіші латын әріптері, цифрлар және дефис. Кирилл әріптері мен бос орындар сілтемелерді ұзын әрі оқылмайтын етеді.\n\nҚате: people/Алматы баспасөз.yaml\nДұрыс: people/almaty-press.yaml",
            ru: "Имена папок и файлов входят в адреса, поэтому состоят из знаков, которые открываются везде: строчных латинских букв, цифр и дефиса. Кириллица и пробелы делают ссылки длинными и нечитаемыми.\n\nНеверно: people/Алматы пресс.yaml\nВерно: people/almaty-press.yaml",
            en: "Names of folders and files become part of addresses, so they hold only what opens everywhere: small Latin letters, digits and hyphens. Cyrillic and spaces make links long and unreadable.\n\nWrong: people/Almaty Press.yaml\nRight: people/almaty-press.yaml",
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
            kk: "Түс он алтылық жүйедегі алты таңбамен беріледі: қызыл, жасыл және көк түстердің үлесі, әрқайсысына екі таңбадан. Тырнақшасыз # таңбасы түсіндірме деп саналып, мәні жоғалады. Мәтіннің фоннан жеткілікті ерекшеленетінін де тексеріңіз.\n\naccent: \"#1a4f8b\"",
            ru: "Цвет задаётся шестью шестнадцатеричными знаками: доли красного, зелёного и синего, по два знака. Без кавычек знак # считается началом примечания, и значение теряется. Проверьте также, что текст достаточно контрастен на этом фоне.\n\naccent: \"#1a4f8b\"",
            en: "A colour is six hexadecimal digits: the shares of red, green and blue, two digits each. Without quotation marks the # begins a comment and the value is lost. See also that text stands out enough from the background.\n\naccent: \"#1a4f8b\"",
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
            kk: "from пен to соттың қызмет ету мерзімін көрсетеді: құрылған және таратылған немесе атауы өзгерген күн. Осы күндер бойынша сот тізімдерде көрсетіледі және мұрағатқа көшеді, сондықтан олардың реті дұрыс болуы керек. Жұмыс істеп тұрған сотта to өрісі болмайды.",
            ru: "from и to — срок работы суда: день, когда он образован, и день, когда упразднён или переименован. По ним суд показывается в списках и переходит в архив, поэтому порядок дат важен. У действующего суда поля to нет.",
            en: "from and to are the life of a court: the day it was formed and the day it was dissolved or renamed. By them it is shown in lists and moves to the archive, so their order matters. A court at work has no field to.",
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
            kk: "requires жолы осы мазмұнға қажет zharia бағдарламасының ең төменгі нұсқасын көрсетеді. Нұсқа нүктемен бөлінген үш саннан тұрады, оның алдына v әрпі де, салыстыру белгілері де қойылмайды.\n\nrequires: 0.1.0",
            ru: "Строка requires задаёт наименьшую версию zharia, нужную этому сайту. Версия — это три числа через точку, без буквы v и знаков сравнения перед ними.\n\nrequires: 0.1.0",
            en: "The line requires gives the lowest version of zharia that this content needs. A version is three numbers with dots between them, with no letter v and no comparison sign before them.\n\nrequires: 0.1.0",
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
            kk: "Уақыт белдеуі әлемдік уақыттан айырмасымен жазылады, сонда әр материалдың жариялану сәті бірмәнді болады. Ығысу белгіден, екі таңбалы сағаттан және минуттан тұрады. 2024 жылғы 1 наурызға дейін Қазақстан аумағының көп бөлігінде +06:00 болған: бұрынғы материалдар сол кездегі уақытын сақтайды.\n\n\"+05:00\"",
            ru: "Часовой пояс записывается как разница со всемирным временем, тогда момент публикации определён однозначно. Смещение — это знак, два знака часов и минуты. До 1 марта 2024 года на большей части Казахстана действовало +06:00: старые материалы сохраняют своё время.\n\n\"+05:00\"",
            en: "A time zone is written as the difference from universal time, so that the moment of publication is certain. The offset is a sign, two digits of hours and the minutes. Until 1 March 2024 most of Kazakhstan was at +06:00: old items keep the time of their day.\n\n\"+05:00\"",
        }
        /// The settings lack the sentence on the presumption of innocence.
        PresumptionMissing {} = "D117" Warning,
        reason {
            kk: "баптауларда кінәсіздік презумпциясы туралы сөйлем жоқ",
            ru: "в настройках нет фразы о презумпции невиновности",
            en: "the settings lack the sentence on the presumption of innocence",
        }
        remedy {
            kk: "zharia.yaml файлындағы presumption өрісіне сот бекіткен сөйлемді әр тілде жазыңыз, мысалы: «Әркім өзінің кінәлілігі соттың заңды күшіне енген үкімімен белгіленгенге дейін кінәсіз деп есептеледі».",
            ru: "Впишите в поле presumption файла zharia.yaml на каждом языке утверждённую судом фразу, например: «Каждый считается невиновным, пока его виновность не установлена вступившим в законную силу приговором суда».",
            en: "Write the sentence your court has approved in the field presumption of zharia.yaml in each language, for example: \"Everyone is presumed innocent until found guilty by a court judgment that has entered into force\".",
        }
        explain {
            kk: "Үкімі әлі заңды күшіне енбеген іс туралы материалға кінәсіздік презумпциясы туралы сөйлем қосылады. Баптауларда ол болмаса, мұндай материал ескертусіз жарияланады және оқырман адамды кінәлі деп түсінуі мүмкін. Сөйлемді соттың заңгерімен келісіп, әр тілде жазыңыз.",
            ru: "К материалам о делах, где приговор ещё не вступил в силу, добавляется фраза о презумпции невиновности. Если её нет в настройках, такие материалы выходят без оговорки, и читатель может счесть человека виновным. Согласуйте текст с юристом суда и впишите его на каждом языке.",
            en: "Items about cases whose judgment is not yet in force carry a sentence on the presumption of innocence. Without it in the settings they are published with no such notice, and readers may take a person for guilty. Agree the words with the court's lawyer and give them in each language.",
        }

        /// A text of the settings lacks a language of the sites.
        LanguageMissing { key: String, language: Lang } = "D118" Warning,
        reason {
            kk: "«{key}» мәтінінің мына тілдегісі жоқ: {language}; орнына басқа тілдегісі көрсетіледі",
            ru: "у текста «{key}» нет варианта на языке: {language}; вместо него будет показан другой",
            en: "the text \"{key}\" has no words in this language: {language}; those of another are shown",
        }
        remedy {
            kk: "Сол өріске тілдің мәтінін қосыңыз, мысалы: name: {{kk: Алматы қалалық соты, ru: Алматинский городской суд}}.",
            ru: "Добавьте в это поле текст на нужном языке, например: name: {{kk: Алматы қалалық соты, ru: Алматинский городской суд}}.",
            en: "Add the words in that language to the field, for example: name: {{kk: Алматы қалалық соты, ru: Алматинский городской суд}}.",
        }
        explain {
            kk: "Атаулар, қызметтер және заңды сөйлемдер zharia.yaml файлындағы languages тізімінің әр тілінде болуы керек. Біреуі жетіспесе, оқырман бөтен тілдегі мәтінді көреді.",
            ru: "Названия, должности и юридические формулировки нужны на каждом языке из списка languages в zharia.yaml. Если одного не хватает, читатель увидит текст на чужом языке.",
            en: "Names, offices and legal sentences are needed in every language of the list languages in zharia.yaml. Where one is missing, readers see words in a language that is not theirs.",
        }
        /// A serial number has a wrong check digit.
        BadIssn { value: String } = "D120" Error,
        reason {
            kk: "«{value}» – ISSN емес: пішімі немесе бақылау цифры дұрыс емес",
            ru: "«{value}» — не ISSN: неверна форма или контрольная цифра",
            en: "\"{value}\" is no ISSN: its form or its check digit is wrong",
        }
        remedy {
            kk: "Нөмірді журналдың мұқабасынан көшіріңіз: төрт цифр, дефис, төрт цифр, мысалы: issn: 1234-5679. Журналда ISSN болмаса, бұл жолды өшіріңіз.",
            ru: "Перепишите номер с обложки журнала: четыре цифры, дефис, четыре цифры, например: issn: 1234-5679. Если у журнала нет ISSN, удалите эту строку.",
            en: "Copy the number from the journal's cover: four digits, a hyphen, four digits, for example issn: 1234-5679. If the journal has none, delete the line.",
        }
        explain {
            kk: "ISSN – мерзімді басылымның халықаралық нөмірі (ISO 3297). Соңғы таңбасы алдыңғы жеті цифрдан есептеледі, сондықтан қате терілген нөмір бірден көрінеді.",
            ru: "ISSN — международный номер периодического издания (ISO 3297). Последний знак вычисляется из первых семи цифр, поэтому опечатка видна сразу.",
            en: "An ISSN is the international number of a periodical (ISO 3297). Its last character is calculated from the first seven digits, so a slip shows at once.",
        }
        /// The field `slug` of a person is not the name of the file.
        PersonSlugDiffers { slug: String, file: String } = "D121" Error,
        reason {
            kk: "slug өрісі («{slug}») файл атауынан («{file}») өзгеше",
            ru: "поле slug («{slug}») не совпадает с именем файла («{file}»)",
            en: "the field slug (\"{slug}\") differs from the name of the file (\"{file}\")",
        }
        remedy {
            kk: "slug жолын өшіріңіз немесе былай жазыңыз: slug: {file}",
            ru: "Удалите строку slug или напишите так: slug: {file}",
            en: "Delete the line slug, or write this: slug: {file}",
        }
        explain {
            kk: "Материалдар адамды people қалтасындағы файлының атауымен атайды, ал slug өрісін веб-редактор жаңа файл ашқанда жазады. Екеуі екі түрлі болса, материалдар кімге сілтейтіні белгісіз.",
            ru: "Материалы называют человека по имени его файла в папке people, а поле slug записывает веб-редактор, когда создаёт файл. Если они различаются, неизвестно, на кого ссылаются материалы.",
            en: "Items name a person by the name of the file in the folder people, and the web editor writes the field slug when it makes the file. If the two differ, nobody knows whom items refer to.",
        }
    }
}
