//! Whose name an editor has typed where an id belongs.

use super::lang::LocalText;

/// The id of the only one whose name in some language is meant: in full, or by surname and initials, in any order.
#[must_use]
pub fn by_name<'a>(typed: &str, named: impl IntoIterator<Item = (&'a str, &'a LocalText)>) -> Option<&'a str> {
    let typed = words(typed);
    // Initials alone are nobody's name.
    if !typed.iter().any(|word| word.chars().count() >= 3) {
        return None;
    }
    let is_meant = |name: &LocalText| name.0.values().any(|name| fits(&typed, &words(name)));
    let mut found = named.into_iter().filter(|(_, name)| is_meant(name)).map(|(id, _)| id);
    found.next().filter(|_| found.next().is_none())
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether each typed word is one of the name's, or the first letter of one; no word of a name counts twice.
fn fits(typed: &[String], name: &[String]) -> bool {
    let mut left: Vec<&String> = name.iter().collect();
    let (long, initials): (Vec<&String>, Vec<&String>) = typed.iter().partition(|word| word.chars().count() > 1);
    long.into_iter().chain(initials).all(|word| {
        let is_initial = word.chars().count() == 1;
        let at = left.iter().position(|own| if is_initial { own.starts_with(word.as_str()) } else { *own == word });
        at.map(|at| left.remove(at)).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    #[test]
    fn the_only_one_of_a_name_is_found() {
        let name = |kk: &str, ru: &str| LocalText([(Lang::Kk, kk.into()), (Lang::Ru, ru.into())].into());
        let people =
            [("a-press", name("Асхат Сілтемеев", "Асхат Силтемеев")), ("b-judge", name("Әсел Үлгі", "Асель Улги"))];
        let found = |typed: &str| by_name(typed, people.iter().map(|(id, name)| (*id, name)));
        for typed in ["Асхат Силтемеев", "Силтемеев А.", "А. Сілтемеев", "силтемеев"]
        {
            assert_eq!(found(typed), Some("a-press"), "{typed}");
        }
        for typed in ["А. С.", "Б. Силтемеев", "Пресс-секретарь", ""] {
            assert_eq!(found(typed), None, "{typed}");
        }
    }
}
