//! Problems of themes: their chain, their templates, their words; codes D701–D799.
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
        /// The folder of a component does not define it.
        ComponentUndefined { component: String, file: String } = "D710" Error,
        reason {
            kk: "қалтаның {file} файлында «{component}» компоненті анықталмаған",
            ru: "файл {file} этой папки не определяет компонент «{component}»",
            en: "the file {file} of this folder does not define the component \"{component}\"",
        }
        remedy {
            kk: "Үлгіні {{% component {component}(…) %}} жолымен бастап, {{% endcomponent {component} %}} жолымен аяқтаңыз немесе қалтаның атауын түзетіңіз.",
            ru: "Начните шаблон строкой {{% component {component}(…) %}} и закончите строкой {{% endcomponent {component} %}} либо исправьте имя папки.",
            en: "Begin the template with {{% component {component}(…) %}} and end it with {{% endcomponent {component} %}}, or correct the folder's name.",
        }
        explain {
            kk: "Әр компоненттің components қалтасында өз қалтасы бар. Қалта мен компоненттің атауы бірдей, тек сызықшаның орнына астыңғы сызық жазылады. Атаулар сәйкес келмесе, компонентті ешкім таппайды.\n\ncomponents/contact-card/component.html:\n{% component contact_card(person) %} … {% endcomponent contact_card %}",
            ru: "У каждого компонента своя папка внутри components. Имена папки и компонента совпадают, только вместо дефиса пишется подчёркивание. Если имена расходятся, компонент никто не найдёт.\n\ncomponents/contact-card/component.html:\n{% component contact_card(person) %} … {% endcomponent contact_card %}",
            en: "Each component has a folder of its own in components. Folder and component have the same name, with underscores for hyphens. Where the names differ, nobody finds the component.\n\ncomponents/contact-card/component.html:\n{% component contact_card(person) %} … {% endcomponent contact_card %}",
        }
        /// A description or an example names a parameter that the component does not take.
        UnknownParameter { component: String, parameter: String, known: String } = "D711" Error,
        reason {
            kk: "«{component}» компонентінің «{parameter}» деген параметрі жоқ",
            ru: "у компонента «{component}» нет параметра «{parameter}»",
            en: "the component \"{component}\" has no parameter \"{parameter}\"",
        }
        remedy {
            kk: "Мына атаулардың бірін жазыңыз: {known}. Керек параметр жаңа болса, оны component.html үлгісінің бірінші жолына қосыңыз.",
            ru: "Впишите одно из этих имён: {known}. Если параметр новый, добавьте его в первую строку шаблона component.html.",
            en: "Use one of these names: {known}. If the parameter is new, add it to the first line of the template component.html.",
        }
        explain {
            kk: "component.yaml файлы компоненттің параметрлері мен мысалдарын сипаттайды. Шындық – үлгінің өзінде: {% component card(card, level: integer = 2) %} жолында аталмаған параметрді компонент қабылдамайды, ондай мысал көрсетілмейді.",
            ru: "Файл component.yaml описывает параметры и примеры компонента. Решает сам шаблон: параметр, не названный в строке {% component card(card, level: integer = 2) %}, компонент не примет, и такой пример показать нельзя.",
            en: "The file component.yaml describes a component's parameters and examples. The template decides: a parameter that {% component card(card, level: integer = 2) %} does not name is not taken, and such an example can't be shown.",
        }
        /// A parameter that no description mentions.
        ParameterUndescribed { parameter: String } = "D712" Error,
        reason {
            kk: "компоненттің «{parameter}» параметрі сипатталмаған",
            ru: "параметр компонента «{parameter}» не описан",
            en: "the component's parameter \"{parameter}\" is not described",
        }
        remedy {
            kk: "component.yaml файлының parameters тізіміне жол қосыңыз, мысалы: {{name: {parameter}, type: string}}.",
            ru: "Добавьте строку в список parameters файла component.yaml, например: {{name: {parameter}, type: string}}.",
            en: "Add a line to the list parameters of component.yaml, for example: {{name: {parameter}, type: string}}.",
        }
        explain {
            kk: "Компоненттер беті үлгінің әр параметрін көрсетеді: атауы, түрі, міндетті ме. Сипатталмаған параметрді басқалар білмейді. Беттің өзінен алынатын параметрлер (@t, @lang) сипатталмайды.\n\nparameters:\n  - {name: person, type: map, required: true}",
            ru: "Страница компонентов показывает каждый параметр шаблона: имя, тип, обязателен ли он. О неописанном параметре никто не узнает. Параметры, которые берутся с самой страницы (@t, @lang), не описываются.\n\nparameters:\n  - {name: person, type: map, required: true}",
            en: "The style guide shows every parameter of a template: its name, its type, whether it is required. Nobody would know of one that is not described. Parameters that come from the page itself (@t, @lang) are left out.\n\nparameters:\n  - {name: person, type: map, required: true}",
        }
        /// A description says of a parameter what the template does not.
        ParameterDiffers { parameter: String, said: String, real: String } = "D713" Error,
        reason {
            kk: "«{parameter}» параметрінің сипаттамасы үлгіге сай емес: {said}",
            ru: "описание параметра «{parameter}» расходится с шаблоном: {said}",
            en: "the description of the parameter \"{parameter}\" differs from the template: {said}",
        }
        remedy {
            kk: "Мынаны жазыңыз: {real}.",
            ru: "Впишите: {real}.",
            en: "Write: {real}.",
        }
        explain {
            kk: "Үлгінің бірінші жолы параметрдің түрін және міндетті екенін айтады: әдепкі мәні жоқ параметр – міндетті. component.yaml файлында да солай жазылуы керек. Үлгіде түрі аталмаса, сипаттамада осы түрлердің бірі тұрады: any, array, bool, float, integer, map, number, string.",
            ru: "Первая строка шаблона говорит, какого типа параметр и обязателен ли он: без значения по умолчанию — обязателен. То же должно стоять в component.yaml. Если тип в шаблоне не назван, в описании стоит один из этих: any, array, bool, float, integer, map, number, string.",
            en: "The first line of the template tells the type of a parameter and whether it is required: without a default it is. component.yaml must say the same. Where the template names no type, the description has one of these: any, array, bool, float, integer, map, number, string.",
        }
        /// An example gives less than the component needs.
        ExampleLacks { example: String, parameter: String } = "D714" Error,
        reason {
            kk: "«{example}» мысалында міндетті «{parameter}» параметрі жоқ",
            ru: "в примере «{example}» нет обязательного параметра «{parameter}»",
            en: "the example \"{example}\" lacks the required parameter \"{parameter}\"",
        }
        remedy {
            kk: "Мысалдың data бөліміне «{parameter}» мәнін қосыңыз.",
            ru: "Добавьте значение «{parameter}» в раздел data этого примера.",
            en: "Add a value for \"{parameter}\" to the part data of this example.",
        }
        explain {
            kk: "Үлгіде әдепкі мәні жоқ параметр әр мысалда болуы керек, әйтпесе мысал құрылмайды. Мән бос болуы да мүмкін.\n\nexamples:\n  - name: typical\n    title: {kk: Әдеттегі, ru: Обычный, en: Typical}\n    data: {hearing: ~}",
            ru: "Параметр, у которого в шаблоне нет значения по умолчанию, нужен в каждом примере, иначе пример не построить. Значение может быть и пустым.\n\nexamples:\n  - name: typical\n    title: {kk: Әдеттегі, ru: Обычный, en: Typical}\n    data: {hearing: ~}",
            en: "A parameter without a default in the template must stand in every example, or the example can't be made. Its value may be empty.\n\nexamples:\n  - name: typical\n    title: {kk: Әдеттегі, ru: Обычный, en: Typical}\n    data: {hearing: ~}",
        }
        /// An example shows a file that the theme does not have.
        ExampleFileMissing { file: String } = "D715" Error,
        reason {
            kk: "мысалға керек «{file}» файлы безендіруде жоқ",
            ru: "в оформлении нет файла «{file}», нужного примеру",
            en: "the theme has no file \"{file}\", which an example shows",
        }
        remedy {
            kk: "Файлды безендірудің example-files қалтасына қосыңыз немесе атауын түзетіңіз.",
            ru: "Положите файл в папку example-files оформления или исправьте имя.",
            en: "Put the file into the theme's folder example-files, or correct its name.",
        }
        explain {
            kk: "Мысалдағы сурет безендірудің example-files қалтасынан алынады және тек компоненттер беттерімен бірге жарияланады.\n\nsrc: file:portrait.svg → themes/<атауы>/example-files/portrait.svg",
            ru: "Картинка примера берётся из папки example-files оформления и публикуется только вместе со страницами компонентов.\n\nsrc: file:portrait.svg → themes/<имя>/example-files/portrait.svg",
            en: "A picture in an example is taken from the theme's folder example-files and published with the style guide alone.\n\nsrc: file:portrait.svg → themes/<name>/example-files/portrait.svg",
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
        /// A theme fills a block that its parent does not have.
        UnknownBlock { block: String, parent: String, known: String } = "D720" Error,
        reason {
            kk: "«{parent}» үлгісінде «{block}» деген блок жоқ, сондықтан бұл бөлік еш жерде көрінбейді",
            ru: "в шаблоне «{parent}» нет блока «{block}», поэтому эта часть нигде не появится",
            en: "the template \"{parent}\" has no block \"{block}\", so this part would show nowhere",
        }
        remedy {
            kk: "Мына блоктардың бірін толтырыңыз: {known}.",
            ru: "Заполните один из этих блоков: {known}.",
            en: "Fill one of these blocks: {known}.",
        }
        explain {
            kk: "Басқа үлгіге сүйенетін үлгі оның блоктарын ғана ауыстыра алады. Негізгі безендіруде блок жойылған немесе аты өзгерген болса, соттың өзгерісі үнсіз жоғалар еді, сондықтан бұл – қате.\n\n{% extends \"base/kinds/news.html\" %}\n{% block lead %} … {% endblock lead %}",
            ru: "Шаблон, который опирается на другой, может заменить только его блоки. Если в основном оформлении блок убрали или переименовали, правка суда молча пропала бы, поэтому это ошибка.\n\n{% extends \"base/kinds/news.html\" %}\n{% block lead %} … {% endblock lead %}",
            en: "A template that extends another one can replace its blocks and nothing else. Where base has lost or renamed a block, a court's change would vanish without a word, so this is an error.\n\n{% extends \"base/kinds/news.html\" %}\n{% block lead %} … {% endblock lead %}",
        }
        /// A theme fills a block whose name is nearly one that its parent has.
        MisspelledBlock { block: String, parent: String, meant: String } = "D721" Error,
        reason {
            kk: "«{parent}» үлгісінде «{block}» деген блок жоқ, бәлкім, «{meant}» болар",
            ru: "в шаблоне «{parent}» нет блока «{block}», возможно, имелся в виду «{meant}»",
            en: "the template \"{parent}\" has no block \"{block}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "«{block}» орнына «{meant}» деп жазыңыз, жабылатын жолында да.",
            ru: "Вместо «{block}» напишите «{meant}», и в закрывающей строке тоже.",
            en: "Write \"{meant}\" instead of \"{block}\", in the closing line as well.",
        }
        explain {
            kk: "Блоктың атауы ата үлгідегі блоктың атауына өте ұқсас: шамасы, қате терілген немесе негізгі безендіруде аты өзгерген. Ондай блок беттің еш жерінде көрінбейді.",
            ru: "Имя блока очень похоже на блок родительского шаблона: скорее всего, это опечатка, или в основном оформлении его переименовали. Такой блок нигде на странице не появится.",
            en: "The name is very close to that of a block of the parent: most likely a slip, or base has renamed it. Such a block would show nowhere on the page.",
        }
        /// A theme's own form of a component does not take what callers give to it.
        OverrideLacks { component: String, parameter: String } = "D722" Error,
        reason {
            kk: "«{component}» компонентінің бұл түрінде «{parameter}» параметрі жоқ, ал беттер оны береді",
            ru: "в этом варианте компонента «{component}» нет параметра «{parameter}», а страницы его передают",
            en: "this form of the component \"{component}\" lacks the parameter \"{parameter}\", which pages pass to it",
        }
        remedy {
            kk: "Параметрді негізгі безендірудегідей етіп үлгінің бірінші жолына қосыңыз, ол қолданылмаса да.",
            ru: "Добавьте параметр в первую строку шаблона, как в основном оформлении, даже если он не нужен.",
            en: "Add the parameter to the first line of the template as base has it, even where it is not used.",
        }
        explain {
            kk: "Соттың безендіруі компонентті өзінше ауыстыра алады, бірақ оны негізгі безендірудің үлгілері бұрынғыдай шақырады. Жоқ параметр берілсе, бет құрылмайды. Параметр негізгі безендіруде жаңадан пайда болған болуы мүмкін.",
            ru: "Оформление суда может заменить компонент своим, но шаблоны основного оформления вызывают его по-прежнему. Если передан параметр, которого нет, страница не построится. Возможно, в основном оформлении он появился недавно.",
            en: "A court's theme may replace a component, but the templates of base go on calling it as before. A page that passes a parameter it does not have can't be made. Perhaps the parameter is new in base.",
        }
        /// A theme's own form of a component asks for what callers do not give.
        OverrideDemands { component: String, parameter: String } = "D723" Error,
        reason {
            kk: "«{component}» компонентінің бұл түрі «{parameter}» параметрін талап етеді, ал беттер оны бермейді",
            ru: "этот вариант компонента «{component}» требует параметр «{parameter}», а страницы его не передают",
            en: "this form of the component \"{component}\" demands the parameter \"{parameter}\", which pages do not pass to it",
        }
        remedy {
            kk: "Параметрге әдепкі мән беріңіз, мысалы: {parameter}: string = \"\".",
            ru: "Дайте параметру значение по умолчанию, например: {parameter}: string = \"\".",
            en: "Give the parameter a default, for example: {parameter}: string = \"\".",
        }
        explain {
            kk: "Негізгі безендірудің үлгілері компонентті өз параметрлерімен ғана шақырады. Әдепкі мәні жоқ жаңа параметр болса, олардың беттері құрылмайды. Өз үлгілеріңізде бұл параметрді бере аласыз.",
            ru: "Шаблоны основного оформления вызывают компонент только со своими параметрами. С новым параметром без значения по умолчанию их страницы не построятся. В своих шаблонах вы можете его передавать.",
            en: "The templates of base call a component with its own parameters alone. With a new one that has no default their pages can't be made. Templates of your own may pass it.",
        }
        /// A template that nobody asks for.
        UnusedTemplate { file: String } = "D724" Warning,
        reason {
            kk: "безендірудің «{file}» файлын ешкім қолданбайды",
            ru: "файл оформления «{file}» никем не используется",
            en: "nobody uses the theme's file \"{file}\"",
        }
        remedy {
            kk: "Файлды өшіріңіз немесе атауын base безендірудегі үлгінің атауымен бірдей етіңіз.",
            ru: "Удалите файл или назовите его так же, как шаблон в base.",
            en: "Delete the file, or give it the name of a template of base.",
        }
        explain {
            kk: "Үлгі base безендірудегі аттас үлгіні ауыстырады, немесе оны басқа үлгі {% extends %} не {% include %} арқылы қолданады. Бұл файл екеуіне де жатпайды, демек бетте ештеңе өзгермейді. Компоненттің файлдары: component.html, component.css, component.yaml.\n\ntemplates/kinds/news.html\ncomponents/card/component.html",
            ru: "Шаблон заменяет одноимённый шаблон base либо используется другим через {% extends %} или {% include %}. Этот файл — ни то ни другое, и на страницах ничего не меняет. Файлы компонента: component.html, component.css, component.yaml.\n\ntemplates/kinds/news.html\ncomponents/card/component.html",
            en: "A template replaces the one of the same name in base, or another one uses it by {% extends %} or {% include %}. This file is neither, so it changes nothing. The files of a component are component.html, component.css, component.yaml.\n\ntemplates/kinds/news.html\ncomponents/card/component.html",
        }
        /// A template whose name is nearly one that is asked for.
        MisspelledTemplate { file: String, meant: String } = "D725" Warning,
        reason {
            kk: "безендірудің «{file}» файлын ешкім қолданбайды, бәлкім, «{meant}» болар",
            ru: "файл оформления «{file}» никем не используется, возможно, имелся в виду «{meant}»",
            en: "nobody uses the theme's file \"{file}\", perhaps \"{meant}\" was meant",
        }
        remedy {
            kk: "Файлдың атын «{meant}» деп өзгертіңіз.",
            ru: "Переименуйте файл в «{meant}».",
            en: "Rename the file to \"{meant}\".",
        }
        explain {
            kk: "Файлдың атауы бар үлгінің атауына өте ұқсас: шамасы, қате терілген. Үлгі base безендірудегі аттас үлгіні ғана ауыстырады, сондықтан бұл файл ештеңе өзгертпейді.",
            ru: "Имя файла очень похоже на имя существующего шаблона: скорее всего, это опечатка. Шаблон заменяет только одноимённый шаблон base, поэтому этот файл ничего не меняет.",
            en: "The name is very close to that of a template there is: most likely a slip. A template replaces the one of the same name in base and no other, so this file changes nothing.",
        }
    }
}
