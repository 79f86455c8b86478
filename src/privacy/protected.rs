//! Whom the law protects in reports of cases: victims and minors are not named.
//!
//! It reads sentence by sentence: a name beside a word for a victim or a minor is taken for theirs.

use std::sync::LazyLock;

use crate::base::letters::{begins, is_letter, lowercase};

use super::ages::tells_of_age;
use super::beside::{Mark, named};
use super::forms::{Number, Stem, adjective, beginnings, feminine, form_at, kazakh, masculine, unchanged};
use super::hints::Hints;
use super::line_ends::as_read;
use super::names::{bare_name, letters, may_name, name_after, sentences, words_of};

/// Words that tell that a child takes part.
const MINORS: [Stem; 7] = [
    ("жасөспірім", kazakh),
    ("несовершеннолетн", adjective),
    ("малолетн", adjective),
    ("школьник", masculine),
    ("школьниц", feminine),
    ("подросток", unchanged),
    ("подростк", masculine),
];
/// Words that tell of a victim.
const VICTIMS: [Stem; 2] = [("жәбірленуші", kazakh), ("потерпевш", adjective)];
/// What a child is called by others too: only the name right behind one counts.
const PUPILS: [Stem; 3] = [("оқушы", kazakh), ("ученик", masculine), ("учениц", feminine)];
/// Words that tell of victims of other things as well: only the name beside one is taken for theirs.
const SUFFERERS: [&str; 4] = ["жертва", "жертвы", "жертву", "құрбаны"];
/// What is so many years old without being a child.
const NO_CHILDREN: [&str; 10] =
    ["срок", "стаж", "опыт", "период", "план", "истори", "практик", "перерыв", "юбиле", "договор"];

/// What a child is called beside the age or the form.
const CHILDREN: [&str; 12] = [
    "оқушы",
    "бала",
    "қыз",
    "ұл ",
    "жасөспірім",
    "ученик",
    "учениц",
    "школьни",
    "девочк",
    "девушк",
    "мальчик",
    "подрост",
];
/// Endings of words for many children: a name behind one is somebody else's.
const PLURALS: [&str; 14] =
    ["ков", "кам", "ками", "ки", "ниц", "ных", "ным", "ные", "тер", "дер", "лар", "лер", "дарға", "терге"];

static OF_VICTIMS: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&beginnings(&VICTIMS), &SUFFERERS]));
/// All that `minor_at` and `pupil_at` look for, ages apart.
static OF_MINORS: LazyLock<Hints> =
    LazyLock::new(|| Hints::new(&[&beginnings(&MINORS), &beginnings(&PUPILS), &["кәмелетке"]]));

/// A person of age.
pub(super) const ADULT: u32 = 18;
/// The last form of school.
const LAST_FORM: u32 = 12;

/// A name in a text beside a word for a victim or a minor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// The name as it is written.
    pub name: String,
    /// The word, or its beginning.
    pub word: String,
}

/// The names of victims and minors in a text; `written` is it in Markdown, if it has been.
#[must_use]
pub fn protected_in(text: &str, written: &str) -> Vec<Protected> {
    let tells = |text: &str| OF_VICTIMS.are_in(text) || tells_of_minor(text);
    if !tells(text) {
        return Vec::new();
    }
    sentences(&as_read(text, written)).filter(|sentence| tells(sentence)).flat_map(of_sentence).collect()
}

fn tells_of_minor(text: &str) -> bool {
    OF_MINORS.are_in(text) || tells_of_age(text)
}

fn of_sentence(sentence: &str) -> Vec<Protected> {
    let words = words_of(sentence);
    if !may_name(&words) {
        return Vec::new();
    }
    let lower = lowered(&words);
    let mut found = named(sentence, &words, &marks(&lower));
    let single = |rest: &[&str]| name_after(sentence, rest).or_else(|| bare_name(rest));
    let of_sufferers = sufferers(&words, &lower).filter_map(|(after, word)| Some((single(&words[after..])?, word)));
    let aged = (0..words.len()).filter_map(|at| aged_behind(&words, &lower, at));
    for (name, word) in of_sufferers.chain(aged) {
        if !found.iter().any(|named| named.name == name) {
            found.push(Protected { name, word });
        }
    }
    found
}

