//! Whether a text is written in the language of its file.
//!
//! Kazakh is told by its own letters, which stand in every second word, Russian by their absence and
//! by its small words. Short texts, quotations and words with capitals, which may be names, are not judged.

use super::scripts::is_cyrillic;
use crate::base::lang::Lang;
use crate::base::letters::is_letter;

/// Fewer words than this may be a name or a title of a law.
const LEAST: usize = 20;

/// How many of a text's words are of which language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Cyrillic words in small letters.
    words: usize,
    /// Those with letters that only Kazakh has.
    kazakh: usize,
    /// Small words that only Russian has.
    russian: usize,
}

impl Count {
    /// Counts the words of a text outside «».
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut count = Self::default();
        let mut depth = 0_usize;
        for (index, piece) in text.split_inclusive(['«', '»']).enumerate() {
            // What ends with » stands within the quotation that it ends; without a beginning it is a foot mark.
            if depth == 0 || index == 0 {
                count.add_words(piece);
            }
            depth = if piece.ends_with('«') {
                depth + 1
            } else if piece.ends_with('»') {
                depth.saturating_sub(1)
            } else {
                depth
            };
        }
        count
    }

    fn add_words(&mut self, text: &str) {
        for word in text.split(|c| !is_letter(c)) {
            if !word.starts_with(|c: char| is_cyrillic(c) && c.is_lowercase()) || !word.chars().all(is_cyrillic) {
                continue;
            }
            self.words += 1;
            self.kazakh += usize::from(word.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']));
            self.russian += usize::from(is_russian(word));
        }
    }

    /// Both counts together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            kazakh: self.kazakh + other.kazakh,
            russian: self.russian + other.russian,
        }
    }

    /// Whether there is hardly a word.
    #[must_use]
    pub const fn is_small(self) -> bool {
        self.words < LEAST / 3
    }

    /// Whether a text in a file of one language is plainly written in the other.
    #[must_use]
    pub const fn is_foreign(self, lang: Lang) -> bool {
        let Self { words, kazakh, russian } = self;
        match lang {
            _ if words < LEAST => false,
            Lang::Kk => kazakh * 12 < words && russian * 10 >= words,
            Lang::Ru => kazakh * 3 > words && russian * 20 < words,
            Lang::En => false,
        }
    }
}

/// Whether a title or a summary in a file of one language is plainly written in the other.
///
/// It is too short to be counted as a text is, so it is judged by what the other language never has.
#[must_use]
pub fn is_phrase_foreign(text: &str, lang: Lang) -> bool {
    // The lead bytes of nearly all letters that only Kazakh has; «і» has one of its own in both of its sizes.
    let has_kazakh = text.as_bytes().iter().any(|byte| matches!(byte, 0xd2 | 0xd3)) || text.contains(['і', 'І']);
    match lang {
        Lang::Kk if has_kazakh => false,
        Lang::Kk => {
            let Count { words, russian, .. } = Count::of(text);
            words >= 3 && (russian >= 2 || (russian == 1 && has_russian_ending(text)))
        }
        Lang::Ru if has_kazakh => {
            let Count { words, kazakh, russian } = Count::of(text);
            kazakh >= 3 && russian == 0 && kazakh * 2 >= words
        }
        Lang::Ru | Lang::En => false,
    }
}

/// Whether a word in small letters ends as none of Kazakh does.
fn has_russian_ending(text: &str) -> bool {
    const ENDINGS: [&str; 11] = ["лся", "лась", "лись", "ется", "ются", "ого", "ому", "ных", "ний", "ская", "ской"];
    text.split(|c| !is_letter(c))
        .any(|word| word.chars().count() > 4 && ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

/// Small words of Russian that Kazakh does not have.
fn is_russian(word: &str) -> bool {
    matches!(
        word,
        "и" | "в"
            | "на"
            | "не"
            | "что"
            | "по"
            | "с"
            | "для"
            | "из"
            | "к"
            | "о"
            | "об"
            | "от"
            | "при"
            | "был"
            | "была"
            | "были"
            | "это"
            | "его"
            | "их"
            | "как"
            | "также"
            | "или"
            | "до"
            | "за"
            | "со"
            | "во"
            | "суда"
            | "суде"
            | "судья"
            | "судьи"
            | "года"
            | "году"
            | "дела"
            | "делу"
            | "республики"
            | "который"
            | "которые"
            | "будет"
            | "если"
            | "после"
            | "между"
            | "всех"
            | "может"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_in_the_other_language_are_known_without_counting_much() {
        for (text, lang) in [
            ("Алматы қалалық сотында журналистерге арналған брифинг өтті", Lang::Ru),
            ("В суде прошёл брифинг для журналистов", Lang::Kk),
            ("Состоялся брифинг по итогам полугодия", Lang::Kk),
        ] {
            assert!(is_phrase_foreign(text, lang), "{text}");
        }
        for (text, lang) in [
            ("Алматыда медиация апталығы", Lang::Kk),
            ("Астанада форум басталды", Lang::Kk),
            ("Прошла неделя медиации «Татуласу: сот табалдырығында»", Lang::Ru),
            ("Судья Әсел Қайратқызы Өмірбекова ответила на вопросы", Lang::Ru),
            ("Сот төрелігі", Lang::Ru),
            ("Проект «Қоғам және сот» представлен в Кызылорде", Lang::Ru),
            ("«О судах и судьях» туралы", Lang::Kk),
        ] {
            assert!(!is_phrase_foreign(text, lang), "{text}");
        }
    }
}
