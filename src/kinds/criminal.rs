//! Words that call somebody a criminal, in news that names no case and no judgment.

use super::checked::Checked;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::SlipProblem;
use crate::privacy::{Guilt, guilt_in};

/// Middle letters of «қылмыскер» and «преступник» that hardly any other word has: the second bytes of each letter.
const RARE: [[u8; 4]; 2] = [[0xbc, 0x8b, 0x81, 0xba], [0xbf, 0xbd, 0xb8, 0xba]];
const RARE_OF_WOMEN: [u8; 4] = [0xbf, 0xbd, 0xb8, 0x86];

/// How the words begin in their dictionary, and how their plurals go on: those speak of nobody.
const WORDS: [(&str, &[&str]); 3] = [
    ("қылмыскер", &["лер"]),
    ("преступник", &["и", "ов", "ам", "ами", "ах"]),
    ("преступниц", &["ы", "ам", "ами", "ах"]),
];

/// What a text says where somebody has been found guilty for good.
const IN_FORCE: [&str; 4] = ["күшіне ен", "вступил в", "вступившим в", "вступившего в"];

/// Tells of words that call one person a criminal.
pub(super) fn called(item: &Checked<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let base = item.base;
    let fields = [("title", Some(base.title.as_str())), ("summary", base.summary.as_deref())];
    for (field, words) in fields.into_iter().filter_map(|(field, words)| Some((field, words?))) {
        found.extend(of(words).map(|guilt| Diagnostic::new(problem(guilt), (item.place)(field))));
    }
    found.extend(of(item.written).map(|guilt| {
        let place = (item.in_text)(&guilt.word).unwrap_or_else(|| item.text.clone());
        Diagnostic::new(problem(guilt), place)
    }));
    if !found.is_empty() && IN_FORCE.iter().any(|words| item.written.contains(words)) {
        found.clear();
    }
    found
}

fn of(text: &str) -> impl Iterator<Item = Guilt> {
    let may_hold = RARE.iter().chain([&RARE_OF_WOMEN]).any(|letters| has_letters(text, *letters));
    let guilt = if may_hold { guilt_in(text) } else { Vec::new() };
    guilt.into_iter().filter(|guilt| {
        let word = guilt.word.to_lowercase();
        WORDS.iter().any(|(stem, plurals)| {
            word.strip_prefix(stem).is_some_and(|rest| {
                !plurals.iter().any(|plural| rest == *plural || (guilt.is_kazakh && rest.starts_with(plural)))
            })
        })
    })
}

/// Whether four letters of two bytes each follow each other, by their second bytes; many places are compared at once.
#[allow(clippy::needless_bitwise_bool, reason = "a branch for each byte would be slower by far")]
fn has_letters(text: &str, [one, two, three, four]: [u8; 4]) -> bool {
    let bytes = text.as_bytes();
    let Some(last) = bytes.len().checked_sub(6) else { return false };
    (0..last).step_by(64).any(|start| {
        let end = last.min(start + 64);
        let at = |by: usize| bytes[start + by..end + by].iter();
        let fours = at(0).zip(at(2)).zip(at(4).zip(at(6)));
        fours.fold(false, |has, ((a, b), (c, d))| has | ((*a == one) & (*b == two) & (*c == three) & (*d == four)))
    })
}

fn problem(guilt: Guilt) -> SlipProblem {
    let lawful = if guilt.is_kazakh {
        "«айыпталушы», «сотталушы»"
    } else {
        "«обвиняемый», «подсудимый»"
    };
    SlipProblem::CriminalInNews { word: guilt.word, lawful: lawful.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn one_person_is_told_from_many() {
        for text in ["Қылмыскерді ұстады", "Преступнику назначена мера", "Суд над преступницей", "қылмыскер"]
        {
            assert_eq!(of(text).count(), 1, "{text}");
        }
        for text in ["қылмыскерлерді", "преступники", "преступность", "қылмыс", "«преступник»", "", "қылм"]
        {
            assert_eq!(of(text).count(), 0, "{text}");
        }
    }
}
