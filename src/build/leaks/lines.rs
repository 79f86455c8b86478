//! What of private files is searched for: runs of plain words, lines with rare words, names of files.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::html::escape;
use crate::base::path::SourcePath;
use crate::source::PrivateFiles;

/// Shorter lines and runs of words say nothing by themselves.
const SHORTEST: usize = 20;
/// Fewer words than this are a date or a name.
const FEWEST_WORDS: usize = 3;
/// A line with a word that nobody has published says something sooner.
const SHORTEST_RARE: usize = 8;
/// Shorter words are in too many others.
const SHORTEST_WORD: usize = 4;
/// A shorter line that is public too is a heading or a name, and worth no finding.
const TELLING_WORDS: usize = 6;
/// Shorter names of files stand everywhere by chance.
const SHORTEST_NAME: usize = 8;
/// A shorter name without its ending could be any word.
const SHORTEST_STEM: usize = 12;

/// Where a pattern comes from.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) file: SourcePath,
    /// Its line, from 1; none for the name of a file.
    pub(super) number: Option<usize>,
    /// Whether it is a line that tells something, so that its standing in both is worth a finding.
    pub(super) is_telling: bool,
}

/// Everything to be searched for, with the first place it stands in.
pub(super) fn patterns(private: &PrivateFiles) -> BTreeMap<String, Line> {
    let mut patterns = BTreeMap::new();
    for (path, text) in &private.texts {
        // A digest names what the media have published: only notes are the press service's own words.
        let is_note = !path.as_str().ends_with("yaml") && !path.as_str().ends_with("yml");
        for (index, line) in text.text.lines().enumerate() {
            for words in runs(line, !is_note).into_iter().filter(|run| is_long(run)) {
                let is_telling = is_note && words_in(&words) >= TELLING_WORDS;
                let line = Line { file: path.clone(), number: Some(index + 1), is_telling };
                patterns.entry(words).or_insert(line);
            }
        }
    }
    for path in private.paths() {
        for name in names(path.file_name()) {
            patterns.entry(name).or_insert(Line { file: path.clone(), number: None, is_telling: false });
        }
    }
    patterns
}

/// The shorter lines and cells, each with those of its words that may be rare.
pub(super) fn short_lines(private: &PrivateFiles) -> BTreeMap<String, (SourcePath, BTreeSet<String>)> {
    let mut found = BTreeMap::new();
    for (path, text) in &private.texts {
        for line in text.text.lines() {
            let cells = line.split([';', '\t', ',']).map(|cell| cell.trim().to_owned());
            for run in runs(line, true).into_iter().chain(cells) {
                let words = rare_words(&run);
                if run.chars().count() >= SHORTEST_RARE && !is_long(&run) && !words.is_empty() {
                    found.entry(run).or_insert_with(|| (path.clone(), words));
                }
            }
        }
    }
    found
}

/// The words of a line that could be somebody's name; a lone Latin word is the name of a column or a setting.
fn rare_words(run: &str) -> BTreeSet<String> {
    let is_latin = |word: &str| word.is_ascii();
    let words: Vec<&str> = run.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.len() == 1 && words.iter().any(|word| is_latin(word)) {
        return BTreeSet::new();
    }
    let is_word = |word: &&&str| word.chars().count() >= SHORTEST_WORD && word.chars().any(char::is_alphabetic);
    words.iter().filter(is_word).map(|word| (*word).to_owned()).collect()
}

/// A word in the forms in which a sentence may write it.
pub(super) fn forms(word: &str) -> BTreeSet<String> {
    let (lower, upper) = (word.to_lowercase(), word.to_uppercase());
    let mut rest = word.chars();
    let title = rest.next().map(|first| first.to_uppercase().collect::<String>() + &rest.as_str().to_lowercase());
    [word.to_owned(), lower, upper].into_iter().chain(title).collect()
}

/// The runs of words of a line that come through any encoding; and the line as it is.
fn runs(line: &str, is_yaml: bool) -> BTreeSet<String> {
    let line = line.trim().trim_start_matches('\u{feff}');
    let mut runs: BTreeSet<String> = [line.to_owned(), escape(line)].into();
    let mut rest = line.to_owned();
    let marks: &[&str] = if is_yaml { &[" - ", "...", ": ", ", "] } else { &[" - ", "..."] };
    for mark in marks {
        rest = rest.replace(mark, "\n");
    }
    runs.extend(rest.split(ends_run).map(|run| run.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()));
    runs
}

fn is_long(run: &str) -> bool {
    run.chars().count() >= SHORTEST && words_in(run) >= FEWEST_WORDS
}

/// Characters that some encoding, or the tidying of typography, writes in another way.
fn ends_run(c: char) -> bool {
    c.is_control() || "\"'«»“”„‘’&<>*[](){}`#|\\~№–—…\u{a0}".contains(c)
}

fn words_in(text: &str) -> usize {
    let of_letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    text.split(|c: char| !c.is_alphanumeric()).filter(of_letters).count()
}

/// The name of a file, and its stem where that can't be a word or a date by chance.
fn names(name: &str) -> Vec<String> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let parts = stem.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let is_own = parts.count() > 1 && stem.chars().any(char::is_alphabetic) && stem.chars().count() >= SHORTEST_STEM;
    let mut names = if name.chars().count() >= SHORTEST_NAME { vec![name.to_owned()] } else { Vec::new() };
    names.extend(is_own.then(|| stem.to_owned()));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_words_survive_what_encodings_do() {
        let line = "- **Басылым** кезек туралы сыни мақала шығарды – «жауап дайындалуда»: № 5 бұйрық";
        let expected = ["кезек туралы сыни мақала шығарды"];
        let is_run = |run: &String| is_long(run) && !run.contains('*');
        let runs: Vec<String> = runs(line, false).into_iter().filter(is_run).collect();
        assert_eq!(runs, expected);
    }

    #[test]
    fn dates_names_and_short_lines_are_not_searched_for() {
        for line in [
            "2026 жылғы 12 қыркүйек",
            "Айгүл Мысалова",
            "12 сентября 2026 года",
            "",
            "# Мониторинг",
            "а б в г д е ж з и к",
        ] {
            assert!(!runs(line, false).iter().any(|run| is_long(run)), "{line}");
        }
        assert_eq!(rare_words("telephone"), BTreeSet::new());
        assert_eq!(rare_words("7 ж. Мысалова"), BTreeSet::from(["Мысалова".to_owned()]));
        assert_eq!(names("2026-10.yaml"), ["2026-10.yaml"]);
        assert_eq!(names("monitoring-2026-10.md"), ["monitoring-2026-10.md", "monitoring-2026-10"]);
        assert_eq!(names("description.md"), ["description.md"]);
        assert_eq!(names("a.md"), [""; 0]);
    }
}
