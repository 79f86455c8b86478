//! Problems of themes: their chain, their templates, their words; codes D701–D799.
//!
//! The readers of these are those who build themes, not editors.

use super::problems;

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
            kk: "themes қалтасындағы қалта атауларының бірін немесе base деп жазыңыз, мысалы: theme: base.",
            ru: "Впишите имя одной из папок внутри themes или base, например: theme: base.",
            en: "Use the name of a folder in themes, or base, for example: theme: base.",
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
            kk: "theme.yaml файлындағы extends жолын түзетіңіз, тізбек base безендірумен аяқталуы керек: extends: base.",
            ru: "Исправьте строку extends в theme.yaml: цепочка должна заканчиваться на base, например: extends: base.",
            en: "Correct the line extends in theme.yaml: the chain must end with base, for example: extends: base.",
        }
        /// A template can't be read.
        TemplateBroken { template: String, detail: String } = "D703" Error,
        reason {
            kk: "«{template}» үлгісі қатемен жазылған ({detail})",
            ru: "шаблон «{template}» написан с ошибкой ({detail})",
            en: "the template \"{template}\" has a mistake in it ({detail})",
        }
        remedy {
            kk: "Көрсетілген жерді түзетіңіз: әр {{% block %}} жолының өз {{% endblock %}} жолы болуы керек.",
            ru: "Исправьте указанное место: у каждого {{% block %}} должен быть свой {{% endblock %}}.",
            en: "Correct the place shown: every {{% block %}} must have its own {{% endblock %}}.",
        }
        explain {
            kk: "Көрсетілген жерді түзетіңіз: әр {{% block %}} жолының өз {{% endblock %}} жолы болуы керек.",
            ru: "Исправьте указанное место: у каждого {{% block %}} должен быть свой {{% endblock %}}.",
            en: "Correct the place shown: every {{% block %}} must have its own {{% endblock %}}.",
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
            kk: "Үлгіні безендірудің templates қалтасына қосыңыз немесе оған сілтейтін жолдағы атауды түзетіңіз.",
            ru: "Добавьте шаблон в папку templates оформления или исправьте имя там, где он упомянут.",
            en: "Add the template to the theme's folder templates, or correct the name where it is used.",
        }
        /// An interface word lacks a language.
        WordMissing { key: String, language: String } = "D705" Error,
        reason {
            kk: "«{key}» интерфейс сөзі жоқ, тілі: {language}",
            ru: "нет слова интерфейса «{key}», язык: {language}",
            en: "the interface word \"{key}\" is missing, language: {language}",
        }
        remedy {
            kk: "Осы тілдің сөздер файлына жол қосыңыз, мысалы: {key}: \"…\".",
            ru: "Добавьте строку в файл слов этого языка, например: {key}: \"…\".",
            en: "Add a line to the file of words of that language, for example: {key}: \"…\".",
        }
        explain {
            kk: "Осы тілдің сөздер файлына жол қосыңыз, мысалы: {key}: \"…\".",
            ru: "Добавьте строку в файл слов этого языка, например: {key}: \"…\".",
            en: "Add a line to the file of words of that language, for example: {key}: \"…\".",
        }
        /// A template fails while a page is made.
        TemplateFailed { template: String, detail: String } = "D706" Error,
        reason {
            kk: "«{template}» үлгісі бойынша бет құрылмады ({detail})",
            ru: "по шаблону «{template}» не удалось построить страницу ({detail})",
            en: "the template \"{template}\" could not make a page ({detail})",
        }
        remedy {
            kk: "Үлгідегі өріс атауларын тексеріңіз және болмауы мүмкін өрісті {{% if item.summary %}} … {{% endif %}} ішіне алыңыз.",
            ru: "Проверьте имена полей в шаблоне и оберните поле, которого может не быть, в {{% if item.summary %}} … {{% endif %}}.",
            en: "Check the names of fields in the template, and put a field that may be absent inside {{% if item.summary %}} … {{% endif %}}.",
        }
        explain {
            kk: "Үлгідегі өріс атауларын тексеріңіз және болмауы мүмкін өрісті {{% if item.summary %}} … {{% endif %}} ішіне алыңыз.",
            ru: "Проверьте имена полей в шаблоне и оберните поле, которого может не быть, в {{% if item.summary %}} … {{% endif %}}.",
            en: "Check the names of fields in the template, and put a field that may be absent inside {{% if item.summary %}} … {{% endif %}}.",
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
            kk: "Жолды өшіріңіз немесе мына атаулардың бірін жазыңыз: {known}.",
            ru: "Удалите строку или впишите одно из этих имён: {known}.",
            en: "Delete the line, or use one of these names: {known}.",
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
            kk: "«{option}» орнына «{meant}» деп жазыңыз.",
            ru: "Вместо «{option}» напишите «{meant}».",
            en: "Write \"{meant}\" instead of \"{option}\".",
        }
        /// A theme names a file that does not exist.
        ThemeFileMissing { file: String } = "D709" Error,
        reason {
            kk: "безендіруде көрсетілген «{file}» файлы жоқ",
            ru: "нет файла «{file}», указанного в оформлении",
            en: "the file \"{file}\" named by the theme does not exist",
        }
        remedy {
            kk: "Файлды безендірудің қалтасына қосыңыз немесе theme.yaml файлындағы жолын түзетіңіз, мысалы: logo.svg.",
            ru: "Добавьте файл в папку оформления или исправьте путь в theme.yaml, например: logo.svg.",
            en: "Add the file to the theme's folder, or correct the path in theme.yaml, for example: logo.svg.",
        }
        explain {
            kk: "Файлды безендірудің қалтасына қосыңыз немесе theme.yaml файлындағы жолын түзетіңіз, мысалы: logo.svg.",
            ru: "Добавьте файл в папку оформления или исправьте путь в theme.yaml, например: logo.svg.",
            en: "Add the file to the theme's folder, or correct the path in theme.yaml, for example: logo.svg.",
        }
    }
}
