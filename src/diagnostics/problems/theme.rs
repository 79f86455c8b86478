//! Problems of themes: their chain, their templates, their words; codes D701–D709, D716–D719.
//!
//! The readers of these are those who build themes, not editors.

use super::{Hundredths, problems};
use crate::base::lang::Lang;

problems! {
    /// A mistake in a theme or in the settings of one.
    pub enum ThemeProblem {
        /// A theme that no folder stands for.
        UnknownTheme { name: String } = "D701" Error,
        reason {
            kk: "«{name}» деген безендіру жоқ",
            ru: "оформления «{name}» нет",
            en: "there is no theme \"{name}\"",
        }
        remedy {
            kk: "themes қалтасындағы қалта атауларының бірін немесе base деп жазыңыз, мысалы: theme: base.",
            ru: "Впишите имя одной из папок внутри themes или base, например: theme: base.",
            en: "Use the name of a folder in themes, or base, for example: theme: base.",
        }
        explain {
            kk: "Безендіру – үлгілер мен стильдер жинағы. Негізгі безендіру base бағдарламаның ішінде бар, ал соттың өз безендіруі themes қалтасында тұрады. Атау қалтаның атауымен әріпке дейін сәйкес келуі керек.\n\nthemes/almaty/theme.yaml → theme: almaty",
            ru: "Оформление — набор шаблонов и стилей. Основное, base, встроено в программу, а собственное оформление суда лежит в папке themes. Имя совпадает с именем папки буква в букву.\n\nthemes/almaty/theme.yaml → theme: almaty",
            en: "A theme is a set of templates and styles. The basic one, base, is part of the program; a court's own theme stands in the folder themes. The name must match the folder's name letter for letter.\n\nthemes/almaty/theme.yaml → theme: almaty",
        }
        /// A theme extends itself.
        ThemeCycle { name: String } = "D702" Error,
        reason {
            kk: "«{name}» безендіруі ақырында өзіне сүйенеді",
            ru: "оформление «{name}» в итоге опирается само на себя",
            en: "the theme \"{name}\" extends itself in the end",
        }
        remedy {
            kk: "theme.yaml файлындағы extends жолын түзетіңіз, тізбек base безендірумен аяқталуы керек: extends: base.",
            ru: "Исправьте строку extends в theme.yaml: цепочка должна заканчиваться на base, например: extends: base.",
            en: "Correct the line extends in theme.yaml: the chain must end with base, for example: extends: base.",
        }
        explain {
            kk: "Безендіру басқасына сүйенеді: онда жоқ үлгілер сол басқасынан алынады. Тізбек шеңберге айналса, үлгіні іздеу ешқашан аяқталмайды. Әр тізбек base безендірумен аяқталуы керек.\n\nalmaty → regional → base",
            ru: "Оформление опирается на другое: шаблоны, которых в нём нет, берутся оттуда. Если цепочка замыкается, поиск шаблона никогда не закончится. Каждая цепочка заканчивается на base.\n\nalmaty → regional → base",
            en: "A theme extends another one: templates that it lacks are taken from there. If the chain is a circle, the search for a template never ends. Every chain must end with base.\n\nalmaty → regional → base",
        }
        /// A template can't be read.
        TemplateBroken { template: String, detail: String } = "D703" Error,
        reason {
            kk: "«{template}» үлгісі қатемен жазылған: {detail}",
            ru: "шаблон «{template}» написан с ошибкой: {detail}",
            en: "the template \"{template}\" has a mistake in it: {detail}",
        }
        remedy {
            kk: "Көрсетілген жерді түзетіңіз: әр {{{{ … }}}} мен {{% … %}} жабылуы, әр {{% block %}} жолының өз {{% endblock %}} жолы болуы керек.",
            ru: "Исправьте указанное место: каждые {{{{ … }}}} и {{% … %}} должны быть закрыты, у каждого {{% block %}} должен быть свой {{% endblock %}}.",
            en: "Correct the place shown: every {{{{ … }}}} and {{% … %}} must be closed, and every {{% block %}} needs its own {{% endblock %}}.",
        }
        explain {
            kk: "Үлгілер Tera тілінде жазылады. Мұндай қате көбіне жабылмаған тегтен, аталмаған блоктан немесе белгісіз сүзгіден болады. Қос нүктеден кейінгі сөздер – үлгілерді өңдейтін бағдарламаның хабары, олар қатенің нақты орнын көрсетеді.\n\n{% block content %}\n  {{ page.title }}\n{% endblock %}",
            ru: "Шаблоны пишутся на языке Tera. Такая ошибка чаще всего вызвана незакрытым тегом, блоком без имени или неизвестным фильтром. Слова после двоеточия — сообщение самого движка шаблонов, они указывают точное место.\n\n{% block content %}\n  {{ page.title }}\n{% endblock %}",
            en: "Templates are written in Tera. Most such mistakes are an unclosed tag, a block without a name or an unknown filter. The words after the colon come from the template engine and point to the exact place.\n\n{% block content %}\n  {{ page.title }}\n{% endblock %}",
        }
        /// A template is needed and does not exist.
        TemplateMissing { template: String } = "D704" Error,
        reason {
            kk: "«{template}» үлгісі табылмады",
            ru: "шаблон «{template}» не найден",
            en: "the template \"{template}\" was not found",
        }
        remedy {
            kk: "Үлгіні безендірудің templates қалтасына қосыңыз немесе оған сілтейтін жолдағы атауды түзетіңіз.",
            ru: "Добавьте шаблон в папку templates оформления или исправьте имя там, где он упомянут.",
            en: "Add the template to the theme's folder templates, or correct the name where it is used.",
        }
        explain {
            kk: "Бет немесе басқа үлгі осы атаумен үлгі сұрайды, бірақ ол безендірулер тізбегінің ешқайсысында жоқ. Атау templates қалтасынан есептеледі, бас әріп пен кіші әріптің айырмасы бар.\n\nthemes/almaty/templates/page.html",
            ru: "Страница или другой шаблон требует шаблон с этим именем, но его нет ни в одном оформлении цепочки. Имя отсчитывается от папки templates, прописные и строчные буквы различаются.\n\nthemes/almaty/templates/page.html",
            en: "A page or another template asks for a template of this name, but no theme of the chain has it. The name is counted from the folder templates, and capital and small letters differ.\n\nthemes/almaty/templates/page.html",
        }
        /// An interface word lacks a language.
        WordMissing { key: String, language: Lang } = "D705" Error,
        reason {
            kk: "«{key}» интерфейс сөзі жоқ, тілі: {language}",
            ru: "нет слова интерфейса «{key}», язык: {language}",
            en: "the interface word \"{key}\" is missing, language: {language}",
        }
        remedy {
            kk: "Сөзді осы тілдің файлына қосыңыз: безендірудің words қалтасында немесе мазмұнның strings қалтасында. Атаудағы нүкте – келесі бөлігі ішкі жолда тұратынының белгісі.",
            ru: "Добавьте слово в файл этого языка: в папке words оформления или в папке strings. Точка в имени означает вложенную строку.",
            en: "Add the word to the file of that language, in the theme's folder words or in the folder strings. A dot in the name means one level deeper.",
        }
        explain {
            kk: "Батырмалардағы, мәзірдегі және белгілердегі сөздер әр тіл үшін бөлек файлда тұрады. Бір тілде сөз болмаса, оқырман басқа тілдегі сөзді көрер еді, сондықтан бұл – қате. Сөзді барлық тілге бірден қосыңыз.",
            ru: "Слова на кнопках, в меню и пометках лежат в отдельном файле для каждого языка. Если слова нет, читатель увидел бы его на чужом языке, поэтому это ошибка. Добавляйте слово сразу для всех языков.",
            en: "The words on buttons, in menus and labels stand in a file for each language. If one lacks a word, readers would see it in another language, so it is an error. Add a word for all languages at once.",
        }
        /// A template fails while a page is made.
        TemplateFailed { template: String, detail: String } = "D706" Error,
        reason {
            kk: "«{template}» үлгісі бойынша бет құрылмады: {detail}",
            ru: "по шаблону «{template}» не удалось построить страницу: {detail}",
            en: "the template \"{template}\" could not make a page: {detail}",
        }
        remedy {
            kk: "Үлгідегі өріс атауларын тексеріңіз және болмауы мүмкін өрісті {{% if page.summary %}} … {{% endif %}} ішіне алыңыз.",
            ru: "Проверьте имена полей в шаблоне и оберните поле, которого может не быть, в {{% if page.summary %}} … {{% endif %}}.",
            en: "Check the names of fields in the template, and put a field that may be absent inside {{% if page.summary %}} … {{% endif %}}.",
        }
        explain {
            kk: "Үлгі дұрыс жазылған, бірақ бетті құру кезінде тоқтап қалды. Көбіне үлгі кейбір материалдарда жоқ өріске сүйенеді. Мұндай өрісті бар-жоғын тексеріп барып қолданыңыз.\n\n{% if page.summary %}<p>{{ page.summary }}</p>{% endif %}",
            ru: "Шаблон написан верно, но при построении страницы остановился. Чаще всего он обращается к полю, которого у некоторых материалов нет. Используйте такое поле, только проверив, что оно есть.\n\n{% if page.summary %}<p>{{ page.summary }}</p>{% endif %}",
            en: "The template is well formed but stopped while making a page. Most often it uses a field that some items lack. Use such a field only after checking that it is there.\n\n{% if page.summary %}<p>{{ page.summary }}</p>{% endif %}",
        }
        /// A theme has no such option.
        UnknownThemeOption { option: String, known: String } = "D707" Error,
        reason {
            kk: "безендірудің «{option}» деген параметрі жоқ",
            ru: "у оформления нет параметра «{option}»",
            en: "the theme has no option \"{option}\"",
        }
        remedy {
            kk: "Жолды өшіріңіз немесе мына атаулардың бірін жазыңыз: {known}.",
            ru: "Удалите строку или впишите одно из этих имён: {known}.",
            en: "Delete the line, or use one of these names: {known}.",
        }
        explain {
            kk: "Безендірудің параметрлері оның theme.yaml файлында аталған: түс, логотип, басты беттегі бөлімдер. Белгісіз параметр ешнәрсені өзгертпейді, ал жазған адам ол жұмыс істейді деп ойлайды. Соттың параметрлері court.yaml файлында тұрады.",
            ru: "Параметры оформления названы в его файле theme.yaml: цвет, логотип, разделы на главной странице. Неизвестный параметр ничего не меняет, а тот, кто его написал, думает, что он действует. Параметры суда стоят в court.yaml.",
            en: "A theme's options are named in its file theme.yaml: colour, logo, sections of the home page. An unknown option changes nothing while its author believes that it works. A court's options stand in court.yaml.",
        }
        /// A theme's option is nearly a known one.
        MisspelledThemeOption { option: String, meant: String } = "D708" Error,
        reason {
            kk: "безендірудің «{option}» деген параметрі жоқ, бәлкім, «{meant}» болар",
            ru: "у оформления нет параметра «{option}», возможно, имелся в виду «{meant}»",
            en: "the theme has no option \"{option}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{option}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{option}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{option}\".",
        }
        explain {
            kk: "Параметрдің атауы безендірудің бар параметріне өте ұқсас, шамасы, қате терілген. Атаулар латын әріптерімен жазылады: сыртқы түрі бірдей кирилл әріптері сәйкес келмейді.",
            ru: "Имя очень похоже на существующий параметр оформления: скорее всего, это опечатка. Имена пишутся латиницей: похожие кириллические буквы не подходят.",
            en: "The name is very close to an option that the theme has, so it is most likely a slip. Names are in Latin letters: Cyrillic letters that look the same do not match.",
        }
        /// A theme names a file that does not exist.
        ThemeFileMissing { file: String } = "D709" Error,
        reason {
            kk: "безендірудің «{file}» файлы жоқ",
            ru: "у оформления нет файла «{file}»",
            en: "the theme lacks its file \"{file}\"",
        }
        remedy {
            kk: "Файлды қосып, ішіне мынаны жазыңыз: extends: base.",
            ru: "Создайте файл и впишите в него: extends: base.",
            en: "Make the file and write this into it: extends: base.",
        }
        explain {
            kk: "Әр безендірудің қалтасында theme.yaml файлы болады: онда безендірудің неге сүйенетіні және сот таңдай алатын параметрлері жазылады. Ол болмаса, бұл қалтаның безендіру екені белгісіз.\n\nthemes/almaty/theme.yaml:\nextends: base",
            ru: "В папке каждого оформления лежит файл theme.yaml: в нём сказано, на что оформление опирается и какие параметры может выбрать суд. Без него неизвестно, оформление ли это.\n\nthemes/almaty/theme.yaml:\nextends: base",
            en: "Every theme has a file theme.yaml in its folder: it says what the theme extends and which options a court may set. Without it nobody knows that the folder is a theme.\n\nthemes/almaty/theme.yaml:\nextends: base",
        }
        /// A colour that can't be read where the theme uses it.
        LowContrast { colour: String, surface: String, ratio: Hundredths, at_least: Hundredths, nearest: String } = "D716" Error,
        reason {
            kk: "{colour} түсі {surface} түсімен бірге нашар оқылады: контраст {ratio}, ал кемінде {at_least} керек",
            ru: "цвет {colour} рядом с {surface} плохо читается: контраст {ratio}, а нужно не меньше {at_least}",
            en: "the colour {colour} is hard to read with {surface}: the contrast is {ratio}, at least {at_least} is needed",
        }
        remedy {
            kk: "Ең жақын жарамды түсті жазыңыз: \"{nearest}\".",
            ru: "Впишите ближайший подходящий цвет: \"{nearest}\".",
            en: "Use the nearest colour that can be read: \"{nearest}\".",
        }
        explain {
            kk: "Безендіру бұл түспен сілтемелерді жазады, батырмалар мен беттің жоғарғы жолағын бояйды. Көзі нашар көретін адам да, күн астындағы телефоннан да оқылуы үшін мәтін мен фонның контрасты кемінде 4,5 болуы керек (WCAG 2.2, 1.4.3). Ұсынылған түс – сол реңктің сәл күңгірті немесе ашығы, ол барлық жерде оқылады. Қараңғы тақырыпқа арналған түс өзі таңдалады.",
            ru: "Этим цветом оформление пишет ссылки, красит кнопки и полосу вверху страницы. Чтобы их прочли и человек со слабым зрением, и телефон на солнце, контраст текста с фоном должен быть не меньше 4,5 (WCAG 2.2, 1.4.3). Предложенный цвет — тот же оттенок, чуть темнее или светлее, и читается он везде. Цвет для тёмной темы подбирается сам.",
            en: "The theme writes links in this colour and fills buttons and the band at the top with it. So that people with low vision, and anyone in the sun, can read them, text and ground need a contrast of at least 4.5 (WCAG 2.2, 1.4.3). The colour proposed is of the same hue, a little darker or lighter, and can be read everywhere. The colour for the dark scheme is found by itself.",
        }
        /// A word that is none of those that may stand there.
        UnknownChoice { option: String, value: String, known: String } = "D717" Error,
        reason {
            kk: "«{option}» параметрінде «{value}» деген таңдау жоқ",
            ru: "у параметра «{option}» нет варианта «{value}»",
            en: "\"{value}\" is none of the choices of \"{option}\"",
        }
        remedy {
            kk: "Мыналардың бірін жазыңыз: {known}.",
            ru: "Впишите один из вариантов: {known}.",
            en: "Use one of these: {known}.",
        }
        explain {
            kk: "Безендірудің theme.yaml файлы параметрге қандай сөздер жарайтынын айтады. Басқа сөзді ол түсінбейді, сондықтан бет күткендегідей болмас еді. Сөз латын әріптерімен, файлдағыдай жазылады.\n\noptions: {font: system, home: [latest, events, contact]}",
            ru: "Файл theme.yaml оформления называет слова, которые годятся для параметра. Другого слова оно не поймёт, и страница вышла бы не такой, как ждали. Слово пишется латиницей, так же, как в этом файле.\n\noptions: {font: system, home: [latest, events, contact]}",
            en: "The theme's file theme.yaml names the words that an option takes. It would not understand another, and the page would not come out as expected. Words are in Latin letters, as in that file.\n\noptions: {font: system, home: [latest, events, contact]}",
        }
        /// A word stands twice in an option's list.
        ChosenTwice { value: String } = "D718" Error,
        reason {
            kk: "«{value}» тізімде екі рет тұр",
            ru: "«{value}» стоит в списке дважды",
            en: "\"{value}\" stands twice in the list",
        }
        remedy {
            kk: "Біреуін өшіріңіз.",
            ru: "Удалите один из них.",
            en: "Delete one of them.",
        }
        explain {
            kk: "Тізім беттің бөліктерін ретімен атайды. Бөлік бетте бір рет қана тұрады: екіншісінің тақырыбы мен белгілері қайталанып, экраннан оқитын бағдарлама шатасар еді.\n\nhome: [latest, events, contact]",
            ru: "Список называет части страницы по порядку. Часть может стоять на странице только один раз: у второй повторились бы заголовок и метки, и программа, читающая экран, сбилась бы.\n\nhome: [latest, events, contact]",
            en: "The list names the parts of a page in their order. A part can stand there once: a second one would repeat headings and marks, and confuse a screen reader.\n\nhome: [latest, events, contact]",
        }
        /// A picture tells something, and nobody says what.
        DescriptionMissing { option: String, alt: String, language: Lang } = "D719" Error,
        reason {
            kk: "«{option}» суретінің сипаттамасы жоқ, тілі: {language}",
            ru: "у изображения «{option}» нет описания, язык: {language}",
            en: "the picture \"{option}\" has no description, language: {language}",
        }
        remedy {
            kk: "Жанына не бейнеленгенін жазыңыз: {alt}: {{kk: …, ru: …}}.",
            ru: "Напишите рядом, что на нём: {alt}: {{kk: …, ru: …}}.",
            en: "Say beside it what it shows: {alt}: {{kk: …, ru: …}}.",
        }
        explain {
            kk: "Суретті көрмейтін оқырман оның сипаттамасын естиді, ал сурет жүктелмесе, оны бәрі оқиды. Сондықтан сайттың әр тілінде сипаттама керек. Не көрініп тұрғанын бір сөйлеммен жазыңыз.\n\noptions:\n  photo: photo.jpg\n  photo_alt: {kk: Астанадағы сот ғимараты, ru: Здание суда в Астане}",
            ru: "Читатель, который не видит картинку, слышит её описание, а если она не загрузилась, его читают все. Поэтому описание нужно на каждом языке сайта. Напишите одним предложением, что на ней видно.\n\noptions:\n  photo: photo.jpg\n  photo_alt: {kk: Астанадағы сот ғимараты, ru: Здание суда в Астане}",
            en: "Readers who don't see the picture hear its description, and everyone reads it where the picture does not load. So it is needed in every language of the site. Say in a sentence what is to be seen.\n\noptions:\n  photo: photo.jpg\n  photo_alt: {kk: Астанадағы сот ғимараты, ru: Здание суда в Астане}",
        }
    }
}
