//! The proof that nothing private is published: every output is searched for the lines of `private/`.
//!
//! What is searched for are runs of plain words, which come through Markdown, HTML, XML and JSON as
//! they are. A line that stands in a public text as well is told at that text and holds its site back.

mod lines;

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rayon::prelude::*;

use crate::base::fingerprint::Fingerprint;
use crate::base::path::{OutputPath, SourcePath};
use crate::diagnostics::problems::OutputProblem;
use crate::diagnostics::{Diagnostic, Line as Quoted, Place, Span};
use crate::plan::Recipe;
use crate::source::{PrivateFiles, SourceTree, utf_16};
use crate::theme::Theme;
use lines::{Line, forms, patterns, short_lines};

/// What no output may hold.
#[derive(Debug, Default)]
pub(super) struct Leaks {
    search: Option<AhoCorasick>,
    /// The file of each pattern.
    owners: Vec<SourcePath>,
    /// Short lines with words that no public text has: files that are published as they are could hold them.
    short: Option<AhoCorasick>,
    /// The file of each of them.
    short_owners: Vec<SourcePath>,
    /// Private files, by the hash of their bytes.
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
        // Empty files are all the same and give nothing away.
        let nothing = Fingerprint::of_bytes(&[]);
        for (path, fingerprint) in private.others.iter().filter(|(_, fingerprint)| **fingerprint != nothing) {
            let twins = tree.media.iter().filter(|(_, media)| media.fingerprint == *fingerprint);
            found.extend(twins.map(|(twin, _)| stands_in_both(path.to_string(), Place::file(twin.clone()))));
            files.insert(*fingerprint, path.clone());
        }
        let secret = patterns.into_iter().filter(|(words, _)| !public.holds.contains_key(words));
        let (words, owners): (Vec<String>, Vec<SourcePath>) = secret.map(|(words, line)| (words, line.file)).unzip();
        let (rare, short_owners): (Vec<String>, Vec<SourcePath>) = rare_lines(private, tree, base).into_iter().unzip();
        let fingerprint = Fingerprint::of(&(&words, &rare, files.keys().collect::<Vec<_>>()));
        let (search, short) = (automaton(&words), automaton(&rare));
        (Self { search, owners, short, short_owners, files, fingerprint: Some(fingerprint) }, found)
    }

    /// What the set of private lines was; `None` where there are none.
    pub(super) const fn fingerprint(&self) -> Option<Fingerprint> {
        self.fingerprint
    }

    /// The private file that an output gives away, by its path or by its bytes.
    pub(super) fn in_output(&self, path: &OutputPath, recipe: &Recipe, bytes: &[u8]) -> Option<&SourcePath> {
        let is_folded = [".ics", ".vcf"].iter().any(|ending| path.as_str().ends_with(ending));
        let read = if is_folded { Some(unfolded(bytes)) } else { utf_16(bytes).map(String::into_bytes) };
        let bytes = read.as_deref().unwrap_or(bytes);
        let copied = match recipe {
            // A private picture is private in every size.
            Recipe::Picture(variant) => self.files.get(&variant.fingerprint),
            Recipe::Copy(_, fingerprint) | Recipe::Clean(_, fingerprint) => {
                let short = || found_in(self.short.as_ref(), &self.short_owners, bytes);
                self.files.get(fingerprint).or_else(short)
            }
            _ => None,
        };
        let find = |bytes: &[u8]| found_in(self.search.as_ref(), &self.owners, bytes);
        copied.or_else(|| find(path.as_str().as_bytes())).or_else(|| find(bytes))
    }

    /// Whether nothing is searched for.
    pub(super) const fn is_empty(&self) -> bool {
        self.fingerprint.is_none()
    }
}

fn found_in<'a>(search: Option<&AhoCorasick>, owners: &'a [SourcePath], bytes: &[u8]) -> Option<&'a SourcePath> {
    let found = search?.find(bytes)?;
    owners.get(found.pattern().as_usize())
}

/// A calendar as it reads: without the breaks within its lines and the signs before its commas.
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes).replace("\r\n ", "").replace('\\', "").into_bytes()
}

