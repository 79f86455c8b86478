//! The proof that nothing private is published: every output is searched for the lines of `private/`.
//!
//! What is searched for are runs of plain words, which come through Markdown, HTML, XML and JSON as
//! they are. A line that somebody has put into a public text as well is public by that act: it is told
//! of, and no longer searched for.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rayon::prelude::*;

use crate::base::fingerprint::Fingerprint;
use crate::base::html::escape;
use crate::base::path::{OutputPath, SourcePath};
use crate::diagnostics::problems::OutputProblem;
use crate::diagnostics::{Diagnostic, Place, Span};
use crate::plan::Recipe;
use crate::source::{PrivateFiles, SourceTree};
use crate::theme::Theme;

/// Shorter lines and runs of words say nothing by themselves.
const SHORTEST: usize = 20;
/// Fewer words than this are a date or a name.
const FEWEST_WORDS: usize = 3;
/// A shorter line that is public too is a heading or a name, and worth no finding.
const TELLING_WORDS: usize = 6;
/// Shorter names of files stand everywhere by chance.
const SHORTEST_NAME: usize = 8;
/// A shorter name without its ending could be any word.
const SHORTEST_STEM: usize = 12;

/// What no output may hold.
#[derive(Debug, Default)]
pub(super) struct Leaks {
    search: Option<AhoCorasick>,
    /// The file of each pattern.
    owners: Vec<SourcePath>,
    /// Private files that are no texts, by the hash of their bytes.
    files: BTreeMap<Fingerprint, SourcePath>,
    fingerprint: Option<Fingerprint>,
}

impl Leaks {
    /// Prepares the search, and tells which lines stand in a public text as well.
    pub(super) fn new(private: &PrivateFiles, tree: &SourceTree, base: Option<&Theme>) -> (Self, Vec<Diagnostic>) {
        if private.is_empty() {
            return (Self::default(), Vec::new());
        }
        let patterns = patterns(private);
        let words: Vec<&str> = patterns.keys().map(String::as_str).collect();
        let public = Public::of(tree, base, &words);
        let mut found = public.lines(&patterns);
        let mut files = BTreeMap::new();
        for (path, fingerprint) in &private.others {
            if let Some((twin, _)) = tree.media.iter().find(|(_, media)| media.fingerprint == *fingerprint) {
                found.push(stands_in_both(twin, Place::file(path.clone())));
            } else {
                files.insert(*fingerprint, path.clone());
            }
        }
        let secret = patterns.into_iter().filter(|(words, _)| !public.holds.contains_key(words));
        let (words, owners): (Vec<String>, Vec<SourcePath>) = secret.map(|(words, line)| (words, line.file)).unzip();
        let fingerprint = Fingerprint::of(&(&words, files.keys().collect::<Vec<_>>()));
        (Self { search: automaton(&words), owners, files, fingerprint: Some(fingerprint) }, found)
    }

    /// What the set of private lines was; `None` where there are none.
    pub(super) const fn fingerprint(&self) -> Option<Fingerprint> {
        self.fingerprint
    }

    /// The private file that an output gives away, by its path or by its bytes.
    pub(super) fn in_output(&self, path: &OutputPath, recipe: &Recipe, bytes: &[u8]) -> Option<&SourcePath> {
        let copied = match recipe {
            Recipe::Copy(_, fingerprint) => self.files.get(fingerprint),
            _ => None,
        };
        let is_folded = [".ics", ".vcf"].iter().any(|ending| path.as_str().ends_with(ending));
        let found = || if is_folded { self.find(&unfolded(bytes)) } else { self.find(bytes) };
        copied.or_else(|| self.find(path.as_str().as_bytes())).or_else(found)
    }

    /// Whether nothing is searched for.
    pub(super) const fn is_empty(&self) -> bool {
        self.fingerprint.is_none()
    }

    fn find(&self, bytes: &[u8]) -> Option<&SourcePath> {
        let found = self.search.as_ref()?.find(bytes)?;
        self.owners.get(found.pattern().as_usize())
    }
}

/// A calendar as it reads: without the breaks within its lines and the signs before its commas.
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes).replace("\r\n ", "").replace('\\', "").into_bytes()
}

/// The finding for a site that is held back.
pub(super) fn leaked(file: &SourcePath, site: &str, output: &OutputPath) -> Diagnostic {
    Diagnostic::new(OutputProblem::PrivateLeak { output: format!("{site}/{output}") }, Place::file(file.clone()))
}

