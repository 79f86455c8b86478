//! Sixty things that are right, sixty and more that are not, and what must hold for any text.

use proptest::prelude::*;

use super::*;

/// The text with what is found mended, again and again, and the codes of the first round.
fn mended(text: &str, lang: Lang) -> (String, Vec<&'static str>) {
    let found = search(text, lang);
    let mut out = text.to_owned();
    for _ in 0..4 {
        out = mended_once(&out, &search(&out, lang));
    }
    (out, found.iter().map(|found| crate::diagnostics::Problem::from(found.problem.clone()).code()).collect())
}

fn mended_once(text: &str, found: &[Found]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for found in found.iter().filter(|found| found.meant.is_some()) {
        if let Some(meant) = found.meant.as_ref().filter(|_| found.range.start >= at) {
            out.push_str(&text[at..found.range.start]);
            out.push_str(meant);
            at = found.range.end;
        }
    }
    out.push_str(&text[at..]);
    out
}

const RIGHT_KK: [&str; 40] = [
    "«Хабар» агенттігі» АҚ",
    "«Заң» медиа корпорациясы» ЖШС",
    "«Қазақстан» РТРК» АҚ-мен келісім",
    "e-Gov порталы арқылы",
    "IT-маман келді",
    "COVID-19 кезінде",
    "500 kWh қуат",
    "«iPhone»-да, iPhone-да",
    "аумағы 25 м², температура 20 °C",
    "https://sud.kz/kk/news?a=іс&b=c",
    "press@almaty.sot.kz поштасы",
    "www.sud.kz сайты",
    "sud.kz, egov.kz сайттарынан",
    "photo.jpg файлы, Фото 1.JPG",
    "I, II және III топ мүгедектігі",
    "XXI ғасыр, XIX–XX ғасырлар",
    "VI съезінде сөйлеген сөзі",
    "2025 жылғы 31 наурыздағы № 124-НҚ бұйрығы",
    "7599-00-00-4к/123, 6ап-57 істері",
    "Н.Назарбаев, А.С. Пушкин",
    "WhatsAppтағы топ, Telegram-да",
    "PRдың рөлі, PR-қызмет",
    "USB-флешка, SMS-хабарлама",
    "Facebook пен Instagram",
    "Ə әрпі жоқ сөз: Әділет",
    "Zoom, Microsoft Teams",
    "Azərbaycan Respublikası",
    "Qazaqstan Respublikasy",
    "«Әділет» АҚЖ, «Төрелік» жүйесі",
    "ISO 9001:2015 стандарты",
    "А4 форматы, 2-қосымша, 5-тармақ",
    "Vitamin C, «C» дәрумені",
    "GPS пен GSM байланысы",
    "Джон Smith мырза",
    "24\" монитор",
    "«“Сот” деген сөз»",
    "БҰҰ, ЕҚЫҰ, ШЫҰ, ТМД",
    "👨\u{200d}👩\u{200d}👧 отбасы",
    "Х. Тоқаев, І. Есенберлин",
    "N95 маскасы",
];

const RIGHT_RU: [&str; 20] = [
    "АО «Агентство „Хабар“»",
    "замо\u{301}к на двери",
    "пункт a) и пункт b)",
    "класс «C», группа B",
    "судья А. А. Ахметов",
    "мягкий знак, твёрдый знак",
    "ст. 19 УПК РК, ч. 3 ст. 77",
    "XX век, II инстанция",
    "доклад на 5 Mbit/s",
    "компания Apple и IBM",
    "в formate PDF",
    "мужчина 180 см, 70 кг",
    "on-line трансляция, e-mail рассылка",
    "файл otchet_2026.pdf",
    "логин c_ivanov",
    "«Windows», “Linux” и \"macOS\"",
    "5 \" 6",
    "№ 5, №№ 1, 2",
    "СССР, СНГ, УК",
    "от 31.03.2025",
];

