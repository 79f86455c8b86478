//! Problems of what was published before and is otherwise now: codes D940–D947 and D950–D952.
//!
//! The ledger in the tree remembers what readers could find; these tell what no longer agrees with it.

use super::problems;

problems! {
    /// Something that the ledger remembers otherwise.
    pub enum LedgerProblem {
        /// A published text was changed, and nothing says so.
        TextChanged { since: String, now: String, today: String } = "D940" Warning,
        reason {
            kk: "мәтін жарияланғаннан ({since}) кейін өзгертілген, бірақ updated та, corrections та бұл туралы айтпайды",
            ru: "текст изменён после публикации ({since}), но ни updated, ни corrections об этом не говорят",
            en: "the text was changed after it was published ({since}), and neither updated nor corrections says so",
        }
        remedy {
            kk: "Материал жаңартылса, updated: {now} деп жазыңыз. Қате түзетілсе, corrections: [{{date: {today}, note: Не түзетілді}}] деп қосыңыз. Тек әріп қатесі түзетілсе, соттың IT қызметінен zharia ledger update командасын орындауды сұраңыз.",
            ru: "Если материал обновлён, впишите updated: {now}. Если исправлена ошибка, добавьте corrections: [{{date: {today}, note: Что исправлено}}]. Если это просто опечатка, попросите IT-службу суда выполнить zharia ledger update.",
            en: "If the item was updated, write updated: {now}. If an error was corrected, add corrections: [{{date: {today}, note: What was corrected}}]. If it was a mere typo, ask the court's IT to run zharia ledger update.",
        }
        explain {
            kk: "Сот жариялаған мәтінді басқалар көшіріп, дәйексөз етіп алады, сондықтан оны үнсіз өзгертуге болмайды: оқырман мен редакция не өзгергенін көруі керек. ledger қалтасындағы тізілім әр материалдың тақырыбын, аңдатпасын және мәтінін есте сақтайды (сөздерді емес, олардың бақылау сандарын). Бос орын, тырнақша мен сызықша түрлері өзгеріс болып саналмайды. updated күні де, corrections тізімі де бетте және жаңалықтар таспасында көрінеді. zharia ledger update командасы қазіргі мәтінді тізілімге жазады, ал оның өзгерісін git арқылы тексеруге болады.\n\nupdated: 2026-11-22 10:00\ncorrections:\n  - date: 2026-11-22\n    note: Сот отырысының күні түзетілді.",
            ru: "Опубликованное судом перепечатывают и цитируют, поэтому менять текст молча нельзя: читатель и редакция должны видеть, что изменилось. Реестр в папке ledger помнит заголовок, анонс и текст каждого материала (не слова, а их контрольные суммы). Пробелы, вид кавычек и тире изменением не считаются. И день в поле updated, и список corrections видны на странице и в лентах. Команда zharia ledger update записывает в реестр нынешний текст, а её правку можно проверить в git.\n\nupdated: 2026-11-22 10:00\ncorrections:\n  - date: 2026-11-22\n    note: Исправлена дата заседания.",
            en: "What a court has published is reprinted and quoted, so it must not be changed in silence: readers and newsrooms have to see what is different. The ledger in the folder ledger remembers title, summary and text of every item (not the words, but their checksums). Spaces, kinds of quotation marks and dashes are no change. The day in updated and the list corrections both show on the page and in the feeds. The command zharia ledger update records the text as it is now, and what it changes can be reviewed in git.\n\nupdated: 2026-11-22 10:00\ncorrections:\n  - date: 2026-11-22\n    note: The day of the hearing was corrected.",
        }
        /// A published title or summary was changed, and nothing says so.
        FieldChanged { field: String, now: String, today: String } = "D941" Warning,
        reason {
            kk: "{field} өрісі жарияланғаннан кейін өзгертілген, бірақ updated та, corrections та бұл туралы айтпайды",
            ru: "поле {field} изменено после публикации, но ни updated, ни corrections об этом не говорят",
            en: "the field {field} was changed after it was published, and neither updated nor corrections says so",
        }
        remedy {
            kk: "Материал жаңартылса, updated: {now} деп жазыңыз. Қате түзетілсе, corrections: [{{date: {today}, note: Не түзетілді}}] деп қосыңыз. Тек әріп қатесі түзетілсе, соттың IT қызметінен zharia ledger update командасын орындауды сұраңыз.",
            ru: "Если материал обновлён, впишите updated: {now}. Если исправлена ошибка, добавьте corrections: [{{date: {today}, note: Что исправлено}}]. Если это просто опечатка, попросите IT-службу суда выполнить zharia ledger update.",
            en: "If the item was updated, write updated: {now}. If an error was corrected, add corrections: [{{date: {today}, note: What was corrected}}]. If it was a mere typo, ask the court's IT to run zharia ledger update.",
        }
        explain {
            kk: "Тақырып пен аңдатпа жаңалықтар таспасы арқылы редакцияларға жетеді және басқа сайттарда сол күйінде қалады. Оларды үнсіз өзгертсеңіз, оқырман екі түрлі тақырып көреді де, қайсысы дұрыс екенін білмейді. updated немесе corrections өрісі өзгерісті ашық айтады: ол бетте де, таспада да көрінеді. Бос орын, тырнақша мен сызықша түрлері өзгеріс болып саналмайды. zharia ledger update командасы қазіргі сөздерді тізілімге жазады.\n\nupdated: 2026-11-22 10:00",
            ru: "Заголовок и анонс уходят в редакции с лентами и остаются на других сайтах такими, какими были. Если изменить их молча, читатель увидит два разных заголовка и не поймёт, какой из них верен. Поля updated и corrections говорят об изменении открыто: оно видно и на странице, и в лентах. Пробелы, вид кавычек и тире изменением не считаются. Команда zharia ledger update записывает в реестр нынешние слова.\n\nupdated: 2026-11-22 10:00",
            en: "Title and summary reach newsrooms by way of the feeds and stay on other sites as they were. If they are changed in silence, readers see two titles and can't tell which is right. The fields updated and corrections tell of the change openly: it shows on the page and in the feeds. Spaces, kinds of quotation marks and dashes are no change. The command zharia ledger update records the words as they are now.\n\nupdated: 2026-11-22 10:00",
        }
        /// An item has another address now, and nothing leads there from the one at which it was published.
        AddressMoved { address: String, since: String, aliases: String } = "D953" Error,
        reason {
            kk: "бұл материал {since} күні {address} мекенжайында жарияланған, қазір қалтасының атауы басқа",
            ru: "этот материал опубликован {since} по адресу {address}, а теперь его папка называется иначе",
            en: "this item was published at {address} on {since}, and its folder has another name now",
        }
        remedy {
            kk: "Файлдың басындағы --- жолдарының арасына қосыңыз: aliases: [{aliases}]. Немесе қалтаға бұрынғы атауын қайтарыңыз.",
            ru: "Добавьте между строками --- в начале файла: aliases: [{aliases}]. Или верните папке прежнее имя.",
            en: "Add between the --- lines at the head of the file: aliases: [{aliases}]. Or give the folder its former name back.",
        }
        explain {
            kk: "Қалтаның атауы материал мекенжайының бөлігі, ал жарияланған мекенжайға басқа сайттар, сот құжаттары мен оқырмандардың бетбелгілері сілтейді. aliases өрісі бұрынғы мекенжайдан жаңасына жол ашады. Материал мәтінінен немесе тақырыбынан танылды.\n\naliases: [/kk/news/2026/brifing/]",
            ru: "Имя папки — часть адреса материала, а на опубликованный адрес ссылаются другие сайты, судебные документы и закладки читателей. Поле aliases ведёт с прежнего адреса на новый. Материал узнан по тексту или заголовку.\n\naliases: [/ru/news/2026/brifing/]",
            en: "The folder's name is part of the item's address, and other sites, court papers and readers' bookmarks point to an address once it is published. The field aliases leads from the former address to the new one. The item was known by its text or its title.\n\naliases: [/en/news/2026/briefing/]",
        }
        /// Nothing is at an address any more at which something was published.
        AddressGone { address: String, since: String, today: String } = "D942" Error,
        reason {
            kk: "{address} мекенжайында {since} күні материал жарияланған, қазір онда ештеңе жоқ",
            ru: "по адресу {address} материал опубликован {since}, а теперь там ничего нет",
            en: "an item was published at {address} on {since}, and now nothing is there",
        }
        remedy {
            kk: "Материал көшсе, оның жаңа файлына aliases: [{address}] деп жазыңыз немесе мәтіні сол қалпы болса, соттың IT қызметінен zharia ledger update командасын орындауды сұраңыз. Қателесіп өшірілсе немесе жасырылса, қалпына келтіріңіз. Кері қайтарып алынса, файлды қалдырып, withdrawn: {{date: {today}, reason: Себебі}} деп қосыңыз. Сот актісі бойынша жойылуы керек болса, файлға removed: {today} деп қосып, соттың IT қызметінен zharia ledger update командасын орындауды сұраңыз: содан кейін қалтасын өшіруге болады.",
            ru: "Если материал переехал, впишите в его новый файл aliases: [{address}] или, если текст прежний, попросите IT-службу суда выполнить zharia ledger update. Если он удалён или скрыт по ошибке, верните его. Если материал отозван, оставьте файл и добавьте withdrawn: {{date: {today}, reason: Причина}}. Если его нужно удалить по судебному акту, добавьте в файл removed: {today} и выполните zharia ledger update: после этого папку можно удалить.",
            en: "If the item has moved, write aliases: [{address}] into its new file, or, if its text is the same, ask the court's IT to run zharia ledger update. If it was deleted or hidden by mistake, put it back. If it is withdrawn, keep the file and add withdrawn: {{date: {today}, reason: The reason}}. If a court has ordered its removal, add removed: {today} to the file and ask the court's IT to run zharia ledger update: after that its folder can be deleted.",
        }
        explain {
            kk: "Жарияланған мекенжайға басқа сайттар, сот құжаттары мен оқырмандардың бетбелгілері сілтейді, сондықтан ол әрдайым жауап беруі керек: материалдың өзімен, жаңа мекенжайға бағыттаумен немесе материал кері қайтарып алынғаны туралы хабарламамен. ledger қалтасындағы тізілім жарияланған әр мекенжайды есте сақтайды. Қалтаның атауын немесе бөлімін өзгертсеңіз, мекенжай да өзгереді; aliases өрісі ескі мекенжайды жаңасымен байланыстырады, ал материалдың таспалардағы белгісі бұрынғысынша қалады. Бұл – қате: ол түзетілгенше сайт бұрынғы күйінде қалады.\n\naliases: [/kk/news/2026/burynghy-atauy/]",
            ru: "На опубликованный адрес ссылаются другие сайты, судебные документы и закладки читателей, поэтому он должен отвечать всегда: самим материалом, переходом на новый адрес или сообщением о том, что материал отозван. Реестр в папке ledger помнит каждый опубликованный адрес. Адрес меняется, когда меняют имя папки или раздел; поле aliases связывает прежний адрес с новым, а идентификатор материала в лентах остаётся прежним. Это ошибка: пока она не исправлена, сайт остаётся прежним.\n\naliases: [/ru/news/2026/prezhnee-imya/]",
            en: "Other sites, court papers and readers' bookmarks point to an address once it is published, so it has to answer for ever: with the item, with the way to its new address, or with a notice that it is withdrawn. The ledger in the folder ledger remembers every address that was published. An address changes when the folder gets another name or section; the field aliases ties the old address to the new one, and the item's id in feeds stays what it was. This is an error: until it is mended, the site stays as it was.\n\naliases: [/en/news/2026/the-former-name/]",
        }
        /// A line of the ledger is not one that the program writes.
        LineUnreadable {} = "D943" Error,
        reason {
            kk: "тізілімнің бұл жолы оқылмайды",
            ru: "эта строка реестра не читается",
            en: "this line of the ledger can't be read",
        }
        remedy {
            kk: "Бұл екі тармақты біріктірудің ізі болса (<<<<<<<, =======, >>>>>>>), екі жақтың да жолдарын қалдырып, белгілерді өшіріңіз де, соттың IT қызметінен zharia ledger update командасын орындауды сұраңыз. Әйтпесе файлдың git-тегі соңғы дұрыс нұсқасын қайтарыңыз.",
            ru: "Если это след слияния двух веток (<<<<<<<, =======, >>>>>>>), оставьте строки обеих сторон, удалите метки и попросите IT-службу суда выполнить zharia ledger update. Иначе верните последнюю верную версию файла из git.",
            en: "If it is left over from a merge of two branches (<<<<<<<, =======, >>>>>>>), keep the lines of both sides, delete the marks and ask the court's IT to run zharia ledger update. Otherwise take the last sound version of the file from git.",
        }
        explain {
            kk: "ledger қалтасындағы файлдарды бағдарлама жазады: әр материалға бір блок, әр тілге бір жол. Басқа түрдегі жолды бағдарлама түсінбейді, ал оны елемей кетсе, жарияланған мекенжай ұмытылып қалар еді. Сондықтан жол түзетілгенше сот сайты жаңартылмайды, тізілімнің өзіне де ештеңе жазылмайды.\n\nnews/brifing:\n  kk: {since: 2026-11-20, address: /kk/news/2026/brifing/, text: \"51ee0a12f3\"}",
            ru: "Файлы папки ledger пишет программа: один блок на материал, одна строка на язык. Строку другого вида она не понимает, а если бы пропускала, опубликованный адрес был бы забыт. Поэтому, пока строка не исправлена, сайт суда не обновляется и в сам реестр ничего не пишется.\n\nnews/brifing:\n  ru: {since: 2026-11-20, address: /ru/news/2026/brifing/, text: \"51ee0a12f3\"}",
            en: "The files of the folder ledger are written by the program: a block an item, a line a language. It does not understand any other line, and if it passed over one, a published address would be forgotten. So until the line is mended, the court's site is not updated, and nothing is written to the ledger either.\n\nnews/briefing:\n  en: {since: 2026-11-20, address: /en/news/2026/briefing/, text: \"51ee0a12f3\"}",
        }
        /// A court that has published is not in the tree.
        CourtGone { court: String, today: String } = "D944" Error,
        reason {
            kk: "«{court}» соты мазмұнда жоқ, ал оның материалдары жарияланған",
            ru: "суда «{court}» в содержании нет, а его материалы опубликованы",
            en: "the court \"{court}\" is not in the content, but items of it were published",
        }
        remedy {
            kk: "courts/{court} қалтасын қалпына келтіріңіз. Сот қызметін тоқтатса, оның court.yaml файлына соңғы күнін жазыңыз: to: {today}, сонда сайты мұрағат болып қалады.",
            ru: "Верните папку courts/{court}. Если суд прекратил деятельность, впишите в его court.yaml последний день: to: {today}, тогда его сайт останется архивом.",
            en: "Put the folder courts/{court} back. If the court is no more, write its last day into its court.yaml: to: {today}, and its site stays as an archive.",
        }
        explain {
            kk: "Соттың қалтасы өшірілсе, оның сайтындағы бүкіл бет жоғалады, ал оларға құжаттар мен басқа сайттар сілтейді. Жабылған соттың материалдары мұрағат ретінде өз мекенжайында қалуы керек: court.yaml файлына соңғы күнін (to) және мирасқорын (renamed_to) жазыңыз.\n\nto: 2027-06-30\nrenamed_to: astana",
            ru: "Если удалить папку суда, пропадут все страницы его сайта, а на них ссылаются документы и другие сайты. Материалы закрытого суда должны остаться по своим адресам как архив: впишите в court.yaml последний день (to) и правопреемника (renamed_to).\n\nto: 2027-06-30\nrenamed_to: astana",
            en: "When a court's folder is deleted, all pages of its site are lost, and papers and other sites point to them. What a closed court has published should stay at its addresses as an archive: write its last day (to) and its successor (renamed_to) into court.yaml.\n\nto: 2027-06-30\nrenamed_to: astana",
        }
        /// A file in the ledger's folder is none of the ledger's.
        FileMisplaced { name: String } = "D945" Warning,
        reason {
            kk: "бұл файл тізілімдікі емес, оны ешкім оқымайды",
            ru: "этот файл не относится к реестру, его никто не читает",
            en: "this file is none of the ledger's, and nobody reads it",
        }
        remedy {
            kk: "Тізілімнің файлдары ledger/almaty/2026.yaml немесе {name} деп аталады. Файлдың атауын түзетіңіз немесе оны өшіріңіз.",
            ru: "Файлы реестра называются так: ledger/almaty/2026.yaml или {name}. Исправьте имя файла или удалите его.",
            en: "Files of the ledger are called ledger/almaty/2026.yaml or {name}. Correct the file's name, or delete it.",
        }
        explain {
            kk: "ledger қалтасында тек zharia ledger update жазатын файлдар жатады: әр сотқа бір қалта, ішінде әр жылға бір файл, жылы жоқ материалдарға undated.yaml. Барлық сотқа ортақ материалдардың қалтасы – national. Атауы басқаша файл оқылмайды, сондықтан онда жазылған мекенжайлар қорғалмайды.\n\nledger/almaty/2026.yaml\nledger/national/undated.yaml",
            ru: "В папке ledger лежат только файлы, которые пишет zharia ledger update: папка на каждый суд, в ней файл на каждый год, для материалов без года — undated.yaml. Папка общих материалов — national. Файл с другим именем не читается, поэтому записанные в нём адреса не охраняются.\n\nledger/almaty/2026.yaml\nledger/national/undated.yaml",
            en: "The folder ledger holds nothing but files written by zharia ledger update: a folder a court, in it a file a year, and undated.yaml for items without a year. The folder of what all courts share is national. A file with another name is not read, so the addresses in it are not guarded.\n\nledger/almaty/2026.yaml\nledger/national/undated.yaml",
        }
        /// An event was moved or cancelled after it was published, and nothing says so.
        TimeChanged { now: String } = "D947" Warning,
        reason {
            kk: "материалдың уақыты немесе күйі жарияланғаннан кейін өзгертілген, бірақ updated бұл туралы айтпайды",
            ru: "время или статус изменены после публикации, но updated об этом не говорит",
            en: "the time or the status was changed after it was published, and updated doesn't say so",
        }
        remedy {
            kk: "updated: {now} деп жазыңыз. Уақыт әлі ешкімге айтылмаған болса, соттың IT қызметінен zharia ledger update командасын орындауды сұраңыз.",
            ru: "Впишите updated: {now}. Если прежнее время никому ещё не сообщалось, попросите IT-службу суда выполнить zharia ledger update.",
            en: "Write updated: {now}. If nobody has been told the former time yet, ask the court's IT to run zharia ledger update.",
        }
        explain {
            kk: "Журналистер іс-шараны таспа мен күнтізбеден біледі. Күнтізбе өзгерісті өзі айтады, ал таспаны оқитын бағдарламалар материалды тек updated күні жаңарғанда қайта оқиды: әйтпесе редакция ескі уақытпен қалады. ledger қалтасындағы тізілім күнтізбелерге берілген уақыттың бақылау сандарын есте сақтайды. zharia ledger update командасы қазіргі уақытты тізілімге жазады.\n\nstatus: moved\nmoved_from: 2026-12-01 10:00\nstart: 2026-12-03 10:00\nupdated: 2026-11-22 10:00",
            ru: "Журналисты узнают о мероприятии из лент и календарей. Календарь сообщает о переносе сам, а программы, читающие ленты, перечитывают материал, только когда меняется день в поле updated: иначе в редакции останется прежнее время. Реестр в папке ledger помнит контрольные суммы времени, которое получили календари. Команда zharia ledger update записывает в реестр нынешнее время.\n\nstatus: moved\nmoved_from: 2026-12-01 10:00\nstart: 2026-12-03 10:00\nupdated: 2026-11-22 10:00",
            en: "Journalists learn of an event from feeds and calendars. A calendar tells of the change by itself, but programs that read feeds read an item again only when the day in updated is another: without it, a newsroom keeps the former time. The ledger in the folder ledger remembers checksums of the times that calendars were given. The command zharia ledger update records the time as it is now.\n\nstatus: moved\nmoved_from: 2026-12-01 10:00\nstart: 2026-12-03 10:00\nupdated: 2026-11-22 10:00",
        }
        /// A new item's folder is one under which another item was published first.
        FolderReused { other: String } = "D946" Error,
        reason {
            kk: "бұл қалтаның атауымен бұрын {other} материалы жарияланған",
            ru: "под именем этой папки раньше был опубликован материал {other}",
            en: "the item {other} was published before under the name of this folder",
        }
        remedy {
            kk: "Жаңа материалдың қалтасына басқа атау беріңіз. Бұл сол материалдың өзі болса, оны {other} қалтасына қайтарыңыз.",
            ru: "Дайте папке нового материала другое имя. Если это тот же самый материал, верните его в папку {other}.",
            en: "Give the folder of the new item another name. If it is the very same item, put it back into the folder {other}.",
        }
        explain {
            kk: "Материалдың жаңалықтар таспасы мен күнтізбедегі белгісі ол алғаш жарияланған қалтаның атауынан жасалады да, мәңгі сол қалпында қалады. Ескі мекенжай да сол материалға апарады. Жаңа материал сол атауды алса, редакциялар екі түрлі мәтінді бір материал деп қабылдап, біріншісін жаңасымен алмастырар еді. Сондықтан босаған атау ешкімге берілмейді.\n\ncourts/almaty/news/brifing-2",
            ru: "Идентификатор материала в лентах и календарях образован от имени папки, под которым он впервые опубликован, и остаётся таким навсегда. Прежний адрес тоже ведёт к этому материалу. Если новый материал займёт то же имя, редакции примут два разных текста за один и заменят первый вторым. Поэтому освободившееся имя никому не отдаётся.\n\ncourts/almaty/news/brifing-2",
            en: "An item's id in feeds and calendars is made of the folder under which it was published first, and stays so for ever. The old address leads to that item, too. If a new item took the same name, newsrooms would take two different texts for one and replace the first by the second. So a name that has become free is given to nobody.\n\ncourts/almaty/news/briefing-2",
        }
        /// A correction that readers were told of is gone.
        CorrectionGone { told: usize, left: usize } = "D950" Error,
        reason {
            kk: "жарияланған түзетулер саны – {told}, файлда қалғаны – {left}",
            ru: "опубликовано исправлений: {told}, в файле осталось: {left}",
            en: "corrections published: {told}, left in the file: {left}",
        }
        remedy {
            kk: "Өшірілген түзетуді corrections тізіміне қайтарыңыз. Түзетудің өзі қате болса, оны өшірмей, бұл туралы жаңа түзету қосыңыз.",
            ru: "Верните удалённое исправление в список corrections. Если ошибочно само исправление, не удаляйте его, а добавьте новое, которое об этом говорит.",
            en: "Put the correction that was deleted back into the list corrections. If the correction itself is wrong, don't delete it but add a new one that says so.",
        }
        explain {
            kk: "Түзету туралы оқырмандар да, таспаларға жазылған редакциялар да біледі. Ол үнсіз жойылса, сот нені түзеткенін жасырғандай болады, ал күнтізбелер мен таспаларды оқитын бағдарламалар өзгерісті көрмейді. Сондықтан жарияланған түзету материалда қалады, ал ledger қалтасындағы тізілім олардың санын есте сақтайды.\n\ncorrections:\n  - date: 2026-11-20\n    note: Отырыс күні түзетілді.\n  - date: 2026-11-22\n    note: Алдыңғы түзетуде сағат қате көрсетілген еді.",
            ru: "Об исправлении знают и читатели, и редакции, подписанные на ленты. Если оно молча исчезнет, суд как будто скроет, что исправлял, а программы, которые читают ленты и календари, не заметят перемены. Поэтому опубликованное исправление остаётся в материале, а реестр в папке ledger помнит их число.\n\ncorrections:\n  - date: 2026-11-20\n    note: Исправлена дата заседания.\n  - date: 2026-11-22\n    note: В предыдущем исправлении был неверно указан час.",
            en: "Readers know of a correction, and so do newsrooms that subscribe to the feeds. If it vanished in silence, the court would seem to hide what it corrected, and programs that read feeds and calendars would not notice. So a correction that was published stays with the item, and the ledger in the folder ledger remembers how many there are.\n\ncorrections:\n  - date: 2026-11-20\n    note: The day of the hearing was corrected.\n  - date: 2026-11-22\n    note: The correction before gave a wrong hour.",
        }
        /// An item that was withdrawn is back, and nothing says since when.
        ItemReturned { withdrawn: String, now: String } = "D951" Error,
        reason {
            kk: "материал {withdrawn} күні қайтарып алынған, қазір қайта тұр, бірақ updated бұл туралы айтпайды",
            ru: "материал отозван {withdrawn}, теперь он снова на месте, но updated об этом не говорит",
            en: "the item was withdrawn on {withdrawn} and is there again, and updated doesn't say so",
        }
        remedy {
            kk: "updated: {now} деп жазып, қайтарудың себебін corrections тізіміне қосыңыз. Материал қайтарылмауы тиіс болса, withdrawn өрісін орнына қойыңыз.",
            ru: "Впишите updated: {now} и добавьте причину возвращения в список corrections. Если материал не должен был вернуться, поставьте поле withdrawn на место.",
            en: "Write updated: {now} and add the reason to the list corrections. If the item was not meant to come back, put the field withdrawn back.",
        }
        explain {
            kk: "Материал қайтарып алынғанда таспалар оны жоюды сұрайды, күнтізбелер іс-шараны болмайды деп көрсетеді. Материал қайта шықса, оны жазылушылар тек жаңарған күні кейінірек болғанда ғана қайта алады: әйтпесе бірінде ол бар, екіншісінде жоқ болып қалады.\n\nupdated: 2026-11-22 10:00\ncorrections:\n  - date: 2026-11-22\n    note: Материал қате қайтарып алынған еді.",
            ru: "Когда материал отзывают, ленты просят его удалить, а календари показывают, что мероприятие не состоится. Вернувшийся материал подписчики возьмут снова, только если день обновления позже: иначе у одних он будет, а у других нет.\n\nupdated: 2026-11-22 10:00\ncorrections:\n  - date: 2026-11-22\n    note: Материал был отозван по ошибке.",
            en: "When an item is withdrawn, feeds ask to delete it and calendars show that the event does not take place. Subscribers take an item that comes back only if it was updated later: else some have it and others don't.\n\nupdated: 2026-11-22 10:00\ncorrections:\n  - date: 2026-11-22\n    note: The item was withdrawn by mistake.",
        }
        /// An item says that it was updated earlier than it said before.
        UpdatedLowered { known: String, now: String } = "D952" Error,
        reason {
            kk: "updated бұрын {known} деп жарияланған, ал қазір одан ерте немесе жоқ",
            ru: "раньше updated был опубликован как {known}, а теперь он раньше или его нет",
            en: "updated was published as {known} before, and now it is earlier or not there",
        }
        remedy {
            kk: "Бұрынғы мәнді қайтарыңыз: updated: {known}. Материал қазір өзгерсе, updated: {now} деп жазыңыз.",
            ru: "Верните прежнее значение: updated: {known}. Если материал изменён сейчас, впишите updated: {now}.",
            en: "Put the former value back: updated: {known}. If the item was changed now, write updated: {now}.",
        }
        explain {
            kk: "Таспалар мен күнтізбелерді оқитын бағдарламалар материалды жаңарған күні кейінірек болғанда ғана қайта алады. Ол күн артқа жылжыса, редакцияларда ескі нұсқа қалып, кейінгі өзгерістер де оларға жетпеуі мүмкін. Сондықтан updated тек алға жүреді.\n\nupdated: 2026-11-22 10:00",
            ru: "Программы, которые читают ленты и календари, берут материал снова, только если день обновления стал позже. Если он сдвинется назад, в редакциях останется старая версия, и следующие изменения могут до них не дойти. Поэтому updated движется только вперёд.\n\nupdated: 2026-11-22 10:00",
            en: "Programs that read feeds and calendars take an item again only when the time of its update is later. If it goes back, newsrooms keep the old version, and later changes may not reach them either. So updated only ever moves forward.\n\nupdated: 2026-11-22 10:00",
        }
    }
}

impl LedgerProblem {
    /// Whether it may be no problem any more once the ledger is brought up to date: what then stops nothing.
    #[must_use]
    pub const fn awaits_update(&self) -> bool {
        matches!(
            self,
            Self::TextChanged { .. }
                | Self::FieldChanged { .. }
                | Self::TimeChanged { .. }
                | Self::AddressGone { .. }
                | Self::AddressMoved { .. }
        )
    }
}