/// The first name of a minor that stands right beside the word for one: where a text is about no case, who else is
/// named in the sentence may be anybody.
#[must_use]
pub fn minor_named_in(text: &str, written: &str) -> Option<Protected> {
    if !tells_of_minor(text) {
        return None;
    }
    sentences(&as_read(text, written)).filter(|sentence| tells_of_minor(sentence)).find_map(|sentence| {
        let words = words_of(sentence);
        let lower = lowered(&words);
        let aged = |at| aged_behind(&words, &lower, at).map(|(name, word)| Protected { name, word });
        (0..words.len()).find_map(|at| {
            let Some((after, word)) = minor_at(&lower, at) else { return aged(at) };
            let rest = &words[after..];
            let noun = rest.first().is_some_and(|word| begins(&lowercase(word), &CHILDREN));
            let rest = if noun { &rest[1..] } else { rest };
            let behind = || name_after(sentence, &rest[..rest.len().min(2)]).or_else(|| bare_name(rest));
            let before = || name_before(&words[..at], words[at].starts_with('('));
            let is_plural = PLURALS.iter().any(|ending| lower[after - 1].ends_with(ending));
            let name = behind().filter(|_| !is_plural).or_else(before)?;
            Some(Protected { name, word })
        })
    })
}

/// «Алия Смагул (14 лет)», «Айгүл Бекболат, 9-сынып оқушысы»: two capitalised words right before the age or form.
fn name_before(words: &[&str], is_in_brackets: bool) -> Option<String> {
    let [.., first, second] = words else { return None };
    let is_apart = second.ends_with(',') || (is_in_brackets && !second.ends_with(['.', ';', ':', ')', '»']));
    name_after(&format!("{first} {second}"), &[first, second]).filter(|_| is_apart && !first.ends_with([',', '.']))
}

/// A word that tells that a child takes part in what a text tells of.
#[must_use]
pub fn minor_in(text: &str) -> Option<String> {
    let words = words_of(text);
    let lower = lowered(&words);
    (0..words.len()).find_map(|at| minor_at(&lower, at).map(|(_, word)| word))
}

/// The words for victims and minors.
fn marks(words: &[String]) -> Vec<Mark> {
    let victim = |at: usize| {
        let (stem, number) = form_at(words, at, &VICTIMS)?;
        Some(Mark { at: at..at + 1, word: stem.to_owned(), number, is_weak: false, by_first_name: true })
    };
    let minor = |at: usize| {
        let (after, word) = minor_at(words, at)?;
        let number = number_of(words, at, after);
        Some(Mark { at: at..after, word, number, is_weak: false, by_first_name: true })
    };
    (0..words.len()).filter_map(|at| victim(at).or_else(|| minor(at)).or_else(|| pupil_at(words, at))).collect()
}

/// Whether a word for a minor is about one; beside an age or a form the next word tells it.
fn number_of(words: &[String], at: usize, after: usize) -> Number {
    if let Some((_, number)) = form_at(words, at, &MINORS) {
        return number;
    }
    let is_of_many = |word: &String| PLURALS.iter().any(|ending| word.ends_with(ending));
    let noun = words.get(after).filter(|word| begins(word, &CHILDREN));
    if is_of_many(&words[after - 1]) || noun.is_some_and(is_of_many) { Number::Many } else { Number::One }
}

/// «Оқушы Айгүл», «ученица Айгуль»: others are pupils of a master.
fn pupil_at(words: &[String], at: usize) -> Option<Mark> {
    let (stem, number) = form_at(words, at, &PUPILS)?;
    let is_plain = stem != "оқушы" || ["оқушы", "оқушысы"].contains(&words[at].as_str());
    let of_master = stem == "ученик" && words.get(at + 1).is_some_and(|name| name.ends_with(['а', 'я']));
    let is_one = number != Number::Many && is_plain && !of_master;
    is_one.then(|| Mark { at: at..at + 1, word: stem.to_owned(), number, is_weak: true, by_first_name: true })
}

/// «Айгуль Улгибаева, 7 лет,»: a name before an age that stands apart.
fn aged_behind(words: &[&str], lower: &[String], at: usize) -> Option<(String, String)> {
    let (count, rest) = number(&lower[at])?;
    let unit = lower.get(at + 1)?;
    let is_age = rest.is_empty() && (1..ADULT).contains(&count);
    let is_unit = ["лет", "года", "год", "жас", "жаста", "жасында"].contains(&unit.as_str());
    let ends = words.get(at + 1)?.ends_with([',', '.', ')', ';']) || at + 2 == words.len();
    let name = name_before(&words[..at], false).filter(|_| is_age && is_unit && ends)?;
    Some((name, format!("{count} {unit}")))
}

