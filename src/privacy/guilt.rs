//! Words that call somebody guilty, for texts about cases whose judgment is not in force.
//!
//! It looks at one text. Names of crimes («алаяқтық», «убийство») are no such words, nor is what stands in quotation
//! marks, nor that a court has found somebody guilty.

use std::ops::Range;
use std::sync::LazyLock;

use crate::base::letters::lowercase;

use super::hints::Hints;
use super::names::letters;

/// A word that calls somebody guilty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guilt {
    /// The word as it is written.
    pub word: String,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether it is Kazakh.
    pub is_kazakh: bool,
}

/// Kazakh nouns for those who commit crimes; with «лық» they name the crime.
const KAZAKH: [&str; 10] =
    ["жемқор", "қылмыскер", "өлтіруші", "қанішер", "алаяқ", "парақор", "қарақшы", "тонаушы", "зорлаушы", "ұрлықшы"];
/// Words whose beginning is that of others: every form.
const FORMS: [&str; 24] = [
    "ұры",
    "ұрының",
    "ұрыны",
    "ұрыға",
    "ұрыдан",
    "ұрымен",
    "ұрылар",
    "ұрылардың",
    "ұрыларды",
    "ұрыларға",
    "вор",
    "вора",
    "вору",
    "вором",
    "воре",
    "воры",
    "воров",
    "ворам",
    "ворами",
    "ворах",
    "воришка",
    "воришки",
    "воришку",
    "воришкой",
];
/// Russian nouns, by their beginnings, and the endings that they may have.
const RUSSIAN: [&str; 11] = [
    "взяточник",
    "взяточниц",
    "коррупционер",
    "педофил",
    "преступник",
    "преступниц",
    "убийц",
    "мошенник",
    "мошенниц",
    "насильник",
    "грабител",
];
const ENDINGS: [&str; 22] = [
    "", "а", "у", "ом", "е", "и", "ов", "ам", "ами", "ах", "ы", "ей", "ою", "ею", "ь", "я", "ю", "ем", "ям", "ями",
    "ях", "й",
];
/// Guilt as such: fine where the text tells what a court has found.
const GUILTY: [&str; 12] = [
    "виновное",
    "виновную",
    "виновный",
    "виновного",
    "виновному",
    "виновным",
    "виновном",
    "виновные",
    "виновных",
    "виновными",
    "виновная",
    "виновной",
];
const FOUND: [&str; 11] =
    ["призна", "считает", "считать", "таны", "таба", "тапты", "деп тап", "деп тан", "деп сана", "деп есеп", "есептел"];

static HINTS: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&KAZAKH, &FORMS, &RUSSIAN, &GUILTY, &["кінәлі"]]));

/// The words of a text that call somebody guilty, in its order.
#[must_use]
pub fn guilt_in(text: &str) -> Vec<Guilt> {
    let mut found = Vec::new();
    if !HINTS.are_in(text) {
        return found;
    }
    let mut start = 0;
    // A quotation ends with its line at the latest: a mark that nobody closed hides nothing below.
    for line in text.split_inclusive('\n') {
        let mut depth = 0_usize;
        let is_worth_it = HINTS.are_in(line);
        for word in words(line).filter(|_| is_worth_it) {
            let chunk = &line[word.clone()];
            let is_quoted = depth > 0 || chunk.contains(['«', '“', '„', '"']);
            depth += chunk.matches(['«', '“', '„']).count();
            depth = depth.saturating_sub(chunk.matches(['»', '”']).count());
            if !is_quoted {
                found.extend(of_word(text, start + word.start..start + word.end));
            }
        }
        start += line.len();
    }
    found
}

fn of_word(text: &str, chunk: Range<usize>) -> Option<Guilt> {
    let word = letters(&text[chunk.clone()]);
    if word.is_empty() {
        return None;
    }
    let is_kazakh = language_of(&lowercase(word), || sentence_around(text, &chunk))?;
    let start = chunk.start + text[chunk.clone()].find(word)?;
    Some(Guilt { word: word.to_owned(), range: start..start + word.len(), is_kazakh })
}

