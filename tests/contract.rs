//! What a kind needs beside its file in `kinds/`: template, words, an example in every language.
//!
//! Whoever adds a kind reads here, sentence by sentence, what it still lacks. Besides: every word
//! that the program or a template asks for stands in the theme.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use camino::Utf8PathBuf;
use serde_json::Value;
use zharia::base::lang::Lang;
use zharia::front_matter::FieldSpec;
use zharia::kinds::Kind;
use zharia::settings;
use zharia::source;
use zharia::theme;

use crate::architecture;

/// What is there for the kinds to stand on.
#[derive(Default)]
struct Kit {
    /// Templates of the base theme, by path below `templates/`.
    templates: BTreeSet<String>,
    /// Interface words.
    words: BTreeMap<Lang, Value>,
    /// Languages that the example is written in.
    languages: Vec<Lang>,
    /// The names of fields in each front matter of the example, by section and language.
    examples: BTreeMap<(String, Lang), Vec<BTreeSet<String>>>,
}

impl Kit {
    fn read() -> Self {
        let root = root().join("themes/base/templates");
        let templates = files(&root).into_iter().map(|path| below(&root, &path)).collect();
        let content = Utf8PathBuf::from_path_buf(root_of_example()).expect("UTF-8");
        let tree = source::load(&content, &[]).expect("the example is readable").value;
        let languages =
            settings::read(&tree.texts, &tree.unreadable).value.expect("the example has settings").languages;
        let mut examples: BTreeMap<(String, Lang), Vec<BTreeSet<String>>> = BTreeMap::new();
        // One file says it for all languages of an item.
        let drafts = tree.texts.iter().filter(|(_, text)| is_draft(&text.text));
        let drafts: BTreeSet<&str> = drafts.filter_map(|(path, _)| Some(path.as_str().rsplit_once('/')?.0)).collect();
        let is_in_draft = |path: &str| path.rsplit_once('/').is_some_and(|(folder, _)| drafts.contains(folder));
        for (path, text) in &tree.texts {
            let parts: Vec<&str> = path.as_str().split('/').collect();
            let (["courts", _, section, _, file] | ["national", section, _, file]) = parts[..] else { continue };
            let code = file.strip_prefix("index.").and_then(|rest| rest.strip_suffix(".md"));
            let Some(lang) = code.and_then(Lang::from_code).filter(|_| !is_in_draft(path.as_str())) else { continue };
            examples.entry(((*section).to_owned(), lang)).or_default().push(fields(&text.text));
        }
        Self { templates, words: words(), languages, examples }
    }

    /// What a kind lacks, a sentence each.
    fn missing(&self, section: &str, fields: &[FieldSpec]) -> Vec<String> {
        let mut missing = Vec::new();
        let template = format!("kinds/{section}.html");
        if !self.templates.contains(&template) {
            missing.push(format!("`{section}` has no page: write themes/base/templates/{template}"));
        }
        for lang in Lang::ALL {
            for word in ["title", "intro", "one"] {
                let key = format!("sections.{section}.{word}");
                if self.words.get(&lang).and_then(|words| find(words, &key)).is_none_or(|word| !word.is_string()) {
                    missing.push(format!("`{section}` lacks a word: add {key} to themes/base/words/{lang}.yaml"));
                }
            }
        }
        for lang in &self.languages {
            let Some(items) = self.examples.get(&(section.to_owned(), *lang)) else {
                missing.push(format!(
                    "`{section}` has no example: add content-example/courts/<court>/{section}/<slug>/index.{lang}.md \
                     (a draft is none)"
                ));
                continue;
            };
            let is_given = |field: &FieldSpec| items.iter().any(|names| names.contains(field.name));
            let shared_elsewhere = |field: &FieldSpec| {
                let mut others = self.examples.iter().filter(|((other, _), _)| other == section);
                field.shared && others.any(|(_, items)| items.iter().any(|names| names.contains(field.name)))
            };
            for field in fields.iter().filter(|field| field.required) {
                if !is_given(field) && !shared_elsewhere(field) {
                    let name = field.name;
                    missing.push(format!("no example of `{section}` in {lang} has its required field `{name}`"));
                }
            }
        }
        missing
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn root_of_example() -> PathBuf {
    root().join("content-example")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/")
}

fn is_draft(text: &str) -> bool {
    text.split("---").nth(1).unwrap_or_default().lines().any(|line| line.trim_end() == "draft: true")
}

/// The names of the top-level fields of a front matter, as they are written.
fn fields(text: &str) -> BTreeSet<String> {
    let front_matter = text.split("---").nth(1).unwrap_or_default();
    let lines = front_matter.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect()
}

/// The words of the base theme as values, plural forms included.
fn words() -> BTreeMap<Lang, Value> {
    let theme = theme::load("base", &[], &BTreeMap::new()).value.expect("a sound theme");
    let of = |lang| (lang, serde_json::to_value(theme.words(lang)).expect("words are plain"));
    Lang::ALL.into_iter().map(of).collect()
}

fn find<'a>(words: &'a Value, key: &str) -> Option<&'a Value> {
    key.split('.').try_fold(words, |words, part| words.get(part))
}

