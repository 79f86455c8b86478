//! A case before a court: how far it has come, and whom a report must not name.
//!
//! Shared by every kind that tells of a case; the law's protection of people is the same in all.

use super::checked::Checked;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::KindProblem;
use crate::front_matter::{Text, choice, group};

choice! {
    /// How far the case has come.
    pub enum Stage {
        Pending = "pending" { kk: "Іс қаралуда", ru: "Дело рассматривается", en: "Pending" },
        Decided = "decided" { kk: "Сот актісі шығарылды, заңды күшіне енген жоқ", ru: "Судебный акт вынесен, не вступил в законную силу", en: "Decided, not in force" },
        InForce = "in-force" { kk: "Заңды күшіне енді", ru: "Вступил в законную силу", en: "In force" },
    }
}

choice! {
    /// Which instance hears the case.
    pub enum Instance {
        First = "first" { kk: "Бірінші саты", ru: "Первая инстанция", en: "First instance" },
        Appeal = "appeal" { kk: "Апелляциялық саты", ru: "Апелляционная инстанция", en: "Appeal" },
        Cassation = "cassation" { kk: "Кассациялық саты", ru: "Кассационная инстанция", en: "Cassation" },
        Supreme = "supreme" { kk: "Жоғарғы Сот", ru: "Верховный Суд", en: "Supreme Court" },
    }
}

choice! {
    /// Whether the public may be present.
    pub enum Hearing {
        Open = "open" { kk: "Ашық отырыс", ru: "Открытое заседание", en: "Open hearing" },
        Closed = "closed" { kk: "Жабық отырыс", ru: "Закрытое заседание", en: "Closed hearing" },
    }
}

choice! {
    /// The area of law.
    pub enum Area {
        Criminal = "criminal" { kk: "Қылмыстық іс", ru: "Уголовное дело", en: "Criminal case" },
        Civil = "civil" { kk: "Азаматтық іс", ru: "Гражданское дело", en: "Civil case" },
        Administrative = "administrative" { kk: "Әкімшілік іс", ru: "Административное дело", en: "Administrative case" },
        Offence = "administrative-offence" { kk: "Әкімшілік құқық бұзушылық туралы іс", ru: "Дело об административном правонарушении", en: "Administrative offence case" },
    }
}

group! {
    /// The case that an item of another kind is about.
    pub struct Case {
        optional number: Text { kk: "Іс нөмірі", ru: "Номер дела", en: "Case number" },
        optional area: Area { kk: "Іс санаты", ru: "Категория дела", en: "Area of law" },
        optional instance: Instance { kk: "Сот сатысы", ru: "Инстанция", en: "Instance" },
        required stage: Stage { kk: "Істің жай-күйі", ru: "Состояние дела", en: "Stage" },
        optional hearing: Hearing { kk: "Отырыс", ru: "Заседание", en: "Hearing" },
    }
}

/// Words that tell that a child takes part.
const MINORS: [&str; 4] = ["кәмелетке толмаған", "жасөспірім", "несовершеннолетн", "малолетн"];
/// Words that tell of a victim.
const VICTIMS: [&str; 2] = ["жәбірленуш", "потерпевш"];

/// A word that tells that a child takes part.
pub(super) fn mentions_minor(item: &Checked<'_>) -> Option<String> {
    let text = words_of(item).to_lowercase();
    MINORS.into_iter().find(|stem| text.contains(stem)).map(str::to_owned)
}

/// Victims and minors are named neither by first nor by family name: a name in a sentence that tells
/// of one is taken for theirs.
pub(super) fn protected_people(item: &Checked<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let base = [("title", item.base.title.as_str()), ("summary", item.base.summary.as_deref().unwrap_or_default())];
    for (field, text) in base {
        found.extend(named_beside(text).map(|problem| item.at(field, problem)));
    }
    found.extend(named_beside(&item.body.plain).map(|problem| Diagnostic::new(problem, item.text.clone())));
    found
}

fn words_of(item: &Checked<'_>) -> String {
    format!("{}\n{}\n{}", item.base.title, item.base.summary.as_deref().unwrap_or_default(), item.body.plain)
}

