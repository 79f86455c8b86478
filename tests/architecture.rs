//! The shape of the source: floors, homes of engines, sizes, names. `src/ARCHITECTURE.md` tells why.
//!
//! Each rule is a function over a path and its text, so that a made-up offender proves that it can
//! fail.

use std::fs;
use std::path::Path;

/// Which floor each top-level module stands on: it may use its own floor and those below.
const FLOORS: [(&str, u8); 27] = [
    ("base", 0),
    ("diagnostics", 0),
    ("pictures", 0),
    ("yaml", 0),
    ("settings", 1),
    ("source", 1),
    ("entry", 2),
    ("front_matter", 2),
    ("kinds", 2),
    ("ledger", 2),
    ("letters", 2),
    ("markdown", 2),
    ("privacy", 2),
    ("catalogue", 3),
    ("check", 3),
    ("coverage", 3),
    ("monitoring", 3),
    ("theme", 3),
    ("plan", 4),
    ("postprocess", 5),
    ("render", 5),
    ("publish", 6),
    ("store", 6),
    ("build", 7),
    ("cli", 7),
    ("report", 7),
    ("serve", 7),
];

/// What only some modules may touch.
const HOMES: [(&str, &[&str]); 20] = [
    ("serde_yaml", &["yaml"]),
    ("tera", &["theme", "render"]),
    ("pulldown_cmark", &["markdown"]),
    ("syntect", &["markdown"]),
    ("lol_html", &["postprocess"]),
    ("lopdf", &["source"]),
    ("aho_corasick", &["build"]),
    ("fast_image_resize", &["render"]),
    ("jpeg_encoder", &["render"]),
    ("moxcms", &["render"]),
    ("ravif", &["render"]),
    // What listens and what watches; nothing else knows of connections.
    ("std::net", &["serve"]),
    ("httparse", &["serve"]),
    ("notify", &["serve"]),
    // What is private must not get where sites are planned and rendered.
    ("PrivateFiles", &["source", "monitoring", "build"]),
    ("monitoring", &["monitoring", "build", "lib"]),
    ("std::fs", OUTSIDE),
    ("std::env", OUTSIDE),
    ("std::process", OUTSIDE),
    ("SystemTime", OUTSIDE),
];

/// The modules that touch the world outside the program.
const OUTSIDE: &[&str] = &["source", "settings", "theme", "store", "publish", "serve", "cli", "main"];

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 5] = ["utils", "util", "helpers", "common", "manager"];

const LONGEST_FILE: usize = 400;

/// A file of the source: its path below `src`, its text.
pub struct Source {
    /// Its path.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Source {
    /// The top-level module that the file belongs to.
    fn module(&self) -> &str {
        let head = self.path.split('/').next().unwrap_or_default();
        head.strip_suffix(".rs").unwrap_or(head)
    }

    /// Its code without comments, text in quotes and inline test modules; an import is one piece,
    /// over however many lines it goes. With the number of the piece's first line.
    fn code(&self) -> Vec<(usize, String)> {
        let lines = self.text.lines().enumerate().take_while(|(_, line)| !line.starts_with("mod tests {"));
        let mut pieces: Vec<(usize, String)> = Vec::new();
        for (index, line) in lines {
            let line = without_text(line);
            match pieces.last_mut() {
                Some((_, last)) if is_import(last) && !last.contains(';') => last.push_str(line.trim()),
                _ => pieces.push((index + 1, line)),
            }
        }
        pieces
    }

    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs")
    }
}

fn is_import(code: &str) -> bool {
    ["use ", "pub use ", "pub(crate) use ", "pub(super) use "].iter().any(|start| code.trim_start().starts_with(start))
}

/// A line without its comment and without what stands between its quotes.
fn without_text(line: &str) -> String {
    let mut code = String::new();
    let mut in_quotes = false;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match c {
            // `'"'` is a character, `\"` belongs to the text.
            '"' if before != '\\' && before != '\'' => in_quotes = !in_quotes,
            '/' if !in_quotes && line[at..].starts_with("//") => break,
            _ if !in_quotes => code.push(c),
            _ => {}
        }
        before = c;
    }
    code
}

fn floor(module: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == module).map(|(_, floor)| *floor)
}

/// The modules that a line names after `crate::`, also inside braces.
fn modules_named(code: &str) -> Vec<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let first_word = |path: &str| path.trim().split(|c| !is_name(c)).next().unwrap_or_default().to_owned();
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => list.split(',').map(first_word).collect::<Vec<_>>(),
            None => vec![first_word(rest)],
        })
        .collect()
}

/// Imports that climb to a higher floor.
fn climbing_imports(source: &Source) -> Vec<String> {
    let Some(own) = floor(source.module()) else { return Vec::new() };
    let code = source.code().into_iter().filter(|_| !source.is_test());
    let named = code.flat_map(|(line, code)| modules_named(&code).into_iter().map(move |module| (line, module)));
    named
        .filter(|(_, module)| floor(module).is_some_and(|floor| floor > own))
        .map(|(line, module)| format!("src/{}:{line}: floor {own} uses `{module}`, which stands higher", source.path))
        .collect()
}

/// Modules that no floor is told for.
fn modules_without_floor(source: &Source) -> Vec<String> {
    let module = source.module();
    let known = matches!(module, "lib" | "main" | "ARCHITECTURE") || floor(module).is_some();
    if known { Vec::new() } else { vec![format!("src/{}: `{module}` stands on no floor", source.path)] }
}

