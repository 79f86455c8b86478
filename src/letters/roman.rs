//! Roman numerals that are typed with Cyrillic letters: ХХІ for XXI.
//!
//! Only numerals of I, V and X are looked for: what else they could be made of stands in abbreviations.

/// The numeral in Latin letters, where some of a word's are Cyrillic and it can be nothing else.
pub(super) fn meant(word: &str) -> Option<String> {
    let is_cyrillic = |c: char| matches!(c, 'І' | 'Х');
    let count = word.chars().count();
    let known = word.chars().all(|c| is_cyrillic(c) || matches!(c, 'I' | 'V' | 'X'));
    if count < 2 || !known || !word.chars().any(is_cyrillic) {
        return None;
    }
    let latin: String = word
        .chars()
        .map(|c| {
            if c == 'І' {
                'I'
            } else if c == 'Х' {
                'X'
            } else {
                c
            }
        })
        .collect();
    is_numeral(&latin).then_some(latin)
}

fn is_numeral(latin: &str) -> bool {
    let rest = latin.trim_start_matches('X');
    let tens = latin.len() - rest.len();
    tens <= 3 && matches!(rest, "" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX")
}