fn named_beside(text: &str) -> Option<KindProblem> {
    sentences(text).find_map(|sentence| {
        let lower = sentence.to_lowercase();
        let word = MINORS.iter().chain(&VICTIMS).find(|stem| lower.contains(*stem))?;
        Some(KindProblem::ProtectedPersonNamed { name: person_in(sentence)?, word: (*word).to_owned() })
    })
}

/// Sentences, roughly: a full stop after an initial ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut start = 0;
        let mut parts = Vec::new();
        for (at, found) in line.match_indices(['.', '!', '?']) {
            let end = at + found.len();
            let word = line[start..at].rsplit([' ', '\u{a0}', '.']).next().unwrap_or_default();
            if word.chars().count() > 2 && line[end..].starts_with([' ', '\u{a0}']) {
                parts.push(&line[start..end]);
                start = end;
            }
        }
        parts.push(&line[start..]);
        parts
    })
}

/// A person's name: a family name or patronymic by its ending, beside a first name or initials.
pub(super) fn person_in(sentence: &str) -> Option<String> {
    let words: Vec<&str> = sentence.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    words.windows(2).find_map(|pair| {
        let is_broken = pair[0].ends_with([',', ';', ':', ')', '»']);
        let (first, second) = (letters(pair[0]), letters(pair[1]));
        let is_name = (is_family_name(first) && (is_capitalised(second) || is_initials(pair[1])))
            || (is_family_name(second) && (is_capitalised(first) || is_initials(pair[0])));
        (is_name && !is_broken).then(|| format!("{} {}", pair[0], second))
    })
}

fn letters(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphabetic())
}

fn is_capitalised(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && word.chars().count() > 2 && chars.all(char::is_lowercase)
}

/// `А.`, `А.Б.`
fn is_initials(word: &str) -> bool {
    let parts: Vec<&str> = word.trim_end_matches([',', ';', ')']).split_terminator('.').collect();
    word.contains('.') && parts.len() <= 2 && parts.iter().all(|part| part.chars().count() == 1)
}

/// Endings of family names and patronymics, with the endings of cases in Russian and Kazakh.
fn is_family_name(word: &str) -> bool {
    const STEMS: [&str; 8] = ["ов", "ев", "ёв", "ұлы", "қызы", "улы", "кызы", "енко"];
    const CASES: [&str; 25] = [
        "", "а", "у", "ым", "е", "ой", "ы", "ых", "тың", "тің", "қа", "ке", "ты", "ті", "тан", "тен", "пен", "аның",
        "аға", "аны", "адан", "амен", "ның", "на", "нан",
    ];
    if !is_capitalised(word) {
        return false;
    }
    let lower = word.to_lowercase();
    STEMS.iter().any(|stem| {
        let at = lower.rfind(stem).filter(|at| lower[..*at].chars().count() >= 2);
        at.is_some_and(|at| CASES.contains(&&lower[at + stem.len()..]))
    })
}

#[cfg(test)]
mod tests {
    use super::{named_beside, person_in};

    #[test]
    fn a_name_is_known_by_its_shape() {
        for named in ["Асан Мысаловтың", "Мысалов А.Б.", "А. Мысалова", "Үсен Асанұлы келді", "Петрову Ивану"]
        {
            assert!(person_in(named).is_some(), "{named}");
        }
        for plain in [
            "Жоғарғы Сот Кеңесі",
            "Қазақстан Республикасының Қылмыстық кодексі",
            "Алматы қалалық соты",
            "А.Б. сотқа келді",
            "Суд города Астаны",
            "«Мысалов» кәсіпорны",
        ] {
            assert_eq!(person_in(plain), None, "{plain}");
        }
    }

    #[test]
    fn a_victim_is_named_in_no_sentence() {
        assert!(named_beside("Сот өтті. Жәбірленуші Асан Мысалов сотқа келді.").is_some());
        assert!(named_beside("Потерпевшей признана Мысалова А. из города.").is_some());
        assert!(named_beside("Жәбірленуші А.Б. келді. Судья Асан Мысалов үкім шығарды.").is_none());
    }
}