/// Where words for those who have suffered end, with what they have suffered from.
fn sufferers<'w>(words: &'w [&str], lower: &'w [String]) -> impl Iterator<Item = (usize, String)> + 'w {
    // «Жертва насилия Мария»: of what stands between, in no more than one word.
    let is_between = |word: &&str| !letters(word).starts_with(char::is_uppercase) && !word.ends_with(',');
    let after = move |at: usize| at + 1 + usize::from(words.get(at + 1).is_some_and(is_between));
    let of_them = lower.iter().enumerate().filter(|(_, word)| SUFFERERS.contains(&word.as_str()));
    of_them.map(move |(at, word)| (after(at), word.clone()))
}

fn lowered(words: &[&str]) -> Vec<String> {
    let is_part = |c: char| is_letter(c) || c.is_numeric() || c == '(';
    words.iter().map(|word| lowercase(word.trim_matches(|c| !is_part(c)))).collect()
}

/// A word for a minor at a place, and where it ends.
fn minor_at(words: &[String], at: usize) -> Option<(usize, String)> {
    let word = words[at].trim_start_matches('(');
    let next = words.get(at + 1).map_or("", String::as_str);
    // A court or a commission for minors is none.
    let is_of_court = |word: &str| word.starts_with("несовершеннолетн") && at >= 1 && words[at - 1] == "делам";
    let minor = MINORS.iter().find(|(stem, ending)| word.strip_prefix(stem).is_some_and(|rest| ending(rest).is_some()));
    if let Some((stem, _)) = minor.filter(|_| !is_of_court(word)) {
        return Some((at + 1, (*stem).to_owned()));
    }
    if word == "кәмелетке" && next.starts_with("толмаған") {
        let is_of_court =
            next.starts_with("толмағандар") && words.get(at + 2).is_some_and(|word| word.starts_with("іс"));
        return (!is_of_court).then(|| (at + 2, "кәмелетке толмаған".to_owned()));
    }
    let is_pupil = word.starts_with("ученик") || word.starts_with("учениц");
    if is_pupil && number(next).is_some_and(|(form, _)| form <= LAST_FORM) {
        return words.get(at + 2).filter(|word| word.starts_with("класс")).map(|_| (at + 3, word.to_owned()));
    }
    aged(words, at)
}

/// «15-летняя», «15 жасар», «15 жастағы», «(14 лет)», «9-сынып».
fn aged(words: &[String], at: usize) -> Option<(usize, String)> {
    let (count, joined) = number(&words[at])?;
    let next = words.get(at + 1).map_or("", String::as_str);
    let (unit, after) = if joined.is_empty() { (next, at + 2) } else { (joined, at + 1) };
    let of_child = words.get(after).is_none_or(|word| !begins(word, &NO_CHILDREN));
    let is_age = unit.starts_with("летн") && !joined.is_empty() && of_child
        || ["жасар", "жастағы"].iter().any(|word| unit.starts_with(word))
        || words[at].starts_with('(') && ["лет", "года"].contains(&unit);
    let is_form = unit.starts_with("сынып") || (unit.starts_with("классни") && !joined.is_empty());
    let found = (is_age && (1..ADULT).contains(&count)) || (is_form && (1..=LAST_FORM).contains(&count));
    let between = if joined.is_empty() { ' ' } else { '-' };
    found.then(|| (after, format!("{count}{between}{unit}")))
}

/// The number that a word begins with, and what follows it behind a hyphen.
fn number(word: &str) -> Option<(u32, &str)> {
    let word = word.trim_start_matches('(');
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let rest = word[end..].trim_start_matches(['-', '‑', '–']);
    let count = word[..end].parse().ok()?;
    (rest.is_empty() || letters(rest) == rest).then_some((count, rest))
}

#[cfg(test)]
mod tests {
    use super::{minor_in, minor_named_in, protected_in};

    fn names(text: &str) -> Vec<String> {
        protected_in(text, "").into_iter().map(|found| found.name).collect()
    }

