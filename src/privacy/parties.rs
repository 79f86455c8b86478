//! Who takes part in a case: in reports parties and witnesses stand by their initials.
//!
//! It reads sentence by sentence: a full name beside a word for a party is taken for theirs. Organisations and those
//! who bear an office are named.

use std::sync::LazyLock;

use crate::base::letters::{begins, lowercase};

use super::beside::{Mark, named};
use super::forms::{
    Number, Stem, adjective, beginnings, feminine, form_at, kazakh, masculine, of_verb, soft, unchanged,
};
use super::hints::Hints;
use super::line_ends::as_read;
use super::names::{may_name, sentences, words_of};
use super::protected::Protected;

/// Words for parties and witnesses.
const PARTIES: [Stem; 36] = [
    ("сотталушы", kazakh),
    ("сотталған", kazakh),
    ("айыпталушы", kazakh),
    ("талапкер", kazakh),
    ("талап қоюшы", kazakh),
    ("жауапкер", kazakh),
    ("куәгер", kazakh),
    ("куә", kazakh),
    ("борышкер", kazakh),
    ("құқық бұзушы", kazakh),
    ("кінәлі", kazakh),
    ("сотталды", unchanged),
    ("соттады", unchanged),
    ("подсудим", adjective),
    ("обвиняем", adjective),
    ("подозреваем", adjective),
    ("осужденн", adjective),
    ("осуждённ", adjective),
    ("истец", unchanged),
    ("истц", masculine),
    ("истиц", feminine),
    ("ответчик", masculine),
    ("ответчиц", feminine),
    ("виновн", adjective),
    ("свидетел", soft),
    ("свидетельниц", feminine),
    ("пострадавш", adjective),
    ("должник", masculine),
    ("должниц", feminine),
    ("правонарушител", soft),
    ("правонарушительниц", feminine),
    ("взыскател", soft),
    ("приговорил", of_verb),
    ("приговорен", of_verb),
    ("приговорён", of_verb),
    ("осуждён", of_verb),
];
/// Words that are about other things as well: only the name right behind one is a party's.
const WEAK: [Stem; 5] = [
    ("күдікті", kazakh),
    ("зардап шеккен", kazakh),
    ("өтініш беруші", kazakh),
    ("заявител", soft),
    ("заявительниц", feminine),
];
/// What tells of people who were tried unjustly long ago.
const HISTORY: [&str; 5] = ["репресс", "қуғын", "расстрел", "реабилит", "ақтал"];

static HINTS: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&beginnings(&PARTIES), &beginnings(&WEAK)]));

/// The parties of cases that a text names in full; `written` is it in Markdown, if it has been.
#[must_use]
pub fn parties_in(text: &str, written: &str) -> Vec<Protected> {
    if !HINTS.are_in(text) {
        return Vec::new();
    }
    sentences(&as_read(text, written)).filter(|sentence| HINTS.are_in(sentence)).flat_map(of_sentence).collect()
}

/// Whether a text has a word for a party.
#[must_use]
pub fn tells_of_party(text: &str) -> bool {
    HINTS.are_in(text) && {
        let lower = lowered(&words_of(text));
        (0..lower.len()).any(|at| mark_at(&lower, at).is_some())
    }
}

fn of_sentence(sentence: &str) -> Vec<Protected> {
    let words = words_of(sentence);
    if !may_name(&words) {
        return Vec::new();
    }
    let lower = lowered(&words);
    let marks: Vec<Mark> = (0..words.len()).filter_map(|at| mark_at(&lower, at)).collect();
    if marks.is_empty() || lower.iter().any(|word| is_of_history(word)) {
        return Vec::new();
    }
    named(sentence, &words, &marks)
}

fn lowered(words: &[&str]) -> Vec<String> {
    let is_kept = |c: char| c.is_alphanumeric();
    words.iter().map(|word| lowercase(word.trim_matches(|c| !is_kept(c)))).collect()
}

