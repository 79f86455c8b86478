//! Problems of settings of the web editor: codes D170–D179.

use super::problems;

problems! {
    /// A mistake in what the settings say of the web editor.
    pub enum CmsProblem {
        /// No owner and name of a repository.
        BadRepository { value: String } = "D170" Error,
        reason {
            kk: "«{value}» репозиторийді көрсетпейді",
            ru: "«{value}» не указывает на репозиторий",
            en: "\"{value}\" does not name a repository",
        }
        remedy {
            kk: "Иесінің аты мен репозиторийдің атын мекенжайсыз, қиғаш сызықпен бөліп жазыңыз, мысалы: repository: sot/mazmun",
            ru: "Укажите владельца и имя репозитория через косую черту, без адреса сайта, например: repository: sot/mazmun",
            en: "Write the owner and the name of the repository with a slash between them and no host, for example: repository: sot/mazmun",
        }
        explain {
            kk: "Веб-редактор мәтінді осы репозиторийге сақтайды. Оның мекенжайы backend параметрінен белгілі, сондықтан мұнда иесі мен атауы ғана тұрады.\n\ncms: {{backend: github, repository: sot/mazmun, branch: main}}",
            ru: "Веб-редактор сохраняет тексты в этот репозиторий. Адрес площадки известен из параметра backend, поэтому здесь указываются только владелец и имя.\n\ncms: {{backend: github, repository: sot/mazmun, branch: main}}",
            en: "The web editor saves texts to this repository. The host is known from backend, so only the owner and the name stand here.\n\ncms: {{backend: github, repository: sot/mazmun, branch: main}}",
        }
        /// A path that leads out of the repository.
        BadContentPath { value: String } = "D171" Error,
        reason {
            kk: "«{value}» репозиторийдің ішіндегі қалта емес",
            ru: "«{value}» – не папка внутри репозитория",
            en: "\"{value}\" is no folder inside the repository",
        }
        remedy {
            kk: "zharia.yaml файлы жатқан қалтаны репозиторийдің түбірінен бастап жазыңыз, мысалы: content: content-example. Ол түбірде жатса, бұл жолды алып тастаңыз.",
            ru: "Укажите папку с файлом zharia.yaml от корня репозитория, например: content: content-example. Если файл лежит в корне, уберите эту строку.",
            en: "Name the folder of zharia.yaml as seen from the repository's root, for example: content: content-example. If it lies in the root, take this line out.",
        }
        explain {
            kk: "Веб-редактор файлдардың жолын репозиторийдің түбірінен есептейді. Мазмұн басқа қалтада тұрса, сол қалта осында аталады.\n\ncms: {{backend: gitlab, repository: sot/saittar, content: content}}",
            ru: "Веб-редактор отсчитывает пути файлов от корня репозитория. Если материалы лежат в другой папке, она называется здесь.\n\ncms: {{backend: gitlab, repository: sot/saittar, content: content}}",
            en: "The web editor counts paths from the repository's root. Where the content tree is a folder of it, that folder is named here.\n\ncms: {{backend: gitlab, repository: sot/saittar, content: content}}",
        }
        /// The script that should stand in the tree is not there.
        ScriptMissing { file: String, package: String } = "D172" Warning,
        reason {
            kk: "веб-редактордың «{file}» файлы жоқ, /admin/ беті жазылмайды",
            ru: "нет файла веб-редактора «{file}», страница /admin/ не создаётся",
            en: "the web editor's file \"{file}\" is not there, so no /admin/ is written",
        }
        remedy {
            kk: "npm-дегі {package} пакетінен осы файлды алып, мазмұн қалтасына салыңыз немесе scripts: cdn деп жазыңыз.",
            ru: "Возьмите этот файл из пакета npm {package} и положите его в дерево материалов либо напишите scripts: cdn.",
            en: "Take this file from the npm package {package} and put it into the content tree, or write scripts: cdn.",
        }
        explain {
            kk: "scripts: own болғанда, веб-редактор бөгде серверден емес, соттың өз сайтынан жүктеледі. Ол үшін файл мазмұнмен бірге сақталады. Бағдарлама желіге қосылмайды, сондықтан файлды өзі әкеле алмайды.",
            ru: "При scripts: own веб-редактор загружается с сайта самого суда, а не с чужого сервера. Для этого файл хранится вместе с материалами. Программа не обращается к сети и сама его не скачает.",
            en: "With scripts: own the web editor is loaded from the court's own site and not from somebody else's server. So its file is kept with the content. The program asks nothing of the network and can't fetch it.",
        }
        /// The script that stands in the tree is not the one that is known.
        ScriptDiffers { file: String, package: String } = "D173" Warning,
        reason {
            kk: "«{file}» – {package} пакетіндегі файл емес, /admin/ беті жазылмайды",
            ru: "«{file}» отличается от файла из пакета {package}, страница /admin/ не создаётся",
            en: "\"{file}\" is not the file of {package}, so no /admin/ is written",
        }
        remedy {
            kk: "Файлды npm-дегі {package} пакетінен қайта алыңыз: нұсқасы дәл осындай, мазмұны өзгермеген болуы керек.",
            ru: "Возьмите файл заново из пакета npm {package}: нужна именно эта версия, без изменений.",
            en: "Take the file once more from the npm package {package}: exactly this version, unchanged.",
        }
        explain {
            kk: "Веб-редактор репозиторийге қызметкердің атынан жазады, сондықтан бөтен немесе өзгертілген скрипт қауіпті. Бағдарлама файлдың бақылау қосындысын өзіне белгілі нұсқамен салыстырады.",
            ru: "Веб-редактор пишет в репозиторий от имени сотрудника, поэтому чужой или изменённый скрипт опасен. Программа сверяет контрольную сумму файла с известной ей версией.",
            en: "The web editor writes to the repository in an editor's name, so a script that is another one or was changed is dangerous. The program compares the file's hash with the version that it knows.",
        }
        /// A registry whose rows no form can show.
        RowsOutOfForms { file: String } = "D174" Note,
        reason {
            kk: "веб-редактор «{file}» файлындағы бұл жазбаларды көрсете алмайды",
            ru: "веб-редактор не может показать эти записи файла «{file}»",
            en: "the web editor can't show these rows of \"{file}\"",
        }
        remedy {
            kk: "zharia fix --write деп теріңіз немесе жазбаларды өзіңіз тізім етіңіз: жоғарыға rows: деп, әр белгінің орнына «- id: белгі» деп жазыңыз.",
            ru: "Наберите zharia fix --write или сделайте из записей список сами: сверху напишите rows:, а вместо каждого обозначения — «- id: обозначение».",
            en: "Type zharia fix --write, or make a list of the rows by hand: write rows: above them, and \"- id: its-id\" in place of each id.",
        }
        explain {
            kk: "Веб-редакторлардың формалары тізімді ғана біледі, сондықтан олар жазбаларды rows тізімінен оқып, сонда сақтайды. Қолмен жазылған бұрынғы түрі де оқыла береді және редактор сақтағанда да жоғалмайды, бірақ формада көрінбейді.\n\nrows:\n- id: mysal\n  name: {{kk: «Мысал» газеті, ru: газета «Мысал»}}",
            ru: "Формы веб-редакторов знают только списки, поэтому они читают записи из списка rows и сохраняют их в нём. Прежний вид, написанный вручную, тоже читается и не теряется при сохранении, но в форме не виден.\n\nrows:\n- id: mysal\n  name: {{kk: «Мысал» газеті, ru: газета «Мысал»}}",
            en: "The forms of web editors know lists alone, so they read rows from the list rows and keep them there. The form written by hand is read as well and is not lost when an editor saves, but no form shows it.\n\nrows:\n- id: mysal\n  name: {{kk: «Мысал» газеті, ru: газета «Мысал»}}",
        }
    }
}