/// The text, what it becomes, the codes.
const WRONG: [(&str, &str, &str); 61] = [
    ("сотқа əcep ету", "сотқа әсер ету", "D330"),
    ("мемлекеттiк", "мемлекеттік", "D330"),
    ("Мемлекеттiк тiл", "Мемлекеттік тіл", "D330 D330"),
    ("əділет", "әділет", "D330"),
    ("Əділет министрлігі", "Әділет министрлігі", "D330"),
    ("қаhарман", "қаһарман", "D330"),
    ("Жаhандық", "Жаһандық", "D330"),
    ("cот", "сот", "D330"),
    ("Cот", "Сот", "D330"),
    ("cот шешiмi", "сот шешімі", "D330 D330"),
    ("Aлматы қаласы", "Алматы қаласы", "D330"),
    ("Aстана", "Астана", "D330"),
    ("Қазақcтан", "Қазақстан", "D330"),
    ("Қaзақстан", "Қазақстан", "D330"),
    ("Рecпублика", "Республика", "D330"),
    ("қоғaм", "қоғам", "D330"),
    ("зaң", "заң", "D330"),
    ("Жoғарғы Сот", "Жоғарғы Сот", "D330"),
    ("үкiм", "үкім", "D330"),
    ("Yкімет", "Үкімет", "D330"),
    ("Yлгі", "Үлгі", "D330"),
    ("түрiк", "түрік", "D330"),
    ("құжaт", "құжат", "D330"),
    ("Тəуелсіздік", "Тәуелсіздік", "D330"),
    ("мəжіліс", "мәжіліс", "D330"),
    ("хaлық", "халық", "D330"),
    ("peспублика", "республика", "D330"),
    ("Тiркелген", "Тіркелген", "D330"),
    ("Mінбер", "Мінбер", "D330"),
    ("Kазақ", "Казақ", "D330"),
    ("Hұсқаулық", "Нұсқаулық", "D330"),
    ("Eреже", "Ереже", "D330"),
    ("Oблыс", "Облыс", "D330"),
    ("Pеспублика", "Республика", "D330"),
    ("Tұжырымдама", "Тұжырымдама", "D330"),
    ("Xабарлама", "Хабарлама", "D330"),
    ("тиiстi-хатшы", "тиісті-хатшы", "D330"),
    ("мемлекет\u{ad}тік", "мемлекеттік", "D333"),
    ("сот\u{200b} шешімі", "сот шешімі", "D333"),
    ("сот \u{200b} шешімі", "сот  шешімі", "D333"),
    ("\u{feff}Сот", "Сот", "D333"),
    ("заңы\u{200e}", "заңы", "D333"),
    ("мемле\u{ad}кеттiк", "мемлекеттік", "D330"),
    ("жаи\u{306}", "жай", "D334"),
    ("Баи\u{306}қоңыр", "Байқоңыр", "D334"),
    ("объе\u{308}м", "объём", "D334"),
    ("ХХІ ғасыр", "XXI ғасыр", "D332"),
    ("ІІІ тоқсан", "III тоқсан", "D332"),
    ("VІ съезд", "VI съезд", "D332"),
    ("XІX ғасыр", "XIX ғасыр", "D332"),
    ("ІІ-бөлім", "II-бөлім", "D332"),
    ("ІV тарау", "IV тарау", "D332"),
    ("N 124 бұйрық", "№ 124 бұйрық", "D335"),
    ("бұйрық No. 5", "бұйрық № 5", "D335"),
    ("(приказ N 7)", "(приказ № 7)", "D335"),
    ("\"Хабар\" агенттігі", "«Хабар» агенттігі", "D336"),
    ("\"Заң\" медиа корпорациясы\" ЖШС", "«Заң» медиа корпорациясы\" ЖШС", "D336"),
    ("«\"Сот\" сөзі»", "«“Сот” сөзі»", "D336"),
    ("Аpple компаниясы", "Apple компаниясы", "D338"),
    ("ІT-маман", "IT-маман", "D338"),
    ("ұлттыn", "ұлттыn", "D331"),
];

#[test]
fn what_is_right_stays() {
    for (texts, lang) in [(&RIGHT_KK[..], Lang::Kk), (&RIGHT_RU[..], Lang::Ru)] {
        for text in texts {
            assert_eq!(search(text, lang), [], "{text}");
        }
    }
}

#[test]
fn what_is_wrong_is_found_and_mended() {
    for (text, meant, codes) in WRONG {
        let (mended, found) = mended(text, Lang::Kk);
        assert_eq!((mended.as_str(), found.join(" ").as_str()), (meant, codes), "{text}");
    }
    for (text, meant) in [("встреча c судьёй", "встреча с судьёй"), ("O внесении изменений", "О внесении изменений")]
    {
        assert_eq!(mended(text, Lang::Ru), (meant.to_owned(), vec!["D330"]), "{text}");
    }
}

#[test]
fn the_language_of_a_text_is_told_from_its_letters() {
    let kk = "Осы Тұжырымдама республика соттарының бұқаралық ақпарат құралдарымен өзара іс-қимылын жетілдірудің қағидаттарын, мақсат-міндеттері мен негізгі бағыттарын айқындайды және халықтың сотқа деген сенімін арттыруға ықпал етеді";
    let ru = "Суд рассмотрел жалобу на решение суда первой инстанции и пришёл к выводу, что оно вынесено с соблюдением норм материального и процессуального права, поэтому оставил его без изменения, а жалобу не удовлетворил";
    let told = |text| Lang::ALL.map(|lang| seems_foreign(text, lang));
    assert_eq!((told(kk), told(ru)), ([false, true, false], [true, false, false]));
    assert!(!seems_foreign(&format!("Ол былай деді: «{ru}»"), Lang::Kk));
    assert!(!seems_foreign("Суд рассмотрел жалобу на решение", Lang::Kk));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn mending_twice_changes_nothing_more(text in "([а-яәғқңөұүһіА-ЯІХ]|[a-zA-Z]|[ .,:«»\"№N0-9-]|\u{ad}|\u{200b}|\u{306}|ə){0,40}") {
        for lang in Lang::ALL {
            let (once, _) = mended(&text, lang);
            let left: Vec<Found> = search(&once, lang).into_iter().filter(|found| found.meant.is_some()).collect();
            prop_assert_eq!(left, [], "{} became {}", text, once);
        }
    }

    #[test]
    fn pure_words_are_never_touched(words in prop::collection::vec("[а-яәғқңөұүһі]{1,9}|[a-z]{2,9}|[0-9]{1,4}", 0..12)) {
        let text = words.join(" ");
        prop_assert_eq!(search(&text, Lang::Kk), []);
        prop_assert_eq!(search(&text, Lang::Ru), []);
    }

    #[test]
    fn every_wrong_letter_is_found(word in "[а-яәғқңөұүі]{0,4}[бгдзйлнфцшщығқңөұү][а-яәғқңөұүі]{0,4}", at in 0_usize..20) {
        let twins = [('а', 'a'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('с', 'c'), ('у', 'y'), ('х', 'x'), ('і', 'i'), ('ә', 'ə')];
        let twin = |c: char| twins.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin);
        let places: Vec<usize> = word.chars().enumerate().filter(|(_, c)| twin(*c).is_some()).map(|(at, _)| at).collect();
        if let Some(at) = places.get(at % places.len().max(1)) {
            let wrong: String = word.chars().enumerate().map(|(index, c)| twin(c).filter(|_| index == *at).unwrap_or(c)).collect();
            prop_assert_eq!(mended(&wrong, Lang::Kk).0, word);
        }
    }
}
