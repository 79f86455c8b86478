//! What is personal data, what only looks like it, and that no text upsets the search.

use proptest::prelude::*;

use super::*;

/// What is found in a text of which nothing is registered.
pub(super) fn found(text: &str) -> Vec<(PersonalData, &str)> {
    scan(text, &Registered::default()).into_iter().map(|found| (found.what, &text[found.range])).collect()
}

#[track_caller]
pub(super) fn is_only(what: PersonalData, text: &str, datum: &str) {
    assert_eq!(found(text), [(what, datum)], "{text}");
}

#[track_caller]
pub(super) fn is_clean(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

#[test]
fn an_individual_number_is_known_by_its_check_digit_and_birth_date() {
    let valid = [
        "850101350120",
        "000229500018",
        "991231600994",
        "850101000711",
        "850101000723",
        "791028302728",
        "061211600012",
    ];
    for number in valid {
        is_only(PersonalData::IndividualNumber, &format!("судья {number}, сот"), number);
        let digits: Vec<char> = number.chars().collect();
        for wrong in (0..10).filter(|digit| char::from_digit(*digit, 10) != Some(digits[11])) {
            is_clean(&format!("{}{wrong}", &number[..11]));
        }
    }
    is_only(PersonalData::IndividualNumber, "ЖСН: 850101\n350120", "850101\n350120");
    is_clean("850101\n350120");
    is_clean("ЖСН: 850101\n\n350120");
    // Nine hundred and something thousand millions of tenge, with a check digit and a date by chance.
    let sum = individual_number(&mut Dice(7));
    let (head, tail) = sum.split_at(6);
    let sum = format!("{} {} {} {}", &head[..3], &head[3..], &tail[..3], &tail[3..]);
    is_only(PersonalData::IndividualNumber, &format!("ЖСН {sum} болды"), &sum);
    is_clean(&format!("Шығын {sum} теңге болды."));
    for written in ["850101 350120", "850101\u{a0}350\u{a0}120", "850101-350120", "85 01 01 350 120", "8501O1350120"] {
        is_only(PersonalData::IndividualNumber, &format!("({written})"), written);
    }
}

#[test]
fn a_check_digit_alone_tells_nothing_without_the_word() {
    // The check digit is right, the thirteenth month is none.
    let number = "851301300001";
    assert!((0..10).any(|digit| {
        let number = format!("{}{digit}", &number[..11]);
        let named = found(&format!("ЖСН: {number}")).len() == 1;
        assert_eq!(found(&format!("№ {number}")), [], "{number}");
        named
    }));
    // Right behind the word a wrong digit is a mistyped one.
    for written in ["850114300121", "781107/327806", "541.111.320.415"] {
        is_only(PersonalData::IndividualNumber, &format!("ЖСН {written}, сот"), written);
        is_only(PersonalData::IndividualNumber, &format!("ИИН: {written}"), written);
        is_clean(&format!("Өтінім {written}"));
    }
    is_only(PersonalData::IndividualNumber, "ИИН760113338624", "760113338624");
    is_clean("ЖСН 12 саннан тұрады");
    // An organisation's number is public, also beside the word.
    is_clean("БИН 210140056001");
    is_clean("ИИН/БИН 210140056001");
}

#[test]
fn cards_and_accounts_are_known_by_their_check_digits() {
    let cards = [
        "4111111111111111",
        "4111 1111 1111 1111",
        "5500-0000-0000-0004",
        "41111111 11111111",
        "4111.1111.1111.1111",
        "4111/1111/1111/1111",
    ];
    for card in cards {
        is_only(PersonalData::Card, &format!("карта {card}."), card);
    }
    is_clean("4111111111111112");
    is_clean("1234567890123456");
    for account in ["KZ86125KZT5004100100", "KZ86 125K ZT50 0410 0100", "КZ86125КZТ5004100100"] {
        is_only(PersonalData::Account, &format!("шот {account};"), account);
    }
    is_clean("KZ87125KZT5004100100");
    is_clean("ЖСК KZ24070105KSN0000000");
}

#[test]
fn telephones_are_found_however_they_are_written() {
    for phone in [
        "+7 (701) 234-56-78",
        "+77012345678",
        "+7 701 234 56 78",
        "8 (701) 234-56-78",
        "87012345678",
        "8-701-234-56-78",
        "8 7172 55 12 34",
        "+7(7172)551234",
        "+998 90 123 45 67",
        "8701 123 45 67",
        "(8701) 481-45-35".trim_start_matches('('),
        "8/701/1234567",
    ] {
        is_only(PersonalData::Phone, &format!("байланыс: {phone}, сот"), phone);
    }
    is_only(PersonalData::Phone, "тел.: 55-12-34", "55-12-34");
    is_only(PersonalData::Phone, "телефоны: 701 000 12 34", "701 000 12 34");
    is_only(PersonalData::Phone, "моб 701 000 12 34", "701 000 12 34");
    is_only(PersonalData::Phone, "моб. 701 234 56 78", "701 234 56 78");
    is_only(PersonalData::Phone, "тел. 701-123-45-67", "701-123-45-67");
    is_only(PersonalData::Phone, "сот. 7058626738", "7058626738");
    is_only(PersonalData::Phone, "https://t.me/+77011234567", "+77011234567");
    is_only(PersonalData::Phone, "тел. № 87012345678", "87012345678");
}

#[test]
fn sums_dates_and_case_numbers_are_no_telephones() {
    for text in [
        "87 012 345 678 теңге",
        "8 712 345 678 теңге",
        "2024-05-15 10:00",
        "№ 6001-24-00-4/123",
        "2019–2023 жылдар",
        "2001, 2008, 2017",
        "12-34-56 істер",
        "Жаңа тележоба 7903 3239 60",
        "телеарнада 750 2685 258",
        "8 истцов и 7 ответчиков",
        "15 840 000 теңге",
        "№ 7518-26-00-2/4521",
        "0.850101350120",
        "KZ-71",
        "100 USD 15 евро",
        "250 ТОО 15 раз",
        "124-НҚ 02",
        "Өтінім № 87012345678",
        "қарады сот. 1234567890",
    ] {
        is_clean(text);
    }
}

#[test]
fn what_is_registered_may_be_told() {
    let mut registered = Registered::default();
    registered.phone("+7 (7172) 55-12-34");
    registered.email("Press@Almaty.sot.example");
    for text in ["8 7172 55-12-34", "+77172551234", "тел. 55-12-34", "press@almaty.sot.example"] {
        assert_eq!(scan(text, &registered), [], "{text}");
    }
    assert_eq!(scan("+7 (7172) 55-12-35, press2@almaty.sot.example", &registered).len(), 2);
}

#[test]
fn private_mail_is_told_from_office_mail() {
    is_only(PersonalData::PrivateEmail, "пишите: a.omarov@gmail.com.", "a.omarov@gmail.com");
    is_only(PersonalData::Email, "<office@sot.example>", "office@sot.example");
    is_clean("@almaty_sot және a@b");
}

#[test]
fn what_is_shown_hides_the_middle() {
    let shown = |text: &str| scan(text, &Registered::default()).remove(0).shown;
    assert_eq!(shown("850101350120"), "85••••••••20");
    assert_eq!(shown("+7 (701) 234-56-78"), "+7 (7••) •••-••-78");
    assert_eq!(shown("a.omarov@gmail.com"), "a.••••••@gmail.com");
    let text = "ЖСН 850101350120, тел. +7 701 234 56 78.";
    assert_eq!(masked(text, &Registered::default()), "ЖСН 85••••••••20, тел. +7 7•• ••• •• 78.");
}

const PARTS: [&str; 22] = [
    "850101350120",
    "850101",
    "350120",
    "85010135",
    "0120",
    "ЖСН",
    "тел.",
    "+7 701 234 56 78",
    "8701",
    "2345678",
    "a.omarov@gmail.com",
    "a.omarov",
    "@mail.ru",
    "Абай көшесі",
    "12 үй",
    "5 пәтер",
    "тұрады",
    "KZ",
    "4400 4301 2345 6782",
    "N 12345678 жеке куәлік",
    "01.01.1985 туған",
    "Сот шешім шығарды.",
];
const BETWEEN: [&str; 6] = [" ", "\n", "\n\n", ", ", "-\n", " \n "];
/// What lines without data are told by.
const PARTS_OF_LINES: [&str; 27] = [
    "туған",
    "2О26",
    "дүниеге келген",
    "1985",
    "12 мамыр",
    "2026-03-12",
    "мекенжайы бойынша тіркелген",
    "уй 12",
    "1985 г.р.",
    "12 мая 1980",
    "1.2.80",
    "Ж. Т",
    "Родился",
    "кв. 5",
    "7-ПӘТЕР",
    "по ул. Абая",
    "Проживает",
    "123",
    "ABC",
    "02",
    "автомобиль",
    "уд. личности",
    "O",
    "оо",
    "55-00-00",
    "К",
    "z",
];

proptest! {
    #[test]
    fn no_text_upsets_the_search(text in r"(?s)[\d +()\-.@a-zKZ№ОО,ұә көшесі тұрады кв. ЖСН\u{a0}\n]{0,200}|(?s).{0,100}") {
        let mut end = 0;
        for finding in scan(&text, &Registered::default()) {
            prop_assert!(finding.range.start >= end, "findings do not overlap");
            end = finding.range.end;
            let datum = text.get(finding.range).expect("on boundaries of characters");
            prop_assert_eq!(datum.chars().count(), finding.shown.chars().count());
            prop_assert_ne!(datum, finding.shown, "nothing is shown in full");
        }
    }

    #[test]
    fn nothing_is_lost_by_looking_at_lines_one_by_one(
        parts in proptest::collection::vec((0..PARTS.len(), 0..BETWEEN.len()), 0..14),
        copied in 0..BETWEEN.len(),
    ) {
        let text: String = parts.iter().flat_map(|(part, between)| [PARTS[*part], BETWEEN[*between]]).collect();
        let registered = Registered::default();
        let found = scan(&text, &registered);
        prop_assert_eq!(&found, &scan_whole(&text, &registered));
        let written = text.replace(BETWEEN[copied], "\n");
        let mut shown = scan(&written, &registered);
        shown.extend(scan_besides(&text, &written, &registered));
        for finding in found {
            let is_told = shown.iter().any(|told| (told.what, &told.shown) == (finding.what, &finding.shown));
            prop_assert!(is_told, "{:?} in {:?}, written {:?}", finding, text, written);
        }
    }

    #[test]
    fn what_is_not_looked_at_holds_nothing(
        parts in proptest::collection::vec(
            (prop_oneof![proptest::sample::select(&PARTS[..]), proptest::sample::select(&PARTS_OF_LINES[..])], 0..4_usize),
            0..7,
        ),
    ) {
        let line: String = parts.iter().flat_map(|(part, between)| [*part, [" ", "", ", ", "."][*between]]).collect();
        prop_assert_eq!(scan(&line, &Registered::default()), scan_whole(&line, &Registered::default()));
        let field = format!("date: {line}");
        prop_assert_eq!(scan(&field, &Registered::default()), scan_whole(&field, &Registered::default()));
    }

    #[test]
    fn an_individual_number_is_found_in_any_surroundings(before in "[а-яә ,.:«]{0,30}", after in "[ ,.»;][а-яә ]{0,30}") {
        let text = format!("{before} 850101350120{after}");
        prop_assert!(found(&text).contains(&(PersonalData::IndividualNumber, "850101350120")));
    }
}

#[test]
fn the_letter_o_and_any_space_are_seen_through() {
    for written in [
        "OОo229500018",
        "00022950001８",
        "850101\u{202f}350\u{2009}120",
        "850101\u{2011}350120",
        "850101–350–120",
        "85 01 01-350120",
    ] {
        is_only(PersonalData::IndividualNumber, &format!("нөмірі {written}."), written);
    }
    is_clean("ООО «Ромашка» 229500018");
}

#[test]
fn a_check_digit_alone_is_worth_a_look_where_it_is_asked_for() {
    let possible = |text: &str| possible_numbers(text, &Registered::default()).len();
    let number = (0..10).map(|digit| format!("85130130000{digit}")).find(|number| possible(number) == 1);
    let number = number.expect("one of ten has the check digit");
    is_clean(&number);
    assert_eq!(possible(&format!("ЖСН {number}")), 0, "with the word it is certain");
    assert_eq!(possible("850101350120"), 0, "with the date it is certain");
    assert_eq!(possible("БИН 210140056001"), 0);
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn pick<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[usize::try_from(self.below(of.len() as u64)).expect("small")]
    }
}

