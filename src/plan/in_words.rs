//! A kind's fields in plain words, for what has no template: feeds carry them beside the text.

use super::site::Site;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::front_matter::{Named, Shown};

/// A label and what stands under it.
pub(super) type Words = (String, Vec<String>);

impl Site<'_> {
    /// The fields that can be said in words; pictures and files have forms of their own.
    pub(super) fn in_words(&mut self, fields: &[Named], from: &SourcePath, lang: Lang) -> Vec<Words> {
        let mut words = Vec::new();
        for field in fields {
            let values = self.words_of(&field.value, from, lang);
            if !values.is_empty() {
                words.push(((*field.label.get(lang)).to_owned(), values));
            }
        }
        words
    }

    /// A day beside others needs its name; all else speaks for itself.
    fn part_of(&mut self, field: &Named, from: &SourcePath, lang: Lang) -> Vec<String> {
        let words = self.words_of(&field.value, from, lang);
        match field.value {
            Shown::Day(_) | Shown::Deadline(_) | Shown::Moment(_) => {
                words.iter().map(|day| format!("{}: {day}", field.label.get(lang))).collect()
            }
            _ => words,
        }
    }

    fn words_of(&mut self, shown: &Shown, from: &SourcePath, lang: Lang) -> Vec<String> {
        match shown {
            Shown::LongText(text) => text.split("\n\n").map(one_line).filter(|part| !part.is_empty()).collect(),
            Shown::List(values) => values.iter().flat_map(|value| self.words_of(value, from, lang)).collect(),
            Shown::Group(fields) => {
                let parts: Vec<String> = fields.iter().flat_map(|field| self.part_of(field, from, lang)).collect();
                if parts.is_empty() { Vec::new() } else { vec![parts.join(" · ")] }
            }
            simple => self.fact_values(simple, from, lang).into_iter().map(|value| value.text).collect(),
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