fn mark_at(lower: &[String], at: usize) -> Option<Mark> {
    let strong = form_at(lower, at, &PARTIES);
    let (word, number) = strong.or_else(|| form_at(lower, at, &WEAK))?;
    // Who «куә болды» has seen an event.
    let next = lower.get(at + 1).map_or("", String::as_str);
    if word == "куә" && begins(next, &["бол"]) {
        return None;
    }
    let start = at - word.matches(' ').count();
    // A verb in the plural or an applicant for an office is no party.
    let is_applicant = word == "талапкер" && number == Number::Many;
    (!is_applicant).then(|| Mark {
        at: start..at + 1,
        word: word.to_owned(),
        number,
        is_weak: strong.is_none(),
        by_first_name: false,
    })
}

/// Words of repressions, and years before the middle of the century.
fn is_of_history(word: &str) -> bool {
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    let is_long_ago = digits.len() == 4 && digits.parse().is_ok_and(|year: u32| (1700..=1953).contains(&year));
    is_long_ago || begins(word, &HISTORY)
}

#[cfg(test)]
mod tests {
    use super::parties_in;

    fn names(text: &str) -> Vec<String> {
        parties_in(text, "").into_iter().map(|found| found.name).collect()
    }

    #[test]
    fn a_party_is_named_beside_its_word_or_in_its_sentence() {
        for (text, name) in [
            ("Подсудимый Иванов Петр Сергеевич вину признал.", "Иванов Петр"),
            ("Истец Ахметова Асель просила взыскать долг.", "Ахметова Асель"),
            ("Суд признал виновным Иванова П.С. и назначил наказание.", "Иванова П.С."),
            ("Сотталушы Мысалбаев Асан Сынақұлы кінәсін мойындады.", "Мысалбаев Асан"),
            ("Мысалов А.Б. деген талапкер сотқа келді.", "Мысалов А.Б."),
            ("Куә Қанат Үлгібаев айғақ берді.", "Қанат Үлгібаев"),
            ("Талап қоюшы Қанат Үлгібаев келді.", "Қанат Үлгібаев"),
            ("Сотталушы Қ.Үлгібаев келді.", "Қ.Үлгібаев"),
            ("Сот Қанат Үлгібаевты кінәлі деп таныды.", "Қанат Үлгібаевты"),
            ("Борышкер Қанат Үлгібаев қарызын төледі.", "Қанат Үлгібаев"),
            ("Құқық бұзушы Қанат Үлгібаев айыппұл төледі.", "Қанат Үлгібаев"),
            ("Зардап шеккен Қанат Үлгібаев келді.", "Қанат Үлгібаев"),
            ("Суд приговорил Каната Улгибаева к 5 годам.", "Каната Улгибаева"),
            ("Пострадавшая Айгуль Улгибаева обратилась в суд.", "Айгуль Улгибаева"),
            ("Должник Канат Улгибаев уплатил долг.", "Канат Улгибаев"),
            ("Правонарушитель Канат Улгибаев оштрафован.", "Канат Улгибаев"),
            ("Жауапкердің туысы Қанат Үлгібаевқа шағымданды.", "Қанат Үлгібаевқа"),
            ("Свидетель – Канат Улгибаев.", "Канат Улгибаев"),
            ("Канат Улгибаев признан виновным.", "Канат Улгибаев"),
            ("Подсудимый Канат Улгибаев, директор фирмы, вину не признал.", "Канат Улгибаев"),
            ("Адвокат истца Каната Улгибаева подал жалобу.", "Каната Улгибаева"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
        assert_eq!(
            names("Подсудимые Канат Улгибаев и Марат Улгибаев вину признали. Куә Асан Мысалов келді."),
            ["Канат Улгибаев", "Марат Улгибаев", "Асан Мысалов"]
        );
    }

    #[test]
    fn a_sentence_goes_on_in_the_next_line() {
        let of = |text: &str| parties_in(text, text).len();
        assert_eq!(of("Бүгін сотқа сотталушы\nҚанат Үлгібаев келді."), 1);
        assert_eq!(of("Права ответчика разъяснила судья областного суда\nАйгуль Улгибаева."), 0);
    }

    #[test]
    fn initials_organisations_and_officials_are_fine() {
        for text in [
            "Сотталушы А.Б. кінәсін мойындады.",
            "Истец А. Б. и ответчик ТОО «Ромашка» заключили соглашение.",
            "Ответчик Министерство Финансов обжаловало решение.",
            "Жауапкер Қаржы Министрлігі шағым түсірді.",
            "Сотталушыға қатысты үкімді судья Асан Мысалов шығарды.",
            "О приговоре подсудимому А.Б. рассказала пресс-секретарь Айгүл Мысалова.",
            "Талапкер Алматы қаласының тұрғыны.",
            "Истец Республиканское Общество Инвалидов подало жалобу.",
            "О правах подсудимых рассказал председатель суда Канат Улгибаев.",
            "О правах подсудимого рассказал судья Верховного Суда Республики Казахстан Канат Улгибаев.",
            "Қанат Үлгібаев, судья, жауапкердің құқықтарын түсіндірді.",
            "Канат Улгибаев, судья областного суда, разъяснил права ответчика.",
            "Интересы истца представлял адвокат Канат Улгибаев.",
            "Адвокат истца Канат Улгибаев подал жалобу.",
            "Талапкер мен жауапкерді медиатор Қанат Үлгібаев татуластырды.",
            "Сотталушының қорғаушысы Қанат Үлгібаев және мемлекеттік айыптаушы Айгүл Мысалова сөз сөйледі.",
            "Экспертизу в отношении подсудимого провёл эксперт Центра судебных экспертиз Канат Улгибаев.",
            "Судья Канат Маратович Улгибаев рассмотрел жалобу истца.",
            "Қазақстан Республикасы Жоғарғы Сотының Төрағасы Асан Мысалов куәгерлердің құқықтары туралы айтты.",
            "Сотталушыға айыпты мемлекеттік айыптаушы Қ.Үлгібаев тақты.",
            "Долг с ответчика взыскал частный судебный исполнитель Канат Улгибаев.",
        ] {
            assert_eq!(names(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn words_that_only_begin_so_and_those_who_tell_are_fine() {
        for text in [
            "Қанат Үлгібаев жауапкершілік туралы айтты.",
            "Жауапкерсіз өткен отырыс туралы Қанат Үлгібаев айтты.",
            "Сотталғандық туралы Қанат Үлгібаев айтты.",
            "Конкурсқа қатысқан талапкерлер Қанат Үлгібаевпен кездесті.",
            "Свидетельство вручено Канату Улгибаеву.",
            "Об этом свидетельствует доклад, который сделал Канат Улгибаев.",
            "Одним из виновников торжества стал ветеран суда Марат Улгибаев.",
            "Виновников торжества поздравил и Марат Улгибаев.",
            "Виновных нет, отметил Канат Улгибаев.",
            "Кінәлі жоқ, – деді Қанат Үлгібаев.",
            "Бұл оқиғаға Қанат Үлгібаев куә болды.",
            "Күдікті қоңыраулар туралы Қанат Үлгібаев айтты.",
            "Жеке куәлікті Қанат Үлгібаев алды.",
            "В 1937 году был осуждён Ахмет Мысалов.",
            "Әкімшілік құқық бұзушылық туралы Қанат Үлгібаев айтты.",
        ] {
            assert_eq!(names(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn streets_schools_towns_and_firms_are_no_parties() {
        for text in [
            "Истец живёт на улице Мухтара Ауэзова.",
            "Сотталушы Қаныш Сәтбаев қаласында тұрады.",
            "Подсудимый задержан в Усть Каменогорске.",
            "Ответчик – фирма Самсунг Электроникс.",
            "Талапкер Абай Құнанбаев атындағы мектепте жұмыс істейді.",
        ] {
            assert_eq!(names(text), Vec::<String>::new(), "{text}");
        }
    }
}