/// Keys that the program asks for: text in quotes after `get(` or `find(`. What is put in when it
/// runs is written as `*`.
fn keys_in_source(text: &str) -> BTreeSet<String> {
    let calls = [".get(\"", ".find(\"", ".get(&format!(\"", ".find(&format!(\"", "let key = format!(\""];
    let written = calls.iter().flat_map(|call| text.split(call).skip(1)).filter_map(|rest| rest.split('"').next());
    let keys = written.filter(|key| key.contains('.')).map(|key| {
        let parts = key.split('.').map(|part| if part.contains('{') { "*" } else { part });
        parts.collect::<Vec<_>>().join(".")
    });
    let is_key = |key: &String| key.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '_' | '-' | '.' | '*'));
    keys.filter(is_key).collect()
}

/// Keys that a template asks for: `t.a.b`. What stands in brackets is written as `*`.
fn keys_in_template(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (at, _) in text.match_indices("t.") {
        let before = text[..at].chars().next_back().unwrap_or(' ');
        if before.is_alphanumeric() || matches!(before, '_' | '.' | '-' | '/' | '"') {
            continue;
        }
        let rest = &text[at + 2..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(rest.len());
        let star = if rest[end..].starts_with('[') { ".*" } else { "" };
        keys.insert(format!("{}{star}", rest[..end].trim_end_matches('.')));
    }
    keys
}

/// Keys that a language lacks; `*` stands for a name that is known only when the program runs.
fn unknown_keys(keys: &BTreeSet<String>, words: &Value) -> Vec<String> {
    let sections: Vec<&str> = Kind::ALL.iter().map(|kind| kind.section()).collect();
    let unknown = |key: &&String| match key.split_once(".*") {
        // Each kind is told of these by its own rule.
        Some(("sections", ".title" | ".intro" | ".one")) => false,
        Some(("sections", rest)) => {
            sections.iter().any(|section| find(words, &format!("sections.{section}{rest}")).is_none())
        }
        Some((group, _)) => find(words, group).is_none_or(|group| !group.is_object()),
        None => find(words, key).is_none(),
    };
    keys.iter().filter(unknown).cloned().collect()
}

#[test]
fn every_kind_has_all_that_it_needs() {
    let kit = Kit::read();
    let missing: Vec<String> = Kind::ALL.iter().flat_map(|kind| kit.missing(kind.section(), kind.fields())).collect();
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Names of fields that a kind's templates ask the labels of, though it has no such field.
fn unknown_labels(text: &str, kinds: &[Kind]) -> BTreeSet<String> {
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    let names = text.split("labels.").skip(1).map(|rest| rest.split(ends).next().unwrap_or_default());
    let is_known =
        |name: &str| kinds.iter().any(|kind| kind.fields().iter().any(|field| field.name == name)) || name.is_empty();
    names.filter(|name| !is_known(name)).map(str::to_owned).collect()
}

/// Names that stand on cards, though no field and no fact of the kind has them; `file` is the kind's source.
fn unknown_on_card<'n>(on_card: &[&'n str], fields: &[FieldSpec], file: &str) -> Vec<&'n str> {
    let is_derived = |name: &str| file.contains(&format!("Named {{ name: \"{name}\""));
    let is_known = |name: &str| fields.iter().any(|field| field.name == name) || is_derived(name);
    on_card.iter().copied().filter(|name| !is_known(name)).collect()
}

/// The source of the file that declares a kind.
fn source_of(kind: Kind) -> String {
    let section = format!("const SECTION: &'static str = \"{}\"", kind.section());
    let sources = architecture::sources();
    let source = sources.iter().find(|source| source.text.contains(&section));
    source.unwrap_or_else(|| panic!("no file declares `{}`", kind.section())).text.clone()
}

#[test]
fn every_label_that_a_template_asks_for_is_that_of_a_field() {
    let templates = root().join("themes/base/templates");
    for path in files(&templates) {
        let name = below(&templates, &path);
        let of_kind = name.split_once('/').filter(|(folder, _)| matches!(*folder, "kinds" | "listings"));
        let section = of_kind.and_then(|(_, file)| file.strip_suffix(".html"));
        let kind = Kind::ALL.iter().find(|kind| Some(kind.section()) == section);
        let kinds = kind.map_or(Kind::ALL, std::slice::from_ref);
        let text = fs::read_to_string(&path).expect("a template");
        assert_eq!(unknown_labels(&text, kinds), BTreeSet::new(), "labels in themes/base/templates/{name}");
    }
}

