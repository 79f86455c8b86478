//! Names of people as authors give them: which word is the family name.
//!
//! Indexes sort by it and reference managers ask for it. On an author's own page a name stands as it
//! was given.

/// A name in two parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonName {
    /// The family name; the whole name where it has no other part.
    pub family: String,
    /// Given name, patronymic, initials.
    pub given: String,
}

/// What Kazakh and Russian patronymics end in.
const PATRONYMICS: [&str; 10] = ["ұлы", "қызы", "улы", "кызы", "ович", "евич", "овна", "евна", "ична", "ьич"];

impl PersonName {
    /// Takes a name apart. A comma parts it as it says; initials and patronymics stand after a family
    /// name that comes first («Мысалова А. С.», «Мысалова Айгүл Серікқызы»); else it comes last.
    #[must_use]
    pub fn read(name: &str) -> Self {
        if let Some((family, given)) = name.split_once(',') {
            return Self { family: family.trim().to_owned(), given: given.trim().to_owned() };
        }
        let words: Vec<&str> = name.split_whitespace().collect();
        let (first, last) = match words.as_slice() {
            [] => ("", ""),
            [only] => (*only, ""),
            [first, .., last] => (*first, *last),
        };
        let family_first = words.len() == 1 || (!is_initial(first) && (is_initial(last) || is_patronymic(last)));
        let (family, given) = if family_first {
            (first, words.get(1..).unwrap_or_default())
        } else {
            (last, words.get(..words.len().saturating_sub(1)).unwrap_or_default())
        };
        Self { family: family.to_owned(), given: given.join(" ") }
    }

    /// The family name, a mark, the rest: what lists are sorted by and what reference managers read.
    #[must_use]
    pub fn inverted(&self, mark: &str) -> String {
        if self.given.is_empty() { self.family.clone() } else { format!("{}{mark}{}", self.family, self.given) }
    }
}

fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.chars().next().is_some_and(char::is_uppercase)
}

fn is_patronymic(word: &str) -> bool {
    let word = word.to_lowercase();
    PATRONYMICS.iter().any(|ending| word.ends_with(ending) && word != *ending)
}

#[cfg(test)]
mod tests {
    use super::PersonName;

    #[test]
    fn the_family_name_is_found_in_every_custom() {
        for (name, inverted) in [
            ("Айгүл Мысалова", "Мысалова, Айгүл"),
            ("А. С. Мысалова", "Мысалова, А. С."),
            ("Мысалова А. С.", "Мысалова, А. С."),
            ("Мысалова А.С.", "Мысалова, А.С."),
            ("Мысалова Айгүл Серікқызы", "Мысалова, Айгүл Серікқызы"),
            ("Омаров Болат Сергеевич", "Омаров, Болат Сергеевич"),
            ("Smith, John", "Smith, John"),
            ("Абай", "Абай"),
            ("", ""),
        ] {
            assert_eq!(PersonName::read(name).inverted(", "), inverted);
        }
    }
}