/// Whether a word calls somebody guilty: in Kazakh, in Russian, or not at all.
fn language_of(word: &str, sentence: impl Fn() -> String) -> Option<bool> {
    let is_crime = |rest: &str| {
        let mut letters = rest.chars();
        matches!(letters.next(), Some('л' | 'д' | 'т'))
            && matches!(letters.next(), Some('ы' | 'і'))
            && matches!(letters.next(), Some('қ' | 'к' | 'ғ' | 'г'))
    };
    if KAZAKH.iter().any(|stem| word.strip_prefix(stem).is_some_and(|rest| !is_crime(rest))) {
        return Some(true);
    }
    if FORMS.contains(&word) {
        return Some(word.starts_with('ұ'));
    }
    if RUSSIAN.iter().any(|stem| word.strip_prefix(stem).is_some_and(|rest| ENDINGS.contains(&rest))) {
        return Some(false);
    }
    let is_kazakh = word.strip_prefix("кінәлі").is_some_and(|rest| !is_crime(rest) && !rest.starts_with("лі"));
    let is_guilty = is_kazakh || GUILTY.contains(&word);
    let is_finding = || {
        let sentence = sentence();
        FOUND.iter().any(|word| sentence.contains(word))
    };
    (is_guilty && !is_finding()).then_some(is_kazakh)
}

/// Runs without white space.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let start = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| {
        let at = word.as_ptr() as usize - start;
        at..at + word.len()
    })
}

/// The sentence around a word, in small letters; of a very long one the part nearby.
fn sentence_around(text: &str, word: &Range<usize>) -> String {
    const REACH: usize = 300;
    let is_inside = |c: &char| !matches!(c, '.' | '!' | '?' | '\n');
    let before: Vec<char> = text[..word.start].chars().rev().take(REACH).take_while(is_inside).collect();
    let after = text[word.end..].chars().take(REACH).take_while(is_inside);
    let whole = before.into_iter().rev().chain(text[word.clone()].chars()).chain(after);
    whole.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::guilt_in;

    fn words(text: &str) -> Vec<String> {
        guilt_in(text).into_iter().map(|found| found.word).collect()
    }

    #[test]
    fn nobody_is_called_guilty_in_any_case_form() {
        for (text, word) in [
            ("Сотта қылмыскердің айыбы қаралды.", "қылмыскердің"),
            ("Полиция ұрыны ұстады.", "ұрыны"),
            ("Кісі өлтірушіге қатысты іс.", "өлтірушіге"),
            ("Алаяқтардың ісі сотта.", "Алаяқтардың"),
            ("Бұл оқиғаға кінәлі адам сотқа келді.", "кінәлі"),
            ("Преступника доставили в суд.", "Преступника"),
            ("Убийце назначено заседание.", "Убийце"),
            ("Дело воров рассмотрено.", "воров"),
            ("Виновный дал показания.", "Виновный"),
            ("Мошенницу вызвали в суд", "Мошенницу"),
            ("Взяточник задержан.", "Взяточник"),
            ("Коррупционера уволили.", "Коррупционера"),
            ("Педофил ждёт суда.", "Педофил"),
            ("Жемқорларды ұстады.", "Жемқорларды"),
            ("Виновное лицо установлено.", "Виновное"),
        ] {
            assert_eq!(words(text), [word], "{text}");
        }
    }

    #[test]
    fn crimes_findings_and_quotations_are_fine() {
        for text in [
            "Алаяқтық туралы іс, қылмыстық істер, қарақшылық, парақорлық, кінәлілігі дәлелденбеген.",
            "Ұрып-соғу, ұрыс, ұрлық туралы іс. Кісі өлтіру.",
            "Преступление, преступность, преступный, убийство, мошенничество, грабёж, воровство, ворота.",
            "Суд признал подсудимого виновным в краже.",
            "Никто не может считаться виновным до приговора.",
            "Сотталушы кінәлі деп танылды.",
            "Айыпталушы кінәсіз деп есептеледі, невиновный.",
            "Прокурор сказал: «Преступник должен ответить».",
            "«Қылмыскер» деген фильм.",
            "Сотталушы өзін кінәлі деп санамайды.",
            "Прокурор кінәлі деп тануды сұрады.",
            "Сыбайлас жемқорлыққа қарсы күрес. Коррупционные преступления, взяточничество, педофилия.",
        ] {
            assert_eq!(words(text), Vec::<String>::new(), "{text}");
        }
    }
}
