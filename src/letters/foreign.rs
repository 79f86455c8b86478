//! Cyrillic letters of other alphabets in Kazakh words: old 8-bit fonts (`жылєы`), scans and phones (`тӛрелік`).
//!
//! Names of neighbours keep their letters (Київ, Ўзбекистон): only what no name has, or has not beside ы, is certain.

use super::scripts::is_foreign;
use super::surroundings::Surroundings;
use crate::base::lang::Lang;

/// The word in Kazakh letters; nothing where it is as it should be.
pub(super) fn meant(word: &str, around: &Surroundings<'_>) -> Option<String> {
    if around.lang != Lang::Kk || word.chars().nth(1).is_none() || !word.chars().any(is_foreign) {
        return None;
    }
    let letters: Option<Vec<(char, bool)>> =
        word.chars().map(|c| if is_foreign(c) { kazakh(c) } else { Some((c, false)) }).collect();
    let letters = letters?;
    let meant: String = letters.iter().map(|(c, _)| *c).collect();
    let is_certain = letters.iter().any(|(_, is_certain)| *is_certain)
        || word.contains(['ы', 'Ы', 'э', 'ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'Ә', 'Ғ', 'Қ', 'Ң', 'Ө', 'Ұ', 'Ү'])
        // Names have capitals; nothing but an ending of Kazakh has є before а.
        || word.starts_with(char::is_lowercase)
        || word.contains("єа")
        || around.words.has(&meant)
        || around.words.is_of_an_old_font();
    // Belarusian and Uzbek have ў with ы, and Belarusian є never.
    let is_name = word.starts_with('Ў') && word.chars().all(|c| matches!(c, 'Ў' | 'ў') || !is_foreign(c));
    (is_certain && !is_name).then_some(meant)
}

/// The Kazakh letter that another one stands for, and whether it stands for nothing else.
const fn kazakh(c: char) -> Option<(char, bool)> {
    Some(match c {
        'Ќ' | 'Ҡ' | 'Ӄ' | 'Ҝ' | 'Ҟ' => ('Қ', true),
        'ќ' | 'ҡ' | 'ӄ' | 'ҝ' | 'ҟ' => ('қ', true),
        'Ѕ' | 'Ӊ' | 'Ҥ' | 'Ӈ' => ('Ң', true),
        'ѕ' | 'ӊ' | 'ҥ' | 'ӈ' => ('ң', true),
        'Ӛ' | 'Ӧ' | 'Ѳ' | 'Ӫ' => ('Ө', true),
        'ӛ' | 'ӧ' | 'ѳ' | 'ӫ' => ('ө', true),
        'Ӓ' => ('Ә', true),
        'ӓ' => ('ә', true),
        'Ѓ' | 'Ҕ' => ('Ғ', true),
        'ѓ' | 'ҕ' => ('ғ', true),
        'Є' => ('Ғ', false),
        'є' => ('ғ', false),
        'Ґ' => ('Ө', false),
        'ґ' => ('ө', false),
        'Ў' => ('Ұ', false),
        'ў' => ('ұ', false),
        'Ї' => ('Ү', false),
        'ї' => ('ү', false),
        'Ј' => ('Ә', false),
        'ј' => ('ә', false),
        'Ћ' => ('Һ', false),
        'ћ' => ('һ', false),
        _ => return None,
    })
}
