//! Names that are nearly those of an item's texts, as phones, Windows and Word make them of `index.kk.md`.
//!
//! It knows names alone; what is done about them is decided by those who see the folder.

use unicode_normalization::UnicodeNormalization;

use crate::base::lang::Lang;

/// Words that programs and people put beside a name when they copy a file.
const ADDED: [&str; 10] = ["copy", "копия", "көшірме", "көшірмесі", "txt", "final", "new", "новый", "жаңа", "of"];

/// The language of the text that a file seems to be meant as; `None` where the name is that of something else.
pub(super) fn meant(name: &str, languages: &[Lang]) -> Option<Lang> {
    let name: String = name.nfc().flat_map(char::to_lowercase).collect();
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_added = |word: &&str| ADDED.contains(word) || word.chars().all(|c| c.is_ascii_digit());
    let words: Vec<String> = words.filter(|word| !is_added(word)).map(in_latin).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (lang, is_text) = match words[..] {
        ["index", lang, ending] | [lang, ending] => (lang, ["md", "markdown", "mdx"].contains(&ending)),
        _ => return None,
    };
    language(lang).filter(|lang| is_text && languages.contains(lang))
}

/// A language by its code, or by what it is often taken for.
fn language(word: &str) -> Option<Lang> {
    match word {
        "kz" | "kaz" | "qaz" | "qz" => Some(Lang::Kk),
        "rus" => Some(Lang::Ru),
        "eng" => Some(Lang::En),
        code => Lang::from_code(code),
    }
}

/// A word whose Cyrillic letters look Latin, or stand for the same sound.
fn in_latin(word: &str) -> String {
    let latin = |c: char| match c {
        'а' => 'a',
        'е' => 'e',
        'і' | 'и' => 'i',
        'к' => 'k',
        'м' => 'm',
        'н' => 'n',
        'д' => 'd',
        'р' => 'r',
        'у' => 'u',
        'х' => 'x',
        c => c,
    };
    if word.is_ascii() { word.to_owned() } else { word.chars().map(latin).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_under_names_that_programs_give_it() {
        let languages = [Lang::Kk, Lang::Ru];
        for name in [
            "INDEX.KK.MD",
            "index.kz.md",
            "index.kk (1).md",
            "index.kk - копия.md",
            "Копия index.kk.md",
            "index.kk.md.txt",
            "index.kk .md",
            "index,kk.md",
            "index_kk.md",
            "index-kk.md",
            "index.kk.markdown",
            "kk.md",
            "іndex.kk.md",
            "index.кк.md",
            "index.kaz.md",
        ] {
            assert_eq!(meant(name, &languages), Some(Lang::Kk), "{name}");
        }
        assert_eq!(meant("index.ру.md", &languages), Some(Lang::Ru));
        for name in [
            "index.en.md",
            "index.md",
            "notes.md",
            "index.html",
            "readme.md",
            "index.kk.pdf",
            "photo.kk.jpg",
            "2026.md",
        ] {
            assert_eq!(meant(name, &languages), None, "{name}");
        }
    }
}
