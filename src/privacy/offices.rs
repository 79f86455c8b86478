//! Offices and callings whose bearers are named with them, before the name or behind it.
//!
//! What stands beside a name is all that is looked at: whose office it is in law, nobody asks here.

use std::sync::LazyLock;

use crate::base::letters::{begins, is_letter, lowercase};

use super::forms::{Ending, adjective, feminine, kazakh, masculine, soft};
use super::names::{ends_part, is_capitalised, is_initials, letters};

/// Offices and callings, by the beginnings of the words: of courts and the law, the state, those in uniform, schools
/// and science, those who write. Endings of either language may follow.
const OFFICES: &str = "\
    судь судья судей төраға төрайым хатшы прокурор генпрокурор адвокат заңгер юрист юрисконсульт нотариус медиатор \
    арбитр төреші қорғаушы защитник айыптаушы обвинител орындаушы исполнител пристав тергеуші следовател \
    дознавател анықтаушы сарапшы эксперт криминалист правовед омбудсмен уполномоченн уәкіл өкіл представител \
    полицейск инспектор \
    президент премьер министр вице-министр сенатор мәжілісмен депутат әкім аким консул посол посл елші дипломат \
    басшы бастық начальник руководител председател заместител зампредседател замдиректор орынбасар спикер директор \
    секретар кеңесші советник көмекші помощник консультант маман специалист қызметкер сотрудник сотрудниц заведующ \
    меңгеруші администратор менеджер координатор үйлестіруші атқарушы аудитор бухгалтер экономист модератор лектор \
    ардагер ветеран \
    генерал полковник подполковник майор капитан лейтенант сержант офицер комиссар \
    ректор проректор декан профессор доцент академик академиг доктор кандидат магистр ғалым учён учен зерттеуші \
    исследовател мұғалім учител учительниц ұстаз педагог оқытушы преподавател преподавательниц тәрбиеші воспитател \
    жаттықтырушы тренер психолог завуч \
    журналист журналистк корреспондент тілші редактор блогер жазушы писател ақын поэт режиссёр режиссер аудармашы \
    переводчик переводчиц";
/// What stands between a Russian office and the name, besides what ends as the genitive does.
const BETWEEN: [&str; 22] = [
    "по",
    "и",
    "в",
    "г",
    "г.",
    "рк",
    "при",
    "им",
    "имени",
    "отставке",
    "отдела",
    "дела",
    "және",
    "мен",
    "пен",
    "бен",
    "для",
    "наук",
    "дел",
    "прав",
    "услуг",
    "экспертиз",
];
const GENITIVE: [&str; 16] =
    ["ого", "его", "ой", "ей", "ых", "их", "ам", "ям", "ым", "им", "ов", "ев", "а", "я", "ы", "и"];
/// How many words from a name its office may stand.
const REACH: usize = 12;
/// How many words behind a name its office may end.
const BEHIND: usize = 8;

static LIST: LazyLock<Vec<&str>> = LazyLock::new(|| OFFICES.split_whitespace().collect());

/// Whether a word is an office, in any case: «пресс-хатшы», «судья-докладчик».
pub(super) fn is_office(word: &str) -> bool {
    let lower = lowercase(letters(word));
    lower.split(['-', '‑']).any(|part| form(part).is_some())
}

/// The rest of a word behind an office's beginning, where it is an ending.
fn form(word: &str) -> Option<&str> {
    let is_ending = |rest: &str| {
        let endings: [Ending; 5] = [kazakh, masculine, soft, feminine, adjective];
        endings.iter().any(|ending| ending(rest).is_some())
    };
    LIST.iter().filter_map(|office| word.strip_prefix(office)).find(|rest| is_ending(rest))
}

/// Whether an office stands before the name that the words lead to, with what it is of between them: «судья
/// областного суда».
pub(super) fn is_before(words: &[&str]) -> bool {
    let mut quoted = false;
    for (at, word) in words.iter().enumerate().rev().take(REACH) {
        let is_last = at + 1 == words.len();
        if quoted || word.ends_with('»') || word.trim_end_matches(',').ends_with('»') {
            quoted = !word.starts_with('«');
            continue;
        }
        if is_office(word) {
            return is_last || !ends_part(word);
        }
        if !is_last && ends_part(word) || !is_between(word) {
            return false;
        }
    }
    false
}

