//! What stands around a word: the text before and after it, and the other words of the whole text.
//!
//! A word of look-alikes is of the script that its surroundings are of; nothing here judges the word itself.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::scripts::{cyrillic_twin, is_cyrillic, is_latin};
use crate::base::lang::Lang;
use crate::base::letters::{is_letter, lowercase};

/// So much of a long text is searched for the same word, in bytes: the beginning of a text has its words.
const SEARCHED: usize = 256 * 1024;
/// So far around a word a letter may tell its script, in characters.
const NEAR: usize = 160;

/// The words of a text that are Cyrillic throughout, read once somebody asks for them.
#[derive(Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    known: OnceCell<BTreeSet<String>>,
    is_of_an_old_font: OnceCell<bool>,
}

impl<'t> Words<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, known: OnceCell::new(), is_of_an_old_font: OnceCell::new() }
    }

    /// Whether the text is of an 8-bit font for Kazakh: then ќ and ѕ stand in every line.
    pub(super) fn is_of_an_old_font(&self) -> bool {
        *self.is_of_an_old_font.get_or_init(|| self.text.contains(['Ќ', 'ќ', 'ѕ', 'Ѕ']))
    }

    /// Whether a word stands in the text: one of two letters just so, a longer one also with capitals.
    pub(super) fn has(&self, word: &str) -> bool {
        let known = self.known.get_or_init(|| words_of(self.text));
        known.contains(word) || (word.chars().nth(2).is_some() && known.contains(&lowercase(word)))
    }
}

fn words_of(text: &str) -> BTreeSet<String> {
    let end = (0..=text.len().min(SEARCHED)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    let words = text[..end].split(|c| !is_letter(c)).filter(|word| !word.is_empty() && word.chars().all(is_cyrillic));
    words.flat_map(|word| [word.to_owned(), lowercase(word)]).collect()
}

/// A word's place in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surroundings<'s> {
    /// The text of the same block before the word.
    pub(super) before: &'s str,
    /// The text of the same block after it.
    pub(super) after: &'s str,
    /// The language of the file.
    pub(super) lang: Lang,
    /// The words of the whole text.
    pub(super) words: &'s Words<'s>,
}

impl Surroundings<'_> {
    /// Whether the letters around are Cyrillic; those that both scripts have tell nothing.
    pub(super) fn are_cyrillic(&self) -> bool {
        let (before, after) = self.scripts();
        before != Some(false) && after != Some(false) && (before, after) != (None, None)
    }

    /// Whether there are letters around, and all of them Latin.
    pub(super) fn are_latin(&self) -> bool {
        let (before, after) = self.scripts();
        before != Some(true) && after != Some(true) && (before, after) != (None, None)
    }

    /// Whether nothing stands around.
    pub(super) fn are_empty(&self) -> bool {
        self.scripts() == (None, None)
    }

    /// Whether the nearest letters before and after that tell their script are Cyrillic.
    fn scripts(&self) -> (Option<bool>, Option<bool>) {
        let tells = |c: &char| is_cyrillic(*c) || is_latin(*c) && cyrillic_twin(*c).is_none();
        let before = self.before.chars().rev().take(NEAR).find(tells);
        let after = self.after.chars().take(NEAR).find(tells);
        (before.map(is_cyrillic), after.map(is_cyrillic))
    }

    /// The next word, where only white space stands between.
    pub(super) fn next_word(&self) -> &str {
        let rest = self.after.trim_start();
        if rest.len() == self.after.len() {
            return "";
        }
        &rest[..rest.find(|c| !is_letter(c)).unwrap_or(rest.len())]
    }

    /// The last word, where only white space stands between.
    pub(super) fn last_word(&self) -> &str {
        let rest = self.before.trim_end();
        if rest.len() == self.before.len() {
            return "";
        }
        last_letters(rest)
    }

    /// The sign before the word and its white space.
    pub(super) fn sign_before(&self) -> Option<char> {
        self.before.trim_end().chars().next_back()
    }

    /// Whether the text speaks of the word as such: «“TOO” деген бұрынғы жазылуы», «так не пишется».
    pub(super) fn is_mentioned(&self) -> bool {
        let near = self.after.split_whitespace().take(5);
        near.map(|word| word.trim_end_matches(|c| !is_letter(c)))
            .any(|word| matches!(word, "деген" | "дегеніміз" | "жазылады" | "жазылмайды" | "пишется" | "пишут"))
    }
}

/// The letters at the end of a text.
pub(super) fn last_letters(text: &str) -> &str {
    text[..].rfind(|c| !is_letter(c)).map_or(text, |at| {
        let length = text[at..].chars().next().map_or(1, char::len_utf8);
        &text[at + length..]
    })
}

/// The block around a run of text, as far as lines of the same paragraph go on without a sign in between.
pub(super) fn block(text: &str, run: &Range<usize>) -> Range<usize> {
    let far = 4 * NEAR;
    let (mut start, mut end) = (run.start, run.end);
    if text[..start].ends_with('\n') && !text[..start].ends_with("\n\n") {
        let least = (start.saturating_sub(far)..=start).find(|at| text.is_char_boundary(*at)).unwrap_or(start);
        start = text[least..start].rfind("\n\n").map_or(least, |at| least + at + 2);
    }
    if text[end..].starts_with('\n') && !text[end..].starts_with("\n\n") {
        let most = (end..=text.len().min(end + far)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(end);
        end = text[end..most].find("\n\n").map_or(most, |at| end + at);
    }
    start..end
}