    #[test]
    fn a_victim_or_a_minor_is_named_in_no_sentence() {
        for (text, name) in [
            ("Сот өтті. Жәбірленуші Асан Мысалов сотқа келді.", "Асан Мысалов"),
            ("Потерпевшей признана Мысалова А. из города.", "Мысалова А."),
            ("Кәмелетке толмаған А. Нұрлан есімді бала.", "А. Нұрлан"),
            ("Несовершеннолетняя Алия Смагул (14 лет).", "Алия Смагул"),
            ("14 жасар Айгүл Бекболат.", "Айгүл Бекболат"),
            ("9-сынып оқушысы Асан Ким.", "Асан Ким"),
            ("Жәбірленуші Ким Ольга.", "Ким Ольга"),
            ("Показала потерпевшая Ольга Ким.", "Ольга Ким"),
            ("Ученик 9 класса Иван Ли пришёл.", "Иван Ли"),
            ("Ученица 7 класса Алия дала показания.", "Алия"),
            ("Потерпевшая Мария плакала.", "Мария"),
            ("Жертва насилия Мария рассказала всё.", "Мария"),
            ("Оқушы Айгүл Үлгібаева айғақ берді.", "Айгүл Үлгібаева"),
            ("Ученица Айгуль Улгибаева победила.", "Айгуль Улгибаева"),
            ("Айгуль Улгибаева, 7 лет, победила.", "Айгуль Улгибаева"),
            ("Айгүл Бекболат, 7 жаста, сурет салды.", "Айгүл Бекболат"),
            ("Жәбірленуші Қ.Үлгібаев келді.", "Қ.Үлгібаев"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
    }

    #[test]
    fn officials_and_courts_for_minors_are_no_victims() {
        for text in [
            "Жәбірленуші А.Б. келді. Судья Асан Мысалов үкім шығарды.",
            "Жәбірленуші А.Б. сөзін судья Асан Мысалов тыңдады.",
            "Суд по делам несовершеннолетних: судья Асан Мысалов, куә Үсен Мысалов.",
            "Кәмелетке толмағандардың істері жөніндегі соттың қызметкері Асан Мысалов.",
            "10-летний стаж работы имеет Асан Мысалов.",
            "Жәбірленуші Қазақстан Республикасының азаматы.",
            "Потерпевшая Алматинская компания подала иск.",
            "Почтили память жертв репрессий. Жертвы войны, Асан Мысалов выступил.",
            "Со школьниками встретилась судья областного суда Айгуль Улгибаева.",
            "Школьникам Айгуль Улгибаева рассказала о суде.",
            "Оқушыларға Айгүл Үлгібаева дәріс оқыды.",
            "Мұхтар Әуезов көшесіндегі мектептің 9-сынып оқушылары келді.",
            "Жасөспірімдерге Абай Құнанбаев атындағы мектепте дәріс оқылды.",
            "Школьники посетили музей Мухтара Ауэзова.",
            "Ученик Мухтара Ауэзова написал о нём книгу.",
            "Подростковый клуб открыл Асан Мысалов.",
            "Школьница спросила, что такое суд, ответила судья областного суда Айгуль Улгибаева.",
            "Адвокат потерпевшей Канат Улгибаев подал жалобу.",
            "Жәбірленуші Қарағанды қаласында тұрады.",
            "Асан Мысалов, 10 лет проработавший в суде, встретился со школьниками.",
        ] {
            assert_eq!(names(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_child_beside_its_age_is_named_where_a_text_is_about_no_case() {
        for (text, name) in [
            ("Бірінші орынды 9-сынып оқушысы Асан Ким алды.", "Асан Ким"),
            ("Победила школьница Алия Смагул.", "Алия Смагул"),
            ("Алия Смагул (14 лет) заняла первое место.", "Алия Смагул"),
            ("Айгүл Бекболат, 9-сынып оқушысы, сурет салды.", "Айгүл Бекболат"),
            ("14 жасар Асан сұрақ қойды.", "Асан"),
            ("Вопрос задала 15-летняя девочка Мария Ли.", "Мария Ли"),
            ("Кәмелетке толмаған Асан Мысалов келді.", "Асан Мысалов"),
        ] {
            assert_eq!(minor_named_in(text, "").map(|found| found.name).as_deref(), Some(name), "{text}");
        }
        for text in [
            "Судья Асан Мысалов встретился со школьниками Алматы.",
            "Председатель суда Асан Мысалов рассказал о суде для несовершеннолетних.",
            "Асан Мысалов 9-сынып оқушыларына дәріс оқыды.",
            "Об этом школьникам Айгүл Мысалова рассказала на экскурсии.",
            "Специализированный суд по делам несовершеннолетних Алматинской области.",
            "Кәмелетке толмағандардың істері жөніндегі Алматы соты.",
            "10-летний юбилей. Асан Мысалов.",
        ] {
            assert_eq!(minor_named_in(text, ""), None, "{text}");
        }
    }

    #[test]
    fn a_child_is_told_by_age_or_form() {
        for text in
            ["15-летняя девочка", "15 жасар қыз", "15 жастағы бала", "9-сынып оқушысы", "ученику 9 класса", "школьница"]
        {
            assert!(minor_in(text).is_some(), "{text}");
        }
        for text in
            ["25-летний мужчина", "45 жасар азамат", "5-летний срок", "10 лет лишения свободы", "ученики мастера"]
        {
            assert_eq!(minor_in(text), None, "{text}");
        }
    }
}