fn is_between(word: &str) -> bool {
    let plain = letters(word);
    let lower = lowercase(plain);
    let is_verb = begins_past(&lower);
    is_capitalised(plain)
        || is_initials(word)
        || plain.chars().all(char::is_uppercase)
        || BETWEEN.contains(&lower.as_str())
        || (!is_verb && plain.chars().count() > 3 && GENITIVE.iter().any(|ending| lower.ends_with(ending)))
}

/// Whether a word looks like a Russian verb of the past: «пояснила» leads to no genitive.
fn begins_past(word: &str) -> bool {
    const DEPARTMENTS: [&str; 4] = ["отдела", "дела", "раздела", "подотдела"];
    ["ла", "ли", "лась", "лись", "лся", "ся"].iter().any(|ending| word.ends_with(ending))
        && !DEPARTMENTS.contains(&word)
}

/// Whether an office stands behind a name, apart from it: «Асан Мысалов, судья,», «Асан Мысалов – сот төрағасы».
pub(super) fn is_behind(name: &str, after: &[&str]) -> bool {
    let is_dash = |word: &str| !word.contains(is_letter) && word.contains(['–', '—', '-']);
    let dash = after.first().is_some_and(|word| is_dash(word));
    let bracket = after.first().is_some_and(|word| word.starts_with('('));
    if !(dash || bracket || name.ends_with(',')) {
        return false;
    }
    let after = if dash { &after[1..] } else { after };
    for (at, word) in after.iter().enumerate().take(BEHIND) {
        let lower = lowercase(letters(word));
        // Further away only the bearer's own office counts: «судьяның айтуынша» is of somebody else.
        let is_own = || form(&lower).is_some_and(|rest| ["", "я", "ь", "сы", "сі", "ы", "і"].contains(&rest));
        if at == 0 && is_office(word) && !begins(&lower, &["судьяның"]) || is_own() {
            return true;
        }
        if ends_part(word) || word.ends_with('.') || is_dash(word) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{is_before, is_behind, is_office};
    use crate::privacy::names::words_of;

    #[test]
    fn offices_are_known_in_every_case_and_other_words_are_none() {
        for office in [
            "судья",
            "судей",
            "Судьяға",
            "пресс-хатшысы",
            "әкімі",
            "адвоката",
            "сарапшылар",
            "учителем",
            "судьёй",
            "уполномоченного",
            "академигі",
            "тілшісінің",
        ] {
            assert!(is_office(office), "{office}");
        }
        for other in ["судьба", "әкімшілік", "экспертиза", "адвокатура", "акимат", "следовательно", "депутаттық"]
        {
            assert!(!is_office(other), "{other}");
        }
    }

    #[test]
    fn an_office_may_stand_away_from_the_name() {
        for before in [
            "встретилась судья областного суда",
            "председатель Верховного Суда Республики Казахстан",
            "судья специализированного суда по уголовным делам",
            "директор ТОО «Үлгі және К»",
            "провёл эксперт Центра судебных экспертиз",
            "судья С. Мысалов және",
        ] {
            assert!(is_before(&words_of(before)), "{before}");
        }
        for before in ["Судья огласил приговор", "Прокурор пояснила", "судья, куә", "Судьба", ""]
        {
            assert!(!is_before(&words_of(before)), "{before}");
        }
        for (name, after) in [
            ("Мысалов,", "судья, айтты"),
            ("Мысалов", "– облыстық сот төрағасы."),
            ("Мысалов", "(медиатор) келді"),
            ("Мысалова,", "судьи суда, дело"),
        ] {
            assert!(is_behind(name, &words_of(after)), "{name} {after}");
        }
        for (name, after) in [("Мысалов", "судья"), ("Мысалов,", "талапкер, судьяға келді")]
        {
            assert!(!is_behind(name, &words_of(after)), "{name} {after}");
        }
    }
}
