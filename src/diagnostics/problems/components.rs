//! Problems of the parts of themes: components and their descriptions, blocks, files; codes D710–D715, D720–D725.
//!
//! The readers of these are those who build themes, not editors.

use super::problems;

problems! {
    /// A mistake in a component, or in what a theme changes in those below it.
    pub enum ComponentProblem {
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