/// Uses of an engine, of the disk, the environment or the clock outside their homes.
fn strays(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (line, code) in source.code().into_iter().filter(|_| !source.is_test()) {
        // `use std::{fs, io}` names `std::fs` as well.
        let code = match code.trim().strip_prefix("use std::{") {
            Some(list) => list.split([',', '}']).map(|part| ["std::", part.trim(), " "].concat()).collect(),
            None => code,
        };
        for (engine, homes) in HOMES {
            let named = code.match_indices(engine).any(|(at, _)| {
                let name = |c: char| c.is_alphanumeric() || c == '_';
                !code[..at].ends_with(name) && !code[at + engine.len()..].starts_with(name)
            });
            if named && !homes.contains(&source.module()) {
                found.push(format!("src/{}:{line}: `{engine}` is at home in {} only", source.path, homes.join(", ")));
            }
        }
    }
    found
}

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines <= LONGEST_FILE { Vec::new() } else { vec![format!("src/{}: {lines} lines", source.path)] }
}

/// A file begins with what it is and why it is here; the crate's own doc is `ARCHITECTURE.md`.
fn without_module_doc(source: &Source) -> Vec<String> {
    let has_doc = source.text.starts_with("//! ") || source.text.starts_with("#![doc = include_str!");
    if has_doc { Vec::new() } else { vec![format!("src/{}: no module doc", source.path)] }
}

fn empty_names(source: &Source) -> Vec<String> {
    let names = source.path.split('/').map(|part| part.strip_suffix(".rs").unwrap_or(part));
    names.filter(|name| EMPTY_NAMES.contains(name)).map(|name| format!("src/{}: `{name}`", source.path)).collect()
}

/// Every file of the source.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let below = path.strip_prefix(&root).expect("below src");
                sources.push(Source { path: below.to_string_lossy().replace('\\', "/"), text });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(sources.len() > 100, "the source was found: {} files", sources.len());
    sources
}

#[track_caller]
fn holds(rule: fn(&Source) -> Vec<String>) {
    let found: Vec<String> = sources().iter().flat_map(rule).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn no_module_uses_a_higher_floor() {
    holds(climbing_imports);
    holds(modules_without_floor);
}

/// Other programs are started in one place.
fn starts(source: &Source) -> Vec<String> {
    let code = source.code().into_iter().filter(|(_, code)| code.contains("Command::new(") && !source.is_test());
    let elsewhere = code.filter(|_| source.path != "cli/affected.rs");
    elsewhere.map(|(line, _)| format!("src/{}:{line}: another program is started", source.path)).collect()
}

#[test]
fn only_one_command_starts_another_program() {
    holds(starts);
}

#[test]
fn every_engine_has_one_home() {
    holds(strays);
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    holds(too_long);
}

#[test]
fn every_file_says_what_it_is() {
    holds(without_module_doc);
}

#[test]
fn every_name_says_something() {
    holds(empty_names);
}

#[test]
fn the_rules_can_fail() {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let count = |rule: fn(&Source) -> Vec<String>, path: &str, text: &str| rule(&source(path, text)).len();

    assert_eq!(count(climbing_imports, "plan/mod.rs", "use crate::store::Manifest;\n"), 1);
    assert_eq!(count(climbing_imports, "plan/mod.rs", "    let x = crate::cli::run();\n"), 1);
    assert_eq!(count(climbing_imports, "entry.rs", "use crate::{base::lang, plan, render::Fault};\n"), 2);
    assert_eq!(count(climbing_imports, "entry.rs", "use crate::{\n    base,\n    check,\n};\nfn x() {}\n"), 1);
    assert_eq!(count(climbing_imports, "plan/mod.rs", "use crate::theme::Theme; // crate::cli\n"), 0);
    assert_eq!(count(climbing_imports, "plan/mod.rs", "let x = \"crate::cli\";\nmod tests {\nuse crate::cli;\n"), 0);
    assert_eq!(count(modules_without_floor, "magic/mod.rs", ""), 1);

    assert_eq!(count(strays, "plan/mod.rs", "use tera::Context;\nuse std::{fs, io};\nstd::env::var(x)\n"), 3);
    assert_eq!(count(strays, "base/date.rs", "let now = std::time::SystemTime::now();\n"), 1);
    assert_eq!(count(strays, "theme/mod.rs", "use tera::Context;\n"), 0);
    assert_eq!(count(strays, "plan/mod.rs", "use crate::source::{PrivateFiles, SourceTree};\n"), 1);
    assert_eq!(count(strays, "render/page.rs", "    crate::monitoring::read(x)\n"), 1);
    assert_eq!(count(strays, "plan/mod.rs", "let literal = interatera; // tera\n"), 0);

    assert_eq!(count(starts, "cli/next.rs", "    let git = Command::new(\"git\");\n"), 1);
    assert_eq!(count(starts, "cli/affected.rs", "    Command::new(\"git\")\n"), 0);

    assert_eq!(count(too_long, "plan/mod.rs", &"x\n".repeat(LONGEST_FILE + 1)), 1);
    assert_eq!(count(too_long, "plan/mod.rs", &"x\n".repeat(LONGEST_FILE)), 0);
    assert_eq!(count(without_module_doc, "plan/mod.rs", "use x;\n"), 1);
    assert_eq!(count(without_module_doc, "plan/mod.rs", "//! What will exist.\n"), 0);
    assert_eq!(count(empty_names, "plan/utils.rs", ""), 1);
    assert_eq!(count(empty_names, "helpers/mod.rs", ""), 1);
    assert_eq!(count(empty_names, "plan/utilities_of_law.rs", ""), 0);
}
