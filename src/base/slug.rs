//! Slugs: the parts of an address that come from names and titles.
//!
//! A published slug never changes, so neither may the table below. Several letters share one
//! transliteration: whoever makes slugs must look for collisions.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::letters::lower;

/// The most characters a slug may have.
pub const LONGEST: usize = 100;

/// Words of `a-z0-9` joined by single hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// Takes a text that is a slug already.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_slug_byte);
        (text.len() <= LONGEST && text.split('-').all(is_word)).then(|| Self(text.to_owned()))
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes a Kazakh, Russian or Latin text as a slug, whole words only; empty where nothing of it can be written.
#[must_use]
pub fn transliterate(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Nearly every text is composed as it comes.
    if text
        .chars()
        .all(|c| c.is_ascii() || ('\u{400}'..='\u{481}').contains(&c) || ('\u{48a}'..='\u{52f}').contains(&c))
    {
        text.chars().for_each(|c| push(&mut out, lower(c)));
    } else {
        push_composed(&mut out, text);
    }
    cut(&out, LONGEST).to_owned()
}

/// Composed first: the parts of a decomposed й would read as и.
fn push_composed(out: &mut String, text: &str) {
    text.nfc().flat_map(char::to_lowercase).for_each(|c| push(out, c));
}

fn push(out: &mut String, c: char) {
    if push_letter(out, c) {
        return;
    }
    for part in std::iter::once(c).nfd() {
        if !push_letter(out, part) && !is_invisible(part) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
}

/// Like `transliterate`, with a limit of its own.
#[must_use]
pub fn transliterate_short(text: &str, longest: usize) -> String {
    cut(&transliterate(text), longest.min(LONGEST)).to_owned()
}

/// Whether an address needs this word for itself: `page` and years.
#[must_use]
pub fn is_reserved(slug: &str) -> bool {
    slug == "page" || (slug.len() == 4 && slug.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The slug of a tag; `None` where nothing of the tag can be written.
///
/// A tag may well be a year or «page», unlike a folder, so a reserved word is set apart.
#[must_use]
pub fn tag_slug(tag: &str) -> Option<Slug> {
    let slug = transliterate(tag);
    if is_reserved(&slug) { Slug::parse(&format!("tag-{slug}")) } else { Slug::parse(&slug) }
}

/// Takes `base`, or `base-2`, `base-3` and so on, whichever is free, and notes it as taken.
pub fn unique(taken: &mut BTreeSet<String>, base: &str) -> String {
    let mut chosen = base.to_owned();
    if taken.contains(base) {
        // Doubling, then halving: a page with the same heading ten thousand times stays cheap.
        let (mut used, mut free) = (1_u64, 2_u64);
        while taken.contains(&numbered(base, free)) {
            (used, free) = (free, free * 2);
        }
        while free - used > 1 {
            let middle = used + (free - used) / 2;
            if taken.contains(&numbered(base, middle)) { used = middle } else { free = middle }
        }
        chosen = numbered(base, free);
    }
    taken.insert(chosen.clone());
    chosen
}

fn numbered(base: &str, number: u64) -> String {
    let ending = format!("-{number}");
    format!("{}{ending}", cut(base, LONGEST - ending.len()))
}

/// Shortens to whole words where there is more than one, and leaves no hyphen at the end.
fn cut(slug: &str, longest: usize) -> &str {
    let short = match slug.get(..longest) {
        Some(head) if slug.len() > longest && !slug[longest..].starts_with('-') => {
            head.rsplit_once('-').map_or(head, |(words, _)| words)
        }
        Some(head) => head,
        None => slug,
    };
    short.trim_end_matches('-')
}

fn push_letter(out: &mut String, c: char) -> bool {
    if c.is_ascii_lowercase() || c.is_ascii_digit() {
        out.push(c);
        return true;
    }
    letter(c).map(|written| out.push_str(written)).is_some()
}

fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        // Latin `ə` is what many type for `ә`, and `ı` is the Kazakh Latin for `і`.
        'а' | 'ә' | 'ə' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ı' => "i",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' => "u",
        'ф' => "f",
        'х' => "kh",
        'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

/// Whether a reader doesn't see the character as something of its own: accents, soft hyphens, zero-width marks.
fn is_invisible(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

const fn is_slug_byte(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn titles_lose_no_letters() {
        for (title, slug) in [
            (
                "Қазақстан Республикасы Жоғарғы Сотының баспасөз қызметі",
                "qazaqstan-respublikasy-zhogargy-sotynyn-baspasoz-qyzmeti",
            ),
            ("Әділет үшін өзекті іс", "adilet-ushin-ozekti-is"),
            ("Ұлытау облысының соты", "ulytau-oblysynyn-soty"),
            ("Съезд судей — объявление", "sezd-sudei-obyavlenie"),
            ("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ", "aabvggdeyozhziikqlmnnooprstuuufkhhtschshshchyieyuya"),
            ("и\u{306} е\u{308} за\u{301}мок сло\u{AD}во", "i-yo-zamok-slovo"),
            ("Ñandú İstanbul ƏДІЛЕТ", "nandu-istanbul-adilet"),
            ("  №1: «Да!» -- 日本 ", "1-da"),
        ] {
            assert_eq!(transliterate(title), slug, "{title}");
        }
    }

    #[test]
    fn long_titles_end_with_a_whole_word() {
        let title = "судья ".repeat(30);
        assert!(transliterate(&title).ends_with("-sudya"));
        assert_eq!(transliterate(&"а".repeat(300)).len(), LONGEST);
    }

    #[test]
    fn reserved_words_are_set_apart_in_tags() {
        assert!(is_reserved("page") && is_reserved("2026") && !is_reserved("20266") && !is_reserved("pages"));
        let slug = |tag| tag_slug(tag).map(|slug| slug.as_str().to_owned());
        assert_eq!(slug("2026").as_deref(), Some("tag-2026"));
        assert_eq!(slug("Медиация").as_deref(), Some("mediatsiya"));
        assert_eq!(slug("日本"), None);
    }

    #[test]
    fn only_words_and_single_hyphens_are_slugs() {
        for text in ["", "-a", "a-", "a--b", "A", "а", "a_b", "a b", &"a".repeat(101)] {
            assert_eq!(Slug::parse(text), None, "{text}");
        }
        assert!(Slug::parse("a-1-b2").is_some());
    }

    #[test]
    fn same_names_are_numbered() {
        let mut taken = BTreeSet::new();
        let names: Vec<String> = (0..6).map(|_| unique(&mut taken, "a")).collect();
        assert_eq!(names, ["a", "a-2", "a-3", "a-4", "a-5", "a-6"]);
        assert_eq!(unique(&mut taken, "b"), "b");
    }

    proptest! {
        #[test]
        fn what_is_written_is_a_slug_or_nothing(text in any::<String>()) {
            let slug = transliterate(&text);
            prop_assert!(slug.is_empty() || Slug::parse(&slug).is_some(), "{slug}");
            prop_assert_eq!(transliterate(&slug), slug);
        }

        #[test]
        fn what_comes_composed_is_written_as_anything_else(text in "[\u{400}-\u{481}\u{48a}-\u{52f}a-zA-Z0-9 .,-]{0,30}") {
            let mut out = String::new();
            push_composed(&mut out, &text);
            prop_assert_eq!(transliterate(&text), cut(&out, LONGEST));
        }

        #[test]
        fn numbered_names_are_new_slugs(bases in prop::collection::vec("[ab](-[1-4]){0,2}", 1..40)) {
            let mut taken = BTreeSet::new();
            for base in &bases {
                prop_assert!(Slug::parse(&unique(&mut taken, base)).is_some());
            }
            prop_assert_eq!(taken.len(), bases.len());
        }
    }
}