/// The finding for a site that is held back.
pub(super) fn leaked(file: &SourcePath, site: &str, output: &OutputPath) -> Diagnostic {
    Diagnostic::new(OutputProblem::PrivateLeak { output: format!("{site}/{output}") }, Place::file(file.clone()))
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

/// Short private lines with a word that stands in no public text, and the file of each.
fn rare_lines(private: &PrivateFiles, tree: &SourceTree, base: Option<&Theme>) -> BTreeMap<String, SourcePath> {
    let lines = short_lines(private);
    let words: BTreeSet<&str> = lines.values().flat_map(|(_, words)| words).map(String::as_str).collect();
    let (mut all, mut of_word) = (Vec::new(), Vec::new());
    for word in words {
        for form in forms(word) {
            all.push(form);
            of_word.push(word);
        }
    }
    let Some(search) = automaton(&all) else { return BTreeMap::new() };
    let find = |text: &str| -> BTreeSet<&str> {
        search.find_overlapping_iter(text).map(|found| of_word[found.pattern().as_usize()]).collect()
    };
    let mut public: BTreeSet<&str> = tree.texts.par_iter().flat_map_iter(|(_, text)| find(&text.text)).collect();
    public.extend(base.map(Theme::own_texts).unwrap_or_default().iter().flat_map(|text| find(text)));
    let is_rare = |words: &BTreeSet<String>| words.iter().any(|word| !public.contains(word.as_str()));
    let rare = lines.iter().filter(|(_, (_, words))| is_rare(words));
    rare.map(|(line, (file, _))| (line.clone(), file.clone())).collect()
}

/// Which patterns stand in what anybody may read.
struct Public {
    /// The public files of each with the line; none where it stands in the program's own words alone.
    holds: BTreeMap<String, BTreeMap<SourcePath, usize>>,
}

impl Public {
    fn of(tree: &SourceTree, base: Option<&Theme>, patterns: &[&str]) -> Self {
        let mut holds: BTreeMap<String, BTreeMap<SourcePath, usize>> = BTreeMap::new();
        let Some(search) = automaton(patterns) else { return Self { holds } };
        // The first place of each in a text.
        let find = |text: &str| -> BTreeMap<usize, usize> {
            let found = search.find_overlapping_iter(text).map(|found| (found.pattern().as_usize(), found.start()));
            found.collect::<Vec<_>>().into_iter().rev().collect()
        };
        let names = tree.texts.keys().chain(tree.media.keys()).map(|path| path.as_str().to_owned());
        for text in base.map(Theme::own_texts).unwrap_or_default().into_iter().chain(names) {
            for index in find(&text).into_keys() {
                holds.entry(patterns[index].to_owned()).or_default();
            }
        }
        let texts: Vec<_> = tree.texts.par_iter().map(|(path, text)| (find(&text.text), path, text)).collect();
        let mut of_theme = BTreeSet::new();
        for (found, path, text) in texts {
            for (index, start) in found {
                if is_of_theme(path) {
                    of_theme.insert(patterns[index]);
                    continue;
                }
                let line = text.text[..start].matches('\n').count() + 1;
                holds.entry(patterns[index].to_owned()).or_default().insert(path.clone(), line);
            }
        }
        // What stands in a theme of the tree is found in the pages that are made with it.
        holds.retain(|words, files| !files.is_empty() || !of_theme.contains(words.as_str()));
        Self { holds }
    }

    /// One finding for each telling line and each public file that has it.
    fn lines(&self, patterns: &BTreeMap<String, Line>) -> Vec<Diagnostic> {
        let mut told = BTreeMap::new();
        for (words, files) in &self.holds {
            let Some(line) = patterns.get(words).filter(|line| line.is_telling) else { continue };
            let Some(number) = line.number else { continue };
            for (public, at) in files {
                told.entry((&line.file, number, public)).or_insert(*at);
            }
        }
        let place = |file: &SourcePath, line: usize| {
            // The line itself is not repeated: logs are read by many.
            let span = Span { line, column: 1, length: 1, text: Quoted::default() };
            Place { file: Some(file.clone()), span: Some(span) }
        };
        let finding = |((file, number, public), at): ((&SourcePath, usize, &SourcePath), usize)| {
            stands_in_both(format!("{file}:{number}"), place(public, at))
        };
        told.into_iter().map(finding).collect()
    }
}

fn is_of_theme(path: &SourcePath) -> bool {
    ["themes/", "strings/"].iter().any(|folder| path.as_str().starts_with(folder))
}

fn stands_in_both(file: String, place: Place) -> Diagnostic {
    Diagnostic::new(OutputProblem::PrivateAndPublic { file }, place)
}