#[test]
fn every_name_on_a_card_is_a_field_or_a_fact() {
    for kind in Kind::ALL {
        let unknown = unknown_on_card(kind.on_card(), kind.fields(), &source_of(*kind));
        assert_eq!(unknown, [""; 0], "ON_CARD of `{}`", kind.section());
    }
}

#[test]
fn the_readme_names_every_section() {
    let readme = fs::read_to_string(root().join("README.md")).expect("a readme");
    let unnamed: Vec<&str> = Kind::ALL.iter().map(|kind| kind.section()).filter(|id| !names(&readme, id)).collect();
    assert_eq!(unnamed, [""; 0], "add a row to the table of sections in README.md");
}

/// Whether a text has a table row that begins with a section's name.
fn names(text: &str, section: &str) -> bool {
    text.lines().any(|line| line.starts_with(&format!("| `{section}` |")))
}

#[test]
fn every_word_that_the_program_asks_for_stands_in_the_theme() {
    let keys: BTreeSet<String> =
        architecture::sources().iter().flat_map(|source| keys_in_source(&source.text)).collect();
    assert!(keys.contains("feed.all") && keys.contains("sections.*.title"), "{keys:?}");
    for (lang, words) in words() {
        assert_eq!(unknown_keys(&keys, &words), [""; 0], "themes/base/words/{lang}.yaml");
    }
}

#[test]
fn every_word_that_a_template_asks_for_stands_in_the_theme() {
    let theme = root().join("themes/base");
    let templates = [files(&theme.join("templates")), files(&theme.join("components"))].concat();
    let templates = templates.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    let texts = templates.map(|path| fs::read_to_string(path).expect("a template"));
    let keys: BTreeSet<String> = texts.flat_map(|text| keys_in_template(&text)).collect();
    assert!(keys.contains("site.skip") && keys.contains("courtroom.stages.*"), "{keys:?}");
    for (lang, words) in words() {
        assert_eq!(unknown_keys(&keys, &words), [""; 0], "themes/base/words/{lang}.yaml");
    }
}

/// The words of notices and languages are asked for by names that are known only at run time.
#[test]
fn words_that_are_asked_for_by_name_stand_in_the_theme() {
    let notices = ["draft", "withdrawn", "corrected", "presumption", "opinion-open", "opinion-closed", "expired"];
    for (lang, words) in words() {
        for notice in notices {
            assert!(find(&words, &format!("notices.{notice}")).is_some(), "notices.{notice} in {lang}");
        }
        for opinion in ["opinion-open", "opinion-closed"] {
            assert!(find(&words, &format!("opinion.{opinion}")).is_some(), "opinion.{opinion} in {lang}");
        }
        for stage in ["pending", "decided", "in-force"] {
            assert!(find(&words, &format!("courtroom.stages.{stage}")).is_some(), "courtroom.stages.{stage} in {lang}");
        }
        for other in Lang::ALL {
            assert!(find(&words, &format!("languages.{other}")).is_some(), "languages.{other} in {lang}");
        }
    }
}

#[test]
fn the_rules_can_fail() {
    let kit = Kit { languages: vec![Lang::Kk], ..Kit::default() };
    let missing = kit.missing("news", Kind::News.fields());
    assert_eq!(missing.len(), 1 + 9 + 1, "{missing:#?}");
    assert_eq!(missing[0], "`news` has no page: write themes/base/templates/kinds/news.html");
    assert_eq!(missing[1], "`news` lacks a word: add sections.news.title to themes/base/words/kk.yaml");
    assert!(missing[10].ends_with("news/<slug>/index.kk.md (a draft is none)"), "{missing:#?}");
    assert!(is_draft("---\ndraft: true\n---\n") && !is_draft("---\ntitle: x\n---\ndraft: true\n"));

    let mut kit = Kit::read();
    let examples = kit.examples.get_mut(&("speakers".to_owned(), Lang::Ru)).expect("an example");
    for names in examples {
        names.remove("topics");
    }
    let missing = kit.missing("speakers", Kind::Speaker.fields());
    assert_eq!(missing, ["no example of `speakers` in ru has its required field `topics`"]);

    assert_eq!(unknown_labels("{{ labels.case }} {{ labels.cas }}", &[Kind::News]), BTreeSet::from(["cas".to_owned()]));
    assert_eq!(unknown_on_card(&["type", "typ"], Kind::News.fields(), &source_of(Kind::News)), ["typ"]);
    assert!(names("| `news` | news |", "news") && !names("the section `news` |", "news"));

    let keys = keys_in_source(r#"words.get("feed.no_such"); words.find(&format!("no_such.{id}.x"))"#);
    assert_eq!(unknown_keys(&keys, &words()[&Lang::Kk]), ["feed.no_such", "no_such.*.x"]);
    let keys = keys_in_template("{{ t.site.no_such }} {{ t.site.skip }} {{ t.no_such[x] }} {{ about.site }}");
    assert_eq!(unknown_keys(&keys, &words()[&Lang::Kk]), ["no_such.*", "site.no_such"]);
}