/// A valid number of somebody: both rounds of weights, as the law has them.
fn individual_number(dice: &mut Dice) -> String {
    loop {
        let (year, month, day) = (dice.below(100), 1 + dice.below(12), 1 + dice.below(28));
        let head = format!("{year:02}{month:02}{day:02}{}{:04}", 1 + dice.below(6), dice.below(10_000));
        let digits: Vec<u32> = head.chars().filter_map(|c| c.to_digit(10)).collect();
        let sum =
            |weights: [u32; 11]| digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11;
        let check = match sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
            10 => sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]),
            check => check,
        };
        if check < 10 {
            return format!("{head}{check}");
        }
    }
}

/// What official biographies are full of: years, laws, cases, sums, telephones of the court, numbers of books.
fn biography(dice: &mut Dice) -> String {
    let mut text = String::from("Судья Асан Мысалов 1975 жылы Алматы облысында туған. ");
    for _ in 0..8 {
        let (a, b, c) = (dice.below(10_000), dice.below(1_000_000), dice.below(1_000));
        let year = 1990 + dice.below(37);
        let sentences = [
            format!("{year} жылғы {} наурыздағы № {a}-{c} бұйрық. ", 1 + dice.below(28)),
            format!("Дело № 7518-{:02}-00-2/{a}, решение от {:02}.{:02}.{year}. ", year % 100, 1 + c % 28, 1 + c % 12),
            format!(
                "Сумма иска составила {} {c:03} {:03} тенге, или {b} {c:03} {:03} тенге. ",
                1 + c,
                a % 1000,
                b % 1000
            ),
            format!("БИН {:02}{:02}4{}{b:06} тіркелген. ", year % 100, 1 + c % 12, a % 4),
            "Соттың телефоны: 8 7172 55-12-34, +7 (7172) 55-12-34. ".to_owned(),
            format!("ISBN 978-601-{:02}-{a:04}-{}, ISSN 1234-567{}. ", c % 100, b % 10, c % 10),
            format!("{year}–{} гг. – судья, {} ж. – төраға; {c} іс қаралды. ", year + 3, year + 4),
            format!("Закон Республики Казахстан от 21 мая {year} года № {c}-V, статья {}, пункт {}. ", a % 400, c % 9),
            format!("Стаж {} жыл, {a} іс, {} %, кадастровый номер 20-{c:03}-{c:03}-{a:04}. ", c % 40, c % 100),
            format!("Приказ МЮ РК № {a}, зарегистрирован {:02}.{:02}.{year} под № {b}. ", 1 + c % 28, 1 + c % 12),
        ];
        text.push_str(&sentences[usize::try_from(dice.below(sentences.len() as u64)).expect("small")]);
    }
    text
}

#[test]
fn every_number_planted_in_a_thousand_biographies_is_found_and_hardly_any_is_invented() {
    let mut registered = Registered::default();
    registered.phone("+7 (7172) 55-12-34");
    let mut dice = Dice(2026);
    let mut invented = 0;
    for n in 0..1000 {
        let text = biography(&mut dice);
        invented += usize::from(!scan(&text, &registered).is_empty());
        let number = individual_number(&mut dice);
        let (head, tail) = number.split_at(6);
        let between = dice.pick(&["", " ", "\u{a0}", "-", "\u{202f}", "–", "\u{2009}"]);
        let written = format!("{head}{between}{tail}");
        let before = dice.pick(&["ЖСН: ", "(", "нөмірі ", "ИИН ", "«", ", "]);
        let at = text.match_indices(". ").nth(n % 5).map_or(0, |(at, _)| at + 2);
        let planted = format!("{}{before}{written}. {}", &text[..at], &text[at..]);
        let found = scan(&planted, &registered);
        assert!(found.iter().any(|found| planted[found.range.clone()] == *written), "{planted}");
    }
    assert!(invented <= 5, "{invented} of a thousand");
}
