//! Problems of marks that stayed text, since something in them is out of place: codes D350–D369.
//!
//! All are warnings: the page can be read, but readers see signs that were meant for the program.

use super::problems;

problems! {
    /// Markup that is not quite markup.
    pub enum MarkupProblem {
        /// Brackets of a link or picture are apart, turned round or not closed.
        LinkNotOne { written: String, meant: String } = "D350" Warning,
        reason {
            kk: "бұл сілтеме болып танылмады, оқырман жақшаларды көреді: {written}",
            ru: "это не распознано как ссылка, читатель увидит скобки: {written}",
            en: "this is not recognised as a link, readers see the brackets: {written}",
        }
        remedy {
            kk: "Былай жазыңыз: {meant}",
            ru: "Напишите так: {meant}",
            en: "Write it like this: {meant}",
        }
        explain {
            kk: "Сілтеменің мәтіні тік жақшаға, мекенжайы бірден соның артынан, бос орынсыз, дөңгелек жақшаға алынады. Суреттің алдында леп белгісі тұрады. Жақшалар ауысып кетсе, араларында бос орын болса немесе соңғысы жабылмаса, оқырман сілтеменің орнына сол таңбаларды көреді.\n\n[Заң мәтіні](https://mysal.example/zan)\n\n![Сот ғимараты](foto.jpg)",
            ru: "Текст ссылки берётся в квадратные скобки, адрес — сразу за ними, без пробела, в круглые. Перед изображением ставится восклицательный знак. Если скобки перепутаны, между ними есть пробел или последняя не закрыта, вместо ссылки читатель увидит эти знаки.\n\n[Текст закона](https://primer.example/zakon)\n\n![Здание суда](foto.jpg)",
            en: "The words of a link stand in square brackets, its address right behind them, without a space, in round ones. A picture has an exclamation mark before it. Where the brackets are swapped, apart or not closed, readers see these signs in place of the link.\n\n[Text of the law](https://example.example/law)\n\n![The courthouse](photo.jpg)",
        }
        /// A link or picture has nothing between its round brackets.
        LinkWithoutAddress { meant: String } = "D351" Warning,
        reason {
            kk: "сілтеменің мекенжайы жазылмаған, дөңгелек жақша бос",
            ru: "у ссылки нет адреса: круглые скобки пусты",
            en: "the link has no address: its round brackets are empty",
        }
        remedy {
            kk: "Мекенжайын жазыңыз: {meant}. Сілтеме керек болмаса, жақшаларды өшіріңіз.",
            ru: "Впишите адрес: {meant}. Если ссылка не нужна, уберите скобки.",
            en: "Write the address: {meant}. If no link is needed, delete the brackets.",
        }
        explain {
            kk: "Дөңгелек жақшаның ішінде сілтеме апаратын мекенжай немесе файлдың атауы тұруы керек. Ол болмаса, оқырман сөзді ғана көреді, сілтеме ешқайда апармайды.\n\n[Заң мәтіні](https://mysal.example/zan)",
            ru: "В круглых скобках стоит адрес, на который ведёт ссылка, или имя файла. Без него читатель увидит только слова, ссылки не будет.\n\n[Текст закона](https://primer.example/zakon)",
            en: "The round brackets hold the address that the link leads to, or a file's name. Without it readers see the words alone, and no link.\n\n[Text of the law](https://example.example/law)",
        }
        /// A file's name stands where the file was meant to be shown.
        FileNameAlone { file: String, meant: String } = "D352" Warning,
        reason {
            kk: "«{file}» деген атау ғана көрсетіледі, файлдың өзі көрсетілмейді",
            ru: "на странице будет только имя «{file}», а не сам файл",
            en: "readers see the name \"{file}\", not the file itself",
        }
        remedy {
            kk: "Былай жазыңыз: {meant} – тік жақшаның ішіне оқырманға арналған сөздерді жазыңыз: суретте не көрсетілгенін немесе құжаттың атауын.",
            ru: "Напишите так: {meant} — в квадратных скобках слова для читателя: что на снимке или как называется документ.",
            en: "Write it like this: {meant} — with words for readers in the square brackets: what the picture shows or what the document is called.",
        }
        explain {
            kk: "Файлдың атауы мәтін ретінде шығады. Суретті көрсету үшін алдына леп белгісін, тік жақшаға сипаттамасын, дөңгелек жақшаға файлдың атауын жазыңыз; құжатқа сілтеме жасау үшін леп белгісі керек емес.\n\n![Судья сұрақтарға жауап беріп тұр](foto.jpg)\n\n[Жұмыс жоспары](zhospar.pdf)",
            ru: "Имя файла выводится как обычный текст. Чтобы показать снимок, поставьте восклицательный знак, в квадратных скобках описание, в круглых имя файла; для ссылки на документ восклицательный знак не нужен.\n\n![Судья отвечает на вопросы](foto.jpg)\n\n[План работы](plan.pdf)",
            en: "A file's name is shown as ordinary text. To show a picture, type an exclamation mark, its description in square brackets and the file's name in round ones; a link to a document needs no exclamation mark.\n\n![A judge answers questions](photo.jpg)\n\n[Work plan](plan.pdf)",
        }
        /// The signs of a heading are glued to its words, or stand within bold.
        HeadingNotOne { meant: String } = "D353" Warning,
        reason {
            kk: "бұл тақырып болып танылмады, оқырман # таңбаларын көреді",
            ru: "это не распознано как заголовок, читатель увидит знаки #",
            en: "this is not recognised as a heading, readers see the # signs",
        }
        remedy {
            kk: "# таңбалары жолдың басында тұруы, олардан кейін бос орын болуы керек: {meant}",
            ru: "Знаки # ставятся в начале строки, после них пробел: {meant}",
            en: "The # signs stand at the start of the line, with a space behind them: {meant}",
        }
        explain {
            kk: "Тақырып екі немесе одан көп # таңбасынан басталады, одан кейін бос орын, содан соң сөздер жазылады. Тақырып онсыз да қалың көрінеді, сондықтан ** таңбалары керек емес.\n\nҚате: ##Іс барысы\nДұрыс: ## Іс барысы",
            ru: "Заголовок начинается с двух или более знаков #, за ними пробел и слова. Заголовок и без того выделен, поэтому знаки ** не нужны.\n\nНеверно: ##Ход дела\nВерно: ## Ход дела",
            en: "A heading begins with two or more # signs, then a space, then its words. A heading stands out as it is, so it needs no ** signs.\n\nWrong: ##The course of the case\nRight: ## The course of the case",
        }
        /// `**` has a space on its inner side, or letters on its outer side.
        BoldApart { written: String, meant: String } = "D354" Warning,
        reason {
            kk: "қою қаріп танылмады, оқырман ** таңбаларын көреді: {written}",
            ru: "полужирный шрифт не распознан, читатель увидит знаки **: {written}",
            en: "this is not recognised as bold, readers see the ** signs: {written}",
        }
        remedy {
            kk: "** таңбалары сөзге тақалып, бос орын олардың сыртында тұруы керек: {meant}",
            ru: "Знаки ** ставятся вплотную к словам, пробел — снаружи: {meant}",
            en: "The ** signs touch the words, the space stands outside: {meant}",
        }
        explain {
            kk: "Қою қаріп екі жұлдызшамен басталып, екеуімен аяқталады. Жұлдызшалар мен сөздің арасында бос орын болса немесе жабатын жұлдызшалардан кейін бірден жалғау тұрса, олар сол күйінде көрсетіледі. Жалғауды да қою қаріптің ішіне алыңыз.\n\nҚате: **шешім ** және **«Заң»**ды\nДұрыс: **шешім** және **«Заң»ды**",
            ru: "Полужирный шрифт начинается и заканчивается двумя звёздочками. Если между ними и словом стоит пробел, звёздочки видны на странице как есть.\n\nНеверно: **решение **суда\nВерно: **решение** суда",
            en: "Bold begins and ends with two asterisks. With a space between them and the word, the asterisks are shown as they stand.\n\nWrong: **decision **of the court\nRight: **decision** of the court",
        }
        /// `**` is opened and never closed.
        BoldUnclosed { words: String } = "D355" Warning,
        reason {
            kk: "** таңбалары ашылған, бірақ жабылмаған, оқырман оларды көреді",
            ru: "знаки ** открыты и не закрыты, читатель их увидит",
            en: "the ** signs are opened and not closed, readers see them",
        }
        remedy {
            kk: "Қою қаріппен жазылатын соңғы сөзден кейін тағы ** қойыңыз немесе «{words}» алдындағысын өшіріңіз.",
            ru: "Поставьте ещё одни ** после последнего выделяемого слова или уберите те, что перед словами «{words}».",
            en: "Type another ** behind the last bold word, or delete the one before \"{words}\".",
        }
        explain {
            kk: "Қою қаріп екі жұлдызшамен басталып, екеуімен аяқталады, екеуі бір абзацта тұрады. Біреуі ғана болса, ол бетте сол күйінде көрсетіледі.\n\nСот **шешім шығарды**.",
            ru: "Полужирный шрифт начинается двумя звёздочками и двумя заканчивается, в одном абзаце. Если есть только одни, на странице они видны как есть.\n\nСуд **принял решение**.",
            en: "Bold begins with two asterisks and ends with two, in one paragraph. Where there is only one of them, it is shown as it stands.\n\nThe court **has decided**.",
        }
        /// Lines begin with a list's mark, and no space behind it.
        ListGlued { meant: String } = "D356" Warning,
        reason {
            kk: "бұл жолдар тізім болып танылмады, бір абзацқа бірігіп кетеді",
            ru: "эти строки не распознаны как список и сольются в один абзац",
            en: "these lines are not recognised as a list and run together",
        }
        remedy {
            kk: "Әр жолда белгіден кейін бос орын қойыңыз: {meant}",
            ru: "Поставьте в каждой строке пробел после знака: {meant}",
            en: "Put a space behind the mark in every line: {meant}",
        }
        explain {
            kk: "Тізімнің әр жолы сызықшадан немесе нүктелі саннан басталады, одан кейін міндетті түрде бос орын тұрады. Онсыз жолдар бір абзац болып бірігеді.\n\n- өтініш;\n- түбіртек.",
            ru: "Каждая строка списка начинается с дефиса или с числа с точкой, за ними обязательно пробел. Без него строки сливаются в один абзац.\n\n- заявление;\n- квитанция.",
            en: "Each line of a list begins with a hyphen, or a number and a full stop, and then a space. Without it the lines run together into one paragraph.\n\n- application;\n- receipt.",
        }
        /// Rows between bars without the line of dashes.
        TableWithoutRule { rule: String } = "D357" Warning,
        reason {
            kk: "бұл жолдар кесте болып танылмады: бағандар атауынан кейін сызықшалар жолы жоқ",
            ru: "эти строки не распознаны как таблица: под названиями столбцов нет строки из чёрточек",
            en: "these lines are not recognised as a table: no line of dashes follows the names of the columns",
        }
        remedy {
            kk: "Бірінші жолдан кейін мына жолды қосыңыз: {rule}",
            ru: "После первой строки добавьте такую: {rule}",
            en: "Behind the first line, add this one: {rule}",
        }
        explain {
            kk: "Кестенің бірінші жолы – бағандардың атауы, екінші жолы – сызықшалар, содан кейін деректер. Кестенің алдында бос жол болуы керек. Сызықшалар жолы болмаса, оқырман тік сызықтары бар мәтінді көреді.\n\n| Жыл | Істер |\n| --- | --- |\n| 2026 | 120 |",
            ru: "Первая строка таблицы — названия столбцов, вторая — чёрточки, затем данные. Перед таблицей нужна пустая строка. Без строки из чёрточек читатель увидит текст с вертикальными линиями.\n\n| Год | Дела |\n| --- | --- |\n| 2026 | 120 |",
            en: "The first line of a table names the columns, the second is dashes, then come the data. An empty line stands before a table. Without the dashes readers see words with bars between them.\n\n| Year | Cases |\n| --- | --- |\n| 2026 | 120 |",
        }
        /// Rows whose cells are parted by tabs.
        TableOfTabs { head: String, rule: String } = "D358" Warning,
        reason {
            kk: "Word немесе Excel бағдарламасынан қойылған кесте бір абзацқа бірігіп кетеді",
            ru: "таблица, вставленная из Word или Excel, сольётся в один абзац",
            en: "a table pasted from Word or Excel runs together into one paragraph",
        }
        remedy {
            kk: "Ұяшықтардың арасына | таңбасын қойыңыз. Бірінші жол: {head} Екінші жол: {rule} Қалғандары бірінші жолға ұқсас.",
            ru: "Разделите ячейки знаком |. Первая строка: {head} Вторая: {rule} Остальные пишутся как первая.",
            en: "Part the cells with the sign |. First line: {head} Second: {rule} The others are written like the first.",
        }
        explain {
            kk: "Word немесе Excel кестесінен көшірілген ұяшықтардың арасында көрінбейтін табуляция таңбалары тұрады, бетте олар жай бос орынға айналады. Кестені тік сызықтармен жазыңыз; алдында бос жол болуы керек.\n\n| Жыл | Істер |\n| --- | --- |\n| 2026 | 120 |",
            ru: "В строках, скопированных из Word или Excel, ячейки разделены невидимыми знаками табуляции; на странице они становятся обычными пробелами. Запишите таблицу с вертикальными линиями; перед ней нужна пустая строка.\n\n| Год | Дела |\n| --- | --- |\n| 2026 | 120 |",
            en: "In lines copied from Word or Excel the cells are parted by invisible tabs, which become plain spaces on a page. Write the table with bars; an empty line stands before it.\n\n| Year | Cases |\n| --- | --- |\n| 2026 | 120 |",
        }
        /// A tag in square brackets, as forums have them.
        ForumTag { tag: String, meant: String } = "D359" Warning,
        reason {
            kk: "[{tag}] тегі мұнда жұмыс істемейді, оқырман оны көреді",
            ru: "тег [{tag}] здесь не работает, читатель его увидит",
            en: "the tag [{tag}] does not work here, readers see it",
        }
        remedy {
            kk: "Былай жазыңыз: {meant}",
            ru: "Напишите так: {meant}",
            en: "Write it like this: {meant}",
        }
        explain {
            kk: "Тік жақшалы тегтер форумдарда қолданылады, мұнда олар жай мәтін. Қою қаріп үшін екі жұлдызша, көлбеу қаріп үшін бір жұлдызша, сілтеме үшін жақшалар жазылады.\n\n**қою**, *көлбеу*, [сілтеме](https://mysal.example)",
            ru: "Теги в квадратных скобках приняты на форумах, здесь это обычный текст. Полужирный шрифт обозначают две звёздочки, курсив — одна, ссылку — скобки.\n\n**полужирный**, *курсив*, [ссылка](https://primer.example)",
            en: "Tags in square brackets belong to forums; here they are plain text. Two asterisks make words bold, one makes them italic, brackets make a link.\n\n**bold**, *italic*, [link](https://example.example)",
        }
    }
}
