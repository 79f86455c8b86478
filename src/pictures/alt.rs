//! Descriptions of pictures that say nothing of what is shown.
//!
//! It knows the words alone; what a picture shows nobody here can tell.

/// Words that name a picture as such, and what cameras call their files.
const NAMES: [&str; 23] = [
    "foto",
    "фото",
    "фотография",
    "фотосурет",
    "фотосуреті",
    "сурет",
    "суреті",
    "снимок",
    "изображение",
    "картинка",
    "рисунок",
    "кескін",
    "иллюстрация",
    "image",
    "photo",
    "picture",
    "pic",
    "img",
    "dsc",
    "dscn",
    "screenshot",
    "скриншот",
    "alt",
];

/// Whether a description is the name of its file, or names a picture and nothing more: `Фото 1`, `IMG_2034`, `…`.
#[must_use]
pub fn says_nothing(alt: &str, file: &str) -> bool {
    let alt = alt.trim();
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    // A word may name both what is shown and the file: «Логотип», логотип.png.
    let is_code = stem.contains(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-'));
    let is_file = alt.to_lowercase() == name.to_lowercase() || (is_code && alt.to_lowercase() == stem.to_lowercase());
    // What says something is longer than any of the names.
    if is_file || alt.chars().count() > 24 {
        return is_file && !alt.is_empty() && !alt.contains(' ');
    }
    let mut words = alt.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    !alt.is_empty() && words.all(|word| NAMES.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::says_nothing;

    #[test]
    fn names_of_pictures_and_files_say_nothing() {
        for alt in ["фото", "Сурет №2", "Фото 1.", "IMG_2034", "foto.jpg", "Foto", "…", "Photo", "2"] {
            assert!(says_nothing(alt, "a/foto.jpg"), "{alt}");
        }
        for alt in ["Фото судьи", "Сот ғимараты", "Зал", "Сурет көрмесінің ашылуы", ""]
        {
            assert!(!says_nothing(alt, "foto.jpg"), "{alt}");
        }
        assert!(!says_nothing("зал суда", "зал суда.jpg") && !says_nothing("Логотип", "логотип.png"));
        assert!(says_nothing("vid-zdaniya", "vid-zdaniya.jpg"));
    }
}