/// Where a pattern comes from.
#[derive(Debug, Clone)]
struct Line {
    file: SourcePath,
    /// Its line, from 1; none for the name of a file.
    number: Option<usize>,
    /// Whether it is a line that tells something, so that its standing in both is worth a finding.
    is_telling: bool,
}

/// Everything to be searched for, with the first place it stands in.
fn patterns(private: &PrivateFiles) -> BTreeMap<String, Line> {
    let mut patterns = BTreeMap::new();
    for (path, text) in &private.texts {
        // A digest names what the media have published: only notes are the press service's own words.
        let is_note = !path.as_str().ends_with("yaml") && !path.as_str().ends_with("yml");
        for (index, line) in text.text.lines().enumerate() {
            for words in runs(line, !is_note) {
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
    runs.retain(|run| run.chars().count() >= SHORTEST && words_in(run) >= FEWEST_WORDS);
    runs
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

fn automaton<S: AsRef<[u8]>>(patterns: &[S]) -> Option<AhoCorasick> {
    if patterns.is_empty() {
        return None;
    }
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::Standard);
    // Too many lines for the quick form only make the search slower.
    builder.build(patterns).or_else(|_| builder.kind(Some(AhoCorasickKind::NoncontiguousNFA)).build(patterns)).ok()
}

/// Which patterns stand in what anybody may read.
struct Public {
    /// The public file of each; `None` where it stands in the program's own words.
    holds: BTreeMap<String, Option<SourcePath>>,
}

impl Public {
    fn of(tree: &SourceTree, base: Option<&Theme>, patterns: &[&str]) -> Self {
        let mut public = Self { holds: BTreeMap::new() };
        let Some(search) = automaton(patterns) else { return public };
        let find = |text: &str| -> BTreeSet<usize> {
            search.find_overlapping_iter(text).map(|found| found.pattern().as_usize()).collect()
        };
        let mut note = |found: BTreeSet<usize>, file: Option<&SourcePath>| {
            for index in found {
                public.holds.entry(patterns[index].to_owned()).or_insert_with(|| file.cloned());
            }
        };
        for text in base.map(Theme::own_texts).unwrap_or_default() {
            note(find(&text), None);
        }
        let texts: Vec<_> = tree.texts.par_iter().map(|(path, text)| (find(&text.text), path)).collect();
        for (found, path) in texts {
            note(found, Some(path));
        }
        for path in tree.texts.keys().chain(tree.media.keys()) {
            note(find(path.as_str()), None);
        }
        public
    }

    /// One finding for each telling line that is public too.
    fn lines(&self, patterns: &BTreeMap<String, Line>) -> Vec<Diagnostic> {
        let mut told = BTreeMap::new();
        for (words, file) in &self.holds {
            let Some(line) = patterns.get(words).filter(|line| line.is_telling) else { continue };
            let (Some(number), Some(file)) = (line.number, file) else { continue };
            told.entry((&line.file, number)).or_insert(file);
        }
        let place = |file: &SourcePath, line: usize| {
            // The line itself is not repeated: logs are read by many.
            let span = Span { line, column: 1, length: 1, text: String::new() };
            Place { file: Some(file.clone()), span: Some(span) }
        };
        told.into_iter().map(|((file, number), public)| stands_in_both(public, place(file, number))).collect()
    }
}

fn stands_in_both(public: &SourcePath, place: Place) -> Diagnostic {
    Diagnostic::new(OutputProblem::PrivateAndPublic { file: public.as_str().to_owned() }, place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_words_survive_what_encodings_do() {
        let line = "- **Басылым** кезек туралы сыни мақала шығарды – «жауап дайындалуда»: № 5 бұйрық";
        let expected = ["кезек туралы сыни мақала шығарды"];
        let runs: Vec<String> = runs(line, false).into_iter().filter(|run| !run.contains('*')).collect();
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
            assert_eq!(runs(line, false), BTreeSet::new(), "{line}");
        }
        assert_eq!(names("2026-10.yaml"), ["2026-10.yaml"]);
        assert_eq!(names("monitoring-2026-10.md"), ["monitoring-2026-10.md", "monitoring-2026-10"]);
        assert_eq!(names("description.md"), ["description.md"]);
        assert_eq!(names("a.md"), [""; 0]);
    }
}
